// The kinds of entry that `record` takes, each a command of its own below it.
#pragma once

#include "call.h"
#include "recorder.h"

namespace chibo::app {

Run declare_visit(CLI::App& app, base::Language language);
Run declare_amend(CLI::App& app, base::Language language);
Run declare_follow_up(CLI::App& app, base::Language language);
Run declare_review(CLI::App& app, base::Language language);
Run declare_conclusion(CLI::App& app, base::Language language);
Run declare_void(CLI::App& app, base::Language language);
Run declare_record_import(CLI::App& app, base::Language language);

// The word at that place, put there empty where it was not given.
std::string& word_at(std::vector<std::string>& words, std::size_t place);

// Throws Stop where more words stand than the command takes.
void refuse_more(const std::vector<std::string>& words, std::size_t most, std::string_view command);

// The words that stand without an option's name; how many may stand is the command's to see.
void add_words(CLI::App& app, std::vector<std::string>& words, const base::Wording& type, const base::Wording& help,
               base::Language language);

}  // namespace chibo::app
