// JSON answers that are too long to be held as values first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "base/ids.h"
#include "base/words.h"
#include "render/sink.h"

namespace chibo::render {

// Writes one value, from its beginning to its end, in the form in which the other JSON answers are: one blank a level,
// a line each. Keys stand in the order in which they are written. An audit has millions of values, most of them short:
// so they are put straight into the answer; a text with signs that JSON escapes goes the way of the other answers.
class JsonWriter {
public:
    // Gives what it writes to the sink, a part at a time; the last at end().
    explicit JsonWriter(Sink sink) : sink_(std::move(sink)) {}

    void begin_object() { begin('{'); }
    void end_object() {
        end('}');
        pass_on_much();
    }
    void begin_array() { begin('['); }
    void end_array() { end(']'); }
    [[gnu::always_inline]] void key(std::string_view name) {  // one that stands in JSON as it is
        begin_pair(name, 0);
        behind_key_ = true;
    }
    void value(std::string_view text) { put_text(text, begin_value(text.size() + 2)); }
    void value(std::int64_t number) { put_number(number, begin_value(longest_number)); }
    void value(std::span<const base::EntryId> ids);  // an array of texts
    void null() { base::copy_short(null_word, begin_value(null_word.size())); }

    // A key with its value.
    [[gnu::always_inline]] void pair(std::string_view name, std::string_view text) {
        put_text(text, begin_pair(name, text.size() + 2));
    }
    [[gnu::always_inline]] void pair(std::string_view name, std::int64_t number) {
        put_number(number, begin_pair(name, longest_number));
    }
    [[gnu::always_inline]] void pair(std::string_view name, std::span<const base::EntryId> ids) {
        key(name);
        value(ids);
    }
    [[gnu::always_inline]] void pair(std::string_view name, std::nullptr_t) {
        base::copy_short(null_word, begin_pair(name, null_word.size()));
    }

    // After the value: a line feed, and the rest goes to the sink.
    void end();

    // A writer of elements for an array that stands so deep (1: in the outermost value). So the parts of a long array
    // can be written side by side.
    static JsonWriter of_elements(std::size_t depth);
    // Before it writes others than those that it wrote.
    void begin_elements() {
        size_ = 0;
        is_first_ = true;
    }

    // Elements that such a writer wrote, next in the array that is being written. At least one.
    void elements(const JsonWriter& written);

private:
    static constexpr std::string_view blanks = "        ";
    static constexpr std::string_view null_word = "null";

    std::string_view written() const { return std::string_view(text_).substr(0, size_); }

    // So many bytes more, to be written by whoever asked for them. As many blanks as are put at a time have room
    // behind.
    [[gnu::always_inline]] char* room(std::size_t bytes) {
        if (size_ + bytes + blanks.size() > text_.size()) grow(bytes);
        return text_.data() + std::exchange(size_, size_ + bytes);
    }
    // The same at the beginning of a line of its own, which is parted from the one before.
    [[gnu::always_inline]] char* begin_line(std::size_t bytes) {
        const std::size_t comma = is_first_ ? 0 : 1;
        char* const to = room(comma + 1 + depth_ + bytes);
        *to = ',';
        to[comma] = '\n';
        char* const line = to + comma + 1;
        blanks.copy(line, blanks.size());
        for (std::size_t at = blanks.size(); at < depth_; at += blanks.size()) blanks.copy(line + at, blanks.size());
        is_first_ = false;
        return line + depth_;
    }
    // The same for a value: behind its key, on a line of its own, or all that there is.
    [[gnu::always_inline]] char* begin_value(std::size_t bytes) {
        if (std::exchange(behind_key_, false) || depth_ == 0) return room(bytes);
        return begin_line(bytes);
    }
    // The same for a value of so many bytes behind its key, which is written.
    [[gnu::always_inline]] char* begin_pair(std::string_view name, std::size_t bytes) {
        constexpr std::string_view behind = "\": ";
        char* to = begin_line(1 + name.size() + behind.size() + bytes);
        *to++ = '"';
        to = base::copy_short(name, to);
        return base::copy_short(behind, to);
    }

    // Written there, where the room for it ends what was written.
    void put_text(std::string_view text, char* to);  // and two bytes more than it has
    void put_number(std::int64_t number, char* to);
    static constexpr std::size_t longest_number = std::numeric_limits<std::int64_t>::digits10 + 2;  // a sign too

    void begin(char bracket) {
        *begin_value(1) = bracket;
        ++depth_;
        is_first_ = true;
    }
    void end(char bracket);
    void grow(std::size_t bytes);                             // has room for so many more
    void put_changed(std::string_view text, std::size_t at);  // instead of what was written from there on
    void pass_on();
    void pass_on_much() {
        constexpr std::size_t much = 64UL * 1024;
        if (sink_ && size_ >= much) pass_on();
    }

    Sink sink_;  // none of a writer of elements
    std::string text_;
    std::size_t size_ = 0;  // of what was written into it
    std::size_t depth_ = 0;
    bool is_first_ = true;     // what is written next in the array or object
    bool behind_key_ = false;  // the value that is written next
};

}  // namespace chibo::render
