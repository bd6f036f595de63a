// Wordings: what is said, in both languages of the answers.
#pragma once

#include <optional>
#include <string_view>

namespace chibo::base {

// Whether the wording has a place of that name: {name} or {name:one|many}.
constexpr bool has_place(std::string_view wording, std::string_view name) {
    for (auto open = wording.find('{'); open != std::string_view::npos; open = wording.find('{', open + 1)) {
        const std::string_view rest = wording.substr(open + 1);
        if (rest.starts_with(name) &&
            (rest.substr(name.size()).starts_with('}') || rest.substr(name.size()).starts_with(':')))
            return true;
    }
    return false;
}

// Whether every place of the one wording is one of the other's.
constexpr bool has_places_of(std::string_view wording, std::string_view other) {
    for (auto open = other.find('{'); open != std::string_view::npos; open = other.find('{', open + 1)) {
        const std::string_view rest = other.substr(open + 1);
        if (!has_place(wording, rest.substr(0, rest.find_first_of(":}")))) return false;
    }
    return true;
}

// Whether the two wordings of one thing make a whole: both say something, with the same {named} places, and both end a
// line or neither does.
constexpr bool whole(std::string_view vi, std::string_view en) {
    return !vi.empty() && !en.empty() && vi.ends_with('\n') == en.ends_with('\n') && has_places_of(vi, en) &&
           has_places_of(en, vi);
}

// A wording in both languages of the answers. One with a hole does not compile.
struct Wording {
    std::string_view vi;
    std::string_view en;

    constexpr Wording() = default;
    consteval Wording(const char* vietnamese, const char* english) : vi(vietnamese), en(english) {
        if (!whole(vi, en)) throw "a wording lacks a language, or a {place} in one of them";
    }
};

enum class Language { vi, en };

std::optional<Language> parse_language(std::string_view text);

inline std::string_view in(Language language, const Wording& wording) {
    return language == Language::vi ? wording.vi : wording.en;
}

}  // namespace chibo::base
