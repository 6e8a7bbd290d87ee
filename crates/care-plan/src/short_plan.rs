//! The shortest whole plan: ten steps, some ten minutes, into the same answers as the whole one. What
//! they hold together is a plan by the criteria of NHS England's audit tool (PAR423, AT-B to AT-E).

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sections;

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
