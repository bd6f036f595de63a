// Texts as YAML writes them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chibo::write {

// The text plain where any reader of YAML takes it for just this text, else in double quotes. It holds no control
// characters but line feeds and tabs.
std::string scalar(std::string_view text);

// The texts as «[a, b]».
std::string flow_list(const std::vector<std::string>& texts);

}  // namespace chibo::write
