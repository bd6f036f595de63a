// One entry of the journal: from its keys to the model, whatever is wrong with it.
#pragma once

#include <array>
#include <iterator>
#include <memory>
#include <string_view>

#include "model/journal.h"
#include "read/entries.h"
#include "read/fields.h"
#include "read/loader.h"

namespace chibo::read {

// The kind keys of entries, by their kinds.
inline constexpr auto kind_names = [] {
    std::array<std::string_view, std::size(model::kinds)> names{};
    for (const auto& [name, kind] : model::kinds) names[static_cast<std::size_t>(kind)] = name;
    return names;
}();

// Adds each entry to the journal's list of its kind, and its id and references to `entries`.
class EntryReader {
public:
    EntryReader(model::Journal& journal, const Registers& registers, Entries& entries, Kept kept);
    ~EntryReader();

    void read(Fields& fields);

private:
    class Kinds;
    std::unique_ptr<Kinds> kinds_;
};

}  // namespace chibo::read
