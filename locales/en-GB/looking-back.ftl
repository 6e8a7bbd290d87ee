# Looking back: what changed since a visit, and what can be brought back.
# Review state: written by the team in English.

## Looking back

back-title = Looking back
back-changes = What changed since my midwife saw it
back-changes-meaning = Before and now, since each visit.
back-changes-intro = Here you see what you changed since you held your whole plan up for your midwife. Every copy says when it was last changed. So you can see which of two copies is newer.
back-changes-none = You have not shown your plan to a midwife yet.
back-since = Since which visit?
back-nothing-changed = Nothing that your midwife can see has changed since then.
back-now = Now
back-before = Before
back-bin = Bring something back
back-bin-meaning = Cards you took away, and answers you changed.
back-bin-intro = Nothing here is deleted unless you delete it.
back-taken-away = Cards you took away
back-taken-away-none = You have taken no card away.
back-bring-back = Bring it back
back-lately = Answers you changed last
back-lately-meaning = Open one to see what it said before.
