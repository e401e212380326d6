//! Every kernel of AArch64 but the key expansions: valgrind does not run under an emulator. Data may enter the vector
//! registers and leave them for memory; general registers count, and hold what the table below says.

use super::{functions, listing};
use nocrypto::{
    aead::{aes_gcm::Aes256Gcm, chacha20_poly1305::ChaCha20Poly1305},
    cipher::aes::Aes,
    hash::{Hash, sha256::Sha256, sha512::Sha512},
};

/// Instructions on vector registers whose timing does not depend on what is in these.
const VECTOR: &[&str] = &[
    "add",
    "aesd",
    "aese",
    "aesimc",
    "aesmc",
    "dup",
    "eor",
    "ext",
    "fmov",
    "ld1r",
    "mov",
    "movi",
    "orr",
    "pmull",
    "pmull2",
    "rev32",
    "rev64",
    "sha256h",
    "sha256h2",
    "sha256su0",
    "sha256su1",
    "sha512h",
    "sha512h2",
    "sha512su0",
    "sha512su1",
    "shl",
    "sri",
    "tbl",
    "trn1",
    "trn2",
    "uzp1",
    "usra",
    "uzp2",
    "zip1",
    "zip2",
];
/// Instructions that count, in general registers; and `...`, the zeros behind a function that objdump leaves out.
const COUNTING: &[&str] = &[
    "...", "add", "adr", "adrp", "and", "ands", "cmn", "cmp", "csel", "cset", "lsl", "lsr", "madd", "mov",
    "movk", "mul", "nop", "orr", "rev", "sub", "subs", "tst",
];
const LOADS: &[&str] = &["ldp", "ldr", "ldur"];
const STORES: &[&str] = &["stp", "str", "stur"];
const JUMPS: &[&str] = &["b", "bl", "cbnz", "cbz", "ret", "tbnz", "tbz"];

/// A kernel: parts of its symbol, an instruction that makes it that kernel, and what it may read into general
/// registers from elsewhere than its own stack: none of it secret.
struct Kernel {
    symbol: &'static [&'static str],
    mark: &'static str,
    reads: usize,
}

const KERNELS: &[Kernel] = &[
    Kernel { symbol: &["sha256", "compress_with_sha2"], mark: "sha256h", reads: 0 },
    Kernel { symbol: &["sha512", "compress_with_sha512"], mark: "sha512h", reads: 0 },
    Kernel { symbol: &["chacha20", "xor_four_blocks"], mark: "tbl", reads: 0 },
    // Where the first round key is, by the key's length: once for eight blocks, once for one.
    Kernel { symbol: &["3aes", "12encrypt_many"], mark: "aese", reads: 2 },
    Kernel { symbol: &["3aes", "12decrypt_many"], mark: "aesd", reads: 2 },
    // The same, and the number of the counter block; outside the loop also how many blocks wait for the hash and where
    // its key is.
    Kernel { symbol: &["aes_gcm", "encrypt_and_hash"], mark: "pmull", reads: 2 },
    Kernel { symbol: &["aes_gcm", "run_eights"], mark: "aese", reads: 5 },
];

/// What `instruction` does that the rules count or forbid.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Finding {
    Fine,
    /// Memory other than the stack, read into general registers.
    Read,
    Fault(&'static str),
}

fn judge(instruction: &str) -> Finding {
    let (mnemonic, operands) = instruction.split_once(' ').unwrap_or((instruction, ""));
    let register = |operand: &str, kinds: &[char]| {
        operand.strip_prefix(kinds).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    let mut names = operands.split([',', ' ', '[', ']', '{', '}', '.']).filter(|name| !name.is_empty());
    let is_vector = |name: &str| register(name, &['v', 'q', 'd', 's', 'h', 'b']);
    let into_general = names.clone().next().is_some_and(|name| register(name, &['x', 'w']));
    let address = operands.split_once('[').map(|(_, address)| address);
    if JUMPS.contains(&mnemonic) || mnemonic.starts_with("b.") {
        return Finding::Fine;
    }
    if STORES.contains(&mnemonic) {
        return Finding::Fine;
    }
    if LOADS.contains(&mnemonic) || mnemonic == "ld1r" {
        let own = address.is_some_and(|address| address.starts_with("sp") || address.starts_with("x29"));
        return if into_general && !own { Finding::Read } else { Finding::Fine };
    }
    if names.any(is_vector) {
        return match (into_general, VECTOR.contains(&mnemonic)) {
            (true, _) => Finding::Fault("data leaves the vector registers"),
            (false, true) => Finding::Fine,
            (false, false) => Finding::Fault("not in the list of vector instructions"),
        };
    }
    if COUNTING.contains(&mnemonic) { Finding::Fine } else { Finding::Fault("not in the list") }
}

#[test]
fn a_planted_leak_is_found() {
    for leak in [
        "umov w0, v1.b[3]",
        "fmov x0, d1",
        "mov x11, v5.d[1]",
        "fcmp d0, d1",
        "udiv w0, w1, w2",
        "addv s0, v1.4s",
        "ldrb w3, [x1]",
        "tbz2 w0, #1, 40",
    ] {
        assert!(matches!(judge(leak), Finding::Fault(_)), "{leak}");
    }
    for read in ["ldr w3, [x1]", "ldp x8, x9, [x1]", "ldr x10, [x11, #432]"] {
        assert_eq!(judge(read), Finding::Read, "{read}");
    }
    for fine in [
        "aese v3.16b, v16.16b",
        "ldp q0, q1, [x0]",
        "ldp x29, x30, [sp], #16",
        "mov v3.s[3], w9",
        "str w10, [x2, #16]",
        "add x11, x11, x10, lsl #4",
        "b.ne a7f0c",
        "ld1r {v24.2d}, [x12]",
    ] {
        assert_eq!(judge(fine), Finding::Fine, "{fine}");
    }
}

/// The faults of every function with the symbol; how many there are.
fn check(listing: &str, kernel: &Kernel) -> usize {
    let found = functions(listing, kernel.symbol);
    for body in &found {
        let findings: Vec<_> = body.iter().map(|line| (line, judge(line))).collect();
        let faults: Vec<_> =
            findings.iter().filter(|(_, finding)| matches!(finding, Finding::Fault(_))).collect();
        assert!(faults.is_empty(), "{:?}: {faults:#?}", kernel.symbol);
        let reads: Vec<_> = findings.iter().filter(|(_, finding)| *finding == Finding::Read).collect();
        println!("{:?}: {} instructions, reads {reads:?}", kernel.symbol, body.len());
        assert!(reads.len() <= kernel.reads, "{:?}: {reads:#?}", kernel.symbol);
    }
    found.iter().filter(|body| body.iter().any(|line| line.starts_with(kernel.mark))).count()
}

#[test]
#[ignore = "needs objdump"]
fn kernels_keep_secrets_in_vector_registers() {
    // The kernels are in this program because these lines are.
    let mut data = [0; 1024];
    Aes256Gcm::new(&[1; 32]).seal_in_place(&[2; 12], b"", &mut data).unwrap();
    ChaCha20Poly1305::new(&[1; 32]).seal_in_place(&[2; 12], b"", &mut data).unwrap();
    let mut aes = Aes::unkeyed();
    aes.init(&[3; 32]).unwrap();
    aes.encrypt_blocks(data.as_chunks_mut().0).unwrap();
    aes.decrypt_blocks(data.as_chunks_mut().0).unwrap();
    assert_ne!(Sha256::digest(&data)[..], Sha512::digest(&data)[..32]);

    // On a machine of this kind `objdump`; where an emulator runs this, the cross tool of the host.
    let listing = listing("aarch64-linux-gnu-objdump").or_else(|| listing("objdump")).unwrap();
    for kernel in KERNELS {
        assert_eq!(check(&listing, kernel), 1, "{:?}, not inlined, once", kernel.symbol);
    }
}
