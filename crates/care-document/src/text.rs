//! Her words as Text objects: reading all that stand at a key, and the smallest sensible edit.

use automerge::transaction::{Transactable, Transaction};
use automerge::{AutomergeError, ObjId, ObjType, ROOT, ReadDoc, Value};

/// The most code points, old and new together, that are compared one by one. Past it, what
/// differs is replaced whole: the comparison's work grows with the square of the difference.
const COMPARED: usize = 2_000;

/// Stands between the words of Text objects that were made apart.
const BETWEEN_TEXTS: &str = "\n\n";

/// The Text objects at `key` with their words, in the same order on every replica. The last one
/// is the one that Automerge shows.
pub(crate) fn texts_at(document: &impl ReadDoc, key: &str) -> Result<Vec<(ObjId, String)>, AutomergeError> {
    document
        .get_all(ROOT, key)?
        .into_iter()
        .filter(|(value, _)| matches!(value, Value::Object(ObjType::Text)))
        .map(|(_, id)| document.text(&id).map(|words| (id, words)))
        .collect()
}

/// All words at `key`.
pub(crate) fn words_at(document: &impl ReadDoc, key: &str) -> Result<String, AutomergeError> {
    Ok(joined(&texts_at(document, key)?))
}

fn joined(texts: &[(ObjId, String)]) -> String {
    let words: Vec<&str> = texts.iter().map(|(_, words)| words.as_str()).filter(|words| !words.is_empty()).collect();
    words.join(BETWEEN_TEXTS)
}

/// Makes the words at `key` read `wanted`, folding several Text objects into the shown one.
pub(crate) fn rewrite(tx: &mut Transaction<'_>, key: &str, wanted: &str) -> Result<(), AutomergeError> {
    let mut texts = texts_at(tx, key)?;
    if joined(&texts) == wanted {
        return Ok(());
    }
    let (shown, words) = match texts.pop() {
        Some(shown) => shown,
        None => (tx.put_object(ROOT, key, ObjType::Text)?, String::new()),
    };
    for (folded, _) in texts {
        let length = isize::try_from(tx.length(&folded)).unwrap_or(isize::MAX);
        tx.splice_text(&folded, 0, length, "")?;
    }
    edit(tx, &shown, &words, wanted)
}

fn edit(tx: &mut Transaction<'_>, text: &ObjId, old: &str, new: &str) -> Result<(), AutomergeError> {
    let difference = Difference::between(old, new).at_a_word(old, new);
    let deleted = difference.deleted.chars().count();
    let inserted = difference.inserted.chars().count();
    if deleted > 0 && inserted > 0 && deleted + inserted <= COMPARED {
        return tx.update_text(text, new);
    }
    let deleted = isize::try_from(deleted).unwrap_or(isize::MAX);
    tx.splice_text(text, difference.at, deleted, difference.inserted)
}

/// What is left of two texts without what they begin and end with alike.
#[derive(Debug, PartialEq, Eq)]
struct Difference<'a> {
    /// Where it begins, in code points.
    at: usize,
    deleted: &'a str,
    inserted: &'a str,
}

impl<'a> Difference<'a> {
    fn between(old: &'a str, new: &'a str) -> Self {
        let alike = old.chars().zip(new.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8());
        let (mut at, mut begin) = (0, 0);
        for bytes in alike {
            at += 1;
            begin += bytes;
        }
        let (old, new) = (old.split_at(begin).1, new.split_at(begin).1);
        let end: usize =
            old.chars().rev().zip(new.chars().rev()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        Self { at, deleted: old.split_at(old.len() - end).0, inserted: new.split_at(new.len() - end).0 }
    }

    /// The same difference, moved back to where a word begins or ends, if it can be. Out of "tea
    /// toast", taking out "ea t" and "tea " leaves the same words, but the first would tear apart
    /// a word that someone else may be writing beside at this moment.
    fn at_a_word(self, old: &'a str, new: &'a str) -> Self {
        let (text, run) = match (self.deleted.is_empty(), self.inserted.is_empty()) {
            (true, false) => (new, self.inserted),
            (false, true) => (old, self.deleted),
            _ => return self,
        };
        let begin: usize = text.chars().take(self.at).map(char::len_utf8).sum();
        let (before, _) = text.split_at(begin);
        let mut from = begin;
        let mut at = self.at;
        let mut first = run.chars().next();
        let mut previous = before.chars().rev();
        // The run may move back over a character that it also ends with.
        let mut last = run.chars().rev().chain(before.chars().rev());
        loop {
            let previous = previous.next();
            if [previous, first].into_iter().any(|side| side.is_none_or(char::is_whitespace)) {
                break;
            }
            if previous != last.next() {
                return self;
            }
            from -= previous.map_or(0, char::len_utf8);
            at -= 1;
            first = previous;
        }
        let run = text.get(from..from + run.len()).unwrap_or(run);
        if self.deleted.is_empty() {
            Self { at, deleted: "", inserted: run }
        } else {
            Self { at, deleted: run, inserted: "" }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_touched_and_never_half_a_character() {
        let cases = [
            ("", "a", Difference { at: 0, deleted: "", inserted: "a" }),
            ("aa", "aaa", Difference { at: 2, deleted: "", inserted: "a" }),
            ("aXb", "aYb", Difference { at: 1, deleted: "X", inserted: "Y" }),
            ("قابلتي", "قابلي", Difference { at: 4, deleted: "ت", inserted: "" }),
            // Both are four bytes that begin alike.
            ("👩", "👨", Difference { at: 0, deleted: "👩", inserted: "👨" }),
            ("e\u{301}", "e", Difference { at: 1, deleted: "\u{301}", inserted: "" }),
        ];
        for (old, new, expected) in cases {
            assert_eq!(Difference::between(old, new), expected, "{old:?} to {new:?}");
        }
    }

    #[test]
    fn a_word_goes_and_comes_as_a_word() {
        let cases = [
            ("tea toast", "toast", Difference { at: 0, deleted: "tea ", inserted: "" }),
            ("toast", "tea toast", Difference { at: 0, deleted: "", inserted: "tea " }),
            ("my tea toast", "my toast", Difference { at: 3, deleted: "tea ", inserted: "" }),
            ("no no", "no no no", Difference { at: 5, deleted: "", inserted: " no" }),
            ("no no no", "no no", Difference { at: 5, deleted: " no", inserted: "" }),
            ("xaaay", "xaay", Difference { at: 3, deleted: "a", inserted: "" }),
            ("aXaX", "aX", Difference { at: 0, deleted: "aX", inserted: "" }),
            ("tea", "teapot", Difference { at: 3, deleted: "", inserted: "pot" }),
            ("é a é", "é", Difference { at: 1, deleted: " a é", inserted: "" }),
        ];
        for (old, new, expected) in cases {
            let difference = Difference::between(old, new).at_a_word(old, new);
            let mut read: Vec<char> = old.chars().collect();
            let end = difference.at + difference.deleted.chars().count();
            assert_eq!(read.drain(difference.at..end).collect::<String>(), difference.deleted);
            read.splice(difference.at..difference.at, difference.inserted.chars());
            assert_eq!(read.into_iter().collect::<String>(), new, "{old:?} to {new:?}");
            assert_eq!(difference, expected, "{old:?} to {new:?}");
        }
    }
}
