# The words of the part about her pregnancy: sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: pregnancy

## my-dates: the date that she goes by, and other days that matter.

section-my-dates-title = My dates
section-my-dates-intro = Write the date that you use, in your own way. You can change it at any time.

prompt-my-dates-due = When is { word-your-baby } due, as you understand it?
label-my-dates-due = Due date

prompt-my-dates-about = How did you get this date? What should people know about it?
label-my-dates-about = About this date
idea-my-dates-about-scan = It comes from my scan.
idea-my-dates-about-own-count = I worked it out.
idea-my-dates-about-differs = I was told ___. I use my own date.
idea-my-dates-about-talk = I am not sure of it. I want to talk about it.
idea-my-dates-about-no-date = I don't want to give a date.

prompt-my-dates-other-days = Which other days matter to you in this pregnancy?
label-my-dates-other-days = Other days that matter
idea-my-dates-other-days-hard-day = ___ is a hard day for me.
idea-my-dates-other-days-away = I am away from ___ to ___.
idea-my-dates-other-days-fast = I may fast from ___ to ___.
idea-my-dates-other-days-moving-home = I move home on ___.
idea-my-dates-other-days-work = I stop work on ___.

## how-i-feel: how she feels about being pregnant, what she hopes for, what is on her mind.

section-how-i-feel-title = How I feel, what I hope for
section-how-i-feel-intro = You can feel two things at once. You can leave this empty. You choose who sees it.

prompt-how-i-feel-feel = How do you feel about being pregnant?
label-how-i-feel-feel = How I feel
idea-how-i-feel-feel-glad = I am glad to be pregnant.
idea-how-i-feel-feel-mixed = I feel two ways about it.
idea-how-i-feel-feel-surprise = It was a surprise. I need time to take it in.
idea-how-i-feel-feel-not-daring = I don't dare to hope too much yet.
idea-how-i-feel-feel-hard = It is harder than I thought.
idea-how-i-feel-feel-talk = I want to talk about how I feel.
idea-how-i-feel-feel-not-say = I don't want to say.

prompt-how-i-feel-hope = What do you hope for? What do you look forward to?
label-how-i-feel-hope = What I hope for
idea-how-i-feel-hope-well = I hope we are both well.
idea-how-i-feel-hope-calm = I hope for a calm time.
idea-how-i-feel-hope-heard = I hope people listen to me.
idea-how-i-feel-hope-meet = I look forward to meeting { word-my-baby }.
idea-how-i-feel-hope-day = I take one day at a time.

prompt-how-i-feel-less = What do you not look forward to?
label-how-i-feel-less = Not looking forward to
idea-how-i-feel-less-needles = I don't like needles.
idea-how-i-feel-less-body = It is hard that my body changes.
idea-how-i-feel-less-birth = I am scared of the birth.
idea-how-i-feel-less-advice = I don't like it when everyone gives advice.
idea-how-i-feel-less-nothing = I can't think of anything.

prompt-how-i-feel-night = Is there something you keep thinking about at night?
label-how-i-feel-night = On my mind at night
idea-how-i-feel-night-baby = I worry about { word-my-baby }'s health.
idea-how-i-feel-night-loss = I worry that I may lose { word-my-baby }.
idea-how-i-feel-night-birth = I worry about ___ at the birth.
idea-how-i-feel-night-cope = I worry about how I will cope.
idea-how-i-feel-night-ask = I want to ask about ___.
idea-how-i-feel-night-not-now = I don't want to talk about worries now.

prompt-how-i-feel-helps = What helps when you worry?
label-how-i-feel-helps = What helps with worry
idea-how-i-feel-helps-know-more = It helps me to know more.
idea-how-i-feel-helps-talk = It helps me to talk with ___.
idea-how-i-feel-helps-not-talk = It helps me not to talk about it.
idea-how-i-feel-helps-busy = It helps to be busy.
idea-how-i-feel-helps-pray = It helps to pray.

prompt-how-i-feel-alone = Do you want to talk about something alone with one person?
label-how-i-feel-alone = To talk about alone
idea-how-i-feel-alone-time = I want time alone with my midwife.
idea-how-i-feel-alone-subject = I want to talk about ___.
idea-how-i-feel-alone-reach = To reach me so that others don't know, ___.
idea-how-i-feel-alone-interpreter = I need a professional interpreter for this, not my family.
idea-how-i-feel-alone-not-now = Not now. I will say when.

## becoming-parent: what she pictures when her baby is here, and what would help at home and at work.

section-becoming-parent-title = { $carrying ->
    [others] A baby for someone else
   *[mine] Becoming { word-a-parent }
 }
section-becoming-parent-intro = { $carrying ->
    [others] What should people know, at home, at work and in your care? You decide about your body.
   *[mine] It may be your first time or not. Each family is its own kind.
 }

prompt-becoming-parent-expect = { $carrying ->
    [others] What do you see when you think of life after the birth?
   *[mine] What do you see when you think of life with { word-your-baby }?
 }
label-becoming-parent-expect = How I picture it
idea-becoming-parent-expect-parent-who = { $carrying ->
    [others] I want to be someone who ___.
   *[mine] I want to be { word-a-parent } who ___.
 }
idea-becoming-parent-expect-again = I did this before. This time I want ___.
idea-becoming-parent-expect-own-way = I want to find our own way.
idea-becoming-parent-expect-not-yet = I can't see it yet.
idea-becoming-parent-expect-others = { $carrying ->
    [others] I want to talk to people who did this before.
   *[mine] I want to talk to other parents.
 }
idea-becoming-parent-expect-my-word = { $carrying ->
    [others] Please call me ___.
   *[mine] As a parent, please call me ___.
 }

prompt-becoming-parent-home = What would help you at home?
label-becoming-parent-home = Help at home
idea-becoming-parent-home-house = I want help to cook and clean.
idea-becoming-parent-home-children = I want help with my other children.
idea-becoming-parent-home-things = I still need ___ for the baby.
idea-becoming-parent-home-learn = I want to learn how to care for a baby.
idea-becoming-parent-home-enough = We have the help we need.
idea-becoming-parent-home-talk = I want to talk about who can help.

prompt-becoming-parent-work = What would help with work, study or money?
label-becoming-parent-work = Work, study, money
idea-becoming-parent-work-told = They know at work that I am pregnant.
idea-becoming-parent-work-not-told = They don't know at work. Please don't ring me there.
idea-becoming-parent-work-change = I need ___ to change at work.
idea-becoming-parent-work-leave = I want to know about time off and pay.
idea-becoming-parent-work-fine = Work is fine as it is.

prompt-becoming-parent-parents = { $carrying ->
    [others] Who are { word-parents }? What do you call them?
   *[mine] Who will be a parent with you? What do you call them?
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
   *[mine] I will be a parent on my own.
 }
idea-becoming-parent-parents-more = { $carrying ->
    [others] They are more than two. They are ___.
   *[mine] We are more than two. We are ___.
 }
idea-becoming-parent-parents-not-sure = I don't know yet.

prompt-becoming-parent-another-way = { $carrying ->
    [others] You carry this baby for someone else. What should people know?
   *[mine] Is this baby for someone else? Are you thinking about adoption? What should people know?
 }
label-becoming-parent-another-way = { $carrying ->
    [others] Surrogacy
   *[mine] Surrogacy or adoption
 }
idea-becoming-parent-another-way-surrogate = { $carrying ->
    [others] I am a surrogate for { word-parents }.
   *[mine] I am a surrogate. The intended parents are ___.
 }
idea-becoming-parent-another-way-my-body = I decide about my body and my care.
idea-becoming-parent-another-way-thinking = { $carrying ->
    [others] { "" }
   *[mine] I am thinking about adoption. I want to talk about it.
 }
idea-becoming-parent-another-way-plan = { $carrying ->
    [others] { "" }
   *[mine] There is a plan for adoption. Please ask ___.
 }
idea-becoming-parent-another-way-not-in-front = Please don't talk about this in front of others.

## earlier-births: her earlier pregnancies and births, as much as she wants to say.

section-earlier-births-title = My earlier pregnancies and births
section-earlier-births-intro = You can leave this empty. You can stop at any time. It is in no copy unless you tick it for health staff. You choose who sees it.

prompt-earlier-births-talk-about = Do you want people to talk to you about this? How?
label-earlier-births-talk-about = Talking about it
idea-earlier-births-talk-about-ask-first = Please ask me before you talk about it.
idea-earlier-births-talk-about-read = Please read my notes. Then I don't have to tell it again.
idea-earlier-births-talk-about-tell = I want to tell it myself.
idea-earlier-births-talk-about-not = I don't want to talk about it.
idea-earlier-births-talk-about-go-through = I want to go through my notes with someone.

prompt-earlier-births-happened = What do you want staff to know about what happened?
label-earlier-births-happened = What happened
idea-earlier-births-happened-read = It is in my notes. Please read them.
idea-earlier-births-happened-born = The birth was at ___ weeks, by ___.
idea-earlier-births-happened-ill = I had ___. What staff did was ___.
idea-earlier-births-happened-not = I don't want to write it here.
idea-earlier-births-happened-talk = I want to talk about what it means for this time.

prompt-earlier-births-went-well = What went well for you?
label-earlier-births-went-well = What went well
idea-earlier-births-went-well-person = ___ looked after me well.
idea-earlier-births-went-well-strong = I felt strong when ___.
idea-earlier-births-went-well-helped = ___ helped me.
idea-earlier-births-went-well-again = I want ___ again.
idea-earlier-births-went-well-nothing = Nothing felt good to me.

prompt-earlier-births-never-again = What do you never want again?
label-earlier-births-never-again = Never again
idea-earlier-births-never-again-alone = I don't want to be left alone.
idea-earlier-births-never-again-ask = Please don't do anything before you ask me.
idea-earlier-births-never-again-listen = Please listen when I say something is wrong.
idea-earlier-births-never-again-place = I don't want to go to ___ again.
idea-earlier-births-never-again-talk = I want to talk about how to make it different.
idea-earlier-births-never-again-not-yet = I am not ready to write this.

prompt-earlier-births-hard-words = Which words, sounds or places are hard for you?
label-earlier-births-hard-words = Hard for me
idea-earlier-births-hard-words-word = Please don't say ___.
idea-earlier-births-hard-words-my-word = The word I use is ___.
idea-earlier-births-hard-words-sound = It is hard to hear ___.
idea-earlier-births-hard-words-place = It is hard to be in ___.
idea-earlier-births-hard-words-compare = Please don't compare this time with then.

prompt-earlier-births-loss = Is there a baby or a loss people should know about?
label-earlier-births-loss = A baby or a loss
idea-earlier-births-loss-name = My baby's name is ___. Please say it.
idea-earlier-births-loss-how-many = When people ask, I say I have ___ children.
idea-earlier-births-loss-tell-others = Please tell the people who meet me. Then I don't have to.
idea-earlier-births-loss-not-bring-up = Please don't bring it up.
idea-earlier-births-loss-talk = I want to talk about what it means for this time.

## my-care: where and by whom she would like her care.

section-my-care-title = My care, where and who
section-my-care-intro = You can ask for another place or another hospital. You can ask for someone else to look after you. You can change your mind.

prompt-my-care-where = Where do you want your care while you are pregnant?
label-my-care-where = Where I'd like my care
idea-my-care-where-now = My care is at ___ now.
idea-my-care-where-home = I want visits at home.
idea-my-care-where-near = I want a clinic near me, like ___.
idea-my-care-where-hospital = I want my care at ___ hospital.
idea-my-care-where-other = Please tell me which other hospitals I can choose.
idea-my-care-where-not-there = I don't want to go to ___.

prompt-my-care-by-whom = Who do you want to look after you?
label-my-care-by-whom = Who I'd like
idea-my-care-by-whom-same = I want the same midwife each time, if I can.
idea-my-care-by-whom-named = I will ask ___ first. They are my midwife or doctor.
idea-my-care-by-whom-women = I want women to look after me, if that can be done.
idea-my-care-by-whom-any = I don't mind who it is.
idea-my-care-by-whom-not = I don't want to see ___ again.
idea-my-care-by-whom-change = Please tell me how to ask for someone else.

prompt-my-care-visits = What makes visits work for you?
label-my-care-visits = My visits
idea-my-care-visits-time = The best time for me is ___.
idea-my-care-visits-longer = I need a longer visit.
idea-my-care-visits-in-person = I want to see you face to face.
idea-my-care-visits-remote = Phone or video is fine for some visits.
idea-my-care-visits-interpreter = I need a professional interpreter each time.
idea-my-care-visits-bring = I want to bring ___.

prompt-my-care-between = How do you want to ask things between visits?
label-my-care-between = Between visits
idea-my-care-between-ring = I want to ring someone.
idea-my-care-between-write = I want to write, not ring.
idea-my-care-between-save = I keep my questions for the next visit.
idea-my-care-between-who = Please tell me who to ask, day and night.

## deciding: how much she wants to decide, and what helps her decide.

section-deciding-title = How I want to decide
section-deciding-intro = You can choose again each time. People can help you think. They do not decide for you. An advocate helps you say what you want.

prompt-deciding-how-much = How much do you want to decide yourself?
label-deciding-how-much = Who decides
choice-deciding-how-much-myself = I want to decide myself.
choice-deciding-how-much-together = I want us to decide together.
choice-deciding-how-much-advise = Please tell me what you think is best.
idea-deciding-how-much-depends = It depends. For ___, I want ___.
idea-deciding-how-much-not-now = I don't want to decide about ___ yet.
idea-deciding-how-much-ask = Please ask me each time.

prompt-deciding-helps = What helps you decide?
label-deciding-helps = What helps me decide
idea-deciding-helps-choices = Please tell me each choice. Tell me what happens if we wait.
idea-deciding-helps-for-us = Please tell me what it means for me and { word-my-baby }.
idea-deciding-helps-time = I need time to think.
idea-deciding-helps-with = I want to talk with ___ first.
idea-deciding-helps-write = Please write it down for me.
idea-deciding-helps-other-view = I want to ask another midwife or doctor too.

prompt-deciding-beside-me = Who can help you think?
label-deciding-beside-me = Who helps me think
idea-deciding-beside-me-person = I want ___ there when I decide.
idea-deciding-beside-me-advocate = I want an advocate.
idea-deciding-beside-me-interpreter = I need a professional interpreter, not my family.
idea-deciding-beside-me-own = I think it through on my own.

prompt-deciding-differ = You and your midwife or doctor may not agree. What do you want then?
label-deciding-differ = If we don't agree
idea-deciding-differ-both = Please write down what I think and what you think.
idea-deciding-differ-senior = I want to talk with a senior midwife.
idea-deciding-differ-time = I want time. Then I want to talk again.
idea-deciding-differ-still-care = Please still look after me well.

## tests-and-scans: each test or scan: what she was told, what she has chosen, how to tell her.

section-tests-and-scans-title = Tests, scans and vaccines
section-tests-and-scans-intro = You choose which tests you have. Make a card for one test or for all. Some tests give a clear answer. Some show how likely a thing is. Sickle cell and thalassaemia are blood conditions. They run in families. Three tests show how likely Down's syndrome and some other conditions are. They are the combined test, the quadruple test and NIPT. NIPT is a test of your blood. Group B strep is a germ that many people have. Tests for infections have their own page.
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

prompt-tests-and-scans-told = What were you told about it?
label-tests-and-scans-told = What I've been told
idea-tests-and-scans-told-told = I was told ___.
idea-tests-and-scans-told-for-us = What is different for me or { word-my-baby } is ___.
idea-tests-and-scans-told-given = I was given ___ to read or watch.
idea-tests-and-scans-told-more = I want to know more about ___.
idea-tests-and-scans-told-enough = I know all I want to know.

prompt-tests-and-scans-matters = What matters to you about it?
label-tests-and-scans-matters = What matters to me
idea-tests-and-scans-matters-know = I want to know all I can.
idea-tests-and-scans-matters-not-know = There are things I don't want to know.
idea-tests-and-scans-matters-ready = I want to be ready for what comes.
idea-tests-and-scans-matters-after = Please tell me what can happen after the result.
idea-tests-and-scans-matters-no-change = It would change nothing for me.

prompt-tests-and-scans-chosen = What do you choose for now?
label-tests-and-scans-chosen = What I've chosen
choice-tests-and-scans-chosen-yes = Yes, I want this.
choice-tests-and-scans-chosen-no = No, I don't want this.
choice-tests-and-scans-chosen-talk = I want to talk about it first.
idea-tests-and-scans-chosen-part = I want ___. I don't want ___.
idea-tests-and-scans-chosen-none = I want none of these.
idea-tests-and-scans-chosen-wait = I want to wait and decide later.
idea-tests-and-scans-chosen-need = For this I need ___.
idea-tests-and-scans-chosen-changed = I changed my mind. Now I want ___.
idea-tests-and-scans-chosen-ask = Please ask me again on the day.

prompt-tests-and-scans-hear = How do you want to hear the result?
label-tests-and-scans-hear = How to tell me
idea-tests-and-scans-hear-face-to-face = Please tell me face to face.
idea-tests-and-scans-hear-by-phone = Please ring me.
idea-tests-and-scans-hear-in-writing = Please write to me.
idea-tests-and-scans-hear-with = I want ___ with me.
idea-tests-and-scans-hear-only-me = Please tell only me.
idea-tests-and-scans-hear-interpreter = I want a professional interpreter there.
idea-tests-and-scans-hear-ask-how-much = Please ask me first how much I want to hear.

prompt-tests-and-scans-result = What was the result? Use your own words. What do you want next?
label-tests-and-scans-result = The result, my words
idea-tests-and-scans-result-told = I was told ___.
idea-tests-and-scans-result-means = For me it means ___.
idea-tests-and-scans-result-next = Next we will ___.
idea-tests-and-scans-result-ask = I want to ask about ___.
idea-tests-and-scans-result-time = I need time to think about it.
idea-tests-and-scans-result-not-write = I don't want to write it down.

prompt-tests-and-scans-changes-plan = Does it change something in your plan?
label-tests-and-scans-changes-plan = Does it change my plan
idea-tests-and-scans-changes-plan-changes = It changes ___.
idea-tests-and-scans-changes-plan-no = It does not change my plan.
idea-tests-and-scans-changes-plan-talk = I want to talk about what it changes.

## infection-tests: tests for infections: what she has chosen, how to tell her, who knows.

section-infection-tests-title = Tests for infections
section-infection-tests-intro = Tests for HIV, hepatitis B and syphilis are offered early in pregnancy. These can pass through blood or sex, or to a baby. You can leave this empty. It is in no copy unless you tick it for health staff.

prompt-infection-tests-chosen = What do you choose about these tests?
label-infection-tests-chosen = What I've chosen
choice-infection-tests-chosen-yes = Yes, I want these tests.
choice-infection-tests-chosen-no = No, I don't want these tests.
choice-infection-tests-chosen-talk = I want to talk about them first.
idea-infection-tests-chosen-part = I want the test for ___, not for ___.
idea-infection-tests-chosen-none = I want none of them.
idea-infection-tests-chosen-wait = I want to wait and decide later.
idea-infection-tests-chosen-ask = I want to ask about ___.

prompt-infection-tests-hear = How should staff tell you? Who can be there?
label-infection-tests-hear = How to tell me
idea-infection-tests-hear-only-me = Please tell only me, when I am alone.
idea-infection-tests-hear-with = I want ___ with me.
idea-infection-tests-hear-face-to-face = Please tell me face to face.
idea-infection-tests-hear-no-post = Please send no letter to my home. Leave no message.
idea-infection-tests-hear-interpreter = I need a professional interpreter, not my family.
idea-infection-tests-hear-not-yet = I don't want to hear it yet.

prompt-infection-tests-living-with = If you have one of these, what should people know?
label-infection-tests-living-with = Living with this
idea-infection-tests-living-with-team = I have ___. The team that knows me is ___.
idea-infection-tests-living-with-medicine = I take ___ for it.
idea-infection-tests-living-with-baby = I want to talk about what it means for { word-my-baby }.
idea-infection-tests-living-with-feeding = I want to talk about feeding.
idea-infection-tests-living-with-only-with = I will talk about it only with ___.
idea-infection-tests-living-with-not-now = I don't want to talk about it now.

prompt-infection-tests-who-knows = Who knows? Who must not be told?
label-infection-tests-who-knows = Who knows
idea-infection-tests-who-knows-nobody = No one knows. Please tell no one.
idea-infection-tests-who-knows-only = Only ___ knows.
idea-infection-tests-who-knows-not-told = Please don't tell ___.
idea-infection-tests-who-knows-not-aloud = Please don't say it where others can hear.
idea-infection-tests-who-knows-help-tell = I want help to tell ___.

## my-baby: what she knows about her baby so far, and what others should know.

section-my-baby-title = { word-my-baby-first }
section-my-baby-intro = Do you have more than one baby? You can write about each.

prompt-my-baby-called = What do you call { word-your-baby } now?
label-my-baby-called = Name for now
idea-my-baby-called-name = We say ___.
idea-my-baby-called-my-baby = Please say "your baby".
idea-my-baby-called-no-name = I want no name yet.

prompt-my-baby-know = What do you know about { word-your-baby } so far?
label-my-baby-know = What we know so far
idea-my-baby-know-scan = At the scan they told me ___.
idea-my-baby-know-different = They told me ___ is different for { word-my-baby }.
idea-my-baby-know-means = For me it means ___.
idea-my-baby-know-ask = I want to ask about ___.
idea-my-baby-know-little = I don't know much yet. That is fine.

prompt-my-baby-for-baby = What should people know or do for { word-your-baby }?
label-my-baby-for-baby = For { word-my-baby }
idea-my-baby-for-baby-plan = What we have planned is ___.
idea-my-baby-for-baby-team = The team for { word-my-baby }'s health is ___.
idea-my-baby-for-baby-words = For { word-my-baby }'s condition, I say ___.
idea-my-baby-for-baby-tell = Please tell me all that you see.
idea-my-baby-for-baby-ask-first = Please ask before you tell me what you see.

prompt-my-baby-girl-or-boy = Do you want to know if it's a girl or boy?
label-my-baby-girl-or-boy = Girl or boy
choice-my-baby-girl-or-boy-tell = Please tell me if it is a girl or a boy.
choice-my-baby-girl-or-boy-not = Please don't tell me if it is a girl or a boy.
choice-my-baby-girl-or-boy-ask = Please ask me on the day.
idea-my-baby-girl-or-boy-only-me = Please tell only me.
idea-my-baby-girl-or-boy-in-writing = Please write it down for me in a closed envelope.
idea-my-baby-girl-or-boy-not-certain = If it is not clear, please tell me gently. Tell me alone.
idea-my-baby-girl-or-boy-know = I know already.

## body-and-mind: how she is, in body and mind, and who looks after her health.

section-body-and-mind-title = My body and mind
section-body-and-mind-intro = How are you? Use your own words. You choose who sees it. Maternal medicine is care for a health condition in pregnancy. Perinatal mental health is care for your mind. It is for pregnancy and after birth.

prompt-body-and-mind-body = How is your body while you are pregnant?
label-body-and-mind-body = My body
idea-body-and-mind-body-well = My body feels well.
idea-body-and-mind-body-sick = I feel sick, most of all when ___.
idea-body-and-mind-body-pain = My ___ hurts.
idea-body-and-mind-body-tired = I am very tired.
idea-body-and-mind-body-talk = I want to talk about ___.
idea-body-and-mind-body-not-say = I don't want to talk about my body.

prompt-body-and-mind-mind = How is your mind?
label-body-and-mind-mind = My mind
idea-body-and-mind-mind-well = I feel like myself.
idea-body-and-mind-mind-low = I feel low, or I cry a lot.
idea-body-and-mind-mind-racing = I can't stop thinking.
idea-body-and-mind-mind-before = I was unwell in my mind before. What helped was ___.
idea-body-and-mind-mind-talk = I want to talk with someone about it.
idea-body-and-mind-mind-not-say = I don't want to say now.

prompt-body-and-mind-look-after = How do you look after yourself?
label-body-and-mind-look-after = How I care for myself
idea-body-and-mind-look-after-rest = I rest when I can.
idea-body-and-mind-look-after-move = I move in ways that feel good.
idea-body-and-mind-look-after-food = I eat what stays down.
idea-body-and-mind-look-after-people = I spend time with ___.
idea-body-and-mind-look-after-medicine = I take my medicines.
idea-body-and-mind-look-after-little = It is hard to look after myself now.

prompt-body-and-mind-need = What do you need from staff?
label-body-and-mind-need = What I need from you
idea-body-and-mind-need-both = Please ask about my body and my mind.
idea-body-and-mind-need-believe = Please believe me when I say it hurts.
idea-body-and-mind-need-link = Please talk with each other. I don't want to carry messages.
idea-body-and-mind-need-explain = Please tell me what you see and what it means.
idea-body-and-mind-need-nothing = I need no more now.

prompt-body-and-mind-team = Who else looks after your health?
label-body-and-mind-team = Who else is involved
idea-body-and-mind-team-gp = My GP is ___.
idea-body-and-mind-team-maternal-medicine = My maternal medicine team is at ___.
idea-body-and-mind-team-mental-health = My perinatal mental health team is at ___.
idea-body-and-mind-team-other = ___ looks after my ___.
idea-body-and-mind-team-nobody = No one else looks after my health.
idea-body-and-mind-team-link-me = I want to meet someone who knows about ___.

## conditions: a condition, day by day: what she does, what she would notice, who she would call.

section-conditions-title = Living with a health condition
section-conditions-intro = Make a card for each condition, of body or mind. You know best what it is like to live with it. You choose who sees it.
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

prompt-conditions-day = What do you do about it each day?
label-conditions-day = What I do each day
idea-conditions-day-medicine = I take ___ at ___.
idea-conditions-day-check = I check my ___ myself.
idea-conditions-day-avoid = I stay away from ___.
idea-conditions-day-help = ___ helps me with ___.
idea-conditions-day-hard = It is hard to keep up ___.
idea-conditions-day-nothing = On most days I don't need to do anything.

prompt-conditions-pregnancy = What is different with it in this pregnancy? What were you told?
label-conditions-pregnancy = In this pregnancy
idea-conditions-pregnancy-same = It is the same as before.
idea-conditions-pregnancy-told = I was told that for us ___.
idea-conditions-pregnancy-means = For me it means ___.
idea-conditions-pregnancy-agreed = We will ___.
idea-conditions-pregnancy-ask = I want to ask about ___.

prompt-conditions-notice = What would you notice if it got worse? What would others notice?
label-conditions-notice = What I'd notice
idea-conditions-notice-first = First I notice ___.
idea-conditions-notice-others = Others would see ___.
idea-conditions-notice-slow = It comes slowly.
idea-conditions-notice-fast = It comes fast.
idea-conditions-notice-ask = I may not notice. Please ask me.

prompt-conditions-do = What do you do then?
label-conditions-do = What I'd do
idea-conditions-do-first = First I ___.
idea-conditions-do-medicine = I take ___. It is kept ___.
idea-conditions-do-rest = I stop and rest.
idea-conditions-do-tell = I tell ___.
idea-conditions-do-not-sure = I don't know yet. I want to plan it with someone.

prompt-conditions-call = Who do you call?
label-conditions-call = Who I'd call

prompt-conditions-number = What is the number?
label-conditions-number = Number

prompt-conditions-need = What do you need from others?
label-conditions-need = What I need
idea-conditions-need-own-way = Please let me do it my way.
idea-conditions-need-keep-medicine = Please let me keep my medicines with me.
idea-conditions-need-take-over = Please do ___ for me.
idea-conditions-need-other-plan = I have another plan for this. It is kept ___.
idea-conditions-need-ask = Please ask me what I need.

## everyday-health: everyday health: what life is like, what she would change, what would help.

section-everyday-health-title = Everyday health
section-everyday-health-intro = You can write about food, sleep or moving. You can write about smoking, vaping, alcohol or drugs. You can write about none of these. You can leave this empty. It is in no copy unless you tick it for health staff.

prompt-everyday-health-now = What is life like for you now?
label-everyday-health-now = Everyday life now
idea-everyday-health-now-food = With food, I ___.
idea-everyday-health-now-moving = I move by ___.
idea-everyday-health-now-sleep = My sleep is ___.
idea-everyday-health-now-smoking = With smoking or vaping, I ___.
idea-everyday-health-now-alcohol = With alcohol, I ___.
idea-everyday-health-now-substances = With drugs, I ___.
idea-everyday-health-now-fine = It is fine as it is.
idea-everyday-health-now-not-now = I don't want to say now.

prompt-everyday-health-told = What were you told about this, for you and { word-your-baby }?
label-everyday-health-told = What I've been told
idea-everyday-health-told-told = I was told ___.
idea-everyday-health-told-more = I want to know more about ___.
idea-everyday-health-told-enough = I know all I want to know.
idea-everyday-health-told-rather-not = I don't want to hear more now.

prompt-everyday-health-change = Do you want to change anything?
label-everyday-health-change = A change I'd like
idea-everyday-health-change-less = I want less ___.
idea-everyday-health-change-more = I want more ___.
idea-everyday-health-change-stop = I want to stop ___.
idea-everyday-health-change-keep = I want to keep ___ as it is.
idea-everyday-health-change-talk = I want to talk about it, with no pressure.
idea-everyday-health-change-not-now = Not now.

prompt-everyday-health-easier = What would make it easier?
label-everyday-health-easier = What makes it easier
idea-everyday-health-easier-with = It would be easier with ___ beside me.
idea-everyday-health-easier-home = It would be easier if people at home ___.
idea-everyday-health-easier-time = It would be easier if I had time for ___.
idea-everyday-health-easier-cost = It would be easier if it cost less.
idea-everyday-health-easier-steps = Small steps are best for me.
idea-everyday-health-easier-not-sure = I don't know yet.

prompt-everyday-health-support = What help do you want?
label-everyday-health-support = Support I'd like
idea-everyday-health-support-person = I want one person to talk to.
idea-everyday-health-support-group = I want to meet others who do the same.
idea-everyday-health-support-know = Please tell me what help there is.
idea-everyday-health-support-own-way = I want to do it my way.
idea-everyday-health-support-not-now = I don't want help now.
idea-everyday-health-support-ask-again = Please ask me again in ___ weeks.

prompt-everyday-health-services = Does an alcohol or drug service help you? What can it be told? What can it tell others?
label-everyday-health-services = What services share
idea-everyday-health-services-may = You can talk with ___ about ___.
idea-everyday-health-services-not = Please don't share ___ with them.
idea-everyday-health-services-ask = Please ask me before you share anything.
idea-everyday-health-services-know = I want to see what is written about me.

## adjustments: what needs changing so that she can get good care.

section-adjustments-title = Changes I need
section-adjustments-intro = So that you get good care. Staff call these reasonable adjustments. You don't have to say what condition you have.

prompt-adjustments-senses = What helps with noise, light, touch or waiting?
label-adjustments-senses = Noise, light, waiting
idea-adjustments-senses-quiet = I need a quiet place to wait.
idea-adjustments-senses-light = Bright light is hard for me.
idea-adjustments-senses-touch = Touch is hard for me. Please tell me before you touch me.
idea-adjustments-senses-first = I want the first visit of the day.
idea-adjustments-senses-see-before = I want to see the place before the day.
idea-adjustments-senses-nothing = I need no change here.

prompt-adjustments-thinking = What helps you to talk, think or learn?
label-adjustments-thinking = Talking and thinking
idea-adjustments-thinking-bsl = I use British Sign Language. I need a BSL interpreter.
idea-adjustments-thinking-autistic = I am autistic. ___ helps.
idea-adjustments-thinking-adhd = I have ADHD. ___ helps.
idea-adjustments-thinking-learning = I have a learning disability. Please use easy words and pictures.
idea-adjustments-thinking-steps = Please tell me what comes next, in order.
idea-adjustments-thinking-nothing = I need no change here.

prompt-adjustments-moving = What helps you get in, move and be comfortable?
label-adjustments-moving = Getting in and moving
idea-adjustments-moving-wheelchair = I use a wheelchair.
idea-adjustments-moving-stairs = I can't use stairs.
idea-adjustments-moving-couch = Please help me on and off the couch.
idea-adjustments-moving-not-flat = I can't lie flat for long.
idea-adjustments-moving-rest = I need to sit down a lot.
idea-adjustments-moving-ask = Please ask before you help me move.

prompt-adjustments-faith-and-modesty = What helps you pray, eat, fast or stay covered?
label-adjustments-faith-and-modesty = Prayer, food, modesty
idea-adjustments-faith-and-modesty-pray = I need a clean place and time to pray.
idea-adjustments-faith-and-modesty-covered = Please keep me covered as much as you can.
idea-adjustments-faith-and-modesty-women = I want women to look after me when I am undressed.
idea-adjustments-faith-and-modesty-food = I eat ___.
idea-adjustments-faith-and-modesty-fasting = When I fast, I want to talk about ___.
idea-adjustments-faith-and-modesty-nothing = I need no change here.

prompt-adjustments-getting-there = What helps you get there and stay?
label-adjustments-getting-there = Getting there
idea-adjustments-getting-there-travel = I come by ___. It takes ___.
idea-adjustments-getting-there-children = I need to bring my children.
idea-adjustments-getting-there-cost = Please tell me about help with the cost.
idea-adjustments-getting-there-text = Please send a text, not a letter.
idea-adjustments-getting-there-carer = I need ___ to come with me.
idea-adjustments-getting-there-nothing = I need no change here.

## care-so-far: how the care in this pregnancy has been for her so far.

section-care-so-far-title = My care so far
section-care-so-far-intro = How has your care been in this pregnancy? You can say good and less good. You choose who sees it.

prompt-care-so-far-good = What has been good?
label-care-so-far-good = What has been good
idea-care-so-far-good-person = ___ has been good to me.
idea-care-so-far-good-listened = People listened to me when ___.
idea-care-so-far-good-explained = ___ was explained well.
idea-care-so-far-good-same = I have seen the same people.
idea-care-so-far-good-little = I had little care so far.
idea-care-so-far-good-nothing = I can't think of a thing.

prompt-care-so-far-different = What do you want to be different from now on?
label-care-so-far-different = What I'd like different
idea-care-so-far-different-listen = Please listen when I say ___.
idea-care-so-far-different-same = I want to see the same people.
idea-care-so-far-different-explain = I want ___ to be explained.
idea-care-so-far-different-private = I want to be seen where others can't hear.
idea-care-so-far-different-told-once = I want to tell my story only once.
idea-care-so-far-different-keep = I want it to stay the same.
idea-care-so-far-different-talk = I want to talk about how it has been.

prompt-care-so-far-tell-them = What do you want to tell the people in charge?
label-care-so-far-tell-them = What I'd tell them
idea-care-so-far-tell-them-thanks = I want to thank ___.
idea-care-so-far-tell-them-ask = I want to ask about ___.
idea-care-so-far-tell-them-complain = Please tell me how to complain.
idea-care-so-far-tell-them-not-now = I will say nothing now.

prompt-care-so-far-listened = Do you feel heard? Do you get to decide?
label-care-so-far-listened = Being listened to
idea-care-so-far-listened-yes = Yes, I feel heard.
idea-care-so-far-listened-partly = With ___ I do. With ___ I don't.
idea-care-so-far-listened-no = No, I don't feel heard.
idea-care-so-far-listened-before-yes = Something was done before I said yes. It was ___.
idea-care-so-far-listened-not-sure = I am not sure.
