//! What an idea does to her words.

/// Her words with an idea at the end, on a line of its own. Nothing of hers is changed.
pub(super) fn with_idea(words: &str, idea: &str) -> String {
    if words.trim().is_empty() {
        return idea.to_owned();
    }
    let mut longer = words.to_owned();
    if !longer.ends_with('\n') {
        longer.push('\n');
    }
    longer.push_str(idea);
    longer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_idea_stands_on_a_line_of_its_own_after_her_words() {
        assert_eq!(with_idea("Hold my hand.", "Dim light, please."), "Hold my hand.\nDim light, please.");
        assert_eq!(with_idea("Hold my hand.\n", "Dim light, please."), "Hold my hand.\nDim light, please.");
    }

    #[test]
    fn an_idea_is_the_first_line_of_an_empty_answer() {
        assert_eq!(with_idea("", "Dim light, please."), "Dim light, please.");
        assert_eq!(with_idea(" \n", "Dim light, please."), "Dim light, please.");
    }
}
