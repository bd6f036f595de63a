#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "base/text.h"
#include "base/utf8.h"
#include "property.h"

using namespace chibo::base;
using namespace std::string_literals;

namespace {

// Where the bad byte is and what it is, such as «3:malformed» or «0:4».
std::string bad(std::string_view text) {
    const auto found = find_bad_byte(text);
    if (!found) return "-";
    const auto what = found->malformed ? "malformed"s : std::to_string(static_cast<unsigned long>(found->character));
    return std::to_string(found->offset) + ":" + what;
}

}  // namespace

TEST_CASE("text that boards write has no bad byte") {
    CHECK(bad("") == "-");
    CHECK(bad("Chi bộ ấp 6\n\tđường\n") == "-");
    CHECK(bad("a\r\nb\r\n") == "-");
    CHECK(bad("Nguye\u0302\u0303n \U0001F33E") == "-");
    CHECK(bad("\u00A0\u2028\u200B") == "-");
}

TEST_CASE("malformed UTF-8 is found at its first byte") {
    CHECK(bad("ấp\xC0\xAF") == "4:malformed");        // overlong
    CHECK(bad("\xE0\x80\xAF") == "0:malformed");      // overlong
    CHECK(bad("\xF0\x80\x80\x80") == "0:malformed");  // overlong
    CHECK(bad("a\xED\xA0\x80") == "1:malformed");     // surrogate
    CHECK(bad("\xF4\x90\x80\x80") == "0:malformed");  // past the last character
    CHECK(bad("ab\x80") == "2:malformed");            // a tail without a head
    CHECK(bad("ab\xE1\xBA") == "2:malformed");        // cut off
    CHECK(bad("a\xE1\nb") == "1:malformed");
    CHECK(bad("\xFF\xFE") == "0:malformed");
}

TEST_CASE("control characters may not stand in a text, tab and line feed may") {
    CHECK(bad("x\0n"s) == "1:0");
    CHECK(bad("\x04") == "0:4");
    CHECK(bad("a\x07") == "1:7");
    CHECK(bad("a\x1B[0m") == "1:27");
    CHECK(bad("a\x7F") == "1:127");
    CHECK(bad("a\u0080") == "1:128");
    CHECK(bad("a\u009F") == "1:159");
    CHECK(bad("a\u0085") == "1:133");
    CHECK(bad("a\tb") == "-");
}

TEST_CASE("a carriage return stands only before a line feed") {
    CHECK(bad("a\rb") == "1:13");
    CHECK(bad("a\r") == "1:13");
    CHECK(bad("a\r\r\n") == "1:13");
}

TEST_CASE("byte order marks and noncharacters are bad wherever they stand") {
    CHECK(bad("\uFEFFa") == "0:65279");
    CHECK(bad("a\uFEFF") == "1:65279");
    CHECK(bad("\uFFFE") == "0:65534");
    CHECK(bad("\U0001FFFF") == "0:131071");
    CHECK(bad("\uFDD0") == "0:64976");
    CHECK(bad("\uFFFD") == "-");
}

TEST_CASE("characters are counted, not bytes") {
    CHECK(characters("") == 0);
    CHECK(characters("ấp 6") == 4);
    CHECK(characters("a\u0302\u0301p") == 4);
}

TEST_CASE("normal form C composes what is decomposed") {
    CHECK(nfc("a\u0302\u0301p") == "ấp");
    CHECK(nfc("a\u0301\u0302p") == "á\u0302p");  // another letter: the marks do not swap
    CHECK(nfc("a\u0323\u0302") == "ậ");
    CHECK(nfc("a\u0302\u0323") == "ậ");
    CHECK(nfc("plain") == "plain");
}

TEST_CASE("names are compared without case, accents, tone marks and the stroke of đ") {
    CHECK(fold("Đặng Thị Đẹp") == "dang thi dep");
    CHECK(fold("ĐÔNG") == "dong");
    CHECK(fold("Ưng Ơn") == "ung on");
    CHECK(fold("Nguye\u0302\u0303n") == "nguyen");
    CHECK(fold("Nguyễn") == "nguyen");
    CHECK(fold("hoà") == fold("hòa"));
    CHECK(fold("hoa\u0300") == "hoa");
    CHECK(fold("  Ấp \t 6\n") == "ap 6");
    CHECK(fold("a\u00A0b") == "a b");
    CHECK(fold("") == "");
    CHECK(fold(" ") == "");
}

// A mark that stands alone leaves nothing behind when it is dropped, so it makes no word, and no blank about one.
TEST_CASE("a mark without a letter is no word") {
    CHECK(fold("ấp ´") == "ap");
    CHECK(fold("\u0301 ấp") == "ap");
    CHECK(fold("ấp ´ 6") == "ap 6");
}

TEST_CASE("a word may mean one that has accents more, and none that has others") {
    const auto may_mean = [](std::string_view typed, std::string_view meant) {
        return chibo::base::may_mean(fold_tones(typed), fold_tones(meant));
    };
    for (const std::string_view typed : {"mau", "mâu", "mãu", "mẫu", "Mẫu", "mâ\u0303u"}) CHECK(may_mean(typed, "mẫu"));
    for (const std::string_view typed : {"mầu", "máu", "mău", "mẫ", "ẫu", "mẫuu", "mẫu mẫu", "", "miu"}) {
        CHECK(!may_mean(typed, "mẫu"));
    }
    CHECK(may_mean("dong", "đông"));
    CHECK(may_mean("đông", "đông"));
    CHECK(may_mean("đông", "dông"));
    CHECK(!may_mean("đồng", "đông"));
    CHECK(!may_mean("ẫ", "a"));
    CHECK(may_mean("hoà", "hòa"));
    CHECK(!may_mean("hoá", "hòa"));
    CHECK(may_mean("", ""));
}

TEST_CASE("the letter that older files have for Đ is one") {
    for (const std::string_view text : {"Trần \u00D0ức Thủy", "Trần \u0110ức Thủy", "trần \u00F0ức thuỷ"}) {
        CHECK(fold(text) == "tran duc thuy");
        CHECK(fold_tones(text) == fold_tones("Trần Đức Thủy"));
        CHECK(fold(std::string(text) + " \u0431") == "tran duc thuy \u0431");  // not by the short way
    }
}

TEST_CASE("with tones kept, only the place of the tone mark in its word does not matter") {
    CHECK(fold_tones("hoà") == fold_tones("hòa"));
    CHECK(fold_tones("Hoà Bình") == fold_tones("hòa bình"));
    CHECK(fold_tones("thuỷ") == fold_tones("thủy"));
    CHECK(fold_tones("hòa") != fold_tones("hóa"));
    CHECK(fold_tones("hoa") != fold_tones("hòa"));
    CHECK(fold_tones("dông") != fold_tones("đông"));
    CHECK(fold_tones("co") != fold_tones("cô"));
    CHECK(fold_tones("hoa\u0300") == fold_tones("hoà"));
    CHECK(fold_tones("hò a") != fold_tones("ho à"));  // a tone stays in its word
}

TEST_CASE("short forms of places are written out") {
    CHECK(fold_place("H. Thượng") == "huyen thuong");
    CHECK(fold_place("H.Thượng") == "huyen thuong");
    CHECK(fold_place("X. Mẫu") == "xa mau");
    CHECK(fold_place("P. Mẫu Mới") == "phuong mau moi");
    CHECK(fold_place("TT. Mẫu") == "thi tran mau");
    CHECK(fold_place("TP. Mẫu") == "thanh pho mau");
    CHECK(fold_place("tp.mẫu") == "thanh pho mau");
    CHECK(fold_place("ấp 6, X. Mẫu, H. Thượng") == "ap 6, xa mau, huyen thuong");
    CHECK(fold_place("Huyện Thượng") == fold_place("H. Thượng"));
    CHECK(fold_place("TP.") == "thanh pho");
}

TEST_CASE("what only ends in a short form is left alone") {
    CHECK(fold_place("ath. B") == "ath. b");
    CHECK(fold_place("H Thượng") == "h thuong");
}

TEST_CASE("what texts begin with alike does not change how far they are apart") {
    chibo::test::for_all(500, [] {
        const auto word = rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc-")));
        const std::string common = *word;
        const std::string a = common + *word;
        const std::string b = common + *word;
        std::vector<std::vector<std::size_t>> far(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
        for (std::size_t i = 0; i <= a.size(); ++i) {
            for (std::size_t j = 0; j <= b.size(); ++j) {
                if (i == 0 || j == 0) {
                    far[i][j] = i + j;
                    continue;
                }
                far[i][j] = std::min(
                    {far[i - 1][j] + 1, far[i][j - 1] + 1, far[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
                const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) far[i][j] = std::min(far[i][j], far[i - 2][j - 2] + 1);
            }
        }
        RC_ASSERT(edit_distance(a, b) == far[a.size()][b.size()]);
    });
}

TEST_CASE("the distance counts changes, additions, omissions and swaps") {
    CHECK(edit_distance("", "") == 0);
    CHECK(edit_distance("branch", "branch") == 0);
    CHECK(edit_distance("branch", "brench") == 1);
    CHECK(edit_distance("branch", "ranch") == 1);
    CHECK(edit_distance("branch", "brannch") == 1);
    CHECK(edit_distance("branch", "brnach") == 1);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("a near word is one slip away, or one in three letters") {
    CHECK(near("branhc", "branch"));
    CHECK(near("membres", "members"));
    CHECK(near("sttaus", "status"));
    CHECK_FALSE(near("place", "branch"));
    CHECK_FALSE(near("a", "b"));  // nothing of the word is left
    CHECK_FALSE(near("", "a"));
    CHECK(near("ab", "ac"));
    CHECK_FALSE(near(std::string(100, 'x'), std::string(100, 'x') + "y"));  // no search through long texts
}

TEST_CASE("the nearest word is the closest, of equals the earlier, or none") {
    const std::string_view words[] = {"date", "dote", "member", "members"};
    CHECK(nearest("dat", words) == "date");
    CHECK(nearest("dite", words) == "date");
    CHECK(nearest("membres", words) == "members");
    CHECK(nearest("members", words) == "members");
    CHECK(nearest("quality", words).empty());
    CHECK(nearest("date", {}).empty());
}

TEST_CASE("a language is read by its code") {
    CHECK(parse_language("vi") == Language::vi);
    CHECK(parse_language("en") == Language::en);
    CHECK_FALSE(parse_language("VI").has_value());
    CHECK_FALSE(parse_language("").has_value());
}

namespace {

std::string utf8(UChar32 c) {
    std::string text;
    icu::UnicodeString(c).toUTF8String(text);
    return text;
}

}  // namespace

TEST_CASE("every character by itself is clean or not by the rule, wherever it stands") {
    for (UChar32 c = 1; c <= 0x10FFFF; ++c) {
        if (0xD800 <= c && c <= 0xDFFF) continue;
        const bool control = (c < 0x20 && c != '\t' && c != '\n') || (0x7F <= c && c <= 0x9F);
        const bool none = (c & 0xFFFE) == 0xFFFE || (0xFDD0 <= c && c <= 0xFDEF) || c == 0xFEFF;
        for (const auto& before : {""s, "\xE1\xBA\xADp 123"s}) {
            const auto bad = find_bad_byte(before + utf8(c) + "abcdefghij");
            if (bad.has_value() == (control || none) && (!bad || bad->offset == before.size())) continue;
            CAPTURE(c);
            CHECK(bad.has_value() == (control || none));
        }
    }
}

TEST_CASE("every ASCII byte is clean or not by the rule, at every place of a word and beside line feeds") {
    for (const auto& around : {"abcdefghijklmnop"s, "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"s}) {
        for (std::size_t at = 0; at < around.size(); ++at) {
            for (char c = 1; c < 0x7F; ++c) {
                std::string text = around;
                text[at] = c;
                const bool clean = c >= 0x20 || c == '\t' || c == '\n' || (c == '\r' && text[at + 1] == '\n');
                if (find_bad_byte(text).has_value() != clean) continue;
                CAPTURE(c);
                CHECK(find_bad_byte(text).has_value() != clean);
            }
            std::string text = around;
            text[at] = '\x7F';
            CHECK(find_bad_byte(text).has_value());
        }
    }
}

TEST_CASE("the normal form of every character, and of it with a mark behind, is ICU's") {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* icu_nfc = icu::Normalizer2::getNFCInstance(status);
    REQUIRE(U_SUCCESS(status));
    for (UChar32 c = 1; c < 0x3100; ++c) {
        for (const auto& text : {utf8(c), "a"s.append(utf8(c)), utf8(c).append("\u0301")}) {
            std::string expected;
            icu_nfc->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(expected);
            if (nfc(text) == expected) continue;
            CAPTURE(c);
            CHECK(nfc(text) == expected);
        }
    }
}

namespace {

// Texts of Vietnamese letters in both forms and of ASCII, of every size that is told otherwise, some of them spoilt: a
// byte put in, left out or changed.
template <class Each>
void for_each_text(Each each) {
    const std::vector<std::string> signs = {"a",      " ",      "\n",     "~",      "đ",      "ư",
                                            "ộ",      "Ẵ",      "ừ",      "\u0301", "\u0323", "\u02D0",
                                            "\u0300", "\u1EFF", "\u1F00", "\u2013", "\u2028", "\u1DFF"};
    std::mt19937 random(20231130);
    const auto below = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); };
    for (int turn = 0; turn < 60000; ++turn) {
        std::string text;
        const std::size_t kinds = turn % 2 == 0 ? 9 : signs.size();  // each second one of usual letters alone
        for (std::size_t left = below(30); left > 0; --left) text += signs[below(kinds)];
        if (!text.empty() && turn % 3 == 0) {
            const std::size_t at = below(text.size());
            const auto byte = static_cast<char>(below(256));
            switch (below(3)) {
                case 0: text[at] = byte; break;
                case 1: text.insert(at, 1, byte); break;
                default: text.erase(at, 1); break;
            }
        }
        each(text);
    }
}

}  // namespace

TEST_CASE("what is bad in a text of any size is what is bad in it character by character") {
    for_each_text([](const std::string& text) {
        std::string expected = "-";
        for (std::size_t at = 0; at < text.size() && expected == "-";) {
            const std::size_t start = at;
            const std::int32_t c = next_character(text, at);
            const bool before_line_feed = c == '\r' && at < text.size() && text[at] == '\n';
            const bool control = (c < 0x20 && c != '\t' && c != '\n' && !before_line_feed) || (0x7F <= c && c <= 0x9F);
            const bool none = (c & 0xFFFE) == 0xFFFE || (0xFDD0 <= c && c <= 0xFDEF) || c == 0xFEFF;
            if (c < 0) expected = std::to_string(start) + ":malformed";
            else if (control || none) expected = std::to_string(start) + ":" + std::to_string(c);
        }
        if (bad(text) == expected) return;
        CAPTURE(text);
        CHECK(bad(text) == expected);
    });
}

TEST_CASE("the normal form of a text of any size is ICU's") {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* icu_nfc = icu::Normalizer2::getNFCInstance(status);
    REQUIRE(U_SUCCESS(status));
    std::size_t changed = 0;
    for_each_text([&](const std::string& text) {
        if (find_bad_byte(text)) return;
        std::string expected;
        icu_nfc->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(expected);
        changed += expected == text ? 0 : 1;
        if (nfc(text) == expected) return;
        CAPTURE(text);
        CHECK(nfc(text) == expected);
    });
    CHECK(changed > 1000);
}
