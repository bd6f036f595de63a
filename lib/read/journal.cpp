#include "read/entry_reader.h"
#include "read/in_blocks.h"
#include "read/journal_block.h"
#include "read/loader.h"

namespace chibo::read {

namespace {

using model::EntryKind;

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

    void read(const Source& source) {
        const EntryGround ground{registers_, files_.kept == Kept::all, problems_.file()};
        read_in_blocks<JournalBlock>(
            source, files_, problems_, list_,
            [&](PaddedText text, bool first, JournalBlock& block) { read_block(text, first, ground, block); },
            [&](JournalBlock& block, const std::string& rest) { enter(block, rest); },
            [&] { entries_.losses().add_any(); });
    }

private:
    // `rest`: what its last lines go on with.
    void enter(JournalBlock& block, const std::string& rest) {
        grades_.clear();
        for (model::Index i = 0; i < block.memory.grades.size(); ++i) {
            grades_.push_back(journal_.grades.place_of(block.memory.grades.at(i)));
        }
        auto visit = block.visits.begin();
        auto follow_up = block.follow_ups.begin();
        auto review = block.reviews.begin();
        auto conclusion = block.conclusions.begin();
        auto void_ = block.voids.begin();
        for (const BlockPart& part : block.parts) {
            if (!part.kind) read_long(part.stretch, first_line_, rest, list_);
            for (std::size_t left = part.entries; left > 0; --left) {
                switch (*part.kind) {
                    case EntryKind::visit: enter_visit(*visit++); break;
                    case EntryKind::follow_up: enter_follow_up(*follow_up++); break;
                    case EntryKind::review: enter_review(*review++); break;
                    case EntryKind::conclusion: enter_conclusion(*conclusion++); break;
                    case EntryKind::void_: enter_void(*void_++); break;
                }
            }
        }
        first_line_ += block.lines;
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
        if (visit.quality) visit.quality = model::Quality(visit.quality->score(), grades_[visit.quality->grade()]);
        if (!visit.recorded.texts.is_empty() && !visit.meeting().difficulties.empty()) {
            for (model::Difficulty& difficulty : visit.edit_meeting().difficulties) {
                difficulty.where.line += first_line_;
            }
        }
        const model::Index index = enter(EntryKind::visit, read, journal_.visits);
        entries_.visit(index, true, read.of);
    }
    void enter_follow_up(PlainFollowUp& read) {
        enter(EntryKind::follow_up, read, journal_.follow_ups);
        entries_.follow_up(read.of);
    }
    void enter_review(PlainReview& read) { enter(EntryKind::review, read, journal_.reviews); }

    void enter_conclusion(PlainConclusion& read) { enter(EntryKind::conclusion, read, journal_.conclusions); }

    void enter_void(PlainVoid& read) {
        enter(EntryKind::void_, read, journal_.voids);
        entries_.void_(read.of);
    }

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
    std::uint32_t first_line_ = 1;      // of the block that is entered next
    std::vector<model::Index> grades_;  // of the block that is entered: their places in the journal's words
};

}  // namespace

void read_journal(const PartFiles& files, model::Board& board, const Registers& registers) {
    Entries entries(board.files, board.journal);
    board.journal.visits.reserve(most_records(files.bytes()));
    for_each_source(
        files,
        [&](const Source& source, Problems& problems) {
            entries.expect(most_records(source.size()));
            JournalFile(files, registers, board.journal, entries, problems).read(source);
        },
        [&] { entries.losses().add_any(); });
    entries.settle(files.errors);
}

}  // namespace chibo::read
