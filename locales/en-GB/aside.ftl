# Bringing back: what is looked at first, what is put aside, and undoing it.
# Review state: written by the team in English.
#
# For translators. Nothing here may frighten: until she presses the button nothing has changed, and
# after it everything can be undone. Say plainly which passphrase opens what.

## Looking first

look-title = 3. Look, then choose
look-there = In the copy
look-there-aside = In the plan that was put aside
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
look-empty = Nothing is written in it yet.
# $date: such as 21 November 2026.
look-last = Last changed on { $date }
look-mended = Part of it was damaged. This is what could be read.
look-by-passphrase = After that, your plan opens with the passphrase that you have just typed.
look-by-code = After that, your plan opens with the code that you have just typed. The passphrase that goes with it opens it, too.
look-puts-aside = The plan on this phone is put aside and not deleted. You can undo this.
look-gives-lock = The plan on this phone has no lock. It is put aside with one: what you have just typed opens it.
look-take = Use this copy
look-take-aside = Bring this plan back
look-leave = Leave everything as it is
look-delete = Delete this plan for good
look-delete-what = The plan that was put aside goes, with everything that was there before. The plan that you use now stays.

## What lies aside

aside-title = Plans put aside
aside-below = What was here before a copy was brought back
aside-meaning = When a copy is brought back, the plan that was here is put aside. It stays until someone who can open it deletes it.
aside-step-1 = 1. Choose a plan
# $date: such as 21 November 2026.
aside-day = Put aside on { $date }
aside-day-unknown = A plan that was put aside
# $megabytes: how much room it takes, a whole number.
aside-size = { $megabytes } MB
aside-none = No plan is put aside.
aside-way = How do I open this plan?
aside-passphrase = The passphrase of this plan
aside-passphrase-meaning = It is the one that opened it before it was put aside.
aside-now = Open this plan
aside-during = Opening the plan and reading all of it. Please keep this page open…
aside-offer = A plan was put aside
aside-offer-meaning = Open it with its own passphrase and bring it back

## Undoing it

taken-title = Another plan was brought back
taken-what = The plan that was on this phone before is put aside. Nothing of it is lost.
taken-undo-meaning = You can undo this now, or later under Lock and copies. Its own passphrase opens it. If it had no lock, what you typed for the copy does.
taken-keep = Keep this plan
taken-undo = Undo this
taken-undone = It is undone. The plan of before is back. Its own passphrase opens it. If it had no lock, use what you typed for the copy.

## Where something is deleted

delete-aside = A plan that was put aside may still hold it. You find it under Lock and copies.
wipe-goes-aside = A plan that was put aside, if what opens this one opens it too
wipe-stays-aside = A plan that was put aside and has another passphrase: the first screen still shows it
