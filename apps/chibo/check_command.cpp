#include "commands.h"
#include "open_board.h"
#include "output.h"
#include "render/check_json.h"
#include "words.h"

namespace chibo::app {

namespace {

constexpr base::Wording format_help{"dạng kết quả: text, json", "form of the answer: text, json"};
constexpr base::Wording valid_board{
    "Dữ liệu hợp lệ: {members:ủy viên và tổ công tác}, {branches:chi bộ}, {entries:mục nhật ký}\n",
    "Valid: {members:member or group|members and groups}, {branches:branch|branches}, {entries:entry|entries}\n"};

constexpr base::Wording quiet_help{"không in gì khi dữ liệu hợp lệ", "print nothing where the board is valid"};

struct Options {
    std::string format = "text";
    bool quiet = false;
};

std::string sentence(const OpenBoard& board) {
    const auto count = [](std::size_t n) { return finding::Count{static_cast<std::int64_t>(n)}; };
    return finding::message(valid_board,
                            {{"members", count(board.board().members.size())},
                             {"branches", count(board.board().branches.size())},
                             {"entries", count(board.board().journal.entries())}},
                            board.language);
}

int check(const Options& options, const Call& call) {
    constexpr std::string_view formats[] = {"text", "json"};
    const std::string_view format = one_of(formats, "--format", options.format);
    const OpenBoard board = open_board(call);
    report_errors(board);
    if (board.valid() && options.quiet) return done;
    if (format == "json") write_stdout(render::check_json(board.board(), board.loaded.errors, board.language));
    else if (board.valid()) write_stdout(sentence(board));
    return board.valid() ? done : not_done;
}

}  // namespace

Run declare_check(CLI::App& app, base::Language language) {
    const auto options = std::make_shared<Options>();
    add_value(app, "--format", options->format, text_in(language, format_help), "FORMAT");
    app.add_flag("-q,--quiet", options->quiet, text_in(language, quiet_help));
    return [options](const Call& call) { return check(*options, call); };
}

}  // namespace chibo::app
