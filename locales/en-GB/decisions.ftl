# What stands beside a decision: a change of mind.
# Review state: written by the team in English.

decision-changed-title = What you decided before is kept
decision-changed-meaning = You can change your mind as often as you like. You need not say more than that.
decision-changed-open = See what I decided before
