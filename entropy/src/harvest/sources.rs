//! Lists of sources: tuples, arrays, and [`Platform`], which holds what this machine offers.
//!
//! A list owns its sources; the harvest reaches them by index, the caller by name.

use crate::channel::Channel;
#[cfg(any(target_arch = "x86_64", feature = "std"))]
use crate::jitter::Jitter;
#[cfg(feature = "os")]
use crate::os::Os;
use crate::source::Source;
#[cfg(target_arch = "x86_64")]
use crate::{
    cpu_rng::{
        CpuRng,
        x86_64::{Rdrand, Rdseed},
    },
    jitter::x86_64::Tsc,
};

/// Most sources of one harvest; more are not asked.
pub const MAX_SOURCES: usize = 6;

/// A list of at most [`MAX_SOURCES`] sources. The same index is the same source for the whole life of a harvest.
pub trait Sources {
    /// The source at `index`, if there is one.
    fn at(&mut self, index: usize) -> Option<&mut dyn Source>;
}

/// A member of a list: a source, or `None` where the machine lacks it.
pub trait Member {
    /// The source, if it is there.
    fn source(&mut self) -> Option<&mut dyn Source>;
}

impl<S: Source> Member for S {
    fn source(&mut self) -> Option<&mut dyn Source> {
        Some(self)
    }
}

impl<S: Source> Member for Option<S> {
    fn source(&mut self) -> Option<&mut dyn Source> {
        self.as_mut().map(|source| source as &mut dyn Source)
    }
}

impl<M: Member, const N: usize> Sources for [M; N] {
    fn at(&mut self, index: usize) -> Option<&mut dyn Source> {
        const { assert!(N <= MAX_SOURCES, "a harvest has at most six sources") };
        self.get_mut(index).and_then(Member::source)
    }
}

macro_rules! tuple {
    ($($name:ident $index:tt),+) => {
        impl<$($name: Member),+> Sources for ($($name,)+) {
            fn at(&mut self, index: usize) -> Option<&mut dyn Source> {
                match index {
                    $($index => self.$index.source(),)+
                    _ => None,
                }
            }
        }
    };
}

tuple!(A 0);
tuple!(A 0, B 1);
tuple!(A 0, B 1, C 2);
tuple!(A 0, B 1, C 2, D 3);
tuple!(A 0, B 1, C 2, D 3, E 4);
tuple!(A 0, B 1, C 2, D 3, E 4, F 5);

/// Every source of this machine that needs no driver: operating system (feature `os`), CPU instructions, timer
/// jitter; and room for a channel, which the caller connects.
#[derive(Debug)]
#[non_exhaustive]
pub struct Platform {
    /// The operating system's generator.
    #[cfg(feature = "os")]
    pub os: Option<Os>,
    /// RDSEED, where the CPU has it.
    #[cfg(target_arch = "x86_64")]
    pub rdseed: Option<CpuRng<Rdseed>>,
    /// RDRAND, where the CPU has it.
    #[cfg(target_arch = "x86_64")]
    pub rdrand: Option<CpuRng<Rdrand>>,
    /// Jitter over the time-stamp counter.
    #[cfg(target_arch = "x86_64")]
    pub jitter: Option<Jitter<'static, Tsc>>,
    /// Jitter over the standard library's clock.
    #[cfg(all(feature = "std", not(target_arch = "x86_64")))]
    pub jitter: Option<Jitter<'static, crate::jitter::StdTimer>>,
    /// An entropy channel; none at first.
    pub channel: Option<Channel>,
}

impl Platform {
    /// What this machine has. Nothing is sampled yet.
    pub fn detect() -> Self {
        Self {
            #[cfg(feature = "os")]
            os: Some(Os::new()),
            #[cfg(target_arch = "x86_64")]
            rdseed: Rdseed::source(),
            #[cfg(target_arch = "x86_64")]
            rdrand: Rdrand::source(),
            #[cfg(target_arch = "x86_64")]
            jitter: Tsc::jitter(),
            #[cfg(all(feature = "std", not(target_arch = "x86_64")))]
            jitter: Some(Jitter::new(crate::jitter::StdTimer::new())),
            channel: None,
        }
    }
}

impl Sources for Platform {
    fn at(&mut self, index: usize) -> Option<&mut dyn Source> {
        match index {
            #[cfg(feature = "os")]
            0 => self.os.source(),
            #[cfg(target_arch = "x86_64")]
            1 => self.rdseed.source(),
            #[cfg(target_arch = "x86_64")]
            2 => self.rdrand.source(),
            #[cfg(any(target_arch = "x86_64", feature = "std"))]
            3 => self.jitter.source(),
            4 => self.channel.source(),
            _ => None,
        }
    }
}
