#include "command_line.h"
#include "commands.h"
#include "finding/wordings/answers.h"
#include "finding/wordings/help.h"
#include "open_board.h"
#include "output.h"
#include "render/check_json.h"
#include "render/findings_text.h"
#include "rule/notes.h"
#include "scope_options.h"
#include "until_the_end.h"
#include "words.h"
#include "write/board_lock.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

// A leave that ends within so many days is noted: time enough to plan the member's visits.
constexpr std::int32_t soon = 30;

struct Options {
    std::string format;
    std::string today;
    bool quiet = false;
};

std::string sentence(const OpenBoard& open) {
    const auto count = [](std::size_t n) { return finding::Count{static_cast<std::int64_t>(n)}; };
    return finding::message(wordings::valid_board,
                            {{"members", count(open.board().members.size())},
                             {"branches", count(open.board().branches.size())},
                             {"entries", count(open.board().journal.entries())}},
                            open.language);
}

std::string text(const OpenBoard& open, const finding::Findings& notes, const render::Page& page) {
    if (!open.valid()) return {};
    render::Document document;
    if (!notes.empty()) document.add(render::finding_lines(notes, open.board().files, open.language));
    return render::text(document, page) + sentence(open);
}

int check(const Options& options, const Call& call) {
    constexpr FormatName formats[] = {text_format, json_format};
    const Format format = format_asked(options.format, {}, formats);
    const render::Page page = page_for(call.common.color, {});
    const OpenBoard& open = until_the_end(open_board(call));
    report_errors(open);
    if (open.valid() && options.quiet) return done;
    finding::Findings notes;
    if (open.valid()) {
        notes = rule::leave_notes(open.board(), today_of(options.today, open.board()), soon);
        if (write::on_network(board_folder(call.common)))
            notes.push_back({finding::Code::network_file_system, {}, {}, {}});
    }
    write_stdout(format == Format::json ? render::check_json(open.board(), open.loaded.errors, notes, open.language)
                                        : text(open, notes, page));
    return open.valid() ? done : not_done;
}

}  // namespace

Run declare_check(CommandLine& line) {
    const auto options = std::make_shared<Options>();
    add_today_option(line, options->today);
    line.value("--format", options->format, wordings::format_help, "FORMAT");
    line.flag("-q,--quiet", options->quiet, wordings::check_quiet_help);
    return [options](const Call& call) { return check(*options, call); };
}

}  // namespace chibo::app
