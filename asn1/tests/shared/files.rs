//! Files of the shared folder, found by `NOCRYPTO_SHARED` or beside the repository; `.gz` is unpacked by gzip.

use std::path::PathBuf;
use std::process::Command;

/// Where the shared folder is.
pub(crate) fn shared(path: &str) -> PathBuf {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    std::env::var_os("NOCRYPTO_SHARED").map_or(beside, PathBuf::from).join(path)
}

#[allow(dead_code, reason = "not every test reads vectors")]
/// The JSON of a gzipped vector file.
pub(crate) fn vectors(name: &str) -> serde_json::Value {
    let path = shared("vectors").join(name);
    let output = Command::new("gzip").arg("-dc").arg(&path).output().unwrap();
    assert!(output.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
