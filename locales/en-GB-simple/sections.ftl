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
section-about-me-intro = Your name, and how to talk with you.

prompt-about-me-name = What do you like to be called?
label-about-me-name = Name

prompt-about-me-pronouns = Which words should people use for you? For example she, he or they.
label-about-me-pronouns = Pronouns

prompt-about-me-language = Which language do you speak? Which can you read?
label-about-me-language = Languages

prompt-about-me-interpreter = Do you need an interpreter? An interpreter says your words in English.
label-about-me-interpreter = Interpreter
choice-about-me-interpreter-none = No interpreter.
choice-about-me-interpreter-professional = I need an interpreter.
choice-about-me-interpreter-sign-language = I need sign language.
idea-about-me-interpreter-dialect = I speak ___.
idea-about-me-interpreter-woman-interpreter = I want a woman as my interpreter.
idea-about-me-interpreter-not-family = Please don't ask my family to do it.

prompt-about-me-communicate = How should people tell you things? How do you show yes, no or stop?
label-about-me-communicate = How to talk with me
idea-about-me-communicate-write-down = Please write it down too.
idea-about-me-communicate-plain-words = Please use short words.
idea-about-me-communicate-one-person = One person at a time, please.
idea-about-me-communicate-say-name = Please say my name first.
idea-about-me-communicate-time = Please give me time to think.
idea-about-me-communicate-eye-contact = I may look away. I still hear you.
idea-about-me-communicate-stop-sign = My hand up means stop.

## must-know: allergies and health points that whoever meets her must know first.

section-must-know-title = Please know this first
section-must-know-intro = People read this first. Use your own words.

prompt-must-know-allergies = Are you allergic to any food or medicine? What happens?
label-must-know-allergies = Allergies
idea-must-know-allergies-none-known = I have no allergies that I know of.
idea-must-know-allergies-allergic-to = ___ makes me ill.
idea-must-know-allergies-check-record = Please look at my record too.

prompt-must-know-health = What should people know about your health? Which medicines do you take?
label-must-know-health = Health
idea-must-know-health-live-with = I have ___.
idea-must-know-health-medicines = I take ___.
idea-must-know-health-team = ___ helps me with this.
idea-must-know-health-check-record = Please look at my record too.

prompt-must-know-three-things = What are the 3 big things about you?
label-must-know-three-things = Three things
idea-must-know-three-things-safest = I feel safe when you tell me what you do.
idea-must-know-three-things-faith = My faith matters to me.
idea-must-know-three-things-time = I need time to think.
idea-must-know-three-things-people = ___ knows me best.

prompt-must-know-one-line = What one thing about your birth must people read?
label-must-know-one-line = In one line
idea-must-know-one-line-ask-first = Please ask me first.
idea-must-know-one-line-beside-me = Please keep ___ with me.
idea-must-know-one-line-calm = Please be calm and quiet.

## people-to-phone: the people and numbers that she may need in a hurry.

section-people-to-phone-title = People to phone
section-people-to-phone-intro = Names and numbers you may need fast. Triage is the hospital team you can ring day or night. An obstetrician is a birth doctor.
starter-people-to-phone-midwife = My midwife
starter-people-to-phone-triage = Maternity triage
starter-people-to-phone-obstetrician = My birth doctor
starter-people-to-phone-mental-health-team = My mental health team
starter-people-to-phone-interpreter = My interpreter
starter-people-to-phone-birth-partner = My birth partner

prompt-people-to-phone-who = Who is it?
label-people-to-phone-who = Phone

prompt-people-to-phone-number = What is the number?
label-people-to-phone-number = Number

prompt-people-to-phone-note = What helps when you ring? When can you ring?
label-people-to-phone-note = About phoning
idea-people-to-phone-note-knows-plan = They know my plan.
idea-people-to-phone-note-day-or-night = Ring day or night.
idea-people-to-phone-note-if-no-answer = No answer? Please ring ___.
idea-people-to-phone-note-no-message = Please leave no message.

### Part: birth

## birth-place: where she pictures having her baby.

section-birth-place-title = Where I have my baby
section-birth-place-intro = You choose where. You can change your mind. Midwives run a birth centre. A labour ward has midwives and doctors. A theatre is a room for operations.

prompt-birth-place-wish = Where do you want to have your baby? What feels right there?
label-birth-place-wish = Place of birth
idea-birth-place-wish-home = I want to be at home.
idea-birth-place-wish-birth-centre-apart = I want a birth centre away from the hospital.
idea-birth-place-wish-birth-centre-beside = I want the birth centre at the hospital.
idea-birth-place-wish-labour-ward = I want the labour ward.
idea-birth-place-wish-theatre = I will have a planned caesarean.
idea-birth-place-wish-not-sure = I don't know yet.

prompt-birth-place-if-closed = What if that place is full?
label-birth-place-if-closed = If it is closed
idea-birth-place-if-closed-next-centre = I want the next birth centre.
idea-birth-place-if-closed-next-hospital = Then I want to go to ___.
idea-birth-place-if-closed-tell-early = Please tell me soon.

## labour-start: what she would like when labour starts.

section-labour-start-title = When labour starts
section-labour-start-intro = Labour is how your body brings your baby.

prompt-labour-start-wish = What do you want first?
label-labour-start-wish = When labour starts
idea-labour-start-wish-stay-home = I want to stay at home as long as I can.
idea-labour-start-wish-go-early = I want to come in early.
idea-labour-start-wish-ring-first = I will ring ___ first.
idea-labour-start-wish-company = I want ___ with me.
idea-labour-start-wish-alone = I want to be alone for a while.

prompt-labour-start-getting-there = How will you get there? Who has your children?
label-labour-start-getting-there = Getting there
idea-labour-start-getting-there-driver = ___ will drive me.
idea-labour-start-getting-there-taxi = I will take a taxi.
idea-labour-start-getting-there-at-night = At night I will ___.
idea-labour-start-getting-there-children = ___ has my children.
idea-labour-start-getting-there-pets = ___ has my pets.

## birth-companions: who is beside her, and who must not be there or be told.

section-birth-companions-title = Who is with me
section-birth-companions-intro = You choose who is with you. A doula is a person who stays with you and helps.

prompt-birth-companions-wish = Who do you want with you? For which parts?
label-birth-companions-wish = Birth companions
idea-birth-companions-wish-partner = I want my partner with me.
idea-birth-companions-wish-someone = I want ___ with me.
idea-birth-companions-wish-doula = I want my doula with me.
idea-birth-companions-wish-staff-only = I want only staff with me.
idea-birth-companions-wish-examinations = They can stay when I am checked.
idea-birth-companions-wish-assisted = They can stay if I need forceps.
idea-birth-companions-wish-caesarean = They can stay for a caesarean.
idea-birth-companions-wish-step-out = When I say ___, please all go out.

prompt-birth-companions-not-there = Who must not be there? Who must not be told?
label-birth-companions-not-there = Not there, not told
idea-birth-companions-not-there-not-in = ___ must not come in.
idea-birth-companions-not-there-not-told = Don't tell ___ I am here.
idea-birth-companions-not-there-no-news = Tell no one about me by phone.
idea-birth-companions-not-there-ask-alone = Ask me only when I am alone.

## birth-staff: what helps her feel at ease with the people who look after her.

section-birth-staff-title = The people looking after me
section-birth-staff-intro = Staff look after you. You can say what helps.

prompt-birth-staff-wish = What helps you feel good with staff?
label-birth-staff-wish = Staff
idea-birth-staff-wish-few-people = I want few people in the room.
idea-birth-staff-wish-same-midwife = I want the same midwife.
idea-birth-staff-wish-women-staff = I want women to look after me.
idea-birth-staff-wish-names = Please tell me your name.
idea-birth-staff-wish-knock = Please knock first.
idea-birth-staff-wish-interpreter = I want my interpreter there.

prompt-birth-staff-students = Can students be there?
label-birth-staff-students = Students
choice-birth-staff-students-yes = Yes to students.
choice-birth-staff-students-no = No students, please.
choice-birth-staff-students-ask-me = Ask me each time.

## birth-space: light, sound and things that make the room hers.

section-birth-space-title = My room
section-birth-space-intro = Think about light, sound, smell and touch.

prompt-birth-space-wish = What makes a room feel right for you?
label-birth-space-wish = The room
idea-birth-space-wish-dim-light = I want low light.
idea-birth-space-wish-quiet = I want it quiet.
idea-birth-space-wish-music = I want my music.
idea-birth-space-wish-own-clothes = I want my own clothes.
idea-birth-space-wish-pool = I want a birth pool.
idea-birth-space-wish-ball = I want a birth ball.
idea-birth-space-wish-prayer = I want a space to pray.
idea-birth-space-wish-covered = Please keep me covered up.
idea-birth-space-wish-door = Please shut the door.
idea-birth-space-wish-photos = Ask me before you take a photo.

## birth-positions: how she would like to move and rest.

section-birth-positions-title = How I move
section-birth-positions-intro = Move and rest as you like.

prompt-birth-positions-wish = How do you want to move and rest?
label-birth-positions-wish = Positions
idea-birth-positions-wish-upright = I want to stand and walk.
idea-birth-positions-wish-kneeling = I want to kneel.
idea-birth-positions-wish-all-fours = I want to be on hands and knees.
idea-birth-positions-wish-side = I want to lie on my side.
idea-birth-positions-wish-squat = I want to squat.
idea-birth-positions-wish-water = I want to be in water.
idea-birth-positions-wish-rest = I want to rest in between.
idea-birth-positions-wish-help-move = Please help me move.

prompt-birth-positions-body = Does a part of you hurt when you move?
label-birth-positions-body = Moving with care
idea-birth-positions-body-hips = My hips hurt when my legs are wide.
idea-birth-positions-body-back = My back hurts.
idea-birth-positions-body-ask-legs = Ask before you move my legs.

## birth-examinations: what she would like before anyone examines her.

section-birth-examinations-title = When I am checked
section-birth-examinations-intro = Staff may feel inside you with gloved fingers. You can say no. You can say stop.

prompt-birth-examinations-wish = What should staff do before they check you?
label-birth-examinations-wish = Before examining me
idea-birth-examinations-wish-explain = Please tell me what you will do.
idea-birth-examinations-wish-ask-each-time = Ask me each time.
idea-birth-examinations-wish-same-person = I want the same person.
idea-birth-examinations-wish-woman = I want a woman to check me.
idea-birth-examinations-wish-no-students = No students for this.
idea-birth-examinations-wish-companion = I want ___ beside me.
idea-birth-examinations-wish-stop-word = When I say ___, please stop.
idea-birth-examinations-wish-may-say-no = I may say no to it.

## birth-pain: how she feels about pain relief.

section-birth-pain-title = Help with pain
section-birth-pain-intro = TENS means pads on your back that tingle. Gas and air is a gas you breathe. An opioid is a strong medicine by needle. You press a button for the medicine remifentanil. An epidural or a spinal is medicine in your back.

prompt-birth-pain-wish = What do you want to help with pain?
label-birth-pain-wish = Pain relief
idea-birth-pain-wish-breathing = I want to use my breath.
idea-birth-pain-wish-massage = I want my back rubbed.
idea-birth-pain-wish-tens = I want TENS.
idea-birth-pain-wish-water = I want warm water.
idea-birth-pain-wish-gas-and-air = I want gas and air.
idea-birth-pain-wish-opioid = I want an opioid.
idea-birth-pain-wish-remifentanil = I want remifentanil.
idea-birth-pain-wish-epidural = I want an epidural.
idea-birth-pain-wish-spinal = I want a spinal.
idea-birth-pain-wish-no-medicines = I want no medicine for pain.

prompt-birth-pain-offer = Should staff offer you help with pain?
label-birth-pain-offer = Offering pain relief
choice-birth-pain-offer-offer = Please offer it.
choice-birth-pain-offer-wait = Don't offer. I will ask.
choice-birth-pain-offer-early = I want it early.

prompt-birth-pain-heard = What do you know? What do you want to ask?
label-birth-pain-heard = What I've heard
idea-birth-pain-heard-told = I was told ___.
idea-birth-pain-heard-ask = I want to ask about ___.
idea-birth-pain-heard-before = Last time I had ___.

## birth-listening: how she would like people to listen to her baby.

section-birth-listening-title = Listening to my baby
section-birth-listening-intro = Staff can listen to your baby's heart now and then. They can also use a belt all the time. A scalp clip is a small wire on the baby's head.

prompt-birth-listening-wish = How should staff listen to your baby?
label-birth-listening-wish = Listening to my baby
idea-birth-listening-wish-now-and-then = Please listen now and then.
idea-birth-listening-wish-belt = Please listen with the belt.
idea-birth-listening-wish-wireless = I want a belt I can move in.
idea-birth-listening-wish-clip = Talk to me before you use a clip.
idea-birth-listening-wish-say-what-you-hear = Tell me what you hear.

prompt-birth-listening-told = What were you told about this?
label-birth-listening-told = What I've been told
idea-birth-listening-told-told = I was told ___.
idea-birth-listening-told-means = For me it means ___.
idea-birth-listening-told-agreed = We agreed ___.

## birth-waters: what she would like if labour is slow or her waters go first.

section-birth-waters-title = My waters
section-birth-waters-intro = The waters are the fluid round your baby. Staff can break them with a small hook. A drip is medicine that goes into a vein.

prompt-birth-waters-wish = What if your waters break first? What if labour is slow?
label-birth-waters-wish = Waters, speeding up
idea-birth-waters-wish-wait = I want to wait.
idea-birth-waters-wish-talk-first = Talk to me first.
idea-birth-waters-wish-move-first = I want to move or rest first.
idea-birth-waters-wish-break = Talk to me. Then you can break my waters.
idea-birth-waters-wish-drip = Before a drip I want to know ___.

## birth-induction: what she would like to know and choose if induction is offered.

section-birth-induction-title = If staff offer to start labour
section-birth-induction-intro = Induction means staff start your labour. A sweep is a finger moved round inside you. A gel is medicine put in your vagina. A balloon is a soft tube put inside you.

prompt-birth-induction-wish = What do you want to know first?
label-birth-induction-wish = If offered induction
idea-birth-induction-wish-what-happens = Tell me what happens, step by step.
idea-birth-induction-wish-how-long = Tell me how long it may take.
idea-birth-induction-wish-other-choices = Tell me my other choices.
idea-birth-induction-wish-time-to-think = I want time to think.

prompt-birth-induction-ways = Which ways do you want?
label-birth-induction-ways = Ways I'd choose
idea-birth-induction-ways-sweep = I want a sweep first.
idea-birth-induction-ways-gel = I want the gel.
idea-birth-induction-ways-balloon = I want the balloon.
idea-birth-induction-ways-home = I want to be at home at first.
idea-birth-induction-ways-drip = Talk to me before a drip.
idea-birth-induction-ways-not-for-now = I want to wait for labour.

prompt-birth-induction-waiting = What do you want while you wait?
label-birth-induction-waiting = If I'd rather wait
idea-birth-induction-waiting-checks = I want extra checks.
idea-birth-induction-waiting-scan = I want a scan.
idea-birth-induction-waiting-who-to-ring = Tell me who to ring.
idea-birth-induction-waiting-look-again = I want to talk again on ___.

## birth-pushing: what she would like while her baby is being born.

section-birth-pushing-title = Pushing
section-birth-pushing-intro = This is when your baby is born.

prompt-birth-pushing-wish = What helps you when you push?
label-birth-pushing-wish = Pushing
idea-birth-pushing-wish-my-way = I want to push my own way.
idea-birth-pushing-wish-guide-me = Tell me when to push.
idea-birth-pushing-wish-quiet = I want it quiet.
idea-birth-pushing-wish-touch = I want to touch my baby's head.
idea-birth-pushing-wish-mirror = I want a mirror.
idea-birth-pushing-wish-warm-cloth = I want a warm, wet cloth.
idea-birth-pushing-wish-hands-on = I want your hands to hold me.
idea-birth-pushing-wish-hands-off = Hands off, please. Ask me first.
idea-birth-pushing-wish-catch = I want to lift my baby up.

## birth-assisted: what she would like if help with the birth, or a cut, is suggested.

section-birth-assisted-title = Help with the birth
section-birth-assisted-intro = A ventouse is a suction cup for the baby's head. Forceps are smooth metal tongs. An episiotomy is a cut at the vagina.

prompt-birth-assisted-wish = What do you want if staff offer this?
label-birth-assisted-wish = Assisted birth
idea-birth-assisted-wish-explain = Tell me what you see and do.
idea-birth-assisted-wish-ventouse-first = I want the suction cup first.
idea-birth-assisted-wish-talk-caesarean = Talk to me before forceps.
idea-birth-assisted-wish-forceps-yes = Forceps are fine. Ask me first.
idea-birth-assisted-wish-companion = I want ___ to stay.
idea-birth-assisted-wish-no-pain = Please check that I am numb.

prompt-birth-assisted-cut = What should staff know before a cut or stitches?
label-birth-assisted-cut = Cuts and stitches
idea-birth-assisted-cut-ask = Ask me before a cut.
idea-birth-assisted-cut-talk-first = I want to talk about cuts before labour.
idea-birth-assisted-cut-tell-after = Tell me if I have a tear.
idea-birth-assisted-cut-hold-baby = I want to hold my baby while you stitch.

## birth-caesarean: what she would like if she has a caesarean.

section-birth-caesarean-title = If I have a caesarean
section-birth-caesarean-intro = A caesarean is a birth through a cut in your tummy. The drape is a sheet in front of you. A general anaesthetic makes you sleep.

prompt-birth-caesarean-wish = What do you want if you have one?
label-birth-caesarean-wish = Caesarean
idea-birth-caesarean-wish-companion = I want ___ with me.
idea-birth-caesarean-wish-drape = I want the sheet down to see.
idea-birth-caesarean-wish-music = I want my music.
idea-birth-caesarean-wish-quiet = I want it quiet.
idea-birth-caesarean-wish-tell-me = Tell me what is happening.
idea-birth-caesarean-wish-slowly = I want my baby to come out slowly.
idea-birth-caesarean-wish-cord = I want you to wait with the cord.
idea-birth-caesarean-wish-skin = I want my baby on my chest.
idea-birth-caesarean-wish-talk-first = I want to talk first.

prompt-birth-caesarean-asleep = Who holds your baby while you sleep?
label-birth-caesarean-asleep = If I am asleep
idea-birth-caesarean-asleep-holder = ___ holds my baby till I wake.
idea-birth-caesarean-asleep-photos = Please take photos.
idea-birth-caesarean-asleep-wait = Please weigh my baby when I wake.
idea-birth-caesarean-asleep-tell-after = Tell me all when I wake.

## birth-placenta: the cord and the placenta: the third stage.

section-birth-placenta-title = The cord and the afterbirth
section-birth-placenta-intro = The placenta comes out after your baby. You can have an injection, or you can wait. Clamping means closing the cord.

prompt-birth-placenta-wish = What do you want for the cord and the afterbirth?
label-birth-placenta-wish = Cord and placenta
idea-birth-placenta-wish-injection = I want the injection for the afterbirth.
idea-birth-placenta-wish-wait = I want to wait for the afterbirth.
idea-birth-placenta-wish-decide-then = I will decide then.
idea-birth-placenta-wish-cord-wait = Please wait with the cord.
idea-birth-placenta-wish-who-cuts = ___ cuts the cord.
idea-birth-placenta-wish-keep = I want to keep the afterbirth.
idea-birth-placenta-wish-not-see = I don't want to see the afterbirth.

## first-hour: the first hour after the birth.

section-first-hour-title = The first hour
section-first-hour-intro = Skin-to-skin means a bare baby on a bare chest.

prompt-first-hour-wish = What do you want in the first hour?
label-first-hour-wish = First hour
idea-first-hour-wish-skin = I want my baby on my skin.
idea-first-hour-wish-dry-first = Please dry my baby first.
idea-first-hour-wish-quiet = I want quiet.
idea-first-hour-wish-see-sex = I want to see if it is a girl or boy.
idea-first-hour-wish-who-tells = ___ tells me if it is a girl or boy.
idea-first-hour-wish-feed = I want to feed when we are ready.
idea-first-hour-wish-weigh-later = Weigh my baby later.
idea-first-hour-wish-faith-words = ___ says words of faith.
idea-first-hour-wish-photos = I want photos.
idea-first-hour-wish-other-chest = If I can't, ___ holds my baby.

## baby-feeding: how she would like to feed her baby.

section-baby-feeding-title = Feeding
section-baby-feeding-intro = Colostrum is the first milk. Expressed milk comes out by hand or pump. Donor milk comes from someone else. Formula is milk made from powder.

prompt-baby-feeding-wish = How do you want to feed your baby?
label-baby-feeding-wish = Feeding
idea-baby-feeding-wish-breast = I want to breastfeed.
idea-baby-feeding-wish-chest = I want to chestfeed.
idea-baby-feeding-wish-expressed = I want to give milk by pump.
idea-baby-feeding-wish-colostrum = I will bring my first milk.
idea-baby-feeding-wish-donor = I want donor milk if we need it.
idea-baby-feeding-wish-formula = I want to give formula.
idea-baby-feeding-wish-mix = I want to mix my milk and formula.
idea-baby-feeding-wish-ask-first = Ask me before you feed my baby.

prompt-baby-feeding-help = What help do you want?
label-baby-feeding-help = Help with feeding
idea-baby-feeding-help-show-me = Show me. Please don't touch me.
idea-baby-feeding-help-hands = You can help with your hands. Ask me.
idea-baby-feeding-help-time = Please sit with us for one feed.
idea-baby-feeding-help-night = I want help at night.

prompt-baby-feeding-words = What should people not say?
label-baby-feeding-words = Please don't say
idea-baby-feeding-words-no-pressure = Please don't tell me how to feed.
idea-baby-feeding-words-no-before = Please don't talk about last time.
idea-baby-feeding-words-words = My word for feeding is ___.

## vitamin-k: vitamin K for her baby.

section-vitamin-k-title = Vitamin K
section-vitamin-k-intro = Babies are offered vitamin K. It can be an injection. It can be drops by mouth. You choose.

prompt-vitamin-k-wish = What do you want for your baby?
label-vitamin-k-wish = Vitamin K
idea-vitamin-k-wish-injection = I want vitamin K by injection.
idea-vitamin-k-wish-drops = I want vitamin K as drops.
idea-vitamin-k-wish-no = I don't want vitamin K for my baby.
idea-vitamin-k-wish-talk = I want to talk about vitamin K.
idea-vitamin-k-wish-hold = I want to hold my baby for it.

## newborn-checks: the checks that babies are offered.

section-newborn-checks-title = Checks for my baby
section-newborn-checks-intro = Babies are offered some checks. One looks at the whole body. One is for hearing. One takes blood from the heel.

prompt-newborn-checks-wish = What do you want for these checks?
label-newborn-checks-wish = Checks for my baby
idea-newborn-checks-wish-with-me = Check my baby in front of me.
idea-newborn-checks-wish-hold = I want to hold my baby for the tests.
idea-newborn-checks-wish-explain = Tell me what you see.
idea-newborn-checks-wish-all-checks = I want all the checks.
idea-newborn-checks-wish-talk = I want to talk about ___ first.

prompt-newborn-checks-results = How should staff tell you the results?
label-newborn-checks-results = Telling me results
idea-newborn-checks-results-together = Tell us both.
idea-newborn-checks-results-in-person = Tell me face to face.
idea-newborn-checks-results-by-phone = You can phone me.
idea-newborn-checks-results-interpreter = I want my interpreter there.

## neonatal-unit: what matters if her baby needs the neonatal unit.

section-neonatal-unit-title = If my baby needs more care
section-neonatal-unit-intro = A neonatal unit is a ward for babies who need more care.

prompt-neonatal-unit-wish = What matters to you if your baby goes there?
label-neonatal-unit-wish = Neonatal unit
idea-neonatal-unit-wish-goes-with = ___ goes with my baby.
idea-neonatal-unit-wish-stays-with-me = ___ stays with me.
idea-neonatal-unit-wish-see-soon = Take me to my baby soon.
idea-neonatal-unit-wish-told-together = Tell us both what is happening.
idea-neonatal-unit-wish-milk = I want my baby to have my milk.
idea-neonatal-unit-wish-skin = I want my baby on my skin.
idea-neonatal-unit-wish-photos = I want a photo.
idea-neonatal-unit-wish-faith = I want ___ to pray with us.

## if-unwell: what matters when she cannot speak for herself.

section-if-unwell-title = If I am very unwell or asleep
section-if-unwell-intro = This is for when you can't speak. Blood products are made from blood people give.

prompt-if-unwell-wish = What matters most if you can't speak?
label-if-unwell-wish = If I am very unwell
idea-if-unwell-wish-tell-me-still = Please still talk to me.
idea-if-unwell-wish-holds-baby = ___ holds my baby.
idea-if-unwell-wish-faith = Please ring ___ for my faith.
idea-if-unwell-wish-milk = Please help me keep my milk.

prompt-if-unwell-talk-to = Who should staff talk to?
label-if-unwell-talk-to = Please talk to
idea-if-unwell-talk-to-person = Talk to ___. They know what I want.
idea-if-unwell-talk-to-plan = Please read my plan.

prompt-if-unwell-blood = What do you want about blood?
label-if-unwell-blood = Blood products
idea-if-unwell-blood-yes = You can give me blood.
idea-if-unwell-blood-no = I don't want to be given blood.
idea-if-unwell-blood-talk = I want to talk about blood before labour.
idea-if-unwell-blood-signed = I signed a paper. It is ___.

prompt-if-unwell-family = What should your family be told? Who tells them?
label-if-unwell-family = Telling my family
idea-if-unwell-family-first = Tell ___ first.
idea-if-unwell-family-what = Tell them ___.
idea-if-unwell-family-only = Tell only ___.

## if-moved: what matters if she has to move to another place.

section-if-moved-title = If I have to move
section-if-moved-intro = To be moved means to go to a new place.

prompt-if-moved-wish = What matters if you have to move?
label-if-moved-wish = If I have to move
idea-if-moved-wish-tell-me = Tell me what is happening.
idea-if-moved-wish-companion = ___ comes with me.
idea-if-moved-wish-midwife = My midwife comes with me.
idea-if-moved-wish-baby = Keep my baby with me.
idea-if-moved-wish-plan = Please hand on my plan.
idea-if-moved-wish-things = Please bring my bag and phone.

## birth-before-help: a birth before a midwife is there.

section-birth-before-help-title = If my baby comes fast
section-birth-before-help-intro = Baby coming and no midwife? Ring 999. They tell you what to do.

prompt-birth-before-help-wish = What should people with you know?
label-birth-before-help-wish = If baby comes fast
idea-birth-before-help-wish-address = I live at ___.
idea-birth-before-help-wish-nearby = ___ can come fast.
idea-birth-before-help-wish-door = Open the door. Put a light on.
idea-birth-before-help-wish-children = ___ has my children.

prompt-birth-before-help-ring = Who do you ring after 999?
label-birth-before-help-ring = After 999, ring
idea-birth-before-help-ring-partner = Ring my partner.
idea-birth-before-help-ring-midwife = Ring my midwife.
idea-birth-before-help-ring-someone = Ring ___.

## twins-or-more: two babies or more.

section-twins-or-more-title = Twins or more
section-twins-or-more-intro = For two babies or more. Use names, or baby 1 and baby 2.

prompt-twins-or-more-wish = What do you want for this birth?
label-twins-or-more-wish = Twins or more
idea-twins-or-more-wish-place = I want to talk about where they are born.
idea-twins-or-more-wish-how-they-lie = Tell me how each baby lies.
idea-twins-or-more-wish-full-room = Tell me who is in the room.
idea-twins-or-more-wish-each-turn = Tell me about each baby's turn.
idea-twins-or-more-wish-together = I want my babies close together.

prompt-twins-or-more-each-baby = What do you want for each baby?
label-twins-or-more-each-baby = For each baby
idea-twins-or-more-each-baby-baby-1 = For baby 1, I want ___.
idea-twins-or-more-each-baby-baby-2 = For baby 2, I want ___.
idea-twins-or-more-each-baby-baby-3 = For baby 3, I want ___.

prompt-twins-or-more-who-goes = Who goes with a baby? Who stays with you?
label-twins-or-more-who-goes = Who goes, who stays
idea-twins-or-more-who-goes-goes = ___ goes with the baby.
idea-twins-or-more-who-goes-stays = ___ stays with me.
idea-twins-or-more-who-goes-holds-other = ___ holds the other baby.

## if-plans-change: what she would like when things change.

section-if-plans-change-title = If plans change
section-if-plans-change-intro = Plans can change. You still have a say.

prompt-if-plans-change-wish = What should people do when plans change?
label-if-plans-change-wish = If plans change
idea-if-plans-change-wish-what-you-see = Tell me what you see.
idea-if-plans-change-wish-how-long = Tell me how long I have.
idea-if-plans-change-wish-ask-first = Ask me first.
idea-if-plans-change-wish-choices = Tell me all my choices.
idea-if-plans-change-wish-alone = Give us time alone.
idea-if-plans-change-wish-speak-to = If I can't speak, talk to ___.
idea-if-plans-change-wish-after = Talk with me about it later.

### Part: hard

## contingency: cards for hard times: what she would notice, do, and want from others.

section-contingency-title = My cards
section-contingency-intro = Make one card for each hard thing. Write only what helps you.
starter-contingency-labour-changes = Labour changes
starter-contingency-baby-unwell = My baby is ill
starter-contingency-very-distressed = I get very upset
starter-contingency-illness-returns = My mental illness is back
starter-contingency-plans-fall-through = No travel or child care
starter-contingency-money = No money

prompt-contingency-name = What is this card for?
label-contingency-name = If this happens

prompt-contingency-early-signs = What do you see first? What do others see?
label-contingency-early-signs = Early signs
idea-contingency-early-signs-sleep = I sleep less or more.
idea-contingency-early-signs-quiet = I go quiet.
idea-contingency-early-signs-busy = I talk fast.
idea-contingency-early-signs-eat = I don't eat.
idea-contingency-early-signs-others-see = Others see ___.

prompt-contingency-triggers = What makes it worse?
label-contingency-triggers = What makes it harder
idea-contingency-triggers-tired = I am very tired.
idea-contingency-triggers-alone = I am alone for long.
idea-contingency-triggers-news = Bad news.
idea-contingency-triggers-crowd = Too many people.
idea-contingency-triggers-date = A hard day, ___.

prompt-contingency-what-i-do = What do you do first?
label-contingency-what-i-do = What I do first
idea-contingency-what-i-do-breathe = I breathe slowly.
idea-contingency-what-i-do-step-away = I go where it is quiet.
idea-contingency-what-i-do-ring = I ring ___.
idea-contingency-what-i-do-routine = I eat, drink and rest.
idea-contingency-what-i-do-pray = I pray.

prompt-contingency-what-helps = What can others do?
label-contingency-what-helps = What helps from others
idea-contingency-what-helps-stay = Stay with me.
idea-contingency-what-helps-listen = Listen. Don't rush me.
idea-contingency-what-helps-plain = Tell me one thing at a time.
idea-contingency-what-helps-practical = Please see to food and my children.
idea-contingency-what-helps-quiet = Make it quiet.

prompt-contingency-please-dont = What should people not do?
label-contingency-please-dont = Please don't
idea-contingency-please-dont-touch = Don't touch me. Ask first.
idea-contingency-please-dont-calm-down = Don't say calm down.
idea-contingency-please-dont-leave = Don't leave me alone.
idea-contingency-please-dont-crowd = Don't all talk at once.

prompt-contingency-what-should-happen = What should happen then?
label-contingency-what-should-happen = What should happen
idea-contingency-what-should-happen-first-step = First, please ___.
idea-contingency-what-should-happen-ring-team = Ring the person on this card.
idea-contingency-what-should-happen-stay-together = Keep my baby with me.
idea-contingency-what-should-happen-talk-first = Talk to me first.

prompt-contingency-who = Who helps you best? How can people reach them?
label-contingency-who = Who I respond best to
idea-contingency-who-person = ___ helps me best.
idea-contingency-who-second = If not, ask ___.
idea-contingency-who-my-midwife = Ring my midwife.

prompt-contingency-number = What is the number?
label-contingency-number = Number

prompt-contingency-ready = Which medicines or things do you need? Where are they?
label-contingency-ready = Medicines and things
idea-contingency-ready-medicine = I take ___. It is in ___.
idea-contingency-ready-bag = My bag is in ___.
idea-contingency-ready-money = Money for ___ is in ___.
idea-contingency-ready-papers = My papers are in ___.

prompt-contingency-who-does-what = Who does what?
label-contingency-who-does-what = Who does what
idea-contingency-who-does-what-me = I will ___.
idea-contingency-who-does-what-family = My family or friends will ___.
idea-contingency-who-does-what-team = I want staff to ___.

prompt-contingency-children = Who has your children?
label-contingency-children = Who has my children
idea-contingency-children-person = ___ has my children.
idea-contingency-children-school = Please tell the school.
idea-contingency-children-need-to-know = They need ___.

prompt-contingency-review = When will you look at this again?
label-contingency-review = Look at this again
idea-contingency-review-date = On ___.
idea-contingency-review-next-visit = At my next visit.
idea-contingency-review-after-birth = In the week after the birth.
