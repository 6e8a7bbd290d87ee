//! Waiting until something is so: one patience for everything, and never a fixed time.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// How long anything may take before a test says that it does not come. A machine may be busy with
/// other work, so it is long; what comes is never waited for longer than it takes.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// How long until it is looked again.
pub(crate) const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// Looks until `look` says that it is so.
///
/// # Errors
///
/// Fails when it is not so within [`PATIENCE`], and with whatever `look` fails with.
pub async fn until(what: &str, mut look: impl AsyncFnMut() -> Result<bool>) -> Result<()> {
    let end = Instant::now() + PATIENCE;
    while !look().await? {
        if Instant::now() > end {
            bail!("waited for {what}, and it did not come");
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    Ok(())
}

/// The same, of something that is not asynchronous.
///
/// # Errors
///
/// As [`until`].
pub fn until_now(what: &str, mut look: impl FnMut() -> Result<bool>) -> Result<()> {
    let end = Instant::now() + PATIENCE;
    while !look()? {
        if Instant::now() > end {
            bail!("waited for {what}, and it did not come");
        }
        thread::sleep(LOOK_AGAIN);
    }
    Ok(())
}

/// Looks until `look` has given the same `times` times in a row, and gives that.
///
/// # Errors
///
/// Fails when it goes on changing, and with whatever `look` fails with.
pub async fn until_it_rests<T: PartialEq>(
    what: &str,
    times: usize,
    mut look: impl AsyncFnMut() -> Result<T>,
) -> Result<T> {
    let end = Instant::now() + PATIENCE;
    let (mut last, mut same) = (look().await?, 1);
    while same < times {
        if Instant::now() > end {
            bail!("waited for {what} to rest, and it goes on changing");
        }
        tokio::time::sleep(LOOK_AGAIN).await;
        let now = look().await?;
        same = if now == last { same + 1 } else { 1 };
        last = now;
    }
    Ok(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_becomes_so_is_waited_for_and_no_longer() {
        let mut looks = 0;
        until_now("the third look", || {
            looks += 1;
            Ok(looks == 3)
        })
        .unwrap();
        assert_eq!(looks, 3);
    }

    #[tokio::test]
    async fn what_changes_is_not_at_rest() {
        let mut looks = 0;
        let rests = until_it_rests("a count to five", 3, async || {
            looks = (looks + 1).min(5);
            Ok(looks)
        });
        assert_eq!(rests.await.unwrap(), 5, "and not one of the numbers before");
    }
}
