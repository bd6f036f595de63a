// The kinds of entry that `record` takes, each a command of its own below it.
#pragma once

#include "call.h"
#include "recorder.h"

namespace chibo::app {

Run declare_visit(CommandLine& line);
Run declare_amend(CommandLine& line);
Run declare_follow_up(CommandLine& line);
Run declare_review(CommandLine& line);
Run declare_conclusion(CommandLine& line);
Run declare_void(CommandLine& line);
Run declare_record_import(CommandLine& line);

// The word at that place, put there empty where it was not given.
std::string& word_at(std::vector<std::string>& words, std::size_t place);

// Throws Stop where more words stand than the command takes.
void refuse_more(const std::vector<std::string>& words, std::size_t most, std::string_view command);

}  // namespace chibo::app
