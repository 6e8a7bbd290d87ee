//! What the tree that a screen reader walks must hold on every screen: a name on whatever takes the
//! focus, headings in order, nothing empty, nothing twice.

use serde::Deserialize;

/// One thing of the tree, as AT-SPI tells it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Thing {
    /// What it is, in AT-SPI's words.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What is read after its name.
    pub description: String,
    /// The text that it holds itself.
    pub text: String,
    /// The states that it is in, in AT-SPI's words.
    pub states: Vec<String>,
    /// The level of a heading, or 0.
    pub level: u32,
    /// Whether what changes in it is told by itself: `polite`, `assertive` or nothing.
    pub live: String,
    /// How deep it stands below the page.
    pub depth: usize,
}

impl Thing {
    fn is(&self, state: &str) -> bool {
        self.states.iter().any(|is| is == state)
    }

    fn says(&self) -> &str {
        if self.name.is_empty() { &self.text } else { &self.name }
    }

    /// A control: it takes the focus and is no frame of others, as the screen itself is.
    fn is_control(&self) -> bool {
        const FRAMES: [&str; 4] = ["document web", "landmark", "heading", "dialog"];
        self.is("focusable") && !FRAMES.contains(&self.role.as_str())
    }
}

/// What is wrong with `tree`, a line each.
#[must_use]
pub fn faults(tree: &[Thing]) -> Vec<String> {
    let mut found = nameless(tree);
    found.extend(disordered(tree));
    found.extend(doubled(tree));
    let is_said_twice = |thing: &&Thing| !thing.name.is_empty() && thing.name == thing.description;
    found.extend(tree.iter().filter(is_said_twice).map(|thing| format!("{:?} is its own description", thing.name)));
    found
}

/// What a screen reader can land on and says nothing of, or too little.
fn nameless(tree: &[Thing]) -> Vec<String> {
    const TOLD: [&str; 4] = ["heading", "landmark", "dialog", "image"];
    let is_silent =
        |thing: &&Thing| (thing.is_control() || TOLD.contains(&thing.role.as_str())) && thing.says().is_empty();
    tree.iter().filter(is_silent).map(|thing| format!("a {} has no name", thing.role)).collect()
}

/// Headings that are not in order: one of the first level stands first, and none is skipped. A sheet
/// stands alone in the tree, and begins below the screen that it lies over.
fn disordered(tree: &[Thing]) -> Vec<String> {
    let headings: Vec<&Thing> = tree.iter().filter(|thing| thing.role == "heading").collect();
    let mut found = Vec::new();
    let is_sheet = tree.iter().any(|thing| thing.role == "dialog");
    let firsts = headings.iter().filter(|heading| heading.level == 1).count();
    if firsts != usize::from(!is_sheet) {
        found.push(format!("{firsts} headings of the first level"));
    }
    let mut above = u32::from(is_sheet);
    for heading in headings {
        if heading.level > above + 1 {
            found.push(format!("the heading {:?} has level {} below level {above}", heading.says(), heading.level));
        }
        above = heading.level;
    }
    found
}

/// What is said twice: two stops in a row that nobody can tell apart, and words that two live regions
/// tell at once.
fn doubled(tree: &[Thing]) -> Vec<String> {
    let mut found = Vec::new();
    let told = |thing: &Thing| (thing.role.clone(), thing.says().to_owned(), thing.description.clone());
    let stops: Vec<&Thing> = tree.iter().filter(|thing| thing.is_control()).collect();
    for pair in stops.windows(2) {
        if let [one, other] = pair
            && told(one) == told(other)
        {
            found.push(format!("two stops in a row are both {:?}, a {}", one.says(), one.role));
        }
    }
    let live: Vec<String> = live_words(tree).into_iter().filter(|words| !words.is_empty()).collect();
    for (at, words) in live.iter().enumerate() {
        if live.iter().skip(at + 1).any(|other| other == words) {
            found.push(format!("two live regions say {words:?}"));
        }
    }
    found
}

/// What each live region says now, in reading order.
#[must_use]
pub fn live_words(tree: &[Thing]) -> Vec<String> {
    let begins = tree.iter().enumerate().filter(|(_, thing)| ["polite", "assertive"].contains(&thing.live.as_str()));
    begins
        .map(|(at, region)| {
            let below = tree.iter().skip(at + 1).take_while(|thing| thing.depth > region.depth);
            let words: Vec<&str> = std::iter::once(region)
                .chain(below)
                .map(|thing| thing.text.as_str())
                .filter(|text| !text.is_empty())
                .collect();
            words.join(" ")
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn thing(role: &str, name: &str) -> Thing {
        Thing { role: role.to_owned(), name: name.to_owned(), ..Thing::default() }
    }

    fn stop(role: &str, name: &str) -> Thing {
        Thing { states: vec!["focusable".to_owned()], ..thing(role, name) }
    }

    fn heading(level: u32, name: &str) -> Thing {
        Thing { level, ..thing("heading", name) }
    }

    fn live(words: &str) -> Thing {
        Thing { live: "polite".to_owned(), text: words.to_owned(), ..thing("section", "") }
    }

    #[test]
    fn a_screen_in_order_has_no_fault() {
        let tree = [
            heading(1, "My birth"),
            stop("push button", "Back"),
            heading(2, "Where"),
            stop("entry", "Where?"),
            stop("push button", "Back"),
            heading(2, "Who"),
            live("Kept on this phone"),
            live(""),
            live(""),
        ];
        assert_eq!(faults(&tree), Vec::<String>::new());
    }

    #[test]
    fn whatever_a_reader_would_trip_over_is_found() {
        for (tree, fault) in [
            (vec![heading(1, "My birth"), stop("push button", "")], "a push button has no name"),
            (vec![heading(1, "My birth"), thing("image", "")], "a image has no name"),
            (vec![heading(2, "Where")], "0 headings of the first level"),
            (vec![heading(1, "My birth"), heading(3, "Who")], "the heading \"Who\" has level 3 below level 1"),
            (
                vec![heading(1, "My birth"), stop("entry", "Who?"), thing("paragraph", "-"), stop("entry", "Who?")],
                "two stops in a row are both \"Who?\", a entry",
            ),
            (
                vec![heading(1, "My birth"), Thing { description: "Back".to_owned(), ..stop("push button", "Back") }],
                "\"Back\" is its own description",
            ),
            (vec![thing("dialog", "Delete"), heading(3, "Delete")], "the heading \"Delete\" has level 3 below level 1"),
            (vec![heading(1, "My birth"), live("Kept"), live("Kept")], "two live regions say \"Kept\""),
        ] {
            assert!(faults(&tree).iter().any(|found| found == fault), "{fault}: {:?}", faults(&tree));
        }
    }
}
