//! The shortest whole plan: ten steps, some ten minutes, into the same answers as the whole one. What
//! they hold together is a plan by the criteria of NHS England's audit tool (PAR423, AT-B to AT-E).

use crate::{AnswerId, Plan, Scope, sections};

/// One step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Its name; its title is the message `short-plan-<name>`.
    pub name: &'static str,
    /// What is asked: a section and its prompt; without a prompt, the cards of the section.
    pub asks: &'static [(&'static str, Option<&'static str>)],
}

/// Every step, in the order that they are asked.
pub const STEPS: &[Step] = &[
    Step {
        name: "who",
        asks: &[("about-me", Some("name")), ("about-me", Some("language")), ("about-me", Some("interpreter"))],
    },
    Step { name: "three-things", asks: &[("must-know", Some("three-things"))] },
    Step { name: "with-me", asks: &[("birth-companions", Some("wish"))] },
    Step { name: "must-know", asks: &[("must-know", Some("allergies")), ("must-know", Some("health"))] },
    Step { name: "pregnancy", asks: &[("my-care", Some("where"))] },
    Step { name: "birth", asks: &[("birth-place", Some("wish"))] },
    Step { name: "after", asks: &[("after-first-days", Some("where"))] },
    Step { name: "changes", asks: &[("if-plans-change", Some("wish"))] },
    Step { name: "goal", asks: &[("goals", None)] },
    Step { name: "look-again", asks: &[("review", None)] },
];

impl Step {
    /// Whether something stands in `plan` that this step asks for.
    #[must_use]
    pub fn is_begun(&self, plan: &Plan) -> bool {
        self.asks.iter().any(|(id, prompt)| {
            let Some(section) = sections::section(id) else { return false };
            match prompt.and_then(|prompt| section.prompt(prompt)) {
                Some(prompt) => {
                    let answer = plan.answer(&AnswerId::once(section.section_id(), prompt.prompt_id()));
                    answer.is_some_and(|answer| !answer.is_empty())
                }
                None => plan.scopes(section).iter().any(|scope| matches!(scope, Scope::Entry(_))),
            }
        })
    }
}

/// The step to go on at, 0 first: the first one that nothing stands for yet. `None` once there is
/// something for each.
#[must_use]
pub fn next_step(plan: &Plan) -> Option<usize> {
    STEPS.iter().position(|step| !step.is_begun(plan))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Entry, EntryId, Tier, Timestamp};

    #[test]
    fn she_goes_on_where_nothing_stands_yet_until_something_stands_for_each() {
        let mut plan = Plan::default();
        assert_eq!(next_step(&plan), Some(0));
        let write = |plan: &mut Plan, id: &str| {
            plan.answers.insert(id.parse().unwrap(), Answer::of_text("Something", Tier::Shared));
        };
        write(&mut plan, "about-me/name");
        write(&mut plan, "birth-companions/wish");
        assert_eq!(next_step(&plan), Some(1), "the first that was passed over");
        for (section, prompt) in STEPS.iter().flat_map(|step| step.asks) {
            match prompt {
                Some(prompt) => write(&mut plan, &format!("{section}/{prompt}")),
                None => {
                    let section = sections::section(section).unwrap().section_id();
                    let entry = Entry { section, created: Timestamp(0), removed: false };
                    plan.entries
                        .insert(EntryId::from_bytes(u128::from(plan.entries.len() as u64 + 1).to_be_bytes()), entry);
                }
            }
        }
        assert_eq!(next_step(&plan), None, "it is done");
        plan.answers.insert("must-know/three-things".parse().unwrap(), Answer::empty(Tier::Shared));
        assert_eq!(next_step(&plan), Some(1), "what was emptied is not there");
    }

    #[test]
    fn every_step_asks_what_the_template_asks() {
        for Step { name, asks } in STEPS {
            for (section, prompt) in *asks {
                let section = sections::section(section).unwrap_or_else(|| panic!("{name}: {section}"));
                match prompt {
                    Some(prompt) => {
                        assert!(!section.has_entries() && section.prompt(prompt).is_some(), "{name}: {prompt}")
                    }
                    None => assert!(section.has_entries(), "{name}: {}", section.id),
                }
            }
        }
    }
}
