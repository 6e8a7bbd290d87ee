//! What stands at a key of one document, made to stand in another.

use automerge::transaction::{Transactable, Transaction};
use automerge::{Automerge, AutomergeError, ROOT, ReadDoc, Value};

use crate::key::RootKey;
use crate::text::{rewrite, texts_at, words_at};
use crate::value::schema;
use care_plan::ValueKind;

/// Makes `key` hold in `tx` what it holds in `from`: words as words, everything else byte for byte.
pub(crate) fn carry_value(from: &Automerge, key: &str, tx: &mut Transaction<'_>) -> Result<(), AutomergeError> {
    match RootKey::read(key) {
        RootKey::Value(_, ValueKind::Text) if !texts_at(from, key)?.is_empty() => {
            rewrite(tx, key, &words_at(from, key)?)
        }
        // The founding change has written this layout's number; a larger one is a newer version's,
        // also where ours is shown on top of it.
        RootKey::Schema => {
            let number = schema(from);
            if number <= schema(tx) { Ok(()) } else { tx.put(ROOT, key, number) }
        }
        // One tick among several counts, whichever is shown.
        RootKey::Ticked(..) if from.get_all(ROOT, key)?.iter().any(|(value, _)| value.as_bool() == Some(true)) => {
            let stands = matches!(tx.get(ROOT, key)?, Some((value, _)) if value.as_bool() == Some(true));
            if stands { Ok(()) } else { tx.put(ROOT, key, true) }
        }
        _ => carry(from, key, tx),
    }
}

fn carry(from: &Automerge, key: &str, tx: &mut Transaction<'_>) -> Result<(), AutomergeError> {
    match from.get(ROOT, key)? {
        None => tx.delete(ROOT, key),
        Some((Value::Scalar(value), _)) => {
            let stands = matches!(tx.get(ROOT, key)?, Some((Value::Scalar(standing), _)) if standing == value);
            if stands { Ok(()) } else { tx.put(ROOT, key, value.into_owned()) }
        }
        Some((Value::Object(_), object)) => {
            let value = ReadDoc::hydrate(from, &object, None)?;
            tx.batch_create_object(ROOT, key, &value, false).map(drop)
        }
    }
}
