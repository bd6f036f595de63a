// Appending to the journal: durable, and whole or not at all.
//
// The protocol, under the board's lock:
//   1. Open the journal file (made where it is missing; no symbolic link is followed) and lock it exclusively: readers
//      hold a shared lock on it while they read, so none sees half of what follows.
//   2. See that the file still holds what was checked; clean up what a writer that was killed left behind.
//   3. Write the bytes and their place into the file .NAME.pending beside it (model/pending.h); fsync it and the
//   folder.
//   4. Append the bytes in one write (O_APPEND); fsync. After a short write or an error what was written is cut off.
//   5. See that the file still has its name; remove .NAME.pending.
//
// A writer killed anywhere in this leaves the old journal, or the old journal with a torn tail that readers pass over
// and the next writer cuts off, or the whole entry. After success the entry is on the disk as far as the disk keeps its
// word about fsync. What is not promised: that a power failure during step 4 leaves the entry (it is whole or absent);
// and anything on network file systems, whose locks may not reach other machines.
//
// Who edits a journal by hand takes no lock. What an editor writes between steps 2 and 4 stays, and the entry comes
// behind it, or is refused where the editor put a new file in the old one's place; only from the moment of step 5 on
// can such an editor, who has not seen the entry, take it away.
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

// Of an entry that was found in the target: what a writer who was killed may have left to do, so that it is on the
// disk.
std::optional<Failure> settle(const BoardLock& lock, const Target& target, Wait wait);

}  // namespace chibo::write
