//! A second start brings the first window forward and ends.

use std::process::{Command, Stdio};

use anyhow::{Result, ensure};
use harness::woman::Step;
use harness::{Home, Window, process, tools, wait};

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_brings_the_first_window_forward_and_ends() -> Result<()> {
    let home = Home::new()?;
    let binary = tools::binary()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;

    window.put_away().await?;
    // The first one makes its copy of the day by itself.
    let copy = home.vault().join("vault/copies/1/private.db");
    wait::until("the copy of the day", async || Ok(copy.is_file())).await?;
    let before = wait::until_it_rests("the folder", 10, async || home.vault_files()).await?;
    let mut second = Command::new(&binary)
        .env("DISPLAY", window.display())
        .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        .envs(home.variables())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let ended = wait::until("the second start to end", async || Ok(second.try_wait()?.is_some())).await;
    if ended.is_err() {
        second.kill()?;
    }
    ended?;
    let status = second.wait()?;
    ensure!(status.success(), "the second start ends without an error: {status}");
    ensure!(process::apps_on(home.vault(), &binary) == [window.app()], "one app is left, the first");
    window.wait_until("the first window to come forward", "return !document.hidden").await?;
    let after = home.vault_files()?;
    for (path, bytes) in before.iter().filter(|(path, _)| path.to_string_lossy().ends_with(".db")) {
        ensure!(after.get(path) == Some(bytes), "the second start wrote nothing into {}", path.display());
    }

    window.write("about-me", &Step::Words("name", " Yusuf")).await?;
    window.wait_kept().await?;
    ensure!(window.value("answer-about-me.name").await? == "Amina Yusuf", "the first window goes on");
    window.close().await
}
