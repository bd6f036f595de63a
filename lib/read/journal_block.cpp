#include "read/journal_block.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "read/plain_visit.h"

namespace chibo::read {

namespace {

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
    BlockReader(std::string_view text, const Registers& registers, Kept kept, std::uint32_t file)
        : text_(text), reader_(registers, kept, file, block_.grades) {}

    JournalBlock read(bool first) {
        // An entry takes a hundred bytes and more.
        constexpr std::size_t least_bytes = 128;
        block_.visits.reserve(text_.size() / least_bytes);
        const bool clean = !base::find_bad_byte(text_);
        if (first) at_ = idle_lines(text_);
        const bool begins_entry = text_.substr(at_).starts_with("- ");
        if (!clean || !begins_entry) {
            at_ = 0;
            add_text(text_.size());
            block_.goes_on = block_.goes_on || !begins_entry;
        } else {
            line_ = lines_in(text_.substr(0, at_));
        }
        while (at_ < text_.size() && !block_.goes_on) add_entry();
        block_.lines = line_;
        return std::move(block_);
    }

private:
    void add_entry() {
        const auto read = reader_.read(text_.substr(at_), line_, block_.visits);
        if (read.bytes == 0) return add_text(next_entry(text_, at_));
        if (block_.stretches.empty() || !block_.stretches.back().text.empty()) block_.stretches.push_back({});
        ++block_.stretches.back().visits;
        if (read.replaces) block_.replacing.push_back({block_.visits.size() - 1, *read.replaces});
        at_ += read.bytes;
        line_ += read.lines;
    }

    // The text up to there is read the long way.
    void add_text(std::size_t end) {
        const std::string_view text = text_.substr(at_, end - at_);
        Stretch* const last = block_.stretches.empty() ? nullptr : &block_.stretches.back();
        if (last && !last->text.empty()) last->text = {last->text.data(), last->text.size() + text.size()};
        else block_.stretches.push_back({0, text, line_});
        if (holds_marker(text)) {
            block_.goes_on = true;
            end = text_.size();
            Stretch& rest = block_.stretches.back();
            rest.text = {rest.text.data(), static_cast<std::size_t>(text_.data() + end - rest.text.data())};
        }
        line_ += lines_in(text_.substr(at_, end - at_));
        at_ = end;
    }

    std::string_view text_;
    JournalBlock block_;
    PlainVisits reader_;
    std::size_t at_ = 0;
    std::uint32_t line_ = 0;
};

}  // namespace

void JournalBlock::settle(std::uint32_t first_line, model::WordList& words) {
    std::vector<model::Index> known;
    for (model::Index i = 0; i < grades.size(); ++i) known.push_back(words.place_of(grades.at(i)));
    for (model::Visit& visit : visits) {
        visit.where.line += first_line;
        if (visit.quality) visit.quality->grade = known[visit.quality->grade];
        if (visit.meeting->difficulties.empty()) continue;
        for (model::Difficulty& difficulty : visit.meeting.edit().difficulties) difficulty.where.line += first_line;
    }
    for (VisitReplaces& each : replacing) each.of.where.line += first_line;
    for (Stretch& stretch : stretches) stretch.first_line += first_line;
}

JournalBlock read_block(std::string_view text, bool first, const Registers& registers, Kept kept, std::uint32_t file) {
    return BlockReader(text, registers, kept, file).read(first);
}

}  // namespace chibo::read
