# The words of the part about her life so far: sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: life

## life-so-far: her life so far, and what shaped her.

section-life-so-far-title = My life so far
section-life-so-far-intro = You can leave all of this empty, and stop at any time. Nobody sees it unless you tick it for health staff.

prompt-life-so-far-story = What would you like to write about your life so far?
label-life-so-far-story = My life so far
idea-life-so-far-story-born = I was born in ___, and I grew up in ___.
idea-life-so-far-story-with = I grew up with ___.
idea-life-so-far-story-came = I came here from ___.
idea-life-so-far-story-good = A good time in my life was ___.
idea-life-so-far-story-hard = A hard time in my life was ___.
idea-life-so-far-story-tell = I'd rather tell it than write it.
idea-life-so-far-story-ask = I'd like someone to help me write it.
idea-life-so-far-story-leave = I'd rather leave the past alone.

prompt-life-so-far-shaped = What shaped you, if you want to say?
label-life-so-far-shaped = What shaped me
idea-life-so-far-shaped-person = Someone who shaped me is ___.
idea-life-so-far-shaped-place = A place that shaped me is ___.
idea-life-so-far-shaped-faith = My faith shaped me.
idea-life-so-far-shaped-care = I grew up in care for some time.
idea-life-so-far-shaped-young = I looked after others when I was young.
idea-life-so-far-shaped-event = Something happened that changed me. I need not say more.
idea-life-so-far-shaped-talk = I'd like to talk about what it means for me now.
idea-life-so-far-shaped-not-now = I'd rather not bring it into this pregnancy.

prompt-life-so-far-comes-back = Does something from before come back to you now, for example when you are in hospital or being touched?
label-life-so-far-comes-back = When it comes back
idea-life-so-far-comes-back-touch = Being touched can bring it back.
idea-life-so-far-comes-back-lying = Lying on my back can bring it back.
idea-life-so-far-comes-back-sign = When it comes back, I ___.
idea-life-so-far-comes-back-helps = What helps me then is ___.
idea-life-so-far-comes-back-please-not = When it comes back, please don't ___.
idea-life-so-far-comes-back-no = Nothing comes back that troubles me.
idea-life-so-far-comes-back-talk = I'd like to talk about how we can plan for it.

## life-telling: what people should know of it and never ask.

section-life-telling-title = What to know, and never ask
section-life-telling-intro = What people should know about your life, and what they should never ask. You can leave it empty. Nobody sees it unless you tick it for health staff.

prompt-life-telling-know = What would you like people to know?
label-life-telling-know = Please know this
idea-life-telling-know-thing = What I want you to know is ___.
idea-life-telling-know-hard = Some kinds of care are hard for me. The hardest is ___.
idea-life-telling-know-touch = I need you to ask each time before you touch me.
idea-life-telling-know-enough = You need not know more than this.
idea-life-telling-know-nothing = I'd rather people knew nothing about it.
idea-life-telling-know-help-say = I'd like to talk about how I can say this.

prompt-life-telling-never-ask = What should people never ask you?
label-life-telling-never-ask = Please never ask
idea-life-telling-never-ask-about = Please never ask me about ___.
idea-life-telling-never-ask-details = Please don't ask me for details.
idea-life-telling-never-ask-in-front = Please don't ask when ___ is there.
idea-life-telling-never-ask-once = You can ask me once, and not again.
idea-life-telling-never-ask-anything = You can ask me anything.
idea-life-telling-never-ask-ask-first = Please ask me first if I want to talk about it.

prompt-life-telling-how-to-ask = If someone needs to ask, how would you like them to do it?
label-life-telling-how-to-ask = How to ask me
idea-life-telling-how-to-ask-any-time = You can ask me at any time.
idea-life-telling-how-to-ask-alone = Please ask when nobody else is there.
idea-life-telling-how-to-ask-time = Please ask if it is a good time.
idea-life-telling-how-to-ask-need = Please tell me what you need it for.
idea-life-telling-how-to-ask-person = I'd like ___ to be the one who asks.
idea-life-telling-how-to-ask-interpreter = Please bring a professional interpreter, not my family.
idea-life-telling-how-to-ask-stop = If I say ___, please stop.
idea-life-telling-how-to-ask-write = I'd rather answer in writing.

prompt-life-telling-who-knows = Who knows already?
label-life-telling-who-knows = Who knows already
idea-life-telling-who-knows-nobody = Nobody knows.
idea-life-telling-who-knows-person = ___ knows.
idea-life-telling-who-knows-read = It is in my records. Please read them first.
idea-life-telling-who-knows-not-record = Please ask me before you write it in my records.
idea-life-telling-who-knows-once = I don't want to tell it again.
idea-life-telling-who-knows-pass-on = You can tell the others who look after me.

## life-losses: her losses, in her own words.

section-life-losses-title = My losses
section-life-losses-intro = A loss can be a person, a baby, a home, a country or your health. You choose the words. You can leave it empty. Nobody sees it unless you tick it for health staff.

prompt-life-losses-lost = What or whom have you lost, in your own words?
label-life-losses-lost = What I have lost
idea-life-losses-lost-person = I lost ___.
idea-life-losses-lost-baby = My baby's name is ___.
idea-life-losses-lost-apart = A child of mine doesn't live with me.
idea-life-losses-lost-home = I lost my home, or my country.
idea-life-losses-lost-health = I lost ___, which I could do before.
idea-life-losses-lost-talk = I'd like to talk about it rather than write.
idea-life-losses-lost-not = I'd rather not write about it.

prompt-life-losses-words = Which words do you use for it? Which are hard to hear?
label-life-losses-words = Words for my losses
idea-life-losses-words-mine = The words I use are ___.
idea-life-losses-words-name = Please say the name.
idea-life-losses-words-no-name = Please don't say the name.
idea-life-losses-words-hard = Words that are hard to hear are ___.
idea-life-losses-words-ask = Please ask me which words to use.

prompt-life-losses-days = Are there days or places that are hard for you?
label-life-losses-days = Hard days and places
idea-life-losses-days-day = A hard day for me is ___.
idea-life-losses-days-place = A hard place for me is ___.
idea-life-losses-days-remember = On that day I'd like to ___.
idea-life-losses-days-alone = On that day, please leave me in peace.
idea-life-losses-days-visits = Please don't book visits for me on that day.
idea-life-losses-days-none = No day or place is harder than another.
idea-life-losses-days-talk = I'd like to talk about how to plan for a hard day.

prompt-life-losses-helps = What helps when it is on your mind?
label-life-losses-helps = What helps then
idea-life-losses-helps-speak = It helps to speak about it.
idea-life-losses-helps-quiet = It helps to be quiet.
idea-life-losses-helps-faith = My faith helps me.
idea-life-losses-helps-others = I'd like to meet others who have lived through it.
idea-life-losses-helps-not-better = Please don't try to make it better.
idea-life-losses-helps-not-sure = I don't know yet. I'd like to think about it with someone.

prompt-life-losses-from-you = What would you like from the people who care for you now?
label-life-losses-from-you = What I'd like from you
idea-life-losses-from-you-bring-up = You can bring it up with me.
idea-life-losses-from-you-not-bring-up = Please don't bring it up.
idea-life-losses-from-you-wait = Please wait until I speak about it.
idea-life-losses-from-you-tell = Please tell the others, so that I don't have to.
idea-life-losses-from-you-time = I may need more time at scans and visits.
idea-life-losses-from-you-ask = Please ask me if I'd like to talk about it.

## life-strengths: what carried her, and how it helps her now.

section-life-strengths-title = My strengths
section-life-strengths-intro = What carried you through, and what you are proud of. You can leave it empty. Nobody sees it unless you tick it for health staff.

prompt-life-strengths-carried = What has carried you through hard times?
label-life-strengths-carried = What has carried me
idea-life-strengths-carried-person = ___ has carried me.
idea-life-strengths-carried-children = My children keep me going.
idea-life-strengths-carried-faith = My faith has carried me.
idea-life-strengths-carried-inside = Something in me does not give up.
idea-life-strengths-carried-laugh = I can laugh, even when it is hard.
idea-life-strengths-carried-asked = I asked for help, and I got it.
idea-life-strengths-carried-not-sure = I don't know. I'd like to ask someone who knows me.

prompt-life-strengths-proud = What are you proud of?
label-life-strengths-proud = What I'm proud of
idea-life-strengths-proud-did = I'm proud that I ___.
idea-life-strengths-proud-left = I'm proud that I left ___.
idea-life-strengths-proud-learned = I'm proud that I learned ___.
idea-life-strengths-proud-children = I'm proud of my children.
idea-life-strengths-proud-hard = It is hard for me to say. ___ could tell you.

prompt-life-strengths-use = How can that help you now?
label-life-strengths-use = How it helps me now
idea-life-strengths-use-remind = When I doubt myself, please remind me of ___.
idea-life-strengths-use-keep = I'd like to keep on with ___.
idea-life-strengths-use-own-way = Please let me do it in my own way.
idea-life-strengths-use-not-strong = Please don't tell me how strong I am.
idea-life-strengths-use-talk = I'd like to talk about how it could help.
