#include <optional>

#include "command_line.h"
#include "commands.h"
#include "finding/wordings/help.h"
#include "finding/wordings/usage.h"
#include "open_board.h"
#include "output.h"
#include "render/csv.h"
#include "render/html.h"
#include "render/markdown.h"
#include "render/report_document.h"
#include "render/report_json.h"
#include "render/report_workbook.h"
#include "render/sheet_document.h"
#include "render/sheet_json.h"
#include "render/text.h"
#include "render/xlsx.h"
#include "rule/report.h"
#include "rule/sheet.h"
#include "scope_options.h"
#include "surroundings.h"
#include "until_the_end.h"
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

constexpr FormatName report_formats[] = {text_format,     json_format, csv_format,
                                         markdown_format, html_format, xlsx_format};

struct Options {
    ScopeOptions scope;
    std::string by;
    std::string areas = "now";
    std::string member;
    std::string branch;
    std::string format;
    std::string output;
    bool excel = false;
};

std::string as_read(const render::Document& document, Format format, const OpenBoard& open, const render::Page& page) {
    if (format == Format::html) return html(document, open.language);
    return format == Format::markdown ? markdown(document) : text(document, page);
}

std::string answer(const model::Report& report, std::optional<render::By> by, Format format, const OpenBoard& open,
                   const Options& options, const render::Page& page) {
    const model::Board& board = open.board();
    if (format == Format::json) return render::report_json(report, board);
    if (format == Format::csv) {
        return csv(render::report_table(report, *by, board, open.language),
                   options.excel ? render::ByteOrderMark::first : render::ByteOrderMark::none);
    }
    const render::Document document =
        by ? render::report_document(report, *by, board, open.language)
           : render::report_document(report, board, open.language,
                                     format == Format::html ? render::Extent::with_members : render::Extent::page);
    return as_read(document, format, open, page);
}

// The sheet of one member, or of one branch.
std::string sheet(const Options& options, const OpenBoard& open, Format format, const render::Page& page) {
    const model::Board& board = open.board();
    const model::Scope scope = scope_of(options.scope, board);
    if (!options.member.empty()) {
        const auto made = rule::member_sheet(board, scope, member_named(board, options.member));
        if (format == Format::json) return render::member_sheet_json(made, board, open.language);
        return as_read(render::member_sheet_document(made, board, open.language), format, open, page);
    }
    const auto made = rule::branch_sheet(board, scope, branch_named(board, options.branch, scope.seen));
    if (format == Format::json) return render::branch_sheet_json(made, board);
    return as_read(render::branch_sheet_document(made, board, open.language), format, open, page);
}

// Throws Stop for options that ask for two things at once, or for a form that what is asked for does not have.
void refuse_contradictions(const Options& options, Format format) {
    const int asked = !options.by.empty() + !options.member.empty() + !options.branch.empty();
    if (asked > 1) throw Stop(wordings::one_of_by_member_branch);
    const bool of_one = !options.member.empty() || !options.branch.empty();
    if (of_one && (format == Format::xlsx || format == Format::csv)) throw Stop(wordings::no_table_of_one);
    if (format == Format::csv && options.by.empty()) throw Stop(wordings::csv_by_what);
    if (options.excel && format != Format::csv) throw Stop(wordings::excel_without_csv);
    if (format == Format::xlsx) refuse_terminal(options.output);
}

// The answer as a file that its library writes.
void write_workbook(const model::Report& report, std::optional<render::By> by, const OpenBoard& open,
                    const std::string& output) {
    const model::Board& board = open.board();
    const render::Workbook workbook = by ? render::report_workbook(report, *by, board, open.language)
                                         : render::report_workbook(report, board, open.language);
    const render::Properties properties{render::report_title(report, open.language), board.name,
                                        report.audit.scope.seen, open.language};
    write_made_answer(output, [&](const std::string& path) {
        return render::write_xlsx(workbook, properties, path, temporary_folder());
    });
}

int report(const Options& options, const Call& call) {
    const Format format = format_asked(options.format, options.output, report_formats);
    std::optional<render::By> by;
    if (!options.by.empty()) by = meaning_of(bys, "--by", options.by);
    const model::AreasOf areas = meaning_of(areas_of, "--areas", options.areas);
    refuse_contradictions(options, format);
    const render::Page page = page_for(call.common.color, options.output);
    const OpenBoard& open = until_the_end(open_board(call));
    if (!open.valid()) {
        report_errors(open);
        return not_done;
    }
    if (!options.member.empty() || !options.branch.empty()) {
        write_answer(options.output, sheet(options, open, format, page));
        return done;
    }
    const model::Report made = rule::report(open.board(), scope_of(options.scope, open.board()), areas);
    if (format == Format::xlsx) write_workbook(made, by, open, options.output);
    else write_answer(options.output, answer(made, by, format, open, options, page));
    return done;
}

}  // namespace

Run declare_report(CommandLine& line) {
    const auto options = std::make_shared<Options>();
    line.value("--year", options->scope.years, wordings::year_help, "Y|Y1..Y2");
    add_day_options(line, options->scope);
    line.value("--by", options->by, wordings::by_what_help, "office|member|month|area|branch");
    line.value("--member", options->member, wordings::sheet_member_help, "MEMBER");
    line.value("--branch", options->branch, wordings::sheet_branch_help, "BRANCH");
    line.value("--areas", options->areas, wordings::areas_of_help, "now|then");
    line.value("--format", options->format, wordings::report_format_help, "FORMAT");
    line.flag("--excel", options->excel, wordings::excel_help);
    line.value("-o,--output", options->output, wordings::output_help, "FILE");
    return [options](const Call& call) { return report(*options, call); };
}

}  // namespace chibo::app
