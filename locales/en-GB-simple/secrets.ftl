# What opens the plan: since when, what was changed, and trying it.
# Review state: written by the team in English.
#
# For translators. Calm and plain. Nobody is accused: somebody may have changed it with her, or for her.

## On Lock and copies
opens-title = What opens this plan now
opens-meaning = Is something here not yours? Choose “Someone knows my secret words”.
opens-passphrase = Secret words
# $date is a day with its time, as "24 November 2026, 14:05".
opens-passphrase-since = Secret words, set on { $date }
opens-code = A recovery code
opens-code-since = A recovery code, made on { $date }
opens-code-none = No recovery code
opens-finger = Your finger
opens-finger-since = Your finger, since { $date }
opens-finger-off = Your finger: off
opens-card-none = With no lock: nothing
# Where it is not known since when.
opens-card = With no lock: one card
opens-card-numbers-since = With no lock: your numbers, since { $date }
opens-card-labour-since = With no lock: your card for labour, since { $date }
opens-card-hard-since = With no lock: your card for hard times, since { $date }
opens-full-since = The full secret words were set on { $date }.
opens-full-code-since = Their recovery code was made on { $date }.

## On the first page, once after it was changed
changed-title = Since you last opened your plan
changed-passphrase = The secret words were changed on { $date }.
changed-code = A recovery code was made on { $date }.
changed-biometric = Opening by finger was switched on: { $date }.
changed-card = A card that opens with no lock was chosen: { $date }.
changed-card-see = See it, or switch it off
changed-full = The full secret words were set on { $date }.
changed-full-code = A code for the full secret words was made on { $date }.
changed-full-left = The full secret words were taken away on { $date }.
changed-hers = Was that you? Then there is nothing to do.
changed-not-hers = Was it not you? Then someone knows your secret words. You can shut them out here.
changed-new-code = Do this second. Someone who knows your words still gets in
changed-not-me = That wasn't me
changed-seen = I've read this

## Trying what opens it
try-title = Try what opens my plan
try-meaning = Then you know it before you need it. Nothing is changed.
try-passphrase-title = Try my secret words
try-passphrase-below = Do I still know them?
try-code-title = Try my code
try-code-below = Is my paper the right one?
try-how = Type it as you do when the phone is locked. Your plan stays open.
try-it = Try it
try-passphrase-opens = These words open your plan.
try-code-opens = This code opens your plan.
# Where the full passphrase has opened the plan, and the everyday one was tried.
try-opens-everyday = This opens your everyday plan.
try-nothing-changed = Nothing was changed.
try-remind = Remind me when I open the plan, each month
try-reminder = You asked to be reminded. Do you want to try your words or your code?
try-reminder-go = Lock and copies
