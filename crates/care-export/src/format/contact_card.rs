//! A contact card whose note is the summary: vCard 3.0 ([RFC 2426] vCard MIME Directory Profile).
//!
//! An iPhone's camera may offer to search the web for a plain text; a contact card it opens on
//! the phone itself. Lines are not folded: RFC 2426 only recommends it, every fold costs three
//! bytes of the QR, and a reader that shows the note without unfolding it would break words.

/// The contact card with `card_text` as its note and the first line of it as its name.
#[must_use]
pub fn contact_card(card_text: &str) -> String {
    let name = escaped(card_text.lines().next().unwrap_or_default());
    let note = escaped(card_text);
    format!("BEGIN:VCARD\r\nVERSION:3.0\r\nN:{name};;;;\r\nFN:{name}\r\nNOTE:{note}\r\nEND:VCARD\r\n")
}

/// A text value as RFC 2426, section 4 ("text-value") writes it.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ',' | ';' => value.extend(['\\', character]),
            '\n' => value.push_str("\\n"),
            // No other control character may stand in a value.
            _ if character.is_control() => {}
            _ => value.push(character),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a value of a contact card back, as a reader would.
    fn read<'a>(card: &'a str, name: &str) -> Option<String> {
        let lines: Vec<&'a str> = card.strip_suffix("\r\n")?.split("\r\n").collect();
        let value = lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        let mut text = String::new();
        let mut characters = value.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => match characters.next()? {
                    'n' | 'N' => text.push('\n'),
                    escaped => text.push(escaped),
                },
                ',' | ';' if name != "N" => return None,
                _ => text.push(character),
            }
        }
        Some(text)
    }

    #[test]
    fn a_contact_card_has_the_lines_that_the_standard_asks_for() {
        assert_eq!(
            contact_card("MATERNITY PLAN of Asha\nAllergies - nuts, eggs; C:\\\n"),
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:MATERNITY PLAN of Asha;;;;\r\nFN:MATERNITY PLAN of Asha\r\n\
             NOTE:MATERNITY PLAN of Asha\\nAllergies - nuts\\, eggs\\; C:\\\\\\n\r\nEND:VCARD\r\n"
        );
    }

    #[test]
    fn no_control_character_begins_a_line_of_a_contact_card() {
        let card = contact_card("Asha\r\u{7}\u{85}\tx");
        assert!(card.contains("\r\nNOTE:Ashax\r\n"), "{card:?}");
        assert_eq!(card.chars().filter(|character| character.is_control()).count(), 2 * 6, "the ends of its lines");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_note_reads_back_as_it_was(text in "[ -~\n\\\\,;:ا-ی…–]{0,300}") {
            let card = contact_card(&text);
            prop_assert_eq!(read(&card, "NOTE"), Some(text.clone()));
            prop_assert_eq!(read(&card, "FN"), Some(text.lines().next().unwrap_or_default().to_owned()));
            prop_assert_eq!(card.split("\r\n").count(), 7, "her words begin no line of the card");
        }
    }
}
