#include "looking.h"

#include <fmt/format.h>

#include "command_line.h"
#include "finding/wordings/lookup_help.h"
#include "finding/wordings/lookups.h"
#include "finding/wordings/terms.h"
#include "render/look_up_document.h"
#include "typed.h"
#include "words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

const base::Wording& word_of(std::optional<model::Thing> kind) {
    if (!kind) return wordings::thing_word;
    switch (*kind) {
        case model::Thing::member: return wordings::member_word;
        case model::Thing::branch: return wordings::branch_word;
        case model::Thing::area: break;
    }
    return wordings::area_word;
}

}  // namespace

void add_kind_option(CommandLine& line, std::string& kind) {
    line.value("--kind", kind, wordings::look_kind_help, "member|branch|area");
}

std::optional<model::Thing> kind_asked(const std::string& kind) {
    if (kind.empty()) return std::nullopt;
    return meaning_of(model::things, "--kind", kind);
}

std::string words_asked(const std::vector<std::string>& words, const base::Wording& needed) {
    const std::string all = fmt::format("{}", fmt::join(words, " "));
    if (all.find_first_not_of(' ') == std::string::npos) throw Stop(needed);
    return typed_text("WORDS", all);
}

Stop not_found(const model::LookUp& found, const std::string& words, std::optional<model::Thing> kind,
               const model::Board& board, base::Day day) {
    finding::Arguments arguments{{"what", word_of(kind)}, {"name", words}};
    if (found.near.empty()) return Stop(wordings::nothing_found, arguments);
    arguments.push_back({"candidates", render::candidates(found.near, board, day)});
    return Stop(wordings::nearly_found, arguments);
}

}  // namespace chibo::app
