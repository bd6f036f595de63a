#include "recorder.h"

#include <algorithm>
#include <span>
#include <utility>

#include <fmt/format.h>

#include "ask.h"
#include "command_line.h"
#include "finding/wordings/record_help.h"
#include "finding/wordings/recording.h"
#include "journal_file.h"
#include "model/recording.h"
#include "open_board.h"
#include "output.h"
#include "read/load.h"
#include "render/findings_text.h"
#include "render/record_json.h"
#include "rule/consequences.h"
#include "rule/words.h"
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

finding::Clause refusal(const finding::Finding& found, base::Language language) {
    finding::Value hint = std::string();
    if (found.code == Code::duplicate_visit) {
        for (const auto& argument : found.arguments) {
            if (std::string_view(argument.name) == "first") {
                hint = finding::Clause{wordings::use_amend, {{"id", argument.value}}};
            }
        }
    } else {
        hint = wordings::allow_findings;
    }
    return {wordings::makes_finding,
            {{"message", message(found, language)}, {"code", std::string(name(found.code))}, {"hint", hint}}};
}

class Recorder {
public:
    Recorder(const RecordOptions& options, const Call& call) : options_(options), call_(call) {}

    int run(const Make& make) {
        const auto folder = board_folder(call_.common);
        const write::Wait wait = seconds(options_.wait);
        if (can_ask()) ask_first(make);
        if (!options_.dry_run) {
            if (const auto failure = write::BoardLock::take(folder, wait, lock_)) return tell(*failure);
        }
        sources_ = read::gather(folder, wait);
        OpenBoard open = open_board(call_, sources_);
        if (!open.valid()) {
            report_errors(open);
            return not_done;
        }
        const base::Day today = today_of(options_.today, open.board());
        Entry entry = make(open.loaded.board, today);
        recording_.kind = static_cast<model::EntryKind>(entry.index());
        if (const auto same = same_entry(entry, open.board(), options_.dated)) {
            recording_.outcome = Outcome::already;
            recording_.id = same->first;
            recording_.where = same->second;
            echo_ = echoed(entry_of(same->first, open.board()), open.board(), call_.language) + "\n";
            return known_already(open.board());
        }
        return add(std::move(entry), open.board(), today, wait);
    }

private:
    // Questions are asked before the lock is taken: while somebody thinks, others can record. The answers are kept.
    void ask_first(const Make& make) const {
        OpenBoard open = open_board(call_);
        if (open.valid()) make(open.loaded.board, today_of(options_.today, open.board()));
    }

    // What a writer who was killed left to do is done, so that the answer holds after a power failure too.
    int known_already(const model::Board& board) {
        const std::string& file = board.files[recording_.where->file];
        const auto slash = file.find('/');
        const bool in_folder = slash != std::string::npos;
        const write::Target target{in_folder ? file.substr(0, slash) : std::string(),
                                   in_folder ? file.substr(slash + 1) : file};
        if (!options_.dry_run) {
            if (const auto failure = write::settle(lock_, target, seconds(options_.wait))) return tell(*failure);
        }
        return answer(board);
    }

    int add(Entry entry, const model::Board& board, base::Day today, write::Wait wait) {
        const base::Date date = date_of(entry);
        const int year = base::civil(date.first()).year;
        recording_.refusals = slips(entry, board, today, options_.allow_future);
        recording_.id = {year, board.journal.next_number(year)};
        if (recording_.id.number > base::largest_whole) {
            throw Stop(wordings::no_next_id, {{"year", fmt::format("{}", year)}});
        }
        fill_in(entry, board);
        const write::Target target = target_of(sources_, year);
        read::Source& source = source_for(sources_, read::Part::journal, name_of(target));
        const std::string checked = source.text;
        text_ = text_of(entry, board);
        echo_ = echoed(entry, board, call_.language) + "\n";
        recording_.bytes = write::joined(checked, text_);
        source.text += recording_.bytes;
        const read::Loaded with = read::load(sources_, reader_of(call_.common));
        if (const auto ended = ended_already(entry, board)) {
            refuse(Code::ended_twice,
                   {wordings::ended_already, {{"id", base::text(ended->first)}, {"by", base::text(ended->second)}}});
        } else {
            judge(with, board, name_of(target), scope_around(entry, board, today), replaced_by(entry, board));
            if (with.errors.empty()) refuse_unaddressed(entry, board, with.board);
            refuse_unheard(entry, board);
        }
        if (!recording_.refusals.empty()) recording_.outcome = Outcome::refused;
        else if (options_.dry_run) recording_.outcome = Outcome::would_be_written;
        if (recording_.outcome == Outcome::written) {
            const auto failure = write::append(lock_, target, checked, recording_.bytes, wait);
            if (failure) return tell(*failure);
        }
        return answer(with.board);
    }

    std::optional<rule::Replaced> replaced_by(const Entry& entry, const model::Board& board) const {
        const auto* visit = std::get_if<model::Visit>(&entry);
        if (!visit || !visit->replaces) return std::nullopt;
        return rule::Replaced{board.journal.visits[*visit->replaces].id, recording_.id};
    }

    void fill_in(Entry& entry, const model::Board& board) {
        const auto at = clock_time(board.utc_offset);
        std::visit(
            [&](auto& each) {
                each.id = recording_.id;
                model::RecordedTexts& texts = each.recorded.texts.edit();
                texts.by = options_.by.empty() ? user_name() : typed_text("--by", options_.by);
                texts.at = at;
                each.recorded.day = base::parse_time_day(at);
            },
            entry);
    }

    // What the board says of the entry once it stands there.
    void judge(const read::Loaded& with, const model::Board& without, const std::string& file,
               const model::Scope& scope, const std::optional<rule::Replaced>& replaced) {
        for (const finding::Finding& error : with.errors) {
            if (of_layout(error.code)) throw Stop(wordings::cannot_append, {{"file", file}});
            recording_.refusals.push_back({wordings::makes_finding,
                                           {{"message", message(error, call_.language)},
                                            {"code", std::string(name(error.code))},
                                            {"hint", std::string()}}});
        }
        if (!with.errors.empty()) return;
        recording_.where = with.board.journal.where_of(with.board.journal.find(recording_.id).value());
        rule::Consequences made_by_it = rule::consequences(without, with.board, scope, replaced);
        recording_.warnings = std::move(made_by_it.stay);
        for (finding::Finding& made : made_by_it.fresh) {
            const bool error = severity(made) == finding::Severity::error && !options_.allow_findings;
            if (error || made.code == Code::duplicate_visit)
                recording_.refusals.push_back(refusal(made, call_.language));
            else recording_.warnings.push_back(std::move(made));
        }
    }

    void refuse(Code code, finding::Clause why) {
        recording_.refusals.push_back(
            {wordings::makes_finding,
             {{"message", std::move(why)}, {"code", std::string(name(code))}, {"hint", std::string()}}});
    }

    // What is said of a difficulty whose visit is voided is lost.
    void refuse_unheard(const Entry& entry, const model::Board& board) {
        const auto* follow_up = std::get_if<model::FollowUp>(&entry);
        const auto voided = follow_up ? voided_behind(*follow_up, board) : std::nullopt;
        if (!voided) return;
        recording_.refusals.push_back(
            {wordings::visit_voided, {{"id", base::text(voided->first)}, {"by", base::text(voided->second)}}});
    }

    // An escalation must say to whom, in the entry itself or in a word before; one that an amendment leaves as it was
    // says what it said.
    void refuse_unaddressed(const Entry& entry, const model::Board& without, const model::Board& with) {
        const auto refuse_this = [&](const std::string& difficulty, const base::Wording& hint) {
            refuse(Code::escalation_incomplete, {wordings::no_addressee, {{"difficulty", difficulty}, {"hint", hint}}});
        };
        if (const auto* visit = std::get_if<model::Visit>(&entry)) {
            std::span<const model::Difficulty> before;
            if (visit->replaces) before = without.journal.visits[*visit->replaces].meeting().difficulties;
            for (const model::Difficulty& difficulty : visit->meeting().difficulties) {
                const bool lacks = difficulty.status == model::Status::escalated && difficulty.to.empty();
                const bool is_new = std::none_of(before.begin(), before.end(), [&](const model::Difficulty& other) {
                    return other.text == difficulty.text && other.status == difficulty.status && other.to.empty();
                });
                if (lacks && is_new) refuse_this(fmt::format("«{}»", difficulty.text), wordings::use_third_part);
            }
        }
        const auto* follow_up = std::get_if<model::FollowUp>(&entry);
        if (!follow_up || follow_up->status != model::Status::escalated || !follow_up->to.empty()) return;
        for (const model::FollowUp& read : with.journal.follow_ups) {
            if (read.id != recording_.id || rule::is_addressed(with, read.visit, read.number)) continue;
            const base::DifficultyId id{with.journal.visits[read.visit].id, static_cast<std::int32_t>(read.number)};
            refuse_this(base::text(id), wordings::use_to);
        }
    }

    int tell(const write::Failure& failure) const {
        complain(message(failure.why, call_.language));
        return failure.locked ? locked : not_done;
    }

    int answer(const model::Board& board) const {
        const bool refused = recording_.outcome == Outcome::refused;
        if (options_.json) {
            write_stdout(render::record_json(recording_, board, call_.language));
            return refused ? negative : done;
        }
        for (const finding::Clause& why : recording_.refusals) {
            complain(finding::message(wordings::refused, {{"why", why}}, call_.language));
        }
        write_stderr(render::text(warnings(board), {}));
        if (refused) return negative;
        if (recording_.outcome == Outcome::would_be_written) {
            write_stderr(echo_);
            write_stdout(recording_.bytes);
            return done;
        }
        const bool written = recording_.outcome == Outcome::written;
        const std::string line = finding::message(written ? wordings::recorded_line : wordings::already_recorded,
                                                  {{"id", base::text(recording_.id)},
                                                   {"file", board.files[recording_.where->file]},
                                                   {"line", fmt::format("{}", recording_.where->line)}},
                                                  call_.language);
        write_stdout(line + "\n" + echo_ + (written ? text_ : std::string()));
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
    std::string text_;  // the entry
    std::string echo_;  // what it says, in words
};

}  // namespace

void add_record_options(CommandLine& line, RecordOptions& options) {
    line.value("--note", options.note, wordings::note_help, "TEXT");
    line.value("--source", options.source, wordings::source_help, "TEXT");
    line.value("--by", options.by, wordings::by_help, "NAME");
    add_today_option(line, options.today);
    line.value("--wait", options.wait, wordings::wait_help, "SECONDS");
    line.flag("-n,--dry-run", options.dry_run, wordings::dry_run_help);
    line.flag("--json", options.json, wordings::json_help);
    line.flag("--allow-future", options.allow_future, wordings::allow_future_help);
    line.flag("--allow-findings", options.allow_findings, wordings::allow_findings_help);
}

int record(const RecordOptions& options, const Call& call, const Make& make) {
    return Recorder(options, call).run(make);
}

}  // namespace chibo::app
