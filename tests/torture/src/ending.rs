//! What is ended for good after a stop: the plan is wiped, or the answers that hold a planted word are deleted.
//! Then no byte of the folder holds it, for whoever has every key that there ever was.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use anyhow::{Context, Result, ensure};
use care_app::App;
use care_bridge::{
    ApiError, ChooseAside, ConfirmSecret, DeleteForGood, DeletePicked, Deletion, ListAside, OpenPicked, Stage, Start,
    Wipe,
};
use care_plan::{AnswerId, Plan};

use super::journal::Account;
use super::person::{AfterRefusal, Person};
use super::sandbox::Sandbox;
use super::scenario::{self, PICKED, Prepared, Scenario};
use super::secret::{Keys, Unsealer};
use super::verify::LOCK;
use harness::{house, leak};

/// What ends it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The whole plan is wiped.
    Wipe,
    /// What holds the words is deleted for good, and so is what lies aside.
    Delete,
}

impl Ending {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Wipe, Self::Delete];

    /// What it is called in a report.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wipe => "wiped",
            Self::Delete => "deleted for good",
        }
    }
}

/// What came of ending something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ended {
    /// Whether the words stood there before.
    pub were_there: bool,
    /// The files that hold them still.
    pub left: Vec<PathBuf>,
}

/// Ends what stands in `sandbox`, and looks what is left: at once, and after the next start.
///
/// # Errors
///
/// Fails when the plan does not open, or the app refuses to end it.
pub fn end(
    ending: Ending,
    scenario: &dyn Scenario,
    sandbox: &Sandbox,
    account: &Account,
    unsealer: &Unsealer,
) -> Result<Ended> {
    let search = Search::of(scenario, sandbox, account, unsealer)?;
    if let Some((mut app, secret)) = search.opened(sandbox)? {
        match ending {
            Ending::Wipe => {
                if let Some(secret) = secret {
                    app.ask(ConfirmSecret(secret.into_bytes().into()))?;
                }
                app.wipe(Wipe {})?;
            }
            Ending::Delete => {
                for answer in &search.answers {
                    app.ask(DeleteForGood { what: Deletion::Answer(answer.clone()) })?;
                }
                search.delete_aside(&mut app)?;
            }
        }
        app.close();
    }
    let mut left = search.left(sandbox)?;
    let mut app = house::start_again(&sandbox.folder(), &Arc::default())?;
    let stage = app.start(Start {})?.stage;
    ensure!(ending == Ending::Delete || stage == Stage::Welcome, "a plan that was wiped is there again: {stage:?}");
    drop(app);
    left.extend(search.left(sandbox)?);
    Ok(Ended { were_there: search.were_there, left })
}

/// The same by what only looks like an ending: how many of two leave the words, which they must.
///
/// # Errors
///
/// Fails as [`end`] does.
pub fn control(unsealer: &Unsealer, root: &Path) -> Result<(usize, usize)> {
    let restore = scenario::of_name("restore").context("restoring is a scenario")?;
    let prepared = Prepared::of(restore, root)?;
    let mut caught = 0;

    // Her words are taken out of her answers, and stay in what was before.
    let emptied = Sandbox::at(&root.join("emptied"))?;
    prepared.sandbox.copy_to(&emptied)?;
    let account = Account::read(&emptied.journal())?;
    let search = Search::of(restore, &emptied, &account, unsealer)?;
    let (mut app, _) = search.opened(&emptied)?.context("a plan")?;
    search.answers.iter().try_for_each(|answer| house::save_text(&mut app, answer, "").map(drop))?;
    app.close();
    drop(app);
    caught += usize::from(!search.left(&emptied)?.is_empty());

    // The plan's own folder is removed, and nothing that stands beside it.
    let removed = Sandbox::at(&root.join("removed"))?;
    prepared.sandbox.copy_to(&removed)?;
    let mut person = Person::at(removed.clone(), AfterRefusal::Stop)?;
    person.opens()?;
    restore.act(&mut person, 0)?;
    let account = person.account().clone();
    drop(person);
    let search = Search::of(restore, &removed, &account, unsealer)?;
    fs::remove_dir_all(removed.folder().join("vault"))?;
    caught += usize::from(!search.left(&removed)?.is_empty());
    Ok((caught, 2))
}

/// What is looked for, and with which keys.
struct Search<'a> {
    unsealer: &'a Unsealer,
    secrets: BTreeSet<String>,
    words: Vec<String>,
    answers: Vec<AnswerId>,
    /// Those of before the ending: what was under way may have left files that only they open.
    keys: Keys,
    were_there: bool,
}

impl<'a> Search<'a> {
    fn of(scenario: &dyn Scenario, sandbox: &Sandbox, account: &Account, unsealer: &'a Unsealer) -> Result<Self> {
        let facts = || [Some(&account.known), account.in_flight.as_ref()].into_iter().flatten();
        let secrets: BTreeSet<String> = facts().filter_map(|facts| facts.get(LOCK)).cloned().collect();
        let planted: BTreeSet<_> = facts().flat_map(|facts| scenario.planted(facts)).collect();
        let words: Vec<String> =
            planted.iter().map(|(_, word)| word.clone()).collect::<BTreeSet<_>>().into_iter().collect();
        let answers = planted.into_iter().map(|(answer, _)| answer).collect();
        let keys = unsealer.keys(&sandbox.folder(), &secrets)?;
        let mut search = Self { unsealer, secrets, words, answers, keys, were_there: false };
        search.were_there = !search.left(sandbox)?.is_empty();
        Ok(search)
    }

    /// The files that hold the words, but what she picked: that stands elsewhere.
    fn left(&self, sandbox: &Sandbox) -> Result<Vec<PathBuf>> {
        if self.words.is_empty() {
            return Ok(Vec::new());
        }
        let mut keys = self.unsealer.keys(&sandbox.folder(), &self.secrets)?;
        keys.extend(self.keys.iter().cloned());
        let mut files = leak::files_below(&sandbox.folder());
        files.retain(|path| path.file_name().is_none_or(|name| !name.to_string_lossy().starts_with(PICKED)));
        self.unsealer.holding(&files, &keys, &self.words)
    }

    /// Deletes every plan that lies aside: another one than that which the words were deleted from.
    fn delete_aside(&self, app: &mut App) -> Result<()> {
        for plan in app.ask(ListAside {})? {
            app.ask(ChooseAside { number: plan.number })?;
            let mut open = |secret: &String| app.ask(OpenPicked(secret.clone().into_bytes().into())).is_ok();
            ensure!(self.secrets.iter().any(&mut open), "no secret opens what lies aside");
            app.ask(DeletePicked {})?;
        }
        Ok(())
    }

    /// The plan, opened by whichever secret shows all that is looked for, and that one; none where there is none.
    fn opened(&self, sandbox: &Sandbox) -> Result<Option<(App, Option<String>)>> {
        let days = Arc::<AtomicI64>::default();
        let mut app = house::start_again(&sandbox.folder(), &days)?;
        let shows = |plan: &Plan| self.answers.iter().filter(|answer| plan.answer(answer).is_some()).count();
        match app.start(Start {})?.stage {
            Stage::Welcome => return Ok(None),
            Stage::Open(_) => return Ok(Some((app, None))),
            Stage::Problem(error) => return Err(error).context("it does not open"),
            Stage::Locked => {}
        }
        let mut best: Option<(usize, &String)> = None;
        for secret in &self.secrets {
            let mut said = app.unlock(secret.clone().into_bytes());
            if matches!(said, Err(ApiError::TryLater { .. })) {
                // A change of the secret that was stopped counts as a guess: the throttle lets one through a day later.
                days.fetch_add(1, Ordering::Relaxed);
                said = app.unlock(secret.clone().into_bytes());
            }
            let Ok(view) = said else { continue };
            let shown = shows(&view.plan);
            if best.is_none_or(|(most, _)| shown > most) {
                best = Some((shown, secret));
            }
            app.close();
        }
        let (_, secret) = best.context("no secret opens it")?;
        days.fetch_add(1, Ordering::Relaxed);
        app.unlock(secret.clone().into_bytes())?;
        // And once more, for whoever says the secret again.
        days.fetch_add(1, Ordering::Relaxed);
        Ok(Some((app, Some(secret.clone()))))
    }
}
