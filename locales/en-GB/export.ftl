# The files of "everything": what she takes out of Holdfast to keep for herself, for anyone to read.
# Review state: written by the team in English.
#
# For translators. The names of files (plan.txt, plan.json, history.json, docs/export.md) are the
# same in every language.

## READ-ME.txt

everything-title = Everything in my plan
# $date: a day, such as 21 November 2026.
everything-made = Made on { $date }
everything-anyone = Anyone who has these files can read them. There is no lock on them.
everything-holds-all = They hold all that you wrote. What is just for you is in them, and so are cards you took away.
everything-file-plan-text = plan.txt is your plan, to read.
everything-file-plan-json = plan.json is the same plan, for other programs.
everything-file-history = history.json is what you wrote before, step by step. Words that you took out are in it.
everything-when-done = Keep these files where only you look. Delete them when you no longer need them.
everything-not-the-plan = If you change these files, your plan in Holdfast stays as it is.
everything-for-programs = How the files are made is written in docs/export.md, in the source of Holdfast.

## plan.txt

# $number: counts the cards or people of one section.
everything-card = Card { $number }
# $date: a day, such as 21 November 2026.
everything-begun = Begun on { $date }
# These three stand before a colon, in her voice.
everything-choice = What I chose
everything-state = How I feel about deciding
everything-tier = Who can see this
everything-empty = Nothing is written here.
everything-taken-away = Cards that I took away
everything-earlier = My earlier plan
# Over answers that only a newer Holdfast has questions for.
everything-not-known = From a newer Holdfast

## Stands below what a signed paper says, in every copy.

# Beside what somebody else wrote on her phone.
show-recorded = Recorded on my phone. Nobody checked who wrote it.
show-signed-paper = This page is not the signed paper. Please ask to see it.
show-photo = There is a photo of this on my phone.
show-voice = I say this in my own voice on my phone. Please ask me to play it.
show-attachment = There is more of this on my phone. A newer Holdfast can show it.
