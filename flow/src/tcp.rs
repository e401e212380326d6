//! A [`Flow`] over a std TCP socket.
//!
//! The flow never waits. A thread that has nothing else to do waits with [`TcpFlow::wait_readable`].

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use crate::{Error, Flow, Read};

/// A connected TCP socket in non-blocking mode.
#[derive(Debug)]
pub struct TcpFlow {
    stream: TcpStream,
    write_ended: bool,
}

impl TcpFlow {
    /// Takes a connected socket; small answers leave at once (no Nagle delay).
    ///
    /// # Errors
    /// The operating system's, when the socket cannot be set up.
    pub fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nonblocking(true)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, write_ended: false })
    }

    /// Waits until bytes or the end can be read, at most `patience`.
    ///
    /// # Errors
    /// The operating system's; running out of patience is none.
    pub fn wait_readable(&self, patience: Duration) -> io::Result<()> {
        // A zero time limit would mean: for ever.
        let patience = patience.max(Duration::from_millis(1));
        self.stream.set_nonblocking(false)?;
        let waited = self.stream.set_read_timeout(Some(patience)).and_then(|()| self.stream.peek(&mut [0]));
        self.stream.set_nonblocking(true)?;
        match waited {
            Ok(_) => Ok(()),
            Err(error) if is_later(&error) => Ok(()),
            Err(error) => Err(error),
        }
    }
}

/// Whether the call may succeed later. Windows says `TimedOut` where Unix says `WouldBlock`.
fn is_later(error: &io::Error) -> bool {
    [ErrorKind::WouldBlock, ErrorKind::TimedOut, ErrorKind::Interrupted].contains(&error.kind())
}

impl Flow for TcpFlow {
    fn read(&mut self, into: &mut [u8]) -> Result<Read, Error> {
        if into.is_empty() {
            return Ok(Read::Bytes(0));
        }
        match self.stream.read(into) {
            Ok(0) => Ok(Read::End),
            Ok(count) => Ok(Read::Bytes(count)),
            Err(error) if is_later(&error) => Ok(Read::Pending),
            Err(_) => Err(Error::Reset),
        }
    }

    fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        if self.write_ended {
            return Err(Error::WriteEnded);
        }
        match self.stream.write(bytes) {
            Ok(count) => Ok(count),
            Err(error) if is_later(&error) => Ok(0),
            Err(_) => Err(Error::Reset),
        }
    }

    fn shutdown_write(&mut self) -> Result<(), Error> {
        if !self.write_ended {
            self.write_ended = true;
            self.stream.shutdown(Shutdown::Write).map_err(|_| Error::Reset)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;
    use std::time::Instant;

    fn connected() -> (TcpFlow, TcpFlow) {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let left = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        let (right, _) = listener.accept().unwrap();
        (TcpFlow::new(left).unwrap(), TcpFlow::new(right).unwrap())
    }

    #[test]
    fn bytes_and_end_arrive_and_nothing_waits() {
        let (mut left, mut right) = connected();
        let mut bytes = [0; 8];
        assert_eq!(right.read(&mut bytes).unwrap(), Read::Pending);
        assert_eq!(left.write(b"hello").unwrap(), 5);
        right.wait_readable(Duration::from_secs(5)).unwrap();
        assert_eq!(right.read(&mut bytes).unwrap(), Read::Bytes(5));
        left.shutdown_write().unwrap();
        left.shutdown_write().unwrap();
        assert!(matches!(left.write(b"x"), Err(Error::WriteEnded)));
        right.wait_readable(Duration::from_secs(5)).unwrap();
        assert_eq!(right.read(&mut bytes).unwrap(), Read::End);
    }

    #[test]
    fn waiting_has_an_end() {
        let (left, _right) = connected();
        let start = Instant::now();
        left.wait_readable(Duration::from_millis(20)).unwrap();
        assert!(start.elapsed() >= Duration::from_millis(15));
        assert!(start.elapsed() < Duration::from_secs(5));
    }
}
