#include "record_sorter.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "finding/wordings/importing.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using model::RowOutcome;

// The keys that the one record gives and the other has otherwise.
std::string differing(const write::ListRecord& given, const write::ListRecord& other) {
    std::string keys;
    for (const auto& [key, value] : given.keys) {
        if (key == "offices" && value == "[]") continue;  // nothing is said of them
        const auto at =
            std::find_if(other.keys.begin(), other.keys.end(), [&](const auto& each) { return each.first == key; });
        if (at == other.keys.end() || at->second != value) keys += fmt::format("{}{}", keys.empty() ? "" : ", ", key);
    }
    return keys;
}

}  // namespace

void RecordSorter::enter(write::ListRecord record, std::string known_by, const std::string& name,
                         const std::string& file) {
    ids_.emplace(record.id, seen_.size());
    known_[std::move(known_by)].push_back(seen_.size());
    seen_.push_back({std::move(record), name, file, 0});
}

void RecordSorter::note_id(const RecordRow& row) {
    if (!row.record.id.empty()) listed_.emplace(row.record.id, row.line);
}

// What the row means, on the board or in a row before; by its id, else by its name. Notes down where that is several.
const RecordSorter::Seen* RecordSorter::find(RecordRow& row) {
    if (!row.record.id.empty()) {
        const auto at = ids_.find(row.record.id);
        return at == ids_.end() ? nullptr : &seen_[at->second];
    }
    const auto at = known_.find(row.known_by);
    if (at == known_.end()) return nullptr;
    if (at->second.size() == 1) return &seen_[at->second.front()];
    std::string ids;
    for (const std::size_t i : at->second) ids += fmt::format("{}{}", ids.empty() ? "" : ", ", seen_[i].record.id);
    row.why.push_back({wordings::several_bear_name, {{"ids", ids}}});
    return nullptr;
}

void RecordSorter::refuse_other(RecordRow& row, const Seen& seen) {
    const bool same_name = base::fold_tones(seen.name) == base::fold_tones(row.name);
    const std::string line = fmt::format("{}", seen.line);
    if (!same_name && !seen.file.empty()) {
        row.why.push_back({wordings::record_differs, {{"id", row.record.id}, {"name", seen.name}}});
    } else if (seen.file.empty()) {
        const std::string keys = differing(row.record, seen.record);
        if (keys.empty()) return;
        if (row.record.id.empty()) row.why.push_back({wordings::names_twice, {{"line", line}, {"keys", keys}}});
        else row.why.push_back({wordings::id_in_list, {{"id", row.record.id}, {"line", line}}});
    }
}

bool RecordSorter::is_there(const RecordRow& row, const Seen& seen, model::ImportedRow& sorted) {
    sorted.outcome = RowOutcome::already;
    sorted.id = seen.record.id;
    const std::string keys = differing(row.record, seen.record);
    if (seen.file.empty()) sorted.why.push_back({wordings::already_in_list, {{"line", fmt::format("{}", seen.line)}}});
    else if (keys.empty()) sorted.why.push_back({wordings::record_there, {{"id", sorted.id}}});
    else {
        sorted.why.push_back({wordings::record_there_but, {{"id", sorted.id}, {"keys", keys}, {"file", seen.file}}});
    }
    return true;
}

// The base, or the base with the least number behind it that makes it free.
std::string RecordSorter::free_id(const std::string& base) {
    const auto taken = [&](const std::string& id) { return ids_.contains(id) || listed_.contains(id); };
    if (!taken(base)) return base;
    int& number = next_.try_emplace(base, 1).first->second;
    std::string id;
    do id = fmt::format("{}-{}", base, ++number);
    while (taken(id));
    return id;
}

model::ImportedRow RecordSorter::sort(RecordRow& row) {
    model::ImportedRow sorted{row.line, RowOutcome::bad, row.record.id, {}};
    const Seen* seen = row.why.empty() ? find(row) : nullptr;
    if (seen) refuse_other(row, *seen);
    if (seen && row.why.empty()) {
        is_there(row, *seen, sorted);
        return sorted;
    }
    if (row.why.empty() && row.record.id.empty() && row.id_base.empty()) {
        row.why.push_back({wordings::no_id_from_name, {{"name", shortened(row.name)}}});
    }
    sorted.why = row.why;
    if (!row.why.empty()) return sorted;
    if (row.record.id.empty()) row.record.id = free_id(row.id_base);
    sorted.outcome = RowOutcome::taken;
    sorted.id = row.record.id;
    enter(row.record, row.known_by, row.name, {});
    seen_.back().line = row.line;
    return sorted;
}

}  // namespace chibo::app
