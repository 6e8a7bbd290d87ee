//! Her words come back out of the file as she typed them, in every script that there is a font for.

use care_paper::{Form, Size};

use crate::plans::Written;
use crate::read::{kept, text};

/// Words of many scripts that ask the same.
const WORDS: [(&str, &str); 15] = [
    ("latin", "No gas, please: “naïve” façade, żółć, ș, Ơ"),
    ("cyrillic", "Без газа, будь ласка"),
    ("greek", "Χωρίς αέριο, παρακαλώ"),
    ("arabic", "بدون غاز من فضلك، شكرا جزيلا"),
    ("persian", "بدون گاز لطفا، می‌خواهم"),
    ("urdu", "بے ہوشی نہیں، شکریہ"),
    ("hebrew", "ללא גז בבקשה"),
    ("devanagari", "गैस नहीं, क्षमा करें, धर्म"),
    ("bengali", "গ্যাস না, দয়া করে, ক্ষমা করুন"),
    ("gurmukhi", "ਗੈਸ ਨਹੀਂ, ਕਿਰਪਾ ਕਰਕੇ"),
    ("gujarati", "ગેસ નહીં, કૃપા કરીને, ક્ષમા"),
    ("tamil", "வாயு வேண்டாம், நன்றி"),
    ("ethiopic", "ያለ ጋዝ፣ እባክዎ"),
    ("thai", "ไม่ใช้แก๊ส ขอบคุณ"),
    ("emoji", "❌ epidural 👩🏽‍🍼 ❤️ 7️⃣ ✓ → ☐ 🇵🇰"),
];

#[test]
fn her_words_come_back_in_every_script() {
    let mut wrong = Vec::new();
    for (name, words) in WORDS {
        let paper = Written::default().says("birth-pain/wish", words).on_paper(Form::Birth, Size::Usual);
        let path = kept(&paper, &format!("script-{name}"));
        let read = text(&path);
        if paper.lacks_letters || !read.contains(words) {
            wrong.push(format!("{name}: {words} ({}) is not in {read}", paper.lacks_letters));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
