#include "read/journal_block.h"

#include <utility>

#include "read/record_walk.h"

namespace chibo::read {

namespace {

using model::EntryKind;

class BlockReader {
public:
    BlockReader(std::string_view text, const EntryGround& ground) : text_(text), ground_(ground) {}

    JournalBlock read(bool first) {
        // A visit takes a hundred bytes and more.
        constexpr std::size_t least_bytes = 128;
        block_.visits.reserve(text_.size() / least_bytes);
        block_.lines = walk_records(
            text_, 0, first, [this](std::string_view text, std::uint32_t line) { return read_entry(text, line); },
            [this] { take(); }, [this](const Stretch& stretch) { block_.parts.push_back({std::nullopt, 0, stretch}); });
        return std::move(block_);
    }

private:
    std::optional<Extent> read_entry(std::string_view text, std::uint32_t line) {
        const auto with_grades = [&](PlainVisit& visit) {
            return read_plain(text, line, ground_, block_.grades, visit);
        };
        const auto without = [&](auto& entry) { return read_plain(text, line, ground_, entry); };
        if (text.starts_with("- v")) return add(EntryKind::visit, block_.visits, with_grades);
        if (text.starts_with("- f")) return add(EntryKind::follow_up, block_.follow_ups, without);
        if (text.starts_with("- r")) return add(EntryKind::review, block_.reviews, without);
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
    JournalBlock block_;
    EntryKind kind_ = EntryKind::visit;  // of the entry added last
};

template <class Entry>
void settle(std::vector<Entry>& entries, std::uint32_t first_line) {
    for (Entry& each : entries) {
        each.entry.where.line += first_line;
        if (each.of) each.of->where.line += first_line;
    }
}

}  // namespace

void JournalBlock::settle(std::uint32_t first_line, model::WordList& words) {
    std::vector<model::Index> known;
    for (model::Index i = 0; i < grades.size(); ++i) known.push_back(words.place_of(grades.at(i)));
    for (PlainVisit& each : visits) {
        model::Visit& visit = each.entry;
        if (visit.quality) visit.quality->grade = known[visit.quality->grade];
        if (visit.meeting->difficulties.empty()) continue;
        for (model::Difficulty& difficulty : visit.meeting.edit().difficulties) difficulty.where.line += first_line;
    }
    read::settle(visits, first_line);
    read::settle(follow_ups, first_line);
    read::settle(reviews, first_line);
    for (BlockPart& part : parts) part.stretch.first_line += first_line;
}

JournalBlock read_block(std::string_view text, bool first, const EntryGround& ground) {
    return BlockReader(text, ground).read(first);
}

}  // namespace chibo::read
