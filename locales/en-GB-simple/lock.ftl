# Passphrases, recovery codes, opening the plan, hiding it.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. Say what is true and no more: nobody can open a plan without its passphrase or
# code. Never blame her, never count her tries. A passphrase is several words that only she knows.

## Making a passphrase

secret-words-title = Five words for you
secret-words-meaning = No one can guess these. Write them on paper first.
secret-words-by-heart = No one can guess these. Say them till you know them.
secret-draw-again = Show me new words
secret-written-down = I wrote them down
secret-known-by-heart = I know them now
secret-own-instead = I want my own words
secret-words-instead = I want five words from the app
secret-type-once = Type the five words
secret-type-once-meaning = Use small letters. Put a space between the words.
secret-see-again = See the words again
secret-slip-not-the-words = Not quite the same yet. Look for a small slip. Use small letters.
secret-set-now = Set these words

## How easy it is to guess: one plain sentence or two, never a score

meter-empty = Four or five words work well. They should not go together.
meter-too-short = This is a bit short. Use 8 letters or more.
meter-guessable = Someone could guess this. Add two or three words. Pick words that are not about you.
meter-fair = This is hard to guess. One more word makes it stronger.
meter-strong = No one will guess this.

## The offer of a recovery code

code-offer-title = A spare key on paper
code-offer-set = Your lock is set. Your secret words open your plan now.
code-offer = A recovery code is a long number on paper. Did you forget your words? Then it opens your plan.
code-offer-phone = It can open a copy of your plan on a new phone.
code-offer-truth = What if you lose your phone, your words and your code? Then your plan is gone. No one can bring it back.
code-offer-make = Make a recovery code

## Making a recovery code

code-title = Recovery code
code-meaning = The code is 48 numbers in eight groups. Print it, or write it down. Keep it safe.
code-opens-this = It opens all of your plan, as you see it now.
code-opens-everyday = It opens what your everyday words open.
code-opens-full = It opens it all, like your full secret words.
code-keep = Keep it where only you can find it. With this code and your phone, people can read your plan.
code-not-partner = It is just for you. You don't have to give it to anyone.
code-once = You see it just once. You can make a new one at any time.
code-replaces = You have a code now. Make a new one, and the old one stops.
code-make = Make my code
code-make-new = Make a new code

## The sheet. It is printed too, and whoever finds it should learn as little as possible.

code-write-down = Print this page. Or write the eight groups on paper, in this order.
code-sheet = Recovery code
# $date: such as 21 November 2026.
code-made = Made on { $date }
code-qr-label = The same code for a camera
code-paper-opens = This code opens what it was made for. Keep it safe.
code-paper-newest = Only the newest code works. A new one stops this one.
code-paper-how = Open Holdfast. Choose “I have a recovery code”. Then type all eight groups.
code-paper-notes = My notes
code-no-photo = Please don't take a photo of it. Photos can end up on the web.
code-print = Print this page
code-try = Do you want to try it?
code-try-meaning = Type the first group from your paper. You can skip this.
code-try-right = That is right. You can read your paper.
code-try-not-yet = Not quite yet. Look at your paper. Then look at this page.
code-done = I have it on paper
code-done-meaning = Then the code goes away. You can't see it again.

## Typing a recovery code

code-field = Your recovery code
code-field-meaning = Type all the numbers from your paper.
code-not-digits = Use only the numbers 0 to 9. There is something else here.
# $group: which of the eight groups, 1 to 8.
code-look-at = Look at group { $group }. There is a small slip in it.
code-too-long = There are more than eight groups. Is one there twice?
# $groups: how many, 1 to 8.
code-missing =
    { $groups ->
        [one] 1 more group to type.
       *[other] { $groups } more groups to type.
    }
code-is-whole = All eight groups are here.
code-does-not-open = This code does not open this plan.
code-does-not-open-what = You typed it right. It may be an old code. Look for your newest paper. Or use your secret words. Nothing is deleted.

## The lock screen

unlock-slow = After a few slips the app waits a bit. Nothing is ever deleted.
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
biometric-meaning = Your finger or your face can open the everyday plan.
biometric-private = What is just for you stays shut. What is just for health staff stays shut.
biometric-written = A finger opens what you write with it. Do you want to write just for you? Open your plan with your words first.
biometric-anyone = Does this phone know another finger or face? It opens the everyday plan, too. Someone can hold the phone to your finger while you sleep.
biometric-added = Is a finger or face added on this phone? Then this goes off.
biometric-off = You can turn it off at any time. Your words always open your plan.
biometric-switch = My finger opens the everyday plan
biometric-by = Opened with a finger. What only your words open is not here.
biometric-by-change = Do you want to change your words or your code? Lock your plan. Then open it with your words.

## Pictures of the screen: only on a phone that lets the app decide

screenshots-title = Pictures of the screen
screenshots-meaning = Your phone takes no pictures of this app. You can allow it here.
screenshots-risk = A picture has no lock. It may end up on the web.
screenshots-switch = Allow pictures of the screen

## After a recovery code has opened the plan

reset-title = Your plan is open
reset-meaning = Your code opened it. Did you forget your words? You can set new ones now.
reset-later = Later
reset-done = Your new words are set.

## Changing the passphrase

change-title = Change my secret words
change-below = You need the words you use now
change-meaning = Type the words you use now. Then choose new ones. The old ones stop working.
change-present = The words I use now
change-present-first = Please type the words you use now.
change-done = Your new words are set. The old ones open nothing on this phone.
change-known-title = Someone knows my words
change-known-below = Set new words and new keys
change-known-what = You set new secret words. Your plan gets new keys.
change-known-copies = The copies on this phone are made new.
change-known-elsewhere = Did someone take a copy before? It still opens with the old words.
change-known-code = Did someone see your code? Then make a new one, too.
change-known-not = It can't stop an app that spies on you. It can't stop eyes that watch you type.
change-known-during = This can take a minute. Please keep this page open…
change-known-done = Your plan has new keys. The copies on this phone are new, too.

## Hiding the plan at once

hide-now = Hide
hide-title = Hide it fast
hide-how = Tap Hide at the top. Then you see an empty page of notes.
hide-keys = On a keyboard, press the Escape key two times.
hide-back-locked = Your words are kept. Your plan is locked. Back leads to the lock screen.
hide-back-unlocked = Your words are kept. There is no lock. So Back leads to your plan.
hide-not = It can't hide that this app is on your phone.
notes-title = Notes
