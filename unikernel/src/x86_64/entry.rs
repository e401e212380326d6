//! The first instructions, and the first Rust: from the monitor's entry to the image's main function.

use alloc::boxed::Box;

use linked_list_allocator::LockedHeap;

use super::{start_info, tables};
use crate::{Boot, ExitCode, exit, log, serial};

core::arch::global_asm!(include_str!("entry.s"), options(att_syntax));

#[global_allocator]
static HEAP: LockedHeap = LockedHeap::empty();

unsafe extern "Rust" {
    /// The image's main, exported by `image!` with exactly this type.
    safe fn nocrypto_image_main(boot: &'static Boot) -> ExitCode;
}

unsafe extern "C" {
    /// Where the linker script ends the image; its address is its value.
    static nocrypto_image_end: u8;
}

/// Called once by entry.s, on the boot stack, with the address of the monitor's start information.
#[unsafe(no_mangle)]
extern "C" fn nocrypto_boot(start_info_address: u32) -> ! {
    serial::init();
    tables::install();
    // SAFETY: the address comes unchanged from EBX of the PVH entry.
    let Some(info) = (unsafe { start_info::read(start_info_address) }) else {
        log!("boot: the monitor gave no memory map (PVH start information, version 1)");
        exit::exit(ExitCode::NoMemory)
    };
    let image_end = (&raw const nocrypto_image_end).addr() as u64;
    let Some(heap) = info.memory.heap(image_end) else {
        let (have, least) = (info.memory.usable_bytes() >> 10, crate::memory::LEAST_HEAP >> 10);
        log!("boot: {have} KiB of memory leave less than {least} KiB of heap behind the image");
        exit::exit(ExitCode::NoMemory)
    };
    let heap_len = heap.end.saturating_sub(heap.start) as usize;
    // SAFETY: the run is usable memory behind the image, identity-mapped, and nobody else knows its address;
    // this is the only call.
    unsafe { HEAP.lock().init(core::ptr::with_exposed_provenance_mut(heap.start as usize), heap_len) };
    let boot = Boot { memory: info.memory, heap_len, command_line: info.command_line };
    exit::exit(nocrypto_image_main(Box::leak(Box::new(boot))))
}

/// A panic is a defined end: its message on the serial port, then its exit code.
#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    log!("PANIC {info}");
    exit::exit(ExitCode::Panic)
}
