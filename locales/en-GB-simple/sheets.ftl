# Copies for one purpose, and what a card leads to.
# Review state: written by the team in English.

## Copies for one purpose

sheets-title = For one purpose
sheet-one-page = One page about me
sheet-one-page-meaning = What must be known. What people like about me, and what matters. How to support me. My health in brief.
sheet-beside = For the person beside me
sheet-beside-meaning = What helps me, and how I say stop. Who to ring, and what I want.
sheet-moving = One sheet for my new team
sheet-moving-meaning = What they need on the first day. What was agreed, and what is still open.
moving-title = My care is moving
moving-title-meaning = New numbers in one place, and one sheet for the new team.
moving-intro = You may move to another hospital or team. Your plan comes with you. It is yours. No hospital keeps it.
moving-numbers = Change the numbers here. Look at My people too. Look at your cards for hard times.
moving-carer = Add the new people. Say who your named carer is now.
moving-history = Who looked after you before stays in your talks. It also stays in the history of each answer.
often-title = Things people often put in a plan
often-title-meaning = What is in yours. What is not yet. What you left out.
often-intro = This is for you alone. It stays on this phone. Nothing has to be in a plan.
often-covered = In my plan
often-not-yet = Not yet
often-not-wanted = Left out: I chose this

## What else a card leads to

card-alone = Show this card alone
card-alone-meaning = For someone who should see this and nothing else.
card-news = Does this change something you decided?
card-news-meaning = Your decisions stand here. You can leave them as they are.
before-title = Before my visit
before-title-meaning = This card, and all that you want to talk about.
before-talks = What I want to talk about
before-bring = To bring
before-bring-meaning = Someone you trust, if you like. Your questions. This plan. You can ask for an interpreter before.
review-message-title = How to ask for a formal review
review-message-meaning = You can ask at any time. You can copy this message. Send it to your midwife.
review-message = I want a formal review of my care and support plan, please. I want to go through it with you. I want to agree what comes next. Please tell me when and where we can meet. Please tell me who should be there.

## Was I listened to

listened-title = Was I listened to?
listened-title-meaning = What you wrote about it, for you alone.
listened-intro = This is for you alone. It goes into no copy. You can keep it or print it. You can give it to a group that asks how care feels.
listened-none = Nothing is here yet. Your cards for talks ask about it.
