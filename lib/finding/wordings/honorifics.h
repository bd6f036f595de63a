// What stands before names in lists, and is no part of them.
#pragma once

#include <array>
#include <string_view>

namespace chibo::finding::wordings {

inline constexpr std::array<std::string_view, 5> honorifics = {"đ/c", "đ/c:", "đ.c", "đồng chí", "đc"};

}  // namespace chibo::finding::wordings
