// A block of a journal's text, with the entries in it that could be read straight away.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/journal.h"
#include "read/plain_entries.h"
#include "read/record_walk.h"

namespace chibo::read {

// What stands in a block, in its order: entries of one kind, or lines that must be read the long way.
struct BlockPart {
    std::optional<model::EntryKind> kind;
    std::size_t entries = 0;  // of the block's list of that kind
    Stretch stretch;          // the lines
};

// Lines are counted from the block's first, 0.
struct JournalBlock {
    std::vector<PlainVisit> visits;
    std::vector<PlainFollowUp> follow_ups;
    std::vector<PlainReview> reviews;
    std::vector<PlainConclusion> conclusions;
    std::vector<PlainVoid> voids;
    std::vector<BlockPart> parts;

    BlockMemory memory;       // `visits` gives the places of grades in it
    std::uint32_t lines = 0;  // in the block
};

// Reads what stands in the block, of which nothing is left that was in it before. It depends on nothing but what it is
// given, so blocks can be read side by side; their order tells when their entries are entered (read/journal.cpp).
// `first`: the block begins the file.
void read_block(PaddedText text, bool first, const EntryGround& ground, JournalBlock& block);

}  // namespace chibo::read
