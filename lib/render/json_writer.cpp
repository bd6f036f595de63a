#include "render/json_writer.h"

#include <cassert>
#include <charconv>
#include <limits>

#include <nlohmann/json.hpp>

namespace chibo::render {

namespace {

// Whether no byte of the text must be written otherwise: eight are looked at at once.
bool stands_as_it_is(std::string_view text) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = 0x80 * ones;
    const auto holds_zero = [](std::uint64_t bytes) { return (bytes - ones) & ~bytes & tops; };
    const auto suspects = [&](std::uint64_t bytes) {
        const std::uint64_t controls = (bytes - 0x20 * ones) & ~bytes & tops;
        return controls | holds_zero(bytes ^ '"' * ones) | holds_zero(bytes ^ '\\' * ones);
    };
    std::uint64_t seen = 0;
    std::uint64_t bytes = 0;
    for (; text.size() >= sizeof bytes; text.remove_prefix(sizeof bytes)) {
        std::memcpy(&bytes, text.data(), sizeof bytes);
        seen |= suspects(bytes);
    }
    bytes = ' ' * ones;
    for (const char c : text) bytes = bytes << 8U | static_cast<unsigned char>(c);
    return (seen | suspects(bytes)) == 0;
}

}  // namespace

void JsonWriter::value(std::string_view text) {
    constexpr auto replace = nlohmann::json::error_handler_t::replace;  // bytes that are no UTF-8
    if (!stands_as_it_is(text)) return put(nlohmann::json(text).dump(-1, ' ', false, replace));
    char* to = begin_value(text.size() + 2);
    *to++ = '"';
    to = std::copy(text.begin(), text.end(), to);
    *to = '"';
}

void JsonWriter::value(std::int64_t number) {
    char digits[std::numeric_limits<std::int64_t>::digits10 + 2];  // a sign too
    put({digits, std::to_chars(std::begin(digits), std::end(digits), number).ptr});
}

void JsonWriter::id(const base::EntryId& id) {
    char* const begin = begin_value(base::longest_entry_id + 2);
    *begin = '"';
    char* const end = base::write(id, begin + 1);
    *end = '"';
    size_ -= base::longest_entry_id - static_cast<std::size_t>(end - begin - 1);
}

void JsonWriter::end(char bracket) {
    assert(depth_ > 0);
    --depth_;
    const bool is_empty = std::exchange(is_first_, true);  // no comma stands before the bracket
    if (is_empty) *room(1) = bracket;
    else *begin_line(1) = bracket;
    is_first_ = false;
}

void JsonWriter::end() {
    *room(1) = '\n';
    pass_on();
}

void JsonWriter::pass_on() {
    sink_(written());
    size_ = 0;
}

JsonWriter JsonWriter::of_elements(std::size_t depth) {
    JsonWriter writer{Sink()};
    writer.depth_ = depth + 1;
    return writer;
}

void JsonWriter::elements(const JsonWriter& written) {
    assert(!written.is_first_ && written.depth_ == depth_);
    begin_line(0);
    pass_on();
    sink_(written.written().substr(1 + depth_));  // who takes the first begins its line
}

}  // namespace chibo::render
