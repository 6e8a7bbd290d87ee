# Plans that somebody else gave her, as a file.
# Review state: written by the team in English.

received-title = Plans that others gave me
received-title-meaning = Read a plan that someone gave you.
received-intro = Did someone give you their plan as a file? You can read it here. It stays apart from your plan. You never share it.
received-find = Read a plan
received-which = It can be a page for a computer. Or it can be a plan as a data file. A plan on paper opens where PDF files open.
received-pick = Choose the file
received-pick-other = Choose another file
received-none-picked = No file was chosen.
received-code = The code that came with it
received-code-hint = It has 20 numbers, in groups of four.
received-open = Open the plan
received-during = Opening the plan. Please wait…
received-opened = The plan is open. You can read it below.
received-theirs = A plan that someone gave me
received-copy = This is a copy. The words are theirs. Ask to see the plan on their phone. It may say more now.
received-old = This copy is more than two weeks old. Please ask what has changed.
received-undated = It doesn't say when it was made. Please ask how new it is.
received-not-all = A part of it can't be read here. Please ask to see it all.
received-made = Made { $made }
received-version = Version { $version }
received-is-kept = It is on this phone already.
received-keep-meaning = It is not kept yet. You can keep it. Then anyone who opens your plan here can read it too.
received-keep = Keep it on this phone
received-close = Close it
received-kept-done = It is kept on this phone.
received-closed = It is closed.
received-kept = Kept on this phone
received-kept-none = No other plan is kept here.
received-row = Kept { $date }
received-no-name = A plan without a name
received-forget = Forget this plan
received-forget-what = It goes from this phone for good. Your own plan stays.
received-forget-keep = Keep it
received-forget-now = Forget it now
