// The board that a command works on: found, read and checked.
#pragma once

#include <filesystem>
#include <optional>

#include "base/date.h"
#include "call.h"
#include "read/load.h"

namespace chibo::app {

struct OpenBoard {
    read::Loaded loaded;
    base::Language language = base::Language::vi;  // of the answer

    const model::Board& board() const { return loaded.board; }
    bool valid() const { return loaded.errors.empty(); }
};

// The folder of the board: -C, else CHIBO_BOARD, else the nearest upwards with chibo.yaml. Throws Stop where none is.
std::filesystem::path board_folder(const Common& common);

// The language for messages before a command has read its board: asked for, else that of the board which the
// arguments name or the program stands in, else Vietnamese.
base::Language early_language(std::span<char* const> arguments);

// The reader that the command line asks for.
read::Reader reader_of(const Common& common);

// Reads the board, whatever is wrong with it; or takes the sources that were read already.
OpenBoard open_board(const Call& call, read::Kept kept = read::Kept::all);
OpenBoard open_board(const Call& call, std::span<const read::Source> sources, read::Kept kept = read::Kept::all);

// Tells on stderr what is wrong with the board.
void report_errors(const OpenBoard& board);

}  // namespace chibo::app
