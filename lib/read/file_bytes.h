// A file's bytes, taken as they are asked for.
#pragma once

#include <cstddef>
#include <filesystem>
#include <utility>

#include "base/descriptor.h"

namespace chibo::read {

// So many bytes of a file from its beginning. A journal file only ever grows, so they stay what they are while it is
// written to; that another was changed is seen afterwards (read/source.cpp). It is open only from the first that are
// asked for to the last.
class FileBytes {
public:
    FileBytes(std::filesystem::path path, std::size_t size) : path_(std::move(path)), left_(size), size_(size) {}

    std::size_t size() const { return size_; }

    // Fills the room and returns how many bytes it gave; 0 at the end, or where the file can't be read on.
    std::size_t next(char* room, std::size_t room_size);

    // Why it could not be read to its end (errno), or 0.
    int error() const { return error_; }

private:
    std::size_t fail(int error);

    std::filesystem::path path_;
    base::Descriptor file_;
    std::size_t left_;
    std::size_t size_;
    int error_ = 0;
};

}  // namespace chibo::read
