use serde_json::json;
use serde_json::value::Serializer;

use super::*;

/// Answers everything in the same way: with the error `Unexpected`.
struct Refusing;

impl<C: Command> Answer<C, C::By> for Refusing {
    fn answer(&mut self, _: C) -> Result<C::Reply, ApiError> {
        Err(ApiError::Unexpected)
    }
}

fn asked(name: &str, body: Body<'_>) -> ApiError {
    dispatch(&mut Refusing, name, body).unwrap_err()
}

#[test]
fn every_name_of_the_list_stands_there_once_and_is_answered() {
    let names: Vec<&str> = PERMISSIONS.iter().flat_map(|permission| permission.commands).copied().collect();
    for (place, name) in names.iter().enumerate() {
        assert!(!names[..place].contains(name), "{name} stands once");
        let is_plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(is_plain, "{name} needs no escaping in a permission or an address");
    }
    assert_eq!(asked("start", Body::Json(&json!({}))), ApiError::Unexpected, "it reached its answer");
    assert_eq!(asked("unlock", Body::Raw(b"a secret")), ApiError::Unexpected, "so did a secret");
    assert_eq!(asked("plugin:dialog|open", Body::Json(&json!({}))), ApiError::NotUnderstood, "no other name does");
}

#[test]
fn a_secret_travels_as_bytes_and_never_as_a_text() {
    let sent = SetLock(Secret::new(b"correct horse".to_vec()));
    assert!(!format!("{sent:?}").contains("horse"), "nor does Debug show it");
    let Packed::Secret(secret) = sent.pack(Serializer).unwrap() else { panic!("a secret is no JSON") };
    assert_eq!(SetLock::unpack(Body::Raw(secret.as_bytes())).unwrap(), sent);
    let numbers = json!(secret.as_bytes());
    assert_eq!(SetLock::unpack(Body::Json(&numbers)).unwrap(), sent, "as a phone's web view hands it on");
    for other in [json!("correct horse"), json!({}), json!([256]), json!([-1]), json!(["c"])] {
        assert_eq!(SetLock::unpack(Body::Json(&other)), Err(ApiError::NotUnderstood), "{other}");
    }
}

#[test]
fn what_is_no_secret_travels_as_json_and_never_as_bytes() {
    let sent = SetIdle { minutes: 5 };
    let Packed::Json(value) = sent.pack(Serializer).unwrap() else { panic!("this is JSON") };
    assert_eq!(SetIdle::unpack(Body::Json(&value)).unwrap(), sent);
    assert_eq!(SetIdle::unpack(Body::Raw(value.to_string().as_bytes())), Err(ApiError::NotUnderstood));
    assert_eq!(SetIdle::unpack(Body::Json(&json!({ "minutes": 500 }))), Err(ApiError::NotUnderstood));
}
