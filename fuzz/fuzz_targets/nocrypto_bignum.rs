#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| nocrypto_fuzz_bodies::nocrypto_bignum(data));
