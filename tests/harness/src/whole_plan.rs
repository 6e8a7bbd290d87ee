//! A walk past every question of the template, wherever it stands in the page.

use anyhow::{Context, Result};
use care_plan::sections::SECTIONS;
use care_plan::template::{Part, Role, Section};

use crate::woman::{PASSPHRASE, Step};
use crate::{Home, Window};

/// Opens the app on `home`, where nothing is begun, and sets a lock: what is kept closer is asked for
/// only behind one.
///
/// # Errors
///
/// Fails when a screen does not come.
pub async fn open(home: &Home) -> Result<Window> {
    let window = Window::open(home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    Ok(window)
}

/// Opens every section, or begins a card of it, calls `visit` with it as it stands there at first, and
/// sees every question with its options, its ideas and its ways of not deciding.
///
/// # Errors
///
/// Fails when a question does not come or `visit` fails.
pub async fn walk(window: &Window, visit: &mut impl AsyncFnMut(&Window, &Section) -> Result<()>) -> Result<()> {
    for section in SECTIONS.iter().filter(|section| is_asked(section)) {
        if section.has_entries() {
            window.begin_card(section.id, None).await?;
        } else {
            window.open_section(section.id).await?;
        }
        if section.more_key().is_some() {
            // So that what stands there is looked at, too.
            window.tap("tell-me-more").await?;
        }
        visit(window, section).await?;
        if let Some(folded) = section.prompts.iter().find(|prompt| prompt.is_folded) {
            window.unfold("more-questions", &format!("answer-{}.{}", section.id, folded.id)).await?;
        }
        window.see_all(&controls(section)).await.with_context(|| section.id.to_owned())?;
    }
    window.go_home().await
}

/// Whether its questions stand where she writes whenever she likes: not what staff write, nor what is
/// there only once something has changed.
#[must_use]
pub fn is_asked(section: &Section) -> bool {
    section.part != Part::Now && section.prompt_with_role(Role::Recorded).is_none()
}

/// The test ids of everything that a section asks with, on the page that holds its questions.
fn controls(section: &Section) -> Vec<String> {
    let of_prompt = section.prompts.iter().flat_map(|prompt| {
        let name = format!("{}.{}", section.id, prompt.id);
        let ideas = (!prompt.ideas.is_empty()).then(|| format!("ideas-{name}"));
        let choices: Vec<_> = prompt.choices.iter().map(|choice| format!("choice-{name}.{choice}")).collect();
        let states = prompt.takes_state().then(|| format!("states-{name}"));
        std::iter::once(format!("answer-{name}")).chain(states).chain(ideas).chain(choices)
    });
    of_prompt.collect()
}
