//! A walk past every screen of the page, and what must hold on each.

use anyhow::{Result, bail};
use serde_json::{Value, json};

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
/// Text twice as large.
pub const LARGE: Look = Look { name: "large", percent: 200, ..LIGHT };
/// Longer words, twice as large, on the narrowest screen.
pub const HARDEST: Look = Look { name: "hardest", language: "en-XA", theme: "light", percent: 200, width: 320 };
/// Longer words, twice as large.
pub const HARD: Look = Look { name: "hard", width: 360, ..HARDEST };

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
        self.wait_gone("screen-settings").await
    }

    /// Makes all text `percent` of its usual size, as the system's setting does.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn zoom(&self, percent: u32) -> Result<()> {
        self.script(&format!("document.documentElement.style.fontSize = '{percent}%'"), vec![]).await?;
        Ok(())
    }

    /// Scrolls to the top, so that pictures of a screen are alike.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn to_top(&self) -> Result<()> {
        self.script("scrollTo({ top: 0, behavior: 'instant' }); document.activeElement?.blur()", vec![]).await?;
        Ok(())
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
    visit(window, "welcome").await?;
    window.begin(language).await?;
    visit(window, "home-empty").await?;
    for (section, steps) in woman::FIRST {
        window.write_section(section, steps).await?;
    }
    window.go_home().await?;
    window.wait_for("lock-offer").await?;
    visit(window, "home-first-words").await?;
    window.tap_to("lock-offer-set", "screen-set-lock").await?;
    visit(window, "set-lock").await?;
    window.set_lock(woman::PASSPHRASE).await
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
    visit(window, "home").await?;
    window.open_section("birth-pain").await?;
    visit(window, "section").await?;
    window.unfold("ideas-birth-pain.wish", "idea-birth-pain.wish.breathing").await?;
    window.unfold("states-birth-pain.wish", "state-birth-pain.wish.not-sure-yet").await?;
    visit(window, "section-ideas").await?;
    window.tap("tier-birth-pain.wish").await?;
    window.wait_for("tier-to-just-me").await?;
    visit(window, "who-can-see").await?;
    window.tap("tier-close").await?;
    window.wait_gone("tier-close").await?;
    window.open_section("contingency").await?;
    visit(window, "cards").await?;
    window.tap_to("entry-0", "screen-card").await?;
    visit(window, "card").await?;
    window.go_home().await?;
    window.tap_to("go-share", "screen-share").await?;
    visit(window, "share").await?;
    window.tap("audience-midwife").await?;
    window.tap_to("to-preview", "screen-preview").await?;
    visit(window, "preview").await?;
    window.summary("text").await?;
    visit(window, "summary").await?;
    window.tap_to("way-show", "screen-show").await?;
    window.wait_for("show-page").await?;
    visit(window, "show").await?;
    window.tap_to("leave-show", "screen-lock").await?;
    visit(window, "lock").await?;
    window.try_passphrase("not this one at all").await?;
    window.error().await?;
    visit(window, "lock-wrong").await?;
    window.unlock(woman::PASSPHRASE).await?;
    window.tap_to("go-help", "screen-help").await?;
    visit(window, "help").await?;
    window.go_home().await?;
    window.tap_to("go-settings", "screen-settings").await?;
    visit(window, "settings").await?;
    window.go_home().await
}

const CUT_TEXT: &str = r#"
    const complaints = [];
    const say = (what, node, rect) => complaints.push(
        `${what}: "${node.textContent.trim().slice(0, 60)}" at ${Math.round(rect.left)}..${Math.round(rect.right)} x ${Math.round(rect.top)}..${Math.round(rect.bottom)}`);
    const page = document.documentElement;
    if (page.scrollWidth > innerWidth) complaints.push(`the page is ${page.scrollWidth} wide in a window of ${innerWidth}`);
    const hidden = element => {
        for (let e = element; e; e = e.parentElement) {
            const style = getComputedStyle(e);
            if (style.visibility === 'hidden' || style.display === 'none' || style.opacity === '0') return true;
            const box = e.getBoundingClientRect();
            if (style.position === 'absolute' && box.width <= 1.5 && box.height <= 1.5) return true;
            if (style.clipPath !== 'none' && style.clipPath.startsWith('inset(5')) return true;
        }
        return false;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.textContent.trim() || hidden(node.parentElement)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) {
            if (rect.width < 1) continue;
            if (rect.left < -1 || rect.right > innerWidth + 1) say('outside the page', node, rect);
            for (let e = node.parentElement; e && e !== document.body && e !== page; e = e.parentElement) {
                const style = getComputedStyle(e), box = e.getBoundingClientRect();
                if (style.display === 'inline' || style.display === 'contents') continue;
                if (style.overflowX !== 'visible' && (rect.right > box.right + 1 || rect.left < box.left - 1)) say('cut at its side', node, rect);
                if (['hidden', 'clip'].includes(style.overflowY) && (rect.bottom > box.bottom + 2 || rect.top < box.top - 2)) say('cut above or below', node, rect);
            }
        }
    }
    for (const field of document.querySelectorAll('textarea')) {
        if (field.scrollHeight > field.clientHeight + 3) complaints.push(`the field ${field.dataset.testid} does not grow: ${field.scrollHeight} in ${field.clientHeight}`);
    }
    return [...new Set(complaints)];
"#;

/// Text that is cut or stands outside the page, and a page that scrolls sideways.
///
/// # Errors
///
/// Fails when the page does not answer.
pub async fn cut_text(window: &Window) -> Result<Vec<String>> {
    Ok(serde_json::from_value(window.script(CUT_TEXT, vec![]).await?)?)
}

const SMALL_TARGETS: &str = r#"
    return [...document.querySelectorAll('button, summary, a[href], input:not([type=hidden]), textarea, select, [role=button]')]
        .filter(e => e.getClientRects().length && e.checkVisibility() && getComputedStyle(e).opacity !== '0')
        .map(e => [e, (e.matches('input[type=radio], input[type=checkbox]') && e.closest('label')) || e])
        .map(([e, target]) => [e, target.getBoundingClientRect()])
        .filter(([e, box]) => box.width > 1.5 && (box.width < 47.5 || box.height < 47.5))
        .map(([e, box]) => `${e.dataset.testid ?? e.outerHTML.slice(0, 80)} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
"#;

/// Controls that a thumb cannot be sure of: smaller than 48 by 48 CSS pixels.
///
/// # Errors
///
/// Fails when the page does not answer.
pub async fn small_targets(window: &Window) -> Result<Vec<String>> {
    Ok(serde_json::from_value(window.script(SMALL_TARGETS, vec![]).await?)?)
}

const SEEN_TEXT: &str = r#"
    const seen = [];
    const tag = document.documentElement.lang;
    const ours = e => e.closest('[lang]')?.lang === tag && !e.closest('[data-testid^=summary-text-], [data-testid=version], script, style');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const e = node.parentElement;
        if (e.getClientRects().length && ours(e)) seen.push(node.textContent);
    }
    for (const e of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
        if (!ours(e)) continue;
        for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
            if (e.hasAttribute(name)) seen.push(e.getAttribute(name));
        }
    }
    seen.push(document.title);
    return seen;
"#;

/// Under `en-XA`: text of the app's own that bears no accents, so that it came round Fluent.
/// `hers` are words of her own, which stay as they are.
///
/// # Errors
///
/// Fails when the page does not answer.
pub async fn untranslated(window: &Window, hers: &[&str]) -> Result<Vec<String>> {
    let seen: Vec<String> = serde_json::from_value(window.script(SEEN_TEXT, vec![]).await?)?;
    let plain = |text: &str| text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    let bare = |text: &str| {
        let mut run = 0;
        text.chars().any(|character| {
            run = if character.is_ascii_alphabetic() { run + 1 } else { 0 };
            run >= 2
        })
    };
    Ok(seen
        .into_iter()
        .map(|text| plain(&text))
        .filter(|text| {
            let mut rest = text.clone();
            for words in hers {
                rest = rest.replace(&plain(words), "");
            }
            bare(&rest)
        })
        .collect())
}

/// Checks that nothing is cut and axe-core finds nothing, and adds what it finds to `findings`
/// under the names of look and screen.
///
/// # Errors
///
/// Fails when a check cannot run.
pub async fn examine(window: &Window, look: Look, screen: &str, findings: &mut Vec<String>) -> Result<()> {
    let mut found = cut_text(window).await?;
    if look.percent == 100 {
        found.extend(crate::accessible::violations(window).await?);
        found.extend(small_targets(window).await?.into_iter().map(|target| format!("too small to tap: {target}")));
    }
    findings.extend(found.into_iter().map(|finding| format!("[{} {screen}] {finding}", look.name)));
    Ok(())
}

/// Fails with every finding, when there is one.
///
/// # Errors
///
/// As said.
pub fn expect_none(findings: &[String]) -> Result<()> {
    if findings.is_empty() {
        return Ok(());
    }
    bail!("{} findings:\n{}", findings.len(), findings.join("\n"))
}

/// Everything that is stored by the web view itself, which must be nothing.
///
/// # Errors
///
/// Fails when the page does not answer.
pub async fn web_storage(window: &Window) -> Result<Value> {
    let script = "
        const done = arguments[arguments.length - 1];
        const count = name => { try { return window[name].length } catch { return 0 } };
        Promise.all([
            (async () => (await indexedDB.databases?.() ?? []).length)().catch(() => 0),
            (async () => (await navigator.serviceWorker?.getRegistrations?.() ?? []).length)().catch(() => 0),
            (async () => (await globalThis.caches?.keys?.() ?? []).length)().catch(() => 0),
        ]).then(([databases, workers, caches]) => done({
            local: count('localStorage'), session: count('sessionStorage'),
            cookies: (() => { try { return document.cookie.length } catch { return 0 } })(),
            databases, workers, caches,
        }))";
    window.slow_script(script, vec![]).await
}

/// What [`web_storage`] gives when the web view stores nothing.
#[must_use]
pub fn nothing_stored() -> Value {
    json!({ "local": 0, "session": 0, "cookies": 0, "databases": 0, "workers": 0, "caches": 0 })
}
