//! Once something has changed, no title and no label of a copy speaks of a pregnancy, a birth or a baby.

use care_export::Reading;
use care_plan::template::Section;
use care_plan::{Answer, AnswerId, Audience, ChoiceId, Disclosure, Ending, Plan, Value, ending, sections};

use crate::plans::words;

/// Something at every question that stands once.
fn everything(said: Ending) -> Plan {
    let mut plan = Plan::default();
    for section in sections::SECTIONS.iter().filter(|section| !section.has_entries()) {
        for prompt in section.prompts {
            let id = AnswerId::once(section.section_id(), prompt.prompt_id());
            plan.answers.insert(id, Answer::of_text("x", section.tier_of(prompt)));
        }
    }
    let mut told = Answer::of_text("", care_plan::Tier::Shared);
    told.values.extend(ChoiceId::new(said.name()).ok().map(Value::Choice));
    plan.answers.extend(ending::answer().map(|id| (id, told)));
    plan
}

fn speaks_of_it(text: &str) -> bool {
    let text = text.to_lowercase();
    ["birth", "pregnan", "baby", "babies", "labour"].iter().any(|word| text.contains(word))
}

#[test]
fn no_title_and_no_label_of_a_copy_speaks_of_what_has_ended() {
    let words = words("en-GB");
    for said in [Ending::Pregnancy, Ending::Baby, Ending::Stopped, Ending::NotSaid] {
        let plan = everything(said);
        for audience in Audience::ALL {
            let mut disclosure = Disclosure::usual(audience);
            let ids = sections::SECTIONS.iter().copied().map(|section: &Section| section.id.to_owned());
            disclosure.sensitive_sections = ids.collect();
            let excerpt = plan.excerpt(&disclosure);
            let reading = Reading::new(&excerpt, words, words);
            let parts = reading.parts().iter().map(|part| part.title.text());
            let titles = reading.sections().map(|section| section.title.text());
            let labels = reading.answers().map(|(_, answer)| answer.label.text());
            let said_all: Vec<&str> = parts.chain(titles).chain(labels).collect();
            assert!(said_all.len() > 3, "{audience:?}");
            let leaks: Vec<&&str> = said_all.iter().filter(|text| speaks_of_it(text)).collect();
            assert!(leaks.is_empty(), "{audience:?}: {leaks:?}");
        }
    }
}
