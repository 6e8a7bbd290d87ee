//! What a journey does on a screen and reads from it: taps, key events, words, pictures.

use std::time::Instant;

use anyhow::{Context, Result, bail};
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_MIDDLE, MouseActions, PointerAction};
use fantoccini::key::Key;
use serde_json::{Value, json};
use tokio::time::sleep;

use crate::wait::{LOOK_AGAIN, PATIENCE};
use crate::{Window, opened, picture};

/// Remembers whether a click reaches what has the test id that is given.
const LISTEN: &str = "
    const id = arguments[0];
    removeEventListener('click', window.holdfastListens, true);
    window.holdfastTapped = false;
    window.holdfastListens = event => {
        if (event.target.closest?.(`[data-testid=\"${id}\"]`)) window.holdfastTapped = true;
    };
    addEventListener('click', window.holdfastListens, true);";

/// A page that is drawn without graphics hardware and stands still paints nothing any more, and the
/// driver waits for its next painting before it takes a picture: a pixel that nobody sees changes.
const KEEP_PAINTING: &str = "
    const dot = document.createElement('div');
    dot.id = 'holdfast-dot';
    Object.assign(dot.style, { position: 'fixed', insetBlockStart: 0, insetInlineStart: 0, width: '1px', height: '1px' });
    dot.ariaHidden = 'true';
    (document.querySelector('dialog[open]') ?? document.body).append(dot);
    let turn = 0;
    const paint = () => {
        if (!dot.isConnected) return;
        dot.style.background = turn++ % 2 ? 'rgb(0 0 0 / 0.2%)' : 'rgb(0 0 0 / 0.1%)';
        requestAnimationFrame(paint);
    };
    paint();";

/// Lets it stand still again.
const STOP_PAINTING: &str = "document.getElementById('holdfast-dot')?.remove()";

/// Whether the page is the one that listened, and no click reached what was tapped.
const WAS_MISSED: &str = "return window.holdfastTapped === false";

impl Window {
    /// Whether `id` is there now.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn has(&self, id: &str) -> Result<bool> {
        let script = "return !!document.querySelector(`[data-testid=\"${arguments[0]}\"]`)";
        Ok(self.script(script, vec![json!(id)]).await? == Value::Bool(true))
    }

    /// The test ids that are there now and begin with `start`, in the page's order.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn ids(&self, start: &str) -> Result<Vec<String>> {
        let script =
            "return [...document.querySelectorAll(`[data-testid^=\"${arguments[0]}\"]`)].map(e => e.dataset.testid)";
        Ok(serde_json::from_value(self.script(script, vec![json!(start)]).await?)?)
    }

    /// Taps `id` once it is there, enabled and at rest, and again when the tap fell beside it: the
    /// page may have moved after the driver had looked where to press.
    ///
    /// # Errors
    ///
    /// Fails when it does not come or something lies over it.
    pub async fn tap(&self, id: &str) -> Result<()> {
        let ready = format!(
            "const e = document.querySelector('[data-testid=\"{id}\"]'); return !!e && !e.disabled && e.getAttribute('aria-disabled') !== 'true'"
        );
        self.wait_until(&format!("`{id}` ready to be tapped"), &ready).await?;
        let end = Instant::now() + PATIENCE;
        loop {
            // A page that is thrown away answers nothing for a moment.
            let _ = self.centre(id).await;
            let _ = self.script(LISTEN, vec![json!(id)]).await;
            let tapped = match self.client.find(Locator::Css(&format!("[data-testid=\"{id}\"]"))).await {
                Ok(element) => element.click().await,
                Err(error) => Err(error),
            };
            match tapped {
                // A page that has gone, and took the answer along, was tapped.
                Ok(()) if self.script(WAS_MISSED, vec![]).await.ok() != Some(Value::Bool(true)) => {
                    return opened::note(id);
                }
                Ok(()) if Instant::now() > end => bail!("`{id}` moves away from under every tap"),
                Err(error) if Instant::now() > end => {
                    return Err(error).with_context(|| format!("tapping `{id}`"));
                }
                _ => sleep(LOOK_AGAIN).await,
            }
        }
    }

    /// Brings `id` to the middle of the window, where no bar at its edges lies over it, and waits
    /// until it stands still: a screen that has just come moves for a frame or two.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn centre(&self, id: &str) -> Result<()> {
        let script = "
            const [id, done] = arguments;
            let last = null, same = 0, frames = 0;
            const look = () => {
                const element = document.querySelector(`[data-testid=\"${id}\"]`);
                if (!element) return done(false);
                element.scrollIntoView({ block: 'center', behavior: 'instant' });
                const box = element.getBoundingClientRect();
                const now = `${box.left} ${box.top} ${box.width} ${box.height}`;
                same = now === last ? same + 1 : 0;
                if (same >= 4 || ++frames > 300) return done(true);
                last = now;
                requestAnimationFrame(look);
            };
            requestAnimationFrame(look)";
        self.slow_script(script, vec![json!(id)]).await?;
        Ok(())
    }

    /// Taps `id` and waits for `then`.
    ///
    /// # Errors
    ///
    /// As [`Self::tap`] and [`Self::wait_for`].
    pub async fn tap_to(&self, id: &str, then: &str) -> Result<()> {
        self.tap(id).await?;
        self.wait_for(then).await?;
        Ok(())
    }

    /// Types `text` into `id` by key events, behind what stands there.
    ///
    /// # Errors
    ///
    /// Fails when the field does not come.
    pub async fn type_into(&self, id: &str, text: &str) -> Result<()> {
        let element = self.wait_for(id).await?;
        let keys = text.replace('\n', &char::from(Key::Enter).to_string());
        element.send_keys(&keys).await.with_context(|| format!("typing into `{id}`"))
    }

    /// Presses the button `id`, which copies something, and waits until it says so.
    ///
    /// # Errors
    ///
    /// Fails when it does not come, or does not say so.
    pub async fn copy_by(&self, id: &str) -> Result<()> {
        self.tap(id).await?;
        let says = format!("return document.querySelector('[data-testid={id}]').innerText.includes('Copied')");
        self.wait_until("it to be copied", &says).await
    }

    /// Empties `id` by key events: everything marked, then deleted.
    ///
    /// # Errors
    ///
    /// Fails when the field does not come.
    pub async fn empty(&self, id: &str) -> Result<()> {
        let element = self.wait_for(id).await?;
        let keys = format!("{}a{}{}", char::from(Key::Control), char::from(Key::Null), char::from(Key::Delete));
        element.send_keys(&keys).await.with_context(|| format!("emptying `{id}`"))
    }

    /// Puts `text` into `id` by a script and tells the page of it, as a paste does. `text` may
    /// be any JavaScript string expression.
    ///
    /// # Errors
    ///
    /// Fails when the field does not come.
    pub async fn paste_expression(&self, id: &str, expression: &str) -> Result<()> {
        self.wait_for(id).await?;
        let script = format!(
            "const field = document.querySelector('[data-testid=\"{id}\"]');
             field.focus();
             field.value = {expression};
             field.dispatchEvent(new InputEvent('input', {{ bubbles: true, inputType: 'insertFromPaste' }}));"
        );
        self.script(&script, vec![]).await?;
        Ok(())
    }

    /// Presses the middle button there, as who opens a link beside the page does.
    ///
    /// # Errors
    ///
    /// Fails when the driver does not.
    pub async fn middle_click(&self, x: f64, y: f64) -> Result<()> {
        let mouse = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_MIDDLE })
            .then(PointerAction::Up { button: MOUSE_BUTTON_MIDDLE });
        Ok(self.client.perform_actions(mouse).await?)
    }

    /// Moves the pointer to the corner, so that it lies over nothing.
    ///
    /// # Errors
    ///
    /// Fails when the driver does not.
    pub async fn pointer_away(&self) -> Result<()> {
        let corner = PointerAction::MoveTo { duration: None, x: 0.0, y: 0.0 };
        Ok(self.client.perform_actions(MouseActions::new("mouse".to_owned()).then(corner)).await?)
    }

    /// Presses one key, such as [`Key::Escape`], wherever the focus is.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn press(&self, key: Key) -> Result<()> {
        let element = self.client.active_element().await?;
        Ok(element.send_keys(&char::from(key).to_string()).await?)
    }

    /// Strikes the key of `letter` where the caret is, as a keyboard does: unlike [`Self::press`] it brings
    /// nothing into view by itself.
    ///
    /// # Errors
    ///
    /// Fails when the driver does not.
    pub async fn strike(&self, letter: char) -> Result<()> {
        let key = KeyActions::new("keyboard".to_owned());
        let key = key.then(KeyAction::Down { value: letter }).then(KeyAction::Up { value: letter });
        Ok(self.client.perform_actions(key).await?)
    }

    /// What stands in the field `id`.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn value(&self, id: &str) -> Result<String> {
        self.wait_for(id).await?;
        let script = "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`).value";
        let value = self.script(script, vec![json!(id)]).await?;
        value.as_str().map(str::to_owned).with_context(|| format!("`{id}` holds no value"))
    }

    /// The whole text of `id`, exactly as it is in the page.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn text(&self, id: &str) -> Result<String> {
        self.wait_for(id).await?;
        let script = "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`).textContent";
        let value = self.script(script, vec![json!(id)]).await?;
        value.as_str().map(str::to_owned).with_context(|| format!("`{id}` holds no text"))
    }

    /// The attribute `name` of `id`, if it has one.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn attribute(&self, id: &str, name: &str) -> Result<Option<String>> {
        let script =
            "return document.querySelector(`[data-testid=\"${arguments[0]}\"]`)?.getAttribute(arguments[1]) ?? null";
        let value = self.script(script, vec![json!(id), json!(name)]).await?;
        Ok(value.as_str().map(str::to_owned))
    }

    /// Waits until every change made so far is on the disk, as the page says it.
    ///
    /// # Errors
    ///
    /// Fails when the page does not say so.
    pub async fn wait_kept(&self) -> Result<()> {
        let script = "const status = document.querySelector('[data-testid=save-status]');
            return !!status && status.dataset.pending === '0' && Number(status.dataset.saved) > 0";
        self.wait_until("everything to be saved", script).await
    }

    /// How many changes the page says are on the disk.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn kept(&self) -> Result<u64> {
        let count = self.attribute("save-status", "data-saved").await?;
        Ok(count.map_or(Ok(0), |count| count.parse())?)
    }

    /// All text that can be seen now.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn all_text(&self) -> Result<String> {
        let text = self.script("return document.body.innerText", vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// All markup that is there now, seen or not, and every value of a field.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn whole_page(&self) -> Result<String> {
        let script = "return document.documentElement.outerHTML
            + [...document.querySelectorAll('input, textarea')].map(field => field.value).join('\\n')";
        let text = self.script(script, vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// A picture of what the window shows now, as PNG.
    ///
    /// # Errors
    ///
    /// Fails when the driver gives none.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        self.script(KEEP_PAINTING, vec![]).await?;
        let png = self.client.screenshot().await;
        self.script(STOP_PAINTING, vec![]).await?;
        Ok(png?)
    }

    /// A picture of `id`, cut from a picture of the window, as PNG.
    ///
    /// # Errors
    ///
    /// Fails when it does not come or does not fit into the window.
    pub async fn picture_of(&self, id: &str) -> Result<Vec<u8>> {
        self.wait_for(id).await?;
        let script = "const box = document.querySelector(`[data-testid=\"${arguments[0]}\"]`).getBoundingClientRect();
            return [box.left, box.top, box.width, box.height, innerWidth, innerHeight]";
        let end = Instant::now() + PATIENCE;
        loop {
            self.centre(id).await?;
            let before = self.script(script, vec![json!(id)]).await?;
            let png = self.picture().await?;
            let after = self.script(script, vec![json!(id)]).await?;
            let measured: Vec<f64> = serde_json::from_value(before.clone())?;
            let [left, top, width, height, page_width, page_height] = measured[..] else { bail!("six numbers") };
            let fits =
                left >= 0.0 && top >= 0.0 && left + width <= page_width + 0.5 && top + height <= page_height + 0.5;
            if fits && before == after {
                return picture::cut(&png, page_width, (left, top, width, height));
            }
            if Instant::now() > end {
                bail!("`{id}` does not fit into the window, or does not stand still: {measured:?}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::Home;

    /// A button that goes away from under the pointer once, as a page does that moves while the
    /// driver presses; one that counts; and one that throws the page away.
    const PAGE: &str = "<!doctype html><meta charset=utf-8><div id=above></div>
        <button data-testid=moves>moves</button><button data-testid=stays>stays</button>
        <button data-testid=leaves>leaves</button><script>
        window.hits = { moves: 0, stays: 0 };
        for (const button of document.querySelectorAll('button')) {
            button.addEventListener('click', () => window.hits[button.dataset.testid]++);
        }
        document.querySelector('[data-testid=moves]').addEventListener('mousedown', () => {
            document.querySelector('#above').style.height = '200px';
        });
        document.querySelector('[data-testid=leaves]').addEventListener('click', () => {
            location.href = 'about:blank';
        });
        </script>";

    /// The little browser that comes with the web view.
    fn browser() -> Result<PathBuf> {
        let folders = std::fs::read_dir("/usr/lib")?.flatten().map(|entry| entry.path());
        let mut browsers = folders.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser"));
        browsers.find(|path| path.is_file()).context("no MiniBrowser beside the web view")
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn a_tap_that_fell_beside_is_made_again_and_no_other_is() -> Result<()> {
        let home = Home::new()?;
        let (window, _) = Window::session(&home, &browser()?, &["--automation"]).await?;
        let page = home.root().join("page.html");
        std::fs::write(&page, PAGE)?;
        window.client.goto(&format!("file://{}", page.display())).await?;
        window.tap("stays").await?;
        window.tap("moves").await?;
        let hits = window.script("return window.hits", vec![]).await?;
        assert_eq!(hits, json!({ "moves": 1, "stays": 1 }), "each was tapped once");
        window.tap("leaves").await?;
        window.wait_until("the other page", "return location.href === 'about:blank'").await
    }
}
