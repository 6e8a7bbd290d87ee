# The one card that opens without unlocking.
# Review state: written by the team in English.
#
# For translators. She should know who could read it before she chooses: say it plainly, and calmly. The button on
# the lock screen tells nobody what stands on the card.

## On the lock screen
lockcard-open = Open my card
lockcard-mine = My card
lockcard-back = Back to the lock screen

## Choosing it
lockcard-title = One card without unlocking
lockcard-off = Off. For when typing is too much
lockcard-on = On. See it, or switch it off
lockcard-what = In labour, or in a hard hour, typing can be too much. One card can then open from the lock screen with one tap. It is off until you choose it.
lockcard-who-title = Who could read it
lockcard-who = Anyone who picks up this phone. That may be a midwife or a stranger, and it may be someone at home.
lockcard-only = Only what you share can be on it. What is just for you, or only for health staff, never is.
lockcard-nothing-else = Nothing else opens with it, and nothing can be changed from there.
lockcard-clear = It is kept on this phone without a lock, apart from your plan. Someone with the right tools could read it there too, and find traces of what it said before.
lockcard-follows = When you change your plan, the card changes with it.
lockcard-ends = You can switch it off at any time. It also ends when you say that someone knows your passphrase, or that something has changed. It ends when you begin a new plan, too. A copy that you bring back has none.
lockcard-which = Which card?
lockcard-numbers = My numbers
lockcard-numbers-meaning = The people I'd phone, and nothing else
lockcard-labour = In labour
lockcard-labour-meaning = My name, my languages, my health, my three things, what helps me, and my numbers
lockcard-hard = For hard times
lockcard-hard-meaning = My name, my cards for hard times, and my numbers
lockcard-preview = This is all that they would read
lockcard-nothing = There is nothing on this card yet. When you have written it, you can choose it here.
lockcard-switch = Let this card open without unlocking
lockcard-is-on = One card opens without unlocking.
lockcard-is-off = No card opens without unlocking.
lockcard-off-now = Switch it off
lockcard-by-finger = To let a card open, lock your plan. Then open it with your passphrase.
