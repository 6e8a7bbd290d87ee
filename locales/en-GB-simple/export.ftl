# The files of "everything": what she takes out of Holdfast to keep for herself, for anyone to read.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.

## READ-ME.txt

export-read-me-title = All of my plan
# $date: a day, such as 21 November 2026.
export-made = Made on { $date }
export-anyone = There is no lock on these files. Anyone who has them can read them.
export-holds-all = All that you wrote is here. What is just for you is here. Cards you took away are here.
export-file-plan-text = plan.txt is your plan. You can read it.
export-file-plan-json = plan.json is for other programs.
export-file-history = history.json is what you wrote before. Words you took out are in it.
export-when-done = Keep these files where only you look. Delete them when you are done.
export-not-the-plan = You can change these files. Your plan in Holdfast stays the same.
export-for-programs = Do you write programs? Read docs/export.md in the Holdfast source.

## plan.txt

# $number: counts the cards or people of one section.
export-card = Card { $number }
# $date: a day, such as 21 November 2026.
export-begun = Begun on { $date }
# These three stand before a colon, in her voice.
export-choice = What I chose
export-state = How I feel about it
export-tier = Who can see this
export-empty = Nothing is here yet.
export-taken-away = Cards I took away
# Over answers that only a newer Holdfast has questions for.
export-not-known = From a newer Holdfast
