#include "read/in_blocks.h"

#include <cstring>

namespace chibo::read {

Bytes bytes_of(const Source& source) {
    if (source.bytes) return [&](char* room, std::size_t size) { return source.bytes->next(room, size); };
    return [text = std::string_view(source.text)](char* room, std::size_t size) mutable {
        const std::size_t given = std::min(size, text.size());
        std::memcpy(room, text.data(), given);
        text.remove_prefix(given);
        return given;
    };
}

}  // namespace chibo::read
