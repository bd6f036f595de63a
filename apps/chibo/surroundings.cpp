#include "surroundings.h"

#include <cstdlib>
#include <ctime>

namespace chibo::app {

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    return value && *value ? std::optional<std::string>(value) : std::nullopt;
}

base::Day clock_date(std::optional<int> utc_offset) {
    std::time_t now = std::time(nullptr);
    std::tm parts{};
    if (utc_offset) {
        now += std::time_t{*utc_offset} * 60;
        gmtime_r(&now, &parts);
    } else {
        localtime_r(&now, &parts);
    }
    return base::day_of(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday).value_or(base::earliest_day);
}

}  // namespace chibo::app
