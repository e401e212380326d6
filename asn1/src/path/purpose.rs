//! What a certificate is asked to prove: extended key usage (RFC 5280 §4.2.1.12).
//!
//! Does not look at names or key usage.

use crate::{
    oid::{self, Oid},
    x509::extension::ExtendedKeyUsage,
};

/// The role of the peer whose certificate is verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// The peer is a TLS server: id-kp-serverAuth.
    ServerAuth,
    /// The peer is a TLS client: id-kp-clientAuth.
    ClientAuth,
}

impl Purpose {
    /// The object identifier of the purpose.
    pub fn oid(self) -> Oid<'static> {
        match self {
            Self::ServerAuth => oid::SERVER_AUTH,
            Self::ClientAuth => oid::CLIENT_AUTH,
        }
    }

    /// Whether an end entity with this extension may serve the purpose. RFC 5280 §4.2.1.12 lets applications
    /// refuse anyExtendedKeyUsage where they want a particular purpose; this one does.
    pub(super) fn is_allowed_for_end_entity(self, usage: Option<ExtendedKeyUsage<'_>>) -> bool {
        usage.is_none_or(|usage| usage.purposes().any(|purpose| purpose == self.oid()))
    }

    /// Whether a CA with this extension may issue for the purpose: purposes are nested along the path.
    pub(super) fn is_allowed_for_ca(self, usage: Option<ExtendedKeyUsage<'_>>) -> bool {
        let any = oid::ANY_EXTENDED_KEY_USAGE;
        usage.is_none_or(|usage| usage.purposes().any(|purpose| purpose == self.oid() || purpose == any))
    }
}
