//! Segments, exceptions and the guard page: what makes a fault a message and an exit code.
//!
//! Without an exception table a fault is a triple fault, a reset, and QEMU's exit status 0. Every exception gets a
//! stack of its own: the stock `core` uses the red zone, and a stack overflow leaves no stack to report on.

use core::arch::{asm, naked_asm};

use crate::{ExitCode, exit, log};

const PRESENT_WRITABLE: u64 = 3;
const LARGE_PAGE: u64 = 2 << 20;

#[repr(C, packed)]
struct TaskState {
    reserved: u32,
    stacks: [u64; 3],
    reserved_2: u64,
    interrupt_stacks: [u64; 7],
    reserved_3: u64,
    reserved_4: u16,
    io_map: u16,
}

#[repr(C, packed)]
struct TablePointer {
    limit: u16,
    base: u64,
}

#[repr(C, align(16))]
struct Stack([u8; 16 * 1024]);

#[repr(C, align(4096))]
struct PageTable([u64; 512]);

static mut FAULT_STACK: Stack = Stack([0; 16 * 1024]);
static mut TASK_STATE: TaskState = TaskState {
    reserved: 0,
    stacks: [0; 3],
    reserved_2: 0,
    interrupt_stacks: [0; 7],
    reserved_3: 0,
    reserved_4: 0,
    io_map: size_of::<TaskState>() as u16,
};
/// Null, code, data, and the two halves of the task state's descriptor.
static mut SEGMENTS: [u64; 5] = [0, 0x00af_9a00_0000_ffff, 0x00cf_9200_0000_ffff, 0, 0];
static mut EXCEPTIONS: [[u64; 2]; 32] = [[0; 2]; 32];
/// The large page that holds the stack's guard page is cut into small ones here.
static mut SMALL_PAGES: PageTable = PageTable([0; 512]);

unsafe extern "C" {
    static mut nocrypto_page_directories: [u64; 2048];
    static nocrypto_stack_guard: u8;
}

/// Installs all tables. Called once, before anything else can fault.
pub(super) fn install() {
    // SAFETY: one CPU, interrupts off, called once: nobody else touches these statics, and the CPU reads them only
    // after the LIDT, LGDT and LTR below. All addresses are identity-mapped.
    unsafe {
        let fault_stack_top = (&raw const FAULT_STACK).addr().wrapping_add(size_of::<Stack>()) as u64;
        (&raw mut TASK_STATE.interrupt_stacks).cast::<u64>().write_unaligned(fault_stack_top);
        let base = (&raw const TASK_STATE).addr() as u64;
        let limit = size_of::<TaskState>().wrapping_sub(1) as u64;
        SEGMENTS[3] = limit | (base & 0xff_ffff) << 16 | 0x89 << 40 | (base >> 24 & 0xff) << 56;
        SEGMENTS[4] = base >> 32;
        let exceptions = &raw mut EXCEPTIONS;
        for (slot, stub) in (*exceptions).iter_mut().zip(STUBS) {
            let address = stub as usize as u64;
            // Interrupt gate, ring 0, code segment 8, interrupt stack 1.
            *slot = [
                (address & 0xffff) | 8 << 16 | 1 << 32 | 0x8e << 40 | (address >> 16 & 0xffff) << 48,
                address >> 32,
            ];
        }
        let segments = pointer_to(&raw const SEGMENTS);
        let exceptions = pointer_to(exceptions);
        asm!("lgdt [{}]", "lidt [{}]", "ltr {:x}", in(reg) &raw const segments, in(reg) &raw const exceptions,
            in(reg) 0x18u16, options(nostack));
        remove_guard_page();
    }
}

fn pointer_to<T>(table: *const T) -> TablePointer {
    TablePointer { limit: size_of::<T>().wrapping_sub(1) as u16, base: table.addr() as u64 }
}

/// Makes the page below the stack absent, so that a stack overflow faults instead of overwriting the page tables.
///
/// # Safety
/// Called once; nobody else touches the page tables.
unsafe fn remove_guard_page() {
    let guard = (&raw const nocrypto_stack_guard).addr() as u64;
    let first = guard & !(LARGE_PAGE - 1);
    // SAFETY: the caller is alone with the page tables. The small pages map what the large one did, but for the
    // guard page, which holds nothing.
    unsafe {
        let small_pages = &raw mut SMALL_PAGES;
        for (page, small) in (first..).step_by(4096).zip((*small_pages).0.iter_mut()) {
            *small = if page == guard { 0 } else { page | PRESENT_WRITABLE };
        }
        let directories = &raw mut nocrypto_page_directories;
        if let Some(entry) = (*directories).get_mut((guard / LARGE_PAGE) as usize) {
            *entry = small_pages.addr() as u64 | PRESENT_WRITABLE;
        }
        // Reloading CR3 forgets the large page.
        asm!("mov {0}, cr3", "mov cr3, {0}", out(reg) _, options(nostack, preserves_flags));
    }
}

/// Entered by the CPU on exception `VECTOR`, on the fault stack: hands the vector and the frame to [`fault`].
#[unsafe(naked)]
extern "C" fn stub<const VECTOR: u32>() -> ! {
    naked_asm!(
        "mov edi, {vector}",
        "mov rsi, rsp",
        "and rsp, -16",
        "call {fault}",
        "ud2",
        vector = const VECTOR,
        fault = sym fault,
    )
}

macro_rules! stubs {
    ($($vector:literal)*) => { [$(stub::<$vector>),*] };
}

const STUBS: [extern "C" fn() -> !; 32] =
    stubs!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31);

/// Reports an exception and ends the machine.
extern "C" fn fault(vector: u32, frame: *const u64) -> ! {
    let pushes_error = matches!(vector, 8 | 10..=14 | 17 | 21 | 29 | 30);
    // SAFETY: the CPU pushed the error code of these vectors, then RIP, CS, RFLAGS and RSP, at `frame`.
    let (error, rip, rsp) = unsafe {
        if pushes_error {
            (*frame, *frame.wrapping_add(1), *frame.wrapping_add(4))
        } else {
            (0, *frame, *frame.wrapping_add(3))
        }
    };
    let cr2: u64;
    // SAFETY: reads a control register at ring 0.
    unsafe { asm!("mov {}, cr2", out(reg) cr2, options(nomem, nostack, preserves_flags)) };
    let guard = (&raw const nocrypto_stack_guard).addr() as u64;
    let what = match vector {
        0 => "divide error",
        6 => "invalid instruction",
        8 => "double fault",
        13 => "general protection",
        14 if (guard..guard.wrapping_add(4096)).contains(&cr2) => "stack overflow",
        14 => "page fault",
        _ => "exception",
    };
    log!("FAULT {what} (vector {vector}, error {error:#x}) at {rip:#x}, rsp {rsp:#x}, cr2 {cr2:#x}");
    exit::exit(ExitCode::Fault)
}
