// Appending to the journal: durable, and whole or not at all.
//
// The protocol, under the board's lock:
//   1. Open the journal file (made where it is missing; no symbolic link is followed) and lock it exclusively: readers
//      hold a shared lock on it while they read, so none sees half of what follows.
//   2. See that the file still holds what was checked; clean up what a writer that was killed left behind.
//   3. Write the bytes and their place into the file .NAME.pending beside it (model/pending.h); fsync it and the
//   folder.
//   4. Append the bytes in one write; fsync. A short write or an error cuts the file back to its old length.
//   5. Remove .NAME.pending.
//
// A writer killed anywhere in this leaves the old journal, or the old journal with a torn tail that readers pass over
// and the next writer cuts off, or the whole entry. After success the entry is on the disk as far as the disk keeps its
// word about fsync. What is not promised: that a power failure during step 4 leaves the entry (it is whole or absent);
// and anything on network file systems, whose locks may not reach other machines.
//
// Bytes that stand in the file already are never written to. Mode and owner stay; a new file obeys the umask.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "write/board_lock.h"

namespace chibo::write {

// Where to append, from the board's folder: «journal/2023.yaml» or «journal.yaml».
struct Target {
    std::string folder;  // «journal», or empty for the board's own
    std::string file;
};

// Appends the bytes to the target, which holds `checked` (nothing where it does not exist). `wait` is how long readers
// may keep the file.
std::optional<Failure> append(const BoardLock& lock, const Target& target, std::string_view checked,
                              std::string_view bytes, Wait wait);

}  // namespace chibo::write
