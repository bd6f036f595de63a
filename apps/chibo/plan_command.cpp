#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "command_line.h"
#include "commands.h"
#include "finding/reason.h"
#include "finding/wordings/help.h"
#include "finding/wordings/planning.h"
#include "finding/wordings/record_help.h"
#include "finding/wordings/usage.h"
#include "open_board.h"
#include "output.h"
#include "plan.h"
#include "plan/solve.h"
#include "read/load.h"
#include "render/csv.h"
#include "render/markdown.h"
#include "render/plan_document.h"
#include "render/plan_json.h"
#include "render/plan_table.h"
#include "render/text.h"
#include "rule/planning.h"
#include "scope_options.h"
#include "typed.h"
#include "words.h"
#include "write/board_lock.h"
#include "write/plan_text.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
namespace fs = std::filesystem;

constexpr FormatName plan_formats[] = {text_format, json_format, csv_format, markdown_format, yaml_format};

// A plan's file: what it is called in the board, and what it holds so far.
struct PlanFile {
    std::string name;
    std::string before;
};

// The file that holds the plan of the year, or that will. Throws Stop where it can't be told, or holds another year's.
PlanFile file_of(int year, const model::Board& board, const std::vector<read::Source>& sources) {
    std::vector<std::string> names;
    for (const model::Plan& plan : board.plans) {
        if (plan.year == year) names.push_back(board.files[plan.where.file]);
    }
    if (names.size() > 1) {
        throw Stop(wordings::plan_in_files,
                   {{"year", fmt::format("{}", year)}, {"files", fmt::format("{}", fmt::join(names, ", "))}});
    }
    const std::string name = names.empty() ? fmt::format("plans/{:04}.yaml", year) : names.front();
    for (const model::Plan& plan : board.plans) {
        const std::string& taken = board.files[plan.where.file];
        if (plan.year != year && (taken == name || taken == "plans.yaml")) {
            throw Stop(wordings::plan_other_year, {{"file", taken}, {"other", fmt::format("{:04}", plan.year)}});
        }
    }
    for (const read::Source& source : sources) {
        if (source.part == read::Part::plans && (source.name == name || source.name == "plans.yaml")) {
            return {source.name, source.text};
        }
    }
    return {name, {}};
}

class Planner {
public:
    Planner(const PlanOptions& options, const Call& call) : options_(options), call_(call) {}

    int run(int year) {
        format_ = format_asked(options_.format, options_.output, plan_formats);
        page_ = page_for(call_.common.color, options_.output);
        const fs::path folder = board_folder(call_.common);
        write::BoardLock lock;
        if (options_.write && !options_.dry_run) {
            if (const auto failure = write::BoardLock::take(folder, seconds(options_.wait), lock)) {
                complain(message(failure->why, call_.language));
                return failure->locked ? locked : not_done;
            }
        }
        const auto sources = read::gather(folder);
        const OpenBoard open = open_board(call_, sources);
        if (!open.valid()) {
            report_errors(open);
            return not_done;
        }
        const model::Board& board = open.board();
        const model::PlanWishes wishes = plan_wishes(options_, year, board);
        const rule::PlanGround ground = rule::plan_ground(board, year, wishes.today);
        const model::Proposal proposal = plan::solve({board, ground.duties, ground.past}, wishes);
        if (options_.write) keep(folder, file_of(year, board, sources), proposal, board);
        else write_answer(options_.output, answer(proposal, board, open.language));
        return proposal.unplaced.empty() ? done : negative;
    }

private:
    std::string yaml(const model::Proposal& proposal, const model::Board& board, std::string_view before) const {
        std::vector<model::PlannedVisit> visits = proposal.stand;
        for (const model::ProposedVisit& proposed : proposal.visits) visits.push_back(proposed.visit);
        if (visits.empty()) {
            throw Stop(wordings::plan_empty, {{"year", fmt::format("{}", proposal.wishes.year)}});
        }
        return write::plan_text(board, proposal.wishes.year, std::move(visits), before);
    }

    std::string as_read(const render::Document& document) const {
        return format_ == Format::markdown ? markdown(document) : text(document, page_);
    }

    std::string answer(const model::Proposal& proposal, const model::Board& board, base::Language language) const {
        switch (format_) {
            case Format::json: return render::plan_json(proposal, board, language);
            case Format::csv: return csv(render::plan_table(proposal, board, language));
            case Format::yaml: return yaml(proposal, board, {});
            case Format::text:
            case Format::jsonl:
            case Format::markdown:
            case Format::html:
            case Format::xlsx: break;
        }
        return as_read(render::plan_document(proposal, board, language));
    }

    // Writes the plan's file, where it changes; then tells what changed. In a form for machines that goes to stderr,
    // and the plan is the answer. A plan without visits is no file: where there was none before, none is written.
    void keep(const fs::path& folder, const PlanFile& file, const model::Proposal& proposal,
              const model::Board& board) {
        const bool is_empty = proposal.stand.empty() && proposal.visits.empty();
        if (!file.before.empty() && is_empty) {
            throw Stop(wordings::plan_empty_now,
                       {{"year", fmt::format("{}", proposal.wishes.year)}, {"file", file.name}});
        }
        const bool is_refused = is_empty && format_ == Format::yaml;  // there is no such form
        const std::string after = is_empty && !is_refused ? std::string() : yaml(proposal, board, file.before);
        const bool same = after == file.before;
        const base::Wording& became = is_empty           ? wordings::plan_not_written
                                      : same             ? wordings::plan_same
                                      : options_.dry_run ? wordings::plan_would_write
                                                         : wordings::plan_written;
        if (!same && !options_.dry_run) put(folder, file.name, after);
        const finding::Clause outcome{became, {{"file", file.name}, {"year", fmt::format("{}", proposal.wishes.year)}}};
        tell_changes(outcome, proposal, board);
    }

    void tell_changes(const finding::Clause& outcome, const model::Proposal& proposal,
                      const model::Board& board) const {
        const base::Language language = call_.language;
        const std::string line = message(outcome, language) + "\n";
        if (format_ != Format::text && format_ != Format::markdown) {
            write_stderr(line);
            return write_answer(options_.output, answer(proposal, board, language));
        }
        try {
            write_answer(options_.output, as_read(render::plan_changes_document(proposal, board, outcome, language)));
        } catch (const Stop&) {
            write_stderr(line);  // what became of the file is so all the same
            throw;
        }
    }

    static void put(const fs::path& folder, const std::string& name, const std::string& text_of_plan) {
        const fs::path file = folder / name;
        std::error_code error;
        fs::create_directories(file.parent_path(), error);
        if (error) {
            throw Stop(wordings::no_folder,
                       {{"folder", file.parent_path().string()}, {"reason", finding::reason(error.value())}});
        }
        write_board_file(file.string(), text_of_plan);
    }

    const PlanOptions& options_;
    const Call& call_;
    Format format_ = Format::text;
    render::Page page_;
};

int plan(const PlanOptions& options, const std::vector<std::string>& words, const Call& call) {
    if (words.empty()) throw Stop(wordings::plan_year_missing);
    const bool checking = words.front() == "check";
    const std::size_t most = checking ? 2 : 1;
    if (words.size() > most) throw Stop(wordings::unexpected_word, {{"word", words[most]}, {"command", "plan "}});
    if (checking) return check_plan(options, words.size() > 1 ? words[1] : std::string(), call);
    return Planner(options, call).run(typed_year(words.front()));
}

}  // namespace

model::PlanWishes plan_wishes(const PlanOptions& options, int year, const model::Board& board) {
    constexpr std::int32_t most_per_branch = 1000;
    model::PlanWishes wishes;
    wishes.year = year;
    wishes.today = today_of(options.today, board);
    if (!options.spread.empty()) wishes.spread = meaning_of(model::spreads, "--spread", options.spread);
    if (!options.areas.empty()) wishes.areas = meaning_of(model::area_wishes, "--areas", options.areas);
    wishes.per_branch = typed_number("--per-branch", options.per_branch, 1, most_per_branch).value_or(1);
    if (!options.freeze_until.empty()) {
        wishes.freeze_until = typed_day("--freeze-until", options.freeze_until, wishes.today);
    }
    return wishes;
}

Run declare_plan(CommandLine& line) {
    const auto options = std::make_shared<PlanOptions>();
    const auto words = std::make_shared<std::vector<std::string>>();
    line.words(wordings::plan_words_place, *words, wordings::plan_words_type, wordings::plan_words_help);
    line.value("--spread", options->spread, wordings::spread_help, "half|quarter|none");
    line.value("--areas", options->areas, wordings::plan_areas_help, "prefer|only|any");
    line.value("--per-branch", options->per_branch, wordings::per_branch_help, "K");
    line.value("--freeze-until", options->freeze_until, wordings::freeze_help, "DAY");
    add_today_option(line, options->today);
    line.value("--format", options->format, wordings::plan_format_help, "FORMAT");
    line.value("-o,--output", options->output, wordings::output_help, "FILE");
    line.flag("--write", options->write, wordings::plan_write_help);
    line.flag("-n,--dry-run", options->dry_run, wordings::plan_dry_run_help);
    line.value("--wait", options->wait, wordings::wait_help, "SECONDS");
    return [options, words](const Call& call) { return plan(*options, *words, call); };
}

}  // namespace chibo::app
