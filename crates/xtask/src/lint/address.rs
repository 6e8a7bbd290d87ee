//! Addresses: of machines, of registries, of the web. None belongs in what we keep or ship.

use std::sync::LazyLock;

use regex::Regex;

use super::Text;

/// Folders of somebody's machine. In an address or a longer path something else stands before.
const MACHINE: &str = r"(?:^|[^\w./}*-])(/(?:root|home|work|Users|tmp)/)";

/// Settings that point to a registry.
const SETTING: &str = r"(--index-url|--extra-index-url|--find-links|replace-with|sparse\+|CARGO_REGISTRIES_)";

/// Addresses with a port, or of a host without a dot, as only machines among themselves have.
const INSIDE: &str = r"(https?://(?:[\w.-]+:\d|[\w-]+/))";

/// Addresses of this very machine, and of hosts that are put together at run time.
const HERE: &str = r"://(?:(?:[\w-]+\.)?localhost|127\.0\.0\.1)[:/]";

/// Every address.
const ADDRESS: &str = r#"(https?://[^\s"'`<>)\],;|\\…]*)"#;

/// Addresses that are names and are never fetched.
const NAMES_ONLY: &[&str] = &["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://ipc.localhost"];

/// What a page or a style refers to.
const REFERENCE: &str = r#"(?:href="|src="|url\(["']?)([^"')#?:]+)["')#?]"#;

/// Folders of one machine, and other registries than the public ones. Where crates come from is
/// held by `deny.toml`.
pub(super) fn of_machines(text: &Text) -> Vec<String> {
    static ALL: LazyLock<[(Regex, &str); 3]> = LazyLock::new(|| {
        [
            (regex(MACHINE), "is a folder of one machine"),
            (regex(SETTING), "points to a registry"),
            (regex(INSIDE), "is no public address"),
        ]
    });
    static HERE_ALONE: LazyLock<Regex> = LazyLock::new(|| regex(HERE));
    if text.path.starts_with("crates/xtask/src/") {
        return Vec::new(); // names what it looks for
    }
    let wrong = |pattern: &Regex, line: &str| {
        pattern.captures_iter(line).map(|found| found[1].to_owned()).find(|found| !HERE_ALONE.is_match(found))
    };
    let of =
        |(pattern, what): &(Regex, &str)| each_line(text, |line| Some(format!("{} {what}", wrong(pattern, line)?)));
    ALL.iter().flat_map(of).collect()
}

/// Addresses in what the page is made of: it loads nothing from elsewhere. Where something was
/// learned from is told in a comment of its own line or in a table's JSON.
pub(super) fn absolute(text: &Text) -> Vec<String> {
    static ADDRESSES: LazyLock<Regex> = LazyLock::new(|| regex(ADDRESS));
    if ![".html", ".js", ".css", ".svg", ".rs", ".ftl"].iter().any(|ending| text.ends_with(ending)) {
        return Vec::new();
    }
    each_line(text, |line| {
        let is_comment = line.trim_start().starts_with("//");
        let mut addresses = ADDRESSES.find_iter(line).map(|found| found.as_str());
        let address = addresses.find(|address| !is_comment && !NAMES_ONLY.contains(address))?;
        Some(format!("{address}: the page loads nothing from elsewhere"))
    })
}

/// Files that the built page refers to and that are not in it.
pub(super) fn missing_files(text: &Text, there: &[String]) -> Vec<String> {
    static REFERENCES: LazyLock<Regex> = LazyLock::new(|| regex(REFERENCE));
    if ![".html", ".css"].iter().any(|ending| text.ends_with(ending)) {
        return Vec::new();
    }
    let folder = text.path.trim_start_matches("dist/").rsplit_once('/').map_or("", |(folder, _)| folder);
    each_line(text, |line| {
        let mut names = REFERENCES.captures_iter(line).map(|found| found[1].to_owned());
        let name = names.find(|name| !there.contains(&resolved(folder, name)))?;
        Some(format!("{name} is not in dist/"))
    })
}

/// A relative name, from `folder`, without `.` and `..`.
fn resolved(folder: &str, name: &str) -> String {
    let start = if name.starts_with('/') { "" } else { folder };
    let mut parts: Vec<&str> = Vec::new();
    for part in start.split('/').chain(name.split('/')) {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn each_line(text: &Text, fault: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let lines = text.words.lines().enumerate();
    lines.filter_map(|(number, line)| Some(text.finding(number, &fault(line)?))).collect()
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern of this file")
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    #[test]
    fn a_folder_of_one_machine_is_found() {
        let home = format!("see {}home/ada/notes", '/');
        assert_eq!(of_machines(&text("README.md", &home)).len(), 1);
        let elsewhere = "https://example.org/home/ and ./work/x and a/root/b";
        assert_eq!(of_machines(&text("README.md", elsewhere)), [] as [&str; 0]);
    }

    #[test]
    fn another_registry_is_found() {
        let found = |words: &str| of_machines(&text("a.md", words)).len();
        assert_eq!(found("replace-with = \"mirror\""), 1);
        assert_eq!(found("from http://10.0.0.7:3141/simple"), 1);
        assert_eq!(found("from https://mirror/npm"), 1);
        assert_eq!(found("her name is \"http://asha:\" and https://{host}/a, https://example.org/b"), 0);
        assert_eq!(found("http://localhost:4444 http://127.0.0.1:4444/a http://ipc.localhost/"), 0);
    }

    #[test]
    fn the_page_names_no_address_but_the_names_of_svg() {
        let found = |path: &str, words: &str| absolute(&text(path, words)).len();
        assert_eq!(found("dist/a.js", "fetch('https://example.org/x')"), 1);
        assert_eq!(found("dist/a.js", "x(); // https://example.org/x"), 1);
        assert_eq!(found("dist/a.js", "  // see https://example.org/x"), 0);
        assert_eq!(found("ui/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">"), 0);
        assert_eq!(found("ui/src/a.rs", "/// [WCAG] https://www.w3.org/TR/WCAG22/"), 0);
    }

    #[test]
    fn a_style_or_font_that_was_not_copied_is_found() {
        let there = ["base.css".to_owned(), "fonts/a.woff2".to_owned()];
        let page = text("dist/index.html", "<link href=\"./base.css\"><script src=\"./start.js\"></script>");
        assert_eq!(missing_files(&page, &there), ["dist/index.html:1: ./start.js is not in dist/"]);
        let styles = text("dist/styles/a.css", "src: url('../fonts/a.woff2') url(\"data:x\") url(b.svg)");
        assert_eq!(missing_files(&styles, &there).len(), 1);
    }
}
