// The files to which entries and records are appended, among the sources of the board.
#pragma once

#include <string>
#include <vector>

#include "finding/code.h"
#include "read/source.h"
#include "write/append.h"

namespace chibo::app {

// «journal.yaml» where that is the board's form, else the file of the year.
write::Target target_of(const std::vector<read::Source>& sources, int year);

// The name that its source has.
std::string name_of(const write::Target& target);

// The source of that name, put where it is read when it is not there yet.
read::Source& source_for(std::vector<read::Source>& sources, read::Part part, const std::string& name);

// Errors of this kind come of the way the file is written, for what is appended is well formed itself.
bool of_layout(finding::Code code);

}  // namespace chibo::app
