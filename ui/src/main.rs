//! The page: screens that arrange and ask. It holds no rules of the plan and no words; rules
//! stand in `care-plan`, words in `locales/`, and everything lasting is the shell's.
//!
//! A screen is a folder in `screen/`: its state as a pure fold in `state.rs`, its arrangement in
//! `view.rs`. [`keeping`] is how typed words reach the disk, [`away`] what happens when she is not
//! there. [`bridge`] alone speaks JavaScript.

#![expect(unreachable_pub, reason = "the component macro writes its own visibility on what it makes")]

mod app;
mod away;
mod bridge;
mod component;
mod keeping;
mod notebook;
mod route;
mod screen;
mod way;
mod words;

fn main() {
    leptos::mount::mount_to_body(app::App);
}
