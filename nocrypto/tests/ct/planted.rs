//! Leaks that must be seen. The kinds are those that reviewers miss: docs/adr/0001 says which the compiler makes.

use std::hint::black_box;

use nocrypto::ct::Mask;

use super::{Suite, requests::poison};

pub(crate) fn plant(suite: &mut Suite) {
    suite.planted(
        "branch",
        &[("early-exit-compare", || {
            black_box(early_exit_compare(&secret(), black_box(&[0x5a; 32])));
        })],
    );
    suite.planted(
        "table-index",
        &[("lookup", || {
            black_box(lookup(black_box(&TABLE), secret()[7] & 15));
        })],
    );
    // Which of them leaks depends on the level of optimisation; that one does is why masks pass a barrier.
    suite.planted(
        "mask-without-barrier",
        &[
            ("table-scan", || table_scan::<Plain>()),
            ("conditional-subtraction", || conditional_subtraction::<Plain>()),
            ("select", || select::<Plain>()),
        ],
    );
    // The same source with the mask of `ct.rs`.
    suite.case("mask table-scan", "any", table_scan::<Barriered>);
    suite.case("mask conditional-subtraction", "any", conditional_subtraction::<Barriered>);
    suite.case("mask select", "any", select::<Barriered>);
}

/// How a bit becomes a mask.
trait Masking {
    fn mask(bit: u64) -> u64;
}

/// What textbooks say.
struct Plain;

impl Masking for Plain {
    #[inline(always)]
    fn mask(bit: u64) -> u64 {
        bit.wrapping_neg()
    }
}

/// What `ct.rs` does.
struct Barriered;

impl Masking for Barriered {
    #[inline(always)]
    fn mask(bit: u64) -> u64 {
        Mask::from_bit(bit).keep(u64::MAX)
    }
}

fn table_scan<M: Masking>() {
    black_box(masked_scan::<M>(black_box(&TABLE), u64::from(secret()[3] & 15)));
}

fn conditional_subtraction<M: Masking>() {
    let mut limbs = [0u64; 4];
    for (limb, bytes) in limbs.iter_mut().zip(secret().as_chunks::<8>().0) {
        *limb = u64::from_le_bytes(*bytes);
    }
    black_box(subtract_if_greater::<M>(&limbs, &[u64::MAX, 5, 0, 1 << 63]));
}

fn select<M: Masking>() {
    black_box(masked_select::<M>(&[1, 2, 3, 4], &[5, 6, 7, 8], u64::from(secret()[1] & 1)));
}

type Row = [u64; 4];

static TABLE: [Row; 16] = {
    let mut table = [[0; 4]; 16];
    let mut i = 0;
    while i < 64 {
        table[i / 4][i % 4] = (i as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        i += 1;
    }
    table
};

fn secret() -> [u8; 32] {
    let mut secret = black_box([0x5a; 32]);
    poison(&mut secret);
    secret
}

/// Where two strings first differ.
#[inline(never)]
fn early_exit_compare(a: &[u8; 32], b: &[u8; 32]) -> usize {
    a.iter().zip(b).position(|(x, y)| x != y).unwrap_or(32)
}

#[inline(never)]
fn lookup(table: &[Row; 16], index: u8) -> Row {
    table[usize::from(index)]
}

/// A lookup that reads the whole table.
#[inline(never)]
fn masked_scan<M: Masking>(table: &[Row; 16], index: u64) -> Row {
    let mut found = [0; 4];
    for (i, row) in (0u64..).zip(table) {
        let difference = i ^ index;
        let mask = M::mask(((difference | difference.wrapping_neg()) >> 63) ^ 1);
        for (f, limb) in found.iter_mut().zip(row) {
            *f |= limb & mask;
        }
    }
    found
}

/// A modular reduction without a visible branch.
#[inline(never)]
fn subtract_if_greater<M: Masking>(a: &Row, modulus: &Row) -> Row {
    let (mut difference, mut borrow) = ([0; 4], false);
    for (d, (x, y)) in difference.iter_mut().zip(a.iter().zip(modulus)) {
        let (partial, first) = x.overflowing_sub(*y);
        let (result, second) = partial.overflowing_sub(u64::from(borrow));
        (*d, borrow) = (result, first | second);
    }
    let mask = M::mask(u64::from(borrow));
    let mut result = [0; 4];
    for (r, (x, d)) in result.iter_mut().zip(a.iter().zip(&difference)) {
        *r = (x & mask) | (d & !mask);
    }
    result
}

/// One of two, without a visible branch.
#[inline(never)]
fn masked_select<M: Masking>(a: &Row, b: &Row, bit: u64) -> Row {
    let mask = M::mask(bit);
    let mut result = [0; 4];
    for (r, (x, y)) in result.iter_mut().zip(a.iter().zip(b)) {
        *r = (x & mask) | (y & !mask);
    }
    result
}
