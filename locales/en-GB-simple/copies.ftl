# The copies that she showed or gave, and what each of them said.
# Review state: written by the team in English.

## What a copy said

copies-title = Copies I showed or gave
copies-title-meaning = Find what a copy said by its code.
copies-intro = Here is what you showed or gave. You see when, for whom, and which parts. No second copy of your words is kept for it.
copies-none = You have not shown or given a copy yet.
copies-all = My copies, the newest first
copies-code-meaning = Is this code on the paper? Then the paper says just this. Is the code not here? Then something on it has moved. Or you deleted it for good.
copies-code = The short code on a copy, like 7K3M-9QTX
copies-code-other = The code on another copy, if you have two
copies-not-there = No copy here has this code. Please look at each letter again.
copies-found = This is the copy.
copies-same = Nothing was changed between these two. Neither is newer.
copies-first-newer = The first one is newer.
copies-second-newer = The second one is newer.
# $reader: for whom it was, such as "My midwife, at an appointment". $version: a code such as 7K3M-9QTX.
copies-row = { $reader } · Version { $version }
copies-as-it-was = What this copy said
copies-not-now = This is how it was then. I may want something else now.
copies-gone = Nothing of this copy is left to read.
