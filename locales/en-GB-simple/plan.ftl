# The plan as a whole: its parts, how she feels about deciding, who can see an answer, who it is for.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.

## Parts of the plan

part-front = First page
part-front-intro = What people need to know first. Who to ring.
part-birth = My birth
part-birth-intro = Start where you like. Skip what you like. You can change it.
part-hard = If things get hard
part-hard-intro = Cards for hard times. What helps you? Who do you call?

## Where a part stands. Words, never a percentage.
## $written: things with words in them. $talk: things she would like to talk about.

standing-written =
    { $written ->
        [0] { $talk ->
            [0] Nothing here yet
           *[other] { $talk } to talk about
        }
        [one] { $talk ->
            [0] 1 thing written
           *[other] 1 thing written, { $talk } to talk about
        }
       *[other] { $talk ->
            [0] { $written } things written
           *[other] { $written } things written, { $talk } to talk about
        }
    }

## How she feels about deciding. The buttons speak in her voice.

state-not-sure-yet = I don't know yet
state-talk-about-this = I want to talk about this
state-ask-on-the-day = Ask me on the day
state-advise-me = Please help me choose
state-leave-out = Leave this out
# Stands beside the button, so that nobody takes it for a no.
state-leave-out-meaning = No one sees this. It does not mean no.

## Who can see an answer

tier-shared = People I choose
tier-shared-meaning = The people you show your plan to can read this.
tier-sensitive = Only a midwife or doctor, if I tick it
tier-sensitive-meaning = A midwife or doctor can read this. You must tick it first.
tier-just-me = Just me
tier-just-me-meaning = Only you can read this. No one else gets it.

## Who a copy is for

audience-midwife = My midwife
audience-urgent = Ambulance or hospital
audience-partner = My partner
audience-family = My family or a friend
audience-support-worker = A support worker or doula
audience-myself = A copy for me

## Ideas, and the open door at the end of each question

ideas-title = Some ideas
ideas-intro = Tap an idea to use it. Then change it as you like.
tell-me-more = Tell me more, if you like.
