//! What a phone does to the page. Chromium only: the window of this system has no bars over its page
//! and no keyboard on its screen.

use anyhow::{Result, ensure};
use harness::window::PHONE;
use harness::{Engine, Home, Window};
use serde_json::Value;

/// Of 740 CSS pixels, what the keyboard of a phone takes: a low one, and a high one with suggestions.
const KEYBOARDS: [u32; 2] = [260, 340];
/// A bar with a clock and a camera in it, and the stripe that is swiped up.
const BARS: (u32, u32) = (44, 34);

async fn begun() -> Result<(Home, Window)> {
    let home = crate::home_on(Engine::Chromium)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    Ok((home, window))
}

/// Fails unless every control that stays at an edge stands between the phone's own bars.
async fn expect_between_bars(window: &Window, screen: &str) -> Result<()> {
    let script = "const [top, bottom] = arguments;
        scrollTo({ top: 0, behavior: 'instant' });
        return [...document.querySelectorAll('.top-bar button, .bottom-bar button, dialog[open] button, .show__way button, .notes button')]
            .map(e => [e, e.getBoundingClientRect()])
            .filter(([e, box]) => box.width && (box.top < top || box.bottom > innerHeight - bottom))
            .map(([e, box]) => `${e.dataset.testid} at ${box.top} to ${box.bottom}`)";
    let below = window.script(script, vec![BARS.0.into(), BARS.1.into()]).await?;
    ensure!(below == Value::Array(vec![]), "{screen}: controls below the phone's own bars: {below}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_to_press_lies_below_the_bars_of_the_phone() -> Result<()> {
    let (_home, window) = begun().await?;
    window.safe_area(BARS.0, BARS.1).await?;
    window.wait_still().await?;
    expect_between_bars(&window, "home").await?;
    window.open_section("birth-place").await?;
    window.type_into("answer-birth-place.wish", "At home.").await?;
    window.wait_kept().await?;
    expect_between_bars(&window, "section").await?;
    window.tap("tier-birth-place.wish").await?;
    window.wait_for("tier-close").await?;
    window.wait_still().await?;
    expect_between_bars(&window, "sheet").await?;
    window.tap("tier-close").await?;
    window.wait_gone("tier-close").await?;
    for (way, screen) in [("go-show", "screen-show"), ("go-turn", "screen-turn")] {
        window.tap_to(way, screen).await?;
        window.wait_still().await?;
        expect_between_bars(&window, screen).await?;
    }
    window.tap_to("leave-turn", "screen-show").await?;
    window.tap_to("leave-show", "screen-section").await?;
    window.tap_to("hide", "screen-notes").await?;
    window.wait_still().await?;
    expect_between_bars(&window, "notes").await?;
    window.close().await
}

/// Scrolls until the field stands right above the foot of the page, where a keyboard comes over it.
const TO_THE_FOOT: &str = "const { bottom } = document.activeElement.getBoundingClientRect();
    const top = bottom - document.querySelector('.foot').getBoundingClientRect().top + 8;
    scrollBy({ top, behavior: 'instant' })";

/// Where the caret's line of a field with one line in it stands, and between what it can be seen.
const CARET_LINE: &str = "const field = document.activeElement, style = getComputedStyle(field);
    const top = field.getBoundingClientRect().top + parseFloat(style.borderTopWidth) + parseFloat(style.paddingTop);
    const foot = document.querySelector('.foot');
    const below = getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().top : innerHeight;
    return [field.dataset.testid, top, top + parseFloat(style.lineHeight), Math.min(below, innerHeight)]";

#[tokio::test(flavor = "multi_thread")]
async fn the_line_that_she_writes_stays_above_the_keyboard() -> Result<()> {
    let (_home, window) = begun().await?;
    window.open_section("birth-pain").await?;
    for keyboard in KEYBOARDS {
        for field in window.ids("answer-").await? {
            window.tap(&field).await?;
            window.empty(&field).await?;
            window.script(TO_THE_FOOT, vec![]).await?;
            window.keyboard(keyboard).await?;
            window.strike('x').await?;
            window.wait_still().await?;
            let seen = window.script(CARET_LINE, vec![]).await?;
            let (at, top, bottom, below): (String, f64, f64, f64) = serde_json::from_value(seen)?;
            ensure!(at == field, "she writes in {field}, and the page is at {at}");
            ensure!(
                top >= 0.0 && bottom <= below,
                "{field}: the line is at {top} to {bottom}, and is seen down to {below}"
            );
            let height = f64::from(PHONE.1 - keyboard);
            ensure!(below >= height, "{field}: above a keyboard the bar below waits at the end of the page");
            window.keyboard(0).await?;
        }
    }
    let help = "const { bottom } = document.querySelector('[data-testid=go-help]').getBoundingClientRect();
        return bottom > 0 && bottom <= innerHeight";
    window.wait_until("help in reach again when the keyboard is away", help).await?;
    window.close().await
}
