//! SHA-NI.

use super::{functions, listing};
use nocrypto::hash::{Hash, sha256::Sha256};

/// Instructions on vector registers whose timing and targets do not depend on what is in these.
const VECTOR: &[&str] = &[
    "movdqa",
    "movdqu",
    "movaps",
    "movups",
    "pshufd",
    "pshufb",
    "palignr",
    "pblendw",
    "paddd",
    "pxor",
    "sha256rnds2",
    "sha256msg1",
    "sha256msg2",
];
/// Instructions that count blocks, in general registers.
const COUNTING: &[&str] =
    &["add", "sub", "shl", "cmp", "test", "lea", "mov", "xor", "inc", "dec", "push", "pop"];
const JUMPS: &[&str] = &["jmp", "je", "jne", "jb", "jae", "ret"];
const PADDING: &[&str] = &["nop", "nopw", "nopl", "int3", "data16", "cs", "xchg"];

/// Why `instruction` (of a listing in AT&T syntax, without addresses) must not stand in a kernel, if so.
fn fault(instruction: &str) -> Option<&'static str> {
    let (mnemonic, operands) = instruction.split_once(' ').unwrap_or((instruction, ""));
    let listed =
        |names: &[&str]| names.contains(&mnemonic.trim_end_matches(['q', 'l'])) || names.contains(&mnemonic);
    if listed(VECTOR) {
        // From vector register to vector register or memory and back: nothing in the list moves to another register.
        return None;
    }
    if listed(COUNTING) {
        // What comes from memory may be secret; an address alone is not read.
        let reads = operands.contains('(') && mnemonic != "lea";
        return (reads || operands.contains("xmm")).then_some("data in a general register");
    }
    (!listed(JUMPS) && !listed(PADDING)).then_some("not in the list")
}

#[test]
fn a_planted_leak_is_found() {
    for leak in
        ["movd %xmm0,%eax", "pextrd $0x1,%xmm0,%ecx", "mov (%rdi),%eax", "ptest %xmm0,%xmm1", "div %ecx"]
    {
        assert!(fault(leak).is_some(), "{leak}");
    }
    for fine in
        ["sha256rnds2 %xmm0,%xmm6,%xmm5", "movdqu (%rsi),%xmm1", "cmp %rdx,%rsi", "lea 0x40(%rsi),%rax"]
    {
        assert_eq!(fault(fine), None, "{fine}");
    }
}

#[test]
#[ignore = "needs objdump"]
fn sha256_with_sha_ni_keeps_secrets_in_vector_registers() {
    // The kernel is in this program because this line is.
    assert_ne!(Sha256::digest(b"abc"), [0; 32]);
    let kernels = functions(&listing("objdump").unwrap(), &["sha256", "compress_with_sha_ni"]);
    assert_eq!(kernels.len(), 1, "the kernel, not inlined, once");
    let kernel = &kernels[0];
    let faults: Vec<_> = kernel.iter().filter_map(|line| Some((line, fault(line)?))).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    let rounds = kernel.iter().filter(|line| line.starts_with("sha256rnds2")).count();
    assert!(
        rounds >= 32 || rounds >= 2 && kernel.len() > 40,
        "{rounds} times two rounds: is this the kernel?"
    );
    let jumps = kernel.iter().filter(|line| line.starts_with('j') && !line.starts_with("jmp")).count();
    assert!(jumps <= 2, "{jumps} conditional jumps where the loop over blocks has one");
}
