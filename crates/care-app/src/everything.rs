//! *Everything*: all that is open, in files that anyone can read without this program.
//!
//! Unlike every other way out this one does not begin with an excerpt: it is her own copy of all
//! she wrote, what is private and what she took away among it, and it says so. `docs/export.md`
//! describes the files. Pure: it opens nothing, and what it was not given is not in them.

use care_document::Moment;
use care_export::OwnReading;
use care_locale::{Value, Words, strip_isolates};
use std::collections::BTreeMap;

use care_plan::{
    Answer, AnswerId, AnswerState, BabyNumber, ChoiceId, Entry, EntryId, LocalTime, Plan, Pregnancy, PromptId,
    SectionId, Tier, ValueKind, Values,
};
use serde::Serialize;

use crate::session::Sure;

/// The version of the two JSON files. A later one that an older reader would misread has a
/// larger number.
const VERSION: u32 = 1;

/// One file of the export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExportFile {
    /// Its name, the same in every language.
    pub(crate) name: &'static str,
    /// What stands in it: UTF-8.
    pub(crate) bytes: Vec<u8>,
}

/// Her plans: the one of now, and those of earlier pregnancies, the latest first.
pub(crate) struct Plans<'a> {
    /// The pregnancy that the plan of now is of.
    pub(crate) of: Pregnancy,
    pub(crate) now: &'a Plan,
    pub(crate) earlier: &'a [(Pregnancy, Plan)],
}

impl<'a> Plans<'a> {
    fn all(&self) -> impl Iterator<Item = (Pregnancy, &'a Plan)> {
        std::iter::once((self.of, self.now)).chain(self.earlier.iter().map(|(of, plan)| (*of, plan)))
    }
}

/// The files of *everything*: `READ-ME.txt`, `plan.txt`, `plan.json` and `history.json`.
///
/// `histories` is what each answer said before, oldest first and under the name that it is stored by; an
/// answer that stands in several documents is there once for each. The same input gives the same bytes. Nothing
/// writes them for whoever did not say the secret.
pub(crate) fn files(
    _: Sure,
    plans: &Plans<'_>,
    histories: &[(AnswerId, Vec<Moment>)],
    words: &Words,
    made: LocalTime,
) -> Vec<ExportFile> {
    let day = care_locale::date(words, made.at.0, made.offset_minutes);
    vec![
        ExportFile { name: "READ-ME.txt", bytes: read_me(words, &day).into_bytes() },
        ExportFile { name: "plan.txt", bytes: text(plans, words, made).into_bytes() },
        ExportFile { name: "plan.json", bytes: json(&PlanFile::of(plans, made)) },
        ExportFile { name: "history.json", bytes: json(&HistoryFile::of(histories, made)) },
    ]
}

/// Each plan as text, those of before below a line that says so.
fn text(plans: &Plans<'_>, words: &Words, made: LocalTime) -> String {
    let own = |plan| care_export::own_text(&OwnReading::new(plan, words, made));
    let earlier = plans.earlier.iter().filter(|(_, plan)| !plan.answers.is_empty());
    let earlier = earlier.map(|(_, plan)| format!("\n{}\n\n{}", words.say("everything-earlier"), own(plan)));
    own(plans.now) + &earlier.collect::<String>()
}

fn read_me(words: &Words, day: &str) -> String {
    let paragraphs = [
        words.say("everything-title"),
        words.say_with("everything-made", &[("date", Value::Text(day))]),
        words.say("everything-anyone"),
        words.say("everything-holds-all"),
        ["everything-file-plan-text", "everything-file-plan-json", "everything-file-history"]
            .map(|id| words.say(id))
            .join("\n"),
        words.say("everything-when-done"),
        words.say("everything-not-the-plan"),
        words.say("everything-for-programs"),
    ];
    strip_isolates(&paragraphs.join("\n\n")) + "\n"
}

/// The number of a pregnancy after the first.
fn later(of: Pregnancy) -> Option<u8> {
    (of != Pregnancy::FIRST).then_some(of.get())
}

#[derive(Serialize)]
struct PlanFile<'a> {
    format: &'static str,
    version: u32,
    made: i64,
    answers: Vec<AnswerRow<'a>>,
    entries: Vec<EntryRow<'a>>,
}

#[derive(Serialize)]
struct AnswerRow<'a> {
    section: &'a SectionId,
    entry: Option<EntryId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baby: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pregnancy: Option<u8>,
    prompt: &'a PromptId,
    tier: Tier,
    text: &'a str,
    state: Option<AnswerState>,
    choice: Option<&'a ChoiceId>,
    #[serde(flatten)]
    more: BTreeMap<&'static str, String>,
}

/// What an answer holds beside its words, its state and one choice, by the name of the kind.
fn more(values: &Values) -> BTreeMap<&'static str, String> {
    let more = values.iter().filter(|value| match value.kind() {
        ValueKind::Text | ValueKind::State | ValueKind::Choice => false,
        ValueKind::Choices | ValueKind::Phone | ValueKind::Date | ValueKind::Person | ValueKind::Attachment => true,
    });
    more.map(|value| (value.kind().name(), value.to_text())).collect()
}

#[derive(Serialize)]
struct EntryRow<'a> {
    id: EntryId,
    section: &'a SectionId,
    #[serde(skip_serializing_if = "Option::is_none")]
    pregnancy: Option<u8>,
    created: i64,
    removed: bool,
}

impl<'a> PlanFile<'a> {
    fn of(plans: &Plans<'a>, made: LocalTime) -> Self {
        let row = |of: Pregnancy, (id, answer): (&'a AnswerId, &'a Answer)| AnswerRow {
            section: &id.section,
            entry: id.entry(),
            baby: id.scope.baby().map(BabyNumber::get),
            pregnancy: later(of),
            prompt: &id.prompt,
            tier: answer.tier,
            text: answer.text(),
            state: answer.state(),
            choice: answer.choice(),
            more: more(&answer.values),
        };
        let entry = |of: Pregnancy, (id, entry): (&EntryId, &'a Entry)| EntryRow {
            id: *id,
            section: &entry.section,
            pregnancy: later(of),
            created: entry.created.0,
            removed: entry.removed,
        };
        let answers = plans.all().flat_map(|(of, plan)| plan.answers.iter().map(move |held| row(of, held)));
        let entries = plans.all().flat_map(|(of, plan)| plan.entries.iter().map(move |held| entry(of, held)));
        Self {
            format: "holdfast-plan",
            version: VERSION,
            made: made.at.0,
            answers: answers.collect(),
            entries: entries.collect(),
        }
    }
}

#[derive(Serialize)]
struct HistoryFile<'a> {
    format: &'static str,
    version: u32,
    made: i64,
    answers: Vec<HistoryRow<'a>>,
}

#[derive(Serialize)]
struct HistoryRow<'a> {
    section: SectionId,
    entry: Option<EntryId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    baby: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pregnancy: Option<u8>,
    prompt: &'a PromptId,
    moments: Vec<MomentRow<'a>>,
}

#[derive(Serialize)]
struct MomentRow<'a> {
    change: usize,
    text: &'a str,
    state: Option<AnswerState>,
    choice: Option<&'a ChoiceId>,
    #[serde(flatten)]
    more: BTreeMap<&'static str, String>,
}

impl<'a> HistoryFile<'a> {
    fn of(histories: &'a [(AnswerId, Vec<Moment>)], made: LocalTime) -> Self {
        let mut ordered: Vec<_> = histories.iter().collect();
        ordered.sort_by_key(|(id, _)| id);
        let moment = |moment: &'a Moment| MomentRow {
            change: moment.index,
            text: moment.values.text(),
            state: moment.values.state(),
            choice: moment.values.choice(),
            more: more(&moment.values),
        };
        let answers = ordered.into_iter().map(|(id, moments)| {
            let (of, section) = Pregnancy::of(&id.section).unwrap_or((Pregnancy::FIRST, id.section.clone()));
            HistoryRow {
                section,
                entry: id.entry(),
                baby: id.scope.baby().map(BabyNumber::get),
                pregnancy: later(of),
                prompt: &id.prompt,
                moments: moments.iter().map(moment).collect(),
            }
        });
        Self { format: "holdfast-history", version: VERSION, made: made.at.0, answers: answers.collect() }
    }
}

#[expect(clippy::expect_used, reason = "names, numbers and text always have a JSON form")]
fn json(file: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(file).expect("JSON in memory");
    bytes.push(b'\n');
    bytes
}

#[cfg(test)]
mod tests;
