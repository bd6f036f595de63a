// The command line: options declared once, parsed by CLI11, complaints and help in the board's language.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "call.h"

namespace chibo::app {

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

}  // namespace chibo::app
