//! What one visitor, and all together, may use: time per phase, connections per address and in all.

use alloc::collections::BTreeMap;
use core::net::{IpAddr, Ipv6Addr};

use nocrypto_flow::http;

use crate::report::Reason;

/// The bounds of a Piñata. Times are in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// From the connection's start to the end of the TLS handshake.
    pub handshake_ms: u64,
    /// For the visitor to take the prize.
    pub pay_ms: u64,
    /// For the visitor to take our last words (an alert, a goodbye) and to leave.
    pub linger_ms: u64,
    /// Bytes read and thrown away meanwhile. Closing a socket with unread bytes would destroy the last words.
    pub linger_bytes: usize,
    /// Of each HTTP session.
    pub http: http::Limits,
    /// Connections from one address at a time; an IPv6 /64 counts as one address.
    pub per_address: u32,
    /// Connections in all at a time.
    pub total: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            handshake_ms: 10_000,
            pay_ms: 10_000,
            linger_ms: 2_000,
            linger_bytes: 256 * 1024,
            http: http::Limits::default(),
            per_address: 32,
            total: 256,
        }
    }
}

/// Counts who is inside.
#[derive(Debug)]
pub struct Gate {
    per_address: u32,
    total: u32,
    inside: u32,
    by_address: BTreeMap<IpAddr, u32>,
}

impl Gate {
    /// Nobody is inside.
    pub fn new(limits: &Limits) -> Self {
        Self { per_address: limits.per_address, total: limits.total, inside: 0, by_address: BTreeMap::new() }
    }

    /// Lets a visitor in, who must be given back to [`leave`](Gate::leave).
    ///
    /// # Errors
    /// The cap that was reached.
    pub fn enter(&mut self, address: IpAddr) -> Result<(), Reason> {
        if self.inside >= self.total {
            return Err(Reason::TooManyInAll);
        }
        let count = self.by_address.entry(group(address)).or_insert(0);
        if *count >= self.per_address {
            return Err(Reason::TooManyFromAddress);
        }
        *count = count.saturating_add(1);
        self.inside = self.inside.saturating_add(1);
        Ok(())
    }

    /// A visitor who was let in has left.
    pub fn leave(&mut self, address: IpAddr) {
        let address = group(address);
        if let Some(count) = self.by_address.get_mut(&address) {
            *count = count.saturating_sub(1);
            self.inside = self.inside.saturating_sub(1);
            if *count == 0 {
                self.by_address.remove(&address);
            }
        }
    }

    /// Visitors inside.
    pub fn inside(&self) -> u32 {
        self.inside
    }
}

/// One IPv6 subscriber has at least a /64.
fn group(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gate() -> Gate {
        Gate::new(&Limits { per_address: 2, total: 3, ..Limits::default() })
    }

    #[test]
    fn caps_hold_and_places_come_back() {
        let (alice, bob): (IpAddr, IpAddr) = ([127, 0, 0, 1].into(), [127, 0, 0, 2].into());
        let mut gate = gate();
        gate.enter(alice).unwrap();
        gate.enter(alice).unwrap();
        assert_eq!(gate.enter(alice), Err(Reason::TooManyFromAddress));
        gate.enter(bob).unwrap();
        assert_eq!(gate.enter(bob), Err(Reason::TooManyInAll));
        gate.leave(alice);
        gate.enter(bob).unwrap();
        for address in [alice, bob, bob] {
            gate.leave(address);
        }
        assert_eq!((gate.inside(), gate.by_address.len()), (0, 0));
    }

    #[test]
    fn a_subnet_of_ipv6_is_one_address() {
        let mut gate = gate();
        gate.enter("2001:db8::1".parse().unwrap()).unwrap();
        gate.enter("2001:db8::2".parse().unwrap()).unwrap();
        assert_eq!(gate.enter("2001:db8::3".parse().unwrap()), Err(Reason::TooManyFromAddress));
        gate.enter("2001:db8:0:1::1".parse().unwrap()).unwrap();
    }

    #[test]
    fn an_ipv4_address_inside_ipv6_is_the_same_visitor() {
        assert_eq!(group("::ffff:10.0.0.1".parse().unwrap()), IpAddr::from([10, 0, 0, 1]));
    }

    #[test]
    fn an_unknown_leaver_changes_nothing() {
        let mut gate = gate();
        gate.enter([127, 0, 0, 1].into()).unwrap();
        gate.leave([127, 0, 0, 9].into());
        assert_eq!(gate.inside(), 1);
    }
}
