//! A document as a page to be read: what each line is, in which language, and which way it runs.

use std::path::Path;

use care_import::{PageDirection, PageParagraph, ParagraphKind, read_document, read_page};

fn vector(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../care-export/tests/vectors").join(name);
    std::fs::read(path).unwrap_or_else(|error| unreachable!("the vector is there: {error}"))
}

fn text(paragraph: &PageParagraph) -> String {
    paragraph.pieces.iter().map(|piece| piece.text.as_str()).collect()
}

#[test]
fn a_page_says_line_by_line_what_the_sections_say() {
    for name in ["asha.fhir.json", "asha-urdu.fhir.json"] {
        let (page, plan) = (read_page(&vector(name)).unwrap(), read_document(&vector(name)).unwrap());
        assert_eq!(page.sections.len(), plan.sections().len());
        for (of_page, of_plan) in page.sections.iter().zip(plan.sections()) {
            let words = of_page.paragraphs.iter().filter(|paragraph| paragraph.kind != ParagraphKind::Rule);
            assert_eq!(words.map(text).collect::<Vec<_>>(), of_plan.lines);
            assert_eq!(of_page.heading.first().map_or("", |heading| &heading.text), of_plan.heading);
        }
        assert_eq!(page.skipped, 0);
    }
}

#[test]
fn languages_and_directions_are_those_of_the_document() {
    let page = read_page(&vector("asha-urdu.fhir.json")).unwrap();
    let said = |headings: &[care_import::PageHeading]| {
        headings.iter().map(|one| one.language.clone().unwrap_or_default()).collect::<Vec<_>>()
    };
    assert_eq!(said(&page.title), ["ur-XB", "en-GB"]);
    let about_me = page.sections.get(1).unwrap();
    assert_eq!(said(&about_me.heading), ["ur-XB", "en-GB"]);
    let seen: Vec<_> = about_me
        .paragraphs
        .iter()
        .take(5)
        .map(|paragraph| (paragraph.kind, paragraph.language.as_deref().unwrap_or("none"), paragraph.direction))
        .collect();
    let (ltr, rtl) = (Some(PageDirection::LeftToRight), Some(PageDirection::RightToLeft));
    assert_eq!(
        seen,
        [
            (ParagraphKind::Label, "ur-XB", rtl),
            (ParagraphKind::Label, "en-GB", ltr),
            (ParagraphKind::Words, "", rtl),
            (ParagraphKind::Label, "ur-XB", rtl),
            (ParagraphKind::Label, "en-GB", ltr),
        ]
    );
}

#[test]
fn a_stretch_that_runs_another_way_is_a_piece_of_its_own() {
    let document = br#"{"resourceType": "Bundle", "type": "document", "entry": [{"resource": {
        "resourceType": "Composition", "language": "not a language!", "title": "Plan", "section": [{"text": {
        "div": "<div dir='rtl'>a <span dir='ltr'>1 <b>2</b></span> b<hr/><h4 lang='&lt;'>c<p>d</p></h4></div>"}}]}}]}"#;
    let page = read_page(document).unwrap();
    assert_eq!(page.title.first().unwrap().language, None);
    let [line, rule, label, words] = &page.sections.first().unwrap().paragraphs[..] else { unreachable!("{page:?}") };
    let pieces: Vec<_> = line.pieces.iter().map(|piece| (piece.text.as_str(), piece.direction)).collect();
    assert_eq!(pieces, [("a ", None), ("1 2", Some(PageDirection::LeftToRight)), (" b", None)]);
    assert_eq!((rule.kind, label.kind, words.kind), (ParagraphKind::Rule, ParagraphKind::Label, ParagraphKind::Words));
    assert_eq!((label.language.as_deref(), label.direction), (None, Some(PageDirection::RightToLeft)));
}
