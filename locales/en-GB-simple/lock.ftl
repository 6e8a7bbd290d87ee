# Passphrases, recovery codes, opening the plan, hiding it.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. Say what is true and no more: nobody can open a plan without its passphrase or
# code. Never blame her, never count her tries. A passphrase is several words that only she knows.

## Making a passphrase

secret-words-title = Five words for you
secret-words-meaning = No one can guess these. Write them on paper in this order. Then go on.
secret-words-by-heart = No one can guess these. Say them to yourself till you know them.
secret-draw-again = Show me new words
secret-written-down = I wrote them down
secret-known-by-heart = I know them now
secret-own-instead = I want my own secret words
secret-words-instead = I want five words from the app
secret-type-once = Type the five words
secret-type-once-meaning = Use small letters. Put a space between the words.
secret-see-again = See the words again
secret-slip-not-the-words = Not quite the same yet. Look for a small mistake. Use small letters.
secret-set-now = Set these words

## How easy it is to guess: one plain sentence or two, never a score

meter-empty = Four or five words work well. They should not go together.
meter-too-short = This is a bit short. Use 8 letters or more.
meter-guessable = Someone could guess this. So it can't be your lock yet. Add two or three words. Pick words that are not about you.
meter-fair = This is hard to guess. One more word makes it stronger.
meter-strong = No one will guess this.

## The offer of a recovery code

code-offer-title = A spare key on paper
code-offer-set = Your lock is set. Your secret words open your plan now.
code-offer = A recovery code is a long number on paper. It opens your plan if you forget your secret words.
code-offer-phone = It can open a copy of your plan on a new phone.
code-offer-truth = Did you forget your words and have no code? Then nobody can open your plan. Did you lose this phone and have no copy? Then your plan is gone.
code-offer-make = Make a recovery code

## Making a recovery code

code-title = Recovery code
code-meaning = The code is eight groups of six numbers. Print it, or write it down. Keep it safe.
code-opens-this = It opens all of your plan, as you see it now.
code-opens-everyday = It opens what your everyday words open.
code-opens-full = It opens it all, like your full secret words.
code-keep = Keep it where only you can find it. With this code and your phone, anyone can read your plan.
code-not-partner = It is just for you. You don't have to give it to anyone.
code-once = You see it just once. You can make a new one when your plan is open.
code-replaces = You already have a code. Make a new one, and the old one stops. It opens nothing on this phone.
code-make = Make my code
code-make-new = Make a new code

## The sheet. It is printed too, and whoever finds it should learn as little as possible.

code-write-down = Print this page. Or write the eight groups on paper, in this order.
code-sheet = Recovery code
# $date: such as 21 November 2026.
code-made = Made on { $date }
code-qr-label = The same code for a camera
code-paper-opens = People who have this code can open all it was made for.
code-paper-newest = Only the newest code opens your plan on your phone. A copy opens with the code it was made with.
code-paper-how = Go to the lock screen of Holdfast. Choose “I have a recovery code”. Then type all eight groups.
code-paper-notes = My notes
code-no-photo = Please don't take a photo of it. Photos can end up on the web.
code-print = Print this page
code-try = Do you want to try it?
code-try-meaning = Type the first group from your paper. You can skip this.
code-try-right = That is right. You can read your paper.
code-try-not-yet = That is not the first group yet. Look at your paper. Then look at this page.
code-done = I have it on paper
code-done-meaning = Then the code leaves this screen. You can't see it again.

## Typing a recovery code

code-field = Your recovery code
code-field-meaning = Type all the numbers from your paper. Spaces don't matter.
code-not-digits = Use only the numbers 0 to 9. There is something else here.
# $group: which of the eight groups, 1 to 8.
code-look-at = Look at group { $group }. There is a small mistake in it.
code-too-long = There are more than eight groups. Is one there twice?
# $groups: how many, 1 to 8.
code-missing =
    { $groups ->
        [one] 1 more group to type.
       *[other] { $groups } more groups to type.
    }
code-is-whole = All eight groups are here.
code-does-not-open = This code does not open this plan.
code-does-not-open-what = You typed it right. It may be an old code, or for another plan. Look for your newest paper. Or use your secret words. Nothing is deleted.

## The lock screen

unlock-slow = This can take a bit longer on an old phone.
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
biometric-meaning = Your finger or your face can open the everyday plan. That is what you keep for people you choose.
biometric-private = What is just for you stays shut. What is just for health staff stays shut.
biometric-written = Did you open your plan with a finger? What you write then, a finger opens again. Do you want to write just for you? Open your plan with your secret words first.
biometric-anyone = Does this phone know another finger or face? It opens the everyday plan, too. Someone can also hold the phone to yours while you sleep.
biometric-added = Is a finger or face added on this phone? Then this turns off by itself.
biometric-off = You can turn it off at any time. Your secret words always open your plan.
biometric-switch = My finger opens the everyday plan
biometric-on = Turn it on
biometric-by = Opened with a finger. What only your secret words open is not here.
biometric-by-change = Do you want to change your secret words or your code? Lock your plan. Then open it with your secret words.

## Pictures of the screen: only on a phone that lets the app decide

screenshots-title = Pictures of the screen
screenshots-meaning = Your phone takes no pictures of this app. Nothing films it. You can allow it here.
screenshots-risk = A picture of the screen has no lock. It may end up on the web.
screenshots-switch = Allow pictures of the screen

## After a recovery code has opened the plan

reset-title = Your plan is open
reset-meaning = Your code opened it. Did you forget your secret words? Or did someone change them? You can set new ones now.
reset-later = Later
reset-done = Your new secret words are set. Did someone change the old ones? Go to “Lock and copies”. Choose “Someone knows my secret words”.
reset-set = Set new secret words
reset-set-below = Your code opened your plan. For a while you do not need the old words

## Changing the passphrase

change-title = Change my secret words
change-below = You need the secret words you use now
change-meaning = Type the secret words you use now. Then choose new ones. The old ones then open nothing here. Your code stays as it is. Does someone know your words? Choose “Someone knows my secret words”.
change-present = The secret words I use now
present-or-code = My secret words, or my recovery code
change-present-first = Please type the secret words you use now.
change-done = Your new secret words are set. The old ones do not open this plan any more.
change-known-title = Someone knows my secret words
change-known-below = Shut them out of my plan on this phone
change-known-what = You set new secret words. Your plan gets new keys.
change-known-seen = Someone may try the old words. They will see that they do not work. Could that put you in danger? Look at “Get help now” first. There is also a way that they may not see. Look for “A second set of secret words”.
change-known-copies = The copies on this phone get new keys too.
change-known-others = Copies somewhere else still open with the old words.
change-known-elsewhere = Copies somewhere else still open with the old words or code. That goes for your copies, too. It goes for a plan that was put aside. Nothing can change that. Save a new copy after this.
change-known-code = The code for your old words does not open your plan now. Make a new code after this.
change-known-card = Does a card open with no lock? Does your finger open your plan? That is switched off.
change-known-not = It can't stop an app that spies on your phone. It can't stop someone who watches you type.
change-known-during = This can take a minute. Please keep this page open…
change-known-done = Your plan has new keys. The copies on this phone have new keys too. The code for your old words does not open your plan. Make a new code now.

## Hiding the plan at once

hide-now = Hide
hide-title = Hide it fast
hide-how = Tap Hide at the top, one time. An empty page of notes covers it all.
hide-keys = On a keyboard, press the Escape key two times.
hide-back-locked = Your words are kept. Your plan is locked. Back leads to the lock screen.
hide-back-unlocked = Your words are kept. There is no lock. So Back leads to your plan.
hide-not = It can't hide that this app is on your phone.
notes-title = Notes
