#include "base/vietnamese.h"

#include <array>
#include <cstddef>
#include <utility>

namespace chibo::base {

namespace {

// Each with its forms in small letters and capitals.
constexpr std::pair<char, std::string_view> letters[] = {
    // àáảãạăằắẳẵặâầấẩẫậ
    {'a',
     "\u00E0\u00E1\u1EA3\u00E3\u1EA1\u0103\u1EB1\u1EAF\u1EB3\u1EB5\u1EB7\u00E2\u1EA7\u1EA5\u1EA9\u1EAB\u1EAD"
     "\u00C0\u00C1\u1EA2\u00C3\u1EA0\u0102\u1EB0\u1EAE\u1EB2\u1EB4\u1EB6\u00C2\u1EA6\u1EA4\u1EA8\u1EAA\u1EAC"},
    // đ, and ð, whose capital Ð looks the same and stands for it in older files
    {'d', "\u0111\u0110\u00F0\u00D0"},
    // èéẻẽẹêềếểễệ
    {'e',
     "\u00E8\u00E9\u1EBB\u1EBD\u1EB9\u00EA\u1EC1\u1EBF\u1EC3\u1EC5\u1EC7\u00C8\u00C9\u1EBA\u1EBC\u1EB8\u00CA"
     "\u1EC0\u1EBE\u1EC2\u1EC4\u1EC6"},
    // ìíỉĩị
    {'i', "\u00EC\u00ED\u1EC9\u0129\u1ECB\u00CC\u00CD\u1EC8\u0128\u1ECA"},
    // òóỏõọôồốổỗộơờớởỡợ
    {'o',
     "\u00F2\u00F3\u1ECF\u00F5\u1ECD\u00F4\u1ED3\u1ED1\u1ED5\u1ED7\u1ED9\u01A1\u1EDD\u1EDB\u1EDF\u1EE1\u1EE3"
     "\u00D2\u00D3\u1ECE\u00D5\u1ECC\u00D4\u1ED2\u1ED0\u1ED4\u1ED6\u1ED8\u01A0\u1EDC\u1EDA\u1EDE\u1EE0\u1EE2"},
    // ùúủũụưừứửữự
    {'u',
     "\u00F9\u00FA\u1EE7\u0169\u1EE5\u01B0\u1EEB\u1EE9\u1EED\u1EEF\u1EF1\u00D9\u00DA\u1EE6\u0168\u1EE4\u01AF"
     "\u1EEA\u1EE8\u1EEC\u1EEE\u1EF0"},
    // ỳýỷỹỵ
    {'y', "\u1EF3\u00FD\u1EF7\u1EF9\u1EF5\u1EF2\u00DD\u1EF6\u1EF8\u1EF4"},
};
constexpr std::string_view marks = "\u0300\u0301\u0302\u0303\u0306\u0309\u031B\u0323";

constexpr std::size_t beyond = 0x1F00;  // all letters stand before
constexpr char unknown = 0;
constexpr char nothing = 1;

// The character at `at`, which moves behind it. One that is none of those above need not be told apart from others:
// what is malformed is `beyond`.
constexpr std::size_t take(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<std::size_t>(static_cast<unsigned char>(text[at + i])) : 0;
    };
    const auto goes_on = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    std::size_t length = 1;
    std::size_t c = byte(0) < 0x80U ? byte(0) : beyond;
    if (0xC3U <= byte(0) && byte(0) <= 0xDFU && goes_on(1)) {
        length = 2;
        c = (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    } else if (byte(0) == 0xE1U && goes_on(1) && goes_on(2)) {
        length = 3;
        c = (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    }
    at += length;
    return c < beyond ? c : beyond;
}

constexpr auto folds = [] {
    std::array<char, beyond + 1> made{};
    for (std::size_t c = '!'; c < 0x7F; ++c) {
        const bool upper = 'A' <= c && c <= 'Z';
        made[c] = static_cast<char>(upper ? c - 'A' + 'a' : c);
    }
    made[' '] = made['\t'] = made['\n'] = ' ';
    for (std::size_t at = 0; at < marks.size();) made[take(marks, at)] = nothing;
    for (const auto& [plain, accented] : letters) {
        for (std::size_t at = 0; at < accented.size();) made[take(accented, at)] = plain;
    }
    return made;
}();
static_assert(folds[beyond] == unknown);

}  // namespace

std::optional<std::string> fold_vietnamese(std::string_view text) {
    std::string kept;
    kept.reserve(text.size());
    bool gap = false;  // put in before the next letter: a word of marks alone is none
    for (std::size_t at = 0; at < text.size();) {
        const char folded = folds[take(text, at)];
        if (folded == unknown) return std::nullopt;
        if (folded == ' ') gap = !kept.empty();
        if (folded == ' ' || folded == nothing) continue;
        if (gap) kept += ' ';
        gap = false;
        kept += folded;
    }
    return kept;
}

}  // namespace chibo::base
