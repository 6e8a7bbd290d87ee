# The words of the part of her people: sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: people

## my-people: her people: who each one is, what they help with, what they may be told.

section-my-people-title = My people
section-my-people-intro = Make one card for each person who helps you. You choose what they may know. Your named carer is the health worker you ask first. An advocate helps you to be heard. A doula stays with you and helps in birth. A peer supporter has been through something like it.
starter-my-people-midwife = My midwife
starter-my-people-doctor = My doctor
starter-my-people-health-visitor = My health visitor
starter-my-people-partner = { word-partner-first }
starter-my-people-family = Someone in my family
starter-my-people-friend = My friend

prompt-my-people-name = Who is this? Write a name, or what you call them.
label-my-people-name = Person

prompt-my-people-role = What is their job? Or who are they to you?
label-my-people-role = Who they are to me
idea-my-people-role-partner = They are { word-partner }.
idea-my-people-role-family = They are my ___, in my family.
idea-my-people-role-friend = They are my friend.
idea-my-people-role-midwife = They are my midwife.
idea-my-people-role-doctor = They are my doctor.
idea-my-people-role-health-visitor = They are my health visitor.
idea-my-people-role-mental-health = They are in my mental health team.
idea-my-people-role-interpreter = They are a professional interpreter.
idea-my-people-role-advocate = They are my advocate.
idea-my-people-role-doula = They are my doula.
idea-my-people-role-peer-supporter = They are my peer supporter.
idea-my-people-role-social-worker = They are my social worker.
idea-my-people-role-other = To me they are ___.

prompt-my-people-named-carer = Is this your named carer?
label-my-people-named-carer = Named carer
choice-my-people-named-carer-yes = They are my named carer.
choice-my-people-named-carer-no = They are not my named carer.
choice-my-people-named-carer-ask = I want to ask who my named carer is.
idea-my-people-named-carer-keep = I want them to stay my named carer.
idea-my-people-named-carer-change = I want a new named carer.
idea-my-people-named-carer-talk = I want to talk about who it could be.

prompt-my-people-number = What is their number?
label-my-people-number = Number

prompt-my-people-reach = How is it best to reach them? When?
label-my-people-reach = How to reach them
idea-my-people-reach-ring = Please ring them.
idea-my-people-reach-message = Please send a message first.
idea-my-people-reach-times = You can reach them ___.
idea-my-people-reach-through-me = Please ask me. I will reach them.
idea-my-people-reach-no-message = Please don't leave a message.
idea-my-people-reach-no-answer = If they don't answer, please try ___.

prompt-my-people-helps = What do they help you with?
label-my-people-helps = What they help with
idea-my-people-helps-talk = They listen when I need to talk.
idea-my-people-helps-visits = They come to my visits.
idea-my-people-helps-children = They look after my children.
idea-my-people-helps-home = At home they help me with ___.
idea-my-people-helps-papers = They help me with letters and forms.
idea-my-people-helps-health = They look after my ___.
idea-my-people-helps-more = I want more help from them with ___.
idea-my-people-helps-less = I don't want their help with ___.
idea-my-people-helps-ask = I want to ask them for help with ___.

prompt-my-people-knows = What do they know now?
label-my-people-knows = What they know
idea-my-people-knows-pregnant = They know I am pregnant.
idea-my-people-knows-not-pregnant = They don't know I am pregnant.
idea-my-people-knows-plan = They read this plan.
idea-my-people-knows-part = They know about ___. They don't know about ___.
idea-my-people-knows-nothing = They don't know about my care.
idea-my-people-knows-ask = I want to talk about what they should know.

prompt-my-people-may-know = What may people tell them?
label-my-people-may-know = What they may be told
idea-my-people-may-know-all = You can tell them about all my care.
idea-my-people-may-know-part = You can tell them about ___. Tell them nothing else.
idea-my-people-may-know-not = Please don't tell them about ___.
idea-my-people-may-know-unwell = If I am very ill, you can tell them ___.
idea-my-people-may-know-ask = Please ask me before you tell them anything.
idea-my-people-may-know-nothing = Please tell them nothing.
