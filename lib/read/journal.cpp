#include <algorithm>
#include <cstring>
#include <future>
#include <thread>

#include "read/entry_reader.h"
#include "read/journal_block.h"
#include "read/loader.h"
#include "read/text_blocks.h"

namespace chibo::read {

namespace {

using model::EntryKind;

// So much of a file is read by one thread at a time. It stays in the cache of the processor while it is.
constexpr std::size_t block_size = 256UL * 1024;

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
    std::string text;
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

    // In blocks, as many at a time as there are threads. What they hold is entered in the order of the file: so it does
    // not show how many there were. `size`: of the file, as far as it is known.
    void read(Bytes bytes, std::size_t size) {
        TextBlocks blocks(std::move(bytes), std::min(size, block_size) + 1);
        std::string text;
        if (!blocks.next(text)) return;
        const auto written = utf8_text(text, problems_);
        if (!written) return entries_.losses().add_any();
        text.erase(0, text.size() - written->size());
        if (files_.reader == Reader::library_only) return list_.read(text + blocks.rest(), 1);
        std::vector<Turn> turns(1);
        turns.front().text = std::move(text);
        for (std::uint32_t first_line = 1; !turns.empty(); turns = next_turns(blocks)) {
            read_side_by_side(turns, first_line == 1);
            for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
                turn->block.settle(first_line, journal_.grades);
                first_line += turn->block.lines;
                std::string rest;
                const bool goes_on = turn->block.goes_on();
                for (auto next = turn + 1; goes_on && next != turns.end(); ++next) rest += next->text;
                if (goes_on) rest += blocks.rest();
                enter(turn->block, rest);
                if (goes_on) return;
            }
        }
    }

private:
    static std::vector<Turn> next_turns(TextBlocks& blocks) {
        constexpr unsigned most_threads = 2;
        std::vector<Turn> turns(std::clamp(std::thread::hardware_concurrency(), 1U, most_threads));
        std::size_t filled = 0;
        while (filled < turns.size() && blocks.next(turns[filled].text)) ++filled;
        turns.resize(filled);
        return turns;
    }

    void read_side_by_side(std::vector<Turn>& turns, bool first) const {
        const auto read = [&](Turn& turn) {
            turn.block = read_block(turn.text, first, {registers_, files_.kept == Kept::all, problems_.file()});
        };
        std::vector<std::future<void>> others;
        for (std::size_t i = 1; i < turns.size(); ++i) {
            others.push_back(std::async(std::launch::async, read, std::ref(turns[i])));
        }
        read(turns.front());
        for (auto& other : others) other.get();
    }

    // `rest`: what its last lines go on with.
    void enter(JournalBlock& block, const std::string& rest) {
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
    }

    void read_long(const Stretch& stretch, const std::string& rest) {
        if (stretch.goes_on && !rest.empty()) list_.read(std::string(stretch.text) + rest, stretch.first_line);
        else list_.read(stretch.text, stretch.first_line);
    }

    // Its id, behind the kind key on the entry's first line.
    template <class Entry>
    model::Index enter(EntryKind kind, const Entry& entry, std::vector<Entry>& list) {
        const auto index = static_cast<model::Index>(list.size());
        const auto key_end = entry.where.column + kind_names[static_cast<std::size_t>(kind)].size();
        const finding::Where where{entry.where.file, entry.where.line, static_cast<std::uint32_t>(key_end) + 2};
        entries_.enter({entry.id, where}, {kind, index}, problems_);
        list_.passed();
        return index;
    }

    void enter_visit(PlainVisit& read) {
        const model::Index index = enter(EntryKind::visit, read.entry, journal_.visits);
        entries_.visit(index, true, read.of);
        journal_.visits.push_back(std::move(read.entry));
    }
    void enter_follow_up(PlainFollowUp& read) {
        enter(EntryKind::follow_up, read.entry, journal_.follow_ups);
        entries_.follow_up(read.of);
        journal_.follow_ups.push_back(std::move(read.entry));
    }
    void enter_review(PlainReview& read) {
        enter(EntryKind::review, read.entry, journal_.reviews);
        journal_.reviews.push_back(std::move(read.entry));
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
};

// How many visits the files may hold: room that is never written to costs nothing, moving what was read does.
std::size_t likely_visits(const PartFiles& files) {
    constexpr std::size_t usual_bytes = 160;
    std::size_t bytes = 0;
    for (const Source& source : files.sources) bytes += source.size();
    return bytes / usual_bytes;
}

}  // namespace

void read_journal(const PartFiles& files, model::Board& board, const Registers& registers) {
    Entries entries(board.files);
    board.journal.visits.reserve(likely_visits(files));
    for_each_source(
        files,
        [&](const Source& source, Problems& problems) {
            JournalFile(files, registers, board.journal, entries, problems).read(bytes_of(source), source.size());
        },
        [&] { entries.losses().add_any(); });
    entries.settle(board.journal, files.errors);
}

}  // namespace chibo::read
