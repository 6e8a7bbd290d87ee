//! Places that she picks in the system's own windows. The page never learns a path.
//!
//! Where a journey drives the window it cannot press the system's buttons, so it names a folder
//! instead; that is only heard while the window is driven.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use care_app::ExportFile;
use care_bridge::{ApiError, ExportView, SavedFileView};
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};
use zeroize::Zeroizing;

/// The folder that a journey picks.
const PICKS_VARIABLE: &str = "HOLDFAST_PICKS";

/// Ends the name of a file that is not whole yet.
const PART: &str = "part";

/// Writes what `bytes` gives then where she picks; nothing, where it gives none: the system's window stands when the
/// plan is locked, and whoever picks in it may be somebody else. `None` when she picks nothing.
pub(crate) fn save(
    app: &AppHandle,
    name: &str,
    bytes: impl FnOnce() -> Option<Vec<u8>>,
) -> Result<Option<SavedFileView>, ApiError> {
    let picked = match of_a_journey() {
        Some(folder) => Some(folder.join(name)),
        None => path_of(app.dialog().file().set_file_name(name).blocking_save_file())?,
    };
    let Some(path) = picked else { return Ok(None) };
    let bytes = Zeroizing::new(bytes().ok_or(ApiError::Closed)?);
    write(&path, &bytes).map_err(|error| told(&error))?;
    Ok(Some(SavedFileView { name: name_of(&path) }))
}

/// Reads the file that she picks; `None` when she picks nothing.
pub(crate) fn read(app: &AppHandle, most_bytes: u64) -> Result<Option<Vec<u8>>, ApiError> {
    let picked = match of_a_journey() {
        Some(folder) => newest(&folder),
        None => path_of(app.dialog().file().blocking_pick_file())?,
    };
    let Some(path) = picked else { return Ok(None) };
    let file = File::open(&path).map_err(|error| told(&error))?;
    let length = file.metadata().map_or(0, |file| file.len().min(most_bytes));
    // Room for all of it at once: no half of it is left behind in memory.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default() + 2);
    // One byte more than is taken: then it is told that it is too large.
    file.take(most_bytes + 1).read_to_end(&mut bytes).map_err(|error| told(&error))?;
    Ok(Some(bytes))
}

/// Writes what `files` gives then into a new folder `name` in the place that she picks; `None` when she picks
/// nothing. As [`save`].
#[cfg(desktop)]
pub(crate) fn save_folder(
    app: &AppHandle,
    name: &str,
    files: impl FnOnce() -> Option<Vec<ExportFile>>,
) -> Result<Option<ExportView>, ApiError> {
    let picked = match of_a_journey() {
        Some(folder) => Some(folder),
        None => path_of(app.dialog().file().blocking_pick_folder())?,
    };
    let Some(place) = picked else { return Ok(None) };
    let files = files().ok_or(ApiError::Closed)?;
    let folder = free_name(&place, name).ok_or(ApiError::PlaceUnreachable)?;
    let written = create_folder(&folder)
        .and_then(|()| files.iter().try_for_each(|file| write(&folder.join(&file.name), &file.bytes)));
    written.map_err(|error| told(&error))?;
    Ok(Some(ExportView { folder: name_of(&folder), files: files.iter().map(|file| file.name.clone()).collect() }))
}

/// A phone's picker gives no folder to write into: not built yet.
#[cfg(mobile)]
pub(crate) fn save_folder(
    _: &AppHandle,
    _: &str,
    _: impl FnOnce() -> Option<Vec<ExportFile>>,
) -> Result<Option<ExportView>, ApiError> {
    Err(ApiError::PlaceUnreachable)
}

fn of_a_journey() -> Option<PathBuf> {
    std::env::var_os(PICKS_VARIABLE).filter(|_| crate::is_driven()).map(PathBuf::from)
}

fn path_of(picked: Option<FilePath>) -> Result<Option<PathBuf>, ApiError> {
    picked.map(|picked| picked.into_path().map_err(|_| ApiError::PlaceUnreachable)).transpose()
}

fn newest(folder: &Path) -> Option<PathBuf> {
    let files = fs::read_dir(folder).ok()?.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    files.filter(|path| path.is_file()).max_by_key(|path| fs::metadata(path).and_then(|file| file.modified()).ok())
}

#[cfg(desktop)]
fn free_name(place: &Path, name: &str) -> Option<PathBuf> {
    let names = std::iter::once(name.to_owned()).chain((2..1_000).map(|count| format!("{name}-{count}")));
    names.map(|name| place.join(name)).find(|path| !path.exists())
}

/// Makes a folder that only its owner can enter, as far as the place knows owners.
#[cfg(desktop)]
fn create_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Writes beside `path`, for its owner alone, and gives it the name once it is whole.
fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let unfinished = path.with_added_extension(PART);
    // Of an attempt that was stopped; whatever else stands there is not written through.
    let _ = fs::remove_file(&unfinished);
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&unfinished)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let named = written.and_then(|()| fs::rename(&unfinished, path));
    if named.is_err() {
        // A part of a file is no copy, and may be taken for one.
        let _ = fs::remove_file(&unfinished);
    }
    named
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn told(error: &std::io::Error) -> ApiError {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => ApiError::PlaceFull,
        _ => ApiError::PlaceUnreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_or_not_there() {
        let place = std::env::temp_dir().join(format!("holdfast-file-picker-{}", std::process::id()));
        fs::create_dir_all(&place).unwrap();
        let path = place.join("a.holdfast");
        write(&path, b"whole").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert!(write(&place.join("no").join("b"), b"x").is_err());
        assert_eq!(fs::read_dir(&place).unwrap().count(), 1, "and no part is left");
        assert_eq!(free_name(&place, "a.holdfast").unwrap(), place.join("a.holdfast-2"));
        fs::remove_dir_all(&place).unwrap();
    }

    #[cfg(unix)]
    fn mode(path: &Path) -> u32 {
        use std::os::unix::fs::PermissionsExt;
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[cfg(unix)]
    #[test]
    fn what_is_written_elsewhere_is_for_its_owner_alone_and_follows_no_link() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("everything");
        create_folder(&folder).unwrap();
        let elsewhere = place.path().join("elsewhere");
        std::os::unix::fs::symlink(&elsewhere, folder.join("plan.txt.part")).unwrap();
        write(&folder.join("plan.txt"), b"hers").unwrap();
        assert_eq!((mode(&folder), mode(&folder.join("plan.txt"))), (0o700, 0o600));
        assert!(!elsewhere.exists(), "a link that lay in wait leads nowhere");
    }

    /// What was done before.
    #[cfg(unix)]
    #[test]
    fn what_is_written_as_the_system_does_lets_others_read_it_and_follows_a_link() {
        let place = tempfile::tempdir().unwrap();
        let elsewhere = place.path().join("elsewhere");
        std::os::unix::fs::symlink(&elsewhere, place.path().join("plan.txt.part")).unwrap();
        fs::create_dir(place.path().join("everything")).unwrap();
        File::create(place.path().join("plan.txt.part")).unwrap().write_all(b"hers").unwrap();
        assert_ne!(mode(&place.path().join("everything")) & 0o055, 0, "others may enter");
        assert_ne!(mode(&elsewhere) & 0o044, 0, "and read, wherever the link led");
    }
}
