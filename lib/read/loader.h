// What the readers of the board's lists share while a board is read.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "finding/wordings/terms.h"
#include "model/board.h"
#include "read/journal_texts.h"
#include "read/load.h"
#include "read/records.h"
#include "read/register.h"
#include "read/values.h"

namespace chibo::read {

// The registers of what other lists refer to.
struct Registers {
    explicit Registers(const std::vector<std::string>& files)
        : areas(finding::wordings::area_word, files),
          branches(finding::wordings::branch_word, files),
          members(finding::wordings::listed_member_word, files) {}

    Register areas;
    Register branches;
    Register members;
};

// References of an area or branch to others of its own list, settled when all are read.
struct OwnReferences {
    model::Index record = 0;  // whose they are: its place in the list
    std::optional<Placed<std::string>> parent;
    std::optional<Placed<std::string>> into;
};

// One part of a board: its sources, and what is wrong with them.
struct PartFiles {
    std::span<const Source> sources;
    std::uint32_t first_file = 0;  // the first source's place in the board's list of files
    finding::Findings& errors;
    Reader reader = Reader::plain_first;
    Kept kept = Kept::all;
    std::size_t block = usual_block;

    std::size_t bytes() const {
        std::size_t sum = 0;
        for (const Source& source : sources) sum += source.size();
        return sum;
    }
};

// How many records so many bytes hold: about, and mostly at most. A list has room for the latter: room that is never
// written to costs nothing, moving what was read does.
constexpr std::size_t likely_records(std::size_t bytes) {
    constexpr std::size_t usual_bytes = 160;
    return bytes / usual_bytes;
}
constexpr std::size_t most_records(std::size_t bytes) {
    constexpr std::size_t few_bytes = 100;
    return bytes / few_bytes;
}

// Each reads the part's files into the board and enters its ids.
void read_settings(const PartFiles& files, model::Board& board);
void read_areas(const PartFiles& files, model::Board& board, Registers& registers);
void read_branches(const PartFiles& files, model::Board& board, Registers& registers);
void read_members(const PartFiles& files, model::Board& board, Registers& registers);
void read_regulations(const PartFiles& files, model::Board& board, bool one_needed);
void read_journal(const PartFiles& files, model::Board& board, const Registers& registers);
void read_plans(const PartFiles& files, model::Board& board, const Registers& registers);

// Calls `each(source, problems)` for every source that can be read; reports the others, for which `lost()` is called.
template <class Each, class Lost>
void for_each_source(const PartFiles& files, Each each, Lost lost) {
    for (std::uint32_t i = 0; i < files.sources.size(); ++i) {
        const Source& source = files.sources[i];
        Problems problems(files.first_file + i, files.errors);
        const auto report = [&](const Unread& unread) {
            problems.add(unread.code, {problems.file(), 1, 1}, unread.arguments);
            lost();
        };
        if (source.unread) {
            report(*source.unread);
            continue;
        }
        const auto before = static_cast<std::ptrdiff_t>(files.errors.size());
        each(source, problems);
        if (!source.bytes || source.bytes->error() == 0) continue;
        files.errors.erase(files.errors.begin() + before, files.errors.end());  // they may only follow from this one
        report(unreadable(source.bytes->error()));
    }
}

// The same for files that are held as texts: `each(text, problems)`.
template <class Each, class Lost>
void for_each_text(const PartFiles& files, Each each, Lost lost) {
    for_each_source(
        files, [&](const Source& source, Problems& problems) { each(std::string_view(source.text), problems); }, lost);
}

// `note` and `source` of a record or of a part of one, kept where they are asked for.
inline void remarks(Fields& fields, Kept kept, base::Box<model::Remarks>& target) {
    Texts(kept).remarks(fields, target);
}

}  // namespace chibo::read
