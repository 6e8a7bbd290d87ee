//! A recovery code as she types it from paper: eight groups of six digits, of which the shell says
//! which hold a slip. The digits are only looked at here, never held.

use care_bridge::CodeCheckView;

/// How many groups a code has.
pub(crate) const GROUPS: usize = 8;
/// How many digits a group has.
pub(crate) const GROUP_DIGITS: usize = 6;

/// Where the typing stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct CodeEntry {
    asked: u32,
    check: Option<CodeCheckView>,
}

/// One line about what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Line {
    /// There is something that is no digit.
    NotDigits,
    /// This group holds a slip. Groups count from 1.
    LookAt(u8),
    /// There are more than eight groups.
    TooLong,
    /// So many groups are still to come.
    Missing(u8),
    /// It is all there.
    Whole,
}

impl CodeEntry {
    /// She typed on. Which question about it comes next.
    pub(crate) fn typed(&mut self) -> u32 {
        self.asked += 1;
        self.asked
    }

    /// The shell told what is not yet right. A late answer to an earlier question says nothing.
    pub(crate) fn told(&mut self, question: u32, check: CodeCheckView) {
        if question == self.asked {
            self.check = Some(check);
        }
    }

    /// Whether it is a whole code without a slip.
    pub(crate) fn is_whole(&self) -> bool {
        self.check.as_ref().is_some_and(|check| check.is_whole)
    }

    /// Whether the group that counts as `number` holds a slip.
    pub(crate) fn is_wrong(&self, number: usize) -> bool {
        self.check.as_ref().is_some_and(|check| check.wrong_groups.iter().any(|group| usize::from(*group) == number))
    }

    /// What to say about it, the most pressing first.
    pub(crate) fn lines(&self) -> Vec<Line> {
        let Some(check) = &self.check else { return Vec::new() };
        if check.is_whole {
            return vec![Line::Whole];
        }
        let mut lines = Vec::new();
        if check.not_digits {
            lines.push(Line::NotDigits);
        }
        lines.extend(check.wrong_groups.iter().map(|group| Line::LookAt(*group)));
        let whole = usize::from(check.whole_groups);
        if check.too_long {
            lines.push(Line::TooLong);
        } else if whole < GROUPS && (whole > 0 || check.further_digits > 0) {
            lines.push(Line::Missing(u8::try_from(GROUPS - whole).unwrap_or_default()));
        }
        lines
    }
}

/// The digits of what was typed in groups of six, as they stand on the paper. Any script's digits
/// count.
pub(crate) fn groups(typed: &str) -> Vec<String> {
    let digits: Vec<char> = typed.chars().filter(|c| c.is_numeric()).collect();
    digits.chunks(GROUP_DIGITS).map(|group| group.iter().collect()).collect()
}

/// Whether what she typed is that group, as far as can be said: nothing until it is long enough.
pub(crate) fn is_group(typed: &str, group: &str) -> Option<bool> {
    let digits: String = typed.chars().filter_map(digit).collect();
    (digits.len() >= GROUP_DIGITS).then_some(digits == group)
}

/// The value of a digit in the scripts of our languages.
fn digit(letter: char) -> Option<char> {
    const ZEROS: [char; 8] = ['0', '٠', '۰', '०', '০', '੦', '૦', '０'];
    let zero = ZEROS.iter().find(|zero| (u32::from(**zero)..u32::from(**zero) + 10).contains(&u32::from(letter)))?;
    char::from_digit(u32::from(letter) - u32::from(*zero), 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(whole_groups: u8, further_digits: u8) -> CodeCheckView {
        CodeCheckView {
            whole_groups,
            further_digits,
            wrong_groups: Vec::new(),
            not_digits: false,
            too_long: false,
            is_whole: false,
        }
    }

    fn lines(check: CodeCheckView) -> Vec<Line> {
        let mut entry = CodeEntry::default();
        let question = entry.typed();
        entry.told(question, check);
        entry.lines()
    }

    #[test]
    fn an_empty_field_says_nothing() {
        assert_eq!(CodeEntry::default().lines(), []);
        assert_eq!(lines(check(0, 0)), []);
    }

    #[test]
    fn she_is_told_how_many_groups_are_still_to_come() {
        assert_eq!(lines(check(0, 2)), [Line::Missing(8)]);
        assert_eq!(lines(check(7, 5)), [Line::Missing(1)]);
    }

    #[test]
    fn the_group_with_a_slip_is_named_and_so_is_every_other_one() {
        let slips = CodeCheckView { wrong_groups: vec![3, 5], ..check(6, 0) };
        assert_eq!(lines(slips), [Line::LookAt(3), Line::LookAt(5), Line::Missing(2)]);
    }

    #[test]
    fn a_letter_and_a_group_too_many_are_said() {
        let slip = CodeCheckView { not_digits: true, too_long: true, ..check(8, 3) };
        assert_eq!(lines(slip), [Line::NotDigits, Line::TooLong]);
    }

    #[test]
    fn a_whole_code_is_whole() {
        assert_eq!(lines(CodeCheckView { is_whole: true, ..check(8, 0) }), [Line::Whole]);
    }

    #[test]
    fn a_late_answer_says_nothing() {
        let mut entry = CodeEntry::default();
        let early = entry.typed();
        let late = entry.typed();
        entry.told(late, CodeCheckView { is_whole: true, ..check(8, 0) });
        entry.told(early, check(7, 5));
        assert!(entry.is_whole());
    }

    #[test]
    fn what_she_typed_is_shown_as_it_stands_on_the_paper() {
        assert_eq!(groups("123456 789 012-34"), ["123456", "789012", "34"]);
        assert_eq!(groups("١٢٣٤٥٦٧"), ["١٢٣٤٥٦", "٧"]);
    }

    #[test]
    fn the_first_group_can_be_tried_in_any_digits() {
        assert_eq!(is_group("1234", "123456"), None, "she is still typing");
        assert_eq!(is_group("123 456", "123456"), Some(true));
        assert_eq!(is_group("۱۲۳۴۵۶", "123456"), Some(true));
        assert_eq!(is_group("১২৩৪৫৬", "123456"), Some(true));
        assert_eq!(is_group("123457", "123456"), Some(false));
        assert_eq!(is_group("1234567", "123456"), Some(false));
    }
}
