# Something has changed: a pregnancy has ended, or a baby has died.
# Review state: written by the team in English. To be read by people who have lost a baby before it ships.
#
# For translators. No comfort, no "at least", no blame, no question for a reason.

ending-title = Something has changed
ending-meaning = If you need this, it is here. It is one step.
ending-intro = You can say it here. Say no more than you want. Nothing happens until you say yes.
ending-ask = What has changed?
ending-will = If you say yes, nothing here speaks of weeks or birth. Nothing speaks of a baby to come, or of appointments. What you wrote about them is put away safely. You may give a copy to health staff. They can read what you said here. Nobody else is told.
ending-will-one = If you say yes, this happens. Your plan goes on for the baby who lives. What you wrote for the other is kept apart. You may give a copy to health staff. They can read what you said here. Nobody else is told.
ending-will-elsewhere = If you say yes, your plan goes on. Days and nights at home with a baby come out of it. What you wrote about them is put away safely. You may give a copy to health staff. They can read what you said here. Nobody else is told.
ending-nothing-deleted = Nothing is deleted. You can put it all back here at any time.
ending-confirm = Yes, change it
ending-leave = Leave it as it is
ending-did = What you wrote about pregnancy and birth is put away safely. Nothing is deleted. You don't have to do anything.
ending-did-one = Your plan goes on for the baby who lives. Nothing is deleted. You don't have to do anything.
ending-did-elsewhere = Your plan goes on. What you wrote about days at home is put away safely. Nothing is deleted. You don't have to do anything.
ending-which-hint = What you wrote for this baby is kept. It no longer stands beside the other's. The numbers stay the same.
ending-now = What I'd like now
ending-now-meaning = Only if and when you want to.
ending-put-away = What is put away
ending-put-away-meaning = You can open it, or never see it.
ending-put-away-intro = All of it is as you left it. Only what keeps you safe still goes into a copy. For example, what you say about blood. Or people you don't want there.
ending-copies = Copies that you gave to people stay as they were. A new copy leaves those parts out. People may see that something has changed. You choose who gets one, and when.
ending-help-title = People to talk with, if you ever want to
ending-help-sands = Sands is for anyone when a baby dies. It can be before, during or after birth.
ending-help-miscarriage = Miscarriage UK was the Miscarriage Association. It is for anyone after a miscarriage. It is also there after an ectopic or a molar pregnancy.
ending-help-tommys = Tommy's has midwives. You can ask them about your body after a loss. You can tell them how you feel.
ending-help-arc = ARC is Antenatal Results and Choices. It is for people who decide about a pregnancy after a test. It is there before and after you decide.
ending-help-petals = Petals offers free talks with a counsellor after a loss. Your hospital can often send you to them.
ending-take-back = Put it all back as it was
