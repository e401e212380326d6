//! Wiping of what no type owns: the temporaries that arithmetic leaves on the stack.
//!
//! Values that know that they are secret wipe themselves (`Secret`, `Drop`); a compiler's copies of them, spilled
//! registers and intermediate results do not. Does not reach registers, or frames above the caller's.

use zeroize::Zeroize;

/// Overwrites the `8·WORDS` bytes of stack below the caller's frame: where the calls that it made had their frames.
///
/// The secret work must be a call that is not inlined, or its temporaries lie in the caller's own frame.
#[inline(never)]
pub(crate) fn stack<const WORDS: usize>() {
    let mut area = [0u64; WORDS];
    // As a slice: an array is wiped word by word.
    area[..].zeroize();
}
