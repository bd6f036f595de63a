#include "model/pending.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace chibo::model {

namespace {

constexpr std::string_view first_line = "chibo pending 1\n";

// The number before the next line feed, which is taken away with it.
std::optional<std::size_t> take_number(std::string_view& text) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return std::nullopt;
    std::size_t number = 0;
    const std::string digits(text.substr(0, end));
    const auto* const last = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), last, number);
    if (error != std::errc() || stop != last) return std::nullopt;
    text.remove_prefix(end + 1);
    return number;
}

}  // namespace

std::string pending_name(std::string_view file) { return fmt::format(".{}.pending", file); }

std::string text(const Pending& pending) {
    return fmt::format("{}{}\n{}\n{}", first_line, pending.offset, pending.bytes.size(), pending.bytes);
}

std::optional<Pending> parse_pending(std::string_view text) {
    if (!text.starts_with(first_line)) return std::nullopt;
    text.remove_prefix(first_line.size());
    const auto offset = take_number(text);
    const auto size = offset ? take_number(text) : std::nullopt;
    if (!size || text.size() != *size) return std::nullopt;
    return Pending{*offset, std::string(text)};
}

std::size_t committed(std::string_view journal, const Pending& pending) {
    if (journal.size() <= pending.offset) return journal.size();
    const std::string_view tail = journal.substr(pending.offset);
    if (tail.size() > pending.bytes.size() || tail == pending.bytes) return journal.size();
    // After a power failure bytes that did not come to the disk may stand as zeros.
    const bool torn = std::equal(tail.begin(), tail.end(), pending.bytes.begin(),
                                 [](char found, char meant) { return found == meant || found == '\0'; });
    return torn ? pending.offset : journal.size();
}

}  // namespace chibo::model
