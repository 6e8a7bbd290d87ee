//! What each sign is in plain letters. A sign that says yes or no, more or less, or how much says
//! the same there; one that has no plain form is a question mark and never nothing.

/// Adds `character`, which is no plain one itself. `next` is what she typed after it.
pub(super) fn push_plain(plain: &mut String, character: char, next: Option<char>) {
    let after_digit = plain.ends_with(|last: char| last.is_ascii_digit());
    match character {
        '°' => {
            push_word(plain, "deg");
            if next.is_some_and(char::is_alphabetic) {
                plain.push(' ');
            }
        }
        // Milligrams and micrograms must not be taken for each other.
        'µ' | 'μ' if next == Some('g') => plain.push_str("mc"),
        'µ' => plain.push_str("micro"),
        '⁻' if after_digit => plain.push_str("^-"),
        '⁰' | '¹' | '²' | '³' | '⁴'..='⁹' if after_digit => {
            plain.push('^');
            push_any(plain, character);
        }
        // One and a half is not eleven halves.
        _ if after_digit
            && any_ascii::any_ascii_char(character).split_once('/').is_some_and(|(of, _)| !of.is_empty()) =>
        {
            plain.push(' ');
            push_any(plain, character);
        }
        _ if is_negated(character) => {
            push_word(plain, "not ");
            push_any(plain, character);
        }
        _ if is_greek(character) => plain.push_str(greek_name(character)),
        _ if character.is_whitespace() => plain.push(' '),
        _ => match (meaning(character), struck(character)) {
            (Some(words @ ("not" | "none" | "per 1000")), _) => {
                push_word(plain, words);
                if next.is_some_and(|next| !next.is_whitespace()) {
                    plain.push(' ');
                }
            }
            (Some(said), _) | (None, Some(said)) => plain.push_str(said),
            (None, None) if character.is_control() || is_invisible(character) => {}
            (None, None) => push_any(plain, character),
        },
    }
}

/// Adds words with a space between them and what stands before.
pub(super) fn push_word(plain: &mut String, words: &str) {
    if plain.ends_with(|last: char| !last.is_whitespace() && last != '(') {
        plain.push(' ');
    }
    plain.push_str(words);
}

/// What a sign says, where the letters that look most like it would say something else.
const fn meaning(sign: char) -> Option<&'static str> {
    Some(match sign {
        '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂' => "\"",
        '‘' | '’' | '‚' | '‛' | '‹' | '›' | '´' | '′' => "'",
        '•' | '‣' | '◦' | '·' => "-",
        '❌' | '✗' | '✘' | '✖' | '✕' | '❎' | '🗙' | '☓' | '⨯' | '🗴' | '🗶' => "(no)",
        '🚫' | '⛔' | '🙅' | '⊘' | '⦸' | '🈲' | '🆖' => "(no)",
        '✓' | '✔' | '✅' | '☑' | '🗸' | '🗹' | '🙆' | '🆗' => "(yes)",
        // On some forms a crossed box is one that was chosen, on others one that was not.
        '☒' | '🗵' | '🗷' | '⮽' => "[x]",
        '☐' => "[ ]",
        '🛑' => "(stop)",
        '¬' | '￢' => "not",
        '∅' => "none",
        '→' | '⇒' | '➡' | '➔' | '➜' => "->",
        '←' | '⇐' => "<-",
        '↔' | '⇔' => "<->",
        '↑' | '⇑' => "(up)",
        '↓' | '⇓' => "(down)",
        '×' => "x",
        '‰' => "per 1000",
        '㎍' => "mcg",
        '㎕' => "microl",
        _ => return None,
    })
}

/// What a mark says that crosses out the character before it.
const fn struck(mark: char) -> Option<&'static str> {
    Some(match mark {
        '\u{334}'..='\u{336}' => "~",
        '\u{337}' | '\u{338}' | '\u{20D2}' | '\u{20D3}' | '\u{20E5}' | '\u{20E6}' | '\u{20EA}' | '\u{20EB}' => "/",
        // The ring with a bar that is laid over a picture.
        '\u{20E0}' => "(no)",
        _ => return None,
    })
}

/// Whether a sign is another one with a stroke through it: not equal, not more than.
const fn is_negated(sign: char) -> bool {
    matches!(
        sign,
        '∄' | '∉' | '∌' | '∤' | '∦' | '≁' | '≄' | '≇' | '≉' | '≠' | '≢' | '≭'..='≱' | '≴' | '≵' | '≸' | '≹' | '⊀' | '⊁'
            | '⊄' | '⊅' | '⊈' | '⊉' | '⊬'..='⊯' | '⋠'..='⋣' | '⋪'..='⋭' | '↚' | '↛' | '↮' | '⇍'..='⇏'
    )
}

fn push_any(plain: &mut String, character: char) {
    let known = any_ascii::any_ascii_char(character);
    match known.strip_prefix(':').and_then(|name| name.strip_suffix(':')) {
        // A picture, by its name and without the colons.
        Some(name) => {
            plain.push('(');
            plain.extend(name.chars().filter(|c| *c != ':').map(|c| if c == '_' { ' ' } else { c }));
            plain.push(')');
        }
        None if known.is_empty() => plain.push('?'),
        None => plain.extend(known.chars().map(|c| if matches!(c, ' '..='~') { c } else { ' ' })),
    }
}

/// Joiners, selectors, accents that stand alone, skin tones and marks of reading order: without
/// them the text says the same.
pub(super) const fn is_invisible(character: char) -> bool {
    struck(character).is_none()
        && matches!(
            character,
            '\u{AD}' | '\u{300}'..='\u{36F}' | '\u{61C}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
                | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{20D0}'..='\u{20FF}'
                | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}' | '\u{FEFF}' | '\u{1F3FB}'..='\u{1F3FF}'
                | '\u{E0000}'..='\u{E01EF}'
        )
}

pub(super) const fn is_greek(character: char) -> bool {
    matches!(character, 'Α'..='Ω' | 'α'..='ω')
}

const fn greek_name(character: char) -> &'static str {
    match character {
        'Α' | 'α' => "alpha",
        'Β' | 'β' => "beta",
        'Γ' | 'γ' => "gamma",
        'Δ' | 'δ' => "delta",
        'Ε' | 'ε' => "epsilon",
        'Ζ' | 'ζ' => "zeta",
        'Η' | 'η' => "eta",
        'Θ' | 'θ' => "theta",
        'Ι' | 'ι' => "iota",
        'Κ' | 'κ' => "kappa",
        'Λ' | 'λ' => "lambda",
        'Μ' | 'μ' => "micro",
        'Ν' | 'ν' => "nu",
        'Ξ' | 'ξ' => "xi",
        'Ο' | 'ο' => "omicron",
        'Π' | 'π' => "pi",
        'Ρ' | 'ρ' => "rho",
        'Σ' | 'σ' | 'ς' => "sigma",
        'Τ' | 'τ' => "tau",
        'Υ' | 'υ' => "upsilon",
        'Φ' | 'φ' => "phi",
        'Χ' | 'χ' => "chi",
        'Ψ' | 'ψ' => "psi",
        'Ω' | 'ω' => "omega",
        _ => "?",
    }
}
