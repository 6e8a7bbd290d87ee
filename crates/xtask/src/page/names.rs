//! Shorter names between the page's script and its wasm. The bundler ends each with a hash, which
//! nothing reads and no packing makes smaller.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use regex::{NoExpand, Regex};

/// Takes the hashes off the names that `script` and `wasm` share.
pub fn shorten(script: &Path, wasm: &Path) -> Result<()> {
    let mut module = walrus::Module::from_file(wasm)?;
    let names: BTreeSet<String> =
        module.imports.iter().map(|one| &one.name).chain(module.exports.iter().map(|one| &one.name)).cloned().collect();
    let mut text = fs::read_to_string(script).context("reading the page's script")?;
    let short = shortened(&names)?;
    for (name, short) in &short {
        // Whole names: one may begin as another does.
        let whole = Regex::new(&format!(r"\b{}\b", regex::escape(name)))?;
        text = whole.replace_all(&text, NoExpand(short)).into_owned();
    }
    let of = |name: &str| short.iter().find_map(|(long, short)| (long == name).then(|| short.clone()));
    for import in module.imports.iter_mut() {
        import.name = of(&import.name).unwrap_or_else(|| import.name.clone());
    }
    for export in module.exports.iter_mut() {
        export.name = of(&export.name).unwrap_or_else(|| export.name.clone());
    }
    module.emit_wasm_file(wasm)?;
    fs::write(script, text).context("writing the page's script")
}

/// Each name that holds a hash beside a shorter one that no other has.
fn shortened(names: &BTreeSet<String>) -> Result<Vec<(String, String)>> {
    let hashed = Regex::new("^(.+?)[0-9a-f]{16}(_[0-9]+)?$")?;
    let mut taken: BTreeSet<String> = names.clone();
    let mut short = Vec::new();
    for name in names {
        let Some(parts) = hashed.captures(name) else { continue };
        let part = |index: usize| parts.get(index).map_or("", |part| part.as_str());
        // A number keeps apart what only the hash kept apart.
        let free = (0..).map(|number| format!("{}{number}{}", part(1), part(2))).find(|name| !taken.contains(name));
        if let Some(free) = free {
            taken.insert(free.clone());
            short.push((name.clone(), free));
        }
    }
    Ok(short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lose_their_hash_and_stay_apart() {
        let names = ["memory", "__wbg_new_00000000000000aa", "__wbg_new_00000000000000ab", "i__h00000000000000aa_13"];
        let names = names.map(str::to_owned).into();
        let short: Vec<_> = shortened(&names).unwrap().into_iter().map(|(_, short)| short).collect();
        assert_eq!(short, ["__wbg_new_0", "__wbg_new_1", "i__h0_13"]);
    }
}
