//! The sealed page: saved through the app's own screen, and opened from its file by somebody who has a browser, no
//! network and nothing of ours.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use care_bridge::{Begin, SaveEdit};
use care_plan::{AnswerState, Edit};
use harness::house::{self, at};
use harness::{Computer, Engine, Home, Window, accessible, outside};

crate::in_both_engines!(a_plan_behind_a_code_is_read_on_a_computer_with_no_network);

/// The most bytes of such a file.
const MOST_BYTES: u64 = 400 * 1024;

const HERS: &str = "Water first. <img src=x onerror=alert(1)> رجاءً اسأليني 0117 496 0199";
const KEPT_BACK: &str = "Planted, and kept back";

pub(crate) fn written(engine: Engine) -> Result<Home> {
    let home = crate::home_on(engine)?;
    let mut app = house::start_at(home.vault(), Arc::default())?;
    app.ask(Begin {})?;
    for (answer, words) in
        [("about-me/name", "Asha"), ("must-know/allergies", "Penicillin."), ("birth-pain/wish", HERS)]
    {
        house::save_text(&mut app, &at(answer), words)?;
    }
    house::save_text(&mut app, &at("birth-place/wish"), KEPT_BACK)?;
    app.ask(SaveEdit { edit: Edit::state(at("birth-place/wish"), Some(AnswerState::LeaveOut)) })?;
    Ok(home)
}

/// Saves the page for her midwife as she would, and gives it with its code.
pub(crate) async fn saved(home: &Home) -> Result<(PathBuf, String)> {
    let window = Window::open(home).await?;
    window.preview_for("midwife").await?;
    window.tap_to("way-sealed-page", "screen-sealed-page").await?;
    ensure!(accessible::violations(&window).await?.is_empty(), "{:#?}", accessible::violations(&window).await?);
    window.tap("sealed-page-save").await?;
    window.wait_for("sealed-page-code-digits").await?;
    let groups = window.items("sealed-page-code-digits").await?;
    let is_of_digits = |group: &String| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_digit());
    ensure!(groups.len() == 5 && groups.iter().all(is_of_digits), "{groups:?}");
    let said = window.text("sealed-page-said").await?;
    ensure!(accessible::violations(&window).await?.is_empty(), "{:#?}", accessible::violations(&window).await?);
    window.close().await?;
    let files = fs::read_dir(home.picks())?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let page = files.into_iter().find(|file| file.extension().is_some_and(|ending| ending == "html"));
    let page = page.context("no page was saved")?;
    let name = page.file_name().and_then(|name| name.to_str()).context("a name")?;
    ensure!(name.starts_with("holdfast-page-") && said.contains(name), "{name}: {said}");
    Ok((page, groups.join(" ")))
}

/// The code with another last digit.
pub(crate) fn another(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    code.chars().take(code.len() - 1).chain([last]).collect()
}

async fn a_plan_behind_a_code_is_read_on_a_computer_with_no_network(engine: Engine) -> Result<()> {
    let home = written(engine)?;
    let (page, code) = saved(&home).await?;
    ensure!(fs::metadata(&page)?.len() < MOST_BYTES, "{} bytes", fs::metadata(&page)?.len());
    ensure!(!fs::read_to_string(&page)?.contains("Asha"), "nothing of hers stands in the clear");

    // With tools that are not ours, it is what she chose and nothing else.
    let document = outside::open_sealed_page(&page, &code)?;
    ensure!(document.contains("Asha") && document.contains("0117 496 0199"), "{document}");
    ensure!(!document.contains(KEPT_BACK), "{document}");

    let computer = Computer::open(&page, true).await?;
    harness::wait::until(
        "the field",
        async || Ok(computer.script("return document.activeElement.id").await? == "code"),
    )
    .await?;
    expect_room_for_a_code(&computer).await?;
    // By the keyboard alone, with a wrong code, half a code, and hers.
    let top_of_the_button = "return document.querySelector('#form button').getBoundingClientRect().top";
    let before = computer.script(top_of_the_button).await?;
    computer.type_over(&format!("{}\u{e007}", another(&code))).await?;
    let told = computer.wait_text("alert").await?;
    ensure!(computer.script(top_of_the_button).await? == before, "what is told moves nothing that is pressed");
    ensure!(told.contains("doesn't open") && told.contains("try again"), "{told}");
    ensure!(computer.text("plan").await?.is_empty(), "nothing is shown");
    ensure!(computer.script("return document.activeElement.id").await? == "code", "she types it again");
    computer.type_over("1234 5678\u{e007}").await?;
    harness::wait::until("what is missing to be told", async || Ok(computer.text("alert").await?.contains("missing")))
        .await?;
    computer.type_over(&format!("{code}\u{e007}")).await?;
    let read = computer.wait_text("plan").await?;
    for words in ["Plan of Asha", "Penicillin.", HERS, "Written by me.", "please see everyone alone"] {
        ensure!(read.contains(words), "{words} in {read}");
    }
    ensure!(!read.contains(KEPT_BACK), "{read}");
    ensure!(computer.script("return document.images.length").await? == 0, "what she typed is text");
    let numbers = "return [...document.querySelectorAll('bdo')].map(number => number.textContent).join()";
    ensure!(computer.script(numbers).await? == "0117 496 0199", "a number that nothing turns round");
    ensure!(computer.script("return document.getElementById('code').value").await? == "", "the code does not stay");

    ensure!(computer.console().await? == [] as [String; 0], "the browser has nothing to say");
    let asked_for = computer.requests().await?;
    ensure!(asked_for.iter().all(|address| address.starts_with("file:")), "{asked_for:?}");
    ensure!(asked_for.len() == 1, "its own file, and the log is kept: {asked_for:?}");
    expect_nothing_gets_out(&computer).await?;

    for (width, theme) in [(1_000, "light"), (360, "dark")] {
        computer.size(width, 700).await?;
        computer.theme(theme).await?;
        let is_wider = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
        ensure!(computer.script(is_wider).await? == false, "{width} wide");
        let found = computer.violations().await?;
        ensure!(found.is_empty(), "{width} wide, {theme}: {found:#?}");
    }
    computer.press("close").await?;
    ensure!(computer.text("plan").await?.is_empty() && computer.text("version").await?.is_empty(), "it is closed");
    ensure!(computer.script("return document.documentElement.outerHTML.includes('Penicillin')").await? == false);
    computer.close().await
}

/// All of a code is in sight where it is typed, on a narrow window and at twice the size of text.
async fn expect_room_for_a_code(computer: &Computer) -> Result<()> {
    computer.size(360, 700).await?;
    let signs = "0000 0000 0000 0000 0000";
    let room = format!(
        "const field = document.getElementById('code');
         document.documentElement.style.fontSize = '200%';
         field.value = '{signs}';
         const has = field.scrollWidth <= field.clientWidth;
         field.value = '';
         document.documentElement.style.fontSize = '';
         return has"
    );
    ensure!(computer.script(&room).await? == true, "{} signs at 360 wide and 200 %", signs.len());
    computer.size(1_000, 700).await
}

/// The control: what would ask for something is stopped by the page's own policy, and the browser says so.
async fn expect_nothing_gets_out(computer: &Computer) -> Result<()> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    listener.set_nonblocking(true)?;
    let address = format!("http://{}/", listener.local_addr()?);
    let tries = format!(
        "const image = new Image(); image.src = '{address}';
         const script = document.createElement('script');
         document.body.append(image, script);
         try {{ script.textContent = 'window.ran = true'; }} catch {{}}
         script.append('window.ran = true');
         try {{ document.body.insertAdjacentHTML('beforeend', '<b>markup</b>'); window.ran = true; }} catch {{}}
         fetch('{address}').catch(() => {{}});
         image.remove(); script.remove();
         return window.ran ?? false"
    );
    ensure!(computer.script(&tries).await? == false, "no other script runs, and no text becomes markup");
    harness::wait::until("the browser to say so", async || {
        let said = computer.console().await?;
        Ok(said.iter().any(|line| line.contains("Content Security Policy") || line.contains("Content-Security-Policy")))
    })
    .await?;
    ensure!(listener.accept().is_err(), "somebody was called");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_script_runs_the_page_says_what_to_do() -> Result<()> {
    let home = written(Engine::Chromium)?;
    let (page, _) = saved(&home).await?;
    expect_words(&page, false).await?;
    // The same where the program does not start: a browser without WebAssembly.
    let text = fs::read_to_string(&page)?;
    let (before, after) = text.split_once("<script id=\"program\" type=\"text/plain\">").context("a program")?;
    let broken = page.with_file_name("broken.html");
    fs::write(&broken, format!("{before}<script id=\"program\" type=\"text/plain\">A{after}"))?;
    expect_words(&broken, true).await
}

async fn expect_words(page: &Path, has_scripts: bool) -> Result<()> {
    let computer = Computer::open(page, has_scripts).await?;
    harness::wait::until("the words", async || {
        let seen = computer.script("return document.body.innerText").await?;
        let is_hidden = "return getComputedStyle(document.getElementById('cannot')).visibility";
        let is_late = computer.script(is_hidden).await? == "hidden";
        Ok(seen.as_str().is_some_and(|seen| seen.contains("Chrome, Edge or Firefox")) && !(has_scripts && is_late))
    })
    .await?;
    ensure!(computer.script("return document.getElementById('form').hidden").await? == true, "there is no field");
    computer.close().await
}
