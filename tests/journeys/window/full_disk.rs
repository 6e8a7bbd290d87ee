//! A disk that is full and a folder that cannot be written. Each is a small file system of its
//! own, which needs the right to mount one.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result, ensure};
use harness::small_disk::SmallDisk;
use harness::woman::Step;
use harness::{Home, Window};

/// A small disk, and the folder that it is mounted at.
struct Disk {
    disk: SmallDisk,
    _folder: tempfile::TempDir,
}

impl Disk {
    fn new(megabytes: u64) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("holdfast-disk-").tempdir()?;
        Ok(Self { disk: SmallDisk::mount(folder.path(), megabytes << 20)?, _folder: folder })
    }

    fn vault(&self) -> Result<PathBuf> {
        let vault = self.disk.path().join("vault");
        fs::create_dir_all(&vault)?;
        Ok(vault)
    }

    /// Leaves no byte free.
    fn fill(&self) -> Result<PathBuf> {
        let path = self.disk.path().join("filling");
        let mut file = fs::File::create(&path)?;
        let mut piece = vec![0_u8; 64 * 1024];
        while !piece.is_empty() {
            if file.write_all(&piece).is_err() {
                piece.truncate(piece.len() / 2);
            }
        }
        Ok(path)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_of_and_her_words_stay_until_there_is_room() -> Result<()> {
    let disk = Disk::new(8)?;
    let home = Home::new()?.with_vault(&disk.vault()?);
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;

    let filling = disk.fill()?;
    // Enough that no page left over from before can hold it.
    let field = "answer-birth-place.if-closed";
    window.paste_expression(field, "'Then the ward beside it. '.repeat(4000)").await?;
    let said = window.error().await.context("nothing is said of a full disk")?;
    super::expect_words_of("disk-full", &said)?;
    let words = "Then the ward beside it. ".repeat(4000);
    ensure!(window.value(field).await? == words, "her words are still on the screen");
    ensure!(
        window.attribute("save-status", "data-pending").await?.as_deref() != Some("0"),
        "nothing claims to be kept"
    );

    window.tap("try-again").await?;
    super::expect_words_of("disk-full", &window.error().await.context("and still nothing has room")?)?;
    window.tap("error-close").await?;
    window.wait_gone("error").await?;
    ensure!(window.value(field).await? == words, "it is only not told any more");

    fs::remove_file(filling)?;
    window.type_into(field, "Please.").await?;
    window.wait_kept().await?;
    window.kill()?;
    let window = Window::open(&home).await?;
    window.open_section("birth-place").await?;
    ensure!(window.value("answer-birth-place.wish").await? == "At home.", "what was kept before is there");
    ensure!(window.value(field).await? == format!("{words}Please."), "and what found room later");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_cannot_be_written_is_told_of_and_left_as_it_is() -> Result<()> {
    let disk = Disk::new(8)?;
    let home = Home::new()?.with_vault(&disk.vault()?);
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;
    window.close().await?;
    let before = home.vault_files()?;

    disk.disk.make_read_only()?;
    let window = Window::open(&home).await?;
    let said = window.error().await.context("nothing is said of a folder that cannot be written")?;
    super::expect_words_of("folder-read-only", &said)?;
    window.close().await?;
    ensure!(home.vault_files()? == before, "nothing was changed");
    Ok(())
}
