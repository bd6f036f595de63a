// A file cut into the pieces that are handed to the YAML library one at a time, so that nothing wrong in one of them
// can swallow its neighbours: the entries of a list, or the pairs of a mapping.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "finding/code.h"

namespace chibo::read {

enum class PieceKind {
    item,   // «- » and all that belongs to it
    pair,   // «key:» and all that belongs to it
    flow,   // a whole file in brackets
    stray,  // lines that belong to nothing; `code` says why
};

struct Piece {
    PieceKind kind = PieceKind::item;
    std::string_view text;         // whole lines
    std::uint32_t first_line = 1;  // of the file
    std::uint32_t indent = 0;      // blanks before the dash or key
    bool damaged = false;          // lines that may have belonged to it follow as stray ones
    finding::Code code = finding::Code::stray_line;
};

// The lines of `text`, the first of which is line `first_line` of the file, as entries of one list. Every line with
// anything but blanks and comments is in exactly one piece. The pieces are cut one at a time.
class ListCutter {
public:
    ListCutter(std::string_view text, std::uint32_t first_line);
    ~ListCutter();

    // The next piece, or nothing at the end.
    std::optional<Piece> next();

private:
    class Cut;
    std::unique_ptr<Cut> cut_;
};

// All of them.
std::vector<Piece> list_pieces(std::string_view text, std::uint32_t first_line);

// The lines as pairs of one mapping, likewise. A file that is a list instead is a single stray piece.
std::vector<Piece> mapping_pieces(std::string_view text, std::uint32_t first_line);

// Whether the first line with anything on it begins an entry of a list.
bool begins_list(std::string_view text);

// Where a pair is a plain key whose value is a block list on the lines after it: the number of bytes of that first
// line. So the entries of the list can be pieces of their own.
std::optional<std::size_t> list_under_key(const Piece& pair);

// The plain key with which a pair begins, or an empty text.
std::string_view plain_key(const Piece& pair);

}  // namespace chibo::read
