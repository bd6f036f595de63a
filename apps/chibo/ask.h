// Asking on a terminal for what was not given.
#pragma once

#include <optional>
#include <string>

#include "base/wording.h"
#include "output.h"
#include "stop.h"

namespace chibo::app {

// Whether there is somebody to ask: stdin and stderr are a terminal.
bool can_ask();

// Asks on stderr and reads a line; nothing where the input has ended.
std::optional<std::string> answer_to(const base::Wording& question, base::Language language);

// The value, as `parse` takes it. Where it was not given it is asked for, again until `parse` no longer throws Stop,
// and kept in `given`, so that it is asked for once; where there is nobody to ask, `missing` is thrown.
template <class Parse>
auto given_or_asked(std::string& given, const base::Wording& question, base::Language language, const Stop& missing,
                    Parse parse) {
    if (!given.empty()) return parse(given);
    while (can_ask()) {
        const auto answer = answer_to(question, language);
        if (!answer) break;
        if (answer->empty()) continue;
        try {
            auto value = parse(*answer);
            given = *answer;
            return value;
        } catch (const Stop& stop) {
            tell(stop, language);
        }
    }
    throw Stop(missing);
}

}  // namespace chibo::app
