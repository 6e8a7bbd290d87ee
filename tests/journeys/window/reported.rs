//! What people reported of tools like ours, and what a tester without a mouse found: a test for each
//! kind that no other journey is about.

use std::collections::BTreeSet;

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use harness::woman::Step;
use harness::{Engine, Window, stopwatch};
use serde_json::Value;

crate::in_both_engines!(
    keys_that_belong_to_composing_hide_nothing,
    two_taps_in_one_moment_begin_one_card,
    a_tap_on_home_and_at_once_on_a_part_ends_at_the_part,
    the_caret_stays_where_she_is_when_letters_are_taken_out,
    the_page_stays_at_the_caret_while_a_long_answer_grows,
    a_field_of_fifty_thousand_letters_is_whole_and_follows_her_at_its_caret,
    the_code_for_a_camera_is_in_sight_at_once,
    whatever_has_the_focus_is_seen_in_a_small_window
);

/// Two keys of one kind, as an input method sends them while it composes, or as they are.
const ESCAPES: &str = "for (let nth = 0; nth < 2; nth++) {
    const isComposing = arguments[0];
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, isComposing }));
}";

async fn keys_that_belong_to_composing_hide_nothing(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    window.type_into("answer-birth-place.wish", "At ").await?;
    window.script(ESCAPES, vec![true.into()]).await?;
    window.wait_kept().await?;
    window.wait_still().await?;
    ensure!(window.has("screen-section").await?, "her plan is still there");
    window.script(ESCAPES, vec![false.into()]).await?;
    window.wait_for("screen-notes").await?;
    window.close().await
}

async fn two_taps_in_one_moment_begin_one_card(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("contingency").await?;
    let twice = "const add = document.querySelector('[data-testid=add-contingency]'); add.click(); add.click()";
    window.script(twice, vec![]).await?;
    window.wait_for("screen-card").await?;
    window.write("contingency", &Step::Words("name", "Labour goes differently")).await?;
    window.wait_kept().await?;
    window.open_section("contingency").await?;
    window.wait_for("entry-0").await?;
    let cards = window.ids("entry-").await?;
    ensure!(cards.len() == 1, "one card was begun, not {}", cards.len());
    window.close().await
}

/// Presses home and, in the very frame in which it is there, a part; then notes for half a second
/// which screens stand there.
const HOME_AND_ON: &str = "
    const done = arguments[arguments.length - 1];
    const at = id => document.querySelector(`[data-testid=\"${id}\"]`);
    const seen = [];
    let pressed = 0;
    at('go-home').click();
    const look = () => {
        if (!pressed && at('part-birth')) {
            at('part-birth').click();
            pressed = performance.now();
        }
        const screen = document.querySelector('main')?.dataset.testid;
        if (pressed && screen !== seen[seen.length - 1]) seen.push(screen);
        pressed && performance.now() - pressed > 500 ? done(seen) : requestAnimationFrame(look);
    };
    look();";

async fn a_tap_on_home_and_at_once_on_a_part_ends_at_the_part(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    window.type_into("answer-birth-place.wish", "At home.").await?;
    let seen: Vec<String> = serde_json::from_value(window.slow_script(HOME_AND_ON, vec![]).await?)?;
    ensure!(seen.last().is_some_and(|last| last == "screen-part"), "she is at the part: {seen:?}");
    let before: Vec<&String> = seen.iter().filter(|screen| *screen != "screen-part").collect();
    ensure!(before.iter().all(|screen| *screen == "screen-home"), "nothing took her elsewhere: {seen:?}");
    window.wait_kept().await?;
    window.close().await
}

async fn the_caret_stays_where_she_is_when_letters_are_taken_out(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    window.type_into("answer-birth-place.wish", "Hold my hand.").await?;
    let paste = "const field = document.activeElement;
        field.setSelectionRange(4, 4);
        return document.execCommand('insertText', false, '\u{202d}0117\u{202c}')";
    ensure!(window.script(paste, vec![]).await? == Value::Bool(true), "the engine pastes");
    let clean =
        "return document.querySelector('[data-testid=\"answer-birth-place.wish\"]').value === 'Hold0117 my hand.'";
    window.wait_until("letters that nobody sees to be taken out", clean).await?;
    window.wait_kept().await?;
    window.strike('X').await?;
    let value = window.value("answer-birth-place.wish").await?;
    ensure!(value == "Hold0117X my hand.", "what she types stands where she is: {value}");
    window.close().await
}

async fn the_page_stays_at_the_caret_while_a_long_answer_grows(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-pain").await?;
    window.paste_expression("answer-birth-pain.wish", "'Water first. '.repeat(200)").await?;
    window.wait_kept().await?;
    let to_the_end = "const field = document.activeElement;
        field.setSelectionRange(field.value.length, field.value.length);
        field.blur();
        field.focus();";
    window.script(to_the_end, vec![]).await?;
    window.strike('.').await?;
    window.wait_still().await?;
    // Where the last line ends, which the caret stands on, and down to where the page can be seen.
    let caret = "const field = document.activeElement, style = getComputedStyle(field);
        const foot = document.querySelector('.foot');
        const below = getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight;
        const end = field.getBoundingClientRect().bottom - parseFloat(style.paddingBottom) - parseFloat(style.borderBottomWidth);
        return [scrollY, end, Math.min(innerHeight, below)]";
    let mut before = f64::NAN;
    for line in 0..12 {
        window.strike(char::from(Key::Enter)).await?;
        window.strike('x').await?;
        window.wait_still().await?;
        let seen: (f64, f64, f64) = serde_json::from_value(window.script(caret, vec![]).await?)?;
        let (scrolled, bottom, below) = seen;
        ensure!(bottom > 0.0 && bottom <= below + 1.0, "line {line}: the caret is at {bottom}, seen down to {below}");
        let jumped = (scrolled - before).abs();
        ensure!(line == 0 || jumped <= 80.0, "line {line}: the page moves by {jumped}");
        before = scrolled;
    }
    window.close().await
}

async fn a_field_of_fifty_thousand_letters_is_whole_and_follows_her_at_its_caret(engine: Engine) -> Result<()> {
    /// How long the quickest of some keys may take until its letter is painted: whatever else the machine does, a
    /// page that becomes slow with its words is slow each time.
    const QUICKEST_MS: f64 = 250.0;
    const FIELD: &str = "answer-birth-pain.wish";
    // Where the field ends, down to where the page can be seen, and how far its last line lies below its edge.
    const CARET: &str = "const field = document.activeElement, box = field.getBoundingClientRect();
        const foot = document.querySelector('.foot');
        const below = getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight;
        const style = getComputedStyle(field);
        const end = box.bottom - parseFloat(style.paddingBottom) - parseFloat(style.borderBottomWidth);
        return [end, Math.min(innerHeight, below), field.scrollHeight - field.clientHeight - field.scrollTop]";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    for letters in [5_000_usize, 50_000] {
        window.open_section("birth-pain").await?;
        window.empty(FIELD).await?;
        window.paste_expression(FIELD, &format!("'Water first. '.repeat({})", letters / 13 + 1)).await?;
        window.wait_kept().await?;
        let end = window.value(FIELD).await?.len();
        ensure!(end >= letters, "{letters} letters are written");
        let times = stopwatch::keys(&window, FIELD, end, 8).await?;
        let quickest = times.iter().copied().fold(f64::INFINITY, f64::min);
        ensure!(quickest < QUICKEST_MS, "a letter behind {end} others is painted after {times:?} ms");
        window.wait_still().await?;
        let (bottom, seen, cut): (f64, f64, f64) = serde_json::from_value(window.script(CARET, vec![]).await?)?;
        // A very long one keeps a height, and scrolls in itself to the caret.
        ensure!(cut < 40.0, "of {end} letters the last are in sight, and not {cut} pixels lower");
        ensure!(bottom > 0.0 && bottom <= seen + 1.0, "its last line stands at {bottom}, and is seen down to {seen}");
        window.wait_kept().await?;
        window.go_home().await?;
        window.open_section("birth-pain").await?;
        let kept = window.value(FIELD).await?;
        ensure!(kept.len() == end + 8 && kept.ends_with("xxxxxxxx"), "{} letters are there", kept.len());
    }
    window.close().await
}

async fn the_code_for_a_camera_is_in_sight_at_once(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;
    window.preview_for("midwife").await?;
    window.tap_to("way-summary", "qr-0").await?;
    window.wait_still().await?;
    let seen = "const code = document.querySelector('[data-testid=qr-0]').getBoundingClientRect();
        const below = document.querySelector('.bottom-bar').getBoundingClientRect().top;
        return [code.top, code.bottom, below, code.width]";
    let seen: [f64; 4] = serde_json::from_value(window.script(seen, vec![]).await?)?;
    let [top, bottom, below, width] = seen;
    ensure!(top >= 0.0 && bottom <= below, "the code stands at {top} to {bottom}, above {below}");
    ensure!(width > 320.0, "and is as wide as the phone: {width}");
    window.close().await
}

/// What has the focus, and by how many pixels its beginning or, where there is room for all of it, its
/// end lies behind a bar or outside the window. Of a field it is the line of the caret: these are empty.
const HIDDEN: &str = "
    const e = document.activeElement;
    if (e === document.body || e.matches('main, h2')) return ['', 0];
    const box = (e.closest('label') ?? e).getBoundingClientRect();
    const foot = document.querySelector('.foot');
    const isOver = getComputedStyle(foot).position === 'sticky' && !foot.contains(e);
    const below = isOver ? Math.min(innerHeight, foot.getBoundingClientRect().top) : innerHeight;
    const line = e.matches('textarea') ? parseFloat(getComputedStyle(e).lineHeight) + 8 : box.height;
    const end = box.top + Math.min(line, box.height, below);
    return [e.dataset.testid ?? e.outerHTML.slice(0, 60), Math.max(-box.top, end - below, 0)]";

async fn whatever_has_the_focus_is_seen_in_a_small_window(engine: Engine) -> Result<()> {
    const STOPS: usize = 24;
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.wait_for("screen-welcome").await?;
    window.size(320, 568).await?;
    let mut hidden = Vec::new();
    // The first page has three controls: the languages are one stop.
    for (screen, fewest) in [("welcome", 3), ("section", 5)] {
        for percent in [100, 200] {
            window.zoom(percent).await?;
            window.wait_still().await?;
            let mut stops = BTreeSet::new();
            for _ in 0..STOPS {
                window.press(Key::Tab).await?;
                window.wait_still().await?;
                let (at, by): (String, f64) = serde_json::from_value(window.script(HIDDEN, vec![]).await?)?;
                if by > 2.0 {
                    hidden.push(format!("{screen} at {percent} %: {at} by {by:.0} pixels"));
                }
                stops.insert(at);
            }
            stops.remove("");
            ensure!(stops.len() >= fewest, "{screen} at {percent} %: Tab went to {stops:?} alone");
        }
        if screen == "welcome" {
            window.zoom(100).await?;
            window.begin("en-GB").await?;
            window.open_section("birth-pain").await?;
        }
    }
    ensure!(hidden.is_empty(), "what has the focus is not seen: {hidden:#?}");
    window.close().await
}
