//! The plan as text to read: what the app says flush left, her own words four spaces in.
//!
//! Whatever of the plan no section claims stands at the end, so that nothing is left out.

use std::collections::BTreeSet;

use care_locale::{Value, Words, strip_isolates};
use care_plan::sections::{SECTIONS, sections_of};
use care_plan::template::{Part, Prompt, Section};
use care_plan::{Answer, AnswerId, EntryId, LocalTime, Plan};

/// Writes the whole plan in the language of `words`.
pub(super) fn write(plan: &Plan, words: &Words, made: LocalTime) -> String {
    let mut text = PlanText { plan, words, made, left: plan.answers.keys().collect(), written: String::new() };
    text.line(&words.say("everything-title"));
    text.line(&words.say_with("everything-made", &[("date", Value::Text(&text.day(made.at.0)))]));
    for part in Part::ALL {
        text.part(part);
    }
    text.taken_away();
    text.what_is_left();
    text.written
}

struct PlanText<'a> {
    plan: &'a Plan,
    words: &'a Words,
    made: LocalTime,
    /// Answers that do not stand in the text yet.
    left: BTreeSet<&'a AnswerId>,
    written: String,
}

impl<'a> PlanText<'a> {
    fn part(&mut self, part: Part) {
        let mut title = Some(self.words.say(&format!("part-{}", part.name())));
        for section in sections_of(part) {
            let places = self.plan.places(section);
            let has_any = section.has_entries() && !places.is_empty() || self.plan.answers_of(section).next().is_some();
            if !has_any {
                continue;
            }
            if let Some(title) = title.take() {
                self.heading(1, &title);
            }
            self.heading(2, &self.words.say(&section.title_key()));
            self.places(section, &places);
        }
    }

    fn taken_away(&mut self) {
        let mut title = Some(self.words.say("everything-taken-away"));
        for section in SECTIONS {
            let taken = self.plan.entries.iter().filter(|(_, entry)| entry.removed);
            let mut of_section: Vec<_> = taken.filter(|(_, entry)| entry.section.as_str() == section.id).collect();
            of_section.sort_by_key(|(id, entry)| (entry.created, **id));
            if of_section.is_empty() {
                continue;
            }
            if let Some(title) = title.take() {
                self.heading(1, &title);
            }
            self.heading(2, &self.words.say(&section.title_key()));
            let places: Vec<_> = of_section.into_iter().map(|(id, _)| Some(*id)).collect();
            self.places(section, &places);
        }
    }

    /// Answers of a newer version, and those whose entry is not known here, under their names.
    fn what_is_left(&mut self) {
        if self.left.is_empty() {
            return;
        }
        self.heading(1, &self.words.say("everything-not-known"));
        for id in std::mem::take(&mut self.left) {
            if let Some(answer) = self.plan.answers.get(id) {
                self.answer(&id.to_string(), answer, None);
            }
        }
    }

    fn places(&mut self, section: &'static Section, places: &[Option<EntryId>]) {
        for (number, place) in (1..).zip(places) {
            if let Some(entry) = place.and_then(|id| self.plan.entries.get(&id)) {
                self.heading(3, &self.words.say_with("everything-card", &[("number", Value::Number(number))]));
                let begun = self.day(entry.created.0);
                self.remark(&self.words.say_with("everything-begun", &[("date", Value::Text(&begun))]));
            }
            for prompt in section.prompts {
                let id = AnswerId { section: section.section_id(), entry: *place, prompt: prompt.prompt_id() };
                let Some((id, answer)) = self.plan.answers.get_key_value(&id) else { continue };
                self.left.remove(id);
                self.answer(&self.words.say(&prompt.label_key(section.id)), answer, Some((section, prompt)));
            }
        }
    }

    fn answer(&mut self, label: &str, answer: &Answer, asked: Option<(&Section, &Prompt)>) {
        self.written.push('\n');
        self.line(label);
        if let Some(choice) = &answer.choice {
            let known = asked.filter(|(_, prompt)| prompt.choices.contains(&choice.as_str()));
            let chosen = known.map_or_else(
                || choice.to_string(),
                |(section, prompt)| self.words.say(&prompt.choice_key(section.id, choice.as_str())),
            );
            self.named("everything-choice", &chosen);
        }
        if !answer.text.is_empty() {
            for line in answer.text.split('\n') {
                self.written.push_str("    ");
                self.written.push_str(line);
                self.written.push('\n');
            }
        }
        if let Some(state) = answer.state {
            self.named("everything-state", &self.words.say(&format!("state-{}", state.name())));
        }
        self.named("everything-tier", &self.words.say(&format!("tier-{}", answer.tier.name())));
        if answer.is_empty() {
            self.remark(&self.words.say("everything-empty"));
        }
    }

    fn heading(&mut self, level: usize, title: &str) {
        self.written.push('\n');
        self.line(&format!("{} {title}", "#".repeat(level)));
    }

    /// A line of the app that says what `id` names: `- name: value`.
    fn named(&mut self, id: &str, value: &str) {
        self.remark(&format!("{}: {value}", self.words.say(id)));
    }

    fn remark(&mut self, text: &str) {
        self.line(&format!("- {text}"));
    }

    fn line(&mut self, text: &str) {
        self.written.push_str(&strip_isolates(text));
        self.written.push('\n');
    }

    fn day(&self, at_ms: i64) -> String {
        care_locale::date(self.words, at_ms, self.made.offset_minutes)
    }
}
