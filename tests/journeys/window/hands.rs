//! What a finger and a keyboard meet: nothing jumps, covers or lands elsewhere.

use anyhow::{Result, ensure};
use fantoccini::key::Key;
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window, examine, screens};
use serde_json::Value;

crate::in_both_engines!(
    a_screen_is_spoken_on_arrival_and_back_leads_to_where_she_pressed,
    home_is_one_screen_of_a_phone,
    kept_is_said_below_the_field_and_nothing_lies_over_what_she_types,
    with_a_keyboard_choices_are_one_stop_and_enter_never_deletes,
    enter_sets_a_passphrase_and_a_slip_is_said_with_its_field,
    a_slip_at_the_lock_is_said_where_room_was_made_as_she_pressed,
    what_went_wrong_at_the_lock_is_in_sight_in_large_letters,
    after_what_she_does_nothing_moves_that_she_did_not_touch
);

/// What has the focus: the name of a control for a journey, or of its element.
async fn focus(window: &Window) -> Result<String> {
    let script = "const e = document.activeElement; return e.dataset.testid ?? e.tagName";
    Ok(window.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
}

async fn wait_focus(window: &Window, wanted: &str) -> Result<()> {
    let script = format!("const e = document.activeElement; return (e.dataset.testid ?? e.tagName) === '{wanted}'");
    window.wait_until(&format!("the focus on `{wanted}`"), &script).await
}

async fn number(window: &Window, script: &str) -> Result<f64> {
    Ok(window.script(script, vec![]).await?.as_f64().unwrap_or(f64::NAN))
}

async fn a_screen_is_spoken_on_arrival_and_back_leads_to_where_she_pressed(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.tap_to("part-birth", "screen-part").await?;
    wait_focus(&window, "screen-part").await?;
    let named = "const main = document.activeElement;
        return document.getElementById(main.getAttribute('aria-labelledby')).textContent";
    ensure!(window.script(named, vec![]).await? == "My birth", "its name is its heading");
    window.centre("section-vitamin-k").await?;
    let scrolled = number(&window, "return scrollY").await?;
    ensure!(scrolled > 300.0, "the section stands far down: {scrolled}");
    window.tap_to("section-vitamin-k", "screen-section").await?;
    wait_focus(&window, "screen-section").await?;
    window.tap_to("go-settings", "screen-settings").await?;
    wait_focus(&window, "screen-settings").await?;
    window.tap_to("go-back", "screen-section").await?;
    wait_focus(&window, "screen-section").await?;
    window.tap_to("go-back", "screen-part").await?;
    wait_focus(&window, "section-vitamin-k").await?;
    let now = number(&window, "return scrollY").await?;
    ensure!((now - scrolled).abs() < 2.0, "she is where she was: {now}, {scrolled}");
    window.tap_to("go-home", "screen-home").await?;
    window.tap_to("go-on", "screen-section").await?;
    window.close().await
}

async fn home_is_one_screen_of_a_phone(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    screens::first_walk(&window, &mut async |_: &Window, _: &str| Ok(()), "en-GB").await?;
    screens::write_the_rest(&window).await?;
    window.look(screens::LIGHT).await?;
    window.go_home().await?;
    window.wait_still().await?;
    let over = number(&window, "return document.scrollingElement.scrollHeight - innerHeight").await?;
    ensure!(over <= 0.0, "home is {over} pixels longer than the screen");
    window.close().await
}

async fn kept_is_said_below_the_field_and_nothing_lies_over_what_she_types(engine: Engine) -> Result<()> {
    const BOXES: &str = "return [...document.querySelectorAll('main button, main textarea')]
        .map(e => e.getBoundingClientRect()).map(box => [box.left, box.top + scrollY, box.width])";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    window.type_into("answer-birth-place.wish", "At").await?;
    window.wait_kept().await?;
    let before: Value = window.script(BOXES, vec![]).await?;
    window.type_into("answer-birth-place.wish", " home").await?;
    ensure!(window.script(BOXES, vec![]).await? == before, "a word moves nothing");
    window.wait_kept().await?;
    let said = "const kept = document.querySelector('[role=status] .kept');
        return !!kept && kept.closest('[role=group]').contains(document.querySelector('[data-testid=\"answer-birth-place.wish\"]'))
            && kept.textContent === 'Kept on this phone'";
    window.wait_until("it to be said beside the field", said).await?;
    ensure!(window.script(BOXES, vec![]).await? == before, "nor does what is said of it");
    let over = "const field = document.querySelector('[data-testid=\"answer-birth-place.wish\"]');
        const { left, right, top, bottom } = field.getBoundingClientRect();
        const at = [[left + 8, top + 8], [(left + right) / 2, (top + bottom) / 2], [right - 8, bottom - 8]];
        return at.every(([x, y]) => document.elementFromPoint(x, y) === field)";
    ensure!(window.script(over, vec![]).await? == Value::Bool(true), "nothing lies over the field");
    window.close().await
}

async fn with_a_keyboard_choices_are_one_stop_and_enter_never_deletes(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-pain").await?;
    let stops = "return [...document.querySelectorAll('[role=radiogroup]')].map(group =>
        [...group.querySelectorAll('[role=radio]')].filter(e => e.tabIndex >= 0).length)";
    let stops = window.script(stops, vec![]).await?;
    let groups = stops.as_array().cloned().unwrap_or_default();
    ensure!(!groups.is_empty() && groups.iter().all(|count| count == 1), "each group is one stop: {groups:?}");
    let first = "const e = document.querySelector('[role=radio][tabindex=\"0\"]'); e.focus(); return e.dataset.testid";
    let first = window.script(first, vec![]).await?.as_str().unwrap_or_default().to_owned();
    window.press(Key::Down).await?;
    ensure!(focus(&window).await? != first, "an arrow goes on");
    ensure!(!window.chosen(&focus(&window).await?).await?, "and chooses nothing");
    window.press(Key::Up).await?;
    ensure!(focus(&window).await? == first, "and back");
    window.press(Key::Space).await?;
    window.wait_chosen(&first).await?;
    window.wait_kept().await?;

    window.write("birth-pain", &Step::Words("wish", "Water first.")).await?;
    window.wait_kept().await?;
    window.tap("delete-section").await?;
    wait_focus(&window, "sheet-title").await?;
    let about = "const sheet = document.querySelector('dialog[open]');
        return document.getElementById(sheet.getAttribute('aria-describedby'))?.textContent.length > 40";
    ensure!(window.script(about, vec![]).await? == Value::Bool(true), "what it means is read with it");
    window.press(Key::Enter).await?;
    window.wait_still().await?;
    ensure!(window.has("delete-now").await?, "Enter asks for nothing");
    window.press(Key::Escape).await?;
    window.wait_gone("delete-now").await?;
    ensure!(window.value("answer-birth-pain.wish").await? == "Water first.", "nothing was deleted");

    window.wait_until("the focus to be on the page", "return document.activeElement !== document.body").await?;
    let region = "return document.activeElement.closest('.top-bar, .bottom-bar, main')?.className";
    let mut regions = vec![window.script(region, vec![]).await?];
    for _ in 0..2 {
        window.press(Key::F6).await?;
        regions.push(window.script(region, vec![]).await?);
    }
    ensure!(!regions.contains(&Value::Null), "F6 goes from region to region: {regions:?}");
    ensure!(regions.windows(2).all(|pair| pair[0] != pair[1]), "each time to another one: {regions:?}");
    window.close().await
}

async fn enter_sets_a_passphrase_and_a_slip_is_said_with_its_field(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;
    window.go_home().await?;
    window.tap_to("lock-offer-set", "screen-set-lock").await?;
    window.tap("own-passphrase").await?;
    window.wait_for("new-passphrase").await?;
    let place = "return document.querySelector('[data-testid=set-lock-now]').getBoundingClientRect().top + scrollY";
    let stands = number(&window, place).await?;
    window.type_into("new-passphrase", "short").await?;
    window.press(Key::Enter).await?;
    wait_focus(&window, "new-passphrase").await?;
    ensure!(window.attribute("new-passphrase", "aria-invalid").await?.as_deref() == Some("true"), "the field says so");
    let read = "const field = document.querySelector('[data-testid=new-passphrase]');
        return field.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent).join('')";
    ensure!(window.script(read, vec![]).await? == window.text("slip").await?, "and what is not right");
    ensure!((number(&window, place).await? - stands).abs() < 1.0, "the button stays where it is");
    window.empty("new-passphrase").await?;
    window.type_into("new-passphrase", PASSPHRASE).await?;
    window.type_into("new-passphrase-again", PASSPHRASE).await?;
    window.press(Key::Enter).await?;
    window.tap("code-offer-not-now").await?;
    window.wait_gone("code-offer-not-now").await?;

    // The same in the field above it, for the one that she has now; and what is wrong with that is read with it.
    window.open_security().await?;
    window.tap_to("go-change", "screen-change").await?;
    window.tap_to("own-passphrase", "new-passphrase").await?;
    for field in ["new-passphrase", "new-passphrase-again"] {
        window.type_into(field, "seven grey coats on the pier").await?;
    }
    for typed in ["not this one at all", PASSPHRASE] {
        window.empty("present-passphrase").await?;
        window.type_into("present-passphrase", typed).await?;
        window.press(Key::Enter).await?;
        if typed == PASSPHRASE {
            window.wait_for("passphrase-set").await?;
        } else {
            let error = window.error().await?;
            let read = "const field = document.querySelector('[data-testid=present-passphrase]');
                const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
                return ids.map(id => document.getElementById(id)?.textContent ?? '').join('')";
            let read = window.script(read, vec![]).await?;
            let read = read.as_str().unwrap_or_default();
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            ensure!(!read.is_empty() && letters(read) == letters(&error), "all of {error:?} is read, and not {read:?}");
        }
    }
    window.close().await
}

async fn a_slip_at_the_lock_is_said_where_room_was_made_as_she_pressed(engine: Engine) -> Result<()> {
    const BLANK: &str = "const form = document.querySelector('form').getBoundingClientRect();
        return form.bottom - document.querySelector('form > .row').getBoundingClientRect().bottom";
    // Where the way below the form stands, from the first word that is said on.
    const WATCH: &str = "window.stood = [];
        const look = () => {
            const said = [...document.querySelectorAll('.form-said .hint, .form-said .trouble')].some(e => e.textContent);
            const way = document.querySelector('[data-testid=open-by-code]');
            if (way && said) window.stood.push(Math.round(way.getBoundingClientRect().top + scrollY));
            requestAnimationFrame(look);
        };
        requestAnimationFrame(look)";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.lock_now().await?;
    window.wait_still().await?;
    let blank = number(&window, BLANK).await?;
    ensure!(blank < 48.0, "nothing is kept blank before she asks: {blank}");
    window.script(WATCH, vec![]).await?;
    window.try_passphrase("not this one at all").await?;
    window.error().await?;
    window.wait_still().await?;
    let stood = window.script("return [...new Set(window.stood)]", vec![]).await?;
    ensure!(stood.as_array().is_some_and(|places| places.len() == 1), "the other ways in stand still: {stood}");
    window.close().await
}

async fn what_went_wrong_at_the_lock_is_in_sight_in_large_letters(engine: Engine) -> Result<()> {
    // Its first line whole, between the top and the bar below.
    const IN_SIGHT: &str = "const line = document.querySelector('.trouble__what')?.getBoundingClientRect();
        const bar = document.querySelector('.foot').getBoundingClientRect();
        return !!line && line.top >= 0 && line.bottom <= bar.top";
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.lock_now().await?;
    window.zoom(200).await?;
    window.wait_still().await?;
    window.try_passphrase("not this one at all").await?;
    window.error().await?;
    window.wait_until("what went wrong to be in sight", IN_SIGHT).await?;
    // And it stays there: the field that she is to mend does not take the page away from it.
    window.wait_still().await?;
    window.wait_until("it to stay in sight", IN_SIGHT).await?;
    window.close().await
}

/// Longer than it takes until what she wrote is kept, and is said to be, after her last key.
const UNTIL_IT_IS_KEPT: u32 = 1_500;

/// Adds what moves after `act`.
async fn settle(window: &Window, act: &str, found: &mut Vec<String>) -> Result<()> {
    let moved = examine::moved(window, UNTIL_IT_IS_KEPT).await?;
    found.extend(moved.into_iter().map(|control| format!("after {act}: {control}")));
    Ok(())
}

async fn after_what_she_does_nothing_moves_that_she_did_not_touch(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    let mut found = Vec::new();
    window.begin("en-GB").await?;
    window.open_section("birth-pain").await?;
    window.type_into("answer-birth-pain.wish", "Water first.").await?;
    settle(&window, "a word", &mut found).await?;
    for act in [
        "states-birth-pain.wish",
        "state-birth-pain.wish.not-sure-yet",
        "ideas-birth-pain.wish",
        "tier-birth-pain.wish",
        "tier-to-just-me",
        "tier-close",
        "more-birth-pain.wish",
    ] {
        window.tap(act).await?;
        settle(&window, act, &mut found).await?;
    }
    // A number that can be rung comes with a button.
    window.begin_card("people-to-phone", None).await?;
    window.type_into("answer-people-to-phone.number", "0117 496 0123").await?;
    settle(&window, "a telephone number", &mut found).await?;
    window.wait_for("ring-people-to-phone.number").await?;
    window.go_home().await?;
    window.type_into("search", "water").await?;
    window.wait_for("found-0").await?;
    settle(&window, "what was found", &mut found).await?;
    window.empty("search").await?;
    window.tap_to("lock-offer-set", "screen-set-lock").await?;
    window.tap_to("own-passphrase", "new-passphrase").await?;
    window.type_into("new-passphrase", "short").await?;
    settle(&window, "a short passphrase", &mut found).await?;
    window.tap("set-lock-now").await?;
    settle(&window, "a slip", &mut found).await?;
    window.empty("new-passphrase").await?;
    window.type_into("new-passphrase", PASSPHRASE).await?;
    settle(&window, "a better one", &mut found).await?;
    window.type_into("new-passphrase-again", PASSPHRASE).await?;
    window.tap_to("set-lock-now", "code-offer-not-now").await?;
    settle(&window, "the offer of a code", &mut found).await?;
    window.close().await?;
    examine::expect_none(&found)
}
