//! Every question of the template stands where she can write.

use anyhow::{Result, ensure};
use care_plan::sections::SECTIONS;
use care_plan::template::Section;
use harness::{Home, Window, whole_plan};

#[tokio::test(flavor = "multi_thread")]
async fn every_question_stands_where_she_can_write() -> Result<()> {
    let home = Home::new()?;
    let window = whole_plan::open(&home).await?;
    let mut seen = 0;
    let mut visit = async |_: &Window, _: &Section| {
        seen += 1;
        Ok(())
    };
    whole_plan::walk(&window, &mut visit).await?;
    let asked = SECTIONS.iter().filter(|section| whole_plan::is_asked(section)).count();
    ensure!(seen == asked, "every section has a way to it, and not {seen} of {asked}");
    window.close().await
}
