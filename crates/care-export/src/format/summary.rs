//! The summary that any camera reads: plain text on cards that each fit a QR and stand alone.
//!
//! Every card begins with the title, its number, the version code and when it was shown, and ends
//! with a short line that these are notes. When the plan was changed is said once, at the end, which
//! leaves the first card its room.
//! Between them stand the answers that have a summary rank, in the order of their ranks, which is
//! that of the Show page, but for this: two people to phone and her one line come right after the
//! plain facts, so that the first card alone is enough in an emergency. What she wants to talk about
//! comes before the three things, also where only that is told of it; the lines of one person to
//! phone or one card stay together. The app's other lines close the last card.
//!
//! Letters are decided once for the whole summary. When Latin letters are all there is, every
//! card is ASCII (U+0020 to U+007E and line ends). When any other letter occurs, in her words or
//! in the labels, every card is UTF-8 as she typed it, and a dash (U+2013) between spaces stands
//! in the second line: its bytes are valid UTF-8 and invalid in Shift JIS and Big5, which some
//! readers otherwise take short texts for. No form has a byte order mark or an ECI.
//!
//! A first line without a colon keeps a camera from taking the text for a link; a label stands
//! before its words with a dash.

mod item;
mod pack;

use std::fmt;

use care_locale::{Value, Words};
use unicode_segmentation::UnicodeSegmentation;

use crate::dates::Dates;
use crate::format::contact_card::contact_card;
use crate::format::single_line::single_line;
use crate::plain;
use crate::reading::{Reading, Said};
use item::{Item, Line, items};

pub(super) use item::push_sentence;
use pack::Marks;

/// The bytes that a card aims at: version 12 at level L. Of pictures from a moving hand about 98 in a
/// hundred are read at this size, and fewer of every larger one.
pub const SUMMARY_GOAL_BYTES: usize = 367;

/// The bytes that a contact card aims at: version 15 at level L. Of these the card itself and her
/// title, which stands in it three times, take a third.
const CONTACT_CARD_GOAL_BYTES: usize = 520;

/// The bytes that no card may pass: version 22 at level M.
pub const SUMMARY_LIMIT_BYTES: usize = 779;

/// The most bytes of her name in the title. A longer one stands whole among the answers.
const NAME_BYTES: usize = 24;

/// How a QR holds a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SummaryForm {
    /// As text.
    Text,
    /// As the note of a contact card, for an iPhone.
    ContactCard,
    /// As one line without a control character, for a scanner that types what it reads.
    SingleLine,
}

impl SummaryForm {
    /// The bytes that a card of this form aims at. Where the words of every card alone are longer
    /// (a long name, long words for a baby), [`SUMMARY_LIMIT_BYTES`] has room for them.
    #[must_use]
    pub const fn goal_bytes(self) -> usize {
        match self {
            Self::Text | Self::SingleLine => SUMMARY_GOAL_BYTES,
            Self::ContactCard => CONTACT_CARD_GOAL_BYTES,
        }
    }
}

/// One card of a summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryCard {
    /// What a person reads. In a contact card this is the note, on a single line the line itself.
    pub text: String,
    /// What the QR holds, within the byte limit.
    pub payload: String,
    /// Whether the summary was rewritten in plain letters. The same for all of its cards.
    pub transliterated: bool,
}

/// Why a summary could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SummaryError {
    /// The limit leaves no room for words beside the lines that every card repeats.
    #[error("the byte limit leaves no room for words")]
    LimitTooSmall,
}

/// The cards of the summary, first first and never none: the same cards for the same reading, in
/// its first language.
///
/// `dates` are written in that language. No payload is longer than `limit_bytes`, for which
/// [`SummaryForm::goal_bytes`] is meant. A card with nothing to say still says whose plan it is.
///
/// # Errors
///
/// Returns [`SummaryError::LimitTooSmall`] when not one character of an answer would fit.
pub fn summary_cards(
    reading: &Reading<'_>,
    dates: &Dates,
    limit_bytes: usize,
    form: SummaryForm,
) -> Result<Vec<SummaryCard>, SummaryError> {
    let words = reading.words();
    // A scanner takes a colon within a line for the sign of a label.
    let made = dates.line(words).replace(':', ".");
    let letters = Letters::of(reading, &made);
    let shown = Dates { changed: String::new(), shown: dates.shown.clone() }.line(words).replace(':', ".");
    let frame = Frame::new(reading, &shown, &letters);
    let mut items = items(reading, &letters, reading.name().is_some_and(|name| frame.holds(name, &letters)));
    let fits = |items: &[Item]| {
        let lines: Vec<String> = items.iter().flat_map(|item| &item.lines).map(Line::text).collect();
        payload(&frame.card(1, 99, &lines.join("\n")), form).len() <= limit_bytes
    };
    item::must_know_first(&mut items, fits);
    // The app's lines stay with the last of hers where one card has room for both; elsewhere they
    // would only tear hers apart.
    items.push(closing(words, dates, &letters));
    if items.split_last_chunk::<2>().is_some_and(|(_, both)| fits(both)) {
        let mut closing = items.pop().map(|closing| closing.lines).unwrap_or_default();
        items.last_mut().into_iter().for_each(|last| last.lines.append(&mut closing));
    }

    let continued = letters.of_app(&words.say("summary-continued"));
    let mut count = 1;
    loop {
        let marks = Marks { cut: letters.cut_mark(), continued: &continued };
        let fits = |number: usize, body: &str| {
            body.len() <= limit_bytes && payload(&frame.card(number, count, body), form).len() <= limit_bytes
        };
        let bodies = pack::pack(&items, marks, limit_bytes, fits).ok_or(SummaryError::LimitTooSmall)?;
        // With more digits in the count a card may hold less, so the count only ever grows.
        if bodies.len() > count {
            count = bodies.len();
            continue;
        }
        let of = bodies.len();
        return Ok((1..)
            .zip(bodies)
            .map(|(number, body)| {
                let written = frame.card(number, of, &body);
                let payload = payload(&written, form);
                let text = if form == SummaryForm::SingleLine { payload.clone() } else { written };
                SummaryCard { text, payload, transliterated: letters.transliterated }
            })
            .collect());
    }
}

fn payload(text: &str, form: SummaryForm) -> String {
    match form {
        SummaryForm::Text => text.to_owned(),
        SummaryForm::ContactCard => contact_card(text),
        SummaryForm::SingleLine => single_line(text),
    }
}

/// The app's own lines that stand once, together, at the end of everybody's summary.
fn closing(words: &Words, dates: &Dates, letters: &Letters) -> Item {
    let [by_me, alone] = ["footer-written-by-me", "footer-see-alone"].map(|id| letters.of_app(&words.say(id)));
    let changed = match dates.changed.replace(':', ".") {
        unknown if unknown.is_empty() => String::new(),
        day => format!(" {}", letters.of_app(&words.say_with("summary-changed", &[("changed", Value::Text(&day))]))),
    };
    // An empty line keeps them from being read as the end of her last answer.
    Item::line(format!("\n{by_me}{changed}\n{alone}"))
}

/// Which letters the whole summary is written in.
struct Letters {
    coding: Coding,
    transliterated: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Coding {
    Ascii,
    Unicode { right_to_left: bool },
}

impl Letters {
    fn of(reading: &Reading<'_>, made: &str) -> Self {
        let app = ["summary-notes", titles(reading).1].map(|id| reading.words().say(id));
        let ranked = reading.answers().map(|(_, answer)| answer).filter(|answer| answer.summary_rank > 0);
        let answers = ranked.flat_map(|answer| {
            std::iter::once(&answer.label).chain(answer.says.iter().map(|saying| &saying.said)).map(Said::text)
        });
        let topics = reading.to_talk_about().map(|(name, _)| name.text());
        let app = std::iter::once(made).chain(app.iter().map(String::as_str));
        let texts: Vec<&str> = app.chain(answers).chain(topics).collect();
        if texts.iter().any(|text| plain::needs_unicode(text)) {
            let right_to_left = texts.iter().any(|text| text.chars().any(plain::is_right_to_left));
            Self { coding: Coding::Unicode { right_to_left }, transliterated: false }
        } else {
            let transliterated = texts.iter().any(|text| plain::loses_letters(text));
            Self { coding: Coding::Ascii, transliterated }
        }
    }

    /// Her words, or a part of them, as the card holds them.
    fn of_hers(&self, text: &str) -> String {
        match self.coding {
            Coding::Ascii => plain::to_ascii(text),
            Coding::Unicode { right_to_left } => plain::to_unicode(text, right_to_left),
        }
    }

    /// An app text on one line and without a colon.
    fn of_app(&self, text: &str) -> String {
        self.without_colon(&self.of_hers(text))
    }

    /// An app text around a version code. Two people compare the code character by character, and
    /// a code such as 7452-8ZQJ has the look of a telephone number, whose dash would not stay.
    fn of_code(&self, text: &str) -> String {
        self.without_colon(&match self.coding {
            Coding::Ascii => plain::to_ascii(text),
            // In every language of the app, left-to-right words stand before it: it cannot turn round.
            Coding::Unicode { .. } => plain::to_unicode(text, false),
        })
    }

    fn without_colon(&self, text: &str) -> String {
        text.replace('\n', " ").replace(": ", self.dash()).replace(':', "")
    }

    const fn dash(&self) -> &'static str {
        match self.coding {
            Coding::Ascii => " - ",
            Coding::Unicode { .. } => " \u{2013} ",
        }
    }

    const fn cut_mark(&self) -> &'static str {
        match self.coding {
            Coding::Ascii => "...",
            Coding::Unicode { .. } => "\u{2026}",
        }
    }
}

/// What every card repeats.
struct Frame<'a> {
    words: &'a Words,
    letters: &'a Letters,
    title: String,
    version: String,
    shown: String,
    notes: String,
}

impl<'a> Frame<'a> {
    fn new(reading: &'a Reading<'a>, shown: &str, letters: &'a Letters) -> Self {
        let words = reading.words();
        let title = match reading.name() {
            Some(name) => {
                let name = short(&letters.of_hers(&one_line(name)));
                words.say_with(titles(reading).0, &[("name", Value::Text(&name))])
            }
            None => words.say(titles(reading).1),
        };
        let code = reading.version().to_string();
        Self {
            words,
            letters,
            title: letters.of_app(&title).replace(':', ""),
            version: letters.of_code(&words.say_with("summary-version", &[("version", Value::Text(&code))])),
            shown: letters.of_app(shown),
            notes: letters.of_app(&words.say("summary-notes")),
        }
    }

    /// Whether the title says the whole of `name`.
    fn holds(&self, name: &str, letters: &Letters) -> bool {
        self.title.contains(&letters.of_hers(name))
    }

    fn card(&self, number: usize, of: usize, body: &str) -> String {
        Card { frame: self, number, of, body }.to_string()
    }

    fn card_number(&self, number: usize, of: usize) -> String {
        let count = |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
        self.letters.of_app(&self.words.say_with("summary-card", &[("card", count(number)), ("of", count(of))]))
    }
}

struct Card<'a> {
    frame: &'a Frame<'a>,
    number: usize,
    of: usize,
    body: &'a str,
}

impl fmt::Display for Card<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Frame { letters, title, version, shown, notes, .. } = self.frame;
        let card = self.frame.card_number(self.number, self.of);
        writeln!(f, "{title}\n{card}{}{version}\n{shown}\n", letters.dash())?;
        if !self.body.is_empty() {
            writeln!(f, "{}\n", self.body)?;
        }
        write!(f, "{notes}")
    }
}

/// The messages of the title, with her name and without.
pub(super) const fn titles(reading: &Reading<'_>) -> (&'static str, &'static str) {
    if reading.is_quiet() {
        ("summary-title-quiet", "summary-title-quiet-no-name")
    } else {
        ("summary-title", "summary-title-no-name")
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text, or as many whole characters of it as fit into [`NAME_BYTES`].
pub(super) fn short(text: &str) -> String {
    if text.len() <= NAME_BYTES {
        return text.to_owned();
    }
    let mut cut = String::new();
    for grapheme in text.graphemes(true).take_while(|grapheme| grapheme.len() <= NAME_BYTES) {
        if cut.len() + grapheme.len() > NAME_BYTES {
            break;
        }
        cut.push_str(grapheme);
    }
    cut.push('…');
    cut
}
