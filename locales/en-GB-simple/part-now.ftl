# The words of the part for when something has changed: a pregnancy has ended, or a baby has died.
# Review state: written by the team in English. To be read by people who have lost a baby before it ships.
#
# What translators need to know stands at the head of sections.ftl. No comfort, no "at least", no blame.

## something-changed

section-something-changed-title = Something has changed
section-something-changed-intro = You can say what has changed. You can also say no more than that.

prompt-something-changed-what = What has changed?
label-something-changed-what = What has changed
choice-something-changed-what-pregnancy = My pregnancy has ended, or is ending.
choice-something-changed-what-baby = My baby has died.
choice-something-changed-what-one-of-several = One of my babies has died. Another lives.
choice-something-changed-what-not-said = Something has changed. Please ask me gently.

prompt-something-changed-which = Which baby?
label-something-changed-which = Which baby
choice-something-changed-which-baby-1 = Baby 1
choice-something-changed-which-baby-2 = Baby 2
choice-something-changed-which-baby-3 = Baby 3
choice-something-changed-which-baby-4 = Baby 4

## now-baby

section-now-baby-title = My baby and me
section-now-baby-intro = You can leave any of this empty. You can change it. There is no right way. You can take your time.

prompt-now-baby-see = Do you want to see or hold your baby?
label-now-baby-see = Seeing and holding
idea-now-baby-see-hold = I want to hold my baby.
idea-now-baby-see-see = I want to see my baby, and not hold.
idea-now-baby-see-not = I don't want to see my baby.
idea-now-baby-see-later = Not now. Please ask me again later.
idea-now-baby-see-ask = Please tell me first what I might see.

prompt-now-baby-keep = Is there anything you want to keep?
label-now-baby-keep = Things to keep
idea-now-baby-keep-box = I want a memory box, with ___.
idea-now-baby-keep-photos = I want photographs of my baby.
idea-now-baby-keep-keep-for-me = Please keep things for me. I may want them later.
idea-now-baby-keep-nothing = I don't want anything to keep.
idea-now-baby-keep-ask = Please tell me what can be kept.

prompt-now-baby-name = Is there a name? Should people say it?
label-now-baby-name = Name
idea-now-baby-name-say = The name is ___. Please say it.
idea-now-baby-name-not-say = Please don't use a name.
idea-now-baby-name-ask = Please ask me first.

prompt-now-baby-words = Which words should people use?
label-now-baby-words = Words to use
idea-now-baby-words-baby = Please say “your baby”.
idea-now-baby-words-pregnancy = Please say “your pregnancy”.
idea-now-baby-words-mine = Please use my word. It is ___.
idea-now-baby-words-ask = Please ask me which words I want.

## now-people

section-now-people-title = Who is with me
section-now-people-intro = Who is beside you, who is told, and where you are.

prompt-now-people-with = Who do you want with you?
label-now-people-with = With me
idea-now-people-with-person = I want ___ with me.
idea-now-people-with-alone = I want to be alone.
idea-now-people-with-ask = Please ask me each time.

prompt-now-people-tell = Who should be told? Who tells them?
label-now-people-tell = Who is told
idea-now-people-tell-i-tell = I tell people myself.
idea-now-people-tell-tell-for-me = Please tell ___ for me.
idea-now-people-tell-nobody = Please don't tell anyone yet.
idea-now-people-tell-talk = I want help with how to tell people.

prompt-now-people-children = Are there children or others who wait at home?
label-now-people-children = Others at home
idea-now-people-children-told = They know. Please use simple words with them.
idea-now-people-children-help = I want help with how to tell them.
idea-now-people-children-not-yet = They don't know yet. Please don't say anything.
idea-now-people-children-talk = I want to talk about this.

prompt-now-people-place = Where do you want to be?
label-now-people-place = Where I am
idea-now-people-place-away = I want to be away from other babies and families.
idea-now-people-place-any = I don't mind where I am.
idea-now-people-place-home = I want to be at home as soon as I can.
idea-now-people-place-ask = Please tell me what is possible.

## now-body

section-now-body-title = My body now
section-now-body-intro = Your body may surprise you. Milk may come. You can ask about all of it.

prompt-now-body-milk = What do you want to do about milk?
label-now-body-milk = Milk
idea-now-body-milk-stop = I want it to stop. Please tell me how.
idea-now-body-milk-slowly = I want it to go slowly, by itself.
idea-now-body-milk-keep = I want to keep some of it, to remember.
idea-now-body-milk-give = I want to give it to a milk bank, if I can.
idea-now-body-milk-ask = Please tell me what I can do.

prompt-now-body-body = What do you want to know about your body?
label-now-body-body = My body
idea-now-body-body-explain = Please explain what will happen.
idea-now-body-body-write-down = Please write it down for me.
idea-now-body-body-not-now = Not now, please.
idea-now-body-body-ask = Please ask me when I want to hear it.

prompt-now-body-mind = How are you? What would help?
label-now-body-mind = How I am
idea-now-body-mind-talk = I want to talk with someone, such as ___.
idea-now-body-mind-check = Please check how I am, even if I say I'm fine.
idea-now-body-mind-space = I want some space.
idea-now-body-mind-ask = Please ask me again later.

## now-goodbye

section-now-goodbye-title = Saying goodbye
section-now-goodbye-intro = A post-mortem looks for what happened. It can look at the whole body or a part. The parents decide. You don't have to decide today.

prompt-now-goodbye-goodbye = How do you want to say goodbye?
label-now-goodbye-goodbye = Saying goodbye
idea-now-goodbye-goodbye-we-arrange = We want to arrange it ourselves.
idea-now-goodbye-goodbye-hospital = We want the hospital to arrange it.
idea-now-goodbye-goodbye-none = I don't want a funeral.
idea-now-goodbye-goodbye-time = I need more time.
idea-now-goodbye-goodbye-talk = Please tell me what is possible.

prompt-now-goodbye-faith = Does faith or custom matter to you here?
label-now-goodbye-faith = Faith or custom
idea-now-goodbye-faith-someone = Please ask someone of my faith to come: ___.
idea-now-goodbye-faith-ourselves = We do this ourselves. We need ___.
idea-now-goodbye-faith-none = No faith or custom, please.
idea-now-goodbye-faith-ask = Please ask me.

prompt-now-goodbye-post-mortem = What do you think about a post-mortem?
label-now-goodbye-post-mortem = Post-mortem
idea-now-goodbye-post-mortem-yes = I want one.
idea-now-goodbye-post-mortem-no = I don't want one.
idea-now-goodbye-post-mortem-some = I want a part of it, such as ___.
idea-now-goodbye-post-mortem-talk = I want to talk with someone who knows about it.
idea-now-goodbye-post-mortem-time = I need more time.

## now-later

section-now-later-title = Later
section-now-later-intro = The days and weeks after. You can say it now, or leave it.

prompt-now-later-appointments = What should happen with your appointments?
label-now-later-appointments = Appointments
idea-now-later-appointments-cancel = Please cancel them. I want to hear no more of them.
idea-now-later-appointments-keep = I want to keep the ones that are for me.
idea-now-later-appointments-place = Please let me come to a place without babies.
idea-now-later-appointments-ask = Please ask me about each.

prompt-now-later-talk = Do you want to talk about what happened?
label-now-later-talk = What happened
idea-now-later-talk-talk = I want to talk about it with ___.
idea-now-later-talk-not-yet = Not yet.
idea-now-later-talk-written = I want it in writing.
idea-now-later-talk-ask = Please ask me again in some weeks.

prompt-now-later-days = Which days will be hard? Which do you want to remember?
label-now-later-days = Days to remember
idea-now-later-days-remember = I want ___ to be remembered.
idea-now-later-days-quiet = Please let those days be quiet.
idea-now-later-days-ask = Please ask me.

prompt-now-later-anything = Is there anything else you want now? You can tell me more.
label-now-later-anything = Anything else
