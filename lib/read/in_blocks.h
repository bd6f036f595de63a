// A list file of a board read in blocks, side by side.
#pragma once

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/side_by_side.h"
#include "read/loader.h"
#include "read/record_walk.h"
#include "read/records.h"
#include "read/text_blocks.h"

namespace chibo::read {

// Whether what stands in a block can't be parted from what follows.
template <class Part>
bool goes_on(const std::vector<Part>& parts) {
    return !parts.empty() && parts.back().stretch.goes_on;
}

// The source's bytes, from its file or from its text.
Bytes bytes_of(const Source& source);

// How long the blocks are of a file of so many bytes, at most `most` (above 0): so long that there is an even number of
// them and two threads have the same to do, but not so short that a block is not worth the trouble.
constexpr std::size_t block_size(std::size_t bytes, std::size_t most) {
    assert(most > 0);
    constexpr std::size_t least = 16UL * 1024;
    const std::size_t pairs = bytes / (2 * most) + 1;
    return std::min(most, std::max(least, bytes / (2 * pairs) + 1));
}

// Reads the file: read(text, first, block) reads what stands in one block of it, of which nothing is left that was in
// `block` before; `first`: it begins the file. What came of it goes to enter(block, rest), in the order of the file;
// `rest` is what its last lines go on with, where they can't be parted from what follows (the block's `parts` end with
// such a stretch), and then it is the last. `enter` is called once at a time; `read` goes on beside everything else.
// With the YAML library alone `list` gets the whole file instead. Where the file is in UTF-16, which is reported,
// `lost()` is called.
template <class Block, class Read, class Enter, class Lost>
void read_in_blocks(const Source& source, const PartFiles& files, Problems& problems, ListText& list, Read read,
                    Enter enter, Lost lost) {
    struct Turn {
        TextBlock text;
        bool first = true;
        Block block;
    };
    TextBlocks blocks(bytes_of(source), block_size(source.size(), files.block));
    TextBlock first;
    if (!blocks.next(first)) return;
    const auto written = utf8_text(first.text(), problems);
    if (!written) return lost();
    if (files.reader == Reader::library_only) return list.read(std::string(*written) + blocks.rest(), 1);
    const std::size_t mark = first.text().size() - written->size();
    std::size_t came = 0;
    std::atomic<bool> goes_on_here = false;  // then no more blocks are cut
    std::optional<Turn> going_on;            // the block whose last lines can't be parted from what follows
    std::string rest;                        // what follows, as far as it is there
    base::side_by_side<Turn>(
        [&](Turn& turn) {
            turn.first = came++ == 0;
            if (turn.first) turn.text = std::move(first);
            return turn.first || (!goes_on_here && blocks.next(turn.text));
        },
        [&](Turn& turn) { read(turn.text.padded().from(turn.first ? mark : 0), turn.first, turn.block); },
        [&](Turn& turn) {
            if (going_on) rest += turn.text.text();
            else if (!goes_on(turn.block.parts)) return enter(turn.block, rest);
            else going_on = std::move(turn);
            goes_on_here = true;
        });
    if (going_on) enter(going_on->block, rest + blocks.rest());
}

// A stretch of a block, whose lines are counted in the block: the block's first line has that number in the file.
inline void read_long(const Stretch& stretch, std::uint32_t first_line, const std::string& rest, ListText& list) {
    const std::uint32_t line = stretch.first_line + first_line;
    if (stretch.goes_on && !rest.empty()) list.read(std::string(stretch.text) + rest, line);
    else list.read(stretch.text, line);
}

}  // namespace chibo::read
