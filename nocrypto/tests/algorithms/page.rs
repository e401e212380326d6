//! docs/generated/algorithms.md: a row an algorithm, each column from where the thing itself is.

use std::collections::BTreeMap;

use super::{ct, matches, read, root, rows};

const HEAD: &str = "# Algorithms\n\n\
    Written by `cargo xtask algorithms` from nocrypto/tests/algorithms/table.txt: kernels are the files in the algorithm's \
    folder; vectors are those judged, by Wycheproof (nocrypto/tests/wycheproof/files.txt) and by NIST's and C2SP's sets \
    (nocrypto/tests/vectors/shared.txt), each on every backend; constant-time cases are names of nocrypto/tests/ct, run \
    under valgrind by `cargo xtask ct`; peak stack is in bytes, the largest of docs/generated/stack.md; benchmarks are rows \
    of docs/generated/benchmarks.md, in parentheses names in benches/ that it does not have yet.\n\n\
    | algorithm | standard | kernels | Wycheproof | other vectors | constant time | peak stack | benchmark |\n\
    | --- | --- | --- | ---: | ---: | --- | ---: | --- |\n";

/// A row of table.txt: fields are separated by `|`, patterns in them by blanks; `-` is none.
struct Algorithm {
    name: &'static str,
    standard: &'static str,
    kernels: Vec<&'static str>,
    wycheproof: Vec<&'static str>,
    shared: Vec<&'static str>,
    cases: Vec<&'static str>,
    stack: Vec<&'static str>,
    benchmarks: Vec<&'static str>,
}

fn algorithms() -> Vec<Algorithm> {
    let words = |field: &'static str| field.split_whitespace().filter(|word| *word != "-").collect();
    let read = |row: &'static str| {
        let fields: Vec<&str> = row.split('|').map(str::trim).collect();
        let [name, standard, kernels, wycheproof, shared, cases, stack, benchmarks] = fields[..] else {
            panic!("{row}")
        };
        Algorithm {
            name,
            standard,
            kernels: words(kernels),
            wycheproof: words(wycheproof),
            shared: words(shared),
            cases: words(cases),
            stack: words(stack),
            benchmarks: words(benchmarks),
        }
    };
    rows(include_str!("table.txt")).map(read).collect()
}

/// The sum over those of `counts` that `patterns` match; every pattern must match one.
fn sum(what: &str, patterns: &[&str], counts: &BTreeMap<String, usize>) -> usize {
    for pattern in patterns {
        assert!(counts.keys().any(|name| matches(pattern, name)), "{what}: {pattern} is nowhere");
    }
    let taken = counts.iter().filter(|(name, _)| patterns.iter().any(|pattern| matches(pattern, name)));
    taken.map(|(_, count)| count).sum()
}

/// Judged tests by Wycheproof file.
fn wycheproof() -> BTreeMap<String, usize> {
    let row = |row: &'static str| {
        let words: Vec<&str> = row.split_whitespace().collect();
        (words[1].to_owned(), words[3].parse().unwrap())
    };
    rows(include_str!("../wycheproof/files.txt")).map(row).collect()
}

/// Judged tests by the tags of the rows of shared.txt.
fn shared() -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for row in rows(include_str!("../vectors/shared.txt")) {
        for (tag, count) in row.split_whitespace().skip(3).map(|word| word.split_once('=').unwrap()) {
            *counts.entry(tag.to_owned()).or_default() += count.parse::<usize>().unwrap();
        }
    }
    counts
}

/// The kernels: the files in a folder that compute it, or the one file that does.
fn kernels(places: &[&str]) -> String {
    const KERNELS: [&str; 4] = ["soft", "x86_64", "aarch64", "field"];
    let mut names = Vec::new();
    for place in places {
        let source = root().join("nocrypto/src").join(place);
        assert!(source.with_extension("rs").exists(), "{place} is not there");
        for kernel in KERNELS {
            let found = ["", "field"]
                .iter()
                .any(|inner| source.join(inner).join(kernel).with_extension("rs").exists());
            if found && kernel != "field" && !names.contains(&kernel) {
                names.push(kernel);
            }
        }
    }
    if names.is_empty() || !names.contains(&"soft") {
        names.insert(0, "portable");
    }
    names.join(", ").replace("soft", "portable")
}

/// The names in the first column of a generated page, without blanks, each with the number beside it.
fn generated(page: &str) -> BTreeMap<String, usize> {
    let text = read(&format!("docs/generated/{page}"));
    let cells = text.lines().map(|line| line.split('|').map(str::trim).collect::<Vec<_>>());
    let row =
        |cells: Vec<&str>| Some((cells.get(1)?.replace(' ', "-"), cells.get(2)?.parse().unwrap_or_default()));
    cells.filter_map(row).collect()
}

#[test]
fn the_page() {
    let (wycheproof, shared, stack, benchmarks) =
        (wycheproof(), shared(), generated("stack.md"), generated("benchmarks.md"));
    let cases = ct::names();
    let mut page = HEAD.to_owned();
    let mut judged = [0; 2];
    for operation in stack.keys() {
        let of = |algorithm: &Algorithm| algorithm.stack.iter().any(|pattern| matches(pattern, operation));
        let owners: Vec<_> = algorithms().into_iter().filter(of).map(|algorithm| algorithm.name).collect();
        assert!(owners.len() <= 1, "the stack of {operation} belongs to {owners:?}");
    }
    for algorithm in algorithms() {
        let Algorithm { name, standard, .. } = algorithm;
        let vectors = [sum(name, &algorithm.wycheproof, &wycheproof), sum(name, &algorithm.shared, &shared)];
        judged = [judged[0] + vectors[0], judged[1] + vectors[1]];
        // A measurement that is not there yet is an empty field or a name in parentheses, never a wrong one.
        let peak =
            stack.iter().filter(|(row, _)| algorithm.stack.iter().any(|pattern| matches(pattern, row)));
        let peak = peak.map(|(_, bytes)| *bytes).max().map_or(String::new(), |bytes| bytes.to_string());
        let measured =
            benchmarks.keys().filter(|row| algorithm.benchmarks.iter().any(|pattern| matches(pattern, row)));
        let mut groups: std::collections::BTreeSet<String> = measured
            .map(|row| row.rsplit_once('/').map_or(row.as_str(), |(group, _)| group).into())
            .collect();
        let missing = algorithm
            .benchmarks
            .iter()
            .filter(|pattern| !benchmarks.keys().any(|row| matches(pattern, row)))
            .map(|pattern| format!("({})", pattern.trim_end_matches("/*").trim_end_matches('*')));
        groups.extend(missing);
        let mut names: Vec<&str> = Vec::new();
        for pattern in &algorithm.cases {
            let of_pattern =
                cases.iter().map(|(name, _)| name.as_str()).filter(|name| matches(pattern, name));
            let before = names.len();
            names.extend(of_pattern.filter(|name| !names[..before].contains(name)).collect::<Vec<_>>());
            assert!(names.len() > before, "{name}: no constant-time case is called {pattern}");
        }
        names.sort_unstable();
        names.dedup();
        page += &format!(
            "| {name} | {standard} | {} | {} | {} | {} | {peak} | {} |\n",
            kernels(&algorithm.kernels),
            vectors[0],
            vectors[1],
            if names.is_empty() { "public data only".to_owned() } else { names.join(", ") },
            groups.into_iter().collect::<Vec<_>>().join(", "),
        );
    }
    // Nothing that was judged is forgotten in the table.
    assert_eq!(
        judged[0],
        wycheproof.values().sum::<usize>(),
        "a Wycheproof file belongs to no row, or to two"
    );
    assert_eq!(judged[1], shared.values().sum::<usize>(), "a set of shared.txt belongs to no row, or to two");
    page += &format!("\nVectors judged: {} of Wycheproof, {} of other sets.\n", judged[0], judged[1]);
    page.lines().for_each(|line| println!("algorithms: {line}"));
}
