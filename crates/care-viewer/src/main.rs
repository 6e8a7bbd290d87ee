//! The sealed page's own program, in the browser. Everything it does stands in the library.

fn main() {
    #[cfg(target_arch = "wasm32")]
    care_viewer::page::begin();
}
