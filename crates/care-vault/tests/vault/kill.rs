//! The program is killed in the middle of things, as a phone does it.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio, exit};
use std::thread::{self, sleep};
use std::time::Duration;
use std::{env, fs};

use care_vault::FolderState;

use crate::setup::{DOCUMENT, answer_id, claimed, everyday, new_keys, new_vault, passphrase, words};

const FOLDER: &str = "HOLDFAST_TEST_FOLDER";
const TASK: &str = "HOLDFAST_TEST_TASK";

const ROUNDS: u64 = 25;

/// Does the task and ends, in a program that [`kill_in`] has started; else nothing. Each test below
/// begins with it, since it is the test itself that is started once more.
fn work_if_asked() {
    let (Ok(folder), Ok(task)) = (env::var(FOLDER), env::var(TASK)) else { return };
    let holder = claimed(Path::new(&folder));
    let mut told = fs::OpenOptions::new().create(true).append(true).open(format!("{folder}.told")).unwrap();
    eprintln!("begun");
    if task == "make" {
        drop(holder.create(&new_vault()).unwrap());
        exit(0);
    }
    let mut open = holder.open_with_device().unwrap();
    if task == "lock" {
        drop(holder.set_lock(open, &passphrase(), &new_keys(0x44)).unwrap());
        exit(0);
    }
    let vault = everyday(&mut open);
    let first = vault.changes(DOCUMENT).unwrap().len() as u64 + 1;
    for seq in first.. {
        vault.save(&words(seq, &format!("{seq}"))).unwrap();
        writeln!(told, "{seq}").unwrap();
    }
}

/// Runs the task of the test that this is and kills it after a while; whether it had ended before.
fn kill_in(task: &str, folder: &Path, after: Duration) -> bool {
    let test = thread::current().name().unwrap().to_owned();
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", &test, "--nocapture"])
        .envs([(FOLDER, folder.as_os_str()), (TASK, task.as_ref())])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
    assert_eq!(lines.next().unwrap().unwrap(), "begun");
    for _ in 0..after.as_millis() {
        if child.try_wait().unwrap().is_some() {
            break;
        }
        sleep(Duration::from_millis(1));
    }
    let _ = child.kill();
    let status = child.wait().unwrap();
    assert!(status.success() || status.code().is_none(), "it was killed, or had ended well");
    status.success()
}

/// When the program of that round is killed: later each time, and in the last one not before its
/// end, however slow the machine is.
fn moment(round: u64, step_millis: u64) -> Duration {
    if round + 1 == ROUNDS { Duration::from_secs(60) } else { Duration::from_millis(step_millis * round) }
}

#[test]
fn no_word_that_was_kept_is_lost_when_the_program_is_killed() {
    work_if_asked();
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("holdfast");
    drop(claimed(&path).create(&new_vault()).unwrap());
    let mut last = 0;
    for round in 0..ROUNDS {
        kill_in("save", &path, Duration::from_millis(20 + 7 * round));
        let told = fs::read_to_string(place.path().join("holdfast.told")).unwrap();
        // What an earlier round has found kept is known as well as if it had been told.
        let acknowledged: u64 = told.lines().last().map_or(0, |line| line.parse().unwrap()).max(last);
        let mut open = claimed(&path).open_with_device().unwrap();
        assert!(
            open.failed.is_empty(),
            "round {round}: {:?}",
            open.failed.iter().map(|failed| failed.error).collect::<Vec<_>>()
        );
        let seqs: Vec<u64> = everyday(&mut open).changes(DOCUMENT).unwrap().iter().map(|change| change.seq).collect();
        let kept = seqs.len() as u64;
        assert!(kept == acknowledged || kept == acknowledged + 1, "{acknowledged} acknowledged, {kept} kept");
        assert_eq!(seqs, (1..=kept).collect::<Vec<_>>());
        if kept > 0 {
            assert_eq!(everyday(&mut open).projection().unwrap().answers[&answer_id("wish")].text(), format!("{kept}"));
        }
        last = kept;
    }
    assert!(last > 25, "{last} were kept, or this shows nothing");
}

#[test]
fn a_program_killed_while_it_makes_the_vaults_leaves_none_or_both() {
    work_if_asked();
    let (mut unmade, mut made) = (0, 0);
    for round in 0..ROUNDS {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("holdfast");
        kill_in("make", &path, moment(round, 6));
        let folder = claimed(&path);
        let open = match folder.state().unwrap() {
            FolderState::Empty => {
                unmade += 1;
                folder.create(&new_vault()).unwrap()
            }
            FolderState::OpenByDevice => {
                made += 1;
                folder.open_with_device().unwrap()
            }
            other => panic!("{other:?}"),
        };
        assert!(open.everyday.is_some() && open.private.is_some() && open.failed.is_empty());
    }
    assert!(unmade > 0 && made > 0, "{unmade} before it was there and {made} after");
}

#[test]
fn a_program_killed_while_it_sets_a_lock_loses_nothing() {
    work_if_asked();
    let (mut unlocked, mut locked) = (0, 0);
    for round in 0..ROUNDS {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("holdfast");
        let folder = claimed(&path);
        let mut open = folder.create(&new_vault()).unwrap();
        let long = "before the lock ".repeat(10_000);
        everyday(&mut open).save(&words(1, &long)).unwrap();
        open.private.as_mut().unwrap().save(&words(1, &long)).unwrap();
        drop((open, folder));
        kill_in("lock", &path, moment(round, 40));
        let folder = claimed(&path);
        let open = match folder.state().unwrap() {
            FolderState::OpenByDevice => {
                unlocked += 1;
                folder.open_with_device().unwrap()
            }
            FolderState::Locked => {
                locked += 1;
                folder.unlock(&passphrase()).unwrap()
            }
            other => panic!("{other:?}"),
        };
        for vault in [open.everyday, open.private] {
            let vault = vault.unwrap();
            assert_eq!(vault.projection().unwrap().answers[&answer_id("wish")].text(), long, "round {round}");
            assert_eq!(vault.changes(DOCUMENT).unwrap()[0].raw, long.as_bytes());
        }
    }
    assert!(unlocked > 0 && locked > 0, "{unlocked} before it was set and {locked} after");
}
