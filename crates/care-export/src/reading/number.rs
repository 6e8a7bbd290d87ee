//! Numbers that ring: where in a run they stand, and what a telephone dials for them.

use care_locale::{dials, telephone_numbers};

use super::run::Run;

/// A piece of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text that is no telephone number.
    Text(&'a str),
    /// A telephone number.
    Number {
        /// The number as she typed it.
        text: &'a str,
        /// What a telephone dials, as RFC 3966 (The tel URI) takes it.
        dials: String,
    },
}

impl Run {
    /// The run in pieces, which together are its text.
    #[must_use]
    pub fn pieces(&self) -> Vec<Piece<'_>> {
        let (mut pieces, mut from) = (Vec::new(), 0);
        for at in telephone_numbers(&self.text) {
            pieces.extend(text_piece(self.text.get(from..at.start)));
            from = at.end;
            pieces.extend(self.text.get(at).map(|text| Piece::Number { text, dials: dials(text) }));
        }
        pieces.extend(text_piece(self.text.get(from..)));
        pieces
    }
}

fn text_piece(text: Option<&str>) -> Option<Piece<'_>> {
    text.filter(|text| !text.is_empty()).map(Piece::Text)
}

#[cfg(test)]
mod tests {
    use care_locale::Direction;

    use super::*;

    #[test]
    fn a_number_rings_and_the_words_around_it_stay() {
        let text = "مایا +44 (0)117 496-0123, 07700 900123".to_owned();
        let run = Run { text, language: None, direction: Direction::RightToLeft };
        let number = |text, dials: &str| Piece::Number { text, dials: dials.to_owned() };
        assert_eq!(
            run.pieces(),
            [
                Piece::Text("مایا "),
                number("+44 (0)117 496-0123", "+441174960123"),
                Piece::Text(", "),
                number("07700 900123", "07700900123"),
            ]
        );
    }
}
