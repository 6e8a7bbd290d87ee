# The plan as a whole: its parts, how she feels about deciding, who can see an answer, who it is for.
# Review state: written by the team in English.

## Parts of the plan

part-front = Front page
part-front-intro = What a stranger should know first, and who to ring.
part-now = What I'd like now
part-now-intro = Leave anything empty, and take your time. You can change all of it.
part-about = About me
part-about-intro = What matters to you, and how to be with you.
part-pregnancy = My pregnancy
part-pregnancy-intro = How you are, what you hope for, your care and your tests.
part-birth = My birth
part-birth-intro = Start anywhere and skip anything. You can change your mind at any time.
part-after = After birth
part-after-intro = The first days and weeks: you, { word-your-baby }, and home.
part-goals = My goals
part-goals-intro = What you would like to change or keep, and who does what.
part-hard = If things get hard
part-hard-intro = Cards for hard times: what you would notice, what helps, and who to call.
part-talks = Talks and decisions
part-talks-intro = What you talked about, what you decided, and when you look again.
part-people = My people
part-people-intro = Everyone who helps you, and what they may know.
part-situation = My situation
part-situation-intro = Money, home, food and work. You can leave all of it empty.
part-life = My life so far
part-life-intro = What shaped you, if you want to say. You can leave all of it empty.
part-sense = How I make sense of things
part-sense-intro = What is going on for you, in your own words, and what helps.
part-advance = Wishes for later
part-advance-intro = What you would want if you could not decide for yourself.
part-plans = My other plans
part-plans-intro = Other plans about your care, side by side with this one.
part-budget = My budget
part-budget-intro = Money that you have for your care.

## Where a part or a section stands, where she has not said it herself. Words, never a number.

standing-talk = To talk about
standing-written = I've written here

## How she feels about deciding. The buttons speak in her voice.

state-not-sure-yet = Not sure yet
state-talk-about-this = I'd like to talk about this
state-ask-on-the-day = Ask me on the day
state-advise-me = Please advise me
state-leave-out = Leave this out
# Stands beside the button, so that nobody takes it for a no.
state-leave-out-meaning = Nobody sees this on your plan. It does not mean no.

## Who can see an answer

tier-shared = People I choose
tier-shared-meaning = The people you show your plan to can read this.
tier-sensitive = Only health staff, when I tick it
tier-sensitive-meaning = This goes into no copy unless you tick it for health staff, such as a midwife.
tier-just-me = Just me
tier-just-me-meaning = This is for you alone. It is never in anything you show or share.

## Who a copy is for

audience-midwife = My midwife, at an appointment
audience-urgent = Ambulance or triage
audience-labour-ward = Labour ward
audience-new-team = A new team that takes over my care
audience-neonatal = The neonatal unit, for babies who need extra care
audience-health-visitor = My health visitor or GP
audience-mental-health = My mental health team
audience-partner = { word-partner-first }
audience-family = My family or a friend
audience-support-worker = A support worker, doula or advocate
audience-myself = A copy for me
audience-someone-else = Someone else

## Ideas, and the open door at the end of each question

ideas-title = Ideas to think about
ideas-intro = Tap an idea to put it into your words. Then change it as you like.
tell-me-more = Tell me more, if you'd like.
