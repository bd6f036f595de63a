// A file that a command is given by name, read whole.
#pragma once

#include <optional>
#include <string>

#include "base/wording.h"

namespace chibo::app {

// Nothing where there is no such file. Throws Stop with that wording, of {file} and {reason}, where it can't be read.
std::optional<std::string> text_of_file(const std::string& file, const base::Wording& unread);

}  // namespace chibo::app
