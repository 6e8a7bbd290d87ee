//! Makes a dictionary for `care_share::compress` of the words in `locales` and of what every document of ours
//! says in FHIR.
//!
//! `cargo run -p care-share --example dictionary -- locales/en-GB dictionary-2.txt`
//!
//! One that was shipped never changes: it is a file of its own, and a new one takes the next number, the last
//! line of `DICTIONARIES` and a new vector.

#![expect(clippy::print_stdout, reason = "a program for whoever makes the next dictionary")]

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, error, fs};

/// The parts whose ideas and choices she may have taken word for word.
const IDEAS: [&str; 2] = ["front", "birth"];
/// The parts whose questions are in most copies, the rarest first: what stands last costs least.
const QUESTIONS: [&str; 5] = ["pregnancy", "about", "hard", "birth", "front"];
const FHIR: &str = include_str!("../assets/fhir-phrases.txt");
/// What deflate can still reach once the first bytes of a text stand behind it (RFC 1951: 32 KiB).
const MOST: usize = 32 * 1024 - 262;

#[derive(Default)]
struct Section {
    part: String,
    title: String,
    labels: Vec<(String, String)>,
    sentences: Vec<String>,
}

fn main() -> Result<(), Box<dyn error::Error>> {
    let [locale, file] = env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "a locale and a file")?;
    let dictionary = dictionary(&sections(Path::new(&locale))?);
    let from = dictionary.len().saturating_sub(MOST);
    let from = (from..).find(|at| dictionary.is_char_boundary(*at)).unwrap_or(from);
    fs::write(&file, dictionary.get(from..).unwrap_or_default())?;
    println!("{} bytes, of {}", dictionary.len() - from, dictionary.len());
    Ok(())
}

/// The rarest first.
fn dictionary(sections: &[(String, Section)]) -> String {
    let of = |part: &'static str| sections.iter().filter(move |(_, section)| section.part == part);
    let mut text = String::new();
    for sentence in IDEAS.into_iter().flat_map(of).flat_map(|(_, section)| &section.sentences) {
        text += sentence;
        text.push(' ');
    }
    for (id, section) in QUESTIONS.into_iter().flat_map(of) {
        text += &format!("{id}\",\"text\":\"{}\"", section.title);
        for (prompt, label) in &section.labels {
            text += &format!("{id}/{prompt}\",\"text\":\"{label}\"");
        }
    }
    text + &FHIR.lines().collect::<String>()
}

/// The sections in the order of the files, with what their messages say.
fn sections(locale: &Path) -> Result<Vec<(String, Section)>, Box<dyn error::Error>> {
    let mut files: Vec<_> =
        fs::read_dir(locale)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.sort();
    let (mut sections, mut place, mut part) = (Vec::<(String, Section)>::new(), BTreeMap::new(), String::new());
    for file in files {
        for line in fs::read_to_string(file)?.lines() {
            if let Some(named) = line.strip_prefix("### Part: ") {
                named.clone_into(&mut part);
            }
            let Some((id, words)) = line.split_once(" = ") else { continue };
            // Her words for hers stand in few places, and as whom she says them nobody knows here.
            let words = words.replace("{ word-my-baby }", "my baby");
            if words.contains('{') {
                continue;
            }
            if let Some(id) = id.strip_prefix("section-").and_then(|id| id.strip_suffix("-title")) {
                place.insert(id.to_owned(), sections.len());
                sections.push((id.to_owned(), Section { part: part.clone(), title: words, ..Section::default() }));
            } else if let Some((kind, name)) = id.split_once('-')
                && ["label", "idea", "choice"].contains(&kind)
                && let Some((at, prompt)) = owner(name, &place)
                && let Some((_, section)) = sections.get_mut(at)
            {
                match kind {
                    "label" => section.labels.push((prompt, words)),
                    _ => section.sentences.push(words),
                }
            }
        }
    }
    Ok(sections)
}

/// The section with the longest name in front of a message's, and the rest of it.
fn owner(name: &str, place: &BTreeMap<String, usize>) -> Option<(usize, String)> {
    let cuts = name.match_indices('-').map(|(at, _)| at).rev();
    cuts.filter_map(|at| name.split_at_checked(at))
        .find_map(|(id, rest)| place.get(id).map(|place| (*place, rest.trim_start_matches('-').to_owned())))
}
