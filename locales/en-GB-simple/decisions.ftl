# What stands beside a decision: a change of mind.
# Review state: written by the team in English.

decision-changed-title = Your old choice is kept
decision-changed-meaning = You can change your mind again. You need not say more.
decision-changed-open = See my old choice
