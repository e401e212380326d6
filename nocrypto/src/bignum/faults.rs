//! Faults for tests: one bit of one intermediate number flips, as a laser or a tired memory cell would have it.
//!
//! Compiled into the unit tests of this crate only: what ships has no such place. Timing: variable.

use std::cell::Cell;

std::thread_local! {
    /// How many intermediate numbers are still to pass before the fault, and the bit that then flips.
    static PLAN: Cell<Option<(usize, usize)>> = const { Cell::new(None) };
    static PASSED: Cell<usize> = const { Cell::new(0) };
}

/// See [`super::intermediate`].
pub(crate) fn intermediate(number: &mut [u64]) {
    PASSED.set(PASSED.get() + 1);
    match PLAN.take() {
        Some((0, bit)) => number[bit / 64 % number.len()] ^= 1 << (bit % 64),
        Some((left, bit)) => PLAN.set(Some((left - 1, bit))),
        None => {}
    }
}

/// How many intermediate numbers pass during `operation`.
pub(crate) fn count(operation: impl FnOnce()) -> usize {
    let before = PASSED.get();
    operation();
    PASSED.get() - before
}

/// Runs `operation` with one bit of its intermediate number `index` flipped.
pub(crate) fn with_fault<T>(index: usize, bit: usize, operation: impl FnOnce() -> T) -> T {
    PLAN.set(Some((index, bit)));
    let result = operation();
    PLAN.set(None);
    result
}
