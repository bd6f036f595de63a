// Members and branches as the text that is appended to their list.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/board.h"

namespace chibo::write {

// A record: its id, and its other keys in the order of the file, each with its value as YAML. A list of several lines
// begins with a line feed.
struct ListRecord {
    std::string id;
    std::vector<std::pair<std::string, std::string>> keys;

    // Adds a key; one without a value is left out.
    void put(std::string_view key, std::string value);
    void text(std::string_view key, const std::string& value);  // quoted where it must be
};

// A value of several lines, an item each.
std::string block_list(const std::vector<std::string>& items);

// «{key: value, …}», empty values left out.
std::string flow_mapping(const std::vector<std::pair<std::string_view, std::string>>& pairs);

// The `from` and `to` of a span, empty where it is open.
std::pair<std::string, std::string> ends_of(const base::Span& span);

// The record of one that the board has.
ListRecord record_of(const model::Board& board, const model::Member& member);
ListRecord record_of(const model::Board& board, const model::Branch& branch);

// The value of a member's offices, and of the times of leave.
std::string offices_value(const std::vector<model::Office>& offices);
std::string leave_value(const std::vector<model::Leave>& leave);

// As an item of the list, from «- » to its last line feed.
std::string record_text(const ListRecord& record);

}  // namespace chibo::write
