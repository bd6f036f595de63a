// The YAML library, behind one function: the only place that knows it.
#pragma once

#include <cstdint>
#include <optional>

#include "read/pieces.h"
#include "read/problems.h"
#include "read/tree.h"

namespace chibo::read {

// How deep lists and mappings may stand in each other, counted from the file's own list or mapping.
inline constexpr std::uint32_t deepest = 32;

struct Parsed {
    // The entry, the one pair of a mapping, or the whole value of a flow file; nothing where it can't be read, which
    // is then reported.
    std::optional<Tree::Index> node;
    bool open_quote = false;  // a quote that is never closed: what follows may be its tail
};

// Reads one piece, which must be clean UTF-8 and no stray one, into the tree. `depth` is how many lists and mappings
// stand around it. Anchors, aliases and tags are reported and their values broken.
Parsed parse(const Piece& piece, std::uint32_t depth, Tree& tree, Problems& problems);

}  // namespace chibo::read
