//! Vectors as they come: hexadecimal in strings, files beside the repository, some of them compressed.

use std::{path::PathBuf, process::Command};

/// The bytes that hexadecimal digits stand for; blanks are for the reader.
pub(crate) fn hex(digits: &str) -> Vec<u8> {
    let digits: Vec<u8> = digits.bytes().filter(|c| !c.is_ascii_whitespace()).collect();
    let value = |c: &u8| char::from(*c).to_digit(16).expect("a hexadecimal digit") as u8;
    assert!(digits.len().is_multiple_of(2), "an odd number of digits");
    digits.chunks(2).map(|pair| value(&pair[0]) << 4 | value(&pair[1])).collect()
}

/// The same for a length that the type asks for.
#[allow(dead_code, reason = "not every program has vectors of a fixed length")]
pub(crate) fn array<const N: usize>(digits: &str) -> [u8; N] {
    hex(digits).try_into().unwrap()
}

/// `shared/vectors`, found by `NOCRYPTO_SHARED` or beside the repository.
pub(crate) fn shared_folder() -> PathBuf {
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    std::env::var_os("NOCRYPTO_SHARED").map_or(beside, PathBuf::from).join("vectors")
}

/// A file in it; `.gz` is unpacked by gzip.
pub(crate) fn shared(path: &str) -> String {
    let path = shared_folder().join(path);
    if path.extension().is_some_and(|extension| extension == "gz") {
        let output = Command::new("gzip").arg("-dc").arg(&path).output().unwrap();
        assert!(output.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    } else {
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

/// Holds `shared.txt`'s count for a file, under the tag of what was tested, to how many tests of it were judged.
#[allow(dead_code, reason = "not every program counts")]
pub(crate) fn judged(path: &str, tag: &str, count: usize) {
    if count == 0 {
        return;
    }
    let path = path.trim_end_matches(".gz");
    let row = include_str!("shared.txt").lines().find(|line| line.split_whitespace().next() == Some(path));
    let counts: Vec<&str> =
        row.unwrap_or_else(|| panic!("{path}: no row")).split_whitespace().skip(3).collect();
    assert!(counts.contains(&format!("{tag}={count}").as_str()), "{path}: {tag}={count}, not {counts:?}");
}
