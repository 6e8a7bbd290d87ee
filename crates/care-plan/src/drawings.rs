//! Which drawing stands beside an idea: `assets/drawings/README.md`
//! says what each shows. For the simple reading level, where an answer can be given by pictures alone.

/// An idea that has a drawing: section, prompt, idea, and the name of the drawing's file.
const IDEAS: &[(&str, &str, &str, &str)] = &[
    ("after-baby", "checks", "no", "answer-no"),
    ("after-baby", "checks", "yes", "answer-yes"),
    ("after-baby", "jabs", "no", "answer-no"),
    ("after-baby", "jabs", "yes", "answer-yes"),
    ("after-feeding", "kit", "pump", "baby-feeding-expressed"),
    ("after-feeding", "night", "feed", "baby-feeding-bottle"),
    ("after-feeding", "wish", "breast", "baby-feeding-breast"),
    ("after-feeding", "wish", "chest", "baby-feeding-chest"),
    ("after-feeding", "wish", "express", "baby-feeding-expressed"),
    ("after-feeding", "wish", "formula", "baby-feeding-formula"),
    ("after-feeding", "wish", "mix", "baby-feeding-mix"),
    ("after-feeding", "wish", "talk", "answer-talk"),
    ("baby-feeding", "wish", "breast", "baby-feeding-breast"),
    ("baby-feeding", "wish", "chest", "baby-feeding-chest"),
    ("baby-feeding", "wish", "expressed", "baby-feeding-expressed"),
    ("baby-feeding", "wish", "formula", "baby-feeding-formula"),
    ("baby-feeding", "wish", "mix", "baby-feeding-mix"),
    ("baby-feeding", "wish", "no-breast", "answer-no"),
    ("baby-feeding", "wish", "no-donor", "answer-no"),
    ("baby-feeding", "wish", "no-formula", "answer-no"),
    ("baby-feeding", "wish", "talk", "answer-talk"),
    ("birth-caesarean", "plan", "yes", "birth-place-theatre"),
    ("birth-companions", "not-there", "ask-alone", "birth-companions-alone"),
    ("birth-companions", "wish", "ask-me", "birth-companions-alone"),
    ("birth-companions", "wish", "doula", "birth-companions-doula"),
    ("birth-companions", "wish", "partner", "birth-companions-partner"),
    ("birth-companions", "wish", "someone", "birth-companions-someone"),
    ("birth-companions", "wish", "staff-only", "birth-companions-staff-only"),
    ("birth-pain", "wish", "breathing", "birth-pain-breathing"),
    ("birth-pain", "wish", "epidural", "birth-pain-epidural"),
    ("birth-pain", "wish", "gas-and-air", "birth-pain-gas-and-air"),
    ("birth-pain", "wish", "hypnobirthing", "birth-pain-hypnobirthing"),
    ("birth-pain", "wish", "massage", "birth-pain-massage"),
    ("birth-pain", "wish", "no-epidural", "answer-no"),
    ("birth-pain", "wish", "no-injection", "answer-no"),
    ("birth-pain", "wish", "no-medicines", "answer-no"),
    ("birth-pain", "wish", "opioid", "birth-pain-opioid"),
    ("birth-pain", "wish", "paracetamol", "birth-pain-paracetamol"),
    ("birth-pain", "wish", "remifentanil", "birth-pain-remifentanil"),
    ("birth-pain", "wish", "spinal", "birth-pain-spinal"),
    ("birth-pain", "wish", "talk", "answer-talk"),
    ("birth-pain", "wish", "tens", "birth-pain-tens"),
    ("birth-pain", "wish", "water", "birth-pain-water"),
    ("birth-place", "if-closed", "home", "birth-place-home"),
    ("birth-place", "if-closed", "talk", "answer-talk"),
    ("birth-place", "wish", "birth-centre-apart", "birth-place-birth-centre-apart"),
    ("birth-place", "wish", "birth-centre-beside", "birth-place-birth-centre-beside"),
    ("birth-place", "wish", "home", "birth-place-home"),
    ("birth-place", "wish", "labour-ward", "birth-place-labour-ward"),
    ("birth-place", "wish", "not-sure", "answer-not-sure"),
    ("birth-place", "wish", "talk", "answer-talk"),
    ("birth-place", "wish", "theatre", "birth-place-theatre"),
    ("birth-positions", "wish", "all-fours", "birth-positions-all-fours"),
    ("birth-positions", "wish", "kneeling", "birth-positions-kneeling"),
    ("birth-positions", "wish", "lie-back", "birth-positions-lie-back"),
    ("birth-positions", "wish", "no-water", "answer-no"),
    ("birth-positions", "wish", "side", "birth-positions-side"),
    ("birth-positions", "wish", "squat", "birth-positions-squat"),
    ("birth-positions", "wish", "talk", "answer-talk"),
    ("birth-positions", "wish", "upright", "birth-positions-upright"),
    ("birth-positions", "wish", "water", "birth-positions-water"),
    ("birth-pushing", "wish", "in-water", "birth-positions-water"),
    ("birth-pushing", "wish", "out-of-water", "answer-no"),
    ("birth-space", "wish", "no-pool", "answer-no"),
    ("birth-space", "wish", "pool", "birth-positions-water"),
    ("birth-waters", "antibiotics", "no", "answer-no"),
    ("birth-waters", "antibiotics", "yes", "answer-yes"),
    ("contingency", "what-i-do", "breathe", "birth-pain-breathing"),
    ("if-unwell", "blood", "no", "answer-no"),
    ("if-unwell", "blood", "yes", "answer-yes"),
];

/// The drawing beside an idea: the name of its file, without its ending.
#[must_use]
pub fn of_idea(section: &str, prompt: &str, idea: &str) -> Option<&'static str> {
    IDEAS.iter().find(|row| (row.0, row.1, row.2) == (section, prompt, idea)).map(|row| row.3)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::sections;

    #[test]
    fn every_drawing_stands_beside_something_of_the_template_and_is_there() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/drawings");
        let mut seen = BTreeSet::new();
        for (section, prompt, idea, drawing) in IDEAS {
            assert!(seen.insert((section, prompt, idea)), "{section}/{prompt}/{idea} stands twice");
            let asked = sections::section(section).and_then(|section| section.prompt(prompt)).unwrap();
            assert!(asked.ideas.contains(idea), "{section}/{prompt} offers no {idea}");
            assert!(folder.join(format!("{drawing}.svg")).is_file(), "{drawing}");
        }
    }

    #[test]
    fn an_idea_that_says_no_has_no_drawing_of_the_thing() {
        for (section, prompt, idea, drawing) in IDEAS {
            let is_no = idea.starts_with("no-") || *idea == "no";
            assert!(!is_no || *drawing == "answer-no", "{section}/{prompt}/{idea}: {drawing}");
        }
    }
}
