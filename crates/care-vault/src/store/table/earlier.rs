//! The tables of schemas 1 and 2, for reading alone: a document for each tier.

use care_plan::{
    Answer, AnswerId, AnswerState, ChoiceId, DocumentId, Entry, EntryId, PromptId, Scope, SectionId, Tier, Timestamp,
    Value,
};
use rusqlite::{Connection, Result};

use super::change::row_at;
use super::{malformed, setting};
use crate::{ChangeRow, EarlierDocument};

/// Begins the name of a setting that held the tier of a document once more.
pub(crate) const TIER_SETTING: &str = "vault.tier.";

/// The documents, in the order that they were begun in, with everything that is in them. Those of
/// schema 1 have no heads and no orphans.
pub(crate) fn documents(connection: &Connection, version: usize) -> Result<Vec<EarlierDocument>> {
    let columns = if version < 2 { "x'', 0" } else { "heads, changes" };
    let select = format!("SELECT id, tier, created, {columns} FROM document ORDER BY rowid");
    let mut documents = Vec::new();
    let mut statement = connection.prepare(&select)?;
    let mut rows = statement.query(())?;
    while let Some(row) = rows.next()? {
        let Some(tier) = Tier::from_name(&row.get::<_, String>(1)?) else { return malformed() };
        let id = DocumentId::from_bytes(row.get(0)?);
        documents.push(EarlierDocument {
            id,
            tier,
            created: Timestamp(row.get(2)?),
            heads: super::document::heads_of(&row.get::<_, Vec<u8>>(3)?, row.get(4)?)?,
            changes: changes(connection, "change", id)?,
            orphans: if version < 2 { Vec::new() } else { changes(connection, "orphan", id)? },
        });
    }
    Ok(documents)
}

fn changes(connection: &Connection, table: &str, document: DocumentId) -> Result<Vec<ChangeRow>> {
    let select = format!("SELECT hash, actor, seq, raw, received FROM {table} WHERE +document = ?1 ORDER BY position");
    connection.prepare(&select)?.query_map([document.as_bytes()], row_at)?.collect()
}

/// The answers as they stood.
pub(crate) fn answers(connection: &Connection) -> Result<Vec<(AnswerId, Answer)>> {
    let mut select = connection.prepare("SELECT section, prompt, tier, text, state, choice, entry FROM answer")?;
    let mut rows = select.query(())?;
    let mut answers = Vec::new();
    while let Some(row) = rows.next()? {
        let column = |index: usize| row.get_ref(index)?.as_str().map_err(rusqlite::Error::from);
        let columns = [column(0)?, column(1)?, column(2)?, column(3)?, column(4)?, column(5)?];
        match answer_of(columns, row.get_ref(6)?.as_blob()?) {
            Some(answer) => answers.push(answer),
            None => return malformed(),
        }
    }
    Ok(answers)
}

/// The answer that these columns say, or none when one is not of the form that it must have.
pub(crate) fn answer_of(columns: [&str; 6], entry: &[u8]) -> Option<(AnswerId, Answer)> {
    let [section, prompt, tier, text, state, choice] = columns;
    let scope = match entry {
        [] => Scope::Once,
        bytes => Scope::Entry(EntryId::from_bytes(bytes.try_into().ok()?)),
    };
    let id = AnswerId { section: SectionId::new(section).ok()?, scope, prompt: PromptId::new(prompt).ok()? };
    let choice = match choice {
        "" => None,
        name => Some(Value::Choice(ChoiceId::new(name).ok()?)),
    };
    // A state that this version does not know is none here; the change still holds it.
    let state = AnswerState::from_name(state).map(Value::State);
    let values = [Some(Value::Text(text.to_owned())), state, choice].into_iter().flatten().collect();
    Some((id, Answer { values, tier: Tier::from_name(tier)? }))
}

/// The entries as they stood. Each was of its section's tier.
pub(crate) fn entries(connection: &Connection) -> Result<Vec<(EntryId, Entry)>> {
    connection
        .prepare("SELECT id, section, created, removed FROM entry")?
        .query_map((), |row| {
            let Ok(section) = SectionId::new(&row.get::<_, String>(1)?) else { return malformed() };
            let entry = Entry { section, created: Timestamp(row.get(2)?), removed: row.get(3)? };
            Ok((EntryId::from_bytes(row.get(0)?), entry))
        })?
        .collect()
}

/// The settings, but for the tiers of documents that go.
pub(crate) fn settings(connection: &Connection) -> Result<Vec<(String, Vec<u8>)>> {
    let mut settings = setting::all(connection)?;
    settings.retain(|(name, _)| !name.starts_with(TIER_SETTING));
    Ok(settings)
}
