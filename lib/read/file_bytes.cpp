#include "read/file_bytes.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace chibo::read {

std::size_t FileBytes::fail(int error) {
    error_ = error;
    left_ = 0;
    return 0;
}

std::size_t FileBytes::next(char* room, std::size_t room_size) {
    const std::size_t wanted = std::min(room_size, left_);
    if (wanted == 0) return 0;
    if (!file_.open()) file_ = base::Descriptor(::open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!file_.open()) return fail(errno);
    ssize_t got = -1;
    do got = ::read(file_.number(), room, wanted);
    while (got < 0 && errno == EINTR);
    if (got < 0) return fail(errno);
    left_ = got == 0 ? 0 : left_ - static_cast<std::size_t>(got);
    if (left_ == 0) file_ = base::Descriptor();
    return static_cast<std::size_t>(got);
}

}  // namespace chibo::read
