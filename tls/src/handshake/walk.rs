//! Every state and every input, inside the machine: also the pauses that no peer can reach, and the answers that no
//! peer can give. `tests/transitions.rs` walks what can come over the wire.

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, clippy::wildcard_enum_match_arm, reason = "a test")]
mod tests {
    use alloc::collections::VecDeque;
    use alloc::vec;
    use alloc::vec::Vec;
    use core::time::Duration;

    use nocrypto::SeededRng;
    use nocrypto_asn1::crypto::SigningKey;
    use nocrypto_asn1::path::{Purpose, anchor};
    use nocrypto_asn1::x509::builder::{CertificateBuilder, DistinguishedName};
    use pki_types::{DnsName, ServerName, UnixTime};

    use crate::alert::AlertDescription;
    use crate::config::{ClientAuth, ClientConfig, ServerConfig};
    use crate::error::{Error, LocalFault};
    use crate::group::NamedGroup;
    use crate::handshake::client::Client;
    use crate::handshake::outcome::Outcome;
    use crate::handshake::server::{AwaitSession, Server};
    use crate::handshake::transitions::{InputKind, StateName, find};
    use crate::handshake::{Action, Context, Handshake, Input, State};
    use crate::identity::Identity;
    use crate::key_schedule::Secrets;
    use crate::message::{HandshakeMessage, HandshakeType};
    use crate::verify;
    use crate::version::ProtocolVersion;

    fn time(days: u64) -> UnixTime {
        UnixTime::since_unix_epoch(Duration::from_secs(86_400 * (20_000 + days)))
    }

    struct Configs {
        client: ClientConfig,
        server: ServerConfig,
    }

    /// Configurations whose handshake passes through `target`, and through as many other states as can be.
    fn configs(target: StateName, rng: &mut SeededRng) -> Configs {
        let name = alloc::format!("{target}");
        let tls12 = name.contains("12");
        let version = if tls12 { ProtocolVersion::TLS_1_2 } else { ProtocolVersion::TLS_1_3 };
        // A group that no first hello has a share of.
        let groups = if name.contains("Second") { &[NamedGroup::secp384r1][..] } else { &NamedGroup::ALL };
        let key = SigningKey::generate_p256(rng).unwrap();
        let name = DistinguishedName::new().common_name("CA");
        let ca = CertificateBuilder::ca(name, [1; 16], time(0).into(), time(9).into())
            .sign_self(&mut key.signer(rng))
            .unwrap();
        let mut identity = |purpose| {
            let leaf = SigningKey::generate_p256(rng).unwrap();
            let name = DistinguishedName::new().common_name("localhost");
            let certificate = CertificateBuilder::end_entity(name, [2; 16], time(0).into(), time(9).into())
                .dns_name(&DnsName::try_from("localhost").unwrap())
                .purpose(purpose)
                .sign(leaf.subject_public_key_info(), &ca, &mut key.signer(rng))
                .unwrap();
            Identity::new(vec![certificate], leaf).unwrap()
        };
        let roots = || vec![anchor(&ca).unwrap()];
        let client = ClientConfig::builder().roots(roots()).identity(identity(Purpose::ClientAuth));
        let client = client.certificate_status(true).versions(&[version]);
        let shown = identity(Purpose::ServerAuth).with_ocsp_response(vec![1]);
        let server = ServerConfig::builder().identity(shown).versions(&[version]).groups(groups);
        let server = server.client_auth(ClientAuth::Required(roots()));
        Configs { client: client.build().unwrap(), server: server.build().unwrap() }
    }

    /// One end without records: what it has to take in, in order.
    struct End {
        state: State,
        keys: Secrets,
        handshake: Handshake,
        inbox: VecDeque<Item>,
    }

    enum Item {
        Start,
        Message(Vec<u8>),
        ChangeCipherSpec,
        Verdict,
        Sign(Vec<u8>),
    }

    impl End {
        fn new(state: State, server_name: Option<ServerName<'static>>) -> Self {
            let outcome = Outcome { server_name, ..Outcome::default() };
            Self {
                state,
                keys: Secrets::zeroed(),
                handshake: Handshake::new(outcome),
                inbox: VecDeque::new(),
            }
        }

        fn is_server(&self) -> bool {
            matches!(self.state, State::Server(_) | State::Server12(_) | State::Server13(_))
        }

        fn handle(
            &mut self,
            input: Input<'_>,
            configs: &Configs,
            rng: &mut SeededRng,
        ) -> Result<Vec<Action>, Error> {
            let is_server = self.is_server();
            let Self { state, keys, handshake, .. } = self;
            if is_server {
                state.handle_server(input, &mut Context { keys, handshake, config: &configs.server, rng })
            } else {
                state.handle_client(input, &mut Context { keys, handshake, config: &configs.client, rng })
            }
        }

        fn verdict(&self, configs: &Configs) -> verify::PeerValidated {
            let Outcome { peer_certificates: chain, server_name, .. } = &self.handshake.outcome;
            if self.is_server() {
                verify::client_certificate(chain, configs.server.client_auth.roots(), time(1))
            } else {
                verify::server_certificate(
                    chain,
                    &configs.client.roots,
                    server_name.as_ref().unwrap(),
                    time(1),
                )
            }
            .unwrap()
        }
    }

    /// Runs a handshake until one end stands in `target` with nothing to do but to wait.
    fn reach(target: StateName, configs: &Configs, rng: &mut SeededRng) -> End {
        let name = ServerName::try_from("localhost").unwrap();
        let mut ends = [
            End::new(State::Client(Client::Start), Some(name)),
            End::new(State::Server(Server::ExpectClientHello), None),
        ];
        ends[0].inbox.push_back(Item::Start);
        loop {
            if let Some(at) = ends.iter().position(|end| end.state.name() == target) {
                return ends.into_iter().nth(at).unwrap();
            }
            let at = usize::from(ends[0].inbox.is_empty());
            let [client, server] = &mut ends;
            let (end, other) = if at == 0 { (client, server) } else { (server, client) };
            let actions =
                match end.inbox.pop_front().expect("the handshake goes on until the state is reached") {
                    Item::Start => end.handle(Input::Start, configs, rng),
                    Item::Message(bytes) => {
                        end.handle(Input::Message(HandshakeMessage::new(&bytes).unwrap()), configs, rng)
                    }
                    Item::ChangeCipherSpec => end.handle(Input::ChangeCipherSpec, configs, rng),
                    Item::Verdict => end.handle(Input::Verdict(end.verdict(configs)), configs, rng),
                    Item::Sign(signature) => end.handle(Input::Signature(signature), configs, rng),
                };
            let identity = if at == 0 {
                configs.client.identity.as_ref().unwrap()
            } else {
                &configs.server.identities[0]
            };
            for action in actions.unwrap() {
                match action {
                    Action::Send(flight) => {
                        let mut rest = &flight[..];
                        while let [_, a, b, c, ..] = *rest {
                            let length = usize::try_from(u32::from_be_bytes([0, a, b, c])).unwrap() + 4;
                            other.inbox.push_back(Item::Message(rest[..length].to_vec()));
                            rest = &rest[length..];
                        }
                    }
                    Action::SendChangeCipherSpec => other.inbox.push_back(Item::ChangeCipherSpec),
                    Action::AskVerdict => end.inbox.push_front(Item::Verdict),
                    Action::AskSignature(request) => {
                        let signature = identity.sign(request.scheme, &request.message, rng).unwrap();
                        end.inbox.push_front(Item::Sign(signature));
                    }
                    Action::Start
                    | Action::Resume(_)
                    | Action::InstallWriteKeys(_)
                    | Action::InstallReadKeys(_)
                    | Action::UpdateWriteKeys { .. }
                    | Action::AskSession { .. }
                    | Action::SendTickets
                    | Action::KeepSession { .. }
                    | Action::Warn(_)
                    | Action::Complete => {}
                }
            }
        }
    }

    #[test]
    fn every_pair_that_is_not_listed_is_refused_and_leaves_nothing() {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[90; 32]);
        let mut refused = 0;
        for state in StateName::ALL {
            let configs = configs(state, &mut rng);
            let wanted = match alloc::format!("{state}").contains("12") {
                true => StateName::Client12AwaitVerdict,
                false => StateName::Client13AwaitVerdict,
            };
            let validated = reach(wanted, &configs, &mut rng);
            for kind in InputKind::ALL {
                if find(state, kind).is_some() {
                    continue;
                }
                let mut end = match state {
                    StateName::Failed => End::new(State::Failed, None),
                    // Only a client with a ticket leads there, and tickets are the connection's.
                    StateName::ServerAwaitSession => {
                        End::new(State::Server(Server::AwaitSession(AwaitSession::default())), None)
                    }
                    other => reach(other, &configs, &mut rng),
                };
                let bytes = match kind {
                    InputKind::Message(handshake_type) => vec![handshake_type.0, 0, 0, 0],
                    _ => vec![],
                };
                let input = match kind {
                    InputKind::Start => Input::Start,
                    InputKind::Message(_) => Input::Message(HandshakeMessage::new(&bytes).unwrap()),
                    InputKind::ChangeCipherSpec => Input::ChangeCipherSpec,
                    InputKind::ApplicationData => Input::ApplicationData,
                    InputKind::Verdict => Input::Verdict(validated.verdict(&configs)),
                    InputKind::Signature => Input::Signature(vec![]),
                    InputKind::Session => Input::Session(None),
                    InputKind::UpdateKeys => Input::UpdateKeys { request: true },
                };
                let error = end.handle(input, &configs, &mut rng).expect_err("not listed");
                match kind {
                    InputKind::Start
                    | InputKind::Verdict
                    | InputKind::Signature
                    | InputKind::Session
                    | InputKind::UpdateKeys => {
                        assert_eq!(error, LocalFault::AnswerNotExpected.into(), "{state} {kind:?}");
                    }
                    InputKind::Message(_) | InputKind::ChangeCipherSpec | InputKind::ApplicationData => {
                        assert_eq!(
                            error.alert(),
                            Some(AlertDescription::UNEXPECTED_MESSAGE),
                            "{state} {kind:?}"
                        );
                    }
                }
                assert_eq!(end.state.name(), StateName::Failed);
                refused += 1;
            }
        }
        let pairs = StateName::ALL.len() * InputKind::ALL.len();
        assert_eq!(refused, pairs - crate::handshake::transitions::TABLE.len(), "of {pairs} pairs");
    }

    #[test]
    fn a_hello_request_with_a_body_is_malformed_even_where_it_is_ignored() {
        let mut rng = SeededRng::dangerous_from_fixed_seed(&[91; 32]);
        let configs = configs(StateName::Client12ExpectCertificate, &mut rng);
        let mut end = reach(StateName::Client12ExpectCertificate, &configs, &mut rng);
        let input = |bytes| Input::Message(HandshakeMessage::new(bytes).unwrap());
        assert!(end.handle(input(&[0, 0, 0, 0]), &configs, &mut rng).unwrap().is_empty());
        let error = end.handle(input(&[0, 0, 0, 1, 7]), &configs, &mut rng).unwrap_err();
        let message = HandshakeType::HELLO_REQUEST;
        assert_eq!(error, crate::error::PeerFault::MalformedMessage { message }.into());
        assert_eq!(end.state.name(), StateName::Failed);
    }
}
