// Where an answer goes that is too long to be held whole.
#pragma once

#include <functional>
#include <string_view>

namespace chibo::render {

// Takes the answer's next part.
using Sink = std::function<void(std::string_view part)>;

}  // namespace chibo::render
