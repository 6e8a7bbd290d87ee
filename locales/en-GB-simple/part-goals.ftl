# The words of the part my goals: sections, prompts, short labels, ideas.
# Simple words: the same ids and the same meaning as en-GB, in fewer and shorter words.
# Review state: written by the team in English.
#
# What translators need to know stands at the head of sections.ftl.

### Part: goals

## goals: what she would like to change, keep or avoid, and who does what.

section-goals-title = My goals
section-goals-intro = A goal is what you want in your own life. First write what you will do. Then write what family and friends will do. Then write what services will do. Write only what helps you.
starter-goals-rested = Feel rested
starter-goals-know = Know what happens at birth
starter-goals-calm = Feel calm about birth
starter-goals-say = Say what I want
starter-goals-move = Move more easily
starter-goals-close = Feel close to { word-my-baby }
starter-goals-people = Have people around me

prompt-goals-name = What is your goal? Use your own words.
label-goals-name = My goal

prompt-goals-change = What should change? What should stay? What should not happen?
label-goals-change = What I want
idea-goals-change-different = I want ___ to be different.
idea-goals-change-same = I want ___ to stay as it is.
idea-goals-change-avoid = I don't want ___ to happen.
idea-goals-change-talk = I want to talk about what I want.

prompt-goals-me = What will you do?
label-goals-me = What I'll do
idea-goals-me-step = My first step is ___.
idea-goals-me-already = I do ___ now. I will go on with it.
idea-goals-me-not-now = I can't do anything for it now.
idea-goals-me-talk = I want ideas for a first step.

prompt-goals-family = What will your family or friends do?
label-goals-family = What family will do
idea-goals-family-will = ___ will ___.
idea-goals-family-ask = I will ask ___ to help.
idea-goals-family-none = I don't want to ask family or friends.

prompt-goals-services = What do you want from services?
label-goals-services = What I want from care
idea-goals-services-like = I want ___ from ___.
idea-goals-services-none = I want nothing from services for this.
idea-goals-services-talk = I want to know what there is.

prompt-goals-agreed = Who agreed this with you? On which day?
label-goals-agreed = Who agreed
idea-goals-agreed-with = I agreed this with ___. They are my ___. It was on ___.
idea-goals-agreed-not-yet = We have not agreed this yet.
idea-goals-agreed-mine = This is my own goal. Nobody has to agree.
idea-goals-agreed-talk = I want to talk about who does what.

prompt-goals-by-when = By when do you want this?
label-goals-by-when = By when

prompt-goals-going = How is it going? Use your own words.
label-goals-going = How it is going
idea-goals-going-started = I have started. So far ___.
idea-goals-going-slow = It is slower than I want.
idea-goals-going-there = This is how I want it now.
idea-goals-going-drop = I don't want this goal now.
idea-goals-going-talk = I want to talk about it.

prompt-goals-look-again = When do you want to look at this again?
label-goals-look-again = Look at this again

prompt-goals-matters = What gets better for you when this comes true?
label-goals-matters = What it means to me

prompt-goals-hard = What can get in the way? What helps then?
label-goals-hard = What gets in the way
idea-goals-hard-time = I have little time. What would help is ___.
idea-goals-hard-nothing = Nothing gets in the way now.
idea-goals-hard-talk = I want to talk about what gets in the way.

prompt-goals-need = What is behind it? Is it a need, or a worry?
label-goals-need = What is behind it
idea-goals-need-because = I need ___.
idea-goals-need-worry = I worry that ___.
idea-goals-need-nothing = Nothing worries me. I just want this.
idea-goals-need-talk = I want to talk about what I need.
