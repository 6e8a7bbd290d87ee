//! The Android project: Tauri's command line makes it, and our own files are laid over it.
//!
//! It is made in `gen/android`, which no version control keeps, and can be made again at any time.
//! Nothing here builds an app: that takes Android's SDK and NDK and a Java, and
//! `cargo xtask tauri android build`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail};

use crate::command::{run, say};
use crate::page::files_below;
use crate::workspace::Workspace;
use crate::{lint, setup};

/// Where our own files stand.
const OVERLAY: &str = "src-tauri/android";

/// Which version made a project, and the paths that were laid over it, one a line.
const STAMP: &str = ".holdfast";

/// What Tauri's own files say, and what they must say instead: our part of the build is applied,
/// and Gradle comes back to the command line that made the project, which stands in no path.
const EDITS: &[(&str, &str, &str)] = &[
    (
        "app/build.gradle.kts",
        "apply(from = file(\"tauri.build.gradle.kts\"))",
        "apply(from = file(\"tauri.build.gradle.kts\"))\napply(from = file(\"holdfast.build.gradle.kts\"))",
    ),
    (
        "buildSrc/src/main/java/app/holdfast/notebook/kotlin/BuildTask.kt",
        "val executable = \"\"\"node\"\"\";",
        "val executable = \"\"\"cargo\"\"\";",
    ),
    (
        "buildSrc/src/main/java/app/holdfast/notebook/kotlin/BuildTask.kt",
        "listOf(\"tauri\", \"android\", \"android-studio-script\")",
        "listOf(\"xtask\", \"tauri\", \"android\", \"android-studio-script\")",
    ),
];

/// Makes the project, or brings one that stands there up to date, and checks what came of it.
pub fn make(workspace: &Workspace) -> Result<ExitCode> {
    let project = workspace.root.join("gen/android");
    check_version(&project)?;
    setup::for_android(workspace)?;
    say("making the Android project");
    let mut init = command_line(workspace);
    init.args(["android", "init", "--ci", "--skip-targets-install"]);
    show_android(workspace, &mut init)?;
    run(&mut init)?;
    say("laying our own files over it");
    lay_over(&workspace.root.join(OVERLAY), &project)?;
    for (file, old, new) in EDITS {
        edit(&project.join(file), old, new)?;
    }
    icons(workspace, &project)?;
    let findings = lint::android_project(&workspace.root)?;
    if !findings.is_empty() {
        bail!("the project is not as it must be:\n{}", findings.join("\n"));
    }
    say("the project stands in gen/android. No app was built: see docs/android.md");
    Ok(ExitCode::SUCCESS)
}

/// Tauri's command line with those words.
pub fn tauri(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    setup::for_android(workspace)?;
    let status = command_line(workspace).args(words).status().context("starting Tauri's command line")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn command_line(workspace: &Workspace) -> Command {
    let mut command = Command::new("node");
    command.current_dir(&workspace.root).arg(workspace.tools().join("tauri/node_modules/@tauri-apps/cli/tauri.js"));
    command
}

/// The command line never writes over a file that stands there, so a project that another
/// version made stays what it was.
fn check_version(project: &Path) -> Result<()> {
    let version = setup::TAURI_CLI.1;
    let made_by = fs::read_to_string(project.join(STAMP)).unwrap_or_default();
    if project.exists() && made_by.lines().next() != Some(version) {
        bail!(
            "{} was not made by Tauri {version}. Keep its keystore.properties, if it has one, delete the folder and \
             run this again",
            project.display()
        );
    }
    Ok(())
}

/// Shows Android's SDK and NDK. Where there are none, folders stand in that are enough to make the
/// project and not to build it.
fn show_android(workspace: &Workspace, command: &mut Command) -> Result<()> {
    let is_there = |name: &str| std::env::var_os(name).is_some_and(|path| Path::new(&path).is_dir());
    if is_there("ANDROID_HOME") && is_there("NDK_HOME") {
        return Ok(());
    }
    say("no Android SDK and NDK in ANDROID_HOME and NDK_HOME: empty folders stand in for them");
    let sdk = workspace.tools().join("no-android");
    let ndk = sdk.join("ndk");
    fs::create_dir_all(&ndk).with_context(|| format!("making {}", ndk.display()))?;
    // The one thing that the command line reads of an NDK; it wants 19 or more, and no real one is 99.
    fs::write(ndk.join("source.properties"), "Pkg.Desc = none\nPkg.Revision = 99.0.0\n")?;
    command.env("ANDROID_HOME", sdk).env("NDK_HOME", ndk);
    Ok(())
}

/// Copies every file of `overlay` to its place in `project`, and takes away what an earlier
/// overlay had laid there. A file whose bytes are there already is not touched.
fn lay_over(overlay: &Path, project: &Path) -> Result<()> {
    let stamp = project.join(STAMP);
    let before = fs::read_to_string(&stamp).unwrap_or_default();
    let mut laid = BTreeSet::new();
    for file in files_below(overlay)? {
        let name = file.strip_prefix(overlay)?.to_owned();
        put(&fs::read(&file)?, &project.join(&name))?;
        laid.insert(name);
    }
    for name in before.lines().skip(1).map(PathBuf::from).filter(|name| !laid.contains(name)) {
        // One that is gone already is as it should be.
        let _ = fs::remove_file(project.join(name));
    }
    let lines = laid.iter().map(|name| name.to_string_lossy().into_owned());
    let lines: Vec<String> = std::iter::once(setup::TAURI_CLI.1.to_owned()).chain(lines).collect();
    put(lines.join("\n").as_bytes(), &stamp)
}

fn put(bytes: &[u8], to: &Path) -> Result<()> {
    if fs::read(to).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    let folder = to.parent().context("a file stands in a folder")?;
    fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    fs::write(to, bytes).with_context(|| format!("writing {}", to.display()))
}

/// Puts `new` in the place of `old`, unless it stands there already.
fn edit(file: &Path, old: &str, new: &str) -> Result<()> {
    let text = fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    if text.contains(new) {
        return Ok(());
    }
    if !text.contains(old) {
        bail!(
            "{} does not say `{old}`: Tauri makes it otherwise now, and xtask's android.rs must follow",
            file.display()
        );
    }
    put(text.replacen(old, new, 1).as_bytes(), file)
}

/// Our own icon in the place of Tauri's.
fn icons(workspace: &Workspace, project: &Path) -> Result<()> {
    let made = workspace.target.join("android-icons");
    let from = workspace.root.join("assets/icons/icon.png");
    run(command_line(workspace).arg("icon").arg(from).arg("--output").arg(&made))?;
    let drawn = made.join("android");
    for file in files_below(&drawn)? {
        put(&fs::read(&file)?, &project.join("app/src/main/res").join(file.strip_prefix(&drawn)?))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An empty folder of this test's own.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("holdfast-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn our_files_lie_over_tauris_and_one_that_we_gave_up_goes() {
        let here = folder("overlay");
        let (ours, project) = (here.join("ours"), here.join("project"));
        put(b"tauri's", &project.join("app/Main.kt")).unwrap();
        put(b"hers", &project.join("app/keystore.properties")).unwrap();
        put(b"ours", &ours.join("app/Main.kt")).unwrap();
        put(b"ours", &ours.join("app/old.xml")).unwrap();
        lay_over(&ours, &project).unwrap();
        assert_eq!(fs::read(project.join("app/Main.kt")).unwrap(), b"ours");
        fs::remove_file(ours.join("app/old.xml")).unwrap();
        lay_over(&ours, &project).unwrap();
        assert!(!project.join("app/old.xml").exists(), "it is ours no longer");
        assert_eq!(fs::read(project.join("app/keystore.properties")).unwrap(), b"hers", "never ours to take");
        fs::remove_dir_all(here).unwrap();
    }

    #[test]
    fn an_edit_is_made_once_and_a_changed_template_is_told() {
        let here = folder("edit");
        let file = here.join("build.gradle.kts");
        put(b"apply(a)\n", &file).unwrap();
        for _ in 0..2 {
            edit(&file, "apply(a)", "apply(a)\napply(b)").unwrap();
            assert_eq!(fs::read_to_string(&file).unwrap(), "apply(a)\napply(b)\n");
        }
        assert!(edit(&file, "apply(c)", "apply(d)").is_err());
        fs::remove_dir_all(here).unwrap();
    }

    #[test]
    fn a_project_of_another_version_is_not_built_upon() {
        let here = folder("version");
        assert!(check_version(&here).is_err(), "whoever made it, it was not this");
        put(format!("{}\napp/a.kt", setup::TAURI_CLI.1).as_bytes(), &here.join(STAMP)).unwrap();
        assert!(check_version(&here).is_ok());
        assert!(check_version(&here.join("none")).is_ok());
        fs::remove_dir_all(here).unwrap();
    }
}
