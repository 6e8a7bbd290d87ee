# The words of the template: sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: front

## about-me: what she likes to be called, her languages, and how to talk with her.

section-about-me-title = About me
section-about-me-intro = What to call you, and how to talk with you.

prompt-about-me-name = What do you like to be called?
label-about-me-name = Name

prompt-about-me-pronouns = Which pronouns should people use for you, like she, he or they? You can leave this empty.
label-about-me-pronouns = Pronouns

prompt-about-me-language = Which language do you speak best? Which can you read?
label-about-me-language = Languages

prompt-about-me-interpreter = Do you need an interpreter? In which language or dialect? An interpreter puts your words into English, and English into your language.
label-about-me-interpreter = Interpreter
choice-about-me-interpreter-none = I don't need an interpreter.
choice-about-me-interpreter-professional = I need a professional interpreter.
choice-about-me-interpreter-sign-language = I need a British Sign Language (BSL) interpreter.
idea-about-me-interpreter-dialect = The dialect I speak is ___.
idea-about-me-interpreter-woman-interpreter = I want a woman as my interpreter.
idea-about-me-interpreter-not-family = Please don't use my family as interpreters.
idea-about-me-interpreter-ask-each-time = Please ask me each time if I need an interpreter.

prompt-about-me-stop = How do you say stop? What if you can't talk?
label-about-me-stop = I say stop
idea-about-me-stop-hand = I hold up my hand.
idea-about-me-stop-head = I shake my head.
idea-about-me-stop-word = I say the word ___.
idea-about-me-stop-away = I turn away. Or I push your hand away.

prompt-about-me-communicate = How should people tell you things? How do you show yes or no?
label-about-me-communicate = How to talk with me
idea-about-me-communicate-write-down = Please write it down too.
idea-about-me-communicate-plain-words = Please use short, plain words.
idea-about-me-communicate-one-person = Please let one person speak at a time.
idea-about-me-communicate-say-name = Please say my name first.
idea-about-me-communicate-time = Please give me time to think before I answer.
idea-about-me-communicate-eye-contact = Eye contact is hard for me. I still listen.
idea-about-me-communicate-stop-sign = When I hold up my hand, please stop.
idea-about-me-communicate-read-to-me = Reading is hard for me. Please tell me.
idea-about-me-communicate-ask-how = Please ask me how I want to be told.

## must-know: allergies and health points that whoever meets her must know first.

section-must-know-title = Please know this first
section-must-know-intro = People read this first. Use your own words. Ask them to check your record.

prompt-must-know-allergies = Are you allergic to a medicine, food, latex gloves or anything else? What happens?
label-must-know-allergies = Allergies
idea-must-know-allergies-none-known = I have no allergies that I know of.
idea-must-know-allergies-allergic-to = I am allergic to ___. What happens is ___.
idea-must-know-allergies-check-record = Please check my record too.

prompt-must-know-health = What should people know about your health? Which medicines do you take? Use your own words.
label-must-know-health = Health
idea-must-know-health-live-with = I have ___.
idea-must-know-health-medicines = I take ___.
idea-must-know-health-team = ___ looks after this with me.
idea-must-know-health-earlier-caesarean = I had a caesarean before.
idea-must-know-health-babies = I am carrying ___ babies.
idea-must-know-health-check-record = Please check my record too.

prompt-must-know-three-things = What 3 big things do you want people to know about you?
label-must-know-three-things = Three things
idea-must-know-three-things-safest = I feel safest when you tell me what you are doing.
idea-must-know-three-things-faith = My faith matters to me. For me it means ___.
idea-must-know-three-things-time = I like to think before I decide. Please give me time.
idea-must-know-three-things-people = ___ knows me best.

prompt-must-know-one-line = People may read only one line about your birth. What should it say?
label-must-know-one-line = In one line
idea-must-know-one-line-ask-first = Please tell me what is happening. Ask me first.
idea-must-know-one-line-beside-me = Please keep ___ with me all the way through.
idea-must-know-one-line-calm = Please keep it calm and quiet.

## people-to-phone: the people and numbers that she may need in a hurry.

section-people-to-phone-title = People to phone
section-people-to-phone-intro = Names and numbers you may need fast. Maternity triage is the hospital team you can ring day or night. An obstetrician is a doctor for pregnancy and birth.
starter-people-to-phone-midwife = My midwife
starter-people-to-phone-triage = Maternity triage
starter-people-to-phone-obstetrician = My obstetrician
starter-people-to-phone-mental-health-team = My mental health team
starter-people-to-phone-interpreter = My interpreter
starter-people-to-phone-birth-partner = My birth partner

prompt-people-to-phone-who = Who is it?
label-people-to-phone-who = Phone

prompt-people-to-phone-number = What is the number?
label-people-to-phone-number = Number

prompt-people-to-phone-note = What helps when someone rings them? When can people ring? What should people say first?
label-people-to-phone-note = About phoning
idea-people-to-phone-note-knows-plan = They know about my plan.
idea-people-to-phone-note-day-or-night = You can ring them day or night.
idea-people-to-phone-note-if-no-answer = No answer? Please ring ___.
idea-people-to-phone-note-message = You can leave a message.
idea-people-to-phone-note-no-message = Please leave no message.
idea-people-to-phone-note-ask-first = Please ask me before you ring them, if you can.

### Part: birth

## birth-place: where she pictures having her baby.

section-birth-place-title = Where I have { word-my-baby }
section-birth-place-intro = You choose where. You can change your mind. Midwives run a birth centre. A labour ward has midwives and doctors. A theatre is a room for operations.

prompt-birth-place-wish = Where do you want to have { word-your-baby }? What feels right there?
label-birth-place-wish = Place of birth
idea-birth-place-wish-home = I want to have { word-my-baby } at home.
idea-birth-place-wish-birth-centre-apart = I want a birth centre away from the hospital.
idea-birth-place-wish-birth-centre-beside = I want the birth centre beside the labour ward.
idea-birth-place-wish-labour-ward = I want to be on the labour ward.
idea-birth-place-wish-theatre = My caesarean is planned. I will be in theatre.
idea-birth-place-wish-talk = I want to talk about each place first.
idea-birth-place-wish-not-sure = I am still thinking about where.

prompt-birth-place-if-closed = What if that place is closed or full? What do you want then?
label-birth-place-if-closed = If it is closed
idea-birth-place-if-closed-next-centre = I want the nearest birth centre that is open.
idea-birth-place-if-closed-next-hospital = Then I want to go to ___.
idea-birth-place-if-closed-tell-early = Please tell me as soon as you know.
idea-birth-place-if-closed-home = Then I want to have { word-my-baby } at home.
idea-birth-place-if-closed-talk = Please talk with me about my choices then.

## labour-start: what she would like when labour starts.

section-labour-start-title = When labour starts
section-labour-start-intro = Labour is how your body brings { word-your-baby }. In a contraction, the womb gets tight. You can say how it begins for you.

prompt-labour-start-wish = What do you want to happen first?
label-labour-start-wish = When labour starts
idea-labour-start-wish-stay-home = I want to stay at home as long as I can.
idea-labour-start-wish-go-early = I want to come in early.
idea-labour-start-wish-ring-first = I will ring ___ first.
idea-labour-start-wish-company = I want ___ with me from the start.
idea-labour-start-wish-alone = I want to be alone for a while.
idea-labour-start-wish-talk = I want to ring and ask when to come in.

prompt-labour-start-getting-there = How will you get there? Who looks after your children, or others you care for?
label-labour-start-getting-there = Getting there
idea-labour-start-getting-there-driver = ___ will take me.
idea-labour-start-getting-there-taxi = I will take a taxi. The number is ___.
idea-labour-start-getting-there-at-night = At night I will ___.
idea-labour-start-getting-there-children = ___ will have my children.
idea-labour-start-getting-there-pets = ___ will look after my pets.

## birth-companions: who is beside her, and who must not be there or be told.

section-birth-companions-title = Who is with me
section-birth-companions-intro = A birth companion is someone you choose to have with you. A doula stays with you and helps in birth.

prompt-birth-companions-wish = Who do you want with you? For which parts?
label-birth-companions-wish = Birth companions
idea-birth-companions-wish-partner = I want { word-partner } with me all the time.
idea-birth-companions-wish-someone = I want ___ with me.
idea-birth-companions-wish-doula = I want my doula with me. The name is ___.
idea-birth-companions-wish-staff-only = I want only staff with me.
idea-birth-companions-wish-examinations = Please let them stay when I am examined.
idea-birth-companions-wish-examinations-out = Please ask them to go out when I am examined.
idea-birth-companions-wish-assisted = Please let them stay for forceps or a ventouse.
idea-birth-companions-wish-assisted-out = Please ask them to go out for forceps or a ventouse.
idea-birth-companions-wish-caesarean = Please let them stay for a caesarean.
idea-birth-companions-wish-caesarean-out = Please ask them to go out for a caesarean.
idea-birth-companions-wish-step-out = If I say ___, please ask everyone to go out.
idea-birth-companions-wish-ask-me = Please ask me who should stay. Ask me alone.

prompt-birth-companions-not-there = Is there anyone who must not be there, or be told?
label-birth-companions-not-there = Not there, not told
idea-birth-companions-not-there-not-in = ___ must not come in.
idea-birth-companions-not-there-not-told = Please don't tell ___ I am here.
idea-birth-companions-not-there-no-news = Please give no news about me by phone.
idea-birth-companions-not-there-ask-alone = Please ask me about this only when I am alone.

## birth-staff: what helps her feel at ease with the people who look after her.

section-birth-staff-title = The people looking after me
section-birth-staff-intro = Midwives, doctors and students may look after you. You can say what helps.

prompt-birth-staff-wish = What helps you feel at ease with staff?
label-birth-staff-wish = Staff
idea-birth-staff-wish-few-people = I want as few people in the room as can be.
idea-birth-staff-wish-same-midwife = I want the same midwife, if I can.
idea-birth-staff-wish-women-staff = I want women to look after me, if that can be done.
idea-birth-staff-wish-anyone = Anyone can look after me.
idea-birth-staff-wish-names = Please tell me your name and your job.
idea-birth-staff-wish-knock = Please knock and wait before you come in.
idea-birth-staff-wish-ask-first = Please ask me before someone new comes in.
idea-birth-staff-wish-interpreter = I want my interpreter there when we talk about choices.

prompt-birth-staff-students = How do you feel about students being there?
label-birth-staff-students = Students
choice-birth-staff-students-yes = Students are welcome.
choice-birth-staff-students-no = No students, please.
choice-birth-staff-students-ask-me = Please ask me each time.

## birth-space: light, sound and things that make the room hers.

section-birth-space-title = My room and my senses
section-birth-space-intro = Think about light, sound, smell, touch and your own things.

prompt-birth-space-wish = What makes a room feel right for you?
label-birth-space-wish = The room
idea-birth-space-wish-dim-light = I want low light.
idea-birth-space-wish-quiet = I want quiet voices.
idea-birth-space-wish-music = I want my music.
idea-birth-space-wish-own-clothes = I want to wear my own clothes.
idea-birth-space-wish-pool = I want a birth pool.
idea-birth-space-wish-no-pool = I don't want a birth pool.
idea-birth-space-wish-pool-ask = Please tell me when I can use a pool.
idea-birth-space-wish-ball = I want a birth ball and mats.
idea-birth-space-wish-prayer = I want a clean, quiet space to pray.
idea-birth-space-wish-covered = Please keep me covered up.
idea-birth-space-wish-door = Please keep the door shut.
idea-birth-space-wish-photos-yes = You can take photos for me.
idea-birth-space-wish-no-photos = I don't want any photos.
idea-birth-space-wish-photos = Please ask me before anyone takes a photo.

prompt-birth-space-food = What do you want to eat and drink in labour?
label-birth-space-food = Food and drink
idea-birth-space-food-as-i-like = I want to eat and drink as I like.
idea-birth-space-food-drinks-only = I want drinks only.
idea-birth-space-food-no-food = I don't want to eat in labour.
idea-birth-space-food-bring = I will bring ___.
idea-birth-space-food-faith = I eat ___. I don't eat ___.
idea-birth-space-food-talk = I want to talk about food and drink first.

## birth-positions: how she would like to move and rest.

section-birth-positions-title = How I move and rest
section-birth-positions-intro = You can move and rest as you like.

prompt-birth-positions-wish = How do you want to move and rest in labour?
label-birth-positions-wish = Positions
idea-birth-positions-wish-upright = I want to be upright and walk about.
idea-birth-positions-wish-kneeling = I want to kneel and lean on something.
idea-birth-positions-wish-all-fours = I want to be on hands and knees.
idea-birth-positions-wish-side = I want to lie on my side.
idea-birth-positions-wish-squat = I want to squat.
idea-birth-positions-wish-lie-back = I want to lie back on a bed.
idea-birth-positions-wish-water = I want to be in water.
idea-birth-positions-wish-no-water = I don't want to be in water.
idea-birth-positions-wish-rest = I want to rest between contractions.
idea-birth-positions-wish-help-move = Please help me move.
idea-birth-positions-wish-ask-move = Please ask me before you move me.
idea-birth-positions-wish-talk = I want to talk about what could help me.

prompt-birth-positions-body = Does a part of you hurt, or need care, when you move?
label-birth-positions-body = Moving with care
idea-birth-positions-body-hips = My hips or pelvis hurt when my legs are wide.
idea-birth-positions-body-back = My back hurts when ___.
idea-birth-positions-body-ask-legs = Please ask before you move my legs.

## birth-examinations: what she would like before anyone examines her.

section-birth-examinations-title = When I am examined
section-birth-examinations-intro = In an internal examination, a midwife or doctor feels inside you. They use gloved fingers. You can say no. You can say stop.

prompt-birth-examinations-wish = What should people do before they examine you?
label-birth-examinations-wish = Before examining me
idea-birth-examinations-wish-explain = Please tell me what you will do before you do it.
idea-birth-examinations-wish-ask-each-time = Please ask me each time.
idea-birth-examinations-wish-yes = I want to be examined, to know how labour is going.
idea-birth-examinations-wish-none = I don't want internal examinations.
idea-birth-examinations-wish-few = I want as few as can be.
idea-birth-examinations-wish-other-ways = What else shows how labour is going? Please tell me.
idea-birth-examinations-wish-same-person = I want the same person each time.
idea-birth-examinations-wish-woman = I want a woman to examine me.
idea-birth-examinations-wish-no-students = No students for this, please.
idea-birth-examinations-wish-companion = I want ___ beside me.
idea-birth-examinations-wish-stop-word = If I say ___, please stop at once.
idea-birth-examinations-wish-may-say-no = I may say no.

## birth-pain: how she feels about pain relief.

section-birth-pain-title = Help with pain
section-birth-pain-intro = You can try one thing first. You can change at any time.
section-birth-pain-more = TENS means pads on your back that tingle. Hypnobirthing is slow breathing and calm thoughts. Gas and air is a gas you breathe through a mouthpiece. Pethidine and diamorphine are strong medicines. You get them by injection. Remifentanil is a strong medicine. It goes into a vein when you press a button. An epidural is medicine in your back, through a thin tube. A spinal is one injection in your back, for an operation.

prompt-birth-pain-wish = How do you feel about pain relief? What do you want to try?
label-birth-pain-wish = Pain relief
idea-birth-pain-wish-breathing = I want to use my breathing.
idea-birth-pain-wish-hypnobirthing = I want to use hypnobirthing.
idea-birth-pain-wish-massage = I want massage.
idea-birth-pain-wish-tens = I want TENS.
idea-birth-pain-wish-water = I want to use water.
idea-birth-pain-wish-paracetamol = I want paracetamol.
idea-birth-pain-wish-gas-and-air = I want gas and air.
idea-birth-pain-wish-opioid = I want pethidine or diamorphine.
idea-birth-pain-wish-no-injection = I don't want pethidine or diamorphine.
idea-birth-pain-wish-remifentanil = I want remifentanil.
idea-birth-pain-wish-epidural = I want an epidural.
idea-birth-pain-wish-no-epidural = I don't want an epidural.
idea-birth-pain-wish-spinal = If I need an operation, I want a spinal.
idea-birth-pain-wish-no-medicines = I want no medicine for pain.
idea-birth-pain-wish-see-then = I will see how it goes. I will decide then.
idea-birth-pain-wish-talk = I want to talk about pain relief before labour.

prompt-birth-pain-offer = Do you want staff to offer you pain relief?
label-birth-pain-offer = Offering pain relief
choice-birth-pain-offer-offer = Please offer it.
choice-birth-pain-offer-wait = Please don't offer. I will ask.
choice-birth-pain-offer-early = I want it early.
choice-birth-pain-offer-now-and-then = Please ask me now and then how I am.

prompt-birth-pain-heard = What were you told about pain relief? What did you hear? What do you want to ask?
label-birth-pain-heard = What I've heard
idea-birth-pain-heard-told = I was told ___.
idea-birth-pain-heard-ask = I want to ask about ___.
idea-birth-pain-heard-before = Before, I had ___. For me it was ___.

## birth-listening: how she would like people to listen to her baby.

section-birth-listening-title = Listening to { word-my-baby }
section-birth-listening-intro = Staff may listen to { word-your-baby }'s heart now and then. They use a small device in the hand. Or they listen all the time with a belt round your tummy.
section-birth-listening-more = A scalp clip is a small wire. It goes in through the vagina. It goes just under the skin of the baby's head.

prompt-birth-listening-wish = How should staff listen to { word-your-baby } in labour?
label-birth-listening-wish = Listening to { word-my-baby }
idea-birth-listening-wish-now-and-then = Please listen now and then, by hand.
idea-birth-listening-wish-belt = Please listen with the belt.
idea-birth-listening-wish-no-belt = I don't want the belt all the time.
idea-birth-listening-wish-wireless = I want a wireless belt, so that I can move.
idea-birth-listening-wish-clip-yes = I would accept a scalp clip if the belt doesn't work.
idea-birth-listening-wish-no-clip = I don't want a scalp clip.
idea-birth-listening-wish-clip = Please talk to me before you use a scalp clip.
idea-birth-listening-wish-talk = I want to talk about this before labour.
idea-birth-listening-wish-say-what-you-hear = Please tell me what you hear.

prompt-birth-listening-told = What were you told about this, for you and { word-your-baby }?
label-birth-listening-told = What I've been told
idea-birth-listening-told-told = I was told that for us ___.
idea-birth-listening-told-means = For me it means ___.
idea-birth-listening-told-agreed = We agreed ___.

## birth-waters: what she would like if labour is slow or her waters go first.

section-birth-waters-title = My waters, and speeding up
section-birth-waters-intro = The waters are the fluid round { word-your-baby }. Staff can break them with a small hook. A drip is medicine that goes slowly into a vein. Group B strep is a common germ. Antibiotics are medicines against germs.

prompt-birth-waters-wish = What if your waters go first, or labour is slow? What do you want then?
label-birth-waters-wish = Waters, speeding up
idea-birth-waters-wish-wait = I want to wait.
idea-birth-waters-wish-talk-first = Please talk to me first.
idea-birth-waters-wish-move-first = I want to try to move and rest first.
idea-birth-waters-wish-break-yes = If labour is slow, I want my waters broken.
idea-birth-waters-wish-no-break = I don't want my waters to be broken.
idea-birth-waters-wish-break = Please talk to me before you break my waters.
idea-birth-waters-wish-drip-yes = If labour is slow, I want a drip.
idea-birth-waters-wish-no-drip = I don't want a drip to speed up labour.
idea-birth-waters-wish-drip = If a drip is offered, I want to know ___.

prompt-birth-waters-antibiotics = What do you want if antibiotics are offered? It may be for group B strep. It may be after your waters go.
label-birth-waters-antibiotics = Antibiotics
idea-birth-waters-antibiotics-yes = I want antibiotics if they are offered.
idea-birth-waters-antibiotics-no = I don't want antibiotics in labour.
idea-birth-waters-antibiotics-talk = Please talk to me before you give me antibiotics.
idea-birth-waters-antibiotics-test = I want to talk about a group B strep test.
idea-birth-waters-antibiotics-carry = I was told I have group B strep.
idea-birth-waters-antibiotics-allergic = I am allergic to ___.

## birth-induction: what she would like to know and choose if induction is offered.

section-birth-induction-title = If staff offer to start labour
section-birth-induction-intro = Induction means staff start your labour.
section-birth-induction-more = The neck of the womb is the way out of it. In a sweep, a gloved finger moves round it. A gel or pessary is medicine put in your vagina. A balloon is a soft tube in the neck of the womb.

prompt-birth-induction-wish = If induction is offered, what do you want? What do you want to know first?
label-birth-induction-wish = If induction is offered
idea-birth-induction-wish-yes = I want to be induced.
idea-birth-induction-wish-no = I don't want to be induced.
idea-birth-induction-wish-caesarean = I want a caesarean instead.
idea-birth-induction-wish-what-happens = Please tell me what happens, step by step.
idea-birth-induction-wish-how-long = Please tell me how long it may take.
idea-birth-induction-wish-other-choices = Please tell me my other choices.
idea-birth-induction-wish-time-to-think = I want time to think and talk at home.

prompt-birth-induction-ways = Which ways do you want, if you choose it?
label-birth-induction-ways = Ways I'd choose
idea-birth-induction-ways-sweep = I want a sweep first.
idea-birth-induction-ways-no-sweep = I don't want a sweep.
idea-birth-induction-ways-gel = I want the gel or pessary.
idea-birth-induction-ways-balloon = I want the balloon.
idea-birth-induction-ways-home = I want to be at home while it starts to work.
idea-birth-induction-ways-drip-yes = I want the drip.
idea-birth-induction-ways-no-drip = I don't want a drip.
idea-birth-induction-ways-drip = Please talk to me before a drip is put up.
idea-birth-induction-ways-ask = Please ask me before each step.
idea-birth-induction-ways-not-for-now = I want to wait for labour to start.

prompt-birth-induction-waiting = If you choose to wait, what do you want?
label-birth-induction-waiting = If I'd rather wait
idea-birth-induction-waiting-checks = I want extra checks while I wait.
idea-birth-induction-waiting-no-checks = I don't want extra checks.
idea-birth-induction-waiting-scan = I want a scan while I wait.
idea-birth-induction-waiting-who-to-ring = Please tell me who to ring, day or night.
idea-birth-induction-waiting-look-again = I want to talk again on ___.

## birth-pushing: what she would like while her baby is being born.

section-birth-pushing-title = Pushing, and the birth
section-birth-pushing-intro = This is when { word-your-baby } is born. The perineum is the skin from the vagina to the back passage.

prompt-birth-pushing-wish = What helps you while { word-your-baby } is being born?
label-birth-pushing-wish = Pushing
idea-birth-pushing-wish-my-way = I want to push my own way.
idea-birth-pushing-wish-guide-me = Please tell me when and how to push.
idea-birth-pushing-wish-quiet = I want it quiet.
idea-birth-pushing-wish-touch = I want to touch { word-my-baby }'s head.
idea-birth-pushing-wish-mirror = I want a mirror.
idea-birth-pushing-wish-not-look = I don't want to look or touch.
idea-birth-pushing-wish-warm-cloth = I want a warm, wet cloth held on my perineum.
idea-birth-pushing-wish-hands-on = I want your hands to support my perineum.
idea-birth-pushing-wish-hands-off = Please keep your hands off unless you ask me.
idea-birth-pushing-wish-catch = I want to lift { word-my-baby } up myself.
idea-birth-pushing-wish-in-water = I want { word-my-baby } born in water.
idea-birth-pushing-wish-out-of-water = I don't want { word-my-baby } born in water.
idea-birth-pushing-wish-water-talk = I want to talk about birth in water.
idea-birth-pushing-wish-ask-me = Please ask me, as we go, what helps.

## birth-assisted: what she would like if help with the birth, or a cut, is suggested.

section-birth-assisted-title = Help with the birth, and cuts
section-birth-assisted-intro = In an assisted birth, a doctor helps with a ventouse or forceps.
section-birth-assisted-more = A ventouse is a suction cup for the baby's head. Forceps are smooth metal tongs round the baby's head. An episiotomy is a cut at the opening of the vagina.

prompt-birth-assisted-wish = What do you want if staff offer this?
label-birth-assisted-wish = Assisted birth
idea-birth-assisted-wish-explain = Please tell me what you see and what you will do.
idea-birth-assisted-wish-ventouse-first = I want to try a ventouse first.
idea-birth-assisted-wish-forceps-yes = I would accept forceps if you ask me first.
idea-birth-assisted-wish-no-forceps = I don't want forceps.
idea-birth-assisted-wish-caesarean = I don't want a ventouse or forceps. I want a caesarean.
idea-birth-assisted-wish-talk-caesarean = I want to talk about a caesarean before forceps.
idea-birth-assisted-wish-companion = I want ___ to stay beside me.
idea-birth-assisted-wish-no-pain = Please check first that I am numb.

prompt-birth-assisted-cut = What should staff know before a cut or stitches?
label-birth-assisted-cut = Cuts and stitches
idea-birth-assisted-cut-ask = Please ask me before any cut.
idea-birth-assisted-cut-yes = I would accept a cut if you ask me first.
idea-birth-assisted-cut-no = I don't want a cut.
idea-birth-assisted-cut-talk-first = I want to talk about cuts before labour.
idea-birth-assisted-cut-tell-after = Please tell me about any tear or stitches.
idea-birth-assisted-cut-check-tears = I want to be checked for tears.
idea-birth-assisted-cut-no-check = I don't want to be checked for tears.
idea-birth-assisted-cut-ask-check = Please tell me how you check for tears. Ask me first.
idea-birth-assisted-cut-hold-baby = I want to hold { word-my-baby } while you stitch.

## birth-caesarean: what she would like if she has a caesarean.

section-birth-caesarean-title = If I have a caesarean
section-birth-caesarean-intro = A caesarean is a birth through a cut in your tummy. A vaginal birth is through the vagina. The drape is a sheet in front of you. A general anaesthetic makes you sleep.

prompt-birth-caesarean-plan = Do you want to plan a caesarean? Did you have one before?
label-birth-caesarean-plan = Planning a caesarean
idea-birth-caesarean-plan-yes = I want to plan a caesarean.
idea-birth-caesarean-plan-only-if = I don't want a caesarean unless I agree we need it.
idea-birth-caesarean-plan-again = I had a caesarean. I want one again.
idea-birth-caesarean-plan-vaginal-after = I had a caesarean. I want a vaginal birth this time.
idea-birth-caesarean-plan-talk = I want to talk about both ways first.

prompt-birth-caesarean-wish = What do you want if you have a caesarean, planned or not?
label-birth-caesarean-wish = Caesarean
idea-birth-caesarean-wish-companion = I want ___ with me.
idea-birth-caesarean-wish-drape = I want the drape down so I can see.
idea-birth-caesarean-wish-drape-up = I want the drape to stay up.
idea-birth-caesarean-wish-music = I want my music.
idea-birth-caesarean-wish-quiet = I want quiet while { word-my-baby } is born.
idea-birth-caesarean-wish-tell-me = Please tell me what is happening as you go.
idea-birth-caesarean-wish-few-words = Please tell me only what I need to know.
idea-birth-caesarean-wish-slowly = I want { word-my-baby } to come out slowly.
idea-birth-caesarean-wish-cord = I want the cord left for a while.
idea-birth-caesarean-wish-skin = I want { word-my-baby } on my chest in theatre.
idea-birth-caesarean-wish-skin-later = I want to hold { word-my-baby } later.
idea-birth-caesarean-wish-ask-then = Please ask me about these things at the time.
idea-birth-caesarean-wish-talk-first = I want to talk about other choices first.

prompt-birth-caesarean-asleep = If you have to be asleep, who should hold { word-your-baby }? What do you want when you wake?
label-birth-caesarean-asleep = If I am asleep
idea-birth-caesarean-asleep-holder = I want ___ to hold { word-my-baby } till I wake.
idea-birth-caesarean-asleep-photos = Please take photos for me.
idea-birth-caesarean-asleep-no-photos = I don't want photos while I am asleep.
idea-birth-caesarean-asleep-wait = Please wait for me to wake. Then weigh and dress { word-my-baby }.
idea-birth-caesarean-asleep-dress = You can weigh and dress { word-my-baby } while I sleep.
idea-birth-caesarean-asleep-tell-after = Please tell me all when I wake.
idea-birth-caesarean-asleep-talk = I want to talk about this before labour.

## birth-placenta: the cord and the placenta: the third stage.

section-birth-placenta-title = The cord and the afterbirth
section-birth-placenta-intro = The placenta is also called the afterbirth. It comes out after { word-your-baby }. This is the third stage. You can have an injection, or wait for it to come. Clamping means closing the cord before it is cut.

prompt-birth-placenta-wish = What do you want for the cord and the afterbirth?
label-birth-placenta-wish = Cord and placenta
idea-birth-placenta-wish-injection = I want the injection for the afterbirth.
idea-birth-placenta-wish-no-injection = I don't want the injection for the afterbirth.
idea-birth-placenta-wish-wait = I want to wait for the afterbirth to come.
idea-birth-placenta-wish-decide-then = I want to decide then.
idea-birth-placenta-wish-talk = I want to talk about the injection first.
idea-birth-placenta-wish-cord-wait = Please wait before you clamp the cord.
idea-birth-placenta-wish-cord-now = You can clamp the cord straight away.
idea-birth-placenta-wish-cord-ask = Please ask me before you clamp the cord.
idea-birth-placenta-wish-who-cuts = I want ___ to cut the cord.
idea-birth-placenta-wish-keep = I want to keep the afterbirth.
idea-birth-placenta-wish-see = I want to see the afterbirth.
idea-birth-placenta-wish-not-see = I don't want to see the afterbirth.
idea-birth-placenta-wish-ask-see = Please ask me if I want to see or keep it.

## first-hour: the first hour after the birth.

section-first-hour-title = The first hour
section-first-hour-intro = Skin-to-skin means a bare baby on a bare chest.
section-first-hour-more = In surrogacy, you carry a baby for someone else. In adoption, another family brings up { word-your-baby }.

prompt-first-hour-wish = What do you want in the first hour?
label-first-hour-wish = First hour
idea-first-hour-wish-skin = I want { word-my-baby } on my skin at once.
idea-first-hour-wish-no-skin = I don't want skin-to-skin.
idea-first-hour-wish-wrapped = I want to hold { word-my-baby } wrapped up.
idea-first-hour-wish-dry-first = Please dry { word-my-baby } first. Then give me { word-my-baby }.
idea-first-hour-wish-quiet = I want quiet, and as few people as can be.
idea-first-hour-wish-see-sex = I want to see for myself if it's a girl or boy.
idea-first-hour-wish-who-tells = I want ___ to tell me if it's a girl or boy.
idea-first-hour-wish-feed = I want to feed when { word-my-baby } is ready.
idea-first-hour-wish-weigh-later = Please weigh { word-my-baby } later.
idea-first-hour-wish-faith-words = I want ___ to say words of faith to { word-my-baby }.
idea-first-hour-wish-photos = I want photos of us.
idea-first-hour-wish-no-photos = I don't want photos.
idea-first-hour-wish-other-chest = If I can't, I want ___ to hold { word-my-baby } skin-to-skin.
idea-first-hour-wish-ask-me = Please ask me then what I want.

prompt-first-hour-another-family = { $carrying ->
    [others] You carry this baby for someone else. What do you want in the first hour?
   *[mine] Is this a surrogacy or an adoption? What do you want?
 }
label-first-hour-another-family = { $carrying ->
    [others] Surrogacy
   *[mine] Surrogacy or adoption
 }
idea-first-hour-another-family-who = { $carrying ->
    [others] The baby will live with { word-parents }.
   *[mine] ___ will bring up the baby.
 }
idea-first-hour-another-family-them-first = { $carrying ->
    [others] I want { word-parents } to hold the baby first.
   *[mine] I want them to hold the baby first.
 }
idea-first-hour-another-family-me-first = I want to hold the baby first.
idea-first-hour-another-family-time = I want time alone with the baby.
idea-first-hour-another-family-not-hold = I don't want to hold the baby.
idea-first-hour-another-family-told-first = Please tell ___ first that the baby is born.
idea-first-hour-another-family-feeds = I want ___ to feed the baby.
idea-first-hour-another-family-my-body = I decide about my body and my care.
idea-first-hour-another-family-ask = Please ask me on the day. I may feel different then.

## baby-feeding: how she would like to feed her baby.

section-baby-feeding-title = Feeding
section-baby-feeding-intro = Colostrum is the first milk. Expressed milk comes out by hand or pump. Donor milk comes from someone else. Formula is milk made from powder.

prompt-baby-feeding-wish = How do you want to feed { word-your-baby }?
label-baby-feeding-wish = Feeding
idea-baby-feeding-wish-breast = { $feeding ->
    [chest] { "" }
    [own] I want to { $feeding-word }.
   *[breast] I want to breastfeed.
 }
idea-baby-feeding-wish-chest = { $feeding ->
    [breast] { "" }
    [own] { "" }
   *[chest] I want to chestfeed.
 }
idea-baby-feeding-wish-no-breast = I don't want to { word-feed }.
idea-baby-feeding-wish-expressed = I want to give expressed milk.
idea-baby-feeding-wish-colostrum = I saved colostrum. I will bring it.
idea-baby-feeding-wish-donor = I want donor milk if { word-my-baby } needs more milk.
idea-baby-feeding-wish-no-donor = I don't want donor milk for { word-my-baby }.
idea-baby-feeding-wish-formula = I want to give formula.
idea-baby-feeding-wish-no-formula = I don't want formula for { word-my-baby }.
idea-baby-feeding-wish-mix = I want to mix my milk and formula.
idea-baby-feeding-wish-ask-first = Please ask me before you give { word-my-baby } anything.
idea-baby-feeding-wish-talk = I want to talk about feeding.

prompt-baby-feeding-help = What help do you want with feeding?
label-baby-feeding-help = Help with feeding
idea-baby-feeding-help-show-me = Show me. Please don't touch me.
idea-baby-feeding-help-no-help = I want to find our own way.
idea-baby-feeding-help-ask-me = Please ask me each time what would help.
idea-baby-feeding-help-hands = You can use your hands to help me, if you ask.
idea-baby-feeding-help-time = Please sit with us for a whole feed.
idea-baby-feeding-help-night = I want help at night.

prompt-baby-feeding-words = What should people not say about feeding?
label-baby-feeding-words = Please don't say
idea-baby-feeding-words-no-pressure = Please don't push me to feed one way.
idea-baby-feeding-words-no-before = Please don't talk about how I fed before.
idea-baby-feeding-words-words = My word for feeding is ___.

prompt-baby-feeding-stopping = Do you want no milk, or want it to stop? What would help?
label-baby-feeding-stopping = Stopping milk
idea-baby-feeding-stopping-help = I want help to stop my milk.
idea-baby-feeding-stopping-medicine = Please tell me about medicine that stops milk.
idea-baby-feeding-stopping-no-medicine = I don't want medicine to stop my milk.
idea-baby-feeding-stopping-give = Please tell me about giving my milk to other babies.

## vitamin-k: vitamin K for her baby.

section-vitamin-k-title = Vitamin K
section-vitamin-k-intro = Vitamin K is a vitamin. Newborn babies are offered it. It can be an injection, or drops by mouth. You choose.

prompt-vitamin-k-wish = What do you want for { word-your-baby } about vitamin K?
label-vitamin-k-wish = Vitamin K
idea-vitamin-k-wish-injection = I want { word-my-baby } to have vitamin K by injection.
idea-vitamin-k-wish-drops = I want { word-my-baby } to have vitamin K drops by mouth.
idea-vitamin-k-wish-no = I don't want vitamin K for { word-my-baby }.
idea-vitamin-k-wish-talk = I want to talk about vitamin K first.
idea-vitamin-k-wish-hold = I want to hold { word-my-baby } while it is given.

## newborn-checks: the checks that babies are offered.

section-newborn-checks-title = Checks for { word-my-baby }
section-newborn-checks-intro = Babies are offered some checks in the first days. One looks at the whole body. One is a hearing test. The blood spot test takes a little blood from the heel.

prompt-newborn-checks-wish = What do you want for these checks?
label-newborn-checks-wish = Checks for { word-my-baby }
idea-newborn-checks-wish-all-checks = I want { word-my-baby } to have all the checks.
idea-newborn-checks-wish-none = I don't want any checks for { word-my-baby }.
idea-newborn-checks-wish-not-this = I don't want this check for { word-my-baby }: ___.
idea-newborn-checks-wish-with-me = Please check { word-my-baby } in front of me.
idea-newborn-checks-wish-hold = I want to hold or feed { word-my-baby } for the tests.
idea-newborn-checks-wish-explain = Please tell me what you see as you go.
idea-newborn-checks-wish-talk = I want to talk about ___ first.

prompt-newborn-checks-results = How should staff tell you the results?
label-newborn-checks-results = Telling me results
idea-newborn-checks-results-together = Please tell us both together.
idea-newborn-checks-results-only-me = Please tell only me.
idea-newborn-checks-results-ask-who = Please ask me first who should hear them.
idea-newborn-checks-results-in-person = Please tell me face to face.
idea-newborn-checks-results-by-phone = You can phone me.
idea-newborn-checks-results-interpreter = I want my interpreter there.

## neonatal-unit: what matters if her baby needs the neonatal unit.

section-neonatal-unit-title = If { word-my-baby } needs the neonatal unit
section-neonatal-unit-intro = A neonatal unit is a ward for babies who need more care.

prompt-neonatal-unit-wish = What matters to you if { word-your-baby } goes there?
label-neonatal-unit-wish = Neonatal unit
idea-neonatal-unit-wish-goes-with = I want ___ to go with { word-my-baby }.
idea-neonatal-unit-wish-stays-with-me = I want ___ to stay with me.
idea-neonatal-unit-wish-see-soon = Please take me to { word-my-baby } as soon as you can.
idea-neonatal-unit-wish-told-together = Please tell us together what is happening.
idea-neonatal-unit-wish-milk = I want { word-my-baby } to have my milk. Please help me.
idea-neonatal-unit-wish-not-my-milk = I don't want to give my milk.
idea-neonatal-unit-wish-skin = I want { word-my-baby } on my skin as soon as I can.
idea-neonatal-unit-wish-photos = I want a photo while we are apart.
idea-neonatal-unit-wish-no-photos = I don't want photos of { word-my-baby }.
idea-neonatal-unit-wish-faith = I want ___ to come and pray with us.
idea-neonatal-unit-wish-ask-me = Please ask me before you start anything new.

## if-unwell: what matters when she cannot speak for herself.

section-if-unwell-title = If I am very unwell or asleep
section-if-unwell-intro = This is for when you can't speak. While you can speak, your no counts. This page is not a signed legal paper.
section-if-unwell-more = Must a no hold even if you might die? Then it must say so. It must be written, signed and witnessed. Blood products are made from blood people give. Cell salvage gives your own blood back to you. Anti-D is an injection made from blood. Some people are offered it after a birth or a bleed.

prompt-if-unwell-wish = What matters most if you are very unwell or asleep?
label-if-unwell-wish = If I am very unwell
idea-if-unwell-wish-tell-me-still = Please talk to me, even if I can't answer.
idea-if-unwell-wish-holds-baby = I want ___ to hold { word-my-baby }.
idea-if-unwell-wish-faith = My faith matters. Please ring ___.
idea-if-unwell-wish-milk = Please help to keep my milk going.
idea-if-unwell-wish-no-milk = I don't want my milk kept going.
idea-if-unwell-wish-talk = I want to talk about this before labour.

prompt-if-unwell-talk-to = Who should staff talk to? They can say what you want. They can't decide for you unless they are your health attorney (LPA).
label-if-unwell-talk-to = Please talk to
idea-if-unwell-talk-to-person = Please talk to ___. They can say what I want.
idea-if-unwell-talk-to-plan = Please read this plan together.
idea-if-unwell-talk-to-attorney = My health attorney (LPA) is ___.
idea-if-unwell-talk-to-not-family = I don't want anyone in my family to speak for me.
idea-if-unwell-talk-to-ask-now = Please ask me now, while I can say.

prompt-if-unwell-blood = What should people know about blood and blood products for you?
label-if-unwell-blood = Blood products
idea-if-unwell-blood-yes = I would accept blood if I need it.
idea-if-unwell-blood-no = I don't want blood or blood products.
idea-if-unwell-blood-accept = I would accept ___.
idea-if-unwell-blood-not-accept = I would not accept ___.
idea-if-unwell-blood-cell-salvage = I would accept cell salvage.
idea-if-unwell-blood-no-cell-salvage = I don't want cell salvage.
idea-if-unwell-blood-anti-d = I would accept anti-D.
idea-if-unwell-blood-no-anti-d = I don't want anti-D.
idea-if-unwell-blood-talk = I want to talk about blood before labour.
idea-if-unwell-blood-signed = I signed a paper about this. It is kept ___.

prompt-if-unwell-family = What should your family be told? Who should tell them?
label-if-unwell-family = Telling my family
idea-if-unwell-family-first = Please tell ___ first.
idea-if-unwell-family-what = You can tell them ___.
idea-if-unwell-family-only = Please tell only ___.
idea-if-unwell-family-no-one = Please tell nobody else.
idea-if-unwell-family-ask = I want to talk now about who should be told.

## if-moved: what matters if she has to move to another place.

section-if-moved-title = If I have to move
section-if-moved-intro = To be transferred means to move to another place of care.

prompt-if-moved-wish = What matters if you have to move?
label-if-moved-wish = If I have to move
idea-if-moved-wish-tell-me = Please tell me what is happening and how long it takes.
idea-if-moved-wish-early = I want to move early if it may be needed.
idea-if-moved-wish-stay = I want to stay where I am, if I can.
idea-if-moved-wish-ask = Please tell me my choices, and ask me.
idea-if-moved-wish-companion = I want ___ to come with me.
idea-if-moved-wish-midwife = I want my midwife to come with me.
idea-if-moved-wish-baby = Please keep { word-my-baby } and me together.
idea-if-moved-wish-plan = Please hand on my plan.
idea-if-moved-wish-things = Please bring my bag and phone.

## birth-before-help: a birth before a midwife is there.

section-birth-before-help-title = If { word-my-baby } comes fast
section-birth-before-help-intro = Baby coming and no midwife? Ring 999. They stay on the line. They tell you what to do.

prompt-birth-before-help-wish = What should people with you know?
label-birth-before-help-wish = If baby comes fast
idea-birth-before-help-wish-address = I live at ___. To find the door, ___.
idea-birth-before-help-wish-nearby = ___ lives near and can come.
idea-birth-before-help-wish-door = Please unlock the door. Put a light on.
idea-birth-before-help-wish-children = Please ask ___ to look after my children.

prompt-birth-before-help-ring = Who should people ring after 999?
label-birth-before-help-ring = After 999, ring
idea-birth-before-help-ring-partner = Please ring { word-partner }.
idea-birth-before-help-ring-midwife = Please ring my midwife.
idea-birth-before-help-ring-someone = Please ring ___.

## twins-or-more: two babies or more.

section-twins-or-more-title = Twins or more
section-twins-or-more-intro = For two babies or more. Use names, or baby 1 and baby 2.

prompt-twins-or-more-wish = What do you want for the birth of { word-your-babies }?
label-twins-or-more-wish = Twins or more
idea-twins-or-more-wish-place = I want to talk about where they can be born.
idea-twins-or-more-wish-vaginal = I want a vaginal birth.
idea-twins-or-more-wish-caesarean = I want a caesarean.
idea-twins-or-more-wish-how-they-lie = I want to talk about how each baby lies.
idea-twins-or-more-wish-full-room = The room may be full. Please tell me who everyone is.
idea-twins-or-more-wish-each-turn = Please tell me about each baby's turn.
idea-twins-or-more-wish-together = I want { word-my-babies } close together.

prompt-twins-or-more-each-baby = What do you want for each baby?
label-twins-or-more-each-baby = For each baby
idea-twins-or-more-each-baby-baby-1 = For baby 1, I want ___.
idea-twins-or-more-each-baby-baby-2 = For baby 2, I want ___.
idea-twins-or-more-each-baby-baby-3 = For baby 3, I want ___.

prompt-twins-or-more-who-goes = If a baby goes to the neonatal unit, who goes too? Who stays?
label-twins-or-more-who-goes = Who goes, who stays
idea-twins-or-more-who-goes-goes = ___ goes with the baby.
idea-twins-or-more-who-goes-stays = ___ stays with me.
idea-twins-or-more-who-goes-holds-other = ___ holds the other baby.

## if-plans-change: what she would like when things change.

section-if-plans-change-title = If plans change
section-if-plans-change-intro = Birth may not go as you picture. You still have a say. People close to you can say what you want. They can't decide for you unless they are your health attorney (LPA).

prompt-if-plans-change-wish = What should people do when plans change?
label-if-plans-change-wish = If plans change
idea-if-plans-change-wish-what-you-see = Please tell me what you see.
idea-if-plans-change-wish-how-long = Please tell me how long I have to decide.
idea-if-plans-change-wish-ask-first = Please ask me first.
idea-if-plans-change-wish-choices = Please tell me all my choices. Tell me what happens if we wait.
idea-if-plans-change-wish-less = Please tell me only what I need to decide.
idea-if-plans-change-wish-alone = Please give us a few minutes alone.
idea-if-plans-change-wish-stay = Please stay with us while we think.
idea-if-plans-change-wish-speak-to = If I can't speak, please talk to ___. They can say what I want.
idea-if-plans-change-wish-after = Please talk with me about it later.

### Part: hard

## contingency: cards for hard times: what she would notice, do, and want from others.

section-contingency-title = My cards
section-contingency-intro = Make one card for each thing you want to be ready for. Write only what helps you.
starter-contingency-labour-changes = Labour goes another way
starter-contingency-baby-unwell = { word-my-baby-first } is ill
starter-contingency-very-distressed = I get very upset
starter-contingency-illness-returns = My mental illness comes back
starter-contingency-plans-fall-through = No travel or child care
starter-contingency-money = My money runs out

prompt-contingency-name = What is this card for?
label-contingency-name = If this happens

prompt-contingency-early-signs = What do you notice first? What do people who know you notice?
label-contingency-early-signs = Early signs
idea-contingency-early-signs-sleep = I sleep much less, or much more.
idea-contingency-early-signs-quiet = I go quiet. I stop answering.
idea-contingency-early-signs-busy = I talk fast and can't sit still.
idea-contingency-early-signs-eat = I stop eating, or I forget to.
idea-contingency-early-signs-others-see = People who know me see ___.

prompt-contingency-triggers = What makes it more likely? What makes it harder?
label-contingency-triggers = What makes it harder
idea-contingency-triggers-tired = I am very tired.
idea-contingency-triggers-alone = I am alone for long.
idea-contingency-triggers-news = Bad news, or no news.
idea-contingency-triggers-crowd = Too many people or voices.
idea-contingency-triggers-date = A day that is hard for me, ___.

prompt-contingency-what-i-do = What do you do first that helps?
label-contingency-what-i-do = What I do first
idea-contingency-what-i-do-breathe = I breathe slowly and count.
idea-contingency-what-i-do-step-away = I go where it is quiet.
idea-contingency-what-i-do-ring = I ring ___.
idea-contingency-what-i-do-routine = I eat, drink and rest.
idea-contingency-what-i-do-pray = I pray.

prompt-contingency-what-helps = What can others do that helps?
label-contingency-what-helps = What helps from others
idea-contingency-what-helps-stay = Please stay with me.
idea-contingency-what-helps-space = Please give me space, and stay near.
idea-contingency-what-helps-hand = Please hold my hand.
idea-contingency-what-helps-listen = Please listen. Don't rush me.
idea-contingency-what-helps-plain = Please tell me one thing at a time.
idea-contingency-what-helps-practical = Please take care of food and my children.
idea-contingency-what-helps-quiet = Please make it quiet.
idea-contingency-what-helps-ask = Please ask me what would help now.

prompt-contingency-please-dont = What should people not do?
label-contingency-please-dont = Please don't
idea-contingency-please-dont-touch = Please don't touch me before you ask.
idea-contingency-please-dont-calm-down = Please don't tell me to calm down.
idea-contingency-please-dont-leave = Please don't leave me alone.
idea-contingency-please-dont-crowd = Please don't all talk at once.

prompt-contingency-what-should-happen = What should happen then?
label-contingency-what-should-happen = What should happen
idea-contingency-what-should-happen-first-step = First, please ___.
idea-contingency-what-should-happen-ring-team = Please ring the person on this card.
idea-contingency-what-should-happen-stay-together = Please keep { word-my-baby } and me together.
idea-contingency-what-should-happen-talk-first = Please talk with me before you decide anything.
idea-contingency-what-should-happen-rest = If I need to rest, ___ can care for { word-my-baby }.

prompt-contingency-who = Who helps you best? How can people reach them?
label-contingency-who = Who I respond best to
idea-contingency-who-person = ___ helps me best.
idea-contingency-who-second = If they can't come, please ask ___.
idea-contingency-who-my-midwife = Please ring my midwife.

prompt-contingency-number = What is the number?
label-contingency-number = Number

prompt-contingency-ready = Which medicines or things should be ready? Where are they?
label-contingency-ready = Medicines and things
idea-contingency-ready-medicine = My medicine is ___. It is kept ___.
idea-contingency-ready-bag = My bag is packed. It is ___.
idea-contingency-ready-money = There is money kept for ___.
idea-contingency-ready-papers = My papers are ___.

prompt-contingency-who-does-what = Who does what? You, family and friends, the team.
label-contingency-who-does-what = Who does what
idea-contingency-who-does-what-me = I will ___.
idea-contingency-who-does-what-family = My family or friends will ___.
idea-contingency-who-does-what-team = I want the team to ___.

prompt-contingency-children = Who looks after your children, or others you care for?
label-contingency-children = Who has my children
idea-contingency-children-person = ___ has my children.
idea-contingency-children-school = Please tell the school. The number is ___.
idea-contingency-children-need-to-know = They need ___.

prompt-contingency-review = When do you want to look at this again? Who with?
label-contingency-review = Look at this again
idea-contingency-review-date = On ___, with ___.
idea-contingency-review-next-visit = At my next visit.
idea-contingency-review-after-birth = In the first week after the birth.

## each-baby: what is different for each of several babies around birth.

section-each-baby-title = What is different for each baby
section-each-baby-intro = This is for more than one baby. You can say what is different for each. What you leave empty is as you wrote it for all.

prompt-each-baby-neonatal = What do you want if this baby needs the neonatal unit?
label-each-baby-neonatal = Neonatal unit
idea-each-baby-neonatal-with-me = I want to be with this baby as soon as I can.
idea-each-baby-neonatal-partner-goes = ___ goes with this baby. ___ stays with me.
idea-each-baby-neonatal-milk = Please ask me before this baby is given any milk but mine.
idea-each-baby-neonatal-same = The same as for my other baby.
idea-each-baby-neonatal-talk = I want to talk about this.

prompt-each-baby-vitamin-k = What do you want about vitamin K for this baby?
label-each-baby-vitamin-k = Vitamin K
idea-each-baby-vitamin-k-injection = I want the injection.
idea-each-baby-vitamin-k-drops = I want drops by mouth.
idea-each-baby-vitamin-k-no = I don't want vitamin K for this baby.
idea-each-baby-vitamin-k-same = The same as for my other baby.
idea-each-baby-vitamin-k-talk = I want to talk about this.

prompt-each-baby-checks = What do you want about checks for this baby?
label-each-baby-checks = Newborn checks
idea-each-baby-checks-front-of-me = Please check this baby in front of me.
idea-each-baby-checks-wait = Please wait until we have had some time.
idea-each-baby-checks-no = I don't want a check for this baby. It is ___.
idea-each-baby-checks-same = The same as for my other baby.
idea-each-baby-checks-talk = I want to talk about this.

prompt-each-baby-first-hour = What do you want for this baby's first hour?
label-each-baby-first-hour = First hour
idea-each-baby-first-hour-skin = I want this baby on my skin first.
idea-each-baby-first-hour-partner-holds = I want ___ to hold this baby first.
idea-each-baby-first-hour-quiet = I want it quiet. Nobody holds this baby but us.
idea-each-baby-first-hour-same = The same as for my other baby.
idea-each-baby-first-hour-talk = I want to talk about this.

## about-me: what tells her from others, for health staff alone and when she ticks it.

prompt-about-me-born = What is your birth date? You can leave this empty. It goes only to health staff, and only when you tick it.
label-about-me-born = Born on
prompt-about-me-nhs-number = What is your NHS number? You can leave this empty. It goes only to health staff, and only when you tick it.
label-about-me-nhs-number = NHS number
