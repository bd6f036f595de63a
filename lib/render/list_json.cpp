#include "render/list_json.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "base/cell_text.h"
#include "render/json.h"

namespace chibo::render {

namespace {

constexpr std::string_view lists_of_texts[] = {"members",  "member_names", "guests", "informed",
                                               "guidance", "people",       "areas"};
constexpr const char* difficulty_parts[] = {"text", "status", "to", "due", "note", "source"};
constexpr const char* office_parts[] = {"office", "note", "source"};
constexpr const char* leave_parts[] = {"days", "reason", "decision", "note", "source"};

Json items(const std::vector<std::vector<std::string>>& all, std::span<const char* const> names) {
    Json list = Json::array();
    for (const auto& parts : all) {
        Json item = Json::object();
        for (std::size_t i = 0; i < names.size(); ++i)
            item[names[i]] = text_or_null(i < parts.size() ? parts[i] : std::string());
        list.push_back(std::move(item));
    }
    return list;
}

Json value(const std::string& key, const Cell& cell) {
    const auto* number = std::get_if<std::int64_t>(&cell.value);
    if (number) return *number;
    const std::string text = plain(cell.value);
    if (key == "difficulties") return items(base::parts_of_cell(text), difficulty_parts);
    if (key == "offices") return items(base::parts_of_cell(text), office_parts);
    if (key == "leave") return items(base::parts_of_cell(text), leave_parts);
    const bool several =
        std::find(std::begin(lists_of_texts), std::end(lists_of_texts), key) != std::end(lists_of_texts);
    return several ? Json(base::items_of_cell(text)) : text_or_null(text);
}

Json object(const Table& table, const std::vector<Cell>& row) {
    Json object = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i) object[table.columns[i].title] = value(table.columns[i].title, row[i]);
    return object;
}

}  // namespace

std::string list_json(const Table& table, model::List list) {
    constexpr const char* lists[] = {"visits", "members", "branches"};
    Json answer{{"format", "chibo.export/1"}, {"list", lists[static_cast<std::size_t>(list)]}, {"rows", Json::array()}};
    for (const auto& row : table.rows) answer["rows"].push_back(object(table, row));
    return answer.dump(1) + "\n";
}

std::string list_json_lines(const Table& table) {
    std::string lines;
    for (const auto& row : table.rows) lines += object(table, row).dump() + "\n";
    return lines;
}

}  // namespace chibo::render
