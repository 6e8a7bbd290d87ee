# Lock and copies: the page itself, copies, the full passphrase, bringing back, mending, deleting.
# Review state: written by the team in English.
#
# For translators. Say plainly what each thing can and cannot do: she may rely on it. Promise
# nothing more.

## The page

security-title = Lock and copies
security-below = Who can open your plan, and how it is kept from being lost
security-code-made = You have one. You can make a new one.
security-code-none = You have none yet
security-idle = Lock by itself
security-idle-meaning = This happens when you have not touched it for a while. It also locks when you leave the app, but not while you show your plan.
# $minutes: 1 to 15.
security-minutes =
    { $minutes ->
        [one] After 1 minute
       *[other] After { $minutes } minutes
    }
security-copies = Copies
security-copies-meaning = Your phone makes these by itself and keeps the newest. They are locked as your plan is.
security-no-copies = There is no copy on this phone yet.
security-more = More
security-delete = To delete one answer for good, open it and press the three dots. A whole card or section has its button at the end.

## Saving a copy

save-copy = Save a copy
save-lost = A copy somewhere else brings your plan back if you lose this phone.
save-meaning = You choose the place, such as a USB stick or a memory card. It opens only with your passphrase or your recovery code.
save-needs-lock = A copy opens with your passphrase, so your plan needs a lock first.
save-during = Saving the copy. Please keep this page open…
# $name: the name of a file.
save-done = The copy is saved. Its name is { $name }.
place-none = No place was chosen, so nothing was saved.

## Moving to another phone

phone-title = Move to another phone
phone-below = Four steps, without the internet
phone-meaning = You carry a locked copy from this phone to the new one. It takes about ten minutes.
phone-step-1 = 1. Save a copy here
phone-step-2 = 2. Carry it over
phone-carry = Use a USB stick, a memory card or a cable between the phones. You may also send the file to yourself: nobody can read it without your passphrase or your recovery code.
phone-step-3 = 3. Open it there
phone-open = Start Holdfast on the new phone. On its first screen, choose “I have a copy of my plan” and find the file.
phone-type = Type the passphrase that you use here, or your recovery code. Then your plan is there.
phone-step-4 = 4. Afterwards
phone-after = Look through your plan on the new phone. Then you can delete it from this one.

## Bringing back a copy

restore-title = Bring back a copy
restore-below = From a USB stick, a memory card or another place
restore-meaning = You need the copy, and the passphrase or recovery code that it was made with. You don't need the internet.
restore-step-1 = 1. Find the copy
restore-step-2 = 2. Open it
restore-where = It is one file. Look on the USB stick, the memory card or in the folder where you saved it.
restore-pick = Find my copy
restore-pick-other = Choose another file
restore-none-picked = No file was chosen. You can look again.
restore-found = This is a copy of a plan.
# $date: such as 21 November 2026.
restore-found-day = This is a copy from { $date }.
restore-cut = Only part of this copy is here. Open it to see what is whole.
restore-put-aside = There is a plan on this phone already. Nothing happens to it until you say so.
restore-way = How do I open the copy?
restore-with-passphrase = With the passphrase
restore-with-code = With the recovery code
restore-passphrase = The passphrase of the copy
restore-passphrase-meaning = It is the one that you used when the copy was made.
restore-now = Open the copy
restore-during = Opening the copy and reading all of it. Please keep this page open…

## The full passphrase

full-title = A second passphrase
full-below = For shared phones
full-intro = Some people are made to open their phone for someone else. A second passphrase can help a little. Please read all of this before you use it.
full-does = What it does
full-two = You then have two passphrases: one for everyday, and a full one that only you know.
full-everyday = The everyday passphrase opens your everyday plan and nothing else. What is in it does not show that there is more. Someone who knows the everyday passphrase and looks hard, or who knows phones well, can still find out.
full-all = The full passphrase opens everything.
full-stays = What is just for you, or only for health staff, stays behind the full one. For new answers, open your plan with the full one first.
full-shared = What you keep for people you choose stays in the everyday plan.
full-cannot = What it cannot do
full-not-spyware = It can't stop an app that spies on your phone.
full-not-search = It can't stand up to someone skilled who searches the whole phone.
full-not-beside = It can't help when someone stands beside you, or makes you type the full one.
full-not-app = It can't hide that Holdfast is on your phone.
full-never-write = Never write the full passphrase where it may be found. If you forget it and have no code for it, what is behind it is gone.
full-needs-lock = Your plan needs a lock first.
full-set = Set a full passphrase
full-set-title = Set a full passphrase
full-set-meaning = The passphrase that you use now becomes the everyday one. Choose a new one for everything.
full-set-done = Your full passphrase is set. From now on the other one opens the everyday plan only.
full-set-done-code = A recovery code that you made before now opens the everyday plan only.
full-open = Your full passphrase is open
full-open-meaning = You opened your plan with the full passphrase. An everyday opening does not show this part.
full-code = Recovery code for everything
full-change = Change the full passphrase
full-change-below = You need the full one that you use now
full-leave = Go back to one passphrase
full-leave-meaning = The everyday passphrase then opens everything. Nothing is moved or deleted.
full-leave-gone = After that, the full passphrase and its code open nothing on this phone.
full-leave-now = Use one passphrase for everything
full-left = Done. One passphrase opens everything now.
everyday-title = Set a new everyday passphrase
everyday-below = If you have forgotten it
everyday-meaning = The new one opens the everyday plan. The old one does not open it any more. If someone knows it, choose “Someone knows my passphrase” instead.
everyday-done = Your new everyday passphrase is set.

## Everything as files

export-title = Everything as files
export-below = To keep or to print, readable by anyone
export-warning = Anyone who has these files can read them. They have no lock.
export-what = You get all that is open now, as files that any computer can read.
export-where = Choose a place that is yours alone, not a shared computer or folder.
export-after = Delete the files when you no longer need them. Holdfast can't do that for you.
export-copy-instead = To keep your plan safe, “Save a copy” is better: it stays locked.
export-now = Choose a place and write the files
# $folder: the name of a folder.
export-done = The files are in the folder { $folder }.

## Mended

repair-title = Something was put right
repair-what = Part of the file that holds your plan was damaged. Holdfast has mended it.
repair-from-copy = A copy from an earlier day helped.
repair-last-was-cut = Your phone may have stopped while it kept your last words. Please look at what you wrote last.
repair-code-may-be-void = If you have a recovery code, it may not open your plan any more. Please make a new one.
repair-all-here = All of your words are here.
repair-look-at = Please look at these. Something may be older than what you wrote last, or not there.
repair-look-anywhere = Please look through your whole plan: what is missing could be anywhere.
# $steps: how many.
repair-lost-steps =
    { $steps ->
        [one] 1 earlier step of the history could not be read.
       *[other] { $steps } earlier steps of the history could not be read.
    }
repair-kept = The damaged file was put aside and not deleted.
repair-seen = I have read this

## Deleting for good

delete-hint = You can empty an answer at any time, and take that back. To leave no trace of it here, delete it for good.
delete-answer = Delete this answer for good
delete-entry = Delete this card for good
delete-section = Delete this section for good
delete-what = Your words go, with everything that was there before, and out of the copies on this phone.
delete-not = It can't reach what you have shown, shared, printed or saved somewhere else.
delete-only = You can't undo this.
delete-now = Delete for good
delete-during = Deleting. This can take a minute…
delete-done = It is deleted for good.
delete-keep = Keep it

## Deleting the whole plan

wipe-title = Delete my plan from this phone
wipe-below = All of it, for good
wipe-warning = Nobody can bring it back after this, unless you have a copy somewhere else.
wipe-goes = What goes
wipe-goes-words = All that you wrote, with its history
wipe-goes-copies = The copies on this phone
wipe-goes-keys = The lock, and every key to your plan on this phone
wipe-stays = What it can't reach
wipe-stays-copies = Copies that you saved somewhere else
wipe-stays-shared = What you have shown, shared, printed or written out as files
wipe-stays-app = The app itself: you take it off as you do with any app
wipe-type = To go on, type this word:
wipe-word = delete
wipe-now = Delete my whole plan
