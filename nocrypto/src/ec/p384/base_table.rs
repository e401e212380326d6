//! Multiples of P-384's base point, affine, in Montgomery form: x in the first six limbs, y in the last six.
//!
//! Numbers only; the tests of `multiply.rs` compute every entry again from the base point.

/// `MULTIPLES[i][j]` is `(j + 1)·32^(4·i)·G`: one row for every fourth signed five-bit digit of a scalar.
// table: numbers only.
#[rustfmt::skip]
pub(super) static MULTIPLES: [[[u64; 12]; 16]; 20] = [
    [
        [
            0x3dd0_7566_49c0_b528, 0x20e3_78e2_a0d6_ce38, 0x879c_3afc_541b_4d6e, 0x6454_8684_59a3_0eff,
            0x812f_f723_614e_de2b, 0x4d3a_adc2_299e_1513, 0x2304_3dad_4b03_a4fe, 0xa1bf_a8bf_7bb4_a9ac,
            0x8bad_e756_2e83_b050, 0xc6c3_5219_68f4_ffd9, 0xdd80_0226_3969_a840, 0x2b78_abc2_5a15_c5e9,
        ],
        [
            0xc822_9e55_783d_de91, 0x8e6c_8f2e_022b_53f0, 0x3504_e6f0_ff9d_48a1, 0xda82_1495_f068_7f50,
            0x9c90_a4fd_2de4_b506, 0xdb93_b776_4274_60c3, 0x42ea_8463_3140_bfda, 0xe8e8_e4a8_c2aa_ccd8,
            0x15e4_f18b_dc58_8258, 0x09f1_fe41_5172_bad9, 0x070d_4309_00b0_e684, 0xe349_47f7_123d_f0c2,
        ],
        [
            0x05e4_dbe6_c1dc_4073, 0xc54e_a9ff_f04f_779c, 0x6b20_34e9_a170_ccf0, 0x3a48_d732_d51c_6c3e,
            0xe36f_7e2d_263a_a470, 0xd283_fe68_e7c1_c3ac, 0x7e28_4821_c04e_e157, 0x92d7_89a7_7ae0_e36d,
            0x1326_63c0_4ef6_7446, 0x6801_2d5a_d2e1_d0b4, 0xf6db_68b1_5102_b339, 0x4654_65fc_9832_92af,
        ],
        [
            0x0aae_8477_ebb6_8f2c, 0x3059_4ccb_ee04_21e3, 0x2e4f_153b_0aec_ac46, 0x0783_58d4_7364_00ad,
            0xfb40_f647_d685_d979, 0xcfee_e6dd_3417_9228, 0x54f3_e8e7_9b3a_03b2, 0xe74b_b7f1_7bfe_c97e,
            0x8e3e_61a3_4c54_2ad1, 0x1471_62d3_0418_c693, 0xe607_b9e3_3820_017d, 0x5094_6875_303d_f319,
        ],
        [
            0xbb59_5eba_68f1_f0df, 0xc185_c0cb_cc87_3466, 0x7f1e_b1b5_293c_703b, 0x60db_2cf5_aacc_05e6,
            0xc676_b987_e2e8_e4c6, 0xe1bb_26b1_1d17_8ffb, 0x2b69_4ba0_7073_fa21, 0x22c1_6e2e_72f3_4566,
            0x80b6_1b31_01c3_5b99, 0x4b23_7faf_982c_0411, 0xe6c5_9440_24de_236d, 0x4db1_c9d6_e209_e4a3,
        ],
        [
            0x7eb5_c931_7d56_dad8, 0xcb24_54b3_39d3_413a, 0xec52_930f_580d_57f2, 0x2a33_f666_1bdf_6015,
            0x4f0f_6a96_2b02_d33b, 0xc482_e189_f043_0c40, 0x3f62_b16e_a7b0_8203, 0x739a_c69d_5b3d_4dce,
            0x8bd4_bffc_b79e_33b0, 0x93c9_e5f6_1b54_6f05, 0x586d_8ede_df21_559a, 0xc996_2152_af2a_9eba,
        ],
        [
            0xdf13_b9d1_7d69_222b, 0x4ce6_415f_8747_74b1, 0x731e_dcf8_211f_aa95, 0x5f42_15d1_6597_53ed,
            0xf893_db58_9db2_df55, 0x932c_9f81_1c89_025b, 0x0996_b220_7706_a61e, 0x1353_49d5_a864_1c79,
            0x65aa_d76f_5013_0844, 0x0ff3_7c04_01ff_f780, 0xf57f_238e_693b_0706, 0xd90a_16b6_af6c_9b3e,
        ],
        [
            0x23f6_0a05_dd9b_cbba, 0x9e33_6de5_ae9b_587a, 0x1c5c_2e71_93d7_e30f, 0x1d9a_ebd6_4f3d_db37,
            0x1c7b_5fe1_16b6_6423, 0x5db4_f184_349c_d9b1, 0x0d2c_fe83_e665_5a44, 0x836d_bb36_b7e5_5e87,
            0x7017_54bf_7d86_86e4, 0xe992_3263_a42d_bba2, 0x7008_d943_c48e_cf0e, 0x3c0c_6dd7_0d27_ef61,
        ],
        [
            0x2f5d_200e_2353_b92f, 0xe35d_8729_3fd7_e4f9, 0x2609_4833_a96d_745d, 0xdc35_1dc1_3cbf_ff3f,
            0x26d4_64c6_dad5_4d6a, 0x5cab_1d1d_5363_6c6a, 0xf281_3072_b18e_c0b0, 0x3777_e270_d742_aa2f,
            0x27f0_61c7_033c_a7c2, 0xa6ec_accc_68ea_d0d8, 0x7d94_29f4_ee69_a754, 0xe770_6334_31e8_f5c6,
        ],
        [
            0x8455_39d3_c8d9_9c02, 0x2a15_a9a6_e58d_6787, 0xe9f6_368e_ab22_5fa3, 0x54a6_12d7_eb32_cabe,
            0xc2f6_4602_5c48_45ec, 0xa91a_5280_db1c_212e, 0xbb97_1f78_e67b_5fce, 0x03a5_30eb_13b9_e85c,
            0x592a_c0ba_794e_abfd, 0x8196_1b8c_cfd7_fd1d, 0x3e03_370a_47a9_b8aa, 0x6eb9_95be_c801_74e8,
        ],
        [
            0xc770_8b19_b68b_8c7d, 0x4532_077c_4437_7aba, 0x0dcc_6770_6cda_d64f, 0x01b8_bf56_147b_6602,
            0xf8d8_9885_f056_1d79, 0x9c19_e9fc_7ba9_c437, 0x764e_b146_bdc4_ba25, 0x604f_e46b_ac14_4b83,
            0x3ce8_1329_8a77_e780, 0x2e07_0f36_fe9e_682e, 0x4182_1d0c_3a53_287a, 0x9aa6_2f9f_3533_f918,
        ],
        [
            0x3db8_4772_7031_3de0, 0xd425_8cc5_5d97_0420, 0x03ac_ed26_c8ed_fee1, 0xf67e_b422_35d7_7d83,
            0x523c_40db_cf9a_b45c, 0x627b_415f_9c35_b26d, 0xfacc_45e4_8be5_5ed8, 0x80d6_0af6_27aa_651a,
            0x8c79_848f_d0e1_02ac, 0x40c6_4a4e_66be_d5af, 0x0329_eab1_f794_2f0e, 0x0c6e_430e_f9c4_af3d,
        ],
        [
            0x9b7a_eb7e_75cc_bdfb, 0xb25e_28c5_f674_9a95, 0x8a7a_8e46_33b7_d4ae, 0xdb52_03a8_d9c1_bd56,
            0xd265_7265_ed22_df97, 0xb51c_56e1_8cf2_3c94, 0xf4d3_9459_6c3d_812d, 0xd8e8_8f1a_87ca_e0c2,
            0x789a_2a48_cf4d_0fe3, 0xb7fe_ac2d_fec3_8d60, 0x81fd_bd1c_3b49_0ec3, 0x4617_adb7_cc69_79e1,
        ],
        [
            0x5865_e501_8f75_244c, 0xd022_25fb_01ec_909f, 0xca6b_1af8_b1f8_5c2a, 0x44ce_05ff_8895_7166,
            0x8058_994c_5710_c0c9, 0x46d2_27c4_32f6_b1ba, 0xbe4b_4a90_03cb_68e5, 0x540b_8b82_730a_99d1,
            0x1ecc_8585_e11d_bbbf, 0x7244_5345_d9c3_b691, 0x647d_24db_1369_0a74, 0x4429_839d_defb_adf5,
        ],
        [
            0x446a_d888_4709_f4a9, 0x2b72_10e2_ec3d_abd8, 0x83cc_f195_50e0_7b34, 0x5950_0917_789b_3075,
            0x0fc0_1fd4_eb08_5993, 0xfb62_d26f_4903_026b, 0x2309_cc9d_6fe9_89bb, 0x6160_9cbd_144b_d586,
            0x4b23_d3a0_de06_610c, 0xdddc_2866_d898_f470, 0x8733_fc41_400c_5797, 0x5a68_c6fe_d0bc_2716,
        ],
        [
            0xda6e_8a7f_7c33_ed91, 0x992a_fb5b_0ecd_d2d8, 0x37cf_6551_7917_652a, 0x317b_63ea_2887_d5ff,
            0x3706_5f53_13bd_c3fa, 0xa108_96aa_435a_baa1, 0x9b21_615f_efab_ca26, 0xeb07_ddea_230c_f00d,
            0x9148_71dc_154d_410f, 0xb333_bdfb_c88e_e148, 0x51c3_05c6_a72d_1967, 0x659d_b481_81ef_2513,
        ],
    ],
    [
        [
            0x31bd_b483_7287_6ae8, 0xe332_5d98_961e_d1bf, 0x18c0_4246_9b6f_c64d, 0x0dcc_15fa_1578_6b8c,
            0x81ac_db06_8e63_da4a, 0xd3a4_b643_dada_70fb, 0x4636_1afe_dea4_24eb, 0xdc2d_2cae_89b9_2970,
            0xf389_b61b_6156_94e6, 0x7036_def1_8729_51d2, 0x40fd_3bda_d93b_adc7, 0x45ab_6321_380a_68d3,
        ],
        [
            0xc5cf_8997_ce0b_5b72, 0x350a_dde1_9d71_54ba, 0x8139_681e_307b_254a, 0xcc87_fb57_75cd_94d7,
            0x90e7_0274_7868_4954, 0xc4fd_f4c0_95ce_b991, 0x91bb_c0ab_8762_c84c, 0x5e09_e226_ce09_e8ad,
            0x1cb8_3d70_4b93_d45f, 0xe229_9024_f541_da1f, 0x3eef_7ce1_4b7f_fd10, 0x53ee_63bb_b3fc_1b9a,
        ],
        [
            0x23c1_f744_81a2_703a, 0x1a5d_075c_b985_9136, 0xa4f8_2c9d_5afd_1bfd, 0xa3d1_e9a4_f89d_76fe,
            0x964f_7050_7570_2f80, 0x182b_f349_f56c_089d, 0xe205_fa8f_be0d_a6e1, 0x3290_5eb9_0a40_f8f3,
            0x331a_1004_356d_4395, 0x58b7_8901_fdbb_dfde, 0xa52a_1597_9ba0_0e71, 0xe009_2e1f_5549_7a30,
        ],
        [
            0xe500_4e80_0368_2f59, 0xccdb_9cb7_f642_ac0f, 0x405f_50d1_bd86_9f77, 0xecff_a54d_e7eb_ea2c,
            0x3354_dc22_d876_20ba, 0x01bb_2988_b1c0_1ff4, 0xd937_0076_e164_77fd, 0x4530_3d2a_2e71_ba4b,
            0xc0de_7627_3291_e5c5, 0x5cfe_bd87_f0a7_ca55, 0xde11_6280_9e59_2a30, 0xdd26_e577_a78e_bce4,
        ],
        [
            0x5562_a856_70ee_8f39, 0x86b0_c117_64e5_2a9c, 0xc19f_3174_09c7_5b8c, 0x21c7_cc31_2492_3f80,
            0xe63f_e47f_8f5b_291e, 0x3d6d_3c05_0dc0_8b05, 0x58ae_455e_ee0c_39a1, 0x78be_a431_0ad9_7942,
            0x42c7_c97f_3ee3_989c, 0xc1b0_3af5_f387_59ae, 0x1a67_3c75_bcf4_6899, 0x4831_b7d3_8d50_8c7d,
        ],
        [
            0x1e9b_23b9_ff17_35a8, 0xc3bf_3d5b_2b0e_4b7b, 0xd4cc_00fe_59b7_721c, 0xd5c3_6f9c_9e2f_4ceb,
            0xdeca_06ba_c90a_f70e, 0x4267_6f12_416e_e799, 0x0d7a_fe1b_6f74_8c6f, 0x0b7a_6de5_39c3_9d55,
            0x11e4_3d6e_e6ea_ed18, 0x5baf_8602_4960_87e0, 0xf833_634f_b1a3_a66e, 0x2509_8c8a_7939_8677,
        ],
        [
            0x7651_2d1b_c552_e354, 0x2b7e_b6df_2730_20fd, 0xd1c7_3aa8_025a_5f25, 0x2aba_1929_5cbd_2a40,
            0xb53c_adc3_c88d_61c6, 0x7e66_a95e_0982_90f3, 0x7280_0ecb_af4c_5073, 0x81f2_725e_9dc6_3faf,
            0x14bf_92a7_282b_a9d1, 0x9062_9672_bd5f_1bb2, 0x362f_68eb_a97c_6c96, 0xb1d3_bb8b_7ea9_d601,
        ],
        [
            0xe141_e763_d472_0770, 0xb973_9e70_ddb3_b450, 0x46e6_cde4_9613_1446, 0x0458_a5d5_cb6c_2ef7,
            0xb774_7634_532f_9fd8, 0xf62d_3721_1654_4457, 0xbfac_b4de_d310_0854, 0x7078_8a31_b39d_3f62,
            0x9b54_3220_f22d_92e4, 0xaa45_90f6_5572_3258, 0xc7b6_730e_01dd_b8bc, 0xae25_2cf8_69e1_e7bd,
        ],
        [
            0x7387_8f7f_a9c9_4429, 0xb35c_3bc8_456c_a6d8, 0xd96f_0b3c_f721_923a, 0x28d8_f06c_e6d4_4fa1,
            0x94ef_dcdc_d5cd_671a, 0x0299_ab93_3f97_d481, 0xb7ce_d6ea_2fd1_d324, 0xbd68_3208_7e93_2ec2,
            0x24ed_31fb_cb75_5a6e, 0xa636_098e_e487_81d2, 0x8687_c63c_f0a4_f297, 0xbb52_3440_0747_8526,
        ],
        [
            0xc618_cf0d_dd4b_8d8d, 0x471c_da86_40dc_fbfb, 0xba0d_d7ac_0888_2ce6, 0x58e5_d2f5_6cd3_36e7,
            0xcdda_8301_af09_6540, 0xf6d2_6846_3cf3_1600, 0x6150_cd98_2197_efd5, 0x4440_fbfa_55fb_0877,
            0xca31_871c_9075_7f1d, 0xc4a1_faac_bdd7_56c8, 0xc9d4_ac1b_cbb8_421e, 0x3c0c_2914_b17c_43be,
        ],
        [
            0x2e5f_7419_3412_4b56, 0x1f22_3ae1_4b3f_02ca, 0x6345_b427_e833_6c7e, 0x9212_3e16_f5d0_e3d0,
            0xdaf0_d14d_45e7_9f3a, 0x6aca_6765_6f3b_d0c6, 0xf616_9fab_4038_13f4, 0x31dc_39c0_334a_4c59,
            0x74c4_6753_d589_866d, 0x5741_511d_984c_6a5d, 0xf263_1287_97fe_d2d3, 0x5687_ca1b_1161_4886,
        ],
        [
            0x46fd_b65c_aa6f_e9ea, 0xe0d4_8e5e_0549_4cd9, 0x5ade_f570_4afb_f837, 0xc96b_a4b9_1c9e_2cad,
            0x1e81_58f7_054a_158c, 0x47be_7320_9e38_b88d, 0x9b99_971e_6d29_93ec, 0xac9b_0bfa_df98_0ecc,
            0x9da0_9642_d96c_a391, 0xd671_0536_9bf4_305c, 0x40cc_1adf_a0df_afae, 0xe27e_32f8_a209_699b,
        ],
        [
            0x076d_902a_3383_6d4b, 0xec6c_5c43_24af_b557, 0xa0fe_2d1c_a051_6a0f, 0x6fb8_d737_00d2_2ecc,
            0xf1de_9077_daf1_d7b3, 0xe469_5f77_d4c0_c1eb, 0x5f0f_d8a8_b437_5573, 0x7623_8359_5e50_944f,
            0x65ea_2f28_635c_d76f, 0x0854_7769_25fd_e7b0, 0xb234_5a2e_5194_4304, 0x86ef_a2f7_a16c_980d,
        ],
        [
            0xeaad_deb8_36e8_7d82, 0xc125_87a7_1ffd_7210, 0xf93d_2f5c_731f_6838, 0xb965_94e8_f709_7a65,
            0x08d6_717a_b016_e8d3, 0x9c37_8de8_1984_d825, 0x627d_41e7_cb2a_0c26, 0x1f44_7501_c697_ceb1,
            0x8dc4_0831_c760_550b, 0x70ad_4870_7fac_97b0, 0x5ac7_f22e_7021_c170, 0xa6f7_30e4_929d_5931,
        ],
        [
            0x4ccb_e2d0_bf4d_1d63, 0x32e3_3401_3973_66d5, 0xc83a_fdde_71bd_a2ce, 0x8dac_e2ac_478e_d9e6,
            0x3ac6_a559_763f_dd9e, 0x0ffd_b04c_b398_558f, 0x6c1b_99b2_afb9_d6b8, 0x572b_a39c_27f8_15dd,
            0x9de7_3ee7_0dbc_f842, 0x2a3e_d589_2926_7b88, 0xd46a_7fd3_15eb_bbb3, 0xd1d0_1863_e294_00c7,
        ],
        [
            0x7d27_d71f_d186_cb09, 0x67cb_7f4e_3bc2_13c7, 0x418c_afeb_6075_b2cf, 0xc0d6_91e6_d93a_06f7,
            0xc16a_9525_9dd0_01b9, 0xa058_3230_026f_17b9, 0x4c10_41b0_7845_900b, 0x2874_0791_47a2_2aae,
            0x8d08_efd6_2c17_58e9, 0x9cc6_f207_e6c3_229a, 0xec69_e902_082d_8924, 0x9cfa_1dea_f331_dfe7,
        ],
    ],
    [
        [
            0xb083_ba6a_ec07_4aea, 0x46fa_c5ef_7f0b_505b, 0x9536_7a21_fc82_dc03, 0x227b_e26a_9d36_79d8,
            0xc70f_6d6c_7e97_24c0, 0xcd68_c757_f9eb_ec0f, 0x29dd_e03e_8ff3_21b2, 0xf84a_d7bb_0319_39dc,
            0xdaf5_90c9_0f60_2f4b, 0x17c5_2888_4972_2bc4, 0xa8df_99f0_089b_22b6, 0xc21b_c5d4_e59b_9b90,
        ],
        [
            0x6f57_7529_51c2_bb65, 0x4a0c_1c28_4b87_4bdb, 0x19a1_8427_78b9_6c6d, 0xa674_f992_2f59_3505,
            0x5abe_eec4_6b72_09d6, 0x42d1_5d01_47cf_5fff, 0xe245_09b7_b49e_3b4e, 0x81be_939c_639e_e6e8,
            0x7f7d_af59_5761_e8e3, 0xed5c_fcb8_d420_a288, 0x365b_29eb_7a0f_f696, 0x7d14_6805_99a1_ac8f,
        ],
        [
            0x4936_c6a0_8a31_973f, 0x54d4_42fa_83b8_c205, 0x03ae_e8b4_5714_f2c6, 0x139b_d692_3f5a_c25a,
            0x6a2e_42ba_b5b3_3794, 0x50fa_1164_3ff7_bba9, 0xb61d_8643_f7e2_c099, 0x2366_c993_bd5c_6637,
            0x6211_0e14_72eb_77fa, 0x3d5b_96f1_3b99_c635, 0x956e_cf64_f674_c9f2, 0xc56f_7e51_ef2b_a250,
        ],
        [
            0x9ee1_ec3a_adcd_aa68, 0xd98c_498f_dcbb_6548, 0x32b9_7375_8810_2ac0, 0xdd29_6cf9_c085_27f4,
            0xb74f_8145_fae3_dfbe, 0x8413_1eb9_6cd7_cc4f, 0xa0f2_fe7a_927f_f15b, 0x6b0a_de4d_eee1_a4b4,
            0x6e7d_f2d4_0eeb_90a7, 0xe2f4_6e20_be4d_e684, 0xcd28_feba_3fdd_06bc, 0x8e42_05ae_e6d6_d9f6,
        ],
        [
            0x246f_fcb6_ff60_2c1b, 0x1e1a_1d74_6e12_58e0, 0xb4b4_3ae2_250e_6676, 0x95c1_b5f0_924c_e5fa,
            0x2555_795b_ebd8_c776, 0x4c1e_03dc_acd9_d9d0, 0xe1d7_4aa6_9ce9_0c61, 0xa88c_0769_a9c4_b9f9,
            0xdf74_df27_95af_56de, 0x24b1_0c5f_b331_b6f4, 0xb0a6_df9a_6559_e137, 0x6acc_1b8f_c066_37f2,
        ],
        [
            0x9ad7_3168_f4a5_9550, 0x2a48_8d69_8409_d7af, 0x9e94_6c2d_30b3_a5f4, 0x7bc4_ced7_c897_23d5,
            0x79f5_14a1_bd31_f607, 0x7d49_3f59_3a27_4341, 0x7eb0_1027_d45d_55d1, 0x63f7_6909_1473_5d1e,
            0x718d_760f_35be_21cb, 0xba58_160b_7c79_3331, 0xfbc0_ce1f_8d30_d29e, 0x4645_c0c2_c6f4_b03a,
        ],
        [
            0xbd8c_0868_34b4_e381, 0x278c_acc7_30df_f271, 0x87ed_12de_0245_9389, 0x3f7d_98ff_def8_40b6,
            0x71ee_e0cb_5f0b_56e1, 0x462b_5c9b_d8d9_be87, 0xe6b5_0b5a_9809_4c0f, 0x26f3_b274_508c_67ce,
            0x418b_1bd1_7cb1_f992, 0x6078_18ed_4ff1_1827, 0xe630_d93a_9b04_2c63, 0x38b9_eff3_8c77_9ae3,
        ],
        [
            0x35d4_7426_f78d_33ef, 0x4af2_5db2_8440_c42c, 0xbd6a_15e2_2e91_bf5e, 0xe366_a84c_c08b_6b1a,
            0x759c_122f_55b9_7de8, 0xecec_558f_08a0_3f29, 0xdcc9_fca2_ea9d_2060, 0xb3e4_9b8e_9f36_1fe1,
            0xdeae_3902_9b59_cd04, 0xf532_ede0_6f5e_5bd4, 0x84fb_eeb9_3609_9f4d, 0x7357_6b1f_088d_2052,
        ],
        [
            0xe876_7d36_729c_5431, 0xa8bd_07c0_bb94_642c, 0x0c11_fc8e_58f2_e5b2, 0xd891_2d48_5475_33fe,
            0xaae1_4f5e_230d_91fb, 0xc122_051a_676d_fba0, 0x9ed4_501f_5ea9_3078, 0x2758_515c_bd4b_ee0a,
            0x9773_3c6c_94d2_1f52, 0x139b_cd6d_4ad3_06a2, 0x0aae_cbdc_2981_23cc, 0x102b_8a31_1cb7_c7c9,
        ],
        [
            0x2b85_dd03_139a_9f83, 0x0274_0ec2_f55c_bff9, 0xdca3_616a_dc3b_d5f6, 0x5284_3de5_a5da_9b2c,
            0x7ee7_890a_1e22_c1cb, 0xd5cf_1511_4aee_5c76, 0x86d7_0af0_c723_4c24, 0x1735_378b_6b6a_709f,
            0x9989_ed21_423f_32e5, 0x4675_a4ff_e739_b1fd, 0x873e_db62_304c_e529, 0x60b6_624a_7f1d_b13e,
        ],
        [
            0x22a2_8e59_faf4_6675, 0x1075_7308_10a3_1e7d, 0xc7ee_ac84_2b4c_2f4f, 0xba37_0148_b5ef_5184,
            0x4a5a_2866_8732_e055, 0x14b8_dcdc_b887_c36f, 0xdba8_c85c_433f_093d, 0x73df_549d_1c9a_201c,
            0x69aa_0d7b_70f9_27d8, 0xfa3a_8685_d7d2_493a, 0x6f48_a255_0a7f_4013, 0xd20c_8bf9_dd39_3067,
        ],
        [
            0xee43_828c_6b51_2bc6, 0xf73d_c9f5_50b9_1e60, 0x68f2_3f30_f5db_de6b, 0xaf2f_e9e3_ddd1_5e00,
            0xfbf3_4dae_8657_8d49, 0x6897_9655_6c13_0010, 0x137a_5fc3_0994_2897, 0xff1f_0bfe_9959_f06d,
            0x2dd0_a04a_bd7e_e14b, 0x59c4_6072_e54e_2161, 0xf470_bdae_ea75_18ad, 0xce55_6e43_40c4_71cd,
        ],
        [
            0x4ec8_74ea_8162_5e78, 0x8b8d_8b5a_3fbe_9267, 0xa3d9_d164_9421_ec2f, 0x490e_92d9_880e_a295,
            0x745d_1edc_d8f3_b6da, 0x0116_628b_8f18_ba03, 0x0ff6_bce0_834e_adce, 0x4646_97f2_0008_27f7,
            0x08dc_cf84_498d_724e, 0x7896_d365_1e88_304c, 0xe63e_bcce_135e_3622, 0xfb94_2e8e_dc00_7521,
        ],
        [
            0x6b97_dae4_829e_e0c7, 0xcaaa_d7e3_f274_bc7d, 0x87be_e424_512f_7d86, 0xb5a0_3e5b_3f7b_0dde,
            0xc29d_b9c1_f9fc_a5a8, 0x538a_6f8b_ede6_4af8, 0x0e51_8ba8_8b3c_715f, 0xc1cb_4c31_3cb5_b861,
            0x5cd6_1604_c76d_bfa0, 0xc557_e50d_ffda_c22e, 0x7892_fc51_f67b_53e8, 0xa42f_85c1_ea7c_141c,
        ],
        [
            0xbb15_5a66_a368_8621, 0xed2f_d7cd_f91b_52a3, 0x5279_8f5d_ea20_cb88, 0x069c_e105_373f_7dd8,
            0xf939_2ec7_8ca7_8f6b, 0xb301_3e25_6b33_5169, 0x1d92_f800_6b11_715c, 0xadd4_050e_ff9d_c464,
            0x2ac2_2659_8465_b84a, 0x2729_d646_465b_2bd6, 0x6202_344a_e4ef_f9dd, 0x51f3_198f_cd9b_90b9,
        ],
        [
            0x2ba8_c790_22b2_5f2e, 0xf467_0a51_1af0_f4a8, 0x6842_f36a_2fc2_451e, 0xfc5c_9558_bb91_e1e3,
            0x035d_1dfc_c3ea_d762, 0x3d07_21cb_031e_5556, 0x3af0_cc81_3af1_8a2e, 0x7888_cee2_bd11_a363,
            0x80c3_de0a_6ade_1d12, 0xe8c3_a5bd_93b2_dcb5, 0xe3ad_bd7c_90a2_214d, 0xfe86_46d5_1192_948d,
        ],
    ],
    [
        [
            0xac6d_bdf6_edc9_ce62, 0xa58f_5b44_0f9c_006e, 0x1669_4de3_dc28_e1b0, 0x2d03_9cf2_a664_7711,
            0xa13b_be6f_c5b0_8b4b, 0xe44d_a930_10eb_d8ce, 0xcd47_2087_1964_9a16, 0xe18f_4e44_683e_5df1,
            0xb3f6_6303_929b_fa28, 0x7c37_8e43_8182_49bf, 0x7606_8c80_847f_7cd9, 0xee3d_b6d1_987e_ba16,
        ],
        [
            0x1238_e097_ae65_8422, 0xb463_1ddb_568d_f55f, 0x4512_54e7_f74c_5c50, 0x238b_16d2_8805_813b,
            0x2398_7b28_925e_7a6e, 0x93b7_2e2d_2a1a_10bc, 0x944c_784d_05e4_4b7f, 0x7d70_fd09_8c8e_3120,
            0x6bf1_ab2a_ead4_5716, 0xd5f8_f0e6_31c0_4205, 0xac06_2526_a10b_8881, 0xa1a8_3cf0_fe55_05a8,
        ],
        [
            0xcbbd_8576_c42a_2f52, 0x9acc_6f70_9d2b_06bb, 0xe5cb_5620_2e6b_72a4, 0x5738_ea0e_7c02_4443,
            0x8ed0_6170_b553_68f3, 0xe54c_99bb_1aee_d44f, 0x3d90_a6b2_e2e0_d8b2, 0x2171_8977_cf7b_2856,
            0x0890_93dc_c561_2aec, 0xc272_ef6f_99c1_bacc, 0x47db_3b43_dc43_eaad, 0x730f_30e4_0832_d891,
        ],
        [
            0xac92_ee15_37d8_3369, 0xc968_c187_fece_c65c, 0x29a7_ca87_6e7a_3265, 0x0f2b_7e7a_8456_c9af,
            0x7471_824e_9754_326f, 0x4986_87bf_364d_2ec8, 0x86d8_aacd_3c6e_e351, 0x01ee_6823_f6f4_1e85,
            0x9805_fc88_1d79_f7eb, 0x377a_c3a4_0040_547d, 0xd392_15d4_61b4_e90b, 0x2547_416e_4c5f_d81b,
        ],
        [
            0x9ffe_5563_0c7f_ecdb, 0x55cc_67b6_f881_01e5, 0x3039_f981_cbef_a3c7, 0x2ab0_6883_667b_fd64,
            0x9007_a257_4340_e3df, 0x1ac3_f3fa_5a3a_49ca, 0x9c7b_e629_c97e_20fd, 0xf618_23d3_a3da_e003,
            0xffe7_ff39_e738_0dba, 0x620b_b9b5_9fac_c3b8, 0x2ddc_b8cd_31ae_422c, 0x1de3_bcfa_d12c_3c43,
        ],
        [
            0x0362_1d34_f6e1_0789, 0xc721_43b8_410c_4004, 0x886d_00f6_6ca2_933a, 0xd0a2_2382_de14_94a2,
            0xb865_6c4d_0bdc_df82, 0x5199_d9d3_c4a5_8832, 0xa982_c1aa_e1c0_f449, 0xe9ce_fb90_5a92_2bdb,
            0xfc26_8de4_3139_0c6d, 0xea41_60e1_8c4f_e595, 0x6c42_7a63_6790_d82f, 0xaceb_0154_fc51_9907,
        ],
        [
            0x8c07_4946_d6e0_f9a9, 0x662f_a995_51c3_b05b, 0x6cda_e969_04bb_2048, 0x6dec_9594_d6dc_8b60,
            0x8d26_5869_5443_8bbc, 0x88e9_83e3_1b0e_95a5, 0x8189_f114_60cb_f838, 0x7719_0697_771d_c46b,
            0x7757_75a2_27f8_ec1a, 0x7a12_5240_607e_3739, 0xafae_84e7_4f79_3e4e, 0x44fa_17f3_5bf5_baf4,
        ],
        [
            0xa102_92b9_07a6_fbf8, 0x292c_1a20_3fa6_235b, 0x7a36_f18f_73ad_7a1f, 0x8b2c_7b0c_5897_b11f,
            0xf7b9_a272_cb66_4c61, 0xb6d3_66af_8f81_e22c, 0x3b99_b211_8e34_2bba, 0x03ce_158b_b06c_ed2b,
            0x3af1_175d_001d_b74b, 0x526f_0846_7159_cb8a, 0x6a3c_6e1f_ebde_4601, 0xfad5_963b_8c23_2eac,
        ],
        [
            0xa21e_69a5_d03a_c439, 0x2069_c5fc_88aa_8094, 0xb041_eea7_8c08_f206, 0x55b9_d461_3d65_b8ed,
            0x951e_a25c_d392_c7c4, 0x4b9a_1cec_9d16_6232, 0xc184_fcd8_fcf9_31a4, 0xba59_ad44_063a_d374,
            0x1868_ad2a_1aa9_796f, 0x38a3_4018_dff2_9832, 0x01fc_8801_03df_8070, 0x1282_cce0_48dd_334a,
        ],
        [
            0x2138_7e8a_42a9_93b1, 0xbcb6_5533_68b1_f2a0, 0x3161_d87a_a5f7_e4b9, 0x927b_4130_1bce_0a84,
            0x3aab_d327_87be_0ae9, 0x0163_c6aa_0aed_169d, 0xad1e_0f0e_1158_4051, 0x1ba4_6302_7409_3225,
            0xed04_5618_0a6a_1f01, 0x15d0_7c63_6da0_60ed, 0xa458_4f72_b7e0_03ae, 0xf6e6_b7c4_a02e_c136,
        ],
        [
            0x76aa_9557_26d8_503c, 0xbe96_2b63_6bc3_e3d0, 0xf5ca_93e5_97de_8841, 0x1561_b05e_af3f_2c16,
            0x34be_00aa_d34b_ff98, 0xea21_e6e9_d23d_2925, 0x5571_3230_394c_3afb, 0xeaf0_529b_d6c8_beca,
            0xff38_a743_202b_9a11, 0xa13e_39fc_6d3a_398b, 0x8cbd_644b_86e2_615a, 0x9206_3988_1910_57ec,
        ],
        [
            0x7150_3219_7496_2b2e, 0x3bee_af81_e1db_7ec7, 0x7027_84cc_445c_4e88, 0x7aa5_8315_9baa_d7ed,
            0x72b7_6e2f_d044_b38a, 0x35a2_bb8f_6a7f_2101, 0x5e6a_e263_a14c_2bf2, 0x8fb6_14c0_34bb_719d,
            0x7949_eeca_5dcd_7c65, 0xb198_be58_7670_aeb1, 0xb223_8dfc_93ca_bf25, 0x6a6d_4555_1a42_2b95,
        ],
        [
            0x7878_35ce_13f8_9146, 0x7fcd_42cc_6944_6c3f, 0x0da2_aa98_840e_679d, 0x44f2_0523_1877_9a1b,
            0xe3a3_b34f_efbf_5935, 0xa5d2_cfd0_b994_7b70, 0xae2a_f4ef_27f4_e16f, 0xa7fa_70d2_b9d2_1322,
            0x6808_4919_b3fd_566b, 0xf04d_71c8_d7aa_d6ab, 0xdbea_21e4_10bc_4260, 0xaa7d_c665_8d94_9b42,
        ],
        [
            0x3dde_a6d9_f784_8707, 0xc112_60d0_6dbc_f13a, 0x62c5_ee60_a165_08f0, 0x4bdf_a38f_cb56_535c,
            0xd391_e786_4fa5_a6b0, 0x173c_3d70_2d4c_d296, 0x9c5c_596f_5fa3_f53c, 0x77d3_9514_1ddd_3732,
            0xca1b_b91d_a5bf_4edc, 0xb23a_fd38_1cd9_8b09, 0x1982_48ed_60bd_fa0f, 0x559d_d99c_fb69_a4b1,
        ],
        [
            0xd8e9_58a0_6ccb_8213, 0x118d_9db9_9190_0b54, 0x09bb_9d49_85e8_ced6, 0x410e_9fb5_2401_9281,
            0x3b31_b4e1_6d74_c86e, 0x52bc_0252_020b_b77d, 0x5616_a26f_2709_2ce4, 0x6777_4dbc_a08f_65cd,
            0x560a_d494_c08b_d569, 0xbe26_da36_ad49_8783, 0x0276_c8ab_7f01_9c91, 0x0984_3ada_5248_266e,
        ],
        [
            0xa547_68da_b1b4_3eef, 0x13e4_1f47_e14f_da22, 0x774d_f203_faef_6863, 0xf795_a034_bd74_71b3,
            0xf095_8718_b47d_e2e9, 0xc92f_7888_e116_0cff, 0x86de_d97b_0146_c790, 0x0159_18f5_480a_4b7b,
            0x0558_8920_424e_8459, 0x3745_5914_eecf_8b2b, 0xe7d3_df1f_b968_a6fa, 0x07a0_ffd6_bad0_719f,
        ],
    ],
    [
        [
            0x2231_3dee_5852_b59b, 0x6f56_c8e8_b6a0_b37f, 0x43d6_eeae_a76e_c380, 0xa165_5136_0275_ad36,
            0xe5c1_b65a_df09_5bda, 0xbd1f_fa8d_367c_44b0, 0xe2b4_19c2_6b48_af2b, 0x57bb_bd97_3da1_94c8,
            0xb5fb_e51f_a2ba_ff05, 0xa059_4d70_6269_b5d0, 0x0b07_b705_23e8_d667, 0xae19_76b5_63e0_16e7,
        ],
        [
            0x022a_a09d_236b_71dc, 0xb1ce_6a0e_a65a_7640, 0x3173_44c5_b38b_417a, 0x29a7_4cdb_4364_51ec,
            0xd898_eb6c_a8b1_c876, 0xf013_4f99_b74e_effd, 0x0d9e_ab64_225d_71f7, 0x9679_b453_ceb3_cc2d,
            0x37c8_94ce_14db_ff2f, 0x3704_d349_2706_5280, 0x9ee4_35d8_ba29_a0cd, 0x675b_ea14_09c1_1c4f,
        ],
        [
            0x2fde_4893_fbec_aaae, 0x4443_46de_3033_2229, 0x157b_8a5b_0945_6ed5, 0x7360_6a79_2579_7c6c,
            0xa9d0_f47c_33c1_4c06, 0x7bc8_962c_faf9_71ca, 0x6e76_3c51_6590_9dfd, 0x1bbb_e41b_14a9_bf42,
            0xd95b_7ecb_c49e_9efc, 0x0c31_7927_b38f_2b59, 0x9791_2b53_b3c3_97db, 0xcb38_79aa_45c7_abc7,
        ],
        [
            0x8b32_69a2_714a_10e8, 0x64ce_f040_a4a2_727e, 0xbc5a_c714_e428_865c, 0x531d_d17f_fdab_a094,
            0x86d2_4057_18d6_57f2, 0xe807_b0d9_2f99_dbbf, 0xc428_a80f_6848_ef88, 0xb3ef_0709_d0b7_3ce5,
            0xa752_6919_22a5_d255, 0xbfe6_3923_18a1_8586, 0x28a0_c772_fcf6_33b3, 0xad22_b4ec_3f3c_5298,
        ],
        [
            0xcd81_bdcf_2435_9b81, 0x6fd3_26e2_db4c_321c, 0x4cb0_228b_f8eb_e39c, 0x496a_9dce_b2cd_d852,
            0x0f11_5a1a_d0e9_b3af, 0xaa08_bf36_d8ee_ef8a, 0x5232_a515_06e5_e739, 0x21fa_e9d5_8407_a551,
            0x289d_18b0_8994_b4e8, 0xb4e3_46a8_0909_7a52, 0xc641_510f_3246_21d0, 0xc567_fd4a_95a4_1ab8,
        ],
        [
            0xc8c9_b0ae_7176_dd90, 0xa956_0454_2917_d487, 0xb03b_7946_e62c_508e, 0x6042_5926_e9fe_2321,
            0x73b1_0bba_80c1_d136, 0xc30a_847d_9d21_8c9c, 0x6ed0_c8ef_2073_859f, 0xa176_eabf_432d_d97f,
            0x3078_096a_b9e9_6167, 0xb28f_0e6c_c473_e377, 0xb44e_4995_683a_3bc8, 0x4835_12ee_d352_3796,
        ],
        [
            0x2615_78c7_d57c_8de9, 0xb9bc_491f_3836_c5c8, 0x9932_66b4_14c8_038f, 0xbaca_d755_faa7_cc39,
            0x418c_4def_d69b_7e27, 0x53fd_c5cd_ae75_1533, 0x6f3b_d329_c3ee_a63a, 0xa7a2_2091_e53d_d29e,
            0xb716_4f73_dc4c_54ec, 0xca66_290d_44d3_d74e, 0xf77c_6242_4c9e_a511, 0x3433_7f55_1f71_4c49,
        ],
        [
            0x93a6_2e7c_fa43_699c, 0xdad7_3890_1bc4_22d9, 0x265e_3cbb_10cc_9544, 0x28cc_eb06_2f37_154c,
            0x6b79_b071_3bf2_e08b, 0x88e0_25df_3ab3_9091, 0x50a8_d04d_1265_22bd, 0xeabb_c1b7_b779_bacf,
            0x3db4_336a_c21c_c62e, 0x4747_f0a3_6fc0_0450, 0x067c_bf1c_544b_2d95, 0x2480_b7d8_fd2b_e7a7,
        ],
        [
            0x5ed2_b216_a64b_6c4b, 0x1c38_794f_3aae_640d, 0x30bb_aee0_8905_794f, 0x0d9e_e41e_c869_9cfb,
            0xaf38_daf2_cf7b_7c29, 0x0d6a_05ca_43e5_3513, 0xbe96_c644_2606_ab56, 0x13e7_a072_e9eb_9734,
            0xf966_9445_5ff5_0cd7, 0x68ef_26b5_47da_6f1d, 0xf002_8738_2368_7cb7, 0x5ed9_c876_6217_c1ce,
        ],
        [
            0x2196_5f08_b6ba_9a0d, 0xa744_f068_06ca_b532, 0xd15d_5fa4_5d4b_9a92, 0xc79f_c89b_955e_e1f4,
            0x6367_e8b2_7b27_75f6, 0x2076_cd8b_e229_4382, 0xe5c2_0ced_c908_9d2e, 0xe609_7605_d76d_6424,
            0xa69f_79eb_02b4_1ca6, 0x9738_d39d_63e0_7498, 0x35c1_4a6a_9297_4776, 0x3a00_0a51_7270_fd02,
        ],
        [
            0x423b_a513_0a3a_9691, 0xf421_b1e7_b317_9296, 0x6b51_bcdb_1a87_1e1b, 0x6e3b_b5b5_464e_4300,
            0x2417_1e2e_fc6c_54cc, 0xa9df_a947_d3e5_8dc2, 0x175b_3309_9de9_cfa7, 0x707b_2529_2d10_15da,
            0xcbb9_5f17_993e_a65a, 0x9351_5063_0447_450d, 0x0f47_b205_1b27_53c9, 0x4a0b_ab14_e7d4_27cf,
        ],
        [
            0x2724_c535_58e9_96c5, 0x2401_0322_d745_3876, 0x3532_b79c_7481_8d0b, 0x1984_146e_b27b_07e9,
            0x948b_0c4f_4716_46df, 0x551b_1c61_32ef_8e08, 0x22c0_8434_25f8_92bb, 0x8fd8_73a8_4853_c594,
            0xff0b_df02_ffdf_802e, 0x527d_6993_8239_b779, 0xed66_f25c_27ac_e140, 0x7389_d738_a1a8_46a0,
        ],
        [
            0xa39d_ef39_b5aa_7ca1, 0x591c_b173_c47c_33df, 0xa09d_ac79_6bba_b872, 0x3ef9_d7cf_7208_ba2f,
            0x3cc1_8931_7a0a_34fc, 0xae31_c62b_bcc3_380f, 0xd72a_6794_0287_c0b4, 0x3373_382c_68e3_34f1,
            0xd031_0ca8_bd20_c6a6, 0xa273_4b87_42c0_33fd, 0xa5d3_90f1_8dce_4509, 0xfc84_e74b_3e1a_fcb5,
        ],
        [
            0xd605_097e_12e4_71f2, 0x8cff_86ab_2bb4_aa64, 0x4a87_8412_ea65_a755, 0xfa79_0b77_2f2b_55fb,
            0xd13f_b9b3_5098_a08f, 0x39e4_74d7_b359_117d, 0xc374_99c1_e8e5_a3d5, 0x5abf_6859_c758_6167,
            0x1314_3ba8_310f_ec8a, 0x3543_979f_7591_8fc2, 0xf55a_9b62_cbb0_bde9, 0xd6c1_d000_2935_9b93,
        ],
        [
            0xb028_334d_f2cd_8a9c, 0xb871_9291_570f_76f6, 0x662a_386e_0106_5a2d, 0xdf16_34cb_53d9_40ae,
            0x625a_7b83_8f5b_41f9, 0xa033_e4fe_ee6a_a1b4, 0x51e9_d463_1e42_babb, 0x660b_c2e4_0d38_8468,
            0x3f70_2189_fcbb_114a, 0x6b46_fe35_b414_ca78, 0x328f_6cf2_4a57_316b, 0x9174_23b5_381a_d156,
        ],
        [
            0x0233_e423_d52e_b122, 0xc284_8352_1154_b0c9, 0x2ca0_9cef_6349_e35b, 0x3b70_afc3_ded2_ec54,
            0xc813_474d_52dd_ed3d, 0x2d3f_21bf_12f0_0ee0, 0xa090_8f76_92f2_15c6, 0xb97d_60e9_4e9c_0440,
            0x84ad_10c1_34b6_a8e0, 0x6f37_fd95_6e7c_163e, 0x7caa_e8c8_d057_e0c3, 0x534f_52c2_5537_21a2,
        ],
    ],
    [
        [
            0xa05c_751c_d1d1_b007, 0x016c_213b_0213_e478, 0x9c56_e26c_f4c9_8fee, 0x6084_f8b9_e7b3_a7c7,
            0xa0b0_42f6_decc_1646, 0x4a6f_3c1a_fbf3_a0bc, 0x9452_4c2c_51c9_f909, 0xf3b3_ad40_3a6d_3748,
            0x1879_2d6e_7ce1_f9f5, 0x8ebc_2fd7_fc0c_34fa, 0x032a_9f41_780a_1693, 0x34f9_801e_56a6_0019,
        ],
        [
            0xa4b9_57d2_62c3_6887, 0xaf15_a485_fc24_cff8, 0x1157_5e80_a271_d9e0, 0x0fff_68d4_4b93_67e5,
            0xf55b_a673_2279_779f, 0x9d72_cca6_d4d6_8f68, 0x0147_4ab1_590f_fe4c, 0xd20f_44e1_074d_634b,
            0x6390_3a83_3611_1d25, 0x3734_2a5f_ab53_1cef, 0xd3c9_3fe7_702e_d867, 0x05d1_4369_6279_f7e1,
        ],
        [
            0xb398_290c_f0db_3751, 0x0117_0580_ba42_c976, 0x3e71_aa29_5656_0b89, 0x8081_7aac_50e6_647b,
            0x35c8_33ad_a0be_42da, 0xfa3c_6148_f1ba_ba4e, 0xc57b_e645_cd8f_6253, 0x77ce_e46b_c657_ad0d,
            0x8300_7731_0def_d908, 0x92fe_9bce_899c_ba56, 0x4845_0ec4_bcef_fb5a, 0xe615_148d_f2f5_f4bf,
        ],
        [
            0xdccf_68bc_cbaf_4685, 0xb333_e464_270a_2bcc, 0xe43a_e199_254d_d3e3, 0xe852_6e26_ddce_5c84,
            0x52ba_d815_ea0b_4258, 0x67c1_2c1b_0945_74c4, 0xa536_2fcb_8615_45b7, 0x3e90_4c35_c2b2_eb62,
            0x0f93_12b5_eeff_c2cd, 0x5475_657b_14de_4e5b, 0x746e_67d4_f023_3fa5, 0xb515_7d7f_3547_1ec2,
        ],
        [
            0xf55e_dabb_90b8_6166, 0x27f7_d784_0754_30a2, 0xf53e_822b_9bf1_7161, 0x4a5b_3b93_afe8_08dc,
            0x590b_bbde_d727_2f55, 0x233d_63fa_eaea_79a1, 0xd704_2bea_fe1e_ba07, 0xd2b9_aea0_1075_0d7e,
            0xd8d1_e690_3107_8aa5, 0x9e83_7f18_7e37_bc8b, 0x9558_ff4f_8500_8975, 0x93ed_b837_421f_e867,
        ],
        [
            0x3503_d937_1f23_a0d8, 0x64c5_98a8_c321_dde0, 0x67f1_01ef_5b52_e0f0, 0xb6b5_b4c2_f955_b5fa,
            0xb5f0_3d53_880e_0569, 0x121c_3ac1_c993_93ef, 0x9075_5bd6_5733_0666, 0x70ae_5793_d4d7_1d3d,
            0x326f_fd51_9e9c_e792, 0x1b77_2d73_96cc_fa14, 0x6527_10f4_874a_22de, 0x7276_8469_db21_0342,
        ],
        [
            0xaa64_89df_83d5_5b5a, 0xea09_2e49_86bf_27f7, 0x4d89_43a9_5fa2_efec, 0xc9ba_ae53_720e_1a8c,
            0xc055_444b_95a4_f8a3, 0x93bd_01e8_a7c1_206b, 0xd977_65b6_714a_27df, 0xd622_d954_193f_1b16,
            0x115c_c35a_f150_3b15, 0x1dd5_359f_a9fa_21f8, 0x197c_3299_6dfe_d1f1, 0xdee8_b7c9_f77f_2679,
        ],
        [
            0x58d6_998e_171c_1439, 0xfd4a_98f4_01fe_edec, 0x420b_2a01_6573_9fce, 0x5c5d_b308_22f7_a073,
            0x016c_5478_0504_2f00, 0x5fc7_3ce2_a124_13d9, 0x8ceb_2d70_e932_aa17, 0xb4d6_6b67_0537_afaf,
            0x2638_d012_339c_146b, 0x02fb_b7b6_28ac_0555, 0x7fcb_0c81_62d4_6e63, 0xeaa9_ff4f_066d_088e,
        ],
        [
            0x5405_179f_394f_d855, 0xc9d6_e244_49fd_fb33, 0x70eb_cab4_bd90_3393, 0x0d3a_3899_a2c5_6780,
            0x012c_7256_683d_1a0a, 0xc688_fc88_80a4_8f3b, 0x1809_5754_6f7d_f527, 0x9e33_9b4b_7131_5d16,
            0x9056_0c28_a956_bb12, 0x2bec_ea60_d42e_ee8d, 0x82ae_b9a7_5063_2653, 0xed34_353e_dfa5_cd6a,
        ],
        [
            0x8273_db99_2d18_9057, 0x4d1b_05fc_e1b5_f8cc, 0x5fec_7c83_0a7c_32d1, 0x28dd_af28_ea9b_4d45,
            0xb6bb_62ac_a2fc_58be, 0xfc65_b7aa_4a41_852d, 0x6e76_5194_1c9e_6045, 0x3aca_bf28_fc11_6257,
            0xc9d5_e805_4b5a_4ba8, 0x9a07_2259_cbdc_f1eb, 0xc67c_f643_439f_c8fc, 0x917e_f6f8_b433_3aa8,
        ],
        [
            0x8215_4d2c_91ae_cce4, 0x312c_6070_5041_887f, 0xecf5_89f3_fb9f_bd71, 0x6766_0a7d_b524_bde4,
            0xe99b_029d_724a_cf23, 0xdf06_e4af_6d1c_d891, 0x0780_6cb5_80ee_304d, 0x0c70_bb9f_7443_a8f8,
            0x01ec_3414_08b0_830a, 0xfd7b_63c3_5a81_510b, 0xe90a_0a39_453b_5f93, 0xab70_0f8f_9bc7_1725,
        ],
        [
            0x311e_bba2_fc37_efed, 0x8a6a_42d6_60cf_d6bc, 0xb405_1b3a_f2a4_871e, 0x66ce_77b8_c2f0_ebf0,
            0x84ab_c948_0ad2_8477, 0xc82e_5c62_63d9_d11a, 0x99ff_c70c_007d_cf93, 0x5e97_4edf_d964_c822,
            0x0fee_3572_5130_85e3, 0xbe67_a880_46ce_8444, 0x136c_eeb8_06d1_7129, 0x0da5_12ae_662d_86fd,
        ],
        [
            0x9401_aec2_b9f0_0793, 0x064e_c4f4_b997_f0bf, 0xdc0c_c1fd_8492_40c8, 0x39a7_5f37_b6e9_2d72,
            0xaa43_ca5d_0224_a4ab, 0x9c4d_6325_5461_4c47, 0x1767_366f_c670_9da3, 0xa6b4_82d1_2347_9232,
            0x54dc_6ddc_84d6_3e85, 0x0acc_b5ad_c99d_3b9e, 0x2117_16bb_e8aa_3abf, 0xd0fe_25ad_69ec_6406,
        ],
        [
            0xe7ac_aa84_57e0_105d, 0x3c06_d3bd_3851_fd57, 0x23cf_3c61_2a9c_631b, 0x1388_8aaa_3386_3bf8,
            0xf239_6355_7177_83ee, 0xf21e_1a48_36b3_00e1, 0xa734_cb3b_9d27_b4cb, 0x0a7e_ffed_796e_34b6,
            0xfc58_6477_3615_cc7a, 0x1f98_ed77_8884_4a21, 0xd6e2_8940_7ad4_c7bd, 0xa00d_64eb_e933_1c7e,
        ],
        [
            0x0d5c_1769_df85_c705, 0x7086_c93d_a409_dcd1, 0x9710_839d_0e8d_75d8, 0x17b7_db75_ebdd_4177,
            0xaf69_eb58_f649_a809, 0x6ef1_9ea2_8a84_e220, 0x36eb_5c66_65c2_78b2, 0xd2a1_5128_81ea_9d65,
            0x4fcb_a840_7693_00ad, 0xc205_2ccd_c8e5_36e5, 0x9cae_e014_ac26_3b8f, 0x56f7_ed7a_f923_9663,
        ],
        [
            0x17e3_d0b8_713b_8541, 0xf372_b048_c6b5_e839, 0xf8ef_0261_d0bb_1848, 0x9b80_4cee_c71a_3bbe,
            0x00b7_d171_542a_88ae, 0xf2b8_ed10_e909_7b9e, 0xdbad_9f12_2c0a_009a, 0x245f_c1e9_205f_b1bf,
            0xa8a4_834f_b83d_ebf5, 0xc3ee_226d_637e_449b, 0xe307_0d93_cab8_2664, 0x24b8_094d_b373_20e8,
        ],
    ],
    [
        [
            0x2af8_ed81_70d4_d7bc, 0xabc3_e15f_b632_435c, 0x4c0e_726f_7821_9356, 0x8c19_62a1_b872_54c4,
            0x3079_6a71_c9e7_691a, 0xd453_ef19_a75a_12ee, 0x535f_42c2_13ae_4964, 0x8683_1c3c_0da9_586a,
            0xb7f1_ef35_e39a_7a58, 0xa278_9ae2_d459_b91a, 0xeadb_ca7f_02fd_429d, 0x94f2_15d4_6529_0f57,
        ],
        [
            0xc085_5002_4b95_0889, 0xee99_dbfe_8ce2_4da0, 0xdda7_1d96_4318_e860, 0x01d3_d396_04fe_9b85,
            0xda4b_c065_e25e_7e20, 0xd3a5_0b87_e076_c81c, 0x5b9f_8219_31e5_f494, 0x6a14_0527_a6a1_b821,
            0xf526_83e4_d8dd_159b, 0xca9c_8887_20b1_8043, 0x73c0_40fa_08a0_d8f5, 0x92e4_82e8_1795_25c4,
        ],
        [
            0x37ed_2be5_1cfb_79ac, 0x8019_46f3_e7af_84c3, 0xb061_ad8a_e77c_2f00, 0xe87e_1a9a_44de_16a8,
            0xdf4f_57c8_7ee4_90ff, 0x4e79_3b49_0059_93ed, 0xe103_6387_bccb_593f, 0xf174_9411_95e0_9b80,
            0x59cb_20d1_5ab4_2f91, 0xa738_a18d_ac0f_f033, 0xda50_1a2e_2ac1_e7f4, 0x1b67_eda0_84d8_a6e0,
        ],
        [
            0x3a82_8904_a4d2_313e, 0xbf49_46b1_92e6_6888, 0xc574_898a_e5fa_19d2, 0x0b13_dbb6_5e1c_5fa4,
            0xf113_43ba_7c39_0fc2, 0x35b1_418f_d7d3_2187, 0xc92c_b1bb_83e7_fe7b, 0x0b96_9455_d783_65c4,
            0xda69_dfe5_672f_2af7, 0x9c62_d7b4_3093_2441, 0x1656_72ad_94af_02d6, 0xd2cc_734d_cde8_1c22,
        ],
        [
            0x1d27_efce_1080_e90b, 0xa281_5246_3fd0_1dc6, 0x99a3_fb83_caa2_6d18, 0xd27e_6133_b82b_abbe,
            0x6103_0dfd_d783_dd60, 0x295a_2913_73c7_8cb8, 0x8707_a2cf_68be_6a92, 0xc9c2_fb98_eeb3_474a,
            0x7c3f_d412_a2b1_76b8, 0xd5b5_2e2f_c720_2101, 0x24a6_3030_f0a6_d536, 0x0584_2de3_0464_8ec0,
        ],
        [
            0xd45e_3501_33f4_d416, 0xbb40_233a_4bf9_131e, 0x1532_a088_e302_483a, 0x3475_e8b8_2c24_85c0,
            0x08f9_ea56_969c_dbe6, 0x3192_8645_253c_d738, 0x1cf3_23a4_ac98_36be, 0xdf64_7ccf_02b6_e4de,
            0x9a31_e84f_c06f_3d09, 0xd326_b86e_39ef_e6d9, 0x77e3_e1df_14ac_4dec, 0xf2d5_917a_f3e0_c582,
        ],
        [
            0x6747_7cdc_3057_7ac9, 0x51dd_9775_244f_92a8, 0x31fd_60b9_917e_ec66, 0xacd9_5bd4_d66c_5c1d,
            0x2e05_51f3_bf95_08ba, 0x1211_68e1_688c_b243, 0x8c03_9740_4540_d230, 0xc4ed_3cf6_009e_cdf9,
            0x1918_25e1_44db_62af, 0x3ee8_acab_c4a0_30da, 0x8ab1_54a8_9408_1504, 0x1fe0_9e4b_486c_9cd0,
        ],
        [
            0xe92b_56c0_02cf_37fd, 0xa75b_bcb0_f71b_34de, 0x7754_d0ef_50f5_c482, 0x850a_9ef6_11fa_89fe,
            0x97d7_4b1b_ba4e_a7d8, 0xfc75_7c25_aab7_ba2e, 0x06f3_0ab0_f2a6_7fdd, 0xb10a_ba14_12e7_2af8,
            0x4758_0bca_7a2e_053d, 0x8579_5598_dcf0_e14c, 0xc359_6781_d6f5_5310, 0x8ab2_51b7_4c9b_7e18,
        ],
        [
            0x512f_82f9_d113_450b, 0x5878_c901_2dbc_9197, 0xdb87_412b_e13f_355b, 0x0a0a_4a9b_935b_8a5e,
            0x8185_87bd_f25a_5351, 0xe807_9310_31e3_d9c7, 0x8b1d_47c7_611b_c1b1, 0x5172_2b58_72a8_23f2,
            0x6f97_ee8a_53b3_6b3e, 0x6e08_5aac_946d_d453, 0x2ec5_057d_e65e_6533, 0xf82d_9d71_4bb1_8801,
        ],
        [
            0x4ab1_3850_4dbb_8798, 0x0e79_80d7_72d0_4cd2, 0x1755_c566_0b32_71c6, 0x8414_efb0_9d9d_1468,
            0x61a5_8630_1795_ce66, 0xb6a8_b393_2329_24a1, 0xa992_f0ce_ae03_1bd6, 0x6747_fb5f_2915_acc1,
            0x03da_a266_93e9_c0d2, 0xc18f_a364_5400_d554, 0xaf04_ff8d_9497_e895, 0x86c3_cfc2_50b6_b339,
        ],
        [
            0xad81_fa93_8ba5_aa8e, 0x723e_628e_8f7a_a69e, 0x0ba7_c2de_ef35_937c, 0x83a4_3ec5_6dec_fb40,
            0xf520_f849_e60c_4f2d, 0x8260_e8ae_457e_3b5e, 0x7ce8_74f0_bf1d_9ed7, 0x5fde_3553_7f1a_5466,
            0x5a63_777c_0c16_2dbb, 0x0fd0_4f8c_dad8_7289, 0xca2d_9e0e_6407_61d5, 0x4615_cff8_3850_1adb,
        ],
        [
            0x376b_2a7f_04e1_e6e3, 0xea0d_cb70_a317_74b4, 0xfc7f_e4cc_5cbd_ec2e, 0x8568_499d_f03f_459e,
            0xe9fd_8fb2_8b78_900e, 0xd33c_6e30_e431_bf97, 0xd904_b8f5_c896_e766, 0xa8f5_77cf_8274_8cef,
            0x93dd_921b_87e0_44b3, 0x23d7_9837_f76e_ebe9, 0x5e0a_7493_e569_feeb, 0xd079_7549_414d_ddb6,
        ],
        [
            0x9422_789b_110b_4a25, 0x5c26_779f_70ad_8cc1, 0x4ee6_a748_ec4f_1e14, 0xfb58_4a0d_5c7a_b5e0,
            0xed1d_cb0b_fb21_ee66, 0xdbed_1f00_11c6_863c, 0xd296_9269_b1b1_d187, 0xf7d0_c3f2_afe9_64e6,
            0xe05e_e93f_12bb_865e, 0x1afb_7bee_ed79_118e, 0x220a_f138_0f0f_e453, 0x1463_aa1a_5278_2ab9,
        ],
        [
            0xfd9e_3542_bfe5_b1a7, 0xb42d_2a41_7593_8cea, 0x7468_8a15_3bef_b760, 0x8dae_eaa2_2e33_dbe7,
            0xc9c1_ea08_3e67_7801, 0x68ec_f4e4_34ef_fe1e, 0x9277_00cc_d294_c321, 0x9e2e_723d_e940_afc5,
            0xbcfa_c07a_7cf6_cd43, 0xa009_ef94_d100_6bc3, 0xa020_16b0_373d_13e3, 0x4e09_7adb_abae_5822,
        ],
        [
            0x7c13_9d56_d7db_e5f9, 0xfc16_e611_0b83_685b, 0xfa72_3c02_9018_463c, 0xc472_458c_840b_f5d7,
            0x4d80_9359_0af0_7591, 0x418d_8830_3308_dfd9, 0x9b38_1e04_0c36_5ae3, 0x3780_bf33_f819_0fd1,
            0x4539_7418_dd03_e854, 0xa95d_030f_4e51_e491, 0x87c8_c686_e328_6cea, 0x01c7_73bf_900b_5f83,
        ],
        [
            0x8db8_b78c_c898_b8bc, 0x6868_96da_5029_40cd, 0x67e5_0f02_2dde_2e3c, 0x2e24_61f3_8cbf_406c,
            0x3218_2781_e1f7_ff60, 0x2693_4b05_e30e_2688, 0x95ad_c204_fc44_94f6, 0x4c7f_30c5_161b_7499,
            0xd5ca_f060_b734_1737, 0xed93_187f_d128_d46c, 0x3f28_19cb_20fc_1e04, 0x48c4_086f_2b7f_70a1,
        ],
    ],
    [
        [
            0xbbcc_ce39_a368_eff6, 0xd8ca_abdf_8ceb_5c43, 0x9eae_35a5_d225_2fda, 0xa8f4_f209_54e7_dd49,
            0xa56d_72a6_2951_00fd, 0x20fc_1fe8_5676_7727, 0xbf60_b248_0bba_a5ab, 0xa4f3_ce5a_3139_11f2,
            0xc2a6_7ad4_b93d_ab9c, 0x18cd_0ed0_22d7_1f39, 0x0438_0c42_5f30_4db2, 0x2642_0cbb_6729_c821,
        ],
        [
            0xca07_923c_0eb0_08c8, 0xab79_402d_9985_912e, 0x41e3_79e8_3cb0_2510, 0xfaba_c005_beb3_83ef,
            0x24d1_2d9a_1076_dd0d, 0x95af_d46f_b208_f127, 0x9cc3_8a60_b103_1e46, 0x93e2_1e97_7009_f6bc,
            0x6f63_60d9_8ac2_19ef, 0x1eda_ab3f_af28_4c80, 0x9c3b_5281_019e_366a, 0x6475_c579_bc9e_9726,
        ],
        [
            0x26bd_07d6_bdfb_cae8, 0x10b5_173f_df01_a80a, 0xd831_c546_6798_b96c, 0x1d6b_4108_1d3f_3859,
            0x501d_38ec_991b_9ec7, 0x2631_9283_d784_31a9, 0x8b85_baf7_118b_343c, 0x4696_cddd_58de_f7d0,
            0xefc7_c110_7acd_cf58, 0xd9af_415c_848d_5842, 0x6b5a_06bc_0ac7_fdac, 0x7d62_3e0d_a344_319b,
        ],
        [
            0x8410_d829_8d85_a25a, 0x48ee_0135_4af8_1a14, 0xae46_0d0d_18c2_5348, 0x5d02_79a0_7eb0_35a3,
            0x87e7_c128_9a11_4414, 0x17c0_8a8e_c074_4f79, 0xb7b2_b4f1_025c_dbe3, 0x9a74_f15d_82d1_af60,
            0x124a_7395_b51e_e685, 0xf293_7c4b_f612_2422, 0xb4ec_1332_07f1_a7ff, 0xad80_1112_f886_032e,
        ],
        [
            0x4c0d_7806_0c9d_3547, 0x993f_048d_cf2a_ed47, 0x5217_c453_e4b5_7e22, 0xb466_9e35_f417_2b28,
            0x509a_3cd0_49f9_99f8, 0xd19f_8632_87c6_9d41, 0xe14d_01e8_4c8f_ded0, 0x3428_80fd_eafd_9e1c,
            0x0e17_bff2_70dc_2bf0, 0x4656_0b7b_c018_6400, 0xe28c_7b9c_49a4_dd34, 0x1821_1916_0f32_5d06,
        ],
        [
            0xdd4e_b3d0_7bb5_346e, 0x9a46_ad01_382e_7db7, 0x1200_285d_dc19_73c7, 0xfd34_2bea_a004_6b98,
            0xd191_7349_1219_a7fc, 0x5383_d319_b7ca_ffe5, 0xea5a_0c4e_2e0f_a118, 0x1cc2_de3c_a545_7b28,
            0x5b2a_16dc_6046_eeea, 0x1755_e1fe_cc8e_64b1, 0x51e4_946e_9e7f_adda, 0xf805_422f_fcbf_4ec2,
        ],
        [
            0x46d7_0888_d7e0_2e18, 0x7c80_6954_d9f1_1fd9, 0xe494_8fca_4fbe_a271, 0x7d6c_7765_bd80_a9df,
            0x1b47_0ea6_f387_1c71, 0xd62d_e244_8330_a570, 0xdaec_ddc1_c659_c3a7, 0x8621_e513_077f_7afc,
            0x56c7_cd84_caee_ef13, 0xc60c_910f_c685_a356, 0xe68b_c5c5_9dd9_3ddc, 0xd904_e89f_feb6_4895,
        ],
        [
            0xf877_e8c6_bd08_ffaf, 0x2471_8fef_af23_012f, 0x19ff_269f_2b00_4cfe, 0x8adc_5d77_9545_0f8b,
            0x688c_e8bc_e2a7_d458, 0x74d7_445b_97bd_7fdc, 0x1b9f_4ad6_41e6_abad, 0x6652_ed05_f00e_4bf5,
            0xabee_1f7e_71d8_3d86, 0xe693_c76d_25ff_c219, 0x1c9a_84af_c873_f553, 0x84d2_7187_66d7_7a55,
        ],
        [
            0x75d8_74fb_8ba7_917a, 0x18fa_7f53_fd04_3bd4, 0x212a_0ad7_1fc3_979e, 0x5703_a7d9_5d6e_ac0e,
            0x222f_7188_017d_ead5, 0x1ec6_87b7_0f6c_1817, 0x2341_2fc3_238b_acb6, 0xb85d_70e9_54ce_d154,
            0xd4e0_6722_bda6_74d0, 0x3ea5_f178_36f5_a0c2, 0x7e7d_79cf_f5c6_d2ca, 0x1fff_9464_3dbb_3c73,
        ],
        [
            0xe566_dc05_7e5f_7121, 0xccac_74e2_2ed0_7bc3, 0xaabf_dfcd_c704_01b4, 0xac9f_c449_6254_e0db,
            0x358d_885f_11c7_de05, 0xb8e6_a4a9_d607_72b4, 0x8842_72a5_cfe9_17ce, 0xdfbe_9868_9a3d_347a,
            0x06b9_0848_c9d1_bacc, 0xc4cc_edb6_db8c_6288, 0x8928_78b9_79e5_683e, 0x1b52_1829_2432_73e3,
        ],
        [
            0x916e_19d0_f163_e4a8, 0x1e67_40e7_1489_df17, 0x1eaf_9723_339f_3a47, 0x22f0_ed1a_124b_8dad,
            0x39c9_166c_49c3_dd04, 0x628e_7fd4_ce1e_9acc, 0x124d_df27_4003_1676, 0x0025_6939_1edd_b9be,
            0xd39e_25e7_d360_b0da, 0x6e30_15a8_4aa6_c4c9, 0xc6a2_f643_623e_da09, 0xbeff_2d12_50aa_99fb,
        ],
        [
            0x0993_69c4_bf0c_6fbe, 0x976f_78b2_fe7d_5727, 0x32fe_b503_d182_67a9, 0x162c_4150_1a7d_d0fe,
            0x3141_e377_26b8_e969, 0x5049_7a64_3b53_a94a, 0x9615_9f41_607b_4cfc, 0x1999_b704_2f11_1bab,
            0x3254_987c_760f_2eae, 0x5308_075b_8410_14fa, 0xc634_127e_4e7a_dad8, 0x32a7_0a60_59ff_bfe6,
        ],
        [
            0x1fee_f7ce_93ee_8089, 0xc6b1_80bc_252d_d7bd, 0xa16f_b20b_1788_f051, 0xd86f_d392_e046_ed39,
            0xda0a_3611_9378_ce1d, 0x121e_f3e7_a5f7_a61d, 0x94d2_2061_92d1_3cae, 0x5076_046a_77c7_2e08,
            0xf18b_c233_7d23_08b9, 0x004d_b3c5_17f9_77b1, 0xd05a_e399_0471_c11d, 0x86a2_a557_85cd_1726,
        ],
        [
            0x7279_c369_a1f8_57e6, 0x029d_30ef_27fb_373a, 0xe82c_bc80_6827_358b, 0x2bfe_09aa_a18f_57ab,
            0x63bf_3145_e550_3492, 0x7ea1_5bea_fb28_ee43, 0x8e6d_428f_5eec_91b8, 0x215e_03e9_611b_1799,
            0xb995_7371_61d4_76de, 0x2320_c764_e767_26a5, 0xc5de_8817_8e5e_26f5, 0x24aa_e069_9161_e0b7,
        ],
        [
            0xb8d9_b286_7210_7804, 0xb5a7_c413_3303_b79b, 0x927e_ef78_5fa3_7ded, 0xa1c5_cf1e_ad67_daba,
            0xaa5e_3fb2_7360_e7c7, 0x8354_e61a_0a0c_0993, 0x2ec7_3af9_7f54_58cc, 0xde4c_b488_4847_4325,
            0x2dd1_34c7_7209_bc69, 0xb70c_5567_451a_2abe, 0x2cd1_b200_8e29_3018, 0x15f8_da7a_d33c_0d72,
        ],
        [
            0x5584_cbb3_893b_9a2d, 0x820c_660b_0085_0c5d, 0x4126_d826_7df2_d43d, 0xdd5b_bbf0_0109_e801,
            0x85b9_2ee3_3817_2f1c, 0x609d_4f93_f314_30d9, 0x1e05_9a07_eada_f9d6, 0x70e6_536c_0f12_5fb0,
            0xd622_0751_560f_20e7, 0xa594_89ae_7aaf_3a9a, 0x7b70_e2f6_64ba_e14e, 0x0dd0_3701_76d0_8249,
        ],
    ],
    [
        [
            0x11a8_fde5_f0ce_2df4, 0xbc70_ca3e_fa8d_26df, 0x6818_c275_c74d_fe82, 0x2b02_94ac_3837_3a50,
            0x584c_4061_e8e5_f88f, 0x1c05_c1ca_7342_383a, 0x2638_95b3_9114_30ec, 0xef9b_0032_a517_1453,
            0x1443_59da_84da_7f0c, 0x76e3_095a_924a_09f2, 0x6129_86e3_d69a_d835, 0x70e0_3ada_3921_22af,
        ],
        [
            0x3ee0_a31c_6754_f492, 0x0263_6c6b_9676_9ff5, 0x90a6_4f4f_f0fb_fa96, 0x513f_054e_fafe_a65a,
            0x796b_a747_9cf4_b9f9, 0x3198_c068_932a_9590, 0x93af_8a65_549e_e095, 0xb8b6_f72c_a212_760f,
            0x23bc_71e9_c1a4_6c8f, 0x0006_43af_4c9b_ca72, 0xb6d9_67c7_848c_ea30, 0xe06b_6b4e_7331_2ec2,
        ],
        [
            0xfeb7_07ee_67aa_d17b, 0xbb21_b287_8304_2995, 0x26de_1645_9a0d_32ba, 0x9a2f_f38a_1ffb_9266,
            0x4e5a_d96d_8f57_8b4a, 0x26cc_0655_883e_7443, 0x1d8e_ecab_2ee9_367a, 0x42b8_4337_881d_e2f8,
            0xe49b_2fae_d758_ae41, 0x6a9a_2290_4a85_d867, 0x2fb8_9dce_e68c_ba86, 0xbc25_2635_7f09_a982,
        ],
        [
            0x52ec_9956_1d85_a725, 0x0f9b_e000_f320_8012, 0xe881_337c_6dcc_7816, 0xe4e7_b6d9_791f_7cf1,
            0xfaa7_17aa_5988_5a42, 0xb1bb_b5c7_f9c0_1e41, 0xcf20_8d58_a036_1880, 0x2442_6e40_20af_a350,
            0x7261_871b_264c_e04a, 0x66be_4a86_cd42_026a, 0xc539_7b77_829f_99fe, 0xffe4_a6bc_2457_8e2b,
        ],
        [
            0xadc7_9436_8c61_aaac, 0x24c7_fd13_5e92_6563, 0xef9f_aaa4_0406_c129, 0xf4e6_388c_8b65_8d3c,
            0x7262_beb4_1e43_5baf, 0x3bf6_22cc_fdae_ac99, 0xd359_f7d8_4e1a_eddc, 0x05dc_4f8c_d78c_17b7,
            0xb18c_f032_2949_8ba5, 0xc673_88ca_85bf_35ad, 0x8a7a_6aa2_62aa_4bc8, 0x0b8f_458e_72f4_627a,
        ],
        [
            0x0733_667a_f822_d5f9, 0xd7f8_1b9e_1833_9700, 0x7ca2_9b27_a7bc_265f, 0x9fef_a698_eb4f_0c7a,
            0x7b6f_3513_01f2_7630, 0x72f0_f152_fcfb_1133, 0x9928_d9d0_5c81_eb14, 0xa16a_c36b_ed8f_f6cb,
            0x7fbd_1acb_e041_bef3, 0x7d25_159a_f8d9_9854, 0x2ec3_a7d8_db5a_0dc5, 0xd86f_c4cc_87e3_e933,
        ],
        [
            0x3fb8_12ee_c68e_4488, 0x53c5_eaa4_60ef_7281, 0xe572_4183_8fbe_fbe4, 0x2b7d_49f4_a4b2_4a05,
            0x23b1_38d0_710c_0a43, 0x16a5_b4c1_a85e_c1db, 0x7cc1_f3d7_305f_eb02, 0x52f7_947d_5b6c_1b54,
            0x1bda_2312_8f56_981c, 0x6866_3eae_b408_0a01, 0x8dd7_ba7e_9f99_9b7f, 0xd876_8d19_b686_580c,
        ],
        [
            0xba84_18f3_4c20_e15f, 0x7eed_2494_fb54_404e, 0x4e64_38d7_bce1_e82d, 0x9e48_9b3e_b397_915b,
            0xa9ba_ea9f_fb4c_f659, 0x8bc5_b2ba_42ef_4aff, 0xae3f_b533_7e62_a188, 0xcd64_8493_496e_8e35,
            0x8972_8e28_defe_047b, 0x63a8_c679_d24e_60fe, 0xadac_bf92_470f_710c, 0xd470_aeb9_5e19_8d3c,
        ],
        [
            0xbcd0_e0ad_7afd_da94, 0x95a0_dbbe_34a3_0687, 0xbbe3_c3df_8c5e_2665, 0x742b_ecd8_ebf2_bc16,
            0x300c_eb48_3fa1_63a6, 0x0c5d_02ee_4663_354b, 0xe4fb_9ad6_b5e6_06a4, 0x93f5_07b8_cf49_ff95,
            0x9406_a90c_585c_193b, 0xad14_40c1_4ecf_9517, 0x184c_b475_9cea_53f1, 0x6855_c474_8ef1_1302,
        ],
        [
            0x8e38_07dd_7a3e_874a, 0xc4ed_b45b_89ac_3a99, 0x9ba9_cdaf_4bfd_77d2, 0x31d3_3f59_b540_fffc,
            0x404c_8779_0c60_028b, 0x7f89_da71_8968_8c81, 0xdd33_90e5_504b_862b, 0xdf1e_721b_e937_efe3,
            0x5833_d0df_63e6_036f, 0x7712_527a_385f_bab4, 0x6347_236b_d210_c0d4, 0x12d7_733c_8d23_8e2d,
        ],
        [
            0x00ec_b523_edca_fa52, 0x0da0_ae0e_086f_69d3, 0xc384_de15_c242_f347, 0xfb05_0e6e_848c_12b7,
            0x22f6_7654_64e0_15ce, 0xcbdc_2a48_7ca1_22f2, 0xa940_d973_445f_b02c, 0x00f3_1e78_3767_d89d,
            0x2b65_a237_613d_abdd, 0x2be0_ab05_c875_ae09, 0xb22e_54fd_ba20_4f8e, 0x65e2_029d_0f76_87b9,
        ],
        [
            0x0ecb_0723_302e_943f, 0xd180_ca1e_4a44_3e78, 0x39e7_8911_23dd_2c9e, 0xfa2a_4404_01fe_50bb,
            0x4678_e7ed_154d_39d1, 0x64dd_aee1_af51_3e01, 0x6d4c_615a_6349_04da, 0x937c_6326_ba5c_900c,
            0x7065_8f5f_eb6c_8582, 0x2a04_fd51_f3d6_5166, 0xcefe_7472_b676_eb47, 0xd356_5a71_f597_d887,
        ],
        [
            0xffd8_2538_1855_a71c, 0x26a3_30b3_438b_d8d8, 0x8962_8311_f9d8_c5f9, 0x8d5f_b9cf_9537_38a0,
            0xcb71_59c9_edfc_d4e5, 0xd64e_5230_2064_c7c2, 0xf858_ed80_689f_3cfe, 0x4830_e309_5612_8b67,
            0x2e16_92da_e0e9_0688, 0xab81_8913_ca9c_c232, 0xe2e3_0c23_a5d2_29a6, 0xa544_e8b1_0e74_0e23,
        ],
        [
            0x2995_20f4_e5dc_ba80, 0x522a_d4b5_2b75_8045, 0x54ea_be27_193b_36d4, 0xda4d_3bff_45e9_e442,
            0x44cb_9252_6373_11f3, 0x4cd6_20a9_7133_8ebf, 0xec90_8157_cc95_24fb, 0x2731_a11b_a8c9_55d7,
            0x72a5_e054_5cb9_4009, 0x7eee_8f3b_9126_cfe8, 0xc71e_2920_3dd5_d5ce, 0xe886_f91a_2206_9494,
        ],
        [
            0x1c15_e569_dc61_e6cc, 0x8fd7_2967_58fc_7800, 0xe61e_7db7_37a9_dfc5, 0x3f34_a9c6_5afd_7822,
            0x0a11_2742_19e8_0773, 0xa353_460c_4760_fc58, 0x2fb7_deeb_b312_4c71, 0x4846_3627_2d40_09cc,
            0x399d_1933_c3a1_0370, 0x7eb1_9450_5438_8dbd, 0x8ecc_e639_7c2a_006a, 0x3d56_5daf_55c9_32a0,
        ],
        [
            0x294d_2955_0db9_62c0, 0xd699_4ef4_6d52_3ab0, 0xfa1a_7f91_58f9_5037, 0xb137_9811_6442_0c94,
            0x2b68_6e1e_093c_aea8, 0xdef1_0944_f9e1_c340, 0xcd1b_eecf_611d_9bf5, 0x3469_6c50_a1b5_267b,
            0xcecb_c719_2dfc_2b16, 0x2cdb_955d_cee7_e854, 0x9fef_c321_f263_5cc8, 0x276d_2e4f_2936_f7d3,
        ],
    ],
    [
        [
            0xfa2d_b51a_8d68_8e31, 0x225b_696c_a09c_88d4, 0x9f88_af1d_6059_171f, 0x1c5f_ea5e_782a_0993,
            0xe0fb_1588_4ec7_10d3, 0xfaf3_72e5_d32c_e365, 0xd9f8_96ab_2650_6f45, 0x8d35_0338_8373_c724,
            0x1b76_992d_ca6e_7342, 0x7633_8fca_6fd0_c08b, 0xc3ea_4c65_a00f_5c23, 0xdfab_29b3_b316_b35b,
        ],
        [
            0x14f9_62e4_04a8_313d, 0xc6e3_e7c4_5f1f_5a26, 0x2c0e_11c0_79e7_77be, 0xa170_5efb_4657_c31b,
            0x0268_8fd2_3c49_4de3, 0x7566_4a84_412a_8718, 0x878f_c7ad_7a42_2f8a, 0xe5d5_81df_7419_bd0a,
            0x7c81_3c4c_704b_70c0, 0x9855_3da8_7323_c008, 0x4f63_cec6_6308_9f1a, 0x9626_d6fa_9655_d291,
        ],
        [
            0x84e5_541f_483a_ebf9, 0x8adf_f7dc_4916_5772, 0xe0a4_3ad6_9bea_ad3c, 0x97dd_1820_f51c_2714,
            0xac2b_4cb4_57ea_5b0c, 0x87db_d011_d117_67ca, 0x18cc_f36c_bfc7_957a, 0xd4a0_8841_1bc7_9227,
            0x9811_ce43_d8d2_92a8, 0x72c5_fc68_d58c_4ee7, 0x5bc0_f0be_d35c_65a7, 0x0b44_6dbc_cbbf_9669,
        ],
        [
            0x1058_6ea7_507f_8b27, 0x1510_deb9_a261_f7d7, 0xa42f_c4d7_dfbf_a352, 0xbf38_c382_1e1c_2291,
            0x46e4_0ef6_0e11_760a, 0xc24f_6061_dcb9_74d7, 0x755b_105b_a761_9027, 0x8004_bf09_b8ff_a759,
            0xa630_d0b0_0945_db60, 0xa160_ac9c_f280_9e1c, 0x38fc_1113_dc6c_95c5, 0x01f5_4098_5d52_574f,
        ],
        [
            0x7eba_3da6_9cee_9bce, 0x3e2c_1248_d537_7750, 0x8c91_7d98_2b93_d8b2, 0xca8f_c6ac_7cad_1f75,
            0x5f58_1f19_a0ff_150a, 0x872c_c14a_e083_27fa, 0xc774_f187_e933_3188, 0x528e_d4ac_497a_f7e8,
            0xce03_6e9b_8ad7_2b10, 0x463f_9ebb_9179_86cf, 0xbe51_6328_1325_cf9b, 0xd28d_5c50_dd7e_5fea,
        ],
        [
            0xa4e9_f29f_0b23_7b7b, 0x8ed6_5b09_4270_ee2d, 0x0e21_84e4_2993_359d, 0x4f96_ce7f_224d_5aa3,
            0x0862_e200_3a13_2c48, 0x5bbc_6ad8_0f01_5f5f, 0xab9d_5149_d716_2f5c, 0xfe65_7729_1267_e5d2,
            0x4865_e671_c1fd_96e2, 0x7baf_4dbe_71a7_03b2, 0x83dd_6cf9_142a_dd10, 0xab4f_c1aa_9846_1d30,
        ],
        [
            0x714c_1d1b_dd58_bbe3, 0x85ba_01ae_039a_fd0f, 0x7f23_ea3a_6951_ac80, 0x5c59_9290_ac00_c837,
            0xf6ef_a2b3_bf24_cc1b, 0x393d_8e42_1e84_462b, 0x9bda_627d_f8b8_9453, 0xe66f_ff2e_b23e_0d1b,
            0xd1ee_7089_c3b9_4ec2, 0xf75d_ba6e_3031_699a, 0x8ff7_5f79_242b_2453, 0xe721_edeb_289b_fed4,
        ],
        [
            0xcda6_8a7e_698e_e21c, 0xc741_4d19_6a5e_725e, 0x483b_e2da_dce2_0b91, 0x7de1_601c_fc69_dca6,
            0x4bec_17aa_ac4f_9891, 0xe874_1dd1_8d47_9a56, 0xc623_cb8d_ac23_a286, 0xe20a_96b5_1661_33f0,
            0xda9b_b7c0_30dc_de61, 0xf84e_a327_3a17_33fd, 0xd7af_b6c3_e82f_ac31, 0x37ea_7d35_d389_7449,
        ],
        [
            0x0832_15a1_c139_0fa8, 0x901d_686a_6dce_8ce0, 0x4ab1_ba62_8370_73ff, 0x10c2_87aa_34be_aba5,
            0xb493_1af4_4698_5239, 0x0763_9899_b053_c4dc, 0x29e7_f44d_e721_eecd, 0x6581_7182_57b3_ff48,
            0x1985_42e2_5054_e2e0, 0x923c_9e15_8461_6de8, 0x2a9c_15e1_ad46_5bb9, 0xd8d4_efc7_1631_9245,
        ],
        [
            0xed85_257e_fd02_8642, 0x9365_7f45_b96a_2068, 0xfef6_4eda_a13a_c381, 0x108f_6ff2_56c5_57a3,
            0xe690_d92b_9204_e3f7, 0x902a_3e38_03ef_8640, 0xaefd_4922_6416_f50e, 0x9b27_2152_b7ea_e8f0,
            0xa911_921f_29d9_3d8d, 0x7c6b_c499_5eee_ea56, 0xbd34_39d8_3ca7_c720, 0x2f8c_f2e3_c39b_208d,
        ],
        [
            0x72dc_7943_9961_a674, 0x839a_0a52_a0e1_3668, 0xd7a5_3fa9_3349_45ea, 0xdb21_db77_e7aa_25db,
            0xb667_5a7d_66e9_6da3, 0x2c31_c406_e66f_33c0, 0x4502_0b62_6ec7_b9cb, 0xff46_e9cd_0391_f267,
            0x7dab_d744_0fa2_f221, 0x9a32_364b_9d4a_2a3e, 0xf0f8_4ae8_52d2_e47a, 0xd0b8_72bb_888f_488a,
        ],
        [
            0x1206_49b2_0370_327b, 0x0e76_555a_cd48_cdc6, 0x4ed5_4dec_ca01_db03, 0x7be2_1319_ac60_1d22,
            0xf711_6619_01b6_576e, 0x7839_fa06_4e73_537f, 0x169d_43ac_e46e_860a, 0xde6d_658c_3078_eed9,
            0x8df7_3139_5032_142b, 0x6be1_99b0_9b3c_76c7, 0xc2f3_85f6_f8bb_ffe5, 0x848d_f7f3_d5ff_d28c,
        ],
        [
            0x531e_4cef_c979_0eef, 0xf7b5_735e_2b8d_1a58, 0xb888_2f1e_ef56_8511, 0xafb0_8d1c_86a8_6db3,
            0x88cb_9df2_f54d_e8c7, 0xa442_34f1_9a68_3282, 0xbc1b_3d3a_a6e9_ab2e, 0xefa0_71fb_87fc_99ee,
            0xfa3c_737d_a102_dc0f, 0xdf32_48a6_d6a0_cbd2, 0x6e62_a4ff_1ecc_1bf4, 0xf718_f940_c8f1_bc17,
        ],
        [
            0xa342_bf65_f874_628f, 0x18de_3f8a_c71a_57bd, 0xb4d1_2a17_71fc_321b, 0x9671_6602_a25e_bf10,
            0x744f_6820_1a28_6d80, 0xd60b_ad1d_e3cf_63b8, 0x0c0b_1ac4_4368_da09, 0x53af_eae3_73a6_d3be,
            0x4d2e_6ce2_a90a_f331, 0xd797_224f_88bc_0638, 0x10c6_0b2d_9396_d893, 0xae3b_0c11_fe45_e1a8,
        ],
        [
            0x2c8b_0aad_4f63_f026, 0x2aff_6238_50b2_53cc, 0xcab3_e942_10c4_d122, 0x52b5_9f04_07cd_2816,
            0x2232_2803_982c_41fc, 0x3884_4e66_8cf5_0b19, 0x42a9_59f7_be32_64cd, 0xbddc_24bd_6c98_3524,
            0xa489_eb0c_462b_8640, 0xb7c0_5092_9802_9be7, 0xd554_6b5f_a1ad_dc64, 0xe7ca_c1fc_a0c6_55af,
        ],
        [
            0xa189_f30f_c6a6_d6d1, 0xdd67_4d36_6966_5ab8, 0x307c_9ec3_7d8d_a76d, 0xb3e1_d006_c1ea_7c10,
            0xc15e_20b3_b88c_62d4, 0xb000_0ec5_0bff_3b3a, 0x9e33_0eb1_9ff9_aa5c, 0x8663_f9fd_df57_8877,
            0x157d_3cb0_02e1_eb2a, 0x638f_297b_f525_e4d4, 0xa20f_8332_34a3_dff1, 0x748e_a86b_45a9_c051,
        ],
    ],
    [
        [
            0x5b0b_5d69_2a7a_eced, 0x4c03_450c_01dc_545f, 0x72ad_0a4a_404a_3458, 0x1de8_e255_9f46_7b60,
            0xa4b3_5705_9063_4809, 0x76f3_0205_706f_0178, 0x588d_21ab_4454_f0e5, 0xd22d_f549_6413_4928,
            0xf4e7_e73d_241b_cd90, 0xb8d8_a1d2_2fac_c7cc, 0x483c_35a7_1d25_d2a0, 0x7f8d_2545_1ef9_f608,
        ],
        [
            0xa704_0160_22ec_7edd, 0x1912_4972_cc9c_8ee8, 0x697f_301f_2ccb_9417, 0x3ee8_7764_6f00_d8aa,
            0x2b5a_faf8_8138_a017, 0xf152_b14c_832d_7543, 0x27c2_7ce2_3830_52f9, 0x4746_c5b5_e1da_e11b,
            0x92dc_5ac7_5b75_2008, 0xcf38_2e01_e84f_e5f1, 0x90e0_3419_7d59_29ce, 0xafee_3abb_15ca_3ffa,
        ],
        [
            0xcb51_f039_54eb_c926, 0xe235_d356_b8d4_a7bb, 0x93c8_fafa_b41f_e1a6, 0x6297_701d_a719_f254,
            0x6e91_65bc_644f_5cde, 0x6506_329d_0c11_c542, 0xa256_4809_a92b_4250, 0x0e9a_c173_889c_2e3e,
            0x286a_5926_22b1_d1be, 0x86a3_d752_6ecd_d041, 0x4b86_7e0a_649f_9524, 0x1fe7_d95a_0629_cb0f,
        ],
        [
            0x11dd_860e_1c6d_03b0, 0x30c1_7008_09ee_c660, 0xd4f8_aff6_35c0_192f, 0x96a7_27b1_e3a4_a900,
            0x1426_daff_de78_c8ba, 0xfaca_a9bd_8d15_27c4, 0x0c0d_5234_cd07_2989, 0x1936_c20d_9185_50b5,
            0x4828_bee4_3d91_4fb3, 0x8324_ea38_f3ba_26a6, 0x0275_90f3_a94e_b26f, 0xfd35_4295_acd9_57bf,
        ],
        [
            0xf4f6_6843_ca5b_af54, 0x298d_b357_efe7_db78, 0xf607_e86e_7365_712f, 0xd588_2298_8a82_2bc0,
            0x2cfb_d63a_c612_99b3, 0x6f71_3d9b_6716_7b1a, 0x750f_673f_de0b_077a, 0x0748_2708_ee21_78da,
            0x5e6d_5bd1_6912_3c75, 0x6a93_d1b6_eab9_9b37, 0x6ef4_f7e6_8cae_c6a3, 0x7be4_11d6_cf3e_d818,
        ],
        [
            0x9593_53be_3dfb_423c, 0x8458_e858_36d4_1cc8, 0x6a48_26f7_99d7_a4f4, 0xab14_6ece_52fe_4b65,
            0x94fc_21d7_3503_8573, 0x26f5_0135_f4d5_6e84, 0xe15c_a04d_3162_d92d, 0x8f65_2fcd_34ed_4e84,
            0xef7e_7924_4f21_a910, 0x2eec_b7e9_dcc7_6132, 0x5b48_4745_dbe8_9048, 0xbf8c_490f_6e43_a2c5,
        ],
        [
            0xf92b_3073_63a0_a7d2, 0x32da_431c_881d_c8cf, 0xe51b_d5ed_c578_e3a3, 0xefda_70d2_9587_fa22,
            0xcfec_1708_9b2e_ba85, 0x6ab5_1a4b_af7b_a530, 0x5ac1_55ae_9817_4812, 0xcaf0_7a71_ccb0_76e3,
            0x280e_86c2_c387_18a7, 0x9d12_de73_d637_45b7, 0x0e8e_a855_bf8a_79aa, 0x5eb2_bed8_bd70_5bf7,
        ],
        [
            0x3ede_2484_da75_6624, 0xb22d_a2ab_73b1_3062, 0x5606_9e93_962a_667b, 0xc931_266b_130f_2cea,
            0x4bd6_a6fc_a736_6a66, 0x23f3_0563_aa5a_c3b1, 0xa025_d0ef_d7c2_b26f, 0x597c_e7d8_6212_9bc7,
            0x4809_927f_2b30_57f2, 0xb001_c10a_1499_f884, 0x309d_141c_30b9_a653, 0xaddd_ce7d_bf65_9d05,
        ],
        [
            0x33fe_9578_ae16_de53, 0x3ae8_5eb5_10be_c902, 0xc4f4_9658_44af_850e, 0x6ea2_22b3_087d_d658,
            0xb255_e6fd_a51f_1447, 0xb35e_4997_117e_3f48, 0x562e_813b_0561_6ca1, 0xdf59_25d6_8a61_e156,
            0xb2fa_8125_571c_728b, 0x0086_4805_a2f2_d1cf, 0x2dc2_6f41_1bcc_b6ff, 0xebd5_e093_63ae_37dd,
        ],
        [
            0xe448_127c_9303_b5b0, 0x6ac6_5681_7a74_ec27, 0x0512_8a52_86f0_e7ec, 0x9d9f_32c1_7603_a73c,
            0xb5a7_99bf_556c_51ea, 0xea94_f169_a9a9_a416, 0xebb3_e549_aebd_e511, 0x9037_046a_f9cc_cd3f,
            0x2a93_43a8_f08a_8254, 0xc5cc_43f6_d40c_7f26, 0xe114_6cdc_b396_77d2, 0x6cbf_ec8b_be66_d4b6,
        ],
        [
            0xd2d6_8bb3_0a28_5611, 0x3eae_7596_dc83_78f2, 0x2dc6_ccc6_6cc6_88a3, 0xc45e_5713_011f_5dfb,
            0x6b9c_4f6c_62d3_4487, 0xfad6_f077_1fc6_5551, 0x5e32_66e0_62b2_3b52, 0xf1da_f319_e98f_4715,
            0x064d_12ea_3ed0_ae83, 0x5ccf_9326_5641_25cb, 0x0905_7022_c63c_1e9f, 0x7171_972c_dc9b_5d2e,
        ],
        [
            0x1086_7369_b0a2_19fd, 0xe7ef_ac97_5ab5_6581, 0xde33_72e8_7813_f6f5, 0x3bbe_5977_1d4b_8ed3,
            0xf17f_61e5_5337_6573, 0xf719_d06d_9796_4b90, 0xb1e8_c483_b24d_2e4a, 0x5370_9647_1843_79eb,
            0xb739_eb82_8a8f_cb83, 0x5d2f_3a4d_6016_3017, 0xcced_f4f4_f823_b4af, 0xa6e1_66a1_ff31_5eae,
        ],
        [
            0x2364_fd9a_eabd_21b2, 0x3ce5_f4bb_9174_ad6d, 0xa4d6_d5d0_b386_88c0, 0x2292_a2d2_6d87_fd7d,
            0x2a7d_1b53_4ca0_2e54, 0x7bee_6e7e_b418_5715, 0x73e5_4609_8fc6_3acd, 0xf4d9_3a12_4064_e09d,
            0xd20e_157a_2b92_daa5, 0x90d1_25db_c4b8_1a00, 0xcb95_1c9e_7682_de13, 0x1abe_58f4_2798_7545,
        ],
        [
            0x7645_2ac1_e1c0_1fab, 0x167d_7326_6bd3_2f0c, 0x72d2_09c1_4a28_3a42, 0xd268_59b6_48ea_0ba9,
            0x7b3e_5c46_6369_309b, 0x474a_9625_93c9_a0b9, 0x676e_a3e4_c76e_25dc, 0xb0c9_ccf7_7140_0c71,
            0xc429_5870_36f8_3518, 0xb86c_1b39_267f_0c25, 0x8a3e_3524_2888_4a80, 0xea18_2c45_43ba_8e28,
        ],
        [
            0x6d35_1640_30c7_0c8d, 0x8047_d811_ce23_61b8, 0x3f8b_3d4f_df8e_2c81, 0x5d59_5477_33fa_1f6c,
            0xf769_fe5a_e29b_8a91, 0x26f0_e606_d737_b2a2, 0x70cb_fa5d_b8b3_1c6a, 0x0f88_3b4a_863d_3aea,
            0x156a_4479_e386_ae2f, 0xa17a_2fcd_ade8_a684, 0x78bd_f958_e2a7_e335, 0xd1b4_e673_3b9e_3041,
        ],
        [
            0xa6c3_2900_af28_25c1, 0xb37c_46c1_d223_a04e, 0x691e_7d39_063d_e7ea, 0x998d_f4e7_10da_f9bd,
            0xc708_5b9e_718b_5d7a, 0xd41a_bcc8_16b3_d4b8, 0x4dfc_e693_f9bc_4041, 0x3836_77ed_659e_c7a8,
            0x2c19_04bf_4491_fb34, 0x7c1b_f111_4552_451c, 0x6562_cc2c_3c5e_5e40, 0x1eca_a2a1_fe0e_4372,
        ],
    ],
    [
        [
            0x3f2e_ff53_de1e_4e55, 0x6b74_9943_e4d3_ecc4, 0xaf10_b18a_0dde_190d, 0xf491_b98d_a26b_0409,
            0x6608_0782_a2b1_d944, 0x5927_7dc6_97e8_c541, 0xfdbf_c5f6_006f_18aa, 0x435d_165b_fadd_8be1,
            0x8e5d_2638_5764_5ef4, 0x31bc_fda6_a025_8363, 0xf533_0ab8_d35d_2503, 0xb713_69f0_c7ca_b285,
        ],
        [
            0xf169_38f5_14c5_969b, 0xde2e_3cf0_944b_2271, 0x2d50_9553_0b64_90d6, 0x8432_fef1_a28a_296a,
            0x6f25_4dd0_8d26_415c, 0x3780_eead_d50c_2865, 0x4f5b_c455_665b_8794, 0xef31_fb9e_56cb_7018,
            0xbab8_dd6e_65e5_9340, 0x676b_aca2_a56d_c2ea, 0x38ee_a06b_eaa9_0e05, 0x26e6_4224_174b_ada0,
        ],
        [
            0xe6a1_9dcc_40ac_c5a8, 0x1c3a_1ff1_dbc6_dbf8, 0xb4d8_9b9f_c645_5613, 0x6cb0_fe44_a739_0d0e,
            0xade1_97a4_59ea_135a, 0xda6a_a865_2068_0982, 0x03db_9be9_5a44_2c1b, 0x221a_2d73_2bfb_93f2,
            0x44de_e8d4_753c_196c, 0x59ad_cc70_0b7c_6ff5, 0xc626_0ec2_4ca1_b142, 0x4c3c_b5c6_46cb_d4f2,
        ],
        [
            0xa35e_411c_2cb4_0964, 0xdd7d_4f4c_c331_a3d6, 0x7c7c_859e_89a6_6f2b, 0x9908_c37e_0def_8ecd,
            0x8274_124e_3449_47b7, 0x0d27_9f7b_568b_0ce8, 0xe529_1961_8660_91ec, 0xb056_e3bf_3a08_acc7,
            0x60fb_39e1_56bd_3a7d, 0xe56a_34d6_268f_8562, 0xb3a1_fe16_13fd_8293, 0x6a41_e1a9_6753_7fcb,
        ],
        [
            0x8a15_d6fe_a417_111f, 0xfe4a_16bd_71d9_3fcc, 0x7a7e_e38c_55bb_e732, 0xeff1_46a5_1ff9_4a9d,
            0xe572_d13e_dd58_5ab5, 0xd879_790e_0649_1a5d, 0x9c84_e1c5_2a58_cb2e, 0xd79d_1374_6c93_8630,
            0xdb12_cd9b_385f_06c7, 0x0c93_eb97_7a77_59c3, 0xf1f5_b0fe_683b_d706, 0x541e_4f72_85ec_3d50,
        ],
        [
            0x89e4_8d8b_c6bb_5e5f, 0x0880_ede0_1ea9_5a10, 0x60f0_33d7_302c_0daa, 0x15e4_578a_048e_efe3,
            0xfd6d_ec89_b0a7_2244, 0x1f7c_d75e_3094_89cd, 0x7cdc_c2a0_e9ab_a7fd, 0xd18d_c5c7_f28b_a00f,
            0xa630_0a45_5812_b55f, 0x8fa5_c415_2ca3_1d8c, 0x36aa_3c23_4f3a_5b5a, 0xd128_739e_c86c_f4e0,
        ],
        [
            0x9a0e_1535_8183_3608, 0x5cce_871e_6e28_33ac, 0xc170_59ea_fb29_777c, 0x7e40_e5fa_e354_cafd,
            0x9cf5_9405_4d07_c371, 0x64ce_36b2_a71c_3945, 0x6930_9e96_56ca_f487, 0x3d71_9e9f_1ae3_454b,
            0xf216_4070_e258_23b6, 0xead8_51bd_0bc2_7359, 0x3d21_bfe8_b092_5094, 0xa783_b1e9_34a9_7f4e,
        ],
        [
            0xd927_2830_1357_5004, 0x01a3_30d6_20b2_275e, 0x58b9_207f_450d_b713, 0xae95_3384_23e1_6d95,
            0x4f10_c6d4_e60e_349c, 0x541d_03ec_feb1_22bc, 0x2254_8cd2_2c64_8211, 0x5c2d_c84c_d013_54f5,
            0xa1c6_f912_b616_7b3c, 0x6967_bab2_7902_d2ba, 0xebbe_0b08_36de_34ba, 0x6985_b33a_4b79_625e,
        ],
        [
            0x406b_0c26_9546_491a, 0x9e5e_15e2_f293_c4e5, 0xc60d_6413_15b1_64db, 0x0da4_6f53_0c75_a78e,
            0x7c59_9bb7_ea0c_656b, 0x0f07_a512_1b1a_8122, 0x14c7_204a_1517_2686, 0x8fae_dff8_5165_625d,
            0x20f2_60ce_37ae_de40, 0xc81f_771e_8f35_7ffe, 0x2549_9197_b091_2557, 0x7361_97dc_4c73_9c74,
        ],
        [
            0xf2d0_15bd_aefd_d5e1, 0x33b4_e21c_4bf9_edae, 0x4860_aadc_64b3_5fcc, 0x77b6_57e9_f13f_8112,
            0x65f2_8625_90dc_84fe, 0x4eab_fd22_d66b_e036, 0xb021_3123_6ff0_5dd0, 0xa104_d4aa_a9fe_5d11,
            0xdc7e_fe3b_9b8a_e390, 0x4691_8b54_eb87_fb5c, 0xf577_1d71_72b7_172a, 0x41e4_9e47_1358_7bf0,
        ],
        [
            0x6151_bab1_381b_3462, 0x27e5_a078_43db_d344, 0x2cb0_5bd6_a1c3_e9fb, 0x2a75_9760_27cf_2a11,
            0x0adc_f9db_ff43_e702, 0x4bbf_03e2_1f48_4146, 0x0e74_997f_55b6_521a, 0x1562_9231_ade1_7086,
            0x7f14_3e86_7493_fc58, 0x6086_9095_af8b_9670, 0x482c_fcd7_7e52_4869, 0x9e80_60c3_1d45_4756,
        ],
        [
            0x3ec5_5ddc_9004_b845, 0x5101_127c_be7b_06eb, 0xddda_fd57_fc41_76e9, 0xd8cb_31c0_e4a3_1ddc,
            0x94e8_3a89_d42f_eabb, 0xd440_1def_2f74_ec68, 0x9c9d_efb6_5adb_654d, 0x9a35_13f0_5053_eeda,
            0xceab_2dec_7cdb_455e, 0x9954_2808_59d2_4f59, 0x22ea_d452_31d3_0504, 0xe9df_48f9_0521_a229,
        ],
        [
            0xe495_747a_c88b_4d3b, 0xb755_9835_ae8a_948f, 0x67ee_f3a9_deb5_6853, 0x0e20_e269_9dee_5adf,
            0x9031_af67_61f0_a1aa, 0x7666_9d32_6834_02bc, 0x90bd_2313_0671_8b16, 0xe1b2_2a21_864e_fdac,
            0xe4ff_e909_6620_089f, 0xb84c_842e_3428_e2d9, 0x0e28_c880_fe38_71fc, 0x8932_f698_3f21_c200,
        ],
        [
            0x36dd_28ea_441d_0806, 0x6680_c72c_2151_8207, 0xc5d4_0e28_0a48_4dbc, 0xdb11_70c6_a3a2_ba6e,
            0x0729_0fd1_40a9_1c7d, 0xdd12_5716_95ee_9ca2, 0x595d_ad63_0787_6188, 0x6fcf_18c0_499d_4827,
            0xdcd9_46a3_206e_617d, 0x6cf0_8f51_e7bc_eaef, 0x7a85_c02d_b19a_06ac, 0xf136_5fc6_7140_a7df,
        ],
        [
            0x603f_00ce_6c90_ea5d, 0x6473_9307_40a2_f693, 0xaf65_148b_2174_e517, 0x162f_c2ca_f784_ae74,
            0x0d9a_8825_4d5f_6458, 0x0c2d_5861_43aa_ce93, 0xbf1e_adde_9f73_cbfc, 0xde9c_34c0_9c68_bbca,
            0x6d95_602d_67ef_8a1a, 0x0af2_581b_a791_b241, 0x14f7_7361_12ca_d604, 0x19f2_354d_e2ac_d1ad,
        ],
        [
            0x9e85_7f33_7715_60ab, 0x4ae1_ba22_250f_109d, 0xf853_8d68_ff4f_6566, 0x3538_0f15_ac33_9148,
            0xfef0_bfdd_5ddf_c12f, 0xf706_c6bf_1387_d93e, 0x618c_e77d_5357_e131, 0xf092_1744_2364_78c4,
            0x24ea_f06e_00dc_0da5, 0x0491_13be_0760_3cc7, 0x5cf4_8908_8f69_63c7, 0xbe5e_b9e6_ede4_a300,
        ],
    ],
    [
        [
            0xc042_6b77_5e3c_647b, 0xbfcb_d939_8cf0_5348, 0x31d3_12e3_172c_0d3d, 0x5f49_fde6_ee75_4737,
            0x8955_30f0_6da7_ee61, 0xcf28_1b0a_e8b3_a5fb, 0xfd14_9735_41b8_a543, 0x41a6_25a7_3080_dd30,
            0xe2ba_ae07_6539_08cf, 0xc3d0_1436_ba02_a278, 0xa0d0_222e_7b21_b8f8, 0xfdc2_70e9_d7ec_1297,
        ],
        [
            0x4f12_0aa7_e2a0_7891, 0x9158_bab3_a25d_3225, 0xc96b_ac5e_cfe5_f7a8, 0xd4e7_3d59_bbf3_cec6,
            0xed8d_2335_6036_1cd5, 0x9b1a_252c_562f_444c, 0xbd37_d3cf_c70f_23c2, 0xf13b_3b6e_a52e_a19e,
            0x7e35_535a_3d2f_41ed, 0x0353_b52e_e8b1_743e, 0x31d8_9dfd_7b5a_2765, 0x2b7a_c684_8d9e_a8b8,
        ],
        [
            0x06a6_7bd2_9f10_1e64, 0xcb6e_0ac7_e173_3a4a, 0xee0b_5d51_97bc_62d2, 0x52b1_7039_24c5_1874,
            0xfed1_f423_82a1_a0d5, 0x55d9_0569_db62_70ac, 0x36be_4a9c_5d73_d533, 0xbe92_66d6_976e_d4d5,
            0xc174_36d3_b8f8_074b, 0x3bb4_d399_7185_45c6, 0x8e1e_a355_5c75_7d21, 0xf7ed_bc97_8c47_4366,
        ],
        [
            0x7345_7010_c46d_b855, 0xccb6_8c43_dd57_9fb8, 0x705b_0e8c_9c25_fe5b, 0x40f3_6ea1_82dd_0485,
            0x3d55_bc85_27ac_2805, 0x1517_7c6f_ad92_1b92, 0x5158_6cd5_5ab1_8cab, 0xf51b_5296_cbb4_488c,
            0xbb4e_605e_84f0_abca, 0x354e_f8e3_772d_d0da, 0x7f1a_8f79_5e4e_1d41, 0x9346_1f09_de5d_8491,
        ],
        [
            0xec72_c650_6ea8_3242, 0xf7de_7be5_1b2d_237f, 0x3c5e_2200_1819_efb0, 0xdf5a_b6d6_8cdd_e870,
            0x75a4_4e9d_92a8_7aee, 0xbddc_46f4_bcf7_7f19, 0x8191_efbd_669b_674d, 0x5288_4df9_ed71_768f,
            0xe62b_e582_65cf_242c, 0xae99_a3b1_80b1_d17b, 0x48cb_b446_92de_59a9, 0xd3c2_26cf_2dcb_3ce2,
        ],
        [
            0xf389_9558_9311_182c, 0x1bee_4c4b_b657_a7b7, 0x0b1c_4fd3_2df8_d1a7, 0xf16b_cc23_76d3_fbbf,
            0xd588_8916_f4fd_52bc, 0x3de6_cfb4_d5cd_e1f0, 0x764f_fffd_d4a0_7dfd, 0x5e67_4426_e264_2182,
            0x34f6_4762_ccd5_7b85, 0x2233_a4c3_2935_1062, 0xdf07_6095_d9c6_42f3, 0xac91_7a2c_59f0_df34,
        ],
        [
            0x9580_cdfb_9fd9_4ec4, 0xed27_3a6c_2863_1ad9, 0x5d3d_5f77_c327_f3e7, 0x05d5_339c_3535_3c5f,
            0xc56f_b5fe_5c25_8eb1, 0xeff8_425e_edce_1f79, 0xab7a_a141_cf83_cf9c, 0xbd2a_690a_207d_6d4f,
            0xe124_1491_458d_9e52, 0xdd24_48cc_aa7f_0f31, 0xec58_d3c7_f0fd_a7ab, 0x7b6e_122d_c91b_ba4d,
        ],
        [
            0x3bd2_58d8_775f_516f, 0x4bed_ebd5_c715_927f, 0x5b43_2512_e3f9_66a0, 0x338b_fca7_709d_0c2d,
            0xd142_cc10_4965_8259, 0xfabc_6138_636b_8023, 0xa9ef_9401_4d4e_f14d, 0xd591_7ac1_c54c_570c,
            0xfd2f_63c5_5cb6_4487, 0xbae9_49b1_1cea_475b, 0xa454_4603_1e67_a25f, 0xa547_abc1_dc6a_7a6a,
        ],
        [
            0x2a2d_edaf_b1b4_8156, 0xa0a2_c63a_bb93_db87, 0xc655_9078_08ac_d99e, 0x03ea_42af_fe4a_c331,
            0x43d2_c14a_eb18_0ed6, 0xc2f2_93dd_b115_6a1a, 0x1faf_abf5_a9d8_1249, 0x39ad_dead_9a8e_ee87,
            0x21e2_06f2_119e_2e92, 0xbc5d_cc2e_d74d_ceb6, 0x8664_7fa3_0a73_a358, 0xead8_bea4_2f53_f642,
        ],
        [
            0x158d_814d_b12c_4bb1, 0xe52f_75d2_2f0c_f4fa, 0xf106_023e_6141_b59c, 0x5eb8_b8eb_beb9_d941,
            0x1dd3_9729_90cf_579c, 0xb273_252e_69ee_6efa, 0xe43a_3c59_3e99_47a0, 0xd605_124f_6c19_dd01,
            0x8090_fdbd_05c5_78b0, 0x8e6c_535a_622f_f18c, 0x3600_b0c2_57d1_2071, 0x6d02_6e5c_78d0_01d7,
        ],
        [
            0x6362_25f5_91c0_9091, 0xccf5_070a_71bd_cfdf, 0x0ef8_d625_b966_8ee2, 0x57bd_f6cd_b5e0_4e4f,
            0xfc6a_b0a6_7c75_ea43, 0xeb6b_8afb_f7fd_6ef3, 0x5b2a_eef0_2a3d_f404, 0x31fd_3b48_b982_3197,
            0x5622_6db6_83a7_eb23, 0x3772_c21e_5bb1_ed2f, 0x3e83_3624_cd1a_ba6a, 0xbae5_8ffa_ac67_2dad,
        ],
        [
            0x00e0_a003_daff_1807, 0xcb9d_1559_92c9_4fd0, 0x3c2b_5c3d_cebb_f905, 0x9c79_9ec7_d338_afa9,
            0x60b9_908c_4e2c_fccc, 0x4bfe_1a57_ae3c_6f92, 0x480d_310e_fb11_6150, 0xa1ed_6c31_e3e7_888e,
            0x841a_11d9_720b_5196, 0xcc33_7d17_8adf_f37d, 0x08c6_6826_5faa_86c5, 0x945c_90d4_9dfc_c7ad,
        ],
        [
            0xce92_224d_31ba_1705, 0x022c_6ed2_f019_7f63, 0x21f1_8d99_a4dc_1113, 0x5cd0_4de8_0361_6bf1,
            0x6f90_0679_9ff1_2e08, 0xf59a_3315_48e6_1ddf, 0x9474_d42c_b51b_d024, 0x11a0_a413_9051_e49d,
            0x79c9_2705_dce7_0edb, 0x113c_e278_3419_8426, 0x8978_396f_ea86_16d2, 0x9a2a_14d0_ea89_4c36,
        ],
        [
            0x9f9a_c960_8e29_41a6, 0x43e7_ff90_2fc4_fe1e, 0x5ec4_1359_6033_e041, 0x5ce7_91c4_6f6f_f0f3,
            0x8d13_4b89_9d90_7343, 0x7bd1_5c77_8630_4df2, 0x2cd2_ebc7_77c4_a913, 0xcd86_a39d_45f0_7153,
            0xe7e1_2d2e_88bc_423b, 0x478e_814b_0b31_63f4, 0x78bd_9c8a_be8e_c766, 0x6a57_63e8_7709_ce48,
        ],
        [
            0x4f1e_1254_604f_6e4a, 0x4513_b088_0187_d585, 0x9022_f257_19e0_f482, 0x51fb_2a80_e223_9dbf,
            0x4994_0d9e_998e_d9d5, 0x0583_d241_6c93_2c5d, 0x1188_cec8_f25b_73f7, 0xa287_88cb_3b3d_06cd,
            0xdea1_94ec_a083_db5a, 0xd93a_4f7e_22df_4272, 0x8d84_e4bf_6a00_9c49, 0x893d_8dd9_3e3e_4a9e,
        ],
        [
            0xd699_ea2d_8d09_5606, 0x3cd0_80c5_1e0d_dd3a, 0x4660_4bad_66a8_b35b, 0x0c77_9b62_4233_fccb,
            0x5784_58ac_bfd3_cf0c, 0x6820_f665_96bf_57af, 0xa972_4245_bf1f_302c, 0xbbde_24da_277a_6c3e,
            0x0980_a5b8_c6be_8c14, 0x6230_e3ec_774d_62c4, 0xda14_67d8_4fbd_e24b, 0xd9d6_8d07_cc86_2204,
        ],
    ],
    [
        [
            0x140a_0f9f_dd93_d50a, 0x4799_ffde_83b7_abac, 0x78ff_7c23_04a1_f742, 0xc056_8f51_195b_a34e,
            0xe971_8360_3b7f_78b4, 0x9cfd_1ff1_f9ef_aa53, 0xe924_d2c5_bb06_022e, 0x9987_fa86_faa2_af6d,
            0x4b12_e73f_6ee3_7e0f, 0x1836_fdfa_5e5a_1dde, 0x7f1b_9225_9dcd_6416, 0xcb2c_1b4d_6775_44d8,
        ],
        [
            0x279f_d119_da1c_29ab, 0xbd06_8802_2b30_d40c, 0xd8f5_7da4_da44_105d, 0xb181_4b7a_2822_3fe1,
            0xcf2f_d241_e06f_2d2e, 0x9900_3a02_01df_de06, 0x876a_31af_fded_7e4b, 0x1efa_f827_2f72_5094,
            0x5117_d608_493a_6a0a, 0xdcec_8088_a88c_03e7, 0xeae1_d352_ea91_6897, 0x8cdc_2810_6e8b_2c57,
        ],
        [
            0x0254_486d_9c21_3d95, 0x68a9_db56_cb2f_6e94, 0xfb58_58ba_000f_5491, 0x1315_bdd9_3400_9fb6,
            0xb18a_8e0a_c42b_de30, 0xfdcf_93d1_f107_0358, 0xbeb1_db75_3022_937e, 0x9b9e_ca7a_cac2_0db4,
            0x1522_14d4_e412_2b20, 0xd3e6_73f2_aabc_cc7b, 0x94c5_0f64_aed0_7571, 0xd767_059a_e66b_4f17,
        ],
        [
            0x09f8_bb06_54e9_3c1e, 0xb004_5884_ad81_e27c, 0x26eb_c7b6_076e_13eb, 0xbda0_b553_5d5a_c07f,
            0xbcb8_1322_48ab_69e6, 0xd384_7d2e_1c0f_21fa, 0x7a46_6528_c834_d740, 0x6c67_a79a_e082_3ff2,
            0x85dd_1186_4c1d_7cb8, 0x096f_849f_2d08_1301, 0xb4f5_03dd_8a5e_a0f0, 0x71ee_0889_d1bf_69b2,
        ],
        [
            0x4033_6b12_dcd6_d14b, 0xf6bc_ff5d_e3b4_919c, 0xc337_048d_9c84_1f0c, 0x4ce6_d025_1d61_7f50,
            0x00fe_f219_8117_d379, 0x18b7_c4e9_f95b_e243, 0x98de_119e_38df_08ff, 0xdfd8_03bd_8d77_2d20,
            0x9412_5b72_0f96_78bd, 0xfc5b_57cd_334a_ce30, 0x0948_6527_b7e8_6e04, 0xfe9f_8bcc_6e55_2039,
        ],
        [
            0x4ab7_a22c_02a2_d1e6, 0x967e_19a3_1371_d5a4, 0x20f5_9f95_078d_e336, 0xfd28_fa36_f786_9245,
            0x1de4_2581_cbf1_d96f, 0x2e01_27d7_366e_1f0f, 0xbc65_fa9d_2258_c741, 0x1f2f_3356_dd6d_65f8,
            0x0638_4f3a_4a08_22a9, 0x1c81_332b_fd05_a0aa, 0xbfb1_2361_d95e_e3ce, 0x180a_af06_4201_6d00,
        ],
        [
            0x3b75_c45b_d6f5_a10e, 0xfd46_80f4_c1c3_5f38, 0x5450_227d_f8e0_a113, 0x5e69_f1ae_73dd_ba24,
            0x2007_b80e_57f2_4645, 0xc636_95dc_3d15_9741, 0xcbe5_4d29_4530_f623, 0x986a_d573_2869_586b,
            0xe19f_7059_4cc3_9f73, 0x80f0_0ab3_2b1b_8da9, 0xb765_aaf9_73f6_8d26, 0xbc79_a394_e993_f829,
        ],
        [
            0x0a15_9f62_95b3_287d, 0xb18f_8759_48ce_cad0, 0x6d1a_b8ee_1661_a23f, 0xcae7_f40e_c95c_41b3,
            0xbc3d_2040_7c51_eb56, 0xa752_7283_e875_4250, 0x8156_1056_1f9e_668a, 0xb8aa_7296_900f_5912,
            0xabdb_c1bf_6af2_a00c, 0xe9a9_4254_2d0a_56c0, 0x4774_a7b7_7bc8_959e, 0x0a83_7ff0_19ce_f2f3,
        ],
        [
            0x9c44_1043_f310_d2a0, 0x2865_ee58_dc5e_b106, 0x71a9_5922_9cb8_065c, 0x8eb3_a733_a052_af0f,
            0x5600_9f42_b09d_716e, 0xa7f9_23c5_abcb_e6ad, 0x263b_7669_fa37_5c01, 0x641c_47e5_21ef_27a2,
            0xa89b_474e_b08f_fd25, 0x5be8_ec3f_f0a2_39f3, 0x0e79_957a_242a_6c5a, 0x1dfb_26d0_0c6c_75f5,
        ],
        [
            0x36f3_a3d8_a084_fae6, 0x7598_3589_9a9b_0d95, 0x7072_2186_cc80_fcb6, 0xf28e_d0c7_96d8_4c04,
            0x95a3_2263_ffb6_3f90, 0xdd7d_60a0_9876_6034, 0xe193_a31f_1d5c_387c, 0x6c5e_ca7e_b831_0f8b,
            0xfe61_d523_c083_ff47, 0x90c8_32db_cb29_44e9, 0xa9f3_f293_5933_34b7, 0xe6cd_e2e1_2d7d_1c33,
        ],
        [
            0x2fd9_7b9b_9dfb_f22a, 0xdec1_6cc8_5643_532d, 0xdf0e_6e39_60fe_e7c3, 0xd09a_d7b6_5458_60c8,
            0xcc16_e984_73fc_3b7c, 0x6ce7_34c1_0d4e_1555, 0xc6ef_e68b_4b5f_6032, 0x3a64_f34c_14f5_4073,
            0x25da_689c_ac44_dc95, 0x990c_477e_5358_ad8a, 0x00e9_58a5_f36d_a7de, 0x902b_7360_c9b6_f161,
        ],
        [
            0xbd07_9cf1_f144_b6cc, 0x7f86_e29b_b4f4_a764, 0x5b08_b290_f21f_9cbf, 0xada0_c85b_75e3_aeb9,
            0xd078_9f8b_6666_c2df, 0xcf5d_8a8c_d71e_c2ec, 0x6f77_80c3_e7e4_364b, 0xdd9a_6529_85d2_eb75,
            0x8222_f66b_d952_a38e, 0x9dd5_f7eb_2726_0a29, 0xce49_b344_5794_7178, 0xaa21_5f82_cdda_7e39,
        ],
        [
            0x454a_b42c_9347_b90a, 0xcaeb_e64a_a698_b02b, 0x119c_dc69_fb86_fa40, 0x2e5c_b7ad_c310_9281,
            0x67bb_1ec5_cd0c_3d00, 0x5d43_0bc7_83f2_5bbf, 0x69fd_84a8_5cde_0abb, 0x69da_263e_9816_b688,
            0xe52d_93df_0e53_cbb8, 0x42cf_6f25_add2_d5a7, 0x227b_a59d_c87c_a88f, 0x7a1c_a876_da73_8554,
        ],
        [
            0xaa44_b286_3004_db31, 0x86f4_3d7a_d43e_4430, 0xdc48_74cd_b0b0_240d, 0x7998_6a23_adc4_5a06,
            0xbb27_5b44_3cee_4631, 0x21da_ee8a_63a2_17aa, 0x1e7c_5397_d7b2_5c02, 0xe677_d3cb_c5e6_68fa,
            0xc7c8_4e28_ed51_b4bf, 0x7ca1_9e99_923e_5408, 0xc6f8_a595_c3f8_32e7, 0x2d0a_789c_5fb0_49a3,
        ],
        [
            0x3fa5_c105_1cac_82c4, 0x23c7_6087_8a78_c9be, 0xe98c_dad6_1c5c_fa42, 0x09c3_0252_0a6c_0421,
            0x149b_ac7c_42fc_61b9, 0x3a1c_22ac_3004_a3e2, 0xde6b_0d6e_202c_7fed, 0xb245_7377_e7e6_3052,
            0x3172_5fd4_3706_b3ef, 0xe16a_347d_2b1a_fdbf, 0xbe48_50c4_8c29_cf66, 0x8f51_cc4d_2939_f23c,
        ],
        [
            0x114a_25c8_4492_2386, 0xdd08_4d44_6d4e_8b57, 0xc49b_6841_1e7b_d7de, 0x5b03_59fa_d6da_54db,
            0xa6e6_e5f9_3f0d_a321, 0xb65e_c55c_d640_a87e, 0xc1a4_f6ce_ae64_020e, 0x91e2_9cd2_088e_1337,
            0xf44c_eb8e_3c0a_631c, 0x0205_b11d_b756_445f, 0x0484_4e84_5bc8_880e, 0xb630_ddc0_b85e_00d3,
        ],
    ],
    [
        [
            0x9e9a_f315_1c4c_9d90, 0x8665_c5a9_d12e_0a89, 0x204a_bd92_5828_6493, 0x7995_9889_b2e0_9205,
            0x0c72_7a3d_fe56_b101, 0xf366_244c_8b65_7f26, 0xde35_d954_cca6_5be2, 0x52ee_1230_b0fd_41ce,
            0xfa03_261f_3601_9fee, 0xafda_42d9_6651_1d8f, 0xf632_11dd_8211_48b9, 0x7b56_af7e_6f13_a3e1,
        ],
        [
            0x3997_900e_cc89_98d6, 0x8fa5_64b7_baa6_0da1, 0x71bf_5b0a_661f_3c57, 0x44b1_3388_aab1_292b,
            0xcbe8_0cb9_d4d9_93f2, 0x0b19_b4c9_2203_f966, 0xbc82_a652_0080_f259, 0x870e_bc08_ad96_dea3,
            0xa388_c7e7_502f_0003, 0x9c70_4ef0_56a3_8f73, 0x93cd_e8a7_3487_d9b0, 0x5e91_48b0_ec11_a1f3,
        ],
        [
            0x47fe_4799_5913_e184, 0x5bbe_584c_8214_5900, 0xb76c_fa8b_9a86_7173, 0x9bc8_7bf0_514b_f471,
            0x3739_2dce_71dc_f1fc, 0xec3e_fae0_3ad1_efa8, 0xbbea_5a34_1487_6451, 0x96e5_f543_6217_090f,
            0x5b3d_4ecd_9b16_65a9, 0xe7b0_df26_e329_df22, 0x18fb_438e_0baa_808d, 0x9075_7ebf_dd51_6faf,
        ],
        [
            0x63f2_7a25_a748_b8f5, 0x68c8_f3ec_2cd2_46c4, 0x5d31_7cd9_65f9_ce38, 0x162c_92e0_635b_a300,
            0x5259_f64f_fe34_3662, 0x4a6b_2b66_8e61_4ac8, 0x97fb_55bb_0117_7c3b, 0xfb58_6c21_a705_cb01,
            0xa57e_7325_7806_1824, 0x892f_6b38_6c1e_6306, 0xf12e_4c07_2367_b14c, 0x580d_5fe2_c83a_48c5,
        ],
        [
            0x1e6f_9a95_d5a9_8d68, 0x759e_a7df_849d_a828, 0x365d_5625_6e8b_4198, 0xe1b9_c53b_7a4a_53f9,
            0x55dc_1d50_e32b_9b16, 0xa465_7ebb_bb6d_5701, 0x4c27_0249_eacc_76e2, 0xbe49_ec75_162b_1cc7,
            0x19a9_5b61_0689_902b, 0xdd57_06bf_a4cf_c5a8, 0xd33b_db73_14e5_b424, 0x2131_1bd1_e69e_ba87,
        ],
        [
            0x6897_401c_ea2b_afb3, 0x7b96_ecc2_15c5_6fe4, 0xe511_b329_39e2_b43b, 0x3952_2861_bf80_9331,
            0x815f_6c1d_c958_f8f4, 0x2abb_df6b_c213_e727, 0xeb09_ae59_c39b_c01f, 0xffe3_b831_676b_56a5,
            0x8f48_15a2_a20f_86c6, 0x748a_1766_9aa3_0807, 0xf1f4_6a21_1b75_8878, 0xbd42_1fe7_6f6f_c3d7,
        ],
        [
            0x75ba_2f9b_72a2_1acc, 0x3566_88d4_a28e_db4c, 0x3c33_9e0b_610d_080f, 0x614a_c293_33a9_9c2f,
            0xa5e2_3af2_aa58_0aff, 0xa6bc_b860_e1fd_ba3a, 0xaa60_3365_b43f_9425, 0xae8d_7126_f7ee_4635,
            0xa2b2_5244_5633_0a32, 0xc396_b5bb_9e02_5aa3, 0xabbf_77fa_f8a0_d5cf, 0xb322_ee30_ea31_c83b,
        ],
        [
            0x300b_0484_0d6d_ed89, 0x0b10_92cb_c3ab_55ed, 0x17d9_c542_0cc1_0a74, 0x7f63_7e84_eff9_d010,
            0xd732_aa1e_27aa_1285, 0xedb9_7340_e2a7_7114, 0x62ac_f158_5ef4_dfb0, 0x1e94_fc6e_ba1d_7b81,
            0x88be_c5d2_2e6e_b2db, 0xaec2_7202_8d18_263d, 0x4b68_7353_e4bb_d6ac, 0x031b_e351_0ff7_e4c0,
        ],
        [
            0x0488_1384_7890_e234, 0x387f_1159_672e_70c6, 0x1468_a614_7b30_7f75, 0x5633_5b52_ed85_ec96,
            0xda1b_b60f_d45b_cae9, 0x4d94_f3f0_f9fa_eadd, 0x6c6a_7183_fc78_d86b, 0xa425_b5c7_3018_dec6,
            0xb154_9c33_2d87_7399, 0x6c41_c50c_92b2_bc37, 0x3a9f_380c_83ee_0ddb, 0xded5_feb6_c459_9e73,
        ],
        [
            0x6c00_f388_f086_d06c, 0x17ee_4503_5add_0cf4, 0xf969_84c7_07ca_f89c, 0x9d49_d667_648e_d5e9,
            0x3ef9_5015_a016_4881, 0x39e2_8e44_7d9c_651f, 0xb13a_d240_59f3_7780, 0x08ce_e349_b952_2225,
            0x9245_ee6f_2ba1_b214, 0x12be_daa9_a886_d8d2, 0xe139_ae08_fcb8_186f, 0x9920_3fb6_fc2e_f864,
        ],
        [
            0x14d3_4c21_0b7f_8354, 0x1475_a1cd_9177_ce45, 0x9f5f_764a_9b92_6e4b, 0x7726_0d1e_05dd_21fe,
            0x3c88_2480_c4b9_37f7, 0xc92d_cd39_7223_72f2, 0xf636_a1be_ec6f_657e, 0xb0e6_c312_1d30_dd35,
            0xfe4b_0528_e465_4efe, 0x1c4a_6820_21d2_30d2, 0x615d_2e48_98fa_45ab, 0x1f35_d6d8_01fd_babf,
        ],
        [
            0x3c29_2847_64c9_323d, 0x4011_5a89_0491_f77d, 0xec14_1ade_2d7a_05f5, 0x0c35_e4d9_222a_5f9f,
            0x5ea5_1791_442a_3e9b, 0x17e6_8ece_e51b_841e, 0x415c_0f6c_d6ae_9174, 0xe6df_85f8_9ffd_7595,
            0x65fc_694f_8ded_f59c, 0xc609_503e_fee9_2718, 0x57d2_592e_97d5_65ae, 0xb761_bf15_7e20_862b,
        ],
        [
            0xa636_eeb8_3a7b_10d1, 0x4e1a_e352_f4a2_9e73, 0x0170_4f5f_e6bb_1ec7, 0x75c0_4f72_0ef0_20ae,
            0x448d_8cee_5a31_e6a6, 0xe40a_9c29_208f_994b, 0x69e0_9a30_fd8f_9d5d, 0xe6a5_f7eb_449b_ab7e,
            0xf25b_c18a_2aa1_768b, 0x9449_e404_3c84_1234, 0x7a3b_f43e_016a_7bef, 0xf258_03e8_2a15_0b60,
        ],
        [
            0xd443_b265_8237_6117, 0xb910_87c1_1a1b_eb0d, 0x3fe6_2a65_45cc_5951, 0x49c7_54bc_e6e4_72d5,
            0x7e60_bb81_77c4_24eb, 0xbcd4_088e_830c_bb97, 0x3da5_c94e_ba26_df7b, 0x508b_4f55_f72b_4338,
            0x409c_5c74_69ad_7784, 0x82e5_f1b0_fdf4_4d6a, 0x1065_4a1c_eed2_766f, 0xef1e_65fa_a6e8_3f4a,
        ],
        [
            0xe44a_2a57_b215_f9e0, 0x38b3_4dce_1906_6f0a, 0x8bb9_1dad_40bb_1bfb, 0x64c9_f775_e677_35fc,
            0xde14_2417_88d6_13cd, 0xc501_4ff5_1901_d88d, 0xa250_341d_f381_16b0, 0xf96b_9dd4_9d6c_bcb2,
            0x15ec_6c72_76b3_fac2, 0x88f1_952f_8124_c1e9, 0x6b72_f8ea_975b_e4f5, 0x23d2_88ff_061f_7530,
        ],
        [
            0xa6e1_9d0a_5f56_dc3c, 0xe387_e269_0b88_326a, 0xef73_8095_0ee5_27a4, 0x78b7_174b_7c42_78a6,
            0xc133_d867_e707_98ff, 0x9d0f_ef75_9e92_30ca, 0x7431_eef0_1a95_5ab9, 0x3772_e703_8868_d922,
            0xf7a4_306a_8d6a_f3f7, 0x633b_b5a0_bbec_076a, 0x6d07_623e_7a25_7ca3, 0xffb5_e165_21c0_0663,
        ],
    ],
    [
        [
            0xbcc8_8422_c2ec_3731, 0x78a3_e4d4_10dc_4ec2, 0x745d_a1ef_2571_d6b1, 0xf01c_2921_739a_956e,
            0xeffd_8065_e4bf_fc16, 0x6efe_62a1_f36f_e72c, 0xf49e_90d2_0f46_29a4, 0xadd1_dcc7_8ce6_46f4,
            0xcb78_b583_b724_0d91, 0x2e1a_7c3c_03f8_387f, 0x1656_6c22_3200_f2d9, 0x2361_b14b_aaf8_0a84,
        ],
        [
            0x7a1a_522b_246d_c690, 0xb563_cbe1_4b61_ab70, 0x41bb_4abe_3d4a_c4ab, 0xc529_50b3_37f9_96e8,
            0x01d9_91e6_7972_7761, 0x35de_93bd_978f_d7d2, 0x86ba_d5e6_5706_d336, 0x1084_4155_e7f2_6c20,
            0x58ff_eb77_0575_7453, 0xbb18_6129_3939_df77, 0xbfdd_394a_6a78_ea0f, 0x907f_f054_6e33_e1d3,
        ],
        [
            0xdb1c_ffd2_b573_3309, 0x24bc_250b_0f9d_d939, 0xa418_1e5a_a3c1_db85, 0xe518_3e51_ac55_d391,
            0x2793_d5ef_efd2_70d0, 0x7d56_f63d_c063_1546, 0xecb4_0a59_0c1e_e59d, 0xe613_a9e4_bb5b_fa2c,
            0xa89b_14ab_6c58_30f9, 0x4dc4_77dc_a03f_201e, 0x5604_f5da_c88c_54f6, 0xd492_64dc_2acf_c66e,
        ],
        [
            0xa7f2_9532_0df9_3b34, 0x8559_34f2_5c14_df30, 0xd2f5_4ce9_efae_348c, 0x5acb_931c_ac52_758d,
            0x287b_3e18_d229_61a4, 0x42a5_516d_748f_8fe1, 0x1b62_b341_8772_24ca, 0xaff5_8db3_d30a_4aa7,
            0xbad7_8dad_be8d_a847, 0x85fa_7109_54f1_8276, 0xe2cc_9d28_7c4b_fdad, 0xbb13_1f76_2c75_f237,
        ],
        [
            0x283d_d7f0_1c4d_fa95, 0xb898_cc2c_62c0_b160, 0xba08_c095_8702_82aa, 0xb02b_00d8_f4e3_6324,
            0x53aa_ddc0_604c_ecf2, 0xf1f9_27d3_84dd_d24e, 0x34bc_00a0_e2ab_c9e1, 0x2da1_227d_6028_9f88,
            0x5228_eaaa_cef6_8f74, 0x40a7_90d2_3c02_9351, 0xe0e9_af5c_8442_e3b7, 0xa321_4142_a9f1_41e0,
        ],
        [
            0xcdcd_d7d7_0384_4670, 0x79ec_59af_b4a2_3f91, 0x5923_c569_c00c_e5c3, 0x099c_17ff_c589_d0c7,
            0x0335_eeea_89fa_6fe6, 0x916b_caca_a4e8_68c4, 0xb703_7325_fb68_7bd5, 0x57d6_bca7_9853_b564,
            0xdf31_32ef_d5e2_6d28, 0x7ed9_94b8_de91_9cbe, 0x12df_67cd_6fbb_b18d, 0x516e_07c0_6baf_f508,
        ],
        [
            0x72f4_949e_f9a5_8e3d, 0x738c_700b_a486_60a6, 0x71b0_4726_092a_5805, 0xad5c_3c11_0f5c_db72,
            0xd495_1f9e_554b_fc49, 0xee59_4ee5_6131_ebe7, 0x37da_59f3_3c1a_f0a9, 0xd7af_c73b_cb04_0a63,
            0xd020_962a_4d89_fa65, 0x2610_c61e_71d8_24f5, 0x9c91_7da7_3c05_0e31, 0x3840_f92f_e6e7_ebfb,
        ],
        [
            0xf2ec_9ef5_97e8_33e4, 0x97bd_ef97_34ec_7e41, 0x90e2_b238_7d2a_c6e3, 0xcf68_2b12_0318_a3b7,
            0x7fe7_6089_ea84_a7a0, 0x85c4_89f9_1654_6d05, 0xf987_118f_6abd_da05, 0x675c_f998_aa4b_95fc,
            0x544c_7774_888a_7e8c, 0xbd26_47ba_63ec_5831, 0xb479_cea3_fd2f_e985, 0xa042_1345_28d1_63e8,
        ],
        [
            0x50fb_d7fe_8d8b_8ced, 0xc728_2f75_47d2_40ae, 0x7964_6a47_1930_ff73, 0x2e0b_ac4e_2f7f_5a77,
            0x0ee4_4fa5_2612_7e0b, 0x6788_81b7_82bc_2aa7, 0xb9e5_d384_67f5_f497, 0x8f94_a7d4_a9b7_106b,
            0xbf7e_0b07_9d32_9f68, 0x169b_93ea_45d1_92fb, 0xccaa_9467_20db_e8c0, 0xd451_3a50_938f_9574,
        ],
        [
            0xd935_06a4_e594_7c6f, 0x4340_d76a_39b8_1d08, 0x741a_ee59_1793_0d30, 0xfea3_d99a_18fd_b81c,
            0x1088_ff6b_289b_cb07, 0xc6b4_5602_b7c0_82c6, 0x50e2_baab_453d_8d69, 0xda9b_f561_e893_e183,
            0x0af2_5f86_b29a_284d, 0x0e92_e674_73e0_1380, 0xe173_a0e3_2be0_0e59, 0x402d_2f3d_ada8_954a,
        ],
        [
            0x841c_96b4_054c_b874, 0xd75b_1af1_a3c2_6834, 0x7237_169d_ee65_75f0, 0xd71f_c7e5_0322_aadc,
            0xd7a2_3f1e_949e_3a8e, 0x77e2_d102_dd31_d8c7, 0x5ad6_9d09_d10f_5a1f, 0x526c_9cb4_b99d_9a0b,
            0x521b_b10b_972b_237d, 0x1e4c_d42f_a326_f342, 0x5bb6_db27_f0f1_26ca, 0x587a_f22c_a4a5_15ad,
        ],
        [
            0xca9c_b389_0399_721d, 0x03ad_9f4a_a329_1479, 0xd85b_5df5_6dee_003d, 0xe1fa_7b02_64a4_f83a,
            0x01c4_cbfd_b73f_7324, 0x7070_10d4_5cf2_ddf4, 0x3c6d_f430_b12e_02f8, 0x921a_2901_8553_1489,
            0x302f_c77c_91d1_022c, 0xc373_3ec0_342d_8f3f, 0xb83b_c75f_6195_a665, 0x4a14_b9e7_a79f_8027,
        ],
        [
            0x1123_a531_b12e_542f, 0x1d01_a64d_b9eb_2811, 0xa4a3_515b_f2d7_0f87, 0xfa20_5234_b4bd_0270,
            0x74b8_1830_5eda_26b9, 0x9305_d6e6_5657_8e75, 0xf38e_69de_9f11_be19, 0x1e2a_5c23_44db_e89f,
            0x1077_e7bc_fd28_6654, 0xd366_9894_0fca_4741, 0x893b_f904_278f_8497, 0xd6ac_5f83_eb3e_14f4,
        ],
        [
            0x9f0e_5428_e2a5_7359, 0xc690_a3c7_1499_8c16, 0xd73c_3ca2_de37_e07e, 0x2ddf_91b8_dba0_bc0d,
            0x69d8_34b2_7570_ae71, 0x2ac8_bed4_7351_95a6, 0xcd8c_51ff_3b1f_cc5c, 0x7aa8_cf4e_1ba6_863f,
            0xebb6_9e72_ae70_f428, 0xa294_09df_aa9e_936d, 0x43f6_ee80_5a33_2b9b, 0x0de4_9efa_c2ea_b0a9,
        ],
        [
            0x327b_9dab_488f_5f74, 0x2b44_f4b8_cab7_364f, 0xb4a6_d22d_19b6_c6bd, 0xa087_e613_fc77_cd3e,
            0x4558_e327_b0b4_9bc7, 0x1888_05be_cd83_5d35, 0x592f_293c_c1dc_1007, 0xfaee_660f_6af0_2b44,
            0x5bfb_b3bf_9040_35f2, 0xd7c9_ae60_79c0_7e70, 0xc528_7dd4_2348_96c2, 0xc4ce_4523_cb0e_4121,
        ],
        [
            0x04ba_a176_2310_333e, 0xdc75_e35f_7b9b_ad46, 0xc4a6_031d_c6cd_6108, 0xba25_34d0_30bf_87a5,
            0x7ebc_6e21_31e4_97cc, 0x8a2a_82b4_851f_d665, 0x9eca_e011_6d5f_af40, 0xfa3a_6d7f_9695_6ecb,
            0x39e8_a9c2_2fa5_2782, 0x74c9_3801_236d_442e, 0x8b21_ba23_b1c2_89ce, 0x7f3e_221b_25c7_69cf,
        ],
    ],
    [
        [
            0xc20f_b911_1a42_e5e7, 0x075a_678b_81d1_2863, 0x12bc_bc6a_5cc0_aa89, 0x5279_c6ab_4fb9_f01e,
            0xbc8e_1789_11ae_1b89, 0xae74_a706_c290_003c, 0x9949_d6ec_79df_3f45, 0xba18_e262_96c8_d37f,
            0x68de_6ee2_dd22_75bf, 0xa9e4_fff8_c419_f1d5, 0xbc75_9ca4_a52b_5a40, 0xff18_cbd8_63b0_996d,
        ],
        [
            0xf682_7150_844e_efc5, 0x002e_82c4_4515_ef68, 0xa46c_8f55_c519_16c4, 0x98c3_524b_61ee_081f,
            0x5ab7_f2c2_ad64_872a, 0x0b50_3ff0_7e55_5faa, 0x802e_0d23_b4c5_8d29, 0x1228_9040_2fd9_17fe,
            0xb56d_1908_7af2_0d26, 0x8d61_9e21_6be5_0784, 0x10fd_bb72_1372_b851, 0xf2c1_673e_4935_576e,
        ],
        [
            0x73c5_7fde_d7dd_47e5, 0xb0fe_5479_d49a_7f5d, 0xd25c_71f1_cfb9_821e, 0x9427_e209_cf6a_1d68,
            0xbf3c_3916_acd2_4e64, 0x7e9f_5583_bda7_b8b5, 0xe7c5_f7c8_cf97_1e11, 0xec16_d5d7_3c7f_035e,
            0x818d_c472_e66b_277c, 0x4413_fd47_b281_6f1e, 0x40f2_62af_4838_3c6d, 0xfb05_7584_4f19_0537,
        ],
        [
            0xd97a_9b14_51a1_35f6, 0x6d16_aaf5_97b4_df14, 0xc571_60c2_5481_8818, 0x4dbd_eab6_1d59_be44,
            0xb93a_9dad_81f2_b247, 0xe286_8cf5_ecbc_ab33, 0x5e1c_e828_83a8_6711, 0x29a9_ca2f_29c5_5428,
            0xe716_273a_2d82_b0df, 0xb017_f5f6_ac8f_f52f, 0x7563_e799_70ea_7ccd, 0x5fed_f0a6_3f0e_674b,
        ],
        [
            0x487e_dc07_0896_2f6b, 0x6002_f1e7_190a_7e55, 0x7fc6_2bea_10fd_ba0c, 0xc836_bbc5_2c3d_bf33,
            0x4fdf_b5c3_4f7d_2a46, 0x8246_54de_dca0_df71, 0x30a0_7676_0c23_902b, 0x7f1e_bb93_77fb_bf37,
            0xd307_d49d_facc_13db, 0x148d_673a_ae1a_261a, 0xe008_f95b_52d9_8650, 0xc761_4440_9f55_8fde,
        ],
        [
            0xd084_564b_af90_7da2, 0x5b2a_e487_51d4_997a, 0x24bd_4bf6_3bc7_206d, 0xdd37_b4ef_fc3d_5772,
            0x8156_d6f6_35c4_924f, 0x21e0_67c3_1d1d_396e, 0x977b_3b39_d40c_7db8, 0x7ea4_ecb4_f5ad_63bc,
            0xe581_f9c4_ae81_1d70, 0xe544_1d5c_a06c_7f0d, 0x0275_c92b_1949_d87f, 0x511f_d3e1_7804_69bb,
        ],
        [
            0x17cd_6af6_9cb1_6650, 0x86cc_27c1_69f4_eebe, 0x7e49_5b1d_7882_2432, 0xfed3_38e3_1b97_4525,
            0x5277_43d3_86f3_ce21, 0x8794_8ad3_b515_c896, 0x9fde_7039_b17f_2fb8, 0xa2fa_9a5f_d9b8_9d96,
            0x5d46_600b_36ff_74dc, 0x8ea7_4b04_8302_c3c9, 0xd560_f570_f744_b5eb, 0xc921_023b_fe76_2402,
        ],
        [
            0xa7f8_5014_88d7_b3fb, 0x3b5e_c513_ec78_386e, 0xc658_6b8a_2ad5_053d, 0x88c0_9a43_fbce_be43,
            0xde7f_2a4a_2005_4f16, 0x63da_ba80_bbbb_147f, 0x087e_48f3_7d35_2b55, 0x997e_32a0_8317_ab79,
            0x8ae8_02ff_7f27_cac7, 0xb01a_131c_37b1_f6e1, 0x3f0d_4c2e_9a6d_1dea, 0xe061_14fc_e7ce_ef80,
        ],
        [
            0xa35a_b657_fff4_c8ed, 0x017c_6124_8a5f_abd7, 0x5646_3025_09ac_da28, 0x6038_d361_14cf_238a,
            0x1428_b1b6_af1b_9f07, 0x5827_ff44_7482_e95c, 0xcb99_7e18_780f_f362, 0x2b89_d702_e0bc_ac1e,
            0xc632_a0b5_a837_ddc8, 0xf3ef_cf1f_5976_2647, 0xe9ba_309a_38b0_d60a, 0x05de_abdd_20b5_fb37,
        ],
        [
            0x1e2a_4fb1_e5ea_795b, 0x8626_16a2_89ef_6c3d, 0x2461_7f4f_f69e_2f1d, 0xe0be_24fe_ffa0_eb28,
            0x0ffb_092f_4b76_a8ad, 0x2154_9090_3a0d_c9e8, 0xf255_fe06_e908_0e04, 0xd270_d25e_3922_8e7f,
            0x198e_45db_5d6c_6f1c, 0x6c90_60ad_4373_044c, 0x3af9_3464_61a8_cc25, 0x1945_bf59_f22b_baa3,
        ],
        [
            0xd44e_5dba_cb8a_f047, 0x1540_0cb4_943c_fe82, 0xdbd6_9575_9df8_8b67, 0x8299_db2b_b240_5a7d,
            0x46e3_bf77_0b1d_80cd, 0xc50c_f66c_e82b_a3d9, 0xb291_0a07_f2f7_47a9, 0xf6b6_69db_5adc_89c1,
            0x3b5e_f1a0_9052_b081, 0x0f5d_5ed3_b594_ace2, 0xda30_b8d5_d5f0_1320, 0x0d68_8c5e_aafc_d58f,
        ],
        [
            0x311d_f84c_3595_90bf, 0xf907_d69d_df6c_a4b4, 0x876f_d367_82f2_2c64, 0x64c4_d14d_9713_e68c,
            0xd431_858d_6b07_f539, 0x39df_ea33_8499_0283, 0x6afb_8cf0_80cf_6498, 0x3270_56bc_de06_0e9e,
            0x5103_ce4a_49a7_1086, 0xfc94_be75_cdf8_53ab, 0x2bfb_105f_8ca5_79cd, 0x02d1_9c3a_5045_4b41,
        ],
        [
            0x5eee_3a31_2a16_1074, 0x6baa_ae56_efe2_be37, 0xf978_7f61_e3d7_8698, 0xc683_6b26_5063_0a30,
            0x7445_b85d_1445_def1, 0xd720_16a2_d568_a6a5, 0x9dd6_f533_e355_614f, 0x637e_7e5f_91e0_4588,
            0x42e1_42f3_b9fb_1391, 0x0d07_c05c_41af_e5da, 0xd7cd_25c8_1394_edf1, 0xebe6_a0fc_b992_88ee,
        ],
        [
            0xd9e2_c5ee_7d48_67b7, 0x2c56_02e0_8787_3152, 0xb335_8aa6_2c06_b73a, 0x967a_ec39_0906_3076,
            0x94de_c534_d2f6_54fc, 0x119a_a4ed_d69f_485e, 0xb7c5_97b8_35bc_085d, 0x8781_396d_bdbe_0d0c,
            0xba68_8929_22f9_2ef5, 0xeece_3d4e_d438_f5ec, 0x4ead_06f8_44fa_ac8b, 0x86a0_1ba9_9ef7_c5f1,
        ],
        [
            0xb8e6_3b7b_babb_ad86, 0x6322_6a9f_90d6_6766, 0x2638_1836_5cf2_6666, 0xccbd_142d_4cad_d0bf,
            0xa070_965e_9ac2_9470, 0x6bdc_a260_25ff_23ed, 0xd4e0_0fd4_87dc_a7b3, 0xa509_7833_9e0e_8734,
            0xf73f_162e_0481_73a4, 0xd23f_9196_9c3c_2fa2, 0x9ab9_8b45_e4ac_397a, 0x2baa_0300_543f_2d4b,
        ],
        [
            0xaa03_b474_cde1_21c7, 0x74a6_48cb_55e5_2c76, 0xb286_ef86_f37b_57bc, 0x95b7_97eb_2a63_71d2,
            0xa489_ef89_4077_ccbd, 0xf46a_de04_8e99_ca6d, 0x5cf9_e237_2324_2d03, 0x33c7_d32a_cb70_8390,
            0x3295_23b6_ba7b_a477, 0xd406_ab87_57de_30bf, 0xaa10_e4a2_1536_ca01, 0xdcec_94f4_dfa7_aac5,
        ],
    ],
    [
        [
            0xd236_58c8_d2e1_5a8c, 0x23f9_3df7_16ba_28ca, 0x6dab_10ec_0822_10f1, 0xfb1a_dd91_bfc3_6490,
            0xeda8_b02f_9a4f_2d14, 0x9060_318c_5656_0443, 0x6c01_479e_6471_1ab2, 0x4144_6fc7_e337_eb85,
            0x4dcf_3c1d_7188_8397, 0x87a9_c04e_13c3_4fd2, 0xfe0e_08ec_510c_15ac, 0xfc0d_0413_c0f4_95d2,
        ],
        [
            0xb097_b2c5_c4e8_1268, 0x7ef1_7552_1d50_ca8c, 0x6382_66e9_4209_9644, 0x43d0_59de_ff72_9073,
            0xeebb_5fe1_148c_3940, 0xb82e_73d1_daa8_e925, 0xf43c_78d8_2543_80fd, 0x2bea_bc58_fce3_7fa0,
            0xcdd5_a7d6_6b63_6357, 0x8b70_a2eb_e096_a954, 0x011d_5419_d0af_a2fc, 0x3e49_eb67_04fb_095a,
        ],
        [
            0xeb05_c516_1566_36c2, 0x2f61_3aba_090e_93fc, 0xcfd5_73cd_4895_76f5, 0xe653_5380_535a_8d57,
            0x1394_7314_6714_36c4, 0x1172_fb0c_5f0a_122d, 0xaecc_7ec1_c12f_58f6, 0xfe42_f957_8e41_afd2,
            0xdf96_f652_3d42_21aa, 0xfef5_649f_2851_996b, 0x46fb_9f26_d5cf_b67e, 0xb047_bfc7_ef5c_4052,
        ],
        [
            0x88e7_ac8e_168d_5e60, 0x53ab_d569_6188_a98f, 0x3b96_d529_18be_419a, 0x7e75_e354_c057_621c,
            0xcb1b_709f_5ce5_7e59, 0xe78b_efa2_844f_2463, 0x5360_8199_3276_d4a0, 0x9263_6ade_157f_2024,
            0x6dd0_d348_e041_1414, 0x5b28_e950_4d73_eeae, 0x0843_9232_690e_d85e, 0xdde1_a349_6da1_4b58,
        ],
        [
            0x5cbd_c442_f448_4374, 0x6b15_6957_f924_52ef, 0x58a2_6886_c118_d02a, 0x87ff_74e6_75aa_f276,
            0xb133_be95_f65f_6ec1, 0xa89b_6284_4b1b_8d32, 0xdd8a_8ef3_09c8_1004, 0x7f82_25db_0cf2_1991,
            0xd525_a6db_2662_3faf, 0xf236_8d40_bae1_5453, 0x55d6_a84d_84f8_9fc9, 0xaf38_358a_8602_1a3e,
        ],
        [
            0x1052_0b27_33c1_2f53, 0x97d4_ef43_9286_a1f5, 0x1246_8ef8_8948_f78b, 0x40a9_d275_50ad_452e,
            0x5e38_2347_c1c4_8470, 0x5cd7_39fd_33e7_3ace, 0x7d83_d02f_1041_f8f3, 0x3264_2eb0_e314_ad92,
            0x6716_d448_8856_79e6, 0x0e12_bdd5_fc95_919c, 0x7da4_4204_92c2_194a, 0x7895_6db1_15ff_cd2d,
        ],
        [
            0xbd04_8bdc_ff52_e280, 0x8a51_d0b2_526a_1795, 0x40aa_a758_a985_ac0f, 0x6039_bcdc_f2c7_ace9,
            0x7120_92cc_6aec_347d, 0x7976_d090_6b5a_cab7, 0x1ebc_f80d_6eed_9617, 0xb3a6_3149_b0f4_04a4,
            0x3fdd_3d1a_d0b6_10ef, 0xdd3f_6f94_98c2_8ac7, 0x650b_7794_3a59_750f, 0xec59_bab1_2d39_91ac,
        ],
        [
            0x6cbd_2757_39ed_9ec9, 0x5db6_8a68_fe5d_4aa8, 0x177e_aa0b_e4c5_8c7b, 0x6035_51ef_0e48_8784,
            0xc8eb_a131_df91_6b0f, 0xd0db_ceda_1597_32e2, 0x55ac_ca84_b083_4afa, 0xdbe9_8440_b59f_fbf5,
            0x162a_2c70_3bd3_b202, 0x4c5e_5d25_6ddd_8eba, 0x66e7_844a_77b1_d93d, 0x1292_bc0e_110b_9dcf,
        ],
        [
            0x01f4_0e88_2e55_2766, 0x1fe3_d509_66f5_354f, 0x0e46_d006_b3a8_ea7f, 0xf75a_b629_f831_cd6a,
            0xdad8_08d7_9146_5119, 0x4424_05af_17ef_9b10, 0xd5fe_0a96_672b_dfcb, 0xa9df_a422_355d_bdec,
            0xfdb7_9aa1_79b2_5636, 0xe7f2_6ffd_eece_8aec, 0xb592_5550_7edd_5aa2, 0x2c8f_6ff0_8eb3_a6c2,
        ],
        [
            0x34a4_632c_9341_a2e0, 0x05ca_421b_c525_bc5a, 0x441c_f2eb_4ae3_284a, 0x1a57_684e_1460_12ab,
            0x23a5_2ee3_30ac_fd0e, 0xc3f4_d94a_7d29_e389, 0xfbd4_d48e_b415_4640, 0x2352_e791_af9e_c396,
            0x4581_3e8e_7327_caee, 0x977f_7a08_d9db_7e81, 0xbe55_b630_5f53_d15d, 0xee18_2ac6_6a23_f0dc,
        ],
        [
            0x8888_7756_757d_6136, 0xad9a_c183_88b9_2e72, 0x92cb_2fc4_8785_d3eb, 0xd1a5_42fe_9319_764b,
            0xaf4c_c78f_626a_62f8, 0x7f3f_5fc9_26bf_faae, 0x0a20_3d43_40ae_2231, 0xa8bf_d9e0_3878_98e8,
            0x1a0c_379c_474b_7ddd, 0x0385_5e0a_34fd_49ea, 0x02b2_6223_b3ef_4ae1, 0x804b_d8cf_e399_e0a3,
        ],
        [
            0x2272_3fa3_7cdc_2211, 0x1d33_9232_31dd_b2bd, 0x63f3_54c1_4662_6fe6, 0xd0f6_8526_f67a_4257,
            0x79aa_889b_8d3d_00b6, 0xca5f_c8a7_0de4_c413, 0xe311_a966_d287_9266, 0xc8d9_82fe_5f21_e1dd,
            0xc51f_1604_cbb1_59ff, 0xb449_deb8_092d_83ce, 0x4a5f_68f8_644f_d0be, 0xeef3_fa4d_bffb_0088,
        ],
        [
            0x11a9_f3d0_de86_5713, 0x81e3_6b6b_bde9_8821, 0x3249_96c8_6aa8_91d0, 0x7b95_bdc1_3956_82b5,
            0x47bf_2219_c160_0563, 0x7a47_3f50_643e_38b4, 0x0911_f50a_f573_8288, 0xdf94_7a70_6f9c_415b,
            0xbdb9_94f2_67a0_67f6, 0x3f4b_ec1b_88be_96cd, 0x9820_e931_e56d_d6d9, 0xb138_f14f_0a80_f419,
        ],
        [
            0x2b40_56a4_3b32_932e, 0x1c74_deb6_bd8a_1cb8, 0x0960_1843_b181_b5a0, 0x50a9_2353_dc6a_92d8,
            0xe86c_022c_2d6f_4331, 0x0d96_71dc_3a3a_e821, 0x3d61_8a20_c822_8d82, 0x20e8_09c1_a529_2169,
            0x3b2f_e5e7_3803_f840, 0x1f29_78e9_416e_b670, 0x44dc_c410_c35b_795c, 0xbf50_65c0_503c_e975,
        ],
        [
            0xa11a_1a8f_0429_077a, 0x2bb1_e33d_1035_1c68, 0x3c25_abfe_8945_9a27, 0x2d00_91b8_6b8a_c774,
            0xdafc_7853_3b24_15d9, 0xde71_3cf1_9201_680d, 0x8e5f_445d_6888_9d57, 0x608b_209c_60ea_bf5b,
            0x10ec_0acc_f9cf_a408, 0xd525_6b9d_4d1e_e754, 0xff86_6bab_0aa6_c18d, 0x9d19_6db8_acb9_0a45,
        ],
        [
            0x1b66_faab_f9e8_9bea, 0xc81c_5ddc_3a44_1284, 0x1a82_f3a0_a675_f7c8, 0x8288_4a2f_3031_3a71,
            0x7ac5_d7b0_58ae_a9e6, 0x1954_f075_cd5f_f05d, 0x7c29_638d_6178_d270, 0x6af7_f8ba_1938_1929,
            0xe85e_3c47_a17a_e3a7, 0x91b1_07c7_7009_e38a, 0xf3b7_77d8_f1f9_c52e, 0x5b7b_74ff_11b6_88a0,
        ],
    ],
    [
        [
            0xc327_30e8_dd14_d47e, 0xcdc1_fd42_c0f0_1e0f, 0x2bac_fdbf_3f5c_d846, 0x45f3_6416_7272_d4dd,
            0xdd81_3a79_5eb7_5776, 0xb578_85e4_5099_7be2, 0xda05_4e2b_db8c_9829, 0x4161_d820_aab5_a594,
            0x4c42_8f31_0261_16a3, 0x372a_f9a0_dcd8_5e91, 0xfda6_e903_673a_dc2d, 0x4526_b8ac_a8db_59e6,
        ],
        [
            0x51a0_33a5_cecb_916f, 0x2ac6_2f63_8d7d_e61c, 0x92ee_ce49_a42a_266e, 0x87e0_37db_82c4_d11e,
            0x875b_e141_6fba_e08a, 0xf348_fe26_c539_478c, 0x51f8_b907_ff94_c01e, 0xc46c_c0e0_1969_5a9d,
            0x2c74_bd66_6c51_b9c2, 0x635d_3d24_ee56_5de8, 0x6bd6_5663_8982_c8c3, 0x5c34_5b79_daf6_a93c,
        ],
        [
            0x68fe_359d_e23a_8472, 0x43eb_12bd_4ce3_c101, 0x0ec6_52c3_fc70_4935, 0x1eef_f1f9_52e4_e22d,
            0xba67_77cb_083e_3ada, 0xab52_d7dc_8bef_c871, 0x4ede_689f_497c_bd59, 0xc8ae_42b9_2757_7dd9,
            0xe0f0_8051_7ab8_3c27, 0x1f3d_5f25_2c8c_1f48, 0x5799_1607_af24_1aac, 0xc445_8b0a_b8a3_37e0,
        ],
        [
            0x179c_59cf_210c_3144, 0xfb61_3c57_33ee_bbc4, 0xdda7_5cfd_ba0c_f384, 0x9408_1a5b_3a8f_bafa,
            0xb91d_e90a_3338_4e0b, 0x7d1f_8f40_27aa_2a45, 0x0747_bcc1_6203_1148, 0xd2db_8e39_f324_160b,
            0x9c1c_e3e9_7224_84f0, 0x13a7_ee5d_a62d_1dda, 0x77fd_7934_3a96_3bce, 0xcd3d_8717_83d2_f21b,
        ],
        [
            0x3dbb_3fa6_51dd_1ba9, 0xe53c_1c4d_545e_960b, 0x35ac_6574_793c_e803, 0xb269_7dc7_83db_ce4f,
            0xe35c_5bf2_e13c_f6b0, 0x3503_4280_b0c4_a164, 0xaa49_0908_d9c0_d3c1, 0x2cce_614d_cb4d_2e90,
            0xf646_e96c_54d5_04e4, 0xd74e_7541_b733_10a3, 0xead7_1596_18bd_e5da, 0x96e7_f4a8_aa09_aef7,
        ],
        [
            0x609d_eb16_2d8b_cd6e, 0xe42f_23a9_2591_750d, 0x4a9f_3132_b378_305c, 0xf101_7998_6927_5f5e,
            0x14be_7467_61b0_89b5, 0x05f6_20d2_0c81_b0c5, 0xca90_a9c0_6cb8_412e, 0xfe0f_6a89_15b1_b0d5,
            0x1b25_ac96_20c7_1988, 0xb971_b61a_390a_edd0, 0x9952_14d7_79d8_cd39, 0xd7fa_135b_65c6_e11a,
        ],
        [
            0xa839_3a24_5d6e_5f48, 0x2c8d_7ea2_f917_5ce8, 0xd882_4e02_55a2_0268, 0x9dd9_a272_a446_bcc6,
            0xc929_cded_5351_499b, 0xea5a_d9ec_cfe7_6535, 0x26f3_d7d9_dc32_d001, 0x51c3_be83_43eb_9689,
            0x91fd_cc06_759e_6ddb, 0xac2e_1904_e302_b891, 0xad25_c645_c207_e1f7, 0x28a7_0f0d_ab3d_eb4a,
        ],
        [
            0xa13f_19b4_0f3f_f12d, 0x57ee_08b1_0195_64aa, 0x00ec_0c99_7044_a6f4, 0xaf56_65f8_dca1_075c,
            0xded5_ca3f_0620_ab0c, 0x9b2c_b8c7_a896_deff, 0x032a_b2b3_07df_2345, 0x964d_109e_f1da_3f88,
            0x2286_b6f7_2513_3304, 0x0d16_d531_977a_4567, 0x00a6_6036_f1ab_ae4f, 0x5deb_ab1d_95f0_103b,
        ],
        [
            0x922d_7f97_03be_a8f1, 0x3ad8_20d4_5845_70be, 0x0ce0_a850_3cd4_6b43, 0x4c07_911f_ae66_743d,
            0x6651_9eb9_fda6_0023, 0x7f83_004b_ec2a_cd9c, 0x001e_0b80_c311_7ead, 0xbb72_d541_0722_ba25,
            0x3af7_db96_6e9a_5078, 0x86c5_774e_701b_6b4c, 0xbd2c_0e8e_3782_4db5, 0x3ae3_028c_bfac_286d,
        ],
        [
            0xfd1b_413f_5fb7_c5a8, 0x6152_b9de_0206_cba1, 0x487f_8e3a_d8f5_1960, 0xac34_a23c_033c_a1bc,
            0x90bb_a98f_6025_8d55, 0x3042_1acf_bd90_98f2, 0xd9c6_01f9_89c0_ce44, 0x621b_da83_2f2f_1af1,
            0x14fa_7ef6_38c4_5441, 0xbd5d_c10f_e47f_aa31, 0x9dce_0dcb_74ee_b6a1, 0x2cca_3e66_0634_6849,
        ],
        [
            0x83d4_d4a8_a33e_071b, 0x881c_0a92_6144_4bb5, 0xeea1_e292_520e_3bc3, 0x5a5f_4c3c_2aaa_b729,
            0x0b76_6c5e_e63c_7c94, 0x62bb_8a9f_bb2c_c79c, 0x97ad_c7d2_aa5d_c49d, 0x30cc_26b3_3171_8681,
            0xac86_e6ff_56e8_6ede, 0x37bc_a7a2_cd52_f7f2, 0x734d_2c94_9ce6_d87f, 0x06a7_1d71_c2f7_e0ca,
        ],
        [
            0xcdb6_7ea9_2006_6faf, 0x929b_4d2a_c7fb_7154, 0x5842_d968_7fde_b411, 0x2ddf_764a_afe5_5cb9,
            0x608b_f76f_47df_3cf4, 0x1862_463b_5984_e339, 0x7fee_a86f_944d_22a2, 0xf856_2c30_281f_2b84,
            0x332a_54d2_bd35_8ea4, 0xa54d_ec9f_e7fe_1ede, 0x9c8e_52a4_9322_64d4, 0x428a_cd1a_8981_7f5b,
        ],
        [
            0x559d_cf75_c635_7d33, 0x4616_d940_6525_17de, 0x3d57_6b98_1ccf_207b, 0x51e2_d1ef_1979_f631,
            0x5751_7ddd_06ae_8296, 0x309a_3d7f_d6e7_151f, 0xba2a_23e6_0e3a_6fe5, 0x76cf_674a_d28b_22c3,
            0xd235_ad07_f8b8_08c3, 0x7bbf_4c58_6b71_213a, 0x0676_792e_9327_1ebb, 0x2cfd_2c76_05b1_fc31,
        ],
        [
            0x42ae_ebc4_eda2_fa8f, 0xda91_ada3_e77a_9c5b, 0x29b9_d55f_c585_a572, 0xb0e5_2414_a256_353d,
            0x1d0e_7d5f_29ad_bd21, 0x7ee5_ff9c_d057_d175, 0x0bf7_6fcf_c909_7bf9, 0x0231_70f8_fe09_f5b3,
            0x8a67_c124_0799_f989, 0x4ce2_8eeb_c6a2_0819, 0xfc1d_7c91_7950_2d13, 0x7922_d2d9_de43_f895,
        ],
        [
            0x4258_e5c0_37a4_50f5, 0xc324_5f1b_52d2_b118, 0x6df7_b484_82bc_5963, 0xe520_da4d_9c27_3d1e,
            0xed78_e012_2c30_10e5, 0x1122_2948_3c1d_4c05, 0xe3da_e5af_c692_b490, 0x3272_bd10_c197_f793,
            0xf7ea_e411_e709_acaa, 0x00b0_c95f_7782_70a6, 0x4da7_6ee1_220d_4350, 0x521e_1461_ab71_e308,
        ],
        [
            0xf2cd_ae31_9623_0a58, 0x47cf_36b4_f304_e1ea, 0x9d14_f25a_d750_b29b, 0x931b_9c65_dba1_5f3e,
            0x34db_169e_bf9f_e2dd, 0x8a89_e47c_5266_3433, 0x8859_a4f8_026e_c31f, 0xeeb7_03ea_a913_ceea,
            0x7463_8d6a_67ac_4db7, 0x5c8e_a7b2_be25_d755, 0x8a0f_0a87_38db_10ee, 0x96a2_6bac_e890_bcd3,
        ],
    ],
    [
        [
            0x2e7d_0a16_204b_e028, 0x4f1d_082e_d0e4_1851, 0x15f1_ddc6_3eb3_17f9, 0xf027_5071_5adf_71d7,
            0x2ce3_3c2e_ee85_8bc3, 0xa24c_76d1_da73_b71a, 0x9ef6_a70a_6c70_c483, 0xefcf_1705_05cf_9612,
            0x9f5b_f5a6_7502_de64, 0xd111_22a1_a470_1973, 0x82cf_aac2_a2ea_7b24, 0x6cad_67cc_0a45_82e1,
        ],
        [
            0x96a1_e74f_51e4_de5e, 0x7291_3696_e37f_5006, 0x1244_9c4f_be35_109c, 0x1fad_8b30_4521_d7e6,
            0xc85e_b23d_57d0_0293, 0x4ebd_334b_35f6_8229, 0x7c5b_8668_2df5_acf1, 0xc2b4_da6e_5463_de2e,
            0x067b_0456_757c_d570, 0xeaab_81be_3a1c_866b, 0x72a6_af75_bbba_88c0, 0xaed4_dbde_0ef5_67dc,
        ],
        [
            0x597a_26ff_b4dc_8600, 0x264a_09f3_f928_8555, 0x0b06_aff6_5c27_f5f6, 0xce5a_b665_d8d5_44e6,
            0x92f0_31be_9927_5c32, 0xaf51_c5bb_f42e_0e7c, 0x5bb2_8b06_1e37_b36d, 0x583f_ba6a_8473_543a,
            0xe73f_d299_f93f_b7dc, 0xfcd9_99a8_6e2c_cad9, 0xb8c8_a6df_334d_4f57, 0x5adb_28dd_9a2a_cc9b,
        ],
        [
            0x3afd_ee27_7d22_1ab6, 0xecf1_0abc_47bb_619e, 0x340c_8ee3_ba4a_3301, 0x1a6e_a51a_2a88_3b7f,
            0x64f2_7976_d5d7_412b, 0x7fcf_0ecc_9125_1b6e, 0x5f3f_8f41_365b_18b7, 0x38e4_8b96_e2e1_3e58,
            0xde3b_73d6_ad61_b2cb, 0xf083_98d5_d542_676d, 0xd373_931e_8e7d_712b, 0x8932_5d7a_7f96_e023,
        ],
        [
            0x5adf_3d9a_1117_92b9, 0x1c77_a305_4f1e_0d09, 0xf9fb_ce33_a82d_3736, 0xf307_823e_718c_8aa3,
            0x8605_78cf_416c_cf69, 0xb942_add8_1ef8_465b, 0x9ee0_cf97_cd94_72e1, 0xe679_2eef_b015_28a8,
            0xf99b_9a8d_c09d_a90b, 0x1f52_1c2d_cbf3_ccb8, 0x6bf6_6948_91a6_2632, 0xcc7a_9ceb_854f_e9da,
        ],
        [
            0xe44e_3f86_4b37_59cf, 0x90ca_b0eb_9d74_e3f6, 0x1004_2545_01c4_e171, 0xc12d_f68c_ce52_defb,
            0xb1fa_e2fb_f363_100a, 0x5016_c853_3573_235f, 0x8d4d_eb66_1d92_2e9b, 0x8a20_d423_17f8_4ef2,
            0x3249_8583_5a4e_118e, 0x5abf_a961_3087_72e9, 0x41c7_611f_f54e_4876, 0xc1da_40d3_1f58_67b2,
        ],
        [
            0x4630_3171_491c_cb92, 0xa80a_8c0d_2771_235b, 0xd8e4_97ff_f172_c7cf, 0x7f70_09d7_35b1_93cf,
            0x6b9f_d3f7_f19d_f4bc, 0xada5_48c3_b46f_1e37, 0x87c6_eaa9_c7a2_0270, 0xef22_45d6_ae78_ef99,
            0x2a12_1042_539e_ab95, 0x29a6_d5d7_79b8_f5cc, 0x3380_3a10_b778_40dc, 0xfedd_3a70_11a6_a30f,
        ],
        [
            0x3c90_a59f_85ad_de98, 0x3541_4174_e526_9140, 0x9aca_885c_1a0d_58e2, 0x77b9_b6dd_6816_b009,
            0x8e5c_1213_9ee4_718f, 0x60ad_991e_4e4e_ac45, 0xc00c_3569_4d71_f624, 0xacbf_4eb2_5bc5_fd2a,
            0xcba1_ffc7_5eaf_3eaa, 0x5f99_092d_42a8_7e32, 0x2e7b_49c7_6f7a_882f, 0x5e9b_fc5c_2904_0512,
        ],
        [
            0xfa07_0e22_1424_03d1, 0x68ff_3160_15c6_f7f5, 0xe09f_04e6_223a_0ce8, 0x22bb_d018_53e1_4183,
            0x35d9_fafc_cf45_b75b, 0x3a34_819d_7ece_ec88, 0xd9cf_7568_d332_62d2, 0x4310_36d5_841d_1505,
            0x0c80_0565_9eb2_a79a, 0x8e77_d9f0_5f7e_dc6a, 0x19e1_2d05_65e8_00aa, 0x335c_8d36_b778_4e7c,
        ],
        [
            0x75cb_a9d5_30a3_ada1, 0xb69e_308b_f8ae_9565, 0x990e_3425_ca7b_8369, 0x9f67_567f_e0a7_ad0b,
            0x76ed_6fe7_18bd_01b7, 0x2823_58aa_2ff9_5cfe, 0x28d2_ea41_410f_8841, 0x89d1_533f_ccd6_7c81,
            0x969b_b272_b6a7_b8f9, 0x54f8_664c_2633_0782, 0xb89f_3ae8_1dcd_9164, 0x54d8_45b9_3d96_2c14,
        ],
        [
            0x8b2f_c4e9_6484_fd40, 0xee70_2764_a35d_24ea, 0x15b2_8ac7_b871_c3f3, 0x805b_4048_e097_047f,
            0xd6f1_b8df_647c_ad2f, 0xf1d5_b458_dc7d_d67f, 0x324c_529c_2514_8803, 0xf618_5ebe_2127_4faf,
            0xaf14_751e_9514_8b55, 0x283e_d89d_28f2_84f4, 0x93ad_20e7_4cbe_bf1a, 0x5f6e_c65d_8829_35e1,
        ],
        [
            0xb398_4b17_6c0f_3509, 0xf9fa_4483_d8b4_d6bc, 0xf4ac_2b67_7dec_20d2, 0x67ef_024e_b3db_e034,
            0x2dcc_5118_0f94_f4d7, 0x024c_dcfd_74a5_1393, 0xf1c0_fead_20e7_abcb, 0xffc1_8f81_d3a7_414f,
            0xb00c_e556_7062_cb0b, 0xeccb_0521_817b_c8d1, 0xa0c0_fe60_4041_1c15, 0x0531_1322_1def_be00,
        ],
        [
            0xe222_eba4_a4dc_efe9, 0x63ad_235f_ec1c_eb74, 0x2e0b_f749_e05b_18e7, 0x547b_d050_b48b_dd87,
            0x0490_c970_f5aa_2fc4, 0xced5_e4cf_2b43_1390, 0x07d8_2704_51d2_898e, 0x44b7_2442_083b_57d4,
            0xa4ad_a230_5037_fce8, 0x55f7_905e_5051_0da6, 0xd8ee_724f_8d89_0a98, 0x925a_8e7c_11b8_5640,
        ],
        [
            0xda82_8fe5_5646_7257, 0x5e9a_bf67_d640_c2a1, 0x0eed_233c_c25c_696a, 0x7248_3dc5_b3e1_d84f,
            0x30bf_1ee3_4f11_4abc, 0xf58b_321e_d1f9_bce8, 0xcb26_564c_9752_4f33, 0xdc2f_105e_1e45_3229,
            0x9da4_3ceb_72a9_82dd, 0xecf5_649d_feef_8862, 0xd8af_da34_1fa2_f06d, 0xf0d0_ced3_5503_5432,
        ],
        [
            0x5bfa_10cd_1ca4_59ed, 0x593f_085a_6dcf_56bf, 0xe6f0_ad9b_c057_9c3e, 0xc11c_95a2_2527_c1ad,
            0x7cfa_71e1_cf1c_b8b3, 0xedcf_f833_1d6d_c79d, 0x581c_4bbe_4325_21c9, 0xbf62_0096_144e_11a0,
            0x54c3_8b71_be3a_107b, 0xed55_5e37_e260_6ec0, 0x3fb1_48b8_d721_d034, 0x79d5_3dad_0091_bc90,
        ],
        [
            0xcf17_f9dc_08d1_be5d, 0xb55d_e4c8_afdf_eb23, 0xa694_54ff_e437_b29c, 0x6628_d789_e27e_e9e2,
            0x56e3_b975_ee3a_f03b, 0x0083_fe9c_2f53_2d62, 0xcae1_5213_e63e_7511, 0xdb53_84f3_86ed_849c,
            0x902b_a959_fa4d_825f, 0xbad7_00d5_5ae1_7566, 0x16b2_c5dc_14c8_2eb4, 0xa4b0_57a7_3670_8ea7,
        ],
    ],
];
