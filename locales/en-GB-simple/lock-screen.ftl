# The one card that opens without unlocking.
# Review state: written by the team in English.

## On the lock screen
lockcard-open = Open my card
lockcard-mine = My card
lockcard-back = Back to the lock screen

## Choosing it
lockcard-title = One card with no lock
lockcard-off = Off. For when you can't type
lockcard-on = On. See it, or switch it off
lockcard-what = In labour, or in a hard hour, typing can be too much. One card can then open from the lock screen with one tap. It is off until you choose it.
lockcard-who-title = Who could read it
lockcard-who = Anyone who picks up this phone. It may be a midwife. It may be someone you don't know. It may be someone at home.
lockcard-only = Only what you share can be on it. What is just for you never is. What is only for health staff never is.
lockcard-nothing-else = The rest of your plan stays shut. No one can change a thing from there.
lockcard-clear = This card has no lock on this phone. Some people have tools to read it. They may also find old words of it.
lockcard-follows = When you change your plan, the card changes too.
lockcard-ends = You can switch it off at any time. It also ends when you say that someone knows your secret words. It ends when you say that something has changed. It ends when you start a new plan. A copy that you bring back has none.
lockcard-which = Which card?
lockcard-numbers = My numbers
lockcard-numbers-meaning = The people I would phone. No more than that
lockcard-labour = In labour
lockcard-labour-meaning = My name, languages, health, three things, what helps me, my numbers
lockcard-hard = For hard times
lockcard-hard-meaning = My name, my cards for hard times, my numbers
lockcard-preview = This is all that they would read
lockcard-nothing = This card is still blank. Write it first. Then you can choose it here.
lockcard-switch = Let this card open with no lock
lockcard-is-on = One card opens with no lock.
lockcard-is-off = All your cards stay locked.
lockcard-off-now = Switch it off
lockcard-by-finger = To choose a card, lock your plan. Then open it with your secret words.
