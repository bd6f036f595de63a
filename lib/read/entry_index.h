// Where each entry of the journal stands, by its id.
#pragma once

#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/ids.h"
#include "model/journal.h"

namespace chibo::read {

// The numbers of a year are mostly 1, 2, 3 ..., so they are places in a list; those far beyond what was entered so far
// are looked up.
class EntryIndex {
public:
    EntryIndex() = default;
    EntryIndex(const EntryIndex&) = delete;
    EntryIndex& operator=(const EntryIndex&) = delete;
    ~EntryIndex() = default;

    struct Entered {
        model::Index index = 0;
        model::EntryKind kind = model::EntryKind::visit;
        bool there = false;
        std::uint32_t file = 0;  // where its id stands
        std::uint32_t line = 0;

        model::EntryPlace place() const { return {kind, index}; }
    };

    // So many entries may come of the next year that is new.
    void expect(std::size_t entries) { expected_ = entries; }

    // Enters the id unless it is there already. The one that is there from then on; the pointer holds until the next
    // call.
    struct Result {
        const Entered* entered;
        bool fresh;
    };
    Result enter(base::EntryId id, const Entered& entry) {
        Entered& slot = slot_for(id);
        const bool fresh = !slot.there;
        if (fresh) {
            slot = entry;
            slot.there = true;
        }
        return {&slot, fresh};
    }

    // Nothing where the id was never entered.
    const Entered* find(base::EntryId id) const {
        const auto year = years_.find(id.year);
        if (year == years_.end()) return nullptr;
        const auto number = static_cast<std::size_t>(id.number);
        if (number < year->second.listed.size() && year->second.listed[number].there) {
            return &year->second.listed[number];
        }
        const auto far = year->second.far.find(id.number);
        return far == year->second.far.end() ? nullptr : &far->second;
    }

private:
    struct Year {
        std::vector<Entered> listed;  // by number
        std::unordered_map<std::int32_t, Entered> far;
    };

    Entered& slot_for(base::EntryId id) {
        constexpr std::size_t most_left_out = 1024;
        Year& year = year_of(id);
        const auto number = static_cast<std::size_t>(id.number);
        if (!year.far.empty()) {
            if (const auto far = year.far.find(id.number); far != year.far.end()) return far->second;
        }
        if (number >= year.listed.size() + most_left_out) return year.far[id.number];
        if (number >= year.listed.size()) year.listed.resize(number + 1);
        return year.listed[number];
    }

    // The next entry is mostly of the same year.
    Year& year_of(base::EntryId id) {
        if (last_ && last_->first == id.year) return last_->second;
        const auto [at, fresh] = years_.try_emplace(id.year);
        if (fresh) at->second.listed.reserve(std::exchange(expected_, 0));
        last_ = &*at;
        return at->second;
    }

    std::map<std::int32_t, Year> years_;
    std::pair<const std::int32_t, Year>* last_ = nullptr;  // that was asked for
    std::size_t expected_ = 0;
};

}  // namespace chibo::read
