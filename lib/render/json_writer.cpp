#include "render/json_writer.h"

#include <cassert>
#include <charconv>
#include <limits>

#include <nlohmann/json.hpp>

namespace chibo::render {

namespace {

// Whether no byte of the text must be written otherwise: eight are looked at at once.
bool stands_as_it_is(std::string_view text) {
    using base::Word;
    using base::word_of_all;
    constexpr Word tops = word_of_all(0x80);
    const auto holds_zero = [](Word bytes) { return (bytes - word_of_all(1)) & ~bytes & tops; };
    const auto suspects = [&](Word bytes) {
        const Word controls = (bytes - word_of_all(0x20)) & ~bytes & tops;
        return controls | holds_zero(bytes ^ word_of_all('"')) | holds_zero(bytes ^ word_of_all('\\'));
    };
    Word seen = suspects(base::last_word(text) | (word_of_all(' ') & ~base::last_bytes(text.size())));
    for (std::size_t at = 0; at + sizeof(Word) < text.size(); at += sizeof(Word)) {
        seen |= suspects(base::word_at(text.data() + at));
    }
    return seen == 0;
}

}  // namespace

void JsonWriter::value(std::string_view text) {
    constexpr auto replace = nlohmann::json::error_handler_t::replace;  // bytes that are no UTF-8
    if (!stands_as_it_is(text)) return put(nlohmann::json(text).dump(-1, ' ', false, replace));
    char* to = begin_value(text.size() + 2);
    *to++ = '"';
    to = base::copy_short(text, to);
    *to = '"';
}

void JsonWriter::value(std::int64_t number) {
    constexpr std::size_t longest = std::numeric_limits<std::int64_t>::digits10 + 2;  // a sign too
    char* const begin = begin_value(longest);
    const char* const end = std::to_chars(begin, begin + longest, number).ptr;
    size_ -= longest - static_cast<std::size_t>(end - begin);
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
