//! What holds for every style of the page and of the sealed page.

use std::fs;
use std::path::Path;

use super::files_below;

#[test]
fn no_style_of_the_page_is_forgotten() {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui");
    let contents = fs::read_to_string(ui.join("styles/page.css")).unwrap();
    for path in files_below(&ui).unwrap() {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".css") && name != "page.css" {
            assert!(contents.contains(&format!("/{name}\";")) || contents.contains(&format!("\"{name}\";")), "{name}");
        }
    }
}

#[test]
fn no_style_draws_more_than_one_thing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let below = |folder: &str| files_below(&root.join(folder)).unwrap();
    let styles: Vec<_> = [below("ui"), below("crates/care-viewer/page")].concat();
    let styles: Vec<_> = styles.iter().filter(|path| path.extension().is_some_and(|end| end == "css")).collect();
    assert!(styles.len() > 20, "styles stand there: {styles:?}");
    for path in styles {
        let lines = fs::read_to_string(path).unwrap().lines().count();
        assert!(lines <= 300, "{} has {lines} lines", path.display());
    }
}
