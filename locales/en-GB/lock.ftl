# Passphrases, recovery codes, opening the plan, hiding it.
# Review state: written by the team in English.
#
# For translators. Say what is true and no more: nobody can open a plan without its passphrase or
# code. Never blame her, never count her tries. A passphrase is several words that only she knows.

## Making a passphrase

secret-words-title = Five words, chosen for you
secret-words-meaning = Nobody can guess these. Write them on paper in this order before you go on.
secret-words-by-heart = Nobody can guess these. Say them to yourself until you know them by heart.
secret-draw-again = Show me other words
secret-written-down = I have written them down
secret-known-by-heart = I know them by heart
secret-own-instead = I'd like to make my own passphrase
secret-words-instead = I'd like five words chosen for me
secret-type-once = Type the five words once
secret-type-once-meaning = Use small letters, with a space between the words.
secret-see-again = See the words again
secret-slip-not-the-words = These are not quite the five words yet. Look for a small mistake or a capital letter.
secret-set-now = Set this passphrase

## How easy it is to guess: one plain sentence or two, never a score

meter-empty = Four or five words that don't belong together work well.
meter-too-short = This is still short. It needs at least 8 letters or numbers.
meter-guessable = Someone could guess this, so it can't be your lock yet. Add two or three words that have nothing to do with you.
meter-fair = This takes real effort to guess. One more word would make it stronger.
meter-strong = Nobody will guess this.

## The offer of a recovery code

code-offer-title = A spare key on paper
code-offer-set = Your lock is set. Your plan now opens with your passphrase.
code-offer = A recovery code is a long number on paper. It opens your plan if you ever forget your passphrase.
code-offer-phone = It opens a copy of your plan on a new phone, too.
code-offer-truth = If you forget your passphrase and have no code, nobody can open your plan. If you lose this phone and have no copy somewhere else, your plan is gone.
code-offer-make = Make a recovery code

## Making a recovery code

code-title = Recovery code
code-meaning = A recovery code is eight groups of six numbers. You print it or write it down, and keep it safe.
code-opens-this = It opens all of your plan as you see it now.
code-opens-everyday = It opens what your everyday passphrase opens.
code-opens-full = It opens everything, just as your full passphrase does.
code-keep = Keep it where only you can find it. Whoever has this code and your phone can read your plan.
code-not-partner = It is yours alone. You don't have to give it to anyone.
code-once = You see it only once. You can make a new one whenever your plan is open.
code-replaces = You have a code already. When you make a new one, the old one no longer opens your plan on this phone.
code-make = Make my code
code-make-new = Make a new code

## The sheet. It is printed too, and whoever finds it should learn as little as possible.

code-write-down = Print this sheet, or write the eight groups on paper, in this order.
code-sheet = Recovery code
# $date: such as 21 November 2026.
code-made = Made on { $date }
code-qr-label = The same code for a camera
code-paper-opens = Whoever has this code can open everything that it was made for.
code-paper-newest = Only the newest code opens your plan on your phone. A copy opens with the code that it was made with.
code-paper-how = On the lock screen of Holdfast, choose “I have a recovery code” and type all eight groups.
code-paper-notes = My notes
code-no-photo = Please don't take a photo of it. Photos are often copied to the internet.
code-print = Print this sheet
code-try = Would you like to try it?
code-try-meaning = Type the first group from your paper. You can skip this.
code-try-right = That is right. Your paper can be read.
code-try-not-yet = That is not the first group yet. Look at your paper and at this sheet.
code-done = I have it on paper
code-done-meaning = The code then leaves this screen, and it can't be shown again.

## Typing a recovery code

code-field = Your recovery code
code-field-meaning = Type all the numbers from your paper. Spaces make no difference.
code-not-digits = There is something here that is not a number. A code has only the numbers 0 to 9.
# $group: which of the eight groups, 1 to 8.
code-look-at = Look at group { $group }. There is a small mistake in it.
code-too-long = There are more than eight groups here. Perhaps one is there twice.
# $groups: how many, 1 to 8.
code-missing =
    { $groups ->
        [one] 1 group is still to come.
       *[other] { $groups } groups are still to come.
    }
code-is-whole = All eight groups are here.
code-does-not-open = This code does not open this plan.
code-does-not-open-what = It is typed right, so it may be an older code or the code of another plan. Look for the newest paper, or use your passphrase. Nothing is deleted.

## The lock screen

unlock-slow = This can take a moment on an older phone.
unlock-other-ways = Other ways in
unlock-have-code = I have a recovery code
unlock-have-code-meaning = Eight groups of numbers
unlock-have-copy = I have a copy of my plan
unlock-have-copy-meaning = Bring it back from a file
open-by-code-title = Open with a recovery code

## Her finger, or her face: only on a phone that has a key for it

biometric-open = Open with my finger
biometric-during = Your phone asks for your finger now…
biometric-title = My finger
biometric-meaning = Your finger, or your face, can open the everyday plan: what you keep for people you choose.
biometric-private = What is just for you, or only for health staff, stays shut.
biometric-written = What you write while a finger has it open, a finger opens again. For something that is just for you, open your plan with your passphrase.
biometric-anyone = Anyone whose finger or face this phone knows can open the everyday plan. Someone can also hold the phone to yours while you sleep.
biometric-added = If a finger or face is added on this phone, this is switched off by itself.
biometric-off = You can switch it off at any time. Your passphrase always opens your plan.
biometric-switch = My finger opens the everyday plan
biometric-on = Switch it on
biometric-by = Opened with a finger. What only a passphrase opens is not shown here.
biometric-by-change = To change a passphrase or a code, lock your plan. Then open it with your passphrase.

## Pictures of the screen: only on a phone that lets the app decide

screenshots-title = Pictures of the screen
screenshots-meaning = Your phone takes no picture of this app, and nothing records it, unless you allow it here.
screenshots-risk = A picture of the screen has no lock. It may be copied to the internet with your other photos.
screenshots-switch = Allow pictures of the screen

## After a recovery code has opened the plan

reset-title = Your plan is open
reset-meaning = Your recovery code has opened it. If you have forgotten your passphrase, or someone has changed it, you can set a new one now.
reset-later = Later
reset-done = Your new passphrase is set. If someone else had changed it, go to “Lock and copies” and choose “Someone knows my passphrase”.
reset-set = Set a new passphrase
reset-set-below = You opened your plan with your code. For a while the old passphrase is not asked for

## Changing the passphrase

change-title = Change my passphrase
change-below = You need the one that you use now
change-meaning = Type the passphrase that you use now, then choose a new one. The old one opens nothing here any more. Your recovery code stays as it is. If someone knows your passphrase, choose “Someone knows my passphrase” instead.
change-present = The passphrase that I use now
present-or-code = My passphrase, or my recovery code
change-present-first = Please type the passphrase that you use now first.
change-done = Your new passphrase is set. The old one does not open this plan any more.
change-known-title = Someone knows my passphrase
change-known-below = Shut them out of my plan on this phone
change-known-what = This sets a new passphrase and gives your plan new keys.
change-known-seen = Someone who tries the old passphrase will see that it no longer opens. If that could put you in danger, look at “Get help now” first. There is another way that they may not notice: see “A second passphrase”.
change-known-copies = The copies on this phone get new keys as well.
change-known-others = Copies that are kept somewhere else still open with the old passphrase.
change-known-elsewhere = Copies that are kept somewhere else still open with the old passphrase or the old code. That goes for your own copies, and for a plan that was put aside. Nothing can change that. Save a new copy afterwards.
# With a second passphrase each has a code of its own, and only that of the one that changes goes.
change-known-code = The recovery code for the old passphrase opens your plan no more. Make a new one afterwards.
change-known-card = If a card opens without unlocking, or your finger opens your plan, that is switched off.
change-known-not = It does not help against an app that spies on your phone, or someone who watches you type.
change-known-during = This can take a minute. Please keep this page open…
change-known-done = Your plan has new keys, and so have the copies on this phone. The recovery code for the old passphrase opens your plan no more: please make a new one.

## Hiding the plan at once

hide-now = Hide
hide-title = Hide it at once
hide-how = One tap on Hide at the top covers everything with an empty page of notes.
hide-keys = On a keyboard, press the Escape key twice.
hide-back-locked = Your words are kept, and your plan is locked behind it. Back leads to the lock screen.
hide-back-unlocked = Your words are kept. No lock is set, so Back leads to your plan.
hide-not = It can't hide that this app is on your phone.
notes-title = Notes
