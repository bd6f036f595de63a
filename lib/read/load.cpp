#include "read/load.h"

#include <algorithm>

#include "read/in_blocks.h"
#include "read/loader.h"

namespace chibo::read {

namespace {

// The sources of one part: they stand side by side.
PartFiles files_of(Part part, std::span<const Source> sources, finding::Findings& errors, Reader reader, Kept kept,
                   std::size_t block) {
    const auto is_part = [part](const Source& source) { return source.part == part; };
    const auto first = std::find_if(sources.begin(), sources.end(), is_part);
    const auto last = std::find_if_not(first, sources.end(), is_part);
    const auto offset = static_cast<std::size_t>(first - sources.begin());
    return {sources.subspan(offset, static_cast<std::size_t>(last - first)),
            static_cast<std::uint32_t>(offset),
            errors,
            reader,
            kept,
            block};
}

// Records of a list take several times as much memory as their text: with blocks so long it is used again soon enough.
constexpr std::size_t list_block = 32UL * 1024;

// Where a file is read side by side, the thread for it begins while what comes before is read.
void expect_second_thread(std::span<const Source> sources, std::size_t block) {
    const bool is_cut = std::any_of(sources.begin(), sources.end(), [&](const Source& source) {
        return source.size() > block_size(source.size(), block);
    });
    if (is_cut && base::useful_threads() > 1) base::SecondThread::expect();
}

}  // namespace

Loaded load(std::span<const Source> sources, Reader reader, Kept kept, std::size_t block) {
    expect_second_thread(sources, block);
    Loaded loaded;
    model::Board& board = loaded.board;
    for (const Source& source : sources) board.files.push_back(source.name);
    board.files.emplace_back("regulations.yaml");  // named where no regulation is there at all
    const auto files = [&](Part part) { return files_of(part, sources, loaded.errors, reader, kept, block); };
    const auto list = [&](Part part) {
        return files_of(part, sources, loaded.errors, reader, kept, std::min(block, list_block));
    };
    Registers registers(board.files);
    read_settings(files(Part::settings), board);
    read_areas(list(Part::areas), board, registers);
    read_branches(list(Part::branches), board, registers);
    read_members(list(Part::members), board, registers);
    // Where chibo.yaml is missing there is no board, and so nothing that it lacks.
    const bool is_board = sources.empty() || !sources.front().unread;
    read_regulations(files(Part::regulations), board, is_board);
    if (kept != Kept::lists) {
        read_journal(files(Part::journal), board, registers);
        read_plans(files(Part::plans), board, registers);
    }
    sort_by_place(loaded.errors, board.files);
    return loaded;
}

Loaded load(const std::filesystem::path& folder, Reader reader, Kept kept) {
    Loaded loaded;
    const auto take = [&](std::span<const Source> sources) {
        loaded = {};  // makes room for what is read anew
        loaded = load(sources, reader, kept);
    };
    pass(folder, take, kept);
    return loaded;
}

}  // namespace chibo::read
