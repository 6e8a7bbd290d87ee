//! Prepares the shell's build: the page's folder, and the commands that the page may call.
//!
//! It never builds the page: `cargo xtask ui` does. Where that has not happened yet a page stands
//! in that says so, and `cargo check` or a test needs no bundle.

use std::error::Error;
use std::path::Path;
use std::{fs, io};

const PAGE_NOT_BUILT: &str = "<!doctype html>\n<html lang=\"en-GB\">\n<meta charset=\"utf-8\">\n\
    <title>Holdfast</title>\n<p>The page is not built yet: run <code>cargo xtask ui</code>.</p>\n</html>\n";

fn main() -> Result<(), Box<dyn Error>> {
    let page = Path::new("dist/index.html");
    if !page.exists() {
        fs::create_dir_all("dist")?;
        fs::write(page, PAGE_NOT_BUILT)?;
    }
    // The page is compiled into the program, and Tauri's macro alone does not see it change.
    for watched in ["dist", "src-tauri/capabilities", "src-tauri/build.rs"] {
        println!("cargo:rerun-if-changed={watched}");
    }
    // With a list of our own commands Tauri refuses every command that the capability does not name.
    let permissions = Path::new(&std::env::var("OUT_DIR")?).join("commands.toml");
    fs::write(&permissions, permission_file())?;
    let pattern: &'static str = permissions.display().to_string().leak();
    let ours = tauri_build::AppManifest::new().permissions_path_pattern(pattern);
    tauri_build::try_build(
        tauri_build::Attributes::new().capabilities_path_pattern("./src-tauri/capabilities/*.json").app_manifest(ours),
    )?;
    // Schemas for editors and the Tauri command line. A second build at the same time may have
    // moved them already; nothing depends on them.
    let _ = keep_schemas_beside_the_shell();
    Ok(())
}

/// The permissions of care-bridge's commands, as Tauri reads them. Names and purposes are plain
/// ASCII, for which a Rust and a TOML string are written alike.
fn permission_file() -> String {
    let table = |permission: &care_bridge::Permission| {
        let care_bridge::Permission { identifier, purpose, commands } = permission;
        format!(
            "[[permission]]\nidentifier = {identifier:?}\ndescription = {purpose:?}\ncommands.allow = {commands:?}\n\n"
        )
    };
    care_bridge::PERMISSIONS.iter().map(table).collect()
}

/// Moves the schemas that Tauri writes to the top folder to where `.gitignore` expects them.
fn keep_schemas_beside_the_shell() -> io::Result<()> {
    let kept = Path::new("src-tauri/gen/schemas");
    if kept.exists() {
        fs::remove_dir_all(kept)?;
    }
    fs::create_dir_all("src-tauri/gen")?;
    fs::rename("gen/schemas", kept)?;
    fs::remove_dir("gen")
}
