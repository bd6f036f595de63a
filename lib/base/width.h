// How wide a text stands on a terminal.
#pragma once

#include <cstddef>
#include <string_view>

namespace chibo::base {

// Columns of a fixed-width terminal: combining marks take none, wide East Asian characters two.
std::size_t width(std::string_view text);

}  // namespace chibo::base
