//! The command line.

use std::fmt;
use std::io::{self, Read};
use std::net::IpAddr;
use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use pinata::prize::SECRET_MAX;
use zeroize::Zeroizing;

/// What the user wants.
#[derive(Debug)]
pub(crate) struct Args {
    /// The address to listen on.
    pub(crate) listen: IpAddr,
    /// The port of the page over HTTP.
    pub(crate) http_port: u16,
    /// The port of the page over HTTPS.
    pub(crate) https_port: u16,
    /// The port of the first prize door.
    pub(crate) base_port: u16,
    /// Where the CA certificate is written.
    pub(crate) ca_out: Option<PathBuf>,
    /// Where the secret is read; `-` is standard input.
    pub(crate) secret_file: Option<PathBuf>,
    /// The xentropyd socket.
    #[cfg(unix)]
    pub(crate) entropy_channel: Option<PathBuf>,
}

const EXAMPLES: &str = "\
Examples:
  pinata                                   all defaults: open http://localhost:8080/
  pinata --listen 0.0.0.0 --http-port 80 --https-port 443
  pinata --secret-file prize.txt --ca-out pinata-ca.pem
  pass show prize | pinata --secret-file -";

fn command() -> Command {
    let port = |name, default, help| {
        Arg::new(name)
            .long(name)
            .value_name("PORT")
            .default_value(default)
            .value_parser(value_parser!(u16))
            .help(help)
    };
    let path = |name, value, help| {
        Arg::new(name).long(name).value_name(value).value_parser(value_parser!(PathBuf)).help(help)
    };
    let command = Command::new("pinata")
        .about("A bounty server: break our TLS, take the prize. Needs no files, no flags and no network.")
        .version(env!("CARGO_PKG_VERSION"))
        .arg(
            Arg::new("listen")
                .long("listen")
                .value_name("ADDR")
                .default_value("127.0.0.1")
                .value_parser(value_parser!(IpAddr))
                .help("Address to listen on"),
        )
        .arg(port("http-port", "8080", "Port of the page over HTTP"))
        .arg(port("https-port", "8443", "Port of the page over HTTPS"))
        .arg(port("base-port", "10000", "Port of the first prize door"))
        .arg(path("ca-out", "FILE", "Write the CA certificate to FILE as PEM"))
        .arg(path(
            "secret-file",
            "FILE",
            "Read the secret from FILE, or - for standard input [default: random]",
        ));
    #[cfg(unix)]
    let command = command.arg(
        Arg::new("entropy-channel")
            .long("entropy-channel")
            .value_name("unix:PATH")
            .value_parser(channel)
            .help("Add an entropy daemon's socket (xentropyd protocol 1) as a source"),
    );
    command.after_help(EXAMPLES)
}

#[cfg(unix)]
fn channel(text: &str) -> Result<PathBuf, String> {
    match text.strip_prefix("unix:") {
        Some(path) if !path.is_empty() => Ok(PathBuf::from(path)),
        _ => Err(String::from("expected unix:PATH, for example unix:/run/xentropyd.sock")),
    }
}

impl Args {
    /// Reads the process's arguments; prints help or a usage error and exits (0 or 2) where that is due.
    pub(crate) fn from_process() -> Self {
        Self::from_matches(&command().get_matches())
    }

    fn from_matches(matches: &ArgMatches) -> Self {
        let port = |name: &str| matches.get_one::<u16>(name).copied().unwrap_or_default();
        let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
        Self {
            listen: matches.get_one::<IpAddr>("listen").copied().unwrap_or(IpAddr::from([127, 0, 0, 1])),
            http_port: port("http-port"),
            https_port: port("https-port"),
            base_port: port("base-port"),
            ca_out: path("ca-out"),
            secret_file: path("secret-file"),
            #[cfg(unix)]
            entropy_channel: path("entropy-channel"),
        }
    }

    /// What visitors on this machine or elsewhere type as the host.
    pub(crate) fn host(&self) -> String {
        if self.listen == IpAddr::from([127, 0, 0, 1]) || self.listen.is_unspecified() {
            String::from("localhost")
        } else {
            self.listen.to_string()
        }
    }
}

/// Why there is no secret.
#[derive(Debug)]
pub(crate) enum SecretError {
    Io(PathBuf, io::Error),
    TooLong(PathBuf),
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(path, error) => write!(f, "cannot read the secret from {}: {error}", path.display()),
            Self::TooLong(path) => {
                write!(f, "the secret in {} is longer than {SECRET_MAX} bytes", path.display())
            }
        }
    }
}

/// Reads the secret into one buffer that is wiped and never grows. One newline at the end is not part of it.
pub(crate) fn read_secret(path: PathBuf) -> Result<Zeroizing<Vec<u8>>, SecretError> {
    let mut source: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(io::stdin().lock())
    } else {
        match std::fs::File::open(&path) {
            Ok(file) => Box::new(file),
            Err(error) => return Err(SecretError::Io(path, error)),
        }
    };
    let mut bytes = Zeroizing::new(vec![0; SECRET_MAX.saturating_add(2)]);
    let mut filled: usize = 0;
    while let Some(room) = bytes.get_mut(filled..).filter(|room| !room.is_empty()) {
        match source.read(room) {
            Ok(0) => break,
            Ok(count) => filled = filled.saturating_add(count),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(SecretError::Io(path, error)),
        }
    }
    bytes.truncate(filled);
    if bytes.last() == Some(&b'\n') {
        bytes.pop();
    }
    if bytes.len() > SECRET_MAX { Err(SecretError::TooLong(path)) } else { Ok(bytes) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Args, clap::Error> {
        let args = std::iter::once("pinata").chain(args.iter().copied());
        command().try_get_matches_from(args).map(|matches| Args::from_matches(&matches))
    }

    #[test]
    fn defaults() {
        let args = parse(&[]).unwrap();
        assert_eq!(args.listen, IpAddr::from([127, 0, 0, 1]));
        assert_eq!((args.http_port, args.https_port, args.base_port), (8080, 8443, 10000));
        assert!(args.ca_out.is_none() && args.secret_file.is_none());
        assert_eq!(args.host(), "localhost");
        command().debug_assert();
    }

    #[test]
    fn every_flag() {
        let args = parse(&[
            "--listen",
            "::1",
            "--http-port",
            "1",
            "--https-port",
            "2",
            "--base-port",
            "3",
            "--ca-out",
            "a",
            "--secret-file",
            "-",
        ])
        .unwrap();
        assert_eq!((args.http_port, args.https_port, args.base_port), (1, 2, 3));
        assert_eq!(args.host(), "::1");
        assert_eq!(args.secret_file, Some(PathBuf::from("-")));
    }

    #[test]
    fn mistakes_are_usage_errors() {
        for mistake in [&["--listen", "localhost"][..], &["--http-port", "65536"], &["--prize"], &["x"]] {
            assert_eq!(parse(mistake).unwrap_err().exit_code(), 2, "{mistake:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn the_channel_names_its_transport() {
        assert_eq!(
            parse(&["--entropy-channel", "unix:/x"]).unwrap().entropy_channel,
            Some(PathBuf::from("/x"))
        );
        assert!(parse(&["--entropy-channel", "/x"]).is_err());
        assert!(parse(&["--entropy-channel", "unix:"]).is_err());
    }

    #[test]
    fn help_is_short() {
        assert!(command().render_help().to_string().lines().count() <= 30);
    }

    #[test]
    fn a_secret_loses_one_newline() {
        let folder = std::env::temp_dir().join(format!("pinata-secret-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("secret");
        for (content, secret) in
            [(&b"a\n"[..], Some(&b"a"[..])), (b"a\n\n", Some(b"a\n")), (&[7; SECRET_MAX + 1], None)]
        {
            std::fs::write(&file, content).unwrap();
            assert_eq!(read_secret(file.clone()).ok().as_ref().map(|bytes| bytes.as_slice()), secret);
        }
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(matches!(read_secret(file), Err(SecretError::Io(..))));
    }
}
