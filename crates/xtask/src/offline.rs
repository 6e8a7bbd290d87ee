//! The window's journeys where there is no network, and a look at every connection that anything
//! of them tries.
//!
//! They run in a network namespace in which nothing but loopback is up, under `strace`. A control
//! that tries an address of a documentation (RFC 5737) must be noticed first.

use std::fs;
use std::net::IpAddr;
use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, ensure};

use crate::command::{output, say};
use crate::setup;
use crate::suite::{self, Count, WHOLE_WORKSPACE};
use crate::workspace::{Profile, Workspace};

/// An address that nobody has: TEST-NET-1.
const NOWHERE: &str = "192.0.2.1";

/// What was connected to.
#[derive(Debug, Default, PartialEq, Eq)]
struct Connects {
    /// Sockets of this machine that are no network: between processes, to the kernel.
    local: usize,
    /// Loopback: how the journeys talk to the driver, and the driver to the app.
    loopback: usize,
    /// Anything else, as `strace` wrote it.
    elsewhere: Vec<String>,
}

/// Runs the journeys through the window whose name holds one of `filters` (or all).
pub fn run(workspace: &Workspace, filters: &[&str]) -> Result<ExitCode> {
    setup::for_being_offline()?;
    suite::build(workspace)?;
    let trace = workspace.target.join("connects.txt");

    let bash = format!("exec 3<>/dev/tcp/{NOWHERE}/9");
    // It cannot succeed: there is no way out of the namespace.
    let _ = output(without_network(&trace, &["bash", "-c", &bash]).current_dir(&workspace.root));
    let control = connects(&read(&trace)?);
    ensure!(
        control.elsewhere.len() == 1 && control.elsewhere.iter().all(|line| line.contains(NOWHERE)),
        "a connection to {NOWHERE} was not noticed, so nothing would be: {control:?}"
    );

    say("every journey through the window, with no network but loopback, under strace");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let words = [
        &[cargo.as_str(), "test", "--offline", "--no-fail-fast", "--test", "window"],
        WHOLE_WORKSPACE,
        &["--"],
        filters,
    ]
    .concat();
    let mut command = without_network(&trace, &words);
    command.current_dir(&workspace.root);
    let mut count = Count::default();
    suite::run_counting(
        suite::with_tools(workspace, Profile::Development, &mut command),
        &mut count,
        &mut std::io::stdout(),
    )?;
    let found = connects(&read(&trace)?);
    for line in &found.elsewhere {
        println!("offline: {line}");
    }
    println!(
        "offline: connects: {} to sockets of this machine, {} to loopback, {} elsewhere; the control was noticed",
        found.local,
        found.loopback,
        found.elsewhere.len()
    );
    println!("\n{count}");
    let is_good = count.is_good() && found.elsewhere.is_empty() && found.loopback > 0;
    Ok(if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `words` in a namespace with loopback alone, every `connect` of it and its children in `trace`.
fn without_network(trace: &Path, words: &[&str]) -> Command {
    let is_root = output(Command::new("id").arg("-u")).trim() == "0";
    let mut command = Command::new("unshare");
    command.args(if is_root { &["--net"][..] } else { &["--net", "--map-root-user"] });
    command.args(["--", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh"]);
    command.args(["strace", "--follow-forks", "--seccomp-bpf", "--trace=connect", "--quiet=all", "--output"]);
    command.arg(trace).arg("--").args(words);
    command
}

fn read(trace: &Path) -> Result<String> {
    let bytes = fs::read(trace).with_context(|| format!("strace left no {}", trace.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Sorts what `strace` wrote. An address that is not understood counts as elsewhere.
fn connects(trace: &str) -> Connects {
    let mut found = Connects::default();
    for line in trace.lines() {
        let Some((_, call)) = line.split_once("connect(") else { continue };
        let Some((_, address)) = call.split_once("sa_family=") else { continue };
        let family = address.split([',', '}']).next().unwrap_or_default();
        if family.starts_with("AF_INET") {
            if address_of(address).is_some_and(is_loopback) {
                found.loopback += 1;
            } else {
                found.elsewhere.push(line.to_owned());
            }
        } else if matches!(family, "AF_UNIX" | "AF_NETLINK" | "AF_UNSPEC") {
            found.local += 1;
        } else {
            found.elsewhere.push(line.to_owned());
        }
    }
    found
}

fn address_of(shown: &str) -> Option<IpAddr> {
    shown.split('"').find_map(|part| part.parse().ok())
}

fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEAR: &str = r#"71 connect(3, {sa_family=AF_UNIX, sun_path="/run/x11/X99"}, 20) = 0
72 connect(4, {sa_family=AF_INET, sin_port=htons(4444), sin_addr=inet_addr("127.0.0.1")}, 16 <unfinished ...>
72 <... connect resumed>) = 0
73 connect(4, {sa_family=AF_INET6, sin6_port=htons(1), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0
74 connect(5, {sa_family=AF_NETLINK, nl_pid=0, nl_groups=00000000}, 12) = 0
75 +++ exited with 0 +++
"#;

    #[test]
    fn what_stays_on_this_machine_is_counted_and_passes() {
        assert_eq!(connects(NEAR), Connects { local: 2, loopback: 2, elsewhere: Vec::new() });
    }

    #[test]
    fn every_other_address_is_found_whether_it_was_reached_or_not() {
        for address in [
            r#"{sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 ENETUNREACH (x)"#,
            r#"{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.1")}, 16 <unfinished ...>"#,
            r#"{sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 0"#,
            r#"{sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "::ffff:192.0.2.1", &a)}, 28) = 0"#,
            r"{sa_family=AF_INET, sa_data=?}, 16) = 0",
            r"{sa_family=AF_VSOCK, svm_cid=2}, 16) = 0",
        ] {
            let found = connects(&format!("{NEAR}80 connect(9, {address}\n"));
            assert_eq!((found.elsewhere.len(), found.loopback), (1, 2), "{address}");
        }
    }
}
