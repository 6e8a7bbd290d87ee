# What leaves the phone: the summary and its QR, the Show page, the lines that stand in every copy.
# Review state: written by the team in English.
#
# For translators. What is marked "on the QR" is read by any camera. In English it is plain letters
# only, and the title is two words or more without a colon, so that no phone takes it for a link.

## On the QR and at the head of every copy

# $name: what she likes to be called.
summary-title = MATERNITY PLAN of { $name }
summary-title-no-name = MATERNITY PLAN
# The same where something has changed: nothing speaks of a pregnancy.
summary-title-quiet = PLAN of { $name }
summary-title-quiet-no-name = MY PLAN
# $card, $of: "card 1 of 2".
summary-card = card { $card } of { $of }
# Stands where one thing runs on from the card before.
summary-continued = (continued)
# $changed, $shown: a day with its time, such as 21 November 2026, 14:05.
summary-changed-shown = Changed { $changed }, shown { $shown }
summary-shown = Shown { $shown }
# At the end of a code. $changed: a day with its time.
summary-changed = Changed { $changed }.
# At the foot of every card of a code, where there is little room: what footer-notes says.
summary-notes = Notes, not a full record. Ask me and check my record.
# $name: what she likes to be called. $date: the day.
visit-title = Visit of { $date }. Plan of { $name }.
visit-title-no-name = Visit of { $date }.
# $version: a code such as 7K3M-9QTX.
visit-foot = Version { $version }. Written by me, or by staff where it says so. This is not the hospital record.
# At the head of the plan as text for the hospital's record. $version: a code such as 7K3M-9QTX.
record-version = Version { $version }. This is not the hospital record.
# Its last line of hers, where there was no room for everything.
record-more = Not all of this had room here. Please ask to see the rest on my phone.
# $version: eight letters and figures, such as 7K3M-9QTX, the same for the same words.
summary-version = Version { $version }

## The app's own lines, the same in everybody's copy

footer-written-by-me = Written by me.
footer-see-alone = In every Holdfast plan: please see everyone alone for part of each visit, with a professional interpreter if needed.
footer-notes = These are notes, not a full record. Please ask me before acting, and check my record.

## The share screen

share-title = Share my plan
share-who = Who is it for?
share-what = What goes in?
share-how = How would you like to share it?
share-preview = This is exactly what they will see
share-way-show = Hold up my phone
share-way-show-meaning = The whole screen, large, to read only.
share-way-summary = A QR code for any camera
share-way-summary-meaning = A short summary that a phone camera can read, with no internet.
share-way-record = Text for the hospital record
share-way-record-meaning = Words to copy and paste, for a midwife or doctor who types notes.
# The screen with that text.
share-record = For the hospital record
share-record-intro = Staff can paste this into their notes. What matters most comes first. A hospital scanner can type a shorter form: for that, choose a QR code, then One line.
# As a file for another program, on the screen of the hospital record.
share-file = As a file
share-file-meaning = The programs of a hospital can read this kind of file. It is called FHIR.
share-file-save = Save the file
share-file-done = The file is saved. Its name is { $name }.
share-form = Which kind of code?
share-form-text = Plain text
share-form-text-meaning = Most phone cameras show the words. An iPhone may offer to search the web for them.
share-form-contact-card = Contact card
share-form-contact-card-meaning = For an iPhone. The words open as the note of a contact, and nothing is searched.
share-form-single-line = One line
share-form-single-line-meaning = For a hospital scanner, which types what it reads. It presses no key but letters and signs.
share-no-taking-back = What you have shared can't be taken back. Whoever has it can keep it.
share-staff-line = Read it; please don't keep it on your own phone.
# Where the summary is on several cards.
share-first-card = What must be known first begins on card 1.
share-brightness = If a camera cannot read it, make my screen brighter.
share-plain-letters = Some letters were written in a simpler way, so that every camera can read them.
share-compare-version = Two copies with the same version hold the same words.
share-sensitive-meaning = Tick only what this person needs. Nothing here goes in unless you tick it.

## The screen that puts it on paper

share-way-paper = On paper
share-way-paper-meaning = A file that you can print, or send to someone.
paper-intro = Choose a sheet. You get a file that any printer can print.
paper-which = Which sheet?
paper-form-full = All of it
paper-form-full-meaning = What must be known is on the first page.
paper-form-one-page = One page
paper-form-one-page-meaning = What matters most comes first, for someone with a minute.
paper-form-birth = My birth
paper-form-birth-meaning = What I would like when I give birth.
paper-form-hard = If things get hard
paper-form-hard-meaning = What helps me, and who to call.
paper-form-labour = For the wall
paper-form-labour-meaning = A few things in large letters, for the room where I give birth.
paper-form-blank = A blank form
paper-form-blank-meaning = Questions with lines to write on by hand. Nothing of mine is on it.
paper-how = How should it be?
paper-large = Large letters
paper-dates = With the days when I changed it and made this
paper-code = It opens with a code
paper-code-meaning = A code is for a file that you send. To print it, leave the code out.
paper-found = Anyone who finds the paper can read it.
paper-found-code = Anyone who has the file and its code can read it.
paper-save = Save the paper
paper-during = Making the paper. This can take a moment…
paper-done = { $pages ->
    [one] The paper is saved. Its name is { $name }. It has one page.
   *[other] The paper is saved. Its name is { $name }. It has { $pages } pages.
}
paper-code-is = This code opens it
paper-code-note = Write the code down now, because it is kept nowhere. Don't send it together with the file.
paper-lacks-letters = Some of my letters can't be printed. The paper says so too.

## The screen that makes a page for a computer, which opens by a code

share-way-sealed-page = Page for a computer
share-way-sealed-page-meaning = One file that opens with a code. For someone who has a computer and not this app.
sealed-page-intro = You get one file. Whoever has it opens it on a computer and types a code. No internet is needed.
sealed-page-phone = It doesn't open on a phone. For that, put it on paper with a code.
sealed-page-who = On a shared computer, others may see it while it is open.
sealed-page-save = Save the page
sealed-page-during = Making the page. This can take a moment…
sealed-page-done = The page is saved. Its name is { $name }.
sealed-page-code-note = Write the code down now, because it is kept nowhere. Say it face to face or by phone, and don't send it the way that you send the file.

## The Show page

show-title = My plan
# $name: what she likes to be called.
show-title-name = Plan of { $name }
# $date: a day with its time.
show-changed-at = Changed { $date }
# Opens a list of the parts of the page, to go to.
show-contents = Go to a part
# The title of what is still told of a section that is put away: blood, who must not come, what helps her.
show-quiet-section = Please know this too
show-spoken-words = Recorded on my phone: please ask me. Spoken words always win.
# $date: a day with its time.
show-changed-since = Changed since { $date }
# Beside *Allergies*, where nothing is shown about them: nobody takes a blank for none.
show-ask-me = Please ask me.
# The same and what is new, as short labels of the first lines.
show-fact-talk = To talk about
show-fact-changed = Changed
show-talk-today = Please talk with me about this
# Over the three things, where something else stands under a heading above them.
show-about-me = Please know this about me
show-label-of-baby = Baby { $number }: { $label }
# $name: what she calls this baby.
show-label-of-named-baby = Baby { $number }, { $name }: { $label }
show-summary-title = Summary for any camera

## On paper

# $page, $of: page 2 of 5. Both are figures.
paper-page = Page { $page } of { $of }
# $changed, $made: a day with its time, such as 21 November 2026, 14:05.
paper-changed-made = Changed { $changed }, put on paper { $made }
paper-made = Put on paper { $made }
# On one page, where there was no room for everything.
paper-more = Not all of this had room here. Please ask me for the rest.
paper-codes = Hold a phone camera over each code to read it.
# Where her words have letters that the app has no picture of.
paper-letters = Some of my letters cannot be printed. Please read this on my phone.
paper-spoken = I may change my mind. What I say now always wins.
# A form to write on with a pen.
paper-blank-title = My plan
paper-blank-intro = Write what you like, and leave the rest empty. You can put it into your phone later.
