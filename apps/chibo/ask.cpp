#include "ask.h"

#include <iostream>

#include <unistd.h>

#include "output.h"

namespace chibo::app {

bool can_ask() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1; }

std::optional<std::string> answer_to(const base::Wording& question, base::Language language) {
    write_stderr(base::in(language, question));
    std::string line;
    if (!std::getline(std::cin, line)) {
        write_stderr("\n");
        return std::nullopt;
    }
    const auto first = line.find_first_not_of(" \t\r");
    if (first == std::string::npos) return std::string();
    return line.substr(first, line.find_last_not_of(" \t\r") - first + 1);
}

}  // namespace chibo::app
