#include "render/json_writer.h"

#include <cassert>
#include <charconv>

#include <nlohmann/json.hpp>

namespace chibo::render {

namespace {

constexpr char last_control = 0x1F;

// Which of the bytes must be written otherwise: the highest bit is set of one, at least.
base::Word changes(base::Word bytes) {
    const auto zeros = [](base::Word word) { return (word - base::word_of_all(1)) & ~word; };
    const base::Word controls = (bytes - base::word_of_all(last_control + 1)) & ~bytes;
    const base::Word signs = zeros(bytes ^ base::word_of_all('"')) | zeros(bytes ^ base::word_of_all('\\'));
    return (controls | signs) & base::word_of_all(0x80);
}

// Copies the text if all of it stands in JSON as it is; whether it does.
bool copy_as_it_is(std::string_view text, char* to) {
    using base::Word;
    const std::size_t size = text.size();
    const char* const from = text.data();
    constexpr std::size_t word = sizeof(Word);
    const auto copy_word = [&](std::size_t at) {
        const Word bytes = base::word_at(from + at);
        base::put_word(bytes, to + at);
        return changes(bytes);
    };
#ifdef __SSE2__
    using base::ManyBytes;
    constexpr std::size_t many = sizeof(ManyBytes);
    if (size > many) {
        ManyBytes found = _mm_setzero_si128();
        const auto copy_many = [&](std::size_t at) {
            const auto bytes = _mm_loadu_si128(reinterpret_cast<const ManyBytes*>(from + at));
            _mm_storeu_si128(reinterpret_cast<ManyBytes*>(to + at), bytes);
            const ManyBytes signs = _mm_or_si128(base::equal(bytes, '"'), base::equal(bytes, '\\'));
            found = _mm_or_si128(found, _mm_or_si128(signs, base::up_to(bytes, last_control)));
        };
        for (std::size_t at = 0; at + many < size; at += many) copy_many(at);
        copy_many(size - many);  // some of it twice
        return base::bits_of(found) == 0;
    }
#endif
    if (size >= word) {
        Word found = 0;
        for (std::size_t at = 0; at + word < size; at += word) found |= copy_word(at);
        return (found | copy_word(size - word)) == 0;
    }
    base::copy_short(text, to);
    return changes(base::first_word(text) | (base::word_of_all(' ') & base::last_bytes(word - size))) == 0;
}

}  // namespace

void JsonWriter::put_text(std::string_view text, char* to) {
    *to = '"';
    if (!copy_as_it_is(text, to + 1)) return put_changed(text, static_cast<std::size_t>(to - text_.data()));
    to[1 + text.size()] = '"';
}

void JsonWriter::put_changed(std::string_view text, std::size_t at) {
    constexpr auto replace = nlohmann::json::error_handler_t::replace;  // bytes that are no UTF-8
    size_ = at;
    const std::string value = nlohmann::json(text).dump(-1, ' ', false, replace);
    base::copy_short(value, room(value.size()));
}

void JsonWriter::put_number(std::int64_t number, char* to) {
    const char* const end = std::to_chars(to, to + longest_number, number).ptr;
    size_ -= longest_number - static_cast<std::size_t>(end - to);
}

// Room is made for all of the list at once: an audit has a million of them in its lists.
void JsonWriter::value(std::span<const base::EntryId> ids) {
    begin_array();
    if (!ids.empty()) {
        const std::string before = ",\n" + std::string(depth_, ' ') + '"';
        char* const begin = room(ids.size() * (before.size() + base::longest_entry_id + 1));
        char* to = begin;
        for (const base::EntryId& id : ids) {
            to = base::copy_short(std::string_view(before).substr(to == begin ? 1 : 0), to);
            to = base::write(id, to);
            *to++ = '"';
        }
        size_ = static_cast<std::size_t>(to - text_.data());
        is_first_ = false;
    }
    end_array();
}

void JsonWriter::grow(std::size_t bytes) { text_.resize(2 * (size_ + bytes) + blanks.size()); }

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
