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
    Run (*declare)(CLI::App& app, base::Language language);
};

// Declares the commands below `app`; what is returned runs the one that the arguments name.
Run declare_group(CLI::App& app, std::span<const Command> commands, base::Language language);

// Throws Stop where the option's value is empty.
void refuse_empty(const std::string& option, const std::string& value);

// The wording as CLI11 takes it.
inline std::string text_in(base::Language language, const base::Wording& wording) {
    return std::string(base::in(language, wording));
}

// An option that takes a value, which may not be empty: in a script an empty one is a variable that was never set.
template <class Target>
CLI::Option* add_value(CLI::App& app, const std::string& name, Target& target, const std::string& help,
                       const std::string& value) {
    return app.add_option(name, target, help)->type_name(value)->check([name](const std::string& given) {
        refuse_empty(name, given);
        return std::string();
    });
}

// An option that may be repeated: each time with one value.
inline CLI::Option* add_list(CLI::App& app, const std::string& name, std::vector<std::string>& target,
                             const std::string& help, const std::string& value) {
    return add_value(app, name, target, help, value)->type_size(1)->take_all()->allow_extra_args(false);
}

// The language asked for by --lang or CHIBO_LANG; nothing where neither is given. Throws Stop for one we don't speak.
std::optional<base::Language> asked_language(const Common& common);

// The value that the arguments give to an option, before they are parsed: the last one, or nothing.
std::optional<std::string> value_of(std::span<char* const> arguments, std::string_view option);

// Parses the arguments and runs the command they name. Throws Stop for wrong usage.
int run(std::span<char* const> arguments, std::span<const Command> commands, base::Language& language);

}  // namespace chibo::app
