//! The template as data: parts, sections, prompts, ideas. It holds message keys, never words.
//!
//! Whatever needs to know what an answer *is* (a must-know, a number to call, her name) asks the
//! prompt's [`Role`]; nothing outside `sections/` names a section.
//!
//! The words stand in `locales/<language>/sections.ftl`, and those of the later parts in a file
//! for each, `part-<part>.ftl`, under these ids:
//!
//! | what | id |
//! |---|---|
//! | a part | `part-<part>` |
//! | a section's title, and one line below it | `section-<section>-title`, `section-<section>-intro` |
//! | a prompt as a question to her | `prompt-<section>-<prompt>` |
//! | a prompt as a short label on what a midwife reads | `label-<section>-<prompt>` |
//! | an idea, the sentence that goes into her text | `idea-<section>-<prompt>-<idea>` |
//! | an option of a choice | `choice-<section>-<prompt>-<choice>` |
//! | the name that a starter card begins with | `starter-<section>-<starter>` |

mod attachment;
mod field;
mod part;
mod prompt;
mod role;
mod section;

pub use attachment::AttachmentKind;
pub use field::Field;
pub use part::{Part, Shelf};
pub use prompt::Prompt;
pub use role::Role;
pub use section::{Section, Shape};
