use sha2::{Digest, Sha256};

use super::{CHANGE_CHUNK, DOCUMENT_CHUNK, Reader, change, document, rows};
use crate::DocumentError;

/// An unsigned LEB128 number.
fn number(mut number: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number > 0x7f {
        bytes.push(u8::try_from(number & 0x7f).unwrap() | 0x80);
        number >>= 7;
    }
    bytes.push(u8::try_from(number).unwrap());
    bytes
}

/// A whole chunk over `body`, with its checksum.
fn chunk(kind: u8, body: &[u8]) -> Vec<u8> {
    let hashed = [&[kind], number(body.len() as u64).as_slice(), body].concat();
    [&[0x85, 0x6f, 0x4a, 0x83], &Sha256::digest(&hashed)[..4], &hashed].concat()
}

/// A change that says nothing, by one actor, with those columns and other actors.
fn change_with(others: &[&[u8]], columns: &[(u8, &[u8])]) -> Vec<u8> {
    let mut body = vec![0, 1, 7, 1, 1, 0, 0]; // nothing before it, its actor, three numbers, no message
    body.extend(number(others.len() as u64));
    body.extend(others.concat());
    body.extend(columns_of(columns));
    chunk(CHANGE_CHUNK, &body)
}

/// A saved document with one actor and no heads, and those columns of its changes and operations.
fn document_with(of_changes: &[(u8, &[u8])], of_operations: &[(u8, &[u8])]) -> Vec<u8> {
    let mut body = vec![1, 1, 7, 0];
    for columns in [of_changes, of_operations] {
        body.extend(number(columns.len() as u64));
        columns.iter().for_each(|(specification, bytes)| body.extend([*specification, bytes.len() as u8]));
    }
    body.extend([of_changes, of_operations].concat().iter().flat_map(|(_, bytes)| *bytes));
    chunk(DOCUMENT_CHUNK, &body)
}

fn columns_of(columns: &[(u8, &[u8])]) -> Vec<u8> {
    let mut bytes = number(columns.len() as u64);
    columns.iter().for_each(|(specification, column)| bytes.extend([*specification, column.len() as u8]));
    columns.iter().for_each(|(_, column)| bytes.extend(*column));
    bytes
}

/// A run of nothing, of that length.
fn nothing(times: u64) -> Vec<u8> {
    [vec![0], number(times)].concat()
}

#[test]
fn a_number_is_read_as_it_was_written_up_to_its_64th_bit() {
    for known in [0, 1, 0x7f, 0x80, 300, 1 << 35, (1 << 63) - 1, 1 << 63, u64::MAX] {
        let bytes = [number(known), vec![9]].concat();
        let mut reader = Reader(&bytes);
        assert_eq!(reader.number(), Ok(known));
        assert_eq!(reader.0, [9], "and no byte more is taken");
    }
    let tenth = |byte: u8| [[0xff; 9].as_slice(), &[byte]].concat();
    assert_eq!(Reader(&tenth(2)).number(), Err(DocumentError::NotAChange), "a 65th bit");
    assert_eq!(Reader(&[0x80; 20]).number(), Err(DocumentError::NotAChange), "a number without an end");
    assert_eq!(Reader(&[0x80]).number(), Err(DocumentError::NotAChange), "a number that is cut off");
}

#[test]
fn a_number_below_zero_is_read_as_it_was_written() {
    let written: [(&[u8], i64); 9] = [
        (&[0], 0),
        (&[0x3f], 63),
        (&[0x40], -64),
        (&[0x7f], -1),
        (&[0xc0, 0], 64),
        (&[0xbf, 0x7f], -65),
        (&[0x81, 0x80, 0x7f], -16_383),
        (&[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0], i64::MAX),
        (&[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f], i64::MIN),
    ];
    for (bytes, known) in written {
        assert_eq!(Reader(bytes).signed(), Ok(known));
    }
    assert_eq!(Reader(&[0x80; 20]).signed(), Err(DocumentError::NotAChange));
}

#[test]
fn a_number_is_passed_over_whole_and_at_most_ten_bytes_of_it() {
    let mut reader = Reader(&[0x80, 0x80, 1, 9]);
    assert_eq!((reader.skip_number(), reader.0), (Ok(()), [9].as_slice()));
    let mut longest = [0x80; 10];
    longest[9] = 1;
    assert_eq!(Reader(&longest).skip_number(), Ok(()));
    assert_eq!(Reader(&[0x80; 20]).skip_number(), Err(DocumentError::NotAChange));
}

#[test]
fn an_actor_that_is_not_there_is_named_by_no_number() {
    // A run of one, and a run of two that differ.
    assert_eq!((rows(1, &[1, 2], 3), rows(1, &[0x7e, 0, 2], 3)), (Some(1), Some(2)));
    assert_eq!((rows(1, &[1, 3], 3), rows(1, &[0x7e, 0, 3], 3)), (None, None));
    // Four milliards of them, for which Automerge would make a list.
    assert_eq!(rows(1, &[1, 0xff, 0xff, 0xff, 0xff, 0x0f], 3), None);
    assert_eq!(rows(2, &[1, 0xff, 0xff, 0xff, 0xff, 0x0f], 3), Some(1), "another column's number is its own");
}

#[test]
fn the_rows_of_a_column_are_all_that_its_runs_unfold_to() {
    // What stands above the lowest three bits is the column's id and says nothing of its kind.
    for id in [0, 0x10, 0xf0] {
        assert_eq!(
            rows(id | 2, &[0, 5, 3, 9, 0x7d, 1, 0x80, 1, 2], 0),
            Some(5 + 3 + 3),
            "nulls, a run, three that differ"
        );
        assert_eq!(rows(id | 4, &[2, 3, 1], 0), Some(6), "booleans take turns");
        assert_eq!(
            rows(id, &[2, 3, 0x7e, 4, 5], 0),
            Some(2 + 2 * 3 + 2 + 4 + 5),
            "a group's rows, each time it is told"
        );
        assert_eq!(rows(id | 5, &[2, 1, b'a', 0x7f, 2, b'b', b'c'], 0), Some(3), "names are passed over");
        assert_eq!(rows(id | 7, &[0xff, 0xff], 0), Some(0), "raw bytes have no rows");
    }
    for cut in [rows(2, &[3], 0), rows(4, &[0x80], 0), rows(5, &[1, 4, b'a'], 0), rows(0, &[0], 0)] {
        assert_eq!(cut, None, "what ends early has no rows");
    }
    assert_eq!(rows(4, &[number(u64::MAX), vec![1]].concat(), 0), None, "nor has what nobody can count");
}

#[test]
fn a_change_of_as_many_rows_as_a_person_can_make_is_read_and_not_one_more() {
    assert_eq!(change(&change_with(&[], &[(0x42, &nothing(4_000_000))])), Ok(()));
    assert_eq!(change(&change_with(&[], &[(0x42, &nothing(4_000_001))])), Err(DocumentError::NotAChange));
    let each = nothing(4_000_000);
    assert_eq!(change(&change_with(&[], &[(0x42, &each), (0x34, &each)])), Ok(()), "that is for each column");
}

#[test]
fn a_change_names_its_own_actor_and_the_others() {
    let other: &[u8] = &[2, 8, 9];
    assert_eq!(change(&change_with(&[other, other], &[(0x01, &[1, 2])])), Ok(()));
    assert_eq!(change(&change_with(&[other, other], &[(0x01, &[1, 3])])), Err(DocumentError::NotAChange));
}

#[test]
fn no_change_is_longer_than_eight_mebibytes() {
    assert_eq!(change(&vec![0; 8_388_608]), Err(DocumentError::NotAChange), "looked at, and none");
    assert_eq!(change(&vec![0; 8_388_609]), Err(DocumentError::TooLarge));
}

#[test]
fn a_saved_document_has_as_many_rows_as_its_bytes_may_stand_for_and_not_one_more() {
    let with = |rows: u64| document_with(&[], &[(0x42, &nothing(rows))]);
    let most = 4_096 + 4 * with(5_000).len() as u64;
    assert_eq!(with(most).len(), with(5_000).len());
    assert_eq!(document(&with(most)), Ok(()));
    assert_eq!(document(&with(most + 1)), Err(DocumentError::NotAChange));
    let of_changes = document_with(&[(0x42, &nothing(most + 1))], &[]);
    assert_eq!(document(&of_changes), Err(DocumentError::NotAChange), "of its changes as of its operations");
    assert_eq!(document(&document_with(&[], &[(0x01, &[1, 1])])), Err(DocumentError::NotAChange), "it has one actor");
}

#[test]
fn a_column_that_is_compressed_is_told_from_every_other() {
    for (specification, is_compressed) in [(0x08, true), (0x4f, true), (0x42, false), (0xf7, false)] {
        let found = change(&change_with(&[], &[(specification, &[])]));
        assert_eq!(found == Err(DocumentError::Compressed), is_compressed, "{specification:#x}: {found:?}");
    }
}
