#include <fmt/format.h>

#include "command_line.h"
#include "commands.h"
#include "finding/wordings/import_help.h"
#include "finding/wordings/record_help.h"
#include "finding/wordings/usage.h"
#include "record.h"
#include "stop.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

constexpr Command kinds[] = {
    {"visit", wordings::visit_about, declare_visit},
    {"amend", wordings::amend_about, declare_amend},
    {"follow-up", wordings::follow_up_about, declare_follow_up},
    {"review", wordings::review_about, declare_review},
    {"conclusion", wordings::conclusion_about, declare_conclusion},
    {"void", wordings::void_about, declare_void},
    {"import", wordings::record_import_about, declare_record_import},
};

}  // namespace

std::string& word_at(std::vector<std::string>& words, std::size_t place) {
    if (words.size() <= place) words.resize(place + 1);
    return words[place];
}

void refuse_more(const std::vector<std::string>& words, std::size_t most, std::string_view command) {
    if (words.size() <= most) return;
    throw Stop(wordings::unexpected_word, {{"word", words[most]}, {"command", fmt::format("record {} ", command)}});
}

Run declare_record(CommandLine& line) { return line.commands(kinds); }

}  // namespace chibo::app
