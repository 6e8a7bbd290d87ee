# A later pregnancy: a new plan that begins empty, and the plans of before.
# Review state: written by the team in English. To be read by people who have lost a baby before it ships.
#
# For translators. Nothing here presumes how the pregnancy of before ended.

pregnancy-title = Begin a new plan
pregnancy-meaning = If you are pregnant again one day. This plan is kept.
pregnancy-intro = If you are pregnant again, you can begin a new plan. It begins empty. It asks nothing about before.
pregnancy-begin = Begin a new plan
pregnancy-will = If you say yes, this plan is put away. All of it is kept. You can read it at any time. It goes into no copy.
pregnancy-nothing-goes = Nothing goes into the new plan by itself. Allergies and phone numbers don't go either. You choose what to take over. You take one thing at a time.
pregnancy-confirm = Yes, begin
pregnancy-leave = Leave it as it is
pregnancy-begun = This is your new plan. Your old plan is below. You can take things over from it. You can do it now, later or never.
pregnancy-blank = Your plan is empty so far.
pregnancy-earlier = My old plan
# $day: the day on which something was written in it last.
pregnancy-earlier-written = Last written on { $day }
pregnancy-earlier-intro = All of it is as you left it. It goes into no copy. Some things have a button. You can take those over. They stay here too.
pregnancy-take = Put this in my new plan
pregnancy-taken = It is in your new plan now.
pregnancy-is-there = Your new plan has something there.
pregnancy-put-back = Put my old plan back
pregnancy-delete = Delete this old plan for good
