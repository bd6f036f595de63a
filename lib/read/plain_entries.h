// Entries of the journal read straight from their lines, in the form in which journals are in practice written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "model/journal.h"
#include "read/loader.h"
#include "read/plain_record.h"
#include "read/recent_days.h"
#include "read/recent_words.h"
#include "read/values.h"

namespace chibo::read {

// What is needed to read an entry: what its references mean, what is kept of its texts, the file that places name.
struct EntryGround {
    const Registers& registers;
    bool keeps_texts = true;
    std::uint32_t file = 0;
};

// What was met in the entries read before.
struct BlockMemory {
    model::WordList grades;                  // of this block
    RecentWords<model::Index> grade_places;  // the places of some of them there
    // Of this block and of others that stood in the same room:
    RecentDays days;
    RecentWords<std::monostate> plain;  // which words stand for themselves on a line

    void begin_block() {
        grades = {};
        grade_places.forget();
    }
};

// An entry that was read, but for who it is: its id has a place of its own, and so has what it refers to.
template <class Entry, class Of>
struct PlainEntry {
    Entry entry;
    std::optional<Placed<Of>> of;
};
using PlainVisit = PlainEntry<model::Visit, base::EntryId>;  // `of`: what it replaces
using PlainFollowUp = PlainEntry<model::FollowUp, base::DifficultyId>;
using PlainReview = PlainEntry<model::Review, base::EntryId>;          // of nothing
using PlainConclusion = PlainEntry<model::Conclusion, base::EntryId>;  // likewise
using PlainVoid = PlainEntry<model::Void, base::EntryId>;

// Each reads one entry of its kind, in the form in which chibo itself writes it: the keys of the kind in any order, one
// a line, with plain values; members and texts in brackets or one a line; a difficulty on a line in brackets. Of what
// it is not sure of in the least (any error, a reference that finds nothing, quotes, a comment behind a value ...) it
// reads nothing: the entry goes the way of all others. So what it does read means the same there and here.
//
// The record then stands before the next one, or at the end; where nothing was read, somewhere in the entry. A grade is
// given by its place in the block's list.
bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainVisit& read);
bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainFollowUp& read);
bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainReview& read);
bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainConclusion& read);
bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainVoid& read);

}  // namespace chibo::read
