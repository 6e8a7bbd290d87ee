# The sealed page: one file with a plan in it, which a computer's browser opens by a code.
# Review state: written by the team in English.
#
# For translators. Whoever reads this is a midwife, a doctor or a relative at a computer, often in a hurry.

viewer-title = A plan behind a code
viewer-intro = Someone sent you this plan. Type the code that they gave you. The plan opens on this computer, and nothing is sent anywhere.
# Where a browser cannot open it. The three names stay as they are.
viewer-cannot = This page can't open here. Please open the file on a computer, in Chrome, Edge or Firefox.
viewer-code = The code
viewer-code-hint = 20 numbers. Spaces don't matter.
viewer-open = Open the plan
viewer-opening = Opening. This takes a moment…
viewer-opened = The plan is open.
viewer-short = The code has 20 numbers. Some are missing.
viewer-not-a-code = The code is 20 numbers and nothing else. Please look at it again.
viewer-wrong = This code doesn't open the plan. Please check each number and try again.
viewer-damaged = This file is damaged, and nothing can be read in it. Please ask for a new one.
viewer-newer = A newer app made this file. Please ask for the plan on paper.
# Before a day with its time.
viewer-made = This copy was made on:
# Before a code such as 7K3M-9QTX.
viewer-version = Version:
viewer-not-all = Some of it can't be shown here. Please ask for it.
viewer-print = Print
viewer-close = Close the plan
viewer-private = This is private. Close it before you leave this computer.
