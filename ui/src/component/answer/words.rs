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

/// Whether her words hold the idea, on a line of its own.
pub(super) fn has_idea(words: &str, idea: &str) -> bool {
    words.lines().any(|line| line.trim() == idea)
}

/// Her words without the idea, where it stands on a line of its own. Nothing else of hers is changed.
pub(super) fn without_idea(words: &str, idea: &str) -> String {
    let Some(at) = words.lines().position(|line| line.trim() == idea) else { return words.to_owned() };
    let kept: Vec<&str> = words.lines().enumerate().filter(|(line, _)| *line != at).map(|(_, line)| line).collect();
    kept.join("\n")
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
    fn an_idea_goes_out_again_and_her_own_words_stay() {
        let words = with_idea(&with_idea("Hold my hand.", "I want water."), "I want music.");
        assert!(has_idea(&words, "I want water.") && !has_idea(&words, "I want"));
        assert_eq!(without_idea(&words, "I want water."), "Hold my hand.\nI want music.");
        assert_eq!(without_idea("Hold my hand.", "I want water."), "Hold my hand.");
        assert_eq!(without_idea("I want water.", "I want water."), "");
    }

    #[test]
    fn an_idea_is_the_first_line_of_an_empty_answer() {
        assert_eq!(with_idea("", "Dim light, please."), "Dim light, please.");
        assert_eq!(with_idea(" \n", "Dim light, please."), "Dim light, please.");
    }
}
