# The words of the part talks and decisions: sections, prompts, short labels, ideas.
# Simple words: the same ids and the same meaning as en-GB, in fewer and shorter words.
# Review state: written by the team in English.
#
# What translators need to know stands at the head of sections.ftl.

### Part: talks

## decision: decisions: what she has decided for now, and all that helped her decide.

section-decision-title = My decisions
section-decision-intro = Make one card for each choice. The first three questions are enough. You can change your mind at any time. This card is not a consent form. Your old choice is kept.
starter-decision-birth-place = Where I have { word-my-baby }
starter-decision-starting-labour = Starting labour, or waiting
starter-decision-how-born = How { word-my-baby } is born
starter-decision-tests = A test or a scan
starter-decision-medicine = A medicine
starter-decision-feeding = How I feed { word-my-baby }

prompt-decision-name = What do you want to decide?
label-decision-name = What I decide

prompt-decision-for-now = What is your choice for now?
label-decision-for-now = My choice for now
choice-decision-for-now-thinking = I am thinking about it.
choice-decision-for-now-leaning = I lean one way.
choice-decision-for-now-decided = I have decided.
choice-decision-for-now-changed-mind = I have changed my mind.
choice-decision-for-now-chose-not = I chose not to have this.
idea-decision-for-now-yes = For now I want ___.
idea-decision-for-now-no = For now I don't want ___.
idea-decision-for-now-wait = For now I want to wait.
idea-decision-for-now-talk = I want to talk first. Then I decide.
idea-decision-for-now-changed = I changed my mind. Now I want ___.

prompt-decision-if-changes = What do you want if it has to change?
label-decision-if-changes = If it has to change
idea-decision-if-changes-then = If ___, then I want ___.
idea-decision-if-changes-still-no = Even then I don't want ___.
idea-decision-if-changes-ask = Please ask me again before anything changes.

prompt-decision-told-good = What good things could happen? What were you told?
label-decision-told-good = Good that could happen
idea-decision-told-good-offered = They told me ___ could help with ___.
idea-decision-told-good-unsure = I want to hear more about this.

prompt-decision-told-bad = What bad things could happen? What were you told?
label-decision-told-bad = Bad that could happen
idea-decision-told-bad-could = They told me ___ could happen.
idea-decision-told-bad-how-often = They told me it happens to ___ of 100 people.
idea-decision-told-bad-unsure = I want to hear more about this.

prompt-decision-risk-different = What is different for you or { word-your-baby }? What were you told?
label-decision-risk-different = Different for us
idea-decision-risk-different-different = They told me ___ is different for me.
idea-decision-risk-different-baby = They told me ___ is different for { word-my-baby }.
idea-decision-risk-different-nothing = They told me nothing is different for us.
idea-decision-risk-different-ask = Please explain this again.

prompt-decision-risk-means = What does that mean to you?
label-decision-risk-means = What that means to me

prompt-decision-risk-do = What will you and your team do about it?
label-decision-risk-do = What we'll do about it
idea-decision-risk-do-together = We will ___.
idea-decision-risk-do-nothing = We change nothing for now.
idea-decision-risk-do-talk = I want to talk about what we can do.

prompt-decision-matters-most = Which of these matter most to you, in your life?
label-decision-matters-most = What matters most
idea-decision-matters-most-most = ___ matters most to me.
idea-decision-matters-most-less = ___ matters less to me.
idea-decision-matters-most-ask = I want help to think about it.

prompt-decision-other-choices = What else could you choose? What if you wait, or do nothing?
label-decision-other-choices = Other choices
idea-decision-other-choices-other = I could also choose ___.
idea-decision-other-choices-wait = If I wait, then ___.
idea-decision-other-choices-nothing = If I do nothing, then ___.
idea-decision-other-choices-ask = Please tell me all my choices.

prompt-decision-gut = What do you feel inside?
label-decision-gut = My gut feeling

prompt-decision-how-sure = How sure do you feel?
label-decision-how-sure = How sure I feel
choice-decision-how-sure-sure = I feel sure.
choice-decision-how-sure-leaning = I lean this way.
choice-decision-how-sure-torn = I feel torn.
choice-decision-how-sure-not-yet = I don't know yet.

prompt-decision-make-it-work = What do you need for this? Who does what?
label-decision-make-it-work = What I need for it
idea-decision-make-it-work-me = I will ___.
idea-decision-make-it-work-partner = I want ___ to ___.
idea-decision-make-it-work-team = I want my team to ___.
idea-decision-make-it-work-nothing = I don't need anything more.

prompt-decision-plan-b = What is your next best plan?
label-decision-plan-b = My plan B
idea-decision-plan-b-next = My next choice is ___.
idea-decision-plan-b-never = I don't want ___ as plan B.
idea-decision-plan-b-talk = I want to make plan B with you.

prompt-decision-who = Who did you talk with? Name and job, if you know.
label-decision-who = Who I talked with

prompt-decision-when = On which day did you choose?
label-decision-when = Day

prompt-decision-outside = Is this outside the guideline? That is written advice for staff. What did you ask for? What did you agree?
label-decision-outside = Outside a guideline
idea-decision-outside-asked = I asked for ___. We agreed ___.
idea-decision-outside-advice = The advice they gave me is ___.
idea-decision-outside-emergency = In an emergency I would accept ___. I would not want ___.
idea-decision-outside-meet = I want to talk with a senior midwife about it.

prompt-decision-two-views = Do you and your team see it in different ways? What do you think?
label-decision-two-views = How I see it
idea-decision-two-views-mine = I think ___.
idea-decision-two-views-second = I want to hear what someone else thinks.
idea-decision-two-views-same = We think the same.

prompt-decision-their-view = What do they think? Write it as they told you.
label-decision-their-view = Their view, told to me
idea-decision-their-view-theirs = They told me they think ___.
idea-decision-their-view-ask = Please tell me again what you think.

prompt-decision-what-we-do = What will you do now? What will they do?
label-decision-what-we-do = What we'll do
idea-decision-what-we-do-next = We will ___.
idea-decision-what-we-do-talk = We have not settled it. I want to talk again.

## conversation: conversations: who with, what was said, understood, agreed and not agreed.

section-conversation-title = My talks
section-conversation-intro = Make one card for each talk that you want to keep. These are your own notes. Write only what helps you.

prompt-conversation-name = Who did you talk with? Or what was it about?
label-conversation-name = Talk

prompt-conversation-date = On which day was it?
label-conversation-date = Day

prompt-conversation-who = Who was there? Name and job, if you know.
label-conversation-who = Who was there
idea-conversation-who-person = ___ is my ___.
idea-conversation-who-not-said = They did not say their name.

prompt-conversation-how = How did you meet?
label-conversation-how = How we met
choice-conversation-how-in-person = We met face to face.
choice-conversation-how-phone = We talked by phone.
choice-conversation-how-video = We talked by video.

prompt-conversation-interpreter = Was there an interpreter?
label-conversation-interpreter = Interpreter
choice-conversation-interpreter-professional = A professional interpreter was there.
choice-conversation-interpreter-family = Someone from my family spoke for me.
choice-conversation-interpreter-none = There was no interpreter.

prompt-conversation-wanted = What did you want to talk about?
label-conversation-wanted = What I wanted to say

prompt-conversation-said = What did you say? What did they say?
label-conversation-said = What we said

prompt-conversation-understood = What did you understand? Use your own words.
label-conversation-understood = What I understood
idea-conversation-understood-understood = I think it means ___.
idea-conversation-understood-unclear = I did not understand ___.
idea-conversation-understood-again = Please explain ___ again.

prompt-conversation-agreed = What did you agree?
label-conversation-agreed = What we agreed
idea-conversation-agreed-will = We agreed ___.
idea-conversation-agreed-nothing-yet = We have not agreed anything yet.
idea-conversation-agreed-think = I said I will think about it.

prompt-conversation-not-agreed = What did you not agree?
label-conversation-not-agreed = What we did not agree
idea-conversation-not-agreed-not = We did not agree about ___.
idea-conversation-not-agreed-none = There was nothing we did not agree on.
idea-conversation-not-agreed-again = I want to talk about it again.

prompt-conversation-next = What happens next? Who does it?
label-conversation-next = What happens next
idea-conversation-next-me = I will ___.
idea-conversation-next-they = ___ will ___.
idea-conversation-next-nothing = I want nothing to happen for now.

prompt-conversation-given = What did you get to read or see? Write its name, language and kind. Which day? Who from?
label-conversation-given = What I was given
idea-conversation-given-given = I got ___, in ___, from ___.
idea-conversation-given-nothing = I got nothing.
idea-conversation-given-want = I want something to read or see about it.

prompt-conversation-risk-different = What is different for you or { word-your-baby }? What were you told?
label-conversation-risk-different = Different for us
idea-conversation-risk-different-different = They told me ___ is different for me.
idea-conversation-risk-different-baby = They told me ___ is different for { word-my-baby }.
idea-conversation-risk-different-nothing = They told me nothing is different for us.
idea-conversation-risk-different-ask = Please explain this again.

prompt-conversation-risk-means = What does that mean to you?
label-conversation-risk-means = What that means to me

prompt-conversation-risk-do = What will you and your team do about it?
label-conversation-risk-do = What we'll do about it

prompt-conversation-prepared = Who should be there next time? How will you both get ready?
label-conversation-prepared = Before the next talk
idea-conversation-prepared-with = I want ___ with me. They know what I will ask.
idea-conversation-prepared-peer = I want to talk first with someone who has been through it.
idea-conversation-prepared-alone = I want to come alone.
idea-conversation-prepared-list = I will write my questions down first.

prompt-conversation-listened = Did you feel heard? Only you see this.
label-conversation-listened = Did I feel heard
idea-conversation-listened-yes = I felt heard.
idea-conversation-listened-no = I did not feel heard.
idea-conversation-listened-partly = I felt heard about ___. I did not feel heard about ___.

## information: information that she was given, and what she understood.

section-information-title = What I got to read or see
section-information-intro = Make one card for each leaflet, page, film or talk. Write only what you want to keep.

prompt-information-name = What is it called?
label-information-name = Name

prompt-information-about = What is it about?
label-information-about = About

prompt-information-language = Which language is it in?
label-information-language = Language

prompt-information-format = What kind of thing is it?
label-information-format = Kind
choice-information-format-paper = It is on paper.
choice-information-format-screen = It is on a screen.
choice-information-format-film = It is a film.
choice-information-format-sound = I can listen to it.
choice-information-format-easy-read = It is in easy read, with pictures.

prompt-information-date = On which day did you get it?
label-information-date = Day

prompt-information-from = Who gave it to you? Or where did you find it?
label-information-from = From

prompt-information-understood = What did you understand? Use your own words.
label-information-understood = What I understood
idea-information-understood-understood = I think it means ___.
idea-information-understood-unclear = I did not understand ___.
idea-information-understood-other-way = Please tell me about it, or give it in ___.

prompt-information-more = What more do you want to know?
label-information-more = What more I want
idea-information-more-more = I want to know more about ___.
idea-information-more-enough = This is enough for me.
idea-information-more-talk = I want to talk about it with ___.

prompt-information-changes-plan = Does it change something in your plan?
label-information-changes-plan = Does it change my plan
idea-information-changes-plan-changes = It changes ___.
idea-information-changes-plan-no = It does not change my plan.
idea-information-changes-plan-talk = I want to talk about what it changes.

## appointment: appointments: when and where, what to raise, what to remember.

section-appointment-title = My visits
section-appointment-intro = You choose the days and the topics. The names below are only ideas. You don't have to use them. You can always ask to be seen alone.
starter-appointment-about-me = About me and who helps
starter-appointment-tests-choices = Results, worries, choices
starter-appointment-scan = What the scan means to me
starter-appointment-where-born = Where I have { word-my-baby }
starter-appointment-pain-plan-b = Pain, examinations, plan B
starter-appointment-birth-plan = My birth plan, together
starter-appointment-after-birth = After birth, feeding, my mind
starter-appointment-starting-waiting = Starting labour, or waiting
starter-appointment-talk-birth = Talking about my birth

prompt-appointment-name = What is this visit for?
label-appointment-name = Visit

prompt-appointment-date = When is it? Use your own words.
label-appointment-date = When

prompt-appointment-where = Where is it? Who is it with?
label-appointment-where = Where and who with

prompt-appointment-raise = What do you want to talk about?
label-appointment-raise = What I want to say
idea-appointment-raise-first = First I want to talk about ___.
idea-appointment-raise-question = I want to ask ___.
idea-appointment-raise-not-today = I don't want to talk about ___.
idea-appointment-raise-alone = I want time alone with you.

prompt-appointment-remember = What do you want to remember from it?
label-appointment-remember = What I want to keep

prompt-appointment-need = What do you need to get there and feel at ease?
label-appointment-need = What I need to come
idea-appointment-need-interpreter = I need a professional interpreter in ___.
idea-appointment-need-lift = I need help to get there.
idea-appointment-need-children = I need to bring my children.
idea-appointment-need-nothing = I need nothing for this.
idea-appointment-need-ask = Please ask me when I come.

prompt-appointment-with = Do you want someone with you? Who?
label-appointment-with = Who comes with me
idea-appointment-with-with = I want ___ with me.
idea-appointment-with-alone = I want to come alone.
idea-appointment-with-ask = Please ask me on the day.

## review: looking at the plan again: goals, what was told, what changed, how to ask for a review.

section-review-title = Looking at my plan again
section-review-intro = You can look at your plan again at any time. You can do it alone or with someone. You can ask for a formal review. That is a meeting with your team about your plan.
starter-review-by-myself = By myself
starter-review-with-midwife = With my midwife
starter-review-with-team = With my team
starter-review-new = Something is new

prompt-review-name = What is this review?
label-review-name = Review

prompt-review-when = On which day did you look at it?
label-review-when = Day

prompt-review-who = Who did you look at it with? Name and job, if you know.
label-review-who = Who with
idea-review-who-alone = I looked at it alone.
idea-review-who-person = I looked at it with ___. They are my ___.

prompt-review-parts = Which did you look at? Pregnancy, birth, after birth?
label-review-parts = What we looked at
idea-review-parts-pregnancy = We looked at my pregnancy.
idea-review-parts-birth = We looked at my birth.
idea-review-parts-after = We looked at the time after birth.
idea-review-parts-later = I want to leave ___ for another day.
idea-review-parts-talk = I want to talk about ___ next time.

prompt-review-goals = How is each goal?
label-review-goals = My goals
idea-review-goals-better = ___ is better.
idea-review-goals-same = ___ is the same.
idea-review-goals-not-yet = ___ is not there yet.
idea-review-goals-not-now = I don't want ___ now.
idea-review-goals-talk = I want to talk about ___.

prompt-review-changed = What did you change?
label-review-changed = What we changed
idea-review-changed-nothing = Nothing has changed.
idea-review-changed-changed = I changed ___.
idea-review-changed-talk = I want to talk first. Then I change things.

prompt-review-risk-different = What is different for you or { word-your-baby } now? What were you told?
label-review-risk-different = Different for us
idea-review-risk-different-different = They told me ___ is different now.
idea-review-risk-different-same = They told me nothing is new.
idea-review-risk-different-ask = Please explain this again.

prompt-review-risk-means = What does that mean to you?
label-review-risk-means = What that means to me

prompt-review-risk-do = What will you and your team do about it?
label-review-risk-do = What we'll do about it

prompt-review-agreed = What did you agree? Who will do it?
label-review-agreed = What we agreed
idea-review-agreed-will = We agreed ___ will ___.
idea-review-agreed-nothing-yet = We have not agreed anything yet.
idea-review-agreed-talk = I want to talk about ___ again.

prompt-review-formal = Do you want a formal review? Who do you ask? How?
label-review-formal = Asking for a review
idea-review-formal-ask = Please may we have a formal review of my plan?
idea-review-formal-who = To ask for one here, I ring or write to ___.
idea-review-formal-not-now = I don't want a formal review now.
idea-review-formal-how = Please tell me how to ask for a review.

prompt-review-again = When do you want to look at it again?
label-review-again = Look at this again

## turn: what staff wrote on her phone, in their own words. She answers it, keeps it or takes it away.

section-turn-title = Written by staff
section-turn-intro = Staff can write here when you show your plan. You can keep it, answer it or take it away. You can't change their words. Holdfast does not check who wrote them.

prompt-turn-name = Name of the staff member
label-turn-name = Staff member
prompt-turn-job = Job
label-turn-job = Job
idea-turn-job-midwife = Midwife
idea-turn-job-student = Student midwife
idea-turn-job-doctor = Doctor
idea-turn-job-nurse = Nurse
idea-turn-job-maternity-support = Maternity support worker
prompt-turn-when = When they wrote it
label-turn-when = Written
prompt-turn-looked-at = What we looked at
label-turn-looked-at = We looked at
choice-turn-looked-at-pregnancy = Pregnancy
choice-turn-looked-at-birth = Birth
choice-turn-looked-at-after = After birth
prompt-turn-agreed = Where we are now
label-turn-agreed = Where we are now
choice-turn-agreed-agreed = We agreed
choice-turn-agreed-not-agreed = We did not agree
choice-turn-agreed-talking = We are still talking
prompt-turn-words = In staff's own words
label-turn-words = In staff's own words
prompt-turn-answer = Would you like to answer? You can tell me more.
label-turn-answer = My answer
idea-turn-answer-same = I remember it like that too.
idea-turn-answer-differently = I remember it another way. For me it was ___.
idea-turn-answer-talk = I want to talk about this again.

## review: a questionnaire.

prompt-review-questionnaire = Did you fill in a form with questions? What was it like? You don't have to write any number.
label-review-questionnaire = Questionnaire
idea-review-questionnaire-filled = I filled in ___.
idea-review-questionnaire-not = I was asked to. I did not want to.
idea-review-questionnaire-felt = It felt ___.
idea-review-questionnaire-ask = I want to know what it is for.

## stages: where she is with each part, in words that she chooses.

section-stages-title = Where I am with this
section-stages-intro = You can say where you are with each part. Nothing has to be in order.

prompt-stages-pregnancy = Where are you with your plan for pregnancy?
label-stages-pregnancy = My pregnancy now
choice-stages-pregnancy-finding-out = Finding out
choice-stages-pregnancy-getting-ready = Getting ready
choice-stages-pregnancy-talking = Talking about it
choice-stages-pregnancy-agreed = Agreed
choice-stages-pregnancy-happening = Happening
choice-stages-pregnancy-looking-again = Looking at it again

prompt-stages-birth = Where are you with your plan for birth?
label-stages-birth = My birth plan now
choice-stages-birth-finding-out = Finding out
choice-stages-birth-getting-ready = Getting ready
choice-stages-birth-talking = Talking about it
choice-stages-birth-agreed = Agreed
choice-stages-birth-happening = Happening
choice-stages-birth-looking-again = Looking at it again

prompt-stages-after = Where are you with your plan for after birth?
label-stages-after = After birth now
choice-stages-after-finding-out = Finding out
choice-stages-after-getting-ready = Getting ready
choice-stages-after-talking = Talking about it
choice-stages-after-agreed = Agreed
choice-stages-after-happening = Happening
choice-stages-after-looking-again = Looking at it again

prompt-stages-goals = Where are you with your goals?
label-stages-goals = My goals now
choice-stages-goals-finding-out = Finding out
choice-stages-goals-getting-ready = Getting ready
choice-stages-goals-talking = Talking about it
choice-stages-goals-agreed = Agreed
choice-stages-goals-happening = Happening
choice-stages-goals-looking-again = Looking at it again

prompt-stages-hard = Where are you with your cards for hard times?
label-stages-hard = Hard times now
choice-stages-hard-finding-out = Finding out
choice-stages-hard-getting-ready = Getting ready
choice-stages-hard-talking = Talking about it
choice-stages-hard-agreed = Agreed
choice-stages-hard-happening = Happening
choice-stages-hard-looking-again = Looking at it again
