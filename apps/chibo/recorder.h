// Recording an entry, of whatever kind: checked on the board as it is under the lock, then appended.
#pragma once

#include <functional>
#include <string>

#include "base/date.h"
#include "call.h"
#include "entry.h"
#include "model/board.h"

namespace chibo::app {

// What every kind of entry may be given.
struct RecordOptions {
    std::string by;
    std::string note;
    std::string source;
    std::string today;
    std::string wait = "5";  // seconds
    bool dry_run = false;
    bool json = false;
    bool dated = false;  // a date was given for an entry that is of today without
    bool allow_future = false;
    bool allow_findings = false;
};

// Makes the entry, all but its id and who recorded it, from what was typed; a word that the board does not know yet is
// added to its lists. Throws Stop.
using Make = std::function<Entry(model::Board& board, base::Day today)>;

void add_record_options(CommandLine& line, RecordOptions& options);

// Returns the exit status; throws Stop where nothing could be done.
int record(const RecordOptions& options, const Call& call, const Make& make);

}  // namespace chibo::app
