# The plan as a whole: its parts, how she feels about deciding, who can see an answer, who it is for.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.

## Parts of the plan

part-front = First page
part-front-intro = What people need to know first. Who to ring.
part-now = What I'd like now
part-now-intro = You can leave anything empty. Take your time. You can change all of it.
part-about = About me
part-about-intro = What matters to you. How to be with you.
part-pregnancy = My pregnancy
part-pregnancy-intro = How you are. What you hope for. Your care and your tests.
part-birth = My birth
part-birth-intro = Start where you like. Skip what you like. You can change your mind at any time.
part-after = After birth
part-after-intro = The first days and weeks: you, { word-your-baby } and home.
part-goals = My goals
part-goals-intro = What you want to change or keep. Who does what.
part-hard = If things get hard
part-hard-intro = Cards for hard times. What would you see first? What helps? Who do you call?
part-talks = Talks and decisions
part-talks-intro = What you talked about. What you decided. When you look again.
part-people = My people
part-people-intro = Who helps you. What they may know.
part-situation = My situation
part-situation-intro = Money, home, food and work. You can leave all of it empty.
part-life = My life so far
part-life-intro = What made you who you are, if you want to say. You can leave all of it empty.
part-sense = How I make sense of things
part-sense-intro = What is going on for you, in your own words. What helps.
part-advance = Wishes for later
part-advance-intro = What you want if you cannot decide for yourself.
part-plans = My other plans
part-plans-intro = Other plans about your care, side by side with this one.
part-budget = My budget
part-budget-intro = Money that you have for your care.

## Where a part or a section stands, where she has not said it herself. Words, never a number.

standing-talk = To talk about
standing-written = I wrote here

## How she feels about deciding. The buttons speak in her voice.

state-not-sure-yet = I don't know yet
state-talk-about-this = I want to talk about this
state-ask-on-the-day = Ask me on the day
state-advise-me = Please give me advice
state-leave-out = Leave this out
# Stands beside the button, so that nobody takes it for a no.
state-leave-out-meaning = No one sees this on your plan. It does not mean no.

## Who can see an answer

tier-shared = People I choose
tier-shared-meaning = The people you show your plan to can read this.
tier-sensitive = Only health staff, when I tick it
tier-sensitive-meaning = This is in no copy unless you tick it. You tick it for health staff, like a midwife.
tier-just-me = Just me
tier-just-me-meaning = This is just for you. It is never in what you show or share.

## Who a copy is for

audience-midwife = My midwife, at a visit
audience-urgent = Ambulance or triage
audience-labour-ward = Labour ward
audience-new-team = A new team that will care for me
audience-neonatal = The baby ward (neonatal unit)
audience-health-visitor = My health visitor or GP
audience-mental-health = My mental health team
audience-partner = { word-partner-first }
audience-family = My family or a friend
audience-support-worker = A support worker, doula or advocate
audience-myself = A copy for me
audience-someone-else = Someone else

## Ideas, and the open door at the end of each question

ideas-title = Some ideas
ideas-intro = Tap an idea to use it. Then change it as you like.
tell-me-more = Tell me more, if you like.
