# The fixed page "Get help now": the same for everyone, whatever stands in a plan.
# Review state: written by the team in English. The numbers are in assets/help-numbers.json, with
# where each comes from and whether a person has checked it.
#
# For translators. Give the number of the nation, not a translation of it. Nothing here asks about
# a person or tells one sign from another.

help-title = Get help now
help-intro = These lines are the same for everyone. You can ring from any phone. Calls stay in your list of calls.

## Numbers. $number: the telephone number.

help-emergency = If someone may be in danger, ring { $number }.
help-emergency-meaning = Ambulance, police and fire, day or night.
help-silent = If you can't speak, ring { $number } on a mobile, then press 55 when you are asked.
help-silent-meaning = The police can help you without words. Pressing 55 does not tell them where you are. Tap or press keys to answer them.
help-triage = Ring your maternity unit (triage), day or night.
help-triage-meaning = The number is on your maternity notes. If you write it on your front page, it stands here while your plan is open.
help-own-title = Your own people
help-cards-title = Your cards for hard times
help-urgent-advice = Ring { $number } for urgent health advice.
help-urgent-advice-meaning = Day or night, in England, Scotland and Wales. It is not for Northern Ireland.
help-mental-health = Ring { $number } and choose option 2 for urgent help with your mental health.
help-mental-health-meaning = Day or night, in England and Wales.
help-samaritans = Ring Samaritans on { $number } to talk about anything.
help-samaritans-meaning = Day or night, free from any phone.
help-shout = Text SHOUT to { $number } to get help by text message.
help-shout-meaning = Day or night, free on most networks. Your texts stay on your phone until you delete them.
help-domestic-abuse = Ring the National Domestic Abuse Helpline on { $number }.
help-domestic-abuse-meaning = Day or night, free, in England. They can find an interpreter.
help-sands = Ring Sands on { $number } to talk when a baby has died.
help-sands-meaning = Free, in the whole of the UK, at certain hours. For anyone, however long ago it was.
help-language = You can ask for an interpreter. Say the name of your language in English.

## A short fixed list, for pregnancy and the time after birth. $number: the emergency number.

help-signs-title = Ring for any of these
help-signs-intro = Ring maternity triage for any of these, or if you just feel that something is wrong. If it is very bad, or nobody answers, ring { $number }. For a fit, trouble breathing, or a baby who is floppy, blue or hard to wake, ring { $number } first. You will not be wasting anyone's time.
help-sign-bleeding = Bleeding from your vagina in pregnancy, or a lot of bleeding after the birth
help-sign-movements = { word-your-baby-first } moves less, stops, or moves differently
help-sign-head = A bad headache, or changes in your sight
help-sign-waters = Your waters have gone
help-sign-itching = Itching
help-sign-swelling = Swelling of your face, hands or legs
help-sign-fever = A fever
help-sign-pain = Very bad pain
help-sign-chest = Pain in your chest, or it is hard to breathe
help-sign-fit = A fit
help-sign-leg = Pain or swelling in one leg
help-sign-thoughts = Thoughts of harming yourself or { word-your-baby }
help-sign-newborn = Your newborn baby is floppy, blue or hard to wake

## The edition after a loss. Nothing in it speaks of a baby. $number: the emergency number.

help-ward = Ring the number that the hospital gave you, day or night.
help-ward-meaning = It may be a ward, an early pregnancy unit, maternity triage or your midwife. If you have none, ring your GP, or the line for urgent health advice below.
help-signs-loss-intro = Ring the hospital or your GP for any of these, or if you just feel that something is wrong. If it is very bad, or nobody answers, ring { $number }. For a fit, fainting, pain in your chest or trouble breathing, ring { $number } first. You will not be wasting anyone's time.
help-sign-loss-bleeding = A lot of bleeding, bleeding that gets heavier, or large clots
help-sign-loss-pain = Very bad pain in your tummy, or pain in the tip of your shoulder
help-sign-loss-discharge = A discharge that smells bad
help-sign-loss-breast = { $feeding ->
    [chest] Your chest, where milk is made, is hot, red and painful
    [own] Your chest, where milk is made, is hot, red and painful
   *[breast] A breast that is hot, red and painful
 }
help-sign-loss-wound = A wound or stitches that get redder, sorer or open
help-sign-loss-faint = You faint, or feel that you might
help-sign-loss-thoughts = Thoughts of harming yourself, or that you can't go on

## Where this comes from

# $source: the name of a public source.
help-source = From { $source }.
help-not-checked = A person has not yet checked everything on this page.
# $date: a day, such as 21 November 2026.
help-checked = Checked on { $date }.
