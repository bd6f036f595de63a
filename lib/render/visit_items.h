// A visit told whole: what was done there and what became of it.
#pragma once

#include <optional>

#include "base/wording.h"
#include "model/board.h"
#include "model/sheet.h"
#include "render/document.h"

namespace chibo::render {

// The visit as an item with its parts; `member` is the one on whose sheet it stands, who is not named again; `fate`
// what became of it for that member.
Item visit_item(const model::SheetVisit& told, const model::Board& board, base::Language language,
                std::optional<model::Index> member = std::nullopt, const std::string& fate = {});

}  // namespace chibo::render
