# The page's own words: buttons, screen titles, saving, welcome, lock, settings.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.

## Languages. Each language says this in itself, on the first screen.

ui-sample = Write a little or a lot. You choose.
ui-not-checked = No reader has checked these words yet.

## The first screen

ui-welcome-title = Your plan, your words
ui-welcome-for = Write what matters to you in pregnancy, at the birth and after. You choose who sees it.
# Opens what is told below the first line of a section.
ui-tell-me-more = Read more about this
ui-choose-words = Choose your language
ui-choose-words-meaning = You can change this at any time.
ui-begin = Start my plan

## Always in reach

ui-back = Back
ui-skip-to-page = Go to the page
ui-home = Home
ui-show-midwife = Show my midwife
ui-help-now = Get help now
ui-settings = Settings
ui-lock-now = Lock now
ui-always-here = Always here
ui-contents = In your plan

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
ui-copied-stays = You can paste it for one minute. Then it is gone. It goes at once when you lock.
ui-undo = Undo
ui-try-again = Try again
ui-close = Close
ui-done = Done
ui-one-moment = One moment…
# $count: how many characters.
ui-removed =
    { $count ->
        [one] 1 hidden mark could not be kept. Your words are all here.
       *[other] { $count } hidden marks could not be kept. Your words are all here.
    }

## Home

ui-home-title = My plan
# $name: what she likes to be called.
ui-home-title-named = Plan of { $name }
ui-three-things = Three big things about me
ui-go-on = Go on where I was
ui-more-parts = More of my plan
ui-more-parts-intro = Not every plan has these. You can leave them empty.
ui-could-add = You could add
ui-could-add-meaning = You can write in these. Then they are in your plan.
ui-begin-here = You can start here
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
ui-from-elsewhere-meaning = A newer app wrote this. It is kept just as it is.
ui-not-locked = Not locked. Anyone with this phone can read this.

## A question

ui-states = Not sure? Want to talk?
ui-states-meaning = Each one is a full answer. You can choose one with or without words.
ui-idea-added = It is in your words now. You can change it.
ui-who-sees = Who can see this
ui-more = More
ui-pace-one = One question at a time
ui-pace-together = All questions on one page
ui-more-questions = More questions
ui-fewer-questions = Fewer questions
ui-question-before = The question before
ui-question-next = Next
# $at, $of: "Question 2 of 7".
ui-question-of = Question { $at } of { $of }
ui-question-skip = You can skip any question.
history-title = What I wrote before
history-now = As it is now
history-bring-back = Bring this back
history-by-me = I wrote this on this phone.
history-by-staff = Staff wrote this on my phone. Nobody checked who.
history-by-copy = This came with the copy that I brought back.
# $date: a day with its time.
history-as-on = The same as on { $date }.
# Stands where an answer was empty for a time.
history-empty = There was nothing here.
history-nothing = There is nothing from before yet.

## Questions that are asked for each baby. $number: 1, 2, 3.

ui-baby = Baby { $number }
# $name: what she calls this baby.
ui-baby-named = Baby { $number }, { $name }
ui-which-baby = Which baby?
ui-another-baby = Write about another baby

## The short plan: steps into the same answers

short-plan-title = A plan in ten minutes
short-plan-intro = Ten short steps. You can stop at any time. What you write is in your whole plan, too.
short-plan-who = Who I am
short-plan-three-things = What matters most to me
short-plan-with-me = Who is with me
short-plan-must-know = What people must know
short-plan-pregnancy = While I am pregnant
short-plan-birth = At the birth
short-plan-after = After the birth
short-plan-changes = If things change
short-plan-goal = One goal. Who does what.
short-plan-look-again = Who agreed. When we look again.

## Cards

ui-no-name = No name yet
# A card on which nothing is written yet, as its title.
ui-new-card = New card
ui-begin-with = Start with one of these
ui-add-empty = Add an empty one
ui-read-as-letter = Read it as a letter
ui-write-on = Go on writing
ui-take-away = Take this card away

## The lock

ui-lock-title = Your plan is locked
ui-passphrase = Your secret words
ui-open-plan = Open my plan
ui-opening = Opening your plan…
ui-reveal = Show the words
ui-hide = Hide the words
ui-lock-offer-title = Do you want a lock?
ui-lock-offer = Then only your secret words open your plan on this phone.
ui-set-lock = Set a lock
ui-not-now = Not now
ui-set-lock-title = Set a lock
ui-set-lock-meaning = Choose words that only you know. You type them each time you open your plan.
ui-new-passphrase = Your new secret words
ui-new-passphrase-again = The same words again
ui-slip-not-the-same = The two are not the same yet. You can show the words and look.
ui-set-lock-honest = Write the words down. Keep them safe. No one can open your plan without them. No one can give you new ones.
ui-set-lock-now = Set this lock
ui-setting-lock = Setting the lock…
ui-lock-part = Lock
ui-is-locked = A lock is set. Your secret words open your plan.

## Sharing and showing

ui-kept-closer = Things you keep close
ui-to-preview = See what they will see
ui-tick-something = Tick one part or more to go on.
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
keys-title = Keys on a keyboard
keys-hide = Escape, two times: hides it all at once and locks my plan.
keys-regions = F6: goes to the page, then the buttons below and above. Shift and F6: goes back.
keys-choices = Arrow keys: go to the next choice. Space picks it.
ui-for-testers = For people who test this app
ui-for-testers-meaning = These are not real languages. They show how the app copes with other letters.

## A problem at the start

ui-problem-title = Your plan did not open
