# The words of the part about her wishes for later: sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: advance

## advance-statement: her wishes for a time when she cannot decide; nothing here is a refusal.

section-advance-statement-title = What I would want

# (M) to be checked: that staff must take written wishes into account (Mental Capacity Act 2005, section 4).
section-advance-statement-intro = You may not be able to decide one day. Say here what you want then. Staff must think about it. They don't have to follow it. You can leave any of it empty.
section-advance-statement-more = This is for a time when you can't decide. You may be very ill then. A person you name can say what you want. They can't decide for you unless they are your health attorney (LPA). An LPA is a legal paper. Intensive care has machines and very close care. A mother and baby unit is a ward for mental health. { word-your-baby-first } stays with you there.

prompt-advance-statement-want = What do you want if you can't decide?
label-advance-statement-want = What I would want
idea-advance-statement-want-plan = Please keep to my birth plan as far as you can.
idea-advance-statement-want-tell = Please tell me what you do, even if I don't answer.
idea-advance-statement-want-baby = Please keep { word-my-baby } with me, if it can be done.
idea-advance-statement-want-medicine = A medicine that helped me is ___.
idea-advance-statement-want-not-medicine = A medicine I would rather not have is ___.
idea-advance-statement-want-faith = For my faith, please ___.
idea-advance-statement-want-staff = I leave it to the staff who look after me.
idea-advance-statement-want-talk = I want to talk about this with someone.

prompt-advance-statement-deciding = What helps you decide for yourself, for as long as you can?
label-advance-statement-deciding = Helping me decide
idea-advance-statement-deciding-start = Please start from this: I can decide.
idea-advance-statement-deciding-time = Please give me time. Ask me again later.
idea-advance-statement-deciding-plain = Please use plain words. Say one thing at a time.
idea-advance-statement-deciding-interpreter = Please bring a professional interpreter.
idea-advance-statement-deciding-person = I decide best with ___ near me.
idea-advance-statement-deciding-alone = I want to decide on my own.
idea-advance-statement-deciding-advocate = I want an advocate. An advocate helps me to be heard.
idea-advance-statement-deciding-ask = Please ask me what helps.

prompt-advance-statement-where = Where do you want to be?
label-advance-statement-where = Where I'd like to be
idea-advance-statement-where-home = I want to be at home, if it can be done.
idea-advance-statement-where-hospital = I want to be at ___ hospital.
idea-advance-statement-where-unit = I want a mother and baby unit, with { word-my-baby }.
idea-advance-statement-where-not = I would rather not be at ___.
idea-advance-statement-where-near = Please keep me near ___.
idea-advance-statement-where-talk = I want to talk about where I can be.

prompt-advance-statement-ask = Who should be asked what you want?
label-advance-statement-ask = Who to ask
idea-advance-statement-ask-person = Please ask ___. They know what I want.
idea-advance-statement-ask-two = Please ask ___ and ___ together.
idea-advance-statement-ask-attorney = My health attorney (LPA) is ___. The paper is ___.
idea-advance-statement-ask-nobody = Ask no one. Please read this plan.
idea-advance-statement-ask-talk = I want to talk about who can speak for me.

prompt-advance-statement-not-ask = Is there anyone who should not be asked, or not told?
label-advance-statement-not-ask = Please don't ask
idea-advance-statement-not-ask-not-ask = Please don't ask ___.
idea-advance-statement-not-ask-not-tell = Please don't tell ___ about me.
idea-advance-statement-not-ask-anyone = You can ask anyone in my family.
idea-advance-statement-not-ask-talk = I want to talk about this alone with you.

prompt-advance-statement-how-far = If you got much more ill, how far should treatment go?
label-advance-statement-how-far = How far to go
idea-advance-statement-how-far-all = I want every treatment that can help me live.
idea-advance-statement-how-far-intensive = I want to go to intensive care.
idea-advance-statement-how-far-try = Please try it. Then look again with ___.
idea-advance-statement-how-far-not = I don't want ___.
idea-advance-statement-how-far-comfort = I want comfort to come first.
idea-advance-statement-how-far-talk = I want to talk with a doctor about this.

prompt-advance-statement-pregnancy = What should people know about your pregnancy and { word-your-baby }?
label-advance-statement-pregnancy = Me and my pregnancy
idea-advance-statement-pregnancy-counts = What I write here counts while I am pregnant.
idea-advance-statement-pregnancy-differs = While I am pregnant, I want this to change: ___.
idea-advance-statement-pregnancy-my-life = Please think of my life first.
idea-advance-statement-pregnancy-baby-life = Please think of { word-my-baby }'s life first.
idea-advance-statement-pregnancy-after = After the birth, I want ___ for { word-my-baby }.
idea-advance-statement-pregnancy-talk = I want to talk first, then write.

prompt-advance-statement-home = Who looks after your children, home or pets then?
label-advance-statement-home = Children, home, pets
idea-advance-statement-home-children = ___ has my children.
idea-advance-statement-home-home = ___ has my keys. They see to my home.
idea-advance-statement-home-pets = ___ looks after my pets.
idea-advance-statement-home-not = Please don't let ___ look after them.
idea-advance-statement-home-ask = I want help to plan this.

prompt-advance-statement-helped = Who helped you with this?
label-advance-statement-helped = Who helped me
idea-advance-statement-helped-person = ___ helped me. Their job is ___.
idea-advance-statement-helped-nobody = I wrote it on my own.
idea-advance-statement-helped-like = I want to go through it with someone.

prompt-advance-statement-looked = When did you last look at this?
label-advance-statement-looked = Last looked at

## advance-refusal: her signed refusal: what it says and where the paper is; this page is not that paper.

section-advance-refusal-title = My advance decision, and where the paper is

# Read against sections 24 and 25 of the Act: 18 and able to decide (24(1)), cancelled at any time, and that
# need not be in writing (24(3), (4)), a later LPA over that treatment (25(2)(b)), what goes against it (25(2)(c)),
# what she did not foresee (25(4)(c)), written, signed and witnessed (25(5), (6)).
# (M) to be checked: what a silence about pregnancy means in practice; how the Mental Health Act 1983, as
# changed in 2025, goes together with it; these plain words, by a lawyer.
section-advance-refusal-intro = Some people sign a paper. It says no to a treatment. It is for a time when they can't decide. Say here what your paper says. Say where it is. Some treatment keeps you alive. A no to that must be written. You must sign it, and a witness too. This page is not that paper. You can leave it empty.
section-advance-refusal-more = The law calls it an advance decision to refuse treatment. It is for a time when you can't decide. You must be 18 or over. You must be able to decide now. Only a no to treatment is binding. Binding means that staff must follow it. What you ask for is not binding. Some treatment keeps you alive. A no to that must be written down. You must sign it. A witness must sign it too. It must say “even if my life is at risk”. Say in it that you are pregnant. If not, staff may think it is not for now. You can cancel it while you can decide. You can do it at any time. You can just say so. It may not hold if you say or do something against it. You may choose a health attorney (LPA) later. They can override it, if the LPA covers that treatment. The Mental Health Act has other rules. This is the law of England and Wales. It is the Mental Capacity Act 2005, sections 24 to 26.

prompt-advance-refusal-says = Did you make such a paper? What does it say no to? When?
label-advance-refusal-says = What the paper says
idea-advance-refusal-says-no-to = The paper says no to ___, if ___.
idea-advance-refusal-says-at-risk = The paper says it holds even if my life is at risk.
idea-advance-refusal-says-make = I want to make one.
idea-advance-refusal-says-none = I don't want to make one.
idea-advance-refusal-says-cancelled = I made one. Then I cancelled it.
idea-advance-refusal-says-talk = I want to talk with someone before I decide.

prompt-advance-refusal-pregnancy = What does the paper say about being pregnant?
label-advance-refusal-pregnancy = The paper on pregnancy
idea-advance-refusal-pregnancy-counts = The paper holds while I am pregnant.
idea-advance-refusal-pregnancy-not-counts = The paper does not hold while I am pregnant.
idea-advance-refusal-pregnancy-part = While I am pregnant, the paper says ___.
idea-advance-refusal-pregnancy-silent = The paper says nothing about being pregnant.
idea-advance-refusal-pregnancy-talk = I want to talk about what it should say.

prompt-advance-refusal-kept = Where is the signed paper?
label-advance-refusal-kept = Where the paper is
idea-advance-refusal-kept-place = The signed paper is ___.
idea-advance-refusal-kept-bag = I have it with me, in ___.
idea-advance-refusal-kept-record = It is in my hospital records.
idea-advance-refusal-kept-not-signed = It is not signed yet.
idea-advance-refusal-kept-no-witness = I signed it. No witness signed it yet.
idea-advance-refusal-kept-find = I am not sure where it is. I want help to find it.

prompt-advance-refusal-photo = Do you want a photo of the signed paper here? What is on it?
label-advance-refusal-photo = Photo of my paper

prompt-advance-refusal-copies = Who has a copy?
label-advance-refusal-copies = Copies of the paper
idea-advance-refusal-copies-midwife = My midwife has a copy.
idea-advance-refusal-copies-doctor = My doctor has a copy.
idea-advance-refusal-copies-person = ___ has a copy.
idea-advance-refusal-copies-nobody = No one has a copy.
idea-advance-refusal-copies-give = I want ___ to have a copy.
idea-advance-refusal-copies-not-give = Please don't give a copy to ___.
idea-advance-refusal-copies-talk = I want to talk about who should have a copy.

prompt-advance-refusal-attorney = Did you choose a health attorney (LPA)? Before or after this paper?
label-advance-refusal-attorney = Health attorney (LPA)
idea-advance-refusal-attorney-before = ___ is my health attorney. That was before this paper.
idea-advance-refusal-attorney-after = ___ is my health attorney. That was after this paper.
idea-advance-refusal-attorney-nobody = I have no health attorney.
idea-advance-refusal-attorney-ask = I want to ask what a health attorney can do.

prompt-advance-refusal-helped = Who helped you with it?
label-advance-refusal-helped = Who helped me
idea-advance-refusal-helped-staff = ___ helped me. Their job is ___.
idea-advance-refusal-helped-lawyer = A lawyer helped me. The name is ___.
idea-advance-refusal-helped-nobody = I made it on my own.
idea-advance-refusal-helped-like = I want someone to help me with it.

prompt-advance-refusal-looked = When did you last look at it?
label-advance-refusal-looked = Last looked at
