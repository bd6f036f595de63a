#include "base/vietnamese.h"

#include <array>
#include <cstddef>
#include <utility>

namespace chibo::base {

namespace {

constexpr std::pair<char, std::string_view> letters[] = {
    {'a', "àáảãạăằắẳẵặâầấẩẫậÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"},
    {'d', "đĐ"},
    {'e', "èéẻẽẹêềếểễệÈÉẺẼẸÊỀẾỂỄỆ"},
    {'i', "ìíỉĩịÌÍỈĨỊ"},
    {'o', "òóỏõọôồốổỗộơờớởỡợÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ"},
    {'u', "ùúủũụưừứửữựÙÚỦŨỤƯỪỨỬỮỰ"},
    {'y', "ỳýỷỹỵỲÝỶỸỴ"},
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
    for (const char blank : {' ', '\t', '\n'}) made[static_cast<std::size_t>(blank)] = ' ';
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
