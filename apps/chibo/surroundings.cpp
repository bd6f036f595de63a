#include "surroundings.h"

#include <cstdlib>
#include <ctime>

#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <fmt/format.h>

namespace chibo::app {

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    return value && *value ? std::optional<std::string>(value) : std::nullopt;
}

std::string temporary_folder() { return environment("TMPDIR").value_or("/tmp"); }

std::string clock_time(std::optional<int> utc_offset) {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    constexpr int minute = 60;
    constexpr int hour = 60;  // in minutes
    if (!utc_offset) {
        localtime_r(&now, &parts);
        utc_offset = static_cast<int>(parts.tm_gmtoff / minute);
    }
    const std::time_t shifted = now + std::time_t{*utc_offset} * minute;
    gmtime_r(&shifted, &parts);
    const int away = std::abs(*utc_offset);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}{:02}:{:02}", parts.tm_year + 1900, parts.tm_mon + 1,
                       parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec, *utc_offset < 0 ? '-' : '+',
                       away / hour, away % hour);
}

std::string user_name() {
    const struct passwd* user = ::getpwuid(::geteuid());
    return user ? user->pw_name : fmt::format("{}", ::geteuid());
}

std::optional<std::size_t> terminal_columns() {
    if (::isatty(STDOUT_FILENO) != 1) return std::nullopt;
    constexpr std::size_t usual = 80;  // of a terminal that does not say
    struct winsize size{};
    const bool told = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return told ? size.ws_col : usual;
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
