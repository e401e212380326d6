//! A program's own tests once more, on other backends: generic code (HMAC, HKDF, …) takes the best that there is, so
//! the CPU's features are taken away by `NOCRYPTO_DISABLE`, which is thereby tested, too.

use std::{env, process::Command};

use nocrypto::{
    cpu::Features,
    hash::{Hash, sha256::Sha256, sha256::Sha256Backend},
};

/// What this CPU has, by the names of `NOCRYPTO_DISABLE`.
fn features() -> Vec<String> {
    let listed = format!("{:?}", Features::detect());
    listed.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Runs the tests whose names hold one of `words`, or without words all, on portable code alone.
pub(crate) fn on_portable_code(words: &[&str], ignored: bool) {
    without(&features().join(","), words, ignored);
}

/// The same once for every feature, without that one.
#[allow(dead_code, reason = "some programs run on portable code only")]
pub(crate) fn without_each_feature(words: &[&str], ignored: bool) {
    features().iter().for_each(|feature| without(feature, words, ignored));
}

/// Runs this program's tests whose names hold one of `words`, and its `backend_is_as_asked`; without words, all.
fn without(disabled: &str, words: &[&str], ignored: bool) {
    if disabled.is_empty() {
        println!("nothing to take away: the tests ran on portable code already");
        return;
    }
    // Under an emulator the kernel cannot start this program itself.
    let emulator = env::var("NOCRYPTO_EMULATOR").unwrap_or_default();
    let mut start = emulator.split_whitespace().map(Into::into).chain([env::current_exe().unwrap()]);
    let mut command = Command::new(start.next().unwrap());
    command.args(start);
    if !words.is_empty() {
        command.args(words).arg("backend_is_as_asked");
    }
    command.args(["--skip", "on_portable_code", "--skip", "without_each_feature"]);
    if ignored {
        command.arg("--include-ignored");
    }
    let output = command.env("NOCRYPTO_DISABLE", disabled).output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    println!("without {disabled}:\n{stdout}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "without {disabled}");
    let passed = |line: &str| line.starts_with("test ") && line.ends_with("... ok");
    assert!(stdout.lines().filter(|line| passed(line)).count() > words.len().max(1), "too few tests ran");
}

/// What was asked to be away is away, and the hash says what it does.
pub(crate) fn check_backend() {
    let disabled = env::var("NOCRYPTO_DISABLE").unwrap_or_default();
    let there = features();
    assert!(disabled.split(',').all(|name| !there.iter().any(|there| there == name)), "{there:?}");
    let best = Sha256Backend::best();
    assert_eq!(Sha256::new().backend_name(), best.name());
    if disabled.split(',').any(|name| name == "sha") || cfg!(nocrypto_backend = "soft") {
        assert_eq!(best, Sha256Backend::Soft);
    }
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    if disabled.is_empty() && !cfg!(nocrypto_backend = "soft") {
        let has = std::is_x86_feature_detected!("sha")
            && std::is_x86_feature_detected!("ssse3")
            && std::is_x86_feature_detected!("sse4.1");
        assert_eq!(best.name(), if has { "sha-ni" } else { "soft" });
    }
}
