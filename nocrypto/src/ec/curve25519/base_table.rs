//! Multiples of the base point of edwards25519 (RFC 8032 §5.1), ready for [`super::edwards::Point::add`].
//!
//! Numbers only; the tests of `edwards.rs` compute every entry again from the base point.

/// `MULTIPLES[i][j]` is P = (j + 1)·256^i·B as [(y + x)/2, (y - x)/2, d·x·y].
// table: numbers only.
#[rustfmt::skip]
pub(super) static MULTIPLES: [[[[u64; 4]; 3]; 8]; 32] = [
    [
        [
            [0x97de_49e3_7ac6_1db9, 0x67c9_96e3_7dc6_070c, 0x9385_a44c_321e_a161, 0x43e7_ce9d_19ea_5d32],
            [0xce88_1c82_eba0_489f, 0xfe9c_cf82_e8a0_5f59, 0xd2e0_c21a_3447_c504, 0x227e_97c9_4c7c_0933],
            [0x55e4_8902_c3bd_5534, 0x136c_f411_e655_624f, 0x2d0d_bee5_eea1_acc6, 0x3788_bdb4_4f86_32d4],
        ],
        [
            [0xc912_73fe_499e_38e2, 0x4fa3_4ecb_3d07_fada, 0x2d53_4d32_f0eb_0381, 0x6c86_031f_d43e_9717],
            [0x454c_d2b0_215a_6ad4, 0x4795_c086_2730_567b, 0xf04f_11b5_d8b7_1bd5, 0x35da_cad3_34e4_92aa],
            [0x21fd_5459_d2cd_bd26, 0x9b60_b5ee_aecd_67bc, 0xa807_d042_059e_b518, 0x780d_7ad8_9f52_85b9],
        ],
        [
            [0x5792_d854_2677_4b98, 0x012d_4218_7443_25c5, 0x608d_a801_4f80_b399, 0x3d0b_270d_cd40_7c7a],
            [0xab30_8ff4_527e_6929, 0x9de9_a9fe_f2e0_dd3e, 0x4098_f98d_10a5_eb5e, 0x555c_8ac3_aaad_ed31],
            [0x0a57_499f_86e8_6c3b, 0x2c4a_1191_0e1a_ed31, 0x68b8_72a2_c679_6da6, 0x6d14_1357_895c_da63],
        ],
        [
            [0x1439_a8dc_c77e_04c6, 0xb3b2_e37a_3efe_929c, 0xe51a_469e_fd85_4932, 0x7407_4881_90f2_c393],
            [0xcaff_0285_02b4_0c56, 0x993f_44b8_ab30_7d54, 0x61f4_71e6_8350_2839, 0x53c9_9fa6_3a22_d24d],
            [0x2d09_fdf4_e23b_7f7b, 0x374f_1ca2_bdae_60b9, 0xaeed_ee7c_8815_a24a, 0x7fce_865f_b1aa_9f15],
        ],
        [
            [0x5109_5e22_0452_dd90, 0x46a8_2461_e3af_7681, 0xee8d_f586_2d5f_f622, 0x54a2_e678_a371_0375],
            [0xbfc8_c161_d223_eb5d, 0xea80_0a68_a593_94db, 0xf19e_788e_5c32_5043, 0x0aa5_3f39_f58d_aaf9],
            [0x5e5d_edf8_c095_4139, 0x9387_0403_e85e_e8fe, 0x5a0d_b385_8dde_d396, 0x61d5_5f34_b59d_db4d],
        ],
        [
            [0x1d06_7775_bb8a_b88f, 0x4d93_8ac4_8064_57c4, 0xc032_db34_6d2c_d39b, 0x68f2_bddb_5166_1c5e],
            [0xa4cc_035b_3dbe_c652, 0xabad_f142_13e9_139c, 0x5d84_2e73_9022_a9dc, 0x1c5b_2620_d720_bc42],
            [0xc2d6_1933_8175_25af, 0x5f38_7001_a0d0_dd80, 0xa9f2_5125_841d_e0a2, 0x485c_748d_4f86_b0f1],
        ],
        [
            [0x358d_2e68_4a27_51d6, 0xba38_1a9d_59ce_e069, 0x38d9_2941_142a_1724, 0x630d_f534_941e_493f],
            [0xdd37_964d_5519_10cf, 0x3650_10a9_9ddd_11d3, 0x4ef5_3b27_c90c_961d, 0x4eb7_6eae_9729_8bf0],
            [0x78c1_b6e4_00dc_59d1, 0xd981_afa3_829f_524d, 0xa94e_20dd_2c3b_d6f9, 0x3d4f_dd8e_3507_c853],
        ],
        [
            [0x2cdb_acb3_026e_9f3e, 0xb659_81bb_f144_3816, 0xd899_ce33_2f6c_e191, 0x448a_f3b0_30de_7297],
            [0xf153_aef6_f9c9_1a63, 0xcb1e_bb40_70da_ac7c, 0x9613_a0d6_371e_11fd, 0x5d48_1250_9907_00e1],
            [0xf3e0_faec_e4d1_488d, 0x5c51_b8bc_45e6_53eb, 0xb1b2_090c_875b_1519, 0x1348_3e2e_1766_274a],
        ],
    ],
    [
        [
            [0x9766_6e87_3197_ce05, 0x28e8_5b4b_3b44_988a, 0xa96f_dbb5_d431_bd2c, 0x76e9_bea4_d007_779c],
            [0x76ad_b1aa_24d5_28af, 0x5432_e24f_85e3_411d, 0xc286_0ff4_ada1_68e2, 0x186b_b6b7_81e9_8adc],
            [0xb622_220b_9083_725a, 0x7da9_eb40_4946_bfb4, 0x5a39_cf52_34a6_9f93, 0x4863_4b88_9743_25d8],
        ],
        [
            [0x8653_1550_41ac_63f9, 0x351e_a571_bd10_2123, 0xba32_69d3_1d88_f6ee, 0x41df_cdd7_aa84_0377],
            [0x3249_e213_bedf_2fef, 0x132e_a7d6_8cd6_bf51, 0x8700_6fe4_2318_22c8, 0x12f3_0e55_f6b3_7f04],
            [0x1f89_f094_662c_3302, 0xb7ac_39f6_5a2c_ba3f, 0x505b_1ef6_e609_347a, 0x2b36_bc31_a2c3_7116],
        ],
        [
            [0xd082_a142_e32d_17e8, 0x3632_0895_798b_33e1, 0x3405_7120_398d_772c, 0x0a7d_d2f9_a3c9_d915],
            [0x8b1b_d24f_ce60_841a, 0xde47_2b6a_d44d_e228, 0x8e5a_f607_bfbf_e96d, 0x19cb_ade5_2f66_1aec],
            [0x9e6b_a30b_34c2_fbea, 0x2c9f_2f42_64e4_002b, 0x17e1_f95b_3db0_898f, 0x0a41_4e75_41fe_2936],
        ],
        [
            [0x90f3_8597_a738_f65c, 0x732b_6edc_a052_3bf1, 0x5fb2_ab67_670e_a7c0, 0x02fe_1de2_29ae_bdbf],
            [0xffa1_bdc2_4bee_cae1, 0xb63a_2718_5527_5ad3, 0xcf06_2eb0_9e42_f445, 0x17ec_e38f_2fba_c0b9],
            [0x925c_59d7_2957_ef65, 0x9a4a_b1c6_769d_9867, 0x19d2_5e41_d4df_40ca, 0x5b9b_b3a3_ae32_8f82],
        ],
        [
            [0xb1a0_4ae5_8a12_32c8, 0x7789_0a20_0b60_aa9a, 0x4f1c_0a06_4488_5e30, 0x35fa_c82b_9848_3e46],
            [0x97dd_4cfe_a068_d6e3, 0x5983_8b37_cb7a_6813, 0xa1b1_f829_0af8_1dd7, 0x4fdf_52b6_1d8c_7ccc],
            [0x07d3_bc78_f0a0_adc5, 0x0320_4ffb_dd61_d3bf, 0x37a9_6bdc_4d51_4d28, 0x0129_0e7b_3d31_ad2b],
        ],
        [
            [0x588a_3390_3b97_af72, 0x747c_4a58_cb03_cd67, 0x257c_1126_8056_4125, 0x000b_a9ec_fbe6_b662],
            [0x289f_f705_854e_a94a, 0x47cc_73ae_07ef_ad33, 0xea30_c344_5ff0_83e7, 0x1fd0_053f_389c_1676],
            [0x1e34_9196_cb1e_ed9a, 0x8eef_43ed_5a4b_9c2c, 0x556b_e8fc_d048_f942, 0x095a_ff17_d024_76db],
        ],
        [
            [0xef95_be13_56b7_8f49, 0xa5b3_6991_a825_c489, 0x4620_4ee0_3a8e_45e1, 0x37bf_49e1_03cb_63dc],
            [0xb8f8_7de2_4b7e_719d, 0xb9dc_c135_d6f9_adf6, 0xe902_3930_ff94_62b0, 0x7a4d_bb7c_b7d8_9037],
            [0x8fad_7b02_5753_56f9, 0x6091_a8f8_df72_4e4c, 0xb0d4_045a_f77f_b5b3, 0x47e7_6087_80f0_10a8],
        ],
        [
            [0x1ef9_694e_e212_2719, 0x9581_073a_49ec_6f05, 0x3664_033f_4106_10a6, 0x609b_bc8b_37f5_5c85],
            [0x3226_ac53_24ff_0f22, 0x10fe_5751_18d6_bbbf, 0x8122_0e2d_443f_e869, 0x2480_d538_c1e2_88f9],
            [0x0458_dbaa_460d_7c78, 0xe707_bd3e_1231_4cda, 0xfbb0_587c_8f03_6c9c, 0x20dd_c43d_b936_8909],
        ],
    ],
    [
        [
            [0x3f11_a62c_be33_48d7, 0xb244_4e9e_8542_da64, 0xed71_6486_1aa5_7d73, 0x0543_8f03_8635_4f0e],
            [0xa074_3ea2_3a21_a35f, 0x0ea4_6d6a_0ada_9592, 0xbe1d_450c_509d_b01f, 0x275b_9460_97e6_defb],
            [0x1980_dacc_a5de_44bb, 0x39b5_d71d_2dee_a130, 0x06b0_d6f1_0cea_cf1e, 0x5f73_9807_9342_ea32],
        ],
        [
            [0xa1fd_3ca3_c20f_3a8c, 0x72e3_7d2c_b1ce_236b, 0x5083_2f0e_f182_95ba, 0x3ea3_e351_67dc_4818],
            [0x7ae9_2af2_4f3e_eb52, 0x400b_08ae_3085_8f56, 0x1e4c_cbae_c970_c3e5, 0x49c0_abb1_4bc8_92e1],
            [0x1fed_680a_4778_6b70, 0xce9f_3a4d_48aa_379e, 0x38f6_3108_135d_c0ab, 0x0a46_7ac6_9a64_f640],
        ],
        [
            [0xf12b_97be_cd72_3aad, 0xab61_a2dd_c479_a43f, 0xcfe8_85b6_b4b0_5446, 0x53c7_f5d6_a757_50dc],
            [0xa352_497b_3c9a_780a, 0x234c_c25f_7b42_0554, 0x2e50_de15_44b0_8c2a, 0x5ff9_7d0f_5eae_ddea],
            [0x58d5_340f_c649_9cb3, 0x4610_ca4e_1014_864c, 0x9c88_a948_90ce_9e29, 0x2082_6e81_7f4e_33bd],
        ],
        [
            [0xc090_a703_6d84_b55c, 0x90d4_5b64_8672_279a, 0xb292_6095_204f_157a, 0x00b2_dad2_477e_5240],
            [0xb959_5faf_0892_2115, 0x50fd_0619_cc51_9d5a, 0xca65_b080_fd29_5b33, 0x1643_1d80_57d7_a9ea],
            [0x78c8_523a_5042_353b, 0x8977_fcc2_6697_be60, 0x34af_1483_2c55_15c7, 0x2c8d_b3ec_dfff_645c],
        ],
        [
            [0x4cdc_d9b8_cf8c_5aa5, 0xf232_f2fd_50c6_320f, 0xb084_089b_614f_82f6, 0x644d_a7c3_3818_0945],
            [0x1897_868e_405a_4dfd, 0x2cbc_a8af_55f9_f645, 0xb938_19e0_4f78_0e44, 0x1ef0_1763_e547_bde5],
            [0xe919_0816_9d75_c96e, 0x70b1_29da_308b_5430, 0x9ebf_55f3_8c85_d512, 0x64fa_fddd_24b6_5f5f],
        ],
        [
            [0x8aae_b146_0f4e_2b97, 0xc526_c356_62c4_23a0, 0xc8d1_a97b_28ab_b1f5, 0x0350_d361_4433_a8ad],
            [0x984a_4d08_452d_e7ea, 0x6e20_6eb8_5e32_39f5, 0x4961_4a60_983e_068e, 0x2b02_5436_e5fd_373a],
            [0xb944_68ea_3e0b_b25b, 0xb92a_08a0_7020_c5a8, 0x4f81_8d30_0c56_7b68, 0x104c_4f44_ff13_a163],
        ],
        [
            [0x8b3a_13c5_c2f5_7617, 0x2b10_ee03_bd65_95ef, 0xb205_260b_30e5_fa2d, 0x3985_cca8_7b82_cae9],
            [0x24cb_bbfe_9d16_e636, 0x1942_be16_52a7_ec49, 0xd13c_ec32_6903_f1d0, 0x4201_f68e_8653_3f14],
            [0xe4a5_969a_c3a7_62a9, 0x62f3_6467_cc12_37c6, 0x7be5_a37d_0b60_1ae7, 0x2deb_a2a1_8418_1ee6],
        ],
        [
            [0xc2e2_4990_8af3_bc95, 0x6326_44d1_5ee6_eee4, 0x4e8f_1ed4_56d1_ebb1, 0x2ddb_ed89_1833_fc16],
            [0xbfcd_68ca_9459_2661, 0x3fb5_aa32_b19a_e0c0, 0xb35c_5b37_27e0_391b, 0x099d_3c00_39c0_56c1],
            [0x04b0_fa33_e365_315f, 0x0276_10eb_108c_a977, 0x0c11_b03b_cdea_a3b8, 0x3a06_e536_ac78_7069],
        ],
    ],
    [
        [
            [0x918d_462b_823c_219e, 0xdbda_9387_6140_a1ce, 0xedd5_4cf5_71ec_83cf, 0x1601_fa92_b615_81ec],
            [0xefa4_7703_a967_e727, 0x61ff_fd79_8376_045b, 0x82b8_8595_5caa_2ce2, 0x0b0e_92fd_4b1f_51c6],
            [0xbc87_8c3a_bda9_d235, 0x983d_8098_6786_2c3c, 0x98c8_1ebb_92bf_7bfc, 0x74ca_345e_decb_5dd7],
        ],
        [
            [0x6c6e_9ef3_3554_8ca4, 0xa428_3261_17e0_6966, 0x4da4_1233_1a7e_f517, 0x149f_0e27_3625_171d],
            [0xde8f_97a3_7a6d_7f5e, 0xbe77_808a_523f_eb7b, 0xe98f_feed_2523_d9bf, 0x6929_0cd2_39c8_2bc2],
            [0x1bb7_09a5_c928_8967, 0xb81b_bc5a_ee50_aed0, 0xd822_c4d7_a30e_1888, 0x6db0_2e22_3f81_9411],
        ],
        [
            [0x1df4_ff63_7873_f826, 0x4335_2bcf_3af1_a4b1, 0xaaa1_778b_0f0e_f30d, 0x1789_7f7a_662d_5eea],
            [0x5cb2_c02c_9062_3e3b, 0xf3f8_0806_491d_c7e6, 0x0000_92b2_8171_77bb, 0x5253_b6e7_5457_59f7],
            [0x8522_9159_6fe0_63a0, 0x0868_373f_a064_d203, 0x6367_8a20_bc67_fb34, 0x2f30_3d92_8c52_1bc8],
        ],
        [
            [0x5016_218e_52cb_678a, 0xf1e2_16a0_5769_f200, 0x6922_9340_1707_936d, 0x100f_9989_cf22_b834],
            [0x2c59_8ec7_b66f_8c0c, 0x1ae7_d3a7_e1b1_2c51, 0xf0d9_ffa7_b373_0eb7, 0x2833_d655_b666_eafb],
            [0x7ea9_3fb5_8401_ce9f, 0x0c58_a4b2_00be_0003, 0xea91_0758_1712_d254, 0x5cbe_5d44_3123_01ba],
        ],
        [
            [0xbc0a_e1fd_e409_bcea, 0xd330_ca10_6ef0_9578, 0x7fd4_e07c_42d4_7eea, 0x7b8d_a011_60f0_e129],
            [0x1860_9849_f82c_acd9, 0x711d_50c6_f4d4_bcbb, 0x1117_ea48_b90e_af13, 0x119c_e990_3b37_361d],
            [0x6c3e_ecc3_289d_17ca, 0xfad6_4db8_fcea_6784, 0x6835_e18d_8f51_41d9, 0x598d_0c49_0ccb_8d3b],
        ],
        [
            [0x1328_979d_4eba_b94e, 0x2de5_f144_3403_a54f, 0xc276_e0e0_88c0_7be2, 0x4d64_b0cf_fb24_d33d],
            [0xfa8b_37a2_fda7_c063, 0x4e1b_63ef_30e3_bae7, 0xf1ea_740d_c820_ec8e, 0x188b_3e35_c1de_ff10],
            [0xf915_9c21_2925_8834, 0x2834_1a1d_f74e_74c3, 0xfe4e_b8c2_2531_2864, 0x3092_1b1a_0f84_5888],
        ],
        [
            [0xc5b1_a4f1_8d16_931c, 0x4eef_db80_4de9_fe9a, 0xbfc5_f8dc_51d0_35d2, 0x0a91_5518_bc6c_8222],
            [0x6cce_a0ed_c3a7_44bd, 0x04ff_52f8_b603_ee10, 0x3c9e_9633_e807_cdde, 0x6375_f118_4f2f_7fa0],
            [0x161c_17a9_b4b0_a49c, 0xed7f_204d_5b96_b688, 0x7464_19c8_db23_7913, 0x22ff_387a_8292_1836],
        ],
        [
            [0x3179_2490_644a_8a3f, 0x02f8_03e4_1fb1_8651, 0xb7dd_a2e9_7ae4_ea5c, 0x4b30_cfb6_dabd_1122],
            [0x6d24_3ad3_4b06_05c6, 0x2db4_683b_7787_1790, 0x03fd_a8e7_9e85_c7ea, 0x2146_8b11_d071_c96a],
            [0x0427_a522_00d1_8475, 0xd411_0ce1_bb52_e556, 0x6f5c_6f23_21e8_de3e, 0x4ec0_ac96_b05e_9c63],
        ],
    ],
    [
        [
            [0x43b2_db4f_bdc2_e2f4, 0xb7f8_33c5_e8b4_5d59, 0x1d38_73be_0e99_87cd, 0x1d2f_b6a8_d857_c73e],
            [0xb09b_43ab_5306_d626, 0x8bf0_17b5_75d5_ee2b, 0x3f8c_9f96_a667_07be, 0x5011_a53b_c4f6_6e78],
            [0x3b69_06db_38bc_5929, 0x038e_1a7c_ea8f_68b0, 0x7b15_2510_59f2_08b8, 0x3e6b_411a_9e7f_f1b3],
        ],
        [
            [0xd332_e6b0_3456_7a70, 0xa16c_968c_1e6b_f1e9, 0xabac_9c4e_99b0_12ec, 0x5f78_129d_9596_6c7f],
            [0x05f0_d22d_ec43_fd5b, 0x1542_3519_5d20_1db7, 0xecc9_0809_74b7_3000, 0x141c_6443_1dee_04a1],
            [0xe8b5_d867_a523_2818, 0xfd24_b5a0_8ae2_bbd5, 0x4167_d745_7a55_a0ce, 0x10ee_5c53_0354_1409],
        ],
        [
            [0xcd46_807d_5f3b_98dd, 0xc101_b03f_314f_0c44, 0xd966_011b_a1f9_ecbf, 0x2ec2_06df_b637_b3c5],
            [0xae30_0223_464e_cfe4, 0x12a0_04b7_6a15_51e5, 0x892d_a6a6_0977_17ce, 0x05e1_e840_ca51_8ed5],
            [0xb837_1c06_984f_f0bc, 0xb758_16d3_5cf0_b2e3, 0xabdd_dd4c_bed7_1055, 0x5d21_3b11_9560_cb6e],
        ],
        [
            [0x9dfc_60b9_6da2_3f5c, 0x2fe7_e20f_e314_16de, 0xc056_7fe0_3ad5_0aff, 0x43b8_64f4_1270_d4fc],
            [0xa5a1_2196_4538_427d, 0xc4c5_0cf1_efdc_f2a2, 0xdf4f_8010_ce2c_722e, 0x0ff8_bbe7_50b6_f5e8],
            [0x67b0_eccd_22da_daf5, 0xc304_c274_8d9d_3c92, 0x7398_048c_981f_1f44, 0x5cf9_327e_a0a8_058f],
        ],
        [
            [0xe8cd_a555_ff04_bde7, 0xd236_fe70_eff0_0c94, 0x61e4_844a_1653_78ff, 0x72e3_1093_961a_f8a7],
            [0x53d6_9a0b_edf3_f14e, 0xdeca_1bb5_15ce_09ce, 0x5074_8dc7_49ac_bdd4, 0x0b89_6b9a_3444_4c20],
            [0xf395_c4fc_6718_c9e5, 0xa688_19ab_5092_e05d, 0x020c_d49e_970e_7f41, 0x517c_c005_58ce_7139],
        ],
        [
            [0xa101_4fee_cd37_7ed6, 0xdc89_675f_1a52_a4a0, 0x3207_b25c_c3de_f9bd, 0x20b8_d269_c2cc_655a],
            [0xb02d_1b45_1f4f_7c5c, 0xf1f4_e011_52a8_238a, 0xaa9e_a458_2f92_1247, 0x49fa_0b66_b23b_1372],
            [0xfd13_ac55_4ce4_a646, 0x1180_37b7_d800_5c03, 0xfde9_48ee_d6ed_29c9, 0x2841_0a7d_2ba5_e8d5],
        ],
        [
            [0xa30d_0add_a9e8_01eb, 0x5908_1444_5e79_e4b2, 0x93e2_bb3a_b634_1d2d, 0x1d3b_ac52_6436_5a23],
            [0x6101_348a_9f6b_7f1c, 0x532d_339c_a88e_bbe2, 0xe5ef_1323_160a_57ca, 0x517c_b076_37d5_d3a5],
            [0x2a40_88fb_49d7_283b, 0x8ed7_10ef_8efe_aa53, 0x0912_4648_7988_af32, 0x2ecf_e8af_c6f3_fa4a],
        ],
        [
            [0x9f92_2695_776b_a90f, 0x471d_4814_2197_4b0a, 0x70b2_5d3b_974e_0b6a, 0x1de0_c3fd_23f5_cc6c],
            [0x818a_0469_b6b1_b936, 0xb51b_cd77_ebe3_da99, 0xd4f0_c7e2_e657_7125, 0x5997_9ac8_a7c7_df69],
            [0xb6a3_808a_f543_6106, 0x4cc5_5be5_b623_6892, 0xebbc_195a_9d33_00c4, 0x2286_c0e7_4837_dd01],
        ],
    ],
    [
        [
            [0xe83a_6c4b_0e57_3a16, 0xfc36_8c7a_f70e_31f6, 0x4bde_e2ad_f3fa_7694, 0x665d_693c_b31d_5884],
            [0xb73d_db50_d310_2931, 0x5527_90eb_a09e_4741, 0xb7ab_68aa_f447_ae59, 0x56f1_2ea5_d31a_2df0],
            [0x4068_c812_506b_8fdd, 0xe292_e105_7d94_457c, 0xd8d1_cba5_af9d_320c, 0x7ebf_de77_f100_3919],
        ],
        [
            [0xe6be_2ee2_f9e1_484a, 0x63c0_d14d_1548_82d5, 0xc063_0e9b_210e_182c, 0x27ce_68cb_6e6c_6a6b],
            [0x7d77_8f35_1335_93f7, 0x4336_3462_6ab9_cf8b, 0xfb45_17de_0d81_bb16, 0x6cba_a1af_43db_ad46],
            [0x8cc9_4bec_353d_9bb4, 0xe868_2c12_0d68_bd31, 0xdd01_4e56_ae0e_060b, 0x3e66_e842_1c3d_0183],
        ],
        [
            [0xcd86_420c_33b0_6640, 0x66d7_003d_0d59_954c, 0x5446_f643_3105_ed0c, 0x5ac9_e542_40c8_6522],
            [0xee53_2116_3693_0202, 0xd70a_9ea8_4a41_205e, 0xd4e0_60da_7db4_633b, 0x6145_e876_b0e8_67a9],
            [0xc909_8c4d_2f42_4d4a, 0xea6c_619a_b2ec_7d66, 0x4629_2a2d_a9fe_dde8, 0x539c_c184_6d16_b1f3],
        ],
        [
            [0x5cd0_8726_0538_1220, 0x87d1_2c33_6abe_8def, 0xffdc_ecda_e693_ed7b, 0x6b96_14a2_a496_19fe],
            [0xa161_c694_21af_6a00, 0xdea8_79b0_193c_6664, 0xdd83_d58d_3ced_01f7, 0x534a_cbd7_5f46_19aa],
            [0xe3bf_e3a2_eb66_985f, 0x726f_f469_f1dd_577d, 0x5116_4418_552e_ed06, 0x3fcc_2a4c_602d_e540],
        ],
        [
            [0x69ab_0aa9_07df_b1a8, 0x0402_2d22_e7a6_fdd3, 0xf761_27de_439f_d061, 0x5879_329e_6b4d_8973],
            [0x1c24_e744_4f85_f082, 0x4002_d68d_bdaa_5144, 0x1ed1_e1cf_91fe_490e, 0x7b61_7623_8518_f982],
            [0xc504_649c_5560_8639, 0x230b_cdb0_6d93_b5e5, 0x5490_600f_0737_d638, 0x5789_39f8_acb2_39ed],
        ],
        [
            [0x9824_45eb_aad3_85e0, 0x036b_5ad2_78ea_2173, 0x7568_d34f_5e2c_b0b1, 0x1c56_0ccb_f6e2_fbc2],
            [0xa39c_fe3e_4570_0eff, 0x7ea9_3a48_2535_55cf, 0x20ec_c541_43b9_4797, 0x6ecf_2b95_6c2d_b4f9],
            [0x0333_5a8b_d3a8_d894, 0xba3e_8343_3f4d_c2c6, 0x5656_6008_a2a6_ef24, 0x516f_e6ce_5ff4_f34e],
        ],
        [
            [0xab76_2cda_081d_f047, 0x1771_dd76_692c_fcb4, 0x3cbe_594a_09fa_e699, 0x47f4_c3bc_1266_f239],
            [0xc6ed_e970_6186_8663, 0xd6c7_332f_d65d_a199, 0xc7b5_92c6_1915_4b0f, 0x7594_8b60_2a24_60e3],
            [0x3f6d_9a68_855d_4894, 0xa751_e6c1_1736_d607, 0xb304_1eff_b2bc_7c0a, 0x6618_1f98_3ff8_050b],
        ],
        [
            [0x94fe_01ac_06ec_a280, 0x7669_3d52_37dd_f649, 0x8985_0aaf_e171_53fc, 0x20b5_8a8d_5b83_50ea],
            [0x6985_1deb_0bd9_4639, 0xe2e9_bbdb_9cbb_9df5, 0x6363_73c6_0f35_2e5f, 0x46b0_dc7b_c595_5be2],
            [0x2b54_6bf7_f4e0_9b58, 0xde83_f2e6_ac72_2590, 0x57f3_17ed_0dab_f055, 0x0c8d_157b_a13b_f469],
        ],
    ],
    [
        [
            [0x4ff3_15a1_a7a3_0774, 0x6f69_81ea_531b_03eb, 0xf829_1087_5bd0_6d12, 0x51bf_3edf_002a_2dc9],
            [0x670b_7ba5_e29e_0a0f, 0x95cb_92e7_1039_76ef, 0x5c5c_e1b7_dad9_1f73, 0x7f17_0722_85ae_6484],
            [0x009a_baf6_b380_da18, 0x1188_4a73_4f85_fe88, 0xba99_078a_c1f2_3f91, 0x38d7_d34c_d888_aaf1],
        ],
        [
            [0x7521_1e0e_239d_a86b, 0xa8f4_3d0f_9d9c_7788, 0x4dc2_5faf_d964_df4a, 0x0039_8fde_3c7c_4d0e],
            [0x32e7_37cd_9ca9_db05, 0x632c_1cf5_57d0_a0f3, 0x07a1_affe_d4fb_acff, 0x4108_a174_e158_e147],
            [0xf218_638c_247c_0c40, 0xdfcb_0611_2f67_608c, 0x5b6d_7041_b5dd_0af1, 0x2626_b799_a3f0_ac04],
        ],
        [
            [0x9786_6efe_4c47_8cb8, 0x35c8_b113_d85c_fa8d, 0x3763_db62_3bc8_bb5f, 0x1c5f_ca80_5447_cfd4],
            [0x0c7b_f667_e0be_8fdb, 0xb63a_fad3_28a0_1e0a, 0x6def_3895_fbf7_066f, 0x4c9f_eed5_53f2_3d11],
            [0x0fe9_649e_1bf4_43ae, 0x517b_0f2d_0c68_a316, 0xa840_7ac1_1c92_093b, 0x7537_dccf_5f86_a4b4],
        ],
        [
            [0x7758_915a_db72_11e3, 0x49ce_b808_7943_7fc7, 0x4854_9541_8ee7_aec6, 0x09b7_ed4f_a162_f588],
            [0xb523_60dd_ab04_2aec, 0x920b_5d9c_7c49_f84e, 0x6b8e_889b_c7b8_d660, 0x7afb_b48a_518c_4b75],
            [0x7ca6_6fd8_d182_dedf, 0x079b_25ce_cffc_1604, 0x1543_ec52_e1dd_ac45, 0x4110_c1a8_85f4_6e5d],
        ],
        [
            [0xcead_3880_a198_3d36, 0xd831_ef4f_623e_d22f, 0x115d_ff29_5f49_3d69, 0x49c3_e220_fea0_2136],
            [0x257b_b31c_2f56_968a, 0xd047_6c40_653e_2c18, 0x8689_d373_0810_8f1e, 0x3503_8e70_bdc0_3601],
            [0xdae9_e1e8_c3cb_c57c, 0x3915_ad1e_bf87_2209, 0x06bd_a424_5da3_be50, 0x18b8_d935_578f_6e49],
        ],
        [
            [0xd306_dbec_5945_23df, 0x535f_8a6b_0bb8_5278, 0xea50_fc49_a9ee_deac, 0x7628_a531_9a21_21f4],
            [0xd497_98c8_4bab_2654, 0x7fbd_dc26_113a_f08c, 0x27aa_ff1b_d243_a8a8, 0x110f_ea43_9e78_41ad],
            [0x9191_1027_9d0a_b197, 0x7db9_f074_dd05_0196, 0x7e70_6ea6_2087_8187, 0x646d_52cb_7dc9_2555],
        ],
        [
            [0x0a7b_0eae_e426_4bc0, 0x4ca0_fcf1_f7a0_c103, 0xe6fa_dc47_9a31_3bd6, 0x6c64_1bfd_0745_3cd4],
            [0x3765_4733_2e52_ce5a, 0x5423_92a5_971c_5650, 0x98d7_e384_690f_0be7, 0x73b6_eb7e_656c_257b],
            [0x867c_b442_cb7e_482c, 0x0eee_5df9_bdab_500d, 0x6e61_73be_a49a_eb35, 0x0e27_b9f9_6352_bf85],
        ],
        [
            [0xd9b7_3837_7e3e_1a42, 0xb9ef_e4da_61e0_e7b0, 0x758e_bce4_bc0e_63f2, 0x3822_cd6d_bed7_b3ae],
            [0x873d_27de_982f_d054, 0x414e_a670_2a63_31d6, 0x7a10_e1c1_97f1_9c24, 0x7cad_6406_8dfb_2621],
            [0x0dc8_eda4_c8da_15d0, 0x2b93_4b11_a581_6e65, 0xcfef_cf72_8fc6_3c6e, 0x6ff0_b142_4671_0fe9],
        ],
    ],
    [
        [
            [0x943c_c296_aebe_5904, 0xdc6f_6eb8_343e_f973, 0xee05_ffd5_90b4_3c48, 0x15a2_6021_b3be_d51a],
            [0xa72c_90a7_f0ca_4b0d, 0xa4df_3ee3_86b8_e6a7, 0x4980_67e9_1da8_7916, 0x23c4_ea23_7e48_b919],
            [0x8d0e_43d5_83a7_5bc7, 0xfd63_68c7_4ced_7a33, 0x1f56_5de6_a427_c833, 0x3062_9777_95dc_d272],
        ],
        [
            [0xb815_e2e1_3e57_367f, 0x2263_b4cd_aa52_4655, 0xf7de_202b_5d24_9759, 0x786b_b924_6cdb_33b6],
            [0x05ae_c4de_1dfe_c5ef, 0xd835_c91b_e4f9_aa8d, 0x8726_0b58_6a98_147a, 0x485e_4e18_9667_e555],
            [0x5545_7425_9f61_5024, 0xcc34_cf7a_768b_c0f0, 0xbca2_89f2_3847_42e8, 0x71ba_ade9_d4bb_7a09],
        ],
        [
            [0x1ee3_880c_4bf8_d652, 0xaeed_3eaf_60b2_ddec, 0x2847_2dce_07d0_8107, 0x53b1_ba8b_9be2_952b],
            [0xdaaf_d01f_1568_8420, 0x1ab7_bac8_4f73_1ab4, 0x4ffc_f8fe_df34_dc48, 0x46c6_60e2_45e0_b7c2],
            [0x814a_0169_b75a_0ccb, 0x785a_273f_3bda_3052, 0xe7d4_3118_6a1e_24ab, 0x7861_6ec5_3d68_b373],
        ],
        [
            [0x48ea_4b3e_dc76_bf00, 0x3a12_9785_6bbb_40bd, 0xf204_c170_06c2_92b2, 0x595c_309c_0b52_9e72],
            [0xb2b0_ca28_4fb7_f607, 0x7717_3f54_a363_28c6, 0xcb99_e0f9_b3f0_4dae, 0x1707_d631_b1ca_424a],
            [0x3cf3_fbdf_7224_66b2, 0x3564_1d33_843c_4368, 0xfc4f_ea6c_d072_6d97, 0x20bc_90ae_39ad_27a0],
        ],
        [
            [0x7257_19dc_9435_e69a, 0xdbf7_bf5b_2ace_eb6e, 0x13c5_8a0f_d9e9_c70f, 0x18fd_42b3_1120_e143],
            [0x4638_4a73_ebee_7695, 0x4bfd_c561_a3e9_ce38, 0x709d_f019_d483_6c81, 0x3801_a251_866c_cebb],
            [0xd7c1_3621_171b_117a, 0xe090_14c3_cc19_a816, 0xcde0_dbf0_959c_4891, 0x125d_9189_54ca_9244],
        ],
        [
            [0x20fc_0615_7afc_2e2c, 0xb439_4261_827d_33ca, 0x44a2_efcc_d1dd_0dd6, 0x468e_957c_fff5_ae8b],
            [0x58d4_768b_996f_33d8, 0x1e5a_4a0c_230d_a4a4, 0x475e_a1a1_bb67_de69, 0x47f7_1f43_8f0c_4004],
            [0xd4ed_4550_9931_0f66, 0x985c_1150_ac91_32bc, 0x2002_0cbd_d3cd_60c9, 0x4b56_6bcb_8c29_8ebb],
        ],
        [
            [0x64ac_e362_bc43_db4d, 0x4a70_cf56_afc8_7f5d, 0x0b71_2731_51a1_7a82, 0x4b27_69a5_8c0b_0b80],
            [0x396f_b957_96cd_8e95, 0xb1a3_151b_5219_122d, 0x9f67_503c_8b59_cb1b, 0x491f_077b_5c98_1184],
            [0xa43f_6ca6_0c97_f34d, 0xb0d7_1675_1d48_8a89, 0xc3bd_fb69_dcd2_6f13, 0x3c6d_07e3_0839_f9f5],
        ],
        [
            [0x514f_c078_b406_1d4a, 0xb8fb_bf0a_8d74_f3f3, 0x8880_78ac_2400_bcb9, 0x02a5_5259_8b59_c6ee],
            [0x2df8_ae94_7295_e335, 0x9623_f18c_3878_0d47, 0x120c_d7de_0361_45ee, 0x1692_ef75_92b5_8b9d],
            [0xefe4_2346_8c93_3e5c, 0x8594_3c4e_3372_a6d7, 0x1575_8e95_3337_760b, 0x09a3_0853_55be_d3b0],
        ],
    ],
    [
        [
            [0xe695_32f3_bbe8_fa81, 0xaa44_c8c3_c7d5_3078, 0xd8db_9dde_6d5e_0372, 0x72a4_3c65_d4be_64fd],
            [0xa889_c763_c6fb_587f, 0xa9cb_ed44_f2ba_fa8d, 0x0490_3d0e_b8bd_78dc, 0x1081_7edd_1590_6b28],
            [0xcb4f_7202_82ae_7347, 0x9b5e_53b4_0928_d694, 0x1d0d_7a8b_d53e_d20a, 0x456b_92ed_94f6_595d],
        ],
        [
            [0xff63_de06_4d82_b7b9, 0x29be_a934_73fa_ffeb, 0xbbd7_e331_2189_577d, 0x67b3_afa9_811c_cfec],
            [0xee21_33d8_c1a7_1222, 0xdb3a_a25a_b867_0de2, 0x0d78_3d05_fbe8_af6b, 0x6577_e7fd_b8d0_1b28],
            [0xe196_9b1b_020a_8b8f, 0x6695_f788_c4cc_241d, 0xc385_3756_e84a_2888, 0x05e6_5db9_5154_32b0],
        ],
        [
            [0x0c36_af26_287f_094b, 0x701c_bdc1_7f74_4fbf, 0x1de3_fb62_a838_18d8, 0x333c_7eb4_8847_9be1],
            [0x8c2f_4b17_f558_d4e4, 0x4373_f31a_b28a_3ee6, 0x5849_7018_ddad_b6f9, 0x2012_7855_aceb_5b9f],
            [0x0ac3_7d18_b1b4_31e1, 0x03fb_4624_2b96_99f9, 0xa7b9_e64f_bc4f_577e, 0x16a1_7108_4756_a380],
        ],
        [
            [0x10b8_bd86_87a9_bac0, 0xc8a7_3485_898f_0326, 0x0ddb_43d7_3a95_704f, 0x6105_f9d3_cda1_1e37],
            [0x4bfa_898a_ca6f_e944, 0x30aa_cc2e_989f_a635, 0x75d0_9f83_8422_a808, 0x73b5_9304_5c69_6991],
            [0x409c_5d32_8e2d_959a, 0x4338_db76_188d_8dc0, 0x3dff_8658_de18_9ad8, 0x7a2e_97fd_4e06_78f0],
        ],
        [
            [0x301b_6fab_90e9_a735, 0x58ed_c413_ccbd_d9e8, 0xe9e1_04e1_e43a_b57d, 0x0370_adf2_a60e_e41c],
            [0xdfa9_2d0f_15e4_e455, 0xf52d_9304_1323_cec0, 0x6a88_e387_6f80_aaed, 0x4d71_1e75_cb06_7ae8],
            [0x2db9_2ec3_8c99_4ca5, 0x991a_8e5a_e758_ed58, 0xbee2_0aa4_ed5b_e502, 0x2c6f_6c30_93c7_60fb],
        ],
        [
            [0x16fd_add4_5b61_64d4, 0xa477_77c7_7a96_2cc6, 0x19c0_4883_f896_8ab9, 0x045d_34b5_a98e_adec],
            [0xec0b_9bc9_f933_62ae, 0x6464_bb62_e622_a724, 0xae71_c17c_5e13_61d4, 0x17f9_cef4_2a42_fb7c],
            [0xbbf6_9f77_61f7_e2bd, 0x8270_2a8b_ea7f_a408, 0x751e_bd1f_f8d3_38e5, 0x0903_19da_4a3e_7f2a],
        ],
        [
            [0x415e_98a3_a489_0805, 0x6f11_bdb6_bf37_df03, 0x708f_3b0c_88f5_3ce3, 0x03a1_9df1_e59c_9def],
            [0x05ca_4c3c_48b0_8021, 0x2773_d89e_7675_fd74, 0xb85f_39ca_ca78_5260, 0x1ae9_854c_da6a_c8c2],
            [0xffbc_a260_2e74_cbfa, 0x2bae_9ef2_582e_28d1, 0xac19_c0fe_ad3b_423e, 0x16c3_9f6f_3d7b_6d4f],
        ],
        [
            [0xd531_0170_a72e_fcb7, 0x5106_ac8b_a80a_f0fa, 0x8c51_3ae9_dd71_0eb6, 0x42a1_b0c5_00b0_0129],
            [0x8abd_18b2_219b_99fb, 0x7d5c_5bf7_7a55_40ec, 0x5849_ff73_7ad3_2403, 0x573b_9b2a_383f_d3db],
            [0x86f5_5efa_4ba6_11d7, 0x5537_8512_cee7_2349, 0x8210_165c_514d_5d16, 0x658a_219b_1683_cb06],
        ],
    ],
    [
        [
            [0xcb3e_2a74_8e29_4e5c, 0x987b_1349_3263_1afd, 0x13a3_d7fa_3c09_0cb2, 0x4b81_c20c_757b_37ae],
            [0x6662_5be3_db37_0fbd, 0x220a_bf12_fa86_17bf, 0x9f78_36fe_389f_578e, 0x2c17_a233_a96d_31fb],
            [0x6318_bde9_9019_2672, 0x5408_2174_5224_45e2, 0xd90f_78c5_a72d_09b2, 0x0615_0e25_e6d1_46e4],
        ],
        [
            [0x76e2_40a4_34de_b499, 0x86b6_c83e_df0e_4691, 0xe31d_e909_6aae_62d5, 0x6d35_4d98_518a_6e41],
            [0xe926_e3e8_378f_821a, 0xd913_4f1f_6dc3_e02c, 0xe8ad_8139_7dd9_6947, 0x7e2a_c5e8_e37b_243b],
            [0x6876_0a92_69cb_2315, 0x095d_b145_61ad_1278, 0xd286_1d3c_8e5e_2fd2, 0x4202_52e5_057d_d7e1],
        ],
        [
            [0xb15e_4f0d_9520_b7df, 0xdae3_7b94_71a8_2cc5, 0x021a_1fec_1eae_b4b3, 0x5ca9_3a8b_73fc_774c],
            [0x460f_a003_8553_a1eb, 0x665d_6865_ad93_2f74, 0xaba5_8235_b347_e96f, 0x231c_adfe_e56e_cb19],
            [0x08bf_ed96_8d2e_cd4e, 0x4e3b_a2de_6880_2e15, 0x77ea_5f78_aa6a_b7f5, 0x3b2b_cd14_f411_680b],
        ],
        [
            [0x999e_5a89_a95a_1a79, 0x6c19_1424_c9ef_4070, 0xdaa8_9443_ba86_9ae7, 0x0162_8a5d_9513_bbe0],
            [0xa2db_473f_24e0_1502, 0x91e6_a8d1_5e54_d1bf, 0x9f6b_2f88_f611_260d, 0x61d1_c26e_4f02_ded8],
            [0xb425_eaed_45f8_db19, 0xfdc5_e9bf_7b5a_a5a9, 0x989c_8b6b_d4d8_6929, 0x48b0_4904_b0aa_402c],
        ],
        [
            [0xbd1c_2b0b_1b4d_a6dd, 0xbae0_1653_b2ae_1ab1, 0x3ee1_0dfc_ea78_c010, 0x57b1_beba_48f3_7021],
            [0xda26_8b34_94ed_67d5, 0xed29_4fa6_4209_acc7, 0xf4f7_b1e5_229e_aaac, 0x1a8f_092d_e2b4_c705],
            [0xea5a_4da3_0d7b_3ddf, 0xeb01_81bd_6455_c4b0, 0x38ef_70cf_fcd3_4cfd, 0x3f8c_1683_73e7_154d],
        ],
        [
            [0x04a2_a5b9_4710_ba91, 0x552c_747a_6a42_5c6c, 0xe9ac_12a6_bfa3_481e, 0x2256_6021_920e_290b],
            [0xbd3e_4732_5580_b476, 0x65ad_252a_8af6_e2a1, 0x04aa_8ce9_a3e6_876d, 0x33ea_5646_1a1f_49d8],
            [0x8e3e_b5dd_a7bd_2bb2, 0x459a_ff6a_48c1_89f0, 0xa56e_50e3_64b5_a342, 0x6ab6_8e41_8956_b8de],
        ],
        [
            [0xc0f8_33ab_588d_f407, 0x87d7_fc11_8851_f9ee, 0xfc59_682a_b54c_a32e, 0x44bd_5f1c_6646_3f82],
            [0x0bf7_a071_8646_9cc1, 0x18fb_839f_0ad1_fd1a, 0xa790_f9e5_83b9_b237, 0x3a36_3636_8ec1_277f],
            [0x8624_e4c3_bf52_96d2, 0x2621_b4aa_cdee_0ea1, 0x8116_1c04_fbe6_75e9, 0x2bbf_0a51_a5f7_425e],
        ],
        [
            [0xca7f_675f_5ea6_eb8c, 0xfa35_27ed_0307_9108, 0x8925_2cbb_e064_68ff, 0x7829_825c_7d80_494a],
            [0xf871_3456_30d3_9d85, 0xf97d_7d08_1bc8_d2fa, 0x60f0_9f41_35b6_8074, 0x307d_3f74_b7eb_c7a1],
            [0x5b1e_8e9a_a694_b763, 0x79e1_829f_2fd6_98ec, 0xb385_cac6_5a5e_a176, 0x109c_c706_50b1_a9fe],
        ],
    ],
    [
        [
            [0x13cc_557c_da5b_aaf7, 0xaf56_3909_ae46_d6b9, 0x6967_5530_b0db_d011, 0x4ddf_d942_74c7_bea7],
            [0x44fa_82c5_1c15_99f0, 0x2d71_5d05_d6a4_605a, 0x47c9_da81_d29e_d9b7, 0x6d51_f6ce_cad1_1973],
            [0x32b3_bbf4_e3ec_b2a7, 0x6595_892a_3963_c01b, 0x3282_994c_eca8_3777, 0x6503_f0a7_2f44_abe6],
        ],
        [
            [0x9205_ac66_e23b_d244, 0xfe9c_6d6f_3223_f80b, 0x8cc9_4699_53e4_3556, 0x6857_bd76_c257_d040],
            [0xa772_0965_cc06_fcc3, 0xd18a_ebb7_9e37_63b8, 0x5dd2_f6ef_492e_3bfe, 0x5f85_d61c_8e98_9a01],
            [0x3727_ef00_8afb_2de9, 0x94cc_1310_90b0_84d9, 0x3c01_02c0_85d6_eb6c, 0x4c90_d18b_5d75_e803],
        ],
        [
            [0x6bad_56cd_6cf9_e0bc, 0xab35_0777_b058_e0ce, 0x9f4d_05d6_12ae_076c, 0x7d82_4ef6_5031_63fa],
            [0xc4a1_17bf_6fdc_387e, 0x9614_b5f5_a7bb_59de, 0x039c_78ea_1b61_26fb, 0x322c_6fa0_f139_d758],
            [0xee65_f1bd_1aa2_2238, 0xbac4_3c99_87f6_df49, 0x3c30_0261_8962_eec3, 0x7049_ee65_e14a_8732],
        ],
        [
            [0x35ef_775f_3042_019c, 0x98cc_e15b_3c07_dc2a, 0x4b99_bb55_db16_834a, 0x7718_c064_c5b2_3ec8],
            [0x8ff9_cd42_c2f0_382d, 0x9b68_52ec_59f3_9c99, 0x21dc_f970_b8c7_a29d, 0x6be8_f504_2413_d4be],
            [0x773d_5b73_d094_582f, 0x5260_acb6_c9d4_45d5, 0x7bda_6f41_5910_b098, 0x5b1f_4cce_eecb_de8c],
        ],
        [
            [0x178c_246e_7125_d763, 0xbb4d_b92a_dd5e_57b0, 0xc865_9e37_1e77_f498, 0x118f_cbcd_e37c_d9aa],
            [0xcb54_21e0_9af7_0fe2, 0x4bb7_59aa_8472_6467, 0xda17_b400_dac6_6998, 0x2477_4dbc_349d_0295],
            [0xae18_ef25_e615_79e3, 0x5825_d818_7f10_468f, 0xdbc6_b804_e0a7_da33, 0x03cd_fd4d_843c_9209],
        ],
        [
            [0x79e4_f6c0_516a_a119, 0x8550_45bc_3bfb_1ca9, 0xebb6_d631_e884_2a3a, 0x4f7a_7d8a_ca38_31b5],
            [0x71c8_1d28_ed18_06fa, 0x421c_b211_9ed4_ad58, 0x769e_7896_859a_b240, 0x01c6_3bfb_4240_b8ca],
            [0x42a7_2f73_2d8b_3df6, 0xacac_8521_4b68_66e1, 0x3959_6f9a_4c08_10cc, 0x2baf_7495_2505_ffab],
        ],
        [
            [0x2ea3_5e22_8552_6bf7, 0x61d7_8913_d299_dcec, 0x9c4f_1d93_15c4_8361, 0x5005_0f3f_1c17_ac0d],
            [0xea60_4048_450c_17de, 0x1870_b861_4ca4_4ede, 0x02dd_5eab_a97b_99ef, 0x61ea_7388_9669_fe80],
            [0x28c6_dcb3_f57c_9d59, 0xb8de_4c4d_82b3_2960, 0x7f15_c2ec_ab38_cbfa, 0x4287_6529_328f_271c],
        ],
        [
            [0xcbd6_1cbb_3073_3475, 0xcd8c_ddff_0a9d_5a4b, 0xa658_bcda_9a76_53cf, 0x30a8_e04f_d098_d72b],
            [0xe1a1_8d6f_229f_864e, 0xf4fa_822f_7fb8_1dcd, 0x7e6c_bd64_f6c2_3d9e, 0x2587_7361_0e2c_7a63],
            [0x1d7a_ae06_fef8_2ecb, 0xee93_1770_155a_773d, 0x88d9_5dc3_890b_8b84, 0x0ff7_927d_4007_8185],
        ],
    ],
    [
        [
            [0x1169_57fa_984b_b5c3, 0xc6c8_5c03_6169_2302, 0xee50_c4b6_26f2_dd72, 0x1400_2ff3_641a_060b],
            [0x1beb_29fd_8d53_98cb, 0x07ca_4a98_1feb_b20c, 0x5690_0584_fd9d_0bd9, 0x2a26_a494_97e4_309f],
            [0xb577_dd4f_9a29_4344, 0x2e0d_ffca_1288_3ed0, 0x7bad_dde6_b36c_a59b, 0x3972_3949_8798_b6fd],
        ],
        [
            [0x03f9_fb1a_e995_3b0a, 0x3d55_26c3_2fb2_b378, 0x1e42_f3cb_9468_2228, 0x4ff7_3f80_07f0_321c],
            [0x934a_9046_4bc0_841e, 0x58a8_1505_91a2_8770, 0x7ece_d753_01f7_ef01, 0x6d4e_9746_1399_d1a6],
            [0xbb29_82ed_01ed_fbe9, 0x526d_7924_8a1a_66de, 0xbda5_6ae6_e925_4476, 0x407c_a028_f702_02a1],
        ],
        [
            [0xebf7_c9dd_83d7_cba0, 0xac1f_6867_9edb_b353, 0x6734_cc5f_b705_8f62, 0x63db_ffe9_2eea_0229],
            [0x469a_b591_e1e9_9859, 0x790e_45cd_d823_8d83, 0xd9b6_18b6_3721_5c1e, 0x03eb_ce3f_45f5_5886],
            [0xc3fd_fdce_5e04_6e89, 0xc503_359d_70f7_614d, 0x06ab_9215_ed8f_e0df, 0x0e1a_9051_af53_25db],
        ],
        [
            [0x66d4_37a0_10b5_e023, 0x0fdd_918e_895e_6c3f, 0xda4a_b54f_0be3_84c8, 0x5c3a_861d_b368_972a],
            [0xc069_29d3_5e65_d1a5, 0x1f30_e1d0_9c1c_10cd, 0xc861_db00_cc41_71cb, 0x0e1e_82bb_ae87_7337],
            [0xb497_78a0_4a11_728d, 0xe5e0_639e_15ae_fb38, 0x1080_a7f3_ba26_7014, 0x0310_f163_e998_243e],
        ],
        [
            [0x5bd7_0bcb_586d_f870, 0x2a6f_d7dc_f0be_70cb, 0x92c9_1838_f4d5_51da, 0x6ec7_2c4e_5080_174e],
            [0x57cc_3066_412c_c1bd, 0x4875_2460_e34f_cd6e, 0x3293_241b_b2ac_0f18, 0x4003_eb04_bde9_d2de],
            [0x605f_8eca_8421_549c, 0xd969_e1b1_ac47_971f, 0x054b_0a1c_5da8_f177, 0x4ac1_ebbc_1e0e_5fc3],
        ],
        [
            [0xc801_a382_664e_945a, 0x0e8d_b3cf_7b96_62c7, 0x0b70_95af_df2d_c393, 0x64ac_0327_41e2_ac05],
            [0x7677_5177_aed1_3d67, 0x2cbe_1d0a_2ab3_80ba, 0x64d3_1509_3304_8b3d, 0x5295_2f97_40f6_c7b8],
            [0x8694_4a13_2833_73fd, 0xfe61_fbc2_983e_4635, 0x0da9_ed3c_0608_897e, 0x43ce_0b85_ec21_d9c4],
        ],
        [
            [0xe6eb_66a8_606a_e82b, 0x4d7b_b436_dd81_ab9d, 0x1e53_391f_f9e1_f7a4, 0x33b4_606b_98bd_c566],
            [0x8283_7672_327d_37f6, 0x5f71_a18f_3102_f291, 0x1abc_a112_28dc_7521, 0x76f6_02f1_a564_fd80],
            [0xca5b_12f2_f8aa_e0d0, 0x20bd_f9d3_ccbd_bdc8, 0x6116_5eee_36b5_9300, 0x68a2_2f0a_6ee6_a97a],
        ],
        [
            [0xc498_a3d5_95df_5221, 0xc629_d127_c903_c894, 0xa5a4_fca4_5f18_7bd3, 0x4974_c804_3727_ea1e],
            [0xaba8_15a5_9d8a_249f, 0xc733_ffb5_a225_de59, 0x5c5e_b493_8b31_c2ed, 0x498c_3798_f1c9_4ae4],
            [0xf886_4b59_bfef_dd97, 0xcfcd_49af_090e_757c, 0xef88_9b62_1d2d_cc1f, 0x3bd9_71f8_2e9f_4cd7],
        ],
    ],
    [
        [
            [0xeacc_31ce_096e_d852, 0x52e8_cf98_6012_4335, 0x68be_1781_ac7e_7230, 0x03d0_ca8a_9704_af45],
            [0x94b7_d4e2_ce17_626f, 0x5e45_b0df_a7c2_79e5, 0x8e3b_836c_8bd4_7c84, 0x31db_cafe_3d69_92ae],
            [0xd41b_4781_1c4f_2fe4, 0xc821_9d81_67c6_f21d, 0xd7d0_feae_e2a0_9321, 0x1f47_f41e_8197_809b],
        ],
        [
            [0x8438_2646_f477_e89e, 0xefe2_8d47_19f0_1b98, 0x52ce_aed2_8930_66f1, 0x116b_044c_d312_c643],
            [0x97c5_8adc_82b8_514a, 0x4a79_2138_3384_22a4, 0xef0e_2d70_b0dd_fec2, 0x3add_1dbc_bfd6_2003],
            [0x311c_ede0_3866_e8cb, 0x307f_4545_b63e_c54d, 0x59c4_23de_75a0_0930, 0x0482_683d_c3bb_cf2f],
        ],
        [
            [0xfa19_16b3_247c_a053, 0x834a_9786_5e96_861c, 0x0b3b_4bd6_d040_fc98, 0x7120_5567_5d7b_9536],
            [0x5a67_0fea_6edd_48ce, 0xe798_ed9f_63a6_46d5, 0x9631_e631_d6c3_6628, 0x21f1_0a1f_de0e_ef03],
            [0x7c1a_3a4e_2dd1_4ad0, 0x6b4a_3e2d_e51b_e92d, 0x3378_9dd3_f3e4_98b5, 0x2b5e_d791_c6da_0656],
        ],
        [
            [0x8988_69b6_60ce_9dd9, 0x0315_35db_b111_c35c, 0x3e4d_c2c8_ebd0_a7ae, 0x01d5_18a8_3f0f_2baa],
            [0x1b15_5cf1_fa9a_99ec, 0x19c2_b46a_b75c_9ea0, 0x4f07_0a29_0ead_2ab9, 0x4e92_5436_c1ba_098c],
            [0x7a76_3b24_7fea_6706, 0x7022_f578_2a56_460e, 0xc469_12c1_0e84_9abe, 0x61d9_30ee_4d75_a42c],
        ],
        [
            [0x8ca8_9ec5_b64a_89b2, 0xca7f_3893_0005_fa3d, 0x0146_886e_eaa7_cab3, 0x015a_6af1_214a_04b2],
            [0xf2ad_8f0c_c45d_bcd4, 0xd04f_683e_e0bd_1ace, 0x5816_1771_301e_f519, 0x5930_2ae7_ad93_b5e1],
            [0x5a50_aae5_9468_c6f9, 0xf566_2323_0c36_7284, 0x624e_7a49_b641_21c4, 0x13d3_6404_d72e_9a08],
        ],
        [
            [0x6696_1385_621e_b4aa, 0x6ea5_1f2b_b533_6559, 0xbcfd_2c92_34eb_81b6, 0x110a_81b0_1ec6_12cc],
            [0x45d3_75e6_8f86_d8c4, 0x1be9_eb9d_33ad_2df4, 0x7917_6fd1_8afa_ac2d, 0x165b_38ba_7fb0_50bf],
            [0xacf7_66fc_9c85_f0e8, 0x54a1_1022_3946_71f8, 0x4144_8e33_3d4a_787a, 0x3d8e_fa5b_9c48_7a1b],
        ],
        [
            [0x2f97_110c_03fc_7ac6, 0x71aa_ae4f_ea4a_04ea, 0xd955_5446_8fdb_5318, 0x3434_c122_e9a9_701e],
            [0x7249_7970_59d9_5112, 0x3e36_4f03_15aa_88b0, 0x0af5_c7f1_06bf_bd87, 0x30fe_7793_2c7e_2cc9],
            [0xedd8_aec2_950c_0c3d, 0x79f2_5569_c36e_d66b, 0xa25d_7140_87fb_6241, 0x2367_a623_9ed7_80e7],
        ],
        [
            [0x109e_3753_f8a4_c0a0, 0x3e0f_3f7c_1c95_a42a, 0x9244_61c6_2b14_e75d, 0x0832_d572_86c6_62dd],
            [0xa132_92f6_cf62_72f3, 0x072f_6d00_8b48_1981, 0x3958_d3f9_65f2_e56e, 0x549c_3de6_8a75_afa0],
            [0x0e16_2292_ef90_06a2, 0x2e1d_96eb_5fe5_33a5, 0x0503_f3d8_f0c1_a018, 0x74d0_cc73_278e_738b],
        ],
    ],
    [
        [
            [0xf080_a21a_6e62_e56d, 0xa3f6_aecb_1e42_7d99, 0x3800_cabb_76c3_5073, 0x52d9_34bd_e933_fcf2],
            [0xc831_5970_6c8d_3c5e, 0x23e4_c44e_6428_4b33, 0xcefa_a533_2028_385c, 0x39b4_f354_9249_d0df],
            [0x4eb3_9ffd_89cc_3432, 0x1e52_fdec_a0ae_e3dc, 0x7027_661d_ef93_9daf, 0x0a10_341e_daa7_2669],
        ],
        [
            [0x9a77_5db7_e0e6_2d68, 0xb50d_8674_cb23_5645, 0xe9d8_6d24_d335_ef29, 0x18f4_1da0_b0e8_40e0],
            [0x5a3c_5e8f_124e_e8c2, 0x3106_1a80_2f2c_6081, 0xfd81_6997_e65d_562e, 0x705b_1df5_fa84_5396],
            [0x4bf4_6389_4f03_159e, 0xa4f2_47a7_9499_056c, 0xadf6_70a5_b78c_341f, 0x6ae7_8f5b_16aa_818b],
        ],
        [
            [0x183b_5af1_befa_c629, 0x6b9d_5cee_f3cc_e61b, 0xdec1_8e71_a489_f710, 0x0d2b_7dd5_315d_0099],
            [0x2c3c_8808_32e1_1eac, 0xc5ce_8436_a84a_40ce, 0x7120_17d4_8962_afd3, 0x334d_32b2_2b84_48ea],
            [0x4a1f_35a8_2e4e_e4f6, 0x9812_abdd_d3be_1b8d, 0x4c39_d72b_209a_3b28, 0x09e2_41b3_cce2_c52e],
        ],
        [
            [0x626e_7db5_2ec5_e840, 0xef75_e276_2b8d_2421, 0xea59_7441_dc72_a9b2, 0x285e_e43e_e472_dc13],
            [0xa11d_2ea3_2d59_f0d3, 0x7e09_e0c3_e3f8_9fb0, 0x8cfc_1b32_765a_dcdb, 0x737c_0649_d31b_db03],
            [0xb036_9bc1_b76f_f07f, 0x191a_9f0a_f808_d5ec, 0x3258_1d61_92db_9dcb, 0x4eea_b222_392f_ead7],
        ],
        [
            [0x614b_f300_045d_644d, 0x3ea6_7508_f570_e1f0, 0xf9f1_c5f0_cff3_cbbe, 0x1d1d_2287_b1d1_82e6],
            [0xc7d2_3ffc_19b1_0935, 0xde4f_b562_38e6_be0a, 0x3738_a2a1_a491_0645, 0x4732_2c89_10cf_b997],
            [0x03c7_9798_ec1c_a30a, 0x1c4e_98c1_ef4a_5288, 0xe8f1_b636_8bcc_b7c0, 0x58c6_46c9_c9d4_d43d],
        ],
        [
            [0xaeb3_4f14_d58e_e9cc, 0xfe49_0b2c_1a16_cf1d, 0x2ac2_8efe_f9ac_b9e6, 0x284d_20e1_92ca_857b],
            [0x793a_2e81_957f_ff03, 0x864f_9e24_bf92_6db3, 0x5e4c_69f1_dd42_cc77, 0x5126_3e33_cd0e_a98a],
            [0xdee0_376e_537c_92eb, 0xbc9f_79fa_320d_8f99, 0xc176_0940_4ec1_9f44, 0x42df_f811_9450_89c4],
        ],
        [
            [0x3440_d06e_86e2_8972, 0x27f3_86e4_2252_fd7f, 0x0fba_4735_c7a5_2920, 0x2bb1_3be6_f700_d1f5],
            [0x9b19_09b8_11e5_6ffc, 0x2a25_6785_68d6_67ac, 0xcb3a_0824_e90d_0e44, 0x7c05_c661_fd15_2253],
            [0x0f79_c55e_11a7_9826, 0xcd2b_bfde_8a02_ef04, 0xaf41_528a_1a73_1506, 0x6ffa_0c39_3138_dbd0],
        ],
        [
            [0xf2ed_a3f4_09db_4aa0, 0x79ae_951d_a193_0870, 0xd60f_9374_9c3c_093b, 0x14ea_6dc6_5050_65b4],
            [0x9cc7_0406_0bc4_edc5, 0xd3b0_1012_f9f3_bc7a, 0x7d4c_44a6_035e_81ae, 0x4835_01ee_12d4_b35f],
            [0xecd6_8557_9999_a9e8, 0x1c33_4ed2_d669_84f2, 0x1e2b_b2c5_6444_7bf8, 0x2559_c528_8296_5f7d],
        ],
    ],
    [
        [
            [0x6b67_e8f7_afee_e04e, 0x7415_9f7e_fbab_aee7, 0x92ea_b5ae_900b_1a61, 0x1820_e35d_8276_95cd],
            [0xed3e_1592_b3b4_6ac0, 0xcc60_e02b_a211_6509, 0x78d4_05ea_e505_670e, 0x54e6_e8d6_e044_5348],
            [0x07f9_797c_ecab_70a4, 0x56f3_cbba_cf9a_b597, 0x8d23_4c5d_afb6_012e, 0x0825_deb4_0a02_4d3d],
        ],
        [
            [0xd4ae_cd2f_eb3f_f8a8, 0xf495_f34e_a663_ab40, 0xdbfc_0126_6f10_792b, 0x5027_9510_7d83_96fa],
            [0x28f8_7e98_b478_f6aa, 0x1640_8ee6_ec37_9de1, 0xa26e_2e21_8269_796f, 0x6df4_662b_8495_38a4],
            [0x640a_1d9e_9875_d833, 0xbac4_8aad_5eb2_9718, 0xb29e_1e18_c7b6_ae18, 0x52b8_7d8b_e13c_8b0f],
        ],
        [
            [0x8c97_54aa_85dc_122d, 0xe473_7dd4_47c8_2868, 0x3cc3_7516_c452_649a, 0x120e_2fc8_ef00_c334],
            [0x1f7d_1b3f_965b_0ab1, 0x7afc_b7bb_0e6b_0136, 0xf463_8a15_32da_92b1, 0x5ee5_b2f5_2981_8566],
            [0x146c_0b94_a06f_3655, 0xc7df_9678_116c_b99d, 0x8b6b_fe6e_91ad_80e8, 0x0421_076e_afe6_f872],
        ],
        [
            [0x81ac_61a7_027a_0867, 0xdb09_adad_13b7_0342, 0x2ecb_3863_f5dc_8a90, 0x026b_2a79_90ed_c44e],
            [0x66ff_9055_c1b1_7d25, 0xabf0_8c6a_710d_1f37, 0xf18b_cb0b_fe1c_f315, 0x06cd_29f7_de0b_b4fe],
            [0xaf3e_e08b_6ede_dae1, 0x14aa_6f5b_46d2_ee96, 0x8e5b_040b_999a_5149, 0x653d_2793_0c4c_8d6b],
        ],
        [
            [0x1261_d948_d79b_951c, 0x49ed_4138_38c0_a3f9, 0xeec2_42b2_4344_cf79, 0x654b_18a1_11f0_7719],
            [0xfa53_8c01_2fd8_afc1, 0x1efb_2f9a_35ae_0dc7, 0x66fe_7842_8070_0889, 0x48da_8626_6ee9_8c24],
            [0xd374_13a2_0452_7feb, 0x39c7_0bbf_4e0a_bb6c, 0xbb99_a45b_1e81_59f9, 0x27a5_e726_e735_e628],
        ],
        [
            [0x9871_30b7_624e_85ae, 0x722b_38c7_e576_118b, 0xa475_a04d_f935_a7d3, 0x5821_6772_b0ac_af9b],
            [0x538f_e72d_7112_12c2, 0x1375_392b_497a_c54f, 0x690d_04eb_8e75_1e7a, 0x39fe_6e8a_5b8e_00f3],
            [0x213f_383c_a24d_d617, 0x42ad_71b6_de71_1885, 0x2657_3b10_afc2_0d3e, 0x5c4f_3a06_4d4e_70eb],
        ],
        [
            [0xe4de_bc7b_2b87_5614, 0xf2ad_8599_13c8_ce70, 0x32fe_1f55_d0cd_c8f6, 0x12e2_12f2_eb13_1b48],
            [0xb27e_59d7_1a6e_5ce7, 0xcba8_0191_f1a4_6856, 0x22d9_f83e_b163_1c0d, 0x30aa_29bc_a32d_33c4],
            [0x1f9f_0353_78eb_ef37, 0x9f7c_bb13_c703_1184, 0xc60a_7b13_2745_363b, 0x329c_d044_8aa4_23ac],
        ],
        [
            [0x6ee2_6dea_0a5d_a503, 0x8cd9_5e1e_4c21_27c7, 0x2454_4feb_9b65_38b4, 0x47b2_9907_780c_dec8],
            [0xf4e9_0fba_61e9_7bb0, 0xe0a8_2a20_92e2_3422, 0x3127_2e74_7cdc_cf19, 0x48e2_f255_62e6_8c36],
            [0xea43_68d8_e57e_f063, 0x279f_f371_8b1d_a8c0, 0x2cd4_5786_fd79_49cd, 0x2655_e3de_f619_8395],
        ],
    ],
    [
        [
            [0xe047_bc47_9fbc_693b, 0xff18_5396_50a0_26cf, 0xf93b_c5fe_67b2_e64e, 0x7f72_4c0b_2d65_9010],
            [0x11cf_4b12_044e_0517, 0x63a4_6260_1d7f_239c, 0x0bed_f695_3b27_d095, 0x31cd_c9f8_190e_42c1],
            [0xbdea_8471_c888_d0d8, 0x9595_c86a_4048_3a44, 0x73e9_5761_5739_7e8c, 0x476f_a49e_42db_0153],
        ],
        [
            [0xb3b3_e269_423b_2080, 0x5048_201f_fbfa_fc1a, 0x8e47_e7fd_6573_5f6f, 0x4260_062a_68ef_d1b4],
            [0x5766_40ac_2ccd_ad34, 0xf52b_a787_f5d6_f107, 0x27f2_0eba_115b_3f83, 0x201d_c971_80ce_a7da],
            [0x26e1_17c0_c5a3_2e7c, 0xb8d0_79ad_0a40_77fc, 0x5774_5fd6_8263_eb2b, 0x1aad_d895_5930_bb7a],
        ],
        [
            [0xd180_ed63_ad46_398c, 0xf6c8_01ce_d9e7_5508, 0x3783_be5f_9dd7_1f96, 0x3a8c_757c_7029_56c7],
            [0xd38f_3266_3a49_ddfa, 0xf2de_c26c_f651_d861, 0x0535_e286_7d02_f3c2, 0x07cd_c099_0c17_6189],
            [0x5244_2ce2_0dbf_b619, 0x8796_b05e_7a1c_194c, 0x0c0a_d494_e4d8_e8ec, 0x23e1_c38d_dd8b_aae2],
        ],
        [
            [0x7df3_2ea8_6428_3358, 0x3176_6258_59d1_4cd8, 0xf29b_aa75_220d_7470, 0x047f_5016_746a_46af],
            [0x28a2_29cb_b8f6_27a4, 0xfc02_d8be_e4c6_2eb7, 0x7bb1_608d_23e1_e335, 0x005c_4dc2_bb23_4cee],
            [0xc126_eebb_346f_7568, 0xe432_2290_25b4_2e91, 0xda8a_67e6_aec4_eb32, 0x239c_14d3_a7ba_ea9b],
        ],
        [
            [0x91ec_a99d_569c_815b, 0x3261_6ee7_7781_ac47, 0x0a92_b9c8_67f0_97da, 0x7633_45a6_a272_69c8],
            [0x4169_6d3a_a33c_e20c, 0x731d_ebec_5930_c6f8, 0x1aaf_7792_5623_f585, 0x103c_3426_2419_e35a],
            [0x9da4_6790_bd3c_4106, 0xfbb5_0559_4093_9f4b, 0xd4b6_32d3_c647_76bd, 0x3a08_d302_a7c5_219f],
        ],
        [
            [0x2bcd_729e_8c58_bada, 0xb438_98ac_f9c9_5081, 0xc22a_f65d_0f77_9afa, 0x0f64_d439_22c6_1cc7],
            [0xa6b2_ce99_5cce_e42d, 0x0226_6e3a_b01d_788a, 0xd9a6_3896_6e61_7244, 0x7e09_b2ba_7dc0_9a7f],
            [0x5c73_526a_0051_2844, 0xcdc0_eb81_05e4_415a, 0x2bf3_e64d_f8ca_bab0, 0x5d6e_c452_e3e6_b230],
        ],
        [
            [0x42e1_4c6a_2c9c_9823, 0x47bf_1acc_2ffb_2cf6, 0x0e96_5115_797b_371d, 0x30dd_0898_d203_5390],
            [0x55c4_abb8_5b1a_ee79, 0x816f_f7b6_7b36_0fde, 0x42a9_8134_5f5b_68c3, 0x124c_94fe_6643_cf3a],
            [0xd1e8_5078_8b4a_c80b, 0x811d_b5b6_5d3f_5ec4, 0xbdf8_ad1f_133c_1983, 0x6b10_1886_5dec_7673],
        ],
        [
            [0xb323_5afa_3bf1_42eb, 0xa074_7fb3_b647_b0c9, 0xd376_3988_d5da_ca6e, 0x3f64_2379_b2c6_7626],
            [0xa944_c9a1_a49a_6b18, 0x5ced_fc03_5289_117a, 0x47b6_c3c7_e1fa_0e11, 0x5bb3_b515_26ce_cb98],
            [0xcdaf_479f_8ed1_175a, 0x0987_8ebb_b600_e689, 0x90a6_47e7_d14c_4fdc, 0x76d5_7b91_9ccd_ceea],
        ],
    ],
    [
        [
            [0x2c1d_825f_d656_c751, 0x94db_a1f4_0a45_f442, 0x158f_2c1d_8408_62ed, 0x15aa_24f2_c759_ddd5],
            [0x2f9d_3ab1_759e_df1a, 0xfbf5_1c2a_475e_d05c, 0x8061_f298_a2ba_394c, 0x4982_74f3_8b13_eaa8],
            [0xbc4c_0a69_356e_4e7f, 0x1e0d_d59f_c5a4_6e85, 0xed07_f0ff_fcbc_e305, 0x2234_6f16_be16_eb49],
        ],
        [
            [0x25cd_6c63_7c31_83e7, 0x1088_9a98_a1ae_8614, 0x6a54_3362_b2bd_3b96, 0x2ed3_213f_3192_39a9],
            [0x28dd_9aaf_4a0c_a34f, 0x19f3_6e26_11ee_e3aa, 0xc9d2_db6b_223f_ccb1, 0x3667_3e37_fda2_5eb1],
            [0x0d4a_6344_6f56_1165, 0xdc83_377b_ddd7_0ffc, 0x4456_c61c_46ac_ac07, 0x2c79_4d5f_f3cf_9654],
        ],
        [
            [0x25ad_325f_b887_66fb, 0xd8a6_729c_2316_149e, 0x1b21_e82b_6a85_9d5c, 0x357c_9b92_0c2d_a438],
            [0xf487_67d5_c6f3_9f34, 0x2a01_b7cf_9bbf_3b52, 0x7824_ad85_df00_acc1, 0x2bbb_14e2_53fa_0f1b],
            [0x9910_0122_84e3_5444, 0xe970_1b09_a5aa_c4b9, 0xc1f1_1b11_9e19_944f, 0x380f_92dd_8657_60c7],
        ],
        [
            [0x4e8c_7b6c_be5f_6080, 0x4225_0373_3a5f_edf2, 0x907a_da91_5627_306b, 0x7905_2de0_284a_af28],
            [0xe1d4_587c_7230_b66d, 0x7b80_3307_4f12_d43e, 0xb0f1_830f_fa5e_52ce, 0x5706_495f_dee2_05f4],
            [0x061f_84a1_cdc0_2d11, 0x7427_459b_b121_55fe, 0x348a_0bf9_ae11_49a3, 0x474d_ce5d_8a27_7876],
        ],
        [
            [0xc6f7_4dea_aed8_df77, 0xe4e1_d59b_8539_1fdc, 0x2254_78df_8e34_6bc8, 0x1b36_a20c_8e7e_9e6f],
            [0x7ddd_6a47_fdab_904d, 0xf740_c8b5_edfc_8687, 0x6a40_98a9_31aa_a1df, 0x5108_8275_9f99_bdec],
            [0xcf1e_0ba1_f95e_460a, 0x976d_137e_5ac2_b61d, 0x665c_1787_3453_fdcb, 0x20b3_d273_5e2c_9922],
        ],
        [
            [0x615f_1332_fc67_47f7, 0x74b3_ff8a_7440_6b16, 0x7897_373f_179b_2777, 0x1a59_99b8_65bf_697b],
            [0xb21d_ce94_3b7b_1380, 0x2e8e_cea0_073b_3475, 0x0da5_a181_90fe_0342, 0x3c9c_5dbf_112a_9235],
            [0xe6e2_c8f7_4340_eb66, 0xe701_084e_76c2_d3a9, 0x76ba_42e0_ac40_4441, 0x08bb_7e37_16ff_32f2],
        ],
        [
            [0xedc8_7144_a4bb_875c, 0xcc7d_e615_567a_2051, 0x109a_a7ff_6f6b_c3cd, 0x0fb5_1f2a_7934_835b],
            [0x5a57_b668_2dce_30c4, 0x16ef_e4fa_5952_c240, 0x1ea7_d281_75f4_a6e2, 0x447e_1d26_33be_af9a],
            [0x3052_60cc_e983_9a75, 0xa060_42db_188b_2e6b, 0xf119_9f11_fbac_c14a, 0x2797_d680_8b5c_8068],
        ],
        [
            [0x4b16_6c8e_db9d_db1c, 0xf302_bbd5_7e09_4e04, 0xb7b0_cd9c_f9db_0b44, 0x1a28_ccaf_94a2_7740],
            [0x225f_5920_ca57_272a, 0x2faa_0e28_8c2b_f7b6, 0xd30f_3596_9b46_824c, 0x222a_4252_4b97_7bd5],
            [0x48a9_7e68_4ff5_3ebe, 0x2540_b64a_5849_ae7b, 0x92c7_4d55_2394_2e20, 0x085c_4e53_0214_49db],
        ],
    ],
    [
        [
            [0xba9c_a0df_2d22_f837, 0x683e_5776_b6ce_2fb2, 0x88bb_b5ce_397f_a8db, 0x0be9_68ec_f786_a6d4],
            [0x1eac_a3a4_cb8c_144e, 0x8975_fc62_9229_9f93, 0x0131_5fe5_8a61_f78a, 0x105c_3c6a_bbdb_a8c7],
            [0x93f9_578c_039f_9f35, 0x7e9f_f28c_eba9_0834, 0x9171_db96_1e53_0011, 0x3910_a7b1_e632_e353],
        ],
        [
            [0x8ece_dbdc_fa1d_94db, 0x6b02_c125_27a8_c7ba, 0x7960_395e_9897_cee2, 0x4f92_5642_ad0a_a2d8],
            [0xda71_bfa0_2983_d340, 0xd5d3_8a6b_9799_b3ca, 0xeb7d_e853_b9bb_084c, 0x6fef_a462_c0b8_e5e4],
            [0x126b_0419_474a_82d5, 0x23a4_60e8_860a_1077, 0x63ff_f22e_037d_92d1, 0x005d_39cf_1571_caf3],
        ],
        [
            [0xd722_137a_f544_5d93, 0x1b03_3cec_c24b_9dfd, 0x2e4f_8186_1334_a728, 0x3914_bef3_ea8c_6913],
            [0xac97_4c6f_2e43_c86b, 0x72df_dbe9_a2e1_516f, 0x88ad_1db0_7cda_4c91, 0x0194_1d1f_33d6_bc79],
            [0x2412_0ee3_df06_5c93, 0x1978_cda6_c5b1_9840, 0xe9ef_e486_8114_4984, 0x42f0_94b4_2313_8ca2],
        ],
        [
            [0xd6df_dde4_1216_22a8, 0x5e64_0676_6818_40ec, 0x421a_b353_7ae4_6fc9, 0x3c67_92e9_c12c_6726],
            [0x5d41_7759_96ce_24ad, 0x6777_e47e_7895_dcbe, 0xd816_d5d7_49da_e8f0, 0x1ce0_064e_09b4_c6cd],
            [0x8ad7_35c7_18a4_4eb4, 0xd542_8e55_ce15_f843, 0x64d3_ad4b_f827_7d02, 0x0035_a903_b59f_fc19],
        ],
        [
            [0xfae5_bf0b_5ce7_040d, 0x9a03_f8a6_20bd_5e14, 0x6a59_b5e7_15fa_53d5, 0x7ef1_74ab_0d4f_bae7],
            [0x14f0_67f0_ceca_bc0e, 0xdb40_ef8c_4b31_8871, 0x2bef_9ce9_b828_b59c, 0x26ab_f1a2_1de3_b091],
            [0xef38_6a7a_5b52_af5c, 0xa400_a93f_aec2_edcc, 0xede4_e220_69f7_4d40, 0x7595_4857_8d30_14f6],
        ],
        [
            [0xbbf5_f992_2dd9_6c05, 0xec18_0da3_97dc_83cd, 0xe323_f379_2677_3999, 0x232c_0964_13b6_1084],
            [0xb491_fa7e_4d73_0f42, 0xab9a_940e_f01f_afe8, 0x53b2_5721_f376_e896, 0x6fec_7a74_e896_9f25],
            [0x26a1_df59_1508_3163, 0xb832_fdba_9c18_ee0b, 0x0c06_a53d_ef14_b46b, 0x42d9_9615_8e58_b3c8],
        ],
        [
            [0x7bfe_5216_3d6a_c0c1, 0x990a_1437_2199_f9e6, 0xdb61_4e86_9a05_cbce, 0x58bb_8d24_2b39_83f0],
            [0xe460_2f66_6926_d475, 0xd0e7_8d56_02ef_f7c1, 0xeddf_77f9_3efc_e6b0, 0x5daa_ab51_bda3_8f4c],
            [0x1958_6292_70a6_ea41, 0xf6d9_a8aa_0d15_d25b, 0xd1e8_b024_1415_ad79, 0x27e0_3ce9_3d39_9b75],
        ],
        [
            [0xee1a_45a2_0643_627d, 0x899b_e5e4_e64a_7328, 0x3211_7ba6_b21f_1e5c, 0x5208_b861_5d71_e684],
            [0xa8e4_9c58_44df_97b6, 0x924b_deb2_816f_f4d3, 0x7fff_e04e_3c40_7229, 0x4922_b3e7_657c_c749],
            [0x9ffc_d5c3_0562_39da, 0xf848_8ef7_0089_f21a, 0xa573_a830_75e3_6257, 0x1fc3_094b_3643_8006],
        ],
    ],
    [
        [
            [0xce0c_7e7d_1b02_4680, 0x148a_ced9_b9c4_ceee, 0x6e4f_9a85_cfc9_6855, 0x537a_bf77_43c5_0cea],
            [0xaacd_0664_bc15_06ef, 0x2a8e_e6d9_7538_c1c2, 0xbfb1_432d_98f7_91c6, 0x2825_53bb_3cb9_b09e],
            [0x8655_966a_ab43_f7cf, 0xa8c0_68b1_123d_78bd, 0xc2e0_ad1a_27ad_1233, 0x6020_ca1e_cedd_1834],
        ],
        [
            [0x2590_bba1_d136_5565, 0xa3d3_5a12_3245_5be7, 0xe58e_a7bd_01fd_e4f1, 0x496c_98a1_4c00_680c],
            [0xe1e0_775d_21f5_e64b, 0x46ba_4e4e_1375_4e57, 0xecfd_4af7_0e3b_e663, 0x0a10_50ec_bb42_1a07],
            [0x8063_3bcc_e99b_ac9e, 0xaf1e_28a0_591d_523d, 0x220c_142a_71af_f9ca, 0x4da7_c918_a1ac_d009],
        ],
        [
            [0x99e7_9818_524c_334f, 0x128f_b9e9_10af_a42c, 0x55c1_5520_28ef_7a7b, 0x6ff8_c8ea_b7cd_11fb],
            [0x1f2e_084e_c48a_849f, 0x1ce7_7d48_96f4_b4b5, 0x1075_721f_cbaf_9810, 0x51cd_ab95_3f89_96d7],
            [0xc0cf_6a19_d616_c834, 0x9441_d5bc_afe4_c291, 0xf7a2_b940_2ac9_f59e, 0x0106_2935_3ac7_9b65],
        ],
        [
            [0x7498_f7ac_f821_663b, 0x962c_4e4e_c709_25db, 0x56e4_70c5_5763_accb, 0x6296_7f05_2b01_6286],
            [0x3bcc_1a7c_4f6c_6dde, 0x6479_557c_ee3e_5236, 0xd4a9_266e_51f0_d83a, 0x0155_6623_0a98_9c3b],
            [0xc350_7bd0_323c_3be6, 0xdde2_3213_8730_3e4f, 0xd58b_f512_f8fd_88e4, 0x667d_bebd_9825_c3bd],
        ],
        [
            [0xf143_4ce1_4bc4_f789, 0x15b7_66b8_efab_8c86, 0xe1a1_e42b_f664_b868, 0x2d8e_a65e_21a6_9d62],
            [0x395a_1eb6_5c4d_baff, 0xaa63_4a6c_ce35_6e40, 0x5c61_d51b_9f71_a64f, 0x0a5a_3115_9c83_a9b2],
            [0xdb7d_930a_e605_4f93, 0x9d27_8715_dc46_e672, 0x8980_a4c5_99b4_d382, 0x17cc_7b89_2c2c_96e8],
        ],
        [
            [0x1709_5722_27aa_5377, 0x7e7f_1f78_54e5_ebef, 0x675f_c486_bac1_aef0, 0x4ec0_3174_f3b0_a2aa],
            [0x064a_53a6_5a87_cf2b, 0xad8f_fa54_c747_0990, 0xcd15_6610_c118_07b3, 0x1d35_7124_ec03_557c],
            [0x32bd_6d42_d4c8_3e2d, 0x8d07_545a_c8dc_87b1, 0xc687_0efd_ef9a_5a74, 0x14c5_c674_5779_2ff9],
        ],
        [
            [0x41bd_3975_0510_b2ef, 0x1fd5_83da_05e7_bcfb, 0x290b_1b63_bb9c_5738, 0x35d3_138c_01d3_ebee],
            [0x1549_3ca9_f7fb_8659, 0x25c4_e495_3c8a_b83b, 0xca0c_22bd_1853_e7b5, 0x1a5c_5420_26ae_7242],
            [0xe137_765a_c1b4_9991, 0xead4_09ef_b1da_ff7e, 0x5149_d54d_5259_12b9, 0x78eb_15ee_a32f_0e35],
        ],
        [
            [0xe696_daed_58fb_af71, 0xebbf_cae7_8b58_32fa, 0x8a2b_8ff5_1fa4_f842, 0x4e19_9b10_9315_959e],
            [0x3299_e614_69bc_6fc0, 0x7b6d_a1bc_8507_d25a, 0x71b2_2ffc_fb80_ed2d, 0x3a6a_f98b_f98b_95d2],
            [0xd437_f2aa_33ec_e537, 0x9cc5_be3a_9594_c61b, 0x6d36_8449_71d6_311d, 0x6575_e622_a3f4_ecc6],
        ],
    ],
    [
        [
            [0x05a0_46cf_39aa_5b08, 0xc035_9929_add4_2db7, 0x6df3_1d01_a52c_5103, 0x0b9d_ecee_e4d0_ef96],
            [0x0978_038d_93b6_80db, 0xf3dc_5d62_c362_4638, 0x2984_094d_b8eb_7dd4, 0x6ec4_7dfc_ad1e_dbc9],
            [0x95a8_078f_7f2c_3966, 0x2c6b_2c17_6a1c_8c60, 0xf376_93c7_64b3_9d70, 0x4370_e689_d8cf_518c],
        ],
        [
            [0xa395_d7b1_4f2d_81a0, 0x9dd5_05c8_13c6_8223, 0x863c_2fa3_4b21_df93, 0x7f9d_350d_46c1_bd89],
            [0x2068_56a8_b78b_3788, 0x08c7_1949_8fd5_b55f, 0x1ff1_af0a_5026_8447, 0x5840_301a_9370_b133],
            [0x7bf3_221c_ae9e_bffc, 0xcad4_6aaa_e480_f6fb, 0x3466_bc18_2c96_319c, 0x5868_7ef6_9728_983f],
        ],
        [
            [0xce5a_4b8f_345c_23a8, 0xd04a_b914_b332_5de7, 0xae46_f393_397d_2095, 0x230a_8421_a8e2_c4ec],
            [0x702c_a68d_7909_19d0, 0x8ded_f3c7_7866_26ce, 0x34b2_8c3f_c7a4_cd3b, 0x4549_0a10_1604_cc34],
            [0x5e48_0ce0_575c_d017, 0x2ae3_8886_8b01_a657, 0x0736_fa80_b2cc_9976, 0x1de5_0694_4ae5_2eff],
        ],
        [
            [0xce34_475b_4f66_00d6, 0x785e_41d6_d322_44b7, 0xe516_caaf_afbd_4ff1, 0x6754_5a01_c6f9_4120],
            [0x2078_18de_1e2e_b152, 0x8cfe_459f_67f8_3d30, 0xcc0c_1ed1_0987_daa2, 0x2b18_ef6e_d747_89e6],
            [0x9576_a305_78e5_6901, 0xa318_2982_d246_7741, 0xc890_bba2_a4f8_8d2f, 0x1267_0498_2a16_5231],
        ],
        [
            [0x1fe7_d0aa_fef9_85b9, 0x697b_8b47_1b1b_9752, 0x5970_326f_3249_7c22, 0x6a4c_9453_9927_a140],
            [0x0ff4_487a_fe83_6083, 0x5ae2_341a_aec4_0879, 0xc13c_047f_3746_579f, 0x20ea_71e1_4503_6ba5],
            [0x7937_1953_b1f7_0d17, 0xd748_f25b_e92f_fef5, 0x5e1d_e99d_e8bf_a6b4, 0x248d_b36f_606e_7fb5],
        ],
        [
            [0xbaf8_2547_686d_3247, 0x7691_1657_b3f1_1425, 0xc11a_51bc_8fbd_bdd2, 0x667b_5c58_5b80_c5b3],
            [0x4c7a_d89e_e3f5_194a, 0xf1ea_fc66_3f0b_6dcc, 0x5605_5fa9_65fc_6ca3, 0x4479_9c68_642f_7256],
            [0x61c1_d410_cc8d_39d5, 0xd593_de00_ef99_063d, 0xe09e_998d_c23b_b831, 0x6986_a541_7583_c54c],
        ],
        [
            [0x36b4_b9a2_b64d_5fcf, 0x12bf_d97e_2480_5440, 0x95d6_7a09_6467_dc28, 0x06d9_f3f0_065f_dead],
            [0x0026_1b18_70fc_a409, 0xbf16_bc13_4655_a9ad, 0xe3a4_1191_e642_7fc5, 0x72f5_3a9f_880b_b85c],
            [0x9eb3_7e1f_7104_b1a8, 0x40eb_163f_b0da_e5b5, 0x87df_0221_09a2_1d8d, 0x4152_760c_90f0_d0ed],
        ],
        [
            [0x7ae4_30b1_78e7_bca6, 0x08c6_430c_9377_2bf9, 0x8b90_9242_8e03_1abc, 0x5b68_95ae_f603_3fe7],
            [0x2e73_12cd_1d92_5c51, 0xdc2b_bd66_22d7_d05c, 0xe665_f374_45d0_381b, 0x1e8a_1e28_893c_04df],
            [0x0936_93c8_bc8a_a2a2, 0x6af2_47ae_7e3c_1d05, 0x9b5e_db74_6f8b_cdd6, 0x577a_8bc4_2dd4_142c],
        ],
    ],
    [
        [
            [0x4b77_5ffd_982d_979f, 0xe9fc_9c56_c44a_cb5c, 0xf87a_96e3_a36a_ee92, 0x6bcb_4148_5d9d_004a],
            [0x231b_cba7_462c_576e, 0x5cf7_917d_d5f8_20d2, 0x70c2_ecab_74c0_38c5, 0x178d_bc7d_58a1_d453],
            [0xfb8d_5c21_8510_7077, 0xf9c9_b2c6_9278_7623, 0xe7ba_84d4_3771_7768, 0x7ee2_1f1a_ee15_51f0],
        ],
        [
            [0x2d3c_152e_139f_4b8c, 0x1abb_634c_af27_7eca, 0x8797_6c02_8f91_be9f, 0x0227_dc0e_c16a_854c],
            [0xc2cb_3332_c43e_ecd8, 0xe487_cd98_a5d8_29aa, 0xe370_46fc_7790_3cd8, 0x7f7b_900b_3ac6_6097],
            [0xe0ef_8c62_d483_f1e3, 0xabd9_9b8e_e726_31ac, 0x6538_229a_5900_dda4, 0x7fbc_c11f_ce18_6e97],
        ],
        [
            [0x354e_0ff8_347a_c3dd, 0x8413_c4a7_0028_646f, 0x1e5f_ccaa_bef6_adf3, 0x3254_d821_8e03_6b78],
            [0x419a_691c_d1da_89f4, 0xe09b_386a_5c8f_d46c, 0x095a_a09b_7ac8_5e99, 0x0527_01b9_ebc2_6cda],
            [0x9759_eb50_adbe_9483, 0xd85a_7b50_6a9d_411a, 0x38ab_6721_c4d2_2ea3, 0x438d_3e85_670c_1a36],
        ],
        [
            [0xe606_1aa9_1070_a20f, 0x06b2_ca83_84d8_a8a0, 0xcd7a_b10d_904e_af9b, 0x7e34_de7b_b0bb_aae9],
            [0x6983_96d5_6443_dcfc, 0x8093_1482_dfd2_b177, 0x67aa_1801_6077_bb45, 0x561d_e638_a375_3f4e],
            [0x83f8_6bf5_8274_14a6, 0x886d_8c12_97a8_79be, 0xf4a8_d4d1_8b8b_cc6b, 0x77ad_4d39_9156_528e],
        ],
        [
            [0x7394_ea75_d1ec_a25f, 0xc6cf_04a0_403c_57cf, 0x2292_ab3d_23c3_4e01, 0x0155_cb40_7746_9d92],
            [0xc5d0_8006_17a0_e359, 0xe24f_bce0_867f_7dcd, 0x277d_23b8_1e62_8e4f, 0x64a7_10d1_70a3_d7e5],
            [0xf7d2_4542_eef2_86cd, 0x90cd_1127_07dc_d124, 0x7d04_8f8e_ec8f_7b6c, 0x35ae_bb65_f523_5d9a],
        ],
        [
            [0xf07c_a08b_8f3c_1291, 0x78f3_573a_01b4_9b69, 0x2045_9f51_687e_63a3, 0x0b7d_c34e_01ee_989f],
            [0x442b_aab6_7606_6cca, 0xb239_6e37_ae68_0edd, 0x5780_b48a_47a1_5a3b, 0x0571_99fb_4293_b9aa],
            [0x9447_0ccb_99db_04b1, 0x127e_395a_6c55_f099, 0xa408_fbf6_84c8_e81f, 0x1fc0_f1c5_c7b8_683a],
        ],
        [
            [0x056d_bf9a_af8b_e412, 0xba5c_91e1_eba1_4cd2, 0xeabe_1f45_e5fc_757b, 0x0569_f169_a66f_6e1e],
            [0xbfc8_87e6_3f6c_d7ff, 0x2a2e_5c50_9232_c3a5, 0xd41c_bf69_2586_2382, 0x2828_87e0_827a_84c9],
            [0xb786_07e2_99b7_1245, 0x3a2f_6f0c_e198_e7ec, 0x796b_7e80_04f7_7f0e, 0x493e_0ac5_f87d_0f5f],
        ],
        [
            [0x6f51_47e2_5728_dcba, 0x0ecc_b9e9_ba26_ff4b, 0xb120_3405_c39c_2454, 0x276c_123c_e8b3_efca],
            [0xfb0c_be21_174c_3cd1, 0xd225_6eea_2965_1b23, 0x4da0_9fe0_a5a7_5665, 0x1aa7_7c3e_83f7_a7b4],
            [0x7f71_da91_3062_ecb1, 0x281a_977e_75a0_d85c, 0xc404_5618_54fb_329e, 0x5816_c969_029c_91b6],
        ],
    ],
    [
        [
            [0x96de_37db_7270_78b2, 0x0270_df94_d25e_b549, 0x2f0c_b36a_3c3d_7b74, 0x476e_2faf_5a13_6830],
            [0xbc09_e0d1_5e52_1415, 0x76b1_7848_d0c3_1eec, 0x5763_de5c_6134_7d43, 0x4872_e9db_b78e_5726],
            [0xaa29_dfeb_29ed_472a, 0xf4ee_0f76_1254_fb20, 0x5fc3_931d_81ab_c511, 0x62da_3628_9b0e_5d39],
        ],
        [
            [0x674e_a6ee_c53f_f1f2, 0x5589_b22b_3b31_0718, 0xa5ac_a7bd_d987_4cac, 0x2e0e_0577_9909_14ef],
            [0x54a0_155f_98a7_bfc7, 0x712b_f8ee_4746_7a28, 0x8edd_eaa5_91d4_5f42, 0x50bb_dfd1_b6e5_b89d],
            [0x9b84_0dde_7d3c_edbe, 0xb024_408f_612f_acd9, 0x843d_3b32_ce41_9243, 0x6573_0c9c_3ec5_5add],
        ],
        [
            [0x3088_bf22_4c2d_fdb8, 0xfe70_2315_38cb_189b, 0x41d6_1a24_6a12_c825, 0x7ab4_2d5f_2dd2_1eb2],
            [0x46ed_fb55_29a2_5197, 0x3ec4_755a_5a0d_a03c, 0xaf58_75cb_a509_86b0, 0x0d00_6c8d_8bdf_9f01],
            [0x374b_0499_f5b0_f959, 0xaa1e_87d4_64ff_a4a9, 0x6fb9_3a88_3d7b_32b4, 0x09aa_94db_11d8_7355],
        ],
        [
            [0xfae3_8b5e_7117_41ff, 0x5a15_f58c_f404_c2e0, 0xf64e_d31b_8a12_a557, 0x2cb9_7502_8ac8_5309],
            [0x8c78_6deb_d6e8_ea8c, 0xcbcf_bc44_67e0_8f88, 0xc399_70f8_388a_3acd, 0x3cda_dc0d_32e5_1d00],
            [0x07ea_5610_6e47_bbff, 0x4d4d_694a_5626_a7d4, 0xe00d_96b2_599b_021a, 0x67bf_4e4a_c82f_9ded],
        ],
        [
            [0xb8e4_221e_9aa9_4cff, 0x45e6_9d8e_6df5_f56b, 0x4049_24cf_78d2_4a33, 0x0ca1_7762_50a2_56e4],
            [0xb133_a5de_2bc0_9817, 0x6c29_079c_c4d6_ee07, 0x4614_ccd7_29fd_ece3, 0x18cc_9d6c_9731_c726],
            [0x3ed6_298c_d711_a4c9, 0x160d_9ec8_8675_1f49, 0xaa9e_724a_129e_0891, 0x1505_3298_a77c_e53a],
        ],
        [
            [0xe79b_0d66_9e0e_3c9d, 0x97cf_5e56_2d1a_de1d, 0xb074_3074_d466_d355, 0x02ae_e1cd_b6f5_0d09],
            [0x96db_c9bf_fbfc_93e1, 0x6dba_0f83_0be8_531a, 0xacc1_79d1_08aa_d7bb, 0x267b_710c_323e_16f6],
            [0xd88c_913e_6146_addb, 0x83f1_275e_3ba6_ffd5, 0x541e_3c67_7251_9644, 0x090d_183b_8855_125b],
        ],
        [
            [0xeb2c_b89f_63ba_41db, 0xc45f_f03b_dc15_cb57, 0x944f_1411_884b_de69, 0x693d_dca5_3676_9d4d],
            [0xf26d_aeaf_4f81_a542, 0xf0a9_fe04_981a_5e16, 0xa302_a348_caa8_e9d8, 0x599f_e3b6_3d20_7296],
            [0xab1e_cc95_4cad_a417, 0x9a02_e83e_371c_1c00, 0xa428_1aef_17b2_6c72, 0x35c4_834d_9053_d4fb],
        ],
        [
            [0xa041_7d46_5ae3_edb2, 0x0343_437c_639a_60aa, 0x94f3_646c_fb73_d2bf, 0x4239_e984_53b1_cde7],
            [0x4095_5020_b138_10fd, 0xccad_44fd_7c92_2da7, 0xffd6_e267_2839_7782, 0x51de_1081_d539_f5b9],
            [0x6577_3c93_01ac_4ef9, 0x95a5_a109_236e_6249, 0x0150_f7ba_7300_d4a7, 0x4817_b9df_ef02_1a0d],
        ],
    ],
    [
        [
            [0x515a_6d70_5aa8_8e4d, 0x3d64_3014_95ff_ff83, 0xcc0f_9bae_faa8_211a, 0x1fb5_eb92_ed27_5096],
            [0x758c_5cd5_bfab_a2e3, 0x811d_4577_2bc3_e348, 0xdb93_896d_16fb_d7d4, 0x1b2c_be92_f52e_009e],
            [0xb9a6_c6bd_8830_2c56, 0xeca0_2bcf_37e3_482f, 0x3233_7c7c_c901_4996, 0x3dbf_660c_ed30_6b68],
        ],
        [
            [0x36d7_2528_d3be_7d44, 0xc113_1b2a_73d1_c328, 0x04dd_ffe6_c796_c16d, 0x41df_6e33_0dfa_e55d],
            [0x3c61_1b9e_34ae_347d, 0x6e92_9733_0321_4837, 0x4a8e_a222_2570_95e9, 0x611a_d6bb_00ba_1cab],
            [0x312c_6586_83c4_baf1, 0x2494_a12a_48c4_f94c, 0xd065_5a11_f171_b772, 0x473e_7158_66f8_3350],
        ],
        [
            [0xff53_7f6f_eca5_b873, 0xf898_6028_e0fe_5d16, 0xa441_6a3f_3f97_d5c4, 0x70a9_2b09_c576_775a],
            [0xe24a_321d_6246_42c8, 0x7e9b_0efa_1e30_9cd6, 0x04ed_8bee_9d74_a6a4, 0x7337_052e_c7da_33a5],
            [0x955d_fb27_2438_657d, 0xe6b2_de78_5522_c5b5, 0x4d5f_275d_3af4_4c2e, 0x7f85_e408_6a8a_6f72],
        ],
        [
            [0x41d6_4ed6_b9b9_09d0, 0xcffb_7c5d_177b_974c, 0x988f_176e_a1f6_34ab, 0x0e9d_483e_ef62_d5ba],
            [0xdc80_35d2_137a_09ae, 0x46b3_9b4f_2bf0_181a, 0xe5e4_6fec_a7a3_1e14, 0x468f_c6de_7c77_6dfa],
            [0x5d0b_4998_9f68_40ee, 0x9499_4fd6_c28d_9a40, 0x8094_009e_0181_90e5, 0x0000_8da2_518d_fef1],
        ],
        [
            [0x0b2b_0fb4_b505_53ae, 0xe0df_b92e_2c29_5eb5, 0x08d4_6ebf_cd3c_b356, 0x31ec_c451_6942_8813],
            [0x1fef_d036_1fe3_3606, 0xaea0_71c7_26eb_06e9, 0xbd71_c59c_1347_26b8, 0x1d62_46c8_b741_abf0],
            [0x8009_03a9_d7de_9197, 0xf495_e75c_7eec_7b41, 0x7c0b_34d9_c273_95c8, 0x19fd_6a95_91b4_5033],
        ],
        [
            [0xc696_6468_6211_67f4, 0x8395_a7bd_82d0_9d65, 0x51ff_5b73_767b_52b7, 0x1e61_aae6_5c85_38f1],
            [0xaa03_24e3_62f2_0f0b, 0x057c_3218_199f_bb9a, 0xd956_7e69_7982_f3a3, 0x0b60_7a14_d12b_6e53],
            [0x74db_4a21_c81f_488f, 0x5c52_4a65_bd2b_1be7, 0x643e_68d2_5d5d_4922, 0x718f_57a1_35d7_3ab4],
        ],
        [
            [0x23ec_badc_d1b8_06f4, 0xb940_62fd_f17c_02a9, 0xa9b2_c793_9972_2ef0, 0x218f_963f_b32f_c05a],
            [0x59f4_8208_6d33_7f46, 0xc2ee_a5a9_360b_72d3, 0xde1e_cbb0_8f7c_dfc1, 0x6acc_b245_8f54_8cda],
            [0x6b01_31a2_42c7_bd83, 0x8a55_9a97_d0f5_28a5, 0x4480_220d_1048_54eb, 0x7d82_38af_c892_9d93],
        ],
        [
            [0xd9bb_6140_6273_5d63, 0x4b87_69ee_b68e_cd85, 0xd84d_4aac_2285_fca2, 0x2468_567d_2be6_f111],
            [0x41f6_de94_567b_5718, 0x431a_be45_beae_3d5a, 0xe020_23b4_dbf5_9622, 0x6cd9_bdfa_e17b_2c1f],
            [0xdb07_9372_3ed5_f32f, 0x78e8_d0cb_b117_9d1b, 0xa104_673f_74cb_01ca, 0x4b11_a0c8_99b6_9ded],
        ],
    ],
    [
        [
            [0x6ea4_ce6b_0ff9_c320, 0x94e6_cde1_831b_12d0, 0xa8f1_6c01_1eeb_9ee1, 0x2512_b83d_101d_c918],
            [0xdcf2_4cef_7b13_3ffb, 0xbbb9_653d_ba16_0421, 0x11d0_0a9f_f4d2_7958, 0x166f_eff6_6ae8_2803],
            [0x955b_b345_29fb_76b5, 0x9821_212c_0ee8_b850, 0x2000_0a26_1d71_00b0, 0x2b90_c4b6_9247_24fe],
        ],
        [
            [0x142e_a848_d0e8_6d27, 0xa5d5_37d3_daff_1f04, 0xb1f2_8bbe_70c9_c9d9, 0x01e4_9ad7_e258_187e],
            [0x05b7_2a8b_fe8c_0dd7, 0xc811_314f_95dc_b1da, 0x2a84_de74_9903_2312, 0x2bc7_6eba_7b1e_09ed],
            [0x4cb9_3b63_2495_8615, 0x23e6_6162_6ff1_02fe, 0x6e69_4dc2_6eb1_1d1e, 0x5f61_55ac_8144_63d1],
        ],
        [
            [0xd390_9d04_d719_68dc, 0x8795_c3ef_a07a_e16a, 0x05d7_5263_740f_5594, 0x470d_fb36_356d_d62f],
            [0xd0d0_693d_f26c_3dd3, 0xd4c5_a6f5_b09c_8d76, 0x4cd0_6ee8_39e5_cdc1, 0x56ea_e12d_1007_e567],
            [0xf155_eaf4_bc96_443f, 0x0d01_000c_65c9_36ae, 0xdfdd_34e6_dd57_2f8f, 0x3982_a459_ad74_47af],
        ],
        [
            [0xc02d_84a5_d0eb_719a, 0xdf9f_78bb_849a_9f8c, 0xa11f_8365_8311_3815, 0x2c2d_113b_ec3c_22ee],
            [0x621a_a8d1_e5d4_5c77, 0x32d1_378e_d908_af8b, 0x3b07_a7a9_55c6_1c28, 0x1821_a21d_a08e_dc65],
            [0xd0c5_2fc1_19ea_44b1, 0xb34c_625a_f63c_12bf, 0xd3c7_37d2_9b9f_20ff, 0x3b2b_13c4_a877_cc0f],
        ],
        [
            [0x70b8_39d1_f543_67c5, 0x1d46_7ddb_838a_afee, 0x2429_f3fe_18c1_c547, 0x545d_fa42_5b09_fb0b],
            [0x1c61_e7ac_ea8f_e460, 0xcdf6_e97e_8283_5b79, 0x135f_884f_d5ab_8747, 0x1fa0_b054_60dc_2353],
            [0x7930_97ae_3789_b63e, 0xd7f5_6883_fb6e_88df, 0xa93f_4d69_09ef_3799, 0x0f3c_e59a_c0c4_7bae],
        ],
        [
            [0xbbf4_a9ec_7af0_40b7, 0xc252_8622_14ce_ef6c, 0x6e36_1686_4322_92f2, 0x63c5_5a96_9ce8_f97a],
            [0x009a_1b61_f77b_f1ef, 0x4145_b53f_ff4f_087c, 0xbffc_8472_de7c_ef7e, 0x72eb_ca8d_9d1d_9c18],
            [0xb353_5269_c929_68a3, 0xf2ee_f0de_438d_6403, 0x5c16_35a0_5360_e4b7, 0x4b6c_3d20_8d10_910a],
        ],
        [
            [0x7dd2_6af1_6aa7_02b8, 0xf10f_d7eb_975e_ccfd, 0x24bd_6139_b774_bbc7, 0x4fcc_85ab_bd2d_36ef],
            [0xd9de_bf2d_2103_3101, 0xc3cd_f1e6_862d_1260, 0x2be0_2ed8_eb7c_ca5b, 0x547c_3e40_b2f9_c653],
            [0xd19a_2756_8df4_7beb, 0x3e8f_2875_d675_3cc7, 0x3be3_2b4f_2906_f029, 0x22c4_17f0_a9a6_b69f],
        ],
        [
            [0x6c56_4c94_ca1e_37f2, 0xdafc_f8b0_d1c1_c951, 0x134c_ed89_df64_4d79, 0x3ee7_c21e_7202_f83a],
            [0x3334_9a2e_babc_c1eb, 0xb15b_7688_8bd5_08d3, 0xbeee_8c2b_cc2f_0947, 0x3447_f2dc_7b13_7b6e],
            [0xb648_6b24_2523_9960, 0xea90_a1fe_e52b_194c, 0xd9df_1461_c8ae_e370, 0x339c_b43f_3993_8c8d],
        ],
    ],
    [
        [
            [0x5336_e64e_e406_0d60, 0x4bd0_2e7a_0d9c_521b, 0xd3f5_f9df_4aed_ebe3, 0x3ed0_5c7b_46bf_3ed5],
            [0x77bc_100a_1c2b_3ad3, 0xd132_4f98_557e_d4f4, 0xa668_f5a8_2e6f_d465, 0x2308_ad5d_0ea6_e059],
            [0xea07_8ca9_e1da_ed3b, 0x0ed6_37b9_9088_cf4d, 0x81e6_3010_ff59_2cb0, 0x2d2f_c43f_41b3_a5a5],
        ],
        [
            [0x4f4b_1469_d053_21d3, 0x5ae1_e580_7361_9032, 0x4da9_8144_be16_f619, 0x61f1_bd71_6ae8_e386],
            [0x47b1_80e7_b850_9e7f, 0x67e7_5c0a_9a86_e862, 0x7b81_4bea_525e_523f, 0x5b34_db2b_7226_8a1a],
            [0x1c3f_1f83_76d3_7090, 0xb398_0ea8_ccd0_9d60, 0x5ead_6c7c_1b13_1c08, 0x7510_f366_a7ea_f4df],
        ],
        [
            [0xf7a0_9489_334c_d968, 0xb8e9_8423_b846_8980, 0x192a_1968_08c1_585e, 0x629b_8d83_800f_459b],
            [0x78e3_0b85_1823_7326, 0xac38_9515_0069_1a92, 0xb4ed_de9e_4641_5baa, 0x6c35_fcf8_d0ca_ffab],
            [0xd36d_8446_af7c_3c7c, 0x293c_786e_3084_9bf2, 0xd601_a4e9_30d0_b75c, 0x4757_d81b_c872_90bc],
        ],
        [
            [0x28a0_402f_07ba_d705, 0xf601_7df1_9331_6618, 0x9675_ef8f_7549_1cb6, 0x6257_19a2_62a1_add9],
            [0xcb02_aae0_9ba4_020e, 0x10cd_20f3_4105_d508, 0x8e40_fb9c_39a4_3686, 0x584d_6633_ad01_6330],
            [0x4e79_44dc_ddd2_a1f7, 0x79bb_074e_ad64_b8a1, 0x8ec1_72e3_27c9_b055, 0x316a_910d_bfca_33c7],
        ],
        [
            [0xbac2_ea13_1d7b_bd1e, 0xefd7_3d88_ff74_8a26, 0xd283_3840_2cfb_8c9e, 0x0a79_4d29_c1c9_101b],
            [0x2926_14ce_0c68_49ad, 0xe435_dab6_4506_0d06, 0x51ba_8297_6da5_4318, 0x6e07_7ef2_5e3a_a2b1],
            [0x6fb8_bf6e_12d9_6bf1, 0x10fc_b86d_ccda_9820, 0x6d49_1a5b_e1f6_a631, 0x6f39_1b2e_3df7_049f],
        ],
        [
            [0x3ec9_9c83_1784_599f, 0xadcb_2cf2_efcf_995f, 0xd67f_9ed6_8fcf_5efe, 0x3859_02aa_e5b9_a4db],
            [0xabad_fe03_a2b8_90b6, 0x9bbc_b3ae_834a_6cad, 0x4d05_1bdd_fa0c_8f19, 0x7bf8_8826_23da_755e],
            [0xdf28_89e2_aa88_9626, 0xb344_211d_4d44_0fe6, 0x2233_3bc2_af28_1da3, 0x071a_1cc7_a503_2025],
        ],
        [
            [0x0c49_8584_9f25_8c94, 0xbef1_f087_39f9_fb20, 0x7a19_0bed_399c_aeb7, 0x37c5_6f6b_651b_ce1f],
            [0xdb3e_916c_9f67_5ef4, 0x84d9_f420_93c1_1783, 0x3a1f_d30f_d82d_b6c6, 0x2f2a_029b_451b_11b9],
            [0xf1a0_091e_fedb_d94d, 0x243d_cbf0_d10d_5948, 0xfccb_3e81_7ef3_4a4f, 0x3c06_f397_6469_ef4b],
        ],
        [
            [0x338f_f579_807a_13b9, 0x47b9_7595_1546_20d5, 0x14d0_bfeb_cb9b_9949, 0x0ef7_e356_995a_c3d3],
            [0x0571_42a2_844d_73de, 0x1c46_ef67_8e3f_a683, 0x1c56_0aa8_8524_08dc, 0x0759_45fb_38c9_4672],
            [0xd7ad_df0d_77a8_caca, 0x0a46_093b_c8bd_8af6, 0x94c8_fbfd_bd72_ed17, 0x633e_900d_fc6e_9433],
        ],
    ],
    [
        [
            [0xde0f_7a5e_ab3d_73cb, 0x1fb1_2659_6b22_4c5e, 0xf208_3269_160f_a764, 0x577c_e2d2_dd1c_2000],
            [0x4aff_48cd_3a77_a7cd, 0x9d41_3df6_7b51_8451, 0xcb27_00e9_84d2_3d80, 0x78e2_1e27_add1_e3cb],
            [0x5b7e_b6fb_7d4f_3a5d, 0x78c1_3c5e_7257_933d, 0xc12a_d9e8_78f7_cc87, 0x6d3a_c651_c862_f949],
        ],
        [
            [0x4670_48c5_8eb0_ee4a, 0xc6f6_9b23_4d40_9833, 0xea73_5414_d7f4_5569, 0x0539_c013_fb1c_ea1f],
            [0xd15b_9388_6ca3_1241, 0x1d54_6369_6abe_a801, 0x71ea_005f_d05a_43e5, 0x56dd_7122_59f5_b976],
            [0xcc07_a517_abff_f0e6, 0x8033_8686_f0c1_cc21, 0x082e_1fa5_24fd_8afe, 0x134c_6531_a893_534e],
        ],
        [
            [0x171e_b817_af1e_ec87, 0x4f1f_848c_7269_29c3, 0x2f3b_9f7b_0126_d4b5, 0x1e00_2586_257d_1999],
            [0xf3b2_98c4_1958_5d3c, 0x1c0c_18fb_c92e_7fc5, 0x8454_0dc8_d014_8fe6, 0x0fda_1ee6_24e5_7583],
            [0xcd54_a356_037a_5c0c, 0x8e51_4252_d403_6279, 0x9f69_932f_e366_a3c3, 0x75a1_fe80_e68f_e90b],
        ],
        [
            [0x5ae3_a12c_1f3b_0770, 0xbaee_295c_f705_5cc8, 0x5f8a_13e1_0395_c91f, 0x79a1_0596_b7f8_6cf8],
            [0xe3d3_aea5_a34b_e2a2, 0x0afe_fc24_6f87_ffdf, 0x1434_5cf5_d523_3c2d, 0x2d34_6b88_2da9_7b8a],
            [0x5796_7b65_cf42_8f03, 0xc7ac_9c89_e311_1c62, 0x6d45_5c4b_4cfd_f9b9, 0x1eda_b197_f51a_5e4f],
        ],
        [
            [0x9724_c858_c14c_12e1, 0x76f5_75c3_9f4d_44c8, 0x7778_1e9c_a638_257c, 0x6c8c_bf52_4aef_9587],
            [0xfa37_7715_fbae_ecec, 0x868b_d8fb_1cb3_acd2, 0x8df9_6898_a4cf_3939, 0x0219_0d6f_a4eb_af89],
            [0x8270_b00c_f272_ad57, 0x73bd_a1bd_3f17_c974, 0x63e7_16e0_b78a_cd52, 0x22f5_7ee0_fa6b_8660],
        ],
        [
            [0xdb07_2312_67e6_58ed, 0xaced_e149_5eae_01ca, 0x18d0_4e8e_ee02_40e4, 0x5fb9_e775_2eab_6ca0],
            [0xb4c2_00c2_c022_eb8c, 0x2611_7d51_6797_8328, 0x4a0d_1b32_b591_16e3, 0x6d2f_75e4_01b1_6d6f],
            [0xdbd3_dfe8_8527_46e3, 0x5f2b_803f_2264_d99c, 0xb060_903f_8aab_d77d, 0x1302_c448_9331_0c6d],
        ],
        [
            [0xa640_c71e_633b_72a1, 0x2f21_1649_81e7_6656, 0x7603_e665_5a09_4f84, 0x06f6_fd08_5922_21dc],
            [0x2cfb_8253_41b0_7f82, 0xe1ec_9fef_3b30_f37a, 0xc18d_9539_8943_9aa8, 0x2a56_8617_2730_aeab],
            [0xf71d_b3ea_dc15_a915, 0x9b78_b1a3_4fd2_e0f5, 0x52da_6979_3760_cfe9, 0x3176_595d_53bd_4a04],
        ],
        [
            [0xc903_941b_57db_143a, 0x2fe6_af42_bcf0_8252, 0x2d56_80d6_e318_50a5, 0x30c8_9ea8_3ab3_1fcc],
            [0xf2f6_bca9_308a_9595, 0xa4b1_1abe_876e_ebe8, 0x3a41_6468_5cb5_a638, 0x572c_fc8c_d4b3_6c5f],
            [0x06e3_169b_0d19_18ed, 0x7d23_ac19_4a10_0138, 0x016c_00a8_9fca_ca67, 0x1eed_e150_98e0_2eae],
        ],
    ],
    [
        [
            [0xf9d5_2bd1_13cb_5d8a, 0x441d_5d5b_cd83_ed10, 0xf2a5_f10c_18d0_1c8e, 0x2f73_fd9c_6c19_02fc],
            [0xcd6e_07fc_e72f_629c, 0x81ce_1535_c617_8986, 0x8140_03e3_f87c_4a8a, 0x7c4b_418a_5602_59b5],
            [0xa9c6_fee5_a0a2_3547, 0x52d6_7ed4_a1a4_9bfc, 0xa357_c846_931e_463c, 0x30e8_319e_4de5_0684],
        ],
        [
            [0x56d1_945e_7c7e_39e6, 0xf742_34ae_d378_1bfe, 0x31bf_da6d_9c61_5484, 0x6d91_d616_fc03_3dee],
            [0xb1ba_249a_ffed_92b3, 0xe2de_b5c4_bc05_b45d, 0xb78d_9940_2a9f_7601, 0x374b_2fec_23d7_6bfa],
            [0xcd69_5ca9_f740_2934, 0xf447_8cd5_7d6f_36c6, 0x0738_8b82_0a87_4167, 0x7cdc_dddc_eeca_ef6e],
        ],
        [
            [0x68cc_bed7_474f_b9ba, 0x5019_517c_67dd_840b, 0x66b6_5d09_36a2_2f85, 0x0dd4_08a3_0566_5c1a],
            [0xf5d9_aaa0_3518_9361, 0x6931_c1d4_3464_61c9, 0xb606_3214_f2dc_bd41, 0x2832_f8ac_64fe_90a3],
            [0xb840_b4fd_8621_4caa, 0x70a3_0056_6bb7_67b3, 0x1755_5cc5_3873_22dd, 0x1cc0_f9cf_2c52_7d79],
        ],
        [
            [0x6422_efd2_b6f3_37ef, 0x70a9_5280_1620_241d, 0xf4e9_70b1_e3da_7b19, 0x187a_2297_6e5e_0db2],
            [0x8c7d_c53a_ac91_8540, 0x8e8b_47b4_b073_7a2e, 0x9d42_d4a2_8a54_9e5a, 0x5c6e_041b_82d6_687e],
            [0x42b6_93c1_62ba_cba0, 0xfd09_a2b4_fcce_5f66, 0xc422_7e39_e075_2738, 0x3196_cd0d_2c9f_9234],
        ],
        [
            [0x5f84_fe88_f686_424a, 0xb1f8_38c0_86cf_b49d, 0x10c8_4616_abe7_c3bc, 0x5d2d_3ef9_457b_25d1],
            [0xfb5d_b58a_dc03_e5d3, 0x8c11_e3ef_de2a_786b, 0xdd8e_cb81_b714_b385, 0x0592_7a44_23f6_a52b],
            [0x6e6d_6a5f_288d_f55a, 0xd229_c03a_f693_6679, 0xf0ce_7fcf_802f_cd32, 0x5a7e_7ba2_3aa4_0fb1],
        ],
        [
            [0x52dd_8ed5_bc67_d54c, 0x2e76_d133_8c85_b979, 0x4984_e488_8549_3047, 0x008c_d182_17d9_ba58],
            [0xe0cb_f026_3c4b_b3e5, 0x5c38_a6e5_9c6c_a33e, 0xaaef_4441_41fc_afd4, 0x1e9d_ee0b_26fd_31fb],
            [0xb3d1_6c4e_7461_0bb5, 0x334e_d2fb_344a_e860, 0xfab2_cc72_d941_5158, 0x6b60_4478_f6f1_0539],
        ],
        [
            [0xac0d_afd6_1279_c781, 0x5485_f4ff_5d71_865e, 0xcd10_b481_4567_c978, 0x01c5_bf52_41ac_81c7],
            [0x19b6_9e88_8854_3702, 0x6bf9_c419_05ba_d97d, 0xfc8a_99bb_1283_94c4, 0x44b3_a635_cc88_45c3],
            [0xcfa7_7c10_cc98_b7fc, 0x17a4_e941_7553_c6a7, 0x84b8_d2d5_ad77_98ba, 0x372f_1881_2cb4_f5b2],
        ],
        [
            [0x9982_7d87_3183_3111, 0xfd9a_8344_c3d6_5d1f, 0x5e8c_923b_c608_30d1, 0x182c_56a1_e8c1_c310],
            [0xd8b6_317a_c3f2_c9f4, 0xa4cc_f6ef_652e_9f38, 0x5a48_e0f0_0a66_1f36, 0x447a_88a3_c4d4_6dd4],
            [0x191e_07fe_f2bb_31e8, 0x02e1_ef9c_5117_5308, 0xdee3_c55e_d64c_a7cd, 0x132a_4fd2_77f1_ee4c],
        ],
    ],
    [
        [
            [0xeda3_42a4_d79f_b337, 0xebbf_e782_78a5_0752, 0x9ef9_1ffb_d25d_0623, 0x1d08_6ff0_9967_1e42],
            [0xba0e_ad23_0f35_fceb, 0x9182_d9fe_3bbb_d2c0, 0xea2a_ba51_323a_69ec, 0x0c93_70ee_3200_f07f],
            [0xf03f_a745_750b_e750, 0x97ea_8aa3_1d0f_e0fe, 0x8ba9_917e_98f9_6078, 0x0fd0_e80e_c30f_2e8a],
        ],
        [
            [0x9c6e_5600_68ef_ca4c, 0x1738_95ee_e884_06f4, 0xbf89_f49f_7eea_f131, 0x79fe_768c_774d_00f2],
            [0x6640_2aca_3eac_cc19, 0x0f23_2b6d_1bf8_aa90, 0xccfb_7bba_2702_c990, 0x3b9a_b1de_353a_e799],
            [0x8358_f484_3189_ce50, 0x5249_ed33_e2d0_1f66, 0x46bb_e764_56b1_c499, 0x4fa1_35b8_0dc3_27a2],
        ],
        [
            [0x78bf_1ae4_48d0_92a9, 0x5bb5_c0a9_abaf_4e3b, 0x7d41_a037_86cd_b91f, 0x05bb_5d8d_9fd3_f21c],
            [0xf7e4_9326_20c8_8df7, 0xf8d1_dbdc_0bd1_1612, 0x2c3a_ed35_f987_8a23, 0x670d_7a93_8e98_d848],
            [0x045c_60fc_bfc9_49c4, 0xdf33_b8e5_ea22_55b7, 0x9172_b231_ccdd_c00b, 0x7db6_eb0f_5bb9_54aa],
        ],
        [
            [0x2b98_55fc_d580_e95a, 0x8b7d_bb6e_200a_1d8c, 0x4336_5f32_d065_d940, 0x69fd_4db2_cdff_b57f],
            [0xdbd6_e0f4_2879_9ec9, 0xbccc_7d27_b046_6ae7, 0xd6cb_16de_c6fe_2ded, 0x381f_4de7_578e_97a7],
            [0xb60a_6474_ca44_2a21, 0xc21d_2eb3_32d7_6a72, 0x0c0d_db9f_5e6b_2d78, 0x5cc6_c9f2_e263_0fa8],
        ],
        [
            [0xe1c3_be30_6973_f1f9, 0x1d9a_5550_1841_45d8, 0x941f_1373_b9cf_789c, 0x34ce_4e48_0161_82bb],
            [0x8e25_e8b3_99f1_2470, 0x5ecf_0943_8adf_852f, 0xea1f_c678_5085_81bb, 0x69d8_4dae_ef8c_8d89],
            [0xf983_5391_aca3_78e6, 0xc90b_8c5a_e672_ecbe, 0x9466_e923_c0da_74ba, 0x28e5_7986_37e6_ec83],
        ],
        [
            [0xb9bd_7ccd_0c56_2a5a, 0xc819_bc6e_628e_5987, 0x15c4_de19_a670_8663, 0x4957_14e0_c4fc_74cd],
            [0xd305_d3a1_3b3a_7005, 0x3187_42b8_50bd_3df9, 0x1bac_2b1e_e799_9266, 0x2a82_5514_91c1_fed5],
            [0x54cf_6065_8f86_80de, 0x06e8_f7e6_1d1a_7bd7, 0x2ae5_3a90_e84e_2711, 0x6fe8_a7f4_ac75_d2f5],
        ],
        [
            [0x9e21_7f2f_5fc9_e5c7, 0x5f6f_d428_9b6a_2b2f, 0x7078_42cf_4421_1074, 0x3eeb_9fcb_0392_e894],
            [0xdaee_16ef_9422_d596, 0x034a_48d8_853f_f4c9, 0xa6d5_79eb_2001_71a3, 0x049f_f937_2c32_3a68],
            [0xd886_927f_3402_cc0b, 0xbab9_8339_6dd7_91f2, 0x09b3_929d_5a2b_d614, 0x57ac_de5e_435a_3852],
        ],
        [
            [0x3820_eab0_5b48_e177, 0xc290_0d9f_d6eb_f38f, 0x8b61_70b1_8899_aac2, 0x5552_af1e_8084_1458],
            [0xc1c2_3ea1_4c8b_89a6, 0xd68d_c88f_ab3e_81eb, 0x3f3b_a46c_df3b_d568, 0x6a2c_5a17_1728_d7a5],
            [0x76a8_c973_0603_a21e, 0x2162_a716_ba21_0e88, 0x1a95_a641_7eda_e432, 0x49f4_8025_453b_4332],
        ],
    ],
    [
        [
            [0xdd97_0064_8c9d_c3b6, 0xf671_d448_706e_2835, 0x7679_dbe0_1b6f_324f, 0x6fa3_0204_4c6f_4f0d],
            [0xb9ce_c422_c197_e764, 0xfd1c_6b64_d735_fc31, 0x195e_06e5_5ba7_ff7b, 0x79c9_bf44_0a5e_722f],
            [0x5c81_b88b_14bd_fa3d, 0x54e8_9d91_6a78_341a, 0xf0cb_8aab_a34b_5ee3, 0x567c_5274_48ea_f41a],
        ],
        [
            [0x965a_a43f_0be8_35d1, 0x1269_1c0e_1ca8_0cb5, 0x6bb2_ce40_c2cb_c518, 0x3d37_bf94_48eb_527b],
            [0xb6c9_fec3_8388_87aa, 0x6ea6_04e9_be1c_5aa4, 0xbe58_b526_6139_b543, 0x5024_deb7_2c12_9504],
            [0xbe84_fec6_b54d_779b, 0x7877_305f_2d9e_dc85, 0xa610_da96_28cf_5fea, 0x7008_d56f_e2a2_ca0e],
        ],
        [
            [0x31ef_6864_0165_fc48, 0xfde8_4c65_06ff_b555, 0x3126_857e_dcdb_76cc, 0x34e7_0c5b_bc9a_058f],
            [0xafb3_c936_e7ca_fc1e, 0xbe3f_42b0_b894_4838, 0x6b50_f3f9_ccc7_bd2d, 0x37e2_e60d_85b1_7cf0],
            [0x68f7_aa94_594c_3cdc, 0x6e8d_571e_6a3f_4849, 0x893f_0221_0c4f_91a9, 0x4aac_b59d_72b8_80f8],
        ],
        [
            [0x84ff_988b_3f28_9265, 0x85f2_0ac5_ece3_a2ef, 0x1495_be91_3f7a_ab72, 0x1d52_7120_d7db_689c],
            [0xa313_9ce9_1fc8_bcd1, 0x7fc1_8918_cbeb_6ee7, 0x0983_ef5a_a9f9_0a45, 0x0691_1bb4_3daf_a6ed],
            [0x9660_9c5f_9519_82f1, 0xa42c_1fc7_d174_9361, 0x041d_58d1_2aa4_e975, 0x597e_5537_2343_d1b6],
        ],
        [
            [0x1903_d239_93c3_e666, 0x0bf1_8c84_7909_f1fc, 0xead9_766b_fb06_cb27, 0x7a37_b19b_6130_05f4],
            [0x3de2_b746_e2be_cd71, 0x9f05_e976_cef8_5ef9, 0x5560_0a6f_1177_f251, 0x6313_f4e7_7f5e_b52e],
            [0x9fa5_79a2_d5b6_4b8e, 0xf144_75b9_4ca1_b98f, 0x99ac_b545_01a2_0c36, 0x3da4_8b80_3f6b_3149],
        ],
        [
            [0xaa1a_0d94_6ea9_d165, 0x550b_c82d_efa1_7e1f, 0x87fa_c96c_a6e9_7c7a, 0x4e81_b107_f046_69be],
            [0x16c2_fdae_55c2_5832, 0x24bc_0869_44f9_de0a, 0xa3b5_6e22_3d8a_e706, 0x0915_d1bb_7c22_7ebd],
            [0xe101_1966_d15a_72aa, 0xcf68_7ea1_08ae_8c3f, 0x1755_da5f_3eea_3cec, 0x0163_85fa_95b4_7626],
        ],
        [
            [0xd672_995f_a2c6_b967, 0xadf3_b470_3e5b_9e5a, 0xab67_beca_7745_def3, 0x7583_4bf1_ff5a_1d01],
            [0x5143_f625_ae85_97d4, 0x20ae_2bc8_03a4_4165, 0x7022_530f_60e8_40ae, 0x5319_a785_204f_7af0],
            [0xdb64_7825_6fb1_51e0, 0x9f78_0077_83b6_d22e, 0x4e4e_5cac_24f8_6954, 0x0e61_bfa1_a20d_97d7],
        ],
        [
            [0x6bb3_2b78_e4e7_5753, 0x0e2d_8afc_0c72_b2b5, 0x1373_9419_4226_119a, 0x5d1a_37bb_978c_b41c],
            [0x2847_ab2d_2e63_991e, 0xe830_e260_7283_5491, 0x7d8c_55ed_ae22_d60c, 0x7634_04e0_81c0_18a5],
            [0xe96a_a889_716d_3564, 0x74de_8198_d8f4_28f6, 0x4b03_a36e_c763_3931, 0x02c8_8dcf_b77b_e2e8],
        ],
    ],
    [
        [
            [0xa9a4_d679_a897_756e, 0x9060_a0e9_8e60_e5a4, 0x920c_0603_d4cd_3446, 0x6aaf_7ce8_e325_968b],
            [0x6099_ccc1_faef_8754, 0xe079_bac7_a896_2656, 0x1678_8985_05d9_cc70, 0x759e_767c_d513_8631],
            [0x1b53_b85d_1db9_de84, 0x3125_7784_51d7_df86, 0xab9b_ffcc_5a04_a379, 0x33af_a6f0_99c0_ba4e],
        ],
        [
            [0x5097_fb6c_9ded_5985, 0x8392_ec07_ceb2_96ff, 0x80ce_27f9_cd5f_4a43, 0x707a_285c_4166_9e21],
            [0x0716_2901_b58b_c17e, 0x3240_b640_b656_c1da, 0x686e_5eec_b4b2_039f, 0x09ec_cefb_80b2_6290],
            [0x00a5_af61_90f2_e065, 0x27e5_b4e4_eb8c_dfd1, 0x272f_8e0c_3a80_11d0, 0x0e03_6f4f_2af6_d640],
        ],
        [
            [0xffea_95a0_7fb6_b4d5, 0x9a29_858c_6e20_24dd, 0xaf25_2e17_d1a6_cc4b, 0x3c04_b7c7_3e99_5d16],
            [0x4c87_bd6b_519f_6271, 0xb304_7c9c_5f17_7047, 0xce50_a1e2_b194_228a, 0x2679_c50f_f616_db06],
            [0x5055_5532_86fd_2e6a, 0xfce2_4f15_245a_a3c6, 0x2784_e63e_b801_b92d, 0x5b9e_569d_1304_8d5f],
        ],
        [
            [0xf8df_547d_c4ee_ddcd, 0x9de5_965e_30d7_5765, 0x47ac_53dd_8fcd_c6ce, 0x50aa_3f6d_2889_5343],
            [0x594a_31a6_c164_fabe, 0x0fe5_fef0_9249_a29b, 0x4f4e_26d9_a0c6_6dad, 0x0020_79ec_a2a2_0cfe],
            [0x6f7e_f49c_feac_c360, 0xfa13_9644_a885_1c06, 0x5b95_d203_dd98_8cdc, 0x71aa_8519_a512_a6fa],
        ],
        [
            [0x4ddd_2c22_b92a_3d9b, 0xf982_e37d_7162_0470, 0x3074_7d34_e39a_78c6, 0x5cd4_95d7_d53e_bb3d],
            [0xb283_eb76_dab4_e792, 0x8bc2_14d8_0652_9770, 0xf53e_0048_75b5_eb2e, 0x5f75_3163_ed7b_c7a8],
            [0xce92_6389_f349_93a7, 0x2fb1_c2bb_b46d_e9ba, 0xb829_2ab0_75c5_59cd, 0x3421_b503_32e4_e266],
        ],
        [
            [0x8f2b_698b_f410_083e, 0x6293_3422_4205_74b2, 0x60f0_50e3_1907_fe3d, 0x29b9_b34e_48b0_8a39],
            [0x5e01_1af4_1017_9f8a, 0x63ae_0071_327c_bad8, 0xc8d2_74ea_d1c6_120b, 0x4bdb_73fb_455b_c4fc],
            [0x2e94_0a55_cd07_2922, 0x4847_9042_64e5_59fe, 0xd7e5_7ac4_2d96_8f65, 0x4e5a_5ad3_3c7c_3e88],
        ],
        [
            [0xb5ba_5531_5150_03ea, 0xf988_f058_7838_e3d8, 0x2b83_f21c_0005_f111, 0x56e0_7e96_c177_b756],
            [0xdb32_6035_9ca5_7e36, 0x0644_6f12_4c6d_2fd8, 0x27c6_818b_25e5_6c1a, 0x1985_e53c_6f3a_1a51],
            [0x4c17_7fc2_088c_ba27, 0xfcb4_af4b_1583_a392, 0xe2c5_60a7_dfe4_a9fd, 0x1e18_df0d_9b4f_8e7a],
        ],
        [
            [0x60b4_5e49_fce5_a139, 0x575c_388f_e3e7_6dcc, 0xbf87_2955_1a56_46bd, 0x20e7_6084_bf3e_aadd],
            [0xd87a_4326_844a_4577, 0x03ee_0cf7_48dd_0e37, 0xbcba_e6d7_5356_50ac, 0x1985_b089_a131_6a5d],
            [0xfbcb_0ceb_d136_c045, 0xdd8f_ea4f_0ecf_0ab6, 0xb9eb_e1b6_6dd0_ef93, 0x135a_266c_8f94_3bbe],
        ],
    ],
    [
        [
            [0x70db_f949_b139_81b8, 0x25a9_3cff_f5e5_4516, 0xed7e_3bc5_5fea_098a, 0x7ef5_880a_4e39_3087],
            [0x28f8_2423_c79c_3a31, 0xd92e_de7a_4e5f_659e, 0x4d55_8922_6ccf_902a, 0x5638_4f36_0e08_52eb],
            [0x65b1_57b5_43b3_773d, 0xb365_f602_2aa9_e687, 0x2c40_009c_0785_f25a, 0x0473_474f_fb16_7175],
        ],
        [
            [0x9796_84ea_855c_7973, 0xd65c_90c6_e2ac_91ef, 0xa547_9a13_39bb_365c, 0x6658_9deb_9c7b_8cfa],
            [0x1a56_a805_25e0_984d, 0x469c_6da4_9e85_ea4e, 0xd12e_1ecc_2805_44df, 0x578f_9fc3_f75d_1d84],
            [0x7bc2_463a_f28a_db25, 0x52ca_80dd_6da5_481c, 0x6106_989f_9fba_8da8, 0x0cd0_f1a9_e057_1774],
        ],
        [
            [0x5a10_b966_eacb_5ed5, 0xc9f0_22a1_cc77_7e20, 0x4fd8_a9a3_da20_84da, 0x79b5_e9cc_8133_571a],
            [0xbe8e_3ab0_5d7d_02d8, 0xd9f0_d050_6372_af30, 0x71a9_4b8c_606b_3239, 0x60aa_3588_e106_1a43],
            [0xc2a9_96a8_499a_59da, 0xa37e_88a5_b040_b2b9, 0x662f_af98_212e_41ba, 0x2091_4ad1_5c3f_d5ae],
        ],
        [
            [0x9732_a930_f149_f563, 0xc22d_4901_9099_d66d, 0x2304_bae5_bc80_4cb5, 0x03b0_5dc6_8cad_6ec0],
            [0x8ce4_cdc4_7abf_6b6b, 0xa9c9_e593_36fc_6412, 0x2e77_1909_d985_6939, 0x4a70_a9f5_da96_971a],
            [0x209f_0d0b_e6f3_40c5, 0xab8a_b6d4_f6b4_d042, 0x165f_9347_a365_6658, 0x359a_5f4d_e19d_62f9],
        ],
        [
            [0x08fe_34b2_b2b8_f960, 0xe364_f422_a987_39bd, 0xf19d_73d1_6a7f_281a, 0x40dc_e3db_1736_e985],
            [0x79ef_97b2_1d3c_6059, 0xa61f_4b8f_7917_013e, 0xf63e_8e2f_24e0_dad1, 0x1009_60c7_8491_6e96],
            [0xc405_aaf2_ad64_4e8b, 0x8a41_920f_a2d0_53b1, 0x1e9b_77ef_e173_b60f, 0x4457_adbc_2725_d6f4],
        ],
        [
            [0xf139_8a69_44e6_161c, 0x25f2_5e88_d143_8bc6, 0x0c6a_946b_7d19_b267, 0x7211_e0ea_d7ec_c137],
            [0x141a_4cee_440f_9290, 0x4e82_92ed_3bc9_91db, 0xc4bd_6efd_b39a_20fa, 0x595b_ceb8_8b1d_0b46],
            [0xe642_fc6c_f6fe_59b5, 0x915e_6147_9ba3_72fc, 0x724e_f19c_7cf2_e9e6, 0x2405_2f7d_e09f_16e6],
        ],
        [
            [0x5b30_a672_2167_1106, 0xb70c_cee6_2602_9c94, 0x331f_da52_6e0e_5f01, 0x5259_8ea3_b48e_4703],
            [0x85a8_f385_80b1_102f, 0x835a_82e7_c58e_d7e2, 0x9635_d830_f7ad_55e6, 0x63d5_13b0_065b_df98],
            [0x152a_0f76_e00a_fc58, 0x08d2_7f3f_3e34_9fbe, 0x7857_b309_a751_3c6b, 0x6a2d_ac2e_8a6e_d04a],
        ],
        [
            [0xb102_7268_71d9_90e7, 0x1dd5_31bd_147f_8f4a, 0x8586_67fe_adcc_decf, 0x6691_6e1f_3264_6838],
            [0x33df_93af_506a_1cfe, 0x56f3_471a_044d_f75f, 0x2144_89a6_6a3c_f397, 0x47b1_7ce1_995d_2a2a],
            [0xfe5a_32c4_eb1d_af93, 0xae57_351f_abe5_e7b0, 0x7f5d_6169_4a9d_7d02, 0x4e07_d00d_1b1b_8a1b],
        ],
    ],
    [
        [
            [0x3484_1587_4649_b528, 0x7ce4_d01a_e0ed_62db, 0x37db_9f2a_626f_db1a, 0x2002_a0cd_8e95_e0a0],
            [0x6963_025b_114a_1ef6, 0x5e46_5f67_2267_d9d0, 0xae92_a7f9_cbc0_433c, 0x47d1_b0a7_9d8e_535f],
            [0x5001_ff5e_dcdf_4178, 0x1044_e0d7_9d22_5648, 0x7c24_cfc8_8caa_7d47, 0x0fdd_10c5_77a0_55a1],
        ],
        [
            [0xa79f_2b82_1f3d_80ca, 0xd40e_9f77_046d_57bf, 0xe41c_e355_ccee_6f78, 0x3629_ae89_ffbb_b0ea],
            [0xd5aa_4a24_7d64_7a9f, 0xc0fb_744d_3dd3_1ba0, 0x3a7e_b63e_b615_af00, 0x1c97_1d65_5464_3721],
            [0x265e_9a74_9f45_1ace, 0x9703_c0a2_2c43_f40b, 0x8c98_ce3b_794d_5855, 0x52f0_bff2_6a85_609d],
        ],
        [
            [0xc8af_bffa_bb78_90ca, 0x61a5_1913_97e6_c3f1, 0xe65d_17ef_268d_f293, 0x75dd_4147_c4b4_c4cd],
            [0x8514_4deb_8f02_7b3b, 0x9047_0e29_6b21_07ca, 0xa8c3_6c58_1a34_8fd5, 0x12ab_a8a2_154f_d9a8],
            [0xf168_de33_487f_1c77, 0x265a_a50c_504c_bd6a, 0x4b8e_b48a_57c2_306a, 0x6ace_a827_bfb5_bdf2],
        ],
        [
            [0xce24_48f3_fb69_3375, 0x83a2_50cd_8183_bc0d, 0x441c_478e_b030_f11d, 0x491f_5351_9aa5_ea87],
            [0x53b9_c1bc_59f5_aa61, 0x0eb4_e9b3_52aa_9e3e, 0x8513_67b1_7c94_005d, 0x40d5_896a_c03f_190b],
            [0x08c6_8c48_20f1_96cb, 0xdcf6_f1e1_6c18_ac24, 0x0f55_a138_ec19_22ec, 0x251c_b0f1_648c_50aa],
        ],
        [
            [0x0193_eb22_7991_9f8f, 0xa4cd_1307_1a7e_780b, 0xc1da_d38b_796d_5cbc, 0x3456_7756_cdea_088f],
            [0x38ee_1df0_7c73_5dd0, 0x6b67_7c1a_3f7f_f185, 0xd4c9_212f_f09d_23b5, 0x166b_5e71_fd8e_dbb1],
            [0x1c5a_6487_79eb_e108, 0x9847_3712_5bd6_8206, 0x9c30_6cf8_dbf3_9f11, 0x2cab_b06a_da84_7acb],
        ],
        [
            [0x4415_65f5_fe81_13c8, 0x44d7_9982_e208_abb0, 0xb2fa_4971_be9a_39fa, 0x1659_62ef_aa28_ad15],
            [0xb094_dff0_8255_31c2, 0x47cb_0004_5253_fe65, 0x9fc5_e044_bec8_4a2c, 0x784f_d21f_6e59_48d4],
            [0xf585_2ec6_31fe_9565, 0x6915_e0b3_1734_a77f, 0x9391_f9b7_7c65_d81d, 0x3878_14f6_7864_098f],
        ],
        [
            [0x9535_57d5_2f08_5853, 0xbc78_51b8_7782_0d54, 0xbb9f_7dbb_d51d_6b0f, 0x6276_52d1_53a5_ecf0],
            [0xa309_83d9_9776_9f10, 0x5702_1799_d22a_c0f3, 0x64a2_24e9_8caf_81b3, 0x45be_aec5_3618_a42c],
            [0x92ea_2419_3dca_ea98, 0xb869_c180_519a_078e, 0x6f0e_298e_3070_e295, 0x5391_1228_963e_f4f2],
        ],
        [
            [0x5fbd_ddc5_2154_bafe, 0x462e_1cbb_cb56_d1ac, 0x713f_e3b7_e6f6_d524, 0x0cb9_afeb_fb5e_1053],
            [0x0d5e_4957_a4e2_9a17, 0xfff7_6c08_d973_7d68, 0xf7d1_4646_fe64_2714, 0x08da_ef8c_5226_62a1],
            [0x71d5_c868_2164_2133, 0xf5c2_4707_bf8c_aa3f, 0x9281_d0e8_32d2_4bdc, 0x07f7_c888_c8ef_c4af],
        ],
    ],
];
