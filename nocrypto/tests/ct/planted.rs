//! Leaks that must be seen. The kinds are those that reviewers miss: docs/adr/0001 says which the compiler makes.

use std::hint::black_box;

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
            ("table-scan", || {
                black_box(masked_scan(black_box(&TABLE), u64::from(secret()[3] & 15)));
            }),
            ("conditional-subtraction", || {
                let mut limbs = [0u64; 4];
                for (limb, bytes) in limbs.iter_mut().zip(secret().as_chunks::<8>().0) {
                    *limb = u64::from_le_bytes(*bytes);
                }
                black_box(subtract_if_greater(&limbs, &[u64::MAX, 5, 0, 1 << 63]));
            }),
            ("select", || {
                black_box(masked_select(&[1, 2, 3, 4], &[5, 6, 7, 8], u64::from(secret()[1] & 1)));
            }),
        ],
    );
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

/// What textbooks call a constant-time lookup.
#[inline(never)]
fn masked_scan(table: &[Row; 16], index: u64) -> Row {
    let mut found = [0; 4];
    for (i, row) in (0u64..).zip(table) {
        let difference = i ^ index;
        let mask = (((difference | difference.wrapping_neg()) >> 63) ^ 1).wrapping_neg();
        for (f, limb) in found.iter_mut().zip(row) {
            *f |= limb & mask;
        }
    }
    found
}

/// What textbooks call a constant-time reduction.
#[inline(never)]
fn subtract_if_greater(a: &Row, modulus: &Row) -> Row {
    let (mut difference, mut borrow) = ([0; 4], false);
    for (d, (x, y)) in difference.iter_mut().zip(a.iter().zip(modulus)) {
        let (partial, first) = x.overflowing_sub(*y);
        let (result, second) = partial.overflowing_sub(u64::from(borrow));
        (*d, borrow) = (result, first | second);
    }
    let mask = u64::from(borrow).wrapping_neg();
    let mut result = [0; 4];
    for (r, (x, d)) in result.iter_mut().zip(a.iter().zip(&difference)) {
        *r = (x & mask) | (d & !mask);
    }
    result
}

/// What textbooks call a constant-time selection.
#[inline(never)]
fn masked_select(a: &Row, b: &Row, bit: u64) -> Row {
    let mask = bit.wrapping_neg();
    let mut result = [0; 4];
    for (r, (x, y)) in result.iter_mut().zip(a.iter().zip(b)) {
        *r = (x & mask) | (y & !mask);
    }
    result
}
