// Every code with its severity and its wording in both languages, side by side.
#include <algorithm>
#include <array>

#include "finding/code.h"

namespace chibo::finding {

namespace {

using enum Code;
constexpr Severity note = Severity::note;
constexpr Severity warning = Severity::warning;
constexpr Severity error = Severity::error;

constexpr auto rows = std::to_array<Row>({
    {quota_short, "quota-short", error,
     {"{member} ({office}) đã dự {counted} trên {required:lượt} phải dự trong kỳ {period}; kỳ đã hết, còn thiếu "
      "{missing:lượt}",
      "{member} ({office}) attended {counted} of {required:meeting|meetings} required in {period}; the period is over, "
      "{missing} missing"}},
    {quota_behind, "quota-behind", warning,
     {"{member} ({office}) đã dự {counted} trên {required:lượt} phải dự trong kỳ {period}; đến ngày {day} tiến độ cần "
      "{expected:lượt}",
      "{member} ({office}) attended {counted} of {required:meeting|meetings} required in {period}; by {day} the pace "
      "asks for {expected}"}},
    {quota_out_of_reach, "quota-out-of-reach", warning,
     {"{member} ({office}) còn thiếu {missing:lượt} trong kỳ {period} mà lịch họp của các chi bộ chỉ còn {left:ngày} "
      "dự được",
      "{member} ({office}) lacks {missing:meeting|meetings} in {period}, but the branches meet on only {left:day|days} "
      "that are left"}},
    {review_missing, "review-missing", error,
     {"chưa ghi nhận bản tự kiểm điểm năm {year} của {member}; hạn nộp là ngày {due}",
      "no self-review of {year} by {member} is recorded; it was due on {due}"}},
    {unknown_member, "unknown-member", error,
     {"lượt dự {visit}: không có ủy viên nào mang mã «{member}»{nearest}",
      "visit {visit}: there is no member «{member}»{nearest}"}},
    {unknown_branch, "unknown-branch", error,
     {"lượt dự {visit}: không có chi bộ nào mang mã «{branch}»{nearest}",
      "visit {visit}: there is no branch «{branch}»{nearest}"}},
    {duplicate_visit, "duplicate-visit", warning,
     {"lượt dự {visit} của {member} tại {branch} ngày {date} đã được ghi ở {first}; không tính lần nữa",
      "visit {visit} of {member} to {branch} on {date} is already recorded as {first}; it does not count again"}},
    {not_in_office, "not-in-office", warning,
     {"lượt dự {visit}: {member} không thuộc diện phải dự vào {date}; không tính",
      "visit {visit}: {member} was not bound on {date}; it does not count"}},
    {branch_closed, "branch-closed", warning,
     {"lượt dự {visit} của {member}: {branch} không hoạt động vào {date}; không tính",
      "visit {visit} of {member}: {branch} was not open on {date}; it does not count"}},
    {possible_duplicate, "possible-duplicate", warning,
     {"lượt dự {visit} của {member} tại {branch} ({date}) có thể trùng với {first}: một bên chỉ ghi tháng",
      "visit {visit} of {member} to {branch} ({date}) may be the same as {first}: one of them gives only the month"}},
    {kind_not_counted, "kind-not-counted", note,
     {"lượt dự {visit} của {member}: {branch} là loại «{kind}», quy định không tính loại này",
      "visit {visit} of {member}: {branch} is of the kind «{kind}», which the regulation does not count"}},
    {home_not_counted, "home-not-counted", note,
     {"lượt dự {visit} của {member}: {branch} là chi bộ nơi cư trú, quy định không tính",
      "visit {visit} of {member}: {branch} is the member's own, which the regulation does not count"}},
    {same_day, "same-day", warning,
     {"lượt dự {visit}: {member} dự {branch} cùng ngày {date} với một buổi ở chi bộ khác ({first})",
      "visit {visit}: {member} attended {branch} on the same day {date} as another branch ({first})"}},
    {recorded_early, "recorded-early", warning,
     {"lượt dự {visit} ghi ngày họp {date}, sau ngày vào sổ {at}",
      "visit {visit} is dated {date}, after the day it was recorded ({at})"}},
    {assessment_missing, "assessment-missing", warning,
     {"lượt dự {visit} tại {branch} ({date}) thiếu đánh giá chất lượng buổi sinh hoạt",
      "visit {visit} to {branch} ({date}) lacks the assessment of the meeting's quality"}},
    {grade_mismatch, "grade-mismatch", warning,
     {"lượt dự {visit}: ghi mức «{grade}» nhưng {score} điểm ứng với mức «{right}»",
      "visit {visit}: graded «{grade}», but a score of {score} is «{right}»"}},
    {escalation_incomplete, "escalation-incomplete", warning,
     {"khó khăn {difficulty} («{text}») đã chuyển cấp trên nhưng không ghi chuyển đến đâu",
      "difficulty {difficulty} («{text}») is escalated, but to whom is not recorded"}},
    {difficulty_overdue, "difficulty-overdue", warning,
     {"khó khăn {difficulty} («{text}») chưa giải quyết xong, đã quá hạn ngày {due}",
      "difficulty {difficulty} («{text}») is not resolved and was due on {due}"}},
    {plan_missed, "plan-missed", warning,
     {"kế hoạch {plan}: {member} chưa dự {branch} theo lịch {date}",
      "planned visit {plan}: {member} has not attended {branch} as planned for {date}"}},
    {unknown_office, "unknown-office", warning,
     {"{member}: không quy định nào nêu chức vụ «{office}»{nearest}",
      "{member}: no regulation lists the office «{office}»{nearest}"}},
    {bound_by_two, "bound-by-two", warning,
     {"{member} giữ chức vụ «{office}» theo quy định {other} trong khi đang thực hiện theo quy định {number} (từ ngày "
      "{day})",
      "{member} holds the office «{office}» of regulation {other} while bound by regulation {number} (from {day})"}},

    {unreadable_file, "unreadable-file", error, {"không đọc được: {reason}", "can't be read: {reason}"}},
    {no_settings, "no-settings", error,
     {"không có tệp này nên thư mục không phải là bảng dữ liệu; hãy chỉ thư mục của bảng dữ liệu bằng -C",
      "this file is missing, so the folder is no board; name the board's folder with -C"}},
    {not_a_file, "not-a-file", error,
     {"không phải là tệp thông thường, không đọc được", "is no regular file and can't be read"}},
    {file_and_folder, "file-and-folder", error,
     {"có cả tệp {file} lẫn thư mục {folder}/; chỉ được giữ một",
      "there are both the file {file} and the folder {folder}/; keep one of them"}},
    {no_regulation, "no-regulation", error,
     {"chưa có quy định nào; cần ít nhất một quy định", "there is no regulation; at least one is needed"}},
    {not_utf8, "not-utf8", error,
     {"có ký tự không đúng mã UTF-8; hãy lưu lại tệp theo UTF-8", "this is no UTF-8; save the file as UTF-8"}},
    {bad_character, "bad-character", error,
     {"có ký tự điều khiển {character} không được dùng", "the control character {character} may not stand here"}},
    {wrong_encoding, "wrong-encoding", error,
     {"tệp lưu theo mã UTF-16; hãy lưu lại theo UTF-8", "the file is in UTF-16; save it as UTF-8"}},
    {stray_line, "stray-line", error,
     {"dòng này không thuộc mục nào: mỗi mục bắt đầu bằng «- », các dòng sau thụt vào",
      "this line belongs to no entry: an entry begins with «- », its other lines are indented"}},
    {second_document, "second-document", error,
     {"dấu «{marker}» giữa tệp không được dùng", "the marker «{marker}» may not stand inside a file"}},
    {dash_without_space, "dash-without-space", error,
     {"thiếu dấu cách sau «-»", "a blank is missing after «-»"}},
    {tab_after_dash, "tab-after-dash", error,
     {"sau «-» là dấu tab; hãy dùng dấu cách", "a tab follows «-»; use a blank"}},
    {not_a_list_file, "not-a-list-file", error,
     {"tệp này phải là danh sách, mỗi mục bắt đầu bằng «- »", "this file must be a list whose entries begin with «- »"}},
    {unclosed_quote, "unclosed-quote", error,
     {"dấu nháy mở ở đây không được đóng lại", "the quote opened here is not closed"}},
    {unclosed_bracket, "unclosed-bracket", error,
     {"dấu ngoặc mở ở đây không được đóng lại", "the bracket opened here is not closed"}},
    {tab_indentation, "tab-indentation", error,
     {"thụt dòng bằng dấu tab; hãy dùng dấu cách", "the line is indented with a tab; use blanks"}},
    {bad_indentation, "bad-indentation", error,
     {"sai thụt dòng, hoặc thiếu dấu cách sau «:»", "wrong indentation, or a blank is missing after «:»"}},
    {text_after_value, "text-after-value", error,
     {"có chữ thừa sau dấu nháy hay ngoặc đóng, hoặc sai thụt dòng",
      "there is text after a closing quote or bracket, or the indentation is wrong"}},
    {needs_quotes, "needs-quotes", error,
     {"chữ bắt đầu bằng ký tự này phải đặt trong dấu nháy", "text that begins with this character must be quoted"}},
    {bad_escape, "bad-escape", error,
     {"dấu «\\» trong nháy kép đi với ký tự không hợp lệ", "this character may not follow «\\» in double quotes"}},
    {not_yaml, "not-yaml", error, {"không đọc được theo YAML ({what})", "this is no YAML ({what})"}},
    {too_deep, "too-deep", error,
     {"lồng nhau quá {limit:tầng}", "nested deeper than {limit:level|levels}"}},
    {anchor, "anchor", error, {"không được đặt neo «&»", "anchors («&») are not used here"}},
    {alias, "alias", error, {"không được dùng tham chiếu «*»", "aliases («*») are not used here"}},
    {tag, "tag", error, {"không được dùng thẻ kiểu «!»", "tags («!») are not used here"}},
    {merge_key, "merge-key", error, {"không được dùng khóa gộp «<<»", "merge keys («<<») are not used here"}},
    {unknown_key, "unknown-key", error, {"không có khóa «{key}»{nearest}", "unknown key «{key}»{nearest}"}},
    {duplicate_key, "duplicate-key", error,
     {"khóa «{key}» đã có ở dòng {line}", "the key «{key}» already stands on line {line}"}},
    {missing_key, "missing-key", error, {"thiếu khóa «{key}»", "the key «{key}» is missing"}},
    {key_is_no_text, "key-is-no-text", error, {"khóa phải là chữ", "a key must be a text"}},
    {no_kind, "no-kind", error,
     {"mục nhật ký phải có một khóa loại: {kinds}", "an entry must have one kind key: {kinds}"}},
    {two_kinds, "two-kinds", error,
     {"mục này đã là «{kind}», không thể đồng thời là «{key}»", "the entry is a «{kind}» and can't be a «{key}» too"}},
    {groups_only, "groups-only", error,
     {"khóa «{key}» chỉ dùng cho tổ (type: group)", "the key «{key}» is for groups only (type: group)"}},
    {score_or_grade, "score-or-grade", error,
     {"phải có «score» hoặc «grade»", "«score» or «grade» must be given"}},
    {no_value, "no-value", error, {"khóa «{key}» không có giá trị", "the key «{key}» has no value"}},
    {empty_text, "empty-text", error, {"không được để trống", "the text may not be empty"}},
    {empty_list, "empty-list", error,
     {"danh sách phải có ít nhất một mục", "the list must hold at least one item"}},
    {not_text, "not-text", error, {"ở đây phải là một giá trị đơn", "a single value must stand here"}},
    {not_a_list, "not-a-list", error, {"ở đây phải là danh sách", "a list must stand here"}},
    {not_a_mapping, "not-a-mapping", error,
     {"ở đây phải là các cặp «khóa: giá trị»", "«key: value» pairs must stand here"}},
    {not_an_id, "not-an-id", error,
     {"«{value}» không phải là mã: mã gồm chữ thường không dấu, chữ số, «.», «-»",
      "«{value}» is no id: ids are made of a-z, 0-9, «.» and «-»"}},
    {not_an_entry_id, "not-an-entry-id", error,
     {"«{value}» không phải là mã mục nhật ký, dạng 2023/17", "«{value}» is no entry's id such as 2023/17"}},
    {not_a_difficulty_id, "not-a-difficulty-id", error,
     {"«{value}» không phải là mã khó khăn, dạng 2023/17.2", "«{value}» is no difficulty's id such as 2023/17.2"}},
    {not_whole, "not-whole", error,
     {"«{value}» không phải là số nguyên từ {min} đến {max}", "«{value}» is no whole number from {min} to {max}"}},
    {not_a_day, "not-a-day", error,
     {"«{value}» không phải là ngày có thật, dạng 2023-09-05", "«{value}» is no day of the calendar such as 2023-09-05"}},
    {not_a_date, "not-a-date", error,
     {"«{value}» không phải là ngày (2023-09-05) hay tháng (2023-09) có thật",
      "«{value}» is no day (2023-09-05) or month (2023-09) of the calendar"}},
    {not_a_time, "not-a-time", error,
     {"«{value}» không phải là thời điểm, dạng 2023-10-02T08:15:00+07:00",
      "«{value}» is no time such as 2023-10-02T08:15:00+07:00"}},
    {not_a_year, "not-a-year", error,
     {"«{value}» không phải là năm, dạng 2023", "«{value}» is no year such as 2023"}},
    {not_a_month_day, "not-a-month-day", error,
     {"«{value}» không phải là ngày trong năm, dạng 12-31 (không dùng 02-29)",
      "«{value}» is no day of every year such as 12-31 (02-29 is not)"}},
    {not_an_offset, "not-an-offset", error,
     {"«{value}» không phải là độ lệch giờ, dạng +07:00", "«{value}» is no offset such as +07:00"}},
    {not_a_word, "not-a-word", error,
     {"«{value}» không dùng được ở đây; chọn một trong: {words}{nearest}",
      "«{value}» may not stand here; use one of: {words}{nearest}"}},
    {from_after_to, "from-after-to", error,
     {"ngày kết thúc {to} trước ngày bắt đầu {from}", "the end {to} is before the beginning {from}"}},
    {repeated_item, "repeated-item", error, {"«{value}» ghi hai lần", "«{value}» is given twice"}},
    {grades_not_falling, "grades-not-falling", error,
     {"các mức phải xếp từ cao xuống thấp: {from} không nhỏ hơn {before}",
      "grades must fall: {from} is not below {before}"}},
    {repeated_id, "repeated-id", error,
     {"mã «{id}» đã dùng ở {place}", "the id «{id}» is already used at {place}"}},
    {unknown_reference, "unknown-reference", error,
     {"không có {what} nào mang mã «{id}»{nearest}", "there is no {what} «{id}»{nearest}"}},
    {cycle, "cycle", error, {"«{id}» dẫn vòng về chính nó", "«{id}» leads back to itself"}},
    {office_not_listed, "office-not-listed", error,
     {"chức vụ «{office}» không có trong «offices» của quy định{nearest}",
      "the office «{office}» is not among the regulation's «offices»{nearest}"}},
    {office_in_two_quotas, "office-in-two-quotas", error,
     {"chức vụ «{office}» đã thuộc định mức «{quota}»", "the office «{office}» is already in the quota «{quota}»"}},
    {void_of_void, "void-of-void", error,
     {"{id} là mục hủy, không thể hủy tiếp", "{id} is a void and can't be voided"}},
    {ended_twice, "ended-twice", error,
     {"{id} đã bị hủy hoặc thay thế bởi {by}", "{id} is already voided or replaced by {by}"}},
    {replaces_no_visit, "replaces-no-visit", error,
     {"{id} không phải là lượt dự, không thể thay thế", "{id} is no visit and can't be replaced"}},
    {no_such_difficulty, "no-such-difficulty", error,
     {"lượt dự {visit} chỉ có {count:khó khăn}", "visit {visit} has {count:difficulty|difficulties} only"}},
    {fewer_difficulties, "fewer-difficulties", error,
     {"lượt dự thay thế phải nêu ít nhất {count:khó khăn} như {visit}",
      "the replacing visit must list at least {count:difficulty|difficulties} as {visit} does"}},
});

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].code) != i) return false;
    }
    return true;
}
static_assert(in_order(), "the rows stand in the order of the codes, so that a code is its row's index");
static_assert(static_cast<std::size_t>(fewer_difficulties) + 1 == rows.size(), "every code has a row");

}  // namespace

std::span<const Row> catalogue() { return rows; }

const Row& row(Code code) { return rows[static_cast<std::size_t>(code)]; }

std::string_view name(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::error: return "error";
    }
    return {};
}

std::optional<Severity> parse_severity(std::string_view text) {
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
        if (name(severity) == text) return severity;
    }
    return std::nullopt;
}

}  // namespace chibo::finding
