//! `answer`: a projection of the changes.

use care_plan::{Answer, AnswerId, PromptId, Scope, SectionId, Tier, Value, ValueKind, Values};
use rusqlite::{Connection, Result};

use super::malformed;

/// Writes the answer as it now stands, or takes it out.
pub(crate) fn put(connection: &Connection, id: &AnswerId, answer: Option<&Answer>) -> Result<()> {
    let key = (id.section.as_str(), id.scope.to_string(), id.prompt.as_str());
    match answer {
        None => connection
            .prepare_cached("DELETE FROM answer WHERE section = ?1 AND scope = ?2 AND prompt = ?3")?
            .execute(key)?,
        Some(answer) => {
            let (section, scope, prompt) = key;
            let others = others_of(&answer.values)?;
            connection
                .prepare_cached(
                    "INSERT INTO answer (section, scope, prompt, tier, text, others) \
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (section, scope, prompt) DO UPDATE \
                     SET tier = excluded.tier, text = excluded.text, others = excluded.others",
                )?
                .execute((section, scope, prompt, answer.tier.name(), answer.text(), others))?
        }
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<(AnswerId, Answer)>> {
    let mut select = connection.prepare_cached("SELECT section, scope, prompt, tier, text, others FROM answer")?;
    let mut rows = select.query(())?;
    let mut answers = Vec::new();
    while let Some(row) = rows.next()? {
        let column = |index: usize| row.get_ref(index)?.as_str().map_err(rusqlite::Error::from);
        let columns = [column(0)?, column(1)?, column(2)?, column(3)?, column(4)?, column(5)?];
        match from_columns(columns) {
            Some(answer) => answers.push(answer),
            None => return malformed(),
        }
    }
    Ok(answers)
}

pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.prepare_cached("DELETE FROM answer")?.execute(())?;
    Ok(())
}

/// The answer that these columns say, or none when one is not of the form that it must have.
pub(crate) fn from_columns(columns: [&str; 6]) -> Option<(AnswerId, Answer)> {
    let [section, scope, prompt, tier, text, others] = columns;
    let (section, prompt) = (SectionId::new(section).ok()?, PromptId::new(prompt).ok()?);
    let id = AnswerId { section, scope: scope.parse::<Scope>().ok()?, prompt };
    let mut values: Values = if others.is_empty() { Values::default() } else { serde_json::from_str(others).ok()? };
    values.set(Value::Text(text.to_owned()));
    Some((id, Answer { values, tier: Tier::from_name(tier)? }))
}

/// Every value but her words, as JSON, or nothing.
fn others_of(values: &Values) -> Result<String> {
    let others: Values = values.iter().filter(|value| value.kind() != ValueKind::Text).cloned().collect();
    if others.is_empty() {
        return Ok(String::new());
    }
    serde_json::to_string(&others).or_else(|_| malformed())
}
