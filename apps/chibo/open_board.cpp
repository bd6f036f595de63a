#include "open_board.h"

#include <system_error>
#include <utility>

#include "finding/wordings/usage.h"
#include "output.h"
#include "render/findings_text.h"
#include "stop.h"
#include "surroundings.h"

namespace chibo::app {

namespace fs = std::filesystem;

namespace {

namespace wordings = finding::wordings;

// So many errors are told one by one; the rest is counted.
constexpr std::size_t most_errors = 100;

bool marks_board(const fs::path& folder) {
    std::error_code ignored;
    return fs::symlink_status(folder / "chibo.yaml", ignored).type() != fs::file_type::not_found && !ignored;
}

fs::path named_folder(const std::string& name) {
    std::error_code ignored;
    if (!fs::is_directory(name, ignored)) throw Stop(wordings::no_such_folder, {{"folder", name}});
    return name;
}

OpenBoard opened(const Call& call, read::Loaded loaded) {
    const auto asked = asked_language(call.common);
    OpenBoard open{std::move(loaded), base::Language::vi};
    open.language = call.language = asked.value_or(open.board().language);
    return open;
}

}  // namespace

fs::path board_folder(const Common& common) {
    if (!common.directory.empty()) return named_folder(common.directory);
    if (const auto name = environment("CHIBO_BOARD")) return named_folder(*name);
    std::error_code error;
    for (fs::path folder = fs::current_path(error); !error && !folder.empty(); folder = folder.parent_path()) {
        if (marks_board(folder)) return folder;
        if (folder == folder.root_path()) break;
    }
    throw Stop(wordings::no_board);
}

base::Language early_language(std::span<char* const> arguments) {
    const auto asked = value_of(arguments, "--lang");
    const auto name = asked ? asked : environment("CHIBO_LANG");
    if (name) return base::parse_language(*name).value_or(base::Language::vi);
    try {
        const read::Source settings[] = {
            read::settings(board_folder({value_of(arguments, "-C").value_or(""), {}, {}, {}}))};
        return read::load(settings).board.language;
    } catch (const Stop&) {
        return base::Language::vi;  // no board: the command will say so, or needs none
    }
}

read::Reader reader_of(const Common& common) {
    return common.reader == "yaml-cpp" ? read::Reader::library_only : read::Reader::plain_first;
}

OpenBoard open_board(const Call& call, read::Kept kept) {
    if (!call.common.language.empty()) asked_language(call.common);  // a slip there is told before anything is read
    return opened(call, read::load(board_folder(call.common), reader_of(call.common), kept));
}

OpenBoard open_board(const Call& call, std::span<const read::Source> sources, read::Kept kept) {
    return opened(call, read::load(sources, reader_of(call.common), kept));
}

void report_errors(const OpenBoard& board) {
    write_stderr(render::error_lines(board.loaded.errors, board.board().files, board.language, most_errors));
}

}  // namespace chibo::app
