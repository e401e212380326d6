//! KeyUpdate on both roles (RFC 9846 §4.6.3). Does not count records: the record layer knows its limits.

use alloc::vec::Vec;

use super::{Action, Actions, TrafficKeys};
use crate::error::Error;
use crate::key_schedule::tls13::Established;
use crate::key_schedule::{Secrets, Writer};
use crate::message::{Body, KeyUpdate};
use crate::suite::CipherSuite;

/// What `peer` sends from here on has its next keys; if it asks, this side changes its own too.
pub(super) fn received(
    update: KeyUpdate,
    peer: Writer,
    suite: CipherSuite,
    established: &Established,
    keys: &mut Secrets,
) -> Actions {
    let read_keys = keys.tls13.update(established, peer, suite);
    let mut actions = Actions::from([Action::InstallReadKeys(TrafficKeys::Tls13(read_keys))]);
    if update.update_requested {
        actions.push(Action::UpdateWriteKeys { request: false });
    }
    actions
}

/// Says KeyUpdate under the old keys; what follows has the next.
pub(super) fn send(
    update_requested: bool,
    own: Writer,
    suite: CipherSuite,
    established: &Established,
    keys: &mut Secrets,
) -> Result<Actions, Error> {
    let mut flight = Vec::new();
    KeyUpdate { update_requested }.encode(&mut flight).map_err(KeyUpdate::malformed)?;
    let write_keys = keys.tls13.update(established, own, suite);
    Ok(Actions::from([Action::Send(flight), Action::InstallWriteKeys(TrafficKeys::Tls13(write_keys))]))
}
