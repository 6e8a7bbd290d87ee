# The words that she chose for herself and for hers: where she sets them, and what every other message says.
# Review state: written by the team in English.
#
# For translators. A message that speaks of one of these asks for it: by a selector on $me, $parent, $feeding,
# $partner, $baby, $carrying or $parents in the message itself, wherever gender or case changes the
# sentence, or by one of the word-... messages at the foot, as in { word-my-baby }, wherever it does not.
# With nothing set, the default is said. [own] is for a word that she wrote herself, which stands in a
# variable such as $partner-word and is never changed: give it a place where no ending is needed. The { "" }
# before it makes it run its own way, whatever its script. A variant of { "" } alone offers nothing.

### Part: front

## wording: words for her and for hers, set once.

section-wording-title = The words I use
section-wording-intro = Tap the word that you use, or write your own. A word that you write goes first. These words then stand on every screen and in every copy. What you have already written stays as it is.
wording-reads = It will read:

prompt-wording-me = Which word is right for you?
label-wording-me = Word for me
choice-wording-me-woman = I'm a woman.
choice-wording-me-man = I'm a man.
choice-wording-me-person = Please say person.
wording-sample-me = { word-whose-plan } can answer it.

prompt-wording-parent = What will { word-your-baby } call you?
label-wording-parent = What baby calls me
choice-wording-parent-mum = I'm Mum.
choice-wording-parent-mam = I'm Mam.
choice-wording-parent-dad = I'm Dad.
choice-wording-parent-parent = Please say parent.
wording-sample-parent = Becoming { word-a-parent }

prompt-wording-feeding = Which word do you use for feeding with your own milk, as in "I'd like to ___"?
label-wording-feeding = Word for feeding
choice-wording-feeding-breast = I say to breastfeed.
choice-wording-feeding-chest = I say to chestfeed.
wording-sample-feeding = I'd like help to { word-feed }.

prompt-wording-partner = Which word or name do you use for your partner, if you have one?
label-wording-partner = Closest to me
choice-wording-partner-partner = I say my partner.
choice-wording-partner-husband = I say my husband.
choice-wording-partner-wife = I say my wife.
choice-wording-partner-boyfriend = I say my boyfriend.
choice-wording-partner-girlfriend = I say my girlfriend.
wording-sample-partner = I'd like { word-partner } with me all the time.

prompt-wording-baby = How do you speak of the baby?
label-wording-baby = Word for the baby
choice-wording-baby-my = I say my baby.
choice-wording-baby-our = I say our baby.
choice-wording-baby-the = I say the baby.
wording-sample-baby = I'd like to hold { word-my-baby }.

prompt-wording-carrying = Who are you carrying this baby for?
label-wording-carrying = Who I carry for
choice-wording-carrying-mine = I'm carrying my own baby.
choice-wording-carrying-others = I'm carrying this baby for someone else. I'm a surrogate. I decide about my body and my care.
wording-sample-carrying = { $carrying ->
    [others] I'm a surrogate. I decide about my body and my care.
   *[mine] Becoming { word-a-parent }
 }

prompt-wording-parents = If you are carrying this baby for someone else, what do you call them?
label-wording-parents = Name for the parents
wording-sample-parents = The baby will live with { word-parents }.

## What other messages say of her and of hers. None of these is said alone.

word-whose-plan = { $me ->
    [woman] The woman whose plan this is
    [man] The man whose plan this is
    [person] The person whose plan this is
    [own] { "" }{ $me-word }, whose plan this is,
   *[everyone] The woman or person whose plan this is
 }
word-a-parent = { $parent ->
    [mum] a mum
    [mam] a mam
    [dad] a dad
    [own] { "" }{ $parent-word }
   *[parent] a parent
 }
word-feed = { $feeding ->
    [chest] chestfeed
    [own] { "" }{ $feeding-word }
   *[breast] breastfeed
 }
word-partner = { $partner ->
    [husband] my husband
    [wife] my wife
    [boyfriend] my boyfriend
    [girlfriend] my girlfriend
    [own] { "" }{ $partner-word }
   *[partner] my partner
 }
word-partner-first = { $partner ->
    [husband] My husband
    [wife] My wife
    [boyfriend] My boyfriend
    [girlfriend] My girlfriend
    [own] { "" }{ $partner-word }
   *[partner] My partner
 }
word-your-partner = { $partner ->
    [husband] your husband
    [wife] your wife
    [boyfriend] your boyfriend
    [girlfriend] your girlfriend
    [own] { "" }{ $partner-word }
   *[partner] your partner
 }
word-my-baby = { $baby ->
    [our] our baby
    [the] the baby
    [own] { "" }{ $baby-word }
   *[my] my baby
 }
word-my-baby-first = { $baby ->
    [our] Our baby
    [the] The baby
    [own] { "" }{ $baby-word }
   *[my] My baby
 }
word-your-baby = { $baby ->
    [our] your baby
    [the] the baby
    [own] { "" }{ $baby-word }
   *[my] your baby
 }
word-your-baby-first = { $baby ->
    [our] Your baby
    [the] The baby
    [own] { "" }{ $baby-word }
   *[my] Your baby
 }
word-my-babies = { $baby ->
    [our] our babies
    [the] the babies
    [own] the babies
   *[my] my babies
 }
word-your-babies = { $baby ->
    [our] your babies
    [the] the babies
    [own] the babies
   *[my] your babies
 }
word-parents = { $parents ->
    [own] { "" }{ $parents-word }
   *[intended] the intended parents
 }
