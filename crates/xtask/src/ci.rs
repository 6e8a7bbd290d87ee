//! What a change must pass, the quick checks first and the tests last.

use std::process::ExitCode;

use anyhow::{Result, bail};

use crate::command::{self, cargo, say};
use crate::page;
use crate::suite::WHOLE_WORKSPACE;
use crate::workspace::Workspace;
use crate::{lint, readers, setup, suite, tool};

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

    // The lints of all crates come with their building: a run of lints alone would look at every dependency once more.
    let workspace = &workspace.linting()?;
    // Before the shell, so that it is compiled with the page in place, and once.
    say("building the page, and what does not wait for it (some minutes the first time)");
    suite::build_page(workspace)?;
    page::build_what_a_page_may_use(workspace)?;
    report("the built page", lint::built_page(&workspace.root)?)?;

    // With its tests; what its tests alone use, the building of this program tells.
    say("lints of this program");
    command::run(&mut cargo(workspace, &["test", "--no-run", "--package", "xtask"]))?;

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
