//! What a phone does to a page and a window does not: bars and corners that lie over its edges, and
//! a keyboard that takes the lower half of the screen. Chromium alone can be told to.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::chromium;
use crate::home::Engine;
use crate::window::{PHONE, Window};

impl Window {
    /// Lets so many CSS pixels of the page lie below the phone's own bars.
    ///
    /// # Errors
    ///
    /// Fails in another engine than Chromium.
    pub async fn safe_area(&self, top: u32, bottom: u32) -> Result<()> {
        ensure!(self.engine == Engine::Chromium, "no other engine can be told of bars");
        let insets = json!({ "top": top, "topMax": top, "bottom": bottom, "bottomMax": bottom });
        chromium::ask(&self.client, "Emulation.setSafeAreaInsetsOverride", json!({ "insets": insets })).await
    }

    /// Lets a keyboard of so many CSS pixels come, or go where that is 0. The page asks for
    /// `interactive-widget=resizes-content`, so that it becomes smaller by as much.
    ///
    /// # Errors
    ///
    /// Fails in another engine than Chromium, and when the page does not become smaller.
    pub async fn keyboard(&self, height: u32) -> Result<()> {
        ensure!(self.engine == Engine::Chromium, "no other engine has a phone's keyboard");
        self.size(PHONE.0, PHONE.1 - height).await
    }
}
