// `export`: the board's lists as tables that go to a spreadsheet and come back by `import`.
#include <fmt/format.h>

#include "command_line.h"
#include "commands.h"
#include "finding/wordings/help.h"
#include "finding/wordings/import_help.h"
#include "finding/wordings/usage.h"
#include "finding/wordings/workbooks.h"
#include "open_board.h"
#include "output.h"
#include "render/csv.h"
#include "render/list_json.h"
#include "render/list_tables.h"
#include "render/xlsx.h"
#include "scope_options.h"
#include "surroundings.h"
#include "until_the_end.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using model::List;

struct ExportOptions {
    std::string format;
    std::string output;
    std::string today;
    bool excel = false;
    bool all = false;
};

// A list has no form for reading: text is what `csv` is.
constexpr FormatName list_formats[] = {csv_format, json_format, jsonl_format, xlsx_format};

Format form_of(const ExportOptions& options) {
    const Format format = format_asked(options.format, options.output, list_formats);
    if (options.excel && format != Format::csv && format != Format::text) throw Stop(wordings::excel_without_csv);
    if (format == Format::xlsx) refuse_terminal(options.output);
    return format == Format::text ? Format::csv : format;
}

render::Visits visits_of(const ExportOptions& options) {
    return options.all ? render::Visits::all : render::Visits::living;
}

void write_list_workbook(const OpenBoard& open, List list, const ExportOptions& options) {
    const base::Wording* const sheets[] = {&wordings::visits_sheet, &wordings::members_sheet,
                                           &wordings::branches_sheet};
    render::Document document;
    const render::ListForm form{render::Titles::words, render::Opened::as_it_is, visits_of(options)};
    document.add(render::list_table(open.board(), list, form, open.language));
    const std::string name = std::string(base::in(open.language, *sheets[static_cast<std::size_t>(list)]));
    const render::Workbook workbook{{name, std::move(document)}};
    const render::Properties properties{name, open.board().name, today_of(options.today, open.board()), open.language};
    write_made_answer(options.output, [&](const std::string& path) {
        return render::write_xlsx(workbook, properties, path, temporary_folder());
    });
}

int export_list(const ExportOptions& options, const Call& call, List list) {
    const Format format = form_of(options);
    const OpenBoard& open = until_the_end(open_board(call));
    if (!open.valid()) {
        report_errors(open);
        return not_done;
    }
    if (format == Format::xlsx) {
        write_list_workbook(open, list, options);
        return done;
    }
    const render::Opened opened = options.excel           ? render::Opened::by_spreadsheet
                                  : format == Format::csv ? render::Opened::as_csv
                                                          : render::Opened::as_it_is;
    const render::ListForm form{options.excel ? render::Titles::words : render::Titles::keys, opened,
                                visits_of(options)};
    const render::Table table = render::list_table(open.board(), list, form, open.language);
    const auto mark = options.excel ? render::ByteOrderMark::first : render::ByteOrderMark::none;
    write_answer(options.output, format == Format::csv     ? csv(table, mark)
                                 : format == Format::jsonl ? render::list_json_lines(table)
                                                           : render::list_json(table, list));
    return done;
}

template <List list>
Run declare_list(CommandLine& line) {
    const auto options = std::make_shared<ExportOptions>();
    line.value("--format", options->format, wordings::export_format_help, "FORMAT");
    line.flag("--excel", options->excel, wordings::export_excel_help);
    if (list == List::visits) line.flag("--all", options->all, wordings::export_all_help);
    line.value("-o,--output", options->output, wordings::output_help, "FILE");
    add_today_option(line, options->today);
    return [options](const Call& call) { return export_list(*options, call, list); };
}

constexpr Command lists[] = {
    {"visits", wordings::export_visits_about, declare_list<List::visits>},
    {"members", wordings::export_members_about, declare_list<List::members>},
    {"branches", wordings::export_branches_about, declare_list<List::branches>},
};

}  // namespace

Run declare_export(CommandLine& line) { return line.commands(lists); }

}  // namespace chibo::app
