//! The census of public functions. Finds them in the sources by their text: what is `pub fn`, and what a public trait
//! declares; `unreachable_pub` is denied, so that `pub` says that it leaves the crate.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use super::{ct, matches, root, rows};

/// Why a function needs no constant-time case. There are no other reasons, and a signature can speak against each
/// ([`objection`]).
const REASONS: [&str; 3] = [
    // It takes and gives what the standard makes public: public keys, signatures, ciphertexts, names, lengths.
    "public", // What it makes or reads holds no secret yet.
    "empty",  // It hands bytes over and decides nothing.
    "bytes",
];

/// Types whose values are secret, by name: none is a parameter of a function without a case.
const SECRETS: [&str; 7] =
    ["Secret", "SeededRng", "Fortuna", "SeedMaterial", "Prk", "PrivateKey", "DecapsulationKey"];

/// Functions by `file Type::function` (without folder and ending), each with what stands behind its name: parameters
/// and result.
type Functions = BTreeMap<String, String>;

/// Every public function of the sources below `folder`.
fn public_functions(folder: &Path) -> Functions {
    let mut found = Functions::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(folder).unwrap().with_extension("");
                let functions = of_file(name.to_str().unwrap(), &fs::read_to_string(&path).unwrap());
                for (function, signature) in functions {
                    // One of several for as many targets: what any of them takes counts.
                    found.entry(function).or_default().push_str(&signature);
                }
            }
        }
    }
    found
}

fn of_file(name: &str, text: &str) -> Functions {
    let mut found = Functions::new();
    // The type whose `impl` or the trait whose declaration a line stands in; only a trait's `fn` needs no `pub`.
    let (mut owner, mut is_trait) = (String::new(), false);
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let here = at;
        at += line.len();
        let code = line.trim();
        let public = code.strip_prefix("pub ");
        if let Some(name) = public.and_then(|code| unqualified(code).strip_prefix("trait ")) {
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
        } else if line == "}\n" {
            (owner, is_trait) = (String::new(), false);
        }
        let declared = if is_trait { Some(code) } else { public };
        if let Some(function) = declared.and_then(|code| unqualified(code).strip_prefix("fn ")) {
            let separator = if owner.is_empty() { "" } else { "::" };
            let signature = signature(text[here..].split_once("fn ").unwrap().1);
            found
                .entry(format!("{name} {owner}{separator}{}", identifier(function)))
                .or_default()
                .push_str(signature);
        }
    }
    found
}

/// An item's text from `fn` or `trait` on: without `const`, `async`, `unsafe` and `extern "C"`.
fn unqualified(code: &str) -> &str {
    let mut rest = code;
    while let Some((word, next)) = rest.split_once(' ') {
        if !["const", "async", "unsafe", "extern"].contains(&word) && !word.starts_with('"') {
            break;
        }
        rest = next;
    }
    rest
}

/// What stands behind a function's name: up to the body or the semicolon that is in no brackets.
fn signature(text: &str) -> &str {
    let end = outside_brackets(text, &["{", ";"]).next().unwrap_or(text.len());
    &text[identifier(text).len()..end]
}

/// Where one of `words` stands in no parentheses and no brackets.
fn outside_brackets(text: &str, words: &[&str]) -> impl Iterator<Item = usize> {
    let mut depth = 0;
    text.char_indices().filter_map(move |(at, c)| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            _ => {}
        }
        (depth == 0 && words.iter().any(|word| text[at..].starts_with(word))).then_some(at)
    })
}

/// What a signature has against the reason that its function is given for having no case.
fn objection(reason: &str, function: &str, signature: &str) -> Option<&'static str> {
    let names = |text: &str, words: &[&str]| {
        text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| words.contains(&word))
    };
    // The last arrow outside: that of a closure's type stands before the parameters or in them.
    let arrow = outside_brackets(signature, &["->"]).last().unwrap_or(signature.len());
    let (parameters, result) = signature.split_at(arrow);
    let owner = function.split_once(' ').map_or(function, |(_, path)| path).split("::").next().unwrap();
    match reason {
        _ if names(parameters, &SECRETS) => Some("it takes a secret"),
        "public" if names(result, &SECRETS) => Some("it gives a secret"),
        "public" if SECRETS.contains(&owner) && names(parameters, &["u8"]) => {
            Some("it makes a secret of bytes")
        }
        "empty" if names(parameters, &["u8"]) => Some("it takes bytes"),
        "bytes" if names(result, &["bool", "Choice", "Mask", "Option", "Result"]) => Some("it decides"),
        _ => None,
    }
}

/// The name that `text` begins with; macros' `$name` counts as one.
fn identifier(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || "_$".contains(*c)).collect()
}

/// Every fault of `table` against functions and cases.
fn faults(table: &'static str, functions: &Functions, cases: &[String]) -> Vec<String> {
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
            let found: Vec<_> =
                functions.iter().filter(|(function, _)| matches(&pattern, function)).collect();
            if found.is_empty() {
                faults.push(format!("{pattern}: there is no such function"));
            }
            // A pattern takes in what comes later: only where no secret is.
            if pattern.contains('*') && !REASONS.contains(&verdict) {
                faults.push(format!("{pattern}: functions with secrets are named one by one"));
            }
            for (function, signature) in found {
                covered.insert(function);
                if REASONS.contains(&verdict)
                    && let Some(objection) = objection(verdict, function, signature)
                {
                    faults.push(format!("{function}: {objection}, it is not `{verdict}`"));
                }
            }
        }
    }
    faults.extend(functions.keys().filter(|function| !covered.contains(function)).map(|function| {
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
                pub trait Cipher: Clone {\n    fn seal(&self);\n}\npub(crate) fn inner() {}\npub const fn plain() {}\n\
                pub unsafe fn declare(bits: u64) {\npub const unsafe fn assume() {\n\
                pub unsafe trait Raw {\n    unsafe extern \"C\" fn call(&self);\n}\n";
    let functions = of_file("a/b", text);
    assert_eq!(
        functions.keys().collect::<Vec<_>>(),
        ["a/b Cipher::seal", "a/b Key::open", "a/b Raw::call", "a/b assume", "a/b declare", "a/b plain"]
    );
    let cases = ["open".to_owned()];
    let of = |table: &'static str| faults(table, &functions, &cases).len();
    assert_eq!(
        of(
            "a/b Key::open open\na/b Cipher::seal public\na/b plain,declare,assume empty\na/b Raw::call bytes\n"
        ),
        0
    );
    assert_eq!(of("a/b Key::open open\na/b Cipher::seal public\na/b plain empty\n"), 3);
    assert_eq!(
        of(
            "a/b Key::open seal\na/b Cipher::*,gone public\na/b plain,declare,assume empty\na/b Raw::call bytes\n"
        ),
        2
    );
    assert_eq!(of("a/b * open\n"), 1);
}

#[test]
fn a_reason_is_held_to_the_signature() {
    let text = "pub fn agree(\n    peer: &[u8; 32],\n    out: &mut <C::Bytes as ByteArray>::Secret,\n) -> Result<(), Error> {\n\
                impl PrivateKey {\n    pub fn read(bytes: &[u8; 32]) -> Self {\n    pub fn half(&self) -> &x25519::PrivateKey {\n\
                \x20   pub fn len(&self) -> usize {\n}\n";
    let functions = of_file("a", text);
    assert_eq!(
        functions["a agree"].split_whitespace().collect::<Vec<_>>().join(" "),
        "( peer: &[u8; 32], out: &mut <C::Bytes as ByteArray>::Secret, ) -> Result<(), Error>"
    );
    for (function, right) in [
        ("a agree", &[][..]),
        ("a PrivateKey::read", &["bytes"]),
        ("a PrivateKey::half", &["empty", "bytes"]),
        ("a PrivateKey::len", &["public", "empty", "bytes"]),
    ] {
        let accepted =
            REASONS.into_iter().filter(|reason| objection(reason, function, &functions[function]).is_none());
        assert_eq!(accepted.collect::<Vec<_>>(), right, "{function}");
    }
}
