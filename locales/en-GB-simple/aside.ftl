# Bringing back: what is looked at first, what is put aside, and undoing it.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. Nothing here may frighten: until she presses the button nothing has changed, and
# after it everything can be undone. Say plainly which passphrase opens what.

## Looking first

look-title = 3. Look, then choose
look-there = In the copy
look-there-aside = In the other plan
look-here = On this phone now
# $answers, $cards: how many.
look-count =
    { $answers ->
        [one] 1 answer
       *[other] { $answers } answers
    }, { $cards ->
        [one] 1 card
       *[other] { $cards } cards
    }
look-empty = There are no words in it yet.
# $date: such as 21 November 2026.
look-last = Last changed on { $date }
look-mended = Part of it was broken. The app could read this much.
look-by-passphrase = Then the words you just typed open your plan.
look-by-code = Then the code you just typed opens your plan. Its secret words open it, too.
look-puts-aside = The plan on this phone is put aside. It is not deleted. You can undo this.
look-gives-lock = The plan on this phone has no lock. It gets one and is put aside. What you just typed opens it.
look-take = Use this copy
look-take-aside = Bring this plan back
look-leave = Leave it all as it is
look-delete = Delete this plan for good
look-delete-what = This plan goes. What was there before goes. The plan you use now stays.

## What lies aside

aside-title = Plans put aside
aside-below = What was here before a copy came back
aside-meaning = You bring back a copy. Then the plan that was here is put aside. It stays until someone who can open it deletes it.
aside-step-1 = 1. Choose a plan
# $date: such as 21 November 2026.
aside-day = Put aside on { $date }
aside-day-unknown = A plan put aside
# $megabytes: how much room it takes, a whole number.
aside-size = { $megabytes } MB
aside-none = No plan is put aside.
aside-way = How do I open this plan?
aside-passphrase = The secret words of this plan
aside-passphrase-meaning = Use the words that opened it before.
aside-now = Open this plan
aside-during = The app reads the plan. Please keep this page open…
aside-offer = A plan was put aside
aside-offer-meaning = Its own secret words open it. Then you can have it back.

## Undoing it

taken-title = A plan came back
taken-what = The plan that was here before is put aside. All of it is there.
taken-undo-meaning = You can undo this now. Or do it later in Lock and copies. Its own secret words open it. Had it no lock? Use what you typed for the copy.
taken-keep = Keep this plan
taken-undo = Undo this
taken-undone = It is undone. Your plan of before is back. It opens with its own secret words. Had it no lock? Use what you typed for the copy.

## Where something is deleted

delete-aside = A plan that was put aside may still have it. Look in Lock and copies.
wipe-goes-aside = A plan put aside, if the words for this one open it
wipe-stays-aside = A plan that was put aside and has other secret words. The first screen still shows it.
