# The words of the part about her life so far: sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: life

## life-so-far: her life so far, and what shaped her.

section-life-so-far-title = My life so far
section-life-so-far-intro = You can leave all of this empty. You can stop at any time. No one sees it unless you tick it for health staff.

prompt-life-so-far-story = What do you want to write about your life?
label-life-so-far-story = My life so far
idea-life-so-far-story-born = I was born in ___. I grew up in ___.
idea-life-so-far-story-with = I grew up with ___.
idea-life-so-far-story-came = I came here from ___.
idea-life-so-far-story-good = A good time in my life was ___.
idea-life-so-far-story-hard = A hard time in my life was ___.
idea-life-so-far-story-tell = I want to tell it. I don't want to write it.
idea-life-so-far-story-ask = I want help to write it.
idea-life-so-far-story-leave = I don't want to talk about the past.

prompt-life-so-far-shaped = What made you who you are, if you want to say?
label-life-so-far-shaped = What shaped me
idea-life-so-far-shaped-person = ___ made me who I am.
idea-life-so-far-shaped-place = A place made me who I am. It is ___.
idea-life-so-far-shaped-faith = My faith made me who I am.
idea-life-so-far-shaped-care = I grew up in care for some time.
idea-life-so-far-shaped-young = I looked after others when I was young.
idea-life-so-far-shaped-event = Something happened. It changed me. I don't have to say more.
idea-life-so-far-shaped-talk = I want to talk about what it means for me now.
idea-life-so-far-shaped-not-now = I want to keep it out of this pregnancy.

prompt-life-so-far-comes-back = Does something from before come back to you? It may be in hospital. It may be when you are touched.
label-life-so-far-comes-back = When it comes back
idea-life-so-far-comes-back-touch = Touch can bring it back.
idea-life-so-far-comes-back-lying = Lying on my back can bring it back.
idea-life-so-far-comes-back-sign = When it comes back, I ___.
idea-life-so-far-comes-back-helps = What helps me then is ___.
idea-life-so-far-comes-back-please-not = When it comes back, please don't ___.
idea-life-so-far-comes-back-no = Nothing comes back that hurts me.
idea-life-so-far-comes-back-talk = I want to talk about how to plan for it.

## life-telling: what people should know of it and never ask.

section-life-telling-title = What to know, and never ask
section-life-telling-intro = What should people know? What should they never ask? You can leave it empty. No one sees it unless you tick it for health staff.

prompt-life-telling-know = What do you want people to know?
label-life-telling-know = Please know this
idea-life-telling-know-thing = I want you to know that ___.
idea-life-telling-know-hard = Some care is hard for me. The hardest is ___.
idea-life-telling-know-touch = Please ask each time before you touch me.
idea-life-telling-know-enough = You don't have to know more than this.
idea-life-telling-know-nothing = I want people to know nothing about it.
idea-life-telling-know-help-say = I want to talk about how to say this.

prompt-life-telling-never-ask = What should people never ask you?
label-life-telling-never-ask = Please never ask
idea-life-telling-never-ask-about = Please never ask me about ___.
idea-life-telling-never-ask-details = Please don't ask me to tell you all of it.
idea-life-telling-never-ask-in-front = Please don't ask when ___ is there.
idea-life-telling-never-ask-once = You can ask me once. Don't ask again.
idea-life-telling-never-ask-anything = You can ask me anything.
idea-life-telling-never-ask-ask-first = Please ask first if I want to talk about it.

prompt-life-telling-how-to-ask = If someone has to ask, how should they do it?
label-life-telling-how-to-ask = How to ask me
idea-life-telling-how-to-ask-any-time = You can ask me at any time.
idea-life-telling-how-to-ask-alone = Please ask when no one else is there.
idea-life-telling-how-to-ask-time = Please ask if it is a good time.
idea-life-telling-how-to-ask-need = Please tell me what you need it for.
idea-life-telling-how-to-ask-person = I want ___ to ask me.
idea-life-telling-how-to-ask-interpreter = Please bring a professional interpreter. Don't use my family.
idea-life-telling-how-to-ask-stop = If I say ___, please stop.
idea-life-telling-how-to-ask-write = I want to write my answer.

prompt-life-telling-who-knows = Who knows now?
label-life-telling-who-knows = Who knows already
idea-life-telling-who-knows-nobody = No one knows.
idea-life-telling-who-knows-person = ___ knows.
idea-life-telling-who-knows-read = It is in my records. Please read them first.
idea-life-telling-who-knows-not-record = Please ask me before you write it in my records.
idea-life-telling-who-knows-once = I don't want to tell it again.
idea-life-telling-who-knows-pass-on = You can tell others who look after me.

## life-losses: her losses, in her own words.

section-life-losses-title = My losses
section-life-losses-intro = A loss can be a person, a baby or a home. It can be a country or your health. You choose the words. You can leave it empty. No one sees it unless you tick it for health staff.

prompt-life-losses-lost = Who or what did you lose? Use your own words.
label-life-losses-lost = What I have lost
idea-life-losses-lost-person = I lost ___.
idea-life-losses-lost-baby = My baby's name is ___.
idea-life-losses-lost-apart = A child of mine doesn't live with me.
idea-life-losses-lost-home = I lost my home, or my country.
idea-life-losses-lost-health = I can't do ___ any more.
idea-life-losses-lost-talk = I want to talk about it. I don't want to write.
idea-life-losses-lost-not = I don't want to write about it.

prompt-life-losses-words = Which words do you use? Which words hurt?
label-life-losses-words = Words for my losses
idea-life-losses-words-mine = My words are ___.
idea-life-losses-words-name = Please say the name.
idea-life-losses-words-no-name = Please don't say the name.
idea-life-losses-words-hard = Words that hurt are ___.
idea-life-losses-words-ask = Please ask me which words to use.

prompt-life-losses-days = Are there days or places that are hard for you?
label-life-losses-days = Hard days and places
idea-life-losses-days-day = A hard day for me is ___.
idea-life-losses-days-place = A hard place for me is ___.
idea-life-losses-days-remember = On that day I want to ___.
idea-life-losses-days-alone = On that day, please leave me in peace.
idea-life-losses-days-visits = Please don't book visits for me on that day.
idea-life-losses-days-none = No day or place is harder than another.
idea-life-losses-days-talk = I want to talk about how to plan for a hard day.

prompt-life-losses-helps = What helps when you think of it?
label-life-losses-helps = What helps then
idea-life-losses-helps-speak = It helps to talk about it.
idea-life-losses-helps-quiet = It helps to be quiet.
idea-life-losses-helps-faith = My faith helps me.
idea-life-losses-helps-others = I want to meet others who lived through it.
idea-life-losses-helps-not-better = Please don't try to make it better.
idea-life-losses-helps-not-sure = I don't know yet. I want to talk about it.

prompt-life-losses-from-you = What do you want from people who care for you now?
label-life-losses-from-you = What I'd like from you
idea-life-losses-from-you-bring-up = You can bring it up with me.
idea-life-losses-from-you-not-bring-up = Please don't bring it up.
idea-life-losses-from-you-wait = Please wait until I talk about it.
idea-life-losses-from-you-tell = Please tell the others. Then I don't have to.
idea-life-losses-from-you-time = I may need more time at scans and visits.
idea-life-losses-from-you-ask = Please ask me if I want to talk about it.

## life-strengths: what carried her, and how it helps her now.

section-life-strengths-title = My strengths
section-life-strengths-intro = What helped you in hard times? What are you proud of? You can leave it empty. No one sees it unless you tick it for health staff.

prompt-life-strengths-carried = What helped you in hard times?
label-life-strengths-carried = What has carried me
idea-life-strengths-carried-person = ___ helped me.
idea-life-strengths-carried-children = My children keep me going.
idea-life-strengths-carried-faith = My faith helped me.
idea-life-strengths-carried-inside = Something in me does not give up.
idea-life-strengths-carried-laugh = I can laugh, even when it is hard.
idea-life-strengths-carried-asked = I asked for help. I got it.
idea-life-strengths-carried-not-sure = I don't know. I want to ask someone who knows me.

prompt-life-strengths-proud = What are you proud of?
label-life-strengths-proud = What I'm proud of
idea-life-strengths-proud-did = I am proud that I ___.
idea-life-strengths-proud-left = I am proud that I left ___.
idea-life-strengths-proud-learned = I am proud that I learned ___.
idea-life-strengths-proud-children = I am proud of my children.
idea-life-strengths-proud-hard = It is hard to say. Ask ___.

prompt-life-strengths-use = How can that help you now?
label-life-strengths-use = How it helps me now
idea-life-strengths-use-remind = When I doubt myself, please tell me about ___.
idea-life-strengths-use-keep = I want to keep on with ___.
idea-life-strengths-use-own-way = Please let me do it in my own way.
idea-life-strengths-use-not-strong = Please don't tell me how strong I am.
idea-life-strengths-use-talk = I want to talk about how it can help.
