#include "model/journal.h"

#include <algorithm>

namespace chibo::model {

std::int32_t Journal::next_number(std::int32_t year) const {
    std::int32_t highest = 0;
    for_each_kind([&](EntryKind, const auto& entries) {
        for (const auto& entry : entries) {
            if (entry.id.year == year) highest = std::max(highest, entry.id.number);
        }
    });
    return highest + 1;
}

std::optional<EntryPlace> Journal::find(const base::EntryId& id) const {
    std::optional<EntryPlace> found;
    for_each_kind([&](EntryKind kind, const auto& entries) {
        for (std::size_t i = 0; i < entries.size() && !found; ++i) {
            if (entries[i].id == id) found = {kind, static_cast<Index>(i)};
        }
    });
    return found;
}

base::EntryId Journal::id_of(const EntryPlace& place) const {
    base::EntryId id;
    for_each_kind([&](EntryKind kind, const auto& entries) {
        if (kind == place.kind) id = entries[place.index].id;
    });
    return id;
}

finding::Where Journal::where_of(const EntryPlace& place) const {
    finding::Where where;
    for_each_kind([&](EntryKind kind, const auto& entries) {
        if (kind == place.kind) where = entries[place.index].where;
    });
    return where;
}

}  // namespace chibo::model
