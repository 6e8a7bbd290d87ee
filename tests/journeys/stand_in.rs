//! Stands in for the shell where the page runs in another engine than the shell's: a process of its
//! own, so that a journey can end it at once, as a battery does.

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    harness::stand_in::serve().await
}
