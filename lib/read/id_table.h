// Ids and what stands behind each, looked up as they stand in the text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace chibo::read {

// One string for all ids, and a table of places that is never more than half full: a board of 100,000 branches is
// looked up a million times, and every step into another part of the memory costs more than all the rest of it. The
// standard table keeps each id in a string of its own, behind a pointer.
template <class Value>
class IdTable {
public:
    struct Entry {
        Value value;
        std::size_t begin;
        std::size_t size;
    };

    // Enters the id unless it is there already. The value that is there from then on, until the next call.
    struct Result {
        const Value* value;
        bool fresh;
    };
    Result enter(std::string_view id, const Value& value) {
        if ((entries_.size() + 1) * 2 > slots_.size()) grow();
        Slot& slot = slots_[slot_of(id, hash_of(id))];
        if (slot.entry != 0) return {&entries_[slot.entry - 1].value, false};
        entries_.push_back({value, texts_.size(), id.size()});
        texts_ += id;
        slot = {hash_of(id), static_cast<std::uint32_t>(entries_.size())};
        return {&entries_.back().value, true};
    }

    // Nothing where the id was never entered.
    const Value* find(std::string_view id) const {
        if (slots_.empty()) return nullptr;
        const Slot& slot = slots_[slot_of(id, hash_of(id))];
        return slot.entry == 0 ? nullptr : &entries_[slot.entry - 1].value;
    }

    // In the order in which they were entered.
    const std::vector<Entry>& entries() const { return entries_; }
    std::string_view id(const Entry& entry) const { return std::string_view(texts_).substr(entry.begin, entry.size); }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t entry = 0;  // its place in entries_, counted from 1; 0: free
    };

    static std::uint32_t hash_of(std::string_view id) {
        return static_cast<std::uint32_t>(std::hash<std::string_view>()(id));
    }

    // The id's slot, or the free one in which it belongs.
    std::size_t slot_of(std::string_view id, std::uint32_t hash) const {
        const std::size_t mask = slots_.size() - 1;  // the size is a power of two
        std::size_t at = hash & mask;
        while (slots_[at].entry != 0 && (slots_[at].hash != hash || this->id(entries_[slots_[at].entry - 1]) != id)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    void grow() {
        constexpr std::size_t least = 64;
        std::vector<Slot> old(slots_.empty() ? least : slots_.size() * 2);
        old.swap(slots_);
        const std::size_t mask = slots_.size() - 1;
        for (const Slot& slot : old) {
            if (slot.entry == 0) continue;
            std::size_t at = slot.hash & mask;
            while (slots_[at].entry != 0) at = (at + 1) & mask;
            slots_[at] = slot;
        }
    }

    std::vector<Slot> slots_;
    std::vector<Entry> entries_;
    std::string texts_;
};

}  // namespace chibo::read
