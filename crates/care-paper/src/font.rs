//! The fonts on paper, compiled in: real ones, cut down to what is written with them
//! (`assets/fonts-paper/README.md`).

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! fonts {
    ($($name:literal),+ $(,)?) => {
        &[$(include_bytes!(concat!("../../../assets/fonts-paper/", $name, ".ttf")).as_slice()),+]
    };
}

static FILES: &[&[u8]] = fonts![
    "noto-sans-400",
    "noto-sans-700",
    "noto-sans-math-400",
    "noto-emoji-400",
    "noto-sans-symbols2-400",
    "noto-naskh-arabic-400",
    "noto-naskh-arabic-700",
    "noto-nastaliq-urdu-400",
    "noto-sans-bengali-400",
    "noto-sans-bengali-700",
    "noto-sans-gurmukhi-400",
    "noto-sans-gurmukhi-700",
    "noto-sans-gujarati-400",
    "noto-sans-gujarati-700",
    "noto-sans-devanagari-400",
    "noto-sans-devanagari-700",
    "noto-sans-tamil-400",
    "noto-sans-tamil-700",
    "noto-sans-hebrew-400",
    "noto-sans-hebrew-700",
    "noto-sans-thai-400",
    "noto-sans-ethiopic-400",
];

/// Every font, with what typst looks them up in.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

/// Read once.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_font_and_the_templates_ask_for_each() {
        assert_eq!(FONTS.fonts.len(), FILES.len(), "a file that is no font would be passed over");
        for font in &FONTS.fonts {
            let family = font.info().family.as_str();
            assert!(include_str!("template/said.typ").contains(&format!("\"{family}\"")), "{family}");
        }
    }

    #[test]
    fn they_are_no_heavier_than_they_have_to_be() {
        let bytes: usize = FILES.iter().map(|file| file.len()).sum();
        assert!(bytes < 4_000_000, "{bytes}");
    }
}
