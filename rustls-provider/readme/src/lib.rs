//! The README of nocrypto-rustls as documentation tests. Does not contain anything of its own.
#![doc = include_str!("../../README.md")]
