# Lock and copies: the page itself, copies, the full passphrase, bringing back, mending, deleting.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. Say plainly what each thing can and cannot do: she may rely on it. Promise
# nothing more.

## The page

security-title = Lock and copies
security-below = Who can open your plan, and how to keep it
security-code-made = You have one. You can make a new one.
security-code-none = You have none yet
security-idle = Lock by itself
security-idle-meaning = It locks when you don't touch it for a while. It locks when you leave the app. It stays open while you show your plan.
# $minutes: 1 to 15.
security-minutes =
    { $minutes ->
        [one] After 1 minute
       *[other] After { $minutes } minutes
    }
security-copies = Copies
security-copies-meaning = Your phone makes these by itself. It keeps the newest. They are locked, like your plan.
security-no-copies = There is no copy on this phone yet.
security-more = More
security-delete = Do you want an answer gone for good? Open it. Then press the three dots. A whole card or section has a button at the end.

## Saving a copy

save-copy = Save a copy
save-lost = Keep a copy in another place. If you lose this phone, it brings your plan back.
save-meaning = You choose the place. A USB stick or a memory card is good. Only your secret words or your code open it.
save-needs-lock = Your secret words open a copy. So your plan needs a lock first.
save-during = Saving the copy. Please keep this page open…
# $name: the name of a file.
save-done = The copy is saved. Its name is { $name }.
place-none = You chose no place. Nothing was saved.

## Moving to another phone

phone-title = Move to a new phone
phone-below = Four steps. No internet.
phone-meaning = You take a locked copy to the new phone. It takes about ten minutes.
phone-step-1 = 1. Save a copy here
phone-step-2 = 2. Take it over
phone-carry = Use a USB stick, a memory card or a cable. Or send the file to yourself. No one can read it without your secret words or your code.
phone-step-3 = 3. Open it there
phone-open = Start Holdfast on the new phone. Its first screen has “I have a copy of my plan”. Choose it and find the file.
phone-type = Type the secret words you use here. Or type your code. Then your plan is there.
phone-step-4 = 4. After that
phone-after = Look at your plan on the new phone. Then you can delete it here.

## Bringing back a copy

restore-title = Bring back a copy
restore-below = From a USB stick, a card or another place
restore-meaning = You need the copy. You need its secret words or its code. You don't need the internet.
restore-step-1 = 1. Find the copy
restore-step-2 = 2. Open it
restore-where = It is one file. Where did you save it? Look on the USB stick, the card or in the folder.
restore-pick = Find my copy
restore-pick-other = Choose a new file
restore-none-picked = You chose no file. You can look again.
restore-found = This is a copy of a plan.
# $date: such as 21 November 2026.
restore-found-day = This is a copy from { $date }.
restore-cut = Only part of this copy is here. Open it. Then you see what is whole.
restore-put-aside = There is a plan on this phone now. It stays until you say so.
restore-way = How do I open the copy?
restore-with-passphrase = With the secret words
restore-with-code = With the recovery code
restore-passphrase = The secret words of the copy
restore-passphrase-meaning = Use the words you had when you made the copy.
restore-now = Open the copy
restore-during = The app reads the copy. Please keep this page open…

## The full passphrase

full-title = A second set of secret words
full-below = For shared phones
full-intro = Some people have to open their phone for someone else. A second set of words can help a bit. Please read all of this before you use it.
full-does = What it does
full-two = Then you have two sets of words. One set is your everyday words. The other is your full words. Only you know those.
full-everyday = The everyday words open your everyday plan and nothing else. What is in it does not show that there is more. Someone who knows the words and looks hard can find out. So can someone who knows phones well.
full-all = The full words open it all.
full-stays = What is just for you stays behind the full words. What is just for health staff does, too. Do you want to write more there? Open with the full words first.
full-shared = What you keep for people you choose stays in the everyday plan.
full-cannot = What it can't do
full-not-spyware = It can't stop an app that spies on your phone.
full-not-search = It can't stop a skilled person who looks through your whole phone.
full-not-beside = It can't help if someone is next to you. It can't help if they make you type the full words.
full-not-app = It can't hide that Holdfast is on your phone.
full-never-write = Never write the full words where they may be found. What if you forget them and have no code for them? Then what they open is gone.
full-needs-lock = Your plan needs a lock first.
full-set = Set full words
full-set-title = Set full words
full-set-meaning = The words you use now become the everyday words. Choose new ones that open it all.
full-set-done = Your full words are set. The other words open just the everyday plan now.
full-set-done-code = Did you make a code before? It opens just the everyday plan now.
full-open = Your full words are open
full-open-meaning = You used your full words. This part does not show with the everyday words.
full-code = A code that opens it all
full-change = Change the full words
full-change-below = You need the full ones you use now
full-leave = Go back to one set of words
full-leave-meaning = Then the everyday words open it all. Nothing is moved. Nothing is deleted.
full-leave-gone = The full words and their code then open nothing on this phone.
full-leave-now = Use one set of words
full-left = Done. One set of words opens it all now.
everyday-title = Set new everyday words
everyday-below = If you forgot them
everyday-meaning = The new words open the everyday plan. The old ones do not open it any more. Does someone know them? Choose “Someone knows my secret words”.
everyday-done = Your new everyday words are set.

## Everything as files

export-title = All of it as files
export-below = To keep or print. Anyone can read them.
export-warning = Anyone with these files can read them. They have no lock.
export-what = You get all that is open now, as files. Any computer can read them.
export-where = Choose a place that is just yours. Don't use a shared computer or folder.
export-after = Delete the files when you are done. The app can't do that for you.
export-copy-instead = Do you want to keep your plan safe? “Save a copy” is better. It stays locked.
export-now = Choose a place and write the files
# $folder: the name of a folder.
export-done = The files are in the folder { $folder }.

## Mended

repair-title = Something was put right
repair-what = Part of your plan's file was broken. The app mended it.
repair-from-copy = A copy from a day before helped.
repair-last-was-cut = Your phone may have stopped in the middle of your last words. Please look at what you wrote last.
repair-code-may-be-void = Do you have a recovery code? It may not open your plan any more. Please make a new one.
repair-all-here = All of your words are here.
repair-look-at = Please look at these. Some words may be old, or not there.
repair-look-anywhere = Please look through your whole plan. Words could be missing anywhere.
# $steps: how many.
repair-lost-steps =
    { $steps ->
        [one] 1 old step could not be read.
       *[other] { $steps } old steps could not be read.
    }
repair-kept = The broken file was kept. It was not deleted.
repair-seen = I have read this

## Deleting for good

delete-hint = You can make an answer empty, and undo that. Or you can delete it for good. Then no trace is left here.
delete-answer = Delete this answer for good
delete-entry = Delete this card for good
delete-section = Delete this section for good
delete-what = Your words go. What was there before goes. They go from the copies on this phone, too.
delete-not = It can't reach what you showed, shared or printed. It can't reach what you saved in other places.
delete-only = You can't undo this.
delete-now = Delete for good
delete-during = Deleting. This can take a minute…
delete-done = It is deleted for good.
delete-keep = Keep it

## Deleting the whole plan

wipe-title = Delete my plan from this phone
wipe-below = All of it, for good
wipe-warning = No one can bring it back. Do you have a copy in another place? Then you can use that.
wipe-goes = What goes
wipe-goes-words = All that you wrote, now and before
wipe-goes-copies = The copies on this phone
wipe-goes-keys = The lock, and all keys to your plan on this phone
wipe-stays = What it can't reach
wipe-stays-copies = Copies you saved in other places
wipe-stays-shared = What you showed, shared, printed or wrote out as files
wipe-stays-app = The app. You take it off like any app.
wipe-type = Type this word to go on:
wipe-word = delete
wipe-now = Delete my whole plan
