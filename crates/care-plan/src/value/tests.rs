use super::*;
use crate::{AnswerId, AnswerState, Edit, ValueChange, Values};

/// One value of each kind. The match makes a new kind stand here, too.
fn one_of_each() -> Vec<Value> {
    ValueKind::ALL
        .into_iter()
        .map(|kind| match kind {
            ValueKind::Text => Value::Text("At home\nقابلتي 👩🏽‍🍼".to_owned()),
            ValueKind::State => Value::State(AnswerState::AskOnTheDay),
            ValueKind::Choice => Value::Choice(ChoiceId::new("yes").unwrap()),
            ValueKind::Choices => {
                Value::Choices(["gas", "water-2"].into_iter().map(|name| ChoiceId::new(name).unwrap()).collect())
            }
            ValueKind::Phone => Value::Phone("+44 (0)20 7946-0000 ext. 7".to_owned()),
            ValueKind::Date => Value::Date("6 March, or the week after".to_owned()),
            ValueKind::Person => Value::Person(EntryId::from_bytes([7; 16])),
            ValueKind::Attachment => Value::Attachment(ContentHash::from_bytes([9; 32])),
        })
        .collect()
}

#[test]
fn every_kind_reads_back_from_its_own_text() {
    for value in one_of_each() {
        assert_eq!(Value::from_text(value.kind(), &value.to_text()), Some(value.clone()), "{value:?}");
        assert_eq!(ValueKind::from_name(value.kind().name()), Some(value.kind()));
    }
}

#[test]
fn an_edit_reads_back_as_it_was_written() {
    let answer: AnswerId = "birth-place/wish".parse().unwrap();
    let edits = one_of_each().into_iter().flat_map(|value| {
        let kind = value.kind();
        [Edit::set(answer.clone(), value), Edit::clear(answer.clone(), kind)]
    });
    for edit in edits {
        let data = serde_json::to_string(&edit).unwrap();
        assert_eq!(serde_json::from_str::<Edit>(&data).unwrap(), edit, "{data}");
    }
}

/// Frozen: rows of stored vaults are of this form.
#[test]
fn values_are_written_as_a_map_by_kind() {
    let values: Values = one_of_each().into_iter().collect();
    let data = serde_json::to_string(&values).unwrap();
    let frozen = "{\"text\":\"At home\\nقابلتي 👩🏽‍🍼\",\"state\":\"ask-on-the-day\",\"choice\":\"yes\",\
                  \"choices\":\"gas water-2\",\"phone\":\"+44 (0)20 7946-0000 ext. 7\",\
                  \"date\":\"6 March, or the week after\",\
                  \"person\":\"07070707070707070707070707070707\",\
                  \"attachment\":\"0909090909090909090909090909090909090909090909090909090909090909\"}";
    assert_eq!(data, frozen);
    assert_eq!(serde_json::from_str::<Values>(frozen).unwrap(), values);
    let error = serde_json::from_str::<Values>("[]").unwrap_err().to_string();
    assert!(error.contains("expected a map of values by kind"), "{error}");
}

#[test]
fn what_a_newer_version_wrote_is_passed_over_and_harms_nothing() {
    let data = r#"{"text":"hers","mood":{"scale":[1,2]},"state":"glad","choice":"A b","choices":"ok Ö"}"#;
    let values: Values = serde_json::from_str(data).unwrap();
    assert_eq!(values, [Value::Text("hers".to_owned())].into_iter().collect());
}

#[test]
fn an_edit_of_a_kind_that_is_not_known_is_turned_away() {
    for data in [
        r#"{"answer":"a/b","kind":"mood","value":"glad"}"#,
        r#"{"answer":"a/b","kind":"state","value":"glad"}"#,
        r#"{"answer":"a","kind":"text","value":"x"}"#,
    ] {
        assert!(serde_json::from_str::<Edit>(data).is_err(), "{data}");
    }
}

#[test]
fn a_value_that_says_nothing_is_none() {
    let mut values: Values = [Value::Text("words".to_owned()), Value::Phone("0".to_owned())].into_iter().collect();
    values.set(Value::Text(" \n".to_owned()));
    values.apply(&ValueChange::Set(Value::Choices(BTreeSet::new())));
    values.apply(&ValueChange::Clear(ValueKind::Phone));
    assert!(values.is_empty(), "{values:?}");
}

#[test]
fn no_words_are_in_what_is_printed_for_debugging() {
    for value in one_of_each() {
        let printed = format!("{value:?}");
        assert!(!printed.contains("home") && !printed.contains("7946"), "{printed}");
    }
}

#[test]
fn every_kind_is_in_the_list_that_tests_go_through() {
    // A new variant is named here by the compiler, and then by this test.
    let place = |kind| match kind {
        ValueKind::Text => 0,
        ValueKind::State => 1,
        ValueKind::Choice => 2,
        ValueKind::Choices => 3,
        ValueKind::Phone => 4,
        ValueKind::Date => 5,
        ValueKind::Person => 6,
        ValueKind::Attachment => 7,
    };
    assert!(ValueKind::ALL.into_iter().map(place).eq(0..8));
}
