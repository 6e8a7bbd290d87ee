//! How long four pages take, in Urdu and in Bengali: `cargo run --release -p care-paper --example four_pages <folder>`.
//!
//! Lays the same plan out again and again and says the median and the 99th percentile, how long the first one takes
//! (which reads the fonts), and how many pages it has. Into the folder go the papers and the same words as HTML, for a
//! browser to print.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a stopwatch, run by hand over a plan that is made up"
)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use care_export::{Dates, Reading};
use care_paper::{Form, Sheet, Size, pdf};
use care_plan::{Answer, AnswerId, Audience, Disclosure, Entry, Plan, Tier, Timestamp};

const TIMES: usize = 40;

const URDU: &str = "میں چاہتی ہوں کہ میری بہن صائمہ رات بھر میرے ساتھ رہے۔ براہ کرم ہر بات مجھے پہلے بتائیں، اور ہاتھ لگانے سے پہلے پوچھیں۔ اگر میں خاموش ہو جاؤں تو تھوڑا انتظار کریں، پھر آہستہ سے میرا نام لیں۔ ";
const BENGALI: &str = "আমি চাই আমার বোন সায়মা সারারাত আমার সঙ্গে থাকুক। দয়া করে সব কিছু আগে আমাকে বলুন, আর ছোঁয়ার আগে জিজ্ঞেস করুন। আমি চুপ হয়ে গেলে একটু অপেক্ষা করুন, তারপর আস্তে করে আমার নাম বলুন। ";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("a folder")?;
    for (name, sentence) in [("urdu", URDU), ("bengali", BENGALI)] {
        let (plan, html) = plan_of(sentence)?;
        let words = care_locale::embedded("en-GB")?;
        let excerpt = plan.excerpt(&Disclosure::usual(Audience::Midwife));
        let reading = Reading::new(&excerpt, &words, &words);
        let dates = Dates { changed: "21 November 2026".to_owned(), shown: "27 November 2026".to_owned() };
        let sheet = Sheet { form: Form::Full, size: Size::Usual, dates: Some(&dates) };
        let mut times: Vec<Duration> = Vec::new();
        let mut first = None;
        for _ in 0..TIMES {
            let began = Instant::now();
            let paper = pdf(&reading, &sheet)?;
            times.push(began.elapsed());
            // Each is held against the first: what is measured is the whole of it.
            let is_same = first.as_ref().is_none_or(|first| *first == paper);
            first = first.or(Some(paper));
            if !is_same {
                return Err("two papers of one plan differ".into());
            }
        }
        let first_time = times.first().copied().unwrap_or_default();
        times.sort_unstable();
        let at = |share: usize| times.get(times.len() * share / 100).copied().unwrap_or_default();
        let paper = first.ok_or("no paper")?;
        println!(
            "{name}: {} pages, {} bytes, first {first_time:?}, p50 {:?}, p99 {:?}",
            paper.pages,
            paper.bytes.len(),
            at(50),
            at(99)
        );
        std::fs::write(format!("{folder}/{name}.pdf"), &paper.bytes)?;
        std::fs::write(format!("{folder}/{name}.html"), html)?;
    }
    Ok(())
}

/// A plan of about four pages, and its words as HTML.
fn plan_of(sentence: &str) -> Result<(Plan, String), Box<dyn std::error::Error>> {
    let mut plan = Plan::default();
    let mut html = String::from(
        "<!doctype html><meta charset=utf-8><body dir=auto style='font: 11pt Noto Nastaliq Urdu, Noto Sans Bengali'>",
    );
    for number in 1..=14_u8 {
        let id: AnswerId = format!("contingency/{number:032x}/what-should-happen").parse()?;
        if let Some(entry) = id.entry() {
            let entered = Entry { section: id.section.clone(), created: Timestamp(number.into()), removed: false };
            plan.entries.insert(entry, entered);
        }
        let text = sentence.repeat(4);
        write!(html, "<h2>If things get hard</h2><p dir=auto>{text}</p>")?;
        plan.answers.insert(id, Answer::of_text(text.trim(), Tier::Shared));
    }
    Ok((plan, html))
}
