//! What must hold on every screen in every look.

use anyhow::{Result, bail};
use serde_json::{Value, json};

use crate::screens::{LIGHT, Look};
use crate::{Window, accessible};

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
                // A beginning that ends in dots is meant to be one.
                if (style.webkitLineClamp > 0) continue;
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
        .filter(([e]) => !e.matches('p button, li > a'))
        .map(([e, target]) => [e, target.getBoundingClientRect()])
        .filter(([e, box]) => box.width > 1.5 && (box.width < 47.5 || box.height < 47.5))
        .map(([e, box]) => `${e.dataset.testid ?? e.outerHTML.slice(0, 80)} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
"#;

/// Controls that a thumb cannot be sure of: smaller than 48 by 48 CSS pixels. Words within a
/// sentence that can be pressed are as high as the sentence.
///
/// # Errors
///
/// Fails when the page does not answer.
pub async fn small_targets(window: &Window) -> Result<Vec<String>> {
    Ok(serde_json::from_value(window.script(SMALL_TARGETS, vec![]).await?)?)
}

const BROKEN_WORDS: &str = r#"
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        if (range.getClientRects().length < 2) continue;
        for (const word of node.textContent.matchAll(/[\p{L}\p{M}'’\u00AD]{2,}/gu)) {
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const lines = [...range.getClientRects()].filter(rect => rect.width > 0.5);
            if (lines.some(line => line.top > lines[0].top + lines[0].height / 2)) {
                const at = node.parentElement;
                found.add(`${word[0]} in ${at.closest('[data-testid]')?.dataset.testid} <${at.localName} class="${at.className}">`);
            }
        }
    }
    return [...found];
"#;

/// Words that go on in the middle in a next line.
///
/// # Errors
///
/// Fails when the page does not answer.
pub async fn broken_words(window: &Window) -> Result<Vec<String>> {
    Ok(serde_json::from_value(window.script(BROKEN_WORDS, vec![]).await?)?)
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
    if (document.title !== 'Holdfast') seen.push(document.title);
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
    let bare = |text: &str| {
        let mut run = 0;
        text.chars().any(|character| {
            run = if character.is_ascii_alphabetic() { run + 1 } else { 0 };
            run >= 2
        })
    };
    Ok(seen
        .into_iter()
        .filter(|text| {
            let mut rest = text.clone();
            for words in hers {
                rest = rest.replace(words, "");
            }
            bare(&rest)
        })
        .collect())
}

const MOVED: &str = r#"
    const [patience, done] = arguments;
    const controls = () => [...document.querySelectorAll('button, input, textarea, a[href], summary')];
    const boxes = () => new Map(controls().map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.width > 0));
    const found = new Set();
    let before, begun;
    const look = () => {
        for (const [e, was] of before) {
            // One that was made anew is the same to her.
            const now = e.isConnected ? e : document.querySelector(`[data-testid="${e.dataset.testid}"]`);
            if (!now) continue;
            const is = now.getBoundingClientRect();
            const by = Math.max(Math.abs(is.left - was.left), Math.abs(is.top - was.top));
            if (is.width > 0 && by > 1) found.add(e.dataset.testid || e.textContent.trim().slice(0, 40));
        }
        performance.now() - begun < patience ? requestAnimationFrame(look) : done([...found]);
    };
    // A screen that has just come finds its place in a frame or two.
    requestAnimationFrame(() => requestAnimationFrame(() => {
        [before, begun] = [boxes(), performance.now()];
        requestAnimationFrame(look);
    }));
"#;

/// Controls that move on the screen within so many milliseconds although nobody touches the page, be it that the
/// page scrolls by itself: what comes late took them from under a finger.
///
/// # Errors
///
/// Fails when the page does not answer.
pub async fn moved(window: &Window, milliseconds: u32) -> Result<Vec<String>> {
    Ok(serde_json::from_value(window.slow_script(MOVED, vec![json!(milliseconds)]).await?)?)
}

const MARKED_TEXT: &str = r#"
    const marked = text => /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(text ?? '');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest('[lang]')?.lang !== 'ar-XB' && marked(node.textContent)) found.push(node.textContent);
    }
    for (const e of document.querySelectorAll('[aria-label], [placeholder], [title], [alt], [aria-description]')) {
        if (e.closest('[lang]')?.lang === 'ar-XB') continue;
        for (const { name, value } of e.attributes) if (marked(value)) found.push(`${name} ${value}`);
    }
    return found;
"#;

/// Text and names with letters in them that nobody sees: whoever copies them takes these along.
/// The mirrored language is made of such letters and is not looked at.
///
/// # Errors
///
/// Fails when the page does not answer.
pub async fn marked_text(window: &Window) -> Result<Vec<String>> {
    Ok(serde_json::from_value(window.script(MARKED_TEXT, vec![]).await?)?)
}

/// Checks that nothing moves or is cut, no word of ours is broken, no letter is hidden and axe-core
/// finds nothing, and adds what it finds to `findings` under the names of look and screen.
///
/// # Errors
///
/// Fails when a check cannot run.
pub async fn screen(window: &Window, look: Look, name: &str, findings: &mut Vec<String>) -> Result<()> {
    let moved = if look.name == LIGHT.name { moved(window, 500).await? } else { Vec::new() };
    window.wait_still().await?;
    let mut found = cut_text(window).await?;
    found.extend(moved.into_iter().map(|control| format!("moved although nobody touched it: {control}")));
    found.extend(marked_text(window).await?.into_iter().map(|text| format!("holds letters that nobody sees: {text}")));
    // Words of the made-up languages are longer than any of ours.
    if look.percent > 100 && look.language.starts_with("en-GB") {
        found.extend(broken_words(window).await?.into_iter().map(|word| format!("broken in the middle: {word}")));
    }
    if look.percent == 100 {
        found.extend(accessible::violations(window).await?);
        found.extend(small_targets(window).await?.into_iter().map(|target| format!("too small to tap: {target}")));
    }
    findings.extend(found.into_iter().map(|finding| format!("[{} {name}] {finding}", look.name)));
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
