// `find`: members, branches and areas by a few words.
#include <fmt/format.h>

#include "base/text.h"
#include "command_line.h"
#include "commands.h"
#include "finding/wordings/help.h"
#include "finding/wordings/lookups.h"
#include "looking.h"
#include "open_board.h"
#include "output.h"
#include "render/look_up_document.h"
#include "render/look_up_json.h"
#include "render/text.h"
#include "rule/look_up.h"
#include "typed.h"
#include "until_the_end.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

struct Options {
    std::vector<std::string> words;
    ScopeOptions days;
    std::string kind;
    std::string limit;
    std::string format;
    std::string output;
};

std::size_t limit_of(const std::string& limit) {
    constexpr std::int32_t usual = 20;
    return static_cast<std::size_t>(typed_number("--limit", limit, 1, base::largest_whole).value_or(usual));
}

int find(const Options& options, const Call& call) {
    constexpr FormatName formats[] = {text_format, json_format};
    const Format format = format_asked(options.format, options.output, formats);
    const auto kind = kind_asked(options.kind);
    const std::string words = words_asked(options.words, wordings::nothing_to_find);
    const std::size_t most = limit_of(options.limit);
    const render::Page page = page_for(call.common.color, options.output);
    // Nothing that is found hangs on the journal; but a board that is invalid is reported whole.
    const OpenBoard& open = until_the_end(open_board(call, read::Kept::lists));
    if (!open.valid()) {
        report_errors(open_board(call, read::Kept::judged));
        return not_done;
    }
    const model::Board& board = open.board();
    const base::Day day = scope_of(options.days, board).seen;
    const model::LookUp found = rule::look_up(board, {words, kind, day, most});
    if (format == Format::json) {
        write_answer(options.output, render::look_up_json(found, words, board, day, open.language));
    } else if (!found.hits.empty()) {
        write_answer(options.output, text(render::look_up_document(found, board, day, open.language), page));
    }
    if (!found.hits.empty()) return done;
    tell(not_found(found, words, kind, board, day), open.language);
    return negative;
}

}  // namespace

Run declare_find(CommandLine& line) {
    const auto options = std::make_shared<Options>();
    line.words(wordings::look_words_place, options->words, wordings::look_words_type, wordings::look_words_help);
    add_kind_option(line, options->kind);
    line.value("--limit", options->limit, wordings::look_limit_help, "N");
    line.value("--as-of", options->days.as_of, wordings::as_of_help, "DAY");
    add_today_option(line, options->days.today);
    line.value("--format", options->format, wordings::format_help, "text|json");
    line.value("-o,--output", options->output, wordings::output_help, "FILE");
    return [options](const Call& call) { return find(*options, call); };
}

}  // namespace chibo::app
