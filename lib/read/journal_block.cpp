#include "read/journal_block.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace chibo::read {

namespace {

using model::EntryKind;

std::uint32_t lines_in(std::string_view text) {
    return static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

// Whether a line begins with a sign that means something for the whole file.
bool holds_marker(std::string_view text) {
    constexpr std::array<std::string_view, 3> markers = {"\n---", "\n...", "\n%"};
    return std::any_of(markers.begin(), markers.end(), [&](std::string_view marker) {
        return text.starts_with(marker.substr(1)) || text.find(marker) != std::string_view::npos;
    });
}

// Where the next entry begins, from `at` on; the end of the text where none does.
std::size_t next_entry(std::string_view text, std::size_t at) {
    const auto feed = text.find("\n- ", at);
    return feed == std::string_view::npos ? text.size() : feed + 1;
}

// The bytes of empty lines and comments before the first line that says something.
std::size_t idle_lines(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && (text[at] == '\n' || text[at] == '#')) {
        const auto feed = text.find('\n', at);
        at = feed == std::string_view::npos ? text.size() : feed + 1;
    }
    return at;
}

class BlockReader {
public:
    BlockReader(std::string_view text, const EntryGround& ground) : text_(text), ground_(ground) {}

    JournalBlock read(bool first) {
        // A visit takes a hundred bytes and more.
        constexpr std::size_t least_bytes = 128;
        block_.visits.reserve(text_.size() / least_bytes);
        if (first) at_ = idle_lines(text_);
        const bool begins_entry = text_.substr(at_).starts_with("- ");
        if (!begins_entry || base::find_bad_byte(text_)) {
            at_ = 0;
            add_text(text_.size(), !begins_entry);
        } else {
            line_ = lines_in(text_.substr(0, at_));
        }
        while (at_ < text_.size()) add_entry();
        block_.lines = line_;
        return std::move(block_);
    }

private:
    void add_entry() {
        const std::string_view text = text_.substr(at_);
        const auto with_grades = [&](PlainVisit& visit) {
            return read_plain(text, line_, ground_, block_.grades, visit);
        };
        const auto without = [&](auto& entry) { return read_plain(text, line_, ground_, entry); };
        const bool read = text.starts_with("- v")   ? add(EntryKind::visit, block_.visits, with_grades)
                          : text.starts_with("- f") ? add(EntryKind::follow_up, block_.follow_ups, without)
                          : text.starts_with("- r") ? add(EntryKind::review, block_.reviews, without)
                                                    : false;
        if (!read) add_text(next_entry(text_, at_), false);
    }

    template <class Entry, class Read>
    bool add(EntryKind kind, std::vector<Entry>& entries, Read read) {
        const auto extent = read(entries.emplace_back());
        if (!extent) {
            entries.pop_back();
            return false;
        }
        if (block_.stretches.empty() || block_.stretches.back().kind != kind)
            block_.stretches.push_back({kind, 0, {}, 0});
        ++block_.stretches.back().entries;
        at_ += extent->bytes;
        line_ += extent->lines;
        return true;
    }

    // The text up to there is read the long way; with all that follows, where it means something for the whole file.
    void add_text(std::size_t end, bool goes_on) {
        block_.goes_on = goes_on || holds_marker(text_.substr(at_, end - at_));
        if (block_.goes_on) end = text_.size();
        const std::string_view text = text_.substr(at_, end - at_);
        Stretch* const last = block_.stretches.empty() ? nullptr : &block_.stretches.back();
        if (last && !last->kind) last->text = {last->text.data(), last->text.size() + text.size()};
        else block_.stretches.push_back({std::nullopt, 0, text, line_});
        line_ += lines_in(text);
        at_ = end;
    }

    std::string_view text_;
    const EntryGround& ground_;
    JournalBlock block_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 0;
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
    for (Stretch& stretch : stretches) stretch.first_line += first_line;
}

JournalBlock read_block(std::string_view text, bool first, const EntryGround& ground) {
    return BlockReader(text, ground).read(first);
}

}  // namespace chibo::read
