// One writer at a time: an exclusive lock on the board's folder.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

#include "base/descriptor.h"
#include "finding/message.h"

namespace chibo::write {

// Why something was not written. Nothing of it is in the board then.
struct Failure {
    finding::Clause why;
    bool locked = false;  // another writer was at it: trying again helps
};

// How long a writer waits for others.
using Wait = std::chrono::milliseconds;

// Takes the flock on the descriptor, trying again until the time is over. Returns 0 or the error; EWOULDBLOCK where
// another holds it all the while.
int lock_exclusively(int descriptor, Wait wait);

// The lock that keeps other writers from the board as long as it lives. flock(2) on the folder itself: it leaves no
// file behind and goes with the process, however that ends. Readers do not take it, so that a writer who checks a large
// board keeps nobody from reading.
class BoardLock {
public:
    // Waits so long for the other writers.
    static std::optional<Failure> take(const std::filesystem::path& folder, Wait wait, BoardLock& lock);

    int folder() const { return folder_.number(); }

private:
    base::Descriptor folder_;
};

// Whether the folder is on a file system of the network, where locks may not keep other machines out.
bool on_network(const std::filesystem::path& folder);

}  // namespace chibo::write
