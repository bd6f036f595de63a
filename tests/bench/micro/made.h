// Boards for the micro-benchmarks, made in memory: the same every time.
#pragma once

#include <string>
#include <vector>

#include "model/board.h"
#include "read/source.h"

namespace chibo::bench {

struct Size {
    int members = 30;
    int branches = 100;
    int visits = 1000;  // in 2023
};

// For so many visits, in the measure of a large province: a member makes 33, a branch has 10.
Size size_of(int visits);

// The files of a valid board.
std::vector<read::Source> made_files(const Size& size);

// The same, read.
model::Board made_board(const Size& size);

// Names of persons, as many.
std::vector<std::string> made_names(int count);

}  // namespace chibo::bench
