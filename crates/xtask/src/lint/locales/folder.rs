//! One language's folder, read with the grammar of Fluent.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The messages of one language or reading level.
pub(super) struct Folder {
    /// Its BCP 47 tag, which is its name.
    pub(super) tag: String,
    /// Every message, by id.
    pub(super) messages: BTreeMap<String, Message>,
    /// What is wrong with the files themselves.
    pub(super) findings: Vec<String>,
}

/// One message, taken apart.
#[derive(Default)]
pub(super) struct Message {
    /// The file that it stands in.
    pub(super) file: String,
    /// Its text with the default of every choice, and "1" where a value goes.
    pub(super) text: String,
    /// All of its text: every variant and attribute.
    pub(super) whole: String,
    /// The variables that it names.
    pub(super) variables: BTreeSet<String>,
    /// Its attributes.
    pub(super) attributes: BTreeSet<String>,
    /// The terms and messages that it refers to.
    pub(super) terms: BTreeSet<String>,
}

impl Folder {
    /// The language without region and level: `en` of `en-GB-simple`.
    pub(super) fn base(&self) -> &str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// A folder of one file.
    #[cfg(test)]
    pub(super) fn of(tag: &str, file: &str, source: &str) -> Self {
        let mut folder = Self { tag: tag.to_owned(), messages: BTreeMap::new(), findings: Vec::new() };
        folder.add(file, source);
        folder
    }

    fn add(&mut self, file: &str, source: &str) {
        let resource = match parser::parse(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                self.findings.extend(errors.iter().map(|error| format!("{}/{file}: {error}", self.tag)));
                resource
            }
        };
        if !matches!(resource.body.first(), Some(first) if says_review_state(first)) {
            self.findings.push(format!("{}/{file} does not begin with a comment that says its review state", self.tag));
        }
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut read = Message { file: file.to_owned(), ..Message::default() };
            if let Some(pattern) = &message.value {
                read.pattern(pattern, true);
            }
            for attribute in &message.attributes {
                read.attributes.insert(attribute.id.name.to_owned());
                read.pattern(&attribute.value, false);
            }
            if let Some(before) = self.messages.insert(id.clone(), read) {
                self.findings.push(format!("{}: {id} stands in {} and in {file}", self.tag, before.file));
            }
        }
    }
}

fn says_review_state(entry: &Entry<&str>) -> bool {
    let (Entry::Comment(Comment { content })
    | Entry::GroupComment(Comment { content })
    | Entry::ResourceComment(Comment { content })) = entry
    else {
        return false;
    };
    content.iter().any(|line| line.starts_with("Review state: "))
}

impl Message {
    fn pattern(&mut self, pattern: &Pattern<&str>, default: bool) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.say(value, default),
                PatternElement::Placeable { expression } => self.expression(expression, default),
            }
        }
        self.whole.push('\n');
    }

    fn say(&mut self, text: &str, default: bool) {
        self.whole.push_str(text);
        if default {
            self.text.push_str(text);
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, default: bool) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, default),
            Expression::Select { selector, variants } => {
                self.inline(selector, false);
                for variant in variants {
                    self.pattern(&variant.value, default && variant.default);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, default: bool) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.say(value, default);
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.say("1", default);
            }
            InlineExpression::MessageReference { id, .. } => {
                self.terms.insert(id.name.to_owned());
                self.say("1", default);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.insert(format!("-{}", id.name));
                self.say("1", default);
                for named in arguments.iter().flat_map(|arguments| &arguments.named) {
                    self.inline(&named.value, false);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.terms.insert(id.name.to_owned());
                for argument in &arguments.positional {
                    self.inline(argument, default);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, default),
        }
    }
}

/// Every folder of `locales`, by tag.
pub(super) fn read_all(locales: &Path) -> anyhow::Result<Vec<Folder>> {
    let mut folders = Vec::new();
    for path in entries_of(locales)?.into_iter().filter(|path| path.is_dir()) {
        let tag = name_of(&path);
        let mut folder = Folder { tag, messages: BTreeMap::new(), findings: Vec::new() };
        for file in files_below(&path, "ftl")? {
            let source = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            folder.add(&name_of(&file), &source);
        }
        folders.push(folder);
    }
    Ok(folders)
}

/// The files and folders in `folder`, in order of name; none where there is no such folder.
pub(super) fn entries_of(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = std::fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Every file of that extension below `folder`, in order of path.
pub(super) fn files_below(folder: &Path, extension: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in entries_of(folder)? {
        if path.is_dir() {
            files.extend(files_below(&path, extension)?);
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    Ok(files)
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
