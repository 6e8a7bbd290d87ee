//! Ways through the page where a secret is made, said or typed: the lock, its passphrases and its codes.

use anyhow::Result;

use crate::{Window, wait};

/// The fields by their test ids; what is typed into them is a test's own.
impl Window {
    /// From the home screen: sets the lock.
    ///
    /// # Errors
    ///
    /// Fails when it is not set.
    pub async fn set_lock(&self, passphrase: &str) -> Result<()> {
        self.go_home().await?;
        self.tap_to("lock-offer-set", "screen-set-lock").await?;
        self.choose_own_passphrase(passphrase).await?;
        self.wait_for("screen-code-offer").await?;
        self.tap("code-offer-not-now").await?;
        self.wait_gone("screen-code-offer").await?;
        self.wait_still().await?;
        self.go_home().await?;
        self.wait_gone("not-locked").await
    }

    /// Where a passphrase is made: chooses the five words that were drawn, types them from her
    /// paper and gives them.
    ///
    /// # Errors
    ///
    /// Fails when there are not five.
    pub async fn choose_drawn_words(&self) -> Result<String> {
        self.wait_until(
            "five drawn words",
            "return document.querySelectorAll('[data-testid=drawn-words] li').length === 5",
        )
        .await?;
        let words = self.items("drawn-words").await?.join(" ");
        self.tap_to("words-written-down", "typed-words").await?;
        self.type_into("typed-words", &words).await?;
        self.tap("set-lock-now").await?;
        Ok(words)
    }

    /// Where a passphrase is made: sets one of her own.
    ///
    /// # Errors
    ///
    /// Fails when a control does not come.
    pub async fn choose_own_passphrase(&self, passphrase: &str) -> Result<()> {
        self.tap_to("own-passphrase", "new-passphrase").await?;
        self.type_into("new-passphrase", passphrase).await?;
        self.type_into("new-passphrase-again", passphrase).await?;
        self.tap("set-lock-now").await
    }

    /// The passphrase is set: goes back to where she came from.
    ///
    /// # Errors
    ///
    /// Fails when the page does not say that it is set.
    pub async fn passphrase_done(&self) -> Result<()> {
        self.tap("passphrase-done").await?;
        self.wait_gone("passphrase-done").await?;
        self.wait_still().await
    }

    /// Where the secret that opens her plan is asked for: types it.
    ///
    /// # Errors
    ///
    /// Fails when it is not asked for.
    pub async fn say_secret(&self, secret: &str) -> Result<()> {
        self.wait_for("present-secret").await?;
        self.empty("present-secret").await?;
        self.type_into("present-secret", secret).await
    }

    /// On the screen of a recovery code: makes one, by her passphrase, and gives its eight groups.
    ///
    /// # Errors
    ///
    /// Fails when no sheet comes.
    pub async fn make_code(&self, passphrase: &str) -> Result<Vec<String>> {
        self.say_secret(passphrase).await?;
        self.tap_to("make-code", "code-sheet").await?;
        self.items("code-groups").await
    }

    /// Her paper is written: goes back to where she came from.
    ///
    /// # Errors
    ///
    /// Fails when the sheet stays.
    pub async fn code_done(&self) -> Result<()> {
        self.tap("code-done").await?;
        self.wait_gone("code-sheet").await?;
        self.wait_still().await
    }

    /// Opens *Lock and copies* and waits until it tells how things stand.
    ///
    /// # Errors
    ///
    /// Fails when it does not.
    pub async fn open_security(&self) -> Result<()> {
        self.go_home().await?;
        self.tap_to("go-settings", "screen-settings").await?;
        self.tap_to("go-security", "screen-security").await?;
        self.wait_for("copies").await?;
        Ok(())
    }

    /// Locks the plan from a screen where that is in reach.
    ///
    /// # Errors
    ///
    /// Fails when the lock screen does not come.
    pub async fn lock_now(&self) -> Result<()> {
        self.tap_to("lock-now", "screen-lock").await
    }

    /// Hides a plan that has a lock, and waits until the page that showed it was thrown away.
    ///
    /// # Errors
    ///
    /// Fails when the harmless page does not come.
    pub async fn hide(&self) -> Result<()> {
        self.script("window.isBefore = true", vec![]).await?;
        // Nothing is looked for on the page before: it goes while it is looked at.
        self.tap("hide").await?;
        self.wait_until("the page to be thrown away", "return window.isBefore === undefined").await?;
        self.wait_for("screen-notes").await?;
        Ok(())
    }

    /// On the lock screen: tries `passphrase`.
    ///
    /// # Errors
    ///
    /// Fails when the lock screen does not come.
    pub async fn try_passphrase(&self, passphrase: &str) -> Result<()> {
        self.wait_for("screen-lock").await?;
        self.empty("unlock-passphrase").await?;
        self.type_into("unlock-passphrase", passphrase).await?;
        self.tap("unlock").await
    }

    /// On the lock screen: opens the plan, which leads to where she was, and goes home. After misses she is turned
    /// away for a while; what she typed stays, and she tries it again.
    ///
    /// # Errors
    ///
    /// Fails when the home screen does not come.
    pub async fn unlock(&self, passphrase: &str) -> Result<()> {
        self.try_passphrase(passphrase).await?;
        wait::until("the plan to open", async || {
            if self.has("go-home").await? {
                return Ok(true);
            }
            if self.has("error").await? && self.has("screen-lock").await? {
                tokio::time::sleep(wait::LOOK_AGAIN * 25).await;
                // The page may go at that moment, since it opens.
                self.script("document.querySelector('[data-testid=unlock]')?.click()", vec![]).await?;
            }
            Ok(false)
        })
        .await?;
        self.go_home().await
    }
}
