# The fixed page "Get help now": the same for everyone, whatever stands in a plan.
# Review state: not yet checked by a reader. The numbers are in assets/help-numbers.json, with
# where each comes from and whether a person has checked it.
#
# For translators. Give the number of the nation, not a translation of it. Nothing here asks about
# a person or tells one sign from another.

help-title = Get help now
help-intro = This page is the same for everyone. Ring from any phone. Calls stay in your list of calls.

## Numbers. $number: the telephone number.

help-emergency = Could someone be in danger? Ring { $number }.
help-emergency-meaning = Ambulance, police and fire. Day or night.
help-silent = You can't speak? Ring { $number } on a mobile. When you are asked, press 55.
help-silent-meaning = The police can help you with no words. 55 does not tell them where you are. Tap or press keys to answer.
help-triage = Ring your maternity unit (triage), day or night.
help-triage-meaning = The number is on your maternity notes. Write it on your first page. Then it is here while your plan is open.
help-own-title = Your own people
help-cards-title = Your cards for hard times
help-urgent-advice = Ring { $number } for health advice now.
help-urgent-advice-meaning = Day or night. England, Scotland and Wales. Not Northern Ireland.
help-mental-health = Ring { $number }. Choose option 2 for help now with your mental health.
help-mental-health-meaning = Day or night. England and Wales.
help-samaritans = Ring Samaritans on { $number } to talk about anything.
help-samaritans-meaning = Day or night. It is free from any phone.
help-shout = Text SHOUT to { $number } to get help by text.
help-shout-meaning = Day or night. It is free on most phones. Your texts stay on your phone. You can delete them.
help-domestic-abuse = Ring the National Domestic Abuse Helpline on { $number }.
help-domestic-abuse-meaning = Day or night. It is free. In England. They can get an interpreter.
help-sands = Ring Sands on { $number } to talk when a baby has died.
help-sands-meaning = It is free in all of the UK. It is not open all the time. It is for anyone. It can be long ago.
help-language = You can ask for an interpreter. Say the name of your language in English.

## A short fixed list, for pregnancy and the time after birth. $number: the emergency number.

help-signs-title = Ring for any of these
help-signs-intro = Ring maternity triage for any of these. Does something feel wrong? Ring too. You will not waste their time. Is it very bad? Does no one answer? Ring { $number }. Is it a fit? Is it hard to breathe? Ring { $number } first. Is a baby floppy, blue or hard to wake? Ring { $number } first.
help-sign-bleeding = You bleed from your vagina in pregnancy, or a lot after birth
help-sign-movements = { word-your-baby-first } moves less, stops, or moves differently
help-sign-head = A bad headache, or your sight changes
help-sign-waters = Your waters have gone
help-sign-itching = Itching
help-sign-swelling = Your face, hands or legs swell
help-sign-fever = A fever: you feel very hot
help-sign-pain = Very bad pain
help-sign-chest = Your chest hurts, or it is hard to breathe
help-sign-fit = A fit: a body shakes and can't stop
help-sign-leg = One leg hurts or swells
help-sign-thoughts = You think of harming yourself or { word-your-baby }
help-sign-newborn = Your new baby is floppy, blue or hard to wake

## The edition after a loss. Nothing in it speaks of a baby. $number: the emergency number.

help-ward = Ring the number that the hospital gave you, day or night.
help-ward-meaning = It may be a ward or an early pregnancy unit. It may be maternity triage or your midwife. Do you have no number? Ring your GP. Or ring the line for health advice below.
help-signs-loss-intro = Ring the hospital or your GP for any of these. Does something feel wrong? Ring too. You will not waste their time. Is it very bad? Does no one answer? Ring { $number }. Is it a fit? Do you faint? Ring { $number } first. Does your chest hurt? Is it hard to breathe? Ring { $number } first.
help-sign-loss-bleeding = You bleed a lot, bleed more and more, or lose large clots
help-sign-loss-pain = Your tummy hurts very badly, or the tip of your shoulder hurts
help-sign-loss-discharge = What comes from your vagina smells bad
help-sign-loss-breast = { $feeding ->
    [chest] Your chest, where milk is made, is hot, red and hurts
    [own] Your chest, where milk is made, is hot, red and hurts
   *[breast] A breast is hot, red and hurts
 }
help-sign-loss-wound = A wound or stitches get redder, sorer or open
help-sign-loss-faint = You faint, or feel that you might
help-sign-loss-thoughts = You think of harming yourself, or feel you can't go on

## Where this comes from

# $source: the name of a public source.
help-source = From { $source }.
help-not-checked = A person has not yet checked all of this page.
# $date: a day, such as 21 November 2026.
help-checked = Checked on { $date }.
