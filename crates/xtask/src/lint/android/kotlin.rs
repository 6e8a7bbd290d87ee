//! The Kotlin: lines that must stand, lines that must not, and the names that both sides share.
//! Comments never count, and neither do line breaks.

use std::collections::BTreeSet;

use super::super::Text;

/// Our plugin, from the folder of the project.
pub(super) const PLUGIN: &str = "app/src/main/java/app/holdfast/notebook/PhonePlugin.kt";

/// What must stand in a file, and what for.
pub(super) const MUST: &[(&str, &[(&str, &str)])] = &[
    (
        "MainActivity",
        &[
            ("onCreate(savedInstanceState: Bundle?) { Curtain.draw(this)", "covered before there is anything to see"),
            ("Curtain.keepOutOfRecents(this)", "the list of running apps shows no picture of it"),
            ("onPause() { Curtain.close(this)", "covered while she is elsewhere"),
            ("onResume() { super.onResume() Curtain.draw(this)", "as she chose when she is back"),
            ("window?.decorView?.filterTouchesWhenObscured = true", "no touch comes through another app's window"),
            ("webView.filterTouchesWhenObscured = true", "no touch comes through another app's window"),
            ("WebView.setWebContentsDebuggingEnabled(BuildConfig.DEBUG)", "nobody inspects the page of what ships"),
            ("keepNothing(webView.settings)", "the web view keeps nothing"),
            ("setAcceptCookie(false)", "the web view keeps nothing"),
            ("domStorageEnabled = false", "the web view keeps nothing"),
            ("databaseEnabled = false", "the web view keeps nothing"),
            ("saveFormData = false", "the web view keeps nothing"),
            ("cacheMode = WebSettings.LOAD_NO_CACHE", "the web view keeps nothing"),
            ("allowFileAccess = false", "the page reads no file"),
            ("allowContentAccess = false", "the page reads no other app's files"),
            ("setGeolocationEnabled(false)", "the page does not ask where she is"),
            ("IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS", "no app that fills in forms reads the page"),
            ("IMPORTANT_FOR_CONTENT_CAPTURE_NO_EXCLUDE_DESCENDANTS", "no app that suggests things reads the page"),
        ],
    ),
    (
        "Curtain",
        &[
            (
                "if (allowsScreenshots(activity)) { activity.window?.clearFlags(FLAG_SECURE) }",
                "open only if she says so",
            ),
            ("getBoolean(SCREENSHOTS, false)", "closed until she opens it"),
            ("setFlags(FLAG_SECURE, FLAG_SECURE)", "screenshots and recordings are empty"),
            ("setRecentsScreenshotEnabled(false)", "the list of running apps shows no picture of it"),
        ],
    ),
    (
        "KeySlot",
        &[
            ("STORE = \"AndroidKeyStore\"", "the key never leaves the phone's key store"),
            ("TRANSFORMATION = \"AES/GCM/NoPadding\"", "AES-256-GCM"),
            ("KEY_BITS = 256", "AES-256-GCM"),
            (".setKeySize(KEY_BITS)", "AES-256-GCM"),
            (".setUserAuthenticationRequired(true)", "the key works only under her finger"),
            (".setInvalidatedByBiometricEnrollment(true)", "the key dies when a finger is added"),
            ("setUserAuthenticationParameters(0, KeyProperties.AUTH_BIOMETRIC_STRONG)", "for each use, by no PIN"),
        ],
    ),
    (
        "PhonePlugin",
        &[
            (".setAllowedAuthenticators(BIOMETRIC_STRONG)", "only a finger or face of the strong class"),
            ("BiometricPrompt.CryptoObject(cipher(bytes))", "the prompt turns the key, it does not only say yes"),
            ("prompt.authenticate(words, lock)", "the prompt turns the key, it does not only say yes"),
            ("onStop(activity: AppCompatActivity) { endPrompt() tellThatSheLeft() }", "locked at once when she leaves"),
            ("IntentFilter(Intent.ACTION_SCREEN_OFF)", "locked at once when the screen goes off"),
        ],
    ),
];

/// What stands in no file of ours.
pub(super) const MUST_NOT: &[(&str, &str)] = &[
    ("DEVICE_CREDENTIAL", "the phone's PIN opens nothing"),
    ("DeviceCredential", "the phone's PIN opens nothing"),
    ("BIOMETRIC_WEAK", "only a finger or face of the strong class"),
    ("AuthenticationRequired(false)", "the key works only under her finger"),
    ("BiometricEnrollment(false)", "the key dies when a finger is added"),
    ("DebuggingEnabled(true)", "nobody inspects the page of what ships"),
    ("Screenshot(true)", "the list of running apps shows no picture of it"),
    ("android.util.Log", "nothing is logged"),
    ("Logger.", "nothing is logged"),
    ("println(", "nothing is logged"),
    ("printStackTrace", "nothing is logged"),
    ("addJavascriptInterface", "the page has one way out, Tauri's"),
    ("getExternal", "nothing is written where others read"),
    ("android.os.Environment", "nothing is written where others read"),
];

/// Files of ours that are missing or lack a line.
pub(super) fn must_stand(texts: &[&Text], folder: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (name, lines) in MUST {
        let ending = format!("/{name}.kt");
        let Some(text) = texts.iter().find(|text| text.ends_with(&ending)) else {
            findings.push(format!("{folder}: there is no {name}.kt"));
            continue;
        };
        let code = one_line(&text.words);
        let lacking = lines.iter().filter(|(line, _)| !code.contains(line));
        findings.extend(lacking.map(|(line, why)| format!("{}: must say `{line}`: {why}", text.path)));
    }
    findings
}

/// Lines of a file that must not be there.
pub(super) fn must_not_stand(text: &Text) -> Vec<String> {
    let code = without_comments(&text.words);
    let mut findings = Vec::new();
    for (number, line) in code.lines().enumerate() {
        for (word, why) in MUST_NOT.iter().filter(|(word, _)| line.contains(word)) {
            findings.push(text.finding(number, &format!("{word}: {why}")));
        }
        if line.contains("clearFlags(") && !text.ends_with("/Curtain.kt") {
            findings.push(text.finding(number, "only Curtain.kt opens the curtain"));
        }
    }
    findings
}

/// What the shell calls and the plugin does not answer, or the other way round.
pub(super) fn both_sides(shell: &Text, plugin: &Text, identifier: &str) -> Vec<String> {
    let kotlin = one_line(&plugin.words);
    let rust = one_line(&shell.words);
    let mut findings = Vec::new();
    if !kotlin.starts_with(&format!("package {identifier} ")) {
        findings.push(format!("{}: its package must be {identifier}, as in tauri.conf.json", plugin.path));
    }
    if !rust.contains(&format!("(\"{identifier}\", \"PhonePlugin\")")) {
        findings.push(format!("{}: must name {identifier} and PhonePlugin", shell.path));
    }
    let asked: BTreeSet<&str> = ["ask(\"", "run_mobile_plugin::<()>(\""].iter().flat_map(|m| after(&rust, m)).collect();
    let answered: BTreeSet<&str> = after(&kotlin, "@Command fun ").collect();
    let refusals: BTreeSet<&str> = after(&rust, "Some(\"").collect();
    // What has no code of its own has failed.
    let codes: BTreeSet<&str> = after(&kotlin, "const val ").filter(|code| *code != "FAILED").collect();
    let codes: BTreeSet<String> = codes.iter().map(|code| code.to_lowercase()).collect();
    for name in asked.symmetric_difference(&answered) {
        findings.push(format!("{}: {name} is asked or answered on one side only", plugin.path));
    }
    for name in codes.symmetric_difference(&refusals.iter().map(|code| (*code).to_owned()).collect()) {
        findings.push(format!("{}: the refusal {name} stands on one side only", plugin.path));
    }
    findings
}

/// The names that follow `mark`.
fn after<'a>(code: &'a str, mark: &str) -> impl Iterator<Item = &'a str> {
    code.match_indices(mark).map(move |(at, mark)| {
        let rest = &code[at + mark.len()..];
        &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())]
    })
}

/// The code without comments, with one space for each break.
pub(super) fn one_line(source: &str) -> String {
    without_comments(source).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The code without comments, each line where it was. No string of ours holds a quotation mark.
fn without_comments(source: &str) -> String {
    let mut kept = String::new();
    let mut rest = source;
    while let Some(at) = ["//", "/*", "\""].iter().filter_map(|mark| rest.find(mark)).min() {
        let (before, from_here) = rest.split_at(at);
        let end = match from_here.get(..2) {
            Some("//") => from_here.find('\n'),
            Some("/*") => from_here.find("*/").map(|end| end + 2),
            _ => from_here[1..].find('"').map(|end| end + 2),
        };
        let (piece, after) = from_here.split_at(end.unwrap_or(from_here.len()));
        kept.push_str(before);
        kept.extend(piece.chars().filter(|c| piece.starts_with('"') || *c == '\n'));
        rest = after;
    }
    kept + rest
}
