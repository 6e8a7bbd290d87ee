//! Words for himself and for his: set by tapping, read at once, and on every screen and in every copy from then
//! on. Scenarios 13, 20 and 21, where a dad gives birth, or a surrogate.

use anyhow::{Result, ensure};
use harness::woman::Step::{Choice, Idea, Tier, Words};
use harness::{Engine, Window, accessible, examine};

crate::in_the_window!(
    he_sets_his_words_in_a_minute_and_reads_them_everywhere,
    a_surrogate_says_who_is_told_holds_and_feeds_and_that_she_decides,
    two_mums_are_named_as_they_name_themselves,
);

async fn reads(window: &Window, slot: &str, words: &str) -> Result<()> {
    window.wait_for(&format!("reads-{slot}")).await?;
    let says = format!("return document.querySelector('[data-testid=reads-{slot}]').textContent.includes('{words}')");
    window.wait_until(&format!("the sentence with {words}"), &says).await
}

async fn says(window: &Window, id: &str, all: &[&str]) -> Result<()> {
    let text = window.text(id).await?;
    for words in all {
        ensure!(text.contains(words), "{words} stands in {id}: {text}");
    }
    let wrong = wrong_words(&text);
    ensure!(wrong.is_empty(), "{id} says {wrong:?}: {text}");
    Ok(())
}

async fn he_sets_his_words_in_a_minute_and_reads_them_everywhere(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Words("name", "Ash"), Words("pronouns", "he/him")]).await?;
    window.open_section("wording").await?;
    for (slot, choice, words) in
        [("me", "man", "The man whose plan this is"), ("parent", "dad", "a dad"), ("feeding", "chest", "chestfeed")]
    {
        window.write("wording", &Choice(slot, choice)).await?;
        reads(&window, slot, words).await?;
    }
    // A word of his own, in its own script.
    window.write("wording", &Words("partner", "کِم")).await?;
    reads(&window, "partner", "کِم").await?;
    let runs = "return document.querySelector('[data-testid=reads-partner] bdi').textContent === 'کِم'";
    window.wait_until("it to run its own way", runs).await?;
    window.write("wording", &Choice("carrying", "others")).await?;
    reads(&window, "baby", "the baby").await?;
    window.unfold("more-questions", "answer-wording.parents").await?;
    window.write("wording", &Words("parents", "Jo and Sam")).await?;
    reads(&window, "parents", "Jo and Sam").await?;
    window.wait_kept().await?;
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");

    // On a screen, in an idea that he takes, and in a letter.
    window.write_section("becoming-parent", &[Words("expect", "We are friends.")]).await?;
    let title = window.script("return document.querySelector('main h1').textContent", vec![]).await?;
    ensure!(title == "Carrying a baby for someone else", "{title}");
    window.write_section("baby-feeding", &[Idea("wish", "chest")]).await?;
    ensure!(window.value("answer-baby-feeding.wish").await? == "I'd like to chestfeed.", "it is his from now on");
    ensure!(!window.shows("idea-baby-feeding.wish.breast").await?, "what says nothing is not offered");
    window.begin_card("decision", Some("feeding")).await?;
    window.write("decision", &Words("for-now", "Jo feeds at night.")).await?;
    window.wait_kept().await?;
    window.tap_to("read-as-letter", "letter").await?;
    says(&window, "letter", &["How I feed the baby", "Jo feeds at night."]).await?;

    // And in every copy.
    window.preview_for("midwife").await?;
    window.summary("text").await?;
    says(&window, "summary-text-0", &["I'm a man."]).await?;
    window.hold_up().await?;
    says(&window, "show-page", &["I'm a man.", "I'm a surrogate.", "کِم", "Carrying a baby for someone else"]).await?;
    ensure!(examine::marked_text(&window).await?.is_empty(), "and no letter that nobody sees");

    // After a start, too; and without them everything is as it was.
    window.kill()?;
    let window = Window::open(&home).await?;
    window.open_section("becoming-parent").await?;
    let title = "return document.querySelector('main h1').textContent";
    ensure!(window.script(title, vec![]).await? == "Carrying a baby for someone else", "at the next start");
    window.open_section("wording").await?;
    window.tap("choice-wording.carrying.mine").await?;
    window.wait_kept().await?;
    window.open_section("becoming-parent").await?;
    ensure!(window.script(title, vec![]).await? == "Becoming a dad", "and another word at once");
    window.close().await
}

/// Scenario 20: words set once, at either reading level, in every copy; the parents by name, who is told first, who
/// holds the baby, who feeds, and that whoever gives birth decides about their body.
async fn a_surrogate_says_who_is_told_holds_and_feeds_and_that_she_decides(engine: Engine) -> Result<()> {
    for language in ["en-GB", "en-GB-simple"] {
        let home = crate::home_on(engine)?;
        let window = Window::open(&home).await?;
        window.begin(language).await?;
        window.write_section("about-me", &[Words("name", "Robin")]).await?;
        window.set_lock(harness::woman::PASSPHRASE).await?;
        window.open_section("wording").await?;
        for step in [Choice("me", "person"), Choice("baby", "the"), Choice("carrying", "others")] {
            window.write("wording", &step).await?;
        }
        window.unfold("more-questions", "answer-wording.parents").await?;
        window.write("wording", &Words("parents", "Jo and Sam")).await?;
        reads(&window, "parents", "Jo and Sam").await?;
        window.wait_kept().await?;

        window.open_section("first-hour").await?;
        window.unfold("more-questions", "answer-first-hour.another-family").await?;
        for idea in ["who", "them-first", "my-body"] {
            window.write("first-hour", &Idea("another-family", idea)).await?;
        }
        let asked = "Tell Sam first that the baby is born. Jo gives the first feed.";
        let before = window.value("answer-first-hour.another-family").await?;
        window.type_into("answer-first-hour.another-family", &format!(" {asked}")).await?;
        window.wait_kept().await?;
        ensure!(before.matches("Jo and Sam").count() == 2, "where the baby lives, and who holds it: {before}");
        let body = "I decide about my body and my care.";
        ensure!(before.contains(body), "{before}");
        // It begins closer than the rest: a copy holds it once she lets it.
        window.preview_for("midwife").await?;
        window.wait_for("way-show").await?;
        let preview = window.all_text().await?;
        ensure!(!preview.contains(asked), "{language}: not before she says so: {preview}");
        ensure!(
            preview.contains(body) && preview.contains("Jo and Sam"),
            "{language}: from her words alone: {preview}"
        );
        window.open_section("first-hour").await?;
        window.unfold("more-questions", "answer-first-hour.another-family").await?;
        window.write("first-hour", &Tier("another-family", "shared")).await?;
        window.wait_kept().await?;

        window.preview_for("labour-ward").await?;
        window.wait_for("way-show").await?;
        says(&window, "screen-preview", &[asked, body, "Jo and Sam"]).await?;
        window.summary("text").await?;
        let mut cards = window.text("summary-text-0").await?;
        while window.has_next_card().await? {
            window.turn_card("card-next").await?;
            for id in window.ids("summary-text-").await? {
                cards += &window.text(&id).await?;
            }
        }
        ensure!(cards.contains(body) && cards.contains("Jo and Sam"), "{language}: {cards}");
        ensure!(wrong_words(&cards).is_empty(), "{language}: {cards}");
        window.hold_up().await?;
        says(&window, "show-page", &[asked, body, "Jo and Sam"]).await?;
        window.close().await?;
    }
    Ok(())
}

/// Scenario 20: who gives birth is Mam, and her wife is Mama Jo: no other word for either.
async fn two_mums_are_named_as_they_name_themselves(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB-simple").await?;
    window
        .write_section("wording", &[Choice("parent", "mam"), Choice("partner", "wife"), Choice("baby", "our")])
        .await?;
    window.open_section("becoming-parent").await?;
    window.unfold("more-questions", "answer-becoming-parent.parents").await?;
    window.write("becoming-parent", &Words("parents", "Mama Jo is our baby's other parent.")).await?;
    let title = window.script("return document.querySelector('main h1').textContent", vec![]).await?;
    ensure!(title == "Becoming a mam", "{title}");
    window.write_section("birth-companions", &[Idea("wish", "partner")]).await?;
    let beside = window.value("answer-birth-companions.wish").await?;
    ensure!(beside.contains("my wife") && !beside.contains("partner"), "{beside}");
    window.preview_for("midwife").await?;
    window.hold_up().await?;
    let page = window.text("show-page").await?;
    ensure!(page.contains("Mama Jo") && page.contains("my wife") && page.contains("Becoming a mam"), "{page}");
    let plain = page.to_lowercase();
    for word in [" mum", "mother", "father", " dad", "my partner", "my baby"] {
        ensure!(!plain.contains(word), "{word}: {page}");
    }
    window.close().await
}

/// What nobody says to somebody who is a dad, chestfeeds, and has his own words for his partner and the baby.
const NEVER: [&str; 19] = [
    "woman",
    "mum",
    "mam",
    "mother",
    "maternal",
    "breast",
    "breastfeed",
    "breastfeeding",
    "partner",
    "husband",
    "wife",
    "boyfriend",
    "girlfriend",
    "my baby",
    "your baby",
    "my babies",
    "your babies",
    "she",
    "her",
];

/// Sentences that hold such a word and speak of somebody or something else: staff, a team, a baby who died
/// before, whoever stands beside anyone at a birth. `locales/wording.toml` says of each why it may.
const ALLOWED: [&str; 12] = [
    "mother and baby unit",
    "Mother and baby unit",
    "to be a woman",
    "a woman to examine",
    "maternal medicine",
    "Maternal medicine",
    "My birth partner",
    "I don't have a partner.",
    "My baby's name is",
    "My baby’s name is",
    "Please say \"your baby\".",
    "Please say “your baby”.",
];

pub(crate) fn wrong_words(text: &str) -> Vec<&'static str> {
    let text = ALLOWED.iter().fold(text.to_owned(), |text, allowed| text.replace(allowed, "\n")).to_lowercase();
    let lines = text.lines().map(|line| {
        let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
        format!(" {} ", words.join(" "))
    });
    let lines: Vec<String> = lines.collect();
    NEVER.into_iter().filter(|word| lines.iter().any(|line| line.contains(&format!(" {word} ")))).collect()
}
