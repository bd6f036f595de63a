// Whether a workbook's file is whole.
#pragma once

#include <cstdint>
#include <string>

namespace chibo::render {

// Reads every part of the file again: each can be unpacked, ends with the tag that it began with, and the sheets hold
// together so many cells. The library writes its parts to temporary files first and does not notice when one of those
// could not be written whole.
bool is_whole(const std::string& path, std::uint64_t cells);

}  // namespace chibo::render
