// What `find` and `show` share: the words, the kind, and what is said where nothing fits.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "call.h"
#include "model/board.h"
#include "model/look_up.h"
#include "scope_options.h"
#include "stop.h"

namespace chibo::app {

void add_kind_option(CommandLine& line, std::string& kind);

// The kind that --kind names; nothing where it is not given. Throws Stop for another word.
std::optional<model::Thing> kind_asked(const std::string& kind);

// The words with blanks between them. Throws Stop, which says what is needed, where they are blank.
std::string words_asked(const std::vector<std::string>& words, const base::Wording& needed);

// That nothing fits, and what was meant, perhaps.
Stop not_found(const model::LookUp& found, const std::string& words, std::optional<model::Thing> kind,
               const model::Board& board, base::Day day);

}  // namespace chibo::app
