// How an entry is joined to a journal that is written already.
#pragma once

#include <string>
#include <string_view>

namespace chibo::write {

// The bytes to append so that the entry stands behind the journal: a line end first where the last line has none, and
// line ends as the journal has them.
std::string joined(std::string_view journal, std::string_view entry);

}  // namespace chibo::write
