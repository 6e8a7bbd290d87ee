//! The project's own commands. Each installs what it lacks, says so, and can be run again.

mod android;
mod attacks;
mod ci;
mod command;
mod coverage;
mod lint;
mod measure;
mod mutants;
mod mutate;
mod offline;
mod page;
mod readers;
mod setup;
mod suite;
mod tool;
mod torture;
mod window;
mod workspace;

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::workspace::Workspace;

const COMMANDS: &str = "\
cargo xtask run             builds Holdfast and opens its window
cargo xtask test [name]     builds everything and runs every test (or those of that name)
                            [--runs N] as often as that, [--busy] while every core has other work,
                            [--thorough] each journey in both engines
cargo xtask ci              what a change must pass: form, rules, lints, tests
cargo xtask demo            does the whole job in the real window; pictures in target/demo
cargo xtask demo --screens  the same, and the pictures of docs/screens
cargo xtask speech          writes docs/speech.txt: what a screen reader is told
cargo xtask coverage        writes docs/coverage.md: what a plan has to hold, and what carries it
                            [--from FOLDER] of what an earlier run of the tests opened
cargo xtask links           whether every link of the code's documentation leads somewhere
cargo xtask rules           the rules of `ci` that do not compile Holdfast
cargo xtask measure         takes the figures of docs/measurements.md
cargo xtask measure page    the size of the page alone (P10), and what takes the room
cargo xtask measure p4 …    figures without a window: p1 p3 p4 p5 p7 growth unlock
cargo xtask measure p12     start, unlock and memory of the window, as it ships
cargo xtask measure hands   key to paint (P17) and tap to section (P18), in both engines, as it ships
cargo xtask measure taps    P18 and tap to history, in plans of 100 to 10,000 edits, as it ships
cargo xtask measure memory  what stays in memory after the lock; as root
cargo xtask offline [name]  every journey through the window with no network but loopback
cargo xtask torture         kills, failing disks and power cuts: nothing that was kept is lost
                            [--kills N] [--images N] [--faults N] [--disks N] [--seed S]
                            [--only SCENARIO]
cargo xtask attacks [N …]   tries what was tried against it, each with what it does unguarded
cargo xtask mutate          hands harmed bytes to everything that reads foreign ones
                            [--inputs N] [--seed S] [--only NAME] [--first N]
cargo xtask mutants [crate] breaks the code, place by place: does a test notice? Takes hours
                            [--only REGEX] [--shard K/N] [--in-diff FILE] [--again]
cargo xtask readers [word]  has readers that are not ours read what leaves: fhir, qr, parcel, or a name
cargo xtask ui [--release]  builds the page into dist/; --release makes it small
cargo xtask android         makes the Android project in gen/android (builds no APK)
cargo xtask tauri …         Tauri's command line, of the version that fits
cargo xtask setup           installs what all of these need, and nothing else";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nxtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(words: &[String]) -> Result<ExitCode> {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let workspace = Workspace::find()?;
    match words.as_slice() {
        ["run"] => window::run(&workspace),
        ["test", rest @ ..] => suite::test(&workspace, rest),
        ["ci"] => ci::run(&workspace),
        ["links"] => ci::links(&workspace),
        ["demo"] => window::demo(&workspace, &[]),
        ["demo", "--screens"] => window::demo(&workspace, &["--screens"]),
        ["coverage", rest @ ..] => coverage::run(&workspace, rest),
        ["speech"] => window::speech(&workspace),
        ["measure"] => measure::run(&workspace),
        ["measure", "page"] => measure::page(&workspace),
        ["measure", word @ ("p12" | "hands" | "taps")] => measure::window(&workspace, word),
        ["measure", "memory"] => measure::memory(&workspace),
        ["measure", words @ ..] => measure::use_cases(&workspace, words),
        ["offline", filters @ ..] => offline::run(&workspace, filters),
        ["torture", rest @ ..] => torture::run(&workspace, rest),
        ["attacks", numbers @ ..] => attacks::run(&workspace, numbers),
        ["mutate", rest @ ..] => mutate::run(&workspace, rest),
        ["mutants", rest @ ..] => mutants::run(&workspace, rest),
        ["readers", rest @ ..] => readers::run(&workspace, rest),
        ["ui"] => page::build(&workspace, page::Finish::Quick).map(|()| ExitCode::SUCCESS),
        ["ui", "--release"] => page::build(&workspace, page::Finish::Small).map(|()| ExitCode::SUCCESS),
        ["android"] => android::make(&workspace),
        ["tauri", rest @ ..] => android::tauri(&workspace, rest),
        ["setup"] => setup::everything(&workspace).map(|()| ExitCode::SUCCESS),
        ["rules"] => ci::rules(&workspace).map(|()| ExitCode::SUCCESS),
        [] | ["help" | "--help" | "-h"] => {
            println!("{COMMANDS}");
            Ok(ExitCode::SUCCESS)
        }
        _ => bail!("there is no such command. There are:\n\n{COMMANDS}"),
    }
}
