//! `files.txt`: a row a file, in the order of the crate's modules, and what a run of a file adds up to.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde_json::Value;

/// Runs a file: its name, its contents, and where to count.
pub(crate) type Runner = fn(&str, &Value, &mut Tally);

/// Why a test was not judged. There are no other reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reason {
    /// The algorithm is none of this library's, and no issue plans it.
    NotOffered,
    /// A later issue brings the algorithm: AES-CCM, ChaCha20 with long nonces, P-521 in full, ML-DSA, RSA-OAEP, AES-XTS.
    Later,
    /// RFC 5116 §5: the AEADs of TLS have nonces of 12 bytes, and the type takes no other.
    NonceLength,
    /// A hash that no signature here is made over: SHA-1, SHA-224, SHA-512/t, SHA3-224, SHAKE.
    Hash,
    /// MGF1 over another hash than the message's, which RFC 9846 §4.2.3 forbids.
    MgfHash,
    /// A modulus below 2048 bits: the key was refused, as it must be.
    SmallKey,
    /// A SubjectPublicKeyInfo that is not the curve's OID and a point: refused before it comes here; never a valid one.
    Spki,
    /// Seconds of hashing: the ignored test `pbkdf2_longest` has it.
    Long,
}

impl Reason {
    const ALL: [(&'static str, Self); 8] = [
        ("not-offered", Self::NotOffered),
        ("later", Self::Later),
        ("nonce-length", Self::NonceLength),
        ("hash", Self::Hash),
        ("mgf-hash", Self::MgfHash),
        ("small-key", Self::SmallKey),
        ("spki", Self::Spki),
        ("long", Self::Long),
    ];
}

impl FromStr for Reason {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let known = Self::ALL.iter().find(|(name, _)| *name == word);
        known.map(|(_, reason)| *reason).ok_or(format!("{word} is no reason"))
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Self::ALL.iter().find(|(_, reason)| reason == self).unwrap().0)
    }
}

/// What became of the tests of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    judged: usize,
    skipped: BTreeMap<Reason, usize>,
}

impl Tally {
    /// One test was held to its verdict.
    pub(crate) fn judged(&mut self) {
        self.judged += 1;
    }

    /// One test was not.
    pub(crate) fn skip(&mut self, reason: Reason) {
        self.skip_all(reason, 1);
    }

    /// So many tests were not.
    pub(crate) fn skip_all(&mut self, reason: Reason, tests: usize) {
        *self.skipped.entry(reason).or_default() += tests;
    }
}

/// A row: `module file tests judged [reason count]…`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) module: String,
    pub(crate) file: String,
    pub(crate) tests: usize,
    pub(crate) tally: Tally,
}

impl Row {
    fn read(line: &str) -> Self {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [module, file, tests, judged, skipped @ ..] = &words[..] else { panic!("{line}") };
        let number = |word: &str| word.parse().unwrap_or_else(|_| panic!("{line}"));
        let mut tally = Tally { judged: number(judged), ..Tally::default() };
        for pair in skipped.chunks(2) {
            let [reason, count] = pair else { panic!("{line}") };
            tally.skip_all(reason.parse().unwrap(), number(count));
        }
        Self { module: (*module).to_owned(), file: (*file).to_owned(), tests: number(tests), tally }
    }

    /// A file of which nothing is judged is not read.
    pub(crate) fn is_taken(&self) -> bool {
        self.tally.judged > 0
    }

    /// Every test is accounted for; a whole file is left out only for what it is about.
    pub(crate) fn adds_up(&self) -> bool {
        let of_the_whole = [Reason::NotOffered, Reason::Later, Reason::Hash, Reason::MgfHash];
        let skipped: usize = self.tally.skipped.values().sum();
        let whole = self.tally.skipped.keys().all(|reason| of_the_whole.contains(reason));
        self.tally.judged + skipped == self.tests && (self.is_taken() || whole)
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:18} {:44} {:5} {:5}", self.module, self.file, self.tests, self.tally.judged)?;
        self.tally.skipped.iter().try_for_each(|(reason, count)| write!(f, " {reason} {count}"))
    }
}

/// The table.
pub(crate) fn rows() -> impl Iterator<Item = Row> {
    include_str!("files.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(Row::read)
}

/// The groups of a file, and of each its tests.
pub(crate) fn groups(set: &Value) -> impl Iterator<Item = (&Value, &Vec<Value>)> {
    set["testGroups"].as_array().unwrap().iter().map(|group| (group, group["tests"].as_array().unwrap()))
}

/// Every test of a file that has no need of its groups.
pub(crate) fn tests(set: &Value) -> impl Iterator<Item = &Value> {
    groups(set).flat_map(|(_, tests)| tests)
}

pub(crate) fn text<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_else(|| panic!("{field} in {value}"))
}

pub(crate) fn bytes(value: &Value, field: &str) -> Vec<u8> {
    let digits = text(value, field);
    assert!(digits.len().is_multiple_of(2), "{field}");
    (0..digits.len() / 2).map(|i| u8::from_str_radix(&digits[2 * i..2 * i + 2], 16).unwrap()).collect()
}

pub(crate) fn number(value: &Value, field: &str) -> usize {
    usize::try_from(value[field].as_u64().unwrap_or_else(|| panic!("{field} in {value}"))).unwrap()
}

/// Whether the file wants the test accepted. What is merely acceptable is for the caller to decide, and to say why.
pub(crate) fn is_valid(test: &Value) -> bool {
    match text(test, "result") {
        "valid" => true,
        "invalid" => false,
        other => panic!("{other}: {test}"),
    }
}

/// Whether the file leaves the verdict open.
pub(crate) fn is_open(test: &Value) -> bool {
    text(test, "result") == "acceptable"
}

pub(crate) fn has_flag(test: &Value, flag: &str) -> bool {
    test["flags"].as_array().into_iter().flatten().any(|has| has == flag)
}
