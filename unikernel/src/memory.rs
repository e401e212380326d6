//! The memory map of the monitor, and the part of it that becomes the heap.
//!
//! Pure arithmetic over addresses: touches no memory.

use core::ops::Range;

/// Everything above is not in the identity map that boot makes.
pub const MAPPED_END: u64 = 1 << 32;

/// A heap smaller than this cannot hold a certificate and a handshake: refused with a plain message.
pub const LEAST_HEAP: u64 = 512 * 1024;

/// A run of memory as the monitor reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// First address.
    pub start: u64,
    /// Bytes.
    pub len: u64,
    /// Whether it is ordinary memory, free to use.
    pub usable: bool,
}

/// Up to 32 regions; more are ignored (a virtual machine reports fewer than ten).
#[derive(Debug)]
pub struct Map {
    regions: [Region; 32],
    len: usize,
}

impl Map {
    /// No region at all.
    pub const EMPTY: Self = Self { regions: [Region { start: 0, len: 0, usable: false }; 32], len: 0 };

    /// The map of the regions in the given order.
    pub fn new(source: impl Iterator<Item = Region>) -> Self {
        let mut map = Self::EMPTY;
        for (slot, region) in map.regions.iter_mut().zip(source) {
            *slot = region;
            map.len = map.len.saturating_add(1);
        }
        map
    }

    /// The regions.
    pub fn regions(&self) -> &[Region] {
        self.regions.get(..self.len).unwrap_or_default()
    }

    /// All usable bytes.
    pub fn usable_bytes(&self) -> u64 {
        self.regions().iter().filter(|r| r.usable).fold(0, |sum, r| sum.saturating_add(r.len))
    }

    /// The largest usable run that lies wholly between the image's end and [`MAPPED_END`], on page boundaries.
    ///
    /// Memory below the image holds what the monitor passed at boot and stays untouched.
    pub fn heap(&self, image_end: u64) -> Option<Range<u64>> {
        self.regions()
            .iter()
            .filter(|r| r.usable)
            .filter_map(|r| {
                let start = r.start.max(image_end).checked_next_multiple_of(4096)?;
                let end = r.start.saturating_add(r.len).min(MAPPED_END) & !4095;
                (end.saturating_sub(start) >= LEAST_HEAP).then_some(start..end)
            })
            .max_by_key(|range| range.end.saturating_sub(range.start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usable(start: u64, len: u64) -> Region {
        Region { start, len, usable: true }
    }

    #[test]
    fn heap_is_the_largest_run_behind_the_image() {
        let map = Map::new([usable(0, 0x9fc00), usable(0x10_0000, 31 << 20)].into_iter());
        assert_eq!(map.heap(0x18_0123), Some(0x18_1000..0x200_0000));
        assert_eq!(map.usable_bytes(), 0x9fc00 + (31 << 20));
    }

    #[test]
    fn reserved_and_unmapped_memory_is_left_alone() {
        let reserved = Region { usable: false, ..usable(0x100_0000, 1 << 30) };
        let map = Map::new([reserved, usable(0x10_0000, 4 << 20), usable(MAPPED_END, 8 << 30)].into_iter());
        assert_eq!(map.heap(0x20_0000), Some(0x20_0000..0x50_0000));
        let across = Map::new([usable(MAPPED_END - (1 << 20), 8 << 30)].into_iter());
        assert_eq!(across.heap(0x20_0000), Some(MAPPED_END - (1 << 20)..MAPPED_END));
    }

    #[test]
    fn too_little_memory_is_no_heap() {
        let map = Map::new([usable(0x10_0000, 1 << 20)].into_iter());
        assert_eq!(map.heap(0x18_0001), None);
        assert_eq!(Map::new(core::iter::empty()).heap(0), None);
        assert_eq!(Map::new([usable(u64::MAX - 10, 10)].into_iter()).heap(0), None);
    }

    #[test]
    fn a_long_list_is_cut() {
        let map = Map::new((0..100).map(|i| usable(i << 21, 4096)));
        assert_eq!(map.regions().len(), 32);
    }
}
