# The card "what this is", on the first screen and in the settings.
# Review state: written by the team in English.

about-title = What this is
about-yours = This is yours. You write it, and you keep it.
about-decide = You decide. Nothing has to be filled in, and you can change anything.
about-see = You choose who sees it, and what they see.
about-offline = It works without the internet. There is no account, and nothing is sent anywhere.
about-for = A plan tells the people who look after you what matters to you. Start anywhere and skip anything. Your midwife can talk it through with you.
about-not = It is not your medical record, and it does not give medical advice. What you say on the day always counts more.
about-loss-of-phone = If you lose this phone and have no copy, your plan is gone.
about-ask = You can ask for more: more time, an interpreter, a second opinion, or a formal review of your plan.
