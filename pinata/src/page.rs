//! What the page doors show: the page, the authority's certificate, the counters.
//!
//! Everything is made once at the start; only the counters are fresh.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use nocrypto_flow::http::{Request, Response, Status};

use crate::door::{Kind, Place};
use crate::tally::Tally;

const TEMPLATE: &str = include_str!("page/page.html");
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The finished documents.
#[derive(Debug)]
pub struct Page {
    html: Vec<u8>,
    ca_pem: Vec<u8>,
}

impl Page {
    /// Fills the page in. `started` is a date and time for people; no argument may hold HTML.
    pub fn new(
        place: &Place,
        commitment_hex: &str,
        ca_pem: &str,
        ca_fingerprint: &str,
        started: &str,
    ) -> Self {
        let mut html = String::from(TEMPLATE);
        for (name, value) in [
            ("{{COMMITMENT}}", commitment_hex),
            ("{{STARTED}}", started),
            ("{{DOORS}}", &doors(place)),
            ("{{TRY_PAGE}}", &commands(place, &[Kind::Http, Kind::Https])),
            ("{{TRY_NONE}}", &commands(place, &[Kind::TlsServer])),
            ("{{TRY_OWN}}", &own_certificate(place)),
            ("{{CA_PEM}}", ca_pem.trim_end()),
            ("{{CA_FINGERPRINT}}", ca_fingerprint),
            ("{{VERSION}}", VERSION),
        ] {
            html = html.replace(name, value);
        }
        Self { html: html.into_bytes(), ca_pem: ca_pem.as_bytes().to_vec() }
    }

    /// Answers a page door's request. `tally` is asked only when the counters are wanted.
    pub fn answer(&self, request: &Request<'_>, tally: &dyn Fn() -> Tally) -> Response {
        match request.path {
            "/" => Response::new(Status::Ok, "text/html; charset=utf-8", self.html.clone()),
            "/ca.pem" => Response::new(Status::Ok, "application/x-pem-file", self.ca_pem.clone()),
            "/status" => Response::new(Status::Ok, "application/json", format!("{}\n", tally()).into_bytes()),
            _ => Response::not_found(),
        }
    }
}

/// The rows of the table of doors.
fn doors(place: &Place) -> String {
    let row = |door| {
        let address = place.address(door);
        let shown = match door.kind {
            Kind::Http | Kind::Https => format!("<a href=\"{address}\">{address}</a>"),
            Kind::TlsServer => format!("<code>{address}</code>"),
        };
        format!("<tr><td>{}</td><td>{shown}</td><td>{}</td></tr>\n", door.kind.title(), door.kind.summary())
    };
    place.doors().iter().map(row).collect()
}

/// The commands of the doors of these kinds, a line each.
fn commands(place: &Place, kinds: &[Kind]) -> String {
    let lines: Vec<_> = place
        .doors()
        .iter()
        .filter(|door| kinds.contains(&door.kind))
        .map(|door| place.command(door))
        .collect();
    lines.join("\n")
}

/// Making a certificate and knocking with it.
fn own_certificate(place: &Place) -> String {
    format!(
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 1 \\\n    \
         -subj /CN=me -keyout me.key -out me.pem\n{} \\\n    -cert me.pem -key me.key",
        commands(place, &[Kind::TlsServer])
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use nocrypto_flow::http::Method;

    const PEM: &str = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

    fn page() -> Page {
        Page::new(
            &Place::new("localhost", 8080, 8443, 10000),
            &"ab".repeat(32),
            PEM,
            &"cd".repeat(32),
            "2026-11-25 08:00 UTC",
        )
    }

    fn html() -> String {
        String::from_utf8(page().html).unwrap()
    }

    #[test]
    fn says_everything() {
        let html = html();
        for part in [
            "abababababababababababababababababababababababababababababababab",
            "2026-11-25 08:00 UTC",
            "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
            PEM.trim_end(),
            "curl -o pinata-ca.pem http://localhost:8080/ca.pem\ncurl --cacert pinata-ca.pem https://localhost:8443/",
            "openssl s_client -connect localhost:10000 -CAfile pinata-ca.pem \\\n    -cert me.pem -key me.key",
            "<td><code>localhost:10000</code></td>",
            "The rules",
        ] {
            assert!(html.contains(part), "{part}");
        }
        assert!(!html.contains("{{") && !html.contains("}}"));
    }

    /// The Content-Security-Policy forbids these; the page must work without.
    #[test]
    fn loads_nothing_and_runs_nothing() {
        let html = html();
        for forbidden in ["<script", "src=", "@import", "url(", "onclick", "style=\"", "<form", "<iframe"] {
            assert!(!html.contains(forbidden), "{forbidden}");
        }
        assert!(html.len() < 30_000, "{}", html.len());
    }

    /// Elements that are opened are closed, in order: a broken page is seen by nobody but the visitor.
    #[test]
    fn elements_nest() {
        let html = html();
        let mut open: Vec<&str> = Vec::new();
        for tag in html.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
            let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or("");
            let void = ["!DOCTYPE", "meta", "link", "br"].contains(&name) || tag.ends_with('/');
            if tag.starts_with('/') {
                assert_eq!(open.pop(), Some(name), "{tag}");
            } else if !void {
                open.push(name);
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }

    #[test]
    fn paths() {
        let page = page();
        let ask = |path| {
            let request = Request { method: Method::Get, path, query: None, host: "localhost" };
            page.answer(&request, &Tally::default).status()
        };
        assert_eq!([ask("/"), ask("/ca.pem"), ask("/status")], [Status::Ok; 3]);
        assert_eq!([ask("/favicon.ico"), ask("//"), ask("/../ca.pem")], [Status::NotFound; 3]);
    }
}
