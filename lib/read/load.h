// A board from its files.
#pragma once

#include <filesystem>
#include <span>

#include "finding/finding.h"
#include "model/board.h"
#include "read/reader.h"
#include "read/source.h"

namespace chibo::read {

// The board as far as it could be read, and everything that is wrong with it, in the order of the places. The board
// may be judged only where nothing is wrong.
struct Loaded {
    model::Board board;
    finding::Findings errors;
};

// Reads, checks and joins the files, which stand in the order of gather(). All errors are found in one run; one that
// only follows from another is not reported. `block`: see read/reader.h; how large it is shows nowhere.
Loaded load(std::span<const Source> sources, Reader reader = Reader::plain_first, Kept kept = Kept::all,
            std::size_t block = usual_block);

// The same of the board in the folder. No list and no file of its journal is held whole.
Loaded load(const std::filesystem::path& folder, Reader reader, Kept kept);

}  // namespace chibo::read
