# In labour: what is read with a tired eye and pressed with one thumb.
# Review state: written by the team in English.

labour-title = In labour
labour-show = Show my midwife
labour-call = Who to call
labour-plan = My birth plan
labour-plan-empty = There is nothing here about your birth yet.
labour-plan-write = Write in my birth plan
labour-mind = I've changed my mind about
labour-mind-meaning = What you wrote before stays in your history. Nobody needs a reason.
labour-now = What would you like now? One tap keeps it.
labour-ask-me = I've changed my mind. Please ask me.
labour-recorded = Kept, with the time. Staff see it when you show your plan. You can say it too: spoken words always win.
labour-recorded-private = Kept, with the time. You keep this answer closer than what you show, so say it too: spoken words always win.
labour-take-back = Take it back
