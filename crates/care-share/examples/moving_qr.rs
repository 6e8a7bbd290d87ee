//! How many frames a camera that misses three in ten needs: `cargo run --release -p care-share --example moving_qr`.

#![expect(clippy::print_stdout, reason = "a program that measures")]

#[path = "../tests/channel/mod.rs"]
mod channel;

use channel::{Loss, PARCELS, frames_of, p95, shown_until_whole};

const TRIALS: u64 = 2_000;

fn main() {
    println!("| plan | parcel | pieces | missing three in ten | mean | p95 | p95 at 10 a second | worst of {TRIALS} |");
    println!("|---|---|---|---|---|---|---|---|");
    for (plan, bytes) in PARCELS {
        let frames = frames_of(bytes);
        let pieces = frames.first().and_then(|frame| frame.split('/').nth(1)).and_then(|n| n.split('-').nth(1));
        for loss in [Loss::Single, Loss::Bursts] {
            let shown = shown_until_whole(&frames, loss, TRIALS);
            let mean = shown.iter().sum::<usize>() as f64 / shown.len() as f64;
            println!(
                "| {plan} | {bytes} B | {} | {} | {mean:.1} | {} | {:.1} s | {} |",
                pieces.unwrap_or("?"),
                if loss == Loss::Single { "each by itself" } else { "three in a row" },
                p95(&shown),
                p95(&shown) as f64 / 10.0,
                shown.last().unwrap_or(&0),
            );
        }
    }
}
