#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "baseline_file.h"
#include "command_line.h"
#include "commands.h"
#include "finding/wordings/help.h"
#include "finding/wordings/terms.h"
#include "finding/wordings/usage.h"
#include "open_board.h"
#include "output.h"
#include "render/audit_document.h"
#include "render/audit_json.h"
#include "render/audit_table.h"
#include "render/csv.h"
#include "render/duty_order.h"
#include "render/markdown.h"
#include "render/text.h"
#include "rule/audit.h"
#include "rule/changes.h"
#include "scope_options.h"
#include "until_the_end.h"
#include "words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

constexpr FormatName audit_formats[] = {text_format, json_format, csv_format, markdown_format};

using base::Wording;
using finding::Severity;

struct Options {
    ScopeOptions scope;
    std::vector<std::string> members;
    std::vector<std::string> offices;
    std::vector<std::string> areas;
    std::string format;
    std::string list;
    std::string fail_on = "error";
    std::string baseline;
    std::string output;
    bool update_baseline = false;
    bool excel = false;
    bool quiet = false;
};

// The options whose words are known, read before the board is.
struct Asked {
    Format format = Format::text;
    Severity level = Severity::error;
    std::vector<model::State> states;  // of --list
    render::Page page;
};

// A state by its name in answers, or by the word that people read.
std::vector<model::State> states_named(const std::string& words) {
    std::vector<std::string_view> known;
    for (const model::State state : model::all_states) known.push_back(model::name(state));
    std::vector<model::State> found;
    for (std::string_view rest = words; !rest.empty();) {
        const auto comma = std::min(rest.find(','), rest.size());
        const std::string word = base::fold(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        const auto* const at =
            std::find_if(std::begin(model::all_states), std::end(model::all_states), [&](model::State state) {
                const Wording& shown = wordings::states.at(static_cast<std::size_t>(state));
                return model::name(state) == word || base::fold(shown.vi) == word;
            });
        if (at == std::end(model::all_states)) one_of(known, "--list", word);
        else found.push_back(*at);
    }
    return found;
}

Asked asked_of(const Options& options, const Call& call) {
    constexpr std::string_view levels[] = {"error", "warning", "note"};
    Asked asked;
    if (options.list.empty()) asked.format = format_asked(options.format, options.output, audit_formats);
    asked.level = *finding::parse_severity(one_of(levels, "--fail-on", options.fail_on));
    asked.page = page_for(call.common.color, options.output);
    if (options.update_baseline && options.baseline.empty()) throw Stop(wordings::update_without_baseline);
    const bool in_part = !options.members.empty() || !options.offices.empty() || !options.areas.empty();
    if (options.update_baseline && in_part) throw Stop(wordings::update_in_part);
    if (options.excel && asked.format != Format::csv) throw Stop(wordings::excel_without_csv);
    if (options.list.empty()) return asked;
    if (options.quiet || !options.baseline.empty() || !options.format.empty()) throw Stop(wordings::list_alone);
    asked.states = states_named(options.list);
    return asked;
}

rule::Selection selection_of(const Options& options, const model::Board& board) {
    rule::Selection selection;
    for (const std::string& name : options.members) selection.members.push_back(member_named(board, name));
    for (const std::string& name : options.areas) selection.areas.push_back(area_named(board, name));
    for (const std::string& name : options.offices) {
        const auto ids = offices_named(board, name);
        selection.offices.insert(selection.offices.end(), ids.begin(), ids.end());
    }
    return selection;
}

std::string as_csv(const render::Table& table, const Options& options) {
    return csv(table, options.excel ? render::ByteOrderMark::first : render::ByteOrderMark::none);
}

std::string as_read(const render::Document& document, const Asked& asked) {
    return asked.format == Format::markdown ? markdown(document) : text(document, asked.page);
}

std::string answer(const Options& options, const Asked& asked, const model::Audit& audit, const OpenBoard& open) {
    const model::Board& board = open.board();
    if (!asked.states.empty()) return render::names(audit, board, asked.states);
    if (asked.format == Format::csv) {
        return as_csv(options.quiet ? render::findings_table(audit, board, open.language)
                                    : render::audit_table(audit, board, open.language),
                      options);
    }
    return as_read(options.quiet ? render::findings_document(told(audit.found, board), board, open.language)
                                 : render::audit_document(audit, board, open.language),
                   asked);
}

// With -q what lies below the level that counts is not shown; the summary stays that of the whole audit.
void write_audit(const Options& options, const Asked& asked, model::Audit& audit, const OpenBoard& open) {
    if (options.quiet) {
        std::erase_if(audit.found, [&](const model::Found& found) { return severity(found) < asked.level; });
    }
    if (options.quiet && audit.found.empty()) return write_answer(options.output, std::string_view());
    if (asked.format != Format::json) return write_answer(options.output, answer(options, asked, audit, open));
    write_answer(options.output,
                 [&](const render::Sink& sink) { render::audit_json(audit, open.board(), open.language, sink); });
}

// The same of what changed: with -q neither what lies below the level nor what is resolved.
std::string answer(const Options& options, const Asked& asked, model::Changes changes, const model::Audit& audit,
                   const OpenBoard& open) {
    const model::Board& board = open.board();
    if (options.quiet) {
        const auto below = [&](const auto& finding) { return severity(finding) < asked.level; };
        std::erase_if(changes.fresh, below);
        std::erase_if(changes.worse, below);
        changes.resolved.clear();
        if (changes.empty()) return {};
    }
    if (asked.format == Format::json) return render::changes_json(changes, audit, board, open.language);
    if (asked.format == Format::csv) return as_csv(render::changes_table(changes, board, open.language), options);
    if (options.quiet) {  // only the findings, like any answer with -q
        finding::Findings findings = std::move(changes.fresh);
        std::move(changes.worse.begin(), changes.worse.end(), std::back_inserter(findings));
        sort(findings, board.files);
        return as_read(render::findings_document(findings, board, open.language), asked);
    }
    return as_read(render::changes_document(changes, audit, board, open.language), asked);
}

template <class Finding>
bool any_against(const std::vector<Finding>& findings, Severity level) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return severity(finding) >= level; });
}

// Tells what changed since the audit that the file keeps, and then, so that nothing goes untold, lets it keep this one.
int audit_changes(const Options& options, const Asked& asked, const OpenBoard& open, model::Audit& audit) {
    const model::Board& board = open.board();
    const auto selection = selection_of(options, board);
    auto baseline = read_baseline(options.baseline, options.update_baseline, board, audit.scope);
    if (baseline) rule::select(*baseline, audit, board, selection);
    rule::select(audit, board, selection);
    model::Changes changes = rule::changes(audit, board, baseline);
    const bool against = any_against(changes.fresh, asked.level) || any_against(changes.worse, asked.level);
    write_answer(options.output, answer(options, asked, std::move(changes), audit, open));
    if (options.update_baseline) write_answer(options.baseline, render::audit_json(audit, board, open.language));
    return against ? negative : done;
}

int audit(const Options& options, const Call& call) {
    const Asked asked = asked_of(options, call);
    const OpenBoard& open = until_the_end(open_board(call, read::Kept::judged));
    if (!open.valid()) {
        report_errors(open);
        return not_done;
    }
    const model::Board& board = open.board();
    model::Audit& audit = until_the_end(rule::audit(board, scope_of(options.scope, board)));
    if (!options.baseline.empty()) return audit_changes(options, asked, open, audit);
    rule::select(audit, board, selection_of(options, board));
    const bool against = any_against(audit.found, asked.level);
    write_audit(options, asked, audit, open);
    return against ? negative : done;
}

}  // namespace

Run declare_audit(CommandLine& line) {
    const auto options = std::make_shared<Options>();
    line.value("--year", options->scope.years, wordings::year_help, "Y|Y1..Y2");
    add_day_options(line, options->scope);
    line.list("--member", options->members, wordings::member_help, "MEMBER");
    line.list("--office", options->offices, wordings::office_help, "OFFICE");
    line.list("--area", options->areas, wordings::area_help, "AREA");
    line.value("--format", options->format, wordings::audit_format_help, "FORMAT");
    line.flag("--excel", options->excel, wordings::excel_help);
    line.value("--list", options->list, wordings::list_help, "STATE");
    line.value("--fail-on", options->fail_on, wordings::fail_on_help, "SEVERITY");
    line.flag("-q,--quiet", options->quiet, wordings::quiet_help);
    line.value("--baseline", options->baseline, wordings::baseline_help, "FILE");
    line.flag("--update-baseline", options->update_baseline, wordings::update_baseline_help);
    line.value("-o,--output", options->output, wordings::output_help, "FILE");
    return [options](const Call& call) { return audit(*options, call); };
}

}  // namespace chibo::app
