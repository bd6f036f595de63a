#include <algorithm>

#include "finding/wordings/planning.h"
#include "open_board.h"
#include "output.h"
#include "plan.h"
#include "render/markdown.h"
#include "render/plan_document.h"
#include "render/plan_json.h"
#include "render/text.h"
#include "rule/plan_check.h"
#include "stop.h"
#include "text_file.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

// The board with the plan in the file instead of its own.
std::vector<read::Source> with_plan(std::vector<read::Source> sources, const std::string& file) {
    auto text = text_of_file(file, wordings::plan_unread);
    if (!text) throw Stop(wordings::no_plan_file, {{"file", file}});
    std::erase_if(sources, [](const read::Source& source) { return source.part == read::Part::plans; });
    sources.push_back({read::Part::plans, file, std::move(*text), std::nullopt});
    return sources;
}

int last_year(const model::Board& board) {
    if (board.plans.empty()) throw Stop(wordings::no_plan);
    const auto last = std::max_element(board.plans.begin(), board.plans.end(),
                                       [](const auto& a, const auto& b) { return a.year < b.year; });
    return last->year;
}

}  // namespace

int check_plan(const PlanOptions& options, const std::string& file, const Call& call) {
    if (options.write || options.dry_run) throw Stop(wordings::check_writes_nothing);
    constexpr FormatName formats[] = {text_format, json_format, markdown_format};
    const Format format = format_asked(options.format, options.output, formats);
    const render::Page page = page_for(call.common.color, options.output);
    auto sources = read::gather(board_folder(call.common));
    if (!file.empty()) sources = with_plan(std::move(sources), file);
    const OpenBoard open = open_board(call, sources);
    if (!open.valid()) {
        report_errors(open);
        return not_done;
    }
    const model::Board& board = open.board();
    const model::CheckedPlan checked = rule::check_plan(board, plan_wishes(options, last_year(board), board));
    std::string answer;
    if (format == Format::json) {
        answer = render::plan_check_json(checked, board, open.language);
    } else {
        const auto document = render::plan_check_document(checked, board, open.language);
        answer = format == Format::markdown ? markdown(document) : text(document, page);
    }
    write_answer(options.output, answer);
    return checked.breaches.empty() ? done : negative;
}

}  // namespace chibo::app
