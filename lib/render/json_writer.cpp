#include "render/json_writer.h"

#include <cassert>
#include <charconv>
#include <limits>

#include <nlohmann/json.hpp>

namespace chibo::render {

namespace {

constexpr char last_control = 0x1F;

// Whether one of the bytes must be written otherwise.
bool any_changes(base::Word bytes) {
    constexpr base::Word tops = base::word_of_all(0x80);
    const auto holds_zero = [](base::Word word) { return (word - base::word_of_all(1)) & ~word; };
    const base::Word controls = (bytes - base::word_of_all(last_control + 1)) & ~bytes;
    const base::Word signs = holds_zero(bytes ^ base::word_of_all('"')) | holds_zero(bytes ^ base::word_of_all('\\'));
    return ((controls | signs) & tops) != 0;
}

// Whether none of the text must be.
bool stands_as_it_is(std::string_view text) {
    using base::Word;
#ifdef __SSE2__
    if (text.size() >= sizeof(base::ManyBytes)) {
        return !base::any_of_many(text, [](base::ManyBytes bytes) {
            return (base::bits_of(base::up_to(bytes, last_control)) | base::bits_of(base::equal(bytes, '"')) |
                    base::bits_of(base::equal(bytes, '\\'))) != 0;
        });
    }
#endif
    for (; text.size() > sizeof(Word); text.remove_prefix(sizeof(Word))) {
        if (any_changes(base::first_word(text))) return false;
    }
    return !any_changes(base::last_word(text) | (base::word_of_all(' ') & ~base::last_bytes(text.size())));
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
