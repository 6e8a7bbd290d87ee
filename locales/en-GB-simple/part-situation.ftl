# The words of the part about how things are for her: sections, prompts, short labels, ideas.
# Review state: not yet checked by a reader. Simple English: short sentences, one idea each.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: situation

## my-situation: how things are for her, who helps, who may know.

section-my-situation-title = How things are for me
section-my-situation-intro = You can leave all of this empty. No one sees it unless you tick it for health staff. Write as much or as little as you like.

prompt-my-situation-now = How is life for you now?
label-my-situation-now = Life at the moment
idea-my-situation-now-steady = Life is steady.
idea-my-situation-now-tight = I have little money.
idea-my-situation-now-home = I worry about where I live.
idea-my-situation-now-changing = A lot is changing. It is ___.
idea-my-situation-now-carry = I have a lot to carry. I am tired.
idea-my-situation-now-talk = I want to talk about it with someone I trust.
idea-my-situation-now-rather-not = I don't want to write about it.

prompt-my-situation-one-thing = What one thing would you make easier?
label-my-situation-one-thing = What would help most
idea-my-situation-one-thing-food = It is food.
idea-my-situation-one-thing-warm = It is a warm home.
idea-my-situation-one-thing-money = It is money.
idea-my-situation-one-thing-forms = It is letters and forms.
idea-my-situation-one-thing-company = It is having people near.
idea-my-situation-one-thing-nothing = I don't need anything now.
idea-my-situation-one-thing-talk = I don't know yet. I want to think it over with someone.

prompt-my-situation-who-helps = Who helps you when life is hard?
label-my-situation-who-helps = Who helps me
idea-my-situation-who-helps-person = ___ helps me with ___.
idea-my-situation-who-helps-neighbours = My neighbours help me.
idea-my-situation-who-helps-faith = People of my faith help me.
idea-my-situation-who-helps-group = A group or charity helps me. It is ___.
idea-my-situation-who-helps-own = I want to do it on my own.
idea-my-situation-who-helps-nobody = I have no one to ask now.
idea-my-situation-who-helps-find = I want to know who can help near here.

prompt-my-situation-look-after = Who do you look after? Who do you send money to?
label-my-situation-look-after = Who I look after
idea-my-situation-look-after-children = I look after ___ children.
idea-my-situation-look-after-person = I look after ___.
idea-my-situation-look-after-abroad = I send money to ___.
idea-my-situation-look-after-help = I want help to look after ___.
idea-my-situation-look-after-fine = We do this well. I don't need help.
idea-my-situation-look-after-nobody = I look after no one else.

prompt-my-situation-tell = Who do you want to tell about this?
label-my-situation-tell = Who I'd like to tell
idea-my-situation-tell-midwife = I want my midwife to know.
idea-my-situation-tell-person = I want ___ to know.
idea-my-situation-tell-read = Please read this. Then I don't have to say it.
idea-my-situation-tell-together = I want help to tell ___.
idea-my-situation-tell-not-yet = I want to tell no one yet.

prompt-my-situation-not-tell = Who should not know?
label-my-situation-not-tell = Who should not know
idea-my-situation-not-tell-person = Please don't tell ___ about this.
idea-my-situation-not-tell-family = Please don't talk about this when my family is there.
idea-my-situation-not-tell-letters = Please don't send letters or messages about it.
idea-my-situation-not-tell-team = My whole care team can know.
idea-my-situation-not-tell-ask = Please ask me first, when I am alone.
idea-my-situation-not-tell-nobody = Please tell no one unless I say so.

## food-and-heat: food, heat, and things for the baby.

section-food-and-heat-title = Food and heat
section-food-and-heat-intro = Food, heat, and things for { word-your-baby }. You can leave it empty. No one sees it unless you tick it for health staff.

prompt-food-and-heat-food = How is it with food?
label-food-and-heat-food = Food
idea-food-and-heat-food-enough = I have enough to eat.
idea-food-and-heat-food-without = Sometimes I go without, so that others can eat.
idea-food-and-heat-food-cook = It is hard to cook where I live.
idea-food-and-heat-food-kind = I can't get the food I need, like ___.
idea-food-and-heat-food-know = I want to know about food banks and vouchers.
idea-food-and-heat-food-not-bank = I don't want a food bank.
idea-food-and-heat-food-talk = I want to talk about it.

prompt-food-and-heat-heat = How is it with heat, light and hot water?
label-food-and-heat-heat = Heat and light
idea-food-and-heat-heat-warm = My home is warm enough.
idea-food-and-heat-heat-cold = My home is cold.
idea-food-and-heat-heat-meter = The meter runs out before the week ends.
idea-food-and-heat-heat-broken = ___ is broken. We are waiting.
idea-food-and-heat-heat-know = I want to know about help with bills.
idea-food-and-heat-heat-own = I don't want help with this.

prompt-food-and-heat-baby-things = What do you have for { word-your-baby }? What do you still want?
label-food-and-heat-baby-things = Things for { word-my-baby }
idea-food-and-heat-baby-things-have = I have what I want for { word-my-baby }.
idea-food-and-heat-baby-things-need = I still need ___.
idea-food-and-heat-baby-things-used = Used things are fine.
idea-food-and-heat-baby-things-new = I want new things.
idea-food-and-heat-baby-things-wait = I want to wait until { word-my-baby } is here.
idea-food-and-heat-baby-things-know = I want to know where to get ___.

## my-home: where she lives, what worries her there, where letters go.

section-my-home-title = Where I live
section-my-home-intro = A home can be a house, a room or a friend's sofa. It can be a hostel. You can leave it empty. No one sees it unless you tick it for health staff.

prompt-my-home-home = How is your home for you?
label-my-home-home = My home
idea-my-home-home-good = It is a good home for us.
idea-my-home-home-room = We don't have enough room.
idea-my-home-home-damp = It is damp, or there is mould.
idea-my-home-home-short = It is only for now. I may have to move.
idea-my-home-home-none = I have no home of my own now.
idea-my-home-home-stay = I want to stay here.
idea-my-home-home-move = I want to move.
idea-my-home-home-talk = I want to talk about where we could live.

prompt-my-home-worry = Does anything or anyone at home worry you?
label-my-home-worry = What worries me
idea-my-home-worry-nothing = Nothing there worries me.
idea-my-home-worry-rent = I worry about the rent or the landlord.
idea-my-home-worry-not-safe = I don't always feel safe.
idea-my-home-worry-talk-alone = I want to talk about this alone with you.
idea-my-home-worry-not-write = I don't want to write about this.

prompt-my-home-move = What should people know if you move?
label-my-home-move = If I move
idea-my-home-move-where = I may move to ___.
idea-my-home-move-keep = I want to keep my midwife.
idea-my-home-move-new = I want my care in the new place.
idea-my-home-move-near = I need to stay near ___.
idea-my-home-move-address = Please don't give my new address to ___.
idea-my-home-move-ask = I want to know how my care moves with me.

prompt-my-home-letters = Where should letters go?
label-my-home-letters = Letters
idea-my-home-letters-here = You can send letters to my home.
idea-my-home-letters-other = Please send letters to ___.
idea-my-home-letters-none = Please don't send letters.
idea-my-home-letters-opened = Someone else may open my letters.
idea-my-home-letters-ask = Please ask me first.

## money-and-work: money, debt and work.

section-money-and-work-title = Money and work
section-money-and-work-intro = Debt is money that you owe. You can leave this empty. No one sees it unless you tick it for health staff.

prompt-money-and-work-money = How is it with money?
label-money-and-work-money = Money
idea-money-and-work-money-enough = I have enough money for what we need.
idea-money-and-work-money-tight = Some weeks I don't have enough.
idea-money-and-work-money-none = I have no money of my own.
idea-money-and-work-money-claim = I want to know what money I can claim.
idea-money-and-work-money-talk = I want to talk about money.
idea-money-and-work-money-not = I don't want to talk about money.

prompt-money-and-work-debt = Do you worry about a debt or a bill?
label-money-and-work-debt = Debt and bills
idea-money-and-work-debt-none = No debt worries me.
idea-money-and-work-debt-owe = I owe money to ___.
idea-money-and-work-debt-letters = The letters are hard to open.
idea-money-and-work-debt-help = ___ helps me with it.
idea-money-and-work-debt-adviser = I want to see someone who helps with debt.
idea-money-and-work-debt-not-now = I don't want to look at it now.
idea-money-and-work-debt-talk = I want to talk about it first.

prompt-money-and-work-work = How is it with work or study?
label-money-and-work-work = Work and study
idea-money-and-work-work-good = It goes well. I want to keep it as it is.
idea-money-and-work-work-hard = The hard part of my work is ___.
idea-money-and-work-work-not-told = At work no one knows I am pregnant.
idea-money-and-work-work-visits = It is hard to get time off for visits.
idea-money-and-work-work-change = I want my work to be different. I want ___.
idea-money-and-work-work-stop = I want to stop on ___.
idea-money-and-work-work-none = I have no paid work.
idea-money-and-work-work-know = I want to know about leave and pay.

## immigration: worries about papers, staying here and paying for care.

section-immigration-title = Papers and staying here

# Kent and Medway LMNS, NHS care for women from abroad: maternity care is never turned away or put off over
# charges. (M) to be checked: the same words for Scotland, Wales and Northern Ireland.
section-immigration-intro = Skip this if it is not about you. Care in pregnancy and birth must not wait for papers. It must not wait for you to pay. You can leave it empty. No one sees it unless you tick it for health staff.

prompt-immigration-worry = Do papers or visas worry you? Do you worry about staying here?
label-immigration-worry = Papers and staying here
idea-immigration-worry-nothing = It doesn't worry me.
idea-immigration-worry-waiting = I am waiting for an answer.
idea-immigration-worry-end = My papers end on ___.
idea-immigration-worry-someone-else = My stay here depends on someone else.
idea-immigration-worry-send-away = I am afraid that I will be sent away.
idea-immigration-worry-talk = I want to talk about it with someone I trust.
idea-immigration-worry-not-write = I don't want to write about this.

prompt-immigration-paying = Do you worry about paying for care?
label-immigration-paying = Paying for care
idea-immigration-paying-no = I don't worry about it.
idea-immigration-paying-bill = I had a bill, or a letter about one.
idea-immigration-paying-told = I was told that I have to pay.
idea-immigration-paying-afraid = I am afraid to come because of a bill.
idea-immigration-paying-ask = I want to know if I have to pay. Who can help?

prompt-immigration-share = What should people know before they share any of this?
label-immigration-share = Before you share this
idea-immigration-share-can = You can share it with ___.
idea-immigration-share-not = Please don't share it.
idea-immigration-share-ask = Please ask me before you share any of it.
idea-immigration-share-who = I want to know who is told.
idea-immigration-share-interpreter = I need a professional interpreter. Choose one from outside my community.

prompt-immigration-helper = Who helps you with this?
label-immigration-helper = Who helps with papers
idea-immigration-helper-adviser = My legal adviser is ___.
idea-immigration-helper-charity = A charity helps me. It is ___.
idea-immigration-helper-person = ___ helps me.
idea-immigration-helper-find = I want to know where to get free legal help.
idea-immigration-helper-not = I don't want help with it.

## travel: getting to her visits and back.

section-travel-title = Getting to my care
section-travel-intro = How do you get to visits and back? What does it cost? You can leave it empty. No one sees it unless you tick it for health staff.

prompt-travel-how = How do you get to your visits?
label-travel-how = How I get there
idea-travel-how-walk = I walk.
idea-travel-how-bus = I take the bus or train.
idea-travel-how-car = I go by car. ___ drives.
idea-travel-how-far = It is far.
idea-travel-how-fares = I can't always pay the fare.
idea-travel-how-fine = I get there with no trouble.

prompt-travel-easier = What makes it easier to come?
label-travel-easier = What makes it easier
idea-travel-easier-home = I want visits at home.
idea-travel-easier-not-home = I don't want visits at home.
idea-travel-easier-phone = I want some visits by phone or video.
idea-travel-easier-face = I want to be seen face to face.
idea-travel-easier-time = A good time for me is ___.
idea-travel-easier-company = I want ___ to come with me.
idea-travel-easier-children = I need to bring my children.
idea-travel-easier-fares = I want to know about help with fares.

## services-share: services that help her, drug and alcohol services among them, and what they share.

section-services-share-title = Services, and what they share

# (M) to be checked: when staff may share without her yes.
section-services-share-intro = A service can be a drug and alcohol team. It can be a social worker or a mental health team. It can be help with debt. You say what they may share. Staff may fear that someone could be badly hurt. Then they may have to share it. They should tell you first, if they can. You can leave this empty. No one sees it unless you tick it for health staff.

prompt-services-share-which = Which services help you now?
label-services-share-which = Services that help me
idea-services-share-which-drug-alcohol = A drug and alcohol service helps me. It is ___.
idea-services-share-which-mental-health = A mental health team helps me. It is ___.
idea-services-share-which-social-worker = I have a social worker. The name is ___.
idea-services-share-which-other = ___ helps me too.
idea-services-share-which-want = I want a service that helps with ___.
idea-services-share-which-ask = I want to ask what help there is.
idea-services-share-which-not = I don't want help from a service.

prompt-services-share-may-share = What may they tell your midwife? What may your midwife tell them?
label-services-share-may-share = What may be shared
idea-services-share-may-share-all = They can share what they need for my care.
idea-services-share-may-share-part = They can share ___. They can share nothing else.
idea-services-share-may-share-medicine = They can share which medicines I take.
idea-services-share-may-share-not = Please don't share ___.
idea-services-share-may-share-ask = Please ask me each time before you share.
idea-services-share-may-share-see = I want to read it before it is sent.
idea-services-share-may-share-together = I want us all to sit and talk.

prompt-services-share-medicine = Do you take a medicine from a service? What should people know?
label-services-share-medicine = Medicine from a service
idea-services-share-medicine-take = I take ___. I get it from ___.
idea-services-share-medicine-ward = I need it to go on while I am in hospital.
idea-services-share-medicine-talk-first = Please talk with me before you change it.
idea-services-share-medicine-change = I want to take less, or stop. Please talk with me about how.
idea-services-share-medicine-pain = I want to talk about this medicine and pain relief in labour.
idea-services-share-medicine-none = I don't take one.

prompt-services-share-speak = How should people talk with you about this?
label-services-share-speak = How to talk with me
idea-services-share-speak-plain = Please ask me plainly.
idea-services-share-speak-alone = Please talk about it only when no one else can hear.
idea-services-share-speak-kind = Please don't judge me.
idea-services-share-speak-agreed = I want to talk about it only with ___.
idea-services-share-speak-not = I don't want to talk about it.
