#include "base/usual_text.h"

#include "base/words.h"

namespace chibo::base {

namespace {

// How long the character at `at` is, where it is one that may stand in a board beyond doubt, as nearly all are: ASCII,
// U+00C0 to U+07FF, U+1000 to U+CFFF. Else 0.
std::size_t usual_length(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x7F) return lead >= 0x20 || lead == '\n' || lead == '\t' ? 1 : 0;
    if (0xC3 <= lead && lead <= 0xDF) return at + 1 < text.size() && goes_on(text[at + 1]) ? 2 : 0;
    const bool three = 0xE1 <= lead && lead <= 0xEC && at + 2 < text.size();
    return three && goes_on(text[at + 1]) && goes_on(text[at + 2]) ? 3 : 0;
}

#ifdef __SSE2__

// Sixteen bytes at once: a bit for each byte that may begin or go on such a character, from the lowest on.
class UsualBytes {
public:
    explicit UsualBytes(const char* bytes) : bytes_(_mm_loadu_si128(reinterpret_cast<const ManyBytes*>(bytes))) {}

    // The size of the whole characters from byte `first` on, which begins one; 0 where not all of them are usual.
    // `ends`: the text ends with the bytes, so that no character may go on behind them.
    std::size_t whole(std::size_t first, bool ends) const {
        const unsigned two = between(0xC3, 0xDF) >> first;
        const unsigned three = between(0xE1, 0xEC) >> first;
        const unsigned going_on = bits_of(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(0xC0)))) >> first;
        const unsigned ascii = (between(0x20, 0x7E) | equal('\n') | equal('\t')) >> first;
        const std::size_t size = sizeof bytes_ - first;
        const unsigned all = (1U << size) - 1;
        const unsigned due = (two | three) << 1U | three << 2U;
        if ((ascii | two | three | going_on) != all || (due & all) != going_on || (ends && due > all)) return 0;
        const unsigned cut = (two | three) >> (size - 1) & 1U;  // one byte of a character stands at the end
        const unsigned cut_later = size > 1 ? three >> (size - 2) & 1U : 0;
        return size - (cut != 0 ? 1 : cut_later != 0 ? 2 : 0);
    }

    // Whether all of them are in normal form C beyond doubt: ASCII, U+00C0 to U+02FF, U+1E00 to U+1EFF (see below).
    bool are_normal(std::size_t first) const {
        const unsigned three = equal(static_cast<char>(0xE1));
        const unsigned others = between(0xCC, 0xDF) | (between(0xE1, 0xEC) & ~three);
        const unsigned bad_second = three << 1U & ~between(0xB8, 0xBB) & 0xFFFF;
        return (others | bad_second) >> first == 0;
    }

private:
    // Those from `first` to `last`; both below 0x80, or both above.
    unsigned between(int first, int last) const {
        return bits_of(_mm_and_si128(_mm_cmpgt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(first - 1))),
                                     _mm_cmplt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(last + 1)))));
    }
    unsigned equal(char byte) const { return bits_of(base::equal(bytes_, byte)); }

    ManyBytes bytes_;
};

// Where a closer look is taken, or what is left is too short: from `at` on as much is passed of the text as can be in
// sixteen bytes at once. `normal`: only characters that are in normal form C beyond doubt.
std::size_t pass_many(std::string_view text, std::size_t at, bool normal) {
    constexpr std::size_t many = sizeof(ManyBytes);
    const auto passed = [&](std::size_t from) {
        const UsualBytes bytes(text.data() + from);
        const std::size_t whole = bytes.whole(at - from, from + many == text.size());
        return normal && !bytes.are_normal(at - from) ? 0 : whole;
    };
    while (at + many <= text.size()) {
        const std::size_t whole = passed(at);
        if (whole == 0) return at;
        at += whole;
    }
    return at < text.size() && text.size() >= many ? at + passed(text.size() - many) : at;
}

#else

std::size_t pass_many(std::string_view, std::size_t at, bool) { return at; }

#endif

// Whether the character at `at`, of that length, is in normal form C beyond doubt, whatever stands around it: it
// neither has a shorter form nor joins the one before. So are ASCII, U+00C0 to U+02FF, U+1E00 to U+1EFF, U+2010 to
// U+2027, with which Vietnamese is written.
bool surely_normal(std::string_view text, std::size_t at, std::size_t length) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (length == 1) return true;
    if (length == 2) return lead <= 0xCB;
    const auto second = static_cast<unsigned char>(text[at + 1]);
    const auto third = static_cast<unsigned char>(text[at + 2]);
    return (lead == 0xE1 && 0xB8 <= second && second <= 0xBB) ||
           (lead == 0xE2 && second == 0x80 && 0x90 <= third && third <= 0xA7);
}

}  // namespace

std::size_t pass_usual(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        at = pass_many(text, at, false);
        for (const std::size_t word = at + 16; at < text.size() && at < word;) {
            const std::size_t length = usual_length(text, at);
            if (length == 0) return at;
            at += length;
        }
    }
    return text.size();
}

bool surely_normal(std::string_view text) {
    for (std::size_t at = pass_many(text, 0, true); at < text.size();) {
        const std::size_t length = usual_length(text, at);
        if (length == 0 || !surely_normal(text, at, length)) return false;
        at += length;
    }
    return true;
}

}  // namespace chibo::base
