//! A walk past every screen of the page, and what must hold on each.

use std::sync::atomic::Ordering;

use anyhow::Result;

use crate::{Home, Window, woman};

/// How a screen is looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// What pictures of it are called.
    pub name: &'static str,
    /// Language and reading level.
    pub language: &'static str,
    /// `light` or `dark`.
    pub theme: &'static str,
    /// Text size in percent.
    pub percent: u32,
    /// Width of the page in CSS pixels.
    pub width: u32,
}

/// The usual look.
pub const LIGHT: Look = Look { name: "light", language: "en-GB", theme: "light", percent: 100, width: 360 };
/// The same in the dark.
pub const DARK: Look = Look { name: "dark", theme: "dark", ..LIGHT };
/// Right to left.
pub const MIRRORED: Look = Look { name: "mirrored", language: "ar-XB", ..LIGHT };
/// Both.
pub const MIRRORED_DARK: Look = Look { name: "mirrored-dark", theme: "dark", ..MIRRORED };
/// Text twice as large.
pub const LARGE: Look = Look { name: "large", percent: 200, ..LIGHT };
/// The easy words, twice as large.
pub const LARGE_SIMPLE: Look = Look { name: "large-simple", language: "en-GB-simple", ..LARGE };
/// Longer words, twice as large, on the narrowest screen.
pub const HARDEST: Look = Look { name: "hardest", language: "en-XA", theme: "light", percent: 200, width: 320 };

impl Window {
    /// Makes the page look like `look`. Works wherever the settings are in reach, and comes back.
    ///
    /// # Errors
    ///
    /// Fails when a setting is not there.
    pub async fn look(&self, look: Look) -> Result<()> {
        self.tap_to("go-settings", "screen-settings").await?;
        self.tap(&format!("language-{}", look.language)).await?;
        self.wait_language(look.language).await?;
        self.tap(&format!("theme-{}", look.theme)).await?;
        self.size(look.width, 740).await?;
        self.zoom(look.percent).await?;
        self.tap("go-back").await?;
        self.wait_gone("screen-settings").await?;
        self.wait_still().await
    }

    /// Makes all text `percent` of its usual size, as the system's setting does.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn zoom(&self, percent: u32) -> Result<()> {
        self.percent.store(percent, Ordering::Relaxed);
        self.zoom_again().await
    }

    async fn zoom_again(&self) -> Result<()> {
        let percent = self.percent.load(Ordering::Relaxed);
        self.script(&format!("document.documentElement.style.fontSize = '{percent}%'"), vec![]).await?;
        Ok(())
    }

    /// Waits until nothing on the screen moves or fades.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn wait_still(&self) -> Result<()> {
        let script = "
            const done = arguments[arguments.length - 1];
            const rest = () => Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => {})));
            requestAnimationFrame(() => rest().then(() => requestAnimationFrame(() => rest().then(() => done(true)))))";
        self.slow_script(script, vec![]).await?;
        Ok(())
    }

    /// Makes the screen ready for a picture that is the same each time: nothing moves, the
    /// pointer is away, and the page stands at its top or, where `at` is given, with that in
    /// the middle.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn pose(&self, at: Option<&str>) -> Result<()> {
        self.pointer_away().await?;
        match at {
            Some(id) => self.centre(id).await?,
            None => {
                self.script("scrollTo({ top: 0, behavior: 'instant' }); document.activeElement?.blur()", vec![])
                    .await?;
            }
        }
        self.wait_still().await
    }
}

/// Opens the app on `home`, where nothing is begun, in `look`.
///
/// # Errors
///
/// Fails when no welcome screen comes.
pub async fn open_welcome(home: &Home, look: Look) -> Result<Window> {
    let window = Window::open(home).await?;
    window.wait_for("screen-welcome").await?;
    window.size(look.width, 740).await?;
    window.zoom(look.percent).await?;
    Ok(window)
}

/// Visits a screen, whose page may have come in the place of another since the last one, once all that it asked for
/// is there.
async fn see(window: &Window, visit: &mut impl AsyncFnMut(&Window, &str) -> Result<()>, screen: &str) -> Result<()> {
    window.zoom_again().await?;
    let is_there = "return !document.querySelector('[data-testid=waiting]')";
    window.wait_until(&format!("what {screen} asked for"), is_there).await?;
    visit(window, screen).await
}

/// Walks from an empty welcome screen through the first words to a set lock, calling `visit`
/// with a name at each screen, and leaves the home screen standing with a plan written.
///
/// # Errors
///
/// Fails when a screen does not come or `visit` fails.
pub async fn first_walk(
    window: &Window,
    visit: &mut impl AsyncFnMut(&Window, &str) -> Result<()>,
    language: &str,
) -> Result<()> {
    see(window, visit, "welcome").await?;
    window.begin(language).await?;
    see(window, visit, "home-empty").await?;
    window.tap_to("go-short-plan", "screen-short-plan").await?;
    see(window, visit, "short-plan").await?;
    for (section, steps) in woman::FIRST {
        window.write_section(section, steps).await?;
    }
    window.go_home().await?;
    window.wait_for("lock-offer").await?;
    see(window, visit, "home-first-words").await?;
    window.tap_to("lock-offer-set", "screen-set-lock").await?;
    see(window, visit, "set-lock").await?;
    window.tap_to("words-written-down", "typed-words").await?;
    window.type_into("typed-words", "first second third fourth fifth-and-last").await?;
    window.tap_to("set-lock-now", "slip").await?;
    see(window, visit, "set-lock-typed").await?;
    window.tap_to("see-words-again", "drawn-words").await?;
    window.tap_to("own-passphrase", "new-passphrase").await?;
    see(window, visit, "set-lock-own").await?;
    window.tap_to("five-words", "drawn-words").await?;
    window.choose_own_passphrase(woman::PASSPHRASE).await?;
    window.wait_for("screen-code-offer").await?;
    see(window, visit, "code-offer").await?;
    window.tap("code-offer-not-now").await?;
    window.wait_gone("screen-code-offer").await?;
    window.wait_still().await?;
    window.go_home().await
}

/// Writes the rest of her plan.
///
/// # Errors
///
/// Fails when a control does not come.
pub async fn write_the_rest(window: &Window) -> Result<()> {
    for (section, steps) in woman::BIRTH {
        window.write_section(section, steps).await?;
    }
    for (section, starter, steps) in woman::PEOPLE.iter().chain(woman::HARD) {
        window.begin_card(section, *starter).await?;
        for step in *steps {
            window.write(section, step).await?;
        }
        window.wait_kept().await?;
    }
    window.go_home().await
}

/// Walks from the home screen of a written, locked plan past every other screen, calling
/// `visit` with a name at each, and ends at home.
///
/// # Errors
///
/// Fails when a screen does not come or `visit` fails.
pub async fn second_walk(window: &Window, visit: &mut impl AsyncFnMut(&Window, &str) -> Result<()>) -> Result<()> {
    see(window, visit, "home").await?;
    window.tap_to("go-more", "screen-more").await?;
    see(window, visit, "more").await?;
    for (way, screen) in [
        ("go-often", "often"),
        ("go-moving", "moving"),
        ("go-listened", "listened"),
        ("go-changes", "changes"),
        ("go-copies", "copies"),
        ("go-bin", "bin"),
        ("go-received", "received"),
    ] {
        window.tap_to(way, &format!("screen-{screen}")).await?;
        see(window, visit, screen).await?;
        window.tap_to("go-back", "screen-more").await?;
    }
    window.go_home().await?;
    window.tap_to("go-labour", "screen-labour").await?;
    see(window, visit, "labour").await?;
    window.tap_to("labour-plan", "birth-plan").await?;
    see(window, visit, "birth-plan").await?;
    window.tap_to("go-back", "screen-labour").await?;
    window.tap_to("mind-birth-pain", "screen-change-mind").await?;
    see(window, visit, "change-mind").await?;
    window.go_home().await?;
    window.tap_to("part-birth", "screen-part").await?;
    see(window, visit, "part").await?;
    window.open_section("birth-pain").await?;
    see(window, visit, "section").await?;
    window.tap("tell-me-more").await?;
    see(window, visit, "section-told").await?;
    window.tap("tell-me-more").await?;
    window.tap_to("pace", "question-next").await?;
    window.tap_to("question-next", "answer-birth-pain.offer").await?;
    window.wait_still().await?;
    see(window, visit, "question").await?;
    window.tap("pace").await?;
    window.wait_for("answer-birth-pain.wish").await?;
    window.unfold("ideas-birth-pain.wish", "idea-birth-pain.wish.breathing").await?;
    window.unfold("states-birth-pain.wish", "state-birth-pain.wish.not-sure-yet").await?;
    see(window, visit, "section-ideas").await?;
    window.tap("tier-birth-pain.wish").await?;
    window.wait_for("tier-to-just-me").await?;
    see(window, visit, "who-can-see").await?;
    window.tap("tier-close").await?;
    window.wait_gone("tier-close").await?;
    window.unfold("more-birth-pain.wish", "history-birth-pain.wish").await?;
    window.tap_to("history-birth-pain.wish", "screen-history").await?;
    window.wait_for("moment-0").await?;
    see(window, visit, "history").await?;
    window.open_section("my-baby").await?;
    see(window, visit, "baby").await?;
    window.open_section("contingency").await?;
    see(window, visit, "cards").await?;
    window.tap_to("entry-0", "screen-card").await?;
    see(window, visit, "card").await?;
    window.go_home().await?;
    window.tap_to("go-share", "screen-share").await?;
    see(window, visit, "share").await?;
    window.tap("audience-midwife").await?;
    window.tap_to("to-preview", "screen-preview").await?;
    see(window, visit, "preview").await?;
    window.tap_to("way-record", "screen-record").await?;
    window.wait_for("record-text").await?;
    see(window, visit, "record").await?;
    window.tap_to("go-back", "screen-preview").await?;
    window.tap_to("way-paper", "screen-paper").await?;
    see(window, visit, "paper").await?;
    window.tap_to("go-back", "screen-preview").await?;
    window.tap_to("way-sealed-page", "screen-sealed-page").await?;
    see(window, visit, "sealed-page").await?;
    window.tap_to("go-back", "screen-preview").await?;
    window.summary("text").await?;
    see(window, visit, "summary").await?;
    window.hold_up().await?;
    window.wait_for("show-page").await?;
    see(window, visit, "show").await?;
    window.tap_to("go-turn", "screen-turn").await?;
    window.type_into("answer-turn.name", STAFF_NAME).await?;
    window.tap("choice-turn.agreed.not-agreed").await?;
    window.type_into("answer-turn.words", STAFF_WORDS).await?;
    see(window, visit, "turn").await?;
    window.tap_to("keep-turn", "screen-show").await?;
    window.wait_for("turn-kept").await?;
    window.tap_to("leave-show", "screen-lock").await?;
    see(window, visit, "lock").await?;
    window.try_passphrase("not this one at all").await?;
    window.error().await?;
    see(window, visit, "lock-wrong").await?;
    window.tap_to("open-by-code", "screen-open-by-code").await?;
    window.type_into("unlock-code", "12345 67890 1234").await?;
    window
        .wait_until("words on the code", "return document.querySelector('[data-testid=code-lines]').textContent !== ''")
        .await?;
    see(window, visit, "open-by-code").await?;
    window.tap_to("go-back", "screen-lock").await?;
    window.wait_still().await?;
    window.tap_to("go-restore", "screen-restore").await?;
    see(window, visit, "restore").await?;
    window.tap_to("go-back", "screen-lock").await?;
    window.wait_still().await?;
    window.unlock(woman::PASSPHRASE).await?;
    window.tap_to("go-help", "screen-help").await?;
    see(window, visit, "help").await?;
    window.go_home().await?;
    window.tap_to("go-settings", "screen-settings").await?;
    see(window, visit, "settings").await?;
    talks_walk(window, visit).await?;
    changed_walk(window, visit).await?;
    security_walk(window, visit).await
}

/// What staff write on the walk.
pub const STAFF_NAME: &str = "Sunita";
/// The same, in their own words.
pub const STAFF_WORDS: &str = "We talked about the pool.";

/// Walks past what is made of her talks, and ends at home.
async fn talks_walk(window: &Window, visit: &mut impl AsyncFnMut(&Window, &str) -> Result<()>) -> Result<()> {
    window.go_home().await?;
    window.tap_to("part-talks", "screen-part").await?;
    window.tap_to("go-thread", "contact-0").await?;
    see(window, visit, "thread").await?;
    window.tap_to("open-contact-0", "screen-card").await?;
    see(window, visit, "turn-card").await?;
    window.go_home().await?;
    window.tap_to("part-talks", "screen-part").await?;
    window.tap_to("go-visit", "visit-text").await?;
    see(window, visit, "visit").await?;
    window.begin_card("appointment", None).await?;
    window.tap_to("go-before", "print-before").await?;
    see(window, visit, "before").await?;
    window.go_home().await
}

/// Says that something has changed, walks past what that does, takes it back, and ends at home.
async fn changed_walk(window: &Window, visit: &mut impl AsyncFnMut(&Window, &str) -> Result<()>) -> Result<()> {
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-ending", "screen-ending").await?;
    window.tap_to("ending-pregnancy", "ending-will").await?;
    see(window, visit, "ending").await?;
    window.tap_to("ending-confirm", "ending-said").await?;
    see(window, visit, "ending-said").await?;
    window.tap_to("go-put-away", "screen-put-away").await?;
    see(window, visit, "put-away").await?;
    window.go_home().await?;
    see(window, visit, "home-quiet").await?;
    window.tap_to("part-now", "screen-part").await?;
    see(window, visit, "now").await?;
    window.go_home().await?;
    window.tap_to("go-help", "screen-help").await?;
    see(window, visit, "help-quiet").await?;
    window.go_home().await?;
    window.tap_to("go-ending", "screen-ending").await?;
    window.tap_to("ending-take-back", "ending-pregnancy").await?;
    window.go_home().await?;
    later_walk(window, visit).await
}

/// Begins the plan of a later pregnancy, walks past the plan of before, puts it back, and ends at home.
async fn later_walk(window: &Window, visit: &mut impl AsyncFnMut(&Window, &str) -> Result<()>) -> Result<()> {
    window.tap_to("go-settings", "screen-settings").await?;
    window.tap_to("go-new-plan", "screen-new-plan").await?;
    window.tap_to("new-plan-begin", "new-plan-will").await?;
    see(window, visit, "new-plan").await?;
    window.tap_to("new-plan-confirm", "new-plan-begun").await?;
    window.wait_for("earlier-plan-1").await?;
    see(window, visit, "new-plan-begun").await?;
    window.tap_to("earlier-plan-1", "screen-earlier-plan").await?;
    window.wait_for("delete-earlier-plan").await?;
    see(window, visit, "earlier-plan").await?;
    window.tap_to("go-back", "screen-new-plan").await?;
    window.tap_to("new-plan-put-back", "new-plan-begin").await?;
    window.go_home().await
}

/// Walks past lock and copies and every screen behind it, and ends at home.
async fn security_walk(window: &Window, visit: &mut impl AsyncFnMut(&Window, &str) -> Result<()>) -> Result<()> {
    window.open_security().await?;
    see(window, visit, "security").await?;
    for (way, screen, name) in [
        ("go-change", "screen-change", "change"),
        ("go-change-known", "screen-change", "change-known"),
        ("go-code", "make-code", "code"),
        ("go-try-passphrase", "screen-try-passphrase", "try-passphrase"),
        ("go-try-code", "screen-try-code", "try-code"),
        ("go-lock-screen-card", "lockcard-labour", "lock-screen-choice"),
        ("go-other-phone", "screen-other-phone", "other-phone"),
        ("go-export", "screen-export", "export"),
        ("go-full", "go-set-full", "full"),
        ("go-wipe", "screen-wipe", "wipe"),
    ] {
        window.tap_to(way, screen).await?;
        see(window, visit, name).await?;
        match name {
            "code" => {
                window.make_code(woman::PASSPHRASE).await?;
                see(window, visit, "code-sheet").await?;
            }
            "lock-screen-choice" => {
                window.tap_to("lockcard-labour", "lockcard-on").await?;
                see(window, visit, "lock-screen-preview").await?;
                window.type_into("present-secret", woman::PASSPHRASE).await?;
                window.tap_to("lockcard-on", "lockcard-off").await?;
            }
            "full" => {
                window.tap_to("go-set-full", "screen-set-full").await?;
                see(window, visit, "set-full").await?;
            }
            _ => {}
        }
        window.open_security().await?;
    }
    window.open_section("birth-place").await?;
    window.tap_to("delete-section", "delete-now").await?;
    see(window, visit, "delete-section").await?;
    window.tap("delete-close").await?;
    window.wait_gone("delete-now").await?;
    // The page that hides is thrown away behind what it shows: the one that comes after it is looked at.
    window.script("window.thrownAway = false", vec![]).await?;
    window.hide().await?;
    let is_new = "return window.thrownAway === undefined && !!document.querySelector('[data-testid=screen-notes]')";
    window.wait_until("the page that comes after", is_new).await?;
    see(window, visit, "notes").await?;
    window.tap_to("notes-back", "screen-lock").await?;
    window.tap_to("read-lock-screen-card", "lock-screen-card").await?;
    see(window, visit, "lock-screen-card").await?;
    window.tap_to("leave-lock-screen-card", "screen-lock").await?;
    window.unlock(woman::PASSPHRASE).await?;
    window.wait_for("changed").await?;
    see(window, visit, "home-changed").await?;
    window.tap("changed-seen").await?;
    window.wait_gone("changed").await?;
    // As it was before the walk.
    window.open_security().await?;
    window.tap_to("go-lock-screen-card", "lockcard-off").await?;
    window.tap("lockcard-off").await?;
    window.wait_gone("lockcard-off").await?;
    window.go_home().await
}
