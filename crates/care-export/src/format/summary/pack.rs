//! Laying items on cards: whole ones where they fit, and one that fits nowhere cut between
//! sentences, words, or at worst characters as people count them.

use unicode_segmentation::UnicodeSegmentation;

use super::item::{Item, Line};

/// Fewest bytes of an answer that are worth beginning at the foot of a card.
const WORTH_BEGINNING_BYTES: usize = 60;

/// The bodies of the cards, at least one; `None` when some answer fits nowhere, not even one
/// character at a time. `fits` says whether the card of a number (the first is 1) can hold a body,
/// which is never longer than `most_bytes`.
pub(super) fn pack(
    items: &[Item],
    marks: Marks<'_>,
    most_bytes: usize,
    fits: impl Fn(usize, &str) -> bool,
) -> Option<Vec<String>> {
    if !fits(1, "") {
        return None;
    }
    // Where there is hardly any room, names are not said again.
    [true, false].into_iter().find_map(|says_names| {
        let (done, body, lead) = (Vec::new(), String::new(), String::new());
        let mut cards = Cards { done, body, lead, says_names, marks, most_bytes, fits: &fits };
        items.iter().try_for_each(|item| cards.item(item))?;
        cards.done.push(cards.body);
        Some(cards.done)
    })
}

/// What says that an answer goes on.
#[derive(Clone, Copy)]
pub(super) struct Marks<'a> {
    /// Stands where an answer is cut.
    pub(super) cut: &'a str,
    /// Stands after the label where it goes on.
    pub(super) continued: &'a str,
}

struct Cards<'a, Fits> {
    done: Vec<String>,
    /// INVARIANT: `fits` holds of it.
    body: String,
    /// What a new card begins with: the name of what goes on there.
    lead: String,
    says_names: bool,
    marks: Marks<'a>,
    most_bytes: usize,
    fits: Fits,
}

impl<Fits: Fn(usize, &str) -> bool> Cards<'_, Fits> {
    fn item(&mut self, item: &Item) -> Option<()> {
        let lines: Vec<String> = item.lines.iter().map(Line::text).collect();
        if self.takes_whole(&lines.join("\n")) {
            return Some(());
        }
        for (line, text) in item.lines.iter().zip(&lines) {
            if !self.takes_whole(text) {
                self.cut(line)?;
            }
            // From here on a reader of the next card alone must learn what it is about.
            let name = item.name.as_ref().filter(|_| self.says_names);
            self.lead = name.map(|name| self.continued(name)).unwrap_or_default();
        }
        self.lead.clear();
        Some(())
    }

    /// The name with the mark that it goes on, where a card has room for that and for words below it.
    fn continued(&self, name: &str) -> String {
        let lead = format!("{name} {}", self.marks.continued);
        let with_words = format!("{lead}\n{}", "x".repeat(WORTH_BEGINNING_BYTES));
        if (self.fits)(self.done.len() + 2, &with_words) { lead } else { String::new() }
    }

    /// Puts the text on this card, or on a new one if only that has room for it.
    fn takes_whole(&mut self, text: &str) -> bool {
        if self.holds(text) {
            self.push(text);
            return true;
        }
        // A card that is empty is no reason for another one.
        let fits_alone = !self.is_new() && (self.fits)(self.done.len() + 2, &joined(&self.lead, text));
        if fits_alone {
            self.next();
            self.push(text);
        }
        fits_alone
    }

    fn cut(&mut self, line: &Line) -> Option<()> {
        let mut rest = line.words.as_str();
        let mut label = line.label.clone();
        while !rest.is_empty() {
            let lead = if label.is_empty() { String::new() } else { format!("{label}{}", line.dash) };
            if rest.len() <= self.most_bytes && self.holds(&format!("{lead}{rest}")) {
                self.push(&format!("{lead}{rest}"));
                break;
            }
            let room = self.room(&lead, rest);
            // What fits on no new card fits nowhere.
            let room = if self.is_new() { Some(room?) } else { room.filter(|at| *at >= WORTH_BEGINNING_BYTES) };
            if let Some(at) = room {
                let (now, later) = rest.split_at_checked(at)?;
                self.push(&format!("{lead}{}{}", now.trim_end(), self.marks.cut));
                rest = later.trim_start();
                if rest.is_empty() {
                    break;
                }
                if !line.label.is_empty() {
                    label = format!("{} {}", line.label, self.marks.continued);
                }
            }
            self.next();
        }
        Some(())
    }

    /// How many bytes of `rest` to put on this card after `lead`, at the best place to cut.
    fn room(&self, lead: &str, rest: &str) -> Option<usize> {
        let holds = |at: &usize| {
            rest.get(..*at).is_some_and(|now| self.holds(&format!("{lead}{}{}", now.trim_end(), self.marks.cut)))
        };
        let graphemes = rest.grapheme_indices(true).map(|(start, grapheme)| start + grapheme.len());
        let parts = || rest.char_indices().map(|(start, part)| start + part.len_utf8());
        // One endless character (a letter under hundreds of marks) is cut between its parts.
        let most = self.last(graphemes, holds).or_else(|| self.last(parts(), holds))?;
        let now = rest.get(..most)?;
        let sentence =
            now.rmatch_indices(['.', '!', '?', '\n', '\u{6D4}', '\u{61F}', '\u{964}']).find_map(|(at, mark)| {
                let end = at + mark.len();
                rest.get(end..)?.starts_with(char::is_whitespace).then_some(end).or((mark == "\n").then_some(end))
            });
        let word = now.rfind(char::is_whitespace);
        let best = sentence.filter(|end| *end * 2 > most).or(word.filter(|end| *end * 2 > most)).unwrap_or(most);
        Some(best)
    }

    /// The last of these places, in rising order, up to which a card has room.
    fn last(&self, places: impl Iterator<Item = usize>, holds: impl Fn(&usize) -> bool) -> Option<usize> {
        let places: Vec<usize> = places.take_while(|at| *at <= self.most_bytes).collect();
        let room = places.partition_point(holds);
        room.checked_sub(1).and_then(|last| places.get(last)).copied()
    }

    fn holds(&self, text: &str) -> bool {
        (self.fits)(self.done.len() + 1, &joined(&self.body, text))
    }

    fn push(&mut self, text: &str) {
        self.body = joined(&self.body, text);
    }

    fn next(&mut self) {
        self.done.push(std::mem::replace(&mut self.body, self.lead.clone()));
    }

    /// Whether nothing stands on this card yet.
    fn is_new(&self) -> bool {
        self.body == self.lead
    }
}

fn joined(body: &str, text: &str) -> String {
    // No card begins with an empty line.
    if body.is_empty() { text.trim_start_matches('\n').to_owned() } else { format!("{body}\n{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bodies of cards that each hold so many bytes.
    fn cards(words: &str, bytes: usize) -> Vec<String> {
        let marks = Marks { cut: "...", continued: "(continued)" };
        pack(&[Item::line(words.to_owned())], marks, bytes, |_, body| body.len() <= bytes).unwrap()
    }

    fn x(count: usize) -> String {
        "x".repeat(count)
    }

    #[test]
    fn a_long_answer_is_cut_after_a_sentence_that_fills_more_than_half_of_the_card() {
        let endless = "y".repeat(200);
        // Beside the mark a card has room for 96.
        let sentence = format!("{}. word {endless}", x(48));
        assert_eq!(cards(&sentence, 99)[0], format!("{}....", x(48)), "49 are more than half, and no word does better");
        let half = format!("{}. {endless}", x(47));
        assert_eq!(cards(&half, 99)[0], format!("{}. {}...", x(47), "y".repeat(47)), "48 are half");
        let early = format!("{}. {} {endless}", x(60), "w".repeat(20));
        assert_eq!(cards(&early, 99)[0], format!("{}....", x(60)), "a sentence goes before a word");
        let urdu = format!("{}\u{6D4} {} {endless}", x(60), "w".repeat(20));
        assert_eq!(cards(&urdu, 99)[0], format!("{}\u{6D4}...", x(60)), "of every script");
        let line = format!("{}\n{} {endless}", x(60), "w".repeat(20));
        assert_eq!(cards(&line, 99)[0], format!("{}...", x(60)), "and so does her own line");
        let number = format!("{} 1.5{endless}", x(40));
        assert_eq!(cards(&number, 99)[0], format!("{} 1.5{}...", x(40), "y".repeat(52)), "1.5 is no end of a sentence");
    }

    #[test]
    fn only_what_goes_on_ends_in_a_mark_and_what_fits_nowhere_is_said() {
        let (before, after) = (x(60), "y".repeat(50));
        assert_eq!(cards(&format!("{before} {after}"), 99), [format!("{before}..."), after]);
        let marks = Marks { cut: "...", continued: "(continued)" };
        let room_for_no_letter = pack(&[Item::line(x(9))], marks, 3, |_, body| body.len() <= 3);
        assert_eq!(room_for_no_letter, None, "a card that holds the mark alone holds nothing of hers");
    }

    #[test]
    fn where_no_sentence_ends_it_is_cut_after_a_word_that_does() {
        let endless = "y".repeat(200);
        assert_eq!(cards(&format!("{} {endless}", x(60)), 99)[0], format!("{}...", x(60)));
        assert_eq!(cards(&format!("{} {endless}", x(49)), 99)[0], format!("{}...", x(49)));
        let half = format!("{} {endless}", x(48));
        assert_eq!(cards(&half, 99)[0], format!("{} {}...", x(48), "y".repeat(47)));
    }
}
