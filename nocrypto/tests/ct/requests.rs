//! valgrind's client requests (valgrind.h, memcheck.h: the numbers and the magic sequence). Elsewhere they do nothing.

/// Marks `value` as secret: memcheck reports every decision on it, and on all that is computed from it.
pub(crate) fn poison<T: ?Sized>(value: &mut T) {
    const MAKE_MEM_UNDEFINED: usize = 0x4d43_0001;
    request(MAKE_MEM_UNDEFINED, core::ptr::from_mut(value).cast::<u8>() as usize, size_of_val(value));
}

/// Marks `value` as public again, for the test's own look at a result.
pub(crate) fn publish<T: ?Sized>(value: &mut T) {
    const MAKE_MEM_DEFINED: usize = 0x4d43_0002;
    request(MAKE_MEM_DEFINED, core::ptr::from_mut(value).cast::<u8>() as usize, size_of_val(value));
}

/// How many errors memcheck has reported so far.
pub(crate) fn errors() -> usize {
    const COUNT_ERRORS: usize = 0x1201;
    request(COUNT_ERRORS, 0, 0)
}

/// Whether valgrind runs this program.
pub(crate) fn on_valgrind() -> bool {
    const RUNNING_ON_VALGRIND: usize = 0x1001;
    request(RUNNING_ON_VALGRIND, 0, 0) != 0
}

#[cfg(target_arch = "x86_64")]
fn request(code: usize, first: usize, second: usize) -> usize {
    let arguments = [code, first, second, 0, 0, 0];
    let mut result = 0usize;
    // SAFETY: four rotations of rdi by 128 bits in all and an exchange of rbx with itself change nothing but flags;
    // valgrind reads `arguments` and the memory that it names, and marks bits of its own.
    unsafe {
        core::arch::asm!(
            "rol rdi, 3",
            "rol rdi, 13",
            "rol rdi, 61",
            "rol rdi, 51",
            "xchg rbx, rbx",
            in("rax") arguments.as_ptr(),
            inout("rdx") result,
            options(nostack),
        );
    }
    result
}

#[cfg(not(target_arch = "x86_64"))]
fn request(_: usize, _: usize, _: usize) -> usize {
    0
}
