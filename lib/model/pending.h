// An append that is under way: what lets a reader tell a torn tail of a journal from what somebody wrote by hand.
//
// Before a writer appends to journal/2023.yaml it puts the bytes, and where they will stand, into
// journal/.2023.yaml.pending; when the append is on the disk it removes that file. As long as it is there, a journal
// that goes on from that place with a part of those bytes, but not all of them, ends before them (zeros stand for bytes
// that a power failure kept from the disk). A journal that goes
// on with anything else was written to by somebody else, and is read as it stands.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace chibo::model {

struct Pending {
    std::size_t offset = 0;  // where the bytes will stand: the journal's length before
    std::string bytes;
};

// The name, in the same folder, of the file that tells of an append to this one.
std::string pending_name(std::string_view file);

// What the file holds, and back. Nothing where it is not whole: then the append has not begun.
std::string text(const Pending& pending);
std::optional<Pending> parse_pending(std::string_view text);

// How much of the journal counts: all of it, or what stands before a torn tail.
std::size_t committed(std::string_view journal, const Pending& pending);

}  // namespace chibo::model
