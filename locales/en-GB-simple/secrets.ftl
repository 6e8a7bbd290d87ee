# What opens the plan: since when, what was changed, and trying it.
# Review state: written by the team in English.
#
# For translators. Calm and plain. Nobody is accused: somebody may have changed it with her, or for her.

## On Lock and copies
opens-title = What opens this plan now
opens-meaning = Is something here not yours? Make a new code. Or set new secret words.
opens-passphrase = Secret words
# $date is a day with its time, as "24 November 2026, 14:05".
opens-passphrase-since = Secret words, set on { $date }
opens-code = A recovery code
opens-code-since = A recovery code, made on { $date }
opens-code-none = No recovery code
opens-finger = Your finger
opens-finger-since = Your finger, since { $date }
opens-finger-off = Your finger: off
opens-full-since = The full secret words were set on { $date }.
opens-full-code-since = Their recovery code was made on { $date }.

## On the first page, once after it was changed
changed-title = Since you last opened your plan
changed-passphrase = The secret words were changed on { $date }.
changed-code = A recovery code was made on { $date }.
changed-biometric = A finger was let in on { $date }.
changed-full = The full secret words were set on { $date }.
changed-full-code = A code for the full secret words was made on { $date }.
changed-full-left = The full secret words were given up on { $date }.
changed-hers = Was that you? Then there is nothing to do.
changed-not-hers = Was it not you? Then someone knows your secret words. You can shut them out here.
changed-new-code = The code that someone has then opens nothing here
changed-seen = I've read this
