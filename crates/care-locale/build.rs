//! Gathers `locales/<tag>/*.ftl` for the feature `embedded`, so that a new file or language is
//! found without a line here.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    if env::var_os("CARGO_FEATURE_EMBEDDED").is_none() {
        return Ok(());
    }
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut table = String::from("&[\n");
    for folder in sorted(&locales)?.into_iter().filter(|path| path.is_dir()) {
        for file in sorted(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|e| e == "ftl")) {
            println!("cargo::rerun-if-changed={}", file.display());
            let tag = folder.file_name().unwrap_or_default().to_string_lossy();
            table.push_str(&format!("    ({tag:?}, include_str!({:?})),\n", file.canonicalize()?));
        }
    }
    table.push_str("]\n");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).ok_or(io::ErrorKind::NotFound)?;
    fs::write(out.join("locales.rs"), table)
}

// Sorted, so that the same files always make the same table.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
