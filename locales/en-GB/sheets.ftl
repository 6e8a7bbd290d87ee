# Copies for one purpose, and what a card leads to.
# Review state: written by the team in English.

## Copies for one purpose

sheets-title = For one purpose
sheet-one-page = One page about me
sheet-one-page-meaning = What must be known, what people like about me, what matters, how to support me, my health in brief.
sheet-beside = For whoever is beside me
sheet-beside-meaning = What helps me, how I say stop, who to ring, what I'd like.
sheet-moving = One sheet for my new team
sheet-moving-meaning = What they need on the first day, what was agreed, and what is still open.
moving-title = My care is moving
moving-title-meaning = New numbers in one place, and one sheet for the new team.
moving-intro = If you move to another hospital or another team, your plan comes with you. It is yours, and no hospital keeps it.
moving-numbers = Change the numbers here. Look at My people and at your cards for hard times, too.
moving-carer = Add the new people, and say who your named carer is now.
moving-history = Who looked after you before stays in your talks and in the history of each answer.
often-title = Things people often put in a plan
often-title-meaning = What is in yours, what is not yet, and what you left out.
often-intro = This is for you alone, and stays on this phone. Nothing has to be in a plan.
often-covered = In my plan
often-not-yet = Not yet
often-not-wanted = Left out: I chose this

## What else a card leads to

card-alone = Show this card alone
card-alone-meaning = For someone who should see this and nothing else.
card-news = Does this change something you decided?
card-news-meaning = Your decisions stand here. You can leave them as they are.
before-title = Before my appointment
before-title-meaning = This card, and all that you'd like to talk about.
before-talks = What I'd like to talk about
before-bring = To bring
before-bring-meaning = Someone you trust, if you like. Your questions. This plan. You can ask for an interpreter beforehand.
review-message-title = How to ask for a formal review
review-message-meaning = You can ask at any time. You can copy this message and send it to your midwife.
review-message = I'd like a formal review of my personalised care and support plan, please. I'd like to go through it with you and agree what comes next. Please tell me when and where we can meet, and who should be there.

## Was I listened to

listened-title = Was I listened to?
listened-title-meaning = What you wrote about it, for you alone.
listened-intro = This is for you alone, and goes into no copy. You can keep it, or print it for yourself, or for a group that wants to know how care feels.
listened-none = Nothing is here yet. Your conversation cards ask about it.
