//! What a change must pass, the quick checks first and the tests last.

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::command::{self, cargo, say};
use crate::house::House;
use crate::page::{self, Finish};
use crate::suite::WHOLE_HOUSE;
use crate::{lint, setup, suite, tool};

/// The crates that compile for a page.
const FOR_A_PAGE: &[&str] =
    &["care-plan", "care-bridge", "care-locale", "care-seal", "care-share", "care-export", "care-ui"];

/// Everything.
pub fn run(house: &House) -> Result<ExitCode> {
    say("form");
    command::run(&mut cargo(house, &["fmt", "--all", "--check"]))?;
    rules(house)?;
    setup::for_the_tests(house)?;

    say("lints, for the page");
    let mut clippy = cargo(house, &["clippy", "--target", "wasm32-unknown-unknown"]);
    for name in FOR_A_PAGE {
        clippy.args(["--package", name]);
    }
    command::run(clippy.args(["--", "--deny", "warnings"]))?;

    // Before the shell is looked at, so that it is compiled with the page in place, and once.
    page::build(house, Finish::Quick)?;
    report("the built page", lint::built_page(&house.root)?)?;

    say("lints");
    command::run(cargo(house, &["clippy", "--all-targets"]).args(WHOLE_HOUSE).args(["--", "--deny", "warnings"]))?;
    command::run(&mut cargo(house, &["clippy", "--all-targets", "--package", "xtask", "--", "--deny", "warnings"]))?;
    say("links in the documentation");
    command::run(cargo(house, &["doc", "--no-deps"]).args(WHOLE_HOUSE).env("RUSTDOCFLAGS", "--deny warnings"))?;

    suite::test(house, &[])
}

/// The rules that do not compile Holdfast: our own, then those of kept tools.
pub fn rules(house: &House) -> Result<()> {
    say("our own rules");
    report("broken rules", lint::check(&house.root)?)?;
    tool::check(house)
}

fn report(name: &str, findings: Vec<String>) -> Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    bail!("{name}:\n{}", findings.join("\n"));
}
