#include "read/journal_block.h"

#include <utility>

#include "read/record_walk.h"

namespace chibo::read {

namespace {

using model::EntryKind;

class BlockReader {
public:
    BlockReader(std::string_view text, const EntryGround& ground, JournalBlock& block)
        : text_(text), ground_(ground), block_(block) {}

    void read(bool first) {
        block_.lines = walk_records(
            text_, 0, first, [this](std::string_view text, std::uint32_t line) { return read_entry(text, line); },
            [this] { take(); }, [this](const Stretch& stretch) { block_.parts.push_back({std::nullopt, 0, stretch}); });
    }

private:
    std::optional<Extent> read_entry(std::string_view text, std::uint32_t line) {
        const auto read = [&](auto& entry) { return read_plain(text, line, ground_, block_.memory, entry); };
        if (text.starts_with("- vi")) return add(EntryKind::visit, block_.visits, read);
        if (text.starts_with("- f")) return add(EntryKind::follow_up, block_.follow_ups, read);
        if (text.starts_with("- r")) return add(EntryKind::review, block_.reviews, read);
        if (text.starts_with("- c")) return add(EntryKind::conclusion, block_.conclusions, read);
        if (text.starts_with("- vo")) return add(EntryKind::void_, block_.voids, read);
        return std::nullopt;
    }

    template <class Entry, class Read>
    std::optional<Extent> add(EntryKind kind, std::vector<Entry>& entries, Read read) {
        const auto extent = read(entries.emplace_back());
        if (!extent) {
            entries.pop_back();
            return std::nullopt;
        }
        kind_ = kind;
        return extent;
    }

    // The entry that was added last.
    void take() {
        if (block_.parts.empty() || block_.parts.back().kind != kind_) block_.parts.push_back({kind_, 0, {}});
        ++block_.parts.back().entries;
    }

    std::string_view text_;
    const EntryGround& ground_;
    JournalBlock& block_;
    EntryKind kind_ = EntryKind::visit;  // of the entry added last
};

}  // namespace

void read_block(std::string_view text, bool first, const EntryGround& ground, JournalBlock& block) {
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
