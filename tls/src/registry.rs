//! `registry!`: a wire code point as a newtype with the standard's names, printed as `certificate_expired(45)`.
//!
//! Unknown values stay representable: a log must be able to say what a peer really sent.

/// Declares one registry.
macro_rules! registry {
    ($(#[$doc:meta])* $name:ident($repr:ty) { $($(#[$vdoc:meta])* $variant:ident = $value:literal $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub $repr);

        impl $name {
            $($(#[$vdoc])* #[doc = concat!("`", $text, "`")] pub const $variant: Self = Self($value);)*

            /// The standard's name, where the value is one that this library knows.
            pub fn name(self) -> Option<&'static str> {
                match self.0 {
                    $($value => Some($text),)*
                    _ => None,
                }
            }
        }

        impl core::fmt::Display for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{}({})", self.name().unwrap_or("unknown"), self.0)
            }
        }
    };
}

pub(crate) use registry;
