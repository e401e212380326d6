//! What is left of secrets: on the painted stack of an operation, and in the memory of a value that was dropped.
#![allow(dead_code, reason = "each program takes what it needs")]

#[path = "painted.rs"]
mod painted;

use std::{collections::HashSet, mem::MaybeUninit, ptr};

use nocrypto::SeededRng;

/// Eight bytes in a row, as they stood in a secret.
pub(crate) type Traces = HashSet<[u8; 8]>;

/// Bytes that do not come about by accident.
pub(crate) fn secret<const N: usize>(seed: u8) -> Box<[u8; N]> {
    let mut bytes = Box::new([0; N]);
    SeededRng::dangerous_from_fixed_seed(&[seed; 32]).fill(&mut bytes[..]).unwrap();
    bytes
}

/// Every eight bytes of `bytes`, wherever they begin, that are not all zero.
fn windows(bytes: &[u8]) -> impl Iterator<Item = [u8; 8]> {
    bytes.windows(8).map(|window| window.try_into().unwrap()).filter(|window| *window != [0; 8])
}

/// The traces of secrets in the forms given.
pub(crate) fn traces<T: AsRef<[u8]>>(forms: &[T]) -> Traces {
    forms.iter().flat_map(|form| windows(form.as_ref())).collect()
}

/// The same forwards and backwards: a limb is one or the other.
pub(crate) fn traces_both_ways<T: AsRef<[u8]>>(secrets: &[T]) -> Traces {
    let backwards = secrets.iter().map(|secret| secret.as_ref().iter().rev().copied().collect());
    &traces(secrets) | &traces(&backwards.collect::<Vec<Vec<u8>>>())
}

/// How many traces `operation` leaves on the stack.
pub(crate) fn left_by(traces: &Traces, operation: impl FnOnce() + Send) -> usize {
    windows(&painted::run(operation)).filter(|window| traces.contains(window)).count()
}

/// How many bytes of a value that are not zero survive its drop, at the same place. Discriminants and lengths may.
pub(crate) fn survivors<T>(fill: impl FnOnce(&mut MaybeUninit<T>)) -> usize {
    let mut place = Box::new(MaybeUninit::<T>::zeroed());
    fill(&mut place);
    let bytes = |place: &MaybeUninit<T>| -> Vec<u8> {
        let start = ptr::from_ref(place).cast::<u8>();
        // SAFETY: within `place`, which was zeroed, padding included; volatile, for what is read is no longer a T.
        (0..size_of::<T>()).map(|i| unsafe { start.add(i).read_volatile() }).collect()
    };
    let before = bytes(&place);
    assert!(before.iter().filter(|byte| **byte != 0).count() >= 32, "there was nothing to wipe");
    // SAFETY: `fill` wrote a T, which is not used again.
    unsafe { place.assume_init_drop() };
    bytes(&place).iter().zip(&before).filter(|(now, then)| now == then && **now != 0).count()
}
