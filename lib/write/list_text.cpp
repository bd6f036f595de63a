#include "write/list_text.h"

#include <fmt/format.h>

#include "write/scalar.h"

namespace chibo::write {

namespace {

std::string number(const std::optional<std::int32_t>& value) {
    return value ? fmt::format("{}", *value) : std::string();
}

std::string scalar_or_none(const std::string& text) { return text.empty() ? std::string() : scalar(text); }

void put_remarks(ListRecord& record, const model::Remarks& remarks) {
    record.text("note", remarks.note);
    record.text("source", remarks.source);
}

void put_span(ListRecord& record, const base::Span& span) {
    const auto [from, to] = ends_of(span);
    record.put("from", from);
    record.put("to", to);
}

}  // namespace

void ListRecord::put(std::string_view key, std::string value) {
    if (!value.empty()) keys.emplace_back(key, std::move(value));
}

void ListRecord::text(std::string_view key, const std::string& value) {
    if (!value.empty()) put(key, scalar(value));
}

std::string block_list(const std::vector<std::string>& items) {
    std::string value;
    for (const std::string& item : items) value += fmt::format("\n    - {}", item);
    return value;
}

std::string flow_mapping(const std::vector<std::pair<std::string_view, std::string>>& pairs) {
    std::vector<std::string> shown;
    for (const auto& [key, value] : pairs) {
        if (!value.empty()) shown.push_back(fmt::format("{}: {}", key, value));
    }
    return fmt::format("{{{}}}", fmt::join(shown, ", "));
}

std::pair<std::string, std::string> ends_of(const base::Span& span) {
    return {span.first == base::earliest_day ? std::string() : base::iso(span.first),
            span.last == base::latest_day ? std::string() : base::iso(span.last)};
}

std::string offices_value(const std::vector<model::Office>& offices) {
    std::vector<std::string> items;
    for (const model::Office& office : offices) {
        const auto [from, to] = ends_of(office.days);
        items.push_back(flow_mapping({{"office", office.id},
                                      {"from", from},
                                      {"to", to},
                                      {"note", scalar_or_none(office.remarks->note)},
                                      {"source", scalar_or_none(office.remarks->source)}}));
    }
    return items.empty() ? std::string("[]") : block_list(items);
}

std::string leave_value(const std::vector<model::Leave>& leave) {
    std::vector<std::string> items;
    for (const model::Leave& each : leave) {
        const auto [from, to] = ends_of(each.days);
        items.push_back(flow_mapping({{"from", from},
                                      {"to", to},
                                      {"reason", scalar(each.reason)},
                                      {"decision", scalar_or_none(each.decision)},
                                      {"note", scalar_or_none(each.remarks->note)},
                                      {"source", scalar_or_none(each.remarks->source)}}));
    }
    return block_list(items);
}

ListRecord record_of(const model::Board& board, const model::Member& member) {
    ListRecord record{member.id, {}};
    record.text("name", member.name);
    if (member.type == model::MemberType::group) record.put("type", "group");
    if (!member.people.empty()) record.put("people", flow_list(member.people));
    record.put("offices", offices_value(member.offices));
    std::vector<std::string> areas;
    for (const model::Index area : member.areas) areas.push_back(board.areas[area].id);
    if (!areas.empty()) record.put("areas", fmt::format("[{}]", fmt::join(areas, ", ")));
    if (member.home) record.put("home", board.branches[*member.home].id);
    record.put("leave", leave_value(member.leave));
    put_remarks(record, *member.remarks);
    return record;
}

ListRecord record_of(const model::Board& board, const model::Branch& branch) {
    ListRecord record{branch.id, {}};
    record.text("name", branch.name);
    record.text("kind", board.kind_of(branch));
    if (branch.area) record.put("area", board.areas[*branch.area].id);
    record.put("meets", number(branch.meets));
    record.put("party_members", number(branch.party_members));
    record.put("population", number(branch.population));
    record.put("poor_households", number(branch.poor_households));
    record.put("near_poor_households", number(branch.near_poor_households));
    put_span(record, branch.days);
    if (branch.into) record.put("into", board.branches[*branch.into].id);
    put_remarks(record, *branch.remarks);
    return record;
}

std::string record_text(const ListRecord& record) {
    std::string text = fmt::format("- id: {}\n", record.id);
    for (const auto& [key, value] : record.keys) {
        text += fmt::format("  {}:{}{}\n", key, value.starts_with('\n') ? "" : " ", value);
    }
    return text;
}

}  // namespace chibo::write
