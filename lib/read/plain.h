// The plain reader: the part of YAML that boards are in practice written in, read without the YAML library.
#pragma once

#include <cstdint>
#include <optional>

#include "read/pieces.h"
#include "read/tree.h"

namespace chibo::read {

// Fills the tree from the piece, as parse() in read/yaml.h would: the same values, texts and places, and nothing to
// report. Gives nothing, and leaves the tree as it was, where it is not sure of that; the piece is then the library's.
//
// It is sure of block mappings and lists, of lists and mappings in brackets on one line, of plain and quoted texts on
// one line, and of comments. Keys are short words of ASCII letters, digits, «-» and «_». Whatever else YAML knows, and
// whatever is or may be an error, it is not sure of.
//
// The piece is clean UTF-8 and no stray one, as for parse(). The tree's texts are views into the piece.
std::optional<Tree::Index> fill_plain(const Piece& piece, std::uint32_t file, Tree& tree);

}  // namespace chibo::read
