# What opens the plan: since when, what was changed, and trying it.
# Review state: written by the team in English.
#
# For translators. Calm and plain. Nobody is accused: somebody may have changed it with her, or for her.

## On Lock and copies
opens-title = What opens this plan now
opens-meaning = If something here is not yours, choose “Someone knows my passphrase”.
opens-passphrase = A passphrase
# $date is a day with its time, as "24 November 2026, 14:05".
opens-passphrase-since = A passphrase, set on { $date }
opens-code = A recovery code
opens-code-since = A recovery code, made on { $date }
opens-code-none = No recovery code
opens-finger = Your finger
opens-finger-since = Your finger, since { $date }
opens-finger-off = Your finger: off
opens-card-none = Without unlocking: nothing
# Where it is not known since when.
opens-card = Without unlocking: one card
opens-card-numbers-since = Without unlocking: your numbers, since { $date }
opens-card-labour-since = Without unlocking: your card for labour, since { $date }
opens-card-hard-since = Without unlocking: your card for hard times, since { $date }
opens-full-since = The full passphrase was set on { $date }.
opens-full-code-since = Its recovery code was made on { $date }.

## On the first page, once after it was changed
changed-title = Since you last opened your plan
changed-passphrase = The passphrase was changed on { $date }.
changed-code = A recovery code was made on { $date }.
changed-biometric = Opening by finger was switched on: { $date }.
changed-card = A card was chosen that opens without unlocking: { $date }.
changed-card-see = See it, or switch it off
changed-full = The full passphrase was set on { $date }.
changed-full-code = A code for the full passphrase was made on { $date }.
changed-full-left = The full passphrase was taken away on { $date }.
changed-hers = If that was you, there is nothing to do.
changed-not-hers = If that wasn't you, someone knows your passphrase. You can shut them out here.
changed-new-code = Do this second. On its own it does not shut out someone who knows your passphrase
changed-not-me = That wasn't me
changed-seen = I've read this

## Trying what opens it
try-title = Try what opens my plan
try-meaning = So that you know it before you need it. Nothing is changed.
try-passphrase-title = Try my passphrase
try-passphrase-below = Whether I still know it
try-code-title = Try my code
try-code-below = Whether my paper is the right one
try-how = Type it as you would on a locked phone. Your plan stays open as it is.
try-it = Try it
try-passphrase-opens = This passphrase opens your plan.
try-code-opens = This code opens your plan.
# Where the full passphrase has opened the plan, and the everyday one was tried.
try-opens-everyday = This opens your everyday plan.
try-nothing-changed = Nothing was changed.
try-remind = Remind me when I open the plan, each month
try-reminder = You wanted to be reminded: would you like to try your passphrase, or your code?
try-reminder-go = Lock and copies
