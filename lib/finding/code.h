// What can be found: judgements of an audit, notes of a check, and things wrong with a board's files.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "base/wording.h"

namespace chibo::finding {

enum class Severity { note, warning, error };

std::string_view name(Severity severity);  // note, warning, error
std::optional<Severity> parse_severity(std::string_view text);

enum class Code {
    // Judgements of the audit, in the order of the contract.
    quota_short,
    quota_behind,
    quota_out_of_reach,
    review_missing,
    unknown_member,
    unknown_branch,
    duplicate_visit,
    not_in_office,
    branch_closed,
    possible_duplicate,
    kind_not_counted,
    home_not_counted,
    same_day,
    recorded_early,
    assessment_missing,
    grade_mismatch,
    escalation_incomplete,
    difficulty_overdue,
    plan_missed,
    unknown_office,
    bound_by_two,

    // Notes of a check: nothing is wrong, but somebody may have overlooked it.
    leave_ends_soon,
    leave_without_effect,

    // The same of the place where the board is kept; no example of a board can show it.
    network_file_system,

    // Files that can't be read.
    unreadable_file,
    no_settings,
    not_a_file,
    file_and_folder,
    bad_file_name,
    no_regulation,
    not_utf8,
    bad_character,
    wrong_encoding,

    // Text that is no YAML, or YAML that a board does without.
    stray_line,
    second_document,
    dash_without_space,
    tab_after_dash,
    not_a_list_file,
    unclosed_quote,
    unclosed_bracket,
    tab_indentation,
    bad_indentation,
    text_after_value,
    needs_quotes,
    bad_escape,
    not_yaml,
    too_deep,
    anchor,
    alias,
    tag,
    merge_key,

    // Keys.
    unknown_key,
    duplicate_key,
    missing_key,
    key_is_no_text,
    no_kind,
    two_kinds,
    groups_only,
    score_or_grade,

    // Values.
    no_value,
    empty_text,
    empty_list,
    not_text,
    not_a_list,
    not_a_mapping,
    not_an_id,
    not_an_entry_id,
    not_a_difficulty_id,
    not_whole,
    not_a_day,
    not_a_date,
    not_a_time,
    not_a_year,
    not_a_month_day,
    not_an_offset,
    not_a_word,
    from_after_to,
    repeated_item,
    grades_not_falling,

    // References.
    repeated_id,
    unknown_reference,
    cycle,
    office_not_listed,
    office_in_two_quotas,
    void_of_void,
    ended_twice,
    replaces_no_visit,
    no_such_difficulty,
    fewer_difficulties,
};

// One code: its name (stable, never translated), severity, and wording with {named} arguments.
struct Row {
    Code code;
    std::string_view name;
    Severity severity;
    base::Wording wording;
};

std::span<const Row> catalogue();
const Row& row(Code code);

// The code of that name (as in answers), or nothing.
std::optional<Code> parse_code(std::string_view text);

inline std::string_view name(Code code) { return row(code).name; }
inline Severity severity(Code code) { return row(code).severity; }

}  // namespace chibo::finding
