# The words of the part "after": sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: after

## first-days: where she is in the first days, and who is with her.

section-first-days-title = The first days
section-first-days-intro = You may be at home or in hospital. You can change your mind.

prompt-first-days-where = Where do you want to be in the first days?
label-first-days-where = First days
idea-first-days-where-home-soon = I want to go home soon, when we are well.
idea-first-days-where-stay = I want to stay until feeding is all right.
idea-first-days-where-ask = I want to talk about when we go home.

prompt-first-days-visitors = Who can visit? When do you want peace?
label-first-days-visitors = Visitors
idea-first-days-visitors-few = At first only ___ can visit.
idea-first-days-visitors-none = I want no visitors in the first days.
idea-first-days-visitors-many = I want my family with me.
idea-first-days-visitors-ask = Ask me before you let anyone in.

prompt-first-days-stay-with-me = Who stays with you, day and night?
label-first-days-stay-with-me = Who stays with me
idea-first-days-stay-with-me-partner = I want ___ to stay at night.
idea-first-days-stay-with-me-alone = I want time alone with my baby.
idea-first-days-stay-with-me-ask = I want to ask what is possible.

prompt-first-days-other-children = Who looks after your other children?
label-first-days-other-children = Who needs me at home
idea-first-days-other-children-person = ___ looks after my children.
idea-first-days-other-children-meet = I want them to meet the baby like this: ___.

## my-body-after: her body after birth.

section-my-body-after-title = My body after birth
section-my-body-after-intro = Healing takes time. Pelvic floor muscles hold your bladder and bowel.

prompt-my-body-after-explained = What do you want to know about your body?
label-my-body-after-explained = Please explain
idea-my-body-after-explained-wound = Tell me how to care for my stitches or wound.
idea-my-body-after-explained-bleeding = Tell me about bleeding, and when to ring.
idea-my-body-after-explained-bladder = I want to talk about my bladder and bowel.
idea-my-body-after-explained-not-now = I want to hear this later.

prompt-my-body-after-rest = What helps you rest and heal?
label-my-body-after-rest = Rest and healing
idea-my-body-after-rest-sleep = I sleep while ___ has the baby.
idea-my-body-after-rest-pain = Please offer me pain relief.
idea-my-body-after-rest-no-offer = I will ask if I want pain relief.
idea-my-body-after-rest-food = Food that makes me strong: ___.

prompt-my-body-after-checks = How should people check your body?
label-my-body-after-checks = Checks of my body
idea-my-body-after-checks-ask = Ask each time. Tell me what you look for.
idea-my-body-after-checks-same = I want the same person to check me.
idea-my-body-after-checks-no = I want no check today.
idea-my-body-after-checks-with-me = I want ___ to be there.

## feeding-after: feeding in the weeks after birth, for each baby.

section-feeding-after-title = Feeding after birth
section-feeding-after-intro = This is for the weeks after birth. You can change how you feed.

prompt-feeding-after-wish = How do you want to feed your baby?
label-feeding-after-wish = Feeding
idea-feeding-after-wish-breast = I want to go on breastfeeding.
idea-feeding-after-wish-formula = I want to use formula milk.
idea-feeding-after-wish-mix = I want to use my milk and formula.
idea-feeding-after-wish-stop = I want help to stop my milk.
idea-feeding-after-wish-ask = I want to talk about how it goes.

prompt-feeding-after-night = Who helps at night?
label-feeding-after-night = Help at night
idea-feeding-after-night-person = At night ___ helps me.
idea-feeding-after-night-nobody = Nobody helps me at night. I want to talk about that.
idea-feeding-after-night-ring = When it is too much I ring ___.

## my-mind-after: how she is in her mind after birth, and what helps.

section-my-mind-after-title = My mind
section-my-mind-after-intro = These weeks can be hard. You can leave this empty. You choose who sees it.

prompt-my-mind-after-notice = What do people see first if you feel bad?
label-my-mind-after-notice = What you might notice
idea-my-mind-after-notice-quiet = I go quiet and do not answer.
idea-my-mind-after-notice-busy = I cannot stop cleaning or checking.
idea-my-mind-after-notice-sleep = I cannot sleep when the baby sleeps.
idea-my-mind-after-notice-fine = I say I am fine and smile.

prompt-my-mind-after-helps = What helps? What makes it harder?
label-my-mind-after-helps = What helps
idea-my-mind-after-helps-listen = Sit with me and listen.
idea-my-mind-after-helps-practical = Do one thing for me.
idea-my-mind-after-helps-alone = Leave me in peace for a while.
idea-my-mind-after-helps-professional = I want to talk to a trained person.

prompt-my-mind-after-call = Who should people ring?
label-my-mind-after-call = Who to ring
idea-my-mind-after-call-person = Ring ___ first.
idea-my-mind-after-call-me = Ask me before you ring anyone.

prompt-my-mind-after-never = What must people never do?
label-my-mind-after-never = Please never
idea-my-mind-after-never-baby = Do not take my baby away without telling me.
idea-my-mind-after-never-family = Do not tell my family before me.
idea-my-mind-after-never-talk = I want to talk about what happens if I get very ill.

## baby-after: the baby in the first weeks.

section-baby-after-title = My baby in the first weeks
section-baby-after-intro = Jabs are vaccines. You register your baby to get a birth certificate.

prompt-baby-after-days = What about sleep and crying?
label-baby-after-days = Sleep and comfort
idea-baby-after-days-close = I want my baby close to me.
idea-baby-after-days-show = Show me safe ways to sleep.
idea-baby-after-days-too-much = When crying is too much, I will ___.

prompt-baby-after-checks = What do you want for checks and jabs?
label-baby-after-checks = Checks and jabs
idea-baby-after-checks-all = I want the checks and jabs on offer.
idea-baby-after-checks-some = I want some of them: ___.
idea-baby-after-checks-none = I want none now.
idea-baby-after-checks-talk = I want to talk about them first.

prompt-baby-after-name = What about the name and registering?
label-baby-after-name = Name, registration
idea-baby-after-name-name = My baby is called ___.
idea-baby-after-name-not-yet = Do not ask about the name yet.
idea-baby-after-name-help = I want help to register.

## home-after: home in the first weeks: help, food, work.

section-home-after-title = At home
section-home-after-intro = Help can be food, washing or sleep. You can ask for it here.

prompt-home-after-help = What help do you want at home? Who from?
label-home-after-help = Help at home
idea-home-after-help-meals = I want ___ to bring food.
idea-home-after-help-hour = I want one hour alone each day.
idea-home-after-help-none = I want to do it on my own.
idea-home-after-help-who = I want to talk about who can help.

prompt-home-after-visits = How should midwives and health visitors visit?
label-home-after-visits = Visits at home
idea-home-after-visits-ring = Ring before you come.
idea-home-after-visits-same = I want the same person each time.
idea-home-after-visits-elsewhere = I want to meet in another place.
idea-home-after-visits-dog = We have a pet: ___.

## later-after: sex, contraception and another pregnancy, if and when she wants.

section-later-after-title = Sex and what comes later
section-later-after-intro = Only if you want. Contraception stops a pregnancy.

prompt-later-after-wish = What do you want to talk about? What not?
label-later-after-wish = Sex and later
idea-later-after-wish-contraception = I want to know about contraception.
idea-later-after-wish-later = Ask me about this later.
idea-later-after-wish-not = Do not talk about this.
idea-later-after-wish-next = I want to talk about a next pregnancy.

## birth-story: talking about the birth afterwards.

section-birth-story-title = Talking about my birth
section-birth-story-intro = You can go through your birth with a midwife or doctor. Ask at any time.

prompt-birth-story-remember = What do you remember? What is missing?
label-birth-story-remember = What I remember
idea-birth-story-remember-gap = I do not know what happened when ___.
idea-birth-story-remember-good = What was good: ___.
idea-birth-story-remember-hard = What was hard: ___.

prompt-birth-story-questions = What do you want to ask? Who?
label-birth-story-questions = My questions
idea-birth-story-questions-notes = I want to read my notes with someone.
idea-birth-story-questions-not-now = I do not want to talk about it now.
idea-birth-story-questions-who = I want to ask ___.

prompt-birth-story-say = Do you want to say thank you or complain?
label-birth-story-say = What I want to say
idea-birth-story-say-thanks = I want to thank ___.
idea-birth-story-say-complain = I want to know how to complain.
idea-birth-story-say-next = Next time I want ___.
