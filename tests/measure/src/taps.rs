//! How soon the page follows a tap in a plan with a long history: a section, and what an answer said
//! before, in both engines.

use std::sync::Arc;

use anyhow::Result;
use care_bridge::Begin;
use harness::house::{self, at};
use harness::{Engine, Home, Window, stopwatch, tools};

use crate::figure::{Times, row};

/// How many edits the history holds; the goal is for the second.
const EDITS: [usize; 3] = [100, 2_000, 10_000];
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
    for edits in EDITS {
        let stand_in = tools::binary()?.with_file_name("stand-in");
        let home = Home::on(engine, &stand_in.to_string_lossy())?;
        let mut app = house::start_at(home.vault(), Arc::default())?;
        app.ask(Begin {})?;
        for edit in 0..edits {
            let answer = at(ANSWERS[edit % ANSWERS.len()]);
            house::save_text(&mut app, &answer, &format!("What she wrote the {edit}th time."))?;
        }
        drop(app);

        let window = Window::open(&home).await?;
        let (mut sections, mut histories) = (Times::default(), Times::default());
        for _ in 0..TAPS {
            window.go_home().await?;
            window.tap_to("part-birth", "screen-part").await?;
            sections.add_ms(stopwatch::tap(&window, "section-birth-pain", "answer-birth-pain.wish").await?);
            window.unfold("more-birth-pain.wish", "history-birth-pain.wish").await?;
            histories.add_ms(stopwatch::tap(&window, "history-birth-pain.wish", "moment-0").await?);
        }
        for (what, times) in [("section", sections), ("history", histories)] {
            row(
                "P18",
                &format!("tap to {what}, {edits} edits, {engine:?}"),
                &times.shown(),
                "no peer in this run",
                &format!("p50 {:.0}, p95 {:.0} ms (goals 100, 200)", times.percentile(50), times.percentile(95)),
            );
        }
        window.close().await?;
    }
    Ok(())
}
