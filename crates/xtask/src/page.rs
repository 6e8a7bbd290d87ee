//! Builds the page into `dist/`: the wasm and its JavaScript, the files that stand beside it, and the template of the
//! sealed page.
//!
//! A file of `dist/` is written only when its bytes change, because the shell compiles the page
//! in and is built anew whenever `dist/` is touched.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::UNIX_EPOCH;
use std::{fs, io};

use anyhow::{Context, Result, bail};

use crate::command::{cargo, run, say};
use crate::setup;
use crate::workspace::Workspace;

mod names;
mod room;
#[cfg(test)]
mod styles;
mod viewer;

/// How much care goes into the page's size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finish {
    /// As the compiler leaves it: for tests and for a first look.
    Quick,
    /// Through `wasm-opt -Oz`: for what ships.
    Small,
}

/// Every file of the page by its path in `dist/`.
type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Builds the page, or does nothing when nothing changed.
pub fn build(workspace: &Workspace, finish: Finish) -> Result<()> {
    match finish {
        Finish::Quick => setup::for_the_page()?,
        Finish::Small => setup::for_a_small_page(workspace)?,
    }
    let packages = ["--package", "care-ui", "--package", "care-viewer"];
    let words = [&["build"], &packages[..], &["--profile", "page", "--target", "wasm32-unknown-unknown"]].concat();
    run(&mut cargo(workspace, &words))?;
    let wasm = compiled(workspace, "care-ui");
    let stamp = workspace.target.join("page.stamp");
    if fs::read_to_string(&stamp).is_ok_and(|seen| Ok(seen) == seen_now(workspace, &wasm, finish).map_err(drop)) {
        return Ok(());
    }
    say(if finish == Finish::Small { "bundling the page and making it small" } else { "bundling the page" });
    let mut files = bundle(workspace, &wasm, finish)?;
    files.extend(beside_the_wasm(&workspace.root)?);
    files.insert(viewer::TEMPLATE.into(), sealed_page(workspace, finish)?);
    put(&workspace.page(), &files)?;
    fs::write(&stamp, seen_now(workspace, &wasm, finish)?).context("remembering what the page was built from")
}

/// The crates that a page may use and that ours does not yet: they compile for one all the same.
const MAY_BE_USED: &[&str] = &["care-export"];

/// Builds them.
pub fn build_what_a_page_may_use(workspace: &Workspace) -> Result<()> {
    let mut build = cargo(workspace, &["build", "--profile", "page", "--target", "wasm32-unknown-unknown"]);
    for name in MAY_BE_USED {
        build.args(["--package", name]);
    }
    run(&mut build)
}

fn compiled(workspace: &Workspace, program: &str) -> PathBuf {
    workspace.target.join("wasm32-unknown-unknown/page").join(program).with_extension("wasm")
}

/// The template of the sealed page.
fn sealed_page(workspace: &Workspace, finish: Finish) -> Result<Vec<u8>> {
    let made = emptied(workspace.target.join("viewer-bundle"))?;
    viewer::template(&workspace.root, &compiled(workspace, "care-viewer"), &made, |program| match finish {
        Finish::Quick => Ok(()),
        Finish::Small => shrink(workspace, program),
    })
}

/// What takes the room in the page that was built last: bytes of code by crate, most first.
pub fn room_by_crate(workspace: &Workspace) -> Result<Vec<(String, usize)>> {
    room::by_crate(&compiled(workspace, "care-ui"))
}

/// The size of what a first visit loads, in bytes after brotli at its strongest: the wasm, the
/// JavaScript, the page with its styles, and one language.
pub fn first_load_bytes(workspace: &Workspace) -> Result<BTreeMap<&'static str, usize>> {
    let mut sizes = BTreeMap::new();
    for (name, bytes) in read_all(&workspace.page())? {
        let kind = match name.extension().and_then(|e| e.to_str()) {
            Some("wasm") => "wasm",
            Some("js") => "js",
            Some("css") => "css",
            Some("html") => "html",
            Some("words") if name.ends_with("locales/en-GB.words") => "one language",
            _ => continue,
        };
        let strongest = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        let mut small = Vec::new();
        brotli::BrotliCompress(&mut bytes.as_slice(), &mut small, &strongest).context("brotli")?;
        *sizes.entry(kind).or_default() += small.len();
    }
    Ok(sizes)
}

/// Everything that the page is made of and what was made of it, as names, lengths and times.
fn seen_now(workspace: &Workspace, wasm: &Path, finish: Finish) -> Result<String> {
    let mut seen = format!("{finish:?}\n");
    let mut sources = vec![wasm.to_owned(), std::env::current_exe().context("the path of this program")?];
    sources.push(compiled(workspace, "care-viewer"));
    for folder in ["ui", "crates/care-viewer/page", "assets", "locales", "dist"] {
        sources.extend(files_below(&workspace.root.join(folder))?);
    }
    for path in sources {
        let about = fs::metadata(&path).with_context(|| format!("reading {}", path.display()))?;
        let changed = about.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        writeln!(seen, "{} {} {changed}", path.display(), about.len())?;
    }
    Ok(seen)
}

fn bundle(workspace: &Workspace, wasm: &Path, finish: Finish) -> Result<Files> {
    let made = emptied(workspace.target.join("page-bundle"))?;
    wasm_bindgen_cli_support::Bindgen::new()
        .web(true)?
        .input_path(wasm)
        .out_name("care-ui")
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&made)
        .context("wasm-bindgen cannot bundle the page")?;
    let script = made.join("care-ui.js");
    names::shorten(&script, &made.join("care-ui_bg.wasm"))?;
    if finish == Finish::Small {
        shrink(workspace, &made.join("care-ui_bg.wasm"))?;
    }
    fs::write(&script, without_remarks(&text_of(&script)?)).context("writing the page's script")?;
    read_all(&made)
}

/// A folder for what is bundled, without what was bundled before.
fn emptied(folder: PathBuf) -> Result<PathBuf> {
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    Ok(folder)
}

fn shrink(workspace: &Workspace, wasm: &Path) -> Result<()> {
    // The features that Rust's wasm target has on; `wasm-opt` refuses a module that uses others.
    let features = [
        "--enable-bulk-memory",
        "--enable-multivalue",
        "--enable-mutable-globals",
        "--enable-nontrapping-float-to-int",
        "--enable-reference-types",
        "--enable-sign-ext",
    ];
    run(Command::new(workspace.tools().join("binaryen/node_modules/.bin/wasm-opt"))
        .args(["-Oz", "--strip-target-features"])
        .args(features)
        .arg(wasm)
        .arg("--output")
        .arg(wasm))
}

/// The page's own files: markup, the script that starts it, styles, fonts, numbers, words.
fn beside_the_wasm(root: &Path) -> Result<Files> {
    let mut files = Files::new();
    let mut take = |from: &str, to: &str, endings: &[&str]| -> Result<()> {
        let folder = root.join(from);
        for path in files_below(&folder)? {
            let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
            if endings.contains(&ending) {
                let name = Path::new(to).join(path.strip_prefix(&folder)?);
                files.insert(name, read(&path)?);
            }
        }
        Ok(())
    };
    take("ui/pictures", "pictures", &["svg", "png"])?;
    take("assets/drawings", "drawings", &["svg"])?;
    take("assets/fonts", "fonts", &["woff2", "ttf", "otf"])?;
    for name in ["index.html", "start.js"] {
        files.insert(name.into(), read(&root.join("ui").join(name))?);
    }
    for name in ["help-numbers.json", "sources.json"] {
        let data = root.join("assets").join(name);
        if data.exists() {
            files.insert(name.into(), read(&data)?);
        }
    }
    files.insert("page.css".into(), styles(&root.join("ui/styles/page.css"))?.into_bytes());
    files.extend(languages(&root.join("locales"))?);
    Ok(files)
}

/// The styles that `contents` imports, in its order, in one file, which is asked for once. Comments and
/// the room before a line are for who writes them.
fn styles(contents: &Path) -> Result<String> {
    let folder = contents.parent().context("a file has a folder")?;
    let mut styles = String::new();
    for import in without_comments(&text_of(contents)?).lines().filter(|line| !line.trim().is_empty()) {
        let path = import.strip_prefix("@import \"").and_then(|rest| rest.strip_suffix("\";"));
        let path = folder.join(path.with_context(|| format!("{} holds more than imports", contents.display()))?);
        for line in without_comments(&text_of(&path)?).lines().map(str::trim).filter(|line| !line.is_empty()) {
            styles.push_str(line);
            styles.push('\n');
        }
    }
    Ok(styles)
}

fn text_of(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

/// A script without the lines that are only remarks, and without the room before a line. What the
/// bundler writes holds no text of several lines.
fn without_remarks(script: &str) -> String {
    let mut kept = String::with_capacity(script.len());
    let mut is_remark = false;
    for line in script.lines().map(str::trim) {
        is_remark = is_remark || line.starts_with("/*");
        if !is_remark && !line.is_empty() && !line.starts_with("//") {
            kept.push_str(line);
            kept.push('\n');
        }
        is_remark = is_remark && !line.ends_with("*/");
    }
    kept
}

fn without_comments(css: &str) -> String {
    let mut pieces = css.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |kept, piece| kept + piece.split_once("*/").map_or("", |(_, after)| after))
}

/// The words of the sealed page, which care-app puts into it and the page never says.
const OF_SEALED_PAGE: &str = "viewer.ftl";

/// One file a language: its own messages and all that stand in for those that it lacks.
fn languages(locales: &Path) -> Result<Files> {
    let mut sources = Vec::new();
    for path in files_below(locales)? {
        let [folder, _] = path.strip_prefix(locales)?.iter().collect::<Vec<_>>()[..] else { continue };
        if path.extension().is_some_and(|ending| ending == "ftl") && !path.ends_with(OF_SEALED_PAGE) {
            let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            sources.push((folder.to_string_lossy().into_owned(), text));
        }
    }
    let file = |language: &care_locale::Language| {
        let text = care_locale::compile(language, &sources).with_context(|| format!("compiling {}", language.tag))?;
        Ok((Path::new("locales").join(format!("{}.words", language.tag)), text.into_bytes()))
    };
    care_locale::languages().iter().map(file).collect()
}

/// Makes `folder` hold these files and no others, touching only what differs.
fn put(folder: &Path, files: &Files) -> Result<()> {
    for path in files_below(folder)? {
        if !files.contains_key(path.strip_prefix(folder)?) {
            fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
        }
    }
    for (name, bytes) in files {
        let path = folder.join(name);
        if fs::read(&path).is_ok_and(|there| there == *bytes) {
            continue;
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| format!("making {}", parent.display()))?;
        }
        fs::write(&path, bytes).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}

fn read_all(folder: &Path) -> Result<Files> {
    let files = files_below(folder)?;
    if files.is_empty() {
        bail!("{} is empty", folder.display());
    }
    files.into_iter().map(|path| Ok((path.strip_prefix(folder)?.to_owned(), read(&path)?))).collect()
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("reading {}", path.display()))
}

/// Every file below a folder, by name; none when there is no such folder.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.with_context(|| format!("reading {}", folder.display()))?,
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn each_language_is_one_file_that_says_all_it_has_to() {
        let locales = folder("languages");
        fs::create_dir_all(locales.join("en-GB")).unwrap();
        fs::create_dir_all(locales.join("en-GB-simple")).unwrap();
        fs::write(locales.join("en-GB/b.ftl"), "second = 2\n").unwrap();
        fs::write(locales.join("en-GB/a.ftl"), "first = 1").unwrap();
        fs::write(locales.join("en-GB-simple/a.ftl"), "first = one").unwrap();
        fs::write(locales.join("en-GB/notes.txt"), "not words").unwrap();
        fs::write(locales.join("README.md"), "not a language").unwrap();
        let files = languages(&locales).unwrap();
        assert_eq!(files.len(), care_locale::languages().len());
        let simple = String::from_utf8(files[Path::new("locales/en-GB-simple.words")].clone()).unwrap();
        let words = care_locale::Words::read(care_locale::language("en-GB-simple").unwrap(), &simple).unwrap();
        assert_eq!((words.say("first"), words.say("second")), ("one".to_owned(), "2".to_owned()));
    }

    #[test]
    fn styles_are_one_file_in_the_order_of_their_contents() {
        let folder = folder("styles");
        let contents = "/* in order */\n@import \"tokens.css\";\n@import \"base.css\";\n@import \"card.css\";\n";
        for (name, text) in
            [("page", contents), ("base", "b {}"), ("card", "/* why */\n.c {\n  d: e;\n}\n"), ("tokens", "t {}\n")]
        {
            fs::write(folder.join(name).with_extension("css"), text).unwrap();
        }
        assert_eq!(styles(&folder.join("page.css")).unwrap(), "t {}\nb {}\n.c {\nd: e;\n}\n");
        fs::write(folder.join("page.css"), "p {}").unwrap();
        assert!(styles(&folder.join("page.css")).is_err(), "what stands beside the imports would be lost");
    }

    #[test]
    fn a_script_keeps_what_it_does() {
        let script = "/* a */\n/**\n * @param {x} y\n */\nf(\n    'a // b'\n);\n\n// c\n";
        assert_eq!(without_remarks(script), "f(\n'a // b'\n);\n");
    }

    #[test]
    fn what_did_not_change_is_not_touched_and_what_is_gone_goes() {
        let dist = folder("put");
        let page =
            |words: &str| Files::from([("index.html".into(), words.into()), ("styles/a.css".into(), b"a".to_vec())]);
        put(&dist, &page("one")).unwrap();
        fs::write(dist.join("old.js"), "").unwrap();
        let before = fs::metadata(dist.join("styles/a.css")).unwrap().modified().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20));
        put(&dist, &page("two")).unwrap();
        assert_eq!(fs::read(dist.join("index.html")).unwrap(), b"two");
        assert!(!dist.join("old.js").exists(), "what the page no longer has does not ship");
        assert_eq!(fs::metadata(dist.join("styles/a.css")).unwrap().modified().unwrap(), before);
    }
}
