#include "recorder.h"

#include <algorithm>
#include <csignal>
#include <utility>

#include <fmt/format.h>

#include "finding/wordings/record_help.h"
#include "finding/wordings/recording.h"
#include "model/recording.h"
#include "open_board.h"
#include "output.h"
#include "read/load.h"
#include "render/findings_text.h"
#include "render/record_json.h"
#include "rule/consequences.h"
#include "scope_options.h"
#include "stop.h"
#include "surroundings.h"
#include "typed.h"
#include "words.h"
#include "write/append.h"
#include "write/layout.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using finding::Code;
using model::Outcome;

// «journal.yaml» where that is the board's form, else the file of the year.
write::Target target_of(const std::vector<read::Source>& sources, int year) {
    for (const read::Source& source : sources) {
        if (source.part == read::Part::journal && source.name == "journal.yaml") return {{}, source.name};
    }
    return {"journal", fmt::format("{:04}.yaml", year)};
}

std::string name_of(const write::Target& target) {
    return target.folder.empty() ? target.file : fmt::format("{}/{}", target.folder, target.file);
}

// The source that the target names, put where it is read when it is not there yet.
read::Source& source_for(std::vector<read::Source>& sources, const std::string& name) {
    const auto after = [&](const read::Source& source) {
        return source.part > read::Part::journal || (source.part == read::Part::journal && source.name >= name);
    };
    auto at = std::find_if(sources.begin(), sources.end(), after);
    const bool there = at != sources.end() && at->name == name;
    if (!there) at = sources.insert(at, {read::Part::journal, name, {}, std::nullopt});
    return *at;
}

// Refusals that no option lifts, and those that --allow-findings does.
bool never_made(Code code) { return code == Code::duplicate_visit || code == Code::escalation_incomplete; }

finding::Clause refusal(const finding::Finding& found, base::Language language) {
    finding::Value hint = std::string();
    if (found.code == Code::duplicate_visit) {
        for (const auto& argument : found.arguments) {
            if (std::string_view(argument.name) == "first") {
                hint = finding::Clause{wordings::use_amend, {{"id", argument.value}}};
            }
        }
    } else if (found.code == Code::escalation_incomplete) {
        hint = wordings::use_to;
    } else {
        hint = wordings::allow_findings;
    }
    return {wordings::makes_finding,
            {{"message", message(found, language)}, {"code", std::string(name(found.code))}, {"hint", hint}}};
}

// Errors of this kind come of the way the file is written, for the entry itself is well formed.
bool of_layout(Code code) { return Code::stray_line <= code && code <= Code::too_deep; }

class Recorder {
public:
    Recorder(const RecordOptions& options, const Call& call) : options_(options), call_(call) {}

    int run(const Make& make) {
        const auto folder = board_folder(call_.common);
        const write::Wait wait = seconds(options_.wait);
        if (!options_.dry_run) {
            if (const auto failure = write::BoardLock::take(folder, wait, lock_)) return tell(*failure);
        }
        sources_ = read::gather(folder);
        const OpenBoard open = open_board(call_, sources_);
        if (!open.valid()) {
            report_errors(open);
            return not_done;
        }
        const base::Day today = today_of(options_.today, open.board());
        Entry entry = make(open.board(), today);
        recording_.kind = static_cast<model::EntryKind>(entry.index());
        if (const auto same = same_entry(entry, open.board())) {
            recording_.outcome = Outcome::already;
            recording_.id = same->first;
            recording_.where = same->second;
            return answer(open.board(), entry);
        }
        return add(std::move(entry), open.board(), today, wait);
    }

private:
    int add(Entry entry, const model::Board& board, base::Day today, write::Wait wait) {
        const base::Date date = date_of(entry);
        const int year = base::civil(date.days.first).year;
        if (date.days.first > today && !options_.allow_future) {
            recording_.refusals.push_back({wordings::future_date, {{"date", date}, {"today", today}}});
        }
        recording_.id = {year, board.journal.next_number(year)};
        fill_in(entry, board);
        const write::Target target = target_of(sources_, year);
        read::Source& source = source_for(sources_, name_of(target));
        const std::string checked = source.text;
        const std::string text = text_of(entry, board);
        recording_.bytes = write::joined(checked, text);
        source.text += recording_.bytes;
        const read::Loaded with = read::load(sources_);
        judge(with, board, name_of(target), scope_around(entry, board, today));
        if (!recording_.refusals.empty()) recording_.outcome = Outcome::refused;
        else if (options_.dry_run) recording_.outcome = Outcome::would_be_written;
        if (recording_.outcome == Outcome::written) {
            const auto failure = write::append(lock_, target, checked, recording_.bytes, wait);
            if (failure) return tell(*failure);
        }
        return answer(with.board, entry);
    }

    void fill_in(Entry& entry, const model::Board& board) {
        const auto at = clock_time(board.utc_offset);
        std::visit(
            [&](auto& each) {
                each.id = recording_.id;
                each.recorded.by = options_.by.empty() ? user_name() : typed_text("--by", options_.by);
                each.recorded.at = at;
                each.recorded.day = base::parse_time_day(at);
            },
            entry);
    }

    // What the board says of the entry once it stands there.
    void judge(const read::Loaded& with, const model::Board& without, const std::string& file,
               const model::Scope& scope) {
        for (const finding::Finding& error : with.errors) {
            if (of_layout(error.code)) throw Stop(wordings::cannot_append, {{"file", file}});
            recording_.refusals.push_back({wordings::makes_finding,
                                           {{"message", message(error, call_.language)},
                                            {"code", std::string(name(error.code))},
                                            {"hint", std::string()}}});
        }
        if (!with.errors.empty()) return;
        recording_.where = place_of(with.board, recording_.id);
        for (finding::Finding& made : rule::consequences(without, with.board, scope)) {
            const bool error = severity(made) == finding::Severity::error && !options_.allow_findings;
            if (error || never_made(made.code)) recording_.refusals.push_back(refusal(made, call_.language));
            else recording_.warnings.push_back(std::move(made));
        }
    }

    int tell(const write::Failure& failure) const {
        write_stderr(fmt::format("chibo: {}\n", message(failure.why, call_.language)));
        return failure.locked ? locked : not_done;
    }

    int answer(const model::Board& board, const Entry& entry) const {
        const bool refused = recording_.outcome == Outcome::refused;
        if (options_.json) {
            write_stdout(render::record_json(recording_, board, call_.language));
            return refused ? negative : done;
        }
        for (const finding::Clause& why : recording_.refusals) {
            write_stderr(
                fmt::format("chibo: {}\n", finding::message(wordings::refused, {{"why", why}}, call_.language)));
        }
        write_stderr(render::text(warnings(board), {}));
        if (refused) return negative;
        const std::string echo = echoed(entry, board, call_.language) + "\n";
        if (recording_.outcome == Outcome::would_be_written) {
            write_stderr(echo);
            write_stdout(recording_.bytes);
            return done;
        }
        const bool written = recording_.outcome == Outcome::written;
        const std::string line = finding::message(written ? wordings::recorded_line : wordings::already_recorded,
                                                  {{"id", base::text(recording_.id)},
                                                   {"file", board.files[recording_.where->file]},
                                                   {"line", fmt::format("{}", recording_.where->line)}},
                                                  call_.language);
        write_stdout(line + "\n" + echo + (written ? text_of(entry, board) : std::string()));
        return done;
    }

    render::Document warnings(const model::Board& board) const {
        render::Document document;
        if (!recording_.warnings.empty()) {
            document.add(render::finding_lines(recording_.warnings, board.files, call_.language));
        }
        return document;
    }

    const RecordOptions& options_;
    const Call& call_;
    write::BoardLock lock_;
    std::vector<read::Source> sources_;
    model::Recording recording_;
};

}  // namespace

void add_record_options(CLI::App& app, RecordOptions& options, base::Language language) {
    const auto option = [&](const char* name, std::string& target, const base::Wording& help, const char* value) {
        add_value(app, name, target, text_in(language, help), value);
    };
    const auto flag = [&](const char* name, bool& target, const base::Wording& help) {
        app.add_flag(name, target, text_in(language, help));
    };
    option("--note", options.note, wordings::note_help, "TEXT");
    option("--source", options.source, wordings::source_help, "TEXT");
    option("--by", options.by, wordings::by_help, "NAME");
    add_today_option(app, options.today, language);
    option("--wait", options.wait, wordings::wait_help, "SECONDS");
    flag("-n,--dry-run", options.dry_run, wordings::dry_run_help);
    flag("--json", options.json, wordings::json_help);
    flag("--allow-future", options.allow_future, wordings::allow_future_help);
    flag("--allow-findings", options.allow_findings, wordings::allow_findings_help);
}

int record(const RecordOptions& options, const Call& call, const Make& make) {
    std::signal(SIGXFSZ, SIG_IGN);  // a journal that may not grow is told like a full disk
    return Recorder(options, call).run(make);
}

}  // namespace chibo::app
