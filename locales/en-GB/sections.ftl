# The words of the template: sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: front

## about-me: what she likes to be called, her languages, and how to talk with her.

section-about-me-title = About me
section-about-me-intro = What you like to be called, and how people can talk with you.

prompt-about-me-name = What do you like to be called?
label-about-me-name = Name

prompt-about-me-pronouns = Which pronouns would you like people to use for you? You can leave this empty.
label-about-me-pronouns = Pronouns

prompt-about-me-language = Which language do you speak best? Which languages do you read?
label-about-me-language = Languages

prompt-about-me-interpreter = Would an interpreter help you? In which language or dialect?
label-about-me-interpreter = Interpreter
choice-about-me-interpreter-none = I don't need an interpreter.
choice-about-me-interpreter-professional = I need a professional interpreter.
choice-about-me-interpreter-sign-language = I need a British Sign Language (BSL) interpreter.
idea-about-me-interpreter-dialect = The dialect I speak is ___.
idea-about-me-interpreter-woman-interpreter = I'd like the interpreter to be a woman.
idea-about-me-interpreter-not-family = Please don't use my family as interpreters.
idea-about-me-interpreter-ask-each-time = Please ask me each time if I need an interpreter.

prompt-about-me-stop = How do you say stop, also when you can't talk?
label-about-me-stop = I say stop
idea-about-me-stop-hand = I hold up my hand.
idea-about-me-stop-head = I shake my head.
idea-about-me-stop-word = I say the word ___.
idea-about-me-stop-away = I turn away, or push your hand away.

prompt-about-me-communicate = How do you like to be told things? How will people know that you mean yes or no?
label-about-me-communicate = How to talk with me
idea-about-me-communicate-write-down = Please write it down for me as well.
idea-about-me-communicate-plain-words = Please use short, plain words.
idea-about-me-communicate-one-person = Please let one person speak at a time.
idea-about-me-communicate-say-name = Please say my name before you speak to me.
idea-about-me-communicate-time = Please give me time to think before I answer.
idea-about-me-communicate-eye-contact = Eye contact is hard for me. I am still listening.
idea-about-me-communicate-stop-sign = When I hold up my hand, please stop.
idea-about-me-communicate-read-to-me = Reading is hard for me. Please tell me.
idea-about-me-communicate-ask-how = Please ask me how I'd like to be told.

## must-know: allergies and health points that whoever meets her must know first.

section-must-know-title = Please know this first
section-must-know-intro = Whoever meets you reads this first. Write it as you understand it, and ask them to check your record.

prompt-must-know-allergies = Are you allergic to a medicine, a food, latex gloves or anything else? What happens to you?
label-must-know-allergies = Allergies
idea-must-know-allergies-none-known = I have no allergies that I know of.
idea-must-know-allergies-allergic-to = I am allergic to ___. What happens is ___.
idea-must-know-allergies-check-record = Please check my record as well.

prompt-must-know-health = Which health points and medicines should people know about, in your own words?
label-must-know-health = Health
idea-must-know-health-live-with = I live with ___.
idea-must-know-health-medicines = The medicines I take are ___.
idea-must-know-health-team = The team that looks after this with me is ___.
idea-must-know-health-earlier-caesarean = I have had a caesarean before.
idea-must-know-health-babies = I am carrying ___ babies.
idea-must-know-health-check-record = Please check my record as well.

prompt-must-know-three-things = Which three things do you most want people to know about you?
label-must-know-three-things = Three things
idea-must-know-three-things-safest = I feel safest when you tell me what you are doing.
idea-must-know-three-things-faith = My faith matters to me. For me that means ___.
idea-must-know-three-things-time = I like to think before I decide. Please give me time.
idea-must-know-three-things-people = The person who knows me best is ___.

prompt-must-know-one-line = If people read only one line about your birth, what should it say?
label-must-know-one-line = In one line
idea-must-know-one-line-ask-first = Please tell me what is happening, and ask me first.
idea-must-know-one-line-beside-me = Please keep ___ beside me all the way through.
idea-must-know-one-line-calm = Please keep it calm and quiet.

## people-to-phone: the people and numbers that she may need in a hurry.

section-people-to-phone-title = People to phone
section-people-to-phone-intro = Names and numbers that you may need in a hurry. Maternity triage is the hospital team you can ring day or night. An obstetrician is a doctor for pregnancy and birth.
starter-people-to-phone-midwife = My midwife
starter-people-to-phone-triage = Maternity triage
starter-people-to-phone-obstetrician = My obstetrician
starter-people-to-phone-mental-health-team = My mental health team
starter-people-to-phone-interpreter = My interpreter
starter-people-to-phone-birth-partner = My birth partner

prompt-people-to-phone-who = Who is this?
label-people-to-phone-who = Phone

prompt-people-to-phone-number = What is their number?
label-people-to-phone-number = Number

prompt-people-to-phone-note = What helps when someone phones them? You could note times, or what to say first.
label-people-to-phone-note = About phoning
idea-people-to-phone-note-knows-plan = They know about this plan.
idea-people-to-phone-note-day-or-night = You can ring them day or night.
idea-people-to-phone-note-if-no-answer = If there is no answer, please ring ___.
idea-people-to-phone-note-message = You can leave a message.
idea-people-to-phone-note-no-message = Please don't leave a message.
idea-people-to-phone-note-ask-first = Please ask me before you ring them, if you can.

### Part: birth

## birth-place: where she pictures having her baby.

section-birth-place-title = Place of birth
section-birth-place-intro = You choose where to have { word-your-baby }, and you can change your mind. A birth centre is run by midwives. A labour ward has midwives and doctors. A theatre is a room for operations.

prompt-birth-place-wish = Where do you picture having { word-your-baby }? What makes it feel right?
label-birth-place-wish = Place of birth
idea-birth-place-wish-home = I'd like to have { word-my-baby } at home.
idea-birth-place-wish-birth-centre-apart = I'd like a birth centre away from the hospital.
idea-birth-place-wish-birth-centre-beside = I'd like the birth centre beside the labour ward.
idea-birth-place-wish-labour-ward = I'd like to be on the labour ward.
idea-birth-place-wish-theatre = My caesarean is planned, so I'll be in theatre.
idea-birth-place-wish-talk = I'd like to talk about each place first.
idea-birth-place-wish-not-sure = I'm still thinking about where.

prompt-birth-place-if-closed = If that place is closed or full, what would you like?
label-birth-place-if-closed = If it is closed
idea-birth-place-if-closed-next-centre = I'd like the nearest birth centre that is open.
idea-birth-place-if-closed-next-hospital = The next place I'd like is ___.
idea-birth-place-if-closed-tell-early = Please tell me as soon as you know.
idea-birth-place-if-closed-home = Then I'd like to have { word-my-baby } at home.
idea-birth-place-if-closed-talk = Please talk with me about the choices then.

## labour-start: what she would like when labour starts.

section-labour-start-title = When labour starts
section-labour-start-intro = Labour is the work your body does to bring { word-your-baby }. In a contraction, the womb tightens. Here you can say how it begins for you.

prompt-labour-start-wish = What would you like to happen first?
label-labour-start-wish = When labour starts
idea-labour-start-wish-stay-home = I'd like to stay at home as long as I can.
idea-labour-start-wish-go-early = I'd like to come in early.
idea-labour-start-wish-ring-first = The first person I'll ring is ___.
idea-labour-start-wish-company = I'd like ___ with me from the start.
idea-labour-start-wish-alone = I'd like some time on my own.
idea-labour-start-wish-talk = I'd like to ring and talk about when to come in.

prompt-labour-start-getting-there = How will you get there? Who will look after your children, or anyone else you care for?
label-labour-start-getting-there = Getting there
idea-labour-start-getting-there-driver = ___ will take me.
idea-labour-start-getting-there-taxi = I'll go by taxi. The number is ___.
idea-labour-start-getting-there-at-night = At night my plan is ___.
idea-labour-start-getting-there-children = ___ will have my children.
idea-labour-start-getting-there-pets = ___ will look after my pets.

## birth-companions: who is beside her, and who must not be there or be told.

section-birth-companions-title = Birth companions
section-birth-companions-intro = A birth companion is someone you choose to have beside you. A doula is a person who gives company and support in birth.

prompt-birth-companions-wish = Who would you like beside you, and for which parts?
label-birth-companions-wish = Birth companions
idea-birth-companions-wish-partner = I'd like { word-partner } with me all the time.
idea-birth-companions-wish-someone = I'd like ___ with me.
idea-birth-companions-wish-doula = I'd like my doula with me. The name is ___.
idea-birth-companions-wish-staff-only = I'd like to be with staff only.
idea-birth-companions-wish-examinations = Please let them stay when I'm examined.
idea-birth-companions-wish-examinations-out = Please ask them to step out when I'm examined.
idea-birth-companions-wish-assisted = Please let them stay if I need help with forceps or a ventouse.
idea-birth-companions-wish-assisted-out = Please ask them to step out for forceps or a ventouse.
idea-birth-companions-wish-caesarean = Please let them stay for a caesarean.
idea-birth-companions-wish-caesarean-out = Please ask them to step out for a caesarean.
idea-birth-companions-wish-step-out = If I say ___, please ask everyone to step out.
idea-birth-companions-wish-ask-me = Please ask me, on my own, who should stay.

prompt-birth-companions-not-there = Is there anyone who must not be there, or must not be told?
label-birth-companions-not-there = Not there, not told
idea-birth-companions-not-there-not-in = Please don't let ___ in.
idea-birth-companions-not-there-not-told = Please don't tell ___ that I am here.
idea-birth-companions-not-there-no-news = Please give no news about me by phone.
idea-birth-companions-not-there-ask-alone = Please ask me about this only when I'm on my own.

## birth-staff: what helps her feel at ease with the people who look after her.

section-birth-staff-title = The people looking after me
section-birth-staff-intro = Midwives, doctors and students may look after you. You can say what helps.

prompt-birth-staff-wish = What would help you feel at ease with the staff?
label-birth-staff-wish = Staff
idea-birth-staff-wish-few-people = I'd like as few people in the room as can be.
idea-birth-staff-wish-same-midwife = I'd like the same midwife if I can.
idea-birth-staff-wish-women-staff = I'd like women to look after me if that can be done.
idea-birth-staff-wish-anyone = Anyone can look after me.
idea-birth-staff-wish-names = Please tell me your name and what you do.
idea-birth-staff-wish-knock = Please knock and wait before you come in.
idea-birth-staff-wish-ask-first = Please ask me before someone new comes in.
idea-birth-staff-wish-interpreter = Please have my interpreter there when we talk about choices.

prompt-birth-staff-students = How do you feel about students being there?
label-birth-staff-students = Students
choice-birth-staff-students-yes = Students are welcome.
choice-birth-staff-students-no = No students, please.
choice-birth-staff-students-ask-me = Please ask me each time.

## birth-space: light, sound and things that make the room hers.

section-birth-space-title = The room and my senses
section-birth-space-intro = Light, sound, smell, touch and your own things can all matter.

prompt-birth-space-wish = What would help the room feel right for you?
label-birth-space-wish = The room
idea-birth-space-wish-dim-light = I'd like the lights low.
idea-birth-space-wish-quiet = I'd like quiet voices.
idea-birth-space-wish-music = I'd like my own music.
idea-birth-space-wish-own-clothes = I'd like to wear my own clothes.
idea-birth-space-wish-pool = I'd like to use a birth pool.
idea-birth-space-wish-no-pool = I don't want to use a birth pool.
idea-birth-space-wish-pool-ask = I'd like to know when I could use a pool.
idea-birth-space-wish-ball = I'd like a birth ball and mats.
idea-birth-space-wish-prayer = I'd like a clean, quiet space to pray.
idea-birth-space-wish-covered = Please keep me covered.
idea-birth-space-wish-door = Please keep the door shut.
idea-birth-space-wish-photos-yes = You can take photos for me.
idea-birth-space-wish-no-photos = I don't want any photos.
idea-birth-space-wish-photos = Please ask me before anyone takes a photo.

prompt-birth-space-food = What would you like to eat and drink in labour?
label-birth-space-food = Food and drink
idea-birth-space-food-as-i-like = I'd like to eat and drink as I like.
idea-birth-space-food-drinks-only = I'd like drinks only.
idea-birth-space-food-no-food = I don't want to eat in labour.
idea-birth-space-food-bring = I'll bring ___.
idea-birth-space-food-faith = I eat ___, and I don't eat ___.
idea-birth-space-food-talk = I'd like to talk about food and drink first.

## birth-positions: how she would like to move and rest.

section-birth-positions-title = Moving and positions
section-birth-positions-intro = You can move, change and rest in any way that feels right to you.

prompt-birth-positions-wish = How would you like to move and rest in labour?
label-birth-positions-wish = Positions
idea-birth-positions-wish-upright = I'd like to be upright and walk about.
idea-birth-positions-wish-kneeling = I'd like to kneel and lean on something.
idea-birth-positions-wish-all-fours = I'd like to be on my hands and knees.
idea-birth-positions-wish-side = I'd like to lie on my side.
idea-birth-positions-wish-squat = I'd like to squat.
idea-birth-positions-wish-lie-back = I'd like to lie back on a bed.
idea-birth-positions-wish-water = I'd like to be in water.
idea-birth-positions-wish-no-water = I don't want to be in water.
idea-birth-positions-wish-rest = I'd like to rest between contractions.
idea-birth-positions-wish-help-move = Please help me to change position.
idea-birth-positions-wish-ask-move = Please ask me before you move me.
idea-birth-positions-wish-talk = I'd like to talk about what could help me.

prompt-birth-positions-body = Is there a part of your body that hurts, or needs care when you move?
label-birth-positions-body = Moving with care
idea-birth-positions-body-hips = My hips or pelvis hurt when my legs are wide.
idea-birth-positions-body-back = My back hurts when ___.
idea-birth-positions-body-ask-legs = Please ask before you move my legs.

## birth-examinations: what she would like before anyone examines her.

section-birth-examinations-title = Examinations
section-birth-examinations-intro = In an internal examination, a midwife or doctor feels inside you with gloved fingers. You can say no, and you can say stop.

prompt-birth-examinations-wish = Before anyone examines you, what would you like them to do?
label-birth-examinations-wish = Before examining me
idea-birth-examinations-wish-explain = Please tell me what you'll do before you do it.
idea-birth-examinations-wish-ask-each-time = Please ask me each time.
idea-birth-examinations-wish-yes = I'd like to be examined, to know how labour is going.
idea-birth-examinations-wish-none = I don't want internal examinations.
idea-birth-examinations-wish-few = I'd like as few as can be.
idea-birth-examinations-wish-other-ways = I'd like to know what else shows how labour is going.
idea-birth-examinations-wish-same-person = I'd like the same person each time.
idea-birth-examinations-wish-woman = I'd like a woman to examine me.
idea-birth-examinations-wish-no-students = No students for this, please.
idea-birth-examinations-wish-companion = I'd like ___ beside me.
idea-birth-examinations-wish-stop-word = If I say ___, please stop at once.
idea-birth-examinations-wish-may-say-no = I may say no.

## birth-pain: how she feels about pain relief.

section-birth-pain-title = Pain relief
section-birth-pain-intro = You can try one thing first, and change to another at any time.
section-birth-pain-more = TENS sends small tingles through pads on your back. Hypnobirthing is slow breathing and calm thoughts. Gas and air is a gas that you breathe through a mouthpiece. Pethidine and diamorphine are strong medicines, given as an injection. Remifentanil is a strong medicine that goes into a vein when you press a button. An epidural is medicine that goes into your back through a thin tube. A spinal is one injection into your back, for an operation.

prompt-birth-pain-wish = How do you feel about pain relief? What would you like to try?
label-birth-pain-wish = Pain relief
idea-birth-pain-wish-breathing = I'd like to use my breathing.
idea-birth-pain-wish-hypnobirthing = I'd like to use hypnobirthing.
idea-birth-pain-wish-massage = I'd like massage.
idea-birth-pain-wish-tens = I'd like to use TENS.
idea-birth-pain-wish-water = I'd like to use water.
idea-birth-pain-wish-paracetamol = I'd like paracetamol.
idea-birth-pain-wish-gas-and-air = I'd like gas and air.
idea-birth-pain-wish-opioid = I'd like pethidine or diamorphine.
idea-birth-pain-wish-no-injection = I don't want pethidine or diamorphine.
idea-birth-pain-wish-remifentanil = I'd like remifentanil.
idea-birth-pain-wish-epidural = I'd like an epidural.
idea-birth-pain-wish-no-epidural = I don't want an epidural.
idea-birth-pain-wish-spinal = If I need an operation, I'd like a spinal.
idea-birth-pain-wish-no-medicines = I'd like no medicines for pain.
idea-birth-pain-wish-see-then = I'd like to see how it goes, and decide then.
idea-birth-pain-wish-talk = I'd like to talk about pain relief before labour.

prompt-birth-pain-offer = Would you like people to offer you pain relief?
label-birth-pain-offer = Offering pain relief
choice-birth-pain-offer-offer = Please offer it to me.
choice-birth-pain-offer-wait = Please don't offer. I'll ask.
choice-birth-pain-offer-early = I'd like it early.
choice-birth-pain-offer-now-and-then = Please ask me now and then how I am.

prompt-birth-pain-heard = What have you heard or been told about pain relief? What would you like to ask?
label-birth-pain-heard = What I've heard
idea-birth-pain-heard-told = I've been told that ___.
idea-birth-pain-heard-ask = I'd like to ask about ___.
idea-birth-pain-heard-before = Before, I had ___. For me it was ___.

## birth-listening: how she would like people to listen to her baby.

section-birth-listening-title = Listening to { word-my-baby }
section-birth-listening-intro = Staff may listen to { word-your-baby }'s heart now and then with a hand-held device. Or they may listen all the time with a belt round your tummy.
section-birth-listening-more = A scalp clip is a small wire. It goes through the vagina, just under the skin of the baby's head.

prompt-birth-listening-wish = How would you like people to listen to { word-your-baby } in labour?
label-birth-listening-wish = Listening to { word-my-baby }
idea-birth-listening-wish-now-and-then = I'd like you to listen now and then, by hand.
idea-birth-listening-wish-belt = I'd like you to listen with the belt.
idea-birth-listening-wish-no-belt = I don't want the belt all the time.
idea-birth-listening-wish-wireless = I'd like a wireless belt, so that I can move.
idea-birth-listening-wish-clip-yes = I'd accept a scalp clip if the belt doesn't work.
idea-birth-listening-wish-no-clip = I don't want a scalp clip.
idea-birth-listening-wish-clip = Please talk with me before you use a scalp clip.
idea-birth-listening-wish-talk = I'd like to talk about this before labour.
idea-birth-listening-wish-say-what-you-hear = Please tell me what you hear.

prompt-birth-listening-told = What have you been told about this, for you and { word-your-baby }?
label-birth-listening-told = What I've been told
idea-birth-listening-told-told = I've been told that for us ___.
idea-birth-listening-told-means = To me that means ___.
idea-birth-listening-told-agreed = What we have agreed is ___.

## birth-waters: what she would like if labour is slow or her waters go first.

section-birth-waters-title = Waters, and speeding up
section-birth-waters-intro = The waters are the fluid round { word-your-baby }. Staff can break them with a small hook. A drip is a medicine that goes slowly into a vein. Group B strep is a common germ. Antibiotics are medicines against germs.

prompt-birth-waters-wish = If your waters go first, or labour is slow, what would you like?
label-birth-waters-wish = Waters, speeding up
idea-birth-waters-wish-wait = I'd like to wait.
idea-birth-waters-wish-talk-first = Please talk with me first.
idea-birth-waters-wish-move-first = I'd like to try moving and resting first.
idea-birth-waters-wish-break-yes = I'd like my waters broken if labour is slow.
idea-birth-waters-wish-no-break = I don't want my waters to be broken.
idea-birth-waters-wish-break = Please talk with me before you break my waters.
idea-birth-waters-wish-drip-yes = I'd like a drip if labour is slow.
idea-birth-waters-wish-no-drip = I don't want a drip to speed up labour.
idea-birth-waters-wish-drip = If a drip is offered, I'd like to know ___.

prompt-birth-waters-antibiotics = If antibiotics are offered, for group B strep or after your waters go, what would you like?
label-birth-waters-antibiotics = Antibiotics
idea-birth-waters-antibiotics-yes = I'd like antibiotics if they are offered.
idea-birth-waters-antibiotics-no = I don't want antibiotics in labour.
idea-birth-waters-antibiotics-talk = Please talk with me before you give me antibiotics.
idea-birth-waters-antibiotics-test = I'd like to talk about a test for group B strep.
idea-birth-waters-antibiotics-carry = I've been told that I have group B strep.
idea-birth-waters-antibiotics-allergic = I am allergic to ___.

## birth-induction: what she would like to know and choose if induction is offered.

section-birth-induction-title = If induction is offered
section-birth-induction-intro = Induction means starting labour, not waiting for it to start.
section-birth-induction-more = The neck of the womb is the way out into the vagina. In a sweep, a gloved finger moves round it. A gel or pessary is a medicine put into the vagina. A balloon is a soft tube put into the neck of the womb.

prompt-birth-induction-wish = If induction is offered, what would you like? What would you like to know first?
label-birth-induction-wish = If induction is offered
idea-birth-induction-wish-yes = I'd like to be induced.
idea-birth-induction-wish-no = I don't want to be induced.
idea-birth-induction-wish-caesarean = I'd like a caesarean instead.
idea-birth-induction-wish-what-happens = I'd like to know what happens, step by step.
idea-birth-induction-wish-how-long = I'd like to know how long it may take.
idea-birth-induction-wish-other-choices = I'd like to know my other choices.
idea-birth-induction-wish-time-to-think = I'd like time to think and talk at home.

prompt-birth-induction-ways = Which ways would you choose, if you choose it?
label-birth-induction-ways = Ways I'd choose
idea-birth-induction-ways-sweep = I'd like a sweep first.
idea-birth-induction-ways-no-sweep = I don't want a sweep.
idea-birth-induction-ways-gel = I'd choose the gel or pessary.
idea-birth-induction-ways-balloon = I'd choose the balloon.
idea-birth-induction-ways-home = I'd like to be at home while it begins to work.
idea-birth-induction-ways-drip-yes = I'd choose the drip.
idea-birth-induction-ways-no-drip = I don't want a drip.
idea-birth-induction-ways-drip = I'd like to talk before a drip is put up.
idea-birth-induction-ways-ask = Please ask me before each step.
idea-birth-induction-ways-not-for-now = I'd like to wait for labour to start.

prompt-birth-induction-waiting = If you would rather wait, what would you like?
label-birth-induction-waiting = If I'd rather wait
idea-birth-induction-waiting-checks = I'd like extra checks while I wait.
idea-birth-induction-waiting-no-checks = I don't want extra checks.
idea-birth-induction-waiting-scan = I'd like a scan while I wait.
idea-birth-induction-waiting-who-to-ring = I'd like to know who to ring, day or night.
idea-birth-induction-waiting-look-again = I'd like us to talk again on ___.

## birth-pushing: what she would like while her baby is being born.

section-birth-pushing-title = Pushing, and the birth
section-birth-pushing-intro = This is the part when { word-your-baby } is being born. The perineum is the skin between the vagina and the back passage.

prompt-birth-pushing-wish = What would help you while { word-your-baby } is being born?
label-birth-pushing-wish = Pushing
idea-birth-pushing-wish-my-way = I'd like to push in my own way.
idea-birth-pushing-wish-guide-me = Please tell me when and how to push.
idea-birth-pushing-wish-quiet = I'd like it quiet.
idea-birth-pushing-wish-touch = I'd like to touch { word-my-baby }'s head.
idea-birth-pushing-wish-mirror = I'd like a mirror.
idea-birth-pushing-wish-not-look = I don't want to look or touch.
idea-birth-pushing-wish-warm-cloth = I'd like a warm, wet cloth held on my perineum.
idea-birth-pushing-wish-hands-on = I'd like your hands to support my perineum.
idea-birth-pushing-wish-hands-off = Please keep your hands off unless you ask me.
idea-birth-pushing-wish-catch = I'd like to lift { word-my-baby } up myself.
idea-birth-pushing-wish-in-water = I'd like { word-my-baby } to be born in water.
idea-birth-pushing-wish-out-of-water = I don't want { word-my-baby } to be born in water.
idea-birth-pushing-wish-water-talk = I'd like to talk about birth in water.
idea-birth-pushing-wish-ask-me = Please ask me, as we go, what helps.

## birth-assisted: what she would like if help with the birth, or a cut, is suggested.

section-birth-assisted-title = Assisted birth and cuts
section-birth-assisted-intro = In an assisted birth, a doctor helps with a ventouse or forceps.
section-birth-assisted-more = A ventouse is a suction cup for the baby's head. Forceps are smooth metal tongs that go round the baby's head. An episiotomy is a cut at the opening of the vagina.

prompt-birth-assisted-wish = If this kind of help is suggested, what would you like?
label-birth-assisted-wish = Assisted birth
idea-birth-assisted-wish-explain = Please tell me what you see and what you'll do.
idea-birth-assisted-wish-ventouse-first = I'd like to try a ventouse first.
idea-birth-assisted-wish-forceps-yes = I'd accept forceps if you ask me first.
idea-birth-assisted-wish-no-forceps = I don't want forceps.
idea-birth-assisted-wish-caesarean = I don't want a ventouse or forceps. I'd like a caesarean.
idea-birth-assisted-wish-talk-caesarean = I'd like to talk about a caesarean before forceps.
idea-birth-assisted-wish-companion = I'd like ___ to stay beside me.
idea-birth-assisted-wish-no-pain = Please check that I'm numb first.

prompt-birth-assisted-cut = What should people know before a cut or stitches?
label-birth-assisted-cut = Cuts and stitches
idea-birth-assisted-cut-ask = Please ask me before any cut.
idea-birth-assisted-cut-yes = I'd accept a cut if you ask me first.
idea-birth-assisted-cut-no = I don't want a cut.
idea-birth-assisted-cut-talk-first = I'd like to talk about cuts before labour.
idea-birth-assisted-cut-tell-after = Please tell me about any tear or stitches.
idea-birth-assisted-cut-check-tears = I'd like to be checked for tears.
idea-birth-assisted-cut-no-check = I don't want to be checked for tears.
idea-birth-assisted-cut-ask-check = Please tell me how you check for tears, and ask me first.
idea-birth-assisted-cut-hold-baby = I'd like to hold { word-my-baby } while I'm stitched.

## birth-caesarean: what she would like if she has a caesarean.

section-birth-caesarean-title = If I have a caesarean
section-birth-caesarean-intro = A caesarean is a birth through a cut in your tummy. A vaginal birth is a birth through the vagina. The drape is the sheet between you and the doctors. A general anaesthetic is medicine that makes you sleep.

prompt-birth-caesarean-plan = Would you like to plan a caesarean? Have you had one before?
label-birth-caesarean-plan = Planning a caesarean
idea-birth-caesarean-plan-yes = I'd like to plan a caesarean.
idea-birth-caesarean-plan-only-if = I don't want a caesarean unless I agree that we need it.
idea-birth-caesarean-plan-again = I've had a caesarean. I'd like to plan one again.
idea-birth-caesarean-plan-vaginal-after = I've had a caesarean. I'd like a vaginal birth this time.
idea-birth-caesarean-plan-talk = I'd like to talk about both ways first.

prompt-birth-caesarean-wish = If you have a caesarean, planned or not, what would you like?
label-birth-caesarean-wish = Caesarean
idea-birth-caesarean-wish-companion = I'd like ___ to be with me.
idea-birth-caesarean-wish-drape = I'd like the drape lowered, so that I can see.
idea-birth-caesarean-wish-drape-up = I'd like the drape to stay up.
idea-birth-caesarean-wish-music = I'd like my music.
idea-birth-caesarean-wish-quiet = I'd like quiet while { word-my-baby } is born.
idea-birth-caesarean-wish-tell-me = Please tell me what is happening as you go.
idea-birth-caesarean-wish-few-words = Please tell me only what I need to know.
idea-birth-caesarean-wish-slowly = I'd like { word-my-baby } to come out slowly.
idea-birth-caesarean-wish-cord = I'd like the cord left for a while.
idea-birth-caesarean-wish-skin = I'd like { word-my-baby } on my chest in theatre.
idea-birth-caesarean-wish-skin-later = I'd like to hold { word-my-baby } later.
idea-birth-caesarean-wish-ask-then = Please ask me about these things at the time.
idea-birth-caesarean-wish-talk-first = I'd like to talk about other choices first.

prompt-birth-caesarean-asleep = If you have to be asleep, who should hold { word-your-baby }? What would you like when you wake?
label-birth-caesarean-asleep = If I am asleep
idea-birth-caesarean-asleep-holder = I'd like ___ to hold { word-my-baby } until I wake.
idea-birth-caesarean-asleep-photos = Please take photos for me.
idea-birth-caesarean-asleep-no-photos = I don't want photos while I'm asleep.
idea-birth-caesarean-asleep-wait = Please wait to weigh and dress { word-my-baby } until I wake.
idea-birth-caesarean-asleep-dress = You can weigh and dress { word-my-baby } while I'm asleep.
idea-birth-caesarean-asleep-tell-after = Please tell me everything when I wake.
idea-birth-caesarean-asleep-talk = I'd like to talk about this before labour.

## birth-placenta: the cord and the placenta: the third stage.

section-birth-placenta-title = Cord and placenta
section-birth-placenta-intro = The placenta, or afterbirth, comes out after { word-your-baby }. This time is called the third stage. You can have an injection, or wait for it to come. Clamping means closing the cord before it is cut.

prompt-birth-placenta-wish = What would you like for the cord and the placenta?
label-birth-placenta-wish = Cord and placenta
idea-birth-placenta-wish-injection = I'd like the injection for the placenta.
idea-birth-placenta-wish-no-injection = I don't want the injection for the placenta.
idea-birth-placenta-wish-wait = I'd like to wait for the placenta to come.
idea-birth-placenta-wish-decide-then = I'd like to decide at the time.
idea-birth-placenta-wish-talk = I'd like to talk about the injection first.
idea-birth-placenta-wish-cord-wait = Please wait before you clamp the cord.
idea-birth-placenta-wish-cord-now = You can clamp the cord straight away.
idea-birth-placenta-wish-cord-ask = Please ask me before you clamp the cord.
idea-birth-placenta-wish-who-cuts = I'd like ___ to cut the cord.
idea-birth-placenta-wish-keep = I'd like to keep the placenta.
idea-birth-placenta-wish-see = I'd like to see the placenta.
idea-birth-placenta-wish-not-see = I'd rather not see the placenta.
idea-birth-placenta-wish-ask-see = Please ask me if I'd like to see or keep it.

## first-hour: the first hour after the birth.

section-first-hour-title = The first hour
section-first-hour-intro = Skin-to-skin means that { word-your-baby } lies bare on a bare chest.
section-first-hour-more = In surrogacy, you carry a baby for someone else. In adoption, another family brings up { word-your-baby }.

prompt-first-hour-wish = What would you like in the first hour?
label-first-hour-wish = First hour
idea-first-hour-wish-skin = I'd like { word-my-baby } on my skin at once.
idea-first-hour-wish-no-skin = I don't want skin-to-skin.
idea-first-hour-wish-wrapped = I'd like to hold { word-my-baby } wrapped up.
idea-first-hour-wish-dry-first = Please dry { word-my-baby } first, then give me { word-my-baby }.
idea-first-hour-wish-quiet = I'd like quiet, and as few people as can be.
idea-first-hour-wish-see-sex = I'd like to see for myself if it's a girl or a boy.
idea-first-hour-wish-who-tells = I'd like ___ to tell me if it's a girl or a boy.
idea-first-hour-wish-feed = I'd like to feed when { word-my-baby } is ready.
idea-first-hour-wish-weigh-later = Please weigh { word-my-baby } later.
idea-first-hour-wish-faith-words = I'd like ___ to say words of faith to { word-my-baby }.
idea-first-hour-wish-photos = I'd like photos of us.
idea-first-hour-wish-no-photos = I don't want photos.
idea-first-hour-wish-other-chest = If I can't, I'd like ___ to hold { word-my-baby } skin-to-skin.
idea-first-hour-wish-ask-me = Please ask me, at the time, what I'd like.

prompt-first-hour-another-family = { $carrying ->
    [others] You carry this baby for someone else. What would you like in the first hour?
   *[mine] If this is a surrogacy or an adoption, what would you like?
 }
label-first-hour-another-family = { $carrying ->
    [others] Surrogacy
   *[mine] Surrogacy or adoption
 }
idea-first-hour-another-family-who = { $carrying ->
    [others] The baby will live with { word-parents }.
   *[mine] The people who will bring up the baby are ___.
 }
idea-first-hour-another-family-them-first = { $carrying ->
    [others] I'd like { word-parents } to hold the baby first.
   *[mine] I'd like them to hold the baby first.
 }
idea-first-hour-another-family-me-first = I'd like to hold the baby first.
idea-first-hour-another-family-time = I'd like time alone with the baby.
idea-first-hour-another-family-not-hold = I don't want to hold the baby.
idea-first-hour-another-family-told-first = Please tell ___ first that the baby is born.
idea-first-hour-another-family-feeds = I'd like ___ to feed the baby.
idea-first-hour-another-family-my-body = I decide about my body and my care.
idea-first-hour-another-family-ask = Please ask me on the day. How I feel may change.

## baby-feeding: how she would like to feed her baby.

section-baby-feeding-title = Feeding
section-baby-feeding-intro = Colostrum is the first milk. Expressed milk is milk taken out by hand or with a pump. Donor milk is milk that someone else has given. Formula is milk made from powder.

prompt-baby-feeding-wish = How would you like to feed { word-your-baby }?
label-baby-feeding-wish = Feeding
idea-baby-feeding-wish-breast = { $feeding ->
    [chest] { "" }
    [own] I'd like to { $feeding-word }.
   *[breast] I'd like to breastfeed.
 }
idea-baby-feeding-wish-chest = { $feeding ->
    [breast] { "" }
    [own] { "" }
   *[chest] I'd like to chestfeed.
 }
idea-baby-feeding-wish-no-breast = I don't want to { word-feed }.
idea-baby-feeding-wish-expressed = I'd like to give expressed milk.
idea-baby-feeding-wish-colostrum = I've saved colostrum and will bring it.
idea-baby-feeding-wish-donor = I'd like donor milk if { word-my-baby } needs more milk.
idea-baby-feeding-wish-no-donor = I don't want donor milk for { word-my-baby }.
idea-baby-feeding-wish-formula = I'd like to give formula.
idea-baby-feeding-wish-no-formula = I don't want formula for { word-my-baby }.
idea-baby-feeding-wish-mix = I'd like to mix my milk and formula.
idea-baby-feeding-wish-ask-first = Please ask me before you give { word-my-baby } anything.
idea-baby-feeding-wish-talk = I'd like to talk about feeding.

prompt-baby-feeding-help = What help would you like with feeding?
label-baby-feeding-help = Help with feeding
idea-baby-feeding-help-show-me = Please show me, without touching me.
idea-baby-feeding-help-no-help = I'd like to find our own way.
idea-baby-feeding-help-ask-me = Please ask me each time what would help.
idea-baby-feeding-help-hands = You can use your hands to help me, if you ask.
idea-baby-feeding-help-time = Please sit with us for a whole feed.
idea-baby-feeding-help-night = I'd like help at night.

prompt-baby-feeding-words = What would you rather people did not say about feeding?
label-baby-feeding-words = Please don't say
idea-baby-feeding-words-no-pressure = Please don't push me to feed in one way.
idea-baby-feeding-words-no-before = Please don't talk about how I fed before.
idea-baby-feeding-words-words = The word I use for feeding is ___.

prompt-baby-feeding-stopping = If you don't want to make milk, or want to stop, what would help?
label-baby-feeding-stopping = Stopping milk
idea-baby-feeding-stopping-help = I'd like help to stop my milk.
idea-baby-feeding-stopping-medicine = I'd like to know about medicines that stop milk.
idea-baby-feeding-stopping-no-medicine = I don't want medicine to stop my milk.
idea-baby-feeding-stopping-give = I'd like to know about giving my milk to other babies.

## vitamin-k: vitamin K for her baby.

section-vitamin-k-title = Vitamin K
section-vitamin-k-intro = Vitamin K is a vitamin that newborn babies are offered. It can be an injection, or drops by mouth. You choose.

prompt-vitamin-k-wish = What would you like for { word-your-baby } about vitamin K?
label-vitamin-k-wish = Vitamin K
idea-vitamin-k-wish-injection = I'd like { word-my-baby } to have vitamin K by injection.
idea-vitamin-k-wish-drops = I'd like { word-my-baby } to have vitamin K as drops by mouth.
idea-vitamin-k-wish-no = I don't want { word-my-baby } to have vitamin K.
idea-vitamin-k-wish-talk = I'd like to talk about vitamin K first.
idea-vitamin-k-wish-hold = I'd like to hold { word-my-baby } while it is given.

## newborn-checks: the checks that babies are offered.

section-newborn-checks-title = Checks for { word-my-baby }
section-newborn-checks-intro = Babies are offered some checks in the first days. One looks at the whole body. One is a hearing test. The blood spot test takes a few drops of blood from the heel.

prompt-newborn-checks-wish = What would you like for these checks?
label-newborn-checks-wish = Checks for { word-my-baby }
idea-newborn-checks-wish-all-checks = I'd like { word-my-baby } to have all the checks.
idea-newborn-checks-wish-none = I don't want any checks for { word-my-baby }.
idea-newborn-checks-wish-not-this = I don't want this check for { word-my-baby }: ___.
idea-newborn-checks-wish-with-me = Please check { word-my-baby } in front of me.
idea-newborn-checks-wish-hold = I'd like to hold or feed { word-my-baby } during the tests.
idea-newborn-checks-wish-explain = Please tell me what you see as you go.
idea-newborn-checks-wish-talk = I'd like to talk first about ___.

prompt-newborn-checks-results = How would you like to be told the results?
label-newborn-checks-results = Telling me results
idea-newborn-checks-results-together = Please tell us both together.
idea-newborn-checks-results-only-me = Please tell only me.
idea-newborn-checks-results-ask-who = Please ask me first who should hear them.
idea-newborn-checks-results-in-person = Please tell me face to face.
idea-newborn-checks-results-by-phone = A phone call is fine.
idea-newborn-checks-results-interpreter = Please have my interpreter there.

## neonatal-unit: what matters if her baby needs the neonatal unit.

section-neonatal-unit-title = If { word-my-baby } needs the neonatal unit
section-neonatal-unit-intro = A neonatal unit is a ward for babies who need more care.

prompt-neonatal-unit-wish = If { word-your-baby } goes there, what would matter to you?
label-neonatal-unit-wish = Neonatal unit
idea-neonatal-unit-wish-goes-with = I'd like ___ to go with { word-my-baby }.
idea-neonatal-unit-wish-stays-with-me = I'd like ___ to stay with me.
idea-neonatal-unit-wish-see-soon = Please take me to { word-my-baby } as soon as you can.
idea-neonatal-unit-wish-told-together = Please tell us together what is happening.
idea-neonatal-unit-wish-milk = I'd like { word-my-baby } to have my milk. Please help me.
idea-neonatal-unit-wish-not-my-milk = I don't want to give my milk.
idea-neonatal-unit-wish-skin = I'd like to hold { word-my-baby } on my skin as soon as I can.
idea-neonatal-unit-wish-photos = I'd like a photo while we are apart.
idea-neonatal-unit-wish-no-photos = I don't want photos of { word-my-baby }.
idea-neonatal-unit-wish-faith = I'd like ___ to come and pray with us.
idea-neonatal-unit-wish-ask-me = Please ask me before you start anything new.

## if-unwell: what matters when she cannot speak for herself.

section-if-unwell-title = If I am very unwell or asleep
section-if-unwell-intro = This is for times when you can't speak. While you can speak, your no counts. This page is not a signed legal paper.
section-if-unwell-more = A no that must hold even if you might die must say so, and be written, signed and witnessed. Blood products are made from blood that people have given. Cell salvage gives your own blood back to you. Anti-D is an injection made from blood. It is offered to some people after a birth or a bleed.

prompt-if-unwell-wish = If you were very unwell or asleep, what would matter most to you?
label-if-unwell-wish = If I am very unwell
idea-if-unwell-wish-tell-me-still = Please talk to me, even if I can't answer.
idea-if-unwell-wish-holds-baby = I'd like ___ to hold { word-my-baby }.
idea-if-unwell-wish-faith = My faith matters. Please ring ___.
idea-if-unwell-wish-milk = I'd like my milk to be kept going.
idea-if-unwell-wish-no-milk = I don't want my milk to be kept going.
idea-if-unwell-wish-talk = I'd like to talk about this before labour.

prompt-if-unwell-talk-to = Who should staff talk to? They can say what you'd want. They can't decide for you unless you made them your health attorney (LPA).
label-if-unwell-talk-to = Please talk to
idea-if-unwell-talk-to-person = Please talk to ___. They can say what I'd want.
idea-if-unwell-talk-to-plan = Please read this plan together.
idea-if-unwell-talk-to-attorney = My health attorney (LPA) is ___.
idea-if-unwell-talk-to-not-family = I don't want anyone in my family to speak for me.
idea-if-unwell-talk-to-ask-now = Please ask me now, while I can say.

prompt-if-unwell-blood = What should people know about blood and blood products for you?
label-if-unwell-blood = Blood products
idea-if-unwell-blood-yes = I'd accept blood if I need it.
idea-if-unwell-blood-no = I don't want blood or blood products.
idea-if-unwell-blood-accept = I'd accept ___.
idea-if-unwell-blood-not-accept = I would not accept ___.
idea-if-unwell-blood-cell-salvage = I'd accept cell salvage.
idea-if-unwell-blood-no-cell-salvage = I don't want cell salvage.
idea-if-unwell-blood-anti-d = I'd accept anti-D.
idea-if-unwell-blood-no-anti-d = I don't want anti-D.
idea-if-unwell-blood-talk = I'd like to talk about blood before labour.
idea-if-unwell-blood-signed = I have signed a paper about this. It is kept ___.

prompt-if-unwell-family = What should your family be told, and who should tell them?
label-if-unwell-family = Telling my family
idea-if-unwell-family-first = Please tell ___ first.
idea-if-unwell-family-what = You can tell them ___.
idea-if-unwell-family-only = Please tell only ___.
idea-if-unwell-family-no-one = Please tell nobody else.
idea-if-unwell-family-ask = I'd like to talk now about who should be told.

## if-moved: what matters if she has to move to another place.

section-if-moved-title = If I have to move
section-if-moved-intro = To be transferred means to move from one place of care to another.

prompt-if-moved-wish = If you have to move, what would matter to you?
label-if-moved-wish = If I have to move
idea-if-moved-wish-tell-me = Please tell me what is happening and how long it takes.
idea-if-moved-wish-early = I'd like to move early if it may be needed.
idea-if-moved-wish-stay = I'd like to stay where I am if I can.
idea-if-moved-wish-ask = Please tell me my choices, and ask me.
idea-if-moved-wish-companion = I'd like ___ to come with me.
idea-if-moved-wish-midwife = I'd like my midwife to come with me.
idea-if-moved-wish-baby = Please keep { word-my-baby } and me together.
idea-if-moved-wish-plan = Please hand on this plan.
idea-if-moved-wish-things = Please bring my bag and my phone.

## birth-before-help: a birth before a midwife is there.

section-birth-before-help-title = If { word-my-baby } comes fast
section-birth-before-help-intro = If { word-your-baby } is coming and no midwife is there, ring 999. They will stay on the line and tell you what to do.

prompt-birth-before-help-wish = What should the people with you know?
label-birth-before-help-wish = If baby comes fast
idea-birth-before-help-wish-address = My address, and how to find the door, is ___.
idea-birth-before-help-wish-nearby = ___ lives near and can come.
idea-birth-before-help-wish-door = Please unlock the door and put a light on.
idea-birth-before-help-wish-children = Please ask ___ to look after my children.

prompt-birth-before-help-ring = After 999, who would you like someone to ring?
label-birth-before-help-ring = After 999, ring
idea-birth-before-help-ring-partner = Please ring { word-partner }.
idea-birth-before-help-ring-midwife = Please ring my midwife.
idea-birth-before-help-ring-someone = Please ring ___.

## twins-or-more: two babies or more.

section-twins-or-more-title = Twins or more
section-twins-or-more-intro = For twins, triplets or more. You can name each baby, or write baby 1 and baby 2.

prompt-twins-or-more-wish = What would you like for the birth of { word-your-babies }?
label-twins-or-more-wish = Twins or more
idea-twins-or-more-wish-place = I'd like to talk about where they can be born.
idea-twins-or-more-wish-vaginal = I'd like a vaginal birth.
idea-twins-or-more-wish-caesarean = I'd like a caesarean.
idea-twins-or-more-wish-how-they-lie = I'd like us to talk about how each baby lies.
idea-twins-or-more-wish-full-room = The room may be full. Please tell me who everyone is.
idea-twins-or-more-wish-each-turn = Please tell me what happens in each baby's turn.
idea-twins-or-more-wish-together = I'd like { word-my-babies } close to each other.

prompt-twins-or-more-each-baby = What would you like for each baby?
label-twins-or-more-each-baby = For each baby
idea-twins-or-more-each-baby-baby-1 = For baby 1, I'd like ___.
idea-twins-or-more-each-baby-baby-2 = For baby 2, I'd like ___.
idea-twins-or-more-each-baby-baby-3 = For baby 3, I'd like ___.

prompt-twins-or-more-who-goes = If a baby goes to the neonatal unit, who goes along? Who stays?
label-twins-or-more-who-goes = Who goes, who stays
idea-twins-or-more-who-goes-goes = ___ goes with the baby.
idea-twins-or-more-who-goes-stays = ___ stays with me.
idea-twins-or-more-who-goes-holds-other = ___ holds the other baby.

## if-plans-change: what she would like when things change.

section-if-plans-change-title = If plans change
section-if-plans-change-intro = Birth may go another way than you picture. You still have a say. People close to you can say what you'd want. They can't decide for you unless you made them your health attorney (LPA).

prompt-if-plans-change-wish = When things change, what would you like people to do?
label-if-plans-change-wish = If plans change
idea-if-plans-change-wish-what-you-see = Please tell me what you see.
idea-if-plans-change-wish-how-long = Please tell me how long I have to decide.
idea-if-plans-change-wish-ask-first = Please ask me first.
idea-if-plans-change-wish-choices = Please tell me all my choices, and what happens if we wait.
idea-if-plans-change-wish-less = Please tell me only what I need to decide.
idea-if-plans-change-wish-alone = Please give us a few minutes alone.
idea-if-plans-change-wish-stay = Please stay with us while we think.
idea-if-plans-change-wish-speak-to = If I can't speak, please talk to ___. They can say what I'd want.
idea-if-plans-change-wish-after = Please talk it through with me afterwards.

### Part: hard

## contingency: cards for hard times: what she would notice, do, and want from others.

section-contingency-title = My cards
section-contingency-intro = One card for each thing that you want to be ready for. Fill in only what helps you.
starter-contingency-labour-changes = Labour goes differently
starter-contingency-baby-unwell = { word-my-baby-first } is unwell
starter-contingency-very-distressed = I become very distressed
starter-contingency-illness-returns = My mental illness comes back
starter-contingency-plans-fall-through = Travel or child care falls through
starter-contingency-money = Money runs out

prompt-contingency-name = What is this card for?
label-contingency-name = If this happens

prompt-contingency-early-signs = What would you notice first? What would people who know you notice?
label-contingency-early-signs = Early signs
idea-contingency-early-signs-sleep = I sleep much less, or much more.
idea-contingency-early-signs-quiet = I go quiet and stop answering.
idea-contingency-early-signs-busy = I talk fast and can't sit still.
idea-contingency-early-signs-eat = I stop eating, or forget to.
idea-contingency-early-signs-others-see = People who know me would notice ___.

prompt-contingency-triggers = What makes it more likely, or harder?
label-contingency-triggers = What makes it harder
idea-contingency-triggers-tired = Being very tired.
idea-contingency-triggers-alone = Being on my own for long.
idea-contingency-triggers-news = Bad news, or no news.
idea-contingency-triggers-crowd = Too many people or voices.
idea-contingency-triggers-date = A day that is hard for me, ___.

prompt-contingency-what-i-do = What do you do first that helps?
label-contingency-what-i-do = What I do first
idea-contingency-what-i-do-breathe = I breathe slowly and count.
idea-contingency-what-i-do-step-away = I go somewhere quiet.
idea-contingency-what-i-do-ring = I ring ___.
idea-contingency-what-i-do-routine = I eat, drink and rest.
idea-contingency-what-i-do-pray = I pray.

prompt-contingency-what-helps = What helps from other people?
label-contingency-what-helps = What helps from others
idea-contingency-what-helps-stay = Please stay with me.
idea-contingency-what-helps-space = Please give me space, and stay near.
idea-contingency-what-helps-hand = Please hold my hand.
idea-contingency-what-helps-listen = Please listen and don't rush me.
idea-contingency-what-helps-plain = Please tell me one thing at a time.
idea-contingency-what-helps-practical = Please take care of food, and of my children.
idea-contingency-what-helps-quiet = Please make it quiet.
idea-contingency-what-helps-ask = Please ask me what would help now.

prompt-contingency-please-dont = What would you like people not to do?
label-contingency-please-dont = Please don't
idea-contingency-please-dont-touch = Please don't touch me before you ask.
idea-contingency-please-dont-calm-down = Please don't tell me to calm down.
idea-contingency-please-dont-leave = Please don't leave me alone.
idea-contingency-please-dont-crowd = Please don't all talk at once.

prompt-contingency-what-should-happen = What should happen then?
label-contingency-what-should-happen = What should happen
idea-contingency-what-should-happen-first-step = First, please ___.
idea-contingency-what-should-happen-ring-team = Please ring the person named on this card.
idea-contingency-what-should-happen-stay-together = Please keep { word-my-baby } and me together.
idea-contingency-what-should-happen-talk-first = Please talk with me before you decide anything.
idea-contingency-what-should-happen-rest = If I need to rest, ___ can care for { word-my-baby }.

prompt-contingency-who = Who do you respond best to? How can people reach them?
label-contingency-who = Who I respond best to
idea-contingency-who-person = I respond best to ___.
idea-contingency-who-second = If they can't come, please ask ___.
idea-contingency-who-my-midwife = Please ring my midwife.

prompt-contingency-number = What is their number?
label-contingency-number = Number

prompt-contingency-ready = Which medicines or things should be ready, and where are they?
label-contingency-ready = Medicines and things
idea-contingency-ready-medicine = My medicine is ___. It is kept ___.
idea-contingency-ready-bag = My bag is packed. It is ___.
idea-contingency-ready-money = There is money put by for ___.
idea-contingency-ready-papers = My papers are ___.

prompt-contingency-who-does-what = Who does what? You, family and friends, the team.
label-contingency-who-does-what = Who does what
idea-contingency-who-does-what-me = I will ___.
idea-contingency-who-does-what-family = My family or friends will ___.
idea-contingency-who-does-what-team = I'd like the team to ___.

prompt-contingency-children = Who looks after your children, or anyone else you care for?
label-contingency-children = Who has my children
idea-contingency-children-person = ___ will have my children.
idea-contingency-children-school = Please let the school know. The number is ___.
idea-contingency-children-need-to-know = What they need is ___.

prompt-contingency-review = When would you like to look at this again, and who with?
label-contingency-review = Look at this again
idea-contingency-review-date = On ___, with ___.
idea-contingency-review-next-visit = At my next appointment.
idea-contingency-review-after-birth = In the first week after the birth.

## each-baby: what is different for each of several babies around birth.

section-each-baby-title = What is different for each baby
section-each-baby-intro = If you have more than one baby, you can say here what is different for each. What you leave empty is as you wrote it for all.

prompt-each-baby-neonatal = If this baby needs the neonatal unit, what would you like?
label-each-baby-neonatal = Neonatal unit
idea-each-baby-neonatal-with-me = I'd like to be with this baby as soon as I can.
idea-each-baby-neonatal-partner-goes = ___ goes with this baby, and ___ stays with me.
idea-each-baby-neonatal-milk = Please ask me before this baby is given any milk but mine.
idea-each-baby-neonatal-same = The same as for my other baby.
idea-each-baby-neonatal-talk = I'd like to talk about this.

prompt-each-baby-vitamin-k = What would you like about vitamin K for this baby?
label-each-baby-vitamin-k = Vitamin K
idea-each-baby-vitamin-k-injection = I'd like the injection.
idea-each-baby-vitamin-k-drops = I'd like drops by mouth.
idea-each-baby-vitamin-k-no = I don't want vitamin K for this baby.
idea-each-baby-vitamin-k-same = The same as for my other baby.
idea-each-baby-vitamin-k-talk = I'd like to talk about this.

prompt-each-baby-checks = What would you like about checks for this baby?
label-each-baby-checks = Newborn checks
idea-each-baby-checks-front-of-me = Please check this baby in front of me.
idea-each-baby-checks-wait = Please wait until we have had some time.
idea-each-baby-checks-no = I don't want a check for this baby, which is ___.
idea-each-baby-checks-same = The same as for my other baby.
idea-each-baby-checks-talk = I'd like to talk about this.

prompt-each-baby-first-hour = What would you like for this baby's first hour?
label-each-baby-first-hour = First hour
idea-each-baby-first-hour-skin = I'd like this baby on my skin first.
idea-each-baby-first-hour-partner-holds = I'd like ___ to hold this baby first.
idea-each-baby-first-hour-quiet = I'd like it quiet, with nobody holding this baby but us.
idea-each-baby-first-hour-same = The same as for my other baby.
idea-each-baby-first-hour-talk = I'd like to talk about this.

## about-me: what tells her from others, for health staff alone and when she ticks it.

prompt-about-me-born = What is your birth date, if you want it on copies for health staff?
label-about-me-born = Born on
prompt-about-me-nhs-number = What is your NHS number, if you want it on copies for health staff?
label-about-me-nhs-number = NHS number
