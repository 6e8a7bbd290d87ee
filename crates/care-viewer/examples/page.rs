//! Makes a sealed page of a document, to be looked at and measured without the app:
//! `cargo run -p care-viewer --example page -- dist/viewer.template <document.json> <page.html> [<language>]`.
//! It opens with 0123 4567 8901 2345 6789. With a language it speaks that, and English beside it.

use std::error::Error;
use std::{env, fs};

use care_locale::strip_isolates;
use care_seal::{ShareCode, ShareCodeLength, SigningKey};
use care_viewer::{Spoken, fill, seal_document};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = env::args().skip(1).collect();
    let [template, document, page, languages @ ..] = &words[..] else {
        return Err("a template, a document and a page are named".into());
    };
    let code = ShareCode::read(ShareCodeLength::Lasting, "0123 4567 8901 2345 6789")?;
    let sealed = seal_document(&fs::read(document)?, &code, &SigningKey::from_bytes(&[7; 32]))?;
    let mut voices = Vec::new();
    for language in languages.iter().map(String::as_str).chain(["en-GB"]) {
        voices.push(care_locale::embedded(language)?);
    }
    let say = |name: &str| {
        let of = |words: &care_locale::Words| Spoken {
            language: words.language().tag.to_owned(),
            direction: words.language().direction.html(),
            text: strip_isolates(&words.say(name)),
        };
        voices.iter().map(of).collect()
    };
    fs::write(page, fill(&fs::read(template)?, say, &sealed)?)?;
    Ok(())
}
