//! The census of public functions. Finds them in the sources by their text: what is `pub fn`, and what a public trait
//! declares; `unreachable_pub` is denied, so that `pub` says that it leaves the crate.

use std::{collections::BTreeSet, fs, path::Path};

use super::{ct, matches, root, rows};

/// Why a function needs no constant-time case. There are no other reasons.
const REASONS: [&str; 3] = [
    // It takes and gives what the standard makes public: public keys, signatures, ciphertexts, names, lengths.
    "public", // What it makes or reads holds no secret yet.
    "empty",  // It hands bytes over and decides nothing.
    "bytes",
];

/// `file Type::function` (without folder and ending), for every public function of the sources below `folder`.
fn public_functions(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(folder).unwrap().with_extension("");
                found.extend(of_file(name.to_str().unwrap(), &fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

fn of_file(name: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    // The type whose `impl` or the trait whose declaration a line stands in; only a trait's `fn` needs no `pub`.
    let (mut owner, mut is_trait) = (String::new(), false);
    for line in text.split("#[cfg(test)]\nmod ").next().unwrap().lines() {
        let code = line.trim_start();
        if let Some(name) = code.strip_prefix("pub trait ") {
            (owner, is_trait) = (identifier(name), true);
        } else if code.starts_with("impl") {
            // `impl<…> Trait for Type`, `impl Type`: the last path before the brace.
            let head = code.trim_start_matches("impl").split('{').next().unwrap();
            let head = if head.starts_with('<') {
                head.split_once("> ").map_or(head, |(_, rest)| rest)
            } else {
                head
            };
            let subject = head.rsplit(" for ").next().unwrap().trim();
            (owner, is_trait) = (identifier(subject), false);
        } else if line == "}" {
            (owner, is_trait) = (String::new(), false);
        }
        let function = ["pub fn ", "pub const fn "].iter().find_map(|start| code.strip_prefix(start));
        let declared = if is_trait { code.strip_prefix("fn ") } else { None };
        if let Some(function) = function.or(declared) {
            let separator = if owner.is_empty() { "" } else { "::" };
            found.push(format!("{name} {owner}{separator}{}", identifier(function)));
        }
    }
    found
}

/// The name that `text` begins with; macros' `$name` counts as one.
fn identifier(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || "_$".contains(*c)).collect()
}

/// Every fault of `table` against functions and cases.
fn faults(table: &'static str, functions: &BTreeSet<String>, cases: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut covered = BTreeSet::new();
    for row in rows(table) {
        let words: Vec<&str> = row.split_whitespace().collect();
        let [file, names, verdict] = words[..] else { panic!("{row}") };
        if !REASONS.contains(&verdict) {
            for case in verdict.split(',').filter(|case| !cases.iter().any(|name| matches(case, name))) {
                faults.push(format!("{file} {names}: no constant-time case is called {case}"));
            }
        }
        let (owner, list) = names.rsplit_once("::").map_or(("", names), |(owner, list)| (owner, list));
        let separator = if owner.is_empty() { "" } else { "::" };
        for name in list.split(',') {
            let pattern = format!("{file} {owner}{separator}{name}");
            let found: Vec<_> = functions.iter().filter(|function| matches(&pattern, function)).collect();
            if found.is_empty() {
                faults.push(format!("{pattern}: there is no such function"));
            }
            // A pattern takes in what comes later: only where no secret is.
            if pattern.contains('*') && !REASONS.contains(&verdict) {
                faults.push(format!("{pattern}: functions with secrets are named one by one"));
            }
            covered.extend(found);
        }
    }
    faults.extend(functions.iter().filter(|function| !covered.contains(function)).map(|function| {
        format!("{function}: no row in functions.txt: name its constant-time case, or why it needs none")
    }));
    faults
}

#[test]
fn every_public_function_has_a_case_or_a_reason() {
    let functions = public_functions(&root().join("nocrypto/src"));
    let cases: Vec<String> = ct::names().into_iter().map(|(name, _)| name).collect();
    assert!(
        functions.len() > 150 && cases.len() > 100,
        "{} functions, {} cases",
        functions.len(),
        cases.len()
    );
    let faults = faults(include_str!("functions.txt"), &functions, &cases);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_function_without_a_case_is_found() {
    let text = "impl fmt::Debug for Key {\n    fn fmt() {}\n}\nimpl<const N: usize> Key<N> {\n    pub fn open(\n}\n\
                pub trait Cipher: Clone {\n    fn seal(&self);\n}\npub(crate) fn inner() {}\npub const fn plain() {}\n";
    let functions: BTreeSet<String> = of_file("a/b", text).into_iter().collect();
    assert_eq!(functions.iter().collect::<Vec<_>>(), ["a/b Cipher::seal", "a/b Key::open", "a/b plain"]);
    let cases = ["open".to_owned()];
    assert_eq!(
        faults("a/b Key::open open\na/b Cipher::seal public\na/b plain empty\n", &functions, &cases),
        [""; 0]
    );
    assert_eq!(faults("a/b Key::open open\na/b Cipher::seal public\n", &functions, &cases).len(), 1);
    assert_eq!(
        faults("a/b Key::open seal\na/b Cipher::*,gone public\na/b plain empty\n", &functions, &cases).len(),
        2
    );
    assert_eq!(faults("a/b * open\n", &functions, &cases).len(), 1);
}
