#include "render/audit_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "base/width.h"
#include "finding/message.h"
#include "render/findings_text.h"

namespace chibo::render {

namespace {

using base::Language;
using base::Wording;
using finding::Count;

constexpr Wording heading{"{board}\nQuy định: {regulations}\nNăm: {years}. Tính đến hết {weekday}, ngày {day}\n",
                          "{board}\nRegulations: {regulations}\nYears: {years}. As of the close of {weekday}, {day}\n"};
constexpr Wording heading_open{
    "{board}\nQuy định: {regulations}\nNăm: {years}. Tính đến {weekday}, ngày {day} (chưa hết ngày)\n",
    "{board}\nRegulations: {regulations}\nYears: {years}. As of {weekday}, {day} (the day is not over)\n"};
constexpr Wording part_note{
    "* thuộc diện một phần của kỳ hoặc có thời gian nghỉ; định mức tính theo mục «partial» của quy định\n",
    "* bound for part of the period, or on leave; required as «partial» of the regulation says\n"};
constexpr Wording no_duties{"Không có ai thuộc diện phải dự trong thời gian này.\n",
                            "Nobody asked about is bound in these years.\n"};
constexpr Wording totals{
    "{members:ủy viên}, {groups:tổ công tác}: đủ {met}, thiếu {short}, chậm tiến độ {behind}, chưa đến hạn {pending}, "
    "miễn {exempt}; "
    "{errors:lỗi}, {warnings:cảnh báo}, {notes:ghi chú}\n",
    "{members:member|members}, {groups:group|groups}: {met} met, {short} short, {behind} behind, {pending} pending, "
    "{exempt} exempt; {errors:error|errors}, {warnings:warning|warnings}, {notes:note|notes}\n"};

constexpr std::array<Wording, 7> weekdays = {{{"thứ Hai", "Monday"},
                                              {"thứ Ba", "Tuesday"},
                                              {"thứ Tư", "Wednesday"},
                                              {"thứ Năm", "Thursday"},
                                              {"thứ Sáu", "Friday"},
                                              {"thứ Bảy", "Saturday"},
                                              {"Chủ nhật", "Sunday"}}};

Wording state_wording(model::State state) {
    switch (state) {
        case model::State::met: return {"đủ", "met"};
        case model::State::short_: return {"thiếu", "short"};
        case model::State::behind: return {"chậm tiến độ", "behind"};
        case model::State::pending: return {"chưa đến hạn", "pending"};
        case model::State::exempt: return {"miễn", "exempt"};
    }
    return {};
}

std::string heading_text(const model::Audit& audit, const model::Board& board, Language language) {
    std::vector<std::string_view> numbers;
    for (const model::Index i : audit.regulations) numbers.push_back(board.regulations[i].number);
    const base::Years years = audit.scope.years;
    const std::string asked =
        years.first == years.last ? fmt::format("{}", years.first) : fmt::format("{}–{}", years.first, years.last);
    const bool closed = audit.scope.seen == audit.scope.closed;
    return finding::message(
        closed ? heading : heading_open,
        {{"board", board.name},
         {"regulations", numbers.empty() ? std::string("—") : fmt::format("{}", fmt::join(numbers, ", "))},
         {"years", asked},
         {"weekday", weekdays[static_cast<std::size_t>(base::weekday(audit.scope.seen))]},
         {"day", audit.scope.seen}},
        language);
}

// Whether the requirement rests on what the regulation leaves open: a member bound, or not on leave, for part of it.
bool in_part(const model::Duty& duty) { return duty.bound_days < duty.days.days(); }

using Cells = std::array<std::string, 5>;

Cells duty_cells(const model::Duty& duty, const model::Board& board, Language language, Paint paint) {
    const model::Named& office = board.regulations[duty.binding.regulation].offices[duty.binding.office];
    const bool english = language == Language::en && !office.name_en.empty();
    return {board.members[duty.member].name, english ? office.name_en : office.name, base::label(duty.period),
            fmt::format("{}/{}", duty.counted(), duty.required),
            painted(base::in(language, state_wording(duty.state)), duty.state, paint) + (in_part(duty) ? " *" : "")};
}

// Columns as wide as their widest cell, two blanks between them, the last as it is.
std::string columns(const std::vector<Cells>& rows) {
    std::array<std::size_t, std::tuple_size_v<Cells>> widths{};
    for (const Cells& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], base::width(row[i]));
    }
    std::string text;
    for (const Cells& row : rows) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            text += row[i] + std::string(widths[i] - base::width(row[i]) + 2, ' ');
        }
        text += row.back() + "\n";
    }
    return text;
}

std::string totals_text(const model::Summary& sum, Language language) {
    return finding::message(totals,
                            {{"members", Count{sum.members}},
                             {"groups", Count{sum.groups}},
                             {"met", Count{sum.met}},
                             {"short", Count{sum.short_}},
                             {"behind", Count{sum.behind}},
                             {"pending", Count{sum.pending}},
                             {"exempt", Count{sum.exempt}},
                             {"errors", Count{sum.errors}},
                             {"warnings", Count{sum.warnings}},
                             {"notes", Count{sum.notes}}},
                            language);
}

}  // namespace

std::string findings_only(const model::Audit& audit, const model::Board& board, Language language, Paint paint) {
    std::string text;
    for (const auto& finding : audit.findings) text += finding_line(finding, board.files, language, paint) + "\n";
    return text;
}

std::string audit_text(const model::Audit& audit, const model::Board& board, Language language, Paint paint) {
    std::string text = heading_text(audit, board, language) + "\n";
    std::vector<Cells> rows;
    for (const model::Duty& duty : audit.duties) rows.push_back(duty_cells(duty, board, language, paint));
    text += rows.empty() ? std::string(base::in(language, no_duties)) : columns(rows);
    if (std::any_of(audit.duties.begin(), audit.duties.end(), in_part)) text += base::in(language, part_note);
    text += '\n';
    text += findings_only(audit, board, language, paint);
    if (!audit.findings.empty()) text += '\n';
    text += totals_text(audit.summary, language);
    return text;
}

}  // namespace chibo::render
