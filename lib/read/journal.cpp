#include <algorithm>
#include <cstring>
#include <optional>

#include "base/side_by_side.h"
#include "read/entry_reader.h"
#include "read/journal_block.h"
#include "read/loader.h"
#include "read/text_blocks.h"

namespace chibo::read {

namespace {

using model::EntryKind;

Bytes bytes_of(const Source& source) {
    if (source.bytes) return [&](char* room, std::size_t size) { return source.bytes->next(room, size); };
    return [text = std::string_view(source.text)](char* room, std::size_t size) mutable {
        const std::size_t given = std::min(size, text.size());
        std::memcpy(room, text.data(), given);
        text.remove_prefix(given);
        return given;
    };
}

// A block's text, and what was read in it.
struct Turn {
    TextBlock text;
    bool first = true;  // of the file
    JournalBlock block;
};

// One file of the journal.
class JournalFile {
public:
    JournalFile(const PartFiles& files, const Registers& registers, model::Journal& journal, Entries& entries,
                Problems& problems)
        : files_(files),
          registers_(registers),
          journal_(journal),
          entries_(entries),
          problems_(problems),
          reader_(journal, registers, entries, files.kept),
          listener_{[this](Node node, bool damaged) { record(node, damaged); },
                    [this](std::string_view text, Lost lost) { entries_.losses().add(text, lost, kind_names); }},
          list_(problems, listener_, files.reader) {}

    // In blocks, side by side. What they hold is entered in the order of the file. `size`: of the file, as far as it is
    // known.
    void read(Bytes bytes, std::size_t size) {
        TextBlocks blocks(std::move(bytes), std::min(size, files_.block) + 1);
        TextBlock first;
        if (!blocks.next(first)) return;
        const auto written = utf8_text(first.text(), problems_);
        if (!written) return entries_.losses().add_any();
        if (files_.reader == Reader::library_only) return list_.read(std::string(*written) + blocks.rest(), 1);
        const std::size_t mark = first.text().size() - written->size();
        std::size_t came = 0;
        base::side_by_side<Turn>(
            [&](Turn& turn) {
                turn.first = came++ == 0;
                if (turn.first) turn.text = std::move(first);
                return turn.first || (!goes_on_ && blocks.next(turn.text));
            },
            [&](Turn& turn) {
                const std::string_view text = turn.text.text().substr(turn.first ? mark : 0);
                read_block(text, turn.first, {registers_, files_.kept == Kept::all, problems_.file()}, turn.block);
            },
            [&](Turn& turn) {
                if (goes_on_) goes_on_->rest += turn.text.text();
                else if (turn.block.goes_on()) goes_on_ = GoingOn{std::move(turn), {}};
                else enter(turn.block, {});
            });
        if (goes_on_) enter(goes_on_->turn.block, goes_on_->rest + blocks.rest());
    }

private:
    // A block whose last lines can't be parted from what follows, as far as that is there.
    struct GoingOn {
        Turn turn;
        std::string rest;
    };

    // `rest`: what its last lines go on with.
    void enter(JournalBlock& block, const std::string& rest) {
        grades_.clear();
        for (model::Index i = 0; i < block.memory.grades.size(); ++i) {
            grades_.push_back(journal_.grades.place_of(block.memory.grades.at(i)));
        }
        auto visit = block.visits.begin();
        auto follow_up = block.follow_ups.begin();
        auto review = block.reviews.begin();
        for (const BlockPart& part : block.parts) {
            if (!part.kind) read_long(part.stretch, rest);
            for (std::size_t left = part.entries; left > 0; --left) {
                switch (*part.kind) {
                    case EntryKind::visit: enter_visit(*visit++); break;
                    case EntryKind::follow_up: enter_follow_up(*follow_up++); break;
                    case EntryKind::review: enter_review(*review++); break;
                    case EntryKind::conclusion:
                    case EntryKind::void_: break;  // they are read the long way
                }
            }
        }
        first_line_ += block.lines;
    }

    void read_long(const Stretch& stretch, const std::string& rest) {
        const std::uint32_t line = stretch.first_line + first_line_;
        if (stretch.goes_on && !rest.empty()) list_.read(std::string(stretch.text) + rest, line);
        else list_.read(stretch.text, line);
    }

    // Its place in the list. All of its places are then those in the file; its id stands behind the kind key on its
    // first line.
    template <class Read, class Entry>
    model::Index enter(EntryKind kind, Read& read, std::vector<Entry>& list) {
        const auto index = static_cast<model::Index>(list.size());
        finding::Where& own = read.entry.where;
        own.line += first_line_;
        if (read.of) read.of->where.line += first_line_;
        const auto key_end = own.column + kind_names[static_cast<std::size_t>(kind)].size();
        const finding::Where where{own.file, own.line, static_cast<std::uint32_t>(key_end) + 2};
        entries_.enter({read.entry.id, where}, {kind, index}, problems_);
        list_.passed();
        list.push_back(std::move(read.entry));
        return index;
    }

    void enter_visit(PlainVisit& read) {
        model::Visit& visit = read.entry;
        if (visit.quality) visit.quality->grade = grades_[visit.quality->grade];
        if (!visit.meeting->difficulties.empty()) {
            for (model::Difficulty& difficulty : visit.meeting.edit().difficulties) {
                difficulty.where.line += first_line_;
            }
        }
        const model::Index index = enter(EntryKind::visit, read, journal_.visits);
        entries_.visit(index, journal_.visits.back().meeting->difficulties.size(), read.of);
    }
    void enter_follow_up(PlainFollowUp& read) {
        enter(EntryKind::follow_up, read, journal_.follow_ups);
        entries_.follow_up(read.of);
    }
    void enter_review(PlainReview& read) { enter(EntryKind::review, read, journal_.reviews); }

    void record(Node node, bool damaged) {
        const auto read = [&](Fields& fields) {
            reader_.read(fields);
            return true;
        };
        if (!mapping(read, !damaged)(node, problems_)) entries_.losses().add_any();
    }

    const PartFiles& files_;
    const Registers& registers_;
    model::Journal& journal_;
    Entries& entries_;
    Problems& problems_;
    EntryReader reader_;
    Listener listener_;
    ListText list_;
    std::optional<GoingOn> goes_on_;
    std::uint32_t first_line_ = 1;      // of the block that is entered next
    std::vector<model::Index> grades_;  // of the block that is entered: their places in the journal's words
};

}  // namespace

void read_journal(const PartFiles& files, model::Board& board, const Registers& registers) {
    Entries entries(board.files);
    board.journal.visits.reserve(likely_records(files.bytes()));
    for_each_source(
        files,
        [&](const Source& source, Problems& problems) {
            entries.expect(likely_records(source.size()));
            JournalFile(files, registers, board.journal, entries, problems).read(bytes_of(source), source.size());
        },
        [&] { entries.losses().add_any(); });
    entries.settle(board.journal, files.errors);
}

}  // namespace chibo::read
