// The world around the program: environment and clock. Nothing else of the program looks there.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "base/date.h"

namespace chibo::app {

// The variable's value; nothing where it is unset or empty.
std::optional<std::string> environment(const char* name);

// Where files may lie that are gone when the program ends: TMPDIR, else /tmp.
std::string temporary_folder();

// The clock's time at that offset, or at the machine's own, as entries write it: 2023-10-02T08:15:00+07:00.
std::string clock_time(std::optional<int> utc_offset);

// The login name of whoever runs the program.
std::string user_name();

// How many columns the terminal has that stdout is; nothing where stdout is no terminal.
std::optional<std::size_t> terminal_columns();

// The clock's date at that offset from UTC (in minutes), or at the machine's own.
base::Day clock_date(std::optional<int> utc_offset);

}  // namespace chibo::app
