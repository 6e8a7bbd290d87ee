//! Addresses: of machines, of registries, of the web. None belongs in what we keep or ship.

use super::Text;

/// Addresses that are names and are never fetched.
const NAMES_ONLY: &[&str] = &["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://ipc.localhost"];

/// Folders of somebody's machine.
pub(super) fn machine_paths(text: &Text) -> Vec<String> {
    const FOLDERS: &[&str] = &["root/", "home/", "work/", "Users/", "tmp/"];
    each_line(text, |line| {
        FOLDERS.iter().find_map(|folder| {
            let path = format!("/{folder}");
            let mut starts = line.match_indices(&path).map(|(at, _)| at);
            // In an address or a longer path a letter, a dot or a slash stands before it.
            starts
                .any(|at| line[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && !"./}_-*".contains(c)))
                .then(|| format!("{path}… is a folder of one machine"))
        })
    })
}

/// Settings and addresses of other registries than the public ones. Where crates come from is held
/// by `deny.toml`.
pub(super) fn other_registries(text: &Text) -> Vec<String> {
    const SETTINGS: &[&str] =
        &["--index-url", "--extra-index-url", "--find-links", "replace-with", "sparse+", "CARGO_REGISTRIES_"];
    if text.path.starts_with("crates/xtask/src/") {
        return Vec::new(); // names what it looks for
    }
    each_line(text, |line| {
        if let Some(setting) = SETTINGS.iter().find(|setting| line.contains(**setting)) {
            return Some(format!("{setting} points to a registry"));
        }
        addresses(line)
            .find(|address| is_inside_a_network(address))
            .map(|address| format!("{address} is no public address"))
    })
}

/// Addresses in what the page is made of: it loads nothing from elsewhere. Where something was
/// learned from is told in a comment of its own line or in a table's JSON.
pub(super) fn absolute_addresses(text: &Text) -> Vec<String> {
    if ![".html", ".js", ".css", ".svg", ".rs", ".ftl"].iter().any(|ending| text.ends_with(ending)) {
        return Vec::new();
    }
    each_line(text, |line| {
        let has_comments = text.ends_with(".rs") || text.ends_with(".js");
        let line = if has_comments && line.trim_start().starts_with("//") { "" } else { line };
        let address = addresses(line).find(|address| !NAMES_ONLY.contains(address))?;
        Some(format!("{address}: the page loads nothing from elsewhere"))
    })
}

/// Files that the built page refers to and that are not in it.
pub(super) fn missing_files(text: &Text, there: &[String]) -> Vec<String> {
    let marks: &[&str] = match text.path.rsplit('.').next() {
        Some("html") => &["href=\"", "src=\""],
        Some("css") => &["url("],
        _ => return Vec::new(),
    };
    let folder = text.path.trim_start_matches("dist/").rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut findings = Vec::new();
    for (number, line) in text.words.lines().enumerate() {
        for mark in marks {
            for (at, _) in line.match_indices(mark) {
                let rest = line[at + mark.len()..].trim_start_matches(['"', '\'']);
                let name = rest.split(['"', '\'', ')', '#', '?']).next().unwrap_or_default();
                if name.is_empty() || name.contains(':') {
                    continue;
                }
                if !there.contains(&resolved(folder, name)) {
                    findings.push(text.finding(number, &format!("{name} is not in dist/")));
                }
            }
        }
    }
    findings
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

/// Every `http://…` and `https://…` of a line, up to a character that ends one.
fn addresses(line: &str) -> impl Iterator<Item = &str> {
    ["http://", "https://"].into_iter().flat_map(move |scheme| {
        line.match_indices(scheme).map(move |(at, _)| {
            let rest = &line[at..];
            let ends = |c: char| c.is_whitespace() || "\"'`<>)],;|\\…".contains(c);
            &rest[..rest.find(ends).unwrap_or(rest.len())]
        })
    })
}

/// Whether an address has a port, or a path at a host without a dot, as only machines among
/// themselves have.
fn is_inside_a_network(address: &str) -> bool {
    let rest = address.split("://").nth(1).unwrap_or_default();
    let (host, path) = rest.split_once('/').map_or((rest, None), |(host, path)| (host, Some(path)));
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let is_here =
        name == "localhost" || name.ends_with(".localhost") || name == "127.0.0.1" || name.contains(['{', '$']);
    let has_port = port.is_some_and(|port| port.starts_with(|c: char| c.is_ascii_digit()));
    !name.is_empty() && !is_here && (has_port || (path.is_some() && !name.contains('.')))
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    #[test]
    fn a_folder_of_one_machine_is_found() {
        let home = format!("see {}home/ada/notes", '/');
        assert_eq!(machine_paths(&text("README.md", &home)).len(), 1);
        assert_eq!(
            machine_paths(&text("README.md", "https://example.org/home/ and ./work/x and a/root/b")),
            [] as [&str; 0]
        );
    }

    #[test]
    fn another_registry_is_found() {
        assert_eq!(other_registries(&text("a.toml", "replace-with = \"mirror\"")).len(), 1);
        assert_eq!(other_registries(&text("a.md", "from http://10.0.0.7:3141/simple")).len(), 1);
        assert_eq!(other_registries(&text("a.md", "from https://mirror/npm")).len(), 1);
        assert_eq!(other_registries(&text("a.rs", "her name is \"http://asha:\"")), [] as [&str; 0]);
        assert_eq!(other_registries(&text("a.md", "http://localhost:4444 http://127.0.0.1:4444/a")), [] as [&str; 0]);
    }

    #[test]
    fn the_page_names_no_address_but_the_names_of_svg() {
        assert_eq!(absolute_addresses(&text("dist/a.js", "fetch('https://example.org/x')")).len(), 1);
        assert_eq!(absolute_addresses(&text("dist/a.js", "x(); // https://example.org/x")).len(), 1);
        assert_eq!(absolute_addresses(&text("dist/a.js", "  // see https://example.org/x")), [] as [&str; 0]);
        assert_eq!(
            absolute_addresses(&text("ui/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">")),
            [] as [&str; 0]
        );
        assert_eq!(
            absolute_addresses(&text("ui/src/a.rs", "/// [WCAG] https://www.w3.org/TR/WCAG22/")),
            [] as [&str; 0]
        );
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
