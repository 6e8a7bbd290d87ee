//! What takes the room in the page: the compiled code by the crate that each function is of.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;

/// What stands for the crates of the language itself.
const LANGUAGE: [&str; 3] = ["core", "alloc", "std"];

/// The bytes of compiled code by crate, most first, in a page that is not bundled yet: what is
/// bundled has no names. A function that one crate makes of another's generic code counts as the
/// first crate's in its name that is not the language's own.
pub fn by_crate(wasm: &Path) -> Result<Vec<(String, usize)>> {
    let module = walrus::Module::from_file(wasm)?;
    let mut sizes = BTreeMap::<String, usize>::new();
    for (id, function) in module.funcs.iter_local() {
        let name = module.funcs.get(id).name.as_deref().unwrap_or_default();
        // What describes the JavaScript boundary is read by the bundler and taken out by it.
        if !name.contains("__wbindgen_describe") {
            let bytes = function.original_range.as_ref().map_or(0, ExactSizeIterator::len);
            *sizes.entry(crate_of(&format!("{:#}", rustc_demangle::demangle(name)))).or_default() += bytes;
        }
    }
    let mut sizes: Vec<_> = sizes.into_iter().collect();
    sizes.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    Ok(sizes)
}

/// The first crate in a name that is not the language's own.
fn crate_of(name: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut before = ' ';
    let mut rest = name;
    while let Some(start) = rest.find(is_part) {
        before = rest[..start].chars().next_back().unwrap_or(before);
        let part = &rest[start..];
        let (word, after) = part.split_at(part.find(|c| !is_part(c)).unwrap_or(part.len()));
        let begins_path = before != ':' && after.starts_with("::");
        if begins_path && !LANGUAGE.contains(&word) {
            return word.to_owned();
        }
        before = word.chars().next_back().unwrap_or(before);
        rest = after;
    }
    "core, alloc, std".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_that_made_it() {
        for (name, is_of) in [
            ("care_ui::app::screen_of_plan", "care_ui"),
            ("<alloc::vec::Vec<T> as tachys::view::Render>::build", "tachys"),
            ("core::ptr::drop_in_place<care_plan::plan::Plan>", "care_plan"),
            ("core::fmt::float::float_to_decimal", "core, alloc, std"),
            ("malloc", "core, alloc, std"),
        ] {
            assert_eq!(crate_of(name), is_of, "{name}");
        }
    }
}
