#include "render/audit_table.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace chibo::render {

namespace {

// The columns in their order. A row names its columns, so that neither kind of record has to know the other's.
constexpr std::string_view columns[] = {"record",  "change", "member",   "name",    "type",    "office",     "quota",
                                        "per",     "period", "required", "counted", "missing", "due",        "state",
                                        "visits",  "code",   "severity", "branch",  "visit",   "difficulty", "date",
                                        "message", "file",   "line",     "column"};

Table empty_table() {
    Table table;
    for (const std::string_view title : columns) table.columns.push_back({std::string(title), Align::left, 0});
    return table;
}

void add_row(Table& table, std::initializer_list<std::pair<std::string_view, Value>> values) {
    auto& row = table.rows.emplace_back(table.columns.size());
    for (const auto& [title, value] : values) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].title == title) row[i] = Cell(value);
        }
    }
}

void add_duty(Table& table, const model::Duty& duty, const model::Board& board) {
    const model::Member& member = board.members[duty.member];
    const model::Regulation& regulation = board.regulations[duty.binding.regulation];
    std::vector<std::string> visits;
    for (const model::Index visit : duty.visits) visits.push_back(base::text(board.journal.visits[visit].id));
    add_row(table, {{"record", "duty"},
                    {"member", member.id},
                    {"name", member.name},
                    {"type", member.type == model::MemberType::group ? "group" : "person"},
                    {"office", regulation.offices[duty.binding.office].id},
                    {"quota", regulation.quotas[duty.binding.quota].id},
                    {"per", std::string(base::name(duty.period.per))},
                    {"period", base::label(duty.period)},
                    {"required", std::int64_t{duty.required}},
                    {"counted", std::int64_t{duty.counted()}},
                    {"missing", std::int64_t{duty.missing()}},
                    {"due", duty.last_day()},
                    {"state", std::string(model::name(duty.state))},
                    {"visits", fmt::format("{}", fmt::join(visits, " "))}});
}

struct Told {
    std::string_view change;  // empty where nothing is compared
    std::string_view code;
    finding::Severity severity;
    const finding::Subject& subject;
    std::string message;
    std::string file;
    std::uint32_t line;
    std::uint32_t column;
};

// Empty where the finding is about no member, or one whom the board does not know (any more).
std::string name_of(const std::string& id, const model::Board& board) {
    const auto at = std::find_if(board.members.begin(), board.members.end(),
                                 [&](const model::Member& member) { return member.id == id; });
    return at == board.members.end() ? std::string() : at->name;
}

void add_finding(Table& table, const Told& told, const model::Board& board) {
    const finding::Subject& about = told.subject;
    add_row(table, {{"record", "finding"},
                    {"change", std::string(told.change)},
                    {"member", about.member},
                    {"name", name_of(about.member, board)},
                    {"period", about.period},
                    {"code", std::string(told.code)},
                    {"severity", std::string(name(told.severity))},
                    {"branch", about.branch},
                    {"visit", about.visit},
                    {"difficulty", about.difficulty},
                    {"date", about.date},
                    {"message", told.message},
                    {"file", told.file},
                    {"line", std::int64_t{told.line}},
                    {"column", std::int64_t{told.column}}});
}

void add_findings(Table& table, const finding::Findings& findings, std::string_view change, const model::Board& board,
                  base::Language language) {
    for (const finding::Finding& finding : findings) {
        add_finding(table,
                    {change, name(finding.code), severity(finding), finding.subject, message(finding, language),
                     board.files[finding.where.file], finding.where.line, finding.where.column},
                    board);
    }
}

}  // namespace

Table audit_table(const model::Audit& audit, const model::Board& board, base::Language language) {
    Table table = empty_table();
    for (const model::Duty& duty : audit.duties) add_duty(table, duty, board);
    add_findings(table, told(audit.found, board), {}, board, language);
    return table;
}

Table findings_table(const model::Audit& audit, const model::Board& board, base::Language language) {
    Table table = empty_table();
    add_findings(table, told(audit.found, board), {}, board, language);
    return table;
}

Table changes_table(const model::Changes& changes, const model::Board& board, base::Language language) {
    Table table = empty_table();
    add_findings(table, changes.fresh, "new", board, language);
    add_findings(table, changes.worse, "worse", board, language);
    for (const model::EarlierFinding& finding : changes.resolved) {
        add_finding(table,
                    {"resolved", finding.code, finding.severity, finding.subject, finding.message, finding.file,
                     finding.line, finding.column},
                    board);
    }
    return table;
}

}  // namespace chibo::render
