//! What a growing plan costs: keeping, adding, moving and the first edit after opening, at several
//! sizes of the plan (P15, P16), and the first edit in a plan with a long history (P4).
//!
//! The plans stand in memory, so that no disk is waited for: what is compared is what grows. P5
//! meets a disk.

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use care_bridge::{AddEntry, DeleteForGood, Deletion, MoveAnswer, SetLock};
use care_plan::{AnswerId, SectionId, Tier, sections};
use harness::house::House;

use crate::cost::Compared;
use crate::figure::{Times, row};

const PASSPHRASE: &[u8] = b"nine loud geese on the roof";

/// How often each thing is done at each size.
const ROUNDS: usize = 200;

/// How often a plan is opened.
const OPENINGS: usize = 15;

/// A plan of cards, and what each answer must say.
struct Grown {
    house: House,
    section: SectionId,
    words: Vec<(AnswerId, String)>,
}

impl Grown {
    /// Writes `answers` answers on cards, behind a lock.
    fn new(answers: usize) -> Result<Self> {
        let memory = Path::new("/dev/shm");
        let mut house = House::below(if memory.is_dir() { memory } else { Path::new("/tmp") })?;
        house.begin()?;
        house.app().ask(SetLock(PASSPHRASE.into()))?;
        let section = SectionId::new("contingency")?;
        let prompts = sections::section("contingency").context("the cards")?.prompts;
        let mut words = Vec::new();
        while words.len() < answers {
            let entry = house.app().ask(AddEntry { section: section.clone(), name: String::new() })?.id;
            for prompt in prompts.iter().take(answers - words.len()) {
                let id = AnswerId::on(section.clone(), entry, prompt.prompt_id());
                let text = format!("Words of hers, on card {entry}, for {}.", prompt.id);
                house.write(&id, &text)?;
                words.push((id, text));
            }
        }
        Ok(Self { house, section, words })
    }

    /// The answer whose turn it is, spread over the whole plan.
    fn nth(&self, round: usize) -> usize {
        round.wrapping_mul(7_919) % self.words.len()
    }

    /// Keeps one more sentence. The time is that of the use case alone.
    fn keep(&mut self, round: usize, times: &mut Times) -> Result<()> {
        self.keep_at(self.nth(round), times)
    }

    fn keep_at(&mut self, at: usize, times: &mut Times) -> Result<()> {
        let (id, text) = self.words.get_mut(at).context("an answer")?;
        text.push_str(" And then.");
        let begun = Instant::now();
        let kept = self.house.write(id, text)?;
        times.add(begun.elapsed());
        ensure!(kept.is_some_and(|answer| answer.text() == text), "the save says what is on the disk");
        Ok(())
    }

    fn reopen(&mut self) -> Result<()> {
        self.house.restart()?;
        self.house.app().unlock(PASSPHRASE.to_vec())?;
        Ok(())
    }

    /// Every word is where it was written, also after opening again.
    fn check(&mut self) -> Result<()> {
        self.reopen()?;
        let plan = self.house.plan()?;
        for (id, text) in &self.words {
            ensure!(plan.text(id) == text, "what was written is there");
        }
        ensure!(self.house.app().agrees_with_history()?, "and it is what its changes say");
        Ok(())
    }
}

/// The exponent with which `last` has grown from `first`, over sizes from `small` to `large`.
fn exponent(first: &Times, last: &Times, small: usize, large: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a count of answers")]
    let span = (large as f64 / small as f64).ln();
    (last.percentile(50) / first.percentile(50)).ln() / span
}

/// How often every row is written anew.
const SANITIZED: usize = 9;

/// P15 and P16, and what writing every row anew takes once an answer was deleted, at each of `sizes`, the smallest first.
///
/// # Errors
///
/// Fails when what stands there is not what was written.
pub fn measure(sizes: &[usize]) -> Result<()> {
    let mut all: Vec<[Times; 5]> = Vec::new();
    for size in sizes {
        let begun = Instant::now();
        let mut grown = Grown::new(*size)?;
        eprintln!("measure: {size} answers in {:.0} s", begun.elapsed().as_secs_f64());
        let mut first = Times::default();
        for opening in 0..OPENINGS {
            grown.reopen()?;
            grown.keep(opening * 31, &mut first)?;
        }
        let (mut kept, mut added, mut moved) = (Times::default(), Times::default(), Times::default());
        for round in 0..ROUNDS {
            grown.keep(round, &mut kept)?;
        }
        for round in 0..ROUNDS {
            let request = AddEntry { section: grown.section.clone(), name: format!("Card {round}") };
            let begun = Instant::now();
            let id = grown.house.app().ask(request)?.id;
            added.add(begun.elapsed());
            let name = AnswerId::on(grown.section.clone(), id, "name".parse()?);
            grown.words.push((name, format!("Card {round}")));
        }
        for round in 0..ROUNDS {
            let (answer, _) = grown.words.get(grown.nth(round)).context("an answer")?.clone();
            let now = grown.house.app().ask(MoveAnswer { answer: answer.clone(), tier: Tier::JustMe });
            let is_there = now?.answer.is_some_and(|answer| answer.tier == Tier::JustMe);
            ensure!(is_there, "it has moved");
            let begun = Instant::now();
            grown.house.app().ask(MoveAnswer { answer: answer.clone(), tier: Tier::Sensitive })?;
            moved.add(begun.elapsed());
            grown.house.app().ask(MoveAnswer { answer, tier: Tier::Shared })?;
        }
        grown.check()?;
        let mut sanitized = Times::default();
        grown.house.app().verify();
        for round in 0..SANITIZED {
            let (answer, _) = grown.words.get(grown.nth(round)).context("an answer")?.clone();
            grown.house.app().ask(DeleteForGood { what: Deletion::Answer(answer) })?;
            let begun = Instant::now();
            grown.house.app().verify();
            sanitized.add(begun.elapsed());
        }
        all.push([kept, added, moved, first, sanitized]);
    }
    let (Some(least), Some(most)) = (all.first(), all.last()) else { return Ok(()) };
    let (small, large) = (sizes.first().copied().unwrap_or(1), sizes.last().copied().unwrap_or(1));
    let whats = [
        "keep one answer",
        "add a card",
        "move one answer",
        "first edit after opening",
        "leave nothing of a deleted answer",
    ];
    for (at, what) in whats.iter().enumerate() {
        let shown = sizes.iter().zip(&all).map(|(size, times)| format!("{size}: {}", times[at].shown()));
        let shown: Vec<String> = shown.collect();
        let grows = exponent(&least[at], &most[at], small, large);
        let p50 = most[at].percentile(50);
        let (metric, goal) = match at {
            3 => ("P16", format!("{p50:.2} ms at {large} (goal 20)")),
            4 => ("background", format!("{p50:.1} ms at {large} (no goal)")),
            _ => ("P15", format!("p50 {p50:.2} ms at {large} (goal 1.5), exponent {grows:.3} (goal 0.05)")),
        };
        row(metric, what, &shown.join("<br>"), "the same in the smallest plan", &goal);
    }
    Ok(())
}

/// P4: the first edit of any answer in a plan with `edits` edits behind it, over 300 answers, and
/// the memory that it takes above the open plan.
///
/// # Errors
///
/// Fails when what stands there is not what was written.
pub fn first_edit_behind(edits: usize, openings: usize) -> Result<Compared> {
    const ANSWERS: usize = 300;
    let mut grown = Grown::new(ANSWERS)?;
    let mut filling = Times::default();
    // One answer after the other, so that each document is loaded once while it is filled.
    for at in 0..ANSWERS {
        for _ in 1..edits / ANSWERS {
            let (_, text) = grown.words.get_mut(at).context("an answer")?;
            if text.len() > 400 {
                text.truncate(40);
            }
            grown.keep_at(at, &mut filling)?;
        }
    }
    let mut first = Times::default();
    let mut most_kib = 0;
    for opening in 0..openings {
        grown.reopen()?;
        let open = kib("VmRSS:")?;
        // From here on the peak is counted anew (proc(5), clear_refs).
        std::fs::write("/proc/self/clear_refs", "5")?;
        grown.keep(opening * 31, &mut first)?;
        most_kib = most_kib.max(kib("VmHWM:")?.saturating_sub(open));
    }
    grown.check()?;
    let result = format!(
        "p99 {:.1} ms (goal 60), peak {:.1} MiB above the open plan (goal 48)",
        first.percentile(99),
        most_kib as f64 / 1024.0
    );
    let measured = format!("{} behind {edits} edits of {ANSWERS} answers", first.shown());
    Ok(Compared { measured, beside: format!("any edit while they were written: {}", filling.shown()), result })
}

fn kib(what: &str) -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|line| line.starts_with(what)).context("a figure of this process")?;
    Ok(line.split_whitespace().nth(1).context("a number")?.parse()?)
}
