//! How soon the page follows a tap in a plan with a long history: a section, and what an answer said
//! before, in both engines.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::{Context, Result, ensure};
use care_bridge::Begin;
use harness::house::{self, at};
use harness::{Engine, Home, Window, stopwatch, tools};

use crate::figure::{Times, row};

/// How many edits the history holds; the goal is for 2,000.
const EDITS: [usize; 4] = [100, 1_000, 2_000, 10_000];
/// Over how many days they are spread: what is written on one day is one moment of the history.
const DAYS: usize = 280;
/// Taps on each.
const TAPS: usize = 50;

/// The answers that are edited in turn.
const ANSWERS: [&str; 8] = [
    "birth-place/wish",
    "birth-pain/wish",
    "birth-companions/wish",
    "birth-positions/wish",
    "birth-space/wish",
    "how-i-feel/feel",
    "after-mind/helps",
    "must-know/three-things",
];

/// Takes the figures in `engine` and writes their rows.
///
/// # Errors
///
/// Fails when a tool is missing or the page does not do what it is asked.
pub async fn measure(engine: Engine) -> Result<()> {
    let mut all = Vec::new();
    for edits in EDITS {
        let stand_in = tools::binary()?.with_file_name("stand-in");
        let home = Home::on(engine, &stand_in.to_string_lossy())?;
        write(&home, edits)?;
        let window = Window::open(&home).await?;
        let (mut sections, mut histories) = (Times::default(), Times::default());
        for _ in 0..TAPS {
            window.go_home().await?;
            window.tap_to("part-birth", "screen-part").await?;
            sections.add_ms(stopwatch::tap(&window, "section-birth-pain", "answer-birth-pain.wish").await?);
            window.unfold("more-birth-pain.wish", "history-birth-pain.wish").await?;
            histories.add_ms(stopwatch::tap(&window, "history-birth-pain.wish", "moment-0").await?);
        }
        let moments = window.ids("moment-").await?.len();
        ensure!(moments > 10, "what was painted is a long history, not {moments} moments");
        window.close().await?;
        all.push([sections, histories]);
    }
    for (at, what) in ["section", "history"].into_iter().enumerate() {
        for (edits, times) in EDITS.iter().zip(&all) {
            let times = &times[at];
            row(
                "P18",
                &format!("tap to {what}, {edits} edits, {engine:?}"),
                &times.shown(),
                "no peer in this run",
                &format!("p50 {:.0}, p95 {:.0} ms (goals 100, 200)", times.percentile(50), times.percentile(95)),
            );
        }
        let (first, last) = all.first().zip(all.last()).context("sizes")?;
        let grown = last[at].percentile(50) / first[at].percentile(50);
        eprintln!("measure: tap to {what} takes {grown:.2} times as long behind 100 times as many edits, {engine:?}");
    }
    Ok(())
}

/// A plan of which `edits` edits are kept, the last of them before today.
fn write(home: &Home, edits: usize) -> Result<()> {
    let days = Arc::new(AtomicI64::new(0));
    let mut app = house::start_at(home.vault(), Arc::clone(&days))?;
    app.ask(Begin {})?;
    for edit in 0..edits {
        let day = i64::try_from(edit * DAYS / edits)? - i64::try_from(DAYS)?;
        days.store(day, Ordering::Relaxed);
        let answer = at(ANSWERS[edit % ANSWERS.len()]);
        house::save_text(&mut app, &answer, &format!("What she wrote the {edit}th time."))?;
    }
    Ok(())
}
