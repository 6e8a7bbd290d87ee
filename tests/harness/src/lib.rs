//! What tests across the whole house share: a home of temporary folders, the real window driven
//! by its test ids, a woman and her plan, readers and openers that are not ours, and the search
//! for planted words.
//!
//! A tool that is missing fails a test with words that say which; nothing is ever skipped.

pub mod accessible;
mod chromium;
pub mod computer;
pub mod examine;
pub mod forty_weeks;
pub mod home;
pub mod house;
pub mod installs;
pub mod leak;
mod opened;
pub mod outside;
pub mod phone;
pub mod photo;
pub mod picture;
pub mod process;
pub mod readers;
pub mod screen_reader;
pub mod screens;
pub mod small_disk;
pub mod spoken;
pub mod stand_in;
pub mod stopwatch;
pub mod tools;
pub mod touch;
pub mod vectors;
pub mod voice;
pub mod wait;
pub mod walk;
pub mod walk_secret;
pub mod whole_plan;
pub mod window;
pub mod woman;

pub use computer::Computer;
pub use home::{Engine, Home};
pub use window::Window;
