//! Multiples of P-256's base point, affine, in Montgomery form: x, y.
//!
//! Numbers only; the tests of `p256.rs` compute every entry again from the base point.

/// `MULTIPLES[i][j]` is `(j + 1)·32^i·G`: one row for each signed five-bit digit of a scalar.
// table: numbers only.
#[rustfmt::skip]
pub(super) static MULTIPLES: [[[[u64; 4]; 2]; 16]; 52] = [
    [
        [
            [0x79e7_30d4_18a9_143c, 0x75ba_95fc_5fed_b601, 0x79fb_732b_7762_2510, 0x1890_5f76_a537_55c6],
            [0xddf2_5357_ce95_560a, 0x8b4a_b8e4_ba19_e45c, 0xd2e8_8688_dd21_f325, 0x8571_ff18_2588_5d85],
        ],
        [
            [0x8500_46d4_10dd_d64d, 0xaa6a_e3c1_a433_827d, 0x7322_0503_8d14_90d9, 0xf6bb_32e4_3dcf_3a3b],
            [0x2f36_48d3_61be_e1a5, 0x152c_d7cb_eb23_6ff8, 0x19a8_fb0e_9204_2dbe, 0x78c5_7751_0a5b_8a3b],
        ],
        [
            [0xffac_3f90_4eeb_c127, 0xb027_f84a_087d_81fb, 0x66ad_77dd_87cb_bc98, 0x2693_6a3f_b6ff_747e],
            [0xb04c_5c1f_c983_a7eb, 0x583e_47ad_0861_fe1a, 0x7882_0831_1a2e_e98e, 0xd5f0_6a29_e587_cc07],
        ],
        [
            [0x74b0_b50d_4691_8dcc, 0x4650_a6ed_c623_c173, 0x0cda_acac_e810_0af2, 0x5773_62f5_41b0_176b],
            [0x2d96_f24c_e4cb_aba6, 0x1762_8471_fad6_f447, 0x6b6c_36de_e5dd_d22e, 0x84b1_4c39_4c5a_b863],
        ],
        [
            [0xbe1b_8aae_c45c_61f5, 0x90ec_649a_94b9_537d, 0x941c_b5aa_d076_c20c, 0xc907_9605_8905_23c8],
            [0xeb30_9b4a_e7ba_4f10, 0x73c5_68ef_e5eb_882b, 0x3540_a987_7e7a_1f68, 0x73a0_76bb_2dd1_e916],
        ],
        [
            [0x4039_4737_3e77_664a, 0x55ae_744f_346c_ee3e, 0xd50a_961a_5b17_a3ad, 0x1307_4b59_5421_3673],
            [0x93d3_6220_d377_e44b, 0x299c_2b53_adff_14b5, 0xf424_d44c_ef63_9f11, 0xa4c9_916d_4a07_f75f],
        ],
        [
            [0x0746_354e_a017_3b4f, 0x2bd2_0213_d23c_00f7, 0xf43e_aab5_0c23_bb08, 0x13ba_5119_c312_3e03],
            [0x2847_d030_3f5b_9d4d, 0x6742_f2f2_5da6_7bdd, 0xef93_3bdc_77c9_4195, 0xeaed_d915_6e24_0867],
        ],
        [
            [0x27f1_4cd1_9499_a78f, 0x462a_b5c5_6f9b_3455, 0x8f90_f02a_f02c_fc6b, 0xb763_891e_b265_230d],
            [0xf59d_a3a9_532d_4977, 0x21e3_327d_cf9e_ba15, 0x123c_7b84_be60_bbf0, 0x56ec_12f2_7706_df76],
        ],
        [
            [0x75c9_6e8f_264e_20e8, 0xabe6_bfed_59a7_a841, 0x2cc0_9c04_44c8_eb00, 0xe05b_3080_f0c4_e16b],
            [0x1eb7_777a_a45f_3314, 0x56af_7bed_ce5d_45e3, 0x2b6e_019a_88b1_2f1a, 0x0866_59cd_fd83_5f9b],
        ],
        [
            [0x2c18_dbd1_9dc2_1ec8, 0x98f9_868a_0fcf_8139, 0x737d_2cd6_4825_0b49, 0xcc61_c947_24b3_428f],
            [0x0c2b_4078_80dd_9e76, 0xc43a_8991_383f_be08, 0x5f7d_2d65_779b_e5d2, 0x7871_9a54_eb3b_4ab5],
        ],
        [
            [0xea7d_260a_6245_e404, 0x9de4_0795_6e7f_dfe0, 0x1ff3_a415_8dac_1ab5, 0x3e70_90f1_649c_9073],
            [0x1a76_8561_2b94_4e88, 0x250f_939e_e57f_61c8, 0x0c0d_aa89_1ead_643d, 0x6893_0023_e125_b88e],
        ],
        [
            [0x04b7_1aa7_d269_7768, 0xabde_def5_ca34_5a33, 0x2409_d29d_ee37_385e, 0x4ee1_df77_cb83_e156],
            [0x0cac_12d9_1cbb_5b43, 0x170e_d2f6_ca89_5637, 0x2822_8cfa_8ade_6d66, 0x7ff5_7c95_5323_8aca],
        ],
        [
            [0xccc4_2563_4b2e_d709, 0x0e35_6769_856f_d30d, 0xbcbc_d43f_559e_9811, 0x7384_77ac_5395_b759],
            [0x3575_2b90_c00e_e17f, 0x6874_8390_742e_d2e3, 0x7cd0_6422_bd1f_5bc1, 0xfbc0_8769_c9e7_b797],
        ],
        [
            [0xa242_a35b_b0cf_664a, 0x126e_48f7_7f97_07e3, 0x1717_bf54_c683_2660, 0xfaae_7332_fd12_c72e],
            [0x27b5_2db7_995d_586b, 0xbe29_569e_8322_37c2, 0xe8e4_193e_2a65_e7db, 0x1527_06dc_2eaa_1bbb],
        ],
        [
            [0x72bc_d8b7_bc60_055b, 0x03cc_23ee_56e2_7e4b, 0xee33_7424_e481_9370, 0xe2aa_0e43_0ad3_da09],
            [0x40b8_524f_6383_c45d, 0xd766_3554_42a4_1b25, 0x64ef_a6de_778a_4797, 0x2042_170a_7079_adf4],
        ],
        [
            [0x808b_0b65_0bc6_fb80, 0x5882_e075_3ffe_2e6b, 0xd5ef_2f7c_2c83_f549, 0x54d6_3c80_9103_b723],
            [0xf2f1_1bd6_52a2_3f9b, 0x3670_c319_4b0b_6587, 0x55c4_623b_b158_0e9e, 0x64ed_f7b2_01ef_e220],
        ],
    ],
    [
        [
            [0xd8c5_fccf_c5e3_a3d8, 0xbefd_904c_4079_dfbf, 0xbc6d_6a58_fead_0197, 0x3922_7077_6955_32a4],
            [0x09e2_3e6d_dbef_42f5, 0x7e44_9b64_480a_9908, 0x7b96_9c1a_ad9a_2e40, 0x6231_d792_9591_c2a4],
        ],
        [
            [0xdb6d_96f3_0596_8b80, 0x380a_0913_089f_73b9, 0x7da7_0b83_c2c6_1e01, 0x95fb_8394_569b_38c7],
            [0x9a3c_6512_80ed_fe2f, 0x8f72_6bb9_8fae_af82, 0x8010_a4a0_7842_4bf8, 0x2967_2044_0e84_4970],
        ],
        [
            [0x802b_8d23_33e1_2b70, 0x6d49_0a4b_19dd_329b, 0x14f3_56cc_6abc_354d, 0x11ed_df7f_d0a0_da0d],
            [0x1e20_8328_d87f_d1d8, 0xfd2f_4f8c_fd02_5813, 0x03b4_8cc4_7c29_bca2, 0x3f2a_78b3_241a_2b71],
        ],
        [
            [0x63c5_cb81_7a2a_d62a, 0x7ef2_b6b9_ac62_ff54, 0x3749_bba4_b3ad_9db5, 0xad31_1f2c_46d5_a617],
            [0xb77a_8087_c2ff_3b6d, 0xb46f_eaf3_3678_34ff, 0xf8aa_266d_75d6_b138, 0xfa38_d320_ec00_8188],
        ],
        [
            [0xc04a_fa1a_e345_1a09, 0x7cc6_9103_bc11_7423, 0x876b_e3aa_51cf_56ee, 0xe757_7d57_ad84_4a25],
            [0x266f_ed8c_db77_f341, 0xcfa2_58dc_23ae_4a2a, 0x53a7_a98c_da78_2760, 0x04b4_8868_ceaf_7d4a],
        ],
        [
            [0xc0f2_affc_4e69_16c6, 0x6fb9_4957_8118_42da, 0x6034_bcb6_24b4_d157, 0xde2e_fdc7_992e_fb90],
            [0xd66f_7ece_ac79_3c87, 0x02f0_2626_7dc6_fdcd, 0x90d3_235c_9aa1_c501, 0xf6e4_9496_2b46_66f0],
        ],
        [
            [0x0827_36d1_9c08_59c3, 0x89ea_5516_b269_386a, 0xf250_7187_1aa8_7b33, 0xe9d8_2f5f_704e_8236],
            [0x7834_6124_42e8_55f5, 0x209f_50fe_395e_00d8, 0xcd9e_03aa_e6e7_e62b, 0xb4b4_959e_5e5b_e37b],
        ],
        [
            [0x486d_8ffa_6969_46fc, 0x50fb_c6d8_b9cb_a56d, 0x7e3d_423e_90f3_5a15, 0x7c3d_a195_c0dd_962c],
            [0xe673_fdb0_3cfd_5d8b, 0x0704_b7c2_889d_fca5, 0xf6ce_581f_f523_05aa, 0x399d_49eb_914d_5e53],
        ],
        [
            [0x7966_afbb_10e6_d950, 0x37e4_a4c4_e2bf_970a, 0x23d0_c855_9d54_ca2a, 0x13d6_2865_fee3_9a10],
            [0x15f5_3c38_d3bd_15e9, 0x014b_8bed_84a8_0bcc, 0x1067_4c77_bfd8_f608, 0x4dfa_b986_c93f_bfef],
        ],
        [
            [0x24c9_7c36_7b92_d453, 0xd2c2_71a2_249a_26c0, 0x60eb_4b2b_89d1_4a39, 0x1198_de20_432e_8005],
            [0x9eab_ea75_799b_80d9, 0xab6e_0c2b_8f82_6ae5, 0xca00_4eed_d100_61ec, 0x31a9_f439_e99c_4fd8],
        ],
        [
            [0x734c_8b75_b549_8a7c, 0xaecc_ad8a_29f6_4c2d, 0x95dd_54fa_295b_1677, 0x3839_02a0_b4c5_4968],
            [0x78cb_276f_eb9d_33a9, 0x00ae_dca1_af55_2869, 0xa01d_1459_4c5c_1630, 0xfeba_1706_7cf7_d50d],
        ],
        [
            [0x380a_496d_6ec2_93cd, 0x733d_bda7_8e70_51f5, 0x037e_388d_b849_140a, 0xee4b_32b0_5946_dbf6],
            [0xb1c4_fda9_cae3_68d1, 0x5001_a7b0_fdb0_b2f3, 0x6df5_9374_2e3a_c46e, 0x4af6_75f2_39b3_e656],
        ],
        [
            [0x1a1f_ffdc_c01b_0a46, 0x07ad_675f_83f8_43c2, 0xbcec_2d07_6738_e81a, 0x910a_ec75_aa8b_7da8],
            [0x13b4_d740_a450_9ba7, 0x0570_1073_4c7b_8216, 0x3d75_c8f7_1591_f1e5, 0x134c_1b6f_0dfe_1d90],
        ],
        [
            [0xb20e_7c44_d678_26eb, 0x1212_d3cf_ac37_9637, 0x614f_6787_7de0_3a5d, 0x7538_a2fc_802b_aa26],
            [0x133c_37a1_9d25_2415, 0x7db3_9050_6eb4_b587, 0x5d40_d757_4c49_d1d9, 0xf112_6b99_a801_c4ba],
        ],
        [
            [0x39a7_aeb9_c567_29fc, 0x21a5_9448_e7a8_bd85, 0xd7c6_da5d_049d_10c6, 0x93a4_c4a8_c519_7afb],
            [0xd185_539c_2593_3861, 0x4994_bcba_2749_4d9d, 0xef03_3de1_4ce7_bfa9, 0x22e9_b000_321f_9236],
        ],
        [
            [0x44e3_8110_3994_9296, 0x5b63_827b_361d_b1b5, 0x3e53_23ed_206e_aff5, 0x9423_70d2_c21f_4290],
            [0xf2ca_af2e_e0d9_85a1, 0x192c_c64b_7239_846d, 0x7c0b_8f47_ae63_12f8, 0x7dc6_1f91_9662_0108],
        ],
    ],
    [
        [
            [0x4f70_81e1_44cc_3add, 0xd5ff_a1d6_87be_82cf, 0x8989_0b6c_0edd_6472, 0xada2_6e1a_3ed1_7863],
            [0x276f_2715_6348_3caa, 0xe692_4cd9_2f60_77fd, 0x05a7_fe98_0a46_6e3c, 0xf1c7_94b0_b190_2d1f],
        ],
        [
            [0x3d2b_24b9_eb79_26b8, 0xbff8_8cb3_cdbe_5509, 0xd0f3_99af_e4dd_640b, 0x3c5f_e130_2f76_ed45],
            [0x6f35_62f4_3764_fb3d, 0x7b5a_f318_3151_b62d, 0xd5bd_0bc7_d79c_e5f3, 0xfdaf_6b20_ec66_890f],
        ],
        [
            [0x3202_7fe8_91e5_d7d3, 0xf14b_7d17_73a0_7678, 0xf884_97b3_c0df_dd61, 0xf7c2_eec0_2a8c_4f48],
            [0xaa55_73f4_3756_e621, 0xc013_a240_1825_b948, 0x1c03_b345_6387_8572, 0xa047_2bea_653a_4184],
        ],
        [
            [0x6772_b0e5_ab4b_35a2, 0x1d8b_6001_f5ee_aacf, 0x728f_7ce4_795b_9580, 0x4a20_ed2a_41fb_81da],
            [0x9f68_5cd4_4fec_01e6, 0x3ed7_ddcc_a7ff_50ad, 0x460f_d264_0c2d_97fd, 0x3a24_1426_eb82_f4f9],
        ],
        [
            [0x29ae_2cf9_83df_edc9, 0xf843_7134_8d87_631a, 0xaf57_1711_7429_c8d2, 0x18d1_5867_146d_9272],
            [0x8305_3ecf_6976_9bb7, 0xc55e_b856_c479_ab82, 0x5ef7_791c_21b0_f4b2, 0xaa59_56ba_3d49_1525],
        ],
        [
            [0x84cf_bfa1_c5c5_ea50, 0xd3ba_f14c_6796_0681, 0x2639_8403_0dd5_0942, 0xe4b7_839c_4716_a663],
            [0xd5f1_f794_e7de_6dc0, 0x5cd0_f4d4_622a_a7ce, 0x5295_f3f1_59ac_feec, 0x8d93_3552_953e_0607],
        ],
        [
            [0xe652_533b_3cef_0d7d, 0xd94f_7b18_2bbb_4381, 0x8387_52be_0e80_f500, 0x8e6e_2488_9e9c_9bfb],
            [0xc975_1697_16ca_ca6a, 0x866c_49d8_3853_1ad9, 0xc917_e239_7151_ade1, 0x2d01_6ec1_6037_c407],
        ],
        [
            [0x8000_9862_d5d7_21d5, 0x0c33_57a3_5bd3_a182, 0x27f3_a83b_7aa2_cda4, 0xb58a_e74e_f6f8_3085],
            [0x2a91_1a81_2e6d_ad6b, 0xde28_6051_f43d_6c5b, 0x4bdc_cc41_f996_c4d8, 0xe731_2ec0_0ae1_e24e],
        ],
        [
            [0x903f_6e39_60e9_13af, 0xb2b5_8bee_98bf_140d, 0x9def_f025_3548_90b8, 0x1558_1006_8d2e_924e],
            [0xb575_5db4_93c9_5e5b, 0x3fac_42f0_dae2_0eb8, 0x9377_c8c1_09b6_d8e0, 0xa43e_2b46_ab47_ceff],
        ],
        [
            [0x5f57_b2fb_facf_a459, 0x874b_1498_c1b5_aa6b, 0xb9e8_9aca_c4db_2092, 0x1362_bf8d_df43_81da],
            [0x25d7_6830_b763_28a0, 0x3818_8b70_9857_2ae4, 0xb43e_9414_2913_2f7d, 0x7895_a29f_22dd_42c9],
        ],
        [
            [0xcbde_78dd_5e22_cbb2, 0xf449_c85b_76bb_4391, 0x4289_f357_b6a4_273b, 0x9fce_23fd_48e8_4a19],
            [0xcfc3_2730_939e_b3b4, 0x8b3d_982c_16c3_2280, 0x5ac2_34ba_d5f1_346c, 0x7819_54b4_7076_9fc9],
        ],
        [
            [0x6faf_68fe_aae6_ee70, 0x78f4_cc15_5602_b0c9, 0x7e33_21a8_6e94_052a, 0x2fb3_a0d6_734d_5d80],
            [0xf3b9_8f3b_b25a_43ba, 0x30bf_8031_19ee_2951, 0x7ffe_e433_21b0_612a, 0x12f7_75e4_2eb8_21d0],
        ],
        [
            [0x4fdf_f805_f572_09b5, 0x9bd6_5ac3_f952_ac8d, 0x02a3_abd3_c796_9a6f, 0x1359_927e_f523_775f],
            [0xe09b_463f_88d2_e861, 0x661d_2199_6232_87c3, 0x821e_6449_5a70_eb7a, 0x0afb_bb1d_d67d_c684],
        ],
        [
            [0x7418_e3d3_acff_89f9, 0x227f_16ae_d852_251f, 0xdd5b_c6e4_eb84_658b, 0xf066_b9c8_f90a_9f7e],
            [0xc236_9071_800a_7f87, 0x383d_dc0d_5a72_862a, 0x5b48_465d_8a77_6da5, 0x3d82_f64f_5e2d_8318],
        ],
        [
            [0x5852_104b_8745_3b28, 0x073e_8128_b387_344d, 0x300e_78e4_817c_fc08, 0x3a82_ed47_9936_2088],
            [0xe222_304c_88de_46a4, 0x666c_94fd_57fa_df4a, 0x40b2_d08e_a0c8_e108, 0x4b29_55b9_09e0_50fa],
        ],
        [
            [0xf8d1_12e7_6e64_85b3, 0x4d3e_24db_771c_52f8, 0x48e3_ee41_684a_2f6d, 0x7161_957d_21d9_5551],
            [0x1963_1283_cdb1_2a6c, 0xbf3f_a882_2e50_e164, 0xf625_4b63_3166_cc73, 0x3aef_a7ae_aee8_cc38],
        ],
    ],
    [
        [
            [0x79b0_fe62_3b36_f9fd, 0x2654_3b23_fde1_9fc0, 0x136e_64a0_9584_82ef, 0x23f6_3771_9b09_5825],
            [0x14cf_d596_b6a1_142e, 0x5ea6_aac6_335a_ac0b, 0x86a0_e8bd_f308_1dd5, 0x5fb8_9d79_003d_c12a],
        ],
        [
            [0x0f01_65fc_e377_9ee3, 0xe00e_7f9d_bd49_5d9e, 0x1fa4_efa2_2028_4e7a, 0x4564_bade_47ac_6219],
            [0x90e6_312a_c470_8e8e, 0x4f57_25fb_a71e_9adf, 0xe95f_55ae_3d68_4b9f, 0x47f7_ccb1_1e94_b415],
        ],
        [
            [0xda3a_77e5_522e_6b69, 0x69c9_08c3_bbcd_6c18, 0x1f1b_9e48_d924_fd56, 0x37c6_4e36_aa4b_b3f7],
            [0x5a4f_dbdf_ee47_8d7d, 0xba75_c8bc_0193_f7a0, 0x84bc_1e84_56cd_16df, 0x1fb0_8f08_46fa_d151],
        ],
        [
            [0x3617_8903_61a3_41c1, 0x3604_dc60_0cfd_6142, 0x0222_95eb_8533_316c, 0x3dbd_e4ac_44af_2922],
            [0x898a_fc5d_1c7e_ef69, 0x5889_6805_d14f_4fa1, 0x0500_2160_203c_21ca, 0x6f0d_1f30_40ef_730b],
        ],
        [
            [0x4820_1b4b_12cf_e297, 0x3eee_129c_292f_74e5, 0xe1fe_114e_c9e8_74e8, 0x899b_055c_92c5_fc41],
            [0x4e47_7a64_3a39_c8cf, 0x82f0_9efe_7896_3cc9, 0x6fd3_fd8f_d333_f863, 0x8513_2b2a_dc94_9c63],
        ],
        [
            [0xbd9b_8b1d_be7a_2af3, 0xec51_caa9_4fb7_4a72, 0xb993_7a4b_6387_9697, 0x7c9a_9d20_ec26_87d5],
            [0x1773_e44f_6ef5_f014, 0x8abc_f412_e90c_6900, 0x387b_d022_8142_161e, 0x5039_3755_fcb6_ff2a],
        ],
        [
            [0x766e_0722_3239_8baa, 0x205f_ee42_5cfc_a031, 0xa49f_5341_7a02_9cf2, 0xa88c_68b8_4023_890d],
            [0xbc27_5041_7337_aaa8, 0x9ed3_64ad_0eb3_84f4, 0xe081_6f85_29ab_a92f, 0x2e9e_1941_04e3_8a88],
        ],
        [
            [0xfabf_7709_77f7_195a, 0x8ec8_6167_adeb_838f, 0xea12_85a8_bb4f_012d, 0xd688_3503_9a3e_ab3f],
            [0xee5d_24f8_3090_04c2, 0xa96e_4b76_13ff_e95e, 0x0cdf_fe12_bd22_3ea4, 0x8f5c_2ee5_b673_9a53],
        ],
        [
            [0xecac_e1dd_a188_7395, 0x4096_0f36_932a_65de, 0x9611_ff5c_3aa9_5529, 0xc582_15b0_7c1e_5a36],
            [0xd48c_9b58_f0e1_a524, 0xb406_856b_f590_dfb8, 0xc760_5e04_9cd9_5662, 0x0dd0_36ee_a33e_cf82],
        ],
        [
            [0x3d61_3339_5914_5a65, 0xcd9b_c368_fa40_6337, 0x82d1_1be3_2d8a_52a0, 0xf687_7b27_97a1_c590],
            [0x837a_819b_f5cb_db25, 0x2a4f_d1d8_de09_0249, 0x622a_7de7_7499_0e5f, 0x840f_a5a0_7945_511b],
        ],
        [
            [0xfe28_9327_7946_d3f9, 0xe132_bd24_0747_2273, 0xeeeb_510c_1eb6_ae86, 0x7777_08c5_f059_5067],
            [0x18e2_c8cd_1297_029e, 0x2c61_095c_bbf9_305e, 0xe466_c258_6b85_d6d9, 0x8ac0_6c36_da1e_a530],
        ],
        [
            [0xe58e_90b3_6b0c_f82e, 0x6438_d246_2615_b5e7, 0x07b1_f8fc_669c_145a, 0xb0d8_b2da_36f1_e1cb],
            [0x54d5_dadb_d918_4c4d, 0x3dbb_18d5_f93d_9976, 0x0a3e_0f56_d114_7d47, 0x2afa_8c8d_a0a4_8609],
        ],
        [
            [0x8712_39ad_653a_e326, 0x14bc_f72a_a74c_bb43, 0x8737_650e_20d4_c083, 0x3df8_6536_110e_d4af],
            [0xd2d8_6fe7_b53c_a555, 0x688c_b00d_abd5_d538, 0xcf81_bda3_1ad3_8468, 0x7ccf_e3cc_f011_67b6],
        ],
        [
            [0x26e0_8c07_e353_3d77, 0xd722_2e6a_2e34_1c99, 0x9d60_ec3d_8d2d_c4ed, 0xbdfe_0d8f_7c47_6cf8],
            [0x1fe5_9ab6_1d05_6605, 0xa9ea_9df6_86a8_551f, 0x8489_941e_47fb_8d8c, 0xfeb8_74eb_4a7f_1b10],
        ],
        [
            [0x61fc_1810_60a7_1676, 0xe852_d1a8_f66a_8ad1, 0x172b_bd65_6417_231e, 0x0d6d_e7bd_3bab_b11f],
            [0x6fde_6f88_c8e3_47f8, 0x1c58_7547_9bd9_9cc3, 0x78e5_4ed0_3407_6950, 0x97f0_f334_796e_83ba],
        ],
        [
            [0xed40_6aa9_bd76_3802, 0xc214_86a0_6530_3da1, 0x61ae_291e_c7e6_2ec4, 0x622a_0492_df99_333e],
            [0x7fd8_0c9d_bb7a_8ee0, 0xdc2e_d3bc_6c01_aedb, 0x35c3_5a12_08be_74ec, 0xd540_cb1a_469f_671f],
        ],
    ],
    [
        [
            [0xa7a8_746a_584c_5e20, 0x267e_4ea1_b9dc_7035, 0x593a_15cf_b954_8c9b, 0x5e6e_2135_4bd0_12f3],
            [0xdf31_cc6a_8c8f_936e, 0x8af8_4d04_b5c2_41dc, 0x6399_0a6f_345e_fb86, 0x6fef_4e61_b9b9_62cb],
        ],
        [
            [0xf636_8f09_2572_2608, 0x1312_60db_131c_f5c6, 0x40eb_353b_fab4_f7ac, 0x85c7_8880_37ee_e829],
            [0x4c15_81ff_c3bd_f24e, 0x5bff_75cb_f5c3_c5a8, 0x35e8_c83f_a14e_6f40, 0xb81d_1c0f_0295_e0ca],
        ],
        [
            [0xf2ef_e23d_442a_8ad1, 0xc381_6a7d_06b9_c164, 0xa9df_2d8b_dc0a_a5e5, 0x191a_e46f_120a_8e65],
            [0x8366_7f87_0061_1c5b, 0x8317_1ed7_ff10_9948, 0x33a2_ecf8_ca69_5952, 0xfa4a_73ee_f48d_1a13],
        ],
        [
            [0xfcde_7cc8_f43a_730f, 0xe89b_6f3c_33ab_590e, 0xc823_f529_ad03_240b, 0x82b7_9afe_98be_a5db],
            [0x568f_2856_962f_e5de, 0x0c59_0adb_60c5_91f3, 0x1fc7_4a14_4a28_a858, 0x3b66_2498_b320_3f4c],
        ],
        [
            [0x48fc_4ed0_82dd_1b6a, 0x5783_a138_67b7_03af, 0x2463_cb9a_005d_6aaa, 0xd31e_c55c_706e_cd43],
            [0x9f8e_d33f_8e9a_7641, 0x6254_53ed_098d_9e7a, 0xa3be_ade4_ec88_7493, 0x442b_8050_5a79_5566],
        ],
        [
            [0x91e3_cf0d_6c39_765a, 0xa2db_3acd_ac3c_ca0b, 0x288f_2f08_cb95_3b50, 0x2414_582c_cf43_cf1a],
            [0x8dec_8bbc_60ee_e9a8, 0x54c7_9f02_729a_a042, 0xd81c_d5ec_6532_f5d5, 0xa672_303a_cf82_e15f],
        ],
        [
            [0x46df_582d_3bfa_b839, 0x9247_4e04_2f8a_dade, 0x36a7_766a_147a_1bc3, 0xb694_0f54_0dc0_f979],
            [0x4473_8ef2_f275_9f25, 0x9dd9_5789_a719_f4c6, 0x2859_b7f4_0750_c345, 0x5e78_8bf2_b221_80d5],
        ],
        [
            [0x376a_afa8_719c_0563, 0xcd8a_d2dc_bc5f_c79f, 0x303f_db9f_cb75_0cd3, 0x14ff_052f_4418_b08e],
            [0xf750_84cf_3e2d_6520, 0x7ebd_f0f8_144e_d509, 0xf43b_f0f2_d3f2_5b98, 0x86ad_71cf_a354_d837],
        ],
        [
            [0xa839_c9fd_fd67_ca25, 0x023e_6268_60f2_015c, 0x2414_a793_0e7b_2a65, 0x92db_e372_b13e_dcbb],
            [0xf649_81ee_64c2_200f, 0x94fb_9cdf_8446_f2f3, 0x0141_1a6a_3f13_67bb, 0x7985_c191_5a1e_8331],
        ],
        [
            [0xb827_fe92_26f4_3572, 0xdfd3_ab5b_5d82_4758, 0x315d_d23a_5390_94c1, 0x85c0_e37a_6662_3d68],
            [0x575c_7972_7be1_9ae0, 0x616a_3396_df0d_36b5, 0xa1eb_b3c8_26b1_ff7e, 0x635b_9485_140a_d453],
        ],
        [
            [0xc812_3c60_37e2_efea, 0x8d49_b502_034a_96f6, 0x466a_346b_973e_4a95, 0xf176_b5ba_b7de_00ff],
            [0x1c58_fa3b_82df_a945, 0x2eb2_7a96_09e4_29ae, 0x57c6_7a67_a12b_187c, 0xb155_ba82_e229_8bba],
        ],
        [
            [0x92bf_3cda_da43_0c0b, 0x4702_850e_3a96_dac6, 0xc91c_f0a5_15ac_326a, 0x95de_4f49_ab8c_25e4],
            [0xb01b_ad09_e265_c17c, 0x24e4_5464_087b_3881, 0xd43e_583c_e1fa_c5ca, 0xe17c_b318_6ead_97a6],
        ],
        [
            [0xf1a5_4207_3d99_bcfa, 0x59db_703c_e8be_cf6d, 0x2e45_5142_d245_9569, 0xb0ee_5143_a901_b910],
            [0xfc05_d451_e26d_994f, 0x7a60_62b4_1360_caaf, 0xdf1d_ed5f_4fa6_39b1, 0xaf93_0348_d335_b8b0],
        ],
        [
            [0x6cc3_9243_74dc_ec46, 0x33cf_c02d_54c2_b73f, 0x8291_7844_f26c_d99c, 0x8819_dd95_d177_3f89],
            [0x0957_2aa6_0871_f427, 0x8e0c_f365_f6f0_1c34, 0x7fa5_2988_bff1_f5af, 0x4eb3_57ea_e75e_8e50],
        ],
        [
            [0x3d8f_248a_21fd_0861, 0xade3_bd64_9bd5_a4b6, 0xcb56_c953_c2e2_a6bf, 0x699c_d2b5_287d_6c5f],
            [0xdebc_e1be_47d0_5e8f, 0x1a4f_bb13_a8f5_3732, 0x9716_3bea_a585_2b08, 0x92c4_9e6c_eec6_987a],
        ],
        [
            [0xd9d0_c8c4_868a_f75d, 0xd732_5cff_45c8_c7ea, 0xab47_1996_cc81_ecb0, 0xff5d_55f3_6118_24ed],
            [0xbe31_4541_1977_a0ee, 0x5085_c4c5_7220_38c6, 0x2d53_35bf_f94b_b495, 0x894a_d8a6_c8e2_a082],
        ],
    ],
    [
        [
            [0x5402_34b2_2c11_bb37, 0x2d03_66dd_ed4c_74a3, 0xf9a9_68da_eec5_f25d, 0x3660_1068_67b6_3142],
            [0x07cd_6d2c_68d7_b6d4, 0xa8f7_4f09_0c84_2942, 0xe275_1404_7768_b1ee, 0x4b5f_7e89_fe62_aee4],
        ],
        [
            [0xf236_9f0b_879f_bbed, 0x0ff0_ae86_da9d_1869, 0x5251_d759_5676_6f45, 0x4984_d8c0_2be8_d0fc],
            [0x7ecc_95a6_d210_08f0, 0x29bd_54a0_3a1a_1c49, 0xab98_28c5_d26c_50f3, 0x32c0_087c_51d0_d251],
        ],
        [
            [0x47fe_eb66_62b5_f3af, 0xcefa_b561_0abb_3734, 0x449d_e60e_19f3_5cb1, 0x39f8_db14_157f_0eb9],
            [0xffae_cc5b_3c61_bfd6, 0xa5a4_d41d_4121_6703, 0x7f8f_abed_224e_1cc2, 0x0d5a_8186_871a_d953],
        ],
        [
            [0x190d_8ea6_0179_9a52, 0xa20c_ec41_b86d_2952, 0x3062_ffb2_7fff_2a7c, 0x741b_32e5_79f1_9d37],
            [0xf80d_8181_4eb5_7d47, 0x7a2d_0ed4_16ae_f06b, 0x0973_5fb0_1cec_b588, 0x1641_caaa_c606_1f5b],
        ],
        [
            [0xae2a_d171_656e_8c3a, 0xc0e2_a463_1acd_0705, 0x006f_6a8a_a0b6_055c, 0xaf45_13d7_2b65_a26e],
            [0x3f54_9e14_d616_d5bc, 0x64ee_3955_7125_3b1f, 0xe8b1_0bc1_b8ce_243a, 0xbcbe_ace5_913a_4e77],
        ],
        [
            [0x68d3_2256_f779_d6a7, 0x2042_3b4d_19e7_284e, 0xde19_aa1b_38f3_b153, 0x73d0_b6c2_8444_f703],
            [0x6661_6148_9c64_e6a3, 0x9958_7c37_3725_6224, 0x6f52_77fe_6133_1563, 0x7174_ad4a_a656_502e],
        ],
        [
            [0xec1f_fc92_0133_918d, 0x15d9_bf5e_b2c9_ef97, 0x7885_b542_fc6c_bb9a, 0x8abe_6453_5720_cf5d],
            [0x4e71_5dce_d4ec_68ab, 0x57a6_7614_279c_24a3, 0x788e_d52a_31bb_61cf, 0xaba8_2444_f437_a003],
        ],
        [
            [0x7f99_824f_2015_1427, 0x2068_28b6_9243_0206, 0xaa90_97d7_e111_2357, 0xacf9_a2f2_09e4_14ec],
            [0xdbda_c9da_2791_5356, 0x7e07_34b7_001e_fee3, 0x54fa_b5bb_d2b2_88e2, 0x4c63_0fc4_f62d_d09c],
        ],
        [
            [0x6d88_3e66_bd70_a5e1, 0x9bd8_84c1_d05d_e713, 0x48d9_d445_d4d8_487d, 0x8440_cd8b_0eea_e405],
            [0xa3cd_0f29_3d26_f83e, 0x3fd9_4530_22a3_c5e4, 0x63a0_7866_3ffa_2ca7, 0xbfea_dd29_00d4_a097],
        ],
        [
            [0x13ae_a559_d684_32ba, 0x9400_43fb_d339_15db, 0x476c_7c94_e2e8_da08, 0x6b16_30c4_4430_65bb],
            [0xd6d8_546d_19f0_6c75, 0x7e1e_98c2_2eb3_5abd, 0x751c_9310_f015_7d8e, 0xdef8_4327_f6fa_6075],
        ],
        [
            [0x765b_993c_3a7a_4e0e, 0xfb8f_4aef_9d79_d314, 0x5ea2_c50e_2a19_eb24, 0x9250_16e5_b891_bc8c],
            [0x8f70_afdc_3ad1_ece7, 0x0abb_a84c_f08f_abe2, 0x0a99_22c8_15f6_132b, 0x6c02_1373_5d07_6d77],
        ],
        [
            [0x00af_2615_a445_3961, 0x1705_494b_993d_112c, 0x0032_e12a_a1cd_d652, 0x0ebf_a612_046d_9cb3],
            [0x9f03_a9f3_1b63_728c, 0x8f36_18a2_de02_2b05, 0xd5b2_4d90_3e77_c5c9, 0x8378_38a3_72ac_b77c],
        ],
        [
            [0xfe65_cbd9_8fce_b047, 0xde87_2ef5_3f8b_11a1, 0x9aba_0d3d_8fec_802f, 0x139f_1d32_9a9f_381d],
            [0x0721_aed9_c587_958d, 0x066a_015c_b9f6_a7da, 0x059e_c4e3_ed5d_9d06, 0x1442_8571_6cba_ca1f],
        ],
        [
            [0x66fe_0fff_e298_cdf5, 0x3f61_bea4_7b2e_51b6, 0x7d37_2117_bad3_afa4, 0x6521_a09c_ef65_6e2f],
            [0xb3b8_c966_e8a5_8fe7, 0x2520_3a11_5a47_ebc7, 0xfe81_588d_5c4b_e573, 0x6132_e2f3_1f49_a03c],
        ],
        [
            [0xec1a_b013_0f8c_2c99, 0x60e8_968f_f177_25c2, 0xe1a4_a593_940a_980b, 0x15ed_15b0_20e9_ccb1],
            [0x77d7_54cc_64a0_0bec, 0x90d0_9c33_4168_7382, 0x294f_e02d_c31f_b651, 0x8372_cd1a_1c94_ae53],
        ],
        [
            [0x8537_107a_1ac2_703b, 0xb492_58d8_6bc8_57b5, 0x57df_14de_bcda_ccd1, 0x24ab_68d7_c4ae_8529],
            [0x7ed8_b5d4_734e_59d0, 0x5f87_40c8_c495_cc80, 0x84ae_dd5a_291d_b9b3, 0x80b3_60f8_4fb9_95be],
        ],
    ],
    [
        [
            [0x55d5_c68d_a61a_76fa, 0x598b_441d_ca15_54dc, 0xd399_23b9_773b_279c, 0x3333_1d3c_36bf_9efc],
            [0x2d4c_848e_298d_e399, 0xcfdb_8e77_a1a2_7f56, 0x94c8_55ea_57b8_ab70, 0xdcdb_9dae_6f78_79ba],
        ],
        [
            [0x4c4f_0736_7f63_6a38, 0x9f94_3fb7_0e76_d5cb, 0xb035_10ba_a8b6_8b8b, 0xc246_780a_9ed0_7a1f],
            [0x3c05_1415_6d54_9fc2, 0xc295_3f31_6077_81ca, 0x955e_2c69_d8d9_5413, 0xb300_fadc_7bd2_82e3],
        ],
        [
            [0xa14b_1163_c279_01b4, 0xfd92_36e0_899b_8bf3, 0x42b0_91ec_cbc6_da0a, 0xbb1d_ac6f_5ad1_d297],
            [0x80e6_1d53_a91c_f76e, 0x4110_a412_d31f_1ee7, 0x2d87_c3ba_13ef_cf77, 0x1f37_4bb4_df45_0d76],
        ],
        [
            [0x2028_8602_4147_519a, 0xd098_1eac_26b3_72f0, 0xa9d4_a7ca_a785_ebc8, 0xd953_c50d_dbdf_58e9],
            [0x9d63_61cc_fd59_0f8f, 0x72e9_626b_44e6_c917, 0x7fd9_6110_22eb_64cf, 0x863e_bb7e_9eb2_88f3],
        ],
        [
            [0x15e1_0a0a_097e_4403, 0xcb3d_0a86_1985_4665, 0x88d8_e211_d67d_4826, 0xb39a_f66e_0b9d_2839],
            [0xa5f9_4588_bd47_5ca8, 0xe06b_7966_c077_b80b, 0xfedb_1485_da27_c26c, 0xd290_d33a_fe0f_d5e0],
        ],
        [
            [0x6862_02f3_1306_583d, 0x05b1_0da0_437c_622e, 0xbf9a_aa0f_076a_7bc8, 0x25e9_4efb_8f8f_4e43],
            [0x8a35_c9b7_fa3d_c26d, 0xe0e5_fb93_96ff_03c5, 0xa77e_3843_ebc3_94ce, 0xcede_6595_8361_de60],
        ],
        [
            [0xbf90_7509_0c22_b540, 0x2cde_42aa_b7c2_67d4, 0xba18_f9ed_5ab0_d693, 0x3ba6_2aa6_6e46_60d9],
            [0xb24b_f97b_ab9e_a96a, 0x5d03_9642_e3b6_0e32, 0x4e6a_4506_7c4d_9bd5, 0x666c_5b9e_7ed4_a6a4],
        ],
        [
            [0x877b_7cf5_678a_31b0, 0xd503_01ae_3998_b620, 0x7342_57c5_c00f_b396, 0xf9fb_18a0_04e6_72a6],
            [0xff8b_d8eb_e875_8851, 0x1e64_e4c6_5d99_ba44, 0x4b8e_aedf_7dfd_93b7, 0xba2f_2a98_04e7_6b8c],
        ],
        [
            [0xae02_a2f0_9b56_ddbd, 0x1339_b5ac_8a2f_1cf3, 0xf2b5_69c7_839d_ff0d, 0xb0b9_e864_fee9_a43d],
            [0x4ff8_ca41_77bb_064e, 0x145a_2812_fd24_9f63, 0x3ab7_beac_f86f_689a, 0x9baf_ec27_01d3_5f5e],
        ],
        [
            [0xbba2_3fdd_ae57_c7b7, 0x3453_42f2_1b93_2522, 0xfd9c_80fe_556d_4aa3, 0xa039_07ba_6525_bb61],
            [0x38b0_10e1_ff21_8933, 0xc066_b654_aa52_117b, 0x8e14_1920_94f2_e6ea, 0x66a2_7dca_0d32_f2b2],
        ],
        [
            [0xb2e6_b121_fbab_be92, 0x2818_50fb_e133_0076, 0x0935_81ec_9789_0015, 0x69b1_dded_75ff_77f5],
            [0x7cf0_b18f_ab10_5105, 0x953c_ed31_a89c_cfef, 0x3151_f85f_eb91_4009, 0x3c9f_1b87_88ed_48ad],
        ],
        [
            [0xa18f_07e0_e90f_b21e, 0x00fd_2b80_bba7_fca1, 0x2038_7f27_95cd_67b5, 0x5b89_a4e7_d397_07f7],
            [0x8f83_ad3f_8944_07ce, 0xa002_5b94_6c22_6132, 0xc795_63c7_f906_c13b, 0x5f54_8f31_4e7b_b025],
        ],
        [
            [0xff75_8949_4fde_0c1f, 0xbf8a_1abe_e5b6_ec20, 0x7022_78fb_87e1_db6c, 0xc447_ad7a_35ed_658f],
            [0x48d4_aa38_03d0_ccf2, 0x80ac_b338_819a_7c03, 0x9bc7_c89e_6e17_cecc, 0x4673_6b8b_03be_1d82],
        ],
        [
            [0x2126_f742_d43b_5eaa, 0x054a_0766_dfa5_9b85, 0x9d0d_5e36_126b_fd45, 0xa1f8_fbd7_384f_8a8f],
            [0x3176_80f5_d563_fccc, 0x48ca_5055_f280_a928, 0xe00b_81b2_27b5_78cf, 0x10aa_d918_2994_a514],
        ],
        [
            [0xe63f_301f_358b_cdc0, 0x0768_9e99_0a9d_47f8, 0x1f68_9e2f_4f43_d43a, 0x4d54_2a16_9092_0904],
            [0xaea2_93d5_9ca0_a707, 0xd061_fe45_8ac6_8065, 0x1033_bf1b_0090_008c, 0x2974_9558_c08a_6db6],
        ],
        [
            [0x0ee6_d3a7_c35d_8794, 0x042e_6558_0356_bae5, 0x9f59_698d_6433_22fd, 0x9379_ae15_50a6_1967],
            [0x64b9_ae62_fcc9_981e, 0xaed3_d631_6d29_34c6, 0x2454_b302_5e4e_65eb, 0xab09_f647_f995_0428],
        ],
    ],
    [
        [
            [0xb208_3a12_2224_8acc, 0x1f6e_c0ef_3264_e366, 0x5659_b704_5afd_ee28, 0x7a82_3a40_e643_0bb5],
            [0x2459_2a04_e190_0a79, 0xcde0_9d4a_c9ee_6576, 0x52b6_463f_4b5e_a54a, 0x1efe_9ed3_d3ca_65a7],
        ],
        [
            [0xe27a_6dbe_3054_06dd, 0x8eb7_dc7f_dd5d_1957, 0xf54a_6876_387d_4d8f, 0x9c47_9409_c776_2de4],
            [0xbe4d_5b5d_99b3_0778, 0x2538_0c56_6e79_3682, 0x602d_37f3_dac7_40e3, 0x140d_eabe_1566_e4ae],
        ],
        [
            [0x4481_d067_afd3_2acf, 0xd8f0_fcca_e1f7_1ccf, 0xd208_dd0c_b596_f2da, 0xd049_d730_9aad_93f9],
            [0xc79f_263d_42ab_580e, 0x0941_1bb1_23f7_07b4, 0x8cfd_e1ff_835e_0eda, 0x7270_7490_90f0_3402],
        ],
        [
            [0xeaee_6126_c49a_861e, 0x024f_3b65_e14f_0d06, 0x51a3_f1e8_c69b_fc17, 0xc3c3_a8e9_a768_6381],
            [0x3400_752c_b103_d4c8, 0x02bc_4613_9218_b36b, 0xc67f_75eb_7651_504a, 0xd684_8b56_d02a_ebfa],
        ],
        [
            [0xbd98_02e6_c30f_a92b, 0x5a70_d96d_9a55_2784, 0x9085_c4ea_3f83_169b, 0xfa94_23bb_0690_8228],
            [0x2ffe_be12_fe97_a5b9, 0x85da_6049_71b9_9118, 0x9cbc_2f7f_6317_8846, 0xfd96_bc70_9153_218e],
        ],
        [
            [0x9583_81db_1782_269b, 0xae34_bf79_2597_e550, 0xbb5c_6064_5f38_5153, 0x6f0e_96af_e308_8048],
            [0xbf6a_0215_7788_4456, 0xb3b5_688c_6931_0ea7, 0x17c9_4295_04fa_d2de, 0xe020_f0e5_1789_6d4d],
        ],
        [
            [0x730b_a0ab_0976_505f, 0x567f_6813_095e_2ec5, 0x4706_2010_6331_ab71, 0x72cf_a977_41d2_2b9f],
            [0x33e5_5ead_8a23_73da, 0xa8d0_d5f4_7ba4_5a68, 0xba1d_8f9c_0302_9d15, 0x8f34_f1cc_fc55_b9f3],
        ],
        [
            [0xcca4_428d_bbe5_a1a9, 0x8187_fd5f_3126_bd67, 0x0036_973a_4810_5826, 0xa39b_6663_b8bd_61a0],
            [0x6d42_deef_2d65_a808, 0x4969_044f_9463_6b19, 0xf611_ee47_dd5d_564c, 0x7b2f_3a49_d287_3077],
        ],
        [
            [0x9415_7d45_300e_b294, 0x2b2a_656e_169c_1494, 0xc000_dd76_d3a4_7aa9, 0xa286_4e4f_a624_3ea4],
            [0x8271_6c47_db89_842e, 0x12df_d7d7_6147_9fb7, 0x3b9a_2c56_e0b2_f6dc, 0x46be_862a_d7f8_5d67],
        ],
        [
            [0x03b0_d8dd_0f82_b214, 0x460c_34f9_f103_cbc6, 0xf32e_5c03_18d7_9e19, 0x8b88_88ba_a841_17f8],
            [0x8f3c_37dc_c072_2677, 0x10d2_1be9_1c1c_0f27, 0xd47c_8468_e0f7_a0c6, 0x9bf0_2213_adec_c0e0],
        ],
        [
            [0x0baa_7d12_42b4_8b99, 0x1bcb_665d_4842_4096, 0x8b84_7cd6_ebfb_5cfb, 0x87c2_ae56_9ad4_d10d],
            [0xf1cb_b122_0de3_6726, 0xe704_3c68_3fdf_bd21, 0x4bd0_826a_4e79_d460, 0x11f5_e598_4bd1_a2cb],
        ],
        [
            [0x9755_4160_b7fe_7b6e, 0x7d16_189a_400a_3fb2, 0xd73e_9bea_e328_ca1e, 0x0dd0_4b97_e793_d8cc],
            [0xa9c8_3c9b_506d_b8cc, 0x5cd4_7aae_cf38_814c, 0x26fc_430d_b64b_45e6, 0x079b_5499_d818_ea84],
        ],
        [
            [0xebb0_1102_c1c2_4a3b, 0xca24_e568_1c16_1c1a, 0x103e_ea69_36f0_0a4a, 0x9ad7_6ee8_7617_6c7b],
            [0x9745_1fc2_538e_0ff7, 0x94f8_9809_6604_b3b0, 0x6311_436e_3249_cfd7, 0x27b4_a7bd_4122_4f69],
        ],
        [
            [0x03b5_d21a_e0ac_2941, 0x279b_0254_c2d3_1937, 0x3307_c052_cac9_92d0, 0x6aa7_cb92_efa8_b1f3],
            [0x5a18_2580_0d37_c7a5, 0x1338_0c37_342d_5422, 0x92ac_2d66_d5d2_ef92, 0x035a_70c9_030c_63c6],
        ],
        [
            [0xc160_25dd_4ce4_f152, 0x1f41_9a71_f9df_7c06, 0x6d5b_2214_91e4_bb14, 0xfc43_c6cc_839f_b4ce],
            [0x49f0_6591_925d_6b2d, 0x4b37_d9d3_6218_6598, 0x8c54_a971_d01b_1629, 0xe1a9_c29f_51d5_0e05],
        ],
        [
            [0x5109_b785_71ba_1861, 0x48b2_2d5c_d0c8_f93d, 0xe8fa_84a7_8633_bb93, 0x53fb_a6ba_5aeb_bd08],
            [0x7ff2_7df3_e5ee_a7d8, 0x521c_8796_68ca_7158, 0xb9d5_133b_ce6f_1a05, 0x2d50_cd53_fd0e_bee4],
        ],
    ],
    [
        [
            [0x889f_6d65_533e_f217, 0x7158_c7e4_c3ca_2e87, 0xfb67_0dfb_dc2b_4167, 0x7591_0a01_844c_257f],
            [0xf336_bf07_cf88_577d, 0x2224_5250_e45e_2ace, 0x2ed9_2e8d_7ca2_3d85, 0x29f8_be4c_2b81_2f58],
        ],
        [
            [0xfbb9_b245_2133_ffd9, 0x39a8_b2f1_830f_1a20, 0x484b_c97d_d5a1_f52a, 0xd6ae_bf56_a40e_ddf8],
            [0x3225_7acb_76cc_dac6, 0xaf4d_36ec_1586_ff27, 0x8eaa_8863_f8de_7dd1, 0x0045_d5cf_8864_7c16],
        ],
        [
            [0xc51e_4143_51fa_cc61, 0xbaf2_647d_e68a_25bc, 0x8f52_71a0_0ff8_72ed, 0x8f32_ef99_3d2d_9659],
            [0xca12_488c_7593_cbd4, 0xed26_6c5d_02b8_2fab, 0x0a2f_78ad_14eb_3f16, 0xc340_4948_4d47_afe3],
        ],
        [
            [0xa6f3_d574_c005_979d, 0xc207_2b42_6a40_e350, 0xfca5_c156_8de2_ecf9, 0xa8c8_bf5b_a515_344e],
            [0x97ae_e555_114d_f14a, 0xd437_4a4d_fdc5_ec6b, 0x754c_c28f_2ca8_5418, 0x71cb_9e27_d3c4_1f78],
        ],
        [
            [0x09c1_6702_0947_0496, 0xa489_a5ed_ebd2_3815, 0xc4dd_e464_8edd_4398, 0x3ca7_b94a_8011_1696],
            [0x3c38_5d68_2ad6_36a4, 0x6702_7025_08dc_5f1e, 0x0c19_65de_afa2_1943, 0x1866_6e16_610b_e69e],
        ],
        [
            [0x6792_fd35_0369_c8e1, 0x9271_aa62_b9dc_843b, 0x8711_a4b1_4d02_e2ab, 0x02b2_a3e2_7ee1_a383],
            [0xb226_e35f_0e2b_379b, 0x3d3d_e39c_d652_ab25, 0xaca6_d4c9_3b56_0106, 0xeced_0cf4_c95b_d877],
        ],
        [
            [0x45be_b4ca_2a60_4b3b, 0x56f6_5184_3a61_6762, 0xf52f_5a70_978b_806e, 0x7aa3_9787_11dc_4480],
            [0xe13f_ac2a_0e01_fabc, 0x7c6e_e8a5_237d_99f9, 0x2513_84ee_0521_1ffe, 0x4ff6_976d_1bc9_d3eb],
        ],
        [
            [0x8910_5079_0360_5c39, 0xf084_3d9e_a142_c96c, 0xf374_4934_1692_3684, 0x732c_aa2f_fa0a_2893],
            [0xb2e8_c270_6116_0170, 0xc327_88cc_437f_baa3, 0x39cd_818e_a6ed_a3ac, 0xe2e9_4239_9e2b_2e07],
        ],
        [
            [0xdde0_4923_16e0_43a2, 0x98a4_5261_1dd3_d209, 0xeaf9_f61b_d431_ebe8, 0x0091_9f4d_baf5_6abd],
            [0xe424_17db_6d87_74b1, 0x5fc5_279c_58e0_e309, 0x64aa_4061_3adf_81ea, 0xef41_9eda_bc62_7c7f],
        ],
        [
            [0x3919_7592_39ef_620f, 0x9d47_2840_74fa_29c4, 0x4e42_8fa3_9d41_6d83, 0xd1a7_c251_29f3_0269],
            [0x4607_6e1c_d746_218f, 0xf3ad_6ee8_110d_967e, 0xfbb5_f434_a00a_e61f, 0x3cd2_c019_80d4_c929],
        ],
        [
            [0xfa24_d053_7a4a_f00f, 0x3f93_8926_ca29_4614, 0x0d70_0c18_3982_182e, 0x8013_3443_4cc5_9947],
            [0xf039_7106_ec87_c925, 0x62bd_59fc_0ed6_665c, 0xe841_4348_c7cc_a8b5, 0x574c_7620_9f9f_0a30],
        ],
        [
            [0x6967_d39b_0260_e52a, 0xd425_85cc_9065_3325, 0x0d9b_d605_21ca_7954, 0x4fa2_0877_81ed_57b3],
            [0x60c1_eff8_e34a_0bbe, 0x56b0_040c_84f6_ef64, 0x28be_2b24_b1af_8483, 0xb227_8163_f553_1614],
        ],
        [
            [0x95be_42e2_bb8b_6a07, 0x64be_74ee_ca23_f86a, 0xa73d_74fd_154c_e470, 0x1c2d_2857_d8dc_076a],
            [0xb1fa_1c57_5a88_7868, 0x38df_8e0b_3de6_4818, 0xd88e_52f9_c34e_8967, 0x274b_4f01_8b4c_c76c],
        ],
        [
            [0x59c8_1ec2_c11c_208b, 0x2402_07da_4e3a_7234, 0x4957_eb80_f4a0_89d8, 0xc869_60bc_2137_a072],
            [0xde11_54fd_7f1a_932c, 0xb517_fe74_d3f2_fa17, 0x2d5d_9455_7111_c0eb, 0x2aa3_3789_8092_9d36],
        ],
        [
            [0x3f5c_05b4_f8b7_559d, 0x0be4_c7ac_fae2_9200, 0xdd6d_3ef7_5653_2acc, 0xf6c3_ed87_eea7_a285],
            [0xe463_b0a8_f46e_c59b, 0x531d_9b14_ecea_6c83, 0x3d6b_dbaf_c2dc_836b, 0x3ee5_01e9_2ab2_7f0b],
        ],
        [
            [0x8df2_7545_5922_ac1c, 0xa7b3_ef5c_a52b_3f63, 0x8e77_b214_71de_57c4, 0x3168_2c10_834c_008b],
            [0xc768_24f0_4bd5_5d31, 0xb6d1_c086_17b6_1c71, 0x31db_0903_c2a5_089d, 0x9c09_2172_184e_5d3f],
        ],
    ],
    [
        [
            [0x5ace_5035_ea6c_3997, 0x5425_9aaa_c261_0bef, 0xef18_bb3f_3c80_dd39, 0x6910_b95b_5fc3_fa39],
            [0xfce2_f510_43e0_9aee, 0xced5_6c9f_a767_5665, 0x10e2_65ac_d872_db61, 0x6982_812e_ae9f_ce69],
        ],
        [
            [0xb8fa_3d93_1341_ed7a, 0x4223_272c_a7b5_9d49, 0x3dcb_1947_83b8_c4a4, 0x4e41_3c01_ed13_02e4],
            [0x6d99_9127_e17e_44ce, 0xee86_bf75_33b3_adfb, 0xf690_2fe6_25aa_96ca, 0xb735_40e4_e5aa_e47d],
        ],
        [
            [0xcc50_ef6c_872b_4a60, 0xab2a_34a4_4613_521b, 0x39c5_c190_983e_15d1, 0x61dd_e5df_5990_5512],
            [0xe417_f621_9f22_75f3, 0x0750_c8b6_451d_894b, 0x75b0_4ab9_78b0_bdaa, 0x3bfd_9fd4_4585_89bd],
        ],
        [
            [0xaafc_bfab_af95_894c, 0x7b9b_dc07_276b_2241, 0xeaf9_8362_5bdd_a48b, 0x5977_faf2_a3fc_b4df],
            [0xbed0_42ef_052c_4b5b, 0x9fe8_7f71_0675_91f0, 0xc89c_73ca_22f2_4ec7, 0x7d37_fa9e_e64a_9f1b],
        ],
        [
            [0xbd78_1480_45ee_2f40, 0x75e3_54af_416b_60cf, 0xde0b_58a1_8d49_a8c4, 0xe40e_94e2_fa35_9536],
            [0xbd4f_a59f_62ac_cd76, 0x05cf_466a_8c76_2837, 0xb5ab_da99_448c_277b, 0x5a9e_01bf_48b1_3740],
        ],
        [
            [0xb51e_55e6_f260_6a82, 0xe25f_7061_90f2_fb57, 0xacef_6c2a_b1a4_e37c, 0x864e_359d_5dcf_2706],
            [0x479e_6b18_7ce5_7316, 0x2cab_2500_3a96_b23d, 0xed48_9862_8ef1_6df7, 0x2056_538c_ef37_58b5],
        ],
        [
            [0xef69_a0c3_d41d_3bd3, 0xb533_b8c9_07a2_6bde, 0xe280_1d97_db2e_df9f, 0xdc4a_8269_e187_7af0],
            [0x6c1c_5851_3d59_0dbe, 0x8463_2f6b_ee4e_9357, 0xd36d_36b7_79b3_3374, 0xb468_33e3_9bbc_a2e6],
        ],
        [
            [0xcc7a_6488_0a75_0c0f, 0x39ba_cfe3_4e54_8e83, 0x3d41_8c76_0c11_0f05, 0x3e4d_aa4c_b1f1_1588],
            [0x2733_e7b5_5ffc_69ff, 0x46f1_47bc_9205_3127, 0x885b_2434_d722_df94, 0x6a44_4f65_e6fc_6b7c],
        ],
        [
            [0x008b_e4bb_346a_c9cb, 0x2e6c_b024_2981_1bb2, 0xa6cc_c747_f415_40c1, 0xf119_334e_fbf6_de47],
            [0x4e6b_ffe9_cc97_fe6e, 0x7f4b_578b_f3d8_2883, 0x459d_b722_753d_d1c7, 0x0584_3cd8_2066_b495],
        ],
        [
            [0x7cb8_8cd5_dbf2_af33, 0xded9_566e_af6b_0eab, 0xd1ca_f548_8e40_d844, 0x3ae5_9bd6_7ce1_f67f],
            [0xacf4_ad33_dd82_429e, 0xcc7e_bd2b_bc44_67c7, 0xf4f6_e95d_e783_d011, 0x5197_e391_16e9_2db7],
        ],
        [
            [0xd4f2_0318_85e7_a4af, 0x291b_f9a0_f7a6_878d, 0xadd8_b6ee_bd05_1913, 0x174f_5124_f36b_e034],
            [0x2ac3_3645_27f6_0189, 0xd890_2eed_8b37_ec73, 0x5461_66a1_1cfd_b42e, 0x31c4_e3b8_0707_6421],
        ],
        [
            [0x7de2_9dfd_bc6e_bdfb, 0xa1ee_4505_89de_549b, 0xfd71_81aa_3ef2_6a64, 0x0031_79ee_df2f_3980],
            [0x1bce_4d30_fd71_bc78, 0xeb84_2b14_be86_a583, 0xe001_25dc_5eb8_5711, 0x9f58_6983_ff11_f405],
        ],
        [
            [0x5b5a_089e_b833_eccb, 0xc1b3_077a_7bc5_1c79, 0xe581_157f_9fbe_0e93, 0xab48_7d69_5b29_b172],
            [0xc725_5108_2222_f24b, 0x338c_d22c_f6dd_35df, 0x9201_0e6f_5fc2_4afe, 0xf829_8f15_681d_46ed],
        ],
        [
            [0x2ce7_f723_0423_89ed, 0xdf7d_e0d5_a54b_1972, 0xb8ea_2e14_2c25_1d75, 0xd22a_4d37_f4e8_e8c8],
            [0xe999_5856_6c29_c8bc, 0x9fef_dbfe_1d1e_201e, 0xb97d_946e_dac8_85c9, 0xf6ea_9767_d38e_ac70],
        ],
        [
            [0x9aac_a8e9_74e7_5a2e, 0xcda6_fc1e_adac_968f, 0x3f66_51bf_4630_6bef, 0xc744_5e4e_cb2e_d7f9],
            [0x584a_12d8_d157_1ac1, 0x6848_46c4_daf3_a679, 0xcfc6_22a9_863f_bc43, 0x2f9e_101d_ea68_14f2],
        ],
        [
            [0x7a1a_465a_c3f1_6ea8, 0x115a_461d_b2f1_d11c, 0x4767_dd95_6c68_a172, 0x3392_f2eb_d13a_4698],
            [0xc7a9_9ccd_e526_cdc7, 0x8e53_7fdc_2229_2b81, 0x76d8_cf69_a6d3_9198, 0xffc5_ff43_2446_852d],
        ],
    ],
    [
        [
            [0x97b1_4f7e_a905_67e6, 0x5132_57b7_b6ae_5cb7, 0x8545_4a3c_9f10_903d, 0xd8d2_c9ad_69bc_3724],
            [0x38da_9324_6b29_cb44, 0xb540_a21d_77c8_cbac, 0x9bbf_e435_0191_8e42, 0xfffa_707a_56c3_614e],
        ],
        [
            [0x56c2_e05b_1cb7_6219, 0x0ec0_bf91_7156_7e7e, 0xe707_6f86_61c4_c910, 0xd67b_085b_babc_04d9],
            [0x9fb9_0459_5e93_a96a, 0x7526_c1ea_fbdc_249a, 0x0d44_d367_ecdd_0bb7, 0x9539_9917_9dc0_d695],
        ],
        [
            [0x2ccb_c583_a4c5_06ec, 0x957e_d188_d1ac_fe97, 0x8bae_d833_12f1_aea2, 0xef2a_6cb4_8325_362d],
            [0x130d_de42_8e19_5c43, 0xc842_025a_0e60_50c6, 0x2da9_72a7_0868_6a5d, 0xb529_99a1_e508_b4a8],
        ],
        [
            [0x83f4_9167_ceca_9754, 0x426d_2cf6_4b79_39a0, 0x2555_e355_723f_d0bf, 0xa96e_6d06_c4f1_44e2],
            [0x4768_a8dd_8788_0e61, 0x1554_3815_e508_e4d5, 0x09d7_e772_b1b6_5e15, 0x6343_9dd6_ac30_2fa0],
        ],
        [
            [0xb11d_f8e1_698e_04cc, 0x877b_e203_1690_05c8, 0x3274_9e8c_4f3c_6179, 0x2dbc_9d0a_7853_fc05],
            [0x187d_4f93_9454_d937, 0xe682_ce9d_b480_0e1b, 0xa912_9ad8_165e_68e8, 0x0fe2_9735_be7f_785b],
        ],
        [
            [0x3101_9ccf_3a44_34b4, 0xa345_8111_1a79_54dc, 0xa9da_c80d_e349_72a7, 0xb043_d054_74f6_b8dd],
            [0x021c_319e_1113_7b1a, 0x00a7_54ce_ed5c_c03f, 0x0aa2_c794_cbea_5ad4, 0x093e_67f4_70c0_15b6],
        ],
        [
            [0x20ac_0351_d598_d710, 0x272c_4166_cb3a_4da4, 0xdb82_fe1a_ca71_de1f, 0x746e_79f2_d8f5_4b0f],
            [0x6e7f_c736_4b57_3e9b, 0x75d0_3f46_fd4b_5040, 0x5c1c_c36d_0b98_d87b, 0x513b_a3f1_1f47_2da1],
        ],
        [
            [0x859d_3145_983c_38b5, 0xb14f_176c_637a_bc8b, 0x2793_fb9d_caff_7be6, 0xebe5_a55f_35a6_6a5a],
            [0x7cec_1dcd_9f87_dc59, 0x7c59_5cd3_fbdb_f560, 0x5b54_3b22_26eb_3257, 0x6908_0646_c4c9_35fd],
        ],
        [
            [0xdca3_b706_78a6_513b, 0x92ea_4a2a_9edb_1943, 0x0264_2216_db6e_2dd8, 0x9b45_d0b4_9fd5_7894],
            [0x114e_70db_c69d_11ae, 0x1477_dd19_4c57_595f, 0xbc22_08b4_ec77_c272, 0x95c5_b4d7_db68_f59c],
        ],
        [
            [0xfe54_1fa4_7ea6_7c77, 0x952b_d2af_e3ea_810c, 0x791f_ef56_8d01_d374, 0xa3a1_c621_0f11_336e],
            [0x5ad0_d5a9_c7ec_6d79, 0xff70_38af_3225_c342, 0x003c_6689_bc69_601b, 0x2505_9bc7_45e8_747d],
        ],
        [
            [0x9a75_c806_76cb_2566, 0x8f76_acb1_b248_92d9, 0x7ae7_b9cc_1f08_fe45, 0x19ef_7329_6a49_07d8],
            [0x2db4_ab71_5f22_8bf0, 0xf3cd_ea39_8170_32d7, 0x0b1f_482e_dcab_e3c0, 0x3baf_76b4_bb86_325c],
        ],
        [
            [0x6aac_688e_add7_0482, 0x708d_e92a_7b4a_4e8a, 0x75b6_dd73_758a_6eef, 0xea4b_f352_725b_3c43],
            [0x1004_1f2c_8791_2868, 0xb1b1_be95_ef09_297a, 0x19ae_23c5_a9f3_860a, 0xc4f0_f839_515d_cf4b],
        ],
        [
            [0xc71e_27bf_8538_a5c6, 0x195c_63dd_89ab_ff17, 0xfd31_5285_1b71_e3da, 0x9cbd_fda7_fa68_0fa0],
            [0x9db8_76ca_849d_7eab, 0xebe2_764b_3c27_3271, 0x6633_57e3_f208_dcea, 0x8c5b_d833_565b_1b70],
        ],
        [
            [0x7590_0d7c_2fa4_f126, 0x08a3_b865_5c99_a232, 0x2478_b6bf_db25_e0c3, 0x482c_c2c2_71db_2edf],
            [0x37df_7e64_5f32_1bb8, 0x8a93_821b_9a80_05b4, 0x3fa2_f10c_cc8c_1958, 0x0d33_2218_2c26_9d0a],
        ],
        [
            [0xba55_14df_3fd1_65e8, 0x499f_d6a9_061f_8811, 0x72cd_1fe0_bfef_9f00, 0x120a_4bb9_79ad_7e8a],
            [0xf2ff_d095_5f4a_5ac5, 0xcfd1_74f1_95a7_a2f0, 0xd423_01ba_9d17_baf1, 0xd2fa_487a_77f2_2089],
        ],
        [
            [0xb934_5238_1d53_1696, 0x5720_1c00_88cd_de69, 0xdde9_2251_9a86_afc7, 0xe304_3895_bd35_cea8],
            [0x7608_c1e1_8555_970d, 0x8267_dfa9_2535_935e, 0xd4c6_0a57_322e_a38b, 0xe0bf_7977_804e_f8b5],
        ],
    ],
    [
        [
            [0x6233_ea68_c094_dbb5, 0xb77d_062e_d968_d410, 0x3e71_9bbc_58b3_002d, 0x68e7_dd3d_3dc4_9d58],
            [0x8d82_5740_013a_5e58, 0x2131_1747_3c9e_3c1b, 0x0cb0_a2a7_7c99_b6ab, 0x5c48_a3b3_c2f8_88f2],
        ],
        [
            [0xc791_3e91_9917_24f3, 0x5eda_799c_39cb_d686, 0xddb5_95c7_63d4_fc1e, 0x6b63_b80b_ac4f_ed54],
            [0x6ea0_fc69_7e5f_b516, 0x7377_08ba_d0f1_c964, 0x9628_745f_11a9_2ca5, 0x61f3_7958_9a86_967a],
        ],
        [
            [0x5320_fd61_0979_e6b3, 0x1d0b_d3e5_93d4_0723, 0x0ac0_06fc_aa80_bacc, 0xb1d9_c60e_d200_2515],
            [0x610e_7ed0_af78_0b92, 0xf5bf_446e_80a9_ce31, 0x441c_011d_3c20_b54b, 0x77f7_6da1_1915_96c3],
        ],
        [
            [0x9af3_9b2c_aa66_5072, 0x7832_2fa4_efd3_24ef, 0x3d15_3394_c327_bd31, 0x81d5_f271_3129_dab0],
            [0xc72e_0c42_f480_27f5, 0xaa40_cdbc_8536_e717, 0xf45a_657a_2d36_9d0f, 0xb03b_bfc4_ea7f_74e6],
        ],
        [
            [0x7a04_d542_9b6a_42ea, 0xfa59_7e85_3daf_41b9, 0x4c58_ec27_726b_0b89, 0xed8e_b16a_030d_43de],
            [0x65e1_e5e1_ec9d_cf57, 0xb7a7_70c1_697c_ff81, 0x1e6d_918f_9f6e_2b22, 0x7c27_7a9a_c64e_82b7],
        ],
        [
            [0x46a8_c418_0d73_8ded, 0x6f1a_5bb0_e0de_5729, 0xf102_30b9_8ba8_1675, 0x32c6_f30c_112b_33d4],
            [0x7559_129d_d8ff_fb62, 0x6a28_1b47_b459_bf05, 0x77c1_bd3a_fa3b_6776, 0x0709_b380_7829_973a],
        ],
        [
            [0x0875_e0c1_da36_cb47, 0xfdf5_b7cb_1e02_10f0, 0x7e0c_7e4d_3a37_87c8, 0xf043_f526_2b1c_741f],
            [0x76df_1b00_6d74_d72d, 0x0514_df73_38b4_5ba9, 0xaecf_7c3e_0a6b_797a, 0x5e30_b285_ddea_ac39],
        ],
        [
            [0x8c26_b232_a332_6505, 0x38d6_9272_ee1d_41bf, 0x0459_453e_ffe3_2afa, 0xce81_43ad_7cb3_ea87],
            [0x932e_c1fa_7e6a_b666, 0x6cd2_d230_2228_6264, 0x459a_46fe_6736_f8ed, 0x50bf_0d00_9eca_85bb],
        ],
        [
            [0x15c7_8f7d_6052_38a5, 0xe9d8_7842_4484_96ab, 0xcfcf_75d0_d210_acc1, 0x2948_f229_5c8c_14e2],
            [0xe81f_d76d_e8da_f0cb, 0xd02d_11e4_a03b_e800, 0x0c4d_f351_8778_d30c, 0x3482_bc96_9651_39cb],
        ],
        [
            [0x0b82_5852_877a_21ec, 0x3004_14a7_0f53_7a94, 0x3f1c_ba40_21a9_a6a2, 0x5082_4eee_7694_3c00],
            [0xa0db_fcec_f83c_ba5d, 0xf953_8148_93b4_f3c0, 0x6174_4162_48f2_4dd7, 0x5322_d64d_e4fb_09dd],
        ],
        [
            [0x56b6_cf27_8a44_8bbc, 0x0ca8_98df_c852_51da, 0x9082_cad8_36e7_9b24, 0x2e7b_9ed3_1a8e_51a7],
            [0xdc7d_318a_43e1_c802, 0x4750_e523_cbf8_689d, 0x9887_a072_f007_1b1a, 0x5209_0f87_814b_fdc1],
        ],
        [
            [0x5744_7384_3d93_25f3, 0xa9be_f2d0_f371_cb84, 0x77d2_188b_a61e_36c5, 0xbbd6_a7d7_c602_df72],
            [0xba3a_a902_8f61_bc0b, 0xf490_85ed_6ed0_b6a1, 0x8bc6_25d6_ae6e_8298, 0x832b_0b1d_a2e9_c01d],
        ],
        [
            [0x5beb_f219_6196_bc6e, 0x0e66_736b_ef09_7efd, 0x1128_f3b8_ea87_293a, 0x2998_e405_6add_fcde],
            [0x55cc_31b8_5d16_c961, 0x87a4_34e1_2418_f056, 0x2e94_aacc_dc9f_e819, 0x94a4_86c1_a564_90c6],
        ],
        [
            [0xa337_c447_f1f0_ced1, 0x800c_c793_9492_dd2b, 0x4b93_151d_bea0_8efa, 0x820c_f3f8_de0a_741e],
            [0xff19_82dc_1c0f_7d13, 0xef92_1960_84dd_e6ca, 0x1ad7_d972_45f9_6ee3, 0x319c_8dbe_29de_a0c7],
        ],
        [
            [0x1ff2_385b_de25_9ec8, 0xf6b0_836a_30f6_7b0d, 0x04cc_65b0_0666_1cff, 0x467e_6358_d423_0f5c],
            [0xce46_8c80_2dbe_d3d3, 0x7b98_4262_f192_0da6, 0x34d2_5742_1537_479f, 0x5c8a_a88c_87bb_8de1],
        ],
        [
            [0xd3ea_3871_7b82_b99b, 0x7592_2d4d_470e_b624, 0x8f66_ec54_3b95_d466, 0x66e6_73cc_bee1_e346],
            [0x6afe_67c4_b5f2_b89a, 0x3de9_c1e6_290e_5cd3, 0x8c27_8bb6_310a_2ada, 0x420f_a384_0bdb_323b],
        ],
    ],
    [
        [
            [0x646f_9679_6424_c49b, 0xf888_dfe8_67c2_41c9, 0xe12d_4b93_24f6_8b49, 0x9a6b_62d8_a571_df20],
            [0x81b4_b26d_1794_83cb, 0x666f_9632_9511_fae2, 0xd281_b3e4_d53a_a51f, 0x7f96_a765_7f3d_bd16],
        ],
        [
            [0x8553_d37c_051a_f62b, 0xe9a9_98eb_0bf9_4496, 0xe084_4f9f_b0d5_9aa1, 0x983f_d558_e6af_b813],
            [0x9670_c0ca_65d6_9804, 0x732b_22de_6ea5_ff2d, 0xd764_0ba9_5fd8_623b, 0x9f61_9163_a635_1782],
        ],
        [
            [0xf167_b4e0_bdef_dd4f, 0x6995_8465_f366_e401, 0x5aa3_68ab_a73b_bec0, 0x1214_8709_7b24_0c21],
            [0x378c_3233_1896_9006, 0xcb4d_73ce_e1fe_53d1, 0x5f50_a80e_130c_4361, 0xd67f_5951_7ef5_212b],
        ],
        [
            [0x332f_8108_8cad_38c0, 0x471b_7e90_6bd6_8ae2, 0x56ac_3fb2_0d8e_27a3, 0xb546_60db_136b_4b0d],
            [0x123a_1e11_a6fd_8de4, 0x44db_ffea_a377_99ef, 0x4540_b977_ce6a_c17c, 0x4951_73a8_af60_acef],
        ],
        [
            [0xeb44_3743_4573_eab0, 0x1157_0dfb_d1ac_6031, 0xf7d9_b45b_44dd_9afd, 0xb806_6add_2206_7231],
            [0x15f9_2ad8_f8a3_f0b4, 0x9e0e_4899_e0ac_e2a2, 0xbdcd_0aad_fab3_8b80, 0x4650_6ae9_1702_0052],
        ],
        [
            [0x429a_69f7_8fca_399d, 0xfe9e_27d2_0207_bb63, 0xec65_5ed6_8788_f582, 0xa426_d748_adb7_5f6e],
            [0x1869_5c02_ca81_c66d, 0x84fb_8d27_a531_d425, 0x3a3a_8956_deff_48ba, 0xaf1d_0d56_766d_2247],
        ],
        [
            [0x5a05_9565_352c_4b5c, 0x4926_1531_590b_c3e2, 0x809f_7521_f66f_9f5f, 0x2bae_f6bf_c70a_4a9b],
            [0xe7e6_fa65_09ed_3561, 0x1137_0233_984b_230c, 0x2151_659b_d04c_dc69, 0xbdb8_3c63_f007_d416],
        ],
        [
            [0x9ebb_284d_391c_2a82, 0xbcdd_4863_1583_08e8, 0x006f_16ec_83f1_edca, 0xa13e_2c37_695d_c6c8],
            [0x2ab7_56f0_4a05_7a87, 0xa876_5500_a6b4_8f98, 0x4252_face_6865_1c44, 0xa52b_540b_e176_5e02],
        ],
        [
            [0xcb35_a1a8_5ca3_7ff0, 0xe1a0_4f1c_cd2f_1c8f, 0x2388_16ce_15a2_6112, 0xe206_a111_095b_177e],
            [0x3c10_b604_8a42_4149, 0xc6a3_f567_7475_2cfb, 0xbf16_a37a_47f1_dbb8, 0x7c37_2f9a_d31a_3dfb],
        ],
        [
            [0x122d_05b5_c20b_4d2a, 0xff65_9cf5_0c66_2a67, 0xed57_c128_e8ff_c9e9, 0x0fbb_1585_9e98_7683],
            [0xadd7_0df2_4731_9a2b, 0x4b98_baba_374b_e470, 0xf03d_7473_56a7_b307, 0x342e_696e_3efe_bf30],
        ],
        [
            [0xf84b_48f7_864a_c537, 0x0471_3409_a694_0d3d, 0x014d_b22d_6174_c7ae, 0xc73a_1c43_8c21_3034],
            [0x18ac_4ea5_ffdd_93ec, 0x724f_c757_6102_783e, 0x9fe1_3fcc_91c3_e83f, 0x92a8_c2c8_f08f_0bf5],
        ],
        [
            [0x7f2e_22fd_8f67_f6de, 0xab01_8833_d869_3177, 0x266d_1db6_863e_ca95, 0x6bb7_732b_31b5_ef2b],
            [0x4fa9_27c6_915f_80ce, 0x6fa1_d6d2_5f90_efd8, 0x7bd7_5de8_456b_48ad, 0xd2cb_507a_845b_6429],
        ],
        [
            [0xa72c_f82a_e255_d7ec, 0x5202_5c23_a460_e204, 0x10ae_542d_7d5b_0a44, 0xa851_4310_9305_aeda],
            [0x9583_15f5_a14b_bfe8, 0x3f36_1826_3853_65fe, 0xc2b3_a36b_66d9_5040, 0x12c7_b334_7cf4_eda2],
        ],
        [
            [0xa545_b4d1_e744_119d, 0x4c93_b169_829a_71e7, 0x2dbb_908c_6117_fcbf, 0x4dc9_7320_b35a_3d85],
            [0x94c0_4f85_6bf8_8105, 0x452e_1bce_1b51_bc1f, 0x0c41_ff50_b301_3af3, 0xf07a_f445_224d_7e24],
        ],
        [
            [0xbdb9_e57c_a3d2_4f6a, 0x8a82_46d7_f345_a763, 0x73bd_2a6d_98cf_bb5f, 0x1dd8_e85e_86ed_04db],
            [0x76f2_da42_c01f_420b, 0x7ef0_5473_6440_7bc7, 0x7e98_ba7f_aff5_48f5, 0x6b7a_fbee_fd30_b64a],
        ],
        [
            [0x4f92_2fc5_16a0_d2bb, 0x0d5c_c16c_1a62_3499, 0x9241_cf3a_57c6_2c8b, 0x2f5e_6961_fd1b_667f],
            [0x5c15_c70b_f5a0_1797, 0x3d20_b44d_6095_6192, 0x0491_1b37_071f_db52, 0xf648_f916_8d6f_0f7b],
        ],
    ],
    [
        [
            [0x027c_c8b8_fac6_1d9a, 0x7d25_e062_e3c6_fe8a, 0xe088_05bf_e5bf_f503, 0x1327_1e6c_6ff6_32f7],
            [0x55dc_a6c0_232f_76a5, 0x8957_c32d_701e_f426, 0xee72_8bcb_a10a_5178, 0x5ea6_0411_b62c_5173],
        ],
        [
            [0x9ad5_462b_b4d8_bc50, 0x181c_0b16_a919_5770, 0xebd4_fe1c_7841_2a68, 0xae03_41bc_c0df_f48c],
            [0xb6bc_45cf_7003_e866, 0xf11a_6dea_8a24_a41b, 0x5407_151a_d04c_24c2, 0x62c9_d27d_da5b_7b68],
        ],
        [
            [0x3286_5719_a8af_d30b, 0x8679_8328_8a82_6dce, 0xdf04_e891_c4a8_fbe0, 0xbb6b_6e1b_ebf5_6ad3],
            [0x0a69_5b11_471f_1ff0, 0xd76c_3389_be15_baf0, 0x018e_db95_be96_c43e, 0xf2be_aaf4_9079_4158],
        ],
        [
            [0x0a50_b12e_523b_8bf6, 0x8009_eb5b_8f91_0c1b, 0xf535_af82_4a16_7588, 0x0f83_5f9c_fb2a_2abd],
            [0xf59b_2931_2afc_eb62, 0xc797_df2a_169d_383f, 0xeb3f_5fb0_66ac_02b0, 0x029d_4c6f_daa2_d0ca],
        ],
        [
            [0x87a7_ebd1_e0a1_b12a, 0x1e4e_f88d_770b_a95f, 0x8c33_345c_dc2a_e9cb, 0xcecf_1276_01cc_8403],
            [0x687c_012e_1b39_b80f, 0xfd90_d0ad_35c3_3ba4, 0xa3ef_5a67_5c96_61c2, 0x368f_c88e_e017_429e],
        ],
        [
            [0xb822_2605_2b7c_e542, 0xe6d4_ce99_7472_bde1, 0x53e1_6ebe_09d2_f4da, 0x180f_f42e_53b9_2b2e],
            [0xc59b_cc02_2c34_a1c6, 0x3803_d6f9_422c_46c2, 0x18af_f74f_5c14_a8a2, 0x55ae_bf80_10a0_8b28],
        ],
        [
            [0xb956_970e_2fdd_23cc, 0xb802_88bc_5682_e971, 0xe6e6_d91e_9ae8_6ebc, 0x0564_c83f_8c9f_1939],
            [0x5519_32a2_3956_0368, 0xe893_752b_049c_28e2, 0x0b03_cee5_a6a1_58c3, 0xe12d_656b_0496_4263],
        ],
        [
            [0x58af_2010_f5b3_43bc, 0x0f2e_400a_f2f1_42fe, 0x3483_bfde_a85f_4bdf, 0xf0b1_d093_03bf_eaa9],
            [0x2ea0_1b95_c708_1603, 0xe943_e4c9_3dba_1097, 0x47be_92ad_b438_f3a6, 0x00bb_7742_e5bf_6636],
        ],
        [
            [0x4ed7_1457_6be5_f7de, 0xd930_06f8_c226_3c9e, 0xe073_694c_caca_cb36, 0x2ff7_a5b4_3ae1_18ab],
            [0x3cce_53f1_cd87_1236, 0xf156_a39d_c2aa_6d52, 0x9cc5_f271_b198_d76d, 0xbc61_5b6f_8138_3d39],
        ],
        [
            [0x137a_4fb4_86df_2a61, 0xa1ed_9c07_ecf7_b4a2, 0xb2e4_60e2_7bd0_42ff, 0xb7f5_e2fa_5f62_f5ec],
            [0x7aa6_ec6b_cc24_23b7, 0x75ce_0a7f_ba63_eea7, 0x67a4_5fb1_f250_a6e1, 0x93bc_919c_e53c_dc9f],
        ],
        [
            [0x6793_0af2_31f6_3950, 0xa777_97c1_14ca_a2c9, 0x526e_80ee_27ac_7e62, 0xe1e6_e626_58b2_8aec],
            [0x6361_78b0_b3c9_fef0, 0xaf77_52e0_6d5f_90be, 0x94ec_af18_eece_51cf, 0x2864_d0ed_ca80_6e1f],
        ],
        [
            [0xec2f_ccaa_ddce_3345, 0x2a68_11b7_012a_4350, 0x9676_0ff1_ac59_8bdc, 0x054d_652a_d1bf_4128],
            [0x0a11_51d4_92a2_1005, 0xad7f_3971_3311_0fdf, 0x8c95_928c_1960_100f, 0x6c91_c825_7bf0_3362],
        ],
        [
            [0x1778_5b77_99eb_6df0, 0x26c3_cc51_7386_b779, 0x345e_d988_6417_a48e, 0xe990_b4e4_07d6_ef31],
            [0x0f45_6b7e_2586_abba, 0x239c_a6a5_59c9_6e9a, 0xe327_459c_e2eb_4206, 0x3a4c_3313_a002_b90a],
        ],
        [
            [0x19e6_125d_ec3f_1dec, 0x07b1_f040_9111_78da, 0xd93e_deda_904a_6738, 0x5518_7a5a_0beb_edcd],
            [0xf7d0_4722_eb32_9d41, 0xf449_099e_f170_b391, 0xfd31_7a69_ca99_f828, 0x50c3_db2b_34a4_976d],
        ],
        [
            [0x3806_b69b_9222_2f1f, 0x5a24_59ca_6cf7_ae70, 0x6789_f69c_a852_17ee, 0x5f23_2b5e_e3dc_85ac],
            [0x660e_3ec5_48e9_e516, 0x124b_4e47_3197_eb31, 0x10a0_cb13_aafc_ca23, 0x7bd6_3ba4_8213_224f],
        ],
        [
            [0xb674_481b_7bfe_7178, 0x4e1d_ebae_6540_5868, 0x061b_2821_c48c_867d, 0x69c1_5b35_513b_30ea],
            [0x3b4a_1666_3687_1088, 0xe5e2_9f5d_1220_b1ff, 0x4b82_bb35_233d_9f4d, 0x4e07_6333_18cd_c675],
        ],
    ],
    [
        [
            [0x0d53_f5c7_a3e6_fced, 0xe8cb_bdd5_f45f_bdeb, 0xf85c_01df_1333_9a70, 0x0ff7_1880_142c_eb81],
            [0x4c4e_8774_bd70_437a, 0x5fb3_2891_ba0b_da6a, 0x1cdb_ebd2_f18b_d26e, 0x2f95_26f1_03a9_d522],
        ],
        [
            [0x40ce_3051_92c4_d684, 0x8b04_d725_7612_efcd, 0xb9dc_da36_6f9c_ae20, 0x0edc_4d24_f058_856c],
            [0x64f2_e6bf_8542_7900, 0x3de8_1295_dc09_dfea, 0xd41b_4487_379b_f26c, 0x50b6_2c6d_6df1_35a9],
        ],
        [
            [0xd4f8_e3b4_c72d_fe67, 0xc416_b0f6_90e1_9fdf, 0x18b9_098d_4c13_bd35, 0xac11_118a_15b8_cb9e],
            [0xf598_a318_f006_2841, 0xbfe0_602f_89f3_56f4, 0x7ae3_637e_3017_7a0c, 0x3409_7747_6113_6537],
        ],
        [
            [0x0db2_fb5e_d005_832a, 0x5f5e_fd3b_9104_2e4f, 0x8c4f_fdc6_ed70_f8ca, 0xe464_5d0b_b52d_a9cc],
            [0x9596_f58b_c900_1d1f, 0x52c8_f0bc_4e11_7205, 0xfd4a_a0d2_e398_a084, 0x815b_fe3a_104f_49de],
        ],
        [
            [0x97e5_443f_2388_5e5f, 0xf72f_8f99_e843_3aab, 0xbd00_b154_e4d4_e604, 0xd0b3_5e6a_e5e1_73ff],
            [0x57b2_a048_9164_722d, 0x3e3c_665b_8876_1ec8, 0x6bdd_1397_3da8_3832, 0x3c8b_1a1e_73da_fe3b],
        ],
        [
            [0x4497_ace6_5431_7cac, 0xbe60_0ab9_5217_71b3, 0xb42e_409e_b0df_e8b8, 0x386a_67d7_3942_310f],
            [0x2554_8d8d_4431_cc28, 0xa7cf_f142_985d_c524, 0x4d60_f5a1_93c4_be32, 0x83eb_d5c8_d071_c6e1],
        ],
        [
            [0xba3a_80a7_b1fd_2b0b, 0x9b3a_d396_5bec_33e8, 0xb386_8d61_7974_3fb3, 0xcfd1_69fc_fdb4_62fa],
            [0xd3b4_99d7_9ce0_a6af, 0x55dc_1cf1_e42d_3ff8, 0x04fb_9e6c_c6c3_e1b2, 0x47e6_961d_6f69_a474],
        ],
        [
            [0x54eb_3acc_e548_b37b, 0xb38e_7542_84d4_0549, 0x8c3d_aa51_7b34_1b4f, 0x2f69_28ec_690b_f7fa],
            [0x0496_b323_86ce_6c41, 0x01be_1c55_10ad_adcd, 0xc04e_67e7_4bb5_faf9, 0x3cba_f678_e15c_9985],
        ],
        [
            [0x8cd1_2145_50ca_4247, 0xba1a_a47a_e7dd_30aa, 0x2f81_ddf1_e58f_ee24, 0x0345_2936_eec9_b0e8],
            [0x8bdc_3b81_243a_ea96, 0x9a29_19af_15c3_d0e5, 0x9ea6_40ec_1094_8361, 0x5ac8_6d5b_6e0b_cccf],
        ],
        [
            [0xf892_d918_c36c_f440, 0xaed3_e837_c939_719c, 0xb07b_08d2_c021_8b64, 0x6f1b_cbba_ce97_90dd],
            [0x4a84_d6ed_6091_9b8e, 0xd890_0791_8ac1_f9eb, 0xf849_41aa_0dd5_daef, 0xb22f_e40a_67fd_62c5],
        ],
        [
            [0x97e1_5ba2_157f_2db3, 0xbda2_fc8f_8e28_ca9c, 0x5d05_0da4_37b9_f454, 0x3d57_eb57_2379_d72e],
            [0xe9b5_eba2_fb5e_e997, 0x0164_8ca2_e115_38ca, 0x32bb_76f6_f632_7974, 0x338f_14b8_ff3f_4bb7],
        ],
        [
            [0x524d_226a_d7ab_9a2d, 0x9c00_090d_7dfa_e958, 0x0ba5_f539_8751_d8c2, 0x8afc_bcdd_3ab8_262d],
            [0x5739_2729_e99d_043b, 0xef51_263b_aebc_943a, 0x9fea_ce93_2086_2935, 0x639e_fc03_b06c_817b],
        ],
        [
            [0x1fe0_54b3_66b4_be7a, 0x3f25_a9de_84a3_7a1e, 0xf39e_f1ad_78d7_5cd9, 0xd7b5_8f49_5062_c1b5],
            [0x6f74_f9a9_ff56_3436, 0xf718_ff29_e8af_51e7, 0x5234_d313_15e9_7fec, 0xb6a8_e2b1_292f_1c0a],
        ],
        [
            [0xa7f5_3aa8_3277_20c1, 0x956c_a322_ba09_2cc8, 0x8f03_d64a_2874_6c4d, 0x51fe_1782_66d0_d392],
            [0xd19b_34db_3c83_2c80, 0x60dc_cc5c_6da2_e3b4, 0x245d_d62e_0a10_4ccc, 0xa7ab_1de1_620b_21fd],
        ],
        [
            [0xb293_ae0b_3893_d123, 0xf7b7_5783_b15e_e71c, 0x5aa3_c614_42a9_468b, 0xd686_123c_db15_d744],
            [0x8c61_6891_a7ab_4116, 0x6fcd_72c8_a4e6_a459, 0xac21_9110_77e5_fad7, 0xfb6a_20e7_704f_a46b],
        ],
        [
            [0xe839_be7d_341d_81dc, 0xcddb_6889_3214_8379, 0xda62_11a1_f702_6ead, 0xf3b2_575f_f4d1_cc5e],
            [0x40cf_c8f6_a7a7_3ae6, 0x8387_9a5e_61d5_b483, 0xc5ac_b1ed_41a5_0ebc, 0x59a6_0cc8_3c07_d8fa],
        ],
    ],
    [
        [
            [0x4395_30b6_65c7_322d, 0xcf12_cc01_b3c1_b3fb, 0xc70b_0186_0172_f685, 0xb915_ee22_1b58_391d],
            [0x9afd_f03b_a317_db24, 0x87de_c659_17b8_ffc4, 0x7f46_597b_e4d3_d050, 0x80a1_c1ed_0065_00e7],
        ],
        [
            [0x3e22_a7b3_97ac_f4ec, 0x0426_c400_5ea8_b640, 0x5e32_95a6_4e96_9285, 0x22aa_bc59_a6a4_5670],
            [0xb929_714c_5f59_42bc, 0x9a61_68bd_fa31_82ed, 0x2216_a665_1041_52ba, 0x4690_8d03_b692_6368],
        ],
        [
            [0x52cb_8ac6_c2ba_bcc1, 0x4748_d448_fe81_ae8d, 0x5844_f03f_80f1_a711, 0x3db7_84b2_f8df_4ac4],
            [0xad91_8f12_2df1_fe36, 0xe40f_25b9_f33c_c7c0, 0x4700_d0e7_3b5e_5555, 0x5c28_fa08_b033_26f9],
        ],
        [
            [0xa9f5_d874_5a12_51fb, 0x9677_47a8_c727_25c7, 0x195c_33e5_31ff_e89e, 0x609d_210f_e964_935e],
            [0xcafd_6ca8_2fe1_2227, 0xaf9b_5b96_0426_469d, 0x2e9e_e04c_5693_183c, 0x1084_a333_c814_6fef],
        ],
        [
            [0x56da_b1c8_321a_518c, 0xfd44_39a6_8bce_226f, 0xe0b3_0d19_4fac_b9fa, 0xb505_2f30_7583_571b],
            [0x1442_6410_12af_d476, 0xd02e_4172_03fe_624a, 0xfc39_4f65_531c_92e6, 0x16d4_bf5a_d4bc_0b52],
        ],
        [
            [0xce06_b882_1039_5755, 0x117c_e634_5ec1_df80, 0xfefa_e513_eff5_5e96, 0xcf36_cba6_fd7f_ed1e],
            [0x7340_eca9_a40e_bf88, 0xe6ec_1bcf_b3d3_7e12, 0xca51_b64e_86bb_f9ff, 0x4e0d_bb58_8b40_e05e],
        ],
        [
            [0x120a_d0bf_5f8b_8a84, 0xbfa0_0f36_866f_3ede, 0xa8c6_064e_c30e_bc2c, 0xc39e_40b8_2300_1e3b],
            [0x9614_f7cd_e7b1_cbab, 0xcd44_20c7_04a5_6284, 0x8446_a8f3_1685_7a19, 0x519b_93b1_e6f7_06cb],
        ],
        [
            [0x9664_9933_aed1_d1f7, 0x566e_aff3_5056_3090, 0x3450_57f0_ad2e_39cf, 0x148f_f65b_1f83_2124],
            [0x042e_89d4_cf94_cf0d, 0x319b_ec84_520c_58b3, 0x2a26_7626_5361_aa0d, 0xc86f_a302_8fbc_87ad],
        ],
        [
            [0x3805_e5b8_0863_b664, 0x8be7_ac6b_3cab_db53, 0x9f7d_7050_5dfe_ff91, 0x7dea_8bd0_9589_6206],
            [0x2800_5a3b_410e_3c4e, 0x24a4_f0e9_bc60_3ebf, 0xcc4f_d5ae_4aec_15d2, 0x4dc2_53f8_0f96_641d],
        ],
        [
            [0x359d_7b9c_7ea2_ee34, 0x3fd0_d94c_09cc_3a71, 0xbb53_c31c_3a1e_a37a, 0x5334_25fa_cf81_8c87],
            [0x7cd1_99c3_8101_56e0, 0x0ea0_20e4_30c1_6448, 0xe557_ba09_4a64_2542, 0xe657_e7e7_9465_f5ea],
        ],
        [
            [0xea72_3ad1_fbc8_2439, 0xc726_868b_f896_e9fd, 0xd97c_913c_511c_33ff, 0x8a3f_a8e2_e211_4231],
            [0x2a6c_0e56_0844_5b3e, 0x2c4c_d884_f8d0_98d3, 0x7bf5_1faf_2fea_77d4, 0x709f_208a_7b1c_4f71],
        ],
        [
            [0xfc83_d2ab_5c8b_06d5, 0xb1a7_85a2_fe4e_ac46, 0xb993_15bc_846f_7779, 0xcf31_d816_ef9e_a505],
            [0x2391_fe6a_15d7_dc85, 0x2f13_2b04_b401_6b33, 0x2954_7fe3_181c_b4c7, 0xdb66_d8a6_6501_55a1],
        ],
        [
            [0x5b9e_4843_f45a_ac50, 0xc31e_042e_91ea_aad0, 0x6e8c_0b34_5a54_eea0, 0xf043_7b94_962c_7a57],
            [0xe453_1ce8_fe1d_348b, 0xe148_9378_e378_6432, 0xd5e1_9c4a_3f51_0d38, 0x4df3_f016_ce34_8b00],
        ],
        [
            [0x59cd_0e8b_593d_070f, 0x4375_7516_5255_625d, 0x551f_dda7_5b7a_0399, 0x7bb6_e6b0_2dec_1eeb],
            [0x729b_b662_334c_0922, 0x3df6_31df_0cf4_1b79, 0x01ab_f3c5_78f3_2402, 0xfcb4_666c_9cd3_3c88],
        ],
        [
            [0xb805_b445_735e_843c, 0x2a8e_890d_9737_9134, 0xebc7_c10c_52ab_9f87, 0xcbb5_e1ec_b80a_92b6],
            [0xd6ad_a2d9_dc2c_4efe, 0xfccf_504e_ae8c_c7bd, 0x6501_15ac_b241_8a74, 0x8dd9_0e06_c52b_d80c],
        ],
        [
            [0x6b66_d7e1_adc1_696f, 0x98eb_e593_0acd_72d0, 0x65f2_4550_cc1b_7435, 0xce23_1393_b4b9_a5ec],
            [0x234a_22d4_db06_7df9, 0x98dd_a095_caff_9b00, 0x1bbc_75a0_6100_c9c1, 0x1560_a9c8_939c_f695],
        ],
    ],
    [
        [
            [0xe405_0f1c_f1c3_67ca, 0x9bc8_5a9b_c90f_bc7d, 0xa373_c4a2_e1a1_1032, 0xb642_32b7_ad03_93a9],
            [0xf557_7eb0_167d_ad29, 0x1604_f301_94b7_8ab2, 0x0baa_94af_e829_348b, 0x77fb_d8dd_4165_4342],
        ],
        [
            [0x31f1_4802_fcf0_a7fd, 0x42fd_0789_5488_b01e, 0x71d7_8d6d_9952_b498, 0x8eb5_72d9_07ac_5201],
            [0xe0a2_a44c_4d19_4a88, 0xd2b6_3fd9_ba01_7e66, 0x78ef_c6c8_f888_aefc, 0xb76f_6bda_4a88_1a11],
        ],
        [
            [0xa2f7_932c_68af_43ee, 0x5502_468e_703d_00bd, 0xe5dc_978f_2fb0_61f5, 0xc9a1_904a_28c8_15ad],
            [0xd3af_538d_470c_56a4, 0x159a_bc5f_193d_8ced, 0x2a37_245f_2010_8ef3, 0xfa17_081e_223f_7178],
        ],
        [
            [0x1fe2_a9b2_b4b4_b67c, 0xc1d1_0df0_e802_0604, 0x9d64_abfc_bc80_58d8, 0x8943_b9b2_712a_0fbb],
            [0x90ee_d914_3b3d_ef04, 0x85ab_3aa2_4ce7_75ff, 0x605f_d4ca_7bbc_9040, 0x8b34_a564_e2c7_5dfb],
        ],
        [
            [0x5c18_acf8_8e2f_7d90, 0xfdbf_33d7_77be_32cd, 0x0a08_5cd7_d2eb_5ee9, 0x2d70_2cfb_b320_1115],
            [0xb6e0_ebdb_85c8_8ce8, 0x23a3_ce3c_1e01_d617, 0x3041_618e_5673_33ac, 0x9dd0_fd8f_157e_db6b],
        ],
        [
            [0xb2b2_6107_98fa_7aaa, 0x4120_9ee4_f073_aa4e, 0xf157_0359_f2d6_b19b, 0xcbe6_868c_fc57_7caf],
            [0x186c_4bdc_32c0_4dd3, 0xa6c3_5fae_cfee_e397, 0xb4a1_b312_f086_c0cf, 0xe0a5_ccc6_d946_1fe2],
        ],
        [
            [0x516f_f3a3_6fa6_110c, 0x74fb_1eb1_fb93_561f, 0x6c0c_9047_8457_522b, 0xcfd3_2104_6bb8_bdc6],
            [0x2d68_84a2_cc80_ad57, 0x7c27_fc35_86a9_b637, 0x3461_baed_adf4_e8cd, 0x1d56_251a_6172_42f0],
        ],
        [
            [0xb840_11a9_431d_d80e, 0xeb7c_7cca_7330_6cd9, 0x20fa_dd29_d1b3_b730, 0x8385_8b5b_fe37_b3d3],
            [0xbf4c_d193_b625_1d5c, 0x1cca_1fd3_1352_d952, 0xc661_57a4_90fb_c051, 0x7990_a638_89b9_8636],
        ],
        [
            [0x892c_81a3_2117_5ec1, 0x9159_a505_ee01_8109, 0xc701_3053_2d8b_e316, 0x7606_0c21_426f_a2e5],
            [0x074d_2dfc_6b6f_0f22, 0x9725_fc64_ca01_a671, 0x3f66_79b9_2770_bd8e, 0x8fe6_604f_d7c9_b3fe],
        ],
        [
            [0xce71_1154_b6e0_0a84, 0xd9fe_7e42_2489_0e60, 0xd10b_c6c3_4560_988f, 0xbdc2_ef52_6859_b004],
            [0xdcf0_d868_d5c8_90ee, 0x8931_15e6_119c_47dc, 0xe979_66fb_ee71_4567, 0x1178_1335_5c85_aa53],
        ],
        [
            [0x71d5_30cc_7320_4349, 0xc9df_473d_94a0_679c, 0xc572_f001_4261_e031, 0x9786_b71f_22f1_35fe],
            [0xed65_05fa_6b64_e56f, 0xe2fb_48e9_0521_9c46, 0x0dbe_c45b_edf5_3d71, 0xd7d7_82f2_c589_f406],
        ],
        [
            [0x350f_b66b_73ed_0966, 0x968e_4b08_2886_032b, 0x5a16_ed6e_8839_0493, 0x0a83_ce84_a121_edbe],
            [0x7c86_fc10_a3d9_cda0, 0x5a40_a6d5_95ce_67fb, 0x6cb8_cda7_f937_dbf6, 0x95b4_4768_651f_6283],
        ],
        [
            [0x0651_3c8a_446c_d7f4, 0x158c_423b_906d_52a6, 0x7150_3261_c423_866c, 0x4b96_f570_93c1_48ee],
            [0x5daf_9cc7_239a_8523, 0x611b_5976_95ac_4b8b, 0xde39_81db_724b_f7f6, 0x7e7d_0f78_67af_c443],
        ],
        [
            [0x984f_101e_d6fc_3837, 0x340b_f99f_5e1b_3a09, 0xbb96_036f_0694_2626, 0x7bc8_78ab_0c7d_a618],
            [0xb374_1644_1c6f_b035, 0xc65b_d5ae_a182_fe9f, 0x1b9c_2fb8_6cc7_a67a, 0x8d1b_19af_5ce6_8d7d],
        ],
        [
            [0x3d1a_b80c_8ce5_9954, 0x742c_5a94_7822_2ac0, 0x3dda_cbf8_94f8_78dd, 0xfc08_5117_e7d5_4a99],
            [0xfb0f_1dfa_21e3_8ec2, 0x1c7b_59cb_16f4_ff7f, 0x9887_5239_7ea8_88fe, 0x705d_270c_b10d_c889],
        ],
        [
            [0xe5aa_692a_87de_c0e1, 0x010d_ed8d_f7b3_9d00, 0x7b1b_80c8_54cf_a0b5, 0x66be_b876_a0f8_ea28],
            [0x50d7_f531_3476_cd0e, 0xa63d_0e65_b08d_3949, 0x1a09_eea9_5347_9fc6, 0x82ae_9891_f499_e742],
        ],
    ],
    [
        [
            [0xab58_b910_5ca7_d866, 0x5829_67e2_3adb_3b34, 0x89ae_4447_ccea_c0bc, 0x919c_667c_7bf5_6af5],
            [0x9aec_17b1_60f5_dcd7, 0xec69_7b9f_ddca_adbc, 0x0b98_f341_4634_67f5, 0xb187_f1f7_a967_132f],
        ],
        [
            [0xeb5d_dcb6_ec7f_ae9f, 0x995f_2714_efb6_6e5a, 0xdee9_5d8e_6944_5d52, 0x1b6c_2d46_09e2_7620],
            [0x3262_1c31_8129_d716, 0xb039_09f1_0958_c1aa, 0x8c46_8ef9_1af4_af63, 0x162c_429f_fba5_cdf6],
        ],
        [
            [0xe8cb_5eef_9c05_3df7, 0x8de2_5b37_b300_ea6f, 0xdb03_fa92_c849_cffb, 0x242e_43a7_e841_69bb],
            [0xe4fa_51f4_dd6f_958e, 0x6925_a77f_f444_5a8d, 0xe6e7_2a50_e90d_8949, 0xc666_48e3_2b1f_6390],
        ],
        [
            [0x6c3b_96f3_1711_ebec, 0x2da4_0f1f_ce98_fdc4, 0xb997_74d3_57b4_411f, 0x87c8_bdf4_15b6_5bb6],
            [0xda3a_89e3_c2ee_f12d, 0xde95_bb9b_3c74_71f3, 0x600f_225b_d812_c594, 0x5490_7c5d_2b75_a56b],
        ],
        [
            [0x699e_4d29_45c1_dd53, 0xcadc_5898_231d_ebb5, 0xdf49_fcc7_a77f_00e0, 0x9305_7bbf_a73e_5a0e],
            [0x2f8b_7ecd_027a_4cd1, 0x1147_34b3_c614_011a, 0xe7a0_1db7_6767_7c68, 0x89d9_be5e_7e27_3f4f],
        ],
        [
            [0xe0de_ee59_31fb_a239, 0xf474_24d3_98bd_91d1, 0x0f88_86f4_071a_3c1d, 0x3f7d_41e8_a819_233b],
            [0x7086_23c2_cf6e_b998, 0x86bb_49af_609a_287f, 0x942b_b249_63c9_0762, 0x0ef6_eea5_55a9_654b],
        ],
        [
            [0x4add_4a2e_649d_4e57, 0xcd53_a2b0_1917_526e, 0xc526_2330_20b4_4ac4, 0x4028_746a_baa2_c31d],
            [0x5131_8390_6429_1d4c, 0xbf48_f151_ee5a_d909, 0xcce5_7f59_7b18_5681, 0x7c3a_c1b0_4854_d442],
        ],
        [
            [0xa80d_1db6_f795_88c0, 0xfa52_fc69_b557_68cc, 0x0b4d_f1ae_7f54_438a, 0x0cad_d1a7_f9b4_6a4f],
            [0xb40e_a6b3_1803_dd6f, 0x488e_4fa5_55ea_ae35, 0x9f04_7d55_382e_4e16, 0xc9b5_b7e0_2f6e_0c98],
        ],
        [
            [0xc199_72d0_b611_c24b, 0x1d46_8e65_60a8_f351, 0xeb75_8069_7bcf_6421, 0xec9d_d0ee_88fb_c491],
            [0x5b59_d2bf_956c_2e32, 0x73dc_6864_dcdd_f94e, 0xfd5e_2321_bcee_7665, 0xa7b4_f8ef_5e9a_06c4],
        ],
        [
            [0x03cc_8f17_cf41_c6e8, 0xf1f0_3c2a_037b_925c, 0xc39c_19cc_66d2_427c, 0x823d_24ba_7b6c_18e4],
            [0x32ef_9013_901f_0b4f, 0x6843_60f1_f894_1c2e, 0x0eba_ff52_2c28_092e, 0x7891_e4e3_256c_932f],
        ],
        [
            [0x174e_8f82_d8d3_8a9b, 0x2e97_c600_e7de_1391, 0xc570_9850_a1c1_75dd, 0x9690_41a0_32ae_5035],
            [0xcbfd_533b_76a2_086b, 0xd6bb_a71b_d7c2_e8fe, 0xb2d5_8ee6_099d_fb67, 0x3a8b_342d_064a_85d9],
        ],
        [
            [0xf83c_bf05_02f4_0d9a, 0x4681_c468_2c31_8a4d, 0x9857_5618_0e9c_2674, 0xbe79_d046_1847_092e],
            [0xaf1e_480a_78bd_01e0, 0x6dd3_59e4_72a5_1db9, 0x62ce_3821_e3af_bab6, 0xc5ce_e5b6_1773_3199],
        ],
        [
            [0x671e_d8fc_3b92_2bf8, 0xe4d8_c0a0_4c29_b133, 0x87eb_1239_3b6e_99c4, 0xaff3_974c_8793_beba],
            [0x0374_9405_2c18_df9b, 0xc5c3_a293_9100_7139, 0x6a77_234f_e37a_0b95, 0x02c2_9a21_b661_c96b],
        ],
        [
            [0x5a52_fe2e_34d7_4e31, 0xa352_c310_3bf7_9ab6, 0x97ff_6c5a_abfe_eb8f, 0xbfbe_8fef_f5c9_7305],
            [0xd608_1ce6_a790_4608, 0x1f81_2f3a_c4fc_a249, 0x9b24_bc9a_b9e5_e200, 0x9102_2c67_3801_2ee8],
        ],
        [
            [0x184d_e7d7_cc5f_4394, 0xb555_1b5c_4536_e142, 0x2e89_b212_d34a_a60a, 0x14a9_6fea_f500_51d5],
            [0x4e21_ef74_0d12_bb0b, 0xc522_f020_60b9_677e, 0x8b12_e467_2df7_731d, 0x39f8_0382_7b32_6d31],
        ],
        [
            [0xc127_38b6_7c4a_658a, 0xb3c4_7639_40e7_2182, 0x3b77_be46_8798_e44f, 0xdc04_7df2_17a7_f85f],
            [0x2439_d4c5_5e59_d92d, 0xcedc_a475_e8e6_4d8d, 0xa724_cd0d_87ca_9b16, 0x35e4_fd59_a554_0dfe],
        ],
    ],
    [
        [
            [0x9894_344f_3a29_467a, 0xde81_e949_c51e_ba6d, 0xdaea_066b_a5e5_c2f2, 0x3fc8_a614_08c8_c7b3],
            [0x7adf_f88f_06d0_de9f, 0xbbc1_1cf5_3b75_ce0a, 0x9fbb_7acc_fbbc_87d5, 0xa145_8e26_7bad_fde2],
        ],
        [
            [0x1cb4_3668_e039_c256, 0x5f26_fb8b_7c17_fd5d, 0xeee4_26af_79aa_062b, 0x0720_02d0_d78f_bf04],
            [0x4c9c_a237_e84f_b7e3, 0xb401_d8a1_0c82_133d, 0xaaa5_2592_6d7e_4181, 0xe943_0833_73db_b152],
        ],
        [
            [0x2f5f_ad1e_6ee7_c983, 0xeb0f_9d7c_b413_28f5, 0x9ba6_8b44_1d78_d5f7, 0xa06b_3b9e_35bc_726f],
            [0xa255_0255_593e_1ff1, 0x552d_d43d_dfbe_c115, 0x2c48_a7ab_bba8_f046, 0xd4fc_56a3_ad0b_f133],
        ],
        [
            [0xf92d_da31_be24_319a, 0x03f7_d28b_e095_a8e7, 0xa52f_e840_9878_2185, 0x276d_dafe_29c2_4dbc],
            [0x80cd_5496_1d7a_64eb, 0xe436_0889_7f1d_be42, 0x2f81_a877_8438_d2d5, 0x7e4d_52a8_8516_9036],
        ],
        [
            [0x62f2_1cef_ba04_b5d1, 0x9a44_2707_224c_7352, 0xbf07_966c_33c6_171f, 0xdb7b_a891_1e08_16b0],
            [0x306f_ea59_0337_45a9, 0x2aac_f7e0_c0a7_8f67, 0xb5aa_3883_ad25_1bf9, 0x345a_ede9_26bd_7086],
        ],
        [
            [0x19e3_d5b1_1d59_715d, 0xc7ea_a762_d788_983e, 0xe5a7_30b0_abf1_f248, 0xfbab_8084_fae3_fd83],
            [0x65e5_0d21_5376_5b2f, 0xbdd4_e083_fa12_7f3d, 0x9cf3_c074_397b_1b10, 0x59f8_090c_b1b5_9fd3],
        ],
        [
            [0xdc1d_e17d_9811_9f10, 0x7435_3c5d_488c_36a6, 0x14aa_f33a_3d8e_23df, 0x31e0_75c0_78ba_f593],
            [0x0f7c_a03a_46d1_ca3c, 0x99c5_e3ac_47b6_60c7, 0x70d0_2413_88fe_2e59, 0x2e9a_6be1_2a7e_c005],
        ],
        [
            [0x7b15_fd9d_615f_aa8f, 0x8fa1_eb40_9685_54ed, 0x7bb4_447e_7aa4_4882, 0x2bb2_d0d1_029f_ff32],
            [0x075e_2a64_6caa_6d2f, 0x8eb8_79de_22e7_351b, 0xbcd5_624e_9a50_6c62, 0x218e_aef0_a87e_24dc],
        ],
        [
            [0xac44_9695_241f_bd6f, 0x67c9_b170_081c_1223, 0x1686_8f21_b56a_ac6f, 0x34bd_8fa3_f8bc_b721],
            [0x06b6_bd33_b669_1c76, 0x6c92_4766_381a_7973, 0x6a12_444c_a540_78db, 0xd02e_91a9_6d10_51cc],
        ],
        [
            [0x37e5_6847_44dd_fa35, 0x9ccf_c5c5_dab3_f747, 0x9ac1_df3f_1ee9_6cf4, 0x0c05_71a1_3b48_0b8f],
            [0x2fbe_b3d5_4b3a_7b3c, 0x35c0_3669_5dcd_bb99, 0x52a0_f5dc_b241_5b3a, 0xd577_59b4_4413_ed9a],
        ],
        [
            [0x0773_79c0_0b33_d3f8, 0x4218_83c6_7064_e409, 0x2d08_73d7_6c29_c8f6, 0xbfa4_33a3_d274_c0c8],
            [0x56dc_778f_23a5_891e, 0xd663_bf65_35e2_de04, 0x488f_db48_5db5_17ce, 0x00bb_a55e_19b2_26c2],
        ],
        [
            [0x1fe6_47d8_3d30_a2c5, 0x0857_f77e_f78a_81dc, 0x11d5_a334_131a_4a9b, 0xc0a9_4af9_29d3_93f5],
            [0xbc3a_5c0b_daa6_ec1a, 0xba9f_e493_88d2_d7ed, 0xbb43_35b4_bb61_4797, 0x991c_4d68_72f8_3533],
        ],
        [
            [0xedbb_eee7_8a05_8fb6, 0xb9d1_9ddc_fb09_121a, 0xa41b_b45b_d34d_ddce, 0x2dbc_80b9_0096_4bc4],
            [0x4ed9_137d_1d6c_b654, 0x1b90_16db_483d_01c5, 0x5fc5_01bc_6528_e22e, 0xb2d2_f881_6cad_646b],
        ],
        [
            [0x5325_8c28_d2f0_1cb3, 0x93d6_eaa3_d75d_b0b1, 0x419a_2b0d_e87d_0db4, 0xa1e4_8f03_d8fe_8493],
            [0xf747_faf6_c508_b23a, 0xf137_571a_35d5_3549, 0x9f5e_58e2_fcf9_b838, 0xc718_6cee_a7fd_3cf5],
        ],
        [
            [0x5e76_fb2f_286b_ad39, 0xbad9_efe3_9dca_d1e2, 0x60e7_5190_edc7_e904, 0x6a6f_063e_0fec_b5a5],
            [0x5150_ed85_aed8_acc3, 0xb56c_cfbc_6d20_af6c, 0x7e0d_1e98_2c69_dbfa, 0xabf5_628a_7c7e_10a9],
        ],
        [
            [0x77b8_68ce_e978_a1d3, 0xe3a6_8b33_7ab9_2d04, 0x5102_9794_87a5_b862, 0x5f06_06c3_3a61_d41d],
            [0x2814_be27_6f93_26f1, 0x2f52_1c14_c6fe_3c2e, 0x1746_4d7d_acdf_7351, 0x10f5_f9d3_777f_7e44],
        ],
    ],
    [
        [
            [0xb06b_1244_c5f9_5cd8, 0xda8c_8af0_f4ab_95f4, 0x1bae_59c2_b9e5_836d, 0x07d5_1e7e_3acf_fffc],
            [0x01e1_5e6a_c2cc_bcda, 0x3bc1_923f_8528_c3e0, 0x4332_4577_a49f_ead4, 0x61a1_b884_2aa7_a711],
        ],
        [
            [0x4fe7_ee31_b0e6_3d34, 0xf460_0572_a9e5_4fab, 0xc049_3334_d5e7_b5a4, 0x8589_fb92_06d5_4831],
            [0xaa70_f5cc_6583_553a, 0x0879_094a_e256_49e5, 0xcc90_4507_1004_4652, 0xebb0_696d_0254_1c4f],
        ],
        [
            [0x172a_5247_d95e_a168, 0x1758_fada_2970_764a, 0xac80_3a51_1d97_8169, 0x299c_fe2e_de77_e01b],
            [0x652a_1e17_b0a9_8927, 0x2e26_e1d1_2001_4495, 0x7ae0_af9f_7175_b56a, 0xc2e2_2a80_d64b_9f95],
        ],
        [
            [0x758c_1a3e_a2de_e7a6, 0xdcde_2f3c_734b_2284, 0xaba4_45d2_4eab_a6ad, 0x35aa_f668_76ce_e0a7],
            [0x7e0b_04a9_e5aa_049a, 0xe740_83ad_9110_3e84, 0xbeb1_83ce_40af_ecc3, 0x6b89_de9f_ea04_3f7a],
        ],
        [
            [0xafbf_b1ed_a4f7_e665, 0x403c_ce6a_a23d_f8e7, 0xb49c_c83f_1312_c2f4, 0xe1cc_2366_771a_9c34],
            [0x7ab6_a6c0_db92_faac, 0xacd1_5e0d_ec3b_efe1, 0x7f8e_d988_583a_0f36, 0x1821_de77_05f9_be09],
        ],
        [
            [0xb99f_0e03_9937_5235, 0x7614_c847_b991_7970, 0xfec9_3ce9_524e_c067, 0xe40e_7bf8_9b12_2520],
            [0xb567_0631_ee4c_4774, 0x6f03_847a_3b04_914c, 0xc96e_9429_dc9d_d226, 0x4348_9b6c_8c57_c1f8],
        ],
        [
            [0x7b97_22a5_c5f2_6464, 0xca4c_3dfb_a442_809a, 0x7d10_9867_2364_4810, 0x9e49_5172_3c92_4f82],
            [0xef4a_6968_a2c5_bc14, 0x750e_ac4f_68de_6b7a, 0x4e01_884d_52a2_cbb5, 0xac40_830a_f4a5_f446],
        ],
        [
            [0x0e29_9d23_fe67_ba66, 0x9145_0760_93cf_2f34, 0xf45b_5ea9_97fc_f913, 0x5be0_0843_8bd7_ddda],
            [0x358c_3e05_d53f_f04d, 0xbf7c_cdc3_5de9_1ef7, 0xad68_4dbf_b69e_c1a0, 0x367e_7cf2_801f_d997],
        ],
        [
            [0x8c54_f107_6103_adf8, 0x2d81_3d6c_be8e_9810, 0xb146_6fa8_5fbd_3c9b, 0x68c6_5d22_40e1_ca76],
            [0xb81b_aa40_255f_9164, 0x5b34_c3ee_d1a8_64b2, 0x3602_209b_122c_a141, 0xe7d7_248e_885b_adeb],
        ],
        [
            [0x46ff_d227_cc23_38fb, 0x89ff_6fa9_90e2_6153, 0xbe57_0779_331a_0076, 0x43d2_41c5_06e1_f3af],
            [0xfdcd_b97d_de9b_62a3, 0x6a06_e984_a0ae_30ea, 0xc9bf_1680_4fbd_df7d, 0x1704_71a2_d361_63c4],
        ],
        [
            [0xfd23_e207_a646_9d43, 0xcb9f_5f11_2f75_3a85, 0xde26_25d4_fbb5_ca72, 0x82e4_e54a_b7b1_c78b],
            [0x2cd0_ca53_78b9_e814, 0xfcd4_4051_125b_817a, 0xb68f_719f_30cf_d965, 0x3164_4719_d848_a974],
        ],
        [
            [0xff5b_a8ae_3113_655e, 0xfa2c_6e2b_57b8_3180, 0x1c48_2719_77e0_eabe, 0xf9f3_c555_337f_ea97],
            [0x340f_7022_a425_81cb, 0xe1de_0bc2_18f7_10e3, 0xee64_0ade_f62e_5aa8, 0x16b2_3891_4942_8940],
        ],
        [
            [0x5045_738f_25f6_53f5, 0xe42b_8cb8_3764_f635, 0xb4f8_9406_dc11_ffc3, 0x9959_3144_b6b3_e4aa],
            [0x81c8_49f3_c974_0052, 0x2c9c_f4c1_55ff_c48b, 0x6299_e521_77f6_7a49, 0x5869_f6e3_c00c_6c62],
        ],
        [
            [0x3616_19e4_5595_0cc3, 0xc71d_665c_56b6_6bb8, 0xea03_4b34_afac_6d84, 0xa987_f832_e5e4_c7e3],
            [0xa074_2772_7a79_a6a7, 0x56e5_d017_e26d_6c23, 0x7e50_b976_3816_7e10, 0xaa6c_81ef_e88a_a84e],
        ],
        [
            [0xb841_86f7_5fe0_1576, 0x446e_276c_dea5_1395, 0xf3c5_ef81_05f3_f8d4, 0x3d7f_7df6_74f7_f142],
            [0x7c69_b565_f9ef_1656, 0x87ef_a424_7c41_4ef6, 0xeb7e_620d_3d29_2060, 0x50b1_de34_6eec_21ae],
        ],
        [
            [0x0ca1_f3b7_b0dc_8595, 0x27de_4608_9f1d_9f2e, 0x1af3_bf39_badd_82a7, 0x7935_6a79_6586_2448],
            [0xc060_2345_f5f9_a052, 0x1a8b_0f89_139a_42f9, 0xb53e_ee42_844d_40fc, 0x93b0_bfe5_4e5b_6368],
        ],
    ],
    [
        [
            [0x0f89_3a5d_c8de_610b, 0xe8c5_15fb_67e2_23ce, 0x7774_bfa6_4ead_6dc5, 0x89d2_0f95_925c_728f],
            [0x7a1e_0966_0985_83ce, 0xa2ee_db94_93f2_a7d7, 0x1b28_2097_4c30_4d4a, 0x0842_e3da_c077_282d],
        ],
        [
            [0xa101_0e9d_74cd_06ff, 0x9c17_c7df_aca3_eeac, 0x74c8_6cd3_8063_aa2b, 0x8595_c4b3_7346_14ff],
            [0xa3de_00ca_990f_62cc, 0xd9be_d213_ca0c_3be5, 0x7886_078a_df8c_e9f5, 0xddb2_7ce3_5cd4_4444],
        ],
        [
            [0x5a30_97be_fc15_aa1e, 0x40d1_2548_b54b_0745, 0x5bad_4706_519a_5f12, 0xed03_f717_a439_dee6],
            [0x0794_bb6c_4a02_c499, 0xf725_083d_cffe_71d2, 0x2cad_7519_0f3a_dcaf, 0x7f68_ea1c_4372_9310],
        ],
        [
            [0x9c7c_581d_26ee_8382, 0xcf17_dcc5_359d_638e, 0xee82_73ab_b728_ae3d, 0x1d11_2926_f821_f047],
            [0x1149_8477_5049_1a74, 0x687f_a761_fde0_dfb9, 0x2c25_8022_7ea4_35ab, 0x6b8b_db94_91ce_7e3f],
        ],
        [
            [0x9c80_6d8a_f7f9_1d0f, 0x3b61_b0f1_a82a_5728, 0x4640_032d_94d7_6754, 0x273e_b5de_47d8_34c6],
            [0x2988_abf7_7b4e_4d53, 0xb7ce_66bf_de40_1777, 0x9fba_6b32_7150_71b3, 0x8241_3c24_ad3a_1a98],
        ],
        [
            [0x7553_7b7e_3cc8_ac85, 0x8d72_5f57_dd02_753b, 0xfd05_ff64_b737_df2f, 0x55fe_8712_f6d2_531d],
            [0x57ce_04a9_6ab6_b01c, 0x69a0_2a89_7cd9_3724, 0x4f82_ac35_cf86_699b, 0x8242_d3ad_9cb4_b232],
        ],
        [
            [0x69c4_3526_9be4_7be0, 0x323b_7dd8_cb28_fea1, 0xfa55_38ba_3a6c_67e5, 0xef92_1d70_1d37_8e46],
            [0xf929_61fc_3c4b_880e, 0x3f6f_914e_9894_0a67, 0xa990_eb0a_fef0_ff39, 0xa6c2_920f_f0ee_ff9c],
        ],
        [
            [0xb23a_03a5_53fb_2b56, 0x6ce1_41e7_4e05_7f78, 0x7965_25c3_89e4_90d9, 0x0bc9_5725_a31a_7e75],
            [0x1ec5_6791_1220_fd06, 0x716e_3a3c_408b_0bd6, 0x31cd_6bf7_e8eb_eba9, 0xa732_6ca6_bee6_b670],
        ],
        [
            [0x70b6_3d32_343b_f1a9, 0x8fd3_bd28_37d1_a6b1, 0x0454_879c_3168_65b4, 0xee95_9ff6_c458_efa2],
            [0x0461_dcf8_9706_dc3f, 0x737d_b0e2_164e_4b2e, 0x0926_2680_2f88_43c8, 0x5449_8bbc_7745_e6f6],
        ],
        [
            [0x5341_352b_5acf_6e10, 0xc503_43fd_afe6_52c3, 0x4af3_792d_1857_7a7f, 0xe1a4_c617_af16_823d],
            [0x9b26_d0cd_3342_5d0a, 0x3063_99ed_9b7b_c47f, 0x2a79_2f33_706b_b20b, 0x3121_9614_9811_1055],
        ],
        [
            [0x4c1f_428c_d5f3_0851, 0x94df_ed27_2a4f_6630, 0x4df5_3772_fc5d_48a4, 0xdd2d_5a2f_9332_60ce],
            [0x5741_15bd_d44c_c7a5, 0x4ba6_b20d_bd12_533a, 0x30e9_3cb8_2430_57c9, 0x794c_486a_14de_320e],
        ],
        [
            [0x6095_3556_99f2_41d7, 0xee4a_dbd7_001a_349d, 0x0b35_bf6a_aa89_e491, 0x7f00_76f4_136f_7546],
            [0xd19a_18ba_9264_da3d, 0x6eb2_d2cd_62a7_a28b, 0xcdba_941f_8761_c971, 0x1550_518b_a3be_4a5d],
        ],
        [
            [0xc232_d973_02f1_cd1e, 0xce87_eacb_1dd2_12a4, 0x6e4c_8c73_e698_02f7, 0x12ef_0290_1fff_ddbd],
            [0x941e_c74e_1bce_a6e2, 0xd0b5_4024_3cb9_2cbb, 0x809f_b9d4_7e8f_9d05, 0x3bf1_6159_f299_2aae],
        ],
        [
            [0xb249_7007_eafb_b1e1, 0xd75c_9ce6_e75b_7a93, 0x3558_352d_efb6_8d78, 0xa2f2_6699_223f_6396],
            [0xeb91_1ecf_e469_b17a, 0x6254_5779_e72d_3ec2, 0x8ea4_7de7_82cb_113f, 0xebe4_b086_4e1f_a98d],
        ],
        [
            [0xbdb8_e675_b055_cb40, 0x898f_8e7b_977b_5167, 0xecc6_5651_b82f_b863, 0x5654_4814_6d88_f01f],
            [0xb092_8e95_263a_75a9, 0xcfb6_836f_1a22_fcda, 0x651d_14db_3f3b_d37c, 0x1d38_37fb_b6ad_4664],
        ],
        [
            [0x20d3_c982_cf7d_62d2, 0x1f36_e29d_23ba_8150, 0x48ae_0bf0_9276_3f9e, 0x7a52_7e6b_1d3a_7007],
            [0xb4a8_9097_581a_85e3, 0x1f1a_520f_dc15_8be5, 0xf98d_b37d_167d_726e, 0x8802_786e_1113_e862],
        ],
    ],
    [
        [
            [0xefb2_149e_36f0_9ab0, 0x03f1_63ca_4a10_bb5b, 0xd029_7045_06e2_0998, 0x56f0_af00_1b5a_3bab],
            [0x7af4_cfec_7088_0e0d, 0x7332_a66f_be3d_913f, 0x32e6_c84a_7ece_b4bd, 0xedc4_a79a_9c22_8f55],
        ],
        [
            [0xc37c_7dd0_c55c_4496, 0xa6a9_6357_25bb_abd2, 0x5b7e_63f2_add7_f363, 0x9dce_3782_2e73_f1df],
            [0xe1e5_a16a_b2b9_1f71, 0xe448_9823_5ba0_163c, 0xf275_9c32_f6e5_15ad, 0xa5e2_f1f8_8615_eecf],
        ],
        [
            [0x7451_9be7_abde_d551, 0x03d3_58b8_c8b7_4410, 0x4d00_b10b_0e10_d9a9, 0x6392_b0b1_28da_52b7],
            [0x6744_a298_0b75_c904, 0xc305_b0ae_a8f7_f96c, 0x042e_421d_182c_f932, 0xf6fc_5d50_9e46_36ca],
        ],
        [
            [0x7958_47c9_d64c_c78c, 0x6c50_621b_9b6c_b27b, 0x0709_9bf8_df80_22ab, 0x48f8_62eb_c04e_da1d],
            [0xd127_32ed_e160_3c16, 0x19a8_0e0f_5c9a_9450, 0xe225_7f54_b429_b4fc, 0x66d3_b2c6_4546_0515],
        ],
        [
            [0x6ca4_f87e_822e_37be, 0x73f2_37b4_253b_da4e, 0xf747_f3a2_4119_0aeb, 0xf06f_a36f_804c_f284],
            [0x0a6b_bb6e_fc62_1c12, 0x5d62_4b64_40b8_0ec6, 0x4b07_2425_7ba5_56f3, 0x7fa0_c354_3e2d_20a8],
        ],
        [
            [0xe921_fa31_e322_9d41, 0xa929_c652_9453_1bd4, 0x8415_6027_a6d3_8209, 0xf3d6_9f73_6bdb_97bd],
            [0x8906_d19a_1683_3631, 0x68a3_4c2e_03d5_1be3, 0xcb59_583b_0e51_1cd8, 0x99ce_6bfd_fdc1_32a8],
        ],
        [
            [0x3fac_daaa_ffcd_b463, 0x658b_bc1a_34a3_8b08, 0x12a8_01f8_f1a9_078d, 0x1567_bcf9_6ab8_55de],
            [0xe084_98e0_3572_359b, 0xcf03_53e5_8659_e68b, 0xbb86_e9c8_7d23_807c, 0xbc08_728d_2198_e8a2],
        ],
        [
            [0x8de2_b7bc_453c_add6, 0x2039_00a7_bc0b_c1f8, 0xbcd8_6e47_a6ab_d3af, 0x911c_ac12_8502_effb],
            [0x2d55_0242_ec96_5469, 0x0e9f_7692_29e0_017e, 0x633f_078f_6597_9885, 0xfb87_d449_4cf7_51ef],
        ],
        [
            [0xe179_0e4b_fc25_419a, 0x3646_7203_4bff_3cfd, 0xc8db_6386_25b6_e83f, 0x6cc6_9f23_6cad_6fd2],
            [0x0219_e45a_6bc6_8bb9, 0xe43d_79b6_297f_7334, 0x7d44_5368_465d_c97c, 0x4b9e_ea32_2a0b_949a],
        ],
        [
            [0x1b96_c6ba_6102_d021, 0xeaaf_ac78_2f44_61ea, 0xd4b8_5c41_c49f_19a8, 0x275c_28e4_cf53_8875],
            [0x3545_1a9d_dd2e_54e0, 0x6991_adb5_0605_618b, 0x5b8b_4bcd_7b36_cd24, 0x372a_4f8c_56f3_7216],
        ],
        [
            [0xc890_bd73_a6a5_da60, 0x6f08_3da0_dc4c_9ff0, 0xf4e1_4d94_f053_6e57, 0xf9ee_1eda_aaec_8243],
            [0x5712_41ec_8bdc_f8e7, 0xa5db_8271_0b04_1e26, 0x9a0b_9a99_e3ff_f040, 0xcaaf_21dd_7c27_1202],
        ],
        [
            [0xb4e2_b2e1_4f0d_d2e8, 0xe77e_7c4f_0a37_7ac7, 0x6920_2c3f_0d7a_2198, 0xf759_b7ff_2820_0eb8],
            [0xc875_26ed_dcfe_314e, 0xeb84_c524_53d5_cf99, 0xb1b5_2ace_5151_38b6, 0x5aa7_ff8c_23fc_a3f4],
        ],
        [
            [0xff0b_13c3_b979_1a26, 0x9600_22da_cdd5_8b16, 0xdbd5_5c92_57aa_d2de, 0x3baa_aaa3_f30f_e619],
            [0x9a4b_2346_0d88_1efd, 0x5064_16c0_4632_5e2a, 0x9138_1e76_035c_18d4, 0xb3bb_68be_f278_17b0],
        ],
        [
            [0x15bf_b8bf_5116_f937, 0x7c64_a586_c126_8943, 0x71e2_5cc3_8419_a2c8, 0x9fd6_b0c4_8335_f463],
            [0x4bf0_ba3c_e8ee_0e0e, 0x6f6f_ba60_298c_21fa, 0x57d5_7b39_ae66_bee0, 0x292d_5130_2267_2544],
        ],
        [
            [0xf451_105d_bab0_93b3, 0x012f_59b9_0283_9986, 0x8a91_5802_3474_a89c, 0x048c_919c_2de0_3e97],
            [0xc476_a2b5_9107_1cd5, 0x791e_d89a_0349_70a5, 0x89bd_9042_e1b7_994b, 0x8eaf_5179_a105_7ffd],
        ],
        [
            [0x6066_e2a2_d551_ee10, 0x87a8_f1d8_727e_09a6, 0x00d0_8bab_2c01_148d, 0x6da8_e4f1_424f_33fe],
            [0x466d_17f0_cf9a_4e71, 0xff50_2010_3bf5_cb19, 0xdccf_97d8_d062_ecc0, 0x80c0_d9af_81d8_0ac4],
        ],
    ],
    [
        [
            [0x9885_7ceb_1bf4_581c, 0xe635_e186_aca7_b166, 0x278d_dd22_6597_22ac, 0xa090_3c4c_1db6_8007],
            [0x366e_4589_48f2_1402, 0x31b4_9c14_b96a_bda2, 0x329c_4b09_e040_3190, 0x9719_7ca3_d29f_43fe],
        ],
        [
            [0x03e2_de1c_f348_0d4a, 0xf0d8_edc7_bc8a_cf1a, 0xf23e_3303_6829_5a9c, 0xfadd_5f68_c546_a97d],
            [0x8955_97ad_96f8_acb1, 0xbddd_49d5_671b_dae2, 0x16fc_d528_21dd_43f4, 0xa5a4_5412_6619_141a],
        ],
        [
            [0xfa32_c79f_439f_29cf, 0x7bf3_21c0_4dd8_2a3b, 0xff12_7f54_eaa2_c1b1, 0xa836_5f2d_f35e_9618],
            [0x852d_2902_4d0e_f8dd, 0x395c_e2c1_5922_8c4a, 0xb69f_44e8_215a_fed3, 0x16c1_f898_b274_58e3],
        ],
        [
            [0x8ce9_b6bf_c360_e25a, 0xe642_5195_075a_1a78, 0x9dc7_56a8_4817_32f4, 0x83c0_440f_5432_b57a],
            [0xc670_b3f1_d720_281f, 0x2205_910e_d135_e051, 0xded1_4b0e_db05_2be7, 0x697b_3d27_c568_ea39],
        ],
        [
            [0xdef2_9005_dc45_3233, 0xc208_c47a_2fac_4bcf, 0x6057_a3fe_ac3d_55ac, 0x1723_725d_902c_1207],
            [0x9c31_c627_33eb_0fec, 0x4913_ccdb_bb3c_63bb, 0x113e_542b_0730_5838, 0x9d48_e72a_310c_2d97],
        ],
        [
            [0x5442_4ec4_d9bb_eb3d, 0x34ce_afe3_d7b2_921c, 0x5e68_022e_296d_37c5, 0xa28e_0a2b_359f_16b0],
            [0xfdd8_2dd9_bc3f_9d73, 0x6939_a8f9_baf3_e1ff, 0x55cf_f45c_3173_6dc4, 0x910f_5642_7892_e8e7],
        ],
        [
            [0xde09_b349_dfe3_9260, 0x9846_12f7_7354_9093, 0x7ced_e281_6785_3b02, 0x7d80_9bb4_29d1_7703],
            [0x450b_6bfb_2756_c4f0, 0xc59f_f9ba_93f0_2b80, 0x3e69_5457_20ad_9561, 0x0c7c_f0be_3331_e2c7],
        ],
        [
            [0x2e59_9b9a_fb3f_f9ed, 0x28c2_e0ab_17f6_515c, 0x1cbe_e4fd_474d_a449, 0x0712_79a4_4f36_4452],
            [0x97ab_ff66_01fb_e855, 0x3ee3_94e8_5fda_51c4, 0x1903_85f6_6759_7c0b, 0x6e9f_ccc6_a27e_e34b],
        ],
        [
            [0xced2_d419_362f_b228, 0x8946_37c2_06aa_0be4, 0x7a4f_c55e_b294_b197, 0xd9cb_ac1c_fd4c_a1e8],
            [0x068b_7480_0ccd_b6ce, 0xca4c_5565_80df_aa49, 0xe835_3821_7603_3b78, 0x35db_7525_c5ce_98a7],
        ],
        [
            [0x8cf5_9272_74fd_1997, 0x987d_2031_ffad_eb58, 0x5647_c6c3_d4db_260c, 0xf08b_b13b_9855_43be],
            [0x566e_eb10_56fa_d695, 0x39e1_7dde_6833_4cc7, 0x8a97_b3bb_7ddd_1db2, 0xf911_99d8_c1c5_a300],
        ],
        [
            [0x402f_a437_bdc4_7fe4, 0x35bd_2523_4f37_51f0, 0x8c22_81b7_cf57_d485, 0x5008_3ea5_8f60_7cb6],
            [0x6f41_e480_df6d_730d, 0x1164_e47e_91bb_06a2, 0xd904_0c22_391f_b48a, 0xe12d_f251_da23_dda7],
        ],
        [
            [0x0b89_de93_1409_2ebb, 0xf172_56bd_428e_240c, 0xcf89_a7f3_93d2_f064, 0x4f57_841e_e1ed_3b14],
            [0x4ee1_4405_e708_d855, 0x856a_ae72_03f1_c3d0, 0xc8e5_424f_bdd7_eed5, 0x3333_e4ef_73ab_4270],
        ],
        [
            [0xf9cf_2b51_48f8_35b1, 0x4a70_faf3_2ada_aba8, 0xa0d2_e24f_ed7b_eade, 0x2b1e_4e67_15f0_4032],
            [0xeadb_c0b9_1fb3_ceee, 0xb817_b086_3a54_b0b4, 0x14a7_8725_7fd4_a188, 0xff13_3046_2348_2e60],
        ],
        [
            [0x3120_12ec_4efe_42dc, 0x7251_b2c2_c664_b2bc, 0x996c_2e6b_798f_9cb9, 0x3543_376a_3b8f_3465],
            [0x337a_e841_6fbf_b6a9, 0xe089_3a84_0cb9_1a03, 0x5374_4e9d_7b02_d855, 0x7e67_3186_206d_473f],
        ],
        [
            [0x9509_996f_3ef1_43db, 0x9cf1_e82e_3993_78bc, 0xb59c_d09b_0b8c_cc89, 0x64b4_a2fc_52cd_a6be],
            [0xd3bd_a8b3_1bcd_55df, 0xfec4_e87d_2507_cb37, 0x3d48_a85e_b610_e49b, 0x02fb_e1bd_1f9c_c445],
        ],
        [
            [0x3bc7_7ade_dda4_92f8, 0xc11a_3aea_7829_7205, 0x5e89_a3e7_3493_1b4c, 0x1751_2e2e_9f56_94bb],
            [0x5dc3_49f3_177b_f8b6, 0x232e_a4ba_08c7_ff3e, 0x9c4f_9d16_f511_145d, 0xccf1_09a3_33b3_79c3],
        ],
    ],
    [
        [
            [0x60e2_8570_80eb_24a9, 0x7bed_fb4d_488e_0cfd, 0x721e_bbd7_c259_cdb8, 0x0b0d_a855_bc63_90a9],
            [0x2b4d_04db_de31_4c70, 0xcdbf_1fbc_6c32_e846, 0x3383_3eab_b162_fc9e, 0x9939_b48b_b0dd_3ab7],
        ],
        [
            [0x9689_2c1f_711b_0eb9, 0xb905_f2c8_780a_b954, 0xace2_6309_a207_92db, 0xec8a_c9b3_0684_e126],
            [0x486a_d8b6_b40a_2447, 0x6012_1fc1_9fe3_fb24, 0x5626_fccf_1a8e_3b3f, 0x4e56_8622_6ad1_f394],
        ],
        [
            [0x5cfb_bb22_236f_4a98, 0x0b0c_59e9_0668_00bb, 0x4ac6_9a8f_5a9a_7774, 0x2b33_f804_d6be_c948],
            [0xb372_9295_32e6_c466, 0x6895_6d0f_4e59_9c73, 0xa47a_249f_155c_31cc, 0x24d8_0f0d_e1ce_284e],
        ],
        [
            [0x5a4b_46c6_4a8a_3d62, 0x8469_c4d0_2477_43d2, 0x2bb3_a13d_88f7_e433, 0x62b2_3a10_01be_5849],
            [0xe835_96b4_a63d_1a4c, 0x454e_7fea_7d18_3f3e, 0x643f_ce61_17af_b01c, 0x4e65_e5e6_1c4c_3638],
        ],
        [
            [0xb7e8_30e3_dc09_508b, 0xfaf6_d2cf_7431_7655, 0x7260_6ceb_df69_0355, 0x48bb_92b3_d0c3_ded6],
            [0x65b7_5484_5c7c_f892, 0xf6cd_7ac9_d5d5_f01f, 0xc2c3_0a59_9640_1d69, 0x9126_8650_ed92_1878],
        ],
        [
            [0xe5db_7717_6add_8545, 0x1b71_cb66_72c4_9b66, 0xd856_0739_6842_1d77, 0x0384_0fe8_83e3_afea],
            [0xb391_dad5_1ec6_9977, 0xae24_3fb9_307f_6726, 0xc88a_c87b_e8ca_160c, 0x5174_cced_4ce3_55f4],
        ],
        [
            [0x7520_67f8_ff81_578e, 0x7862_2150_9045_447d, 0xc0c2_2fcf_0505_aa6f, 0x1030_f0a6_6bed_1c77],
            [0x31f2_9f15_1f0b_d739, 0x2d79_89c7_e6de_be85, 0x5c07_0e72_8e67_7e98, 0x0a81_7bd3_06e8_1fd5],
        ],
        [
            [0xc1e1_7eb6_cbc6_13e5, 0x3313_1d55_497e_a61c, 0x2f69_d39e_af7e_ded5, 0x73c2_f434_de6a_f11b],
            [0x4ca5_2493_a4a3_75fa, 0x5f06_787c_b833_c5c2, 0x814e_091f_3e6e_71cf, 0x7645_1f57_8b74_6666],
        ],
        [
            [0x01c7_e082_e153_9388, 0xfd28_6f30_759a_9c6b, 0x9458_1041_176b_acfb, 0xe580_f07c_3bc3_de53],
            [0xdcdb_6f75_884d_772f, 0xd75c_3bb8_40bb_9d4f, 0xdc6c_2e4e_db08_3011, 0xe187_89a2_cd9c_298d],
        ],
        [
            [0x5ee6_ab84_95fe_1347, 0xab0f_6c39_6f24_503c, 0x807e_3ffb_4486_dd6b, 0xf00b_6c74_8002_fef5],
            [0x48bf_f9a6_a786_2999, 0x85e5_a06c_bed8_9e26, 0x86d3_11af_3d84_19eb, 0x24f3_ad78_3473_3f16],
        ],
        [
            [0x5e20_5513_1182_0d44, 0x0c65_1bcc_86c4_473a, 0x1d23_0c2b_9bd8_0eef, 0x042c_4a12_0751_5be5],
            [0x4251_7ca0_bfe9_e284, 0xe8f6_0578_2369_827a, 0x184f_04f0_1638_699d, 0x1746_18ed_f2bc_6d05],
        ],
        [
            [0x5e3e_03fc_6c68_d687, 0x3e73_2c3d_1ff0_52c7, 0xf2d0_efa6_6ed1_6e7a, 0x63d9_2b26_b65b_b746],
            [0xffcd_82ba_dd44_867c, 0xa71b_4a9e_f8c0_81b8, 0x6c16_76a7_736c_8785, 0xbe2c_0616_9d89_32d0],
        ],
        [
            [0x7bfa_1a4b_9eca_1c9f, 0x960b_c1dc_8ce5_e535, 0xe267_d9f3_17ee_c30a, 0x06fb_89ef_6c25_7d38],
            [0x2328_999a_d364_a26d, 0x69b7_94cb_26ea_ab58, 0xad28_ab1f_b85b_a596, 0x05dc_bff3_56d0_aa94],
        ],
        [
            [0x5337_6d28_2bcf_fbc4, 0x7088_17a7_06ea_db7a, 0x6ff5_0e05_cd35_ae69, 0x63b5_fb75_74bc_7fde],
            [0x71c9_e953_e7fe_08c4, 0xb4d8_bfd4_f583_ca18, 0xde8d_7882_45e8_1c5c, 0xa5f5_e93c_e047_4138],
        ],
        [
            [0x426c_160f_293c_9f31, 0x8eb5_6333_e864_d7a7, 0xbe11_6402_3ebb_ba30, 0x64c2_bae3_2fd5_a302],
            [0x8006_01e1_265a_ff7b, 0x52d8_a880_66fd_4b14, 0x5aba_20e7_4607_5a9c, 0xdaa3_2bf8_7e12_34c6],
        ],
        [
            [0x80f9_bdef_694d_b7e0, 0xedca_8787_b9fc_ddc6, 0x5198_1c34_03b8_dce1, 0x4274_dcf1_70e1_0ba1],
            [0xf727_43b8_6def_6d1a, 0xd25b_1670_ebdb_1866, 0xc449_1e8c_050c_6f58, 0x2be2_b2ab_87fb_d7f5],
        ],
    ],
    [
        [
            [0x3e0e_5c9d_d111_f8ec, 0xbcc3_3f8d_b7c4_e760, 0x702f_9a91_bd39_2a51, 0x7da4_a795_c132_e92d],
            [0x1a0b_0ae3_0bb1_151b, 0x54fe_bac8_02e3_2251, 0xea3a_5082_694e_9e78, 0xe58f_fec1_e4fe_40b8],
        ],
        [
            [0xfbb8_349d_29c4_120b, 0x9f94_391f_c0d0_d915, 0xc407_4fa7_5410_ba51, 0xa66a_dbf6_150a_5911],
            [0xc164_543c_34bf_ca38, 0xe0f2_7560_b9e1_ccfc, 0x99da_0f53_e820_219c, 0xe823_4498_c6b4_997a],
        ],
        [
            [0x7b23_c513_516e_19e4, 0x56e2_e847_c5c4_d593, 0x9f72_7d73_5ce7_1ef6, 0x5b63_04a6_f79a_44c5],
            [0x6638_a736_3ab7_e433, 0x1ade_a470_fe74_2f83, 0xe054_b854_5b7f_c19f, 0xf935_381a_ba1d_0698],
        ],
        [
            [0xb550_4f9d_918e_4936, 0x6503_5ef6_b251_3982, 0x0553_a0c2_6f4d_9cb9, 0x6cb1_0d56_bea8_5509],
            [0x48d9_57b7_a242_da11, 0x16a4_d3dd_672b_7268, 0x3d7e_637c_8502_a96b, 0x27c7_032b_730d_463b],
        ],
        [
            [0x5536_6b7d_5846_426f, 0xe7d0_9e89_247d_441d, 0x510b_404d_736f_bf48, 0x7fa0_03d0_e784_bd7d],
            [0x25f7_614f_17fd_9596, 0x49e0_e0a1_35cb_98db, 0x2c65_957b_2e83_a76a, 0x5d40_da8d_cddb_e0f8],
        ],
        [
            [0x37f6_8bb4_a595_939d, 0x0355_6479_2874_0217, 0x8e74_0e7c_84ad_7612, 0xd89b_c843_9044_695f],
            [0xf7f3_da5d_85a9_184d, 0x5625_63bb_9fc0_b074, 0x06d2_e6aa_f88a_888e, 0x612d_8643_161f_be7c],
        ],
        [
            [0x9fb3_bba3_5453_0bb2, 0xbde3_ef77_cb08_69ea, 0x89bc_9046_0b43_1163, 0x4d03_d7d2_e481_9a35],
            [0x33ae_4f9e_43b6_a782, 0x216d_b307_9c88_a686, 0x91dd_88e0_00ff_edd9, 0xb280_da9f_12bd_4840],
        ],
        [
            [0x458f_8691_3e53_8cd7, 0xa700_1f6c_8e08_ad53, 0x52b8_c6e6_bf5d_15ff, 0x5482_34a4_0112_15dd],
            [0xff5a_9d2d_3d5b_4045, 0xb0ff_eeb6_4a90_4190, 0x55a3_aca4_4860_7f8b, 0x8cbd_665c_30a0_672a],
        ],
        [
            [0xa37f_3573_f37f_5937, 0xeb0f_6c7d_d1e4_fca5, 0x2965_a554_ac8a_b0fc, 0x17fb_f56c_2746_76ac],
            [0x2e2f_6bd9_acf7_d720, 0x41fc_8f88_1022_4766, 0x517a_14b3_85d5_3bef, 0xdae3_27a5_7d76_a7d1],
        ],
        [
            [0x515d_5c89_1f5f_82dc, 0x9a7f_67d7_6361_079e, 0xa8da_81e3_11a3_5330, 0xe449_90c4_4b18_be1b],
            [0xc7d5_ed95_af10_3e59, 0xece8_aba7_8dac_9261, 0xbe82_b099_9394_b8d3, 0x6830_f09a_16ad_fe83],
        ],
        [
            [0x43c4_1ac1_94d7_d9b1, 0x5baf_dd82_c82e_7f17, 0xdf06_14c1_5fda_0fca, 0x74b0_43a7_a8ae_37ad],
            [0x3ba6_afa1_9e71_734c, 0x15d5_437e_9c45_0f2e, 0x4a58_83fe_67e2_42b1, 0x5143_bdc2_2c19_53c2],
        ],
        [
            [0xa2a9_ce7c_6b53_f5f9, 0x6424_6595_1b17_6d99, 0xb129_8d36_b95c_081b, 0x5350_5bb8_1d9a_9ee6],
            [0x3f6f_9e61_f2ba_70b0, 0xd07e_16c9_8afa_d453, 0x9f16_94bb_e7eb_4a6a, 0xdfeb_ced9_3cb0_bc8e],
        ],
        [
            [0xc676_d7f2_b1f3_390b, 0x9f7a_1b8c_a5b6_1272, 0x4ebe_bfc9_c2e1_27a9, 0x4602_500c_5dd9_97bf],
            [0x7f09_771c_4711_230f, 0x058e_b37c_020f_09c1, 0xab69_3d4b_fee5_e38b, 0x9289_eb1f_4653_cbc0],
        ],
        [
            [0xa44d_2b39_1770_f5a7, 0xe4d4_d791_0e44_eb82, 0x42e6_9d1e_3f69_712a, 0xbf11_c4d6_ac6a_820e],
            [0xb5e7_f3e5_42c4_224c, 0xd6b4_e81c_449d_941c, 0x5d72_bd16_5450_e878, 0x6a61_e28a_ee25_ac54],
        ],
        [
            [0x54da_9dc7_ab95_2578, 0xb542_3df2_26e8_4d0b, 0xa8b6_4eeb_9b87_2042, 0xac20_5782_5990_f6df],
            [0x4ff6_96eb_21f4_c77a, 0x1a79_c3e4_aab2_73af, 0x29bc_922e_9436_b3f1, 0xff80_7ef8_d6d9_a27a],
        ],
        [
            [0xc7f3_a8f8_33f6_746c, 0x21e4_6f65_fea9_90ca, 0x915f_d5c5_cadd_b0a9, 0xbd41_f016_7861_4555],
            [0x346f_4434_426f_fb58, 0x8055_9436_14db_c204, 0xf3dd_20fe_5a96_9b7f, 0x9d59_e956_e899_a39a],
        ],
    ],
    [
        [
            [0x3c2f_0ba9_b733_aa5f, 0xdece_47cb_f05a_f235, 0xf8e3_f715_a2ac_82a5, 0xc97b_a641_2203_f18a],
            [0xc3af_5504_09c1_1060, 0x56ea_2c05_46af_512d, 0xfac2_8daf_f3f2_8146, 0x87fa_b43a_959e_f494],
        ],
        [
            [0x0989_1641_d4c5_105f, 0x1ae8_0f8e_6d7f_bd65, 0x9d67_225f_bee6_bdb0, 0x3b43_3b59_7fc4_d860],
            [0x44e6_6db6_93e8_5638, 0xf7b5_9252_e3e9_862f, 0xdb78_5157_665c_32ec, 0x702f_efd7_ae36_2f50],
        ],
        [
            [0xfe75_6a5c_9729_0293, 0xbf04_a19c_d388_acbf, 0xfbbb_b9cf_5e91_6bda, 0xf489_5273_91f9_3bec],
            [0xdee0_7ec3_2a59_23d7, 0xc7bc_949b_fde0_c370, 0xbd51_2175_0419_d8fc, 0x54f5_d476_3fdc_c93f],
        ],
        [
            [0x3754_475d_0fef_b0c3, 0xd48f_b56b_46d7_c35d, 0xa070_b633_3637_98a4, 0xae89_f3d2_8fdb_98e6],
            [0x970b_89c8_6363_d14c, 0x8981_7521_67ab_d27d, 0x9bf7_d474_44d5_a021, 0xb308_3baf_cac7_2aee],
        ],
        [
            [0x0acd_a2ff_cc5e_62e9, 0x3b8b_7d75_5edb_02a4, 0xa700_741c_6612_0c76, 0xf77e_847f_7d97_4064],
            [0x0d31_0678_a5e3_d464, 0xde68_b1f3_46bf_35a3, 0xcae8_3028_d32f_9043, 0x724e_4717_517c_b0cb],
        ],
        [
            [0x3897_41de_be94_9a44, 0x638e_9388_546a_4fa5, 0x3fe6_419c_a004_7bdc, 0x7047_f648_aaea_57ca],
            [0x54e4_8a90_41fb_ab17, 0xda8e_0b28_576b_dba2, 0xe807_eebc_c72a_fddc, 0x07d3_336d_f425_77bf],
        ],
        [
            [0xfae8_563b_4f30_11db, 0xda33_7765_3661_0c03, 0xad4f_6f2a_6381_af0b, 0xc277_984c_d953_78ec],
            [0x5ab0_a10c_5751_d2b2, 0x70a1_8bb9_7a4b_f3f4, 0x38d0_7ad4_eae3_caf3, 0xe8ef_552f_ec43_0361],
        ],
        [
            [0x62a8_c244_bfe2_0925, 0x91c1_9ac3_8fdc_e867, 0x5a96_a5d5_dd38_7063, 0x61d5_87d4_21d3_24f6],
            [0xe876_73a2_a371_73ea, 0x2384_8008_5377_8b65, 0x10f8_441e_05ba_b43e, 0xfa11_fe12_4621_efbe],
        ],
        [
            [0xedd0_389a_8391_d54b, 0xdac7_4c08_c8af_e546, 0x8525_a4ad_5be6_0bbd, 0x2419_ac96_90ad_7b87],
            [0x078a_3a02_77ee_e51b, 0xe86e_cf36_7239_768d, 0xcb0a_259d_8fd4_8035, 0x94db_43cb_9d29_ca5b],
        ],
        [
            [0x047b_772e_8168_5d7b, 0x23f2_7d81_bf34_a976, 0xc276_08e2_915f_48ef, 0x3b0b_43fa_a521_d5c3],
            [0x7613_fb26_63ca_7284, 0x7f57_29b4_1d4d_b837, 0x87b1_4898_583b_526b, 0x00b7_32a6_bbad_d3d1],
        ],
        [
            [0x4fff_a25b_90f8_550a, 0x254d_b3d3_1c8d_ae9d, 0x58ce_f963_c1fb_b232, 0xad1c_b481_a4bf_df0f],
            [0x84d2_6ea1_9587_73c2, 0x5862_2664_0101_14f1, 0xeadb_3a87_f051_e67e, 0xf318_5722_b69e_45c6],
        ],
        [
            [0x8e02_f426_2048_e396, 0x436b_50b6_383d_9de4, 0xf78d_3481_471e_85ad, 0x8b01_ea6a_d005_c8d6],
            [0xd3c7_afee_9701_5c07, 0x46cd_f1a9_4e3b_a2ae, 0x7a42_e501_83d3_a1d2, 0xd54b_5268_b541_dff4],
        ],
        [
            [0xe120_c4f9_48a4_8e22, 0xf249_77ee_d033_5a96, 0x9af3_4423_3615_1c7b, 0xe281_5a7f_d366_48d8],
            [0xb4d2_deba_66e0_a6b2, 0x783a_84cf_8175_15e8, 0x7842_4c0b_ff3f_f24a, 0x12dd_1bb6_38e1_c5d9],
        ],
        [
            [0x3f24_cf30_4e23_e9bc, 0x4387_f816_126e_3624, 0x26a4_6a03_3b0b_6d61, 0xaf1b_c845_8b2d_777c],
            [0x25c4_01ba_527d_e79c, 0x0e13_46d4_4261_bbb6, 0x4b96_c44b_287b_4bc7, 0x6584_93c7_5254_562f],
        ],
        [
            [0xfcb0_e9d8_fdd4_1d98, 0x8be9_80c1_bcc7_c7fb, 0xa72e_8650_6f8f_a4d9, 0x356b_14ad_748c_b88d],
            [0xfd9f_ccef_ea61_78f2, 0xc84a_620d_78bb_0e35, 0xbc75_367c_62f3_91a9, 0x6a83_a5c6_2310_0c05],
        ],
        [
            [0x23f9_49fe_b8a2_4a20, 0x17eb_fed1_f52c_a53f, 0x9b69_1bbe_bcfb_4853, 0x5617_ff6b_6278_a05d],
            [0x241b_34c5_e3c9_9ebd, 0xfc64_242e_1784_156a, 0x4206_482f_695d_67df, 0xb967_ce0e_ee27_c011],
        ],
    ],
    [
        [
            [0xb448_0f04_41c2_3fa3, 0xb471_2eb0_c198_9a2e, 0x3ccb_ba0f_93a2_9ca7, 0x6e20_5c14_d619_428c],
            [0x90db_7957_b364_1686, 0x0432_691d_45ac_8b4e, 0x07a7_59ac_f64e_0350, 0x0514_d89c_9c97_2517],
        ],
        [
            [0xe3b2_2c6b_c4fe_3c39, 0xba4a_8153_6c7b_ebdf, 0xf23a_b6b7_2569_3459, 0x53bc_3770_1492_2b11],
            [0x4645_c8ab_5afc_60db, 0xaa02_2355_20b9_f2a3, 0x52a2_954c_ce0f_c507, 0x8c27_31bb_7ce1_c2e7],
        ],
        [
            [0x5066_efb6_d979_0ed6, 0xa77a_0cbc_a6aa_793b, 0x1a91_5f3c_223e_042e, 0x1c5d_ef04_69c5_874b],
            [0x0e83_0078_73b6_c1da, 0x55cf_85d2_fcd8_557a, 0x0f7c_7c76_0460_f3b1, 0x8705_2acb_46e5_8063],
        ],
        [
            [0x6a70_91c2_e48f_b889, 0x2688_2c13_7b8a_9d06, 0xa249_8663_1b82_a0e2, 0x844e_d736_3518_152d],
            [0x282f_476f_d86e_27c7, 0xa04e_daca_04af_efdc, 0x8b25_6ebc_6119_e34d, 0x56a4_13e9_0787_d78b],
        ],
        [
            [0x16ea_b6a2_0d64_5fd6, 0x632c_bd8d_f61d_3148, 0xcc1b_f7cf_6207_9ae9, 0x257e_e5c7_f33e_ccbb],
            [0xbf6b_34a8_1680_ac73, 0xaa08_4e88_72c7_7aa0, 0x7b5a_864e_05a0_a1d1, 0x0641_f6db_359a_1b16],
        ],
        [
            [0xf01d_095d_c838_5050, 0x0d54_a5d5_df4b_441c, 0x2a37_ccb4_0927_706a, 0xdf00_8f54_45d7_eb7e],
            [0x74eb_34f3_5bf7_16c7, 0x57a6_5b58_641b_d6ca, 0xef34_5e48_35e6_fa02, 0x191f_913b_8834_2a09],
        ],
        [
            [0x1554_d46d_a670_ff1d, 0x2483_3d88_cb97_a1cc, 0x8fa6_ab3c_ded9_7493, 0x215e_0371_8992_6498],
            [0x549b_d592_e56d_74ff, 0x58a8_caf5_43b5_e1ec, 0x3c60_87a3_23e9_3cb9, 0x8b05_4987_5648_b83c],
        ],
        [
            [0x82ee_061d_5a74_be50, 0xe417_81c4_dea1_6ff5, 0xe0b0_c81e_99bf_c8a2, 0x624f_4d69_0b54_7e2d],
            [0x3a83_545d_bdcc_9ae4, 0x2573_dbb6_409b_1e8e, 0x4829_60c4_a6c9_3539, 0xf010_59ad_5ae1_8798],
        ],
        [
            [0xc431_a238_013f_f83b, 0x7c00_18b2_fad6_9d08, 0x99ae_b52a_4c95_89ea, 0x121f_41ab_9b1c_f19f],
            [0x0cfb_bcba_ef0f_5958, 0x8deb_3aeb_7be8_fbdc, 0x12b9_5408_1f15_aa31, 0x5acc_09b3_4c0c_06fd],
        ],
        [
            [0x775c_bfa8_6d51_8ffb, 0xdece_e1f6_930f_124b, 0x9a40_2804_f5e8_1d0f, 0x0e82_25c5_2a0e_eb2f],
            [0x884a_5d39_fee9_e867, 0x9540_428f_fb50_5454, 0xb2bf_2e20_107a_70d1, 0xd991_7c3b_a010_b2aa],
        ],
        [
            [0xa98f_42fa_3d84_3d53, 0x3377_7cc6_13ef_927a, 0xc440_cdbe_cb84_ca74, 0x8c22_f963_1dc7_c5dd],
            [0x4bc8_2b70_c8d9_4708, 0x7e0b_43fc_c814_364f, 0x286d_4e24_86f5_9b7e, 0x1abc_895e_4d6b_f4c4],
        ],
        [
            [0x3815_1e27_4d55_9d96, 0x4f18_c0d3_b8db_6c01, 0x49a3_aa83_6f99_21af, 0xdbea_b27b_8c04_6029],
            [0x242b_9eaa_7040_bf3b, 0x39c4_79e5_1614_b091, 0x338e_de2b_0e4b_af5d, 0x5bb1_92b7_f0a5_3945],
        ],
        [
            [0x896d_5723_37e4_40d7, 0x685c_5fd9_ade2_3f68, 0xb5b1_a26d_c2c6_4918, 0xb939_0e30_dad6_580c],
            [0x8791_1c4e_7dee_5b9b, 0xb90c_5053_deb0_4f6e, 0x37b9_42a1_8f06_5aa6, 0x34ac_df2a_1ca0_928d],
        ],
        [
            [0x733b_64d3_9de4_0ca3, 0x1d4b_6d6f_d2f3_857e, 0xbe2b_e8e9_b2ed_92f7, 0x64ca_7047_b77d_a248],
            [0xc65d_ae9b_8da9_9315, 0x9c14_5175_0fc6_98a4, 0x8a29_6b94_ff95_8c27, 0x3868_4e08_4395_0097],
        ],
        [
            [0x7872_e34b_3390_ff23, 0x968c_e4ab_de7d_18ef, 0x9b4a_745e_627f_e7b1, 0x9607_b0a0_caff_3e2a],
            [0x1b05_818e_eb40_e3a5, 0x6ac6_2204_c0fa_8d7a, 0xb5b9_0585_71ed_4809, 0xb243_2ef0_f7cb_65f2],
        ],
        [
            [0x715c_9f97_3112_795f, 0xe824_4437_984e_6ee1, 0x55cb_4858_ecb6_6bcd, 0x7c13_6735_abaf_fbee],
            [0x5466_1595_5dbe_c38e, 0x51c0_782c_388a_d153, 0x9ba4_c53a_c6e0_952f, 0x27e6_782a_1b21_dfa8],
        ],
    ],
    [
        [
            [0xfeb0_9740_e2c2_bf15, 0x627a_2205_a9e9_9704, 0xec8d_73d0_c2fb_c565, 0x223e_ed8f_c20c_8de8],
            [0x1ee3_2583_a836_3b49, 0x1a0b_6cb9_c9c2_b0a6, 0x49f7_c3d2_90db_c85c, 0xa8df_bb97_1ef4_c1ac],
        ],
        [
            [0xc16c_236e_846e_364f, 0x7f33_527c_dea5_0ca0, 0xc481_0775_0926_b86d, 0x6c2a_3609_0598_e70c],
            [0xa675_5e52_f024_e924, 0xe0fa_07a4_9db4_afca, 0x15c3_ce7d_6683_1790, 0x5b4e_f350_a6cb_b0d6],
        ],
        [
            [0x4280_6b2d_a6dc_1d29, 0xd303_0009_f871_e144, 0xa1fe_b333_aaf4_9276, 0xb558_3b9e_c70b_c04b],
            [0x1db0_be78_9569_5f20, 0xfc84_1811_89d0_12b5, 0x6409_f272_05f6_1643, 0x40d3_4174_d588_3128],
        ],
        [
            [0x0521_4c05_0f15_dde9, 0xa47a_76a8_0d5f_2b82, 0xbb25_4d30_62e8_2b62, 0x11a0_5fe0_3ec9_55ee],
            [0x7eaf_f46e_9d52_9b36, 0x55ab_1301_8f9e_3df6, 0xc463_e371_9931_7698, 0xfd25_1438_ccda_47ad],
        ],
        [
            [0x8c3c_669c_72ba_075b, 0x89f7_8b55_ba46_9015, 0x5706_aade_3e9f_8ba8, 0x6d8b_d565_b32d_7ed7],
            [0x25f4_e63b_805f_08d6, 0x7f48_200d_c3bc_c1b5, 0x4e80_1968_b025_d847, 0x74af_ac04_87cb_e0a8],
        ],
        [
            [0xe2a3_7598_a9d8_2abf, 0x5f18_8ccb_e6c1_70f5, 0x8168_2200_5066_b087, 0xda22_c212_c715_5ada],
            [0x151e_5d3a_fbdd_b479, 0x4b60_6b84_6d71_5b99, 0x4a73_b54b_f997_cb2e, 0x9a1b_fe43_3ecd_8b66],
        ],
        [
            [0x7973_2522_cccc_18ad, 0xaadf_3f8d_f1a6_e027, 0xf738_2c93_17c2_354d, 0x5ce1_680c_d818_b689],
            [0x359e_bbfc_d9ec_bee9, 0x4330_689c_1cae_62ac, 0xb55c_e5b4_c51a_c38a, 0x7921_dfea_fe23_8ee8],
        ],
        [
            [0xe131_22f3_dbfb_894e, 0xbe9b_79f6_ce27_4b18, 0x85a4_9de5_ca58_aadf, 0x2495_7758_1148_7351],
            [0x111d_ef61_bb93_9099, 0x1d6a_974a_26d1_3694, 0x4474_b4ce_d3fc_253b, 0x3a14_85e6_4c5d_b15e],
        ],
        [
            [0x6599_4ddb_0f5f_27ca, 0xe854_61fb_a80d_59ff, 0xff05_481a_6660_1023, 0xc665_427a_fc9e_bbfb],
            [0xb057_1a69_7587_fd52, 0x9352_89f8_8d49_efce, 0x61be_cc60_ea42_0688, 0xb226_39d9_13a7_86af],
        ],
        [
            [0x5afd_dab6_1430_c9ab, 0x0bdd_41d3_2238_e997, 0xf094_7430_4180_42ae, 0x71f9_adda_cddd_c4cb],
            [0x7090_c016_c52d_d907, 0xd9bd_f44d_29e2_047f, 0xe6f1_fe80_1b10_11a6, 0xb63a_ccbc_d9ac_dc78],
        ],
        [
            [0x264c_7668_0448_087c, 0xac30_903f_7143_2dae, 0x3851_b266_00f9_bf47, 0x400e_d311_6cdd_6d03],
            [0x045e_79fe_f8fd_2424, 0xfdfd_974a_fa6d_a98b, 0x45c9_f641_0c1e_673a, 0x76f2_e733_5b2c_5168],
        ],
        [
            [0x7817_acab_4bae_f62e, 0x9f5a_2202_a85b_91e8, 0x9666_ebe6_6ce5_7610, 0x32ad_31f3_f73b_fe03],
            [0x6283_30a4_25bc_f4d6, 0xea95_0593_5150_56e6, 0x5981_1c89_e133_2156, 0xc89c_f1fe_8c11_b2d7],
        ],
        [
            [0x889e_5acb_c46d_7ce1, 0x9a51_5bb7_8b08_5877, 0xfac1_a03d_0b7a_5050, 0x7d3e_738a_f292_6035],
            [0x861c_c2ce_2a6c_b0eb, 0x6f2e_2955_8f7a_dc79, 0x61c4_d451_3301_6376, 0xd9fd_2c80_5ad5_9090],
        ],
        [
            [0x0ad7_337a_c0b7_eff3, 0x8552_225e_c5e4_8b3c, 0xe6f7_8b0c_73f1_3a5f, 0x5e70_062e_8234_9cbe],
            [0x6b8d_5048_e707_3969, 0x392d_2a29_c33c_b3d2, 0xee4f_727c_4eca_a20f, 0xa068_c99e_2ccd_e707],
        ],
        [
            [0x1888_d658_61a0_23ef, 0x1d72_aab4_b9e5_246e, 0xa9a2_6348_e556_3ec0, 0xa097_1963_c343_9a43],
            [0x567d_d54b_adb9_b5b7, 0x73fa_c1a1_c45a_524b, 0x8fe9_7ef7_fe38_e608, 0x6087_48d2_3f38_4f48],
        ],
        [
            [0xebde_86ec_1ed6_6f18, 0x225d_906b_d61f_ce43, 0x5cab_07d6_e8be_d74d, 0x16e4_617f_2785_5ab7],
            [0x6568_aadd_b2fb_c3dd, 0xedb5_484f_8aed_df5b, 0x878f_20e8_6dcf_2fad, 0x3516_497c_615f_5699],
        ],
    ],
    [
        [
            [0xef0a_3fec_fa18_1e69, 0x9ea0_2f81_30d6_9a98, 0xb2e9_cf8e_66ea_b95d, 0x520f_2beb_2472_0021],
            [0x621c_540a_1df8_4361, 0x1203_7721_71fa_6d5d, 0x6e3c_7b51_0ff5_f6ff, 0x817a_069b_abb2_bef3],
        ],
        [
            [0x8357_2fb6_b294_cda6, 0x6ce9_bf75_b903_9f34, 0x20e0_12f0_095c_bb21, 0xa0ae_cc1b_d063_f0da],
            [0x57c2_1c3a_f029_09e5, 0xc7d5_9ecf_48ce_9cdc, 0x2732_b844_8ae3_36f8, 0x056e_3723_3f4f_85f4],
        ],
        [
            [0x8a10_b531_89e8_00ca, 0x50fe_0c17_1452_08fd, 0x9e43_c0d3_b714_ba37, 0x427d_200e_3418_9acc],
            [0x05de_e24f_e616_e2c0, 0x9c25_f4c8_ee18_54c1, 0x4d32_22a5_8f34_2a73, 0x0807_804f_a027_c952],
        ],
        [
            [0xc222_653a_4f0d_56f3, 0x961e_4047_ca28_b805, 0x2c03_f8b0_4a73_434b, 0x4c96_6787_ab71_2a19],
            [0xcc19_6c42_864f_ee42, 0xc1be_93da_5b0e_ce5c, 0xa87d_9f22_c131_c159, 0x2bb6_d593_dce4_5655],
        ],
        [
            [0x22c4_9ec9_b809_b7ce, 0x8a41_486b_e2c7_2c2c, 0x813b_9420_fea0_bf36, 0xb3d3_6ee9_a66d_ac69],
            [0x6fdd_c08a_328c_c987, 0x0a3b_cd2c_3a32_6461, 0x7103_c49d_d810_dbba, 0xf9d8_1a28_4b78_a4c4],
        ],
        [
            [0x3de8_65ad_e4d5_5941, 0xdeda_fa5e_3038_4087, 0x6f41_4abb_4ef1_8b9b, 0x9ee9_ea42_faee_5268],
            [0x260f_aa16_37a5_5a4a, 0xeb19_a514_015f_93b9, 0x51d7_ebd2_9e9c_3598, 0x523f_c56d_1932_178e],
        ],
        [
            [0x501d_070c_b98f_e684, 0xd60f_be9a_124a_1458, 0xa457_61c8_92bc_6b3f, 0xf538_4858_fe6f_27cb],
            [0x4b02_71f7_b59e_763b, 0x3d46_06a9_5b5a_8e5e, 0x1eda_5d9b_05a4_8292, 0xda77_31d0_e6fe_c446],
        ],
        [
            [0xa3e3_3693_90d4_5871, 0xe976_4040_0616_6d8d, 0xb5c3_3682_89a9_0403, 0x4bd1_7983_72f1_d637],
            [0xa616_679e_d5d2_c53a, 0x5ec4_bcd8_fdcf_3b87, 0xae6d_7613_b66a_694e, 0x7460_fc76_e3fc_27e5],
        ],
        [
            [0x7046_9b82_95ca_abee, 0xde02_4ca5_8895_01e3, 0x6bda_dc06_076e_d265, 0x0cb1_236b_5a0e_f8b2],
            [0x4065_ddbf_0972_ebf9, 0xf1dd_3875_22ac_a432, 0xa88b_97cf_744a_ff76, 0xd135_9afd_fe8e_3d24],
        ],
        [
            [0x52a3_ba2b_9150_2cf3, 0x2c38_32a8_084d_b75d, 0x04a1_2ddd_de30_b1c9, 0x7802_eabc_e31f_d60c],
            [0x3370_7327_a37f_ddab, 0x65d6_f2ab_faaf_a973, 0x3525_c5b8_11e6_f91a, 0x76ae_b0c9_5f46_530b],
        ],
        [
            [0xe881_5ff6_2f93_a675, 0xa6ec_9684_05f4_8679, 0x6dcb_b556_358a_e884, 0x0af6_1472_e19e_3873],
            [0x7233_4372_a5f6_96be, 0xc65e_57ea_6f22_fb70, 0x268d_a30c_946c_ea90, 0x136a_8a87_6568_1b2a],
        ],
        [
            [0xad5e_81dc_0f9f_44d4, 0xf09a_6960_2c46_585a, 0xd164_9164_c447_d1b1, 0x3b4b_36c8_879d_c8b1],
            [0x20d4_177b_3b6b_234c, 0x096a_2505_1730_d9d0, 0x0611_b9b8_ef80_531d, 0xba90_4b3b_64bb_495d],
        ],
        [
            [0x1192_d9d4_93a3_147a, 0x9f30_a5dc_9a56_5545, 0x90b1_f9cb_6ef0_7212, 0x2995_8546_0d87_fc13],
            [0xd332_3eff_c17d_b9ba, 0xcb18_548c_cb16_44a8, 0x18a3_06d4_4f49_ffbc, 0x28d6_58f1_4c2e_8684],
        ],
        [
            [0x44ba_60cd_a99f_8c71, 0x67b7_abdb_4bf7_42ff, 0x6631_0f9c_914b_3f99, 0xae43_0a32_f412_c161],
            [0x1e67_76d3_88ac_e52f, 0x4bc0_fa24_52d7_067d, 0x03c2_86aa_8f07_cd1b, 0x4cb8_f38c_a985_b2c1],
        ],
        [
            [0x83cc_be80_8c3b_ff36, 0x005a_0bd2_5263_e575, 0x460d_7dda_259b_dcd1, 0x4a1c_5642_fa5c_ab6b],
            [0x2b7b_dbb9_9fe4_fc88, 0x0941_8e28_cc97_bbb5, 0xd827_4fb4_a123_21ae, 0xb137_007d_5c87_b64e],
        ],
        [
            [0x8053_1fe1_c63c_4962, 0x5054_1e89_981f_db25, 0xdc12_91a1_fd4c_2b6b, 0xc069_3a17_a6df_4fca],
            [0xb2c4_604e_0117_f203, 0x245f_1963_0a99_b8d0, 0xaedc_20aa_c621_2c44, 0xb1ed_4e56_520f_52a8],
        ],
    ],
    [
        [
            [0xb556_0fb6_700a_1acd, 0xe823_fd73_fd99_9681, 0xda91_5d1f_6cb4_e1ba, 0x0d03_0118_6ebe_00a3],
            [0x744f_b0c9_89fc_a8cd, 0x970d_01db_f9da_0e0b, 0x0ad8_c564_7931_d76f, 0xb157_37bf_f659_b96a],
        ],
        [
            [0xa12b_384e_ce53_c2d0, 0x779d_897d_5e46_06da, 0xa53e_47b0_73ec_12b0, 0x462d_bbba_5756_f1ad],
            [0x69fe_09f2_cafe_37b6, 0x273d_1ebf_ecce_2e17, 0x8ac1_d538_3cf6_07fd, 0x8035_f7ff_12e1_0c25],
        ],
        [
            [0xca44_2d5a_2093_c22a, 0xebd0_bd31_d570_3aed, 0x308f_2afd_6532_87b6, 0x9bb8_8bac_0d1b_c8ba],
            [0xfbaf_8538_75c1_e3b2, 0xbd2a_c950_ca11_447c, 0x286d_816c_ea5c_4c8d, 0xdc3a_a800_28dc_3208],
        ],
        [
            [0x854d_34c7_7e6c_5520, 0xc27d_f9ef_dcb9_ea58, 0x405f_2369_d686_666d, 0x29d1_febf_0417_aa85],
            [0x9846_819e_9347_0afe, 0x3e6a_9669_e2a2_7f9e, 0x24d0_08a2_e31e_6504, 0xdba7_cecf_9cb7_680a],
        ],
        [
            [0x26a4_3e41_d07f_a53d, 0x3154_a78a_74e3_5bc5, 0x7b76_8924_e0da_2f8c, 0xba96_4a2b_2361_3f9a],
            [0x5a54_8d35_ba1d_16c4, 0x2e1b_fed1_fb54_d057, 0xff99_2136_bc64_0205, 0xf39c_b914_8156_df29],
        ],
        [
            [0xc913_e646_99b4_44ad, 0xddfc_e99d_c405_04c5, 0x5848_2a99_d42e_53db, 0x9aaf_2c25_d1af_f537],
            [0xee90_f796_2664_cf67, 0x74ab_5c99_f139_3e2b, 0xfad0_faea_e622_5bb0, 0xc355_648c_2d63_dd6c],
        ],
        [
            [0xe4e3_1d27_1d91_cf9d, 0xcb35_d4fd_b377_b20a, 0x74de_1e45_055e_1327, 0x3298_e31b_2870_3e75],
            [0x5508_7237_de01_3339, 0x32cb_f301_23d1_01c6, 0xc70d_ba22_e8aa_b0dc, 0x4a52_623d_3d15_5bb9],
        ],
        [
            [0xecaf_f541_338d_6e43, 0x56f7_dd73_4541_d5cc, 0xb5d4_26de_96bc_88ca, 0x48d9_4f6b_9ed3_a2c3],
            [0x6354_a3bb_2ef8_279c, 0xd575_465b_0b18_67f2, 0xef99_b0ff_9522_5151, 0xf3e1_9d88_f945_00d8],
        ],
        [
            [0xdbf4_35ac_c85d_cf57, 0x6174_5658_c88f_5415, 0x2636_7e9a_17c5_5807, 0x22d0_77a5_ca90_c56f],
            [0xfbf7_2258_a2e0_4e76, 0xba96_5d3e_6e06_e405, 0x5724_d06f_e3e6_f954, 0x3e47_d475_8125_1a74],
        ],
        [
            [0xb8ba_0151_e0fb_82f7, 0x0d16_0726_d566_8ac2, 0x622b_a258_14d7_11b0, 0x6add_f557_7f3f_e2f2],
            [0x2b83_1e1c_6b9c_9435, 0xce3a_060a_b738_26bd, 0x93fa_11c1_1c24_0f89, 0x4f9c_c8d8_956e_303a],
        ],
        [
            [0x4b93_31f6_641f_82c9, 0xd97c_7c54_dffe_c756, 0xf5ee_6d1f_1a91_58ab, 0x0544_93a3_85c3_da7f],
            [0xa57a_05f5_eb7d_96df, 0xa3af_d447_e447_3a39, 0x42a4_d9c4_88e1_6d55, 0x83e1_44f5_f5f8_76ae],
        ],
        [
            [0x92a8_3268_e32d_d620, 0x913e_c99f_6278_49a2, 0xedd8_fdfa_2c37_8882, 0xaf96_f33e_ee6f_8cfe],
            [0xc067_37e5_dc3f_a8a5, 0x236b_b531_b0b0_3a1d, 0x33e5_9f29_89f0_37b0, 0x13f9_b5a7_d9a1_2a53],
        ],
        [
            [0x50d8_ae95_5902_9aa6, 0xd74e_292c_5a4d_b2ed, 0x0b9c_3355_848f_373d, 0xec01_8db6_ac45_ab38],
            [0x1f44_6902_69cc_53a8, 0x8c4b_628d_1a87_9864, 0x1c74_3d28_4b13_475e, 0xbf4a_9338_73de_19f6],
        ],
        [
            [0x4a8a_4f47_f0ce_fa69, 0xdc8e_4cba_a454_6866, 0x359b_a69b_23f6_03c1, 0xdab4_d601_187b_7ac5],
            [0xa6ca_4337_c1eb_c8d9, 0x9fa6_5854_52b4_074b, 0x1a4b_4f81_902f_b733, 0xd2bb_5d7a_a525_deaa],
        ],
        [
            [0xeb2e_92d5_f81f_9567, 0x54cb_95ea_4d69_8470, 0x5f2a_cb28_e04c_81eb, 0x1c1e_bfc4_f8ce_ec64],
            [0x8f79_9fac_06e0_7423, 0x7222_5f99_37fa_0c85, 0xb0cd_8616_34f4_db44, 0x5ec3_6159_752c_9091],
        ],
        [
            [0x0d0d_f6ce_51ef_b310, 0xcb5b_2eb4_958d_f5be, 0xd645_9e29_3615_8e59, 0x82aa_e2b9_1466_e336],
            [0xfb65_8a39_411a_a636, 0x7152_ecc5_d4c0_a933, 0xf10c_758a_49f0_26b7, 0xf483_7f97_cb09_311f],
        ],
    ],
    [
        [
            [0x994f_523a_6263_32d5, 0x7bc3_8833_5561_bb44, 0x005e_d4b0_3d84_5ea2, 0xd39d_3ee1_c2a1_f08a],
            [0x6561_fdd3_e767_6b0d, 0x620e_35ff_fb70_6017, 0x36ce_424f_f264_f9a8, 0xc4c3_419f_da26_81f7],
        ],
        [
            [0x00f8_3176_9bb8_1648, 0xd69e_b485_6531_20d0, 0xd17d_75f4_4cca_bc62, 0x34a0_7f82_b749_fcb1],
            [0x2c3a_f787_bbfb_5554, 0xb06e_d4d0_62e2_83f8, 0x5722_889f_a192_13a0, 0x162b_085e_dcf3_c7b4],
        ],
        [
            [0x36d9_0dda_eb30_0f7a, 0x9dcf_7dfc_edb5_e801, 0x645c_b268_74d5_244c, 0xa127_ee79_348e_3aa2],
            [0x488a_cc53_575f_1dbb, 0x9503_7e85_80e6_161e, 0x57e5_9283_2926_50d0, 0xabe6_7d99_1493_8216],
        ],
        [
            [0x3267_0d2f_7189_e71f, 0xc643_8748_5ecf_91e7, 0x1575_8e57_db75_7a21, 0x427d_09f8_290a_9ce5],
            [0x846a_308f_3838_4a7a, 0xaac3_acb4_b073_2b99, 0x9e94_1009_1784_5819, 0x95cb_a111_a7ce_5e03],
        ],
        [
            [0xeb81_aa37_7378_058e, 0x41c7_46a1_0441_1154, 0xa10c_73bc_fb82_8ac7, 0x6439_be91_9d97_2b29],
            [0x4bf3_b4b0_43a2_fbad, 0x39e6_dadf_82b5_e840, 0x4f71_6408_6397_bd4c, 0x0f7d_e568_7f1e_eccb],
        ],
        [
            [0xdb33_2a73_f37e_c3c3, 0xc652_59bd_dd59_eba0, 0x2291_709c_db4d_3257, 0x9a79_3b25_bd38_9390],
            [0xf39f_e34b_e437_56f0, 0x2f76_bdce_9afb_56c9, 0x9f37_867a_6120_8b27, 0xea1d_4307_0899_72c3],
        ],
        [
            [0xd0a7_4487_8a42_9f4f, 0x0649_712b_db51_6609, 0xb826_ba57_e769_b5df, 0x8233_5df2_1fc7_aaf2],
            [0x2389_f067_5c93_d995, 0x59ac_367a_6867_7be6, 0xa779_85ff_21d9_951b, 0x0389_56fb_8501_1cce],
        ],
        [
            [0x97b7_851a_aaca_5e9b, 0x518a_a521_5671_3b97, 0x3357_e8c7_150a_61f6, 0x7842_e7e2_ec2c_2b69],
            [0x8dff_af65_6868_a548, 0xd963_bd82_e068_fc81, 0x64da_5c8b_6591_7733, 0x9270_90ff_7b24_7328],
        ],
        [
            [0xd6ff_db94_2f6d_0d97, 0x05c3_ee41_443b_9373, 0xb2e5_41eb_ffd3_6db6, 0xb741_5a96_ce1d_cc3e],
            [0xe383_682e_163a_a2f6, 0x46fe_bdd4_2f3a_f218, 0x90a0_507e_bafd_badb, 0x4ca8_ab4d_ce52_e21a],
        ],
        [
            [0xa3f0_832e_1b7c_fb73, 0x7a8a_fe52_3ec3_54c9, 0xae91_c97e_378e_adca, 0x7449_c599_ac3b_32bb],
            [0xa619_c371_0b1c_4655, 0x692e_4c6a_f79d_a87e, 0xff3f_5d86_de38_d96a, 0xc532_0f42_1c08_c0ec],
        ],
        [
            [0x92a6_f2bc_8fec_5dec, 0xa713_83ff_84d6_786c, 0x8758_8c06_dbff_a084, 0x0d85_f5ca_6857_e715],
            [0xe873_11b3_b6c7_74d4, 0x6723_57c8_4c35_21a8, 0xe5fe_7461_5b29_fe0f, 0x02bc_5110_5b71_58cd],
        ],
        [
            [0x37a0_1e48_a105_fc8e, 0x769d_754a_289b_a48c, 0xc08c_6fe1_d51c_2180, 0xb032_dd33_b7bd_1387],
            [0x9538_26db_020b_0aa6, 0x0513_7e80_0664_c73c, 0xc663_02c4_660c_f95d, 0x9900_4e11_b2ce_f28a],
        ],
        [
            [0x824f_5b28_4f97_3536, 0xb43e_299e_d35b_04ea, 0xc72c_88f7_4da0_3089, 0x8269_d57a_45a2_e42c],
            [0x7c1e_63fc_6607_b38e, 0xe89e_2aaf_2939_0b0c, 0xc7c7_40da_1bee_2869, 0x8556_f6fc_af3f_b974],
        ],
        [
            [0x1a0a_3995_a4b6_bed1, 0x2dab_5795_9709_5c54, 0x06c6_a1ff_2aa7_3ce9, 0xadd0_a54b_4de4_38a7],
            [0x160b_6b1a_fca9_06cd, 0x25fc_6016_29de_10dd, 0x348e_9c99_d363_3da3, 0x1fe3_f746_158a_4d5a],
        ],
        [
            [0xc253_edc8_8be8_5c1d, 0xdd3d_0e48_3ca0_9cb6, 0xb997_f687_9ae3_055a, 0x0c92_9ad0_0743_1dbf],
            [0xcef1_6215_84d2_db42, 0xb50d_f3ef_0788_28cd, 0x4589_da9d_6dbd_4b66, 0xbc4f_d2e3_d99c_2b04],
        ],
        [
            [0x214b_c9a7_d298_c241, 0xe3b6_97ba_5680_7cfd, 0xef1c_7802_4564_eadb, 0xdde8_cdcf_b481_49c5],
            [0x946b_f0a7_5a4d_2604, 0x2715_4d7f_6c15_38af, 0x95cc_9230_de5b_1fcc, 0xd885_19e9_6686_4f82],
        ],
    ],
    [
        [
            [0xb828_dd1a_7cb1_282c, 0xa08d_7626_be46_973a, 0x6baf_8d40_e708_d6b2, 0x7257_1fa1_4dae_b3f3],
            [0x85b1_732f_f22d_fd98, 0x87ab_01a7_0087_108d, 0xaaaa_fea8_5988_207a, 0xccc8_32f8_69f0_0755],
        ],
        [
            [0x488f_1185_ca8d_9d1a, 0xadf2_c77d_d987_ded2, 0x5f30_39f0_60c4_6124, 0xe5d7_0b75_71e0_95f4],
            [0x82d5_8650_6260_e70f, 0x39d7_5ea7_f750_d105, 0x8cf3_d0b1_75ba_c364, 0xf3a7_564d_21d0_1329],
        ],
        [
            [0x94ab_4700_ec31_28c2, 0x6c76_d862_8e38_3f49, 0xdc36_b150_c030_24eb, 0xfb43_9477_53da_ac69],
            [0xfc68_764a_8dc7_9623, 0x5b86_995d_b440_fbb2, 0xd668_79bf_ccc5_ee0d, 0x0522_8942_95aa_8bd3],
        ],
        [
            [0xb24a_a43e_3fcd_3efc, 0xdd26_c034_b808_8e9a, 0xa5ef_4dc9_bd3d_46ea, 0xa2f9_9d58_8a4c_6a6f],
            [0xddab_d355_2f1d_a46c, 0x72c3_f8ce_1afa_cdd1, 0xd90c_4eee_92d4_0578, 0xd28b_b41f_ca62_3b94],
        ],
        [
            [0x5e7c_3bec_ee83_14f3, 0x1c06_8aed_dbea_298f, 0x08d3_81f1_7c80_acec, 0x03b5_6be8_e330_495b],
            [0xaeff_b8f2_9222_882d, 0x95ff_38f6_c4af_8bf7, 0x50e3_2d35_1fc5_7d8c, 0x6635_be52_17b4_44f0],
        ],
        [
            [0x2427_92d2_e741_7ce1, 0xff42_bc71_970e_e7f5, 0x1ff4_dc6d_5c67_a41e, 0x7770_9b7b_2088_2a58],
            [0x3554_731d_be21_7f2c, 0x2af2_a8cd_5bb7_2177, 0x58ee_e769_591d_d059, 0xbb29_30c9_4bba_6477],
        ],
        [
            [0x174a_9126_cecd_aa7a, 0xfc8c_7e0e_0b13_247b, 0x29c1_10d2_3484_c1c4, 0xf8eb_8757_831d_fc3b],
            [0x022f_0212_c006_7452, 0x3f6f_69ee_7b9b_926c, 0x0903_2da0_ef42_daf4, 0x79f0_0ade_83f8_0de4],
        ],
        [
            [0x1e6a_ddda_f176_f2c0, 0x01ca_4604_e257_2658, 0x0a40_4ded_8534_2ffb, 0x8cf6_0f96_4418_38d6],
            [0x9bbc_691c_c907_1c4a, 0xfd58_8744_3444_2803, 0x9710_1c85_809c_0d81, 0xa7fb_754c_8c45_6f7f],
        ],
        [
            [0xf855_9ff4_c1e9_9d81, 0x08e1_a7d6_a3c6_17c0, 0xb398_fd43_248c_6ba7, 0x6ffe_dd91_d128_3794],
            [0x8a6a_59d2_d629_d208, 0xa9d1_41d5_3490_530e, 0x42f6_fc18_3850_5989, 0x09bf_250d_479d_94ee],
        ],
        [
            [0x6af7_a1d5_af71_013f, 0xe682_16e5_0bed_c946, 0xf4cb_a30b_d273_70a0, 0x7981_afbf_8704_21cc],
            [0x0249_6a67_9449_f0e1, 0x86cf_c4be_0a47_edae, 0x3073_c936_b1fe_ca22, 0xf569_4612_03f8_f8fb],
        ],
        [
            [0xec14_f9e1_2cb7_191e, 0x78ea_1bd8_e5b0_8ea6, 0x3c65_aa9b_4633_2bb9, 0x84cc_22b3_bf80_ce25],
            [0x0098_e9e9_d49d_5bf1, 0xcd4e_c1c6_1908_7da4, 0x3c9d_07c5_aef6_e357, 0x839a_0268_9f8f_64b8],
        ],
        [
            [0xbcad_d671_5bde_48f8, 0xc970_3873_2189_bc7d, 0x5d45_299e_c709_ee8a, 0xd128_7ee2_845a_aff8],
            [0x7d1f_8874_db1d_bf1f, 0xea46_588b_990c_88d6, 0x60ba_649a_8436_8313, 0xd5fd_cbce_60d5_43ae],
        ],
        [
            [0xf795_6430_3757_7dd8, 0x83b8_2af4_29c5_fe88, 0x9c1b_ea26_cdbd_c132, 0x589f_a086_9c04_339e],
            [0x033e_9538_b137_99df, 0x85fa_8b21_d295_d034, 0xdf17_f73f_bd9d_dcca, 0xf32b_d122_ddb6_6334],
        ],
        [
            [0xcf3d_e995_9890_272d, 0x75f3_432a_3e71_3a10, 0x5e13_479f_e282_27b8, 0xb856_1ea9_fefa_cdc8],
            [0xa6a2_97a0_8332_aafd, 0x9b0d_8bb5_7380_9b62, 0xd2fa_1cfd_0c63_036f, 0x7a16_eb55_bd64_bda8],
        ],
        [
            [0x4cc3_4ec1_3cf4_8283, 0xb09d_aa25_9c8a_705e, 0xd1e9_d0d0_5b7d_4f84, 0x4df6_ef64_db38_929d],
            [0xe16b_0763_aa21_ba46, 0xc6b1_d178_a293_f8fb, 0x0ff5_b602_d520_aabf, 0x94d6_71bd_c339_397a],
        ],
        [
            [0xf7e4_8e8a_2ac1_3e27, 0x4494_f6df_4eb1_a9f5, 0xedbf_84eb_981f_0a62, 0x49ba_dc32_5364_38f0],
            [0x50be_a541_004f_7571, 0xbac6_7d10_df1c_94ee, 0x253d_73a1_b727_bc31, 0xb3d0_1cf2_3068_6e28],
        ],
    ],
    [
        [
            [0xd433_e50f_6d35_49cf, 0x6f33_696f_facd_665e, 0x695b_fdac_ce11_fcb4, 0x810e_e252_af7c_9860],
            [0x6545_0fe1_7159_bb2c, 0xf7df_bebe_758b_357b, 0x2b05_7e74_d69f_ea72, 0xd485_717a_9273_1745],
        ],
        [
            [0x896c_42e8_ee36_860c, 0xdaf0_4dfd_4113_c22d, 0x1adb_b7b7_4410_4213, 0xe5fd_5fa1_1fd3_94ea],
            [0x6823_5d94_1a4e_0551, 0x6772_cfbe_18d1_0151, 0x2760_71e3_0998_4523, 0xe4e8_79de_5a56_ba98],
        ],
        [
            [0x6c8d_0aa9_b898_fd52, 0x2fb3_8a57_be9a_f1a7, 0xe1f2_b9a9_3b4f_03f8, 0x2b1a_ad44_c3f0_cc6f],
            [0x58b5_332e_7cf2_c084, 0x1c57_d96f_0367_d26d, 0x2297_eabd_fa6e_4a8d, 0x65a9_47ee_4a0e_2b6a],
        ],
        [
            [0xaaaf_afb0_285b_9491, 0x01a0_be88_1e4c_705e, 0xff1d_4f5d_2ad9_caab, 0x6e34_9a4a_c37a_233f],
            [0xcf1c_1246_4a1c_6a16, 0xd99e_6b66_2938_3260, 0xea3d_4366_5f6d_5471, 0x3697_4d04_ff8c_c89b],
        ],
        [
            [0xf535_b616_fdd5_b854, 0x5925_49c8_5728_719f, 0xe231_4686_0692_1cad, 0x98c8_ce34_311b_1ef8],
            [0x28b9_37e7_e909_0b36, 0x67fc_3ab9_0bf7_bbb7, 0x1233_7097_a9d8_7974, 0x3e5a_dca1_f970_e3fe],
        ],
        [
            [0xc26c_49a1_cfe8_9d80, 0xb42c_026d_da9c_8371, 0xca6c_013a_dad0_66d2, 0xfb8f_7228_56a4_f3ee],
            [0x08b5_79ec_d850_935b, 0x34c1_a74c_d631_e1b3, 0xcb5f_e596_ac19_8534, 0x39ff_21f6_e1f2_4f25],
        ],
        [
            [0xcdcc_68a7_b3f8_5ff0, 0xacd2_1cdd_1a88_8044, 0xb671_9b2e_05db_e894, 0xfae1_d3d8_8b82_60d4],
            [0xedfe_dece_8a1c_5d92, 0xbca0_1a94_dc52_077e, 0xc085_549c_16dd_13ed, 0xdc5c_3bae_495e_baad],
        ],
        [
            [0x27f2_9e14_8f92_9057, 0x7a64_ae06_c0c8_53df, 0x256c_d183_58e9_c5ce, 0x9d9c_ce82_ded0_92a5],
            [0xcc6e_5979_6e93_b7c7, 0xe1e4_7092_31bb_9e27, 0xb70b_3083_aa9e_29a0, 0xbf18_1a75_3785_e644],
        ],
        [
            [0xcc17_063f_be7b_643a, 0x7872_e1c8_4608_5760, 0x86b0_fffb_b421_4c9e, 0xb18b_bc0e_72bf_3638],
            [0x8b17_de0c_7225_91c9, 0x1ede_ab19_48c2_9e0c, 0x9fbf_d98e_f430_4f20, 0x2d1d_bb6b_9c77_ffb6],
        ],
        [
            [0xf53f_2c65_8ead_09f7, 0x1335_e1d5_9780_d14d, 0x69cc_20e0_cd1b_66bc, 0x9b67_0a37_bbe0_bfc8],
            [0xce53_dc81_28ef_beed, 0x0c74_e77c_8326_a6e5, 0x3604_e0d2_b88e_9a63, 0xbab3_8fca_13dc_2248],
        ],
        [
            [0x2556_16d3_c714_1771, 0xa866_91ab_2f22_6b66, 0xda19_fea4_b3ca_63a9, 0xfc05_dc42_ae67_2f2b],
            [0xa9c6_e786_718b_a28f, 0x07b7_995b_9c66_b984, 0x0f43_4f55_1b37_02f2, 0xd6f6_212f_da84_eeff],
        ],
        [
            [0x8ed6_e8c8_5c0a_3f1e, 0xbcad_2492_7c87_c37f, 0xfdfb_62bb_9ee3_b78d, 0xeba8_e477_cbce_ba46],
            [0x37d3_8cb0_eeae_de4b, 0x0bc4_98e8_7976_deb6, 0xb294_4c04_6b61_47fb, 0x8b12_3f35_f71f_9609],
        ],
        [
            [0x4b0e_7987_b5b4_1d78, 0xea7d_f907_4bf0_c4f8, 0xb4d0_3560_fab8_0ecd, 0x6cf3_06f6_fb1d_b7e5],
            [0x0d59_fb56_89fd_4773, 0xab25_4f40_00f9_be33, 0x18a0_9a92_7735_2da4, 0xf818_62f5_641e_a3ef],
        ],
        [
            [0xa155_dcc7_de79_dc24, 0xf116_8a32_558f_69cd, 0xbac2_1595_0d18_50df, 0x15c8_295b_b204_c848],
            [0xf661_aa36_7d81_84ff, 0xc396_228e_3044_7bdb, 0x11cd_5143_bde4_a59e, 0xe3a2_6e3b_6bea_b5e6],
        ],
        [
            [0xb59b_0157_9f75_9d01, 0xa292_3d2f_7eae_4fde, 0x1832_7757_690b_a8c0, 0x4bf7_e38b_44f5_1443],
            [0xb681_2563_b413_fc26, 0xedb7_d363_79e5_3b36, 0x4fa5_85c4_c389_f66d, 0x8e1a_dc31_54bd_3416],
        ],
        [
            [0xd3b3_a13f_1402_b9d0, 0x5734_41c3_2c7b_c863, 0x4b30_1ec4_578c_3e6e, 0xc26f_c9c4_0ada_f57e],
            [0x96e7_1bfd_7493_cea3, 0xd05d_4b3f_1af8_1456, 0xdaca_2a8a_6a8c_608f, 0x53ef_07f6_0725_b276],
        ],
    ],
    [
        [
            [0xa6b5_c9d6_46ac_49d2, 0x42c7_7c0b_8313_7aa9, 0x24d0_00fc_6822_5a38, 0x0f63_cfc8_2fe1_e907],
            [0x22d1_b01b_c644_1f95, 0x7d38_f719_ec8e_448f, 0x9b33_fa5f_787f_b1ba, 0x94dc_fda1_1901_58df],
        ],
        [
            [0x211c_de10_296c_36ef, 0x7ee8_9672_82c4_da77, 0xb617_d270_a578_36da, 0xf0cd_9c31_9cb7_560b],
            [0x01fd_cbf7_e455_fe90, 0x3fb5_3cbb_7e73_34f3, 0x781e_2ea4_4e7d_e4ec, 0x8ada_b3ad_0b38_4fd0],
        ],
        [
            [0x0177_8a2b_599f_f0f9, 0x68a9_23d7_8104_fc6b, 0x5bfa_44df_da69_4ff3, 0x4f71_99db_f766_7f12],
            [0xc06d_8ff6_e46f_2a79, 0x08b5_dead_e9f8_131d, 0x0251_9a59_abb4_ce7c, 0xc4f7_10bc_b42a_ec3e],
        ],
        [
            [0x3014_368b_4ed8_0940, 0x67e6_d056_7a6f_cedd, 0x7c20_8c49_ca97_579f, 0xfe3d_7a81_a235_97f6],
            [0x5e20_3202_7e09_6ae2, 0xb1f3_e1e7_24b3_9366, 0x26da_26f3_2fdc_dffc, 0x7942_2f1d_6097_be83],
        ],
        [
            [0x5054_9c74_8c87_8145, 0x67f1_4edf_39c6_3565, 0x22dd_f78c_9bcf_2d5e, 0xffaa_842f_6820_1d10],
            [0x47d9_4a9d_d1b2_de28, 0xc09c_4be8_054b_e414, 0xac80_e178_ca82_755b, 0xe325_1d10_5697_c3bd],
        ],
        [
            [0x2bbe_09d3_5001_417b, 0x795e_84ee_5962_ed5e, 0x5b79_d1ca_279f_46c3, 0x1f7f_8a3b_8383_6a2e],
            [0x6922_00b1_4a64_dc32, 0xc842_4335_0f84_f739, 0xf110_da07_cc91_55c0, 0xee8f_be61_594b_0507],
        ],
        [
            [0x2f6a_5391_0357_03cc, 0x9899_bf6a_40c7_e24d, 0xc3f7_f248_bbfc_bb9a, 0xf650_27de_d555_875b],
            [0xa7a1_6b69_ffff_3b37, 0x67b6_eb54_145b_4431, 0x19d7_e1d2_49af_d679, 0xbd81_9bab_110f_ccdf],
        ],
        [
            [0x263a_2cfb_9db3_b381, 0x9c3a_2dee_d4df_0a4b, 0x728d_06e9_7d04_e61f, 0x8b1a_dfbc_4244_9325],
            [0x6ec1_d939_7e05_3a1b, 0xee2b_e5c7_66da_f707, 0x80ba_1e14_810a_c7ab, 0xdd2a_e778_f530_f174],
        ],
        [
            [0x3e70_8e70_3b9f_0426, 0xe5b0_2fb6_0c84_f17c, 0x2f4f_f35b_e3b7_0a0b, 0x781b_3c5f_9b15_565d],
            [0xe76c_636a_6e12_4c3a, 0xbde8_1eba_8b49_6784, 0xa412_f8e2_443f_0370, 0x15d4_2362_999b_e45d],
        ],
        [
            [0x0f50_3ae2_a4af_76c1, 0x550e_66dc_0827_6fe7, 0x11e0_c1fc_bf3a_33c6, 0x42be_2310_0662_9f85],
            [0xedf7_743e_516a_ce49, 0xce43_6668_436a_2262, 0xe1ac_7036_446c_a192, 0x7363_1cb5_476f_e13e],
        ],
        [
            [0xd47f_82d4_a160_bcfa, 0x258f_b075_b8ce_b1f2, 0x4f81_8e8f_df5a_8d25, 0x6685_475e_6fd3_1c9d],
            [0xcef6_385a_e1e9_b13f, 0xe0a4_2594_f050_8bdb, 0x5ad7_ae16_aef1_f90d, 0x45a1_55ef_63f8_a81e],
        ],
        [
            [0x8ca4_07c2_8034_b95e, 0xc93e_b976_17bd_c560, 0x4ec2_4e8d_3398_07e8, 0x91b7_34d6_dd64_a4eb],
            [0xd0fe_ce39_8f66_8b26, 0x4822_cc4b_1418_23d5, 0xb953_bc32_f09e_4e00, 0xca0a_7c60_06d8_61ae],
        ],
        [
            [0x4c74_d447_0f33_e712, 0x3cec_1e06_25a8_7cb0, 0x5cec_0610_e596_2db4, 0xd971_af15_71a2_56aa],
            [0xa044_c983_a2ef_4ac9, 0xcaa1_da63_d74e_9d00, 0xfb97_2d83_4673_d881, 0x5074_7c5a_03a2_6c8b],
        ],
        [
            [0x0434_9982_a3e2_5566, 0xeef9_075e_18e1_b896, 0x4c7b_ead0_92b2_d24b, 0xd99f_72fb_0a21_ba55],
            [0xb93e_0931_5005_e541, 0x2a7a_9838_9ece_3205, 0xeb38_8ed1_1462_f2f6, 0xb488_b15a_2e34_60a6],
        ],
        [
            [0x43f6_cd67_969d_56af, 0x9e0d_872c_dfc5_8a8b, 0x401c_1509_a4e7_0377, 0x103d_1a13_08ad_646c],
            [0x078e_e37e_9d06_2427, 0x4e69_c5ac_b9be_f78c, 0x521e_c001_36e6_6142, 0x8de1_ecb2_a634_cd82],
        ],
        [
            [0x0435_d97a_205b_9d8b, 0x6eb8_f064_0567_56d4, 0xd5e8_8a8b_b6f8_210e, 0x070e_f12d_ec9f_d9ea],
            [0x4d84_9505_3bcc_876a, 0x12a7_5338_a740_4ce3, 0xd22b_49e1_b8a1_db5e, 0xec1f_2051_14bf_a5ad],
        ],
    ],
    [
        [
            [0x43ed_81b5_c4e8_3d33, 0xd9f3_5879_5efd_488b, 0x164a_620f_9deb_4d0f, 0xc692_7bdb_ac6a_7394],
            [0x45c2_8df7_9f9e_0f03, 0x2868_661e_fcd7_e1a9, 0x7cf4_e8d0_ffa3_48f1, 0x6bd4_c284_3985_38e0],
        ],
        [
            [0x5603_6e8c_06d7_5fc1, 0x2dcf_7bb7_3249_a89f, 0x81dd_1d3d_e245_e7dd, 0xf578_dc4b_ebd6_e2a7],
            [0x4c02_8903_df2c_e7a0, 0xaee3_6288_9c39_afac, 0xdc84_7c31_1464_04ab, 0x6304_c0d8_a4e9_7818],
        ],
        [
            [0xfb68_36c3_27d0_2dcc, 0x5ad0_0982_7a68_bcc2, 0x1b24_b44c_005e_912d, 0xcc83_d20f_811f_dcfe],
            [0x3652_7ec1_666f_ba0c, 0x6994_8197_1475_4635, 0xfcdc_b1a8_556d_a9c2, 0xa593_4267_81a7_32b2],
        ],
        [
            [0xe4ac_8b33_070d_3aab, 0x2643_672b_9a2c_d5e5, 0x52ef_f79b_1cfc_9173, 0x665c_a49b_90a7_c13f],
            [0x5a8d_da59_b3ef_b998, 0x8a5b_922d_052f_1341, 0xae9e_bbab_3cf9_a530, 0x3598_6e7b_f56d_a4d7],
        ],
        [
            [0x63ee_4cbd_8088_b454, 0xdb7f_32f7_9a9e_0c8a, 0xb377_d418_6b24_47cb, 0xe3e9_82aa_d370_219b],
            [0x06cc_c1e4_c2a2_a593, 0x72c3_6865_0773_f24f, 0xa13b_4da7_9585_9423, 0x8bbf_1d33_7504_0c8f],
        ],
        [
            [0x03c1_87d0_ad88_6aac, 0x5c16_878a_b771_b645, 0xb07d_fc6f_c740_45ab, 0x2c63_60bf_7800_caed],
            [0x2429_5bb5_b9c9_72a3, 0xc9e6_f88e_7c9a_6dba, 0x90ff_bf24_92a7_9aa6, 0xde29_d50a_41c2_6ac2],
        ],
        [
            [0xb1f0_fb68_d84d_835d, 0xc90c_af39_861d_c1e6, 0x12e5_b046_7594_f8d7, 0x2689_7ae2_6501_2b92],
            [0xbcf6_8a08_a4d6_755d, 0x403e_e41c_0991_fbda, 0x733e_343e_3bbf_17e8, 0xd2c7_980d_679b_3d65],
        ],
        [
            [0x534a_cf4f_da79_e5ac, 0x68b8_3b3a_8630_215f, 0x5c74_8b2e_d085_756e, 0xb031_7258_e5d3_7cb2],
            [0x6735_841a_c5cc_c2c4, 0x7d7d_c96b_3d9d_5069, 0xa147_e410_fd17_54bd, 0x6529_6e94_d399_ddd5],
        ],
        [
            [0x1e71_c9a1_deb8_568b, 0xa35d_aea0_80fb_3d32, 0xe8b6_f266_2cf8_fb81, 0x6d51_afe8_9490_696a],
            [0x81be_ac6e_5180_3a19, 0xe3d2_4b7f_8621_9080, 0x727c_fd9d_df6f_463c, 0x8c68_65ca_7228_4ee8],
        ],
        [
            [0xe00d_f169_d232_33f3, 0x3e32_2796_77cb_637f, 0x1f89_7c0e_1da0_cf6c, 0xa651_f5d8_31d6_bbdd],
            [0xdd61_af19_1a23_0c76, 0xbd52_7272_cdaa_5e4a, 0xca75_3636_d0ab_cd7e, 0x78bd_d37c_370b_d8dc],
        ],
        [
            [0xcddb_27c1_7078_c432, 0xe196_1b9c_b77f_edb7, 0x1edc_2f5c_c229_0570, 0x2c3f_efca_19cb_d886],
            [0xcf88_0a36_c2af_389a, 0x96c6_10fd_bda7_1cea, 0xf039_77a9_32aa_8463, 0x8eb7_763f_8586_d90a],
        ],
        [
            [0x831a_b3ed_f029_0a8f, 0xcae8_1966_cb47_c387, 0xaad7_dece_184e_fb4f, 0xdcfc_53b3_4749_110e],
            [0x6698_f23c_4cb6_32f9, 0xc42a_1ad6_b91f_8067, 0xb116_a81d_6284_180a, 0xebed_f5f8_e901_326f],
        ],
        [
            [0x9163_3f0a_b2cf_8940, 0x72b0_b178_6f94_8f51, 0x2d28_dc30_7826_53c8, 0x8882_9849_db90_3a05],
            [0xb809_5d0c_6a19_d2bb, 0x4b9e_7f0c_86f7_82cb, 0x7af7_3988_2d90_7064, 0xd12b_e0fe_8b32_643c],
        ],
        [
            [0x9561_f28b_638a_7e81, 0x5415_5cdf_5980_ddc3, 0xb2db_4a96_d26f_247a, 0x9d77_4e4e_4787_d100],
            [0x1a9e_6e2e_0786_37d2, 0x1c36_3e2d_5e0a_e06a, 0x7493_483e_e9cf_a354, 0x7684_3cb3_7f74_b98d],
        ],
        [
            [0x0491_f1bc_789a_283b, 0x72d3_ac3d_8808_36f4, 0xaa1c_5ea3_88e5_402d, 0x1b19_2421_d5cc_473d],
            [0x5c0b_9998_9dc8_4cac, 0xb0a8_482d_9c6e_75b8, 0x6399_61d0_3a19_1ce2, 0xda3b_c865_6d83_7930],
        ],
        [
            [0xd7e0_c4cd_b30c_fb3a, 0x6d09_b8c1_6c9d_b4c8, 0x40ba_1a42_07c8_d9df, 0x6fd4_95f7_1c52_c66d],
            [0xfb0e_169f_2752_64da, 0x80c2_b746_e57d_8362, 0xedd9_87f7_49ad_7222, 0xfdc2_29af_4398_ec7b],
        ],
    ],
    [
        [
            [0xb0d1_ed84_5266_6a58, 0x4bcb_6e00_e6a9_c3c2, 0x3c57_411c_2690_6408, 0xcfc2_0755_1355_6400],
            [0xa08b_1c50_5294_dba3, 0xa30b_a286_8b7d_d31e, 0xd70b_a90e_991e_ca74, 0x094e_142c_e762_c2b9],
        ],
        [
            [0xb81d_783e_979f_3925, 0x1efd_130a_af4c_89a7, 0x525c_2144_fd1b_f7fa, 0x4b29_6904_1b26_5a9e],
            [0xed8e_9634_b9db_65b6, 0x35c8_2e32_0359_9d8a, 0xdaa7_a54f_4035_63f3, 0x9df0_88ad_022c_38ab],
        ],
        [
            [0xe5cf_b066_bb3f_d30a, 0x4291_69da_eff0_354e, 0x809c_f852_3524_e36c, 0x136f_4fb3_0155_be1d],
            [0x4826_af01_1fbb_a712, 0x6ef0_f0b4_506b_a1a1, 0xd992_8b31_77ae_a73e, 0xe2bf_6af2_5eaa_244e],
        ],
        [
            [0x8d08_4f12_4237_b64b, 0x688e_be99_e3ec_fd07, 0x57b8_a70c_f684_5dd8, 0x808f_c59c_5da4_a325],
            [0xa903_2b2b_a358_5862, 0xb668_25d5_edf2_9386, 0xb5a5_a8db_431e_c29b, 0xbb14_3a98_3a1e_8dc8],
        ],
        [
            [0x35ee_94ce_12ae_381b, 0x3a7f_176c_86cc_da90, 0xc63a_657e_4606_eaca, 0x9ae5_a380_43cd_04df],
            [0x9bec_8d15_ed25_1b46, 0x1f5d_6d30_caca_5e64, 0x347b_3b35_9ff2_0f07, 0x4d65_f034_f7e4_b286],
        ],
        [
            [0x9e93_ba24_f111_661e, 0xedce_d484_b105_eb04, 0x96dc_9ba1_f424_b578, 0xbf8f_66b7_e83e_9069],
            [0x872d_4df4_d7ed_8216, 0xbf07_f377_8e2c_becf, 0x4281_d899_98e7_3754, 0xfec8_5fbb_8aab_8708],
        ],
        [
            [0x9a3c_0dee_a5ba_5b0b, 0xe6a1_16ce_42d0_5299, 0xae97_75fe_e9b0_2d42, 0x72b0_5200_a154_5cb6],
            [0xbc50_6f7d_31a3_b4ea, 0xe589_3078_8bbd_9b32, 0xc8bc_5f37_e4b1_2a97, 0x6b00_0c06_4a73_b671],
        ],
        [
            [0x13b5_bf22_765f_a7d0, 0x5980_5bf0_1d6a_5370, 0x67a5_e29d_4280_db98, 0x4f53_916f_776b_1ce3],
            [0x714f_f61f_33dd_f626, 0x4206_238e_a085_d103, 0x1c50_d4b7_e580_9ee3, 0x999f_450d_85f8_eb1d],
        ],
        [
            [0x658a_6051_e4c7_9e9b, 0x1394_cb73_c66a_9fea, 0x27f3_1ed5_c6be_7b23, 0xf4c8_8f36_5aa6_f8fe],
            [0x0fb0_721f_4aaa_499e, 0x68b3_a7d5_e3fb_2a6b, 0xa788_097d_3a92_851d, 0x060e_7f8a_e96f_4913],
        ],
        [
            [0x82ee_be73_1a3a_93bc, 0x42bb_f465_a21a_dc1a, 0xc10b_6fa4_ef03_0efd, 0x247a_a4c7_87b0_97bb],
            [0x8b8d_c632_f60c_77da, 0x6ffb_c26a_c223_523e, 0xa4f6_ff11_3445_79cf, 0x5825_653c_9802_50f6],
        ],
        [
            [0xb2dd_097e_bc1a_a2b9, 0x0788_9393_37a0_333a, 0x1cf5_5e71_37a0_db38, 0x2648_487f_792c_1613],
            [0xdad0_1336_3fce_f261, 0x6239_c81d_0eab_f129, 0x8ee7_61de_9d27_6be2, 0x406a_7a34_1eda_6ad3],
        ],
        [
            [0x4bf3_67ba_4a49_3b31, 0x54f2_0a52_9bf7_f026, 0xb696_e062_9795_914b, 0xcdda_b96d_8bf2_36ac],
            [0x4ff2_c70a_ed25_ea13, 0xfa1d_09eb_81cb_bbe7, 0x88fc_8c87_4685_44c5, 0x847a_670d_696b_3317],
        ],
        [
            [0xf133_421e_64bc_b626, 0xaea6_38c8_26de_e0b5, 0xd6e7_680b_b310_346c, 0xe06f_4097_d5d4_ced3],
            [0x0996_1452_7512_a30b, 0xf3d8_67fd_e589_a59a, 0x2e73_254f_52d0_c180, 0x9063_d8a3_333c_74ac],
        ],
        [
            [0xeda6_c595_d314_e7bc, 0x2ee7_464b_4678_99ed, 0x1cef_423c_0a1e_d5d3, 0x217e_76ea_69cc_7613],
            [0x27cc_ce1f_e7cd_a917, 0x12d8_016b_8a89_3f16, 0xbcd6_de84_9fc7_4f6b, 0xfa58_17e2_f314_4e61],
        ],
        [
            [0x1f35_4164_0821_ee4c, 0x1583_eab4_0bc6_1992, 0x7490_caf6_1d72_879f, 0x998a_d9f3_f76a_e7b2],
            [0x1e18_1950_a411_57f7, 0xa9d7_e1e6_e8da_3a7e, 0x9637_84eb_8426_b95f, 0x0ee4_ed6e_542e_2a10],
        ],
        [
            [0xb79d_4cc5_ac75_1e7b, 0x93f9_6472_fd42_11bd, 0x8c72_d3d2_c8de_4fc6, 0x7b69_cbf5_df44_f064],
            [0x3da9_0ca2_f4bf_94e1, 0x1a53_25f8_f128_94e2, 0x0a43_7f6c_7917_d60b, 0x9be7_0486_96c9_cb5d],
        ],
    ],
    [
        [
            [0x949c_9976_e133_7c26, 0x6faa_debd_d73d_68e5, 0x9e15_8614_f1b7_68d9, 0x22df_a557_9cc4_f069],
            [0xccd6_da17_be93_c6d6, 0x2486_6c61_a504_f5b9, 0x2121_353c_8d69_4da1, 0x1c6c_a580_0140_b8c6],
        ],
        [
            [0xf160_4a7d_d4b7_9bb8, 0xaee8_06fb_52c8_78c8, 0x3414_4f11_8d47_b8e8, 0x72ed_f52b_949f_9054],
            [0xebfc_a84e_2127_015a, 0x9051_d0c0_9cb7_cef3, 0x86e8_fe58_296d_eec8, 0x33b2_8188_4101_0d74],
        ],
        [
            [0xbd56_60ed_9aed_9f40, 0x70ca_6ad1_532a_8c99, 0xc497_8bfb_95c3_71ea, 0xe546_4d0d_7003_109d],
            [0x1af3_2fdf_d9e5_35ef, 0xabf5_7ea7_98c9_185b, 0xed7a_7417_12b4_2488, 0x8e02_96a7_e972_86fa],
        ],
        [
            [0x0107_9383_171b_445f, 0x9bcf_21e3_8131_ad4c, 0x8cdf_e205_c939_87e8, 0xe63f_4152_c92e_8c8f],
            [0x7294_62a9_30ad_d43d, 0x62eb_b143_c980_f05a, 0x4f39_54e5_3b06_e968, 0xfe1d_75ad_242c_f6b1],
        ],
        [
            [0x8b57_416e_1f01_7d5e, 0x3753_3396_7674_e99b, 0x6e6d_94c0_e8f4_88a0, 0xb93a_787a_dc16_f95e],
            [0xc3ac_51a2_dcc9_9ccc, 0xc134_b413_9aa4_7c1d, 0xf28f_cdaf_afdf_d8d5, 0x0d57_bd8e_10b8_31ed],
        ],
        [
            [0x9276_fbcc_f0bc_fc46, 0x3a82_2ace_b5cf_fee6, 0x328e_d2fe_c75d_915b, 0xa145_c113_c359_476c],
            [0xf61a_8153_8be1_7bcd, 0x01e8_67c3_aa6c_3d8f, 0x5634_e15d_6516_c82f, 0xc143_7bd2_6948_b9b0],
        ],
        [
            [0xd2fc_d200_6c19_d4c7, 0xa0f3_c437_e1b1_e976, 0xf054_5ff6_94f2_37e8, 0xdd10_ec3f_c0bf_8bb1],
            [0x4f89_696c_ac7c_d3e1, 0xed37_14ec_5f24_bfe6, 0x363e_b1d8_5faf_7706, 0xfcbd_604d_c027_cc32],
        ],
        [
            [0x5f95_c6c7_af86_85c8, 0xd4c1_c8ce_2f8f_01aa, 0xc44b_be32_2574_692a, 0xb800_3478_d4a4_a068],
            [0x7c8f_c6e5_2eca_3cdb, 0xea1d_b16b_ec04_d399, 0xb05b_c82e_8f2b_c5cf, 0x763d_517f_f447_93d2],
        ],
        [
            [0x16ce_8edd_c355_363b, 0x4af2_f70f_f882_0d6e, 0xcb7e_d4d2_7661_a508, 0x41d3_444e_dd19_5472],
            [0x17fe_a2b4_38da_9649, 0x9bf6_9356_aeb4_a200, 0xa13b_5f91_6ab1_9c3d, 0xc051_9c14_dc93_60a6],
        ],
        [
            [0xc257_1ae9_2e42_e171, 0xcb31_ab63_ed41_ccf9, 0x37f3_c576_b5c8_854f, 0x66e5_191b_c623_92a1],
            [0x7156_5a1c_6cd5_683b, 0x484b_0283_606f_e689, 0xf3a2_5d67_67e2_fda6, 0x87ba_21de_8a65_c0a4],
        ],
        [
            [0xde74_e49c_a706_84d1, 0x3ae8_7661_33e8_0c3d, 0x5984_a2a9_16a5_c34d, 0x09a8_3ecc_b829_8c35],
            [0x9a19_867c_aa4c_a4c0, 0x0208_5610_b375_b8ff, 0xf296_328b_f703_96dc, 0x9c9d_dc4c_de6f_ae63],
        ],
        [
            [0x4451_c1b8_08bd_98d0, 0x644b_1cd4_6575_f240, 0x6907_eb33_7375_d270, 0x56c8_bebd_fa22_86bd],
            [0xc713_d2ac_c463_2b46, 0x17da_427a_afd6_0242, 0x3130_65b7_c95c_7546, 0xf823_9898_bf17_a3de],
        ],
        [
            [0x9468_3d26_0b08_3b6e, 0x0a37_52eb_06f6_a54d, 0x48be_dc23_7520_74dd, 0x6376_22fc_3e82_2593],
            [0xea00_0513_6be5_5d3b, 0x9f5e_12f4_324d_006d, 0x5294_86a9_64fc_0270, 0x09ba_0d0c_9233_99e6],
        ],
        [
            [0x3638_5847_3a97_7080, 0x4cf8_e1b8_0c6a_6ab6, 0x919a_5c6c_0482_261e, 0x517a_9ad0_e5ce_4806],
            [0x2792_d40c_056a_a7aa, 0x4c7c_6ada_e56c_61b0, 0xf19c_b178_a4b1_9e0c, 0x046d_5c4f_e4ba_267f],
        ],
        [
            [0xd3e9_26ab_1215_50b3, 0xe497_5e4a_c147_ce84, 0x7a8b_e0f9_5eff_722a, 0x71e4_702c_6fd4_f2a0],
            [0x13b9_2acf_3cb7_b280, 0xc588_716d_2827_2d73, 0x862c_7bf3_daa9_fe5c, 0x78c0_08f2_e2a7_9e42],
        ],
        [
            [0xf3b7_963f_4c83_0320, 0x842c_7aa0_9032_03e3, 0xaf22_ca0a_e732_7afb, 0x38e1_3092_9676_09b6],
            [0x73b8_fb62_7575_58f1, 0x3cc3_e831_f7ec_a8c1, 0xe417_4474_f633_1627, 0xa779_89ca_c3c4_0234],
        ],
    ],
    [
        [
            [0xae83_17f4_b016_6f7a, 0xfbd3_e3f7_ceec_74e6, 0xfdb5_16ac_e087_4bfd, 0x3d84_6019_c681_f3a3],
            [0x0b12_ee5c_7c16_20b0, 0xba68_b4dd_2b63_c501, 0xac03_cd32_6668_c51e, 0x2a62_79f7_4e0b_cb5b],
        ],
        [
            [0xfd8e_139f_8f5f_cda8, 0xf3e5_58c4_bdee_5bfd, 0xd76c_baf4_e33f_9f77, 0x3a4c_97a4_7177_1969],
            [0xda27_e84b_f6dc_e6a7, 0xff37_3d96_13e6_c2d1, 0xf115_193c_d759_a6e9, 0x3f9b_7025_63d2_262c],
        ],
        [
            [0x1253_6fea_87ba_a627, 0x58c1_fec1_f72a_a680, 0x6c29_b637_601e_5dc9, 0x9e3c_3c1c_de9e_01b9],
            [0xefc8_127b_2bcf_e0b0, 0x3510_7102_2a12_f50d, 0x6ccd_6cb1_4879_b397, 0xf792_f804_f8a8_2f21],
        ],
        [
            [0x8c31_8491_1a33_5cc8, 0x5634_59ba_6a59_13e4, 0x1b92_0d61_c7b3_2919, 0x805a_b8b6_a024_25ad],
            [0x2ac5_12da_8d00_6086, 0x6ca4_846a_bcf5_c0fd, 0xafea_51d8_ac21_38d7, 0xcb64_7545_344c_d443],
        ],
        [
            [0xa3f4_f521_e447_f2c4, 0x81b8_da7a_6042_91f0, 0xd680_bc46_7d59_26de, 0x84f2_1fd5_34a1_202f],
            [0x1d1e_3181_4e9d_f3d8, 0x1ca4_861a_39ab_8d34, 0x809d_deec_5b19_aa4a, 0x59f7_2f7e_4d32_9366],
        ],
        [
            [0x9f1b_2466_cded_ca85, 0x140b_b710_1a09_538c, 0xac8a_e851_5e11_115d, 0x0d63_ff67_6f03_f59e],
            [0x755e_5551_7d23_4afb, 0x61c2_db4e_7e20_8fc1, 0xaa98_59ce_f28a_4b5d, 0xbdd6_d4fc_34af_030f],
        ],
        [
            [0x3f39_e67f_9061_51e5, 0xcea2_7f5f_55e1_0649, 0xdca1_d4e1_c17c_f7b7, 0x0c32_6d12_2fe2_362d],
            [0x05f7_ac33_7dd3_5df3, 0x0c3b_7639_c396_dbdf, 0x0912_f5ac_03b7_db1c, 0x9dea_4b70_5c9e_d4a9],
        ],
        [
            [0x5110_53e4_5354_4774, 0x834d_0ecc_3adb_a2bc, 0x4215_d7f7_bae3_71f5, 0xfcfd_57bf_6c86_63bc],
            [0xded2_383d_d690_1b1d, 0x3b49_fbb4_b558_7dc3, 0xfd44_a08d_0762_5f62, 0x3ee4_d65b_9de9_b762],
        ],
        [
            [0x3e56_fe5b_df53_aad0, 0x5131_4de5_e460_4a67, 0x386a_d986_07a2_61a0, 0x8b7e_0212_17af_cc91],
            [0xcbf4_1127_3b72_aec5, 0x13c8_5d05_c4f9_f509, 0xeda5_6845_b648_4b57, 0x13cb_1642_b3d0_995b],
        ],
        [
            [0x5a99_4b6e_7178_15de, 0xd995_c7a0_a7e1_31d1, 0xc8b4_6df2_26c0_23aa, 0x8cfd_094d_702a_fced],
            [0x7bc7_43cd_ced6_a886, 0xb7d7_0ec4_1fca_be75, 0x2a6c_9e47_ddac_9390, 0x7206_9425_9310_aa90],
        ],
        [
            [0xa607_b326_3e8f_793c, 0xa541_166e_cde3_b289, 0xf44f_f292_4a91_5b21, 0x68be_a906_b58e_cda6],
            [0xd85b_37b4_4029_2897, 0xd2a5_08ae_4b76_8423, 0xd10b_b79d_a413_bbbe, 0x0262_f481_0614_91f4],
        ],
        [
            [0xd17e_80f5_5464_d0eb, 0x89d3_e1a7_67a6_13a7, 0x7779_1260_c8c9_7dad, 0xec2f_f21f_e4f0_cbe7],
            [0xed98_4ac2_e9e6_bc10, 0xe3c5_3de8_77cb_a305, 0x9bba_f9b2_8362_4fdc, 0x5e94_51cd_1485_c0ec],
        ],
        [
            [0xfdfc_9f63_b7ab_ad11, 0xc7ec_3a92_63a4_6189, 0x49eb_ee42_f670_37b7, 0x8247_f504_cdac_1710],
            [0xfc51_8f8d_3975_83e5, 0xe7d2_4de7_0c3f_8c2e, 0x3548_3266_9c5e_dcb1, 0x94bb_a483_f8c2_cefc],
        ],
        [
            [0x1f13_756d_b176_1ec8, 0xe53c_8b98_a4b9_7e55, 0xb2ae_e3f8_4096_cc28, 0x48c3_61a0_920f_1a8d],
            [0xa98b_672d_8c31_190a, 0x7bc1_e7d1_0018_55d4, 0x242c_fb07_bf3f_4b2a, 0x9bf4_4a3f_32a2_8bc4],
        ],
        [
            [0xeba8_9762_99da_550c, 0xb2c1_781a_16ba_a042, 0x3068_b082_788c_2f9d, 0xc0fa_4145_9486_9a9e],
            [0x73bd_9e39_d50b_693f, 0xb79e_2a9c_988e_2c5e, 0xf1cb_8de4_0f8f_9f62, 0x415b_04ee_1ea5_0c7b],
        ],
        [
            [0x64e5_137d_0d63_d1fa, 0x658f_c052_02a9_d89f, 0x4889_4874_5043_6309, 0xe9ae_30f8_d598_da61],
            [0x2ed7_10d1_818b_af91, 0xe27e_9e06_8b6a_0c20, 0x1e28_dcfb_1c1a_6b44, 0x883a_cb64_d6ac_57dc],
        ],
    ],
    [
        [
            [0x8735_728d_c2c6_ff70, 0x79d6_122f_c5dc_2235, 0x23f5_d003_19e2_77f9, 0x7ee8_4e25_dded_8cc7],
            [0x91a8_afb0_63cd_880a, 0x3f3e_a7c6_3574_af60, 0x0cfc_dc84_02de_7f42, 0x62d0_792f_b31a_a152],
        ],
        [
            [0xb02c_83f9_dec3_1a21, 0x988c_8b23_6ad9_d573, 0x53e9_83ae_a57b_e365, 0xe968_734d_646f_834e],
            [0x9137_ea8f_5da6_309b, 0x10f3_a624_c1f1_ce16, 0x782a_9ea2_ca44_0921, 0xdf94_739e_5b46_f1b5],
        ],
        [
            [0x1df1_65a4_34a3_5ea8, 0x3418_e0f7_4d44_12f6, 0x5af1_f8af_5188_36c3, 0x42ce_ef4d_130e_1965],
            [0x5560_ca0b_543a_1957, 0xc337_61e5_886c_b123, 0x6662_4b1f_fe98_ed30, 0xf772_f4bf_1090_997d],
        ],
        [
            [0x56f8_410e_f4f8_b16a, 0x9724_1afe_c47b_266a, 0x0a40_6b8e_6d9c_87c1, 0x803f_3e02_cd42_ab1b],
            [0x7f03_09a8_04db_ec69, 0xa83b_85f7_3bba_d05f, 0xc609_7273_ad8e_197f, 0xc097_440e_5067_adc1],
        ],
        [
            [0xc507_b6dd_418e_7ddd, 0x3988_8d93_472f_19d6, 0x7eae_26be_0c27_eb4d, 0x17b5_3ed3_fbab_b884],
            [0xfc27_021b_2b01_ae4f, 0x8846_2e87_cf48_8682, 0xbee0_96ec_215e_2d87, 0xeb2f_ea9a_d242_e29b],
        ],
        [
            [0xbbcc_00c7_56b9_5bce, 0x5ec0_3906_616d_a680, 0x7916_2ee6_7221_4252, 0x4313_2b63_86a8_92d2],
            [0x4bdd_3ff2_2f32_63bf, 0xd5b3_733c_9cd0_a142, 0x592e_aa82_4441_5ccb, 0x663e_8924_8d54_74ea],
        ],
        [
            [0x0d38_ab35_ce7c_42d4, 0x9fd4_93ef_82fe_ab10, 0x4605_6b6d_8211_1b45, 0xda11_dae1_73ef_c5c3],
            [0xdc74_0278_5545_a7fb, 0xbdb2_601c_40d5_07e6, 0x121d_feeb_7066_fa58, 0x2143_69a8_39ae_8c2a],
        ],
        [
            [0x3f74_7fa0_b311_898c, 0xe2a2_72e4_cd0e_ac65, 0x4bba_5851_f914_d0bc, 0x7a1a_9660_c4a4_3ee3],
            [0xe5a3_67ce_a1c8_cde9, 0x9d95_8ba9_7271_abe3, 0xf3ff_7eb6_3d16_15cd, 0xa228_0dce_f5ae_20b0],
        ],
        [
            [0x8c0e_d566_d431_2483, 0x5179_a95d_643e_216f, 0xcc18_5fec_1704_4493, 0xb306_3339_5499_1a21],
            [0xd801_ecdb_0081_a726, 0x0149_b0c6_4fa8_9bbb, 0xafe9_065a_4391_b6b9, 0xedc9_2786_d633_f3a3],
        ],
        [
            [0xd6d9_d9e3_7a6a_308b, 0x6237_5830_4c27_67d3, 0x874a_8bc6_f38c_beb6, 0xd94d_3f1a_ccb6_fd9e],
            [0x92a9_735b_ba21_f248, 0x272a_d0e5_6cd1_efb0, 0x7437_b69c_05b0_3284, 0xe7f0_4702_6948_c225],
        ],
        [
            [0x9ae8_68a9_e9ad_fe1c, 0x3984_403d_314e_39bb, 0xb587_5720_f2fe_378f, 0x33f9_01e0_ba44_a628],
            [0xea11_25fe_3652_438c, 0xae9e_c4e6_9dd1_f20b, 0x1e74_0d9e_bebf_7fbd, 0x6dbd_3ddc_42db_e79c],
        ],
        [
            [0x2663_44a4_3794_f8dc, 0xdcca_923a_483c_5c36, 0x2d6b_6bbf_3f9d_10a0, 0xb320_c5ca_81d9_bdf3],
            [0x620e_28ff_47b5_0a95, 0x933e_3b01_cef0_3371, 0xf081_bf85_9910_0153, 0x183b_e9a0_c3a8_c8d6],
        ],
        [
            [0x8a94_43d7_7613_aa81, 0x8010_0800_85fe_6584, 0x70fc_4dbc_7fb1_0288, 0xf582_80d3_e86b_eee8],
            [0x14fd_d82f_7c97_8c38, 0xdf12_04c1_0de4_4d7b, 0xa08a_1c84_4160_252f, 0x5915_54ca_c176_46a5],
        ],
        [
            [0x7ddc_81ea_77b4_6a08, 0xcf5a_6477_c748_0699, 0x43a8_cb34_6633_f683, 0x1b86_7e6b_9236_3c60],
            [0x4392_1114_1f60_558e, 0xcdbc_dd63_2f41_450e, 0x7fc0_4601_cc63_0e8b, 0xea7c_66d5_9703_8b43],
        ],
        [
            [0x34fc_8820_fbee_e3f9, 0x93e5_3490_4909_1afd, 0x764b_9be5_9a31_f35c, 0x71f3_7864_57e3_d924],
            [0x02fb_34e0_943a_a75e, 0xa18c_9c58_ab8f_f6e4, 0x080f_31b1_33cf_0d19, 0x5c96_82db_0835_18a7],
        ],
        [
            [0xb6c1_85c3_41dc_a566, 0x7de7_feda_d862_2aa3, 0x99e8_4d92_901b_6dfb, 0x30a0_2b0e_7c4a_d288],
            [0xc7c8_1daa_2fd3_cf36, 0xd131_9547_df89_e59f, 0xb2be_8184_cd49_6733, 0xd5f4_49eb_93d3_412b],
        ],
    ],
    [
        [
            [0xc492_ec64_4cd8_f64c, 0x58a2_d790_279d_7b51, 0x0ced_1fc5_1fc7_5256, 0x3e65_8aed_8f43_3017],
            [0x0b61_942e_05da_59eb, 0xba3d_60a3_0ddc_3722, 0x7c31_1cd1_742e_7f87, 0x6473_ffee_f6b0_1b6e],
        ],
        [
            [0x8303_604f_692a_c542, 0xf079_ffe1_227b_91d3, 0x19f6_3e63_15aa_f9bd, 0xf99e_e565_f1f3_44fb],
            [0x8a1d_661f_d621_9199, 0x8c88_3bc6_d48c_e41c, 0x1065_118f_3c74_d904, 0x7138_89ee_0faf_8b1b],
        ],
        [
            [0xc035_f697_960e_b8c7, 0xf159_9f2c_e2de_04d3, 0x8924_50f8_d2ad_9228, 0x7d48_129b_b829_c1ab],
            [0x24d7_85e1_3a50_afc9, 0x2745_ba27_63a9_6ee0, 0x9565_3401_3bfb_6d7b, 0x5362_0267_1bad_2a42],
        ],
        [
            [0x972b_3f8f_81a1_b3be, 0x4f3c_e145_ce27_64a0, 0xe2d0_f1cc_28c4_f5f7, 0xdeee_0c0d_c7f3_985b],
            [0x7df4_adc0_d39e_25c3, 0x4061_9820_c467_a080, 0x440e_bc93_61cf_5a58, 0x5277_29a6_422a_d600],
        ],
        [
            [0xa691_398a_4a9e_b3f0, 0x56c1_dbff_3b99_a48f, 0x9a87_e1b9_1b4b_5b32, 0xad63_9614_5378_b5fe],
            [0x437a_243e_c26b_5302, 0x0275_878c_3ccb_4c10, 0x0e81_e4a2_1de0_7015, 0x0c62_65c9_850d_f3c0],
        ],
        [
            [0xca6c_0937_b1b7_6ba6, 0x1a2e_ab85_4d20_26dc, 0xb171_5e15_19d9_ae0a, 0xf1ad_9199_bac4_a026],
            [0x35b3_dfb8_07ea_7b0e, 0xedf5_496f_3ed9_eb89, 0x8932_e5ff_2d6d_08ab, 0xf314_874e_25bd_2731],
        ],
        [
            [0xc832_7149_a8c2_5ff6, 0x29bf_2556_782e_6569, 0x9012_f5c6_cd68_fc38, 0x3e67_e8bd_3b98_2ad5],
            [0x5e3a_7538_6ecd_ca88, 0xf297_eaa6_c175_3a04, 0x1012_1e54_05db_3256, 0xab96_97d4_f085_1055],
        ],
        [
            [0xefb2_6a75_3f73_f449, 0x1d1c_94f8_8d44_fc79, 0x49f0_fbc5_3bc0_dc4d, 0xb747_ea0b_3698_a0d0],
            [0x5218_c3fe_228d_291e, 0x35b8_04b5_43c1_29d6, 0xfac8_59b8_d1ac_c516, 0x6c10_697d_95d6_e668],
        ],
        [
            [0xe5d2_7171_f6bd_f1bf, 0x0b77_b876_facb_0d8f, 0xda95_471d_8496_a31b, 0x46a5_0dbb_3f16_b103],
            [0x2a4f_3f97_7b86_5bff, 0x8481_95e6_6b1c_198c, 0x491a_d088_2170_2ea6, 0x3f20_b437_4903_5228],
        ],
        [
            [0xc38e_438f_0876_fd4e, 0x45f0_c307_83d2_f383, 0x203c_c2ec_b109_34cb, 0x6a8f_2439_2c9d_46ee],
            [0xf16b_431b_65cc_de7b, 0x41e2_cd18_27e7_6a6f, 0xb9c8_cf8f_4e34_84d7, 0x6442_6efd_8315_244a],
        ],
        [
            [0xe6ec_9809_3a69_fc01, 0x7e20_fecb_faa9_dfc2, 0x5cfd_bb07_f56f_2a55, 0xb1cd_6868_0bbd_bfdf],
            [0x247b_4995_986e_b9ed, 0x7478_5bf5_3dd0_955e, 0x88f7_4f61_c0c7_a201, 0x8861_a15b_5d01_a80d],
        ],
        [
            [0x1c0a_8e44_fc94_dea3, 0x34c8_cdbf_dad6_a0b0, 0x919c_3840_0411_3cef, 0xfd32_fba4_1549_0ffa],
            [0x58d1_90f6_795d_cfb7, 0xfef0_1b03_8358_8baf, 0x9e6d_1d63_ca1f_c1c0, 0x5317_3f96_f0a4_1ac9],
        ],
        [
            [0x5463_7e41_8299_7cc1, 0x08c5_a96c_e372_0c9c, 0x78bc_e01c_11de_5d45, 0x49d6_23e5_0dfd_d75a],
            [0x8c72_a468_0fb2_a3ac, 0xcc53_bbff_319c_25af, 0x198e_ba79_78a9_2421, 0xcd61_f28b_a3bd_ecf3],
        ],
        [
            [0x2b1d_402a_ba16_f73b, 0x2fb3_1014_8cf9_b9fc, 0x2d51_e60e_446e_f7bf, 0xc731_021b_b91e_1745],
            [0x9d3b_4724_4fee_99d4, 0x4bca_48b6_fac5_c1ea, 0x70f5_f514_bbea_9af7, 0x751f_55a5_974c_283a],
        ],
        [
            [0x2389_9fe8_6625_95c2, 0x495d_6727_11a8_0773, 0x86c9_71d2_b0d1_d43b, 0xb518_637c_93b7_a65f],
            [0x30e4_53ba_d98c_99ce, 0xba6e_0d4a_14d3_9f5b, 0xf7db_02a6_431c_e415, 0xcd90_9c7c_f6e1_d823],
        ],
        [
            [0x6e30_251a_cb45_2fdb, 0x31ee_6965_50f3_0650, 0xb0b3_e508_9335_48d9, 0xb894_9a4f_f4b0_ef5b],
            [0x208b_8326_3c88_f3bd, 0xab14_7c30_db1d_9989, 0xed65_15fd_44d4_df03, 0x17a1_2f75_e72e_b0c5],
        ],
    ],
    [
        [
            [0x2591_4f78_81fd_ad90, 0xcf63_8f56_0d2c_f6ab, 0xb90b_c03f_cc05_4de5, 0x9328_11a7_18b0_6350],
            [0x2f00_b330_9bbd_11ff, 0x7610_8a6f_b404_4974, 0x801b_b9e0_a851_d266, 0x0dd0_99be_bf89_90c1],
        ],
        [
            [0x14c6_dd8a_58d6_cd46, 0x9cb6_33b5_8e66_34d2, 0xc130_5047_f81b_c328, 0x12ed_e0e2_26a1_77e5],
            [0x332c_ca62_065a_6f4f, 0xc3a4_7ecd_67be_487b, 0x741e_b187_0f47_ed1c, 0x99e6_6e58_e759_8b14],
        ],
        [
            [0xebd6_a677_7b0a_c93d, 0xa6e3_7b0d_78f5_e0d7, 0x2516_c096_76f5_492b, 0x1e4b_f888_9ac0_5f3a],
            [0xcdb4_2ce0_4df0_ba2b, 0x935d_5cfd_5062_341b, 0x8a30_3333_82ac_ac20, 0x4294_38c4_5198_b00e],
        ],
        [
            [0xfb28_38be_67e5_73e0, 0x0589_1db9_4084_c44b, 0x9131_1373_96c1_c2c5, 0x6aeb_fa3f_d958_444b],
            [0xac9c_dce9_e56e_55c1, 0x7148_ced3_2caa_46d0, 0x2e10_c7ef_b61f_e8eb, 0x9fd8_35da_ff97_cf4d],
        ],
        [
            [0x6c62_6f56_c177_0616, 0x5351_909e_09da_9a2d, 0xe58e_6825_a373_0e45, 0x9d8c_8bc0_03ef_0a79],
            [0x543f_78b6_056b_ecfd, 0x33f1_3253_a090_b36d, 0x82ad_4997_7944_32f9, 0x1386_493c_4721_f502],
        ],
        [
            [0x3794_eefa_5abe_a82a, 0x8dc6_11b9_93fe_62d4, 0x69f1_af37_281e_f606, 0x6af5_46c8_3983_9e69],
            [0x6255_78c7_c977_ec23, 0xa8de_294c_bd5c_0576, 0xe2dd_af0f_7cd1_a4c0, 0x8243_fc70_4f95_f4d4],
        ],
        [
            [0xe566_f400_b008_733a, 0xcba0_697d_512e_1f57, 0x9537_c2b2_4050_9cd0, 0x5f98_9c69_5735_3d8c],
            [0x7dbe_c972_4c3c_2b2f, 0x90e0_2fa8_ff03_1fa8, 0xf4d1_5c53_cfd5_d11f, 0xb340_4fae_4831_4dfc],
        ],
        [
            [0xa36d_a109_081e_9387, 0xfb97_80d7_8c93_5828, 0xd594_0332_e540_b015, 0xc9d7_b51b_e0f4_66fa],
            [0xfaad_cd41_d6d9_f671, 0xba6c_1e28_b1a2_ac17, 0x066a_7833_ed20_1e5f, 0x19d9_9719_f90f_462b],
        ],
        [
            [0xf02c_c3a9_f327_a07f, 0xefb2_7a9b_4490_937d, 0x8145_1e96_b1b3_afa5, 0x67e2_4de8_9188_3be4],
            [0x1ad6_5d47_7086_9e54, 0xd362_91a4_64a3_856a, 0x070a_1abf_7132_e880, 0x9511_d0a3_0e28_dfdf],
        ],
        [
            [0xfdee_d650_f8d1_cac4, 0xeb99_194b_6d16_bda5, 0xb53b_19f7_1cab_be46, 0x5f45_af50_39b9_276c],
            [0xd078_4c61_26ee_9d77, 0xf7a1_558b_0c02_ca5d, 0xb61d_6c59_f032_e720, 0xae3f_fb95_470c_f3f7],
        ],
        [
            [0x9b18_5fac_c72a_4be5, 0xf66d_e236_4d84_8089, 0xba14_d07c_717a_fea9, 0x25bf_bfc0_2d55_1c1c],
            [0x2cef_0ecd_4cdf_3d88, 0x8cee_2aa3_647f_73c4, 0xc10a_7d3d_722d_67f7, 0x0900_37a2_9456_4a21],
        ],
        [
            [0xe656_7987_fa9c_ed27, 0x36b2_d884_2a9e_5dbc, 0xf4bd_eec6_380d_8e8c, 0xb5e6_a6b0_dbc3_00d0],
            [0x7ba7_e9b9_592b_ef36, 0x2b37_3c4f_ee81_b749, 0x484b_5e01_f0ce_596b, 0x7cc5_1c62_c0bf_54cc],
        ],
        [
            [0x6ac0_7bb8_4f38_15c4, 0xddb9_f624_1aa9_017e, 0x31e3_0228_ca85_720a, 0xe59d_63f5_7cb7_5838],
            [0x69e1_8e77_7baa_d2d0, 0x2cfd_b784_d42f_5d73, 0x025d_d53d_f577_4983, 0x2f80_e7ce_e042_cd52],
        ],
        [
            [0x4bf5_6baf_ec69_5bb0, 0x22da_1ca8_f13c_78ad, 0x0f9c_4b13_1182_abb0, 0x02ea_555a_ae7d_249e],
            [0x8685_83f2_5e05_d9e3, 0xe09c_dcdf_7038_2afa, 0xdf07_2ec7_8708_0408, 0x0a31_7847_cbf7_5658],
        ],
        [
            [0x43f1_8d7f_4d6e_e4ab, 0xd3ac_8cde_9570_c3dc, 0x527e_4907_0b8c_9b2a, 0x7167_09a7_c5a4_c0f1],
            [0x9308_52b0_916a_26b1, 0x3cc1_7fcf_4e07_1177, 0x34f5_e3d4_5969_4868, 0xee03_41ab_a28f_655d],
        ],
        [
            [0xf431_f462_060b_5f61, 0xa56f_46b4_7bd0_57c2, 0x348d_ca6c_47e1_bf65, 0x9a38_783e_41bc_f1ff],
            [0x7a5d_33a9_da71_0718, 0x5a77_9987_2e0a_eaf6, 0xca87_314d_2d29_d187, 0xfa0e_dc3e_c687_d733],
        ],
    ],
    [
        [
            [0x1c89_4849_cb19_8ac7, 0xa884_a93d_0f26_4665, 0x2da9_64ef_9b20_0678, 0x3c35_1b87_0098_34e6],
            [0xafb2_ef9f_e2c4_b44b, 0x580f_6c47_3326_790c, 0xb848_0521_0b02_264a, 0x8ba6_f9e2_42a1_94e2],
        ],
        [
            [0x39d9_34ab_d3c0_95f1, 0x04b2_61be_e4b7_6d71, 0x1d2e_6970_e73e_6984, 0x879f_b23b_5e5f_cb11],
            [0x1150_6c72_dfd7_5490, 0x3a97_d085_61bc_f1c1, 0x4320_1d82_bf5e_7007, 0x7f0a_c52f_7982_32a7],
        ],
        [
            [0xb251_01fb_319d_7682, 0xb029_3129_0a98_2fee, 0x51c1_c9b9_0261_b344, 0x0e00_8c5b_bfd3_71fa],
            [0xd866_dd1c_0278_ca33, 0x666f_76a6_e5aa_53b1, 0xe5cf_b779_6013_a2cf, 0x1d3a_1aad_a352_1836],
        ],
        [
            [0x76b4_131a_5671_93ec, 0xaf3c_305a_e5f6_e70b, 0x9587_bd39_031e_ebdd, 0x5709_def8_71bb_e831],
            [0x5705_9983_0eb2_b669, 0x4d80_ce1b_875b_7029, 0x838a_7da8_0364_ac16, 0x2f43_1d23_be1c_83ab],
        ],
        [
            [0xe781_2766_3823_5d4e, 0x1c62_bd67_496e_3298, 0x8378_660c_3f17_5bc8, 0x4d04_e189_17af_dd4d],
            [0x32a8_1601_85a8_068c, 0xdb58_e4e1_92b2_9a85, 0xe8a6_5b86_c70d_8a3b, 0x5f0e_6f4e_98a0_403b],
        ],
        [
            [0x2c24_92b7_3f89_4ae0, 0xf59d_f3e5_b75f_18ce, 0x7cb7_40d2_8f53_cad0, 0x3eb5_85fb_c4f0_1294],
            [0x17da_0c86_32c7_f717, 0xeb8c_795b_af94_3f4c, 0x4ee2_3fb5_f67c_51d2, 0xef18_7575_6888_9949],
        ],
        [
            [0x3ea0_11a4_e822_f0d0, 0xbc64_7ad1_5a87_04f8, 0xbb31_5b35_50c6_820f, 0x863d_ec3d_b7e7_6bec],
            [0x01ff_5d3a_f017_bfc7, 0x2005_4439_976b_8229, 0x067f_ca37_0bbd_0d3b, 0xf63d_de64_7f5e_3d0f],
        ],
        [
            [0x75d9_bc15_adf7_cccf, 0x81a3_e5d6_dfa1_e1b0, 0x8c39_e444_249b_c17e, 0xf37d_ccb2_8ea7_fd43],
            [0xda65_4873_907f_ba12, 0x35da_a6da_4a37_2904, 0x0564_cfc6_6283_a6c5, 0xd09f_a4f6_4a93_95bf],
        ],
        [
            [0xb510_b3b5_6aa3_9dff, 0x59b4_3da2_9f8e_4d8c, 0xa8ce_31fd_9e4c_4b9f, 0x0e20_be26_c130_3c01],
            [0x1818_7182_e8ee_47c9, 0xd968_7cdb_7db9_8101, 0x7a52_0e4d_a1e1_4ff6, 0x4298_08ba_8836_d572],
        ],
        [
            [0x174d_4699_6d16_768e, 0x9fc4_ff6a_628b_f217, 0x7770_5a94_154e_490d, 0x9d96_dd28_8d2d_997a],
            [0x77e2_d9d8_ce5d_72c4, 0x9d06_c5a4_c11c_714f, 0x02aa_5136_79e4_a03e, 0x1386_b3c2_030f_f28b],
        ],
        [
            [0x26a4_2d69_ea40_dc3a, 0xdc84_ad22_aecc_018f, 0x25c3_6c7b_3270_f04a, 0x46ba_6d47_50fa_72ed],
            [0x6c37_d1c5_93e5_8a8e, 0xa239_4731_120c_088c, 0xc3be_4263_cb6e_86da, 0x2c41_7d36_7126_d038],
        ],
        [
            [0xcca5_23bb_440e_2229, 0x3246_73a2_73ef_4d04, 0xaf3a_df34_3e11_ec39, 0x6136_d7f1_dc59_68d3],
            [0x7a7b_2899_b053_a927, 0x3eaa_2661_ae06_7ecd, 0x8549_b9c8_0277_9cd9, 0x061d_7940_c533_85ea],
        ],
        [
            [0xe071_41fc_aaa2_902b, 0x539a_d799_e4f6_9ad3, 0xa645_3f94_813f_9ffd, 0xc58d_3c48_375b_c2f7],
            [0xb332_6fad_5dc6_4e96, 0x3aaf_caa9_b240_e354, 0x1d1b_0903_aca1_e7a9, 0x4ceb_9767_1211_b8a0],
        ],
        [
            [0x1eb4_de46_8703_2d58, 0xc54f_3d83_5e2c_79e0, 0x0781_8df4_5d04_ef23, 0x55fa_a9c8_673d_41b4],
            [0xced6_4f6f_89b9_5355, 0x4860_d2ea_b741_5c84, 0x5fdb_9bd2_050e_bad3, 0xdb53_e0cc_6685_a5bf],
        ],
        [
            [0x919f_ca5f_abfa_e1ca, 0x937a_faac_1a21_459b, 0x9e0c_a91c_1f66_a4d2, 0x194c_c7f3_23ec_1331],
            [0xad25_143a_8aa1_1690, 0xbe40_ad8d_09b5_9e08, 0x37d6_0d9b_e750_860a, 0x6c53_b008_c6bf_434c],
        ],
        [
            [0x832d_7080_eb6b_242d, 0xd30b_d023_3b71_e246, 0x7027_991b_be31_139d, 0x6879_7e91_462e_4e53],
            [0x423f_e20a_6b4e_185a, 0x82f2_c67e_42d9_b707, 0x25c8_1768_4cf7_811b, 0xbd53_005e_045b_b95d],
        ],
    ],
    [
        [
            [0xe5f6_49be_9d8e_68fd, 0xdb0f_0533_1b04_4320, 0xf6fd_e9b3_e0c3_3398, 0x92f4_209b_66c8_cfae],
            [0xe9d1_afcc_1a73_9d4b, 0x09ae_a75f_a28a_b8de, 0x1437_5fb5_eac6_f1d0, 0x6420_b560_708f_7aa5],
        ],
        [
            [0x9eae_499c_6254_dc41, 0x7e29_3924_7a83_7e7e, 0x74ae_c08c_0905_24a7, 0xf82b_9219_8d6f_55f2],
            [0x493c_962e_1402_cec5, 0x9f17_ca17_fa2f_30e7, 0xbcd7_83e8_e9b8_79cb, 0xea3d_8c14_5a6f_145f],
        ],
        [
            [0xdede_15e7_5e0d_ee6e, 0x74f2_4872_dc62_8aa2, 0xd3e9_c4fe_7861_bb93, 0x56d4_822a_6187_b2e0],
            [0xb664_17cf_c598_26f9, 0xca26_0969_2408_169e, 0xedf6_9d06_c79e_f885, 0x0003_1f8a_dc7d_138f],
        ],
        [
            [0x103c_46e6_0ebc_f726, 0x4482_b831_6231_470e, 0x6f6d_faca_487c_2109, 0x2e0a_ce97_62e6_66ef],
            [0x3246_a9d3_1f8d_1f42, 0x1b1e_83f1_5749_44d2, 0x13df_a63a_a57f_334b, 0x0cf8_daed_9f02_5d81],
        ],
        [
            [0x30d7_8ea8_00ee_11c1, 0xeb05_3cd4_b5e3_dd75, 0x9b65_b13e_d58c_43c5, 0xc3ad_49bd_bd15_1663],
            [0x99fd_8e41_b642_7990, 0x12cf_15bd_707e_ae1e, 0x29ad_4f1b_1aab_b71e, 0x5143_e74d_0754_5d0e],
        ],
        [
            [0x3026_6336_c88b_dee1, 0x25f2_9306_5876_767c, 0x9c07_8571_c673_1996, 0xc886_90b2_ed55_2951],
            [0x274f_2c2d_8527_05b4, 0xb0bf_8d44_4e09_552d, 0x7628_beeb_9865_75d1, 0x407b_e238_7f86_4651],
        ],
        [
            [0x0e5e_3049_a639_fc6b, 0xe75c_35d9_8600_3625, 0x0cf3_5bd8_5dcc_1646, 0x8bca_ced2_6c26_273a],
            [0xe22e_cf1d_b553_6742, 0x013d_d897_1a9e_068b, 0x17f4_11cb_8a79_09c5, 0x5757_ac98_861d_d506],
        ],
        [
            [0x85de_1f0d_1e93_5abb, 0xdefd_10b4_154d_e37a, 0xb8d9_e392_369c_ebb5, 0x54d5_ef9b_7613_24be],
            [0x4d63_41ba_74f1_7e26, 0xc0a0_e3c8_78c1_dde4, 0xa6d7_7581_87d9_18fd, 0x6687_6015_02ca_3a13],
        ],
        [
            [0xc731_3e9c_f366_58f0, 0xc433_ef1c_71f8_057e, 0x8532_6246_1b6a_835a, 0xc8f0_5398_7c86_394c],
            [0xff39_8cdf_e983_c4a1, 0xbf5e_8162_03b7_b931, 0x9319_3c46_b7b9_045b, 0x1e4e_bf5d_a4a6_e46b],
        ],
        [
            [0xf994_2a60_43a2_4fe7, 0x29c1_191e_ffb3_492b, 0x9f66_2449_902f_de05, 0xc792_a7ac_6713_c32d],
            [0x2fd8_8ad8_b737_982c, 0x7e3a_0319_a21e_60e3, 0x09b0_de44_7383_591a, 0x6df1_41ee_8310_a456],
        ],
        [
            [0xaec1_a039_e6d6_f471, 0x14b2_ba0f_1198_d12e, 0xebc1_a160_3aee_e5ac, 0x401f_4836_e0b9_64ce],
            [0x2ee4_3796_4fd0_3f66, 0x3fdb_4e49_dd8f_3f12, 0x6ef2_67f6_2938_0f18, 0x3e8e_9670_8da6_4d16],
        ],
        [
            [0xbc19_180c_2076_74f1, 0x112e_09a7_33ae_8fdb, 0x9966_7554_6aae_b71e, 0x7943_2af1_e101_b1c7],
            [0xd5eb_558f_de2d_dec6, 0x8139_2d1f_5357_753f, 0xa7a7_6b97_3ae1_158a, 0x416f_bbff_4a89_9991],
        ],
        [
            [0x9e65_fdfd_0d4a_9dcf, 0x7bc2_9e48_944d_df12, 0xbc1a_92d9_3c85_6866, 0x273c_6905_6e98_dfe2],
            [0x69fc_e418_cdfa_a6b8, 0x606b_d823_5061_c69f, 0x42d4_95a0_6af7_5e27, 0x8ed3_d505_6d87_3a1f],
        ],
        [
            [0xaf55_2841_6ab2_5b6a, 0xc6c0_ffc7_2b1a_4523, 0xab18_827b_21c9_9e03, 0x060e_8648_9034_691b],
            [0x5207_f90f_93c7_f398, 0x9f4a_96cb_82f8_d10b, 0xdd71_cd79_3ad0_f9e3, 0x84f4_35d2_fc3a_54f5],
        ],
        [
            [0x4b03_c55b_8e33_787f, 0xef42_f975_a638_4673, 0xff73_04f7_5051_b9f0, 0x18ac_a1dc_741c_87c2],
            [0x56f1_20a7_2d4b_fe80, 0xfd82_3b3d_053e_732c, 0x11bc_cfe4_7537_ca16, 0xdf6c_9c74_1b5a_996b],
        ],
        [
            [0xee73_32c7_904f_c3fa, 0x14a2_3f45_c7e3_636a, 0xc386_59c3_f091_d9aa, 0x4a99_5e5d_b12d_8540],
            [0x20a5_3bec_f3a5_598a, 0x5653_4b17_b1ea_a995, 0x9ed3_dca4_bf04_e03c, 0x716c_563a_d8d5_6268],
        ],
    ],
    [
        [
            [0x5043_dea7_e0f2_22c2, 0x309d_42ac_72e6_5142, 0x94fe_9ddd_9216_cd30, 0xd653_9c7d_0f87_feec],
            [0x03c5_a57c_432a_c7d7, 0x7269_2cf0_327f_da10, 0xec28_c85f_2806_98de, 0x2331_fb46_7ec2_83b1],
        ],
        [
            [0xa015_8eea_e457_a477, 0xd198_57db_ee6d_dc05, 0xb326_5224_18c4_1671, 0x3ffd_fc7e_3c2c_0d58],
            [0x3a3a_5254_26ee_7cda, 0x341b_0869_df02_c3a8, 0xa023_bf42_723b_bfc8, 0x3d15_002a_1445_2691],
        ],
        [
            [0xc961_b2f6_8750_0b96, 0x7955_10e7_2dcd_9425, 0x0308_1729_7861_5433, 0xe5d0_1454_6544_5029],
            [0x5bd1_3302_bf69_0cbe, 0x44e4_8831_731e_ca67, 0x7330_6bc7_2b80_38a4, 0x351d_151e_bf57_bf02],
        ],
        [
            [0x5ef7_324c_85ed_fa30, 0x2597_6554_87d4_f3da, 0x352f_5bc0_dcb5_0c86, 0x8f69_27b0_4832_a96c],
            [0xd08e_e1ba_55f2_f94c, 0x6a99_6f99_344b_45fa, 0xe133_cb8d_a8aa_455d, 0x5d07_21ec_758d_c1f7],
        ],
        [
            [0xf3d4_4e1f_9a87_6441, 0x82bc_0c14_147a_818d, 0x33dd_c117_0603_edde, 0x7716_3f2e_0a25_f260],
            [0xb54c_02ca_a3bf_aa53, 0xbd1b_2502_e225_6982, 0xc4e1_728c_1a6f_37dc, 0xfe36_c213_814c_94a5],
        ],
        [
            [0xf3ca_e7e9_262a_3539, 0x78a4_9d1d_6670_d59e, 0x37de_0f63_c1c5_e1b9, 0x3072_c30c_69cb_7c1c],
            [0x1d27_8a52_77c8_50e6, 0x84f1_5f8f_1f6a_3de6, 0x46a8_bb45_592c_a7ad, 0x1912_e3ee_e4d4_24b8],
        ],
        [
            [0xc1ff_e2d4_90e3_1734, 0x91b1_f126_7fca_007c, 0x5459_b1d0_ae3f_77e8, 0x262b_051d_4642_5c88],
            [0xcf5c_8f76_5c51_e274, 0x9974_81e2_304e_6146, 0x6fc1_198b_d840_46b5, 0x1cb0_a6bb_e7f7_a6bd],
        ],
        [
            [0x6ba7_a920_79e5_fb67, 0xe133_1feb_70aa_725e, 0x5080_ccf5_7df5_d837, 0xe4ca_e01d_7ff7_2e21],
            [0xd924_3ee6_0412_a77d, 0x06ff_7cac_df44_9025, 0xbe75_f7cd_23ef_5a31, 0xbc95_7822_0dde_f7a8],
        ],
        [
            [0xc473_7ad1_1b7f_30b0, 0x525a_b2c6_3629_dcf9, 0x963f_4cc1_186a_e160, 0x8507_6713_73e6_b6e0],
            [0xd9be_3180_f699_8bcf, 0x93d9_1da3_b1c8_d8d8, 0xf902_ce66_1b8c_0054, 0x47e7_924d_74a8_a768],
        ],
        [
            [0xdc98_8086_365e_668b, 0xada8_dcda_aabd_a5fb, 0xbc14_6b4c_255f_1fbe, 0x9cfc_de29_cf34_cfc3],
            [0xacbb_453e_7e85_d1e4, 0x9ca0_9679_f923_58b5, 0x15fc_2d96_2408_23ff, 0x8d65_adf7_0c11_d11e],
        ],
        [
            [0x323c_fd17_7e19_a46f, 0x0948_a7a7_8616_1156, 0x50d0_6b97_7e7d_3363, 0x41c4_7ec1_a702_579d],
            [0x9455_998e_59e9_260b, 0xc865_e444_46c2_4260, 0x3930_21ec_13bc_3744, 0x4981_994e_cd92_a14a],
        ],
        [
            [0x8cf7_230c_b0ce_1c55, 0x5b53_4d05_0bbf_b607, 0xee1e_f113_0e16_363b, 0x27e0_aa7a_b499_9e82],
            [0xce1d_ac2d_7936_2c41, 0x6792_0c90_91bb_6cb0, 0x1e64_8d63_2223_df24, 0x0f7d_9eef_e32e_8f28],
        ],
        [
            [0x9766_f264_d66f_51c0, 0x6443_17ab_5d9c_cea5, 0xa39b_37bc_d721_e232, 0x98bd_de0b_b9da_f737],
            [0xc2ec_c758_1651_66bd, 0x0951_a285_a280_2108, 0xe39f_bf24_997a_a66f, 0x1a2f_6862_db62_da27],
        ],
        [
            [0x7755_57f1_0296_f4fd, 0x1dca_76a3_ea51_b436, 0xf3e9_8f60_fb95_0805, 0x31ff_32ea_831c_f7f1],
            [0x643e_7bf1_8d2c_714b, 0x64b5_c339_2e9d_2aca, 0xa9fd_9ccc_6adc_2d23, 0xfc23_97ec_cc72_1b9b],
        ],
        [
            [0xab65_1fc7_6446_5367, 0xe438_7015_2b09_8f57, 0x0a91_d519_d382_376f, 0xb5af_db0a_53ca_d929],
            [0x457e_1875_138d_5523, 0xa92b_ecae_1aec_acfb, 0x0762_f6e8_1148_4f49, 0x114b_5c86_dda1_6c2b],
        ],
        [
            [0x6943_f39a_fa83_3834, 0x2295_1722_a632_8562, 0x81d6_3dd5_4170_fc10, 0x9f5f_a58f_aecc_2e6d],
            [0xb66c_8725_e77d_9a3b, 0x1123_5cea_6384_ebe0, 0x06a8_c118_5845_e24a, 0x0137_b286_ebd0_93b1],
        ],
    ],
    [
        [
            [0xdb56_7d6a_c42b_d6d2, 0x6df8_6468_bb1f_96ae, 0x0efe_5b1a_4843_b28e, 0x961b_bb05_6379_b240],
            [0xb6ca_f5f0_70a6_a26b, 0x7068_6c0d_328e_6e39, 0x80da_06cf_895f_c8d3, 0x804d_8810_b363_fdc9],
        ],
        [
            [0x63b9_9ce7_4462_007d, 0xb8ab_48a5_4cb5_f5b7, 0x9ec6_73d2_f55e_dde7, 0xd156_7f74_8cfa_efda],
            [0x4638_1b6b_0887_bcec, 0x6944_97ce_e178_f3c2, 0x5e65_25e3_1e62_66cb, 0x5931_de26_697d_6413],
        ],
        [
            [0x14e4_9da1_1f17_a34c, 0x5420_ab39_235a_1456, 0xb763_7241_2f50_363b, 0x7b15_d623_c3fa_bb6e],
            [0xa0ef_40b1_e274_e49c, 0x5cf5_0744_96b1_860a, 0xd658_3fbf_66af_e5a4, 0x4424_0510_f47e_3e9a],
        ],
        [
            [0x142b_5502_1a93_507a, 0xb4cd_1187_8d3c_06cf, 0xdf70_e76a_91ec_3f40, 0x484e_81ad_4e75_53c2],
            [0x830f_87b5_272e_9d6e, 0xea1c_93e5_c6ff_514a, 0x67cc_2adc_c419_2a8e, 0xc77e_27e2_42f4_535a],
        ],
        [
            [0xb535_8b1e_48ac_2840, 0x1831_1294_ecba_9477, 0xda58_f990_a694_6b43, 0x3098_baf9_9ab4_1819],
            [0x66c4_c158_4198_da52, 0xab4f_c17c_146b_fd1b, 0x2f0a_4c3c_bf36_a908, 0x2ae9_e34b_58cf_7838],
        ],
        [
            [0x45eb_40ec_0ccc_ed58, 0x25cd_4b9c_0da4_4f98, 0x43e0_6458_8718_12c6, 0x99f8_0d55_16ce_f651],
            [0x5713_40c9_ce6d_c153, 0x138d_5117_d866_5521, 0xacdb_45bc_4e07_014d, 0x2f34_bb38_84b6_0b91],
        ],
        [
            [0x4174_99e8_4a34_f239, 0x15fd_b83c_b904_02d5, 0xb75f_46bf_433a_a832, 0xb61e_15af_6321_5db1],
            [0xaabe_59d4_a127_f89a, 0x5d54_1e0c_07e8_16da, 0xaaba_0659_a618_b692, 0x5532_7733_1726_6026],
        ],
        [
            [0x8cda_9cf2_d0c0_5199, 0x502f_bc22_fae7_8454, 0xc0bd_a9df_f572_a182, 0x5f9b_71b8_6158_b372],
            [0xe0f3_3a59_2b82_dd07, 0x7630_2735_9523_032e, 0x7fe1_a721_c450_5a32, 0x7b6e_3e82_f796_409f],
        ],
        [
            [0x023c_155d_3f6e_ffc7, 0x1fbd_69ff_9c90_f0c7, 0xe5d7_da8a_beec_2c5d, 0x8813_872b_d7e8_6273],
            [0x9f3b_c2c6_55f5_e228, 0x1148_2869_b092_3b41, 0x65d7_5c74_1aa3_07ca, 0xda92_c257_7f24_eee5],
        ],
        [
            [0x2635_7732_edc6_65d1, 0x9fb5_b731_a939_ef1b, 0x7db7_20fb_9496_8089, 0x36f7_5f2c_3313_8c52],
            [0xf8b7_93ec_48d3_cb97, 0x8dff_1d45_6d26_1726, 0xfb65_791b_885c_4ffb, 0xf7c7_9e2d_f1a3_a870],
        ],
        [
            [0x08dd_1028_754c_92e1, 0xca90_b57a_cf0f_ef34, 0x1a9b_84ac_8af5_5919, 0xaa95_e0e1_ed93_686b],
            [0x4673_7315_1670_21a4, 0x6cb6_a0da_20d5_ff98, 0xecc4_801a_1092_e706, 0xedca_b23a_3c5e_61a6],
        ],
        [
            [0xb4c6_6356_ea37_ba9e, 0x1adc_8415_0aff_f55d, 0xf008_0ef9_596c_c862, 0x756c_85b8_6d64_7ab6],
            [0xc9db_94aa_1db9_c215, 0x2dd3_6db1_2013_b1a5, 0xde6a_c61c_4286_c903, 0x3fd3_2f88_c76c_f884],
        ],
        [
            [0x7f12_90fc_a06d_107e, 0x6972_61fd_b766_1137, 0x1bb5_be4e_947b_4b38, 0xb498_26b6_3bb7_9130],
            [0x019d_dfe8_5ba8_bffb, 0xb1af_7900_7e3f_a8e4, 0x72e1_bdf2_01bc_fe7f, 0x2ed3_ca8f_d116_9aea],
        ],
        [
            [0x3bef_da8c_d745_fff1, 0x70b9_e9b6_69b9_924e, 0xa5df_48cf_d151_1381, 0x84f9_3fe2_d06b_c535],
            [0xaa42_c5a9_b279_a6c3, 0x651d_a6c4_d8f9_6132, 0xb036_8c8b_01b6_aea5, 0x64e4_4c47_ac78_62a2],
        ],
        [
            [0xe17a_9947_d9de_99a8, 0xc2e6_1b2d_c934_77bd, 0x57f6_84d4_1d19_e287, 0x843c_2122_fe35_8135],
            [0xe2d3_e2e9_04f7_e8ab, 0xbf93_ffe9_b5f2_7aee, 0x2983_0d1d_7b18_58c4, 0xa8f4_4964_8106_adbf],
        ],
        [
            [0xe341_7bc0_35d0_b34a, 0x440b_386b_8327_c0a7, 0x8fb7_262d_ac03_62d1, 0x2c41_114c_e0cd_f943],
            [0x2ba5_cef1_ad95_a0b1, 0xc09b_37a8_67d5_4362, 0x26d6_cdd2_01e4_86c9, 0x2047_7abf_42ff_9297],
        ],
    ],
    [
        [
            [0xa004_dcb3_292a_9287, 0xddc1_5cf6_77b0_92c7, 0x083a_8464_806c_0605, 0x4a68_df70_3db9_97b0],
            [0x9c13_4e45_05bf_7dd0, 0xa4e6_3d39_8ccf_7f8c, 0xa6e6_517f_41b5_f8af, 0xaa8b_9342_ad7b_c1cc],
        ],
        [
            [0xc417_6471_7af7_15d2, 0xe2f7_f594_d013_4a96, 0x2c18_73ef_a41e_c956, 0xe4e7_b4f6_7782_1304],
            [0xe5c8_ff97_88d5_374a, 0x2b91_5e63_8082_3d5b, 0xea6b_c755_b2ee_8fe2, 0x6657_624c_e711_2651],
        ],
        [
            [0xd6f8_00e0_7442_f1d5, 0x4756_07d1_66e0_e3ab, 0x8280_7f16_b7c6_4047, 0x8858_e1e3_a749_883d],
            [0x5859_120b_8231_ee10, 0x1b80_e7eb_638a_1ece, 0xcb72_525a_c6aa_73a4, 0xa7cd_ea3d_8444_23ac],
        ],
        [
            [0x5747_7b11_e517_32d2, 0xdfd6_eb28_2538_fc0e, 0x5c43_b0cc_3b39_eec5, 0x6af1_2778_cb36_cc57],
            [0x70b0_852d_06c4_25ae, 0x6df9_2f8c_5c22_1b9b, 0x6c8d_4f9e_ce82_6d9c, 0xf59a_ba7b_b493_59c3],
        ],
        [
            [0xd2eb_2cf1_52bf_da05, 0xe0e4_c4e9_6197_b98c, 0x1d35_076c_f8a1_726f, 0x6c06_085b_2db1_1e3d],
            [0x15c0_c4d7_4463_ba14, 0x9d29_2f83_0030_238c, 0x1311_ee8b_3727_536d, 0xfeea_86ef_beae_dc1e],
        ],
        [
            [0xa7f9_6054_afa0_5dd8, 0x26df_cf21_fcaf_119e, 0xe20e_f2e3_0564_bb59, 0xef4d_ca50_61cb_02b8],
            [0xcda7_838a_65d3_0672, 0x8b08_d534_fd65_7e86, 0x4c5b_4395_46d5_95c8, 0x39b5_8725_425c_b836],
        ],
        [
            [0xfda8_5393_1a62_cc26, 0x23c6_9b96_50c0_e052, 0xa227_df15_bfc6_33f3, 0x2ac7_8848_1bae_7d48],
            [0x4878_78f9_187d_073d, 0x6c2b_e919_967f_807d, 0x7658_61d8_336e_6d8f, 0x88b8_974c_ce52_8a43],
        ],
        [
            [0xc37e_2c2e_421d_3aa4, 0xf926_407c_e84f_a840, 0x18ab_c03d_1454_e41c, 0x2660_5ecd_3f7a_f644],
            [0x2423_41a6_d6a5_eabf, 0x1edb_84f4_216b_668e, 0xd836_edb8_0401_0102, 0x5b33_7ce7_945e_1d8c],
        ],
        [
            [0x666b_a2dc_cc78_cf66, 0xb301_8174_6fdb_ff77, 0x8d4d_d0db_168d_4668, 0x2594_55d0_1dab_3a2a],
            [0xf585_64c5_cde3_acec, 0x7714_1925_13ad_b276, 0x527d_725d_8a30_3f65, 0x55de_b6c9_e6f3_8f7b],
        ],
        [
            [0x864d_05d7_3272_d838, 0xe229_24f9_fa62_95c5, 0x8189_593f_6c2f_da32, 0x330d_7189_b184_b544],
            [0x79ef_a62c_bde1_f714, 0x3577_1c94_e5cb_1a63, 0x2f48_26b8_641c_8332, 0x00a8_94fb_c8ce_e854],
        ],
        [
            [0xdcda_cd0a_1058_a318, 0x369c_f3f5_7805_3a9a, 0xc6c3_de50_31c6_8de2, 0x4653_a576_3c4b_6d9f],
            [0x1688_dd5a_aa4e_5c97, 0x5be8_0aa1_b7ab_3c74, 0x70ce_fe7c_bc65_c283, 0x57f9_5f13_0686_7091],
        ],
        [
            [0xc240_b6de_34ea_acda, 0xd9e1_16e8_2ba0_f1de, 0xcbe4_5ec7_7943_8e55, 0x9178_7c9d_96f7_52d7],
            [0x897f_532b_f129_ac2f, 0xd307_b7c8_5a36_e22c, 0x9194_0675_749f_b8f3, 0xd14f_95d0_157f_db28],
        ],
        [
            [0x1625_3604_16df_4285, 0xb0c9_babb_d0c5_6ae2, 0x7303_2b19_cfc5_cfc3, 0xe497_e5c3_0975_2056],
            [0x1209_6bb4_164b_da96, 0x1ee4_2419_a0b7_4da1, 0x8fc3_6243_4038_26ba, 0x0c8f_0069_dc09_e660],
        ],
        [
            [0xc44b_74a1_5b0e_c6f5, 0x4798_9fe4_5289_b2b8, 0x745f_8484_58d6_fc73, 0xec36_2a6f_f61c_70ab],
            [0x070c_98a7_b3a8_ad41, 0x73a2_0fc0_7b63_db51, 0xed2c_2173_f44c_35f4, 0x8a56_149d_9acc_9dca],
        ],
        [
            [0xa395_c36f_35d3_3ae7, 0x200e_a123_50bb_5a94, 0x20c7_89bd_0baf_e84b, 0x243e_f52d_0919_276a],
            [0x3934_c577_e23a_e233, 0xb938_07af_a460_d1ec, 0xb72a_53b1_f8fa_76a4, 0xd891_4cb0_c3ca_4491],
        ],
        [
            [0x4c07_6b86_d23d_dc82, 0x03fd_344c_7e01_43f0, 0xa953_62ff_317a_f2c5, 0x0add_3db7_e18b_7a4f],
            [0x9c67_3e3f_8260_e01b, 0xfbeb_49e5_54a1_cc91, 0x9135_1bf2_92f2_e433, 0xc755_e7ec_8511_41eb],
        ],
    ],
    [
        [
            [0x2bf5_db47_f232_06d5, 0x2f6d_3420_1d26_0152, 0x17b8_7653_3f8f_f89a, 0x5157_c30c_378f_a458],
            [0x7517_c5c5_2d4f_b936, 0xef22_f7ac_e651_8cdc, 0xdeb4_83e6_bf84_7a64, 0xf508_4558_92e0_fa89],
        ],
        [
            [0xab96_59d8_df73_04d4, 0xb71b_cf1b_ff21_0e8e, 0xa9a2_438b_d73f_bd60, 0x4595_cd1f_5d11_b4de],
            [0x9c0d_329a_4835_859d, 0x4a0f_0d2d_7dbb_6e56, 0xc603_8e5e_df92_8a4e, 0xc942_9621_8f5a_d154],
        ],
        [
            [0x08a3_3840_a70c_6ec4, 0x9e88_19f7_e031_1195, 0xed20_9d96_708a_b202, 0x10d7_c4e7_ce94_3a27],
            [0x372f_b317_a29b_49a1, 0x57a6_7fb3_4662_7d1f, 0xf912_561e_7cdf_39ec, 0xfa3c_e6f2_6f7c_8f17],
        ],
        [
            [0x9121_3462_f23f_2d92, 0x6cab_71bd_60b9_4078, 0x6bdd_0a63_176c_de20, 0x54c9_b20c_ee4d_54bc],
            [0x3cd2_d8aa_9f2a_c02f, 0x03f8_e617_206e_edb0, 0xc7f6_8e16_9308_6434, 0x8314_69c5_92dd_3db9],
        ],
        [
            [0xfe7d_7465_653f_3c5f, 0x283d_d45e_f040_feb1, 0x91fe_599b_f3b7_edfe, 0x5ff0_39ad_8037_9311],
            [0xbf76_995b_4e96_fa49, 0x2640_b6b2_a3e2_5094, 0x8b09_6341_c1c8_3f74, 0xd2be_c884_fa56_0ac3],
        ],
        [
            [0x8521_df24_8f98_1354, 0x587e_23ec_3588_a259, 0xcbed_f281_d7a0_992c, 0x0693_0a55_3896_1407],
            [0x0932_0deb_be5b_be21, 0xa7ff_a5b5_2491_817f, 0xe6c8_b4d9_0906_5160, 0xac4f_3992_fff6_d2a9],
        ],
        [
            [0x2e4e_b2a3_cc53_da66, 0x0470_8a71_f17a_9b4e, 0xdbfd_c7b2_0de0_5b2c, 0x4cdc_9aee_4907_a201],
            [0xe5cc_8dfc_6c47_5566, 0x2b83_cbfb_47be_1691, 0x6958_33a7_4c05_c3fd, 0xee93_8a72_43b0_deb0],
        ],
        [
            [0x7aa7_a158_3ae9_c1bd, 0xe0af_6d98_e37c_e240, 0xe543_42d9_28ab_38b4, 0xe8b7_5007_0a1c_98ca],
            [0xefce_86af_e023_58f2, 0x31b8_b856_ea92_1228, 0x052a_1912_0a1c_67fc, 0xb406_9ea4_e3ae_ad59],
        ],
        [
            [0x3b82_6205_c6ff_cfe6, 0x2eb3_1256_aa39_418a, 0xc4b4_a9e1_c185_21fb, 0x4861_4dd8_db61_0615],
            [0x04c3_62bb_eea7_475f, 0x916a_b969_a8ea_d162, 0x6a79_75bc_0310_a876, 0xea4e_7d11_ecc7_7ec4],
        ],
        [
            [0x3232_d6e2_7fa0_3cb3, 0xdb93_8e5b_0fdd_7d88, 0x04c1_d2cd_2ccb_fc5d, 0xd2f4_5c12_af3a_580f],
            [0x5926_20b5_7883_e614, 0x5fd2_7e68_be7c_5f26, 0x139e_45a9_1567_e1e3, 0x2cc7_1d2d_44d8_aaaf],
        ],
        [
            [0x6ef4_93c7_06ba_8e6f, 0x05c0_7bf8_123d_effd, 0xcebf_9b4d_9c2b_5a4f, 0xf958_147e_2d03_8e9c],
            [0x5af5_cee0_3e55_61c4, 0x8d0b_5a7a_794a_6afc, 0x9de2_2df1_3772_168b, 0xe5d2_49c5_d840_97fd],
        ],
        [
            [0x4a90_90cd_e36d_0757, 0xf722_d7b1_d9a2_9382, 0xfb7f_b04c_04b4_8ddf, 0x628a_d2a7_ebe1_6f43],
            [0xcd3f_bfb5_2022_6040, 0x6c34_ecb1_5104_b6c4, 0x30c0_754e_c903_c188, 0xec33_6b08_2d23_cab0],
        ],
        [
            [0x74c7_0b42_95c6_9248, 0x8813_259d_fed9_0303, 0xa3e3_3068_4b8c_c87a, 0xe689_371c_111a_7a95],
            [0x52bf_bbf7_fbbb_c20b, 0x73a8_543d_65f9_a6e2, 0x67bb_2fdd_7e41_3e6d, 0xa066_b3ef_c5cf_2032],
        ],
        [
            [0x473d_62a2_1e20_6ee5, 0xf1e2_7480_8c49_a633, 0x87ab_956c_e9f6_b2c3, 0x6183_0b48_62b6_06ea],
            [0x67cd_6846_e78e_815f, 0xfe40_139f_4c02_082a, 0x52bb_bfcb_952e_c365, 0x74c1_1642_6b98_36ab],
        ],
        [
            [0xcf61_b89c_44f4_8971, 0xe2d7_00f7_6d66_0683, 0x72ef_285c_d1d4_31bd, 0x0593_b24e_9bde_bf4a],
            [0x4084_bc5b_0561_f8a1, 0x84ce_74d0_aa16_f256, 0x9cbc_79d3_09f6_d277, 0xa94f_e2fe_4139_bdfe],
        ],
        [
            [0x9f51_439e_558d_f019, 0x230d_a4ba_ac71_2b27, 0x5189_19e3_5518_5a24, 0x4dce_fcdd_84b7_8f50],
            [0xa7d9_0fb2_a47d_4c5a, 0x55ac_9abf_b30e_009e, 0xfd2f_c359_74ee_d273, 0xb72d_824c_dbea_8faf],
        ],
    ],
    [
        [
            [0x549d_b2b5_ef7d_9289, 0x2480_d4a8_197f_015a, 0x61d5_590b_c404_93b6, 0x3a55_b52e_6f78_0331],
            [0x40eb_8115_309e_adb0, 0xdea7_de5a_92e5_c625, 0x64d6_31f0_cc6a_3d5a, 0x9d5e_9d7c_93e8_dd61],
        ],
        [
            [0x1968_6041_1e84_e0e5, 0xa5db_84d3_aea3_4c93, 0xf9d5_bb19_7073_a732, 0xb8d2_fe56_6bcf_d7c0],
            [0x4577_5f36_f3eb_82fa, 0x8cb2_0ccc_fdff_8b58, 0x1659_b65f_8374_c110, 0xb8b4_a422_330c_789a],
        ],
        [
            [0xc925_ff87_aedb_ae9f, 0x7daf_0eb9_3688_0a54, 0x9284_ddf5_9c4d_0e71, 0x1581_cf93_316f_8cf5],
            [0x3eec_a887_3ac1_f452, 0xb417_fce9_fb6a_effe, 0xa591_8046_eefb_8dc3, 0x73d3_18ac_0220_9400],
        ],
        [
            [0xc4f4_cda3_af2e_bc2f, 0xa0af_843d_cb4e_fe24, 0x53b8_57c1_9ccd_10b1, 0xddc9_d1eb_914d_3e04],
            [0x7bde_c8bb_6277_1deb, 0x8292_77aa_91c5_aa81, 0x7af1_8dd6_8323_91ae, 0x1740_f316_c71a_84ca],
        ],
        [
            [0xdd4a_12d8_e12b_31f8, 0x577e_29bc_1777_36e6, 0x2353_722b_a889_35e8, 0xca1d_3729_015f_286d],
            [0x86c7_b6a2_39a3_e035, 0x6e52_50bf_d3b0_3a9f, 0x79d9_8930_fd0d_536e, 0x8c4c_bbab_fa0c_3832],
        ],
        [
            [0x2d50_0910_cab9_1f1e, 0xbedd_9e44_4d1c_d216, 0xd634_b74f_edd0_2252, 0xbd60_f8e1_1258_617a],
            [0xd8c7_537b_9e05_614a, 0xfd26_c766_e7af_5fc5, 0x0660_b581_582b_d926, 0x8701_9244_acf0_7fc8],
        ],
        [
            [0xafa2_6ccf_af64_ecb6, 0xe605_4f97_4bd7_2775, 0xbbcb_ab5b_140f_695a, 0xbc71_b4a4_e348_efde],
            [0xfc2e_52be_cc96_d963, 0x150a_bf5f_5e5d_9018, 0xbd18_2fa6_0456_8771, 0x35b4_c061_7033_9f83],
        ],
        [
            [0x8928_e99a_eeaf_8c49, 0xee7a_a73d_6e24_d728, 0x4c50_07c2_e72b_156c, 0x5fcf_57c5_ed40_8a1d],
            [0x9f71_9e39_b605_7604, 0x7d34_3c01_c286_8bbf, 0x2cca_254b_7e10_3e2d, 0xe6eb_38a9_f131_bea2],
        ],
        [
            [0xc624_a04e_5f40_ff52, 0x3611_d7cf_fcd2_914a, 0xb7e8_b42b_1fd3_bfd6, 0x6cde_40fd_fa85_063a],
            [0x7811_c449_178b_7e5b, 0x4cb6_0931_2972_cc13, 0xf579_125e_33b4_6135, 0xca10_2ef7_88a4_e56e],
        ],
        [
            [0x0ba4_e352_0a98_1b0d, 0x1c35_4cb3_bd1a_41a4, 0x1aab_aa3a_df9f_ab9c, 0x0701_a7d1_53c4_18d5],
            [0xdd1a_7cef_dcf2_b921, 0x6cee_f0b3_bcf4_8061, 0x1083_b598_de25_cce6, 0x890a_54c7_e90a_5e34],
        ],
        [
            [0xc535_9566_40ac_1807, 0xd4c1_e566_84da_0b1e, 0xc4b3_3f97_e0b8_2421, 0xd0bd_2317_7b41_be00],
            [0x53a4_b42e_147b_72e1, 0xf8d3_9f5f_f777_104c, 0x36e6_4e64_d3fb_530d, 0xa7a6_ba67_5607_4fdd],
        ],
        [
            [0x4057_18db_4f6d_01b1, 0xe73c_6bc2_8f11_e8a0, 0xac11_bb8c_a059_1a3b, 0x12d0_9a5a_0acc_4531],
            [0xcbf1_74ee_e7de_13f4, 0x177e_2be6_044f_d682, 0x65f5_74cb_1c48_af70, 0xce59_6692_9961_cb7c],
        ],
        [
            [0x989f_e84e_bc6f_ab9f, 0xe70c_e6b1_c80f_6474, 0xbe9f_f305_3b02_a1bc, 0x12ef_4866_99c0_afd3],
            [0x22d9_57f9_e341_1a26, 0x0b41_d881_7b48_5b98, 0x820e_56d0_4ae2_0119, 0x81e3_d01f_3285_28e0],
        ],
        [
            [0xc59e_ed6c_0487_52a1, 0x41f2_702e_a013_41b4, 0x6e35_903b_9dc6_b092, 0x4291_aba8_1f5b_5b23],
            [0x8173_aa70_a653_d61d, 0xd1b6_48d4_4f2e_b51e, 0x31b7_ce06_5ab9_3f8f, 0xa554_08ee_99e2_f4fe],
        ],
        [
            [0x1fa4_ed09_85e3_4160, 0xa26d_7dc3_7a03_cde2, 0x1dac_0848_fa84_df2d, 0x5e9a_28d6_1b69_7108],
            [0xa880_04d9_14ea_0ea1, 0xa8d1_5428_3ffe_5520, 0x4f42_2dae_639b_139c, 0xeedc_cc0d_d4b5_a861],
        ],
        [
            [0xb33e_624f_8be7_62b4, 0x2a9e_e4d1_058e_3413, 0x968e_6369_67d8_05fa, 0x9848_949b_7db8_bfd7],
            [0x5308_d7e5_d23a_8417, 0x892f_3b1d_f3e2_9da5, 0xc95c_139e_3dee_471f, 0x8631_594d_d757_e089],
        ],
    ],
    [
        [
            [0x1083_e2ea_1f09_5615, 0x0a28_ad77_14e6_8c33, 0x6bfc_0252_3d88_18be, 0xb585_113a_f358_50cd],
            [0x7d93_5f0b_30df_8aa1, 0xaddd_a07c_4ab7_e3ac, 0x92c3_4299_552f_00cb, 0xc33e_d1de_2909_df6c],
        ],
        [
            [0x2dc4_0d48_3e07_113c, 0x6e4a_5d39_7d8b_63ae, 0x5582_a94b_7968_4c2b, 0x932b_33d4_622d_a26c],
            [0xf534_f651_0dbb_f08d, 0x211d_07c9_64c2_3a52, 0x0eee_ce0f_ee5b_dc9b, 0xdf17_8168_f701_5558],
        ],
        [
            [0xabe7_905a_83cd_d60e, 0x5060_2fb5_a117_0184, 0x6898_86cd_b023_642a, 0xd568_d090_a6e1_fb00],
            [0x5b19_22c7_0259_217f, 0x9383_1cd9_c431_41e4, 0xdfca_3587_0c95_f86e, 0xdec2_057a_568a_e828],
        ],
        [
            [0x568f_8925_913c_c16d, 0x18bc_5b6d_e1a2_6f5a, 0xdfa4_13be_f5f4_99ae, 0xf883_5dec_c3f0_ae84],
            [0xb6e6_0bd8_65a4_0ab0, 0x6559_6439_194b_377e, 0xbcd8_5625_9208_4a69, 0x5ce4_33b9_4f23_ede0],
        ],
        [
            [0x860d_523d_42e0_6189, 0xbf07_7941_4e3a_ff13, 0x0b61_6dca_c1b2_0650, 0xe66d_d6d1_2131_300d],
            [0xd4a0_fd67_ff99_abde, 0xc990_3550_c7aa_c50d, 0x022e_cf8b_7c46_b2d7, 0x3333_b1e8_3abf_92af],
        ],
        [
            [0xc0da_65e7_84d6_365d, 0xbcb7_443f_8f75_9fb8, 0x35c7_12b1_7ae8_1930, 0x8042_8dff_4c6e_08ab],
            [0xf19d_afef_a4fa_f843, 0xced8_538d_ffa9_855f, 0x20ac_409c_be3a_c7ce, 0x358c_1fb6_882d_a71e],
        ],
        [
            [0xefec_def7_be42_a582, 0xd3fc_6080_6504_6be6, 0xc9af_13c8_09e8_dba9, 0x1e6c_9847_6414_91ff],
            [0x3b57_4925_d30c_31f7, 0xb7eb_72ba_ac2a_2122, 0x776a_0dac_ef08_59e7, 0x06fe_c314_2190_0942],
        ],
        [
            [0x3247_94b0_7e50_122b, 0xdd74_4f8b_4af0_7ca5, 0x30a1_2f08_d63f_c97b, 0x3965_0f1a_7662_6d9d],
            [0x101b_47f7_1fa3_8477, 0x3d81_5f19_d4dc_124f, 0x1569_ae95_b26e_b58a, 0xc3cd_e188_95fb_1887],
        ],
        [
            [0x7ec6_2fbb_f473_7f21, 0xd8db_a5ab_6209_f5ac, 0x24b5_d7a9_a5f9_adbe, 0x707d_28f7_a61d_c768],
            [0x7711_460b_caa9_99ea, 0xba7b_174d_1c92_e4cc, 0x3c4b_ab66_18d4_bf2d, 0xb8f0_c980_eb8b_d279],
        ],
        [
            [0x9d65_8932_7906_91bf, 0xed61_0589_06b7_36ae, 0x712c_2f04_c0d6_3b6e, 0x5cf0_6fd5_c63d_488f],
            [0x9736_3fac_d958_8e41, 0x1f9b_f762_2b93_257e, 0xa9d1_ffc4_667a_cace, 0x1cf4_a1aa_0a06_1ecf],
        ],
        [
            [0x28d6_75b2_c051_9a23, 0x9ebf_94fe_4f69_52e3, 0xf28b_b767_a229_4a8a, 0x8551_2b4d_fe0a_f3f5],
            [0x1895_8ba8_99b1_6a0d, 0x95c2_430c_ba75_48a7, 0xb30d_1b10_a16b_e615, 0xe3eb_bb97_85bf_b74c],
        ],
        [
            [0x07b5_3f5e_b2e6_3645, 0xbe57_e547_84c8_4232, 0xd779_c216_7214_d5cf, 0x6179_69cd_029a_3aca],
            [0xd176_68cd_8a70_17a0, 0x77b4_d19a_be9b_7ee8, 0x58fd_0e93_9c16_1776, 0xa8c4_f4ef_d596_8a72],
        ],
        [
            [0x81ee_b865_d2fd_ca23, 0x5a15_ee08_cc8e_f895, 0x768f_a10a_0190_5614, 0xeff5_b8ef_880e_e19b],
            [0xf0c0_cabb_cb1c_8a0e, 0x2e1e_e9cd_b8c8_38f9, 0x0587_d8b8_8a4a_14c0, 0xf6f2_7896_2ff6_98e5],
        ],
        [
            [0x519d_34b3_bf44_da80, 0x2838_34f9_5ab3_2e66, 0x6e60_8797_6278_a000, 0x1e62_960e_6273_12f6],
            [0x9b87_b27b_e690_1c55, 0x80e7_8538_24fd_bc1f, 0xbbbc_0951_2fac_c27d, 0x0639_4239_ac14_3b5a],
        ],
        [
            [0x9c4b_646e_9e2f_ce99, 0x68a2_1081_1e80_857f, 0x06d5_4e44_3643_b52a, 0xde8d_6d63_0d8e_b843],
            [0x7032_1563_4214_6a0a, 0x8ba8_26f2_5eaa_3622, 0x227a_58bd_8613_8787, 0x43b6_c03c_1028_1d37],
        ],
        [
            [0x02b3_7a95_2f41_deff, 0x0e44_a59a_e63b_89b7, 0x6732_57dc_143f_f951, 0x19c0_2205_d752_baf4],
            [0x46c2_3069_c4b7_d692, 0x2e63_92c3_fd15_02ac, 0x6057_b1a2_1b22_0846, 0xe51f_f946_0c1b_5b63],
        ],
    ],
    [
        [
            [0x6e85_cb51_566c_5c43, 0xcff9_c919_3597_f046, 0x9354_e90c_4994_d94a, 0xe0a3_9332_2147_927d],
            [0x8427_fac1_0dc1_eb2b, 0x88cf_d8c2_2ff3_19fa, 0xe2d4_e684_0196_5274, 0xfa2e_067d_67aa_a746],
        ],
        [
            [0xb6d9_2a7f_3e5f_9f11, 0x9afe_153a_d6cb_3b8e, 0x4d1a_6dd7_ddf8_00bd, 0xf6c1_3cc0_caf1_7e19],
            [0x15f6_c58e_325f_c3ee, 0x7109_5400_a31d_c3b2, 0x168e_7c07_afa3_d3e7, 0x3f84_17a1_94c7_ae2d],
        ],
        [
            [0xec23_4772_813b_230d, 0x634d_0f5f_1734_4427, 0x1154_8ab1_d77f_c56a, 0x7fab_1750_ce06_af77],
            [0xb62c_10a7_4f7c_4f83, 0xa7d2_edc4_220a_67d9, 0x1c40_4170_9212_09a0, 0x0b98_15a0_face_59f0],
        ],
        [
            [0x2842_589b_3195_40c3, 0x1849_0f59_a283_d6f8, 0xa273_1f84_daae_9fcb, 0x3db6_d960_c368_3ba0],
            [0xc85c_63bb_1461_1069, 0xb194_36af_0788_bf05, 0x9054_59df_3474_60d2, 0x73f6_e094_e11a_7db1],
        ],
        [
            [0xdc7f_938e_b635_7f37, 0xc5d0_0f79_2bd8_aa62, 0xc878_dcb9_2ca9_79fc, 0x37e8_3ed9_eb02_3a99],
            [0x6b23_e273_1560_bf3d, 0x1086_e459_1d0f_ae61, 0x7824_8316_9a94_14bd, 0x1b95_6bc0_f0ea_9ea1],
        ],
        [
            [0x7b85_bb91_c31b_9c38, 0x0c5a_a90b_48ef_57b5, 0xdede_b169_af3b_ab6f, 0xe610_ad73_2d37_3685],
            [0xf138_70df_02ba_8e15, 0x0337_edb6_8ca7_f771, 0xe4ac_f747_b62c_036c, 0xd921_d576_b6b9_4e81],
        ],
        [
            [0xdbc8_6439_2c42_2f7a, 0xfb63_5362_ed34_8898, 0x8308_4668_c45b_fcd1, 0xc357_c9e3_2b31_5e11],
            [0xb173_b540_5b2e_5b8c, 0x7e94_6931_e102_b9a4, 0x17c8_90eb_7b0f_b199, 0xec22_5a83_d61b_662b],
        ],
        [
            [0xf306_a3c8_ee3c_76cb, 0x3cf1_1623_d32a_1f6e, 0xe6d5_ab64_6863_e956, 0x3b8a_4cbe_5c00_5c26],
            [0xdcd5_29a5_9ce6_bb27, 0xc4af_aa52_04d4_b16f, 0xb062_4a26_7923_798d, 0x85e5_6df6_6b30_7fab],
        ],
        [
            [0x0281_893c_2bf2_9698, 0x91fc_19a4_d7ce_7603, 0x75a5_dca3_ad9a_558f, 0x40ce_b3fa_4d50_bf77],
            [0x1baf_6060_bc9b_a369, 0x927e_1037_5978_88c2, 0xd936_bf19_86a3_4c07, 0xd4cf_10c1_c34a_e980],
        ],
        [
            [0x3a3e_5334_859d_d614, 0x9c47_5b5b_18d0_c8ee, 0x6308_0d1f_07cd_51d5, 0xc9c0_d0a6_b88b_4326],
            [0x1ac9_8691_c234_296f, 0x2a0a_83a4_9488_7fb6, 0x5651_1427_0cea_9cf2, 0x5230_a6e8_a248_02f5],
        ],
        [
            [0xf7a2_bf0f_72e3_d5c1, 0x3771_7446_4f21_439e, 0xfedc_bf25_9ce3_0334, 0xe003_0a78_7ce2_02f9],
            [0x6f2d_9ebf_1202_e9ca, 0xe79d_de6c_75e6_e591, 0xf520_72af_f1da_c4f8, 0x6c8d_087e_bb9b_404d],
        ],
        [
            [0xad0f_c73d_bce9_13af, 0x909e_587b_458a_07cb, 0x1300_da84_d4f0_0c8a, 0x425c_d048_b544_66ac],
            [0xb59c_b9be_90e9_d8bf, 0x9916_16db_3e43_1b0e, 0xd3aa_117a_531a_ecff, 0x91af_92d3_59f4_dc3b],
        ],
        [
            [0x9b1e_c292_e93f_da29, 0x76bb_6c17_e97d_91bc, 0x7509_d95f_afac_e1e6, 0x3653_fe47_be85_5ae3],
            [0x7318_0b28_0f68_0e75, 0x75ee_fd1b_eeb6_c26c, 0xa4cd_f29f_b66d_4236, 0x2d70_a997_6b58_21d8],
        ],
        [
            [0x7a3e_e207_2044_5c36, 0x71d1_ac82_5987_7174, 0x0fc5_39f7_949f_73e9, 0xd05c_f3d7_982e_3081],
            [0x8758_e20b_7b1c_7129, 0xffad_cc20_569e_61f2, 0xb05d_3a2f_5954_4c2d, 0xbe16_f5c1_9fff_5e53],
        ],
        [
            [0x73cf_65b8_aad5_8135, 0x622c_2119_037a_a5be, 0x7937_3b3f_646f_d6a0, 0x0e02_9db5_0d39_78cf],
            [0x8bdf_c437_94fb_a037, 0xaefb_d687_6207_97a6, 0x3fa5_382b_bd30_d38e, 0x7627_cfbf_585d_7464],
        ],
        [
            [0xb233_0fef_4e4c_a463, 0xbcef_7287_3566_cc63, 0xd161_d2ca_cf78_0900, 0x135d_c539_5b54_827d],
            [0x638f_052e_27bf_1bc6, 0x10a2_24f0_07df_a06c, 0xe973_586d_6d33_21da, 0x8b0c_5738_2615_2c8f],
        ],
    ],
    [
        [
            [0x9910_ba6b_23a5_d896, 0x1fe1_9e35_7fe4_364e, 0x6e1d_a8c3_9a33_c677, 0x15b4_488b_29fd_9fd0],
            [0x1f43_9254_1a1f_22bf, 0x920a_8a70_ab81_63e8, 0x3fd1_b249_07e5_658e, 0xf2c4_f79c_b6ec_839b],
        ],
        [
            [0x8b5c_619c_7649_7ee8, 0x5d2b_0ac6_c717_370e, 0x9820_4cb6_4fcf_68e1, 0x0bde_c211_62bc_6792],
            [0x6973_ccef_a63b_1011, 0xf9e3_fa97_e0de_1ac5, 0x5efb_693e_3d0e_0c8b, 0x0372_48e9_d2d4_fcb4],
        ],
        [
            [0xd369_4e2a_b203_64e4, 0x6269_9718_e770_b20d, 0x6183_291b_6ed7_7d1c, 0x69aa_da7f_6d61_80a5],
            [0x51f9_054b_f185_509b, 0xfd7e_8456_7870_1077, 0xd6a2_308a_7fb9_6d8d, 0xd53e_48d2_28dc_87ee],
        ],
        [
            [0x8080_2dc9_1ec3_4f9e, 0xd877_2d35_3381_0603, 0x3f06_d66c_530c_b4f3, 0x7be5_ed0d_c475_c129],
            [0xcb9e_3c19_31e8_2b10, 0xc63d_2857_c9ff_6b4c, 0xb921_18c6_92a1_b45e, 0x0aec_4414_7285_bbca],
        ],
        [
            [0x3707_1afb_e831_6c45, 0x982b_e4fd_4670_0b8b, 0x8d5d_177c_64ff_8578, 0x5ec4_0582_c9a8_2fa7],
            [0x5518_e37b_cfa8_6678, 0x24e8_09f4_9f03_1284, 0x312f_3960_4bbb_b74c, 0xad4b_4f6f_c0c1_4de6],
        ],
        [
            [0xa3d6_f486_8eb6_e843, 0x6415_834b_ac4a_b3ab, 0x028a_8151_4f3c_f2dc, 0xf3b4_962f_5f3e_6c3e],
            [0x9119_ae90_987d_d2f2, 0x437a_6d8a_e10b_ce55, 0xc31c_dd6b_9b14_9ed6, 0x1b77_791d_0687_1332],
        ],
        [
            [0x9c34_b650_e16e_05e9, 0x965a_7740_94e7_4640, 0xa3fd_22fb_cea3_f029, 0x1eb6_a968_8f95_277c],
            [0x2520_a63d_7bad_84f6, 0xad91_7201_f58f_2fee, 0xea92_c166_9b84_0d48, 0x1210_9c4a_acef_5cbd],
        ],
        [
            [0xfc18_9ae7_1e29_a3ef, 0xcbe9_06f0_4c93_302e, 0xd010_7914_ceaa_e10e, 0xb7a2_3f34_b68e_19f8],
            [0xe9d8_75c2_efd2_119d, 0x0319_8c6e_fcad_c9c8, 0x6559_1bf6_4da1_7113, 0x3cf0_bbf8_3d44_3038],
        ],
        [
            [0xab29_3027_aad9_91c1, 0x598d_0bf8_849b_e4b7, 0x8c94_a21a_b972_da90, 0xada4_cfdd_7ecf_a840],
            [0x93d4_b9c0_fbce_c63a, 0x7ca6_17a2_0321_9a34, 0x9004_24eb_6a65_2a55, 0xaf93_46e9_eb85_62e0],
        ],
        [
            [0xc3e0_4d79_0238_1461, 0xb164_3ab5_911b_c478, 0xc92b_ecfa_390b_3ef2, 0x5447_6778_acd2_f1b6],
            [0x8daa_0c4d_66bf_3aaf, 0x2bc1_287b_2c21_c65a, 0xee18_2910_b5a1_3ac3, 0xbb04_7300_90b0_790a],
        ],
        [
            [0x8376_6947_d17d_4e0b, 0xc577_2bee_fdc3_a47b, 0x765a_50db_1a6f_d0ff, 0x17f9_04ba_45b0_995e],
            [0xcee6_4383_2883_487e, 0xf56d_b7f3_c270_aaed, 0x6738_d94f_46cb_1fd9, 0xc8fa_426a_142f_d4d5],
        ],
        [
            [0xae48_5bb7_2b72_4759, 0x9453_53e1_b2d4_c63a, 0x8215_9d07_de7d_6f2c, 0x389c_aef3_4ec5_b109],
            [0x4a8e_bb53_db65_ef14, 0x2dc2_cb7e_dd99_de43, 0x816f_a3ed_83f2_405f, 0x7342_9bb9_c142_08a3],
        ],
        [
            [0x08ed_8feb_d56d_af06, 0x8d98_277b_4a83_7f69, 0x9947_c636_a9b6_e05a, 0x58c8_a77a_c0d5_8abd],
            [0xf454_96a4_5f12_1e4f, 0x16cd_67c7_1076_d3d3, 0xecbd_1958_e3fb_0c5d, 0xfbe1_85ec_38e1_eb47],
        ],
        [
            [0xb7ef_9760_ff79_d2ee, 0xdd4d_06af_f39e_7832, 0xfd02_5001_b905_b499, 0x98fe_1c61_f5b6_1d31],
            [0xa9f8_3980_c5f1_2805, 0x376e_3b78_3009_cd9a, 0xa322_b09f_514e_b16d, 0x08e2_1312_2c38_32df],
        ],
        [
            [0xaea6_8626_dc4a_d4f4, 0x5dc5_1682_4ddb_c0b6, 0xa766_97bd_602e_9065, 0xbeeb_3ea5_8c37_888e],
            [0x1ec4_a2f2_1456_9113, 0xe48b_820c_a35f_4484, 0x9fb5_6094_9ae4_4df2, 0x6ca1_3462_92cc_09fd],
        ],
        [
            [0xb618_d590_b01e_6e27, 0x047e_2ccd_e180_b2dc, 0xd1b2_99b5_04ae_a4a9, 0x412c_9e1e_9fa4_03a4],
            [0x88d2_8a36_7940_7552, 0x49c5_0136_f332_b8e3, 0x3a1b_6fcc_e668_de19, 0x1788_51bc_7512_2b97],
        ],
    ],
    [
        [
            [0x197d_d46d_95a7_b1a2, 0x9c4e_7ad6_3c63_41fb, 0x426e_ca29_484c_2ece, 0x9211_e489_de7f_4f8a],
            [0x1499_7f6e_c78e_f1f4, 0x2b2c_0910_0657_4586, 0x1728_6a6e_1c3e_ede8, 0x25f9_2e47_0f60_e018],
        ],
        [
            [0xb4e3_70af_3aea_c968, 0xe4f7_fee9_c4b6_3266, 0xb4ac_d4c2_e3ac_5664, 0xf891_0bd2_ceb3_8cbf],
            [0x1c3a_e50c_c9c0_726e, 0x1530_9569_d97b_40bf, 0x7088_4b7f_fd5a_5a1b, 0x3890_896a_ef83_14cd],
        ],
        [
            [0x090d_7d20_5ffe_7b37, 0x3b7f_3efb_1747_d2da, 0xa2cb_525f_b54f_c519, 0x6e22_0932_f66a_971e],
            [0xddc1_60df_b486_d440, 0x7fcf_ec46_3fe1_3465, 0x83da_7e4e_76e4_c151, 0xd6fa_48a1_d8d3_02b5],
        ],
        [
            [0x5ced_3c9f_82e4_c634, 0x8efb_8314_3a44_64f8, 0xe706_381b_7a1d_ca25, 0x6cd1_5a3c_5a2a_412b],
            [0x9347_a8fd_bfcd_8fb5, 0x31db_2eef_6e54_cd22, 0xc4ae_b11e_f8d8_932f, 0x11e7_c1ed_3444_11af],
        ],
        [
            [0xae40_65ef_1204_5cf9, 0x6fcb_2caf_9ccc_e8bd, 0x1fa0_ba4e_f2cf_6525, 0xf683_125d_cb72_c312],
            [0xa01d_a4ea_e312_410e, 0x67e2_8677_6cd8_e830, 0xabd9_5752_98fb_3f07, 0x05f1_1e11_eef6_49a5],
        ],
        [
            [0x9968_84f5_903f_a271, 0xe6da_0fd2_b9da_921e, 0xa6f2_f269_5db0_1e54, 0x1ee3_e9bd_6876_214e],
            [0xa26e_181c_e27a_9497, 0x36d2_54e4_8e21_5e04, 0x42f3_2a6c_252c_abca, 0x9948_1487_80b5_7614],
        ],
        [
            [0xea96_1058_fa28_a7e0, 0xc726_cf25_0bf5_ec74, 0xe74d_55c8_db22_9666, 0x0bd9_abbf_a57f_5799],
            [0x7479_ef07_4dfc_47b3, 0xd9c6_5fc3_0c52_f91d, 0x8e02_83fe_36a8_bde2, 0xa32a_8b5e_7d4b_7280],
        ],
        [
            [0xab41_b43a_4322_8d83, 0x24ae_1c30_4ad6_3f99, 0x8e52_5f1a_46a5_1229, 0x14af_860f_cd26_d2b4],
            [0xd6ba_ef61_3f71_4aa1, 0xf518_65ad_eb78_795e, 0xd3e2_1fce_e6a9_d694, 0x82ce_b1dd_8a37_b527],
        ],
        [
            [0x8605_d27d_4830_7682, 0x745a_aba3_e105_66da, 0xe57c_ae36_bff2_d7ab, 0x9133_2ba1_4b12_7823],
            [0xcb5c_3638_f342_9f43, 0x43a2_1c4f_ec46_2929, 0xe9bc_9535_2b18_b7bd, 0x8c2a_ddf3_e78c_b0c6],
        ],
        [
            [0x4a66_5bfd_2f9f_d51a, 0x7f2f_1fe2_481b_97f7, 0xcad0_5d69_ad36_ce50, 0x314f_c2a4_844f_4ded],
            [0xd559_3d8c_b55f_c5c6, 0xe351_0ce8_bfb1_e23d, 0xf9b7_be69_3745_3cce, 0xd354_1b79_69fa_e631],
        ],
        [
            [0xb013_cbca_d715_4ced, 0x949b_2857_3f52_651a, 0x03b4_1f6e_9f5e_642e, 0xc3a3_4629_86ed_94a4],
            [0xf3c8_6cd6_222b_24dc, 0x7578_fe8a_028c_9c26, 0xaac7_bfa1_2eda_d3b6, 0x4112_c5d7_8847_940a],
        ],
        [
            [0x9929_6525_eca4_45df, 0xf1af_24f2_2cdf_a4c6, 0xf5b4_eb61_eba6_d3bc, 0x4560_910c_9897_2cc7],
            [0x5475_1c32_093e_aa32, 0x0183_1349_7d3c_67bb, 0x3bd9_0ce6_2d87_1110, 0x75fc_863a_538b_aa7e],
        ],
        [
            [0x8fe1_f8b6_4ae3_a278, 0x160c_5306_137c_df65, 0x22f0_29e7_33be_0492, 0x79a6_8042_7a75_cd82],
            [0x1d8c_094a_5b3f_3ada, 0x5d72_3bbe_165c_3250, 0x08b9_58ff_a579_2e22, 0x829f_a986_b11c_1eaa],
        ],
        [
            [0x711b_8a41_76a9_f05d, 0x06ca_4e4b_9011_d488, 0x543b_c62b_a248_a65e, 0x0175_35ff_c929_0894],
            [0x840b_84ce_4068_51d7, 0xafa3_acdf_90e9_60b4, 0xac33_94af_7128_fd34, 0x54eb_4d5b_2ac0_f92c],
        ],
        [
            [0x923e_a73e_4a14_f836, 0xc8cc_8c57_f094_6328, 0xce3f_117f_e917_a4df, 0x6372_f933_f72c_e929],
            [0x7500_0249_c29b_a567, 0xcbd4_37e6_8c82_9cca, 0x6c63_aaab_dd02_ec7a, 0xe9b2_f90c_7b42_bd17],
        ],
        [
            [0xdb09_e873_55db_d4b3, 0x1f87_9928_6639_bbb1, 0xb83e_47e5_1c65_1962, 0xd4ef_0fb6_c43f_b574],
            [0x27d3_b9d8_f1bf_b12a, 0x6ab8_77e8_6e5e_8b72, 0x8eeb_dc9d_157b_9014, 0x4c21_1005_3aa5_cb64],
        ],
    ],
];

/// `ODD_MULTIPLES[j]` is `(2·j + 1)·G`, for verification.
// table: numbers only.
#[rustfmt::skip]
pub(super) static ODD_MULTIPLES: [[[u64; 4]; 2]; 64] = [
    [
        [0x79e7_30d4_18a9_143c, 0x75ba_95fc_5fed_b601, 0x79fb_732b_7762_2510, 0x1890_5f76_a537_55c6],
        [0xddf2_5357_ce95_560a, 0x8b4a_b8e4_ba19_e45c, 0xd2e8_8688_dd21_f325, 0x8571_ff18_2588_5d85],
    ],
    [
        [0xffac_3f90_4eeb_c127, 0xb027_f84a_087d_81fb, 0x66ad_77dd_87cb_bc98, 0x2693_6a3f_b6ff_747e],
        [0xb04c_5c1f_c983_a7eb, 0x583e_47ad_0861_fe1a, 0x7882_0831_1a2e_e98e, 0xd5f0_6a29_e587_cc07],
    ],
    [
        [0xbe1b_8aae_c45c_61f5, 0x90ec_649a_94b9_537d, 0x941c_b5aa_d076_c20c, 0xc907_9605_8905_23c8],
        [0xeb30_9b4a_e7ba_4f10, 0x73c5_68ef_e5eb_882b, 0x3540_a987_7e7a_1f68, 0x73a0_76bb_2dd1_e916],
    ],
    [
        [0x0746_354e_a017_3b4f, 0x2bd2_0213_d23c_00f7, 0xf43e_aab5_0c23_bb08, 0x13ba_5119_c312_3e03],
        [0x2847_d030_3f5b_9d4d, 0x6742_f2f2_5da6_7bdd, 0xef93_3bdc_77c9_4195, 0xeaed_d915_6e24_0867],
    ],
    [
        [0x75c9_6e8f_264e_20e8, 0xabe6_bfed_59a7_a841, 0x2cc0_9c04_44c8_eb00, 0xe05b_3080_f0c4_e16b],
        [0x1eb7_777a_a45f_3314, 0x56af_7bed_ce5d_45e3, 0x2b6e_019a_88b1_2f1a, 0x0866_59cd_fd83_5f9b],
    ],
    [
        [0xea7d_260a_6245_e404, 0x9de4_0795_6e7f_dfe0, 0x1ff3_a415_8dac_1ab5, 0x3e70_90f1_649c_9073],
        [0x1a76_8561_2b94_4e88, 0x250f_939e_e57f_61c8, 0x0c0d_aa89_1ead_643d, 0x6893_0023_e125_b88e],
    ],
    [
        [0xccc4_2563_4b2e_d709, 0x0e35_6769_856f_d30d, 0xbcbc_d43f_559e_9811, 0x7384_77ac_5395_b759],
        [0x3575_2b90_c00e_e17f, 0x6874_8390_742e_d2e3, 0x7cd0_6422_bd1f_5bc1, 0xfbc0_8769_c9e7_b797],
    ],
    [
        [0x72bc_d8b7_bc60_055b, 0x03cc_23ee_56e2_7e4b, 0xee33_7424_e481_9370, 0xe2aa_0e43_0ad3_da09],
        [0x40b8_524f_6383_c45d, 0xd766_3554_42a4_1b25, 0x64ef_a6de_778a_4797, 0x2042_170a_7079_adf4],
    ],
    [
        [0x9709_1dcb_d53c_5c9d, 0xf176_24b6_ac0a_177b, 0xb0f1_3975_2cfe_2dff, 0xc1a3_5c0a_6c7a_574e],
        [0x227d_3146_93e7_9987, 0x0575_bf30_e89c_b80e, 0x2f4e_247f_0d18_83bb, 0xebd5_1226_3274_c3d0],
    ],
    [
        [0xfea9_12ba_a565_9ae8, 0x6836_3aba_25e1_a16e, 0xb884_2277_752c_41ac, 0xfe54_5c28_2897_c3fc],
        [0x2d36_e9e7_dc4c_696b, 0x5806_244a_fba9_77c5, 0x8566_5e9b_e395_08c1, 0xf720_ee25_6d12_597b],
    ],
    [
        [0x562e_4cec_c135_b208, 0x74e1_b265_4783_f47d, 0x6d2a_506c_5a3f_3b30, 0xecea_d9f4_c167_62fc],
        [0xf29d_d4b2_e286_e5b9, 0x1b0f_adc0_83bb_3c61, 0x7a75_023e_7fac_29a4, 0xc086_d5f1_c947_7fa3],
    ],
    [
        [0xf4f8_7653_2de4_5068, 0x37c7_a7e8_9e2e_1f6e, 0xd082_5fa2_a358_4069, 0xaf2c_ea7c_1727_bf42],
        [0x0360_a4fb_9e47_85a9, 0xe5fd_a49c_2729_9f4a, 0x4806_8e13_71ac_2f71, 0x83d0_687b_9077_666f],
    ],
    [
        [0xa4a3_19ac_d837_879f, 0x6fc1_b49e_ed6b_67b0, 0xe395_9933_32f1_f3af, 0x9667_42eb_6543_2a2e],
        [0x4b8d_c9fe_b496_6228, 0x96cc_6312_43f4_3950, 0x1206_8859_c9b7_31ee, 0x7b94_8dc3_56f7_9968],
    ],
    [
        [0x042c_2af4_97e2_feb4, 0xd36a_42d7_aebf_7313, 0x49d2_c9eb_084f_fdd7, 0x9f8a_a54b_2ef7_c76a],
        [0x9200_b7ba_0989_5e70, 0x3bd0_c66f_ddb7_fb58, 0x2d97_d108_78eb_4cbb, 0x2d43_1068_d84b_de31],
    ],
    [
        [0x5e5d_b46a_cb66_e132, 0xf1be_963a_0d92_5880, 0x944a_7027_0317_b9e2, 0xe266_f959_4860_3d48],
        [0x98db_6673_5c20_8899, 0x9047_2447_a2fb_18a3, 0x8a96_6939_777c_619f, 0x3798_142a_2a3b_e21b],
    ],
    [
        [0xe2f7_3c69_6755_ff89, 0xdd3c_f7e7_4730_17e6, 0x8ef5_689d_3cf7_600d, 0x948d_c4f8_b1fc_87b4],
        [0xd9e9_fe81_4ea5_3299, 0x2d92_1ca2_98eb_6028, 0xfaec_edfd_0c98_03fc, 0xf38a_e891_4d7b_4745],
    ],
    [
        [0x8715_1456_0f66_4534, 0x85ce_ae7c_4b68_f103, 0xac09_c4ae_6557_8ab9, 0x33ec_6868_f044_b10c],
        [0x6ac4_832b_3a8e_c1f1, 0x5509_d128_5847_d5ef, 0xf909_604f_763f_1574, 0xb16c_4303_c32f_63c4],
    ],
    [
        [0xfd16_847f_dec6_7ef5, 0x742e_e464_233e_76b7, 0x0b8e_4134_efc2_b4c8, 0xca64_0b86_42a3_e521],
        [0x653a_0190_8ceb_6aa9, 0x313c_300c_5478_52d5, 0x24e4_ab12_6b23_7af7, 0x2ba9_0162_8bb4_7af8],
    ],
    [
        [0x0046_7bc5_8cce_08b5, 0xb636_458c_7f17_8d55, 0xc574_8bae_a677_d806, 0x2763_a387_dfa3_94eb],
        [0xa12b_448a_7d3c_ebb6, 0xe7ad_da3e_6f20_d850, 0xf63e_bce5_1558_462c, 0x58b3_6143_6200_88a8],
    ],
    [
        [0xa9d8_9488_a059_c142, 0x6f5a_e714_ff0b_9346, 0x068f_237d_16fb_3664, 0x5853_e4c4_3631_86ac],
        [0xe2d8_7d23_63c5_2f98, 0x2ec4_a766_8182_8876, 0x47b8_64fa_e14e_7b1c, 0x0c0b_c0e5_6919_2408],
    ],
    [
        [0x624d_6049_2ed2_2e91, 0x6fdf_e0b5_6f07_2822, 0xeeca_1115_39ce_2271, 0x9810_0a4f_db01_614f],
        [0xb6b0_daa2_a35c_628f, 0xb6f9_4d2e_c87e_9a47, 0xc677_3259_1d57_d9ce, 0xf70b_feec_0388_4a7b],
    ],
    [
        [0x4ff2_3ffd_248a_7d06, 0x80c5_bfb4_8788_73fa, 0xb7d9_ad90_0574_5981, 0x179c_85db_3db0_1994],
        [0xba41_b062_61a6_966c, 0x4d82_d052_eadc_e5a8, 0x9e91_cd3b_a5e6_a318, 0x4779_5f4f_95b2_dda0],
    ],
    [
        [0x1ee4_26cc_d5cd_79bf, 0x0032_940b_946c_6e18, 0x1b1e_8ae0_5747_7f58, 0xe94f_7d34_6d82_3278],
        [0xc747_cb96_782b_a21a, 0xc525_4469_f72b_33a5, 0x772e_f6de_c7f8_0c81, 0xd73a_cbfe_2cd9_e6b5],
    ],
    [
        [0x283c_7513_caa7_6097, 0x0a62_4fa9_36c8_3906, 0x6b20_afec_715a_f2c7, 0x4b96_9974_eba7_8bfd],
        [0x2207_55cc_d921_d60e, 0x9b94_4e10_7bae_ca13, 0x0481_9d51_5ded_93d4, 0x9bbf_f86e_6ddd_fd27],
    ],
    [
        [0x2195_0b42_1ff6_acd3, 0xffe7_0484_53dc_6909, 0xff4c_d0b2_2876_6127, 0xabdb_e608_4fb7_db2b],
        [0x837c_9228_5e11_09e8, 0x2614_7d27_f464_5b5a, 0x4d78_f592_f781_8ed8, 0xd394_077e_f247_fa36],
    ],
    [
        [0x508c_ec1c_3b3f_64c9, 0xe20b_c0ba_1e5e_df3f, 0xda1d_eb85_2f43_18d4, 0xd20e_be0d_5c3f_a443],
        [0x370b_4ea7_7324_1ea3, 0x61f1_511c_5e1a_5f65, 0x99a5_e23d_8268_1c62, 0xd731_e383_a2f5_4c2d],
    ],
    [
        [0x9735_9638_546c_4d8d, 0x5f9c_3fc4_92f2_4679, 0x912e_8bed_a8c8_acd9, 0xec3a_318d_3066_34b0],
        [0x8016_7f41_c31c_b264, 0x3db8_2f6f_5221_13f2, 0xb155_bcd2_dcaf_e197, 0xfba1_da59_4346_5283],
    ],
    [
        [0x258b_bbf9_e730_5683, 0x31ee_a5bf_07ef_5be6, 0x0deb_0e4a_46c8_14c1, 0x5cee_8449_a7b7_30dd],
        [0xeab4_95c5_a018_2bde, 0xee75_9f87_9e27_a6b4, 0xc2cf_6a68_80e5_18ca, 0x25e8_013f_f14c_f3f4],
    ],
    [
        [0x3ec8_32e7_7aca_ca28, 0x1bfe_ea57_c738_5b29, 0x0682_12e3_fd1e_af38, 0xc132_9830_6acf_8ccc],
        [0xb909_f2db_2aac_9e59, 0x5748_060d_b661_782a, 0xc5ab_2632_c79b_7a01, 0xda44_c6c6_0001_7626],
    ],
    [
        [0x69d4_4ed6_5c46_aa8e, 0x2100_d5d3_a8d0_63d1, 0xcb97_27ea_a2d1_7c36, 0x4c2b_ab1b_8add_53b7],
        [0xa084_e90c_1542_6704, 0x778a_fcd3_a837_ebea, 0x6651_f701_7ce4_77f8, 0xa062_4998_46fb_7a8b],
    ],
    [
        [0x3667_eb1a_7f4c_04cc, 0x5955_6621_a940_4f84, 0x71cd_f653_7ece_b50a, 0x994a_44a6_9b83_35fa],
        [0xd7fa_f819_dbeb_9b69, 0x473c_5680_eed4_350d, 0xb665_8466_da44_bba2, 0x0d1b_c780_872b_dbf3],
    ],
    [
        [0xb8d3_d931_9ff9_1fe5, 0x039c_4800_f051_8eed, 0x95c3_7632_9182_cb26, 0x0763_a434_82fc_568d],
        [0x707c_04d5_383e_76ba, 0xac98_b930_824e_8197, 0x92bf_7c8f_9123_0de0, 0x9087_6a01_4095_9b70],
    ],
    [
        [0xdc23_06eb_fcdb_b2b2, 0x7952_7db7_ba66_f4b9, 0xbf63_9ed6_7765_765e, 0x0162_8c47_06b6_090a],
        [0x66eb_62f1_b957_b4a1, 0x33cb_7691_ba65_9f46, 0x2c90_d98c_f3e0_55d6, 0x7d09_6ac4_2f17_4750],
    ],
    [
        [0x86f0_4d3b_51f9_c391, 0xc16d_0c52_a48a_4ddd, 0xfc88_362a_891e_a186, 0xe821_8ad0_7de9_6a54],
        [0x2c73_5ac1_2f33_af7a, 0x05af_456a_0662_0ae8, 0xde3e_c728_c30a_96a0, 0xfd59_d7eb_9a8f_62d9],
    ],
    [
        [0x9e5d_a11c_c5e7_9347, 0x8798_6a54_361b_fe25, 0xc856_8688_91e9_ae09, 0x49d3_ad05_548e_fa2a],
        [0x987b_0687_f4eb_5cf6, 0x9bea_0d0f_2655_d14f, 0x2126_ac55_3a8d_d126, 0x6d37_b1fa_546f_becc],
    ],
    [
        [0xf19f_382e_92aa_7864, 0x49c7_cb94_fc05_804b, 0xf94a_a89b_4075_0d01, 0xdd42_1b5d_4a21_0364],
        [0x56cd_001e_39df_3672, 0x030a_119f_dd4a_f1ec, 0x11f9_47e6_96cd_0572, 0x574c_c7b2_9378_6791],
    ],
    [
        [0xae8f_8fe1_eeb0_3d1a, 0x2b34_a7dc_096f_b852, 0x7949_22ef_17e2_9b1a, 0xb2da_cdf6_6ef8_2fce],
        [0xdb8d_cc81_f429_11ee, 0xb871_ba63_e405_ca09, 0xa66d_9252_5e82_d5b3, 0xc397_2552_1af8_2878],
    ],
    [
        [0x616d_2c02_fb76_0095, 0xcfa8_ca0e_2a7a_a6ab, 0xf123_7162_23af_72e0, 0xa22f_8fbe_a42f_d1f6],
        [0x5072_758b_78f3_d040, 0x7be1_9f0d_ed44_37a8, 0xe798_07a7_7045_6a7e, 0x24a1_bde1_d0c2_302d],
    ],
    [
        [0x0a21_93bf_c266_f85c, 0x719a_87be_5a0e_c9ce, 0x9c30_c642_2b2f_9c49, 0xdb15_e496_3d5b_aeb1],
        [0x83c3_139b_e0d3_7321, 0x4788_522b_2e9f_dbb2, 0x2b4f_0c78_77eb_94ea, 0x854d_c9d5_9510_5f9e],
    ],
    [
        [0xa402_06d3_30ff_0e92, 0xdd30_6e2a_0517_6f8b, 0x58f6_4281_65f8_9e14, 0x5ed5_56aa_e893_27fc],
        [0xc2b1_870a_f832_1bb8, 0x097a_54ff_9922_7b16, 0xd073_70c4_5012_8375, 0xb75d_f5ec_191a_421f],
    ],
    [
        [0xd3a5_d81f_c63d_5e79, 0x8e9d_0af4_02ba_3183, 0xb097_c711_165c_6e4c, 0xe0be_eb1a_ebff_18d3],
        [0xfe65_7f13_0801_937b, 0xa02d_bc42_6fe5_b29d, 0xcbdb_fdb9_cf29_0d1f, 0x7acf_4419_e85b_c145],
    ],
    [
        [0x2c9e_e62d_c336_3a22, 0x125d_4714_ec67_199a, 0xf87a_bebf_2ab8_0485, 0xcf30_86e8_7a24_3ca4],
        [0x5c52_b051_c64e_09dd, 0x5e9b_1612_5625_aad7, 0x0536_a39d_b19c_6126, 0x97f0_0132_47b6_4be5],
    ],
    [
        [0x3646_b0dd_7e1e_e314, 0xef61_7e00_25af_7677, 0x36bf_2f65_ea65_641a, 0xabfc_8457_b5e1_1eff],
        [0x998d_fac1_8f11_92b6, 0xce91_ee27_0142_811b, 0xbb00_66ae_1f28_2369, 0x1597_51e2_e1cb_aebe],
    ],
    [
        [0x5163_29ff_7b4d_8b2c, 0xb856_664a_2d4b_409b, 0x0412_5299_7f6b_0670, 0x2bd0_2043_6082_6caa],
        [0x010e_5226_61dd_bcb1, 0xcd07_bc34_c235_d56c, 0xa8f4_39ab_06e5_8e3e, 0xaf49_0825_d5cf_f157],
    ],
    [
        [0xc1ee_6264_a7ea_be67, 0x62d5_1e29_fd54_487d, 0x3ea1_2344_6310_eb5a, 0xbd88_aca7_4765_b805],
        [0xb7b2_84be_14fb_691a, 0x6403_88f8_3b9f_ffef, 0x7ab4_9dd2_09f9_8f9a, 0x7150_f87e_7211_e445],
    ],
    [
        [0xd81a_d938_6982_f865, 0x2711_3bb4_ae6a_94b8, 0x4a39_f02b_bedd_4f47, 0x0211_de8f_d569_2705],
        [0xd587_138c_63c9_2f69, 0x2354_719f_6237_fc68, 0xfa8a_5b9b_0b46_a59f, 0x4a70_abf7_5c55_4ed3],
    ],
    [
        [0x64cf_dc70_d945_3d29, 0x0aea_ca9a_fd36_b1af, 0x4a27_8686_e163_9607, 0x0581_b471_1fdf_2498],
        [0x8229_0e25_3d61_f6d2, 0x20b0_21c3_df21_9dc5, 0xff6c_1a78_f9a2_852f, 0x435a_c466_954f_fbb3],
    ],
    [
        [0x263e_039b_b308_cc40, 0x6684_ad76_2b34_6fd2, 0x9a12_7f2b_caa1_2d0d, 0x76a8_f9fe_a974_291f],
        [0xc802_049b_68aa_19e4, 0x6549_9c99_0c5d_bba0, 0xee1b_1cb5_3444_55a1, 0x3f29_3fda_2cd6_f439],
    ],
    [
        [0xdc90_323b_afce_b64d, 0xda8c_db78_397e_43f4, 0xee84_8e1d_2566_805e, 0xf1ae_5380_5781_81c7],
        [0x2dc7_b8e6_9c70_c77c, 0x85f4_d9c4_5b68_b7e7, 0x8457_7f1f_3260_b767, 0x1fbd_470f_53cf_3e69],
    ],
    [
        [0x2d03_7bf8_3f94_32b4, 0xb1f1_abb6_6a7b_4371, 0x6505_22fd_4a9a_3b17, 0xbc43_8ae1_a4e6_5b07],
        [0x31b5_7ea2_8469_3c04, 0x7ab5_8a3f_7550_3e46, 0x03a3_c2c7_b98f_f4b3, 0x4a67_3fe0_54fc_d65a],
    ],
    [
        [0xb7a9_6e0a_4ea6_fdf7, 0xbbe9_14d3_b99c_d026, 0x6a61_0374_c569_a602, 0xe9b1_c239_14da_499e],
        [0xb5f6_f0fe_adc1_9a99, 0x7312_5182_6f21_687c, 0x5a8a_1464_4be7_7793, 0x94ce_9e0a_dba8_bfc7],
    ],
    [
        [0x564b_dda6_c71f_8d02, 0xd0a8_75e9_19f7_f72c, 0x5767_0e41_bf61_9241, 0xf51e_c872_4c3c_386f],
        [0x00ae_c19e_e8bf_7d17, 0x5df7_9360_2861_66f3, 0xa6fa_e609_30a4_f924, 0x1429_b1f8_ae1d_3ed8],
    ],
    [
        [0xde6d_dcb7_7b37_1390, 0xcb11_125c_02a9_ba44, 0xc08e_c160_2b1d_28fd, 0x680d_5abf_65e0_3a86],
        [0xd5ec_7bbb_f532_7839, 0xc870_57ca_3bce_7fe5, 0x4e34_6db0_71cb_fc97, 0xd3d6_d111_ee9e_512f],
    ],
    [
        [0x2ca0_ba9c_3796_f4c7, 0x3571_e4d1_592c_e334, 0x28f9_cdeb_e9f6_e877, 0xee20_6023_efce_1a70],
        [0xb215_9e08_b763_69dc, 0x2754_e426_0a7f_687c, 0xe008_039e_02de_2ff1, 0xccd7_e941_8ea7_00c1],
    ],
    [
        [0xaec6_3acb_dd10_edd0, 0xfd4f_61e4_91ae_8d13, 0xe7b0_9217_4df8_61f4, 0x3720_b247_5548_de20],
        [0xaf41_9847_ebf3_df78, 0xe722_9d89_56cd_660d, 0x0cd6_22ba_eb87_9899, 0x5fda_ee39_1cab_12c7],
    ],
    [
        [0xd87f_4ae0_8665_3aa8, 0x327d_ac31_8072_f08d, 0x098f_37bb_0832_c416, 0x0cf8_04d7_7a9b_6a20],
        [0x4b9c_5438_a67e_2173, 0x1cc0_d4ce_a23a_fa67, 0x270a_dcc5_7148_b135, 0xf9af_0acd_904d_4731],
    ],
    [
        [0xa125_e6c1_b7eb_cb88, 0x3289_e86e_10ec_0d40, 0xcc3a_5ecb_9835_3869, 0x734e_0d07_8a2b_0d3a],
        [0xe0d9_2e9a_5193_3360, 0xfa6b_cdb1_7860_76b9, 0xd13c_ca90_747f_19ec, 0x61d8_209d_49f3_a53d],
    ],
    [
        [0xad19_e039_119f_6cab, 0xf15b_920f_a8df_ce56, 0x8a26_27c4_851b_5bc7, 0x7c3f_f661_d8ec_ca6e],
        [0xb9dd_2bf2_d5f5_b5bf, 0x56b7_6c57_baa4_3b27, 0xdc8d_f855_fe2f_4937, 0xe95d_d9d8_8898_21b2],
    ],
    [
        [0x08e4_c490_1b62_0dc4, 0x55a3_bb1a_d969_9e92, 0x7890_e8d5_4796_8833, 0xbbdb_ec7d_79af_29b1],
        [0x9275_0de7_3e51_e1bc, 0x50cf_6d11_ad91_a350, 0x9dc3_3392_fa67_285c, 0x2cdf_7f85_4480_ffe3],
    ],
    [
        [0x87af_199e_6cc4_7305, 0x062a_fb7c_1e31_4dde, 0x2be2_2ba0_f3a4_9fb4, 0x6ed0_b988_157b_7f56],
        [0x8162_cf50_2d65_3fd9, 0x17d2_9c64_877b_7497, 0xd7e8_1438_0f67_b514, 0xfedf_1014_fe6e_e703],
    ],
    [
        [0x14d7_251a_8c03_e3f4, 0xd716_02d5_b0e5_fe20, 0x27d2_bf4f_683b_30d1, 0xe1a8_d418_f77f_10e1],
        [0xa494_1a1e_76a0_ead7, 0xff31_8484_da0a_4996, 0xaaf4_d4e1_9339_4872, 0xae83_9cd8_0e99_505c],
    ],
    [
        [0x62ea_8598_03b5_8b02, 0x5a71_4971_98a5_ea8c, 0x1783_d1b6_917e_4725, 0x2d7c_a4d8_f1e3_5487],
        [0x3f69_b4d4_9b4d_4324, 0xda04_cc89_8e17_ff54, 0x5870_726c_16e3_e02a, 0xaeb9_041c_69e7_88c5],
    ],
    [
        [0xaab5_4cfc_9374_0130, 0xf72d_ab6d_2257_33fa, 0x04b7_6d2d_1ed3_2559, 0xa9fe_2396_bb85_b9cb],
        [0x128b_0d24_bf22_19f0, 0x2292_393b_579f_3ce2, 0x51dc_5fac_145f_f0d5, 0xb16d_6af8_c3fe_bbc1],
    ],
    [
        [0x36e8_4bb6_dee3_5b41, 0x70e9_016c_dddf_d928, 0x6072_a061_ae61_9f28, 0x15fe_6a86_904a_36cf],
        [0x9ab6_968b_f600_5965, 0xfd1c_4a97_0ad6_02d0, 0xd0a8_8792_44f4_03f2, 0x7675_9223_abe3_c14b],
    ],
];
