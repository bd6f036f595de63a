#include <optional>

#include "commands.h"
#include "finding/wordings/help.h"
#include "finding/wordings/usage.h"
#include "open_board.h"
#include "output.h"
#include "render/csv.h"
#include "render/markdown.h"
#include "render/report_document.h"
#include "render/report_json.h"
#include "render/text.h"
#include "rule/report.h"
#include "scope_options.h"
#include "words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

constexpr std::pair<std::string_view, render::By> bys[] = {{"office", render::By::office},
                                                           {"member", render::By::member},
                                                           {"month", render::By::month},
                                                           {"area", render::By::area},
                                                           {"branch", render::By::branch}};

constexpr std::pair<std::string_view, model::AreasOf> areas_of[] = {{"now", model::AreasOf::now},
                                                                     {"then", model::AreasOf::then}};

struct Options {
    ScopeOptions scope;
    std::string by;
    std::string areas = "now";
    std::string format;
    std::string output;
    bool excel = false;
};

std::string answer(const model::Report& report, std::optional<render::By> by, Format format, const OpenBoard& open,
                   const Options& options, const render::Page& page) {
    const model::Board& board = open.board();
    if (format == Format::json) return render::report_json(report, board);
    if (format == Format::csv) {
        return csv(render::report_table(report, *by, board, open.language),
                   options.excel ? render::ByteOrderMark::first : render::ByteOrderMark::none);
    }
    const render::Document document = by ? render::report_document(report, *by, board, open.language)
                                         : render::report_document(report, board, open.language);
    return format == Format::markdown ? markdown(document) : text(document, page);
}

int report(const Options& options, const Call& call) {
    const Format format = format_asked(options.format, options.output, all_formats);
    std::optional<render::By> by;
    if (!options.by.empty()) by = meaning_of(bys, "--by", options.by);
    const model::AreasOf areas = meaning_of(areas_of, "--areas", options.areas);
    if (format == Format::csv && !by) throw Stop(wordings::csv_by_what);
    if (options.excel && format != Format::csv) throw Stop(wordings::excel_without_csv);
    const render::Page page = page_for(call.common.color, options.output);
    const OpenBoard open = open_board(call);
    if (!open.valid()) {
        report_errors(open);
        return not_done;
    }
    const model::Report made = rule::report(open.board(), scope_of(options.scope, open.board()), areas);
    write_answer(options.output, answer(made, by, format, open, options, page));
    return done;
}

}  // namespace

Run declare_report(CLI::App& app, base::Language language) {
    const auto options = std::make_shared<Options>();
    const auto option = [&](const char* name, std::string& target, const base::Wording& help, const char* value) {
        add_value(app, name, target, text_in(language, help), value);
    };
    option("--year", options->scope.years, wordings::year_help, "Y|Y1..Y2");
    add_day_options(app, options->scope, language);
    option("--by", options->by, wordings::by_what_help, "office|member|month|area|branch");
    option("--areas", options->areas, wordings::areas_of_help, "now|then");
    option("--format", options->format, wordings::audit_format_help, "FORMAT");
    app.add_flag("--excel", options->excel, text_in(language, wordings::excel_help));
    option("-o,--output", options->output, wordings::output_help, "FILE");
    return [options](const Call& call) { return report(*options, call); };
}

}  // namespace chibo::app
