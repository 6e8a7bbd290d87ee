# Contacts with staff: their turn on her phone, the thread, a visit as text, where they did not agree.
# Review state: written by the team in English.

## Staff's turn, on the page that she holds up. Staff read it.

turn-title = Staff: your turn
turn-leave = Back to the plan
turn-intro = Please write in your own words. It takes about twenty seconds. You can leave any box empty. This is not the hospital record.
turn-unchecked = It says “Recorded on my phone. Nobody checked who wrote it.” { word-whose-plan } can answer it. They can take it away. These are notes, not a full record.
turn-about-what = Please say what about.
turn-keep = Keep this
turn-kept = Kept in the plan.

## Her contacts with staff

contacts-thread = All my talks and visits, in one place
contacts-thread-meaning = Talks, visits, reviews and what staff wrote. Newest first.
contacts-none = Nothing is here yet.
contacts-open = Open this card
contacts-visit = Today's visit, to copy
contacts-visit-meaning = A short text for the hospital record.
contacts-visit-intro = This is what was said today. It is 1,000 characters at most. Staff can copy it into the hospital record. Nothing else of your plan is in it.
contacts-visit-identifiers = Put my date of birth and NHS number in it
contacts-no-visit = Nothing from today is here yet. Write a card for a talk. Or let staff write when you show your plan.

## What she can do where they did not agree

not-agreed-title = If you don't agree
not-agreed-stays = Your choice stays in your plan as you wrote it. You don't have to agree.
not-agreed-second = You can ask another doctor or midwife what they think. This is a second opinion.
not-agreed-consultant-midwife = You can ask to talk with a consultant midwife. They help with plans outside the usual guidance.
not-agreed-pals = You can ask PALS for help. PALS is part of the hospital. Its full name is Patient Advice and Liaison Service. It is free, and it listens.
