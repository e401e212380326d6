//! Symbols that compiled Rust expects from a C library and an unwinder: memory functions, unwinding that never is.
//!
//! The memory functions are assembly because the compiler turns a Rust loop that copies into a call of memcpy.

core::arch::global_asm!(
    r#"
.section .text.memory, "ax", @progbits
.global memcpy
memcpy:                 # rdi to, rsi from, rdx length
    movq %rdi, %rax
    movq %rdx, %rcx
    rep movsb
    ret
.global memmove
memmove:
    movq %rdi, %rax
    movq %rdx, %rcx
    movq %rdi, %r8
    subq %rsi, %r8
    cmpq %rdx, %r8      # the target starts inside the source: copy backwards
    jb 1f
    rep movsb
    ret
1:  leaq -1(%rdi,%rdx), %rdi
    leaq -1(%rsi,%rdx), %rsi
    std
    rep movsb
    cld
    ret
.global memset
memset:                 # rdi to, esi byte, rdx length
    movq %rdi, %r8
    movl %esi, %eax
    movq %rdx, %rcx
    rep stosb
    movq %r8, %rax
    ret
.global memcmp
.global bcmp
memcmp:
bcmp:
    xorl %eax, %eax
    movq %rdx, %rcx
    testq %rcx, %rcx
    jz 2f
    repe cmpsb
    jz 2f
    movzbl -1(%rdi), %eax
    movzbl -1(%rsi), %ecx
    subl %ecx, %eax
2:  ret
.global strlen
strlen:
    movq $-1, %rcx
    xorl %eax, %eax
    repne scasb
    notq %rcx
    leaq -1(%rcx), %rax
    ret
"#,
    options(att_syntax)
);

/// Named by the unwinding tables of the precompiled `core`; the linker script drops those tables.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

/// Called by landing pads of the precompiled `core`; images abort on panic, so none ever runs.
#[unsafe(no_mangle)]
extern "C" fn _Unwind_Resume() -> ! {
    super::halt()
}
