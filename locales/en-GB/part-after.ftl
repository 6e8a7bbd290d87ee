# The words of the part after birth: sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# What translators need to know stands at the head of sections.ftl.

### Part: after

## after-first-days: the first days after the birth: where, with whom, and when she goes home.

section-after-first-days-title = The first days
section-after-first-days-intro = You can say where you'd like to be and who you'd like near you. You can leave any of it empty.

prompt-after-first-days-where = Where would you like to be in the first days?
label-after-first-days-where = Where I'd like to be
idea-after-first-days-where-early = I'd like to go home as soon as I can.
idea-after-first-days-where-stay = I'd like to stay until I feel ready.
idea-after-first-days-where-talk = I'd like to talk about when we go home.
idea-after-first-days-where-depends = It depends on how { word-my-baby } and I are.

prompt-after-first-days-stay-with = Who would you like to stay with you, by day and at night?
label-after-first-days-stay-with = Who stays with me
idea-after-first-days-stay-with-partner = I'd like { word-partner } to stay, at night as well.
idea-after-first-days-stay-with-someone = I'd like ___ to stay with me.
idea-after-first-days-stay-with-alone = I'd like to be with just { word-my-baby }.
idea-after-first-days-stay-with-ask = Please tell me who can stay.

prompt-after-first-days-visitors = Who may visit, and when? How would you like people to say no for you?
label-after-first-days-visitors = Visitors
idea-after-first-days-visitors-family = I'd like my family to visit from the first day.
idea-after-first-days-visitors-no-visits = I'd like no visits at first.
idea-after-first-days-visitors-ask-me = Please ask me before you let anyone in.
idea-after-first-days-visitors-short = Short visits are best for me.

prompt-after-first-days-other-children = What do your other children need in these days?
label-after-first-days-other-children = My other children
idea-after-first-days-other-children-have = ___ will look after my other children.
idea-after-first-days-other-children-meet = I'd like them to meet the baby soon.
idea-after-first-days-other-children-wait = I'd like to wait before they meet the baby.
idea-after-first-days-other-children-talk = I'd like ideas for how to tell them.

prompt-after-first-days-lives-with = { $carrying ->
    [others] The baby will live with someone else. What would you like in these days?
   *[mine] Will { word-your-baby } live with someone else? What would you like in these days?
 }
label-after-first-days-lives-with = Who baby lives with
idea-after-first-days-lives-with-lives = { $carrying ->
    [others] The baby will live with { word-parents }.
   *[mine] { word-my-baby-first } will live with ___.
 }
idea-after-first-days-lives-with-time = I'd like time with { word-my-baby } first.
idea-after-first-days-lives-with-no-time = I'd like not to hold { word-my-baby }.
idea-after-first-days-lives-with-talk = I'd like to talk about this on my own.

## after-body: her body after the birth.

section-after-body-title = My body after birth
section-after-body-intro = Your body has its own time. The pelvic floor is the set of muscles that holds up your bladder, womb and bowel. You can leave this empty, and you choose who sees it.

prompt-after-body-how = How is your body, and what would help you rest and heal?
label-after-body-how = How my body is
idea-after-body-how-rest = What helps me rest is ___.
idea-after-body-how-lift = I need help to lift and carry.
idea-after-body-how-left = I'd like to be left to rest.
idea-after-body-how-ask = Please ask me how I am, when I'm alone.

prompt-after-body-wound = Do you have stitches, a wound or any bleeding that you'd like to talk about?
label-after-body-wound = Stitches and bleeding
idea-after-body-wound-look = I'd like someone to look at my stitches or wound.
idea-after-body-wound-no-look = I'd rather nobody looks unless I ask.
idea-after-body-wound-explain = Please tell me what is healing, and how.
idea-after-body-wound-pain = When it hurts, what helps is ___.

prompt-after-body-bladder = What would you like to say or ask about your bladder, bowel or pelvic floor?
label-after-body-bladder = Bladder, bowel, pelvis
idea-after-body-bladder-show = I'd like to be shown pelvic floor exercises.
idea-after-body-bladder-physio = I'd like to see a pelvic health physiotherapist.
idea-after-body-bladder-not-now = I'd rather not talk about this now.
idea-after-body-bladder-ask = I'd like to ask about ___.

prompt-after-body-explain = What would you like someone to explain about what was done to your body?
label-after-body-explain = Please explain
idea-after-body-explain-stitches = I'd like to know about my tear, cut or stitches.
idea-after-body-explain-scar = I'd like to know about my scar.
idea-after-body-explain-later = I'd rather hear about it later.
idea-after-body-explain-write = Please write it down for me.

prompt-after-body-things = Which things or medicines do you need at hand?
label-after-body-things = Things I need
idea-after-body-things-medicine = The medicine I take is ___.
idea-after-body-things-none = I'd rather not take medicine unless I ask.
idea-after-body-things-ask = I'd like to ask what is safe with feeding.

## after-feeding: feeding each baby once they are here, and who helps at night.

section-after-feeding-title = Feeding, day and night
section-after-feeding-intro = Each baby can feed in a way of their own, and it can change. You choose. You can stop or start again, or ask for help at any time.

prompt-after-feeding-wish = How is feeding, and how would you like it to be?
label-after-feeding-wish = Feeding now
idea-after-feeding-wish-breast = { $feeding ->
    [chest] { "" }
    [own] I'd like to go on with this: { $feeding-word }.
   *[breast] I'd like to go on breastfeeding.
 }
idea-after-feeding-wish-chest = { $feeding ->
    [breast] { "" }
    [own] { "" }
   *[chest] I'd like to go on chestfeeding.
 }
idea-after-feeding-wish-express = I'd like to express milk.
idea-after-feeding-wish-formula = I'd like to give formula.
idea-after-feeding-wish-mix = I'd like to mix my milk and formula.
idea-after-feeding-wish-stop-milk = I'd like to stop making milk.
idea-after-feeding-wish-talk = I'd like to talk about feeding.

prompt-after-feeding-help = Who helps with feeding, and what helps you most?
label-after-feeding-help = Help with feeding
idea-after-feeding-help-person = ___ helps me with feeding.
idea-after-feeding-help-watch = I'd like someone to sit with us for one feed.
idea-after-feeding-help-space = I'd like to try on our own first.
idea-after-feeding-help-ask = Please ask before you touch me or { word-my-baby }.

prompt-after-feeding-night = Who helps at 3 in the morning, and how?
label-after-feeding-night = Help at night
idea-after-feeding-night-partner = { $partner ->
    [own] I'd like { $partner-word } to bring the baby to me.
   *[partner] { word-partner-first } brings the baby to me.
 }
idea-after-feeding-night-feed = ___ gives one feed so I can sleep.
idea-after-feeding-night-me = I'd like to do the nights myself.
idea-after-feeding-night-nobody = I have nobody at night. I'd like to talk about it.

prompt-after-feeding-kit = What do you need for feeding, and where is it?
label-after-feeding-kit = Things for feeding
idea-after-feeding-kit-pump = I'd like to borrow a pump.
idea-after-feeding-kit-bottles = My bottles and milk are ___.
idea-after-feeding-kit-not-yet = I don't want anything in the house yet.
idea-after-feeding-kit-ask = I'd like to ask what we need.

## after-mind: her mind after the birth: what others would see, what helps, who to call.

section-after-mind-title = My mind after birth
section-after-mind-intro = Feelings after birth can be strong, and they can change. You can leave this empty, and you choose who sees it.

prompt-after-mind-others-notice = What would people who know you notice first if you were struggling?
label-after-mind-others-notice = What others notice
idea-after-mind-others-notice-sleep = I can't sleep even when the baby sleeps.
idea-after-mind-others-notice-quiet = I go quiet and stop seeing people.
idea-after-mind-others-notice-busy = I talk fast and don't rest.
idea-after-mind-others-notice-smile = I say I am fine when I am not.
idea-after-mind-others-notice-ask = I'd like to talk about what people could look for.

prompt-after-mind-helps = What helps you when it is hard?
label-after-mind-helps = What helps me
idea-after-mind-helps-company = I'd like someone to come and sit with me.
idea-after-mind-helps-space = I'd like time on my own.
idea-after-mind-helps-hold = Please hold the baby while I sleep.
idea-after-mind-helps-ask = Please ask me what I need.

prompt-after-mind-call = Who would you like people to call, and who would you ring yourself?
label-after-mind-call = Who to call
idea-after-mind-call-me = I'd ring ___ first.
idea-after-mind-call-others = If I can't, please ring ___.
idea-after-mind-call-not = Please don't ring ___.
idea-after-mind-call-with-me = Please ask me before you ring anyone.

prompt-after-mind-never = What would you never want people to do or say?
label-after-mind-never = Please never
idea-after-mind-never-apart = Please don't part me from { word-my-baby } without talking with me.
idea-after-mind-never-behind = Please don't talk about me behind my back.
idea-after-mind-never-cheer = Please don't tell me to cheer up.
idea-after-mind-never-ask = Please ask me on the day what I don't want.

prompt-after-mind-support = What support do you have now, and what more would you like?
label-after-mind-support = Support for my mind
idea-after-mind-support-team = I'd like to see someone from the mental health team.
idea-after-mind-support-peers = I'd like to meet others who have been through this.
idea-after-mind-support-not-now = I'd rather not have support now.
idea-after-mind-support-medicine = I'd like to talk about my medicines.

## after-baby: each baby after the birth: sleep, crying, checks, jabs, name.

section-after-baby-title = { word-my-baby-first }
section-after-baby-intro = Babies are offered checks and jabs. A jab is an injection that helps protect from an illness. To register is to have the birth put on record, as the law asks. You can leave any of it empty.

prompt-after-baby-name = What would you like people to call { word-your-baby }?
label-after-baby-name = Baby's name
idea-after-baby-name-name = Please call { word-my-baby } ___.
idea-after-baby-name-not-yet = We don't have a name yet. Please say baby.
idea-after-baby-name-private = I'd like to keep the name to us for now.
idea-after-baby-name-ask = Please ask me how to say the name.

prompt-after-baby-how = How is { word-your-baby }, and what have you been told?
label-after-baby-how = How baby is
idea-after-baby-how-well = All is well so far.
idea-after-baby-how-told = I was told ___.
idea-after-baby-how-worry = I worry about ___.
idea-after-baby-how-ask = I'd like to be told more about ___.

prompt-after-baby-sleep = How and where does { word-your-baby } sleep? What would you like to talk about?
label-after-baby-sleep = Baby's sleep
idea-after-baby-sleep-place = { word-my-baby-first } sleeps in ___.
idea-after-baby-sleep-beside = I'd like { word-my-baby } near me at night.
idea-after-baby-sleep-own = I'd like { word-my-baby } to have a bed apart from mine.
idea-after-baby-sleep-ask = I'd like to talk about safe sleep.

prompt-after-baby-crying = What helps when { word-your-baby } cries, and what helps you then?
label-after-baby-crying = When baby cries
idea-after-baby-crying-hold = What helps { word-my-baby } is ___.
idea-after-baby-crying-hand-over = When it gets too much, ___ takes over.
idea-after-baby-crying-leave-me = I'd like to try by myself first.
idea-after-baby-crying-ask = I'd like to talk about crying.

prompt-after-baby-checks = What would you like for { word-your-baby }'s checks?
label-after-baby-checks = Checks
idea-after-baby-checks-yes = I'd like the checks, with me there.
idea-after-baby-checks-no = I don't want ___ for { word-my-baby }.
idea-after-baby-checks-talk = I'd like to talk about the checks first.
idea-after-baby-checks-home = I'd like the visits at home.

prompt-after-baby-jabs = What would you like for { word-your-baby }'s jabs?
label-after-baby-jabs = Jabs
idea-after-baby-jabs-yes = I'd like { word-my-baby } to have the jabs.
idea-after-baby-jabs-no = I don't want ___ for { word-my-baby }.
idea-after-baby-jabs-talk = I'd like to talk about the jabs first.
idea-after-baby-jabs-hold = I'd like to hold { word-my-baby } for it.

prompt-after-baby-register = What do you need to register the birth, and who goes with you?
label-after-baby-register = Registering the birth
idea-after-baby-register-with = I'd like ___ to come with me.
idea-after-baby-register-alone = I'd like to go on my own.
idea-after-baby-register-ask = I'd like to know where and how to do it.

## after-home: home after the birth: food, work, pets, help.

section-after-home-title = Home after birth
section-after-home-intro = Who cooks, who minds the others, who can come by. What you write about money goes only to health staff, when you tick it.

prompt-after-home-helps = Who helps at home, and what could they do?
label-after-home-helps = Help at home
idea-after-home-helps-cook = ___ brings or cooks food.
idea-after-home-helps-chores = ___ does the washing and the shopping.
idea-after-home-helps-no-help = I'd like to do things at home by myself.
idea-after-home-helps-need = I have nobody to help. I'd like to talk about it.

prompt-after-home-others = Who looks after your children, or anyone else you care for? And your pets?
label-after-home-others = Children, others, pets
idea-after-home-others-children = ___ takes my children to school and back.
idea-after-home-others-cared-for = I care for ___. ___ does it for now.
idea-after-home-others-pets = ___ looks after my pets.
idea-after-home-others-myself = I'd like to look after them myself.
idea-after-home-others-ask = I'd like to know who could help with this.

prompt-after-home-visits = How would you like visits from your midwife or health visitor?
label-after-home-visits = Visits at home
idea-after-home-visits-home = I'd like them at home.
idea-after-home-visits-elsewhere = I'd rather meet somewhere else.
idea-after-home-visits-ring = Please ring before you come.
idea-after-home-visits-talk = I'd like to talk about how you visit.

prompt-after-home-work = What would you like to say about work or study?
label-after-home-work = Work or study
idea-after-home-work-leave = I'd like to be off work until ___.
idea-after-home-work-back = I'd like to go back on ___.
idea-after-home-work-ask = I'd like to know what my rights are.

prompt-after-home-money = What is money like at home now? Would any help be welcome?
label-after-home-money = Money at home
idea-after-home-money-help = I'd like to know who can help with money.
idea-after-home-money-not-now = I don't want to talk about money now.
idea-after-home-money-alone = Please ask me about this when I'm alone.

## after-sex: sex, contraception and a next pregnancy, if and when she wants to.

section-after-sex-title = Sex, contraception, next time
section-after-sex-intro = Only if and when you want to. Contraception is what people use so that they don't get pregnant. You can leave this empty. Only health staff see it, when you tick it.

prompt-after-sex-sex = Is there anything you'd like to say or ask about sex?
label-after-sex-sex = Sex
idea-after-sex-sex-ask = I'd like to ask about sex after birth.
idea-after-sex-sex-not-now = I don't want to talk about sex now.
idea-after-sex-sex-hurts = Something hurts. I'd like to talk about it.
idea-after-sex-sex-alone = Please ask me only when I'm alone.

prompt-after-sex-contraception = What would you like for contraception?
label-after-sex-contraception = Contraception
idea-after-sex-contraception-use = I'd like to use ___.
idea-after-sex-contraception-none = I don't want contraception.
idea-after-sex-contraception-talk = I'd like to talk about the choices.
idea-after-sex-contraception-not-now = Please don't ask me about it now.

prompt-after-sex-next = Is there anything you'd like to say about a next pregnancy?
label-after-sex-next = Next pregnancy
idea-after-sex-next-maybe = I'd like another baby one day.
idea-after-sex-next-no = I don't want to be pregnant again.
idea-after-sex-next-talk = I'd like to talk about what a next time could be like.
idea-after-sex-next-not-ask = Please don't ask me about it.

## after-birth-talk: talking about her birth: what she remembers, asks, thanks for, wants next time.

section-after-birth-talk-title = Talking about my birth
section-after-birth-talk-intro = You can talk your birth through with someone, soon or much later, or not at all. You can leave this empty, and you choose who sees it.

prompt-after-birth-talk-talk = Would you like to talk about your birth? Who with, and when?
label-after-birth-talk-talk = Talking about it
idea-after-birth-talk-talk-yes = I'd like to go through my birth with ___.
idea-after-birth-talk-talk-later = I'd like to do it later.
idea-after-birth-talk-talk-no = I don't want to talk about my birth.
idea-after-birth-talk-talk-with = I'd like ___ to be there too.
idea-after-birth-talk-talk-ask = Please ask me again when I have rested.

prompt-after-birth-talk-remember = What do you remember, or keep thinking about?
label-after-birth-talk-remember = What I remember
idea-after-birth-talk-remember-moment = The moment I come back to is ___.
idea-after-birth-talk-remember-gap = There are parts I don't remember.
idea-after-birth-talk-remember-not-now = I'd rather not write about it.

prompt-after-birth-talk-questions = What would you like to ask?
label-after-birth-talk-questions = My questions
idea-after-birth-talk-questions-happened = What happened when ___?
idea-after-birth-talk-questions-who = Who was in the room?
idea-after-birth-talk-questions-notes = I'd like to see my notes.
idea-after-birth-talk-questions-no-notes = I'd rather not see my notes.

prompt-after-birth-talk-thanks = Is there anyone you'd like to thank?
label-after-birth-talk-thanks = Thanks
idea-after-birth-talk-thanks-thank = I'd like to thank ___ for ___.

prompt-after-birth-talk-complaint = Is there something you'd like to raise or put right?
label-after-birth-talk-complaint = What I want to raise
idea-after-birth-talk-complaint-raise = I'd like to raise ___.
idea-after-birth-talk-complaint-how = I'd like to know how to make a complaint.
idea-after-birth-talk-complaint-not = I don't want to take it further.

prompt-after-birth-talk-next-time = What would you like to be the same or different next time?
label-after-birth-talk-next-time = Next time
idea-after-birth-talk-next-time-same = I'd like ___ to be the same.
idea-after-birth-talk-next-time-different = I'd like ___ to be different.
idea-after-birth-talk-next-time-talk = I'd like to talk about it before then.
