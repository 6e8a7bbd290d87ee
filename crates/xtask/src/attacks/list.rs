//! The attacks: those that worked on 25 November 2026, in the order that they were found in, and what was found
//! since. Another one is one more number.

use super::Attack;

/// All of them.
pub(super) const ATTACKS: &[Attack] = &[
    Attack {
        number: 1,
        what: "keep an identity out of her open plan, and open the next slots with it",
        held_by: &[
            "attacks::what_somebody_kept_of_her_open_plan_opens_no_slot_once_she_says_that_someone_knows_it",
            "access::tests::forward::what_somebody_kept_of_a_private_vault_opens_nothing_that_is_sealed_later",
        ],
        controls: &["attacks::where_nothing_was_renewed_what_somebody_kept_of_her_open_plan_opens_the_everyday_slot"],
        open: None,
    },
    Attack {
        number: 2,
        what: "read what was moved out of an earlier copy, or damage a page so that a repair brings it back",
        held_by: &[
            "gather::what_she_moved_to_herself_alone_is_in_no_file_that_the_everyday_passphrase_opens",
            "repairs::no_damage_brings_back_what_she_moved_to_herself_alone",
            "repairs::no_damage_makes_an_answer_less_private",
            "repairs::no_damage_brings_back_what_an_answer_said_before_she_showed_it",
        ],
        controls: &["attacks::where_the_copies_are_not_renewed_the_everyday_passphrase_opens_what_was_moved"],
        open: None,
    },
    Attack {
        number: 3,
        what: "press everything in an everyday session, and compare with a plan that has no full passphrase",
        held_by: &[
            "tests::twins::every_command_answers_alike_with_a_full_passphrase_and_without_and_the_folders_look_the_same",
        ],
        controls: &["tests::twins::what_is_not_promised_does_tell"],
        open: None,
    },
    Attack {
        number: 4,
        what: "look at names, sizes and times in the folder after a lock, a dead battery, an update, many saves",
        held_by: &[
            "alike::an_install_with_a_full_passphrase_looks_like_one_without",
            "twins::after_a_dead_battery_the_everyday_passphrase_leaves_no_log_that_tells_of_the_full_one",
            "upgrade::after_an_upgrade_the_folder_tells_not_whether_there_is_a_full_passphrase",
        ],
        controls: &["alike::without_the_closing_step_the_times_would_tell"],
        open: None,
    },
    Attack {
        number: 5,
        what: "bring back a copy of one's own from the lock screen, and then wipe",
        held_by: &[
            "tests::aside::nobody_who_brings_back_their_own_copy_and_wipes_takes_her_plan_away",
            "tests::aside::what_she_deletes_for_good_after_an_old_copy_takes_no_plan_away_that_lies_aside",
            "aside::a_wipe_leaves_what_another_passphrase_opens_and_takes_what_its_own_does",
            "aside::a_passphrase_that_was_changed_brings_an_old_copy_back_and_deletes_no_plan_that_the_new_one_opens",
        ],
        controls: &["aside::where_nobody_looks_what_opens_it_a_wipe_takes_what_lies_aside"],
        open: None,
    },
    Attack {
        number: 6,
        what: "a minute with the open phone: make a code, set a full passphrase, wipe",
        held_by: &[
            "tests::confirmation::one_minute_with_the_open_phone_gives_no_way_in_takes_nothing_out_and_ends_nothing",
            "tests::confirmation::the_secret_that_is_asked_for_opens_all_that_is_open_and_no_other_is_told_of",
            "tests::news::a_code_that_somebody_made_is_told_at_the_next_opening_and_until_she_has_read_it",
            "tests::news::a_code_that_somebody_made_opens_nothing_once_she_says_that_someone_knows_her_passphrase",
        ],
        controls: &["attacks::where_no_secret_is_asked_for_a_minute_with_her_open_plan_makes_a_code_that_ends_it"],
        open: None,
    },
    Attack {
        number: 7,
        what: "guess at a passphrase wherever one is typed",
        held_by: &[
            "tests::lock::whoever_knows_the_everyday_passphrase_gets_no_free_guesses_at_another",
            "tests::confirmation::guesses_at_the_present_secret_wait_as_everywhere",
            "tests::lock::guessing_with_a_copy_waits_as_the_lock_screen_does",
            "tests::lock::only_a_wrong_secret_is_a_miss_and_one_that_opens_forgives_half_of_them",
            "throttle::tests::whoever_opens_after_each_guess_waits_as_long_as_who_does_not",
        ],
        controls: &["attacks::where_no_attempt_is_counted_a_guess_follows_a_guess"],
        open: None,
    },
    Attack {
        number: 8,
        what: "stop something in its middle, so that it brings back what is wiped after it",
        held_by: &[
            "leftover::what_a_stop_has_left_does_not_come_back_after_the_plan_was_wiped",
            "leftover::tests::every_name_that_an_operation_makes_has_an_end_and_a_stop_leaves_none_of_them_for_long",
        ],
        controls: &["leftover::where_the_vault_alone_is_removed_what_a_stop_has_left_brings_it_back"],
        open: None,
    },
    Attack {
        number: 9,
        what: "stop while a copy is sent, and look for what is deleted for good after it",
        held_by: &["leftover::what_she_deletes_for_good_is_in_nothing_that_a_stop_has_left"],
        controls: &["leftover::where_the_document_alone_is_dropped_what_was_being_sent_still_says_it"],
        open: None,
    },
    Attack {
        number: 10,
        what: "read the keys of a lock out of what the flash still holds of the device slot",
        held_by: &[
            "access::tests::device::the_keys_of_a_lock_never_stand_in_the_clear",
            "access::tests::a_stop_while_a_lock_is_set_loses_no_row_and_no_way_in",
        ],
        controls: &["access::tests::device::where_the_device_slot_is_given_the_keys_of_a_lock_they_stand_in_the_clear"],
        open: None,
    },
    Attack {
        number: 11,
        what: "read what she saved elsewhere as another user, or lay a link in its way",
        held_by: &[
            "file_picker::tests::what_is_written_elsewhere_is_for_its_owner_alone_and_follows_no_link",
            "folder::nobody_else_on_the_phone_can_enter_the_folder_or_read_a_file",
            "tests::lock::what_stands_beside_the_vault_is_for_its_owner_alone",
        ],
        controls: &["file_picker::tests::what_is_written_as_the_system_does_lets_others_read_it_and_follows_a_link"],
        open: None,
    },
    Attack {
        number: 12,
        what: "suspend a laptop with the plan open, and wake it",
        held_by: &[
            "ports::tests::time_asleep_counts_and_a_clock_that_was_set_back_takes_none_away",
            "shared::tests::a_plan_that_a_device_slept_over_is_locked_before_the_first_touch_is_heard",
        ],
        controls: &["ports::tests::by_the_clock_that_stands_still_a_night_asleep_is_no_time"],
        open: None,
    },
    Attack {
        number: 13,
        what: "bring back a copy over a plan without a lock, and open what was put aside",
        held_by: &[
            "aside::a_plan_without_a_lock_lies_aside_with_the_lock_of_what_took_its_place",
            "tests::aside::a_plan_without_a_lock_is_told_of_and_lies_aside_with_the_lock_of_the_copy",
        ],
        controls: &["aside::where_no_lock_is_set_before_what_lies_aside_opens_without_a_secret"],
        open: None,
    },
    Attack {
        number: 14,
        what: "plant a trigger in a database, and wait for new keys",
        held_by: &["damage::a_trigger_that_somebody_planted_counts_as_damage_and_no_repair_takes_it_along"],
        controls: &["damage::where_nobody_reads_the_schema_a_planted_trigger_outlives_new_keys"],
        open: None,
    },
    Attack {
        number: 15,
        what: "start what ships with variables that let somebody drive it or pick for her",
        held_by: &["lint::shell::tests::no_build_that_ships_obeys_a_variable_of_its_environment"],
        controls: &["lint::shell::tests::a_shell_that_obeys_a_variable_is_found"],
        open: None,
    },
    Attack {
        number: 16,
        what: "drop or follow something, so that another page takes the place of hers",
        held_by: &["closing::nothing_that_is_dropped_or_followed_takes_the_place_of_the_page"],
        controls: &["closing::where_no_shell_holds_it_another_page_takes_its_place"],
        open: None,
    },
    Attack {
        number: 17,
        what: "paste what she copied, after a minute or after the lock",
        held_by: &[
            "clipboard::tests::what_she_copied_is_gone_after_a_minute_and_not_before",
            "copied::what_she_copied_is_not_pasted_after_the_lock",
        ],
        controls: &["copied::where_nobody_tells_the_shell_it_is_pasted_after_the_lock"],
        open: None,
    },
    Attack {
        number: 18,
        what: "keep files that lead to her plan, put them back after she has changed her passphrase or \
               code, and type the one of before",
        held_by: &[
            "access::tests::follow::what_was_changed_of_the_everyday_vault_alone_holds_for_both_once_both_are_open",
            "access::tests::follow::a_stop_on_the_way_there_revives_no_secret_that_was_void",
            "access::tests::put_back::no_slot_of_before_that_is_put_back_revives_a_secret_or_takes_hers_away",
            "access::tests::half_done::a_full_passphrase_that_was_not_set_leaves_no_forgotten_one_in_its_place",
            "access::tests::half_done::a_file_of_before_that_comes_back_while_it_is_open_makes_no_present_passphrase_of_a_void_one",
        ],
        controls: &[
            "access::tests::follow::where_the_private_vault_says_not_what_it_follows_the_passphrase_of_before_opens_it",
        ],
        open: None,
    },
];
