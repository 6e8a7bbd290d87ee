# The words of the part after birth: sections, prompts, short labels, ideas.
# Simple words: the same ids and the same meaning as en-GB, in fewer and shorter words.
# Review state: written by the team in English.
#
# What translators need to know stands at the head of sections.ftl.

### Part: after

## after-first-days: the first days after the birth: where, with whom, and when she goes home.

section-after-first-days-title = The first days
section-after-first-days-intro = Where do you want to be? Who do you want near you? You can leave it empty.

prompt-after-first-days-where = Where do you want to be in the first days?
label-after-first-days-where = Where I want to be
idea-after-first-days-where-early = I want to go home as soon as I can.
idea-after-first-days-where-stay = I want to stay until I feel ready.
idea-after-first-days-where-talk = I want to talk about when we go home.
idea-after-first-days-where-depends = It depends on how { word-my-baby } and I are.

prompt-after-first-days-stay-with = Who do you want with you, day and night?
label-after-first-days-stay-with = Who stays with me
idea-after-first-days-stay-with-partner = I want { word-partner } to stay. At night too.
idea-after-first-days-stay-with-someone = I want ___ to stay with me.
idea-after-first-days-stay-with-alone = I want to be with just { word-my-baby }.
idea-after-first-days-stay-with-ask = Please tell me who can stay.

prompt-after-first-days-visitors = Who can visit, and when? How should people say no for you?
label-after-first-days-visitors = Visitors
idea-after-first-days-visitors-family = I want my family to visit from day one.
idea-after-first-days-visitors-no-visits = I want no visits at first.
idea-after-first-days-visitors-ask-me = Please ask me before you let anyone in.
idea-after-first-days-visitors-short = Short visits are best for me.

prompt-after-first-days-other-children = What do your other children need in these days?
label-after-first-days-other-children = My other children
idea-after-first-days-other-children-have = ___ will look after my other children.
idea-after-first-days-other-children-meet = I want them to meet the baby soon.
idea-after-first-days-other-children-wait = I want to wait before they meet the baby.
idea-after-first-days-other-children-talk = I want ideas for how to tell them.

prompt-after-first-days-lives-with = { $carrying ->
    [others] The baby will live with someone else. What do you want in these days?
   *[mine] Will { word-your-baby } live with someone else? What do you want in these days?
 }
label-after-first-days-lives-with = Who baby lives with
idea-after-first-days-lives-with-lives = { $carrying ->
    [others] The baby will live with { word-parents }.
   *[mine] { word-my-baby-first } will live with ___.
 }
idea-after-first-days-lives-with-time = I want time with { word-my-baby } first.
idea-after-first-days-lives-with-no-time = I don't want to hold { word-my-baby }.
idea-after-first-days-lives-with-talk = I want to talk about this on my own.

## after-body: her body after the birth.

section-after-body-title = My body after birth
section-after-body-intro = Your body needs its own time. The pelvic floor is a set of muscles. They hold up your bladder, womb and bowel. You can leave this empty. You choose who sees it.

prompt-after-body-how = How is your body? What helps you rest and heal?
label-after-body-how = How my body is
idea-after-body-how-rest = ___ helps me rest.
idea-after-body-how-lift = I need help to lift and carry.
idea-after-body-how-left = I want to be left to rest.
idea-after-body-how-ask = Please ask me how I am, when I'm alone.

prompt-after-body-wound = Do you want to talk about stitches, a wound or bleeding?
label-after-body-wound = Stitches and bleeding
idea-after-body-wound-look = I want staff to look at my stitches or wound.
idea-after-body-wound-no-look = Please don't look unless I ask.
idea-after-body-wound-explain = Please tell me what is healing, and how.
idea-after-body-wound-pain = When it hurts, ___ helps.

prompt-after-body-bladder = Do you want to talk about your bladder, bowel or pelvic floor?
label-after-body-bladder = Bladder, bowel, pelvis
idea-after-body-bladder-show = Please show me pelvic floor exercises.
idea-after-body-bladder-physio = I want to see a pelvic health physiotherapist.
idea-after-body-bladder-not-now = I don't want to talk about this now.
idea-after-body-bladder-ask = I want to ask about ___.

prompt-after-body-explain = What should staff explain about what was done to your body?
label-after-body-explain = Please explain
idea-after-body-explain-stitches = I want to know about my tear, cut or stitches.
idea-after-body-explain-scar = I want to know about my scar.
idea-after-body-explain-later = Please tell me about it later.
idea-after-body-explain-write = Please write it down for me.

prompt-after-body-things = Which things or medicines do you need near you?
label-after-body-things = Things I need
idea-after-body-things-medicine = The medicine I take is ___.
idea-after-body-things-none = I don't want medicine unless I ask.
idea-after-body-things-ask = I want to ask what is safe with feeding.

## after-feeding: feeding each baby once they are here, and who helps at night.

section-after-feeding-title = Feeding, day and night
section-after-feeding-intro = Each baby can feed in their own way. It can change. You choose. You can stop or start again. You can ask for help at any time.

prompt-after-feeding-wish = How is feeding? How do you want it to be?
label-after-feeding-wish = Feeding now
idea-after-feeding-wish-breast = { $feeding ->
    [chest] { "" }
    [own] I want to go on with this: { $feeding-word }.
   *[breast] I want to go on breastfeeding.
 }
idea-after-feeding-wish-chest = { $feeding ->
    [breast] { "" }
    [own] { "" }
   *[chest] I want to go on chestfeeding.
 }
idea-after-feeding-wish-express = I want to express milk.
idea-after-feeding-wish-formula = I want to give formula.
idea-after-feeding-wish-mix = I want to mix my milk and formula.
idea-after-feeding-wish-stop-milk = I want to stop making milk.
idea-after-feeding-wish-talk = I want to talk about feeding.

prompt-after-feeding-help = Who helps with feeding? What helps you most?
label-after-feeding-help = Help with feeding
idea-after-feeding-help-person = ___ helps me with feeding.
idea-after-feeding-help-watch = Please sit with us for one feed.
idea-after-feeding-help-space = I want to try on our own first.
idea-after-feeding-help-ask = Please ask before you touch me or { word-my-baby }.

prompt-after-feeding-night = Who helps at 3 in the morning? How?
label-after-feeding-night = Help at night
idea-after-feeding-night-partner = { $partner ->
    [own] I want { $partner-word } to bring the baby to me.
   *[partner] { word-partner-first } brings the baby to me.
 }
idea-after-feeding-night-feed = ___ gives one feed. Then I can sleep.
idea-after-feeding-night-me = I want to do the nights myself.
idea-after-feeding-night-nobody = I have nobody at night. I want to talk about it.

prompt-after-feeding-kit = What do you need for feeding? Where is it?
label-after-feeding-kit = Things for feeding
idea-after-feeding-kit-pump = I want to borrow a pump.
idea-after-feeding-kit-bottles = My bottles and milk are ___.
idea-after-feeding-kit-not-yet = I don't want things in the house yet.
idea-after-feeding-kit-ask = I want to ask what we need.

## after-mind: her mind after the birth: what others would see, what helps, who to call.

section-after-mind-title = My mind after birth
section-after-mind-intro = Feelings after birth can be strong. They can change. You can leave this empty. You choose who sees it.

prompt-after-mind-others-notice = What do people who know you see first if things get hard?
label-after-mind-others-notice = What others see
idea-after-mind-others-notice-sleep = I can't sleep even when the baby sleeps.
idea-after-mind-others-notice-quiet = I go quiet. I stop seeing people.
idea-after-mind-others-notice-busy = I talk fast. I don't rest.
idea-after-mind-others-notice-smile = I say I am fine when I am not.
idea-after-mind-others-notice-ask = I want to talk about what people can look for.

prompt-after-mind-helps = What helps when it is hard?
label-after-mind-helps = What helps me
idea-after-mind-helps-company = Please come and sit with me.
idea-after-mind-helps-space = I want time on my own.
idea-after-mind-helps-hold = Please hold the baby while I sleep.
idea-after-mind-helps-ask = Please ask me what I need.

prompt-after-mind-call = Who do you ring? Who should others ring?
label-after-mind-call = Who to call
idea-after-mind-call-me = I ring ___ first.
idea-after-mind-call-others = If I can't, please ring ___.
idea-after-mind-call-not = Please don't ring ___.
idea-after-mind-call-with-me = Please ask me before you ring anyone.

prompt-after-mind-never = What should people never do or say?
label-after-mind-never = Please never
idea-after-mind-never-apart = Please don't part me from { word-my-baby } without talking with me.
idea-after-mind-never-behind = Please don't talk about me behind my back.
idea-after-mind-never-cheer = Please don't tell me to cheer up.
idea-after-mind-never-ask = Please ask me on the day what I don't want.

prompt-after-mind-support = What help do you have? What more do you want?
label-after-mind-support = Help for my mind
idea-after-mind-support-team = I want to see someone from the mental health team.
idea-after-mind-support-peers = I want to meet people who have been through this.
idea-after-mind-support-not-now = I don't want help now.
idea-after-mind-support-medicine = I want to talk about my medicines.

## after-baby: each baby after the birth: sleep, crying, checks, jabs, name.

section-after-baby-title = { word-my-baby-first }
section-after-baby-intro = Babies are offered checks and jabs. A jab is an injection. It helps protect from an illness. To register is to put the birth on record. The law asks for it. You can leave it empty.

prompt-after-baby-name = What should people call { word-your-baby }?
label-after-baby-name = Baby's name
idea-after-baby-name-name = Please call { word-my-baby } ___.
idea-after-baby-name-not-yet = We have no name yet. Please say baby.
idea-after-baby-name-private = I want to keep the name to us for now.
idea-after-baby-name-ask = Please ask me how to say the name.

prompt-after-baby-how = How is { word-your-baby }? What were you told?
label-after-baby-how = How baby is
idea-after-baby-how-well = All is well so far.
idea-after-baby-how-told = I was told ___.
idea-after-baby-how-worry = I worry about ___.
idea-after-baby-how-ask = I want to know more about ___.

prompt-after-baby-sleep = How and where does { word-your-baby } sleep? What do you want to talk about?
label-after-baby-sleep = Baby's sleep
idea-after-baby-sleep-place = { word-my-baby-first } sleeps in ___.
idea-after-baby-sleep-beside = I want { word-my-baby } near me at night.
idea-after-baby-sleep-own = I want a bed for { word-my-baby } apart from mine.
idea-after-baby-sleep-ask = I want to talk about safe sleep.

prompt-after-baby-crying = What helps when { word-your-baby } cries? What helps you?
label-after-baby-crying = When baby cries
idea-after-baby-crying-hold = ___ helps { word-my-baby }.
idea-after-baby-crying-hand-over = When it is too much, ___ takes over.
idea-after-baby-crying-leave-me = I want to try by myself first.
idea-after-baby-crying-ask = I want to talk about crying.

prompt-after-baby-checks = What do you want for { word-your-baby }'s checks?
label-after-baby-checks = Checks
idea-after-baby-checks-yes = I want the checks, with me there.
idea-after-baby-checks-no = I don't want ___ for { word-my-baby }.
idea-after-baby-checks-talk = I want to talk about the checks first.
idea-after-baby-checks-home = I want the visits at home.

prompt-after-baby-jabs = What do you want for { word-your-baby }'s jabs?
label-after-baby-jabs = Jabs
idea-after-baby-jabs-yes = I want { word-my-baby } to have the jabs.
idea-after-baby-jabs-no = I don't want ___ for { word-my-baby }.
idea-after-baby-jabs-talk = I want to talk about the jabs first.
idea-after-baby-jabs-hold = I want to hold { word-my-baby } for it.

prompt-after-baby-register = What do you need to register the birth? Who goes with you?
label-after-baby-register = Registering the birth
idea-after-baby-register-with = I want ___ to come with me.
idea-after-baby-register-alone = I want to go alone.
idea-after-baby-register-ask = I want to know where and how to do it.

## after-home: home after the birth: food, work, pets, help.

section-after-home-title = Home after birth
section-after-home-intro = Who cooks? Who looks after the others? Who comes by? What you write about money is for health staff. They see it only when you tick it.

prompt-after-home-helps = Who helps at home? What can they do?
label-after-home-helps = Help at home
idea-after-home-helps-cook = ___ brings or cooks food.
idea-after-home-helps-chores = ___ does the washing and shopping.
idea-after-home-helps-no-help = I want to do things at home by myself.
idea-after-home-helps-need = I have nobody to help. I want to talk about it.

prompt-after-home-others = Who looks after your children, or others you care for? Who has your pets?
label-after-home-others = Children, others, pets
idea-after-home-others-children = ___ takes my children to school and back.
idea-after-home-others-cared-for = I care for ___. ___ does it for now.
idea-after-home-others-pets = ___ has my pets.
idea-after-home-others-myself = I want to look after them myself.
idea-after-home-others-ask = I want to know who can help with this.

prompt-after-home-visits = How do you want your midwife or health visitor to visit?
label-after-home-visits = Visits at home
idea-after-home-visits-home = I want them to come to my home.
idea-after-home-visits-elsewhere = I want to meet somewhere else.
idea-after-home-visits-ring = Please ring before you come.
idea-after-home-visits-talk = I want to talk about how you visit.

prompt-after-home-work = What do you want to say about work or study?
label-after-home-work = Work or study
idea-after-home-work-leave = I want to be off work until ___.
idea-after-home-work-back = I want to go back on ___.
idea-after-home-work-ask = I want to know my rights.

prompt-after-home-money = How is money at home? Do you want help?
label-after-home-money = Money at home
idea-after-home-money-help = I want to know who can help with money.
idea-after-home-money-not-now = I don't want to talk about money now.
idea-after-home-money-alone = Please ask me about this when I'm alone.

## after-sex: sex, contraception and a next pregnancy, if and when she wants to.

section-after-sex-title = Sex, contraception, next time
section-after-sex-intro = Only if and when you want to. Contraception is used so that people don't get pregnant. You can leave this empty. Only health staff see it. They see it when you tick it.

prompt-after-sex-sex = Do you want to say or ask something about sex?
label-after-sex-sex = Sex
idea-after-sex-sex-ask = I want to ask about sex after birth.
idea-after-sex-sex-not-now = I don't want to talk about sex now.
idea-after-sex-sex-hurts = Something hurts. I want to talk about it.
idea-after-sex-sex-alone = Please ask me only when I'm alone.

prompt-after-sex-contraception = What do you want for contraception?
label-after-sex-contraception = Contraception
idea-after-sex-contraception-use = I want to use ___.
idea-after-sex-contraception-none = I don't want contraception.
idea-after-sex-contraception-talk = I want to talk about the choices.
idea-after-sex-contraception-not-now = Please don't ask me about it now.

prompt-after-sex-next = Do you want to talk about a next pregnancy?
label-after-sex-next = Next pregnancy
idea-after-sex-next-maybe = I want another baby one day.
idea-after-sex-next-no = I don't want to be pregnant again.
idea-after-sex-next-talk = I want to talk about what a next time could be like.
idea-after-sex-next-not-ask = Please don't ask me about it.

## after-birth-talk: talking about her birth: what she remembers, asks, thanks for, wants next time.

section-after-birth-talk-title = Talking about my birth
section-after-birth-talk-intro = You can talk about your birth with someone. It can be soon or much later. You don't have to. You can leave this empty. You choose who sees it.

prompt-after-birth-talk-talk = Do you want to talk about your birth? Who with? When?
label-after-birth-talk-talk = Talking about it
idea-after-birth-talk-talk-yes = I want to go through my birth with ___.
idea-after-birth-talk-talk-later = I want to do it later.
idea-after-birth-talk-talk-no = I don't want to talk about my birth.
idea-after-birth-talk-talk-with = I want ___ there too.
idea-after-birth-talk-talk-ask = Please ask me again when I have rested.

prompt-after-birth-talk-remember = What do you remember? What stays on your mind?
label-after-birth-talk-remember = What I remember
idea-after-birth-talk-remember-moment = I think back most to ___.
idea-after-birth-talk-remember-gap = Some parts I don't remember.
idea-after-birth-talk-remember-not-now = I don't want to write about it.

prompt-after-birth-talk-questions = What do you want to ask?
label-after-birth-talk-questions = My questions
idea-after-birth-talk-questions-happened = What happened when ___?
idea-after-birth-talk-questions-who = Who was in the room?
idea-after-birth-talk-questions-notes = I want to see my notes.
idea-after-birth-talk-questions-no-notes = I don't want to see my notes.

prompt-after-birth-talk-thanks = Do you want to thank someone?
label-after-birth-talk-thanks = Thanks
idea-after-birth-talk-thanks-thank = I want to thank ___ for ___.

prompt-after-birth-talk-complaint = Is there something you want to raise or put right?
label-after-birth-talk-complaint = What I want to raise
idea-after-birth-talk-complaint-raise = I want to raise ___.
idea-after-birth-talk-complaint-how = I want to know how to complain.
idea-after-birth-talk-complaint-not = I want to leave it here.

prompt-after-birth-talk-next-time = What should be the same next time? What should be different?
label-after-birth-talk-next-time = Next time
idea-after-birth-talk-next-time-same = I want ___ to be the same.
idea-after-birth-talk-next-time-different = I want ___ to be different.
idea-after-birth-talk-next-time-talk = I want to talk about it before then.
