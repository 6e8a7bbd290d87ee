# The files of "everything": what she takes out of Holdfast to keep for herself, for anyone to read.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.

## READ-ME.txt

everything-title = All of my plan
# $date: a day, such as 21 November 2026.
everything-made = Made on { $date }
everything-anyone = There is no lock on these files. Anyone who has them can read them.
everything-holds-all = All that you wrote is here. What is just for you is here. Cards you took away are here.
everything-file-plan-text = plan.txt is your plan. You can read it.
everything-file-plan-json = plan.json is the same plan, for other programs.
everything-file-history = history.json is what you wrote before, step by step. Words you took out are in it.
everything-when-done = Keep these files where only you look. Delete them when you are done.
everything-not-the-plan = You can change these files. Your plan in Holdfast stays the same.
everything-for-programs = Do you write programs? Read docs/export.md in the Holdfast source.

## plan.txt

# $number: counts the cards or people of one section.
everything-card = Card { $number }
# $date: a day, such as 21 November 2026.
everything-begun = Begun on { $date }
# These three stand before a colon, in her voice.
everything-choice = What I chose
everything-state = How I feel about choosing
everything-tier = Who can see this
everything-empty = Nothing is here yet.
everything-taken-away = Cards I took away
everything-earlier = My old plan
# Over answers that only a newer Holdfast has questions for.
everything-not-known = From a newer Holdfast

## Stands below what a signed paper says, in every copy.

# Beside what somebody else wrote on her phone.
show-recorded = Recorded on my phone. Nobody checked who wrote it.
show-signed-paper = This page is not the signed paper. Please ask to see it.
show-photo = There is a photo of this on my phone.
show-voice = I say this in my own voice on my phone. Ask me to play it.
show-attachment = There is more of this on my phone. A newer Holdfast can show it.
