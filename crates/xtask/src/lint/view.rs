//! Words in a view: every word that a person reads comes from `locales/`. A view is read as Leptos
//! reads it.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use rstml::node::{KeyedAttribute, Node, NodeAttribute};

use super::Text;
use super::source::line;

/// Attributes that a person reads or hears.
const READ: &[&str] = &[
    "placeholder",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "alt",
    "label",
];

/// Calls whose words are a developer's.
const FOR_DEVELOPERS: &[&str] = &["expect", "unreachable", "class"];

/// Text nodes, read attributes and code in views that hold words of their own.
pub(super) fn check(text: &Text) -> Vec<String> {
    // A source that is no Rust is told by another rule.
    let Ok(code) = text.words.parse::<TokenStream>() else { return Vec::new() };
    let mut found = Found::default();
    found.in_code(code, false);
    let told = |(line, what)| text.finding(line, &format!("{what} in a view: words come from locales/"));
    found.0.into_iter().map(told).collect()
}

/// Lines, from 0, and what stands there.
#[derive(Default)]
struct Found(Vec<(usize, String)>);

impl Found {
    /// Code: the views in it and, where it stands in a view itself, strings that read like words.
    fn in_code(&mut self, code: TokenStream, is_in_view: bool) {
        let tokens: Vec<TokenTree> = code.into_iter().collect();
        let mut rest = tokens.as_slice();
        loop {
            rest = match rest {
                [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(view), rest @ ..] if name == "view" => {
                    self.in_view(view.stream());
                    rest
                }
                [TokenTree::Ident(name), TokenTree::Group(_), rest @ ..]
                | [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Group(_), rest @ ..]
                    if FOR_DEVELOPERS.iter().any(|call| name == call) =>
                {
                    rest
                }
                [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(_), rest @ ..] if name == "reason" => {
                    rest
                }
                [TokenTree::Group(group), rest @ ..] => {
                    self.in_code(group.stream(), is_in_view);
                    rest
                }
                [token @ TokenTree::Literal(literal), rest @ ..] => {
                    if is_in_view && reads_like_words(&literal.to_string()) {
                        self.0.push((line(token), literal.to_string()));
                    }
                    rest
                }
                [_, rest @ ..] => rest,
                [] => return,
            };
        }
    }

    fn in_view(&mut self, view: TokenStream) {
        let parser = rstml::Parser::new(rstml::ParserConfig::default().recover_block(true));
        let first = view.clone().into_iter().next();
        let (nodes, errors) = parser.parse_recoverable(view).split_vec();
        if let Some(first) = first.filter(|_| !errors.is_empty()) {
            self.0.push((line(&first), "something that cannot be read".to_owned()));
        }
        nodes.into_iter().for_each(|node| self.in_node(node));
    }

    fn in_node(&mut self, node: Node) {
        match node {
            Node::Text(text) => self.words(text.value, |literal| literal.chars().any(char::is_alphabetic)),
            Node::RawText(bare) => self.words(bare, |literal| literal.chars().any(char::is_alphabetic)),
            Node::Block(block) => self.in_code(block.into_token_stream(), true),
            Node::Fragment(fragment) => fragment.children.into_iter().for_each(|node| self.in_node(node)),
            Node::Element(element) => {
                let is_component = element.name().to_string().starts_with(char::is_uppercase);
                for attribute in element.open_tag.attributes {
                    match attribute {
                        NodeAttribute::Block(block) => self.in_code(block.into_token_stream(), true),
                        NodeAttribute::Attribute(attribute) => self.in_attribute(&attribute, is_component),
                    }
                }
                element.children.into_iter().for_each(|node| self.in_node(node));
            }
            Node::Comment(_) | Node::Doctype(_) | Node::Custom(_) => {}
        }
    }

    fn in_attribute(&mut self, attribute: &KeyedAttribute, is_component: bool) {
        let name = attribute.key.to_string();
        let is_read = READ.contains(&name.trim_start_matches("attr:").trim_start_matches("prop:"));
        let Some(value) = attribute.value() else { return };
        let Some(literal) = attribute.value_literal_string() else {
            return self.in_code(value.to_token_stream(), is_read);
        };
        // A component's own property may be shown as well; a message id has no capital and no space.
        let is_shown = is_component && !name.contains("class") && !name.contains("style") && reads_like_words(&literal);
        let is_message = is_component && literal.contains('-') && !literal.contains([' ', '.']);
        if is_shown || is_read && !is_message && literal.chars().any(char::is_alphabetic) {
            self.words(value, |_| true);
        }
    }

    fn words(&mut self, node: impl ToTokens, are_words: fn(&str) -> bool) {
        let written = node.to_token_stream().to_string();
        if let Some(first) = node.to_token_stream().into_iter().next().filter(|_| are_words(&written)) {
            self.0.push((line(&first), written));
        }
    }
}

/// Whether a literal has a word with a capital, or two words: `"Yes"`, `"not now"`.
fn reads_like_words(literal: &str) -> bool {
    let inside = literal.trim_matches('"');
    let is_capital = inside.starts_with(char::is_uppercase) && inside.chars().nth(1).is_some_and(char::is_lowercase);
    is_capital || inside.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).count() > 1
}

#[cfg(test)]
mod tests {
    use super::super::text;
    use super::*;

    fn found(view: &str) -> Vec<String> {
        check(&text("ui/src/a.rs", view))
    }

    #[test]
    fn a_text_node_with_words_is_found_and_its_line_told() {
        assert_eq!(
            found("fn f() {\n view! { <p class=\"card open\">\"Hello\"</p> }\n}"),
            ["ui/src/a.rs:2: \"Hello\" in a view: words come from locales/"]
        );
        assert_eq!(found("view! { <p>Hello there</p> }").len(), 1, "bare text counts as well");
        assert_eq!(found("view! { <p>\"·\" {name} \" – \"</p> }"), [] as [&str; 0], "signs are not words");
    }

    #[test]
    fn an_attribute_that_is_read_aloud_is_found() {
        assert_eq!(found("view! { <img alt=\"a bird\"/> }").len(), 1);
        let input = "view! { <input attr:placeholder=\"name\" type=\"text\" data-testid=\"go-help\"/> }";
        assert_eq!(found(input).len(), 1);
        assert_eq!(found("view! { <input aria-label=move || \"Your name\"/> }").len(), 1, "also from code");
        assert_eq!(found("view! { <Button label=\"Keep this\" kind=\"primary\"/> }").len(), 1);
        assert_eq!(found("view! { <Button label=\"home-keep\"/> }"), [] as [&str; 0], "a message id is no word");
    }

    #[test]
    fn words_inside_rust_inside_a_view_are_found() {
        assert_eq!(found("view! { <p>{move || if open.get() { \"Yes\" } else { \"not now\" }}</p> }").len(), 2);
        assert_eq!(found("view! { <p>{tr!(\"home-title\")}</p> }"), [] as [&str; 0]);
        assert_eq!(found("view! { <p>{x.expect(\"The reason for it\")}</p> }"), [] as [&str; 0]);
    }

    #[test]
    fn closures_arrows_and_nested_views_do_not_end_a_tag() {
        let view = "view! { <For each={move || v.iter().collect::<Vec<_>>()} key={|x| -> u8 { x.id }} let:x>
            <button on:click=move |_| act.run(a > b) class:on=move || (x > 1)>{view! { <b>\"inner\"</b> }}</button></For> }";
        assert_eq!(found(view).len(), 1, "only the inner text: {:?}", found(view));
    }

    #[test]
    fn words_outside_views_and_in_comments_are_left_alone() {
        assert_eq!(found("// view! { <p>\"Hello\"</p> }\nconst A: &str = \"Hello\"; /* <p>Hi</p> */"), [] as [&str; 0]);
    }
}
