//! What stands on each form, in which order. Forms walk the reading and go by roles, parts and shapes; none names
//! a section.

mod blank;

use care_export::{AnswerReading, FactSays, FirstFact, Reading, Said, SectionShape, first_facts, is_read_first};
use care_locale::{Language, Value as Variable};
use care_plan::labour;
use care_plan::template::{Part, Role};
use typst::foundations::{Array, Dict, IntoValue, Value};
use unicode_segmentation::UnicodeSegmentation;

use crate::codes::{Code, codes};
use crate::node::{self, Node};
use crate::text::{dict, direction, first, is_right_to_left, is_urdu, lines_of, said, tag};
use crate::world::{Pages, lay_out};
use crate::{Form, Paper, PaperError, Sheet, Size};

/// The most characters of her name at the foot of a page. The title says it whole.
const NAME: usize = 40;

/// How much stands on the one page that has to hold what matters most.
#[derive(Clone, Copy)]
struct Room {
    /// The most characters of what may be cut. What must be known never is.
    most: Option<usize>,
    /// Whether more stands there than what is read first and whom to phone.
    has_rest: bool,
    /// How many codes.
    codes: usize,
    /// The size of letters; large print is not made smaller.
    points: f64,
}

/// What is tried, first first: the first that fits is taken, and where none does the last runs on.
const ROOMS: [Room; 12] = [
    Room { most: None, has_rest: true, codes: 4, points: 11.0 },
    Room { most: None, has_rest: true, codes: 1, points: 10.5 },
    Room { most: None, has_rest: true, codes: 1, points: 9.5 },
    Room { most: Some(320), has_rest: true, codes: 1, points: 9.5 },
    Room { most: Some(200), has_rest: true, codes: 1, points: 9.5 },
    Room { most: Some(140), has_rest: true, codes: 1, points: 9.0 },
    Room { most: Some(100), has_rest: true, codes: 1, points: 9.0 },
    Room { most: Some(70), has_rest: true, codes: 1, points: 9.0 },
    Room { most: Some(40), has_rest: true, codes: 1, points: 9.0 },
    Room { most: Some(160), has_rest: false, codes: 1, points: 10.0 },
    Room { most: Some(60), has_rest: false, codes: 1, points: 9.0 },
    Room { most: Some(40), has_rest: false, codes: 0, points: 9.0 },
];

/// The sizes of letters that are tried on a sheet for the wall.
const WALL: [f64; 5] = [20.0, 18.0, 16.0, 14.0, 12.0];

/// Lays `reading` out and writes it.
pub(crate) fn paper(reading: &Reading<'_>, sheet: &Sheet<'_>) -> Result<Paper, PaperError> {
    let codes = match (sheet.form, sheet.dates) {
        // Without a day on it a code would be taken for new.
        (Form::Full | Form::OnePage, Some(dates)) => codes(reading, dates)?,
        _ => Vec::new(),
    };
    let draft = Draft { reading, sheet, codes: &codes };
    let (pages, lacks_letters) = match sheet.form {
        Form::OnePage => draft.one_page()?,
        Form::Full => draft.noted(points(sheet.size), Draft::full)?,
        Form::Birth => draft.noted(points(sheet.size), |draft| draft.of_part(Part::Birth))?,
        Form::Hard => draft.noted(points(sheet.size), |draft| draft.of_part(Part::Hard))?,
        Form::Labour => draft.for_the_wall()?,
        Form::Blank => draft.noted(points(sheet.size), |draft| blank::questions(draft.reading))?,
    };
    let version = if sheet.form == Form::Blank { String::new() } else { reading.version().to_string() };
    let ident = format!("{version} {} {:?}", sheet.form.name(), sheet.size);
    Ok(Paper { bytes: pages.written(ident)?, pages: pages.count(), lacks_letters })
}

/// The size of letters on a form.
const fn points(size: Size) -> f64 {
    match size {
        Size::Usual => 11.0,
        Size::Large => 18.0,
    }
}

/// What is put on paper, and how.
#[derive(Clone, Copy)]
struct Draft<'a> {
    reading: &'a Reading<'a>,
    sheet: &'a Sheet<'a>,
    codes: &'a [Code],
}

impl<'a> Draft<'a> {
    /// Pages with these nodes; where a letter of hers has no picture, they say so.
    fn noted(&self, points: f64, nodes: impl Fn(&Self) -> Vec<Node>) -> Result<(Pages, bool), PaperError> {
        let pages = lay_out(self.inputs(points, nodes(self)))?;
        if !pages.lack_letters() {
            return Ok((pages, false));
        }
        let mut nodes = nodes(self);
        nodes.insert(0, node::note(&self.reading.say("paper-letters")));
        Ok((lay_out(self.inputs(points, nodes))?, true))
    }

    /// As much as one page holds; in large print, both sides of a sheet.
    fn one_page(&self) -> Result<(Pages, bool), PaperError> {
        let sides = if self.sheet.size == Size::Large { 2 } else { 1 };
        let mut last = None;
        for room in ROOMS {
            let points = if self.sheet.size == Size::Large { points(Size::Large) } else { room.points };
            let draft = Draft { codes: self.codes.get(..room.codes).unwrap_or(self.codes), ..*self };
            let laid = draft.noted(points, |draft| draft.first_page(room))?;
            if laid.0.count() <= sides {
                return Ok(laid);
            }
            last = Some(laid);
        }
        last.ok_or(PaperError::Layout)
    }

    /// In the largest letters that one page holds.
    fn for_the_wall(&self) -> Result<(Pages, bool), PaperError> {
        let least = points(self.sheet.size);
        let mut last = None;
        for points in WALL.into_iter().filter(|points| *points >= least) {
            let laid = self.noted(points, Self::labour)?;
            if laid.0.count() == 1 {
                return Ok(laid);
            }
            last = Some(laid);
        }
        last.ok_or(PaperError::Layout)
    }

    /// All that is read: what a stranger must know, whom to phone, then the parts.
    fn full(&self) -> Vec<Node> {
        let mut nodes = self.facts(None);
        nodes.extend(self.people(1, None));
        for part in self.reading.parts() {
            let sections = part.sections.iter().filter(|section| section.shape != SectionShape::People);
            let sections: Vec<Node> = sections
                .flat_map(|section| node::section(section, 2, None, |answer| !is_read_first(answer.role)))
                .collect();
            if !sections.is_empty() {
                nodes.push(node::heading(1, &part.title));
                nodes.extend(sections);
            }
        }
        let (title, says) = (self.reading.say("show-summary-title"), self.reading.say("paper-codes"));
        // The first code stands beside the title.
        let more = self.codes.get(1..).unwrap_or_default();
        nodes.extend((!more.is_empty()).then(|| node::codes(&title, more, &says)));
        nodes
    }

    /// What matters most, whom to phone, and of the rest what `room` holds.
    fn first_page(&self, room: Room) -> Vec<Node> {
        let (people, others): (Vec<_>, Vec<_>) =
            self.reading.sections().partition(|section| section.shape == SectionShape::People);
        let mut nodes = self.facts(room.most);
        nodes.extend(people.into_iter().flat_map(|section| node::rows(section, room.most, |_| true)));
        let others = others.into_iter().filter(|_| room.has_rest);
        nodes.extend(others.flat_map(|section| node::rows(section, room.most, |answer| !is_read_first(answer.role))));
        if room.most.is_some() || !room.has_rest {
            nodes.push(node::note(&self.reading.say("paper-more")));
        }
        nodes
    }

    /// What a stranger must know, one part, and whom to phone.
    fn of_part(&self, part: Part) -> Vec<Node> {
        let mut nodes = self.facts(None);
        for part in self.reading.parts().iter().filter(|each| each.part == part) {
            nodes.push(node::heading(1, &part.title));
            let sections = part.sections.iter().filter(|section| section.shape != SectionShape::People);
            nodes.extend(
                sections.flat_map(|section| node::section(section, 2, None, |answer| !is_read_first(answer.role))),
            );
        }
        nodes.extend(self.people(1, None));
        nodes
    }

    /// What a stranger must know, then what somebody in labour is asked most, then whom to phone.
    fn labour(&self) -> Vec<Node> {
        let mut nodes = self.facts(None);
        for (section, prompt) in labour::topics() {
            let link = format!("{}/{}", section.id, prompt.id);
            let sections = self.reading.sections().filter(|held| held.id == section.id);
            nodes.extend(sections.flat_map(|held| node::rows(held, None, |answer| answer.link == link)));
        }
        let people = self.reading.sections().filter(|section| section.shape == SectionShape::People);
        nodes.extend(people.flat_map(|section| node::rows(section, None, |_| true)));
        nodes.push(node::note(&self.reading.say("paper-spoken")));
        nodes
    }

    /// What is read first, and then what of it is no fact.
    fn facts(&self, most: Option<usize>) -> Vec<Node> {
        let facts = first_facts(self.reading, None);
        let stands = |answer: &AnswerReading| {
            let is_it =
                |told: &FirstFact<'_>| matches!(told.says, FactSays::Answer(held) if std::ptr::eq(held, answer));
            answer.role == Role::Name && answer.says.len() == 1 || facts.iter().any(is_it)
        };
        let rest = self.reading.answers().map(|(_, answer)| answer);
        let rest = rest.filter(|answer| is_read_first(answer.role) && !stands(answer));
        facts.iter().map(|told| node::fact(told, most)).chain(rest.map(|answer| node::as_fact(answer, most))).collect()
    }

    /// Whom to phone.
    fn people(&self, level: u8, most: Option<usize>) -> Vec<Node> {
        let sections = self.reading.sections().filter(|section| section.shape == SectionShape::People);
        sections.flat_map(|section| node::section(section, level, most, |_| true)).collect()
    }

    /// What the template is handed.
    fn inputs(&self, points: f64, nodes: Vec<Node>) -> Dict {
        let is_blank = self.sheet.form == Form::Blank;
        let reading = self.reading;
        let language = reading.say("show-title").runs().first().and_then(|run| run.language);
        let (lang, region) = language.map_or(("en", ""), |language| tag(language.base));
        let title = if is_blank { reading.say("paper-blank-title") } else { reading.title() };
        let head: Vec<Said> = if is_blank { vec![reading.say("paper-blank-intro")] } else { self.made() };
        // One page has its other codes at its end; the full plan where its nodes say.
        let others = if self.sheet.form == Form::OnePage { self.codes.get(1..).unwrap_or_default() } else { &[] };
        let is_urdu = language.is_some_and(|language| tag(language.base).0 == "ur") || !is_blank && is_urdu(reading);
        let mut data = dict([
            ("lang", lang.into_value()),
            ("region", region.into_value()),
            ("dir", language.map_or(Value::None, |language: &Language| direction(language.direction))),
            ("points", points.into_value()),
            ("large", (self.sheet.size == Size::Large).into_value()),
            ("form", self.sheet.form.name().into_value()),
            ("name", care_locale::strip_isolates(title.text()).into_value()),
            ("title", said(&title)),
            ("long", title.text().graphemes(true).nth(2 * NAME).is_some().into_value()),
            ("head", head.iter().map(said).collect::<Array>().into_value()),
            ("code", self.codes.first().map_or(Value::None, |code| code.value().into_value())),
            ("codes", node::all(others.iter().map(Code::value))),
            ("urdu", is_urdu.into_value()),
            ("nodes", node::all(nodes)),
            ("foot", self.foot(is_blank)),
            ("closing", reading.foot().iter().map(said).collect::<Array>().into_value()),
        ]);
        // What runs from right to left stands in a file in the order of the page, and not every reader of files turns
        // it round again; so the words go along as plain text.
        let mut lines = Vec::new();
        for name in ["title", "head", "nodes", "closing"] {
            data.get(name).iter().for_each(|value| lines_of(value, &mut lines));
        }
        let lines = lines.join("\n");
        let plain = if lines.chars().any(is_right_to_left) { lines.into_value() } else { Value::None };
        data.insert("plain".into(), plain);
        data
    }

    /// The version and the days, each in a line.
    fn made(&self) -> Vec<Said> {
        let code = self.reading.version().to_string();
        let version = self.reading.say_with("summary-version", &[("version", Variable::Text(&code))]);
        let dates = self.sheet.dates.map(|dates| {
            let made = ("made", Variable::Text(&dates.shown));
            match dates.changed.as_str() {
                "" => self.reading.say_with("paper-made", &[made]),
                changed => self.reading.say_with("paper-changed-made", &[("changed", Variable::Text(changed)), made]),
            }
        });
        std::iter::once(version).chain(dates).collect()
    }

    /// What stands at the foot of every page.
    fn foot(&self, is_blank: bool) -> Value {
        let (page, of) = (("page", Variable::Text(PAGE)), ("of", Variable::Text(PAGES)));
        let is_one_page = self.sheet.form == Form::OnePage;
        let mut lines: Vec<Value> = Vec::new();
        if is_blank {
            lines.push(first(&self.reading.say("paper-blank-title")));
        } else {
            lines.push(first(&self.short_title()));
            lines.extend(self.made().iter().map(first));
        }
        dict([
            ("lines", lines.into_iter().collect::<Array>().into_value()),
            ("page", first(&self.reading.say_with("paper-page", &[page, of]))),
            // One page has them once, at its end.
            ("notes", if is_one_page { Value::None } else { said(&self.reading.say("footer-notes")) }),
        ])
        .into_value()
    }

    fn short_title(&self) -> Said {
        match self.reading.name() {
            Some(name) if name.graphemes(true).nth(NAME).is_some() => {
                let mut short: String = name.graphemes(true).take(NAME).collect();
                short.push('…');
                self.reading.say_with("show-title-name", &[("name", Variable::Text(&short))])
            }
            _ => self.reading.title(),
        }
    }
}

/// Stand in the line of the page until its numbers are known.
const PAGE: &str = "\u{F8FE}";
const PAGES: &str = "\u{F8FF}";
