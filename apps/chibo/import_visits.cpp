// `record import`: a whole list of visits, checked as each visit of `record visit` is, and appended at once.
#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "finding/wordings/import_help.h"
#include "finding/wordings/importing.h"
#include "finding/wordings/recording.h"
#include "import_answer.h"
#include "journal_file.h"
#include "open_board.h"
#include "output.h"
#include "progress.h"
#include "record.h"
#include "rule/consequences.h"
#include "scope_options.h"
#include "surroundings.h"
#include "typed.h"
#include "visit_row.h"
#include "visit_sorter.h"
#include "write/entry_text.h"
#include "write/layout.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using finding::Code;
using model::RowOutcome;

struct VisitListOptions {
    RecordOptions common;
    ListOptions list;
};

// What goes to one file of the journal.
struct Batch {
    write::Target target;
    std::string checked;  // what the file holds
    std::string text;     // the entries, as one text
    std::string bytes;    // what is appended
    std::size_t entries = 0;
};

class VisitImporter {
public:
    VisitImporter(const VisitListOptions& options, const Call& call)
        : options_(options), call_(call), wait_(seconds(options.common.wait)) {}

    int run() {
        const auto file = open_list(options_.list.file, visit_form(), options_.list.maps, call_.language);
        if (!file) return not_done;
        const auto folder = board_folder(call_.common);
        if (!options_.common.dry_run) {
            if (const auto failure = write::BoardLock::take(folder, wait_, lock_)) return tell(*failure);
        }
        progress_.part(reading_share);
        sources_ = read::gather(folder, wait_);
        OpenBoard open = open_board(call_, sources_);
        if (!open.valid()) {
            progress_.clear();
            report_errors(open);
            return not_done;
        }
        answer_.list = model::List::visits;
        answer_.file = file->name;
        answer_.dry_run = options_.common.dry_run;
        answer_.keep_going = options_.list.keep_going;
        answer_.unused = file->header.unused;
        today_ = today_of(options_.common.today, open.board());
        sort_rows(*file, open.loaded.board);
        return take(open.board());
    }

private:
    static constexpr int reading_share = 15;  // of the time, in per cent
    static constexpr int rows_share = 35;
    static constexpr int checking_share = 45;

    // Afterwards every row of the list is told, and those taken stand with their ids.
    void sort_rows(const ListFile& file, model::Board& board) {
        progress_.part(rows_share);
        VisitReader reader(file, board, options_.common, call_.language);
        std::vector<VisitRow> rows;
        rows.reserve(file.rows().size());
        for (const read::CsvRow& row : file.rows()) {
            rows.push_back(reader.read(row));
            progress_.at(rows.size(), file.rows().size());
        }
        VisitSorter sorter(board, today_, options_.common.allow_future);
        for (const VisitRow& row : rows) sorter.note_id(row);
        answer_.rows = broken_rows(file);
        for (VisitRow& row : rows) {
            answer_.rows.push_back(sorter.sort(row));
        }
        std::size_t place = answer_.rows.size() - rows.size();
        for (VisitRow& row : rows) {
            if (answer_.rows[place++].outcome != RowOutcome::taken) continue;
            fill_in(row.visit, board);
            taken_.push_back(std::move(row));
        }
        std::sort(answer_.rows.begin(), answer_.rows.end(),
                  [](const auto& a, const auto& b) { return a.line < b.line; });
    }

    void fill_in(model::Visit& visit, const model::Board& board) {
        const RecordOptions& common = options_.common;
        model::Recorded& recorded = visit.recorded;
        if (by_.empty()) by_ = common.by.empty() ? user_name() : typed_text("--by", common.by);
        if (at_.empty()) at_ = clock_time(board.utc_offset);
        model::RecordedTexts& texts = recorded.texts.edit();
        if (texts.by.empty()) texts.by = by_;
        if (texts.at.empty()) {
            texts.at = at_;
            recorded.day = base::parse_time_day(at_);
        }
        model::Remarks& remarks = texts.remarks;
        if (remarks.note.empty() && !common.note.empty()) remarks.note = typed_text("--note", common.note);
        if (remarks.source.empty() && !common.source.empty()) remarks.source = typed_text("--source", common.source);
    }

    // Checks the visits together on the board, and appends them. Where a check finds a row bad, the others are checked
    // again without it.
    int take(const model::Board& board) {
        progress_.part(checking_share);
        std::vector<read::Source> with = sources_;
        read::Loaded loaded;
        for (bool settled = false; !settled;) {
            make_batches(board);
            with = sources_;
            for (const auto& [name, batch] : batches_) source_for(with, read::Part::journal, name).text += batch.bytes;
            if (answer_.refused() || taken_.empty()) break;
            loaded = read::load(with, reader_of(call_.common));
            settled = !judge(loaded, board);
        }
        const bool to_write = !answer_.refused() && !options_.common.dry_run;
        if (to_write) {
            progress_.part(0);
            if (const auto failure = append()) return tell(*failure);
        }
        for (const auto& [name, batch] : batches_) answer_.files.emplace_back(name, batch.entries);
        return answer(taken_.empty() || answer_.refused() ? board : loaded.board);
    }

    void make_batches(const model::Board& board) {
        batches_.clear();
        for (const VisitRow& row : taken_) {
            const write::Target target = target_of(sources_, row.visit.id.year);
            Batch& batch = batches_[name_of(target)];
            batch.target = target;
            batch.text += write::entry_text(board, row.visit);
            ++batch.entries;
        }
        for (auto& [name, batch] : batches_) {
            batch.checked = source_for(sources_, read::Part::journal, name).text;
            batch.bytes = write::joined(batch.checked, batch.text);
        }
    }

    // Whether a row turned out bad. Throws Stop where nothing can be appended to a file the way it is written.
    bool judge(const read::Loaded& with, const model::Board& without) {
        for (const finding::Finding& error : with.errors) {
            if (of_layout(error.code))
                throw Stop(wordings::cannot_append, {{"file", with.board.files[error.where.file]}});
        }
        std::map<std::string, finding::Clause> bad;  // by id
        if (!with.errors.empty()) refuse_unread(with, bad);
        answer_.warnings.clear();
        if (bad.empty()) {
            for (finding::Finding& made : rule::consequences(without, with.board, scope()).fresh) {
                const bool error = severity(made) == finding::Severity::error && !options_.common.allow_findings;
                if (!error && made.code != Code::duplicate_visit) answer_.warnings.push_back(std::move(made));
                else bad.emplace(made.subject.visit, as_clause(made));
            }
        }
        for (model::ImportedRow& row : answer_.rows) {
            const auto at = row.outcome == RowOutcome::taken ? bad.find(row.id) : bad.end();
            if (at == bad.end()) continue;
            row.outcome = RowOutcome::bad;
            row.why.push_back(at->second);
        }
        std::erase_if(taken_, [&](const VisitRow& row) { return bad.contains(base::text(row.visit.id)); });
        return !bad.empty();
    }

    finding::Clause as_clause(const finding::Finding& found) const {
        return {wordings::makes_finding,
                {{"message", message(found, call_.language)},
                 {"code", std::string(name(found.code))},
                 {"hint", found.code == Code::duplicate_visit ? finding::Value(std::string())
                                                              : finding::Value(wordings::allow_findings)}}};
    }

    // An entry that can't be read back is known by its place. That should not happen; then nothing is written.
    void refuse_unread(const read::Loaded& with, std::map<std::string, finding::Clause>& bad) const {
        for (const finding::Finding& error : with.errors) {
            const model::Visit* last = nullptr;
            for (const model::Visit& visit : with.board.journal.visits) {
                const bool before = visit.where.file == error.where.file && visit.where.line <= error.where.line;
                if (before && (!last || last->where.line < visit.where.line)) last = &visit;
            }
            const std::string id = last ? base::text(last->id) : std::string();
            const bool ours = std::any_of(taken_.begin(), taken_.end(),
                                          [&](const VisitRow& row) { return base::text(row.visit.id) == id; });
            if (!ours) {
                throw Stop(wordings::unforeseen_reading, {{"file", with.board.files[error.where.file]},
                                                          {"line", fmt::format("{}", error.where.line)},
                                                          {"why", message(error, call_.language)}});
            }
            bad.emplace(id, as_clause(error));
        }
    }

    // The years in which the visits can change a verdict, up to today or the last of their days.
    model::Scope scope() const {
        base::Years years{9999, 0};
        base::Day seen = today_;
        for (const VisitRow& row : taken_) {
            const int year = base::civil(row.visit.date.first()).year;
            years = {std::min(years.first, year), std::max(years.last, year)};
            seen = std::max(seen, row.visit.date.last());
        }
        return {years, seen, today_ - 1};
    }

    // One append for each file, in the order of their names. Each is whole or absent, as lib/write/append.h says. Over
    // several files no such promise can be made: a journal is only ever appended to, so what one file has taken stays
    // when the next refuses, or when the program is killed between two. What holds then: the files before hold all
    // that is theirs, those behind nothing, and running the same import again appends just the rest, for what is
    // recorded is known again. So nothing is doubled and nothing lost.
    std::optional<write::Failure> append() {
        std::string done;
        for (const auto& [name, batch] : batches_) {
            auto failure = write::append(lock_, batch.target, batch.checked, batch.bytes, wait_);
            if (failure && !done.empty())
                failure->why = {wordings::written_in_part, {{"why", failure->why}, {"files", done}}};
            if (failure) return failure;
            done += fmt::format("{}{}", done.empty() ? "" : ", ", name);
        }
        return settle();
    }

    // What is recorded already may be the work of a writer who was killed: it is brought to the disk.
    std::optional<write::Failure> settle() {
        if (answer_.count(RowOutcome::already) == 0) return std::nullopt;
        for (const read::Source& source : sources_) {
            if (source.part != read::Part::journal || batches_.contains(source.name)) continue;
            const auto slash = source.name.find('/');
            const bool in_folder = slash != std::string::npos;
            const write::Target target{in_folder ? source.name.substr(0, slash) : std::string(),
                                       in_folder ? source.name.substr(slash + 1) : source.name};
            if (auto failure = write::settle(lock_, target, wait_)) return failure;
        }
        return std::nullopt;
    }

    int tell(const write::Failure& failure) {
        progress_.clear();
        complain(message(failure.why, call_.language));
        return failure.locked ? locked : not_done;
    }

    int answer(const model::Board& board) {
        progress_.clear();
        std::string bytes;
        for (const auto& [name, batch] : batches_) bytes += fmt::format("# {}\n{}", name, batch.bytes);
        return answer_import(answer_, board.files, bytes, options_.common.json, call_.language);
    }

    const VisitListOptions& options_;
    const Call& call_;
    write::Wait wait_;
    Progress progress_;
    write::BoardLock lock_;
    std::vector<read::Source> sources_;
    base::Day today_;
    std::string by_, at_;
    std::vector<VisitRow> taken_;
    std::map<std::string, Batch> batches_;  // by the file's name
    model::Import answer_;
};

}  // namespace

Run declare_record_import(CommandLine& line) {
    const auto options = std::make_shared<VisitListOptions>();
    add_list_options(line, options->list);
    add_record_options(line, options->common);
    return [options](const Call& call) {
        if (options->list.file.empty()) throw Stop(wordings::import_what, {{"command", std::string("record import")}});
        return VisitImporter(*options, call).run();
    };
}

}  // namespace chibo::app
