# The words of the part for when something has changed: a pregnancy has ended, or a baby has died.
# Review state: written by the team in English. To be read by people who have lost a baby before it ships.
#
# What translators need to know stands at the head of sections.ftl. Here a question never says *baby*
# (but for now-other, which only she sees who has another who lives): the word is hers to take, in an
# idea. No comfort, no "at least", no blame, nothing that she ought to want.

## something-changed

section-something-changed-title = Something has changed
section-something-changed-intro = You can say what has changed. You can also say no more than that.

prompt-something-changed-what = What has changed?
label-something-changed-what = What has changed
choice-something-changed-what-pregnancy = My pregnancy has ended, or is ending.
choice-something-changed-what-baby = { word-my-baby-first } has died.
choice-something-changed-what-one-of-several = One of { word-my-babies } has died. Another lives.
choice-something-changed-what-elsewhere = { word-my-baby-first } lives with somebody else, or will.
choice-something-changed-what-stopped = I've stopped using this plan.
choice-something-changed-what-not-said = Something has changed. I don't want to say more.

prompt-something-changed-which = Who has died?
label-something-changed-which = Who has died
choice-something-changed-which-baby-1 = Baby 1
choice-something-changed-which-baby-2 = Baby 2
choice-something-changed-which-baby-3 = Baby 3
choice-something-changed-which-baby-4 = Baby 4

## now-baby

section-now-baby-title = Words, seeing, and things to keep
section-now-baby-intro = Some people want some of this. Some want none. There is no right way. You can take your time. You can change it later.

prompt-now-baby-words = Which words should people use with you?
label-now-baby-words = Words to use
idea-now-baby-words-baby = Please say “your baby”.
idea-now-baby-words-pregnancy = Please say “your pregnancy”.
idea-now-baby-words-mine = Please use my word. It is ___.
idea-now-baby-words-not-word = Please don't use the word ___.
idea-now-baby-words-ask = Please ask me which words I want.

prompt-now-baby-name = Is there a name? Should people say it?
label-now-baby-name = A name, and saying it
idea-now-baby-name-say = The name is ___. Please say it.
idea-now-baby-name-mine-alone = There is a name. I keep it to myself.
idea-now-baby-name-not-say = Please don't use a name.
idea-now-baby-name-ask = Please ask me first.

prompt-now-baby-see = Is there anything you want about seeing or holding?
label-now-baby-see = Seeing and holding
idea-now-baby-see-hold = I want to hold { word-my-baby }.
idea-now-baby-see-see = I want to see { word-my-baby }, and not hold.
idea-now-baby-see-wash = I want to wash or dress { word-my-baby }.
idea-now-baby-see-time = I want more time with { word-my-baby }. Please tell me about a cold cot.
idea-now-baby-see-first = I want ___ to look first and tell me.
idea-now-baby-see-not = I don't want to see or hold.
idea-now-baby-see-later = Not now. Please ask me again later.
idea-now-baby-see-ask = Please tell me first what I might see.

prompt-now-baby-keep = Is there anything you want to keep?
label-now-baby-keep = Things to keep
idea-now-baby-keep-box = I want a memory box, with ___.
idea-now-baby-keep-photos = I want photographs.
idea-now-baby-keep-prints = I want hand and foot prints, if you can make them.
idea-now-baby-keep-scan = I want to keep a scan picture.
idea-now-baby-keep-keep-for-me = Please keep things for me. I may want them later.
idea-now-baby-keep-nothing = I don't want anything to keep.
idea-now-baby-keep-ask = Please tell me what can be kept.

## now-people

section-now-people-title = Who is with me, who is told
section-now-people-intro = Who is with you? Where are you? Who is told? You can leave any of it empty.

prompt-now-people-with = Who do you want with you?
label-now-people-with = With me
idea-now-people-with-person = I want ___ with me.
idea-now-people-with-same-staff = I want the same few people to look after me.
idea-now-people-with-bereavement = I want to meet the bereavement midwife. They look after people after a loss.
idea-now-people-with-alone = I want to be alone.
idea-now-people-with-ask = Please ask me each time.

prompt-now-people-place = Where do you want to be?
label-now-people-place = Where I am
idea-now-people-place-away = I want a room away from babies. Away from pregnant people, too.
idea-now-people-place-not-wait = Please don't have me wait with pregnant people.
idea-now-people-place-home = I want to be at home as soon as I can.
idea-now-people-place-any = I don't mind where I am.
idea-now-people-place-ask = Please tell me what is possible.

prompt-now-people-tell = Who should be told? Who tells them?
label-now-people-tell = Who is told
idea-now-people-tell-i-tell = I tell people myself.
idea-now-people-tell-tell-for-me = Please tell ___ for me.
idea-now-people-tell-tell-staff = Please tell my GP, my midwife and my health visitor. Then I don't have to.
idea-now-people-tell-nobody = Please don't tell anyone yet.
idea-now-people-tell-talk = I want help with how to tell people.

prompt-now-people-children = Are there children or others who wait at home?
label-now-people-children = Others at home
idea-now-people-children-told = They know. Please use simple words with them.
idea-now-people-children-help = I want help with how to tell them.
idea-now-people-children-not-yet = They don't know yet. Please don't say anything.
idea-now-people-children-talk = I want to talk about this.

prompt-now-people-not-there = Is there anyone who must not come, or must not know?
label-now-people-not-there = Must not come or know
idea-now-people-not-there-not-in = Please don't let ___ in.
idea-now-people-not-there-not-told = Please don't tell ___ that I am here. Don't tell them what happened.
idea-now-people-not-there-no-news = Please give no news about me by phone.
idea-now-people-not-there-ask-alone = Please ask me about this only when I'm alone.

## now-next

section-now-next-title = What happens next
section-now-next-intro = Skip this if it is behind you. When a pregnancy is ending, there may be a choice. It may be to wait, or to have medicine. It may be an operation, or labour and birth. Staff can tell you what is possible for you.

prompt-now-next-way = What do you want to happen? Where?
label-now-next-way = What happens next
idea-now-next-way-wait = I want to wait, and let my body do it.
idea-now-next-way-medicine = I want medicine to help it happen.
idea-now-next-way-operation = I want an operation.
idea-now-next-way-where = I want it to be at ___.
idea-now-next-way-from-plan = I wrote a plan before. This still matters: ___.
idea-now-next-way-time = I need more time before I decide.
idea-now-next-way-talk = Please tell me what each choice is like.

prompt-now-next-pain = What do you want for pain?
label-now-next-pain = Pain
idea-now-next-pain-early = I want strong pain relief, and early.
idea-now-next-pain-when-i-ask = Please wait until I ask for it.
idea-now-next-pain-none = I want no pain relief.
idea-now-next-pain-ask = Please tell me what I can have.

prompt-now-next-told = How do you want to be told things?
label-now-next-told = How to tell me
idea-now-next-told-straight-away = Please tell me straight away, in plain words.
idea-now-next-told-together = Please tell me when ___ is with me.
idea-now-next-told-write-down = Please write it down too. I may not take it in.
idea-now-next-told-little = Please tell me only what I need for now.
idea-now-next-told-ask = Please ask me how much I want to hear.

prompt-now-next-scan = If there is another scan, what do you want?
label-now-next-scan = If there is a scan
idea-now-next-scan-look = I want to see the screen.
idea-now-next-scan-turn-away = Please turn the screen away. Please turn the sound off.
idea-now-next-scan-picture = I want a picture. Or keep one for me in my notes.
idea-now-next-scan-ask = Please ask me just before.

## now-body

section-now-body-title = My body now
section-now-body-intro = Your body may do things you did not expect. After some losses, milk comes. You can ask about all of it.

prompt-now-body-body = What do you want to know about your body?
label-now-body-body = My body
idea-now-body-body-explain = Please tell me what my body may do now.
idea-now-body-body-when-to-ring = Please tell me when to ring. Please give me the number.
idea-now-body-body-write-down = Please write it down for me.
idea-now-body-body-not-now = Not now, please.
idea-now-body-body-ask = Please ask me when I want to hear it.

prompt-now-body-milk = If milk comes, what do you want?
label-now-body-milk = Milk
idea-now-body-milk-stop = I want it to stop. Please tell me how.
idea-now-body-milk-slowly = I want it to go slowly, by itself.
idea-now-body-milk-keep = I want to keep a little of it.
idea-now-body-milk-give = I want to give it to a milk bank, if I can.
idea-now-body-milk-ask = Please tell me what I can do.

prompt-now-body-mind = How are you? What would help?
label-now-body-mind = How I am
idea-now-body-mind-talk = I want to talk with someone, such as ___.
idea-now-body-mind-check = Please ask how I am, even if I say I'm fine.
idea-now-body-mind-space = I want some space.
idea-now-body-mind-ask = Please ask me again later.

## now-goodbye

section-now-goodbye-title = Saying goodbye
section-now-goodbye-intro = Most of this can wait. A post-mortem looks for what happened. It can look at the whole body or a part. Staff ask a parent first, unless the law asks for one. It does not always find an answer.

prompt-now-goodbye-home = Do you want time at home, or elsewhere, before goodbye?
label-now-goodbye-home = Time before goodbye
idea-now-goodbye-home-yes = I want to take { word-my-baby } home for a time.
idea-now-goodbye-home-others = I want ___ to come too.
idea-now-goodbye-home-no = I want to say goodbye here.
idea-now-goodbye-home-ask = Please tell me what is possible. For how long?

prompt-now-goodbye-goodbye = How do you want to say goodbye?
label-now-goodbye-goodbye = Saying goodbye
idea-now-goodbye-goodbye-arrange = I want to arrange it, with ___.
idea-now-goodbye-goodbye-hospital = I want the hospital to arrange it.
idea-now-goodbye-goodbye-without-me = I want the hospital to do it without me. Please tell me if I ask.
idea-now-goodbye-goodbye-none = I want no funeral or ceremony.
idea-now-goodbye-goodbye-time = I need more time.
idea-now-goodbye-goodbye-talk = Please tell me what is possible.

prompt-now-goodbye-faith = Does faith or custom matter to you here?
label-now-goodbye-faith = Faith or custom
idea-now-goodbye-faith-someone = Please ask someone of my faith to come: ___.
idea-now-goodbye-faith-ourselves = I do this with my own people. We need ___.
idea-now-goodbye-faith-none = No faith or custom, please.
idea-now-goodbye-faith-ask = Please ask me.

prompt-now-goodbye-post-mortem = What do you think about a post-mortem, or other tests?
label-now-goodbye-post-mortem = Post-mortem or tests
idea-now-goodbye-post-mortem-yes = I want one.
idea-now-goodbye-post-mortem-some = I want only a part of it, such as ___.
idea-now-goodbye-post-mortem-no-cut = I want only what needs no cut, such as X-rays or scans.
idea-now-goodbye-post-mortem-afterbirth = I want tests of the afterbirth (placenta) only.
idea-now-goodbye-post-mortem-no = I don't want one.
idea-now-goodbye-post-mortem-result = I want ___ to tell me what it found.
idea-now-goodbye-post-mortem-time = I need more time. Please tell me how long I have.
idea-now-goodbye-post-mortem-talk = I want to talk with someone who knows about it.

prompt-now-goodbye-papers = Are there papers? What would help with them?
label-now-goodbye-papers = Papers
idea-now-goodbye-papers-help = I want someone to help me with the papers.
idea-now-goodbye-papers-someone = ___ will do the papers.
idea-now-goodbye-papers-certificate = Is there a certificate I can have? Please tell me.
idea-now-goodbye-papers-not-now = Not today, please.
idea-now-goodbye-papers-ask = Please tell me which papers there are. Is a day set for them?

## now-other: only where one has died and another lives.

section-now-other-title = Both of { word-my-babies }
section-now-other-intro = This is for when one has died and another lives. Your plan for the baby who lives is still here.

prompt-now-other-speak = How should people speak with you about them?
label-now-other-speak = Speaking of both
idea-now-other-speak-both = Please speak of both { word-my-babies }.
idea-now-other-speak-names = Their names are ___ and ___.
idea-now-other-speak-not-still = Please don't tell me that I still have one.
idea-now-other-speak-both-feelings = I am glad and sad at once. I can be both here.
idea-now-other-speak-ask = Please ask me.

prompt-now-other-marked = Should the cot, notes or door show that there was another?
label-now-other-marked = On the cot and notes
idea-now-other-marked-mark = Please mark them. Then everyone knows and nobody asks.
idea-now-other-marked-no-mark = Please don't mark anything.
idea-now-other-marked-ask = Please ask me first.

prompt-now-other-time = What would give you time with each of them?
label-now-other-time = Time with each
idea-now-other-time-together = I want them to be together for a time.
idea-now-other-time-apart = I want to be with each of them apart.
idea-now-other-time-someone = I want ___ with one while I am with the other.
idea-now-other-time-ask = Please tell me what is possible.

## now-later

section-now-later-title = Later
section-now-later-intro = The days and weeks after. You can say it now, or leave it.

prompt-now-later-appointments = What should happen with your appointments?
label-now-later-appointments = Appointments
idea-now-later-appointments-keep = I want to keep the ones that are for me.
idea-now-later-appointments-place = Please see me away from the pregnancy clinic.
idea-now-later-appointments-cancel = Please cancel them for me.
idea-now-later-appointments-letters = Please stop letters, texts and calls about pregnancy.
idea-now-later-appointments-ask = Please ask me about each.

prompt-now-later-talk = Do you want to talk about what happened?
label-now-later-talk = What happened
idea-now-later-talk-talk = I want to talk about it with ___.
idea-now-later-talk-written = I want it in writing.
idea-now-later-talk-not-yet = Not yet.
idea-now-later-talk-ask = Please ask me again in some weeks.

prompt-now-later-days = Are there days that may be hard, or days to mark?
label-now-later-days = Days that matter
idea-now-later-days-remember = Please remember this day with me: ___.
idea-now-later-days-quiet = Please leave me quiet on this day: ___.
idea-now-later-days-ask = Please ask me.

prompt-now-later-anything = Is there anything else you want now? You can tell me more.
label-now-later-anything = Anything else

## now-elsewhere: only where her baby lives with somebody else, or will. It presumes nothing: not how, nor
## whose choice it was, nor for how long.

section-now-elsewhere-title = { word-my-baby-first } and me
section-now-elsewhere-intro = This is for when { word-your-baby } lives with somebody else, or will. You can leave any of it empty.

prompt-now-elsewhere-words = Which words should people use with you?
label-now-elsewhere-words = Words to use
idea-now-elsewhere-words-parent = I am { word-my-baby }'s ___. Please say so.
idea-now-elsewhere-words-mine = Please use my word. It is ___.
idea-now-elsewhere-words-not-word = Please don't use the word ___.
idea-now-elsewhere-words-not-given-up = Please don't say that I gave { word-my-baby } up.
idea-now-elsewhere-words-ask = Please ask me which words I like.

prompt-now-elsewhere-time = What do you want for time with { word-your-baby }?
label-now-elsewhere-time = Time with { word-my-baby }
idea-now-elsewhere-time-hold = I want to hold { word-my-baby }.
idea-now-elsewhere-time-alone = I want time with { word-my-baby } on my own.
idea-now-elsewhere-time-with = I want ___ with us.
idea-now-elsewhere-time-not = I don't want to see or hold.
idea-now-elsewhere-time-later = Not now. Please ask me again later.
idea-now-elsewhere-time-ask = Please tell me what I can do.

prompt-now-elsewhere-give = Do you want to give something, or keep something?
label-now-elsewhere-give = To give and to keep
idea-now-elsewhere-give-letter = I want to write a letter for { word-my-baby }.
idea-now-elsewhere-give-photos = I want photos to keep.
idea-now-elsewhere-give-thing = I want ___ to go with { word-my-baby }.
idea-now-elsewhere-give-name = The name is ___. I want it to be used.
idea-now-elsewhere-give-nothing = I don't want to give or keep anything.
idea-now-elsewhere-give-ask = Please tell me what I can do.

prompt-now-elsewhere-news = Do you want news of { word-your-baby }? Do you want to see them again?
label-now-elsewhere-news = News, and seeing again
idea-now-elsewhere-news-news = I want to know how { word-my-baby } is.
idea-now-elsewhere-news-see = I want to see { word-my-baby }. When: ___.
idea-now-elsewhere-news-none = Please give me no news.
idea-now-elsewhere-news-later = Not now. Please ask me again later.
idea-now-elsewhere-news-ask = Please tell me what I can do. Tell me who decides.

prompt-now-elsewhere-milk = What do you want about milk?
label-now-elsewhere-milk = Milk
idea-now-elsewhere-milk-give = I want my milk to go to { word-my-baby }.
idea-now-elsewhere-milk-stop = I want help to stop my milk.
idea-now-elsewhere-milk-slowly = I want it to stop by itself.
idea-now-elsewhere-milk-ask = Please tell me what I can do.

prompt-now-elsewhere-tell = Who should be told? Who tells them?
label-now-elsewhere-tell = Who is told
idea-now-elsewhere-tell-i-tell = I tell people myself.
idea-now-elsewhere-tell-tell-for-me = Please tell ___ for me.
idea-now-elsewhere-tell-nobody = Please don't tell anyone.
idea-now-elsewhere-tell-talk = I want help with how to tell people.

prompt-now-elsewhere-helps = Who or what helps you now?
label-now-elsewhere-helps = What helps me
idea-now-elsewhere-helps-person = I want ___ with me.
idea-now-elsewhere-helps-advocate = I want an advocate or a solicitor when we talk about papers.
idea-now-elsewhere-helps-away = I want a room away from other babies.
idea-now-elsewhere-helps-alone = I want to be alone.
idea-now-elsewhere-helps-ask = Please ask me each day.

prompt-now-elsewhere-not-there = Is there anyone who must not come, or must not know?
label-now-elsewhere-not-there = Must not come or know
idea-now-elsewhere-not-there-not-in = Please don't let ___ in.
idea-now-elsewhere-not-there-not-told = Please don't tell ___ where I am. Don't tell them where { word-my-baby } is.
idea-now-elsewhere-not-there-no-news = Please give no news about us by phone.
idea-now-elsewhere-not-there-ask-alone = Please ask me about this only when I am alone.
