# A later pregnancy: a new plan that begins empty, and the plans of before.
# Review state: written by the team in English. To be read by people who have lost a baby before it ships.
#
# For translators. Nothing here presumes how the pregnancy of before ended.

pregnancy-title = Begin a new plan
pregnancy-meaning = For another pregnancy, if you ever need it. This plan is kept, whole.
pregnancy-intro = For another pregnancy you can begin a new plan. It begins empty, and asks nothing about before.
pregnancy-begin = Begin a new plan
pregnancy-will = If you say yes, your plan as it is now is put away, whole. You can read it at any time, and it goes into no copy.
pregnancy-nothing-goes = Nothing goes into the new plan by itself, not even an allergy or a phone number. You take over what you'd like to keep, one thing at a time.
pregnancy-confirm = Yes, begin
pregnancy-leave = Leave it as it is
pregnancy-begun = This is your new plan. Your earlier plan is below. You can take things over from it now, or another day, or never.
pregnancy-blank = Nothing is written in your plan yet.
pregnancy-earlier = My earlier plan
# $day: the day on which something was written in it last.
pregnancy-earlier-written = Last written on { $day }
pregnancy-earlier-intro = All of it is as you left it. It goes into no copy. What can go into your new plan has a button beside it, and it stays here too.
pregnancy-take = Put this in my new plan
pregnancy-taken = It is in your new plan now.
pregnancy-is-there = Your new plan has something there already.
pregnancy-put-back = Put my earlier plan back
pregnancy-delete = Delete this earlier plan for good
