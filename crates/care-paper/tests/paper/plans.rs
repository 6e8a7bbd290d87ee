//! Plans to put on paper.

use care_export::{Dates, Reading};
use care_locale::{Direction, Language, Level, Pseudo, Words};
use care_paper::{Form, Paper, Sheet, Size, pdf};
use care_plan::{
    Answer, AnswerId, AnswerState, Audience, ChoiceId, Disclosure, Entry, Excerpt, Plan, Tier, Timestamp, Value,
};

pub(crate) fn words(tag: &str) -> Words {
    care_locale::embedded(tag).unwrap()
}

/// A language that runs from right to left, as long as the app has none: English words in a right-to-left override.
pub(crate) fn made_up_urdu() -> Words {
    static URDU: Language = Language {
        tag: "ur-XB",
        base: "ur",
        level: Level::Everyday,
        autonym: "اردو",
        direction: Direction::RightToLeft,
        pseudo: Some(Pseudo::Mirrored),
        checked: false,
    };
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/en-GB");
    let texts = std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    Words::new(&URDU, &texts.map(|text| ("en-GB".to_owned(), text)).collect::<Vec<_>>()).unwrap()
}

pub(crate) fn dates() -> Dates {
    Dates { changed: "21 November 2026, 14:05".to_owned(), shown: "27 November 2026, 03:04".to_owned() }
}

/// A plan that is written down line by line.
#[derive(Clone, Default)]
pub(crate) struct Written(pub(crate) Plan);

impl Written {
    pub(crate) fn says(mut self, id: &str, text: &str) -> Self {
        self.answer(id).values.set(Value::Text(text.to_owned()));
        self
    }

    pub(crate) fn feels(mut self, id: &str, state: AnswerState) -> Self {
        self.answer(id).values.set(Value::State(state));
        self
    }

    pub(crate) fn chooses(mut self, id: &str, choice: &str) -> Self {
        self.answer(id).values.extend(ChoiceId::new(choice).ok().map(Value::Choice));
        self
    }

    pub(crate) fn in_tier(mut self, id: &str, tier: Tier) -> Self {
        self.answer(id).tier = tier;
        self
    }

    fn answer(&mut self, id: &str) -> &mut Answer {
        let id: AnswerId = id.parse().unwrap();
        if let Some(entry) = id.entry() {
            let created = Timestamp(i64::from(entry.as_bytes()[15]));
            self.0.entries.insert(entry, Entry { section: id.section.clone(), created, removed: false });
        }
        self.0.answers.entry(id).or_insert_with(|| Answer::empty(Tier::Shared))
    }

    pub(crate) fn excerpt(&self) -> Excerpt {
        self.0.excerpt(&Disclosure::usual(Audience::Midwife))
    }

    pub(crate) fn on_paper(&self, form: Form, size: Size) -> Paper {
        let words = words("en-GB");
        self.said_by(form, size, &words, &words)
    }

    pub(crate) fn said_by(&self, form: Form, size: Size, hers: &Words, beside: &Words) -> Paper {
        let (excerpt, dates) = (self.excerpt(), dates());
        pdf(&Reading::new(&excerpt, hers, beside), &Sheet { form, size, dates: Some(&dates) }).unwrap()
    }
}

/// What Asha wrote in week 34.
pub(crate) fn asha() -> Written {
    Written::default()
        .says("about-me/name", "Asha")
        .says("about-me/pronouns", "she/her")
        .says("about-me/language", "Mirpuri, and some English")
        .chooses("about-me/interpreter", "professional")
        .says("about-me/interpreter", "Mirpuri dialect please, a woman if you can")
        .says("must-know/allergies", "Penicillin – my throat swelled in 2019")
        .says("must-know/health", "Type 1 diabetes, pump on my left side.\nBlood clot after my first birth.")
        .says("must-know/three-things", "Say my name. Tell me before you touch me. Let Imran stay.")
        .says("must-know/one-line", "Calm, dim, and nobody rushing me")
        .says("people-to-phone/00000000000000000000000000000001/who", "Maya, my midwife")
        .says("people-to-phone/00000000000000000000000000000001/number", "0117 496 0123")
        .says("people-to-phone/00000000000000000000000000000001/note", "Day time only")
        .says("people-to-phone/00000000000000000000000000000002/who", "Imran")
        .says("people-to-phone/00000000000000000000000000000002/number", "+44 7700 900123")
        .says("birth-place/wish", "The birth centre, if it’s open")
        .feels("birth-place/wish", AnswerState::TalkAboutThis)
        .says("birth-companions/wish", "Imran and my sister Saima. Please let them both stay, at night too.")
        .says("birth-pain/wish", "❌ epidural at first. Water, then gas and air")
        .chooses("birth-pain/offer", "wait")
        .feels("vitamin-k/wish", AnswerState::NotSureYet)
        .says("contingency/00000000000000000000000000000003/name", "If my sugar drops")
        .says("contingency/00000000000000000000000000000003/early-signs", "I go quiet")
        .says("contingency/00000000000000000000000000000003/what-should-happen", "Juice first, then check the pump")
        .says("contingency/00000000000000000000000000000003/who", "Imran")
        .says("contingency/00000000000000000000000000000003/number", "07700 900123")
}

/// The same woman, where she writes in Urdu.
pub(crate) fn asha_in_urdu() -> Written {
    asha()
        .says("about-me/name", "عائشہ")
        .says("about-me/language", "میرپوری، تھوڑی انگریزی")
        .says("about-me/interpreter", "میرپوری بولنے والی خاتون")
        .says("must-know/allergies", "پنسلین سے گلا سوج گیا تھا")
        .says("birth-companions/wish", "عمران اور میری بہن صائمہ۔ براہ کرم دونوں کو رات بھر رہنے دیں۔")
        .says("people-to-phone/00000000000000000000000000000001/who", "مایا، میری دائی 0117 496 0199")
}
