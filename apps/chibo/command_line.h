// What may stand behind the name of a command. The library that parses it shows in command_line.cpp only.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "call.h"

namespace CLI {
class App;
}

namespace chibo::app {

// Each function declares an option, or words without one: what it is bound to, and its help. `type`: what the help
// calls the value.
class CommandLine {
public:
    CommandLine(CLI::App& app, base::Language language) : app_(app), language_(language) {}

    // Takes a value, which may not be empty: in a script an empty one is a variable that was never set.
    void value(const std::string& name, std::string& target, const base::Wording& help, const std::string& type);
    // May be repeated, each time with one value.
    void list(const std::string& name, std::vector<std::string>& target, const base::Wording& help,
              const std::string& type);
    void flag(const std::string& name, bool& target, const base::Wording& help);

    // `place`: what the line of usage calls them.
    void word(const base::Wording& place, std::string& target, const base::Wording& type, const base::Wording& help);
    void words(const base::Wording& place, std::vector<std::string>& target, const base::Wording& type,
               const base::Wording& help);

    // Commands below this one; what is returned runs the one that the arguments name.
    Run commands(std::span<const Command> below);

private:
    CLI::App& app_;
    base::Language language_;
};

}  // namespace chibo::app
