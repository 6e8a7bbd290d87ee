# The page's own words: buttons, screen titles, saving, welcome, lock, settings.
# Review state: written by the team in English.
#
# For translators. A button says what happens. Speak to her as you. Never ask for a reason, never
# blame, never count her tries.

## Languages. Each language says this in itself, on the first screen.

ui-sample = You can write as much or as little as you like.
ui-not-checked = No reader has checked these words yet.

## The first screen

ui-welcome-title = Your plan, in your words
ui-welcome-for = Write what matters to you in pregnancy, at the birth and after. You choose who sees it.
# Opens what is told below the first line of a section.
ui-tell-me-more = Read more about this
ui-choose-words = Choose your language
ui-choose-words-meaning = You can change this at any time.
ui-begin = Begin my plan

## Always in reach

ui-back = Back
ui-skip-to-page = Go past the buttons to the page
ui-home = Home
ui-show-midwife = Show my midwife
ui-help-now = Get help now
ui-settings = Settings
ui-lock-now = Lock now
ui-always-here = Always in reach
ui-contents = What is in your plan

## Saving

ui-kept = Kept on this phone
# $number: a telephone number, as it is written.
ui-ring = Ring { $number }
ui-copy-number = Copy { $number }
ui-copied-number = Copied: { $number }
# $who: the name of somebody whom she wrote down.
ui-ring-person = Ring: { $who }
ui-copy-number-of = Copy the number: { $who }
ui-copied-number-of = Copied the number: { $who }
ui-copy = Copy this text
ui-print = Print this page
ui-copied = Copied
ui-copied-stays = What you copy can be pasted for one minute, then it is gone. It goes at once when you lock.
ui-undo = Undo
ui-try-again = Try again
ui-close = Close
ui-done = Done
ui-one-moment = One moment…
# $count: how many characters.
ui-removed =
    { $count ->
        [one] 1 hidden character could not be kept. Your words are all here.
       *[other] { $count } hidden characters could not be kept. Your words are all here.
    }

## Home

ui-home-title = My plan
# $name: what she likes to be called.
ui-home-title-named = Plan of { $name }
ui-three-things = Three things to know about me
ui-go-on = Go on where I was
ui-more-parts = More of my plan
ui-more-parts-intro = These are parts that not every plan has. You can leave all of it empty.
ui-could-add = You could add
ui-could-add-meaning = These are here if you want them. They come into your plan when you write in them.
ui-begin-here = You could begin here
ui-share = Share my plan
ui-search = Find your words
# $count: how many places.
ui-found =
    { $count ->
        [0] Those words are not in your plan yet.
        [one] Found in 1 place
       *[other] Found in { $count } places
    }
ui-from-elsewhere = Also in your plan
ui-from-elsewhere-meaning = A newer version of the app wrote this. It is kept just as it is.
ui-not-locked = Not locked: anyone using this phone can read this.

## A question

ui-states = Not sure? Want to talk?
ui-states-meaning = Each of these is a full answer. You can choose one with or without words.
ui-idea-added = It is in your words now. Change it as you like.
ui-who-sees = Who can see this
ui-more = More about this answer
ui-pace-one = One question at a time
ui-pace-together = All questions on one page
ui-more-questions = More questions
ui-fewer-questions = Fewer questions
ui-question-before = The question before
ui-question-next = Next
# $at, $of: "Question 2 of 7".
ui-question-of = Question { $at } of { $of }
ui-question-skip = You can go past any question.
history-title = What I wrote before
history-now = As it is now
history-bring-back = Bring this back
history-by-me = Written by me, on this phone.
history-by-staff = Written by staff, on my phone. Nobody checked who.
history-by-copy = Came with the copy that I brought back.
# $date: a day with its time.
history-as-on = The same as on { $date }.
# Stands where an answer was empty for a time.
history-empty = There was nothing here.
history-nothing = There is nothing from before yet.

## Questions that are asked for each baby. $number: 1, 2, 3.

ui-baby = Baby { $number }
# $name: what she calls this baby.
ui-baby-named = Baby { $number }, { $name }
ui-which-baby = Which baby is this about?
ui-another-baby = Write about another baby

## The short plan: steps into the same answers

short-plan-title = A plan in ten minutes
short-plan-intro = Ten short steps. You can stop after any of them. What you write is in your whole plan, too.
short-plan-who = Who I am
short-plan-three-things = What matters most to me
short-plan-with-me = Who is with me
short-plan-must-know = What people must know
short-plan-pregnancy = While I am pregnant
short-plan-birth = At the birth
short-plan-after = After the birth
short-plan-changes = If things change
short-plan-goal = One goal, and who does what
short-plan-look-again = Who agreed, and when we look again

## Cards

ui-no-name = No name yet
# A card on which nothing is written yet, as its title.
ui-new-card = New card
ui-begin-with = Begin with one of these
ui-add-empty = Add an empty one
ui-read-as-letter = Read it as a letter
ui-write-on = Go on writing
ui-take-away = Take this card away

## The lock

ui-lock-title = Your plan is locked
ui-passphrase = Your passphrase
ui-open-plan = Open my plan
ui-opening = Opening your plan…
ui-reveal = Show the words
ui-hide = Hide the words
ui-lock-offer-title = Would you like a lock?
ui-lock-offer = With a lock, only your passphrase opens your plan on this phone.
ui-set-lock = Set a lock
ui-not-now = Not now
ui-set-lock-title = Set a lock
ui-set-lock-meaning = Choose words that only you know. You type them each time you open your plan.
ui-new-passphrase = Your new passphrase
ui-new-passphrase-again = The same words again
ui-slip-not-the-same = The two are not the same yet. You can show the words to compare them.
ui-set-lock-honest = Please write the words down and keep them safe. Nobody can open your plan without them, and nobody can give you new ones.
ui-set-lock-now = Set this lock
ui-setting-lock = Setting the lock…
ui-lock-part = Lock
ui-is-locked = A lock is set. Your passphrase opens your plan.

## Sharing and showing

ui-kept-closer = Things you keep closer
ui-to-preview = See what they will see
ui-tick-something = Tick at least one part to go on.
# $card, $of: "card 1 of 2".
ui-qr-label = QR code, card { $card } of { $of }
ui-card-next = Next card
ui-card-before = Card before
# $version: such as 7K3M-9QTX. $dates: when it was changed and shown, as share.ftl says it.
ui-version = Version { $version }. { $dates }.
ui-leave-show = Back to my plan
ui-leave-show-locked = This plan is locked.

## Settings

ui-theme = Light or dark
ui-theme-auto = As my phone does
ui-theme-light = Light
ui-theme-dark = Dark
keys-title = Keys, if I use a keyboard
keys-hide = Escape, twice: hides everything at once and locks my plan.
keys-regions = F6: goes to the page, to the buttons below it, and to the buttons above it. Shift and F6: the other way.
keys-choices = Arrow keys: go from one choice to the next. Space chooses.
ui-for-testers = For people who test this app
ui-for-testers-meaning = These are not real languages. They show how the app copes with other scripts.

## A problem at the start

ui-problem-title = Your plan did not open
