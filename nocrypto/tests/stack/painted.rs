//! A stack that is painted before an operation and looked at afterwards: how deep it went, and what it left there.

use std::{hint::black_box, mem::MaybeUninit, ptr, vec, vec::Vec};

/// Bytes that are painted; the thread has more.
const AREA: usize = 192 * 1024;
pub(crate) const PAINT: u8 = 0xa5;

/// Runs `operation` on a painted stack and returns the stack that it leaves, its deepest byte first.
pub(crate) fn run(operation: impl FnOnce() + Send) -> Vec<u8> {
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(4 * AREA);
        builder.spawn_scoped(scope, || painted(operation)).unwrap().join().unwrap()
    })
}

#[inline(never)]
fn painted(operation: impl FnOnce()) -> Vec<u8> {
    let mut left = vec![0; AREA];
    let area = paint();
    below(operation);
    // No call from here on: its frame would lie in the area.
    for (i, byte) in left.iter_mut().enumerate() {
        // SAFETY: the area is mapped, lies below this frame, and nothing else runs in this thread. Its bytes were
        // written by `paint` or by the operation's frames; a volatile read takes them as they are.
        *byte = unsafe { ptr::with_exposed_provenance::<u8>(area + i).read_volatile() };
    }
    left
}

/// Paints the stack below its caller's frame and says where the paint begins.
#[inline(never)]
fn paint() -> usize {
    let mut area = MaybeUninit::<[u8; AREA]>::uninit();
    let start = area.as_mut_ptr().cast::<u8>();
    for i in 0..AREA {
        // SAFETY: within `area`.
        unsafe { start.add(i).write_volatile(PAINT) };
    }
    black_box(start).expose_provenance()
}

/// Puts a margin between `painted` and the operation, so that looking does not disturb what is looked at.
#[inline(never)]
fn below(operation: impl FnOnce()) {
    let mut margin = [PAINT; 1024];
    black_box(&mut margin);
    call(operation);
    black_box(&mut margin);
}

/// A frame of its own for what is inlined into it.
#[inline(never)]
fn call(operation: impl FnOnce()) {
    operation();
    black_box(());
}
