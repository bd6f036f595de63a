// What a command is, and what it is called with.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/text.h"

namespace chibo::app {

class CommandLine;  // what may stand behind the command's name: command_line.h

// Options that every command understands.
struct Common {
    std::string directory;       // -C
    std::string language;        // --lang
    std::string color = "auto";  // --color
    std::string reader;          // --reader; empty: the usual one
};

// What a command gets: the common options, and the language for messages.
// `language` becomes the board's when one is opened, so that whatever is said later is said in it.
struct Call {
    const Common& common;
    base::Language& language;
};

// A command: its name, what it is for, its options, what it does. `declare` binds options to the command's own values
// and returns what runs it.
using Run = std::function<int(const Call&)>;
struct Command {
    std::string_view name;
    base::Wording about;
    Run (*declare)(CommandLine& line);
};

// The language asked for by --lang or CHIBO_LANG; nothing where neither is given. Throws Stop for one we don't speak.
std::optional<base::Language> asked_language(const Common& common);

// The value that the arguments give to an option, before they are parsed: the last one, or nothing.
std::optional<std::string> value_of(std::span<char* const> arguments, std::string_view option);

// Parses the arguments and runs the command they name. Throws Stop for wrong usage.
int run(std::span<char* const> arguments, std::span<const Command> commands, base::Language& language);

}  // namespace chibo::app
