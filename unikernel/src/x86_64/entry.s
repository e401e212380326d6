# From the monitor's 32-bit entry (PVH: protected mode, no paging, EBX = start info) to Rust in long mode.
# The image's linker script places .text.boot and keeps .note.pvh.

.section .note.pvh, "a", @note
.balign 4
.long 4                         # length of the owner's name
.long 4                         # length of the descriptor
.long 18                        # XEN_ELFNOTE_PHYS32_ENTRY
.asciz "Xen"
.long nocrypto_pvh_entry

# The loader zeroes .bss: absent page-table entries need no code.
.section .bss.boot, "aw", @nobits
.balign 4096
nocrypto_page_map:      .skip 4096
nocrypto_page_pointers: .skip 4096
.global nocrypto_page_directories
nocrypto_page_directories: .skip 4 * 4096
.global nocrypto_stack_guard
nocrypto_stack_guard:   .skip 4096
nocrypto_stack:         .skip 256 * 1024
nocrypto_stack_top:

.section .rodata.boot, "a", @progbits
.balign 8
boot_segments:
    .quad 0
    .quad 0x00af9a000000ffff    # 0x08: code, 64-bit, ring 0
    .quad 0x00cf92000000ffff    # 0x10: data
boot_segments_end:
boot_segments_pointer:
    .word boot_segments_end - boot_segments - 1
    .long boot_segments

.section .text.boot, "ax", @progbits
.code32
.global nocrypto_pvh_entry
nocrypto_pvh_entry:
    cli
    cld
    movb $0xff, %al             # both interrupt controllers: mask everything
    outb %al, $0x21
    outb %al, $0xa1
    movl %ebx, %esi             # CPUID will overwrite EBX
    movl $nocrypto_stack_top, %esp

    movl $nocrypto_page_pointers + 3, %eax
    movl %eax, nocrypto_page_map
    movl $nocrypto_page_directories + 3, %eax
    movl $nocrypto_page_pointers, %edi
    movl $4, %ecx
1:  movl %eax, (%edi)
    addl $4096, %eax
    addl $8, %edi
    loop 1b
    movl $0x83, %eax            # identity: present, writable, 2 MiB
    movl $nocrypto_page_directories, %edi
    movl $2048, %ecx
2:  movl %eax, (%edi)
    addl $0x200000, %eax
    addl $8, %edi
    loop 2b

    movl %cr4, %eax
    orl $0x620, %eax            # PAE, OSFXSR, OSXMMEXCPT
    movl %eax, %cr4
    movl $nocrypto_page_map, %eax
    movl %eax, %cr3
    movl $0xc0000080, %ecx      # EFER
    rdmsr
    orl $0x100, %eax            # LME
    wrmsr
    movl %cr0, %eax
    andl $0xfffffffb, %eax      # no EM: SSE does not trap
    orl $0x80010022, %eax       # PG, WP, NE, MP
    movl %eax, %cr0
    lgdt boot_segments_pointer
    ljmp $0x08, $long_mode

.code64
long_mode:
    movw $0x10, %ax
    movw %ax, %ds
    movw %ax, %es
    movw %ax, %ss
    xorl %eax, %eax
    movw %ax, %fs
    movw %ax, %gs
    movl $nocrypto_stack_top, %esp

    # The vector state that the CPU has (AVX, AVX-512) is switched on, so that CPUID with XGETBV tells the truth.
    movl $1, %eax
    xorl %ecx, %ecx
    cpuid
    btl $26, %ecx               # XSAVE
    jnc 3f
    movq %cr4, %rax
    orl $0x40000, %eax          # OSXSAVE
    movq %rax, %cr4
    movl $0x0d, %eax
    xorl %ecx, %ecx
    cpuid
    andl $0xe7, %eax            # x87, SSE, AVX, AVX-512
    xorl %edx, %edx
    xorl %ecx, %ecx
    xsetbv
3:  movl %esi, %edi
    call nocrypto_boot
    ud2
