#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "base/usual_text.h"
#include "base/utf8.h"
#include "base/vietnamese.h"

namespace chibo::base {

namespace {

// Characters that YAML does not let stand in a file, or that would make two texts look the same.
bool may_stand(char32_t c) {
    if (c < 0x20) return c == '\t' || c == '\n';
    return !(0x7F <= c && c <= 0x9F) && c != 0xFEFF && (c & 0xFFFE) != 0xFFFE && !(0xFDD0 <= c && c <= 0xFDEF);
}

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*instance)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    return *instance(status);
}

constexpr UChar32 d_with_stroke = 0x111;
constexpr UChar32 eth = 0xF0;  // whose capital looks like that of the former, and stands for it in older files
constexpr std::array<UChar32, 5> tone_marks = {0x300, 0x301, 0x303, 0x309, 0x323};

icu::UnicodeString to_utf16(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

// Calls `each` for the characters of the text's compatibility decomposition in lower case, white space folded to
// single blanks between words.
template <class Each>
void for_each_letter(std::string_view text, Each each) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString parts = normalizer(icu::Normalizer2::getNFKDInstance).normalize(to_utf16(text), status);
    parts.foldCase();
    bool any = false;
    bool gap = false;
    for (std::int32_t at = 0; at < parts.length(); at = parts.moveIndex32(at, 1)) {
        const UChar32 c = parts.char32At(at);
        if (u_isUWhiteSpace(c)) {
            gap = any;
            continue;
        }
        if (gap) each(static_cast<UChar32>(' '));
        gap = false;
        any = true;
        each(c == eth ? d_with_stroke : c);
    }
}

struct Short {
    std::string_view form;
    std::string_view whole;
};

// The short forms of administrative units, folded.
constexpr std::array<Short, 5> short_places = {
    {{"tt.", "thi tran"}, {"tp.", "thanh pho"}, {"h.", "huyen"}, {"x.", "xa"}, {"p.", "phuong"}}};

void append_word(std::string& out, std::string_view word) {
    if (word.empty()) return;
    if (!out.empty()) out += ' ';
    out += word;
}

}  // namespace

std::optional<Language> parse_language(std::string_view text) {
    if (text == "vi") return Language::vi;
    if (text == "en") return Language::en;
    return std::nullopt;
}

std::optional<BadByte> find_bad_byte(std::string_view text) {
    for (std::size_t at = pass_usual(text, 0); at < text.size(); at = pass_usual(text, at)) {
        const std::size_t start = at;
        const std::int32_t c = next_character(text, at);
        if (c < 0) return BadByte{start, true, 0};
        if (c == '\r' && at < text.size() && text[at] == '\n') continue;
        if (!may_stand(static_cast<char32_t>(c))) return BadByte{start, false, static_cast<char32_t>(c)};
    }
    return std::nullopt;
}

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !goes_on(c); }));
}

std::string nfc(std::string_view text) {
    if (surely_normal(text)) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out);
    normalizer(icu::Normalizer2::getNFCInstance)
        .normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr, status);
    return U_SUCCESS(status) ? out : std::string(text);
}

std::string fold(std::string_view text) {
    if (auto folded = fold_vietnamese(text)) return std::move(*folded);
    icu::UnicodeString kept;
    bool gap = false;  // put in before the next letter: a word of marks alone is none
    for_each_letter(text, [&](UChar32 c) {
        if (c == ' ') gap = !kept.isEmpty();
        if (c == ' ' || u_charType(c) == U_NON_SPACING_MARK) return;
        if (gap) kept.append(static_cast<UChar32>(' '));
        gap = false;
        kept.append(c == d_with_stroke ? static_cast<UChar32>('d') : c);
    });
    return to_utf8(kept);
}

std::string fold_tones(std::string_view text) {
    icu::UnicodeString kept;
    icu::UnicodeString tones;  // of the word under way
    for_each_letter(text, [&](UChar32 c) {
        if (std::find(tone_marks.begin(), tone_marks.end(), c) != tone_marks.end()) {
            tones.append(c);
            return;
        }
        if (c == ' ') kept.append(tones), tones.remove();
        kept.append(c);
    });
    return to_utf8(kept.append(tones));
}

bool may_mean(std::string_view typed, std::string_view meant) {
    std::size_t at = 0;
    for (std::size_t of = 0; of < meant.size();) {
        const UChar32 c = next_character(meant, of);
        std::size_t behind = at;
        const UChar32 own = at < typed.size() ? next_character(typed, behind) : U_SENTINEL;
        const auto plain = [](UChar32 letter) { return letter == d_with_stroke ? static_cast<UChar32>('d') : letter; };
        if (plain(own) == plain(c)) at = behind;
        else if (u_charType(c) != U_NON_SPACING_MARK) return false;
    }
    return at == typed.size();
}

std::string fold_place(std::string_view text) {
    const std::string folded = fold(text);
    std::string out;
    std::string_view rest = folded;
    while (!rest.empty()) {
        const auto blank = std::min(rest.find(' '), rest.size());
        std::string_view word = rest.substr(0, blank);
        rest.remove_prefix(std::min(blank + 1, rest.size()));
        for (const Short& s : short_places) {
            if (!word.starts_with(s.form)) continue;
            append_word(out, s.whole);
            word.remove_prefix(s.form.size());
            break;
        }
        append_word(out, word);
    }
    return out;
}

// Optimal string alignment, one row at a time (three rows kept for the swaps).
std::size_t edit_distance(std::string_view a, std::string_view b) {
    // What both begin with costs nothing; ids begin alike by the hundred thousand.
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    a.remove_prefix(static_cast<std::size_t>(differ.first - a.begin()));
    b.remove_prefix(static_cast<std::size_t>(differ.second - b.begin()));
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
        }
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

std::optional<std::size_t> near_distance(std::string_view a, std::string_view b, std::size_t below) {
    constexpr std::size_t longest = 64;
    if (a.size() > longest || b.size() > longest) return std::nullopt;
    const std::size_t allowed = std::max<std::size_t>(1, std::max(a.size(), b.size()) / 3);
    const std::size_t longer = std::max(a.size(), b.size()) - std::min(a.size(), b.size());
    if (longer > allowed || longer >= below) return std::nullopt;
    const std::size_t distance = edit_distance(a, b);
    const bool is_near = distance <= allowed && distance < std::max(a.size(), b.size());
    return is_near && distance < below ? std::optional(distance) : std::nullopt;
}

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
    std::string_view best;
    std::size_t least = any_distance;
    for (const std::string_view candidate : candidates) {
        const auto distance = near_distance(word, candidate, least);
        if (!distance) continue;
        best = candidate;
        least = *distance;
    }
    return best;
}

}  // namespace chibo::base
