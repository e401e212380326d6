//! Source files as the checks see them: found under a root, with comments and literals blanked out.
//!
//! Reads tokens, not types: it does not expand macros and does not know what a name resolves to.

use std::fs;
use std::path::Path;

/// One Rust file.
pub(crate) struct Source {
    /// Relative to the root, with `/`.
    pub(crate) path: String,
    /// As written.
    pub(crate) text: String,
    /// As long as `text`, line for line: comments are spaces, the insides of literals underscores.
    pub(crate) code: String,
}

impl Source {
    /// A file as if it had been read; what tests plant.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into(), code: blank_comments_and_literals(text) }
    }

    /// `code` without what only tests compile.
    pub(crate) fn shipped(&self) -> String {
        let in_tests = ["tests", "examples", "benches"].iter().any(|folder| {
            self.path.split('/').any(|part| part == *folder) || self.path.ends_with(&format!("/{folder}.rs"))
        });
        if in_tests || self.code.contains("#![cfg(test)]") {
            return String::new();
        }
        let mut code = self.code.clone().into_bytes();
        for mark in ["#[cfg(test)]", "#[cfg(all(test", "#[cfg(doctest)]"] {
            for (start, _) in self.code.match_indices(mark) {
                blank(&mut code, start, item_end(&self.code, start));
            }
        }
        String::from_utf8(code).unwrap_or_default()
    }

    /// Lines (from 0) of the const or static below each `// table` line: data, exempt from length limits.
    pub(crate) fn table_lines(&self) -> Vec<bool> {
        let mut table = vec![false; self.text.lines().count()];
        let mut offset = 0;
        for line in self.text.split_inclusive('\n') {
            if line.trim_start().starts_with("// table") {
                let end = offset + line.len();
                let first = self.text[..end].matches('\n').count();
                let last = self.text[..item_end(&self.code, end)].matches('\n').count();
                table.iter_mut().take(last + 1).skip(first).for_each(|is_table| *is_table = true);
            }
            offset += line.len();
        }
        table
    }

    /// The line number (from 1) of a byte offset.
    pub(crate) fn line(&self, offset: usize) -> usize {
        self.text[..offset].matches('\n').count() + 1
    }
}

/// Every Rust file under `root`, sorted by path; build output, hidden folders and planted trees stay out.
pub(crate) fn rust_files(root: &Path) -> Result<Vec<Source>, String> {
    let mut found = Vec::new();
    walk(root, root, &mut found)?;
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<Source>) -> Result<(), String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if name != "target" && !name.starts_with('.') {
                walk(root, &path, found)?;
            }
        } else if name.ends_with(".rs") {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            let relative = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            found.push(Source::new(&relative, &text));
        }
    }
    Ok(())
}

/// Offsets at which `word` stands in `code`, not as a part of a longer identifier.
pub(crate) fn tokens<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let part = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    let (bytes, ends) = (code.as_bytes(), [word.as_bytes().first(), word.as_bytes().last()].map(part));
    code.match_indices(word).map(|(at, _)| at).filter(move |&at| {
        let longer = [part(at.checked_sub(1).and_then(|i| bytes.get(i))), part(bytes.get(at + word.len()))];
        !(ends[0] && longer[0] || ends[1] && longer[1])
    })
}

/// Every path that starts at one of `starts` (`crate`, `super`, `use` …), with `{a, b}` groups multiplied out.
pub(crate) fn paths(code: &str, starts: &[&str]) -> Vec<(usize, Vec<String>)> {
    let mut found = Vec::new();
    let mut done = 0;
    let mut offsets: Vec<usize> = starts.iter().flat_map(|start| tokens(code, start)).collect();
    offsets.sort_unstable();
    for at in offsets {
        if at < done {
            continue;
        }
        let mut reader = PathReader { code, at };
        if reader.word() != Some("use") {
            reader.at = at;
        }
        let mut tree = Vec::new();
        reader.tree(&mut Vec::new(), &mut tree);
        done = reader.at;
        found.extend(tree.into_iter().map(|path| (at, path)));
    }
    found
}

struct PathReader<'a> {
    code: &'a str,
    at: usize,
}

impl<'a> PathReader<'a> {
    fn rest(&mut self) -> &'a str {
        let rest = &self.code[self.at..];
        self.at += rest.len() - rest.trim_start().len();
        &self.code[self.at..]
    }

    fn word(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        self.at += length;
        (length > 0).then(|| &rest[..length])
    }

    fn skip(&mut self, text: &str) -> bool {
        let found = self.rest().starts_with(text);
        if found {
            self.at += text.len();
        }
        found
    }

    fn tree(&mut self, prefix: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
        let depth = prefix.len();
        loop {
            if self.skip("{") {
                while !self.skip("}") {
                    let before = self.at;
                    self.tree(prefix, found);
                    self.skip(",");
                    if self.at == before {
                        break;
                    }
                }
                break;
            }
            match self.word() {
                Some(word) => prefix.push(word.into()),
                None => {
                    self.skip("*");
                    found.push(prefix.clone());
                    break;
                }
            }
            if !self.skip("::") {
                found.push(prefix.clone());
                let before = self.at;
                if self.word() == Some("as") {
                    self.word();
                } else {
                    self.at = before;
                }
                break;
            }
        }
        prefix.truncate(depth);
    }
}

/// The offset behind the item that starts at `start`, its attributes included.
fn item_end(code: &str, start: usize) -> usize {
    let bytes = code.as_bytes();
    let (mut depth, mut at) = (0usize, start);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' => depth = depth.saturating_sub(1),
            b'}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            b';' if depth == 0 => return at + 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

fn blank(code: &mut [u8], start: usize, end: usize) {
    code.iter_mut().take(end).skip(start).filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
}

fn blank_comments_and_literals(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &bytes[at..];
        let end = if rest.starts_with(b"//") {
            at + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len())
        } else if rest.starts_with(b"/*") {
            at + block_comment(rest)
        } else if let Some((open, close)) = literal(bytes, at) {
            out[at + open..at + close - 1].iter_mut().filter(|b| **b != b'\n').for_each(|b| *b = b'_');
            at += close;
            continue;
        } else {
            at += 1;
            continue;
        };
        blank(&mut out, at, end);
        at = end;
    }
    // Only whole ASCII bytes were written over whole characters, so this is UTF-8.
    String::from_utf8(out).unwrap_or_default()
}

fn block_comment(rest: &[u8]) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    while at < rest.len() {
        match rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// The lengths up to behind the opening quote and up to behind the closing quote of a literal at `at`.
fn literal(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let rest = &bytes[at..];
    let inside_word = at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_');
    match rest {
        [b'"', ..] => Some((1, 1 + escaped(&rest[1..], b'"'))),
        [b'\'', b'\\', ..] => Some((1, 1 + escaped(&rest[1..], b'\''))),
        [b'\'', ..] => {
            let length = std::str::from_utf8(&rest[1..rest.len().min(5)])
                .or_else(|error| std::str::from_utf8(&rest[1..=error.valid_up_to()]))
                .ok()?
                .chars()
                .next()?
                .len_utf8();
            (rest.get(1 + length) == Some(&b'\'')).then_some((1, length + 2))
        }
        [b'r', b'"' | b'#', ..] | [b'b' | b'c', b'r', b'"' | b'#', ..] if !inside_word => {
            let start = rest.iter().position(|b| *b == b'r')? + 1;
            let hashes = rest[start..].iter().take_while(|b| **b == b'#').count();
            if rest.get(start + hashes) != Some(&b'"') {
                return None;
            }
            let close = [b"\"".as_slice(), &vec![b'#'; hashes]].concat();
            let open = start + hashes + 1;
            let length = rest[open..].windows(close.len()).position(|window| window == close)?;
            Some((open, open + length + close.len()))
        }
        _ => None,
    }
}

/// The length up to and with the closing `quote`.
fn escaped(rest: &[u8], quote: u8) -> usize {
    let mut at = 0;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    rest.len().min(at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_not_code() {
        let text = "let a = \"unsafe\"; // unsafe\nlet b = 'u'; /* unsafe /* */ unsafe */ let c: &'static str = r#\"unsafe\"#;\nlet d = b\"\\\"unsafe\"; let é = 'é'; let e = '\\'';";
        let source = Source::new("a.rs", text);
        assert_eq!(tokens(&source.code, "unsafe").count(), 0);
        assert!(source.code.contains("&'static str"));
        assert_eq!(source.code.len(), text.len());
        assert_eq!(source.code.lines().count(), 3);
    }

    #[test]
    fn tests_do_not_ship() {
        let text = "fn a() {}\n#[cfg(test)]\nmod tests { use crate::x; fn b() { {} } }\nfn c() {}\n#[cfg(test)]\nuse z;\n";
        let shipped = Source::new("nocrypto/src/a.rs", text).shipped();
        assert!(shipped.contains("fn a") && shipped.contains("fn c"));
        assert!(!shipped.contains("crate::x") && !shipped.contains("use z"));
        assert_eq!(Source::new("nocrypto/tests/a.rs", text).shipped(), "");
    }

    #[test]
    fn groups_are_multiplied_out() {
        let code = "use crate::{a::{b, c as d}, e}; fn f() { super::super::g::h() }";
        let found: Vec<String> =
            paths(code, &["crate", "super"]).into_iter().map(|(_, path)| path.join("::")).collect();
        assert_eq!(found, ["crate::a::b", "crate::a::c", "crate::e", "super::super::g::h"]);
    }

    #[test]
    fn a_table_is_the_item_below_its_mark() {
        let source = Source::new("a.rs", "// table: x\nconst X: [u8; 2] = [\n1,\n2,\n];\nfn f() {}\n");
        assert_eq!(source.table_lines(), [false, true, true, true, true, false]);
    }
}
