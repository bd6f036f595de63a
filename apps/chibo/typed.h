// What people type into an entry, held against what may stand in the journal.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "entry.h"
#include "model/board.h"

namespace chibo::app {

// Without the blanks around it.
std::string trimmed(std::string_view text);

// The text in NFC. Throws Stop where it is blank, no UTF-8, or holds a control character.
std::string typed_text(std::string_view option, const std::string& text);
std::vector<std::string> typed_texts(std::string_view option, const std::vector<std::string>& texts);

// Nothing for an empty text, which stands for an option not given.
std::optional<std::int32_t> typed_number(std::string_view option, const std::string& text, std::int32_t min,
                                         std::int32_t max);
std::optional<base::Day> typed_due(std::string_view option, const std::string& text, base::Day today);

// A day or month as people type it. Throws Stop.
base::Date typed_date(const std::string& text, base::Day today);
int typed_year(const std::string& text);

// A whole number of seconds, at most a day.
std::chrono::milliseconds seconds(const std::string& text);

// The place of the entry that an id means; `what` says which kinds may be meant. Throws Stop.
model::EntryPlace entry_named(const model::Board& board, const std::string& id);
model::Index visit_named(const model::Board& board, const std::string& id);

// The visit, and the difficulty's number in it, that «2023/17.2» means.
std::pair<model::Index, std::uint32_t> difficulty_named(const model::Board& board, const std::string& id);

// «TEXT|status|to|due»; the later parts may be left out. Throws Stop.
model::Difficulty typed_difficulty(const std::string& text, base::Day today);

// What the entry says, with names and weekday: so that a slip is seen at once.
std::string echoed(const Entry& entry, const model::Board& board, base::Language language);

}  // namespace chibo::app
