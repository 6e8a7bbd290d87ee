# The files of "everything": what she takes out of Holdfast to keep for herself, for anyone to read.
# Review state: written by the team in English.
#
# For translators. The names of files (plan.txt, plan.json, history.json, docs/export.md) are the
# same in every language.

## READ-ME.txt

export-read-me-title = Everything in my plan
# $date: a day, such as 21 November 2026.
export-made = Made on { $date }
export-anyone = Anyone who has these files can read them. There is no lock on them.
export-holds-all = They hold all that you wrote. What is just for you is in them, and so are cards you took away.
export-file-plan-text = plan.txt is your plan, to read.
export-file-plan-json = plan.json is the same plan, for other programs.
export-file-history = history.json is what you wrote before, step by step. Words that you took out are in it.
export-when-done = Keep these files where only you look. Delete them when you no longer need them.
export-not-the-plan = If you change these files, your plan in Holdfast stays as it is.
export-for-programs = How the files are made up is told in docs/export.md, in the source of Holdfast.

## plan.txt

# $number: counts the cards or people of one section.
export-card = Card { $number }
# $date: a day, such as 21 November 2026.
export-begun = Begun on { $date }
# These three stand before a colon, in her voice.
export-choice = What I chose
export-state = How I feel about deciding
export-tier = Who can see this
export-empty = Nothing is written here.
export-taken-away = Cards that I took away
# Over answers that only a newer Holdfast has questions for.
export-not-known = From a newer Holdfast
