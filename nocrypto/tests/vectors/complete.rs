//! Every file of the vectors beside the project is taken or left out for a reason: `shared.txt` has a row for each.

use std::{collections::BTreeSet, fs, path::Path};

use super::files::shared_folder;

/// Why a file is not taken here. There are no other reasons.
const REASONS: [&str; 3] = [
    // The algorithm is none of this library's.
    "not-offered",
    // A later issue brings the algorithm: AES-CTR-DRBG never, HMAC-DRBG, ML-DSA, FFDHE.
    "later",
    // Another crate of the workspace reads it.
    "other-crate",
];

fn rows() -> impl Iterator<Item = [&'static str; 3]> {
    let lines = include_str!("shared.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| {
        let words: Vec<_> = line.split_whitespace().collect();
        // Behind these: counts, held to what happens by `files::judged`.
        words.get(..3).and_then(|words| words.try_into().ok()).unwrap_or_else(|| panic!("{line}"))
    })
}

/// A row that says `taken` names a test and the words by which that names the file.
#[test]
fn what_is_taken_is_read_by_the_test_that_the_row_names() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for [file, place, words] in rows() {
        if REASONS.contains(&place) {
            continue;
        }
        let text = fs::read_to_string(tests.join(place)).unwrap_or_else(|error| panic!("{place}: {error}"));
        assert!(text.contains(words), "{place} does not read {file}");
    }
}

#[test]
#[ignore = "needs shared vectors"]
fn every_shared_file_has_a_row() {
    let mut found = BTreeSet::new();
    let mut folders = vec![shared_folder()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(shared_folder()).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name != "README.md" {
                found.insert(name.trim_end_matches(".gz").to_owned());
            }
        }
    }
    let listed: BTreeSet<String> = rows().map(|[file, ..]| file.to_owned()).collect();
    assert_eq!(listed.len(), rows().count(), "a row twice");
    assert_eq!(listed, found);
}
