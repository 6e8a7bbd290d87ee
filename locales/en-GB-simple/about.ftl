# The card "what this is", on the first screen and in the settings.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.

about-title = What this is
about-yours = This is yours. You write it. You keep it.
about-decide = You decide. You can skip anything. You can change anything.
about-see = You choose who sees it. You choose what they see.
about-offline = It works with no internet. You need no account. Nothing is sent.
about-for = A plan says what matters to you. The people who look after you can read it. Start where you like. Skip what you like. Your midwife can talk about it with you.
about-not = It is not your medical record. It gives no medical advice. What you say on the day comes first.
about-loss-of-phone = No phone and no copy? Then your plan is gone.
about-ask = You can ask for more. Ask for time, an interpreter or a second opinion. You can also ask for a formal review of your plan.
