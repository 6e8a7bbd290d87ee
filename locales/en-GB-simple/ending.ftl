# Something has changed: a pregnancy has ended, or a baby has died.
# Review state: written by the team in English. To be read by people who have lost a baby before it ships.
#
# For translators. No comfort, no "at least", no blame, no question for a reason.

ending-title = Something has changed
ending-meaning = If a pregnancy has ended, or a baby has died.
ending-intro = You can say it here. Say no more than you want. It is one step.
ending-ask = What has changed?
ending-will = From now on nothing here speaks of weeks. Nothing speaks of birth or of appointments to come. What you wrote about them is put away safely. Staff you show your plan to can read what you said here.
ending-will-one = Your plan goes on for the baby who lives. What you wrote for the other baby is kept apart. Staff you show your plan to can read what you said here.
ending-nothing-deleted = Nothing is deleted. You can take this back at any time.
ending-confirm = Yes, change it
ending-leave = Leave it as it is
ending-did = What you wrote about pregnancy and birth is put away safely. Nothing is deleted.
ending-did-one = Your plan goes on for the baby who lives.
ending-which-hint = What you wrote for this baby is kept. It no longer stands beside the other's.
ending-now = What I'd like now
ending-now-meaning = Only if and when you want to.
ending-put-away = What is put away
ending-put-away-meaning = You can open it, or never see it.
ending-put-away-intro = All of it is as you left it. None of it goes into a copy.
ending-copies = Copies that you gave to people stay as they were. You can give someone a new one. You don't have to.
ending-help-title = People who are there for you
ending-help-sands = Sands is for anyone when a baby has died. It can be before, during or after birth.
ending-help-miscarriage = The Miscarriage Association is for anyone after a miscarriage. It is also there after an ectopic or a molar pregnancy.
ending-help-tommys = Tommy's has midwives who talk with you after a loss.
ending-help-arc = ARC is for those who ended a pregnancy after a test.
ending-help-petals = Petals offers talks with a counsellor after a loss.
ending-take-back = This was a slip: put everything back
