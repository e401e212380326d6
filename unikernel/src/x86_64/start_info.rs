//! The start information of the PVH boot protocol (Xen's public `hvm_start_info`, version 1): memory map and
//! command line. Modules and the RSDP are not read.

use core::ffi::{CStr, c_char};
use core::ptr::with_exposed_provenance as at;

use crate::memory::{Map, Region};

const MAGIC: u32 = 0x336e_c578;

#[repr(C)]
struct StartInfo {
    magic: u32,
    version: u32,
    flags: u32,
    module_count: u32,
    modules: u64,
    command_line: u64,
    rsdp: u64,
    memory_map: u64,
    memory_map_entries: u32,
    reserved: u32,
}

#[repr(C)]
struct MemoryMapEntry {
    address: u64,
    size: u64,
    kind: u32,
    reserved: u32,
}

pub(super) struct Info {
    pub(super) memory: Map,
    pub(super) command_line: &'static str,
}

/// Reads the structure; `None` if it is not one, or too old to hold a memory map.
///
/// # Safety
/// `address` is what the monitor left in EBX, and memory below the image still is as the monitor left it.
pub(super) unsafe fn read(address: u32) -> Option<Info> {
    let info = at::<StartInfo>(address as usize);
    if info.is_null() || !info.is_aligned() {
        return None;
    }
    // SAFETY: the caller vouches for the address; the first 4 GiB are mapped and never written here.
    let info = unsafe { &*info };
    if info.magic != MAGIC || info.version < 1 || info.memory_map == 0 || info.memory_map >> 32 != 0 {
        return None;
    }
    let entries = at::<MemoryMapEntry>(info.memory_map as usize);
    let memory = Map::new((0..info.memory_map_entries as usize).map(|i| {
        // SAFETY: the monitor says that so many entries lie there, below 4 GiB.
        let entry = unsafe { &*entries.wrapping_add(i) };
        Region { start: entry.address, len: entry.size, usable: entry.kind == 1 }
    }));
    let command_line = if info.command_line == 0 || info.command_line >> 32 != 0 {
        ""
    } else {
        // SAFETY: the protocol promises a NUL-terminated string; it lies below the image and is never written.
        let text = unsafe { CStr::from_ptr(at::<c_char>(info.command_line as usize)) };
        text.to_str().unwrap_or_default()
    };
    Some(Info { memory, command_line })
}
