# The words of the part about her other plans: sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: plans

## other-plan: a plan beside this one: what it says, and where it differs.

section-other-plan-title = Other plans
section-other-plan-intro = Make one card for each other plan. A ReSPECT form says what care you want in an emergency. An EHC plan is for more help with learning. Surrogacy means you carry a baby for someone else.
starter-other-plan-mental-health = My mental health plan
starter-other-plan-condition = Plan for a condition
starter-other-plan-respect = ReSPECT form
starter-other-plan-learning = EHC plan
starter-other-plan-surrogacy = Surrogacy agreement

prompt-other-plan-name = What is the plan called?
label-other-plan-name = Plan

prompt-other-plan-made-by = Who made it?
label-other-plan-made-by = Made by
idea-other-plan-made-by-with = I made it with ___. Their job is ___.
idea-other-plan-made-by-without = Others made it. No one asked me.
idea-other-plan-made-by-agree = I agree with it.
idea-other-plan-made-by-not-agree = I don't agree with all of it.
idea-other-plan-made-by-ask = I want to go through it with ___.

prompt-other-plan-when = When was it made?
label-other-plan-when = Date of the plan

prompt-other-plan-says = What does it say for your pregnancy or birth?
label-other-plan-says = What it means now
idea-other-plan-says-says = For my pregnancy, it says ___.
idea-other-plan-says-birth = For the birth, it says ___.
idea-other-plan-says-nothing = It says nothing about being pregnant.
idea-other-plan-says-not-read = I have not read it. I want to see it.

prompt-other-plan-differs = Where is it not the same as this plan?
label-other-plan-differs = Where it differs
idea-other-plan-differs-same = The two plans say the same.
idea-other-plan-differs-part = It says ___. This plan says ___.
idea-other-plan-differs-older = It is older than this plan.
idea-other-plan-differs-not-sure = I am not sure. I want to read both together.

prompt-other-plan-then = What do you want where they are not the same?
label-other-plan-then = What I'd like then
idea-other-plan-then-this = Please go by this plan.
idea-other-plan-then-other = Please go by the other plan.
idea-other-plan-then-part = For ___, please go by the other plan. For the rest, go by this one.
idea-other-plan-then-ask = Please ask me which plan to go by.
idea-other-plan-then-change = I want the other plan to be changed.
idea-other-plan-then-talk = I want to talk about it with everyone together.

prompt-other-plan-kept = Where is it? Who has a copy?
label-other-plan-kept = Where it is kept
idea-other-plan-kept-place = It is kept ___.
idea-other-plan-kept-records = It is in my records at ___.
idea-other-plan-kept-copy = ___ has a copy.
idea-other-plan-kept-have-not = I have no copy. I want one.
idea-other-plan-kept-not-share = Please ask me before you share it.

prompt-other-plan-photo = Do you want a photo of it here? What page is it?
label-other-plan-photo = Photo of this plan
