//! When what is read was changed last, and when it was shown: a plan of June that is held up in
//! November is not new.

use care_locale::{Value, Words, strip_isolates};

/// The two moments that every copy tells, as the language of the reader writes them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dates {
    /// When something of what may be read was changed last; empty where nobody knows.
    pub changed: String,
    /// When this copy was made.
    pub shown: String,
}

impl Dates {
    /// Both in one line. Of two copies, the one that was changed later is the newer.
    #[must_use]
    pub fn line(&self, words: &Words) -> String {
        let shown = ("shown", Value::Text(&self.shown));
        let line = if self.changed.is_empty() {
            words.say_with("summary-shown", &[shown])
        } else {
            words.say_with("summary-changed-shown", &[("changed", Value::Text(&self.changed)), shown])
        };
        // Every word of it is of one language.
        strip_isolates(&line)
    }
}
