// A block of a journal's text, with the visits in it that could be read straight away.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/journal.h"
#include "read/loader.h"
#include "read/values.h"

namespace chibo::read {

struct VisitReplaces {
    std::size_t visit;  // in the block
    Placed<base::EntryId> of;
};

// What stands in a block, in its order: visits, or lines that must be read the long way.
struct Stretch {
    std::size_t visits = 0;      // so many of the block's visits; or
    std::string_view text;       // lines, which begin with an entry or with the file and end before an entry
    std::uint32_t first_line{};  // of those, counted from the block's first, 0
};

struct JournalBlock {
    std::vector<model::Visit> visits;      // their lines counted from the block's first, 0
    std::vector<VisitReplaces> replacing;  // in the order of the block
    model::WordList grades;                // of which `visits` gives the places
    std::vector<Stretch> stretches;
    std::uint32_t lines = 0;
    // The last stretch can't be parted from what follows: it goes on to the end of the file.
    bool goes_on = false;

    // Puts the visits at their place in the file and in the journal's words.
    void settle(std::uint32_t first_line, model::WordList& words);
};

// Reads what stands in the block. It depends on nothing but what it is given, so blocks are read side by side; the order
// is restored when their visits are entered (read/journal.cpp). `first`: the block begins the file.
JournalBlock read_block(std::string_view text, bool first, const Registers& registers, Kept kept, std::uint32_t file);

}  // namespace chibo::read
