# The words of the part about how she makes sense of things, and therapies: sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: sense

## making-sense: how she makes sense of things.

section-making-sense-title = How I make sense of things
section-making-sense-intro = This is how I, with ___, make sense of things. It is not a diagnosis. You can leave any of it empty. Nobody sees it unless you tick it for health staff.

prompt-making-sense-with = Who are you working this out with?
label-making-sense-with = Worked out with
idea-making-sense-with-person = I worked this out with ___.
idea-making-sense-with-alone = I worked this out on my own.
idea-making-sense-with-find = I'd like someone to work this out with.

prompt-making-sense-now = What is going on for you now?
label-making-sense-now = What's going on now
idea-making-sense-now-low = I feel low on most days.
idea-making-sense-now-worry = I worry, and I can't stop.
idea-making-sense-now-sleep = I don't sleep, even when I could.
idea-making-sense-now-back = Things from before come back to me.
idea-making-sense-now-angry = I get angry fast.
idea-making-sense-now-far = I feel far away from people, or from { word-my-baby }.
idea-making-sense-now-thoughts = I have thoughts that frighten me.
idea-making-sense-now-hear = I hear or see things that others don't.
idea-making-sense-now-words = I don't have words for it yet.
idea-making-sense-now-talk = I'd like to talk about it before I write.

prompt-making-sense-more-likely = What in your life may have made this more likely?
label-making-sense-more-likely = What led up to it
idea-making-sense-more-likely-before = I have been through this before, when ___.
idea-making-sense-more-likely-young = Something when I was young: ___.
idea-making-sense-more-likely-family = Others in my family have had it too.
idea-making-sense-more-likely-birth = An earlier birth or loss: ___.
idea-making-sense-more-likely-load = I have carried a lot for a long time.
idea-making-sense-more-likely-none = I can't see anything that led up to it.
idea-making-sense-more-likely-talk = I'd like to think about this with someone.

prompt-making-sense-set-off = What set it off?
label-making-sense-set-off = What set it off
idea-making-sense-set-off-pregnancy = It began when I got pregnant.
idea-making-sense-set-off-birth = It began after the birth.
idea-making-sense-set-off-event = It began after ___.
idea-making-sense-set-off-medicine = It began when I changed my medicine.
idea-making-sense-set-off-slow = It came slowly. I can't name a day.
idea-making-sense-set-off-not-say = I know, and I'd rather not say.
idea-making-sense-set-off-not-sure = I'm not sure. I'd like to work it out.

prompt-making-sense-keeps-going = What keeps it going?
label-making-sense-keeps-going = What keeps it going
idea-making-sense-keeps-going-tired = I'm worn out, and I get no rest.
idea-making-sense-keeps-going-alone = I'm on my own too much.
idea-making-sense-keeps-going-worries = My worries about ___ don't stop.
idea-making-sense-keeps-going-home = How things are at home keeps it going.
idea-making-sense-keeps-going-hide = I hide how I feel.
idea-making-sense-keeps-going-avoid = I keep away from ___.
idea-making-sense-keeps-going-not-sure = I'm not sure. I'd like to talk about it.

prompt-making-sense-protects = What protects you?
label-making-sense-protects = What protects me
idea-making-sense-protects-person = ___ is there for me.
idea-making-sense-protects-baby = I think of { word-my-baby }.
idea-making-sense-protects-faith = My faith holds me.
idea-making-sense-protects-know = I know the signs, and I know what to do.
idea-making-sense-protects-things = Doing ___ keeps me well.
idea-making-sense-protects-not-yet = I can't see it yet. I'd like help to find it.

prompt-making-sense-would-help = What would help?
label-making-sense-would-help = What would help
idea-making-sense-would-help-person = It would help to have ___ with me.
idea-making-sense-would-help-sleep = It would help to sleep. ___ could take the night.
idea-making-sense-would-help-therapy = I'd like to try a therapy.
idea-making-sense-would-help-not-therapy = I don't want a therapy at the moment.
idea-making-sense-would-help-medicine = I'd like to talk about medicine.
idea-making-sense-would-help-time = I'd like to be left in peace for now.
idea-making-sense-would-help-not-sure = I don't know yet. I'd like to know what there is.

prompt-making-sense-other-views = Does someone who helps you see it another way?
label-making-sense-other-views = Where our views differ
idea-making-sense-other-views-same = We see it the same way.
idea-making-sense-other-views-apart = I see it as ___. They see it as ___.
idea-making-sense-other-views-stay = I'm happy to leave it at that.
idea-making-sense-other-views-talk = I'd like to talk about where our views differ.

## therapies: therapies: what, with whom, when, is it helping.

section-therapies-title = My therapies
section-therapies-intro = One card for each therapy. It can be talking, a group, art, or treatment for your body. Physiotherapy is treatment that helps your body move. You can leave it empty. Nobody sees it unless you tick it for health staff.
starter-therapies-talking = Talking therapy
starter-therapies-group = A group
starter-therapies-birth-talk = Talking about a birth
starter-therapies-creative = Art or music
starter-therapies-physiotherapy = Physiotherapy

prompt-therapies-name = What is it called?
label-therapies-name = Therapy

prompt-therapies-what = What do you do there?
label-therapies-what = What it is
idea-therapies-what-talk = I talk with someone about ___.
idea-therapies-what-group = I meet with others who live with ___.
idea-therapies-what-body = We work on my body. We work on ___.
idea-therapies-what-practise = I learn something, and I practise it at home.
idea-therapies-what-not-yet = I haven't begun. I'd like to know what it is like.

prompt-therapies-who = Who do you see for it?
label-therapies-who = Who with
idea-therapies-who-person = I see ___. Their job is ___.
idea-therapies-who-waiting = I'm waiting for a place.
idea-therapies-who-choose = I'd like to choose who I see.
idea-therapies-who-stay = I'd like to stay with the same person.
idea-therapies-who-other = I'd rather see someone else.
idea-therapies-who-ask = I'd like to know who I could see.

prompt-therapies-when = When and where is it?
label-therapies-when = When and where
idea-therapies-when-day = It is on ___, at ___.
idea-therapies-when-online = It is by phone or video.
idea-therapies-when-began = It began in ___.
idea-therapies-when-ended = It ended in ___.
idea-therapies-when-pause = I'd like a pause around the birth.
idea-therapies-when-go-on = I'd like it to go on around the birth.
idea-therapies-when-ask = I'd like to talk about what happens around the birth.

prompt-therapies-helping = Is it helping? What do you notice?
label-therapies-helping = Whether it helps
idea-therapies-helping-yes = It is helping. I notice that ___.
idea-therapies-helping-some = Some of it helps. What helps is ___.
idea-therapies-helping-no = It isn't helping me.
idea-therapies-helping-hard = It makes things harder at the moment.
idea-therapies-helping-early = It is too soon to say.
idea-therapies-helping-talk = I'd like to talk about whether it helps.

prompt-therapies-next = What would you like next?
label-therapies-next = What I'd like next
idea-therapies-next-go-on = I'd like to go on with it.
idea-therapies-next-stop = I'd like to stop.
idea-therapies-next-other = I'd like to try something else, such as ___.
idea-therapies-next-wait = I'd rather wait until after the birth.
idea-therapies-next-ask = I'd like to ask what else there is.
