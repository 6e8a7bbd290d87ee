# In labour: what is read with a tired eye and pressed with one thumb.
# Review state: written by the team in English.

labour-title = In labour
labour-show = Show my midwife
labour-call = Who to call
labour-plan = My birth plan
labour-plan-empty = There is nothing here about your birth yet.
labour-plan-write = Write in my birth plan
labour-mind = I've changed my mind about
labour-mind-meaning = What you wrote before is kept. Nobody needs a reason.
labour-now = What would you like now? One tap keeps it.
labour-ask-me = I've changed my mind. Please ask me.
labour-recorded = It is kept, with the time. Staff see it when you show your plan. You can say it too. Spoken words always win.
labour-recorded-private = It is kept, with the time. You keep this answer close. Staff may not see it. Please say it too. Spoken words always win.
labour-take-back = Take it back
