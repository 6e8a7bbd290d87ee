# The words of the part about her: sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: about

## appreciated: what people like about her, and what she is good at.

section-appreciated-title = What people appreciate about me
section-appreciated-intro = Think of someone who loves you. You could ask them what to write.

prompt-appreciated-like = What would the people who love you say they like about you?
label-appreciated-like = What people like
idea-appreciated-like-own-mind = I know my own mind.
idea-appreciated-like-kind = I look after other people.
idea-appreciated-like-funny = I make people laugh.
idea-appreciated-like-calm = I stay calm when others worry.
idea-appreciated-like-listen = I take my time, and I listen.
idea-appreciated-like-others-say = People who know me say that I'm ___.

prompt-appreciated-strengths = What are you good at? What has helped you before when something was hard?
label-appreciated-strengths = What I'm good at
idea-appreciated-strengths-good-at = I'm good at ___.
idea-appreciated-strengths-learn = I learn fast when I care about something.
idea-appreciated-strengths-ask = I ask when I don't understand.
idea-appreciated-strengths-people = I lean on my people, and they lean on me.
idea-appreciated-strengths-keep-going = I keep going, one small step at a time.
idea-appreciated-strengths-faith = My faith carries me.

## what-matters: what makes her days good, what she loves to do, and what people should never forget.

section-what-matters-title = What is most important to me
section-what-matters-intro = Big things count here, and so do small ones.

prompt-what-matters-good-day = What makes a day a good day?
label-what-matters-good-day = A good day
idea-what-matters-good-day-people = On a good day I have time with ___.
idea-what-matters-good-day-alone = I have some time on my own.
idea-what-matters-good-day-outside = I get outside.
idea-what-matters-good-day-food = I eat food that feels like home.
idea-what-matters-good-day-plan = I know what is going to happen.
idea-what-matters-good-day-rest = Nobody needs me for a while.

prompt-what-matters-never-forget = What would you never want people to forget?
label-what-matters-never-forget = Please never forget
idea-what-matters-never-forget-children = I think of my other children first.
idea-what-matters-never-forget-tell-first = I want to know the plan before it starts.
idea-what-matters-never-forget-decide = I want to be the one who decides.
idea-what-matters-never-forget-together = I want my family to stay together.
idea-what-matters-never-forget-quiet = I need quiet to feel well.

prompt-what-matters-activities = What do you do that means a lot to you? What would you like to keep doing?
label-what-matters-activities = What I love doing
idea-what-matters-activities-make = I like to make things, such as ___.
idea-what-matters-activities-move = I walk, dance, swim or ___.
idea-what-matters-activities-music = Music matters to me. I like ___.
idea-what-matters-activities-work = My work means a lot to me.
idea-what-matters-activities-with-people = I meet ___ every week.
idea-what-matters-activities-keep = While I'm pregnant, I'd like to keep on with ___.
idea-what-matters-activities-pause = I'm happy to leave ___ for now.
idea-what-matters-activities-talk = I'd like to talk about how I can go on with ___.

prompt-what-matters-faith-and-ways = What should people know about your faith, your culture or your food?
label-what-matters-faith-and-ways = Faith, food, my ways
idea-what-matters-faith-and-ways-faith = My faith is ___. For my care it means ___.
idea-what-matters-faith-and-ways-pray = I pray at ___.
idea-what-matters-faith-and-ways-food = I eat ___, and I don't eat ___.
idea-what-matters-faith-and-ways-days = A day that matters to me is ___.
idea-what-matters-faith-and-ways-no-faith = Faith is not part of my life.
idea-what-matters-faith-and-ways-ask = Please ask me. Don't guess from my name or my looks.

prompt-what-matters-belongings = Which of your own things do you like to have with you?
label-what-matters-belongings = Things I keep by me
idea-what-matters-belongings-phone = I need my phone and charger near me.
idea-what-matters-belongings-wear = Please ask before you take off my ___.
idea-what-matters-belongings-from-home = I'd like my own ___ from home.

prompt-what-matters-photo = Is there a photo you'd like people to see? What does it show?
label-what-matters-photo = A photo of mine

prompt-what-matters-voice = Is there something you'd like to say in your own voice? You can write it here, too.
label-what-matters-voice = In my own voice

## important-people: who matters to her, who to ask about her, and who should not be told.

section-important-people-title = People who are important to me
section-important-people-intro = Family, friends and others all count. People you name can tell staff about you. They can't decide for you, unless you made them your health attorney (LPA). An LPA is a legal paper.

prompt-important-people-who = Who matters to you? How do they help you?
label-important-people-who = Who matters to me
idea-important-people-who-partner = { $partner ->
    [own] The person I call { $partner-word } is ___.
   *[partner] { word-partner-first } is ___.
 }
idea-important-people-who-children = My children are ___.
idea-important-people-who-family = In my family, I'm closest to ___.
idea-important-people-who-friend = A friend I trust is ___.
idea-important-people-who-far = People I love live far away, in ___.
idea-important-people-who-few = I have few people around me, and that suits me.
idea-important-people-who-more = I'd like to have more people around me.

prompt-important-people-in-touch = How do you stay in touch with them?
label-important-people-in-touch = How we stay in touch
idea-important-people-in-touch-same-home = We live together.
idea-important-people-in-touch-visit = They come to me, or I go to them.
idea-important-people-in-touch-phone = We talk by phone or video.
idea-important-people-in-touch-messages = We send each other messages.

prompt-important-people-ask = Who can people ask if they want to know more about you?
label-important-people-ask = Who to ask about me
idea-important-people-ask-person = Please ask ___. They know me well.
idea-important-people-ask-me-first = Please ask me first.
idea-important-people-ask-part = ___ knows about ___, and not about the rest.
idea-important-people-ask-nobody = Please ask me and nobody else.

prompt-important-people-not-tell = Is there anyone who should not be told about you, or about some things?
label-important-people-not-tell = Please don't tell
idea-important-people-not-tell-not-told = Please don't tell ___ about ___.
idea-important-people-not-tell-nobody = Please tell nobody about me unless I say so.
idea-important-people-not-tell-no-phone-news = Please give no news about me by phone.
idea-important-people-not-tell-no-letters = Please don't send letters to my home.
idea-important-people-not-tell-ask-alone = Please ask me about this only when I'm on my own.

## taking-in: what she knows and can do, and how information reaches her best.

section-taking-in-title = How I take things in
section-taking-in-intro = How to talk with you is on the front page. Here you can say how you learn, think and make up your mind.

prompt-taking-in-know = What do you know or do well already? How sure do you feel?
label-taking-in-know = What I know and can do
idea-taking-in-know-lived = I've lived with ___ for years. I know what works.
idea-taking-in-know-cared = I have cared for babies before.
idea-taking-in-know-read = I've read a lot about pregnancy and birth.
idea-taking-in-know-new = All of this is new to me. Please start at the beginning.
idea-taking-in-know-sure = I feel sure about ___, and less sure about ___.
idea-taking-in-know-as-i-go = I'd rather learn as I go.

prompt-taking-in-take-in = How does new information reach you best?
label-taking-in-take-in = How to tell me things
idea-taking-in-take-in-reading-hard = Reading is hard for me. Please tell me.
idea-taking-in-take-in-pictures = Pictures or a film help me.
idea-taking-in-take-in-in-writing = I'd like it in writing, to read at home.
idea-taking-in-take-in-show = Please show me, and let me try it.
idea-taking-in-take-in-small = Please tell me a little at a time.
idea-taking-in-take-in-all = I'd like to know everything.
idea-taking-in-take-in-less = I'd like to know only what I need for now.
idea-taking-in-take-in-numbers = Please tell me numbers as people, out of 100.

prompt-taking-in-clear = How can people tell whether something is clear to you?
label-taking-in-clear = How to tell it's clear
idea-taking-in-clear-say-back = Please ask me to say it in my own words.
idea-taking-in-clear-nod = I may nod when I don't follow.
idea-taking-in-clear-questions = Please ask me which questions I have.
idea-taking-in-clear-again = Please tell me again on another day.

prompt-taking-in-when-to-ask = When is a good time to ask you to decide something? When is a bad time?
label-taking-in-when-to-ask = When to ask me
idea-taking-in-when-to-ask-best-time = I think best in the ___.
idea-taking-in-when-to-ask-not-tired = Please don't ask me when I'm tired or in pain.
idea-taking-in-when-to-ask-before = Please tell me before the day, so that I can think.
idea-taking-in-when-to-ask-with = Please ask me when ___ is with me.
idea-taking-in-when-to-ask-any = Any time is fine.

prompt-taking-in-aids = Do you use anything to hear, see, speak or read?
label-taking-in-aids = What I use
idea-taking-in-aids-hearing = I use a hearing aid. Please face me when you speak.
idea-taking-in-aids-glasses = I need my glasses on to follow what you say.
idea-taking-in-aids-print = I need large print.
idea-taking-in-aids-device = I speak with the help of ___.
idea-taking-in-aids-none = I need nothing extra.

## wellness: what keeps her well, a usual day, and how people see that she is not OK.

section-wellness-title = My wellness
section-wellness-intro = What keeps you well, and how people can see when you are not.

prompt-wellness-keeps-well = What keeps you well? What do you do for yourself?
label-wellness-keeps-well = What keeps me well
idea-wellness-keeps-well-sleep = I need my sleep. About ___ hours suit me.
idea-wellness-keeps-well-food = I eat at set times.
idea-wellness-keeps-well-move = I move every day.
idea-wellness-keeps-well-people = I talk to someone every day.
idea-wellness-keeps-well-alone = I need time by myself.
idea-wellness-keeps-well-medicine = My medicines keep me well.
idea-wellness-keeps-well-little = I do little for myself at the moment.

prompt-wellness-usual-day = What is a usual day like for you?
label-wellness-usual-day = A usual day
idea-wellness-usual-day-morning = In the morning I ___.
idea-wellness-usual-day-work = I work from ___ to ___.
idea-wellness-usual-day-care = I look after ___ for most of the day.
idea-wellness-usual-day-night = Before I sleep I ___.
idea-wellness-usual-day-no-usual = No two days are the same for me.

prompt-wellness-not-ok = How will people see that you are not OK, or that you are in pain?
label-wellness-not-ok = When I'm not OK
idea-wellness-not-ok-quiet = I go quiet.
idea-wellness-not-ok-say-fine = I say that I'm fine when I'm not.
idea-wellness-not-ok-cry = I cry.
idea-wellness-not-ok-busy = I can't keep still.
idea-wellness-not-ok-angry = I sound angry when I'm scared.
idea-wellness-not-ok-pain = When I'm in pain, I ___.

prompt-wellness-comfort = What helps you when you are upset?
label-wellness-comfort = What comforts me
idea-wellness-comfort-hold = Ask me first, then hold my hand.
idea-wellness-comfort-no-touch = Please don't touch me. Stay near.
idea-wellness-comfort-talk = Talk with me about something else.
idea-wellness-comfort-space = Give me some time alone.
idea-wellness-comfort-pray = I pray, or I listen to ___.
idea-wellness-comfort-ring = Help me to ring ___.

## please-do: what she would like people to do, and not to do.

section-please-do-title = Please do, please don't
section-please-do-intro = People read this in a hurry, so short lines work well.

prompt-please-do-do = What would you like people to do?
label-please-do-do = Please do
idea-please-do-do-ask-touch = Please ask before you touch me.
idea-please-do-do-names = Please tell me your name and your job.
idea-please-do-do-say-it = Please tell me what you're doing as you do it.
idea-please-do-do-knock = Please knock and wait.
idea-please-do-do-my-name = Please use my name.
idea-please-do-do-to-me = Please talk to me, and not about me.

prompt-please-do-dont = What would you like people not to do?
label-please-do-dont = Please don't
idea-please-do-dont-good-girl = Please don't call me "good girl".
idea-please-do-dont-door = Please don't leave the door open.
idea-please-do-dont-rush = Please don't rush me.
idea-please-do-dont-looks = Please don't talk about my weight or my looks.
idea-please-do-dont-scent = Please don't wear strong scent near me.
idea-please-do-dont-leave = Please don't go without telling me.

## support-me: how and when to support her, and what helps in an emergency.

section-support-me-title = How and when to support me
section-support-me-intro = Help can be too much, and it can be too little. You know what is right for you.

prompt-support-me-when = When do you want help? What does good help look like?
label-support-me-when = When I want help
idea-support-me-when-ask-me = Please ask me what would help.
idea-support-me-when-offer = Please offer help. I don't like to ask.
idea-support-me-when-wait = Please wait until I ask.
idea-support-me-when-with = I need the most help with ___.
idea-support-me-when-listen = Please listen first. I don't always need an answer.

prompt-support-me-space = When do you want space?
label-support-me-space = When I want space
idea-support-me-space-news = After hard news I need time by myself.
idea-support-me-space-sign = When I ___, please leave me be.
idea-support-me-space-near = Please stay where I can call you.
idea-support-me-space-not-alone = I'd rather not be alone.

prompt-support-me-emergency = In an emergency, what helps you?
label-support-me-emergency = In an emergency
idea-support-me-emergency-one-voice = One person stays with me and talks to me.
idea-support-me-emergency-tell = Tell me what is happening, even if it's bad.
idea-support-me-emergency-few-words = Use few words now, and tell me more later.
idea-support-me-emergency-with = Keep ___ with me.
idea-support-me-emergency-hand = Let me hold someone's hand.

prompt-support-me-partner = { $partner ->
    [husband] How would you like people to include { word-your-partner }?
    [wife] How would you like people to include { word-your-partner }?
    [boyfriend] How would you like people to include { word-your-partner }?
    [girlfriend] How would you like people to include { word-your-partner }?
    [own] How would you like people to include { word-your-partner }?
   *[partner] If you have a partner, how would you like people to include them?
 }
label-support-me-partner = Including { word-partner }
idea-support-me-partner-together = Please talk to us together.
idea-support-me-partner-me-first = Please talk to me first, then to both of us.
idea-support-me-partner-support = { $partner ->
    [own] Please support { $partner-word } too, with ___.
   *[partner] { word-partner-first } needs support too, with ___.
 }
idea-support-me-partner-mostly-me = Please talk mostly with me.
idea-support-me-partner-ask = Please ask me each time.
idea-support-me-partner-no-partner = I don't have a partner.

prompt-support-me-caring = Do you look after someone? What do they need when you can't be there?
label-support-me-caring = Who I look after
idea-support-me-caring-person = I look after ___. They need ___.
idea-support-me-caring-cover = When I can't, ___ can.
idea-support-me-caring-alone = Nobody else can do it for now.
idea-support-me-caring-talk = I'd like to talk about help with this.

## what-works: what has worked for her before, and what has not.

section-what-works-title = What has worked and what hasn't
section-what-works-intro = This is about care and help that you've had before, for anything. Once it is written, you can show it and not tell it again.

prompt-what-works-worked = What has helped you before? Who did it well?
label-what-works-worked = What has worked
idea-what-works-worked-person = ___ helped me. What they did was ___.
idea-what-works-worked-way = It helps me when people ___.
idea-what-works-worked-place = I felt well looked after at ___.
idea-what-works-worked-treatment = A treatment that suits me is ___.
idea-what-works-worked-myself = What I do for myself is ___.

prompt-what-works-not-worked = What has not helped, or made things harder?
label-what-works-not-worked = What has not worked
idea-what-works-not-worked-way = It makes things harder when people ___.
idea-what-works-not-worked-tried = I've tried ___. It didn't suit me.
idea-what-works-not-worked-told-often = I've had to tell my story too often.
idea-what-works-not-worked-this-time = This time I'd like ___.
idea-what-works-not-worked-talk = I'd like to talk about what to try now.
idea-what-works-not-worked-not-say = I'd rather not go into this.

## health-brief: her health in a few lines, in her own words.

section-health-brief-title = My health in brief
section-health-brief-intro = A few lines for anyone who looks after you. Allergies go on the front page. You choose who sees this.

prompt-health-brief-summary = In your own words, what about your health matters for this pregnancy?
label-health-brief-summary = Health in brief
idea-health-brief-summary-well = I'm well, as far as I know.
idea-health-brief-summary-live-with = I live with ___. Day to day it means ___.
idea-health-brief-summary-operation = I've had an operation. It was ___.
idea-health-brief-summary-mind = My mind needs care as well. What helps is ___.
idea-health-brief-summary-ask = Please ask me, and check my record.

## also-know: anything else, and who helped her write this.

section-also-know-title = Also worth knowing
section-also-know-intro = Here is room for anything that had no place until now.

prompt-also-know-more = What else would you like people to know?
label-also-know-more = Also worth knowing
idea-also-know-more-changing = Something in my life is changing. It is ___.
idea-also-know-more-unseen = You can't see it, but ___.
idea-also-know-more-talk = You can always talk with me about ___.
idea-also-know-more-enough = That's all for now.

prompt-also-know-helped = Who helped you write this? What is their name and their role?
label-also-know-helped = Who helped me
idea-also-know-helped-nobody = I wrote this by myself.
idea-also-know-helped-someone = ___ helped me. They are my ___.
idea-also-know-helped-typed = The words are mine, and ___ typed them.
idea-also-know-helped-interpreter = A professional interpreter helped me.

prompt-also-know-read-through = When did you last read this through?
label-also-know-read-through = Last read through
