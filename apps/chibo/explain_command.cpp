#include <algorithm>

#include <fmt/format.h>

#include "command_line.h"
#include "commands.h"
#include "finding/code.h"
#include "finding/wordings/help.h"
#include "finding/wordings/usage.h"
#include "open_board.h"
#include "output.h"
#include "render/explanation_document.h"
#include "render/explanation_json.h"
#include "render/markdown.h"
#include "render/text.h"
#include "rule/explain.h"
#include "scope_options.h"
#include "words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

struct Options {
    std::vector<std::string> words;
    ScopeOptions scope;
    std::string format;
    std::string output;
};

std::string as_read(const render::Document& document, Format format, const render::Page& page) {
    return format == Format::markdown ? markdown(document) : text(document, page);
}

// A code needs no board: where there is none the answer is in the language that was asked for.
std::string code_explained(finding::Code code, const Options& options, const Call& call, Format format) {
    const render::Page page = page_for(call.common.color, options.output);
    if (format == Format::json) return render::code_json(code, call.language);
    return as_read(render::code_document(code, call.language), format, page);
}

// The words are a member's name, and the years where the last one is such: `explain huynh mau trang 2023`.
struct Question {
    std::string name;
    std::string years;
};

Question question(std::vector<std::string> words) {
    Question asked;
    if (words.size() > 1 && base::parse_years(words.back())) {
        asked.years = words.back();
        words.pop_back();
    }
    asked.name = fmt::format("{}", fmt::join(words, " "));
    return asked;
}

// Throws Stop where the word is a slip for a code, and no id of a member.
void refuse_slip(const std::string& word, const std::vector<model::Member>& members) {
    std::vector<std::string_view> known;
    for (const finding::Row& row : finding::catalogue()) known.push_back(row.name);
    for (const model::Member& member : members) {
        if (member.id == word) return;
        known.push_back(member.id);
    }
    const std::string_view nearest = base::nearest(word, known);
    if (nearest.empty() || !finding::parse_code(nearest)) return;
    throw Stop(wordings::nobody_or_code, {{"name", word}, {"nearest", finding::Nearest{std::string(nearest)}}});
}

// Throws Stop where there is no board: of a slip for a code it says so first.
OpenBoard board_for(const std::vector<std::string>& words, const Call& call) {
    try {
        board_folder(call.common);
    } catch (const Stop&) {
        if (words.size() == 1) refuse_slip(words.front(), {});
        throw;
    }
    return open_board(call);
}

int explain(const Options& options, const Call& call) {
    constexpr FormatName formats[] = {text_format, json_format, markdown_format};
    const Format format = format_asked(options.format, options.output, formats);
    if (options.words.empty()) throw Stop(wordings::nothing_to_explain);
    const auto code = options.words.size() == 1 ? finding::parse_code(options.words.front()) : std::nullopt;
    if (code) {
        write_answer(options.output, code_explained(*code, options, call, format));
        return done;
    }
    const render::Page page = page_for(call.common.color, options.output);
    const OpenBoard open = board_for(options.words, call);
    if (!open.valid()) {
        report_errors(open);
        return not_done;
    }
    const model::Board& board = open.board();
    const Question asked = question(options.words);
    if (options.words.size() == 1) refuse_slip(asked.name, board.members);
    ScopeOptions days = options.scope;
    days.years = asked.years;
    const model::Explanation explanation = rule::explain(board, scope_of(days, board), member_named(board, asked.name));
    write_answer(options.output,
                 format == Format::json
                     ? render::explanation_json(explanation, board, open.language)
                     : as_read(render::explanation_document(explanation, board, open.language), format, page));
    return done;
}

}  // namespace

Run declare_explain(CommandLine& line) {
    const auto options = std::make_shared<Options>();
    line.words(wordings::what_place, options->words, wordings::what_type, wordings::what_help);
    add_day_options(line, options->scope);
    line.value("--format", options->format, wordings::explain_format_help, "FORMAT");
    line.value("-o,--output", options->output, wordings::output_help, "FILE");
    return [options](const Call& call) { return explain(*options, call); };
}

}  // namespace chibo::app
