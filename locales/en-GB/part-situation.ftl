# The words of the part about how things are for her: sections, prompts, short labels, ideas.
# Review state: written by the team in English.
#
# For translators. A question (prompt-…) speaks to her: you. An idea (idea-…) or a choice (choice-…)
# is a sentence in her own voice: I. Tapping an idea puts it into her text, where she can change it;
# "___" is a gap for her to fill. A label (label-…) stands above her words on paper and on a QR card:
# 24 characters at most, no colon. Never ask for a reason. A technical term gets its plain meaning,
# never what is good or bad about it.

### Part: situation

## my-situation: how things are for her, who helps, who may know.

section-my-situation-title = How things are for me
section-my-situation-intro = You can leave all of this empty. Nobody sees it unless you tick it for health staff. Write as much or as little as you like.

prompt-my-situation-now = What is life like for you at the moment?
label-my-situation-now = Life at the moment
idea-my-situation-now-steady = Life is steady for me.
idea-my-situation-now-tight = Money is tight.
idea-my-situation-now-home = I worry about where I live.
idea-my-situation-now-changing = A lot is changing. What is changing is ___.
idea-my-situation-now-carry = I have a lot to carry, and I'm tired.
idea-my-situation-now-talk = I'd like to talk about it with someone I trust.
idea-my-situation-now-rather-not = I'd rather not write about it.

prompt-my-situation-one-thing = If one thing could be easier, what would it be?
label-my-situation-one-thing = What would help most
idea-my-situation-one-thing-food = It would be food.
idea-my-situation-one-thing-warm = It would be a warm home.
idea-my-situation-one-thing-money = It would be money.
idea-my-situation-one-thing-forms = It would be letters and forms.
idea-my-situation-one-thing-company = It would be company.
idea-my-situation-one-thing-nothing = I don't need anything at the moment.
idea-my-situation-one-thing-talk = I don't know yet. I'd like to think it over with someone.

prompt-my-situation-who-helps = Who helps you when things are hard?
label-my-situation-who-helps = Who helps me
idea-my-situation-who-helps-person = ___ helps me with ___.
idea-my-situation-who-helps-neighbours = My neighbours help me.
idea-my-situation-who-helps-faith = People who share my faith help me.
idea-my-situation-who-helps-group = A group or charity helps me. It is called ___.
idea-my-situation-who-helps-own = I'd rather manage on my own.
idea-my-situation-who-helps-nobody = I have nobody to ask at the moment.
idea-my-situation-who-helps-find = I'd like to know who could help me near here.

prompt-my-situation-look-after = Who do you look after, or send money to?
label-my-situation-look-after = Who I look after
idea-my-situation-look-after-children = I look after ___ children.
idea-my-situation-look-after-person = I look after ___.
idea-my-situation-look-after-abroad = I send money to ___.
idea-my-situation-look-after-help = I'd like help with looking after ___.
idea-my-situation-look-after-fine = We manage this well. I don't need help with it.
idea-my-situation-look-after-nobody = I look after nobody else.

prompt-my-situation-tell = Who would you like to tell about this?
label-my-situation-tell = Who I'd like to tell
idea-my-situation-tell-midwife = I'd like my midwife to know.
idea-my-situation-tell-person = I'd like ___ to know.
idea-my-situation-tell-read = Please read this, so that I need not say it.
idea-my-situation-tell-together = I'd like help to tell ___.
idea-my-situation-tell-not-yet = I'd rather tell nobody yet.

prompt-my-situation-not-tell = Who would you rather not tell?
label-my-situation-not-tell = Who should not know
idea-my-situation-not-tell-person = Please don't tell ___ about this.
idea-my-situation-not-tell-family = Please don't speak of this when my family is there.
idea-my-situation-not-tell-letters = Please don't send letters or messages about it.
idea-my-situation-not-tell-team = Everyone in my care team can know.
idea-my-situation-not-tell-ask = Please ask me first, when I'm on my own.
idea-my-situation-not-tell-nobody = Please tell nobody unless I say so.

## food-and-heat: food, heat, and things for the baby.

section-food-and-heat-title = Food and heat
section-food-and-heat-intro = Food, heat, and things for { word-your-baby }. You can leave it empty. Nobody sees it unless you tick it for health staff.

prompt-food-and-heat-food = How is it with food at the moment?
label-food-and-heat-food = Food
idea-food-and-heat-food-enough = I have enough to eat.
idea-food-and-heat-food-without = I sometimes go without, so that others can eat.
idea-food-and-heat-food-cook = It is hard for me to cook where I live.
idea-food-and-heat-food-kind = I can't get the food I need, such as ___.
idea-food-and-heat-food-know = I'd like to know about food banks and vouchers.
idea-food-and-heat-food-not-bank = I don't want to go to a food bank.
idea-food-and-heat-food-talk = I'd like to talk about it.

prompt-food-and-heat-heat = How is it with heat, light and hot water?
label-food-and-heat-heat = Heat and light
idea-food-and-heat-heat-warm = My home is warm enough.
idea-food-and-heat-heat-cold = My home is cold.
idea-food-and-heat-heat-meter = The meter runs out before the week does.
idea-food-and-heat-heat-broken = ___ is broken, and we are waiting.
idea-food-and-heat-heat-know = I'd like to know about help with bills.
idea-food-and-heat-heat-own = I don't want help with this.

prompt-food-and-heat-baby-things = What do you have for { word-your-baby }, and what would you still like?
label-food-and-heat-baby-things = Things for { word-my-baby }
idea-food-and-heat-baby-things-have = I have what I'd like for { word-my-baby }.
idea-food-and-heat-baby-things-need = I still need ___.
idea-food-and-heat-baby-things-used = Used things are fine with me.
idea-food-and-heat-baby-things-new = I'd rather have new things.
idea-food-and-heat-baby-things-wait = I'd rather wait until { word-my-baby } is here.
idea-food-and-heat-baby-things-know = I'd like to know where I can get ___.

## my-home: where she lives, what worries her there, where letters go.

section-my-home-title = Where I live
section-my-home-intro = A home can be a house, a room, a hostel or a friend's sofa. You can leave it empty. Nobody sees it unless you tick it for health staff.

prompt-my-home-home = What is your home like for you?
label-my-home-home = My home
idea-my-home-home-good = It is a good home for us.
idea-my-home-home-room = We don't have enough room.
idea-my-home-home-damp = There is damp or mould.
idea-my-home-home-short = It is only for a while. I may have to move.
idea-my-home-home-none = I have no home of my own at the moment.
idea-my-home-home-stay = I want to stay here.
idea-my-home-home-move = I'd like to move.
idea-my-home-home-talk = I'd like to talk about where we could live.

prompt-my-home-worry = Is there anything about home, or anyone there, that worries you?
label-my-home-worry = What worries me
idea-my-home-worry-nothing = Nothing there worries me.
idea-my-home-worry-rent = I worry about the rent or the landlord.
idea-my-home-worry-not-safe = I don't always feel safe.
idea-my-home-worry-talk-alone = I'd like to talk about this on my own with you.
idea-my-home-worry-not-write = I'd rather not write about this.

prompt-my-home-move = If you move, what should people know?
label-my-home-move = If I move
idea-my-home-move-where = I may move to ___.
idea-my-home-move-keep = I'd like to keep my midwife.
idea-my-home-move-new = I'd like to have my care in the new place.
idea-my-home-move-near = I need to stay near ___.
idea-my-home-move-address = Please don't give my new address to ___.
idea-my-home-move-ask = I'd like to know how I can take my care with me.

prompt-my-home-letters = Where should letters go?
label-my-home-letters = Letters
idea-my-home-letters-here = You can send letters to my home.
idea-my-home-letters-other = Please send letters to ___.
idea-my-home-letters-none = Please don't send letters.
idea-my-home-letters-opened = Someone else may open my letters.
idea-my-home-letters-ask = Please ask me first.

## money-and-work: money, debt and work.

section-money-and-work-title = Money and work
section-money-and-work-intro = Debt is money that you owe. You can leave this empty. Nobody sees it unless you tick it for health staff.

prompt-money-and-work-money = How is it with money?
label-money-and-work-money = Money
idea-money-and-work-money-enough = I have enough money for what we need.
idea-money-and-work-money-tight = Some weeks there is not enough.
idea-money-and-work-money-none = I have no money of my own.
idea-money-and-work-money-claim = I'd like to know which money I can claim.
idea-money-and-work-money-talk = I'd like to talk about money.
idea-money-and-work-money-not = I'd rather not talk about money.

prompt-money-and-work-debt = Is there a debt or a bill that weighs on you?
label-money-and-work-debt = Debt and bills
idea-money-and-work-debt-none = I have no debt that worries me.
idea-money-and-work-debt-owe = I owe money to ___.
idea-money-and-work-debt-letters = I find the letters hard to open.
idea-money-and-work-debt-help = ___ helps me with it.
idea-money-and-work-debt-adviser = I'd like to see someone who helps with debt.
idea-money-and-work-debt-not-now = I don't want to look at it now.
idea-money-and-work-debt-talk = I'd like to talk about it first.

prompt-money-and-work-work = How is it with work or study?
label-money-and-work-work = Work and study
idea-money-and-work-work-good = It goes well. I'd like to keep it as it is.
idea-money-and-work-work-hard = The hard part of my work is ___.
idea-money-and-work-work-not-told = People at work don't know that I'm pregnant.
idea-money-and-work-work-visits = It is hard to get time off for my visits.
idea-money-and-work-work-change = I'd like my work to be different. I'd like ___.
idea-money-and-work-work-stop = I'd like to stop on ___.
idea-money-and-work-work-none = I have no paid work.
idea-money-and-work-work-know = I'd like to know about leave and pay.

## immigration: worries about papers, staying here and paying for care.

section-immigration-title = Papers and staying here

# Kent and Medway LMNS, NHS care for women from abroad: maternity care is never turned away or put off over
# charges. (M) to be checked: the same words for Scotland, Wales and Northern Ireland.
section-immigration-intro = Skip this if it isn't about you. Care in pregnancy and birth must not wait for papers or for payment. You can leave it empty. Nobody sees it unless you tick it for health staff.

prompt-immigration-worry = Is there anything about papers, visas or staying here that worries you?
label-immigration-worry = Papers and staying here
idea-immigration-worry-nothing = Nothing about it worries me.
idea-immigration-worry-waiting = I'm waiting for an answer.
idea-immigration-worry-end = My papers end on ___.
idea-immigration-worry-someone-else = My stay here depends on someone else.
idea-immigration-worry-send-away = I'm afraid of being sent away.
idea-immigration-worry-talk = I'd like to talk about it with someone I trust.
idea-immigration-worry-not-write = I'd rather not write about this.

prompt-immigration-paying = Do you worry about paying for your care?
label-immigration-paying = Paying for care
idea-immigration-paying-no = I don't worry about it.
idea-immigration-paying-bill = I've had a bill, or a letter about one.
idea-immigration-paying-told = I've been told that I have to pay.
idea-immigration-paying-afraid = I'm afraid to come because of a bill.
idea-immigration-paying-ask = I'd like to know if I have to pay, and who can help.

prompt-immigration-share = What should people know before they share any of this?
label-immigration-share = Before you share this
idea-immigration-share-can = You can share it with ___.
idea-immigration-share-not = Please don't share it.
idea-immigration-share-ask = Please ask me before you share any of it.
idea-immigration-share-who = I'd like to know who will be told.
idea-immigration-share-interpreter = I need a professional interpreter from outside my community.

prompt-immigration-helper = Who helps you with this?
label-immigration-helper = Who helps with papers
idea-immigration-helper-adviser = My legal adviser is ___.
idea-immigration-helper-charity = A charity helps me. It is called ___.
idea-immigration-helper-person = ___ helps me.
idea-immigration-helper-find = I'd like to know where I can get free legal help.
idea-immigration-helper-not = I don't want help with it.

## travel: getting to her visits and back.

section-travel-title = Getting to my care
section-travel-intro = How you get to visits and back, and what it costs you. You can leave it empty. Nobody sees it unless you tick it for health staff.

prompt-travel-how = How do you get to your visits?
label-travel-how = How I get there
idea-travel-how-walk = I walk.
idea-travel-how-bus = I take the bus or the train.
idea-travel-how-car = I go by car. The person who drives is ___.
idea-travel-how-far = It is far for me.
idea-travel-how-fares = I can't always pay the fare.
idea-travel-how-fine = I get there with no trouble.

prompt-travel-easier = What would make it easier to come?
label-travel-easier = What makes it easier
idea-travel-easier-home = I'd like visits at home.
idea-travel-easier-not-home = I'd rather not have visits at home.
idea-travel-easier-phone = I'd like some visits by phone or video.
idea-travel-easier-face = I'd rather be seen face to face.
idea-travel-easier-time = The time that works for me is ___.
idea-travel-easier-company = I'd like ___ to come with me.
idea-travel-easier-children = I'd need to bring my children.
idea-travel-easier-fares = I'd like to know about help with fares.

## services-share: services that help her, drug and alcohol services among them, and what they share.

section-services-share-title = Services, and what they share

# (M) to be checked: when staff may share without her yes.
section-services-share-intro = A service can be a drug and alcohol team, a social worker, a mental health team or debt help. You can say what they may share. If staff think that someone could be badly harmed, they may have to share it. They should tell you first, if they can. You can leave this empty. Nobody sees it unless you tick it for health staff.

prompt-services-share-which = Which services help you at the moment?
label-services-share-which = Services that help me
idea-services-share-which-drug-alcohol = A drug and alcohol service helps me. It is called ___.
idea-services-share-which-mental-health = A mental health team helps me. It is called ___.
idea-services-share-which-social-worker = I have a social worker. The name is ___.
idea-services-share-which-other = Another service that helps me is ___.
idea-services-share-which-want = I'd like a service that helps with ___.
idea-services-share-which-ask = I'd like to ask what help there is.
idea-services-share-which-not = I don't want help from a service.

prompt-services-share-may-share = What may they tell your midwife? What may your midwife tell them?
label-services-share-may-share = What may be shared
idea-services-share-may-share-all = They can share what they need for my care.
idea-services-share-may-share-part = They can share ___, and nothing else.
idea-services-share-may-share-medicine = They can share which medicines I take.
idea-services-share-may-share-not = Please don't share ___.
idea-services-share-may-share-ask = Please ask me each time before you share.
idea-services-share-may-share-see = I'd like to see what is written before it is sent.
idea-services-share-may-share-together = I'd like us all to sit down and talk.

prompt-services-share-medicine = If you take a medicine from a service, what should people know about it?
label-services-share-medicine = Medicine from a service
idea-services-share-medicine-take = I take ___. I get it from ___.
idea-services-share-medicine-ward = I need it to go on while I'm in hospital.
idea-services-share-medicine-talk-first = Please talk with me before you change it.
idea-services-share-medicine-change = I'd like to take less, or stop. Please talk with me about how.
idea-services-share-medicine-pain = I'd like to talk about pain relief in labour and this medicine.
idea-services-share-medicine-none = I don't take one.

prompt-services-share-speak = How would you like people to talk with you about this?
label-services-share-speak = How to talk with me
idea-services-share-speak-plain = Please ask me plainly.
idea-services-share-speak-alone = Please talk about it only when nobody else can hear.
idea-services-share-speak-kind = Please don't judge me.
idea-services-share-speak-agreed = I'd rather talk about it only with ___.
idea-services-share-speak-not = I'd rather not talk about it.
