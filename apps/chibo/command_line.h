// The command line: options declared once, parsed by CLI11, complaints and help in the board's language.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "base/text.h"

namespace chibo::app {

// Options that every command understands.
struct Common {
    std::string directory;       // -C
    std::string language;        // --lang
    std::string color = "auto";  // --color
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
    Run (*declare)(CLI::App& app, base::Language language);
};

// The wording as CLI11 takes it.
inline std::string text_in(base::Language language, const base::Wording& wording) {
    return std::string(base::in(language, wording));
}

// The language asked for by --lang or CHIBO_LANG; nothing where neither is given. Throws Stop for one we don't speak.
std::optional<base::Language> asked_language(const Common& common);

// The language for messages as far as the command line and the environment tell; Vietnamese where they don't.
base::Language early_language(std::span<char* const> arguments);

// Parses the arguments and runs the command they name. Throws Stop for wrong usage.
int run(std::span<char* const> arguments, std::span<const Command> commands, base::Language& language);

}  // namespace chibo::app
