# The words of the part "goals": sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: goals

## goals: cards for what she would like to change or keep: what each one does for it.

section-goals-title = My goals
section-goals-intro = A goal is what you want to change or keep. Small goals count.

starter-goals-rest = I want to feel less tired
starter-goals-know = I want to know what happens at birth
starter-goals-stay-well = I want my mind to stay well
starter-goals-prepare = I want to get our home ready
starter-goals-keep = I want to keep doing what I love

prompt-goals-name = What do you want to change, keep or avoid?
label-goals-name = My goal

prompt-goals-matters = What will be better then?
label-goals-matters = What would be better
idea-goals-matters-day = My days will be ___.
idea-goals-matters-able = I can ___ again.

prompt-goals-me = What will you do?
label-goals-me = What I do
idea-goals-me-first = My first small step is ___.
idea-goals-me-ask = I want an idea for a first step.

prompt-goals-family = What will family and friends do?
label-goals-family = What my people do
idea-goals-family-person = ___ will ___.
idea-goals-family-nobody = I do this without them.

prompt-goals-services = What do you want from midwives or doctors?
label-goals-services = From services
idea-goals-services-who = I want ___ to help me with ___.
idea-goals-services-none = I need nothing from them for this.
idea-goals-services-ask = I want to ask what there is.

prompt-goals-when = When do you want that?
label-goals-when = By when

prompt-goals-going = How is it going?
label-goals-going = How it is going
choice-goals-going-better = It is better.
choice-goals-going-same = It is the same.
choice-goals-going-not-yet = Not yet.
choice-goals-going-not-now = I do not want this now.
idea-goals-going-change = What has changed: ___.
idea-goals-going-stuck = What makes it hard: ___.

prompt-goals-look = When do we look again? Who with?
label-goals-look = When we look again
idea-goals-look-visit = At my next visit, with ___.
idea-goals-look-any = When I ask.
