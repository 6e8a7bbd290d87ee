//! What a recovery code opens, in words that are true and tell nobody more than the session shows.

use care_bridge::{CodeOf, FullView, SecurityView};

/// The message that says what a code opens.
///
/// Where the full passphrase has not opened the plan, it is the same whether there is one or not.
pub(crate) fn opens(view: &SecurityView, of: CodeOf) -> &'static str {
    match (view.full, of) {
        (FullView::NotSet, _) => "code-opens-this",
        (FullView::Open { .. }, CodeOf::Everyday) => "code-opens-everyday",
        (FullView::Open { .. }, CodeOf::Full) => "code-opens-full",
    }
}

/// Whether there is a code that a new one would make useless.
pub(crate) fn replaces(view: &SecurityView, of: CodeOf) -> bool {
    match (view.full, of) {
        (FullView::Open { has_code }, CodeOf::Full) => has_code,
        (FullView::NotSet, CodeOf::Full) => false,
        (_, CodeOf::Everyday) => view.has_code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use care_bridge::{LockView, OpenedBy, SinceView, SwitchView};

    fn security(full: FullView, has_code: bool) -> SecurityView {
        SecurityView {
            lock: LockView::Set,
            opened_by: OpenedBy::Passphrase,
            has_code,
            full,
            idle_minutes: 5,
            copies: Vec::new(),
            biometric: SwitchView::NotHere,
            screenshots: SwitchView::NotHere,
            reminder: false,
            lock_screen_card: None,
            since: SinceView::default(),
            full_since: SinceView::default(),
        }
    }

    #[test]
    fn an_everyday_session_says_the_same_with_and_without_a_full_passphrase() {
        let view = security(FullView::NotSet, true);
        assert_eq!(opens(&view, CodeOf::Everyday), "code-opens-this");
        assert!(replaces(&view, CodeOf::Everyday));
        assert!(!replaces(&security(FullView::NotSet, false), CodeOf::Everyday));
        assert!(!replaces(&view, CodeOf::Full), "of a code that it does not open it says nothing");
    }

    #[test]
    fn where_the_full_passphrase_is_open_each_code_says_what_it_opens() {
        let view = security(FullView::Open { has_code: true }, false);
        assert_eq!(opens(&view, CodeOf::Everyday), "code-opens-everyday");
        assert_eq!(opens(&view, CodeOf::Full), "code-opens-full");
        assert!(replaces(&view, CodeOf::Full));
        assert!(!replaces(&view, CodeOf::Everyday));
    }
}
