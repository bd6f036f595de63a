// What readers of records straight from their lines share: lines, keys and the simplest of values. Each function gives
// false, or nothing, where it is not sure.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"

namespace chibo::read {

// Whether the text begins with the word, which the compiler knows: so it takes a step or two.
template <std::size_t size>
bool begins(std::string_view text, const char (&word)[size]) {
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): so many bytes are there
    return text.size() >= size - 1 && std::memcmp(text.data(), word, size - 1) == 0;
}

// Takes the word off the front of the text, where it stands there.
template <std::size_t size>
bool take(std::string_view& text, const char (&word)[size]) {
    if (!begins(text, word)) return false;
    text.remove_prefix(size - 1);
    return true;
}
inline bool take(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    text.remove_prefix(word.size());
    return true;
}

// Takes off what stands before the next comma; where none comes, what stands before the bracket that closes, at the
// end. There may be other brackets in it: whoever takes it must refuse them.
inline std::string_view take_item(std::string_view& text, char closing) {
    const auto* const comma = static_cast<const char*>(std::memchr(text.data(), ',', text.size()));
    const std::size_t size =
        comma ? static_cast<std::size_t>(comma - text.data()) : text.size() - (text.ends_with(closing) ? 1 : 0);
    const std::string_view taken = text.substr(0, size);
    text.remove_prefix(size);
    return taken;
}

// Takes a whole number off the front; nothing where there is none up to `max`.
inline std::optional<std::int32_t> take_whole(std::string_view& text, std::int32_t max) {
    constexpr std::size_t most_digits = 9;
    std::int32_t number = 0;
    std::size_t size = 0;
    for (; size < text.size() && text[size] >= '0' && text[size] <= '9'; ++size) {
        if (size == most_digits) return std::nullopt;
        number = number * 10 + (text[size] - '0');
    }
    if (size == 0 || (size > 1 && text.front() == '0') || number > max) return std::nullopt;
    text.remove_prefix(size);
    return number;
}

// Calls each(item) for what stands between the brackets, parted by «, » or «,». False where it is no such list.
template <class Each>
bool for_each_in_brackets(std::string_view text, Each each) {
    if (!take(text, "[")) return false;
    do {
        take(text, " ");
        if (!each(take_item(text, ']'))) return false;
    } while (take(text, ","));
    return text == "]";
}

// The first eight bytes of the text, with zeros behind its end.
inline std::uint64_t first_word(std::string_view text) {
    std::uint64_t word = 0;
    if (text.size() >= sizeof word) std::memcpy(&word, text.data(), sizeof word);
    else std::memcpy(&word, text.data(), text.size());
    return word;
}

// What a text begins with that begins with a key.
struct KeyBeginning {
    std::uint64_t word = 0;
    std::uint64_t mask = 0;  // of the bytes that the key and its colon take
};

template <const auto& names>
inline const auto key_beginnings = [] {
    std::array<KeyBeginning, names.size()> all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].word = first_word(std::string(names[i]) + ':');
        all[i].mask = first_word(std::string(names[i].size() + 1, '\xFF'));
    }
    return all;
}();

// The place of the key with which the text begins; the number of names where it is none of them. It is looked for from
// `likely` on first. `word`: eight bytes from the beginning of the text; those behind its end may be anything.
template <const auto& names>
std::size_t key_of(std::string_view text, std::uint64_t word, std::size_t likely) {
    std::size_t place = likely;
    for (std::size_t left = names.size(); left > 0; --left, ++place) {
        if (place >= names.size()) place = 0;
        const KeyBeginning& key = key_beginnings<names>[place];
        if (((word ^ key.word) & key.mask) != 0) continue;
        const std::string_view name = names[place];
        const bool is = text.size() > name.size() && text[name.size()] == ':' &&
                        (name.size() < sizeof word || text.starts_with(name));
        if (is) return place;
    }
    return names.size();
}

// Calls each(place of the key among the names, text) for what stands between the braces, parted by «, », each key once.
// `found` has a bit for each that was there. False where it is no such mapping.
template <const auto& names, class Each>
bool for_each_in_braces(std::string_view text, unsigned& found, Each each) {
    if (!take(text, "{")) return false;
    do {
        const std::size_t key = key_of<names>(text, first_word(text), 0);
        if (key == names.size() || (found & (1U << key)) != 0) return false;
        found |= 1U << key;
        text.remove_prefix(names[key].size() + 1);
        if (!take(text, " ") || !each(key, take_item(text, '}'))) return false;
    } while (take(text, ", "));
    return text == "}";
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
    PlainRecord(std::string_view text, std::uint32_t line) : rest_(text), line_(line) {}

    // What stands on the first line behind the dash; empty where it begins otherwise.
    std::string_view first() {
        std::string_view line = next_line();
        return take(line, "- ") ? line : std::string_view();
    }

    // The value of the first line, behind «- KEY: »; empty where it begins otherwise.
    std::string_view first(std::string_view key) {
        std::string_view line = first();
        return take(line, key) && take(line, ": ") ? line : std::string_view();
    }

    // The keys up to the record's end, by their places among the names, none twice: value(place, text), or
    // item(place, text) for each item of a list below. `found` has a bit for each key that was there.
    template <const auto& names, class Value, class Item>
    bool read(unsigned& found, Value value, Item item) {
        std::size_t likely = 0;  // keys mostly stand in the order of the names
        for (;;) {
            if (!begins(rest_, key_indent)) {
                if (ended()) return clean_;
                if (!begins(rest_, key_indent)) return false;
            }
            rest_.remove_prefix(sizeof key_indent - 1);
            const std::uint64_t word = first_word(rest_);
            std::string_view line = next_line();
            const std::size_t key = key_of<names>(line, word, likely);
            if (key == names.size() || (found & (1U << key)) != 0) return false;
            line.remove_prefix(names[key].size() + 1);
            found |= 1U << key;
            likely = key + 1;
            if (line.empty() ? !items(key, item) : !take(line, " ") || !value(key, line)) return false;
        }
    }

    // Passes what may stand behind the record. Whether that is all before the next one.
    bool ends() { return ended() && clean_; }

    std::string_view rest() const { return rest_; }
    std::uint32_t line() const { return line_; }  // the number of the line that comes next

    static constexpr char key_indent[] = "  ";
    static constexpr char item_indent[] = "    - ";

private:
    std::string_view next_line() {
        const auto* feed = static_cast<const char*>(std::memchr(rest_.data(), '\n', rest_.size()));
        const std::size_t size = feed ? static_cast<std::size_t>(feed - rest_.data()) : rest_.size();
        std::string_view line = rest_.substr(0, size);
        rest_.remove_prefix(feed ? size + 1 : size);
        ++line_;
        if (feed && !line.empty() && line.back() == '\r') line.remove_suffix(1);
        return line;
    }

    // Whether the next record begins, or nothing follows. Empty lines and comments on lines of their own are passed
    // over.
    bool ended() {
        while (!rest_.empty() && (rest_.front() == '\n' || rest_.front() == '#' || rest_.starts_with("\r\n"))) {
            const std::string_view idle = rest_;
            next_line();
            if (base::find_bad_byte(idle.substr(0, idle.size() - rest_.size()))) clean_ = false;
        }
        return rest_.empty() || begins(rest_, "- ");
    }

    template <class Item>
    bool items(std::size_t key, Item item) {
        bool any = false;
        while (begins(rest_, item_indent)) {
            std::string_view line = next_line();
            take(line, item_indent);
            if (!item(key, line)) return false;
            any = true;
        }
        return any;
    }

    std::string_view rest_;
    std::uint32_t line_;
    bool clean_ = true;  // what was passed over may stand in a board
};

}  // namespace chibo::read
