//! Each rule, with the fault planted into the files as they stand.

use super::super::{Text, text};
use super::*;

fn rules_text() -> Text {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(RULES);
    text(RULES, &std::fs::read_to_string(path).unwrap())
}

fn rules() -> kotlin::Rules {
    kotlin::Rules::read(&rules_text()).unwrap()
}

/// Our own files as they stand, as if they had been laid into `folder`.
fn overlay(folder: &str) -> Vec<Text> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let texts = super::super::texts(&root).unwrap();
    let ours = texts.into_iter().filter(|text| text.is_below(OVERLAY));
    ours.map(|found| text(&found.path.replacen(OVERLAY, folder, 1), &found.words)).collect()
}

/// What is found when `old` is `new` in the file that ends so.
fn planted(file: &str, old: &str, new: &str) -> Vec<String> {
    let mut texts = overlay(OVERLAY);
    let there = texts.iter_mut().find(|text| text.ends_with(file)).expect(file);
    assert!(there.words.contains(old), "{file} has {old}, so that the fault is really planted");
    there.words = there.words.replace(old, new);
    app(&texts, &rules(), OVERLAY).unwrap()
}

#[test]
fn the_files_as_they_stand_are_right() {
    assert_eq!(app(&overlay(OVERLAY), &rules(), OVERLAY).unwrap(), [] as [&str; 0]);
}

#[test]
fn each_fault_in_the_manifests_is_found() {
    let main = [
        ("allowBackup=\"false\"", "allowBackup=\"true\""),
        ("android:allowBackup=\"false\"", ""),
        ("@xml/extract_nothing", "@xml/other"),
        ("usesCleartextTraffic=\"false\"", "usesCleartextTraffic=\"true\""),
        ("usesCleartextTraffic=\"false\"", "usesCleartextTraffic=\"false\" android:debuggable=\"true\""),
        ("taskAffinity=\"\"", "taskAffinity=\"app.holdfast\""),
        ("launchMode=\"singleTask\"", "launchMode=\"standard\""),
        ("permission.USE_BIOMETRIC", "permission.INTERNET"),
        ("permission.RECORD_AUDIO", "permission.CAMERA"),
        (
            "<uses-feature android:name=\"android.hardware.microphone\"",
            "<uses-permission-sdk-23 android:name=\"a.b\" /><uses-feature android:name=\"android.hardware.microphone\"",
        ),
        ("android:exported=\"false\"", "android:exported=\"true\""),
        ("</application>", "<service android:name=\".S\" /></application>"),
        ("</application>", "<activity android:name=\".Other\" /></application>"),
        ("</intent-filter>", "<data android:scheme=\"holdfast\" /></intent-filter>"),
        ("intent.action.MAIN", "intent.action.VIEW"),
        ("WebView.MetricsOptOut", "WebView.Other"),
    ];
    let internet = "android.permission.INTERNET\" tools:node=\"remove\"";
    let release = [(internet, "a.b\" tools:node=\"remove\""), (internet, "android.permission.INTERNET\"")];
    let debug = [("permission.INTERNET", "permission.CAMERA")];
    for (file, faults) in [("main", &main[..]), ("release", &release), ("debug", &debug)] {
        for (old, new) in faults {
            let found = planted(&format!("{file}/AndroidManifest.xml"), old, new);
            assert!((1..=2).contains(&found.len()), "{old} -> {new}: {found:?}");
        }
    }
}

#[test]
fn a_backup_that_takes_something_or_a_wider_way_out_for_files_is_found() {
    let rule = "<exclude domain=\"database\" path=\".\" />";
    let including = format!("{rule}<include domain=\"file\" path=\".\" />");
    let path = "<cache-path name=\"export\" path=\"export/\" />";
    let external = format!("{path}<external-path name=\"a\" path=\".\" />");
    for (file, old, new) in [
        ("backup_nothing.xml", rule, ""),
        ("backup_nothing.xml", rule, "<exclude domain=\"database\" path=\"a\" />"),
        ("backup_nothing.xml", rule, including.as_str()),
        ("extract_nothing.xml", rule, ""),
        ("extract_nothing.xml", "device-transfer>", "other>"),
        ("extract_nothing.xml", "device_root", "root"),
        ("file_paths.xml", path, ""),
        ("file_paths.xml", "export/", "."),
        ("file_paths.xml", "cache-path", "external-path"),
        ("file_paths.xml", path, external.as_str()),
    ] {
        assert!(!planted(file, old, new).is_empty(), "{file}: {old} -> {new}");
    }
}

#[test]
fn each_line_that_must_stand_is_missed() {
    for (file, lines) in &rules().must {
        for (line, why) in lines {
            let mut texts = overlay(OVERLAY);
            let there = texts.iter_mut().find(|text| text.ends_with(&format!("/{file}.kt"))).expect(file);
            let code = kotlin::one_line(&there.words);
            there.words = format!("// {line}\n{}", code.replace(line, ""));
            let found = app(&texts, &rules(), OVERLAY).unwrap();
            let missed = found.iter().filter(|found| found.ends_with(why.as_str())).count();
            assert!(missed > 0, "{file}: {line}, in a comment only: {found:?}");
        }
    }
}

#[test]
fn each_line_that_must_not_stand_is_found() {
    for word in rules().must_not.keys() {
        let found = planted("KeySlot.kt", "private const val ALIAS", &format!("{word} private const val ALIAS"));
        assert!(!found.is_empty(), "{word}");
        let told = planted("KeySlot.kt", "private const val ALIAS", &format!("/* {word} */ private const val ALIAS"));
        assert_eq!(told, [] as [&str; 0], "a comment may say it: {word}");
    }
    let open = "Curtain.draw(this)\n window?.clearFlags(FLAG_SECURE)";
    assert_eq!(planted("MainActivity.kt", "Curtain.draw(this)", open).len(), 2, "wherever it stands");
    assert!(!planted("Curtain.kt", "getBoolean(SCREENSHOTS, false)", "getBoolean(SCREENSHOTS, true)").is_empty());
}

#[test]
fn a_file_that_is_missing_or_one_too_many_is_found() {
    for gone in ["Curtain.kt", "file_paths.xml", "release/AndroidManifest.xml"] {
        let texts: Vec<Text> = overlay(OVERLAY).into_iter().filter(|text| !text.ends_with(gone)).collect();
        assert_eq!(app(&texts, &rules(), OVERLAY).unwrap().len(), 1, "{gone}");
    }
    let mut texts = overlay(OVERLAY);
    texts.push(text("src-tauri/android/app/src/arm64/AndroidManifest.xml", "<manifest />"));
    assert_eq!(app(&texts, &rules(), OVERLAY).unwrap().len(), 1, "a manifest of another kind of build");
}

#[test]
fn a_keyboard_that_may_learn_is_found() {
    let told = "[env]\nWRY_RUSTWEBVIEW_CLASS_EXTENSION = \"\"\"\nfield.imeOptions or android.view.inputmethod.EditorInfo.IME_FLAG_NO_PERSONALIZED_LEARNING\n\"\"\"";
    let found = |config: &str| keyboard(&text("config.toml", config)).unwrap().len();
    assert_eq!(found(told), 0);
    assert_eq!(found(&told.replace("NO_PERS", "PERS")), 1);
    assert_eq!(found(&told.replace("field.", "// field.")), 1);
    assert_eq!(found(&told.replace("WRY", "OTHER")), 1);
}

#[test]
fn a_call_or_a_refusal_on_one_side_only_is_found() {
    let shell = "const CLASS: (&str, &str) = (\"app.a\", \"PhonePlugin\"); self.ask(\"seal\", x) \
        phone.run_mobile_plugin::<()>(\"watch\", w) Some(\"cancelled\") =>";
    let plugin = "package app.a\n@Command\nfun seal(i) @Command fun watch(i) const val CANCELLED = \"cancelled\" const val FAILED";
    let both = |shell: &str, plugin: &str| {
        kotlin::both_sides(&text("hardware.rs", shell), &text("PhonePlugin.kt", plugin), "app.a")
    };
    assert_eq!(both(shell, plugin), [] as [&str; 0]);
    assert_eq!(both(&shell.replace("\"seal\"", "\"open\""), plugin).len(), 2);
    assert_eq!(both(shell, &plugin.replace("package app.a", "package app.b")).len(), 1);
    assert_eq!(both(&shell.replace("app.a", "app.b"), plugin).len(), 1);
    assert_eq!(both(shell, &plugin.replace("CANCELLED =", "GONE =")).len(), 2);
}

/// As Tauri makes it, in short.
const GRADLE: &str = "getByName(\"debug\") { isDebuggable = true }\ngetByName(\"release\") { }\n\
    apply(from = file(\"holdfast.build.gradle.kts\"))";

#[test]
fn a_made_project_is_held_to_the_same_rules_and_to_its_build() {
    let with = |gradle: &str| {
        let mut texts = overlay(PROJECT);
        texts.push(text("gen/android/app/build.gradle.kts", gradle));
        project(&texts, &rules_text()).unwrap()
    };
    assert_eq!(with(GRADLE), [] as [&str; 0]);
    assert_eq!(with(&GRADLE.replace("apply", "// apply")).len(), 1);
    assert_eq!(with(&GRADLE.replace("\"release\") { }", "\"release\") { isDebuggable = true }")).len(), 1);
    assert_eq!(with(&GRADLE.replace("\"release\") { }", "\"release\") { isJniDebuggable = true }")).len(), 1);
}

#[test]
fn what_a_library_brought_into_what_ships_is_found() {
    let main = overlay(OVERLAY).into_iter().find(|text| text.ends_with("main/AndroidManifest.xml")).unwrap();
    let merged = main.words.replace("\".MainActivity\"", "\"app.holdfast.notebook.MainActivity\"");
    let with = |words: &str| {
        let mut texts = overlay(PROJECT);
        let path = "gen/android/app/build/intermediates/merged_manifest/universalRelease/process/AndroidManifest.xml";
        texts.push(text(path, words));
        project(&texts, &rules_text()).unwrap()
    };
    let finger = "<uses-permission android:name=\"android.permission.USE_FINGERPRINT\" /><uses-feature";
    let finger = merged.replace("<uses-feature", finger);
    assert_eq!(with(&finger), [] as [&str; 0], "the library of the prompt asks for it on older phones");
    assert_eq!(with(&finger.replace("USE_FINGERPRINT", "INTERNET")).len(), 1);
    assert_eq!(with(&merged.replace("allowBackup=\"false\"", "allowBackup=\"true\"")).len(), 1);
    assert_eq!(with(&merged.replace("android:launchMode=\"singleTask\"", "")).len(), 1);
    assert_eq!(with(&merged.replace("<application", "<application android:testOnly=\"true\"")).len(), 1);
}
