// What readers of records straight from their lines share: lines, keys and the simplest of values. Each function gives
// false, or nothing, where it is not sure.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "base/words.h"
#include "read/padded_text.h"

namespace chibo::read {

// Whether the text begins with the word, or is it. The compiler knows the word: so it takes a step or two.
template <std::size_t size>
bool begins(std::string_view text, const char (&word)[size]) {
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): so many bytes are there
    return text.size() >= size - 1 && base::are_same<size - 1>(text.data(), word);
}
template <std::size_t size>
bool is(std::string_view text, const char (&word)[size]) {
    return text.size() == size - 1 && begins(text, word);
}

// Takes the word off the front of the text, where it stands there.
template <std::size_t size>
bool take(std::string_view& text, const char (&word)[size]) {
    if (!begins(text, word)) return false;
    text.remove_prefix(size - 1);
    return true;
}

// Takes off what stands before the next comma; where none comes, what stands before the bracket that closes, at the
// end. There may be other brackets in it: whoever takes it must refuse them.
inline std::string_view take_item(std::string_view& text, char closing) {
    std::size_t size = base::find_byte(text, ',');
    if (size == text.size() && text.ends_with(closing)) --size;
    const std::string_view taken = text.substr(0, size);
    text.remove_prefix(size);
    return taken;
}

// Calls each(item) for what stands between the brackets, parted by «, » or «,». False where it is no such list.
template <class Each>
bool for_each_in_brackets(std::string_view text, Each each) {
    if (!take(text, "[")) return false;
    do {
        take(text, " ");
        if (!each(take_item(text, ']'))) return false;
    } while (take(text, ","));
    return is(text, "]");
}

// Calls each(place of the key among the names, text) for what stands between the braces, parted by «, », each key once.
// `found` has a bit for each that was there. False where it is no such mapping.
template <const auto& names, class Each>
bool for_each_in_braces(std::string_view text, unsigned& found, Each each) {
    if (!take(text, "{")) return false;
    do {
        std::size_t key = 0;
        while (key < names.size() &&
               !(text.starts_with(names[key]) && text.substr(names[key].size()).starts_with(": "))) {
            ++key;
        }
        if (key == names.size() || (found & (1U << key)) != 0) return false;
        found |= 1U << key;
        text.remove_prefix(names[key].size() + 2);
        if (!each(key, take_item(text, '}'))) return false;
    } while (take(text, ", "));
    return is(text, "}");
}

template <class From, class To>
bool put(const std::optional<From>& read, To& target) {
    if (read) target = *read;
    return read.has_value();
}

// The lines of one record of a list: «- key: value» in column 1, then a key a line in column 3, values on the line or
// as a list below.
class PlainRecord {
public:
    // The text begins with the record; its first line has that number.
    PlainRecord(PaddedText text, std::uint32_t line)
        : at_(text.view().data()), end_(at_ + text.view().size()), line_(line) {}

    // What stands on the first line behind its beginning, as «- KEY: »; empty where it begins otherwise.
    template <std::size_t size>
    std::string_view first(const char (&beginning)[size]) {
        return take(beginning) ? value() : std::string_view();
    }

    // The keys up to the record's end, by their places among the names, none twice: value(place, record), where the
    // record stands before the value, and all that is left of the line must be taken off it; or item(place, text) for
    // each item of a list below. Of a value the place is a constant. `found` has a bit for each key that was there.
    template <const auto& names, class Value, class Item>
    bool read(unsigned& found, Value value, Item item) {
        unsigned seen = 0;
        // Keys mostly stand in the order of the names; as often as they don't, and behind each list, that begins anew.
        constexpr std::make_index_sequence<names.size()> all;
        for (;;) {
            const char* const before = at_;
            if (!read_in_order<names>(all, seen, value)) return false;
            if (ended()) {
                found = seen;
                return clean_;
            }
            if (!read_list<names>(all, seen, item) || at_ == before) return false;
        }
    }

    // What is left of the line, which is passed.
    std::string_view value() {
        const char* const begin = at_;
        const char* end = base::find_byte(begin, end_, '\n');
        ++line_;
        at_ = end;
        if (end != end_) {
            ++at_;
            if (end != begin && end[-1] == '\r') --end;
        }
        return {begin, static_cast<std::size_t>(end - begin)};
    }

    // The same; faster where a line feed stands behind so many bytes. Others may stand among these: who takes them must
    // refuse a text with a line feed in it.
    template <std::size_t size>
    std::string_view value_of() {
        static_assert(size < PaddedText::padding);
        if (at_[size] != '\n') return value();
        const std::string_view value(at_, size);
        at_ += size + 1;
        ++line_;
        return value;
    }

    // Whether the word stands there.
    template <std::size_t size>
    bool stands(const char (&word)[size]) const {
        static_assert(size - 1 <= PaddedText::padding);
        return base::are_same<size - 1>(at_, word);
    }

    // Parts of a value. The word, where it stands there:
    template <std::size_t size>
    bool take(const char (&word)[size]) {
        if (!stands(word)) return false;
        at_ += size - 1;
        return true;
    }
    // A whole number up to `max`, of up to seven digits.
    std::optional<std::int32_t> take_whole(std::int32_t max) {
        constexpr unsigned most_digits = sizeof(base::Word) - 1;
        const auto [number, digits] = base::leading_digits(base::word_at(at_));
        if (digits == 0 || digits > most_digits || (digits > 1 && *at_ == '0')) return std::nullopt;
        if (static_cast<std::int32_t>(number) > max) return std::nullopt;
        at_ += digits;
        return static_cast<std::int32_t>(number);
    }
    // What stands before that byte; so much of it as is told where it comes later than that.
    std::string_view take_until(char byte) {
        constexpr std::ptrdiff_t most = 64;
        const char* const begin = at_;
        at_ = base::find_byte(begin, end_ - begin < most ? end_ : begin + most, byte);
        return {begin, static_cast<std::size_t>(at_ - begin)};
    }

    // Passes the end of the line, if it stands here.
    bool ends_line() {
        if (*at_ == '\n') ++at_;
        else if (at_ != end_ && !take("\r\n")) return false;
        ++line_;
        return true;
    }

    // Passes what may stand behind the record. Whether that is all before the next one.
    bool ends() { return ended() && clean_; }

    std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
    std::uint32_t line() const { return line_; }  // the number of the line that comes next

    static constexpr char item_indent[] = "    - ";

private:
    template <const auto& names, std::size_t... places, class Value>
    [[gnu::always_inline]] bool read_in_order(std::index_sequence<places...>, unsigned& found, Value& value) {
        base::Word next = base::word_at(at_);  // the line that comes next begins so
        return (read_key<names, places>(next, found, value) && ...);
    }

    // Reads the key of that place among the names, if it comes next with a value on its line.
    template <const auto& names, std::size_t place, class Value>
    [[gnu::always_inline]] bool read_key(base::Word& next, unsigned& found, Value& value) {
        static constexpr auto beginning = line_beginning<names[place].size()>(names[place]);
        if (!comes<beginning, beginning.size()>(next)) return true;
        if ((found & (1U << place)) != 0) return false;
        found |= 1U << place;
        at_ += beginning.size();
        if (!value(std::integral_constant<std::size_t, place>(), *this)) return false;
        next = base::word_at(at_);
        return true;
    }

    // Reads the key that comes next, if its line ends behind it, and the list below. False where there is none, or the
    // key was there before.
    template <const auto& names, std::size_t... places, class Item>
    bool read_list(std::index_sequence<places...>, unsigned& found, Item& item) {
        const base::Word next = base::word_at(at_);
        std::size_t key = names.size();
        static_cast<void>((take_list_key<names, places>(next, key) || ...));
        if (key == names.size()) return true;
        if ((found & (1U << key)) != 0 || !ends_line()) return false;
        found |= 1U << key;
        bool any = false;
        for (; take(item_indent); any = true) {
            if (!item(key, value())) return false;
        }
        return any;
    }

    // Takes the key of that place up to its colon, if it comes next without a value: with a blank behind the colon it
    // is a key out of the order.
    template <const auto& names, std::size_t place>
    [[gnu::always_inline]] bool take_list_key(base::Word next, std::size_t& key) {
        static constexpr auto beginning = line_beginning<names[place].size()>(names[place]);
        constexpr std::size_t size = beginning.size() - 1;  // without the blank
        if (!comes<beginning, size>(next) || at_[size] == ' ') return false;
        at_ += size;
        key = place;
        return true;
    }

    // Whether what comes next, and begins with `next`, begins with so many bytes of the beginning. By their first bytes
    // most lines are seen to have another.
    template <const auto& beginning, std::size_t size>
    [[gnu::always_inline]] bool comes(base::Word next) const {
        static_assert(size <= PaddedText::padding);
        constexpr base::Word which = base::first_bytes(std::min(size, sizeof next));
        if ((next & which) != (base::word_of({beginning.data(), size}) & which)) return false;
        if constexpr (size <= sizeof next) return true;
        else return base::are_same<size>(at_, beginning.data());
    }

    // «  KEY: ».
    template <std::size_t size>
    static constexpr auto line_beginning(std::string_view name) {
        std::array<char, size + 4> line{' ', ' '};
        std::copy(name.begin(), name.end(), line.begin() + 2);
        line[size + 2] = ':';
        line[size + 3] = ' ';
        return line;
    }

    // Whether the next record begins, or nothing follows. Empty lines and comments on lines of their own are passed
    // over.
    bool ended() {
        for (;;) {
            if (stands("- ") || at_ == end_) return true;
            if (*at_ != '\n' && *at_ != '#' && !stands("\r\n")) return false;
            const char* const idle = at_;
            value();
            if (base::find_bad_byte({idle, static_cast<std::size_t>(at_ - idle)})) clean_ = false;
        }
    }

    const char* at_;  // what is left, and where it ends
    const char* end_;
    std::uint32_t line_;
    bool clean_ = true;  // what was passed over may stand in a board
};

}  // namespace chibo::read
