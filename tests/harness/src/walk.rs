//! Ways through the page that many journeys share.

use anyhow::{Context, Result, bail};
use care_plan::sections;
use care_plan::template::Shelf;

use crate::woman::Step;
use crate::{Window, wait};

/// The screens that are there, by the names that the page's test ids have.
impl Window {
    /// The screen that stands there now.
    ///
    /// # Errors
    ///
    /// Fails when there is not exactly one.
    pub async fn screen(&self) -> Result<String> {
        let screens = self.ids("screen-").await?;
        let [screen] = screens.as_slice() else { bail!("one screen at a time, not {screens:?}") };
        Ok(screen.clone())
    }

    /// On the welcome screen: chooses `language` and begins.
    ///
    /// # Errors
    ///
    /// Fails when the home screen does not come.
    pub async fn begin(&self, language: &str) -> Result<()> {
        self.wait_for("screen-welcome").await?;
        // The made-up languages are offered in the settings only.
        if self.has(&format!("language-{language}")).await? {
            self.tap(&format!("language-{language}")).await?;
        }
        self.wait_language(language).await?;
        self.tap_to("begin", "screen-home").await
    }

    /// Waits until the page speaks `language`.
    ///
    /// # Errors
    ///
    /// Fails when it does not.
    pub async fn wait_language(&self, language: &str) -> Result<()> {
        let script = format!("return document.documentElement.lang.toLowerCase() === '{}'", language.to_lowercase());
        self.wait_until(&format!("a page in {language}"), &script).await
    }

    /// Goes to the home screen from wherever that is one tap away.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn go_home(&self) -> Result<()> {
        if self.screen().await? == "screen-home" {
            return Ok(());
        }
        self.tap_to("go-home", "screen-home").await
    }

    /// Opens `section` from the home screen: its own screen, or that of its cards.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn open_section(&self, section: &str) -> Result<()> {
        self.go_home().await?;
        let known = sections::section(section).with_context(|| format!("the template has no section {section}"))?;
        let id = format!("section-{section}");
        if !self.shows(&id).await? {
            if known.part.shelf() != Shelf::Home {
                self.tap_to("go-more", "screen-more").await?;
            }
            self.tap(&format!("part-{}", known.part.name())).await?;
        }
        self.tap_to(&id, if known.has_entries() { "screen-cards" } else { "screen-section" }).await
    }

    /// Whether `id` is there and can be seen.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn shows(&self, id: &str) -> Result<bool> {
        let script = "const e = document.querySelector(`[data-testid=\"${arguments[0]}\"]`);
            return !!e && e.getClientRects().length > 0 && e.checkVisibility()";
        Ok(self.script(script, vec![id.into()]).await? == serde_json::Value::Bool(true))
    }

    /// Opens the fold `fold` unless `inside` can be seen already.
    ///
    /// # Errors
    ///
    /// Fails when `inside` does not come.
    pub async fn unfold(&self, fold: &str, inside: &str) -> Result<()> {
        if !self.shows(inside).await? {
            self.tap(fold).await?;
            self.wait_for(inside).await?;
        }
        Ok(())
    }

    /// Opens `section` and begins an entry there, from `starter` or empty.
    ///
    /// # Errors
    ///
    /// Fails when the card does not come.
    pub async fn begin_card(&self, section: &str, starter: Option<&str>) -> Result<()> {
        self.open_section(section).await?;
        let way = starter.map_or(format!("add-{section}"), |starter| format!("starter-{section}.{starter}"));
        self.tap_to(&way, "screen-card").await
    }

    /// Does one step of writing on the section or card that stands there.
    ///
    /// # Errors
    ///
    /// Fails when a control does not come.
    pub async fn write(&self, section: &str, step: &Step<'_>) -> Result<()> {
        match *step {
            Step::Words(prompt, words) => self.type_into(&format!("answer-{section}.{prompt}"), words).await,
            Step::Idea(prompt, idea) => {
                let inside = format!("idea-{section}.{prompt}.{idea}");
                self.unfold(&format!("ideas-{section}.{prompt}"), &inside).await?;
                let field = format!("answer-{section}.{prompt}");
                let before = self.value(&field).await?;
                self.tap(&inside).await?;
                let script = format!(
                    "return document.querySelector('[data-testid=\"{field}\"]').value.length > {}",
                    before.encode_utf16().count()
                );
                self.wait_until("the idea to stand in her words", &script).await
            }
            Step::Choice(prompt, choice) => self.tap(&format!("choice-{section}.{prompt}.{choice}")).await,
            Step::State(prompt, state) => {
                let inside = format!("state-{section}.{prompt}.{state}");
                self.unfold(&format!("states-{section}.{prompt}"), &inside).await?;
                self.tap(&inside).await
            }
            Step::Tier(prompt, tier) => {
                self.tap(&format!("tier-{section}.{prompt}")).await?;
                self.tap(&format!("tier-to-{tier}")).await?;
                if self.has("tier-close").await? {
                    self.tap("tier-close").await?;
                }
                self.wait_gone("tier-close").await
            }
        }
    }

    /// Opens `section`, does every step there and waits until all of it is on the disk.
    ///
    /// # Errors
    ///
    /// Fails when a control does not come or the page does not say that it is kept.
    pub async fn write_section(&self, section: &str, steps: &[Step<'_>]) -> Result<()> {
        self.open_section(section).await?;
        for step in steps {
            self.write(section, step).await.with_context(|| format!("{section}: {step:?}"))?;
        }
        self.wait_kept().await
    }

    /// The texts of the items of the list `id`.
    ///
    /// # Errors
    ///
    /// Fails when the list does not come.
    pub async fn items(&self, id: &str) -> Result<Vec<String>> {
        self.wait_for(id).await?;
        let script =
            "return [...document.querySelectorAll(`[data-testid=\"${arguments[0]}\"] li`)].map(e => e.textContent)";
        Ok(serde_json::from_value(self.script(script, vec![id.into()]).await?)?)
    }

    /// From the home screen: chooses who it is for and goes on to what they will see.
    ///
    /// # Errors
    ///
    /// Fails when the preview does not come.
    pub async fn preview_for(&self, audience: &str) -> Result<()> {
        self.go_home().await?;
        self.tap_to("go-share", "screen-share").await?;
        self.tap(&format!("audience-{audience}")).await?;
        self.tap_to("to-preview", "screen-preview").await
    }

    /// On the preview, or on the summary already: opens the summary's first code, in `form`.
    ///
    /// # Errors
    ///
    /// Fails when no summary comes.
    pub async fn summary(&self, form: &str) -> Result<()> {
        if !self.has("screen-summary").await? {
            self.tap_to("way-summary", "screen-summary").await?;
        }
        while self.has("card-before").await? && !self.has("qr-0").await? {
            self.turn_card("card-before").await?;
        }
        self.wait_for("summary-text-0").await?;
        if !self.chosen(&format!("form-{form}")).await? {
            // The codes of the form before stay until the others come; no two forms have one code.
            let remember =
                "document.documentElement.dataset.codeBefore = document.querySelector('[data-testid=qr-0]').innerHTML";
            self.script(remember, vec![]).await?;
            self.tap(&format!("form-{form}")).await?;
            let changed = "const code = document.querySelector('[data-testid=qr-0]');
                return !!code && code.innerHTML !== document.documentElement.dataset.codeBefore";
            self.wait_until(&format!("the codes as {form}"), changed).await?;
        }
        self.wait_chosen(&format!("form-{form}")).await
    }

    /// Whether the choice, tab or box `id` is the one that is chosen.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn chosen(&self, id: &str) -> Result<bool> {
        let script = "const e = document.querySelector(`[data-testid=\"${arguments[0]}\"]`);
            return !!e && (['aria-pressed', 'aria-checked', 'aria-selected'].some(name => e.getAttribute(name) === 'true')
                || e.checked === true || e.querySelector('input')?.checked === true)";
        Ok(self.script(script, vec![id.into()]).await? == serde_json::Value::Bool(true))
    }

    /// Waits until `id` is the one that is chosen.
    ///
    /// # Errors
    ///
    /// Fails when it does not become so.
    pub async fn wait_chosen(&self, id: &str) -> Result<()> {
        wait::until(&format!("`{id}` to be the one that is chosen"), async || self.chosen(id).await).await
    }

    /// On the preview or the summary: holds the page up.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn hold_up(&self) -> Result<()> {
        if self.has("screen-summary").await? {
            self.tap_to("go-back", "screen-preview").await?;
        }
        self.tap_to("way-show", "screen-show").await?;
        let drawn = "return !!document.querySelector('[data-testid=show-page] .block')";
        self.wait_until("the page that she holds up to be drawn", drawn).await
    }

    /// On the summary: turns to the card before or after, and waits until it is there.
    ///
    /// # Errors
    ///
    /// Fails when it does not come.
    pub async fn turn_card(&self, way: &str) -> Result<()> {
        let before = self.ids("qr-").await?;
        self.tap(way).await?;
        wait::until("the other card", async || {
            let now = self.ids("qr-").await?;
            Ok(!now.is_empty() && now != before)
        })
        .await
    }

    /// Whether there is a card after the one that is in sight.
    ///
    /// # Errors
    ///
    /// Fails when the page does not answer.
    pub async fn has_next_card(&self) -> Result<bool> {
        Ok(self.has("card-next").await? && self.attribute("card-next", "aria-disabled").await?.is_none())
    }

    /// The words of the error that stands there, once one does.
    ///
    /// # Errors
    ///
    /// Fails when none comes.
    pub async fn error(&self) -> Result<String> {
        self.wait_for("error").await?;
        self.text("error").await
    }
}
