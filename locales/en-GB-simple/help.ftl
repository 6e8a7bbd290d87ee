# The fixed page "Get help now": the same for everyone, whatever stands in a plan.
# Review state: not yet checked by a reader. The numbers are in assets/help-numbers.json, with
# where each comes from and whether a person has checked it.
#
# For translators. Give the number of the nation, not a translation of it. Nothing here asks about
# a person or tells one sign from another.

help-title = Get help now
help-intro = This page is the same for everyone. Ring from any phone.

## Numbers. $number: the telephone number.

help-emergency = Is someone in danger? Ring { $number }.
help-emergency-meaning = Ambulance, police and fire. Day or night.
help-triage = Ring your maternity triage, day or night.
help-triage-meaning = The number is in your notes. It may be on your first page.
help-urgent-advice = Ring { $number } for health help now.
help-urgent-advice-meaning = Day or night. England, Scotland and Wales.
help-samaritans = Ring { $number } to talk. They are Samaritans.
help-samaritans-meaning = Day or night. It is free.
help-domestic-abuse = Ring the National Domestic Abuse Helpline on { $number }.
help-domestic-abuse-meaning = Day or night. It is free. In England. They can get an interpreter.
help-language = You can ask for an interpreter. Say your language in English.

## A short fixed list, for pregnancy and the time after birth

help-signs-title = Ring for any of these
help-signs-intro = Do you have one of these? Does something feel wrong? Ring now. They want you to ring.
help-sign-bleeding = Blood
help-sign-movements = Your baby moves less or in a new way
help-sign-head = Bad pain in your head, or you can't see well
help-sign-waters = Your waters have gone
help-sign-itching = Itching
help-sign-swelling = Your face, hands or legs swell
help-sign-fever = You feel very hot or shake
help-sign-pain = Very bad pain
help-sign-chest = Your chest hurts, or it is hard to breathe
help-sign-leg = One leg hurts or swells
help-sign-thoughts = You think of harming yourself or your baby

## Where this comes from

# $source: the name of a public source.
help-source = From { $source }.
help-not-checked = Not yet checked by a person.
# $date: a day, such as 21 November 2026.
help-checked = Checked on { $date }.
