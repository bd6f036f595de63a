// What a search found, for people.
#pragma once

#include <string>

#include "base/date.h"
#include "base/wording.h"
#include "model/board.h"
#include "model/look_up.h"
#include "render/document.h"

namespace chibo::render {

// What the record is, in a word.
std::string thing_name(const model::Hit& hit, const model::Board& board, base::Language language);

// Where the record stands on the day: a member's offices, else the last one; the areas in which a branch or area lies,
// with its end where that is past.
std::string whereabouts(const model::Hit& hit, const model::Board& board, base::Day day, base::Language language);

// A table of the hits, and how many there are.
Document look_up_document(const model::LookUp& found, const model::Board& board, base::Day day,
                          base::Language language);

// «Nguyễn Mẫu An (uy-vien-17); Chi bộ ấp 3 (cb-0155), Xã Mẫu An»; of more than ten the first ten and «…».
std::string candidates(const std::vector<model::Hit>& hits, const model::Board& board, base::Day day);

}  // namespace chibo::render
