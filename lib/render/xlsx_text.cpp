#include "render/xlsx_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include <fmt/format.h>

#include "base/text.h"
#include "base/utf8.h"

namespace chibo::render {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view replacement = "\uFFFD";
constexpr std::int32_t first_of_two_units = 0x10000;

// XML 1.0, production Char; a carriage return would come back as a line feed, so it is left out too.
bool allowed(std::int32_t character) {
    constexpr std::int32_t first_printed = 0x20;
    constexpr std::int32_t first_noncharacter = 0xFFFE;
    constexpr std::int32_t last_noncharacter = 0xFFFF;
    if (character < first_printed) return character == '\t' || character == '\n';
    return character < first_noncharacter || character > last_noncharacter;
}

// «_x» and four hexadecimal digits and «_»: an escape to Excel.
bool is_escape(std::string_view text) {
    constexpr std::string_view form = "_x0000_";
    if (text.size() < form.size() || !text.starts_with("_x") || text[form.size() - 1] != '_') return false;
    return text.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

// Goes through the characters; `each` gets the code point and its bytes and says whether to go on.
template <class Each>
void for_each_character(std::string_view text, Each each) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const std::int32_t character = base::next_character(text, at);
        if (at == begin) ++at;  // what is malformed is never passed over twice
        if (!each(character, text.substr(begin, at - begin))) return;
    }
}

std::size_t units(std::int32_t character) { return character >= first_of_two_units ? 2 : 1; }

// At most so many UTF-16 units, with «…» where something was cut off.
std::string cut(std::string_view text, std::size_t most) {
    std::string out;
    std::size_t taken = 0;
    std::size_t end = 0;  // where the text would be cut
    bool whole = true;
    for_each_character(text, [&](std::int32_t character, std::string_view bytes) {
        taken += units(character);
        if (taken < most) end = out.size() + bytes.size();
        whole = taken <= most;
        if (whole) out += bytes;
        return whole;
    });
    return whole ? out : out.substr(0, end) + std::string(ellipsis);
}

std::string sheet_name(std::string_view name) {
    std::string out;
    for (const char c : cell_text(name)) {
        if (c == '\'') out += "’";
        else out += std::string_view("[]:*?/\\\t\n").find(c) != std::string_view::npos ? '-' : c;
    }
    // Excel keeps «History» to itself.
    if (out.empty() || base::fold(out) == "history") out += '-';
    return out;
}

constexpr std::size_t longest_sheet_name = 31;

}  // namespace

std::string cell_text(std::string_view text) {
    constexpr std::size_t longest = 32'767;
    std::string out;
    std::size_t at = 0;
    for_each_character(text, [&](std::int32_t character, std::string_view bytes) {
        if (is_escape(text.substr(at))) out += "_x005F_";
        else if (character < 0) out += replacement;
        else if (allowed(character)) out += bytes;
        at += bytes.size();
        return true;
    });
    return cut(out, longest);
}

std::vector<std::string> sheet_names(const Workbook& workbook) {
    std::vector<std::string> names;
    std::vector<std::string> folded;
    for (const Sheet& sheet : workbook) {
        const std::string wanted = sheet_name(sheet.name);
        std::string name = cut(wanted, longest_sheet_name);
        for (int again = 2; std::find(folded.begin(), folded.end(), base::fold(name)) != folded.end(); ++again) {
            const std::string end = fmt::format(" ({})", again);
            name = cut(wanted, longest_sheet_name - end.size()) + end;
        }
        folded.push_back(base::fold(name));
        names.push_back(std::move(name));
    }
    return names;
}

std::string page_text(std::string_view text) {
    constexpr std::size_t longest = 100;  // each may be an «&», which is written twice; Excel takes 255 in all
    std::string out;
    for (const char c : cut(cell_text(text), longest)) {
        out += c == '\n' || c == '\t' ? ' ' : c;
        if (c == '&') out += c;
    }
    return out;
}

}  // namespace chibo::render
