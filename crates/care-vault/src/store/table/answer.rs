//! `answer`: a projection of the changes.

use care_plan::{Answer, AnswerId, AnswerState, ChoiceId, EntryId, PromptId, Scope, SectionId, Tier, Value};
use rusqlite::{Connection, Result, Row};

use super::malformed;

/// Writes the answer as it now stands, or takes it out.
pub(crate) fn put(connection: &Connection, id: &AnswerId, answer: Option<&Answer>) -> Result<()> {
    let (section, prompt) = (id.section.as_str(), id.prompt.as_str());
    let entry = id.entry();
    let entry: &[u8] = entry.as_ref().map_or(&[], |entry| entry.as_bytes());
    match answer {
        None => connection
            .prepare_cached("DELETE FROM answer WHERE section = ?1 AND entry = ?2 AND prompt = ?3")?
            .execute((section, entry, prompt))?,
        Some(answer) => connection
            .prepare_cached(
                "INSERT INTO answer (section, entry, prompt, tier, text, state, choice) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (section, entry, prompt) DO UPDATE \
                 SET tier = excluded.tier, text = excluded.text, state = excluded.state, choice = excluded.choice",
            )?
            .execute((
                section,
                entry,
                prompt,
                answer.tier.name(),
                answer.text(),
                answer.state().map_or("", AnswerState::name),
                answer.choice().map_or("", ChoiceId::as_str),
            ))?,
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<(AnswerId, Answer)>> {
    connection
        .prepare_cached("SELECT section, entry, prompt, tier, text, state, choice FROM answer")?
        .query_map((), |row| read(row)?.map_or_else(malformed, Ok))?
        .collect()
}

pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.prepare_cached("DELETE FROM answer")?.execute(())?;
    Ok(())
}

/// Reads a row, or none when a name in it is not of the form that names have.
pub(crate) fn read(row: &Row<'_>) -> Result<Option<(AnswerId, Answer)>> {
    let [section, prompt, tier, text, state, choice] = [0, 2, 3, 4, 5, 6].map(|column| row.get::<_, String>(column));
    let (section, prompt, tier, state, choice) = (section?, prompt?, tier?, state?, choice?);
    let entry: Vec<u8> = row.get(1)?;
    let text = text?;
    let read = || {
        let entry = match entry.as_slice() {
            [] => Scope::Once,
            bytes => Scope::Entry(EntryId::from_bytes(bytes.try_into().ok()?)),
        };
        let id =
            AnswerId { section: SectionId::new(&section).ok()?, scope: entry, prompt: PromptId::new(&prompt).ok()? };
        let choice = match choice.as_str() {
            "" => None,
            name => Some(ChoiceId::new(name).ok()?),
        };
        // A state that this version does not know is none here; the change still holds it.
        let state = AnswerState::from_name(&state).map(Value::State);
        let values = [Some(Value::Text(text)), state, choice.map(Value::Choice)].into_iter().flatten().collect();
        Some((id, Answer { values, tier: Tier::from_name(&tier)? }))
    };
    Ok(read())
}
