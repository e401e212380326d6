//! Generic code (HMAC, HKDF, …) takes the best SHA-256 that there is. This runs a program's own tests once more where
//! that is the portable one, which is also the test of `NOCRYPTO_DISABLE`.

use std::{env, process::Command};

use nocrypto::hash::{Hash, sha256::Sha256, sha256::Sha256Backend};

/// Runs the tests whose names hold one of `words`, and one named `sha256_backend_is_as_asked`, without SHA-NI.
pub(crate) fn without_sha_ni(words: &[&str], ignored: bool) {
    if Sha256Backend::best() == Sha256Backend::Soft {
        println!("no SHA-NI: the tests ran on portable code already");
        return;
    }
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(words).arg("sha256_backend_is_as_asked").args(["--skip", "without_sha_ni"]);
    if ignored {
        command.arg("--include-ignored");
    }
    let output = command.env("NOCRYPTO_DISABLE", "sha").output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    println!("{stdout}{}", String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success());
    let passed = |line: &str| line.starts_with("test ") && line.ends_with("... ok");
    assert!(stdout.lines().filter(|line| passed(line)).count() > words.len(), "too few tests ran");
}

/// What [`without_sha_ni`] asks for is what the hash says that it does.
pub(crate) fn check_backend() {
    let disabled = env::var("NOCRYPTO_DISABLE").unwrap_or_default().split(',').any(|word| word == "sha");
    let best = Sha256Backend::best();
    assert_eq!(Sha256::new().backend_name(), best.name());
    if disabled || cfg!(nocrypto_backend = "soft") {
        assert_eq!(best, Sha256Backend::Soft);
    }
    #[cfg(all(target_arch = "x86_64", target_feature = "sse2"))]
    if env::var_os("NOCRYPTO_DISABLE").is_none() && !cfg!(nocrypto_backend = "soft") {
        let has = std::is_x86_feature_detected!("sha")
            && std::is_x86_feature_detected!("ssse3")
            && std::is_x86_feature_detected!("sse4.1");
        assert_eq!(best.name(), if has { "sha-ni" } else { "soft" });
    }
}
