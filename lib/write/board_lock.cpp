#include "write/board_lock.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <string>
#include <thread>
#include <utility>

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/file.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "finding/reason.h"
#include "finding/wordings/recording.h"

namespace chibo::write {

namespace wordings = finding::wordings;

int lock_exclusively(int descriptor, Wait wait) {
    constexpr Wait pause{3};  // short beside what a writer does under the lock
    for (Wait waited{0};; waited += pause) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return 0;
        if (errno != EWOULDBLOCK && errno != EINTR) return errno;
        if (waited >= wait) return EWOULDBLOCK;
        std::this_thread::sleep_for(pause);
    }
}

std::optional<Failure> BoardLock::take(const std::filesystem::path& folder, Wait wait, BoardLock& lock) {
    lock.folder_ = base::Descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const int failed = lock.folder_.open() ? lock_exclusively(lock.folder(), wait) : errno;
    if (failed == 0) return std::nullopt;
    if (failed == EWOULDBLOCK) return Failure{{wordings::board_locked, {}}, true};
    return Failure{{wordings::no_lock, {{"folder", folder.string()}, {"reason", finding::reason(failed)}}}, false};
}

bool on_network(const std::filesystem::path& folder) {
    // The kernel's header does not name them all.
    constexpr std::array<std::int64_t, 8> magics = {NFS_SUPER_MAGIC,  SMB_SUPER_MAGIC, CIFS_SUPER_MAGIC,
                                                    SMB2_SUPER_MAGIC, AFS_SUPER_MAGIC, CODA_SUPER_MAGIC,
                                                    V9FS_MAGIC,       CEPH_SUPER_MAGIC};
    struct statfs status{};
    if (::statfs(folder.c_str(), &status) != 0) return false;
    const auto type = static_cast<std::int64_t>(static_cast<std::uint32_t>(status.f_type));
    return std::find(magics.begin(), magics.end(), type) != magics.end();
}

}  // namespace chibo::write
