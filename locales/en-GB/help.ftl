# The fixed page "Get help now": the same for everyone, whatever stands in a plan.
# Review state: written by the team in English. The numbers are in assets/help-numbers.json, with
# where each comes from and whether a person has checked it.
#
# For translators. Give the number of the nation, not a translation of it. Nothing here asks about
# a person or tells one sign from another.

help-title = Get help now
help-intro = These lines are the same for everyone. You can ring from any phone.

## Numbers. $number: the telephone number.

help-emergency = If someone may be in danger, ring { $number }.
help-emergency-meaning = Ambulance, police and fire, day or night.
help-triage = Ring your maternity triage number, day or night.
help-triage-meaning = It is on your front page if you have written it there, and on your maternity notes.
help-urgent-advice = Ring { $number } for urgent health advice.
help-urgent-advice-meaning = Day or night, in England, Scotland and Wales.
help-samaritans = Ring Samaritans on { $number } to talk about anything.
help-samaritans-meaning = Day or night, free from any phone.
help-domestic-abuse = Ring the National Domestic Abuse Helpline on { $number }.
help-domestic-abuse-meaning = Day or night, free, in England. They can find an interpreter.
help-language = You can ask for an interpreter. Say the name of your language in English.

## A short fixed list, for pregnancy and the time after birth

help-signs-title = Ring for any of these
help-signs-intro = If you have any of these, or you just feel that something is wrong, ring now. You will not be wasting anyone's time.
help-sign-bleeding = Bleeding
help-sign-movements = Your baby moves less, or in a different way
help-sign-head = A bad headache, or changes in your sight
help-sign-waters = Your waters have gone
help-sign-itching = Itching
help-sign-swelling = Swelling of your face, hands or legs
help-sign-fever = A fever
help-sign-pain = Very bad pain
help-sign-chest = Pain in your chest, or it is hard to breathe
help-sign-leg = Pain or swelling in one leg
help-sign-thoughts = Thoughts of harming yourself or your baby

## Where this comes from

# $source: the name of a public source.
help-source = From { $source }.
help-not-checked = Not yet checked by a person.
# $date: a day, such as 21 November 2026.
help-checked = Checked on { $date }.
