//! One language's folder, read with the grammar of Fluent.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use super::super::Text;

/// The messages of one language or reading level.
pub(super) struct Folder {
    /// Its BCP 47 tag, which is its name.
    pub(super) tag: String,
    /// Every message, by id.
    pub(super) messages: BTreeMap<String, Message>,
    /// Whether each of its files says that its words were written or checked by a reader.
    pub(super) is_checked: bool,
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
    /// What it says whatever word she chose for herself and for hers: all that stands in no variant of a
    /// choice by such a word.
    pub(super) unasked: String,
    /// The values that it asks variables for, beside the default: the variable's name, and the value.
    pub(super) asked: BTreeSet<(String, String)>,
    /// How many choices by a word of hers stand round what is read now.
    slots: usize,
}

/// What stands in a text where it refers to another message, until that is known.
const REFERENCE: char = '\u{1}';

impl Folder {
    /// The language without region and level: `en` of `en-GB-simple`.
    pub(super) fn base(&self) -> &str {
        self.tag.split('-').next().unwrap_or_default()
    }

    fn new(tag: &str) -> Self {
        Self { tag: tag.to_owned(), messages: BTreeMap::new(), is_checked: true, findings: Vec::new() }
    }

    /// A folder of one file.
    #[cfg(test)]
    pub(super) fn of(tag: &str, file: &str, source: &str) -> Self {
        let mut folder = Self::new(tag);
        folder.add(file, source);
        folder.resolve();
        folder
    }

    /// Puts what is said by default where one message stands in another.
    fn resolve(&mut self) {
        let said: BTreeMap<String, String> =
            self.messages.iter().map(|(id, message)| (id.clone(), message.text.trim().to_owned())).collect();
        for message in self.messages.values_mut() {
            let pieces = message.text.split(REFERENCE).enumerate();
            let pieces = pieces.map(|(index, piece)| match index % 2 {
                0 => piece,
                _ => said.get(piece).filter(|said| !said.contains(REFERENCE)).map_or("1", String::as_str),
            });
            message.text = pieces.collect();
        }
    }

    fn add(&mut self, file: &str, source: &str) {
        let (resource, errors) = parser::parse(source).map_or_else(|broken| broken, |whole| (whole, Vec::new()));
        self.findings.extend(errors.iter().map(|error| format!("{}/{file}: {error}", self.tag)));
        match resource.body.first().and_then(review_state) {
            Some(state) => self.is_checked &= !state.starts_with("not yet checked"),
            None => self
                .findings
                .push(format!("{}/{file} does not begin with a comment that says its review state", self.tag)),
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

/// What a file says at its head of who has read its words.
fn review_state<'a>(entry: &Entry<&'a str>) -> Option<&'a str> {
    let (Entry::Comment(Comment { content })
    | Entry::GroupComment(Comment { content })
    | Entry::ResourceComment(Comment { content })) = entry
    else {
        return None;
    };
    content.iter().find_map(|line| line.strip_prefix("Review state: "))
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
        self.unasked.push('\n');
    }

    fn say(&mut self, text: &str, default: bool) {
        self.whole.push_str(text);
        if self.slots == 0 {
            self.unasked.push_str(text);
        }
        if default {
            self.text.push_str(text);
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, default: bool) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, default),
            Expression::Select { selector, variants } => {
                self.inline(selector, false);
                self.whole.push('\n');
                self.unasked.push('\n');
                let variable = match selector {
                    InlineExpression::VariableReference { id } => id.name,
                    _ => "",
                };
                let is_slot = care_plan::wording::slots().any(|(_, prompt)| prompt.id == variable);
                self.slots += usize::from(is_slot);
                for variant in variants {
                    if let (false, VariantKey::Identifier { name }) = (variant.default, &variant.key) {
                        self.asked.insert((variable.to_owned(), (*name).to_owned()));
                    }
                    self.pattern(&variant.value, default && variant.default);
                }
                self.slots -= usize::from(is_slot);
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
                self.whole.push('1');
                if default {
                    self.text.extend([REFERENCE]);
                    self.text.push_str(id.name);
                    self.text.push(REFERENCE);
                }
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

/// Every folder of `locales/`, by tag.
pub(super) fn read_all(texts: &[Text]) -> Vec<Folder> {
    let mut folders: BTreeMap<&str, Folder> = BTreeMap::new();
    for text in texts {
        let Some((tag, file)) = text.path.strip_prefix("locales/").and_then(|path| path.split_once('/')) else {
            continue;
        };
        if file.ends_with(".ftl") {
            folders.entry(tag).or_insert_with(|| Folder::new(tag)).add(file, &text.words);
        }
    }
    folders.values_mut().for_each(Folder::resolve);
    folders.into_values().collect()
}
