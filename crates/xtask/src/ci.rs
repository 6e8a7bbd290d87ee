//! What a change must pass, the quick checks first and the tests last.

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::command::{self, cargo, say};
use crate::page::{self, Finish};
use crate::suite::WHOLE_WORKSPACE;
use crate::workspace::Workspace;
use crate::{lint, readers, setup, suite, tool};

/// The crates that compile for a page.
const FOR_A_PAGE: &[&str] = &[
    "care-plan",
    "care-bridge",
    "care-locale",
    "care-seal",
    "care-share",
    "care-export",
    "care-import",
    "care-viewer",
    "care-ui",
];

/// That every link of the documentation leads somewhere. Apart from [`run`], since it looks at every dependency once
/// more.
pub fn links(workspace: &Workspace) -> Result<ExitCode> {
    let mut doc = cargo(workspace, &["doc", "--no-deps"]);
    command::run(doc.args(WHOLE_WORKSPACE).env("RUSTDOCFLAGS", "--deny warnings"))?;
    Ok(ExitCode::SUCCESS)
}

/// Everything.
pub fn run(workspace: &Workspace) -> Result<ExitCode> {
    say("form");
    command::run(&mut cargo(workspace, &["fmt", "--all", "--check"]))?;
    rules(workspace)?;
    setup::for_the_tests(workspace)?;

    say("lints, for the page");
    let mut clippy = cargo(workspace, &["clippy", "--target", "wasm32-unknown-unknown"]);
    for name in FOR_A_PAGE {
        clippy.args(["--package", name]);
    }
    command::run(clippy.args(["--", "--deny", "warnings"]))?;

    // Before the shell is looked at, so that it is compiled with the page in place, and once.
    page::build(workspace, Finish::Quick)?;
    report("the built page", lint::built_page(&workspace.root)?)?;

    say("lints, for this program");
    command::run(&mut cargo(
        workspace,
        &["clippy", "--all-targets", "--package", "xtask", "--", "--deny", "warnings"],
    ))?;

    // The lints of all other crates come with their building.
    let workspace = &workspace.linting()?;
    suite::build(workspace)?;
    say("readers that are not ours");
    if readers::read(workspace, &[])? != ExitCode::SUCCESS {
        bail!("what leaves is not read by all of them as it should be");
    }
    suite::test(workspace, &[])
}

/// The rules that do not compile Holdfast: our own, then those of kept tools.
pub fn rules(workspace: &Workspace) -> Result<()> {
    say("our own rules");
    report("broken rules", lint::check(&workspace.root)?)?;
    tool::check(workspace)
}

fn report(name: &str, findings: Vec<String>) -> Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    bail!("{name}:\n{}", findings.join("\n"));
}
