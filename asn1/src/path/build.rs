//! The search for a path: depth first from the end entity, over unordered intermediates, in counted steps.
//!
//! Every check of an issuer is made before it joins the path, the signature last; each pair of certificate and
//! issuer is verified at most once. Key identifiers choose the order of candidates, never the verdict.
//! Does not recurse: the path is a list.

use alloc::vec::Vec;

use pki_types::TrustAnchor;

use super::{
    check::{self, Question},
    error::{PathError, PathErrorContext, PathErrorKind, Subject},
    name_constraints,
    verify::{Budget, Verifier},
};
use crate::{
    key::spki::SubjectPublicKeyInfo,
    x509::{Certificate, extension::NameConstraints, name::Name},
};

/// One certificate of the path under construction.
struct Step {
    /// Index into `Search::certificates`; 0 is the end entity.
    certificate: usize,
    /// Candidates for its issuer, the best last.
    candidates: Vec<usize>,
    /// Intermediates up to and with this one, self-issued ones not counted.
    depth: u32,
}

/// The state of one search.
pub(super) struct Search<'s, 'c, 'v> {
    pub(super) verifier: &'s Verifier<'v>,
    pub(super) question: Question<'s>,
    /// The end entity, then the intermediates.
    pub(super) certificates: &'s [Certificate<'c>],
    pub(super) budget: Budget,
    /// The most useful error so far.
    pub(super) best: Option<PathError>,
    path: Vec<Step>,
    /// Signatures already paid for: child, issuer, verdict.
    verified: Vec<(usize, Issuer, bool)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Issuer {
    Anchor(usize),
    Intermediate(usize),
}

/// Where a search arrived.
pub(super) struct Found<'v> {
    /// Indices of the intermediates, the issuer of the end entity first.
    pub(super) intermediates: Vec<usize>,
    pub(super) anchor: &'v TrustAnchor<'v>,
}

impl<'s, 'c, 'v> Search<'s, 'c, 'v> {
    pub(super) fn new(
        verifier: &'s Verifier<'v>,
        question: Question<'s>,
        certificates: &'s [Certificate<'c>],
        budget: Budget,
        best: Option<PathError>,
    ) -> Self {
        Self { verifier, question, certificates, budget, best, path: Vec::new(), verified: Vec::new() }
    }

    /// Runs the search to its end.
    pub(super) fn run(&mut self) -> Result<Found<'v>, PathError> {
        if let Some(anchor) = self.enter(0, 0)? {
            return Ok(self.found(anchor));
        }
        while let Some(step) = self.path.last_mut() {
            let Some(candidate) = step.candidates.pop() else {
                self.path.pop();
                continue;
            };
            let (child, depth) = (step.certificate, step.depth);
            if let Err(error) = self.admit(child, candidate, depth) {
                self.note(error)?;
                continue;
            }
            let issuer = self.certificates.get(candidate);
            let counts = issuer.is_some_and(|issuer| !issuer.is_self_issued());
            if let Some(anchor) = self.enter(candidate, depth.saturating_add(u32::from(counts)))? {
                return Ok(self.found(anchor));
            }
        }
        Err(self.best.take().unwrap_or_else(|| self.unknown_issuer(0)))
    }

    fn found(&self, anchor: &'v TrustAnchor<'v>) -> Found<'v> {
        Found { intermediates: self.path.iter().skip(1).map(|step| step.certificate).collect(), anchor }
    }

    /// Keeps the error if it is the most useful one; a spent budget ends the search.
    fn note(&mut self, error: PathError) -> Result<(), PathError> {
        if error.kind().is_final() {
            return Err(error);
        }
        if self.best.as_ref().is_none_or(|best| error.is_more_useful_than(best)) {
            self.best = Some(error);
        }
        Ok(())
    }

    /// Puts a certificate at the end of the path: gives an anchor above it, or collects its issuers.
    fn enter(&mut self, index: usize, depth: u32) -> Result<Option<&'v TrustAnchor<'v>>, PathError> {
        self.path.push(Step { certificate: index, candidates: Vec::new(), depth });
        // Equal bytes first: comparison by rules costs more and is rarely needed.
        for by_rules in [false, true] {
            for (i, anchor) in self.verifier.anchors().iter().enumerate() {
                if !self.anchor_is_named(index, anchor, by_rules) {
                    continue;
                }
                self.budget.node().map_err(|kind| self.spent(kind))?;
                match self.check_anchor(index, i, anchor) {
                    Ok(()) => return Ok(Some(anchor)),
                    Err(error) => self.note(error)?,
                }
            }
        }
        let candidates = self.issuers_of(index)?;
        if candidates.is_empty() {
            let error = self.unknown_issuer(index);
            self.note(error)?;
        }
        if let Some(step) = self.path.last_mut() {
            step.candidates = candidates;
        }
        Ok(None)
    }

    fn anchor_is_named(&self, index: usize, anchor: &TrustAnchor<'_>, by_rules: bool) -> bool {
        let Some(certificate) = self.certificates.get(index) else { return false };
        let issuer = certificate.issuer();
        let same_bytes = anchor.subject.as_ref() == issuer.as_contents();
        if !by_rules || same_bytes {
            return same_bytes && !by_rules;
        }
        Name::from_contents(&anchor.subject).is_ok_and(|subject| subject.matches(&issuer))
    }

    /// The error of a certificate that has no issuer at hand.
    fn unknown_issuer(&self, index: usize) -> PathError {
        let Some(certificate) = self.certificates.get(index) else {
            return PathError::new(PathErrorKind::UnknownIssuer, PathErrorContext::None);
        };
        let kind = if index == 0 && certificate.is_self_issued() {
            PathErrorKind::SelfSigned
        } else {
            PathErrorKind::UnknownIssuer
        };
        let issuer = PathErrorContext::Issuer(Subject::of(&certificate.issuer()));
        PathError::new(kind, issuer).at(self.distance(), Some(&certificate.subject()))
    }

    /// The position in the path of the certificate entered last.
    fn distance(&self) -> u32 {
        u32::try_from(self.path.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    fn spent(&self, kind: PathErrorKind) -> PathError {
        PathError::new(kind, PathErrorContext::Limit(self.budget.limit_of(kind)))
    }

    /// The anchor's constraints and its signature on the last certificate of the path.
    fn check_anchor(&mut self, index: usize, i: usize, anchor: &TrustAnchor<'_>) -> Result<(), PathError> {
        let above = self.distance().saturating_add(1);
        let malformed = |error| {
            let context = PathErrorContext::Encoding(error);
            let subject = Name::from_contents(&anchor.subject).ok();
            PathError::new(PathErrorKind::MalformedAnchor, context).at(above, subject.as_ref())
        };
        let key = SubjectPublicKeyInfo::from_contents(&anchor.subject_public_key_info).map_err(malformed)?;
        if let Some(contents) = &anchor.name_constraints {
            let constraints = NameConstraints::from_contents(contents).map_err(malformed)?;
            self.check_names(&constraints)?;
        }
        self.check_signature(index, Issuer::Anchor(i), &key)
    }

    /// Applies an issuer's constraints to every certificate of the path below it.
    fn check_names(&mut self, constraints: &NameConstraints<'_>) -> Result<(), PathError> {
        for (distance, step) in self.path.iter().enumerate() {
            let Some(certificate) = self.certificates.get(step.certificate) else { continue };
            // RFC 5280 §6.1.3 (b), (c): self-issued certificates are exempt unless they are the final one.
            if distance > 0 && certificate.is_self_issued() {
                continue;
            }
            if let Err(kind) = name_constraints::check(constraints, certificate, &mut self.budget) {
                let error = match kind.is_final() {
                    true => self.spent(kind),
                    false => PathError::new(kind, PathErrorContext::None),
                };
                let distance = u32::try_from(distance).unwrap_or(u32::MAX);
                return Err(error.at(distance, Some(&certificate.subject())));
            }
        }
        Ok(())
    }

    /// The issuer's signature on `child`, from memory if it was paid for before.
    fn check_signature(
        &mut self,
        child: usize,
        issuer: Issuer,
        key: &SubjectPublicKeyInfo<'_>,
    ) -> Result<(), PathError> {
        let Some(certificate) = self.certificates.get(child) else {
            return Err(PathError::new(PathErrorKind::BadSignature, PathErrorContext::None));
        };
        let here = |error: PathError, distance| error.at(distance, Some(&certificate.subject()));
        let distance = self.distance();
        let known = self.verified.iter().find(|(c, i, _)| *c == child && *i == issuer);
        let verdict = match known {
            Some((_, _, true)) => return Ok(()),
            Some((_, _, false)) => Err(PathError::new(PathErrorKind::BadSignature, PathErrorContext::None)),
            None => {
                let algorithm = check::algorithm(certificate, key, self.verifier.algorithms())
                    .map_err(|error| here(error, distance))?;
                self.budget.signature().map_err(|kind| self.spent(kind))?;
                let verdict = check::signature(certificate, key, algorithm);
                self.verified.push((child, issuer, verdict.is_ok()));
                verdict
            }
        };
        verdict.map_err(|error| here(error, distance))
    }

    /// Intermediates with the issuer's name that are not in the path yet, the most likely one last.
    fn issuers_of(&mut self, index: usize) -> Result<Vec<usize>, PathError> {
        let Some(certificate) = self.certificates.get(index) else { return Ok(Vec::new()) };
        let wanted = certificate.issuer();
        let key_identifier =
            certificate.extensions().authority_key_identifier().and_then(|aki| aki.key_identifier);
        let (mut likely, mut others) = (Vec::new(), Vec::new());
        for (i, candidate) in self.certificates.iter().enumerate().skip(1).rev() {
            self.budget.node().map_err(|kind| self.spent(kind))?;
            if !candidate.subject().matches(&wanted) || self.is_in_path(candidate) {
                continue;
            }
            match (key_identifier, candidate.extensions().subject_key_identifier()) {
                (Some(wanted), Some(own)) if wanted == own => likely.push(i),
                _ => others.push(i),
            }
        }
        others.append(&mut likely);
        Ok(others)
    }

    /// Whether a certificate of the same subject and key is in the path already: going through it again
    /// proves nothing (RFC 4158 §2.4.2).
    fn is_in_path(&self, candidate: &Certificate<'_>) -> bool {
        self.path.iter().any(|step| {
            self.certificates.get(step.certificate).is_some_and(|certificate| {
                certificate.subject_public_key_info().as_contents()
                    == candidate.subject_public_key_info().as_contents()
                    && certificate.subject().matches(&candidate.subject())
            })
        })
    }

    /// Whether `candidate` may stand above `child`, which is the last certificate of the path.
    fn admit(&mut self, child: usize, candidate: usize, depth: u32) -> Result<(), PathError> {
        self.budget.node().map_err(|kind| self.spent(kind))?;
        let Some(issuer) = self.certificates.get(candidate) else {
            return Err(self.unknown_issuer(child));
        };
        let above = self.distance().saturating_add(1);
        let here = |error: PathError| error.at(above, Some(&issuer.subject()));
        let own_depth = depth.saturating_add(u32::from(!issuer.is_self_issued()));
        let limit = self.verifier.limits().depth;
        if own_depth > limit {
            return Err(here(PathError::new(PathErrorKind::TooDeep, PathErrorContext::Limit(limit))));
        }
        check::ca(issuer, &self.question, depth).map_err(here)?;
        if let Some(constraints) = issuer.extensions().name_constraints() {
            self.check_names(&constraints)?;
        }
        self.check_signature(child, Issuer::Intermediate(candidate), &issuer.subject_public_key_info())
    }
}
