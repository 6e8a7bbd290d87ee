# The words of the part about her budget: sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: budget

## my-budget: money for her care: what for, how much, who holds it.

section-my-budget-title = My budget

# What it cannot pay for: Coventry and Rugby CCG, personal health budgets. (M) to be checked: as it stands today.
section-my-budget-intro = Some people get money for their care. It is called a personal health budget. You help to choose what it is for. It can't pay for debt, gambling, tobacco or alcohol. It can't pay for a GP, an operation or emergency care. You can leave this empty. Nobody sees it unless you tick it for health staff.

prompt-my-budget-for = What is the money for? What would you like it to change for you?
label-my-budget-for = What the money is for
idea-my-budget-for-change = With this money I'd like to be able to ___.
idea-my-budget-for-buys = It pays for ___.
idea-my-budget-for-talk = I'd like to talk about what it could be for.
idea-my-budget-for-no-budget = I don't want a budget.
idea-my-budget-for-find-out = I'd like to know if I can have a budget.

prompt-my-budget-amount = How much is it, and how often? Write it in your own words.
label-my-budget-amount = How much, how often
idea-my-budget-amount-once = It is ___, once.
idea-my-budget-amount-each = It is ___ each ___.
idea-my-budget-amount-ask = I'd like to know how much it is.

prompt-my-budget-holder = Who holds the money?
label-my-budget-holder = Held by
idea-my-budget-holder-me = I hold it myself.
idea-my-budget-holder-person = ___ holds it for me.
idea-my-budget-holder-nhs = The NHS holds it and pays for what we agreed.
idea-my-budget-holder-other = I'd rather someone else held it.
idea-my-budget-holder-self = I'd like to hold it myself.
idea-my-budget-holder-talk = I'd like to talk about who should hold it.

prompt-my-budget-used = What has it been used for?
label-my-budget-used = What it was used for
idea-my-budget-used-paid = It has paid for ___.
idea-my-budget-used-nothing = Nothing has been spent yet.
idea-my-budget-used-left = What is left is ___.
idea-my-budget-used-helped = What helped most was ___.
idea-my-budget-used-not-helped = What did not help was ___.
idea-my-budget-used-other-use = I'd like to use it for something else. I'd like ___.
idea-my-budget-used-ask = I'd like to ask what else it could be used for.

prompt-my-budget-helper = Who helps you with the budget?
label-my-budget-helper = Who helps with it
idea-my-budget-helper-person = ___ helps me with it. Their job is ___.
idea-my-budget-helper-own = I'd rather look after it on my own.
idea-my-budget-helper-like = I'd like help with the forms.

prompt-my-budget-if-not = If the money runs out, or the help falls through, what then?
label-my-budget-if-not = If it runs out
idea-my-budget-if-not-ring = I ring ___.
idea-my-budget-if-not-instead = Instead, ___ could help me.
idea-my-budget-if-not-first = What I'd keep longest is ___.
idea-my-budget-if-not-talk = I'd like to plan for that with someone.

prompt-my-budget-helpers-need = Does anyone who is paid from it need training, or time to give notice?
label-my-budget-helpers-need = Training and notice
idea-my-budget-helpers-need-training = ___ needs training in ___.
idea-my-budget-helpers-need-notice = We agreed on ___ of notice.
idea-my-budget-helpers-need-no = Nobody needs training or notice.
idea-my-budget-helpers-need-ask = I'd like to ask what is needed.

prompt-my-budget-again = When do you look at it again, and who with?
label-my-budget-again = Look at it again
idea-my-budget-again-day = We look at it again on ___.
idea-my-budget-again-with = I'd like to look at it with ___.
idea-my-budget-again-sooner = I'd like to look at it sooner than we said.
idea-my-budget-again-leave = I'd like to leave it as it is for now.

prompt-my-budget-health = Who keeps an eye on your health while you use it?
label-my-budget-health = Eye on my health
idea-my-budget-health-person = It is ___, who is my ___.
idea-my-budget-health-myself = I do it myself.
idea-my-budget-health-ask = I'd like to ask who does.

prompt-my-budget-wrong = What could go wrong with it, and what do you do then?
label-my-budget-wrong = What could go wrong
idea-my-budget-wrong-could = What could go wrong is ___.
idea-my-budget-wrong-then = Then I ___.
idea-my-budget-wrong-nothing = I can't think of anything.
idea-my-budget-wrong-ask = I'd like to talk about it.
