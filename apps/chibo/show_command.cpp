// `show`: a look at one member, branch or area.
#include <algorithm>

#include "command_line.h"
#include "commands.h"
#include "finding/wordings/help.h"
#include "finding/wordings/lookups.h"
#include "finding/wordings/usage.h"
#include "looking.h"
#include "open_board.h"
#include "output.h"
#include "render/card_document.h"
#include "render/card_json.h"
#include "render/look_up_document.h"
#include "render/text.h"
#include "rule/card.h"
#include "rule/look_up.h"
#include "until_the_end.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using model::Hit;
using model::Thing;

struct Options {
    std::vector<std::string> words;
    ScopeOptions scope;
    std::string kind;
    std::string format;
    std::string output;
};

// The hits that pass the test, where that leaves some.
template <class Test>
void prefer(std::vector<Hit>& hits, Test test) {
    if (std::any_of(hits.begin(), hits.end(), test)) std::erase_if(hits, [&](const Hit& hit) { return !test(hit); });
}

// As elsewhere in the program: an id; else a whole name; else a part of one. Of several those with the accents as
// typed, then the branches and areas that are there on the day, then those whose areas are named whole.
std::vector<Hit> meant(std::vector<Hit> hits, const model::Board& board, base::Day day) {
    prefer(hits, [](const Hit& hit) { return hit.fit == model::Fit::id; });
    prefer(hits, [](const Hit& hit) { return hit.fit != model::Fit::part; });
    prefer(hits, [](const Hit& hit) { return hit.accents; });
    prefer(hits, [](const Hit& hit) { return hit.fit == model::Fit::exact; });
    prefer(hits, [&](const Hit& hit) {
        if (hit.thing == Thing::branch) return board.branches[hit.index].days.contains(day);
        return hit.thing == Thing::member || board.areas[hit.index].days.contains(day);
    });
    prefer(hits, [](const Hit& hit) { return hit.around; });
    return hits;
}

model::Scope scope_for(const Hit& hit, const Options& options, const model::Board& board) {
    model::Scope scope = scope_of(options.scope, board);
    if (hit.thing != Thing::area && options.scope.years.empty()) scope.years = rule::last_years(scope.seen);
    return scope;
}

std::string card(const Hit& hit, const model::Scope& scope, Format format, const OpenBoard& open,
                 const render::Page& page) {
    const model::Board& board = open.board();
    const bool json = format == Format::json;
    if (hit.thing == Thing::member) {
        const auto made = rule::member_card(board, scope, hit.index);
        return json ? render::member_card_json(made, board, open.language)
                    : text(render::member_card_document(made, board, open.language), page);
    }
    if (hit.thing == Thing::branch) {
        const auto made = rule::branch_card(board, scope, hit.index);
        return json ? render::branch_card_json(made, board)
                    : text(render::branch_card_document(made, board, open.language), page);
    }
    const auto made = rule::area_card(board, scope, hit.index);
    return json ? render::area_card_json(made, board)
                : text(render::area_card_document(made, board, open.language), page);
}

int show(const Options& options, const Call& call) {
    constexpr FormatName formats[] = {text_format, json_format};
    const Format format = format_asked(options.format, options.output, formats);
    const auto kind = kind_asked(options.kind);
    const std::string name = words_asked(options.words, wordings::nothing_to_show);
    const render::Page page = page_for(call.common.color, options.output);
    const OpenBoard& open = until_the_end(open_board(call));
    if (!open.valid()) {
        report_errors(open);
        return not_done;
    }
    const model::Board& board = open.board();
    const base::Day day = scope_of(options.scope, board).seen;
    const model::LookUp found = rule::look_up(board, {name, kind, day});
    if (found.hits.empty()) {
        tell(not_found(found, name, kind, board, day), open.language);
        return negative;
    }
    const auto hits = meant(found.hits, board, day);
    if (hits.size() > 1) {
        throw Stop(wordings::several, {{"name", name}, {"candidates", render::candidates(hits, board, day)}});
    }
    const model::Scope scope = scope_for(hits.front(), options, board);
    write_answer(options.output, card(hits.front(), scope, format, open, page));
    return done;
}

}  // namespace

Run declare_show(CommandLine& line) {
    const auto options = std::make_shared<Options>();
    line.words(wordings::show_name_place, options->words, wordings::show_name_type, wordings::show_name_help);
    add_kind_option(line, options->kind);
    line.value("--year", options->scope.years, wordings::show_year_help, "Y|Y1..Y2");
    add_day_options(line, options->scope);
    line.value("--format", options->format, wordings::format_help, "text|json");
    line.value("-o,--output", options->output, wordings::output_help, "FILE");
    return [options](const Call& call) { return show(*options, call); };
}

}  // namespace chibo::app
