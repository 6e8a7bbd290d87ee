# The words of the part "after": sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: after

## first-days: where she is in the first days, and who is with her.

section-first-days-title = The first days
section-first-days-intro = You may be at home, in a birth centre or in hospital. You can change your mind.

prompt-first-days-where = Where would you like to be in the first days?
label-first-days-where = First days
idea-first-days-where-home-soon = I'd like to go home as soon as we are well.
idea-first-days-where-stay = I'd like to stay until feeding feels all right.
idea-first-days-where-ask = I'd like to talk about when we go home.

prompt-first-days-visitors = Who may visit, and when would you like to be left in peace?
label-first-days-visitors = Visitors
idea-first-days-visitors-few = Please let only ___ visit at first.
idea-first-days-visitors-none = I'd like no visitors in the first days.
idea-first-days-visitors-many = I'd like my family around me.
idea-first-days-visitors-ask = Please ask me before you let anyone in.

prompt-first-days-stay-with-me = Who would you like to stay with you, by day and by night?
label-first-days-stay-with-me = Who stays with me
idea-first-days-stay-with-me-partner = I'd like ___ to stay overnight.
idea-first-days-stay-with-me-alone = I'd like some time on my own with my baby.
idea-first-days-stay-with-me-ask = I'd like to ask what is possible here.

prompt-first-days-other-children = Who looks after your other children or anyone else who needs you?
label-first-days-other-children = Who needs me at home
idea-first-days-other-children-person = ___ looks after my children.
idea-first-days-other-children-meet = I'd like them to meet the baby like this: ___.

## my-body-after: her body after birth.

section-my-body-after-title = My body after birth
section-my-body-after-intro = Healing takes its own time. The perineum is the skin between the vagina and the bottom. Pelvic floor muscles hold your bladder and bowel.

prompt-my-body-after-explained = What would you like to be explained to you about your body?
label-my-body-after-explained = Please explain
idea-my-body-after-explained-wound = Please tell me how to look after my stitches or wound.
idea-my-body-after-explained-bleeding = Please tell me what bleeding is usual, and when to ring.
idea-my-body-after-explained-bladder = I'd like to talk about my bladder, my bowel and my pelvic floor.
idea-my-body-after-explained-not-now = I'd like to hear about this later.

prompt-my-body-after-rest = What helps you rest and heal?
label-my-body-after-rest = Rest and healing
idea-my-body-after-rest-sleep = I'd like two hours of sleep while ___ has the baby.
idea-my-body-after-rest-pain = Please offer me pain relief. I may not ask.
idea-my-body-after-rest-no-offer = I'll ask when I want pain relief.
idea-my-body-after-rest-food = Food that helps me get strong: ___.

prompt-my-body-after-checks = How would you like your body to be checked?
label-my-body-after-checks = Checks of my body
idea-my-body-after-checks-ask = Please ask each time, and tell me what you look for.
idea-my-body-after-checks-same = Please let the same person check me, if you can.
idea-my-body-after-checks-no = I'd like no check today.
idea-my-body-after-checks-with-me = Please let ___ be there.

## feeding-after: feeding in the weeks after birth, for each baby.

section-feeding-after-title = Feeding in the weeks after
section-feeding-after-intro = This is about the weeks after birth. You can feed in any way, and change it.

prompt-feeding-after-wish = How would you like feeding to go on?
label-feeding-after-wish = Feeding
idea-feeding-after-wish-breast = I'd like to go on breastfeeding.
idea-feeding-after-wish-formula = I'd like to use formula milk.
idea-feeding-after-wish-mix = I'd like to mix my milk and formula.
idea-feeding-after-wish-stop = I'd like help to stop my milk.
idea-feeding-after-wish-ask = I'd like to talk about how it is going.

prompt-feeding-after-night = Who helps at three in the morning?
label-feeding-after-night = Help at night
idea-feeding-after-night-person = At night ___ helps me.
idea-feeding-after-night-nobody = Nobody can help me at night. I'd like to talk about that.
idea-feeding-after-night-ring = When it is too much I ring ___.

## my-mind-after: how she is in her mind after birth, and what helps.

section-my-mind-after-title = My mind
section-my-mind-after-intro = Many people find these weeks hard. You can leave this empty, and you choose who sees it.

prompt-my-mind-after-notice = What would people who know you notice first if you were struggling?
label-my-mind-after-notice = What you might notice
idea-my-mind-after-notice-quiet = I go quiet and stop answering.
idea-my-mind-after-notice-busy = I cannot stop cleaning, checking or planning.
idea-my-mind-after-notice-sleep = I cannot sleep, even when the baby does.
idea-my-mind-after-notice-fine = I say I'm fine and smile.

prompt-my-mind-after-helps = What helps, and what makes it harder?
label-my-mind-after-helps = What helps
idea-my-mind-after-helps-listen = Please sit with me and listen.
idea-my-mind-after-helps-practical = Please do one thing for me without asking.
idea-my-mind-after-helps-alone = Please leave me in peace for a while.
idea-my-mind-after-helps-professional = I'd like to talk with someone trained for this.

prompt-my-mind-after-call = Who should be rung, and who should ring them?
label-my-mind-after-call = Who to ring
idea-my-mind-after-call-person = Please ring ___ first.
idea-my-mind-after-call-me = Please ask me before you ring anyone.

prompt-my-mind-after-never = What would you never want done?
label-my-mind-after-never = Please never
idea-my-mind-after-never-baby = Please do not take my baby out of my sight without telling me.
idea-my-mind-after-never-family = Please do not tell my family before me.
idea-my-mind-after-never-talk = I'd like to talk about what happens if I become very unwell.

## baby-after: the baby in the first weeks.

section-baby-after-title = My baby in the first weeks
section-baby-after-intro = Jabs are vaccines. Registration gives your baby a birth certificate.

prompt-baby-after-days = How would you like sleep, crying and comfort to be?
label-baby-after-days = Sleep and comfort
idea-baby-after-days-close = I'd like my baby close to me.
idea-baby-after-days-show = Please show me safe ways to sleep.
idea-baby-after-days-too-much = When the crying is too much, I'd like to ___.

prompt-baby-after-checks = What would you like for checks and jabs?
label-baby-after-checks = Checks and jabs
idea-baby-after-checks-all = I'd like the checks and jabs that are offered.
idea-baby-after-checks-some = I'd like some of them: ___.
idea-baby-after-checks-none = I'd like none at the moment.
idea-baby-after-checks-talk = I'd like to talk about them first.

prompt-baby-after-name = What should people know about the name and the registration?
label-baby-after-name = Name, registration
idea-baby-after-name-name = My baby is called ___.
idea-baby-after-name-not-yet = Please do not ask about the name yet.
idea-baby-after-name-help = I'd like help with registering.

## home-after: home in the first weeks: help, food, work.

section-home-after-title = At home
section-home-after-intro = Help can be a meal, a wash, an hour of sleep. You can ask for it here.

prompt-home-after-help = What help would you like at home, and from whom?
label-home-after-help = Help at home
idea-home-after-help-meals = I'd like ___ to bring meals.
idea-home-after-help-hour = I'd like an hour to myself each day.
idea-home-after-help-none = I'd like to manage on my own.
idea-home-after-help-who = I'd like to talk about who could help.

prompt-home-after-visits = How would you like midwives and health visitors to visit you?
label-home-after-visits = Visits at home
idea-home-after-visits-ring = Please ring before you come.
idea-home-after-visits-same = I'd like the same person each time.
idea-home-after-visits-elsewhere = I'd like to meet somewhere else.
idea-home-after-visits-dog = We have a pet: ___.

## later-after: sex, contraception and another pregnancy, if and when she wants.

section-later-after-title = Sex and what comes later
section-later-after-intro = Only if and when you want. Contraception is what stops a pregnancy.

prompt-later-after-wish = What would you like to talk about, and what would you like nobody to bring up?
label-later-after-wish = Sex and later
idea-later-after-wish-contraception = I'd like to know about contraception before I go home.
idea-later-after-wish-later = Please ask me about this later.
idea-later-after-wish-not = Please do not bring this up.
idea-later-after-wish-next = I'd like to talk about another pregnancy one day.

## birth-story: talking about the birth afterwards.

section-birth-story-title = Talking about my birth
section-birth-story-intro = You can ask to go through your birth with a midwife or doctor, weeks or years later.

prompt-birth-story-remember = What do you remember, and what is missing?
label-birth-story-remember = What I remember
idea-birth-story-remember-gap = I don't know what happened when ___.
idea-birth-story-remember-good = What was good: ___.
idea-birth-story-remember-hard = What was hard: ___.

prompt-birth-story-questions = What would you like to ask, and whom?
label-birth-story-questions = My questions
idea-birth-story-questions-notes = I'd like to go through my notes with someone.
idea-birth-story-questions-not-now = I don't want to talk about it now.
idea-birth-story-questions-who = I'd like to ask ___.

prompt-birth-story-say = Is there something you would like to say: a thank you, a complaint, a wish for next time?
label-birth-story-say = What I want to say
idea-birth-story-say-thanks = I want to thank ___.
idea-birth-story-say-complain = I'd like to know how to complain.
idea-birth-story-say-next = Next time I would like ___.
