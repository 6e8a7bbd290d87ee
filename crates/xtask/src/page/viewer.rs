//! The template of the sealed page: what `crates/care-viewer/page` says, with its program, script and styles in it, and a
//! policy that names script and styles by their hashes. care-app puts words and a parcel into it.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use super::{names, text_of, without_comments, without_remarks};

/// The name of the template among the files of the page. care-viewer's `TEMPLATE`.
pub const TEMPLATE: &str = "viewer.template";

/// Bundles the program that was compiled as `wasm`, in the folder `made`, and lays the template out. `shrink` makes a
/// program smaller where it stands.
pub fn template(root: &Path, wasm: &Path, made: &Path, shrink: impl Fn(&Path) -> Result<()>) -> Result<Vec<u8>> {
    wasm_bindgen_cli_support::Bindgen::new()
        .no_modules(true)?
        .input_path(wasm)
        .out_name("care-viewer")
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(made)
        .context("wasm-bindgen cannot bundle the sealed page")?;
    let (glue, program) = (made.join("care-viewer.js"), made.join("care-viewer_bg.wasm"));
    names::shorten(&glue, &program)?;
    shrink(&program)?;
    let program = fs::read(&program).context("reading the program of the sealed page")?;
    let page = root.join("crates/care-viewer/page");
    let of = |name: &str| text_of(&page.join(name));
    let script = without_remarks(&format!("{}\n{}", text_of(&glue)?, of("viewer.js")?));
    let styles = without_room(&without_comments(&[of("viewer.css")?, of("print.css")?].concat()));
    ensure!(!script.contains("</script") && !styles.contains("</style"), "what stands in the page would end in it");
    ensure!(!script.contains("{{") && !styles.contains("{{"), "what stands in the page would be a place for words");
    laid_out(&of("viewer.html")?, &styles, &script, &packed(&program)?)
}

/// The page with everything in it but words and parcel.
fn laid_out(html: &str, styles: &str, script: &str, program: &str) -> Result<Vec<u8>> {
    let policy = [
        "default-src 'none'".to_owned(),
        format!("script-src '{}' 'wasm-unsafe-eval'", hashed(script)),
        format!("style-src '{}'", hashed(styles)),
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        "trusted-types 'none'".to_owned(),
    ];
    let mut page = without_room(html);
    for (place, text) in [
        ("[[policy]]", policy.join("; ").as_str()),
        ("[[styles]]", styles),
        ("[[program]]", program),
        ("[[script]]", script),
    ] {
        ensure!(page.matches(place).count() == 1, "viewer.html has {place} once");
        page = page.replacen(place, text, 1);
    }
    Ok(page.into_bytes())
}

/// As [Content Security Policy Level 3](https://www.w3.org/TR/CSP3/) names what stands in a page.
fn hashed(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

fn packed(program: &[u8]) -> Result<String> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(program)?;
    Ok(BASE64_STANDARD.encode(packed.finish()?))
}

/// Without the room before a line.
fn without_room(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_what_stands_in_the_page_and_nothing_else() {
        let html =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../care-viewer/page/viewer.html")).unwrap();
        let page = String::from_utf8(laid_out(&html, "p {}", "f()", "AAAA").unwrap()).unwrap();
        let (_, policy) = page.split_once("Content-Security-Policy\" content=\"").unwrap();
        let (policy, after) = policy.split_once('"').unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("http") && !policy.contains('*'), "{policy}");
        assert!(policy.contains(&hashed("f()")) && policy.contains(&hashed("p {}")));
        assert_eq!(hashed(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        assert!(after.contains("<style>p {}</style>") && after.contains("<script>f()</script>"));
        assert!(after.contains("{{parcel}}") && !page.contains("[["), "words and parcel have their places");
        for outside in ["src=", "href=", "url(", "@import", " on", "style=\""] {
            assert!(
                !html.contains(outside),
                "{outside}: nothing is loaded, and no handler or style stands in an element"
            );
        }
        assert!(laid_out("<p>[[policy]]", "", "", "").is_err(), "a place is missing");
    }
}
