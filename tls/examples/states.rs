//! `states`: draws docs/states/{client,server}.svg from the table of transitions; a test holds them equal.
#![forbid(unsafe_code)]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::wildcard_enum_match_arm,
    unreachable_pub,
    reason = "draws a fixed table, and is seen by nobody but the one who draws"
)]

use std::fmt::Write as _;

use nocrypto_tls::transitions::{InputKind, StateName, TABLE};

/// The two roles: the name of the file, its title, and how its states begin.
pub const ROLES: [(&str, &str, &str); 2] = [
    ("client", "TLS client: hellos, then TLS 1.3 or TLS 1.2", "Client"),
    ("server", "TLS server: hellos, then TLS 1.3 or TLS 1.2", "Server"),
];

/// Space for every state: its box, and the arrow to the next.
const STEP: usize = 78;
const BOX_HEIGHT: usize = 42;
const BOX_WIDTH: usize = 260;
const LEFT: usize = 40;
const TOP: usize = 84;
const LANE: usize = 34;
const WIDTH: usize = 660;

const STYLE: &str = "
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-size: 17px; font-weight: 600 }
  .note, .label { font-size: 11.5px; fill: #57606a }
  .box { fill: #f6f8fa; stroke: #57606a; stroke-width: 1.4 }
  .pause { stroke-dasharray: 5 4 }
  .traffic { fill: #dafbe1; stroke: #1a7f37; stroke-width: 2 }
  .arrow { fill: none; stroke: #57606a; stroke-width: 1.4 }
  .own { stroke-dasharray: 5 4 }
  .head { fill: #57606a }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .note, .label { fill: #9198a1 }
    .box { fill: #161b22; stroke: #9198a1 }
    .traffic { fill: #12261e; stroke: #3fb950 }
    .arrow { stroke: #9198a1 }
    .head { fill: #9198a1 }
  }
";

fn main() -> std::io::Result<()> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/states");
    std::fs::create_dir_all(&folder)?;
    for (file, title, prefix) in ROLES {
        std::fs::write(folder.join(file).with_extension("svg"), draw(title, prefix))?;
    }
    Ok(())
}

/// What an arrow says, and whether the input comes from this side itself.
fn label(input: InputKind) -> (String, bool) {
    match input {
        InputKind::Message(message) => (message.name().unwrap_or("?").to_owned(), false),
        InputKind::ChangeCipherSpec => ("change_cipher_spec".to_owned(), false),
        InputKind::ApplicationData => ("application_data".to_owned(), false),
        InputKind::Start => ("first call: client_hello goes out".to_owned(), true),
        InputKind::Verdict => ("certificate accepted".to_owned(), true),
        InputKind::Signature => ("signature made".to_owned(), true),
        InputKind::Session => ("tickets looked at".to_owned(), true),
        InputKind::UpdateKeys => ("keys used up".to_owned(), true),
        other => (format!("{other:?}"), true),
    }
}

fn stays_on_something(state: StateName) -> bool {
    TABLE.iter().any(|row| row.from == state && row.to.contains(&state))
}

/// One role as SVG: its states in wire order from top to bottom, shortcuts in lanes on the right.
pub fn draw(title: &str, prefix: &str) -> String {
    let states: Vec<StateName> =
        StateName::ALL.into_iter().filter(|state| state.to_string().starts_with(prefix)).collect();
    let place = |state: StateName| states.iter().position(|s| *s == state);
    let top = |index: usize| TOP + index * STEP;
    let height = top(states.len()) + 24;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" role=\"img\" aria-label=\"{title}\">\n<style>{STYLE}</style>\n<defs><marker id=\"head\" \
         viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">\
         <path class=\"head\" d=\"M0 0 8 4 0 8z\"/></marker></defs>\n"
    );
    let mut line =
        |text: std::fmt::Arguments<'_>| writeln!(out, "{text}").expect("a string takes everything");
    line(format_args!("<text class=\"title\" x=\"{LEFT}\" y=\"34\">{title}</text>"));
    line(format_args!(
        "<text class=\"note\" x=\"{LEFT}\" y=\"56\">Dashed: this side's own work. Every other input ends in Failed \
         (unexpected_message).</text>"
    ));
    for (index, state) in states.iter().enumerate() {
        let name = state.to_string();
        let short = name.trim_start_matches(prefix);
        let step = short.trim_start_matches("13").trim_start_matches("12");
        let short = match short.split_at(short.len() - step.len()).0 {
            "13" => format!("1.3 {step}"),
            "12" => format!("1.2 {step}"),
            _ => step.to_owned(),
        };
        let class = match step {
            "Traffic" => " traffic",
            "Start" => " pause",
            _ if step.starts_with("Await") => " pause",
            _ => "",
        };
        let (y, middle) = (top(index), LEFT + BOX_WIDTH / 2);
        line(format_args!(
            "<rect class=\"box{class}\" x=\"{LEFT}\" y=\"{y}\" width=\"{BOX_WIDTH}\" height=\"{BOX_HEIGHT}\" rx=\"8\"/>\
             <text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\">{short}</text>",
            y + if stays_on_something(*state) { 18 } else { BOX_HEIGHT / 2 + 5 }
        ));
    }
    // How far down each lane is taken.
    let mut lanes: Vec<usize> = Vec::new();
    for (index, state) in states.iter().enumerate() {
        let mut stays = Vec::new();
        let mut shortcuts = 0;
        for row in TABLE.iter().filter(|row| row.from == *state) {
            let (text, own) = label(row.input);
            let class = if own { " own" } else { "" };
            for to in row.to.iter().filter_map(|to| place(*to)) {
                if to == index {
                    stays.push(text.clone());
                } else if to == index + 1 {
                    let x = LEFT + BOX_WIDTH / 2;
                    let (from, until) = (top(index) + BOX_HEIGHT, top(to) - 1);
                    line(format_args!(
                        "<path class=\"arrow{class}\" marker-end=\"url(#head)\" d=\"M{x} {from}V{until}\"/>\
                         <text class=\"label\" x=\"{}\" y=\"{}\">{text}</text>",
                        x + 9,
                        (from + until) / 2 + 4
                    ));
                } else {
                    let free = lanes.iter().position(|taken| *taken <= index);
                    let lane = free.unwrap_or(lanes.len());
                    if lane == lanes.len() {
                        lanes.push(0);
                    }
                    lanes[lane] = to;
                    let right = LEFT + BOX_WIDTH;
                    let x = right + LANE * (lane + 1);
                    let from = top(index) + BOX_HEIGHT - 8 - 8 * shortcuts;
                    let until = top(to) + 8 + 9 * lane;
                    shortcuts += 1;
                    line(format_args!(
                        "<path class=\"arrow{class}\" marker-end=\"url(#head)\" d=\"M{right} {from}H{}q8 0 8 8V{}q0 8 \
                         -8 8H{}\"/><text class=\"label\" x=\"{}\" y=\"{}\">{text}</text>",
                        x - 8,
                        until - 8,
                        right + 1,
                        x + 7,
                        from + 24
                    ));
                }
            }
        }
        if !stays.is_empty() {
            line(format_args!(
                "<text class=\"note\" x=\"{}\" y=\"{}\" text-anchor=\"middle\">stays on {}</text>",
                LEFT + BOX_WIDTH / 2,
                top(index) + 33,
                stays.join(", ")
            ));
        }
    }
    out.push_str("</svg>\n");
    out
}
