//! The page: screens that arrange and ask. It holds no rules of the plan and no words; rules
//! stand in `care-plan`, words in `locales/`, and everything lasting is the shell's.
//!
//! A screen is a folder in `screen/`: its state as a pure fold in `state.rs`, its arrangement in
//! `view.rs`. [`plan_store`] is her open plan, [`save_queue`] how typed words reach the disk,
//! [`navigation`] which screen is there, [`idle_lock`] and [`cover`] what happens when she is not
//! there or not alone, [`i18n`] the language. [`bridge`] alone speaks JavaScript.

#![expect(unreachable_pub, reason = "the component macro writes its own visibility on what it makes")]

mod app;
mod bookmark;
mod bridge;
mod component;
mod cover;
mod i18n;
mod idle_lock;
mod navigation;
mod plan_store;
mod route;
mod save_queue;
mod screen;

fn main() {
    bridge::tell_faults();
    leptos::mount::mount_to_body(app::App);
}
