//! Journeys through the real window, and through Chromium as a phone has it.

/// A test in each engine: `name::webkit` is the real window, `name::chromium` the built page as a
/// phone with Android's engine shows it, over a stand-in for the shell.
macro_rules! in_both_engines {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            #[tokio::test(flavor = "multi_thread")]
            async fn webkit() -> anyhow::Result<()> {
                super::$name(harness::Engine::WebKit).await
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn chromium() -> anyhow::Result<()> {
                super::$name(harness::Engine::Chromium).await
            }
        }
    )+};
}
pub(crate) use in_both_engines;

/// The same of a journey from screen to screen which asks what the plan comes to, and not how a page is drawn or
/// typed on: every screen and every control that it passes is looked at and pressed in both engines elsewhere. So
/// Chromium walks it only where that is asked for (`cargo xtask test --thorough`).
macro_rules! in_the_window {
    ($($name:ident),+ $(,)?) => {$(
        mod $name {
            #[tokio::test(flavor = "multi_thread")]
            async fn webkit() -> anyhow::Result<()> {
                super::$name(harness::Engine::WebKit).await
            }

            #[tokio::test(flavor = "multi_thread")]
            #[ignore = "in the real window; in Chromium too by `cargo xtask test --thorough`"]
            async fn chromium() -> anyhow::Result<()> {
                super::$name(harness::Engine::Chromium).await
            }
        }
    )+};
}
pub(crate) use in_the_window;

mod announced;
mod aside;
mod bad_input;
#[cfg(debug_assertions)] // the device in a folder is in no other build
mod biometric;
mod broken_vault;
mod changed;
mod changes;
mod closing;
mod contacts;
mod copied;
mod deciding;
mod ending;
mod every_screen;
mod fault;
mod full;
mod full_disk;
mod gone;
mod hands;
mod hide;
mod history;
mod keyboard;
mod labour;
mod left_out;
mod lock_screen;
mod looking_back;
mod main_job;
mod pace;
mod parts;
mod phone;
mod photo;
mod pictures;
mod pregnancy;
mod pressed;
mod received;
mod rehearsal;
mod repair;
mod reported;
mod restore;
mod sealed_page;
mod second_start;
mod secrecy;
mod security;
mod sheets;
mod sixty_seconds;
mod speech;
mod throttle;
mod voice;
mod whole_plan;
mod wording;
mod words;

/// Fails unless `said` holds both messages of the error `code` as `locales/en-GB` has them.
fn expect_words_of(code: &str, said: &str) -> anyhow::Result<()> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en-GB");
    let messages: String = std::fs::read_dir(folder)?
        .flatten()
        .map(|entry| std::fs::read_to_string(entry.path()))
        .collect::<Result<_, _>>()?;
    for id in [format!("err-{code} = "), format!("rec-{code} = ")] {
        let words = messages.lines().find_map(|line| line.strip_prefix(&id));
        let Some(words) = words else { anyhow::bail!("locales/en-GB has no line {id}") };
        anyhow::ensure!(said.contains(words), "the screen says {said:?}, and not {words:?}");
    }
    Ok(())
}

/// An empty home whose page `engine` draws.
fn home_on(engine: harness::Engine) -> anyhow::Result<harness::Home> {
    harness::Home::on(engine, env!("CARGO_BIN_EXE_stand-in"))
}
