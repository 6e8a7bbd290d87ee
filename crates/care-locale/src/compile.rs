//! Fluent to the text of [`crate::compiled`]. Native only: what parses Fluent and knows the plural
//! rules of every language is not in the page.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::{parser, unicode::unescape_unicode_to_string};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::compiled::{
    CLOSE, DEFAULT, END, FORM, MESSAGE, NEXT_TABLE, NUMBER, SELECT, TABLE_NUMBERS, VARIABLE, form_of, is_mark,
};
use crate::{Language, LocaleError, fallback, pseudo};

/// First strong isolate and its end: they stand round every value, so that what she wrote cannot
/// turn our words round.
const ISOLATE: (char, char) = ('\u{2068}', '\u{2069}');

/// How deep a term may stand in a term.
const DEEPEST: usize = 16;

/// Up to which number a plural table is compared with the rules that it was made from.
const COMPARED: u64 = 20_000;

/// Messages and terms of one language: its own folders, best first, in one.
struct Group<'a> {
    speaks: &'a str,
    messages: BTreeMap<&'a str, Pattern<&'a str>>,
    terms: BTreeMap<&'a str, Pattern<&'a str>>,
}

/// Makes the text of `language` from `sources`, each a folder's tag and the text of one of its
/// files, in any order. Folders that `language` does not fall back to are passed over.
///
/// # Errors
///
/// Returns [`LocaleError::NotFluent`], [`LocaleError::SaidTwice`] or [`LocaleError::Unsupported`] for
/// a text that must be mended, and [`LocaleError::NoMessages`] when no text fits the language.
pub fn compile(language: &Language, sources: &[(String, String)]) -> Result<String, LocaleError> {
    let groups = groups(language, sources)?;
    let mut text = String::new();
    for (index, group) in groups.iter().enumerate() {
        if index > 0 {
            text.push(NEXT_TABLE);
        }
        text.push_str(&plural_table(group.speaks)?);
    }
    let mut said = BTreeMap::new();
    for (table, group) in groups.iter().enumerate() {
        for (id, pattern) in &group.messages {
            said.entry(*id).or_insert((table, pattern));
        }
    }
    if said.is_empty() {
        return Err(LocaleError::NoMessages);
    }
    for (id, (table, pattern)) in said {
        let group = groups.get(table).ok_or(LocaleError::NoMessages)?;
        let mut writer = Writer { group, table, language, text: String::new() };
        writer.pattern(pattern, 0).ok_or_else(|| LocaleError::Unsupported { id: id.to_owned() })?;
        text.push(MESSAGE);
        text.push_str(id);
        text.push(END);
        text.push_str(&writer.text);
    }
    Ok(text)
}

fn groups<'a>(language: &Language, sources: &'a [(String, String)]) -> Result<Vec<Group<'a>>, LocaleError> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for folder in fallback(language.tag) {
        let mut alone = Group { speaks: "", messages: BTreeMap::new(), terms: BTreeMap::new() };
        for (tag, source) in sources.iter().filter(|(tag, _)| tag == folder) {
            alone.speaks = tag;
            add(&mut alone, folder, parsed(folder, source)?)?;
        }
        let speaks = |group: &Group<'_>| group.speaks.split('-').next() == folder.split('-').next();
        match groups.last_mut().filter(|group| speaks(group)) {
            // What a better folder already says is meant to win.
            Some(group) => {
                group.messages = alone.messages.into_iter().chain(std::mem::take(&mut group.messages)).collect();
                group.terms = alone.terms.into_iter().chain(std::mem::take(&mut group.terms)).collect();
            }
            None if alone.speaks.is_empty() => {}
            None => groups.push(alone),
        }
    }
    Ok(groups)
}

fn parsed<'a>(folder: &str, source: &'a str) -> Result<Resource<&'a str>, LocaleError> {
    parser::parse_runtime(source).map_err(|(_, errors)| LocaleError::NotFluent {
        folder: folder.to_owned(),
        reason: errors.first().map(ToString::to_string).unwrap_or_default(),
    })
}

fn add<'a>(alone: &mut Group<'a>, folder: &str, resource: Resource<&'a str>) -> Result<(), LocaleError> {
    for entry in resource.body {
        let (id, before) = match entry {
            Entry::Message(message) => match message.value {
                Some(value) => (message.id.name, alone.messages.insert(message.id.name, value)),
                None => continue,
            },
            Entry::Term(term) => (term.id.name, alone.terms.insert(term.id.name, term.value)),
            _ => continue,
        };
        if before.is_some() {
            return Err(LocaleError::SaidTwice { folder: folder.to_owned(), id: id.to_owned() });
        }
    }
    Ok(())
}

/// The plural forms of a language as runs; English where no rules are known.
fn plural_table(tag: &str) -> Result<String, LocaleError> {
    let unsupported = || LocaleError::Unsupported { id: format!("the plural forms of {tag}") };
    let base = tag.split('-').next().unwrap_or_default();
    let rules = [tag, base, "en"].into_iter().find_map(|tag| {
        let tag: LanguageIdentifier = tag.parse().ok()?;
        PluralRules::create(tag, PluralRuleType::CARDINAL).ok()
    });
    let rules = rules.ok_or_else(unsupported)?;
    let letter = |number: u64| match rules.select(number) {
        Ok(PluralCategory::ZERO) => 'z',
        Ok(PluralCategory::ONE) => 'o',
        Ok(PluralCategory::TWO) => 't',
        Ok(PluralCategory::FEW) => 'f',
        Ok(PluralCategory::MANY) => 'm',
        Ok(PluralCategory::OTHER) | Err(_) => 'x',
    };
    let letters: Vec<char> = (0..TABLE_NUMBERS).map(letter).collect();
    let table: String = letters
        .chunk_by(|one, other| one == other)
        .filter_map(|run| run.first().map(|letter| format!("{}{letter}", run.len())))
        .collect();
    let is_right = (0..=COMPARED).all(|number| {
        let read = i64::try_from(number).map(|number| form_of(&table, number));
        read == Ok(crate::compiled::form_name(letter(number)))
    });
    if is_right { Ok(table) } else { Err(unsupported()) }
}

/// Writes one message. Every step is `None` for what the page does not read.
struct Writer<'a> {
    group: &'a Group<'a>,
    table: usize,
    language: &'a Language,
    text: String,
}

impl Writer<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>, depth: usize) -> Option<()> {
        let isolates = pattern.elements.len() > 1;
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => match self.language.pseudo {
                    Some(pseudo) => self.words(&pseudo::transform(pseudo)(value))?,
                    None => self.words(value)?,
                },
                PatternElement::Placeable { expression } => self.expression(expression, isolates, depth)?,
            }
        }
        Some(())
    }

    fn words(&mut self, words: &str) -> Option<()> {
        self.text.push_str(words);
        (!words.contains(is_mark)).then_some(())
    }

    fn expression(&mut self, expression: &Expression<&str>, isolates: bool, depth: usize) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        match expression {
            Expression::Inline(inline) => self.inline(inline, isolates, depth),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                self.isolated(isolates, |writer| {
                    writer.text.push(SELECT);
                    writer.text.push(char::from_digit(u32::try_from(writer.table).ok()?, 10)?);
                    writer.text.push_str(id.name);
                    writer.text.push(END);
                    for variant in variants {
                        writer.text.push(if variant.default { DEFAULT } else { FORM });
                        match variant.key {
                            VariantKey::Identifier { name } => writer.text.push_str(name),
                            VariantKey::NumberLiteral { value } => {
                                // A fraction is no number of things.
                                let whole: i64 = value.parse().ok()?;
                                writer.text.push(NUMBER);
                                writer.text.push_str(&whole.to_string());
                            }
                        }
                        writer.text.push(END);
                        writer.pattern(&variant.value, depth + 1)?;
                    }
                    writer.text.push(CLOSE);
                    Some(())
                })
            }
            Expression::Select { .. } => None,
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, isolates: bool, depth: usize) -> Option<()> {
        match inline {
            InlineExpression::StringLiteral { value } => self.words(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => self.isolated(isolates, |writer| writer.words(value)),
            InlineExpression::VariableReference { id } => self.isolated(isolates, |writer| {
                writer.text.push(VARIABLE);
                writer.text.push_str(id.name);
                writer.text.push(END);
                Some(())
            }),
            InlineExpression::MessageReference { id, attribute: None } => {
                self.pattern(self.group.messages.get(id.name)?, depth + 1)
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.pattern(self.group.terms.get(id.name)?, depth + 1)
            }
            InlineExpression::Placeable { expression } => self.expression(expression, isolates, depth + 1),
            InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::FunctionReference { .. } => None,
        }
    }

    fn isolated(&mut self, isolates: bool, write: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        if isolates {
            self.text.push(ISOLATE.0);
        }
        write(self)?;
        if isolates {
            self.text.push(ISOLATE.1);
        }
        Some(())
    }
}
