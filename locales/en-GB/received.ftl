# Plans that somebody else gave her, as a file.
# Review state: written by the team in English.
#
# For translators. "Their" is whoever wrote the plan. Nothing here says that a plan is true, or whose it is.

received-title = Plans that others gave me
received-title-meaning = Read a plan that someone shared with you.
received-intro = Did someone give you their plan as a file? You can read it here. Nothing of it goes into your own plan, or into anything that you share.
received-find = Read a plan
received-which = It can be a page for a computer, or a plan as a data file. A plan on paper opens in any program for PDF files.
received-pick = Choose the file
received-pick-other = Choose another file
received-none-picked = No file was chosen.
received-code = The code that came with it
received-code-hint = It has 20 digits, in groups of four.
received-open = Open the plan
received-during = Opening the plan. This can take a moment…
received-opened = The plan is open. You can read it below.
received-theirs = A plan that someone gave me
received-copy = This is a copy, and the words are theirs. For the newest words, ask to see the plan on their phone.
received-old = This copy is more than two weeks old. Please ask if something has changed since.
received-undated = It doesn't say on which day it was made. Please ask how new it is.
received-not-all = A part of it can't be read here. Please ask to see the whole plan.
# $made: a day with its time.
received-made = Made { $made }
# $version: a code such as 7K3M-9QTX.
received-version = Version { $version }
received-is-kept = It is kept on this phone already.
received-keep-meaning = It is not kept yet. If you keep it, whoever opens your plan on this phone can read it too.
received-keep = Keep it on this phone
received-close = Close it
received-kept-done = It is kept on this phone.
received-closed = It is closed.
received-kept = Kept on this phone
received-kept-none = No plan of anyone else is kept here.
# $date: a day with its time.
received-row = Kept { $date }
received-no-name = A plan without a name
received-forget = Forget this plan
received-forget-what = It goes from this phone for good. Your own plan stays as it is.
received-forget-keep = Keep it
received-forget-now = Forget it now
