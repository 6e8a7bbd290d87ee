//! Rust source with its comments, or its comments and strings, blanked out. Every character keeps
//! its place, so that a line or an offset in one reading is the same in the other.

/// The source without comments; strings stay.
pub(super) fn without_comments(source: &str) -> String {
    blank(source, Keep::Strings)
}

/// The source without comments and without what stands in strings.
pub(super) fn code_only(source: &str) -> String {
    blank(source, Keep::Code)
}

/// The code without the tests at its foot.
pub(super) fn without_tests(code: &str) -> &str {
    code.split_once("#[cfg(test)]").map_or(code, |(before, _)| before)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Keep {
    Strings,
    Code,
}

fn blank(source: &str, keep: Keep) -> String {
    let text: Vec<char> = source.chars().collect();
    let mut blanked = String::with_capacity(source.len());
    let mut at = 0;
    while at < text.len() {
        let (length, kept) = match piece(&text, at) {
            Piece::Comment(length) => (length, false),
            Piece::Literal(length) => (length, keep == Keep::Strings),
            Piece::Code(length) => (length, true),
        };
        for &letter in &text[at..at + length] {
            blanked.push(if kept || letter == '\n' { letter } else { ' ' });
        }
        at += length;
    }
    blanked
}

/// What begins at a place, and how many characters it has.
enum Piece {
    Comment(usize),
    Literal(usize),
    Code(usize),
}

fn piece(text: &[char], at: usize) -> Piece {
    let rest = &text[at..];
    let follows_name = at > 0 && (text[at - 1].is_alphanumeric() || text[at - 1] == '_');
    match rest {
        ['/', '/', ..] => Piece::Comment(rest.iter().position(|&c| c == '\n').unwrap_or(rest.len())),
        ['/', '*', ..] => Piece::Comment(block_comment(rest)),
        ['"', ..] => Piece::Literal(quoted(rest, '"')),
        ['r', '"' | '#', ..] if !follows_name => raw_string(rest, 1).map_or(Piece::Code(1), Piece::Literal),
        ['b' | 'c', 'r', '"' | '#', ..] if !follows_name => raw_string(rest, 2).map_or(Piece::Code(1), Piece::Literal),
        // A lifetime has no second quote right behind its first letter.
        ['\'', '\\', ..] => Piece::Literal(quoted(rest, '\'')),
        ['\'', _, '\'', ..] => Piece::Literal(3),
        _ => Piece::Code(1),
    }
}

fn block_comment(rest: &[char]) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        match &rest[at..] {
            ['/', '*', ..] => (depth, at) = (depth + 1, at + 2),
            ['*', '/', ..] => {
                (depth, at) = (depth - 1, at + 2);
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    rest.len()
}

fn quoted(rest: &[char], quote: char) -> usize {
    let mut at = 1;
    while at < rest.len() {
        match rest[at] {
            '\\' => at += 2,
            letter if letter == quote => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of `r#"…"#` whose marks begin at `marks`; `None` for a raw name such as `r#type`.
fn raw_string(rest: &[char], marks: usize) -> Option<usize> {
    let hashes = rest[marks..].iter().take_while(|&&c| c == '#').count();
    let open = marks + hashes;
    if rest.get(open) != Some(&'"') {
        return None;
    }
    let close: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let inside = &rest[open + 1..];
    let end = inside.windows(close.len()).position(|window| window == close).unwrap_or(inside.len());
    Some((open + 1 + end + close.len()).min(rest.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_go_strings_stay_and_nothing_moves() {
        let source = "let a = \"// no comment\"; // her 'words'\n/* one /* in */ two */ let b = 'x';";
        let kept = without_comments(source);
        assert_eq!(kept.chars().count(), source.chars().count());
        assert!(kept.contains("\"// no comment\"") && !kept.contains("words") && !kept.contains("two"));
        assert!(kept.contains("let b = 'x';"));
    }

    #[test]
    fn strings_of_every_kind_go() {
        let source = r####"f("a\"JsValue", r#"JsValue"#, b"JsValue", br##"JsValue "# "##, '"', r#type)"####;
        let code = code_only(source);
        assert!(!code.contains("JsValue"), "{code}");
        assert!(code.ends_with("r#type)"), "a raw name is code: {code}");
    }

    #[test]
    fn a_lifetime_is_no_string() {
        assert_eq!(code_only("fn f<'a>(x: &'a str) -> &'a str {}"), "fn f<'a>(x: &'a str) -> &'a str {}");
    }
}
