# The words of the part "talks": sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: talks

## decision: cards for decisions: three questions first, and all else under a fold.

section-decision-title = My decisions
section-decision-intro = You decide. You can change your mind at any time, and nobody asks you to explain.

starter-decision-place = Where I have my baby
starter-decision-pain = Pain relief
starter-decision-tests = A test or scan
starter-decision-induction = Starting labour
starter-decision-caesarean = A caesarean
starter-decision-feeding = Feeding my baby

prompt-decision-name = What are you deciding?
label-decision-name = What I am deciding

prompt-decision-decided = What have you decided for now?
label-decision-decided = Decided for now
idea-decision-decided-yes = For now I'd like ___.
idea-decision-decided-no = For now I'd rather not have ___.
idea-decision-decided-wait = I'd like to wait and see.
idea-decision-decided-ask = I'd like to talk about it once more.

prompt-decision-if-changes = If it has to change, what would you like then?
label-decision-if-changes = If it has to change
idea-decision-if-changes-then = Then I would like ___.
idea-decision-if-changes-ask = Please ask me first, and give me time.

prompt-decision-told = What have you been told could happen, good and bad?
label-decision-told = What I was told
idea-decision-told-good = It could help because ___.
idea-decision-told-bad = It could be hard because ___.
idea-decision-told-numbers = I'd like it in numbers: out of 100 people, ___.

prompt-decision-risk = What have you been told is different for you or your baby?
label-decision-risk = Different for me
idea-decision-risk-different = I was told that for me ___.
idea-decision-risk-not = I was told that nothing is different for me.
idea-decision-risk-ask = I'd like to ask what is different for me.

prompt-decision-risk-means = What does that mean to you?
label-decision-risk-means = What it means to me
idea-decision-risk-means-worry = It worries me that ___.
idea-decision-risk-means-fine = I can live with that.

prompt-decision-risk-do = What will you do about it together?
label-decision-risk-do = What we will do
idea-decision-risk-do-watch = We keep an eye on ___.
idea-decision-risk-do-plan = If ___, then we ___.

prompt-decision-matters = Which of these matter most to you, in your life?
label-decision-matters = What matters most
idea-decision-matters-life = What matters most is ___.
idea-decision-matters-not = What matters less to me is ___.

prompt-decision-others = Which other choices are there, with waiting and doing nothing among them?
label-decision-others = Other choices
idea-decision-others-other = I could also ___.
idea-decision-others-wait = If I wait, then ___.
idea-decision-others-nothing = If I do nothing, then ___.

prompt-decision-gut = What does your gut say?
label-decision-gut = My gut feeling
idea-decision-gut-yes = It feels right.
idea-decision-gut-no = It does not feel right.

prompt-decision-sure = How sure do you feel?
label-decision-sure = How sure I feel
choice-decision-sure-sure = I feel sure.
choice-decision-sure-nearly = I feel nearly sure.
choice-decision-sure-not = I do not feel sure yet.

prompt-decision-need = What do you need to make it work?
label-decision-need = What I need
idea-decision-need-person = I need ___ to ___.
idea-decision-need-know = Everyone who looks after me needs to know.

prompt-decision-opinion = Where do you and somebody else see it differently? Is it outside what is usually advised?
label-decision-opinion = We see it differently
idea-decision-opinion-mine = I think ___.
idea-decision-opinion-theirs = ___ thinks ___.
idea-decision-opinion-outside = I know that this is not what is usually advised. I've heard what could happen, and it is my choice.
idea-decision-opinion-second = I'd like a second opinion.

prompt-decision-who = Whom did you talk with, and when?
label-decision-who = Who I talked with
idea-decision-who-who = I talked with ___ on ___.

## conversation: cards for conversations: what was said, given, agreed and not agreed.

section-conversation-title = What we talked about
section-conversation-intro = Write what you want to keep from a conversation, before or after it.

starter-conversation-midwife = With my midwife
starter-conversation-doctor = With a doctor
starter-conversation-health-visitor = With my health visitor
starter-conversation-named-carer = With my named carer

prompt-conversation-name = Whom did you talk with?
label-conversation-name = With

prompt-conversation-when = When was it?
label-conversation-when = When

prompt-conversation-wanted = What did you want to talk about?
label-conversation-wanted = What I wanted
idea-conversation-wanted-topic = I'd like to talk about ___.
idea-conversation-wanted-with = ___ was with me.

prompt-conversation-said = What did you say to each other?
label-conversation-said = What we said

prompt-conversation-agreed = What did you agree on?
label-conversation-agreed = What we agreed
idea-conversation-agreed-agreed = We agreed that ___.
idea-conversation-agreed-not-yet = We are still talking about it.

prompt-conversation-not-agreed = What did you not agree on?
label-conversation-not-agreed = What we did not agree
idea-conversation-not-agreed-differ = I see it like this: ___. They see it like this: ___.
idea-conversation-not-agreed-second = I'd like a second opinion.
idea-conversation-not-agreed-consultant = I'd like to talk with a consultant midwife.

prompt-conversation-next = What happens next, and who does it?
label-conversation-next = What happens next
idea-conversation-next-who = ___ will ___.

prompt-conversation-how = How did you meet?
label-conversation-how = How we met
choice-conversation-how-in-person = In person.
choice-conversation-how-phone = By phone.
choice-conversation-how-video = By video.

prompt-conversation-interpreter = Was there an interpreter?
label-conversation-interpreter = Interpreter
choice-conversation-interpreter-professional = A professional interpreter.
choice-conversation-interpreter-family = Family or a friend.
choice-conversation-interpreter-none = Nobody. I needed none.

prompt-conversation-given = What were you given to read or watch? In which language, from whom?
label-conversation-given = What I was given
idea-conversation-given-title = It is called ___, in ___, from ___.
idea-conversation-given-nothing = I was given nothing.
idea-conversation-given-other-language = I'd like it in ___.

prompt-conversation-understood = What did you understand, in your own words?
label-conversation-understood = What I understood
idea-conversation-understood-mean = For me that means ___.
idea-conversation-understood-not = I did not understand ___.

prompt-conversation-risk = Was anything said about what is different for you or your baby?
label-conversation-risk = Different for me
idea-conversation-risk-told = I was told ___. For me that means ___.
idea-conversation-risk-nothing = Nothing new was said.

prompt-conversation-listened = Did you feel listened to?
label-conversation-listened = Was I listened to
idea-conversation-listened-yes = I felt listened to.
idea-conversation-listened-no = I did not feel listened to when ___.
idea-conversation-listened-partly = Partly: ___.

## appointment: cards for the appointments that she has: what she wants to raise.

section-appointment-title = My appointments
section-appointment-intro = Your own dates, and what you want to bring up. Nothing here reminds you or counts.

starter-appointment-midwife = My midwife
starter-appointment-scan = A scan
starter-appointment-doctor = A doctor
starter-appointment-birth-plan = Going through my birth plan
starter-appointment-after-birth = After the birth

prompt-appointment-name = Who or what is it with?
label-appointment-name = Appointment

prompt-appointment-when = When is it?
label-appointment-when = When

prompt-appointment-where = Where is it, and how do you get there?
label-appointment-where = Where
idea-appointment-where-travel = I get there by ___.
idea-appointment-where-phone = It is by phone or video.

prompt-appointment-raise = What would you like to bring up?
label-appointment-raise = What I want to raise
idea-appointment-raise-question = My question is ___.
idea-appointment-raise-worry = I keep thinking about ___.
idea-appointment-raise-show = I'd like to show you my plan.

prompt-appointment-with = Who comes along, and what would you like ready: an interpreter, a chair, a quiet room?
label-appointment-with = Who comes with me
idea-appointment-with-person = ___ comes with me.
idea-appointment-with-interpreter = I need an interpreter for ___.
idea-appointment-with-alone = I'd like some of it on my own.

prompt-appointment-after = What do you want to remember from it?
label-appointment-after = What I remember

## review: cards for looking at the plan again, alone or with somebody.

section-review-title = Looking at my plan again
section-review-intro = Look again whenever you like. You can ask your midwife to look at it with you.

starter-review-pregnancy = Looking again in pregnancy
starter-review-birth = Looking at my birth plan
starter-review-after = Looking again after the birth

prompt-review-name = What do you look at?
label-review-name = What we looked at

prompt-review-when = When is or was that?
label-review-when = When

prompt-review-who = With whom?
label-review-who = With whom
idea-review-who-midwife = With ___, my midwife.
idea-review-who-alone = On my own.

prompt-review-stages = Which parts did you look at?
label-review-stages = Parts looked at
idea-review-stages-pregnancy = We looked at my pregnancy.
idea-review-stages-birth = We looked at my birth.
idea-review-stages-after = We looked at after the birth.
idea-review-stages-not = We did not get to ___.

prompt-review-agreed = What did you agree, and who agreed?
label-review-agreed = What we agreed
idea-review-agreed-agreed = ___ and I agreed that ___.
idea-review-agreed-not = We did not agree on ___.
idea-review-agreed-talking = We are still talking about ___.

prompt-review-goals = How are your goals going?
label-review-goals = My goals now
idea-review-goals-better = Better: ___.
idea-review-goals-same = The same: ___.
idea-review-goals-not-yet = Not yet: ___.
idea-review-goals-not-now = I don't want this now: ___.

prompt-review-changed = What have you changed in your plan?
label-review-changed = What I changed
idea-review-changed-changed = I changed ___.
idea-review-changed-nothing = I changed nothing.

prompt-review-next = When do you look again?
label-review-next = When we look again
idea-review-next-visit = At the visit on ___.
idea-review-next-any = When I ask for it.

prompt-review-risk = Was anything said about what is different for you or your baby, and what does it mean to you?
label-review-risk = Different for me
idea-review-risk-told = I was told ___. For me that means ___.
idea-review-risk-nothing = Nothing new was said.

prompt-review-ask-for = Would you like to ask for a review?
label-review-ask-for = Asking for a review
idea-review-ask-for-formal = I'd like to look at my plan with you at my next visit. Please keep some time for it.
idea-review-ask-for-who = Please ask ___ to join us.
