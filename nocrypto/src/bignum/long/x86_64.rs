//! Long integers with MULX, ADCX and ADOX, eight digits by eight limbs at a time (docs/adr/0010).
//!
//! Eight accumulators stay in registers while a row of digits passes over a number: one load and no store to a product.
//! Does not reduce fully: the caller subtracts what the carry stands for.
//!
//! Timing: constant; lengths are public.

use core::arch::asm;

use crate::{cpu::HaveBmi2Adx, ct::Mask};

/// What a kernel works on at a time.
type Block = [u64; 8];

/// `lo += digit·limb` and the upper half to `hi`; CF and OF carry the two chains.
macro_rules! product {
    ($at:literal, $lo:literal, $hi:literal) => {
        concat!("mulx rbx, rax, [rsi + ", $at, "]\n", "adcx ", $lo, ", rax\n", "adox ", $hi, ", rbx\n",)
    };
}

/// The last product of a row: its upper half is the new top, where both chains end.
macro_rules! last_product {
    ($at:literal, $lo:literal, $top:literal) => {
        concat!(
            "mulx ",
            $top,
            ", rax, [rsi + ",
            $at,
            "]\n",
            "adcx ",
            $lo,
            ", rax\n",
            "mov eax, 0\n",
            "adox ",
            $top,
            ", rax\n",
            "adcx ",
            $top,
            ", rax\n",
        )
    };
}

/// All but the first product of a row of eight; the register of the place that is done becomes the top.
macro_rules! seven_products {
    ($r0:literal $r1:literal $r2:literal $r3:literal $r4:literal $r5:literal $r6:literal $r7:literal) => {
        concat!(
            product!(8, $r1, $r2),
            product!(16, $r2, $r3),
            product!(24, $r3, $r4),
            product!(32, $r4, $r5),
            product!(40, $r5, $r6),
            product!(48, $r6, $r7),
            last_product!(56, $r7, $r0),
        )
    };
}

/// One digit of [rcx] times eight limbs of [rsi], added to eight accumulators and the next place of [rdi].
macro_rules! row {
    ($at:literal, $r0:literal $($rest:literal)*) => {
        concat!(
            "mov rdx, [rcx + ", $at, "]\n",
            "xor eax, eax\n",
            "adox ", $r0, ", [rdi + ", $at, "]\n",
            // The carry of the place goes on in the chain of the upper halves.
            row!(@first $r0 $($rest)*),
            "mov [rdi + ", $at, "], ", $r0, "\n",
            seven_products!($r0 $($rest)*),
        )
    };
    (@first $r0:literal $r1:literal $($rest:literal)*) => { product!(0, $r0, $r1) };
}

/// One quotient digit: what clears the lowest accumulator, to [rcx], times eight limbs of the modulus at [rsi].
macro_rules! quotient_row {
    ($at:literal, $r0:literal $r1:literal $($rest:literal)*) => {
        concat!(
            "mov rdx, ", $r0, "\n",
            "imul rdx, [rsp]\n",
            "mov [rcx + ", $at, "], rdx\n",
            "xor eax, eax\n",
            product!(0, $r0, $r1),
            seven_products!($r0 $r1 $($rest)*),
        )
    };
}

/// Eight rows; the accumulators change places by one each time and are back at the end.
macro_rules! eight_rows {
    ($row:ident) => {
        concat!(
            $row!(0, "r8" "r9" "r10" "r11" "r12" "r13" "r14" "r15"),
            $row!(8, "r9" "r10" "r11" "r12" "r13" "r14" "r15" "r8"),
            $row!(16, "r10" "r11" "r12" "r13" "r14" "r15" "r8" "r9"),
            $row!(24, "r11" "r12" "r13" "r14" "r15" "r8" "r9" "r10"),
            $row!(32, "r12" "r13" "r14" "r15" "r8" "r9" "r10" "r11"),
            $row!(40, "r13" "r14" "r15" "r8" "r9" "r10" "r11" "r12"),
            $row!(48, "r14" "r15" "r8" "r9" "r10" "r11" "r12" "r13"),
            $row!(56, "r15" "r8" "r9" "r10" "r11" "r12" "r13" "r14"),
        )
    };
}

/// The next block of [rsi] and [rdi] while the count of blocks on the stack is not used up.
macro_rules! blocks {
    () => {
        concat!(
            "2:\n",
            eight_rows!(row),
            "3:\n",
            "lea rsi, [rsi + 64]\n",
            "lea rdi, [rdi + 64]\n",
            "dec qword ptr [rsp + 8]\n",
            "jnz 2b\n",
        )
    };
}

/// The accumulators and the carry of earlier rows are added to the block at [rdi]; the carry out of it, to rax.
macro_rules! add_accumulators {
    () => {
        concat!(
            "mov rax, [rsp + 16]\n",
            "neg rax\n",
            "adc [rdi], r8\n",
            "adc [rdi + 8], r9\n",
            "adc [rdi + 16], r10\n",
            "adc [rdi + 24], r11\n",
            "adc [rdi + 32], r12\n",
            "adc [rdi + 40], r13\n",
            "adc [rdi + 48], r14\n",
            "adc [rdi + 56], r15\n",
            "setc al\n",
            "movzx eax, al\n",
        )
    };
}

/// One row of the products of different limbs of a block: `$at` are the limbs above the digit's.
macro_rules! triangle_row {
    ($digit:literal, $(($at:literal $lo:literal $hi:literal))*, $last:literal $top:literal,
     $out0:literal $reg0:literal, $out1:literal $reg1:literal) => {
        concat!(
            "mov rdx, [rsi + ", $digit, "]\n",
            "xor eax, eax\n",
            $(product!($at, $lo, $hi),)*
            last_product!(56, $last, $top),
            "mov [rdi + ", $out0, "], ", $reg0, "\n",
            "mov [rdi + ", $out1, "], ", $reg1, "\n",
        )
    };
}

/// Doubles two places of [rdi] and adds a square of a limb of [rsi]; CF and OF carry the two chains.
macro_rules! double_and_square {
    ($($limb:literal $low:literal $high:literal)*) => {
        concat!($(
            "mov rdx, [rsi + ", $limb, "]\n",
            "mulx rbx, rax, rdx\n",
            "mov r8, [rdi + ", $low, "]\n",
            "mov r9, [rdi + ", $high, "]\n",
            "adcx r8, r8\n",
            "adox r8, rax\n",
            "adcx r9, r9\n",
            "adox r9, rbx\n",
            "mov [rdi + ", $low, "], r8\n",
            "mov [rdi + ", $high, "], r9\n",
        )*)
    };
}

/// `product = a·b`, all whole blocks, the product as long as both together.
pub(super) fn multiply(product: &mut [u64], a: &[u64], b: &[u64], token: HaveBmi2Adx) {
    product.fill(0);
    let (product, a, b) = (product.as_chunks_mut().0, a.as_chunks().0, b.as_chunks().0);
    for (i, digits) in b.iter().enumerate() {
        // Nothing was added above these rows before: no carry.
        add_rows(product.get_mut(i..).unwrap_or_default(), a, digits, 0, token);
    }
}

/// `product = a²`: each product of two different limbs once, then doubled, and the squares of the limbs.
pub(super) fn square(product: &mut [u64], a: &[u64], token: HaveBmi2Adx) {
    let (product, a) = (product.as_chunks_mut::<8>().0, a.as_chunks().0);
    for (places, block) in product.as_chunks_mut().0.iter_mut().zip(a) {
        triangle(places, block, token);
    }
    let mut carry = 0;
    for (i, digits) in a.iter().enumerate() {
        let rest = a.get(i + 1..).unwrap_or_default();
        carry = add_rows(product.get_mut(2 * i + 1..).unwrap_or_default(), rest, digits, carry, token);
    }
    double_and_add_squares(product, a, token);
}

/// Adds the multiple of `modulus` that clears the lower half of `product`; the carry out of the upper half.
pub(super) fn reduce(product: &mut [u64], modulus: &[u64], negated_inverse: u64, token: HaveBmi2Adx) -> u64 {
    let (product, modulus) = (product.as_chunks_mut().0, modulus.as_chunks().0);
    let mut carry = 0;
    for i in 0..modulus.len() {
        let places = product.get_mut(i..).unwrap_or_default();
        carry = reduce_rows(places, modulus, negated_inverse, carry, token);
    }
    carry
}

/// `result = a` less `modulus` where `excess` is all ones, `a` where it is zero; all equally long.
pub(super) fn subtract(result: &mut [u64], a: &[u64], modulus: &[u64], excess: Mask) {
    let (result, a, modulus) =
        (result.as_chunks_mut::<4>().0, a.as_chunks::<4>().0, modulus.as_chunks::<4>().0);
    if result.is_empty() || a.len() != result.len() || modulus.len() != result.len() {
        return;
    }
    // SAFETY: it reads `a` and `modulus` and writes `result`, which are equally many fours of limbs and not none.
    unsafe {
        asm!(
            "2:",
            "mov {0}, {mask}",
            "mov {1}, {mask}",
            "mov {2}, {mask}",
            "mov {3}, {mask}",
            "and {0}, [{modulus}]",
            "and {1}, [{modulus} + 8]",
            "and {2}, [{modulus} + 16]",
            "and {3}, [{modulus} + 24]",
            // The borrow is all ones or zero between the fours: twice it is the carry.
            "add {borrow}, {borrow}",
            "mov {limb}, [{a}]",
            "sbb {limb}, {0}",
            "mov [{result}], {limb}",
            "mov {limb}, [{a} + 8]",
            "sbb {limb}, {1}",
            "mov [{result} + 8], {limb}",
            "mov {limb}, [{a} + 16]",
            "sbb {limb}, {2}",
            "mov [{result} + 16], {limb}",
            "mov {limb}, [{a} + 24]",
            "sbb {limb}, {3}",
            "mov [{result} + 24], {limb}",
            "sbb {borrow}, {borrow}",
            "add {a}, 32",
            "add {modulus}, 32",
            "add {result}, 32",
            "dec {fours}",
            "jnz 2b",
            out(reg) _,
            out(reg) _,
            out(reg) _,
            out(reg) _,
            mask = in(reg) excess.keep(u64::MAX),
            borrow = inout(reg) 0u64 => _,
            limb = out(reg) _,
            a = inout(reg) a.as_ptr() => _,
            modulus = inout(reg) modulus.as_ptr() => _,
            result = inout(reg) result.as_mut_ptr() => _,
            fours = inout(reg) result.len() => _,
            options(nostack),
        );
    }
}

/// `places += a·digits`, the uppermost block with `carry`; the carry out of it. One block longer than `a`, which may be
/// none.
fn add_rows(places: &mut [Block], a: &[Block], digits: &Block, mut carry: u64, _: HaveBmi2Adx) -> u64 {
    let Some(places) = places.get_mut(..a.len() + 1) else { return carry };
    // SAFETY: the token says that MULX, ADCX and ADOX may run. It reads `a`, `digits` and `places` and writes `places`
    // as far as they reach: a.len() blocks of `a` and one more of `places`. What it pushes, it pops.
    unsafe {
        asm!(
            "push rbx",
            "push rax",
            "push rdx",
            "push rdx",
            "xor r8d, r8d",
            "xor r9d, r9d",
            "xor r10d, r10d",
            "xor r11d, r11d",
            "xor r12d, r12d",
            "xor r13d, r13d",
            "xor r14d, r14d",
            "xor r15d, r15d",
            "test rdx, rdx",
            "jz 4f",
            blocks!(),
            "4:",
            add_accumulators!(),
            "add rsp, 24",
            "pop rbx",
            inout("rax") carry,
            inout("rdx") a.len() => _,
            in("rcx") digits,
            inout("rsi") a.as_ptr() => _,
            inout("rdi") places.as_mut_ptr() => _,
            out("r8") _,
            out("r9") _,
            out("r10") _,
            out("r11") _,
            out("r12") _,
            out("r13") _,
            out("r14") _,
            out("r15") _,
        );
    }
    carry
}

/// Adds the multiple of `modulus` that clears the lowest block of `places`, one block longer, the uppermost block with
/// `carry`; the carry out of it.
fn reduce_rows(
    places: &mut [Block],
    modulus: &[Block],
    negated_inverse: u64,
    mut carry: u64,
    _: HaveBmi2Adx,
) -> u64 {
    let Some(places) = places.get_mut(..modulus.len() + 1).filter(|places| places.len() > 1) else {
        return carry;
    };
    let mut digits: Block = [0; 8];
    // SAFETY: the token says that MULX, ADCX and ADOX may run. It reads `modulus` and `places` and writes `places` and
    // `digits` as far as they reach: modulus.len() blocks, at least one, one more of `places`, one of `digits`.
    // What it pushes, it pops.
    unsafe {
        asm!(
            "push rbx",
            "push rax",
            "push rdx",
            "push r8",
            "mov r8, [rdi]",
            "mov r9, [rdi + 8]",
            "mov r10, [rdi + 16]",
            "mov r11, [rdi + 24]",
            "mov r12, [rdi + 32]",
            "mov r13, [rdi + 40]",
            "mov r14, [rdi + 48]",
            "mov r15, [rdi + 56]",
            eight_rows!(quotient_row),
            "jmp 3f",
            blocks!(),
            add_accumulators!(),
            "add rsp, 24",
            "pop rbx",
            inout("rax") carry,
            inout("rdx") modulus.len() => _,
            in("rcx") &mut digits,
            inout("rsi") modulus.as_ptr() => _,
            inout("rdi") places.as_mut_ptr() => _,
            inout("r8") negated_inverse => _,
            out("r9") _,
            out("r10") _,
            out("r11") _,
            out("r12") _,
            out("r13") _,
            out("r14") _,
            out("r15") _,
        );
    }
    carry
}

/// `places` = the products of different limbs of a block, each once.
fn triangle(places: &mut [Block; 2], block: &Block, _: HaveBmi2Adx) {
    // SAFETY: the token says that MULX, ADCX and ADOX may run. It reads `block` and writes both blocks of `places`. What
    // it pushes, it pops.
    unsafe {
        asm!(
            "push rbx",
            // Limbs 1 to 8 are r8 to r15; from limb 9 on the registers serve again.
            "mov rdx, [rsi]",
            "xor eax, eax",
            "mov [rdi], rax",
            "mov [rdi + 120], rax",
            "mulx r9, r8, [rsi + 8]",
            "mulx r10, rax, [rsi + 16]",
            "adcx r9, rax",
            "mulx r11, rax, [rsi + 24]",
            "adcx r10, rax",
            "mulx r12, rax, [rsi + 32]",
            "adcx r11, rax",
            "mulx r13, rax, [rsi + 40]",
            "adcx r12, rax",
            "mulx r14, rax, [rsi + 48]",
            "adcx r13, rax",
            "mulx r15, rax, [rsi + 56]",
            "adcx r14, rax",
            "mov eax, 0",
            "adcx r15, rax",
            "mov [rdi + 8], r8",
            "mov [rdi + 16], r9",
            triangle_row!(8, (16 "r10" "r11")(24 "r11" "r12")(32 "r12" "r13")(40 "r13" "r14")(48 "r14" "r15"),
                "r15" "r8", 24 "r10", 32 "r11"),
            triangle_row!(16, (24 "r12" "r13")(32 "r13" "r14")(40 "r14" "r15")(48 "r15" "r8"),
                "r8" "r9", 40 "r12", 48 "r13"),
            triangle_row!(24, (32 "r14" "r15")(40 "r15" "r8")(48 "r8" "r9"), "r9" "r10", 56 "r14", 64 "r15"),
            triangle_row!(32, (40 "r8" "r9")(48 "r9" "r10"), "r10" "r11", 72 "r8", 80 "r9"),
            triangle_row!(40, (48 "r10" "r11"), "r11" "r12", 88 "r10", 96 "r11"),
            triangle_row!(48, , "r12" "r13", 104 "r12", 112 "r13"),
            "pop rbx",
            in("rsi") block,
            in("rdi") places,
            out("rax") _,
            out("rdx") _,
            out("r8") _,
            out("r9") _,
            out("r10") _,
            out("r11") _,
            out("r12") _,
            out("r13") _,
            out("r14") _,
            out("r15") _,
        );
    }
}

/// `places` = twice `places`, and the square of each limb of `a` added at its place; twice as long as `a`.
fn double_and_add_squares(places: &mut [Block], a: &[Block], _: HaveBmi2Adx) {
    if a.is_empty() || places.len() != 2 * a.len() {
        return;
    }
    // SAFETY: the token says that MULX, ADCX and ADOX may run. It reads `a`, reads and writes `places`, as far as they
    // reach: at least one block, and two of `places` for each of `a`. What it pushes, it pops.
    unsafe {
        asm!(
            "push rbx",
            "xor eax, eax",
            "2:",
            double_and_square!(0 0 8 8 16 24 16 32 40 24 48 56 32 64 72 40 80 88 48 96 104 56 112 120),
            // Neither LEA nor JRCXZ touches the flags.
            "lea rsi, [rsi + 64]",
            "lea rdi, [rdi + 128]",
            "lea rcx, [rcx - 1]",
            "jrcxz 3f",
            "jmp 2b",
            "3:",
            "pop rbx",
            inout("rsi") a.as_ptr() => _,
            inout("rdi") places.as_mut_ptr() => _,
            inout("rcx") a.len() => _,
            out("rax") _,
            out("rdx") _,
            out("r8") _,
            out("r9") _,
        );
    }
}
