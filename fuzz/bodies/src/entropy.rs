//! The host's end of the entropy channel, played by the fuzzer.

use nocrypto_entropy::channel::{ANSWER, Channel, GREETING};

/// Input: one byte of piece length, then what the host sends.
///
/// No byte counts as entropy before the whole answer was seen, and the channel never takes more than it was given.
pub fn channel(data: &[u8]) {
    let Some((piece_len, stream)) = data.split_first() else { return };
    let mut channel = Channel::new();
    if channel.sent(GREETING.len()).is_err() {
        return;
    }
    let answered = stream.windows(ANSWER.len()).any(|window| window == ANSWER);
    for piece in stream.chunks(usize::from(*piece_len).saturating_add(1)) {
        match channel.receive(piece) {
            Ok(taken) => assert!(taken <= piece.len()),
            Err(_) => {
                assert!(channel.receive(ANSWER).is_err(), "a failed channel came back to life");
                assert_eq!(channel.wants(), 0);
                break;
            }
        }
        assert!(!channel.is_streaming() || answered, "entropy without an answer");
    }
    channel.closed();
    assert_eq!(channel.wants(), 0);
    assert!(!channel.is_streaming());
}
