// Vietnamese letters, by the plain letter that each is without its accents.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace chibo::base {

// What base::fold gives of a text in which nothing stands but ASCII, Vietnamese letters and the marks from which they
// may be put together; nothing of any other text. A fold does not depend on what stands around a character, so each is
// looked up.
std::optional<std::string> fold_vietnamese(std::string_view text);

}  // namespace chibo::base
