// What Holdfast adds to the build that Tauri makes. `cargo xtask android` applies it.

dependencies {
    // The system's prompt for a finger or face, on every Android that Tauri runs on.
    add("implementation", "androidx.biometric:biometric:1.1.0")
}
