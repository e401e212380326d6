//! [`Verifier`]: the one call that says whether a peer's certificates lead to a trust anchor.
//!
//! Does not keep state between calls: a verdict is a function of certificates, anchors, algorithms, purpose,
//! name, time and limits.

use alloc::vec::Vec;

use pki_types::{CertificateDer, ServerName, SignatureVerificationAlgorithm, TrustAnchor, UnixTime};

use super::{
    build::Search,
    check::{self, Question},
    error::{PathError, PathErrorContext, PathErrorKind},
    profile::Profile,
};
use crate::{
    limits::Limits,
    x509::{Certificate, extension::Purpose},
};

/// Whom to trust, by which algorithms, within which limits. Cheap to make; borrow it from a configuration.
#[derive(Clone, Copy)]
pub struct Verifier<'v> {
    anchors: &'v [TrustAnchor<'v>],
    algorithms: &'v [&'v dyn SignatureVerificationAlgorithm],
    limits: Limits,
    profile: Profile,
}

impl<'v> Verifier<'v> {
    /// A verifier with default limits and the standard profile. Without anchors it refuses everything.
    pub fn new(
        anchors: &'v [TrustAnchor<'v>],
        algorithms: &'v [&'v dyn SignatureVerificationAlgorithm],
    ) -> Self {
        Self { anchors, algorithms, limits: Limits::default(), profile: Profile::default() }
    }

    /// With other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// With another profile.
    #[must_use]
    pub fn with_profile(mut self, profile: Profile) -> Self {
        self.profile = profile;
        self
    }

    /// Verifies a TLS server's certificate for the name (or address) that the client wanted to reach.
    ///
    /// `intermediates` may be in any order and may hold strangers. CA certificates as end entity are refused.
    ///
    /// # Errors
    /// The most useful of all reasons met; [`PathError::kind`] is a closed enum.
    pub fn verify_server<'c>(
        &self,
        end_entity: &'c CertificateDer<'_>,
        intermediates: &'c [CertificateDer<'_>],
        name: &ServerName<'_>,
        time: UnixTime,
    ) -> Result<VerifiedPath<'c, 'v>, PathError> {
        self.verify(end_entity, intermediates, Purpose::ServerAuth, Some(name), time)
    }

    /// Verifies a TLS client's certificate. Who the client is, is for the caller to read from the result.
    ///
    /// # Errors
    /// As [`Self::verify_server`].
    pub fn verify_client<'c>(
        &self,
        end_entity: &'c CertificateDer<'_>,
        intermediates: &'c [CertificateDer<'_>],
        time: UnixTime,
    ) -> Result<VerifiedPath<'c, 'v>, PathError> {
        self.verify(end_entity, intermediates, Purpose::ClientAuth, None, time)
    }

    /// Verifies a path without asking for whom it speaks. A client that uses this to accept a server talks to
    /// anybody whom any trusted CA knows.
    ///
    /// # Errors
    /// As [`Self::verify_server`].
    pub fn dangerous_verify_without_name<'c>(
        &self,
        end_entity: &'c CertificateDer<'_>,
        intermediates: &'c [CertificateDer<'_>],
        purpose: Purpose,
        time: UnixTime,
    ) -> Result<VerifiedPath<'c, 'v>, PathError> {
        self.verify(end_entity, intermediates, purpose, None, time)
    }

    fn verify<'c>(
        &self,
        end_entity: &'c CertificateDer<'_>,
        intermediates: &'c [CertificateDer<'_>],
        purpose: Purpose,
        name: Option<&ServerName<'_>>,
        time: UnixTime,
    ) -> Result<VerifiedPath<'c, 'v>, PathError> {
        let question = Question { purpose, name, time: time.into(), profile: self.profile };
        if intermediates.len() > usize::try_from(self.limits.intermediates).unwrap_or(usize::MAX) {
            let context = PathErrorContext::Limit(self.limits.intermediates);
            return Err(PathError::new(PathErrorKind::TooManyIntermediates, context));
        }
        let malformed =
            |error| PathError::new(PathErrorKind::MalformedCertificate, PathErrorContext::Encoding(error));
        let end_entity = Certificate::from_der(end_entity).map_err(malformed)?;
        check::end_entity(&end_entity, &question)
            .map_err(|error| error.at(0, Some(&end_entity.subject())))?;
        let mut certificates = Vec::with_capacity(intermediates.len().saturating_add(1));
        certificates.push(end_entity.clone());
        let mut best: Option<PathError> = None;
        for intermediate in intermediates {
            match Certificate::from_der(intermediate) {
                Ok(certificate) => certificates.push(certificate),
                // It may be a stranger to this path: an error to report only if nothing better turns up.
                Err(error) => best = best.or(Some(malformed(error).at(1, None))),
            }
        }
        let mut search = Search::new(self, question, &certificates, Budget::new(self.limits), best);
        let found = search.run();
        let work = search.budget.work;
        let found = found.map_err(|error| error.after(work))?;
        let chosen = found.intermediates.iter().filter_map(|index| certificates.get(*index).cloned());
        let intermediates = chosen.collect();
        Ok(VerifiedPath { end_entity, intermediates, anchor: found.anchor, purpose, work })
    }

    pub(super) fn anchors(&self) -> &'v [TrustAnchor<'v>] {
        self.anchors
    }

    pub(super) fn algorithms(&self) -> &'v [&'v dyn SignatureVerificationAlgorithm] {
        self.algorithms
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }
}

/// What a verification cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Signatures verified.
    pub signatures: u32,
    /// Candidates looked at.
    pub nodes: u32,
    /// Names compared with constraints.
    pub name_comparisons: u32,
}

/// Work done and work allowed.
pub(super) struct Budget {
    pub(super) work: Work,
    limits: Limits,
}

impl Budget {
    pub(super) fn new(limits: Limits) -> Self {
        Self { work: Work::default(), limits }
    }

    pub(super) fn signature(&mut self) -> Result<(), PathErrorKind> {
        spend(&mut self.work.signatures, self.limits.signatures, PathErrorKind::SignatureBudget)
    }

    pub(super) fn node(&mut self) -> Result<(), PathErrorKind> {
        spend(&mut self.work.nodes, self.limits.nodes, PathErrorKind::NodeBudget)
    }

    pub(super) fn name_comparison(&mut self) -> Result<(), PathErrorKind> {
        let limit = self.limits.name_comparisons;
        spend(&mut self.work.name_comparisons, limit, PathErrorKind::NameComparisonBudget)
    }

    pub(super) fn limit_of(&self, kind: PathErrorKind) -> u32 {
        if kind == PathErrorKind::SignatureBudget {
            self.limits.signatures
        } else if kind == PathErrorKind::NodeBudget {
            self.limits.nodes
        } else {
            self.limits.name_comparisons
        }
    }
}

fn spend(done: &mut u32, limit: u32, kind: PathErrorKind) -> Result<(), PathErrorKind> {
    if *done >= limit {
        return Err(kind);
    }
    *done = done.saturating_add(1);
    Ok(())
}

/// The token of a verified peer: nothing but a verification makes one.
#[derive(Clone, Debug)]
pub struct VerifiedPath<'c, 'v> {
    end_entity: Certificate<'c>,
    intermediates: Vec<Certificate<'c>>,
    anchor: &'v TrustAnchor<'v>,
    purpose: Purpose,
    work: Work,
}

impl<'c, 'v> VerifiedPath<'c, 'v> {
    /// The peer's certificate.
    pub fn end_entity(&self) -> &Certificate<'c> {
        &self.end_entity
    }

    /// The intermediates of the path, the issuer of the end entity first; strangers are left out.
    pub fn intermediates(&self) -> &[Certificate<'c>] {
        &self.intermediates
    }

    /// The anchor at the end of the path.
    pub fn anchor(&self) -> &'v TrustAnchor<'v> {
        self.anchor
    }

    /// For what the path is good.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// What the verification cost.
    pub fn work(&self) -> Work {
        self.work
    }
}
