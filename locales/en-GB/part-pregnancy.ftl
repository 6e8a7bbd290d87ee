# The words of the part about her pregnancy: sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: pregnancy

## my-dates: the date that she goes by, and other days that matter.

section-my-dates-title = My dates
section-my-dates-intro = Write the date that you go by, in your own way. You can change it at any time.

prompt-my-dates-due = When is { word-your-baby } due, as you understand it?
label-my-dates-due = Due date

prompt-my-dates-about = How did you get this date? What should people know about it?
label-my-dates-about = About this date
idea-my-dates-about-scan = It comes from my scan.
idea-my-dates-about-own-count = It is my own count.
idea-my-dates-about-differs = I was told ___. I go by a date of my own.
idea-my-dates-about-talk = I'm not sure of it, and I'd like to talk about it.
idea-my-dates-about-no-date = I'd rather not give a date.

prompt-my-dates-other-days = Which other days matter to you in this pregnancy?
label-my-dates-other-days = Other days that matter
idea-my-dates-other-days-hard-day = ___ is a hard day for me.
idea-my-dates-other-days-away = I'm away from ___ to ___.
idea-my-dates-other-days-fast = I may fast from ___ to ___.
idea-my-dates-other-days-moving-home = I'm moving home on ___.
idea-my-dates-other-days-work = I stop work on ___.

## how-i-feel: how she feels about being pregnant, what she hopes for, what is on her mind.

section-how-i-feel-title = How I feel, and what I hope for
section-how-i-feel-intro = Every feeling has room here, and mixed ones too. You can leave this empty, and you choose who sees it.

prompt-how-i-feel-feel = How do you feel about being pregnant?
label-how-i-feel-feel = How I feel
idea-how-i-feel-feel-glad = I'm glad to be pregnant.
idea-how-i-feel-feel-mixed = I have mixed feelings.
idea-how-i-feel-feel-surprise = It was a surprise, and I'm still taking it in.
idea-how-i-feel-feel-not-daring = I don't dare to hope too much yet.
idea-how-i-feel-feel-hard = It's harder than I thought.
idea-how-i-feel-feel-talk = I'd like to talk about how I feel.
idea-how-i-feel-feel-not-say = I'd rather not say.

prompt-how-i-feel-hope = What do you hope for? What are you looking forward to?
label-how-i-feel-hope = What I hope for
idea-how-i-feel-hope-well = I hope that we are both well.
idea-how-i-feel-hope-calm = I hope for a calm time.
idea-how-i-feel-hope-heard = I hope that people listen to me.
idea-how-i-feel-hope-meet = I look forward to meeting { word-my-baby }.
idea-how-i-feel-hope-day = I take it one day at a time.

prompt-how-i-feel-less = What are you not looking forward to?
label-how-i-feel-less = Not looking forward to
idea-how-i-feel-less-needles = I don't like needles.
idea-how-i-feel-less-body = I find it hard that my body changes.
idea-how-i-feel-less-birth = I'm scared of the birth.
idea-how-i-feel-less-advice = I don't like it when everyone gives advice.
idea-how-i-feel-less-nothing = I can't think of anything.

prompt-how-i-feel-night = Is there anything you keep thinking about at night?
label-how-i-feel-night = On my mind at night
idea-how-i-feel-night-baby = I worry about { word-my-baby }'s health.
idea-how-i-feel-night-loss = I worry about losing { word-my-baby }.
idea-how-i-feel-night-birth = I worry about ___ at the birth.
idea-how-i-feel-night-cope = I worry about how I'll cope.
idea-how-i-feel-night-ask = I'd like to ask about ___.
idea-how-i-feel-night-not-now = I'd rather not talk about worries now.

prompt-how-i-feel-helps = What helps when you worry?
label-how-i-feel-helps = What helps with worry
idea-how-i-feel-helps-know-more = It helps me to know more.
idea-how-i-feel-helps-talk = It helps me to talk with ___.
idea-how-i-feel-helps-not-talk = It helps me not to talk about it.
idea-how-i-feel-helps-busy = It helps me to be busy.
idea-how-i-feel-helps-pray = It helps me to pray.

prompt-how-i-feel-alone = Is there something that you'd like to talk about alone with one person?
label-how-i-feel-alone = To talk about alone
idea-how-i-feel-alone-time = I'd like time alone with my midwife.
idea-how-i-feel-alone-subject = I'd like to talk about ___.
idea-how-i-feel-alone-reach = The best way to reach me without others knowing is ___.
idea-how-i-feel-alone-interpreter = I need a professional interpreter for this, not my family.
idea-how-i-feel-alone-not-now = Not now. I'll say when.

## becoming-parent: what she pictures when her baby is here, and what would help at home and at work.

section-becoming-parent-title = { $carrying ->
    [others] Carrying a baby for someone else
   *[mine] Becoming { word-a-parent }
 }
section-becoming-parent-intro = { $carrying ->
    [others] What you would like people to know, at home, at work and in your care. You decide about your body.
   *[mine] For the first time, or again. Families come in many shapes.
 }

prompt-becoming-parent-expect = { $carrying ->
    [others] What do you picture when you think of the time after the birth?
   *[mine] What do you picture when you think of life with { word-your-baby }?
 }
label-becoming-parent-expect = How I picture it
idea-becoming-parent-expect-parent-who = { $carrying ->
    [others] I'd like to be someone who ___.
   *[mine] I'd like to be { word-a-parent } who ___.
 }
idea-becoming-parent-expect-again = I've done this before. This time I'd like ___.
idea-becoming-parent-expect-own-way = I'd like to find our own way.
idea-becoming-parent-expect-not-yet = I can't picture it yet.
idea-becoming-parent-expect-others = { $carrying ->
    [others] I'd like to talk with people who have done this before.
   *[mine] I'd like to talk with other parents.
 }
idea-becoming-parent-expect-my-word = { $carrying ->
    [others] The word for me is ___.
   *[mine] The word for me as a parent is ___.
 }

prompt-becoming-parent-home = What would help at home?
label-becoming-parent-home = Help at home
idea-becoming-parent-home-house = I'd like help with cooking and the house.
idea-becoming-parent-home-children = I'd like help with my other children.
idea-becoming-parent-home-things = For the baby I still need ___.
idea-becoming-parent-home-learn = I'd like to learn how to care for a baby.
idea-becoming-parent-home-enough = We have the help that we need.
idea-becoming-parent-home-talk = I'd like to talk about who could help.

prompt-becoming-parent-work = What would help with work, study or money?
label-becoming-parent-work = Work, study, money
idea-becoming-parent-work-told = They know at work that I'm pregnant.
idea-becoming-parent-work-not-told = They don't know at work. Please don't ring me there.
idea-becoming-parent-work-change = At work I need ___ to change.
idea-becoming-parent-work-leave = I'd like to know about leave and pay.
idea-becoming-parent-work-fine = Work is fine as it is.

prompt-becoming-parent-parents = { $carrying ->
    [others] Who are { word-parents }? What do you call them?
   *[mine] Who will bring up this baby with you? What do you call them?
 }
label-becoming-parent-parents = { $carrying ->
    [others] The intended parents
   *[mine] Parents with me
 }
idea-becoming-parent-parents-partner = { $carrying ->
    [others] They are ___ and ___.
   *[mine] ___ is a parent too. Please call them ___.
 }
idea-becoming-parent-parents-own = { $carrying ->
    [others] One person will bring up the baby: ___.
   *[mine] I'll bring up { word-my-baby } on my own.
 }
idea-becoming-parent-parents-more = { $carrying ->
    [others] There are more than two of them. They are ___.
   *[mine] There are more than two of us. We are ___.
 }
idea-becoming-parent-parents-not-sure = I don't know yet.

prompt-becoming-parent-another-way = { $carrying ->
    [others] You carry this baby for someone else. What should people know?
   *[mine] Are you carrying this baby for someone else, or thinking about adoption? What should people know?
 }
label-becoming-parent-another-way = { $carrying ->
    [others] Surrogacy
   *[mine] Surrogacy or adoption
 }
idea-becoming-parent-another-way-surrogate = { $carrying ->
    [others] I'm a surrogate for { word-parents }.
   *[mine] I'm a surrogate. The intended parents are ___.
 }
idea-becoming-parent-another-way-my-body = I decide about my body and my care.
idea-becoming-parent-another-way-thinking = { $carrying ->
    [others] { "" }
   *[mine] I'm thinking about adoption, and I'd like to talk.
 }
idea-becoming-parent-another-way-plan = { $carrying ->
    [others] { "" }
   *[mine] There is a plan for adoption. Please ask ___.
 }
idea-becoming-parent-another-way-not-in-front = Please don't bring this up in front of others.

## earlier-births: her earlier pregnancies and births, as much as she wants to say.

section-earlier-births-title = My earlier pregnancies and births
section-earlier-births-intro = You can leave this empty, and stop at any time. It goes into no copy unless you tick it for health staff. You choose who sees it.

prompt-earlier-births-talk-about = Would you like people to bring this up with you? How?
label-earlier-births-talk-about = Talking about it
idea-earlier-births-talk-about-ask-first = Please ask me before you talk about it.
idea-earlier-births-talk-about-read = Please read my notes, so that I need not tell it again.
idea-earlier-births-talk-about-tell = I'd like to tell it myself.
idea-earlier-births-talk-about-not = I'd rather not talk about it.
idea-earlier-births-talk-about-go-through = I'd like to go through my notes with someone.

prompt-earlier-births-happened = What would you like staff to know about what happened?
label-earlier-births-happened = What happened
idea-earlier-births-happened-read = It is in my notes. Please read them.
idea-earlier-births-happened-born = The birth was at ___ weeks, by ___.
idea-earlier-births-happened-ill = I had ___. What staff did was ___.
idea-earlier-births-happened-not = I'd rather not write it here.
idea-earlier-births-happened-talk = I'd like to talk about what it means for this time.

prompt-earlier-births-went-well = What went well?
label-earlier-births-went-well = What went well
idea-earlier-births-went-well-person = ___ looked after me well.
idea-earlier-births-went-well-strong = I felt strong when ___.
idea-earlier-births-went-well-helped = What helped me was ___.
idea-earlier-births-went-well-again = I'd like ___ again.
idea-earlier-births-went-well-nothing = Nothing felt good to me.

prompt-earlier-births-never-again = What do you never want again?
label-earlier-births-never-again = Never again
idea-earlier-births-never-again-alone = I don't want to be left alone.
idea-earlier-births-never-again-ask = I don't want anything done before you ask me.
idea-earlier-births-never-again-listen = When I say that something is wrong, please listen.
idea-earlier-births-never-again-place = I don't want to be in ___ again.
idea-earlier-births-never-again-talk = I'd like to talk about how we can make it different.
idea-earlier-births-never-again-not-yet = I'm not ready to write this.

prompt-earlier-births-hard-words = Which words, sounds or places are hard for you?
label-earlier-births-hard-words = Hard for me
idea-earlier-births-hard-words-word = Please don't say ___.
idea-earlier-births-hard-words-my-word = The word that I use is ___.
idea-earlier-births-hard-words-sound = It is hard for me to hear ___.
idea-earlier-births-hard-words-place = It is hard for me to be in ___.
idea-earlier-births-hard-words-compare = Please don't compare this time with then.

prompt-earlier-births-loss = Is there a baby, or a loss, that you would like people to know about?
label-earlier-births-loss = A baby or a loss
idea-earlier-births-loss-name = My baby's name is ___. Please use it.
idea-earlier-births-loss-how-many = When I'm asked how many children I have, I say ___.
idea-earlier-births-loss-tell-others = Please tell the people who meet me, so that I don't have to.
idea-earlier-births-loss-not-bring-up = Please don't bring it up.
idea-earlier-births-loss-talk = I'd like to talk about what it means for this time.

## my-care: where and by whom she would like her care.

section-my-care-title = My care, where and by whom
section-my-care-intro = You can ask for another place, another hospital or another person to look after you. You can change your mind.

prompt-my-care-where = Where would you like your care while you're pregnant?
label-my-care-where = Where I'd like my care
idea-my-care-where-now = My care is at ___ now.
idea-my-care-where-home = I'd like visits at home.
idea-my-care-where-near = I'd like a clinic near me, such as ___.
idea-my-care-where-hospital = I'd like my care at ___ hospital.
idea-my-care-where-other = I'd like to know which other hospitals I can choose.
idea-my-care-where-not-there = I'd rather not go to ___.

prompt-my-care-by-whom = Who would you like to look after you?
label-my-care-by-whom = Who I'd like
idea-my-care-by-whom-same = I'd like the same midwife each time, if I can.
idea-my-care-by-whom-named = The midwife or doctor I'd turn to first is ___.
idea-my-care-by-whom-women = I'd like women to look after me, if that can be done.
idea-my-care-by-whom-any = I don't mind who it is.
idea-my-care-by-whom-not = I'd rather not see ___ again.
idea-my-care-by-whom-change = I'd like to know how to ask for someone else.

prompt-my-care-visits = What would make appointments work for you?
label-my-care-visits = My appointments
idea-my-care-visits-time = The best time for me is ___.
idea-my-care-visits-longer = I need a longer appointment.
idea-my-care-visits-in-person = I'd like to be seen face to face.
idea-my-care-visits-remote = I'm happy with phone or video for some of them.
idea-my-care-visits-interpreter = I need a professional interpreter each time.
idea-my-care-visits-bring = I'd like to bring ___.

prompt-my-care-between = How would you like to ask things between appointments?
label-my-care-between = Between appointments
idea-my-care-between-ring = I'd like to ring someone.
idea-my-care-between-write = I'd rather write than ring.
idea-my-care-between-save = I keep my questions for the next time.
idea-my-care-between-who = I'd like to know who answers, day and night.

## deciding: how much she wants to decide, and what helps her decide.

section-deciding-title = How I want to decide
section-deciding-intro = You can choose again each time. People who help you think do not decide for you. An advocate is a person who helps you say what you want.

prompt-deciding-how-much = How much do you want to decide yourself?
label-deciding-how-much = Who decides
choice-deciding-how-much-myself = I want to decide myself.
choice-deciding-how-much-together = I want us to decide together.
choice-deciding-how-much-advise = Please advise me.
idea-deciding-how-much-depends = It depends. About ___, I'd like ___.
idea-deciding-how-much-not-now = I don't want to decide about ___ yet.
idea-deciding-how-much-ask = Please ask me each time.

prompt-deciding-helps = What helps you decide?
label-deciding-helps = What helps me decide
idea-deciding-helps-choices = Please tell me every choice, and what happens if we wait.
idea-deciding-helps-for-us = Please tell me what it means for me and { word-my-baby }.
idea-deciding-helps-time = I need time to think.
idea-deciding-helps-with = I'd like to talk with ___ first.
idea-deciding-helps-write = Please write down what you tell me.
idea-deciding-helps-other-view = I'd like to hear another midwife or doctor too.

prompt-deciding-beside-me = Who could help you think it through?
label-deciding-beside-me = Who helps me think
idea-deciding-beside-me-person = I'd like ___ there when I decide.
idea-deciding-beside-me-advocate = I'd like an advocate.
idea-deciding-beside-me-interpreter = I need a professional interpreter, and not my family.
idea-deciding-beside-me-own = I think it through on my own.

prompt-deciding-differ = If you and your midwife or doctor see things differently, what would you like?
label-deciding-differ = If we don't agree
idea-deciding-differ-both = Please write down what I think and what you think.
idea-deciding-differ-senior = I'd like to talk with a senior midwife.
idea-deciding-differ-time = I'd like time, and then to talk again.
idea-deciding-differ-still-care = I'd like you to look after me well all the same.

## tests-and-scans: each test or scan: what she was told, what she has chosen, how to tell her.

section-tests-and-scans-title = Tests, scans and vaccines
section-tests-and-scans-intro = You choose which you have. One card can hold one test, or all of them. Some tests give a clear answer, and some show how likely something is. Sickle cell and thalassaemia are blood conditions that run in families. The combined test, the quadruple test and NIPT look at how likely Down's syndrome and some other conditions are. NIPT is a test of your blood. Group B strep is a germ that many people carry. Tests for infections have a page of their own.
starter-tests-and-scans-all = All my tests
starter-tests-and-scans-early-bloods = First blood tests
starter-tests-and-scans-sickle-cell = Sickle cell and thalassaemia
starter-tests-and-scans-early-scan = Early scan
starter-tests-and-scans-combined = Combined or quadruple test
starter-tests-and-scans-nipt = NIPT
starter-tests-and-scans-twenty-week-scan = 20-week scan
starter-tests-and-scans-glucose = Glucose test for diabetes
starter-tests-and-scans-group-b-strep = Group B strep
starter-tests-and-scans-growth-scans = Scans of how { word-my-baby } grows
starter-tests-and-scans-vaccines = Vaccines

prompt-tests-and-scans-name = What is this card for?
label-tests-and-scans-name = Test or scan

prompt-tests-and-scans-told = What have you been told about it?
label-tests-and-scans-told = What I've been told
idea-tests-and-scans-told-told = I've been told that ___.
idea-tests-and-scans-told-for-us = What is different for me or { word-my-baby } is ___.
idea-tests-and-scans-told-given = I was given ___ to read or watch.
idea-tests-and-scans-told-more = I'd like to know more about ___.
idea-tests-and-scans-told-enough = I know as much as I want to.

prompt-tests-and-scans-matters = What matters to you about it?
label-tests-and-scans-matters = What matters to me
idea-tests-and-scans-matters-know = I'd like to know as much as I can.
idea-tests-and-scans-matters-not-know = There are things that I'd rather not know.
idea-tests-and-scans-matters-ready = I'd like to be ready for what comes.
idea-tests-and-scans-matters-after = I'd like to know what can happen after the result.
idea-tests-and-scans-matters-no-change = It would change nothing for me.

prompt-tests-and-scans-chosen = What have you chosen for now?
label-tests-and-scans-chosen = What I've chosen
choice-tests-and-scans-chosen-yes = Yes, I'd like this.
choice-tests-and-scans-chosen-no = No, I don't want this.
choice-tests-and-scans-chosen-talk = I'd like to talk about it first.
idea-tests-and-scans-chosen-part = I'd like ___, and I don't want ___.
idea-tests-and-scans-chosen-none = I don't want any of these.
idea-tests-and-scans-chosen-wait = I'd like to wait and decide later.
idea-tests-and-scans-chosen-need = To make this work I need ___.
idea-tests-and-scans-chosen-changed = I've changed my mind. Now I'd like ___.
idea-tests-and-scans-chosen-ask = Please ask me again on the day.

prompt-tests-and-scans-hear = How would you like to hear the result?
label-tests-and-scans-hear = How to tell me
idea-tests-and-scans-hear-face-to-face = Please tell me face to face.
idea-tests-and-scans-hear-by-phone = Please ring me.
idea-tests-and-scans-hear-in-writing = Please write to me.
idea-tests-and-scans-hear-with = I'd like ___ with me.
idea-tests-and-scans-hear-only-me = Please tell only me.
idea-tests-and-scans-hear-interpreter = Please have a professional interpreter there.
idea-tests-and-scans-hear-ask-how-much = Please ask first how much I want to hear.

prompt-tests-and-scans-result = What was the result, in your own words? What would you like to happen next?
label-tests-and-scans-result = The result, my words
idea-tests-and-scans-result-told = I was told ___.
idea-tests-and-scans-result-means = To me that means ___.
idea-tests-and-scans-result-next = What we'll do next is ___.
idea-tests-and-scans-result-ask = I'd like to ask about ___.
idea-tests-and-scans-result-time = I need time to take it in.
idea-tests-and-scans-result-not-write = I'd rather not write it down.

prompt-tests-and-scans-changes-plan = Does it change something in your plan?
label-tests-and-scans-changes-plan = Does it change my plan
idea-tests-and-scans-changes-plan-changes = It changes ___.
idea-tests-and-scans-changes-plan-no = It does not change my plan.
idea-tests-and-scans-changes-plan-talk = I'd like to talk about what it changes.

## infection-tests: tests for infections: what she has chosen, how to tell her, who knows.

section-infection-tests-title = Tests for infections
section-infection-tests-intro = Tests for HIV, hepatitis B and syphilis are offered early in pregnancy. These infections can pass through blood or sex, or to a baby. You can leave this empty. It goes into no copy unless you tick it for health staff.

prompt-infection-tests-chosen = What have you chosen about these tests?
label-infection-tests-chosen = What I've chosen
choice-infection-tests-chosen-yes = Yes, I'd like these tests.
choice-infection-tests-chosen-no = No, I don't want these tests.
choice-infection-tests-chosen-talk = I'd like to talk about them first.
idea-infection-tests-chosen-part = I'd like the test for ___, and not for ___.
idea-infection-tests-chosen-none = I don't want any of them.
idea-infection-tests-chosen-wait = I'd like to wait and decide later.
idea-infection-tests-chosen-ask = I'd like to ask about ___.

prompt-infection-tests-hear = How would you like to be told, and who may be there?
label-infection-tests-hear = How to tell me
idea-infection-tests-hear-only-me = Please tell only me, when I'm on my own.
idea-infection-tests-hear-with = I'd like ___ with me.
idea-infection-tests-hear-face-to-face = Please tell me face to face.
idea-infection-tests-hear-no-post = Please don't write to my home or leave a message.
idea-infection-tests-hear-interpreter = I need a professional interpreter, and not my family.
idea-infection-tests-hear-not-yet = I don't want to hear it yet.

prompt-infection-tests-living-with = If you live with one of these, what should people know?
label-infection-tests-living-with = Living with this
idea-infection-tests-living-with-team = I live with ___. The team that knows me is ___.
idea-infection-tests-living-with-medicine = The medicines I take for it are ___.
idea-infection-tests-living-with-baby = I'd like to talk about what it means for { word-my-baby }.
idea-infection-tests-living-with-feeding = I'd like to talk about feeding.
idea-infection-tests-living-with-only-with = I'd like to talk about it only with ___.
idea-infection-tests-living-with-not-now = I'd rather not talk about it now.

prompt-infection-tests-who-knows = Who knows about this? Who must not be told?
label-infection-tests-who-knows = Who knows
idea-infection-tests-who-knows-nobody = Nobody knows. Please tell nobody.
idea-infection-tests-who-knows-only = Only ___ knows.
idea-infection-tests-who-knows-not-told = Please don't tell ___.
idea-infection-tests-who-knows-not-aloud = Please don't say it where others can hear.
idea-infection-tests-who-knows-help-tell = I'd like help to tell ___.

## my-baby: what she knows about her baby so far, and what others should know.

section-my-baby-title = { word-my-baby-first }
section-my-baby-intro = If you have more than one baby, you can answer for each of them.

prompt-my-baby-called = What do you call { word-your-baby } for now?
label-my-baby-called = Name for now
idea-my-baby-called-name = We say ___.
idea-my-baby-called-my-baby = Please say "your baby".
idea-my-baby-called-no-name = I'd rather use no name yet.

prompt-my-baby-know = What do you know about { word-your-baby } so far?
label-my-baby-know = What we know so far
idea-my-baby-know-scan = At the scan I was told ___.
idea-my-baby-know-different = I've been told that ___ is different for { word-my-baby }.
idea-my-baby-know-means = To me that means ___.
idea-my-baby-know-ask = I'd like to ask about ___.
idea-my-baby-know-little = I don't know much yet, and that's fine for me.

prompt-my-baby-for-baby = What should people know or do for { word-your-baby }?
label-my-baby-for-baby = For { word-my-baby }
idea-my-baby-for-baby-plan = What we have planned is ___.
idea-my-baby-for-baby-team = The team that looks after { word-my-baby }'s health is ___.
idea-my-baby-for-baby-words = The word I use for { word-my-baby }'s condition is ___.
idea-my-baby-for-baby-tell = Please tell me all that you see.
idea-my-baby-for-baby-ask-first = Please ask before you tell me what you see.

prompt-my-baby-girl-or-boy = Would you like to know if it's a girl or a boy?
label-my-baby-girl-or-boy = Girl or boy
choice-my-baby-girl-or-boy-tell = Please tell me if it's a girl or a boy.
choice-my-baby-girl-or-boy-not = Please don't tell me if it's a girl or a boy.
choice-my-baby-girl-or-boy-ask = Please ask me on the day.
idea-my-baby-girl-or-boy-only-me = Please tell only me.
idea-my-baby-girl-or-boy-in-writing = Please write it down for me in a closed envelope.
idea-my-baby-girl-or-boy-not-certain = If it isn't clear, please tell me gently, on my own.
idea-my-baby-girl-or-boy-know = I know already.

## body-and-mind: how she is, in body and mind, and who looks after her health.

section-body-and-mind-title = My body and mind
section-body-and-mind-intro = How you are, in your own words. You choose who sees it. Maternal medicine is care for a health condition in pregnancy. Perinatal mental health is care for your mind in pregnancy and after the birth.

prompt-body-and-mind-body = How is your body while you're pregnant?
label-body-and-mind-body = My body
idea-body-and-mind-body-well = My body feels well.
idea-body-and-mind-body-sick = I feel sick, most of all when ___.
idea-body-and-mind-body-pain = I have pain in my ___.
idea-body-and-mind-body-tired = I'm very tired.
idea-body-and-mind-body-talk = I'd like to talk about ___.
idea-body-and-mind-body-not-say = I'd rather not talk about my body.

prompt-body-and-mind-mind = How is your mind?
label-body-and-mind-mind = My mind
idea-body-and-mind-mind-well = I feel like myself.
idea-body-and-mind-mind-low = I feel low, or I cry a lot.
idea-body-and-mind-mind-racing = My thoughts race.
idea-body-and-mind-mind-before = I've been unwell in my mind before. What helped was ___.
idea-body-and-mind-mind-talk = I'd like to talk with someone about it.
idea-body-and-mind-mind-not-say = I'd rather not say for now.

prompt-body-and-mind-look-after = What do you do to look after yourself?
label-body-and-mind-look-after = How I care for myself
idea-body-and-mind-look-after-rest = I rest when I can.
idea-body-and-mind-look-after-move = I move in ways that feel good.
idea-body-and-mind-look-after-food = I eat what I can keep down.
idea-body-and-mind-look-after-people = I spend time with ___.
idea-body-and-mind-look-after-medicine = I take my medicines.
idea-body-and-mind-look-after-little = I find it hard to look after myself now.

prompt-body-and-mind-need = What do you need from the people who care for you?
label-body-and-mind-need = What I need from you
idea-body-and-mind-need-both = Please ask about my body and about my mind.
idea-body-and-mind-need-believe = Please believe me when I say that it hurts.
idea-body-and-mind-need-link = Please talk with each other, so that I don't carry messages.
idea-body-and-mind-need-explain = I'd like to know what you see and what it means.
idea-body-and-mind-need-nothing = I need nothing more for now.

prompt-body-and-mind-team = Who else looks after your health?
label-body-and-mind-team = Who else is involved
idea-body-and-mind-team-gp = My GP is ___.
idea-body-and-mind-team-maternal-medicine = My maternal medicine team is at ___.
idea-body-and-mind-team-mental-health = My perinatal mental health team is at ___.
idea-body-and-mind-team-other = ___ looks after my ___.
idea-body-and-mind-team-nobody = Nobody else looks after my health.
idea-body-and-mind-team-link-me = I'd like to meet someone who knows about ___.

## conditions: a condition, day by day: what she does, what she would notice, who she would call.

section-conditions-title = A condition, day by day
section-conditions-intro = One card for each condition, of body or mind. You know best what it is like to live with it. You choose who sees it.
starter-conditions-diabetes = Diabetes
starter-conditions-blood-pressure = High blood pressure
starter-conditions-asthma = Asthma
starter-conditions-epilepsy = Epilepsy
starter-conditions-sickle-cell = Sickle cell
starter-conditions-sickness = Very bad sickness
starter-conditions-pelvic-pain = Pain in my hips or pelvis
starter-conditions-mind = Anxiety or low mood

prompt-conditions-name = Which condition is this card for?
label-conditions-name = Condition

prompt-conditions-day = What do you do about it on an ordinary day?
label-conditions-day = What I do each day
idea-conditions-day-medicine = I take ___ at ___.
idea-conditions-day-check = I check my ___ myself.
idea-conditions-day-avoid = I keep away from ___.
idea-conditions-day-help = ___ helps me with ___.
idea-conditions-day-hard = I find ___ hard to keep up.
idea-conditions-day-nothing = On most days I don't need to do anything.

prompt-conditions-pregnancy = What is different with it in this pregnancy? What have you been told?
label-conditions-pregnancy = In this pregnancy
idea-conditions-pregnancy-same = It is the same as before.
idea-conditions-pregnancy-told = I've been told that for us ___.
idea-conditions-pregnancy-means = To me that means ___.
idea-conditions-pregnancy-agreed = What we'll do is ___.
idea-conditions-pregnancy-ask = I'd like to ask about ___.

prompt-conditions-notice = What would you notice if it got worse? What would others notice?
label-conditions-notice = What I'd notice
idea-conditions-notice-first = The first thing is ___.
idea-conditions-notice-others = Others would notice ___.
idea-conditions-notice-slow = It comes on slowly.
idea-conditions-notice-fast = It comes on fast.
idea-conditions-notice-ask = I may not notice. Please ask me.

prompt-conditions-do = What would you do then?
label-conditions-do = What I'd do
idea-conditions-do-first = First I ___.
idea-conditions-do-medicine = I take ___. It is kept ___.
idea-conditions-do-rest = I stop and rest.
idea-conditions-do-tell = I tell ___.
idea-conditions-do-not-sure = I'm not sure yet. I'd like to work it out with someone.

prompt-conditions-call = Who would you call?
label-conditions-call = Who I'd call

prompt-conditions-number = What is their number?
label-conditions-number = Number

prompt-conditions-need = What do you need from other people for this?
label-conditions-need = What I need
idea-conditions-need-own-way = Please let me do it in my own way.
idea-conditions-need-keep-medicine = Please let me keep my medicines with me.
idea-conditions-need-take-over = I'd like you to take over ___.
idea-conditions-need-other-plan = I have another plan for this. It is kept ___.
idea-conditions-need-ask = Please ask me what I need.

## everyday-health: everyday health: what life is like, what she would change, what would help.

section-everyday-health-title = Everyday health
section-everyday-health-intro = You can write about food, moving, sleep, smoking or vaping, alcohol, other substances, or none of these. You can leave it empty. It goes into no copy unless you tick it for health staff.

prompt-everyday-health-now = What is everyday life like for you at the moment?
label-everyday-health-now = Everyday life now
idea-everyday-health-now-food = With food, I ___.
idea-everyday-health-now-moving = I move by ___.
idea-everyday-health-now-sleep = My sleep is ___.
idea-everyday-health-now-smoking = With smoking or vaping, I ___.
idea-everyday-health-now-alcohol = With alcohol, I ___.
idea-everyday-health-now-substances = With other substances, I ___.
idea-everyday-health-now-fine = I'm fine with how things are.
idea-everyday-health-now-not-now = I'd rather not say now.

prompt-everyday-health-told = What have you been told about what this means for you and { word-your-baby }?
label-everyday-health-told = What I've been told
idea-everyday-health-told-told = I've been told that ___.
idea-everyday-health-told-more = I'd like to know more about ___.
idea-everyday-health-told-enough = I know as much as I want to.
idea-everyday-health-told-rather-not = I'd rather not hear more about it now.

prompt-everyday-health-change = Is there any change that you would like?
label-everyday-health-change = A change I'd like
idea-everyday-health-change-less = I'd like less ___.
idea-everyday-health-change-more = I'd like more ___.
idea-everyday-health-change-stop = I'd like to stop ___.
idea-everyday-health-change-keep = I'd like to keep ___ as it is.
idea-everyday-health-change-talk = I'd like to talk about it, with no pressure.
idea-everyday-health-change-not-now = Not now.

prompt-everyday-health-easier = What would make it easier?
label-everyday-health-easier = What makes it easier
idea-everyday-health-easier-with = It would be easier with ___ beside me.
idea-everyday-health-easier-home = It would be easier if people at home ___.
idea-everyday-health-easier-time = It would be easier if I had time for ___.
idea-everyday-health-easier-cost = It would be easier if it cost less.
idea-everyday-health-easier-steps = Small steps suit me.
idea-everyday-health-easier-not-sure = I don't know yet.

prompt-everyday-health-support = Which support would you like?
label-everyday-health-support = Support I'd like
idea-everyday-health-support-person = I'd like one person to talk to.
idea-everyday-health-support-group = I'd like to meet others who do the same.
idea-everyday-health-support-know = I'd like to know what help there is.
idea-everyday-health-support-own-way = I'd like to do it in my own way.
idea-everyday-health-support-not-now = I don't want support now.
idea-everyday-health-support-ask-again = Please ask me again in ___ weeks.

prompt-everyday-health-services = If an alcohol or drug service supports you, what may it be told? What may it tell others?
label-everyday-health-services = What services share
idea-everyday-health-services-may = You can talk with ___ about ___.
idea-everyday-health-services-not = Please don't share ___ with them.
idea-everyday-health-services-ask = Please ask me before you share anything.
idea-everyday-health-services-know = I'd like to see what is written about me.

## adjustments: what needs changing so that she can get good care.

section-adjustments-title = What I need changed
section-adjustments-intro = So that you can get good care. Health services call this reasonable adjustments. You don't have to name a condition.

prompt-adjustments-senses = What would help with noise, light, touch or waiting?
label-adjustments-senses = Noise, light, waiting
idea-adjustments-senses-quiet = I need a quiet place to wait.
idea-adjustments-senses-light = Bright light is hard for me.
idea-adjustments-senses-touch = Touch is hard for me. Please say before you touch me.
idea-adjustments-senses-first = I'd like the first appointment of the day.
idea-adjustments-senses-see-before = I'd like to see the place before the day.
idea-adjustments-senses-nothing = I need no change here.

prompt-adjustments-thinking = What would help with talking, thinking or learning?
label-adjustments-thinking = Talking and thinking
idea-adjustments-thinking-bsl = I use British Sign Language. I need a BSL interpreter.
idea-adjustments-thinking-autistic = I'm autistic. What helps is ___.
idea-adjustments-thinking-adhd = I have ADHD. What helps is ___.
idea-adjustments-thinking-learning = I have a learning disability. Please use easy words and pictures.
idea-adjustments-thinking-steps = Please tell me what comes next, in order.
idea-adjustments-thinking-nothing = I need no change here.

prompt-adjustments-moving = What would help you to get in, move and be comfortable?
label-adjustments-moving = Getting in and moving
idea-adjustments-moving-wheelchair = I use a wheelchair.
idea-adjustments-moving-stairs = I can't use stairs.
idea-adjustments-moving-couch = Please help me on and off the couch.
idea-adjustments-moving-not-flat = I can't lie flat for long.
idea-adjustments-moving-rest = I need to sit down often.
idea-adjustments-moving-ask = Please ask before you help me to move.

prompt-adjustments-faith-and-modesty = What would help with prayer, food, fasting or staying covered?
label-adjustments-faith-and-modesty = Prayer, food, modesty
idea-adjustments-faith-and-modesty-pray = I need a clean place and time to pray.
idea-adjustments-faith-and-modesty-covered = Please keep me covered as much as you can.
idea-adjustments-faith-and-modesty-women = I'd like women to look after me when I'm undressed.
idea-adjustments-faith-and-modesty-food = The food I eat is ___.
idea-adjustments-faith-and-modesty-fasting = When I fast, I'd like to talk about ___.
idea-adjustments-faith-and-modesty-nothing = I need no change here.

prompt-adjustments-getting-there = What would help you to get there, and to stay?
label-adjustments-getting-there = Getting there
idea-adjustments-getting-there-travel = I come by ___. It takes ___.
idea-adjustments-getting-there-children = I need to bring my children.
idea-adjustments-getting-there-cost = I'd like to know about help with the cost.
idea-adjustments-getting-there-text = Please send a text and not a letter.
idea-adjustments-getting-there-carer = I need ___ to come with me.
idea-adjustments-getting-there-nothing = I need no change here.

## care-so-far: how the care in this pregnancy has been for her so far.

section-care-so-far-title = My care so far
section-care-so-far-intro = How this pregnancy's care has been for you. Good and less good both have room. You choose who sees it.

prompt-care-so-far-good = What has been good?
label-care-so-far-good = What has been good
idea-care-so-far-good-person = ___ has been good to me.
idea-care-so-far-good-listened = People listened to me when ___.
idea-care-so-far-good-explained = ___ was explained well.
idea-care-so-far-good-same = I've seen the same people.
idea-care-so-far-good-little = I've had little care so far.
idea-care-so-far-good-nothing = Nothing comes to mind.

prompt-care-so-far-different = What would you like to be different from now on?
label-care-so-far-different = What I'd like different
idea-care-so-far-different-listen = When I say ___, I'd like people to listen.
idea-care-so-far-different-same = I'd like to see the same people.
idea-care-so-far-different-explain = I'd like ___ to be explained.
idea-care-so-far-different-private = I'd like to be seen where others can't hear.
idea-care-so-far-different-told-once = I'd like to tell my story only once.
idea-care-so-far-different-keep = I'd like it to stay as it is.
idea-care-so-far-different-talk = I'd like to talk about how it has been.

prompt-care-so-far-tell-them = What would you like to say to the people who run the service?
label-care-so-far-tell-them = What I'd tell them
idea-care-so-far-tell-them-thanks = I'd like to thank ___.
idea-care-so-far-tell-them-ask = I'd like to ask about ___.
idea-care-so-far-tell-them-complain = I'd like to know how to complain.
idea-care-so-far-tell-them-not-now = I'd like to say nothing for now.

prompt-care-so-far-listened = Do you feel listened to? Do you get to decide?
label-care-so-far-listened = Being listened to
idea-care-so-far-listened-yes = Yes, I feel listened to.
idea-care-so-far-listened-partly = With ___ I do. With ___ I don't.
idea-care-so-far-listened-no = No, I don't feel listened to.
idea-care-so-far-listened-before-yes = Something was done before I said yes. It was ___.
idea-care-so-far-listened-not-sure = I'm not sure.
