//! Requests of anybody to the HTTP server.

use nocrypto_flow::Now;
use nocrypto_flow::http::{Limits, Request, Response, Session, Status, Transport, Wants};

const NOW: Now = Now { unix: None, monotonic_ms: 0 };

/// Input: one byte of piece length, then what a client sends.
///
/// The answers are the same however the bytes are cut, each is a whole HTTP/1.1 answer, and the connection ends.
pub fn http(data: &[u8]) {
    let Some((piece_len, stream)) = data.split_first() else { return };
    let cut = answers(stream, usize::from(*piece_len).saturating_add(1));
    let whole = answers(stream, stream.len().max(1));
    assert_eq!(String::from_utf8_lossy(&cut), String::from_utf8_lossy(&whole), "answers depend on the cut");
    assert!(cut.is_empty() || cut.starts_with(b"HTTP/1.1 "), "not an answer");
}

fn answers(stream: &[u8], piece_len: usize) -> Vec<u8> {
    let mut session = Session::new(Limits::default(), Transport::Plain, NOW);
    let mut sent = Vec::new();
    for piece in stream.chunks(piece_len) {
        let mut rest = piece;
        while !rest.is_empty() {
            let room = session.incoming();
            let n = room.len().min(rest.len());
            let (now, later) = rest.split_at_checked(n).unwrap_or((rest, &[]));
            if let Some(room) = room.get_mut(..n) {
                room.copy_from_slice(now);
            }
            session.received(n);
            rest = later;
            if work(&mut session, stream.len(), &mut sent) == Wants::Nothing {
                return sent;
            }
            assert!(n > 0 || !session.incoming().is_empty(), "full and waiting for more");
        }
    }
    session.received_end();
    assert_eq!(work(&mut session, stream.len(), &mut sent), Wants::Nothing, "no end after the peer's");
    assert!(session.end().is_some());
    sent
}

/// Answers until the session waits for the peer: at most one answer for every two bytes that were sent.
fn work(session: &mut Session, stream_len: usize, sent: &mut Vec<u8>) -> Wants {
    let mut handler = |request: &Request<'_>| match request.path {
        "/" => Response::new(Status::Ok, "text/plain", b"here".as_slice()),
        _ => Response::not_found(),
    };
    for _ in 0..stream_len.saturating_add(8) {
        match session.process(NOW, &mut handler) {
            Wants::Write => {
                let outgoing = session.outgoing();
                let n = outgoing.len();
                sent.extend_from_slice(outgoing);
                session.sent(n);
            }
            waits @ (Wants::Read | Wants::Nothing) => return waits,
        }
    }
    unreachable!("work without end")
}
