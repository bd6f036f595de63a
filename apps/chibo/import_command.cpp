// `import members` and `import branches`: the board's lists, begun or extended from lists of others.
#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "command_line.h"
#include "commands.h"
#include "finding/wordings/import_help.h"
#include "finding/wordings/importing.h"
#include "finding/wordings/record_help.h"
#include "finding/wordings/recording.h"
#include "import_answer.h"
#include "journal_file.h"
#include "open_board.h"
#include "output.h"
#include "progress.h"
#include "record_row.h"
#include "record_sorter.h"
#include "scope_options.h"
#include "text_file.h"
#include "typed.h"
#include "write/board_lock.h"
#include "write/layout.h"

namespace chibo::app {

namespace {

namespace fs = std::filesystem;
namespace wordings = finding::wordings;
using model::List;
using model::RowOutcome;

struct ImportOptions {
    ListOptions list;
    std::string today;
    std::string wait = "5";  // seconds
    bool dry_run = false;
    bool json = false;
    bool allow_findings = false;
};

class RecordImporter {
public:
    RecordImporter(const ImportOptions& options, const Call& call, List list)
        : options_(options),
          call_(call),
          wait_(seconds(options.wait)),
          part_(list == List::members ? read::Part::members : read::Part::branches) {
        answer_.list = list;
    }

    int run() {
        const bool members = answer_.list == List::members;
        const auto file =
            open_list(options_.list.file, members ? member_form() : branch_form(), options_.list.maps, call_.language);
        if (!file) return not_done;
        folder_ = board_folder(call_.common);
        if (!options_.dry_run) {
            if (const auto failure = write::BoardLock::take(folder_, wait_, lock_)) return tell(*failure);
        }
        progress_.part(reading_share);
        sources_ = read::gather(folder_, wait_);
        const OpenBoard open = open_board(call_, sources_);
        if (!open.valid()) {
            progress_.clear();
            report_errors(open);
            return not_done;
        }
        answer_.file = file->name;
        answer_.dry_run = options_.dry_run;
        answer_.keep_going = options_.list.keep_going;
        answer_.unused = file->header.unused;
        sort_rows(*file, open.board());
        return put(open.board());
    }

private:
    static constexpr int reading_share = 30;  // of the time, in per cent
    static constexpr int rows_share = 40;

    void sort_rows(const ListFile& file, const model::Board& board) {
        progress_.part(rows_share);
        RecordReader reader(file, board, today_of(options_.today, board), options_.allow_findings, call_.language);
        RecordSorter sorter;
        const bool members = answer_.list == List::members;
        if (members) enter_all(sorter, board, board.members);
        else enter_all(sorter, board, board.branches);
        std::vector<RecordRow> rows;
        for (const read::CsvRow& row : file.rows()) {
            rows.push_back(members ? reader.member(row) : reader.branch(row));
            progress_.at(rows.size(), file.rows().size());
        }
        for (const RecordRow& row : rows) sorter.note_id(row);
        answer_.rows = broken_rows(file);
        for (RecordRow& row : rows) {
            answer_.rows.push_back(sorter.sort(row));
            if (answer_.rows.back().outcome == RowOutcome::taken) text_ += write::record_text(row.record);
        }
        std::sort(answer_.rows.begin(), answer_.rows.end(),
                  [](const auto& a, const auto& b) { return a.line < b.line; });
    }

    template <class Record>
    static void enter_all(RecordSorter& sorter, const model::Board& board, const std::vector<Record>& records) {
        for (const Record& record : records) {
            sorter.enter(write::record_of(board, record), known_by(board, record), record.name,
                         board.files[record.where.file]);
        }
    }

    // «members.yaml», or where the board has a folder of them its last file.
    std::string target() const {
        const std::string list = answer_.list == List::members ? "members" : "branches";
        std::string name = list + ".yaml";
        std::error_code ignored;
        if (fs::is_directory(folder_ / list, ignored)) name = fmt::format("{}/{}.yaml", list, list);
        for (const read::Source& source : sources_) {
            if (source.part == part_) name = source.name;
        }
        return name;
    }

    int put(const model::Board& board) {
        const std::size_t taken = answer_.count(RowOutcome::taken);
        std::string bytes;
        std::vector<std::string> files = board.files;
        if (taken > 0 && !answer_.refused()) {
            const std::string name = target();
            std::vector<read::Source> with = sources_;
            read::Source& source = source_for(with, part_, name);
            const std::string before = source.text;
            bytes = write::joined(before, text_);
            source.text += bytes;
            check(read::load(with, reader_of(call_.common)), name);
            answer_.files.emplace_back(name, taken);
            if (!options_.dry_run) replace(name, before, source.text);
            bytes = fmt::format("# {}\n{}", name, bytes);
        }
        progress_.clear();
        return answer_import(answer_, files, bytes, options_.json, call_.language);
    }

    // Throws Stop where the board could not be read with the records in it.
    void check(const read::Loaded& with, const std::string& name) const {
        if (with.errors.empty()) return;
        const finding::Finding& error = with.errors.front();
        if (of_layout(error.code)) throw Stop(wordings::cannot_append, {{"file", name}});
        throw Stop(wordings::unforeseen_reading, {{"file", with.board.files[error.where.file]},
                                                  {"line", fmt::format("{}", error.where.line)},
                                                  {"why", message(error, call_.language)}});
    }

    // The whole file is written beside the old one and renamed over it, under the board's lock: whenever the program is
    // killed the list is the old one or the new one. Who edits by hand takes no lock; what an editor saved since the
    // file was read is noticed up to the moment before the renaming.
    void replace(const std::string& name, const std::string& before, const std::string& after) const {
        const std::string file = (folder_ / name).string();
        if (text_of_file(file, wordings::list_unread).value_or("") != before)
            throw Stop(wordings::list_file_changed, {{"file", name}});
        write_board_file(file, after);
    }

    int tell(const write::Failure& failure) const {
        complain(message(failure.why, call_.language));
        return failure.locked ? locked : not_done;
    }

    const ImportOptions& options_;
    const Call& call_;
    write::Wait wait_;
    read::Part part_;
    Progress progress_;
    write::BoardLock lock_;
    fs::path folder_;
    std::vector<read::Source> sources_;
    std::string text_;  // the new records
    model::Import answer_;
};

template <List list>
Run declare_records(CommandLine& line) {
    const auto options = std::make_shared<ImportOptions>();
    add_list_options(line, options->list);
    add_today_option(line, options->today);
    line.value("--wait", options->wait, wordings::wait_help, "SECONDS");
    line.flag("-n,--dry-run", options->dry_run, wordings::dry_run_help);
    line.flag("--json", options->json, wordings::json_help);
    if (list == List::members) line.flag("--allow-findings", options->allow_findings, wordings::allow_offices_help);
    return [options](const Call& call) {
        const std::string command = list == List::members ? "import members" : "import branches";
        if (options->list.file.empty()) throw Stop(wordings::import_what, {{"command", command}});
        return RecordImporter(*options, call, list).run();
    };
}

constexpr Command kinds[] = {
    {"members", wordings::import_members_about, declare_records<List::members>},
    {"branches", wordings::import_branches_about, declare_records<List::branches>},
};

}  // namespace

Run declare_import(CommandLine& line) { return line.commands(kinds); }

}  // namespace chibo::app
