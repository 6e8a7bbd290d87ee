//! What of her secrets stays in the app's memory: before she locks, and after.
//!
//! The shell lets no other program of hers read its memory; root may. Secrets reach
//! the page as numbers that it turns into bytes, so that the driver, which talks to the app's own
//! process, never holds them itself.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use care_bridge::{Lock, SetLock};
use serde_json::{Value, json};

use crate::figure::row;
use harness::house::{self, House, at};
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window, outside, tools, wait};

/// As long as her passphrase, and asked about in the same way, but it opens nothing.
const CONTROL: &str = "eleven loud geese by noon!";

/// What is looked for.
#[derive(Debug)]
struct Secret {
    name: &'static str,
    bytes: Vec<u8>,
}

fn hex(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes()
}

/// Every form of the databases' keys, what they are opened with, and what was typed.
fn secrets(folder: &Path, passphrase: &str) -> Result<Vec<Secret>> {
    let mut secrets = Vec::new();
    let keys = outside::keys(folder, passphrase)?;
    ensure!(keys.len() == 2, "both vaults open");
    for (name, key) in keys {
        let [raw, written] = if name == "everyday" {
            ["everyday key, raw", "everyday key, hex"]
        } else {
            ["private key, raw", "private key, hex"]
        };
        // The 32 bytes that SQLCipher works with; the other 16 are the salt at the head of the file.
        secrets.push(Secret { name: raw, bytes: key[..32].to_vec() });
        secrets.push(Secret { name: written, bytes: hex(&key[..32]) });
    }
    secrets.push(Secret { name: "passphrase", bytes: passphrase.into() });
    secrets.push(Secret { name: "control", bytes: CONTROL.into() });
    Ok(secrets)
}

/// Counts byte strings, which come as hex on standard input, in the memory of a process: in every
/// page that there is, whatever its protection, while the process stands still. `gcore` would read
/// the same, but writes the web view's empty gigabytes as well.
const COUNT: &str = "
import array, json, os, signal, sys
pid, wanted = int(sys.argv[1]), [bytes.fromhex(text) for text in json.load(sys.stdin)]
counts, read, THERE = [0] * len(wanted), 0, 3 << 62
os.kill(pid, signal.SIGSTOP)
try:
    with open(f'/proc/{pid}/pagemap', 'rb', 0) as pages, open(f'/proc/{pid}/mem', 'rb', 0) as memory:
        for line in open(f'/proc/{pid}/maps'):
            begin, end = (int(part, 16) for part in line.split()[0].split('-'))
            if line.rstrip().endswith(('[vsyscall]', '[vvar]', '[vdso]')):
                continue
            runs, piece = [], 1 << 27
            for at in range(begin, end, piece):
                pages.seek(at // 4096 * 8)
                entries = array.array('Q', pages.read((min(end, at + piece) - at) // 4096 * 8))
                for page in (number for number, entry in enumerate(entries) if entry & THERE):
                    address = at + page * 4096
                    if runs and runs[-1][1] == address:
                        runs[-1][1] = address + 4096
                    else:
                        runs.append([address, address + 4096])
            for first, last in runs:
                memory.seek(first)
                held = b''
                while len(held) < last - first:
                    more = memory.read(last - first - len(held))
                    if not more:
                        break
                    held += more
                read += len(held)
                for number, secret in enumerate(wanted):
                    at = held.find(secret)
                    while at >= 0:
                        counts[number] += 1
                        at = held.find(secret, at + 1)
finally:
    os.kill(pid, signal.SIGCONT)
print(json.dumps([read, *counts]))
";

/// How many bytes of memory the app has, and how often each of `secrets` stands in them.
fn hits(pid: u32, secrets: &[Secret]) -> Result<(usize, Vec<usize>)> {
    let wanted: Vec<String> =
        secrets.iter().map(|secret| String::from_utf8_lossy(&hex(&secret.bytes)).into_owned()).collect();
    let counts = tools::run_script(COUNT, &[&pid.to_string()], &serde_json::to_string(&wanted)?)
        .context("the memory of a window's process is read as root")?;
    let counts: Vec<usize> = serde_json::from_str(&counts)?;
    let (read, hits) = counts.split_first().context("counts")?;
    ensure!(*read > 1_000_000, "an app has more memory than {read} bytes");
    Ok((*read, hits.to_vec()))
}

/// The word that makes a program a child of [`of_the_use_cases`].
pub const CHILD: &str = "holds-secrets";

/// Opens the plan in `folder` with the passphrase that comes as hex on standard input, and locks
/// it when another line comes.
///
/// # Errors
///
/// Fails when it does not open.
pub fn child(folder: &Path) -> Result<()> {
    let mut lines = std::io::stdin().lines();
    let mut next = || lines.next().context("a line")?.context("of text");
    let secret = outside::of_hex(&next()?);
    let mut app = house::start(folder)?;
    app.unlock(secret)?;
    app.verify();
    tell("open")?;
    next()?;
    app.lock(Lock { bookmark: None, is_hidden: false })?;
    tell("locked")?;
    next()?;
    Ok(())
}

fn tell(word: &str) -> Result<()> {
    let mut out = std::io::stdout();
    writeln!(out, "{word}")?;
    Ok(out.flush()?)
}

/// Counts secrets in the memory of `program` as a [`child`], without a window: while the plan is
/// open, and after the lock.
///
/// # Errors
///
/// Fails when the program does not do what it should, or its memory may not be read.
pub fn of_the_use_cases(program: &Path) -> Result<[Vec<(&'static str, usize)>; 2]> {
    // One that does not stand in the program.
    let mut random = [0; 12];
    File::open("/dev/urandom")?.read_exact(&mut random)?;
    let passphrase = String::from_utf8(hex(&random))?;
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(passphrase.clone().into_bytes().into()))?;
    house.write(&at("about-me/name"), "Amina")?;
    house.write(&at("birth-companions/not-there"), "Not him")?;
    let folder = house.folder().to_owned();
    house.end();
    let secrets = secrets(&folder, &passphrase)?;
    let mut child =
        Command::new(program).arg(CHILD).arg(&folder).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let mut input = child.stdin.take().context("an input")?;
    let mut output = BufReader::new(child.stdout.take().context("an output")?).lines();
    let counted = (|| {
        writeln!(input, "{}", String::from_utf8_lossy(&hex(passphrase.as_bytes())))?;
        ensure!(output.next().context("a word")?? == "open", "it opens");
        let (_, open) = hits(child.id(), &secrets)?;
        writeln!(input, "lock")?;
        ensure!(output.next().context("a word")?? == "locked", "it locks");
        let (_, locked) = hits(child.id(), &secrets)?;
        Ok([open, locked].map(|hits| secrets.iter().map(|secret| secret.name).zip(hits).collect()))
    })();
    let _ = child.kill();
    child.wait()?;
    counted
}

/// Calls the shell's command `name` with `secret` as raw bytes, as the page does.
async fn call_raw(window: &Window, name: &str, secret: &str) -> Result<Value> {
    const CALL: &str = "
        const [name, numbers, done] = arguments;
        const bytes = Uint8Array.from(numbers, (number) => number - 1000);
        const answer = window.__TAURI_INTERNALS__.invoke(name, bytes);
        answer.then((value) => done({ value }), (error) => done({ error })).finally(() => bytes.fill(0));";
    let numbers: Vec<u32> = secret.bytes().map(|byte| u32::from(byte) + 1000).collect();
    let answer = window.slow_script(CALL, vec![json!(name), json!(numbers)]).await?;
    ensure!(answer.get("error").is_none(), "{name}: {answer}");
    Ok(answer)
}

/// Counts secrets in the app's memory while the plan is open and after the lock.
///
/// # Errors
///
/// Fails when the window does not do what it should, the memory may not be read, a key
/// is not found while the plan is open, is found after the lock, or the passphrase stands there
/// more often than one that only crossed the bridge.
pub async fn measure() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.close().await?;
    let secrets = secrets(home.vault(), PASSPHRASE)?;

    // A process that has never seen any of them.
    let window = Window::open(&home).await?;
    window.wait_for("screen-lock").await?;
    call_raw(&window, "unlock", PASSPHRASE).await?;
    call_raw(&window, "measure_passphrase", CONTROL).await?;
    // The background loads the documents meanwhile, at the latest half a second after the last time.
    wait::until_it_rests("the app's memory", 60, async || Ok(window.app().memory()? >> 20)).await?;
    // While a database is open, so is its log.
    let log = home.vault().join("vault").join("private.db-wal");
    ensure!(log.exists(), "the plan is open");
    let (_, open) = hits(window.app().0, &secrets)?;
    const LOCK: &str = "
        const done = arguments[0];
        window.__TAURI_INTERNALS__.invoke('lock', { bookmark: null, is_hidden: false });
        done(null);";
    window.slow_script(LOCK, vec![]).await?;
    wait::until("the plan to be closed", async || Ok(!log.exists())).await?;
    window.wait_for("screen-lock").await?;
    let (read, locked) = hits(window.app().0, &secrets)?;

    let shown = |hits: &[usize]| {
        let parts: Vec<String> =
            secrets.iter().zip(hits).map(|(secret, hits)| format!("{}: {hits}", secret.name)).collect();
        parts.join("<br>")
    };
    row(
        "C6",
        &format!("secrets in the {} MiB of the app's memory, after the lock", read / 1_048_576),
        &shown(&locked),
        &format!("while open:<br>{}", shown(&open)),
        "keys 0, passphrase no more than the control",
    );
    let of = |hits: &[usize], name: &str| {
        secrets.iter().zip(hits).find(|(secret, _)| secret.name == name).map_or(0, |(_, hits)| *hits)
    };
    for (secret, (open, locked)) in secrets.iter().zip(open.iter().zip(&locked)).take(4) {
        ensure!(*locked == 0, "{} stands in memory after the lock", secret.name);
        ensure!(
            *open > 0 || secret.name.ends_with("hex"),
            "the search does not find {} while it is there",
            secret.name
        );
    }
    ensure!(
        of(&locked, "passphrase") <= of(&locked, "control"),
        "more of the passphrase than crossing the bridge leaves"
    );
    window.close().await
}
