#include "read/journal_block.h"

#include <utility>

#include "read/record_walk.h"

namespace chibo::read {

namespace {

using model::EntryKind;

class BlockReader {
public:
    BlockReader(PaddedText text, const EntryGround& ground, JournalBlock& block)
        : text_(text), ground_(ground), block_(block) {}

    void read(bool first) {
        block_.lines = walk_records(
            text_, 0, first, [this](PlainRecord& record) { return read_entry(record); }, [this] { take(); },
            [this](const Stretch& stretch) { block_.parts.push_back({std::nullopt, 0, stretch}); });
    }

private:
    bool read_entry(PlainRecord& record) {
        if (record.stands("- vi")) return add(record, EntryKind::visit, block_.visits);
        if (record.stands("- f")) return add(record, EntryKind::follow_up, block_.follow_ups);
        if (record.stands("- r")) return add(record, EntryKind::review, block_.reviews);
        if (record.stands("- c")) return add(record, EntryKind::conclusion, block_.conclusions);
        if (record.stands("- vo")) return add(record, EntryKind::void_, block_.voids);
        return false;
    }

    template <class Entry>
    bool add(PlainRecord& record, EntryKind kind, std::vector<Entry>& entries) {
        if (!read_plain(record, ground_, block_.memory, entries.emplace_back())) {
            entries.pop_back();
            return false;
        }
        kind_ = kind;
        return true;
    }

    // The entry that was added last.
    void take() {
        if (block_.parts.empty() || block_.parts.back().kind != kind_) block_.parts.push_back({kind_, 0, {}});
        ++block_.parts.back().entries;
    }

    PaddedText text_;
    const EntryGround& ground_;
    JournalBlock& block_;
    EntryKind kind_ = EntryKind::visit;  // of the entry added last
};

}  // namespace

void read_block(PaddedText text, bool first, const EntryGround& ground, JournalBlock& block) {
    block.visits.clear();
    block.follow_ups.clear();
    block.reviews.clear();
    block.conclusions.clear();
    block.voids.clear();
    block.parts.clear();
    block.memory.begin_block();
    BlockReader(text, ground, block).read(first);
}

}  // namespace chibo::read
