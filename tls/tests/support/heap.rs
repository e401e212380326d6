//! An allocator that counts, a thread at a time.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static LIVE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
    static CALLS: Cell<usize> = const { Cell::new(0) };
}

pub struct Counting;

fn count(change: isize) {
    LIVE.with(|live| {
        live.set(live.get() + change);
        PEAK.with(|peak| peak.set(peak.get().max(live.get())));
    });
    if change > 0 {
        CALLS.with(|calls| calls.set(calls.get() + 1));
    }
}

// SAFETY: every call is passed to the system's allocator unchanged; the counters allocate nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller's contract is the system allocator's.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// Bytes that this thread holds now.
pub fn live() -> isize {
    LIVE.with(Cell::get)
}

/// The most bytes above what is held now that `work` held at once, and how often it allocated.
pub fn measure<T>(work: impl FnOnce() -> T) -> (T, isize, usize) {
    let (before, calls) = (live(), CALLS.with(Cell::get));
    PEAK.with(|peak| peak.set(before));
    let value = work();
    (value, PEAK.with(Cell::get) - before, CALLS.with(Cell::get) - calls)
}
