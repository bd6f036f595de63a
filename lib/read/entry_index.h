// Where each entry of the journal stands, by its id.
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/ids.h"
#include "base/large_pages.h"
#include "model/journal.h"

namespace chibo::read {

// The numbers of a year are mostly 1, 2, 3 ..., so they are places in a list; those by which it would become mostly
// empty are looked up.
class EntryIndex {
public:
    EntryIndex() = default;
    EntryIndex(const EntryIndex&) = delete;
    EntryIndex& operator=(const EntryIndex&) = delete;
    ~EntryIndex() = default;

    // So many entries may come of the next year that is new.
    void expect(std::size_t entries) { expected_ = entries; }

    // Enters the id unless it is there already. The entry that has it from then on.
    struct Result {
        model::EntryPlace place;
        bool fresh;
    };
    Result enter(base::EntryId id, model::EntryPlace place) {
        Year& year = year_of(id);
        Slot& slot = year.slot_for(id.number);
        if (!slot.is_free()) return {slot.place(), false};
        slot = Slot(place);
        ++year.entered;
        return {place, true};
    }

    // Nothing where the id was never entered.
    std::optional<model::EntryPlace> find(base::EntryId id) const {
        const auto year = years_.find(id.year);
        if (year == years_.end()) return std::nullopt;
        const auto number = static_cast<std::size_t>(id.number);
        if (number < year->second.listed.size() && !year->second.listed[number].is_free()) {
            return year->second.listed[number].place();
        }
        const auto far = year->second.far.find(id.number);
        return far == year->second.far.end() ? std::nullopt : std::optional(far->second.place());
    }

private:
    // An entry's place in four bytes: no journal holds so many of a kind that its index would reach into the kind.
    class Slot {
    public:
        Slot() = default;
        explicit Slot(model::EntryPlace place)
            : code_(place.index << kind_bits | static_cast<model::Index>(place.kind)) {}

        bool is_free() const { return code_ == free; }
        model::EntryPlace place() const {
            return {static_cast<model::EntryKind>(code_ & ((1U << kind_bits) - 1)), code_ >> kind_bits};
        }

    private:
        static constexpr unsigned kind_bits = 3;
        static constexpr model::Index free = ~model::Index{};
        static_assert(std::size(model::kinds) < 1U << kind_bits);  // so the last code is never taken

        model::Index code_ = free;
    };
    struct Year {
        std::size_t entered = 0;
        std::vector<Slot, base::LargePages<Slot>> listed;  // by number
        std::unordered_map<std::int32_t, Slot> far;

        Slot& slot_for(std::int32_t written) {
            constexpr std::size_t least_room = 1024;
            constexpr std::size_t most_room_each = 4;
            const auto number = static_cast<std::size_t>(written);
            if (!far.empty()) {
                if (const auto at = far.find(written); at != far.end()) return at->second;
            }
            if (number < listed.size()) return listed[number];
            if (number >= least_room + entered * most_room_each) return far[written];
            constexpr std::size_t at_a_time = 256;
            listed.resize((number / at_a_time + 1) * at_a_time);
            return listed[number];
        }
    };

    // The next entry is mostly of the same year.
    Year& year_of(base::EntryId id) {
        if (last_ && last_->first == id.year) return last_->second;
        const auto [at, fresh] = years_.try_emplace(id.year);
        if (fresh) at->second.listed.reserve(std::exchange(expected_, 0));
        last_ = &*at;
        return at->second;
    }

    std::size_t expected_ = 0;
    std::map<std::int32_t, Year> years_;
    std::pair<const std::int32_t, Year>* last_ = nullptr;  // that was asked for
};

}  // namespace chibo::read
