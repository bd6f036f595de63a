#include "render/document.h"

#include <utility>

namespace chibo::render {

void Document::add(Block&& block) { blocks.push_back(std::move(block)); }

}  // namespace chibo::render
