//! A pair of connected flows in memory, for tests, self-visits and machines without a network.
//!
//! Each direction holds a bounded number of bytes, so that back-pressure is met as on a socket. Not for threads.

use alloc::collections::VecDeque;
use alloc::rc::Rc;
use core::cell::RefCell;

use crate::{Error, Flow, Read};

/// One direction.
#[derive(Debug)]
struct Channel {
    bytes: VecDeque<u8>,
    capacity: usize,
    ended: bool,
    broken: bool,
}

impl Channel {
    fn new(capacity: usize) -> Shared {
        Rc::new(RefCell::new(Self { bytes: VecDeque::new(), capacity, ended: false, broken: false }))
    }
}

/// What both ends hold.
type Shared = Rc<RefCell<Channel>>;

/// The one way to a channel. No borrow outlives `work`, and `work` borrows nothing, so it is never refused; were it
/// refused, the connection would count as broken.
fn with<T>(channel: &Shared, work: impl FnOnce(&mut Channel) -> Result<T, Error>) -> Result<T, Error> {
    channel.try_borrow_mut().map_or(Err(Error::Reset), |mut channel| work(&mut channel))
}

/// Ends what flows into the channel regularly, or breaks it.
fn close(channel: &Shared, ended: bool) {
    // Of two ends that close, neither is told.
    let _ = with(channel, |channel| {
        channel.ended |= ended;
        channel.broken |= !ended;
        Ok(())
    });
}

/// One end of a pipe. Dropping it ends its direction regularly and breaks the other one.
#[derive(Debug)]
pub struct Pipe {
    incoming: Shared,
    outgoing: Shared,
}

/// Two connected ends; each direction holds at most `capacity` bytes (at least one).
///
/// ```
/// use nocrypto_flow::{Flow, Read, pipe};
/// let (mut left, mut right) = pipe::pair(16);
/// assert_eq!(left.write(b"hello")?, 5);
/// let mut bytes = [0; 8];
/// assert_eq!(right.read(&mut bytes)?, Read::Bytes(5));
/// assert_eq!(right.read(&mut bytes)?, Read::Pending);
/// left.shutdown_write()?;
/// assert_eq!(right.read(&mut bytes)?, Read::End);
/// # Ok::<(), nocrypto_flow::Error>(())
/// ```
pub fn pair(capacity: usize) -> (Pipe, Pipe) {
    let capacity = capacity.max(1);
    let (there, back) = (Channel::new(capacity), Channel::new(capacity));
    (
        Pipe { incoming: Rc::clone(&back), outgoing: Rc::clone(&there) },
        Pipe { incoming: there, outgoing: back },
    )
}

impl Pipe {
    /// Cuts the connection as a network would: both ends meet [`Error::Reset`] after the bytes on their way.
    pub fn cut(&mut self) {
        close(&self.incoming, false);
        close(&self.outgoing, false);
    }
}

impl Flow for Pipe {
    fn read(&mut self, into: &mut [u8]) -> Result<Read, Error> {
        if into.is_empty() {
            return Ok(Read::Bytes(0));
        }
        with(&self.incoming, |channel| {
            let mut count: usize = 0;
            for slot in into {
                let Some(byte) = channel.bytes.pop_front() else { break };
                *slot = byte;
                count = count.saturating_add(1);
            }
            match count {
                0 if channel.ended => Ok(Read::End),
                0 if channel.broken => Err(Error::Reset),
                0 => Ok(Read::Pending),
                count => Ok(Read::Bytes(count)),
            }
        })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<usize, Error> {
        with(&self.outgoing, |channel| {
            if channel.ended {
                return Err(Error::WriteEnded);
            }
            if channel.broken {
                return Err(Error::Reset);
            }
            let count = bytes.len().min(channel.capacity.saturating_sub(channel.bytes.len()));
            for byte in bytes.iter().take(count) {
                channel.bytes.push_back(*byte);
            }
            Ok(count)
        })
    }

    fn shutdown_write(&mut self) -> Result<(), Error> {
        close(&self.outgoing, true);
        Ok(())
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        close(&self.outgoing, true);
        close(&self.incoming, false);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_direction_pushes_back() {
        let (mut left, mut right) = pair(3);
        assert_eq!(left.write(b"hello").unwrap(), 3);
        assert_eq!(left.write(b"lo").unwrap(), 0);
        let mut bytes = [0; 2];
        assert_eq!(right.read(&mut bytes).unwrap(), Read::Bytes(2));
        assert_eq!(left.write(b"lo").unwrap(), 2);
    }

    #[test]
    fn a_cut_comes_after_the_bytes_on_their_way() {
        let (mut left, mut right) = pair(8);
        left.write(b"x").unwrap();
        left.cut();
        let mut bytes = [0; 2];
        assert_eq!(right.read(&mut bytes).unwrap(), Read::Bytes(1));
        assert!(matches!(right.read(&mut bytes), Err(Error::Reset)));
        assert!(matches!(right.write(b"y"), Err(Error::Reset)));
    }

    #[test]
    fn a_dropped_end_ends_reading_and_breaks_writing() {
        let (mut left, right) = pair(8);
        drop(right);
        assert_eq!(left.read(&mut [0; 1]).unwrap(), Read::End);
        assert!(matches!(left.write(b"y"), Err(Error::Reset)));
    }

    #[test]
    fn our_own_end_refuses_more() {
        let (mut left, _right) = pair(8);
        left.shutdown_write().unwrap();
        assert!(matches!(left.write(b"y"), Err(Error::WriteEnded)));
    }
}
