//! The fixed numbers and signs, as `assets/help-numbers.json` has them.

use serde::Deserialize;

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct HelpPage {
    /// The lines, most urgent first.
    pub(crate) numbers: Vec<Line>,
    /// What to ring for.
    pub(crate) signs: Signs,
    /// The same after a loss.
    pub(crate) signs_after_loss: Signs,
}

/// One number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Line {
    /// The message that says it.
    pub(crate) message: String,
    /// As it is written.
    pub(crate) number: String,
    /// Where it comes from.
    pub(crate) source: Source,
    /// The day when a person checked it.
    pub(crate) checked: Option<String>,
    /// Whether it speaks of a baby: what is read before the plan is open must fit anyone.
    #[serde(default)]
    pub(crate) only_open: bool,
    /// Whether no way to ring stands beside it: it takes messages, or the number stands above.
    #[serde(default)]
    pub(crate) no_ring: bool,
}

/// A public source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Source {
    /// What it is called.
    pub(crate) title: String,
}

/// The short fixed list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Signs {
    /// The messages, in order.
    pub(crate) messages: Vec<String>,
    /// Where they come from.
    pub(crate) sources: Vec<Source>,
    /// The day when a person checked them.
    pub(crate) checked: Option<String>,
}

impl HelpPage {
    /// What to ring for, in the edition that fits.
    pub(crate) fn signs_of(self, is_quiet: bool) -> Signs {
        if is_quiet { self.signs_after_loss } else { self.signs }
    }

    /// Whether a person has still to check some of it.
    pub(crate) fn is_unchecked(&self) -> bool {
        self.signs.checked.is_none()
            || self.signs_after_loss.checked.is_none()
            || self.numbers.iter().any(|line| line.checked.is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_that_ship_are_read_and_an_emergency_comes_first() {
        let page = serde_json::from_str::<HelpPage>(include_str!("../../../../assets/help-numbers.json")).unwrap();
        assert_eq!(page.numbers[0].number, "999");
        assert!(!page.signs.messages.is_empty());
    }

    #[test]
    fn a_page_is_checked_once_every_number_and_the_signs_are() {
        let day = || Some("2026-11-28".to_owned());
        let mut page = serde_json::from_str::<HelpPage>(include_str!("../../../../assets/help-numbers.json")).unwrap();
        page.signs.checked = day();
        page.signs_after_loss.checked = day();
        page.numbers.iter_mut().for_each(|line| line.checked = day());
        assert!(!page.is_unchecked());
        page.numbers[1].checked = None;
        assert!(page.is_unchecked());
        page.numbers[1].checked = day();
        page.signs.checked = None;
        assert!(page.is_unchecked());
    }

    #[test]
    fn before_the_plan_is_open_nothing_speaks_of_a_baby() {
        let page = serde_json::from_str::<HelpPage>(include_str!("../../../../assets/help-numbers.json")).unwrap();
        let only_open: Vec<_> = page.numbers.iter().filter(|line| line.only_open).map(|line| &line.message).collect();
        assert_eq!(only_open, ["help-sands"]);
    }
}
