//! What she copied to paste elsewhere: it goes after a minute, and when she locks.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tauri::AppHandle;
use tauri_plugin_clipboard_manager::ClipboardExt;
use zeroize::Zeroizing;

use crate::ports::LastTouch;

/// How long what was copied can be pasted.
const STAYS: Duration = Duration::from_secs(60);

/// Where all programs of a device put what they copy.
pub(crate) trait Clipboard {
    /// Puts `text` there, and asks the system to keep it out of any history. Whether it is there.
    fn write(&self, text: &str) -> bool;
    /// The text that stands there now. None where there is none, or where it may not be read.
    fn read(&self) -> Option<String>;
    /// Takes away what stands there.
    fn clear(&self);
}

/// The system's. None of it may be asked on the thread of the window, which may have to answer itself.
impl Clipboard for AppHandle {
    fn write(&self, text: &str) -> bool {
        self.clipboard().write_secret(text).is_ok()
    }

    fn read(&self) -> Option<String> {
        self.clipboard().read_text().ok()
    }

    fn clear(&self) {
        // What cannot be taken away stays, as SECURITY.md says.
        let _ = self.clipboard().clear();
    }
}

/// What was copied and was not taken away yet.
#[derive(Default)]
pub(crate) struct Copied(Mutex<Option<(Zeroizing<String>, LastTouch)>>);

impl Copied {
    /// Puts `text` on `clipboard`. Whether it is there.
    pub(crate) fn put(&self, text: String, clipboard: &impl Clipboard) -> bool {
        let text = Zeroizing::new(text);
        let is_there = clipboard.write(&text);
        if is_there {
            *self.held() = Some((text, LastTouch::now()));
        }
        is_there
    }

    /// Takes away what was put there a minute ago.
    pub(crate) fn take_away_when_due(&self, clipboard: &impl Clipboard) {
        let is_due = self.held().as_ref().is_some_and(|(_, since)| since.ago() >= STAYS);
        if is_due {
            self.take_away(clipboard);
        }
    }

    /// Takes away what was put there. Something else that was copied since stays.
    pub(crate) fn take_away(&self, clipboard: &impl Clipboard) {
        let Some((text, _)) = self.held().take() else { return };
        // Android lets no app read it that is not in front, and takes it away all the same.
        let is_ours = clipboard.read().map_or(cfg!(target_os = "android"), |stands| stands == *text);
        if is_ours {
            clipboard.clear();
        }
    }

    fn held(&self) -> MutexGuard<'_, Option<(Zeroizing<String>, LastTouch)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[derive(Default)]
    struct Stand(RefCell<Option<String>>);

    impl Clipboard for Stand {
        fn write(&self, text: &str) -> bool {
            self.0.replace(Some(text.to_owned()));
            true
        }

        fn read(&self) -> Option<String> {
            self.0.borrow().clone()
        }

        fn clear(&self) {
            self.0.replace(None);
        }
    }

    const WORDS: &str = "I'd like the curtains drawn.";

    fn copied() -> (Copied, Stand) {
        let (copied, clipboard) = (Copied::default(), Stand::default());
        assert!(copied.put(WORDS.to_owned(), &clipboard));
        (copied, clipboard)
    }

    #[test]
    fn what_she_copied_is_gone_after_a_minute_and_not_before() {
        let (copied, clipboard) = copied();
        copied.take_away_when_due(&clipboard);
        assert_eq!(clipboard.read().as_deref(), Some(WORDS), "she has a minute");
        if let Some((_, since)) = &*copied.held() {
            since.slept(STAYS);
        }
        copied.take_away_when_due(&clipboard);
        assert_eq!(clipboard.read(), None);
    }

    #[test]
    fn what_somebody_copied_since_stays() {
        let (copied, clipboard) = copied();
        clipboard.write("a recipe");
        copied.take_away(&clipboard);
        assert_eq!(clipboard.read().as_deref(), Some("a recipe"));
    }

    #[test]
    fn what_was_taken_away_once_is_not_looked_for_again() {
        let (copied, clipboard) = copied();
        copied.take_away(&clipboard);
        assert_eq!(clipboard.read(), None);
        clipboard.write(WORDS);
        copied.take_away(&clipboard);
        assert_eq!(clipboard.read().as_deref(), Some(WORDS), "the same words, copied elsewhere");
    }
}
