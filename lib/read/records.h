// A file's text as placed records, one at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

#include "read/problems.h"
#include "read/reader.h"
#include "read/tree.h"

namespace chibo::read {

// How much of a list a lost text takes with it.
enum class Lost {
    record,   // an entry
    perhaps,  // lines that may be an entry, or the rest of the one before
    all,      // there is no telling what
};

// What is told of each entry of a list file.
struct Listener {
    // An entry that could be read. `damaged`: lines that may belong to it stand outside it, so that what is missing
    // from it is no news. The node is valid only during the call.
    std::function<void(Node record, bool damaged)> record;
    // The text of an entry, or of what may be one, that could not be read; the reason is already reported.
    std::function<void(std::string_view text, Lost lost)> lost;
};

// Whether the first thing in the file begins a list, dashed or in brackets.
bool is_list_file(std::string_view text);

// A list file of which parts are read by others: its text comes in stretches of whole lines, each of which begins with
// an entry in column 1 (the first: with whatever the file begins with) and ends before one.
class ListText {
public:
    ListText(Problems& problems, const Listener& listener, Reader reader)
        : problems_(problems), listener_(listener), reader_(reader) {}

    // Reads the stretch, whose first line has that number.
    void read(std::string_view text, std::uint32_t first_line);

    // An entry that stood between the stretches was read without fault.
    void passed() { open_quote_ = false; }

private:
    Problems& problems_;
    const Listener& listener_;
    Reader reader_;
    bool open_quote_ = false;  // in the entry before, a quote was left open
    Tree tree_;
};

// The text of a file without a byte order mark; nothing where it is in UTF-16, which is reported.
std::optional<std::string_view> utf8_text(std::string_view text, Problems& problems);

// Reads a list file. Bytes that may not stand in it, stray lines and entries that are no YAML are reported, and cost
// no other entry.
void read_list(std::string_view text, Problems& problems, const Listener& listener,
               Reader reader = Reader::plain_first);

// Reads a mapping file into the tree: a mapping, whose unreadable values are broken, or nothing where the file is
// empty or no mapping (which is then reported). `complete` becomes false where what is missing is no news. The tree's
// texts may be views into that text.
std::optional<Node> read_mapping(std::string_view text, Problems& problems, Tree& tree, bool& complete,
                                 Reader reader = Reader::plain_first);

}  // namespace chibo::read
