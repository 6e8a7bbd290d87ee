# The words of the part about her: sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: about

## appreciated: what people like about her, and what she is good at.

section-appreciated-title = What people like about me
section-appreciated-intro = Think of someone who loves you. You could ask them what to write.

prompt-appreciated-like = What do people who love you like about you?
label-appreciated-like = What people like
idea-appreciated-like-own-mind = I know what I want.
idea-appreciated-like-kind = I look after people.
idea-appreciated-like-funny = I make people laugh.
idea-appreciated-like-calm = I stay calm when others worry.
idea-appreciated-like-listen = I take my time. I listen.
idea-appreciated-like-others-say = People who know me say I am ___.

prompt-appreciated-strengths = What are you good at? What helped you before when things were hard?
label-appreciated-strengths = What I'm good at
idea-appreciated-strengths-good-at = I am good at ___.
idea-appreciated-strengths-learn = I learn fast when I care about it.
idea-appreciated-strengths-ask = I ask when I don't understand.
idea-appreciated-strengths-people = My people help me. I help them.
idea-appreciated-strengths-keep-going = I go on, one step at a time.
idea-appreciated-strengths-faith = My faith helps me.

## what-matters: what makes her days good, what she loves to do, and what people should never forget.

section-what-matters-title = What matters most to me
section-what-matters-intro = Big things count here. Small things count too.

prompt-what-matters-good-day = What makes a day good?
label-what-matters-good-day = A good day
idea-what-matters-good-day-people = I have time with ___.
idea-what-matters-good-day-alone = I have time on my own.
idea-what-matters-good-day-outside = I go outside.
idea-what-matters-good-day-food = I eat food that feels like home.
idea-what-matters-good-day-plan = I know what will happen.
idea-what-matters-good-day-rest = No one needs me for a bit.

prompt-what-matters-never-forget = What should people never forget?
label-what-matters-never-forget = Please never forget
idea-what-matters-never-forget-children = My other children come first.
idea-what-matters-never-forget-tell-first = I want to know the plan before it starts.
idea-what-matters-never-forget-decide = I want to be the one who decides.
idea-what-matters-never-forget-together = I want my family to stay together.
idea-what-matters-never-forget-quiet = I need quiet to feel well.

prompt-what-matters-activities = What do you love to do? What do you want to keep doing?
label-what-matters-activities = What I love doing
idea-what-matters-activities-make = I like to make things, like ___.
idea-what-matters-activities-move = I walk, dance, swim or ___.
idea-what-matters-activities-music = Music matters to me. I like ___.
idea-what-matters-activities-work = My work means a lot to me.
idea-what-matters-activities-with-people = I meet ___ each week.
idea-what-matters-activities-keep = While I am pregnant, I want to keep on with ___.
idea-what-matters-activities-pause = I am happy to leave ___ for now.
idea-what-matters-activities-talk = I want to talk about how to keep on with ___.

prompt-what-matters-faith-and-ways = What should people know about your faith, culture or food?
label-what-matters-faith-and-ways = Faith, food, my ways
idea-what-matters-faith-and-ways-faith = My faith is ___. For my care it means ___.
idea-what-matters-faith-and-ways-pray = I pray at ___.
idea-what-matters-faith-and-ways-food = I eat ___. I don't eat ___.
idea-what-matters-faith-and-ways-days = ___ is a big day for me.
idea-what-matters-faith-and-ways-no-faith = Faith is not part of my life.
idea-what-matters-faith-and-ways-ask = Please ask me. Don't guess from my name or looks.

prompt-what-matters-belongings = Which things do you want with you?
label-what-matters-belongings = Things I keep by me
idea-what-matters-belongings-phone = I need my phone and charger near me.
idea-what-matters-belongings-wear = Please ask before you take off my ___.
idea-what-matters-belongings-from-home = I want my ___ from home.

prompt-what-matters-photo = Do you want to show a photo? What is on it?
label-what-matters-photo = A photo of mine

prompt-what-matters-voice = Do you want to say something in your own voice? You can write it here, too.
label-what-matters-voice = In my own voice

## important-people: who matters to her, who to ask about her, and who should not be told.

section-important-people-title = People who matter to me
section-important-people-intro = They can be family, friends or others. They can tell staff about you. They can't decide for you unless they are your health attorney (LPA). An LPA is a legal paper.

prompt-important-people-who = Who matters to you? How do they help?
label-important-people-who = Who matters to me
idea-important-people-who-partner = { $partner ->
    [own] The person I call { $partner-word } is ___.
   *[partner] { word-partner-first } is ___.
 }
idea-important-people-who-children = My children are ___.
idea-important-people-who-family = In my family, I am closest to ___.
idea-important-people-who-friend = I trust my friend ___.
idea-important-people-who-far = People I love live far away, in ___.
idea-important-people-who-few = I have few people around me. That suits me.
idea-important-people-who-more = I want more people around me.

prompt-important-people-in-touch = How do you stay in touch?
label-important-people-in-touch = How we stay in touch
idea-important-people-in-touch-same-home = We live together.
idea-important-people-in-touch-visit = They come to me, or I go to them.
idea-important-people-in-touch-phone = We talk by phone or video.
idea-important-people-in-touch-messages = We send messages.

prompt-important-people-ask = Who can people ask about you?
label-important-people-ask = Who to ask about me
idea-important-people-ask-person = Please ask ___. They know me well.
idea-important-people-ask-me-first = Please ask me first.
idea-important-people-ask-part = ___ knows only about ___.
idea-important-people-ask-nobody = Please ask me and no one else.

prompt-important-people-not-tell = Should anyone not be told about you, or about some things?
label-important-people-not-tell = Please don't tell
idea-important-people-not-tell-not-told = Please don't tell ___ about ___.
idea-important-people-not-tell-nobody = Please tell no one about me unless I say so.
idea-important-people-not-tell-no-phone-news = Please give no news about me by phone.
idea-important-people-not-tell-no-letters = Please send no letters to my home.
idea-important-people-not-tell-ask-alone = Please ask me about this only when I am alone.

## taking-in: what she knows and can do, and how information reaches her best.

section-taking-in-title = How I take things in
section-taking-in-intro = How to talk with you is on the first page. Here you can say how you learn, think and choose.

prompt-taking-in-know = What do you know and do well? How sure do you feel?
label-taking-in-know = What I know and can do
idea-taking-in-know-lived = I have lived with ___ for years. I know what works.
idea-taking-in-know-cared = I have looked after babies.
idea-taking-in-know-read = I have read a lot about pregnancy and birth.
idea-taking-in-know-new = This is all new to me. Please start at the beginning.
idea-taking-in-know-sure = I feel sure about ___. I feel less sure about ___.
idea-taking-in-know-as-i-go = I want to learn as I go.

prompt-taking-in-take-in = How do you like to learn new things?
label-taking-in-take-in = How to tell me things
idea-taking-in-take-in-reading-hard = Reading is hard for me. Please tell me.
idea-taking-in-take-in-pictures = Pictures or a film help me.
idea-taking-in-take-in-in-writing = I want it in writing, to read at home.
idea-taking-in-take-in-show = Please show me. Let me try.
idea-taking-in-take-in-small = Please tell me a bit at a time.
idea-taking-in-take-in-all = I want to know it all.
idea-taking-in-take-in-less = Please tell me only what I need now.
idea-taking-in-take-in-numbers = Please tell me how many people out of 100.

prompt-taking-in-clear = How do people know that it is clear to you?
label-taking-in-clear = How to tell it's clear
idea-taking-in-clear-say-back = Please ask me to say it in my own words.
idea-taking-in-clear-nod = I may nod when I don't follow.
idea-taking-in-clear-questions = Please ask me what I want to know.
idea-taking-in-clear-again = Please tell me again on another day.

prompt-taking-in-when-to-ask = When is a good time to ask you to decide? When is a bad time?
label-taking-in-when-to-ask = When to ask me
idea-taking-in-when-to-ask-best-time = I think best in the ___.
idea-taking-in-when-to-ask-not-tired = Please don't ask when I am tired or in pain.
idea-taking-in-when-to-ask-before = Please tell me before the day. Then I can think.
idea-taking-in-when-to-ask-with = Please ask me when ___ is here.
idea-taking-in-when-to-ask-any = Any time is fine.

prompt-taking-in-aids = Do you use something to hear, see, speak or read?
label-taking-in-aids = What I use
idea-taking-in-aids-hearing = I have a hearing aid. Please face me when you speak.
idea-taking-in-aids-glasses = I need my glasses on to follow what you say.
idea-taking-in-aids-print = I need big print.
idea-taking-in-aids-device = I use ___ to speak.
idea-taking-in-aids-none = I need nothing more.

## wellness: what keeps her well, a usual day, and how people see that she is not OK.

section-wellness-title = Being well
section-wellness-intro = What keeps you well. How people can see you are not.

prompt-wellness-keeps-well = What keeps you well? What do you do for yourself?
label-wellness-keeps-well = What keeps me well
idea-wellness-keeps-well-sleep = I need my sleep. About ___ hours is right.
idea-wellness-keeps-well-food = I eat at set times.
idea-wellness-keeps-well-move = I move each day.
idea-wellness-keeps-well-people = I talk to someone each day.
idea-wellness-keeps-well-alone = I need time alone.
idea-wellness-keeps-well-medicine = My medicines keep me well.
idea-wellness-keeps-well-little = I do little for myself now.

prompt-wellness-usual-day = What is a usual day like for you?
label-wellness-usual-day = A usual day
idea-wellness-usual-day-morning = In the morning I ___.
idea-wellness-usual-day-work = I work from ___ to ___.
idea-wellness-usual-day-care = I look after ___ most of the day.
idea-wellness-usual-day-night = Before I sleep I ___.
idea-wellness-usual-day-no-usual = No two days are the same.

prompt-wellness-not-ok = How can people see that you are not OK, or in pain?
label-wellness-not-ok = When I'm not OK
idea-wellness-not-ok-quiet = I go quiet.
idea-wellness-not-ok-say-fine = I say I am fine, but I am not.
idea-wellness-not-ok-cry = I cry.
idea-wellness-not-ok-busy = I can't sit still.
idea-wellness-not-ok-angry = I sound angry when I am scared.
idea-wellness-not-ok-pain = When I am in pain, I ___.

prompt-wellness-comfort = What helps when you are upset?
label-wellness-comfort = What comforts me
idea-wellness-comfort-hold = Ask me. Then hold my hand.
idea-wellness-comfort-no-touch = Please don't touch me. Stay near.
idea-wellness-comfort-talk = Talk about other things.
idea-wellness-comfort-space = Give me time alone.
idea-wellness-comfort-pray = I pray, or I listen to ___.
idea-wellness-comfort-ring = Help me ring ___.

## please-do: what she would like people to do, and not to do.

section-please-do-title = Please do, please don't
section-please-do-intro = People read this in a hurry. Short lines are best.

prompt-please-do-do = What should people do?
label-please-do-do = Please do
idea-please-do-do-ask-touch = Please ask before you touch me.
idea-please-do-do-names = Please tell me your name and job.
idea-please-do-do-say-it = Please tell me what you do as you do it.
idea-please-do-do-knock = Please knock and wait.
idea-please-do-do-my-name = Please use my name.
idea-please-do-do-to-me = Please talk to me, not about me.

prompt-please-do-dont = What should people not do?
label-please-do-dont = Please don't
idea-please-do-dont-good-girl = Please don't call me "good girl".
idea-please-do-dont-door = Please don't leave the door open.
idea-please-do-dont-rush = Please don't rush me.
idea-please-do-dont-looks = Please don't talk about my weight or looks.
idea-please-do-dont-scent = Please don't wear strong scent near me.
idea-please-do-dont-leave = Please don't go without telling me.

## support-me: how and when to support her, and what helps in an emergency.

section-support-me-title = How and when to help me
section-support-me-intro = Help can be too much or too little. You know what is right for you.

prompt-support-me-when = When do you want help? What is good help?
label-support-me-when = When I want help
idea-support-me-when-ask-me = Please ask me what helps.
idea-support-me-when-offer = Please offer help. I don't like to ask.
idea-support-me-when-wait = Please wait till I ask.
idea-support-me-when-with = I need the most help with ___.
idea-support-me-when-listen = Please listen first. I don't always need an answer.

prompt-support-me-space = When do you want space?
label-support-me-space = When I want space
idea-support-me-space-news = After hard news I need time alone.
idea-support-me-space-sign = When I ___, please leave me be.
idea-support-me-space-near = Please stay where I can call you.
idea-support-me-space-not-alone = I don't want to be alone.

prompt-support-me-emergency = What helps you in an emergency?
label-support-me-emergency = In an emergency
idea-support-me-emergency-one-voice = One person stays and talks to me.
idea-support-me-emergency-tell = Tell me what is going on, even if it is bad.
idea-support-me-emergency-few-words = Use few words. Tell me more later.
idea-support-me-emergency-with = Keep ___ with me.
idea-support-me-emergency-hand = Let me hold someone's hand.

prompt-support-me-partner = { $partner ->
    [husband] How should people include { word-your-partner }?
    [wife] How should people include { word-your-partner }?
    [boyfriend] How should people include { word-your-partner }?
    [girlfriend] How should people include { word-your-partner }?
    [own] How should people include { word-your-partner }?
   *[partner] How should people include your partner, if you have one?
 }
label-support-me-partner = Including { word-partner }
idea-support-me-partner-together = Please talk to us both.
idea-support-me-partner-me-first = Please talk to me first. Then talk to us both.
idea-support-me-partner-support = { $partner ->
    [own] Please support { $partner-word } too, with ___.
   *[partner] { word-partner-first } needs support too, with ___.
 }
idea-support-me-partner-mostly-me = Please talk mostly with me.
idea-support-me-partner-ask = Please ask me each time.
idea-support-me-partner-no-partner = I have no partner.

prompt-support-me-caring = Do you look after someone? What do they need if you can't be there?
label-support-me-caring = Who I look after
idea-support-me-caring-person = I look after ___. They need ___.
idea-support-me-caring-cover = When I can't, ___ can.
idea-support-me-caring-alone = No one else can do it now.
idea-support-me-caring-talk = I want to talk about help.

## what-works: what has worked for her before, and what has not.

section-what-works-title = What helped and what did not
section-what-works-intro = This is about care and help you had before, for anything. Write it once. Then you can show it. You don't have to say it again.

prompt-what-works-worked = What helped you before? Who did it well?
label-what-works-worked = What has worked
idea-what-works-worked-person = ___ helped me. What they did was ___.
idea-what-works-worked-way = It helps when people ___.
idea-what-works-worked-place = I felt well looked after at ___.
idea-what-works-worked-treatment = A treatment that works for me is ___.
idea-what-works-worked-myself = What I do for myself is ___.

prompt-what-works-not-worked = What did not help? What made things harder?
label-what-works-not-worked = What has not worked
idea-what-works-not-worked-way = It is harder when people ___.
idea-what-works-not-worked-tried = I tried ___. It did not suit me.
idea-what-works-not-worked-told-often = I told my story too many times.
idea-what-works-not-worked-this-time = This time I want ___.
idea-what-works-not-worked-talk = I want to talk about what to try now.
idea-what-works-not-worked-not-say = I don't want to say.

## health-brief: her health in a few lines, in her own words.

section-health-brief-title = My health in short
section-health-brief-intro = A few lines for people who look after you. Your allergies go on the first page. You choose who sees this.

prompt-health-brief-summary = What about your health matters for this pregnancy? Use your own words.
label-health-brief-summary = Health in brief
idea-health-brief-summary-well = I am well, as far as I know.
idea-health-brief-summary-live-with = I live with ___. Day to day it means ___.
idea-health-brief-summary-operation = I had an operation. It was ___.
idea-health-brief-summary-mind = My mind needs care too. ___ helps.
idea-health-brief-summary-ask = Please ask me. Check my record too.

## also-know: anything else, and who helped her write this.

section-also-know-title = More to know
section-also-know-intro = Here is room for more.

prompt-also-know-more = What else should people know?
label-also-know-more = Also worth knowing
idea-also-know-more-changing = My life is changing. What is new is ___.
idea-also-know-more-unseen = You can't see it, but ___.
idea-also-know-more-talk = You can always talk with me about ___.
idea-also-know-more-enough = That is all for now.

prompt-also-know-helped = Who helped you write this? What is their name and role?
label-also-know-helped = Who helped me
idea-also-know-helped-nobody = I wrote this on my own.
idea-also-know-helped-someone = ___ helped me. They are my ___.
idea-also-know-helped-typed = The words are mine. ___ typed them.
idea-also-know-helped-interpreter = A professional interpreter helped me.

prompt-also-know-read-through = When did you last read all this?
label-also-know-read-through = Last read through
