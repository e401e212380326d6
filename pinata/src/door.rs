//! The table of doors: what each is, where it is, how it answers. New kinds of doors join here.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// What stands behind a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// The page over plain HTTP.
    Http,
    /// The page over HTTPS.
    Https,
    /// The prize, as a TLS server that demands a client certificate.
    TlsServer,
}

impl Kind {
    /// The word for logs and counters.
    pub fn name(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::TlsServer => "tls-server",
        }
    }

    /// The name for people.
    pub fn title(self) -> &'static str {
        match self {
            Self::Http => "Page",
            Self::Https => "Page over TLS",
            Self::TlsServer => "Prize door",
        }
    }

    /// What happens there, in a sentence.
    pub fn summary(self) -> &'static str {
        match self {
            Self::Http => "This page, without encryption.",
            Self::Https => "This page, encrypted; the certificate comes from the authority below.",
            Self::TlsServer => {
                "Both sides must show a certificate of the authority. Then it sends the prize and hangs up."
            }
        }
    }

    /// Whether the visitor speaks TLS.
    pub fn is_tls(self) -> bool {
        match self {
            Self::Http => false,
            Self::Https | Self::TlsServer => true,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One door and where to find it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Door {
    /// What stands behind it.
    pub kind: Kind,
    /// TCP port.
    pub port: u16,
}

/// Where a Piñata is: the host that visitors type, and its doors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    host: String,
    doors: Vec<Door>,
}

impl Place {
    /// The standing doors, at `host` (a DNS name or an address; an IPv6 address without brackets).
    pub fn new(host: &str, http_port: u16, https_port: u16, base_port: u16) -> Self {
        let doors = Vec::from([
            Door { kind: Kind::Http, port: http_port },
            Door { kind: Kind::Https, port: https_port },
            Door { kind: Kind::TlsServer, port: base_port },
        ]);
        Self { host: String::from(host), doors }
    }

    /// The host as visitors type it, without brackets.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The doors, in the order of the table.
    pub fn doors(&self) -> &[Door] {
        &self.doors
    }

    /// `HOST:PORT`, with brackets around an IPv6 address.
    pub fn authority(&self, door: &Door) -> String {
        let port = door.port;
        if self.host.contains(':') {
            alloc::format!("[{}]:{port}", self.host)
        } else {
            alloc::format!("{}:{port}", self.host)
        }
    }

    /// What a visitor types to reach the door: a URL for a page, `HOST:PORT` for others.
    pub fn address(&self, door: &Door) -> String {
        match door.kind {
            Kind::Http => alloc::format!("http://{}/", self.authority(door)),
            Kind::Https => alloc::format!("https://{}/", self.authority(door)),
            Kind::TlsServer => self.authority(door),
        }
    }

    /// A command that tries the door. It reads the authority's certificate from `pinata-ca.pem`.
    pub fn command(&self, door: &Door) -> String {
        match door.kind {
            Kind::Http => alloc::format!("curl -o pinata-ca.pem {}ca.pem", self.address(door)),
            Kind::Https => alloc::format!("curl --cacert pinata-ca.pem {}", self.address(door)),
            Kind::TlsServer => {
                alloc::format!("openssl s_client -connect {} -CAfile pinata-ca.pem", self.authority(door))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_type() {
        let place = Place::new("localhost", 1, 2, 3);
        let shown: Vec<_> = place.doors().iter().map(|door| place.address(door)).collect();
        assert_eq!(shown, ["http://localhost:1/", "https://localhost:2/", "localhost:3"]);
        let six = Place::new("::1", 1, 2, 3);
        assert_eq!(six.address(&six.doors()[1]), "https://[::1]:2/");
    }
}
