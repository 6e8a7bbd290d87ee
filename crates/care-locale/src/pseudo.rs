//! Pseudo-locales: messages changed at run time, values never.

use std::borrow::Cow;

use crate::Pseudo;

/// What a bundle does with each piece of a message's own text.
pub(crate) fn transform(pseudo: Pseudo) -> fn(&str) -> Cow<'_, str> {
    match pseudo {
        Pseudo::Accented => accented,
        Pseudo::Mirrored => mirrored,
    }
}

const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ACCENTED: &str = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž";

/// Accents every letter and doubles vowels, which makes English about 40 % longer.
fn accented(text: &str) -> Cow<'_, str> {
    let mut longer = String::with_capacity(text.len() * 3);
    for character in text.chars() {
        let marked =
            PLAIN.chars().zip(ACCENTED.chars()).find_map(|(plain, marked)| (plain == character).then_some(marked));
        longer.push(marked.unwrap_or(character));
        if let Some(marked) = marked
            && "AEIOUaeiou".contains(character)
        {
            longer.push(marked);
        }
    }
    Cow::Owned(longer)
}

/// Puts the words into a right-to-left override (U+202E to U+202C), leaving the white space
/// around them alone so that messages still join as they did.
fn mirrored(text: &str) -> Cow<'_, str> {
    let words = text.trim();
    if words.is_empty() {
        return Cow::Borrowed(text);
    }
    let (before, after) = text.split_once(words).unwrap_or(("", ""));
    Cow::Owned(format!("{before}\u{202E}{words}\u{202C}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_lengthen_by_about_two_fifths() {
        assert_eq!(PLAIN.chars().count(), ACCENTED.chars().count(), "a letter for a letter");
        let text = "This plan is yours. You decide what goes in, and you choose who can see it.";
        let longer = accented(text).chars().count() * 100 / text.chars().count();
        assert!((125..=150).contains(&longer), "{longer} %");
        assert_eq!(accented("12 – 3?"), "12 – 3?", "only letters change");
    }

    #[test]
    fn mirrored_text_keeps_its_white_space_outside() {
        assert_eq!(mirrored(" two words, "), " \u{202E}two words,\u{202C} ");
        assert_eq!(mirrored(" \n"), " \n");
    }
}
