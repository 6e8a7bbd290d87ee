# Something has changed: a pregnancy has ended, or a baby has died.
# Review state: written by the team in English. To be read by people who have lost a baby before it ships.
#
# For translators. No comfort, no "at least", no blame, no question for a reason.

ending-title = Something has changed
ending-meaning = If you need this, it is here. One step, no form.
ending-intro = You can say it here, and need say no more than you want. It does nothing until you say yes.
ending-ask = What has changed?
ending-will = If you say yes, nothing here speaks of weeks, of birth, of a baby to come or of appointments. What you wrote about them is put away safely. Health staff who read a copy you give them see what you said here. Nobody else is told.
ending-will-one = If you say yes, your plan goes on for the baby who lives. What you wrote for the other is kept apart. Health staff who read a copy you give them see what you said here. Nobody else is told.
ending-will-elsewhere = If you say yes, your plan goes on. Days and nights at home with a baby come out of it. What you wrote about them is put away safely. Health staff who read a copy you give them see what you said here. Nobody else is told.
ending-nothing-deleted = Nothing is deleted. You can put everything back here at any time.
ending-confirm = Yes, change it
ending-leave = Leave it as it is
ending-did = What you wrote about pregnancy and birth is put away safely. Nothing is deleted, and there is nothing that you have to do.
ending-did-one = Your plan goes on for the baby who lives. Nothing is deleted, and there is nothing that you have to do.
ending-did-elsewhere = Your plan goes on. What you wrote about days at home with a baby is put away safely. Nothing is deleted, and there is nothing that you have to do.
ending-which-hint = What you wrote for this baby is kept, and no longer stands beside the other's. Nobody is given a new number.
ending-now = What I'd like now
ending-now-meaning = Only if and when you want to.
ending-put-away = What is put away
ending-put-away-meaning = You can open it, or never see it.
ending-put-away-intro = All of it is as you left it. Only what keeps you safe still goes into a copy. That is, for example, what you say about blood, and people you don't want there.
ending-copies = Copies that you gave to people stay as they were. A new copy leaves those parts out, so people may see that something has changed. You choose who gets one, and when.
ending-help-title = People to talk with, if you ever want to
ending-help-sands = Sands: for anyone, in any family, when a baby dies before, during or after birth.
ending-help-miscarriage = Miscarriage UK, which was the Miscarriage Association: for anyone after a miscarriage, an ectopic or a molar pregnancy.
ending-help-tommys = Tommy's: midwives you can ask about your body and your feelings after a loss.
ending-help-arc = ARC, Antenatal Results and Choices: for anyone who decides, or has decided, about a pregnancy after a test.
ending-help-petals = Petals: free counselling after a loss. Your hospital can often send you to them.
ending-take-back = Put everything back as it was
