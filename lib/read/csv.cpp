#include "read/csv.h"

#include <algorithm>
#include <array>
#include <new>
#include <optional>
#include <utility>
#include <vector>

#include <csv.h>

#include "base/text.h"
#include "finding/wordings/importing.h"

namespace chibo::read {

namespace {

namespace wordings = finding::wordings;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::uint32_t line_at(std::string_view text, std::size_t offset) {
    const auto before = text.substr(0, offset);
    return static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n')) + 1;
}

// Why the text is no list at all: another encoding, or no text.
std::optional<CsvTrouble> why_hopeless(std::string_view text) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return CsvTrouble{1, {wordings::is_utf16, {}}};
    if (text.starts_with("PK\x03\x04") || text.starts_with("\xD0\xCF\x11\xE0"))
        return CsvTrouble{1, {wordings::is_workbook, {}}};
    if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        return CsvTrouble{line_at(text, nul), {wordings::is_no_text, {}}};
    for (std::size_t at = 0; at < text.size();) {
        const auto bad = base::find_bad_byte(text.substr(at));
        if (!bad) return std::nullopt;
        at += bad->offset;
        if (bad->malformed) return CsvTrouble{line_at(text, at), {wordings::is_no_utf8, {}}};
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    }
    return std::nullopt;
}

// With line ends that are all LF.
std::string with_line_feeds(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\r') out += text[at];
        else if (at + 1 == text.size() || text[at + 1] != '\n') out += '\n';
    }
    return out;
}

// What stands outside of quotes in most of the first lines as often as in others, for rows are of one length; where
// that is so of several, the one that stands there most often; the earlier of equals. Sentences above the titles have
// commas too.
char separator_of(std::string_view text) {
    constexpr std::array<char, 3> known = {',', ';', '\t'};
    constexpr std::size_t most_lines = 40;
    using Counts = std::array<std::size_t, known.size()>;
    std::vector<Counts> lines(1);
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (c == '\n' && !quoted && lines.size() == most_lines) break;
        if (c == '\n' && !quoted) lines.emplace_back();
        for (std::size_t i = 0; i < known.size(); ++i) lines.back()[i] += !quoted && c == known[i] ? 1 : 0;
    }
    std::size_t best = 0;
    std::pair<std::size_t, std::size_t> best_worth;
    for (std::size_t i = 0; i < known.size(); ++i) {
        for (const Counts& line : lines) {
            if (line[i] == 0) continue;
            const auto like =
                std::count_if(lines.begin(), lines.end(), [&](const Counts& l) { return l[i] == line[i]; });
            const std::pair worth(static_cast<std::size_t>(like), line[i]);
            if (worth <= best_worth) continue;
            best_worth = worth;
            best = i;
        }
    }
    return known[best];
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\n") == std::string_view::npos; }

// The library, fed line by line so that each row is known by the line on which it begins.
class Parser {
public:
    Parser(char separator, CsvText& into) : separator_(separator), into_(into) { begin(); }
    ~Parser() { csv_free(&parser_); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    void line(std::string_view text, std::uint32_t number) {
        if (!open_) first_line_ = number;
        ended_ = false;
        if (csv_parse(&parser_, text.data(), text.size(), cell, row, this) != text.size()) return spoilt();
        open_ = !ended_ && (open_ || !is_blank(text));
    }

    // After the last line.
    void end() {
        if (csv_fini(&parser_, cell, row, this) == 0) return;
        if (csv_error(&parser_) == CSV_ENOMEM) throw std::bad_alloc();
        into_.hopeless.push_back({first_line_, {wordings::quote_left_open, {}}});
    }

private:
    void begin() {
        if (csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI) != 0) throw std::bad_alloc();
        csv_set_delim(&parser_, static_cast<unsigned char>(separator_));
    }

    // The row is given up; the next line begins another.
    void spoilt() {
        if (csv_error(&parser_) != CSV_EPARSE) throw std::bad_alloc();
        into_.bad_rows.push_back({first_line_, {wordings::quotes_astray, {}}});
        csv_free(&parser_);
        begin();
        cells_.clear();
        open_ = false;
    }

    static void cell(void* text, std::size_t length, void* self) {
        static_cast<Parser*>(self)->cells_.emplace_back(static_cast<const char*>(text), length);
    }
    static void row(int, void* self) { static_cast<Parser*>(self)->end_row(); }

    void end_row() {
        ended_ = true;
        const bool empty = std::all_of(cells_.begin(), cells_.end(), [](const auto& each) { return is_blank(each); });
        if (!empty) into_.rows.push_back({first_line_, std::move(cells_)});
        cells_.clear();
    }

    char separator_;
    CsvText& into_;
    csv_parser parser_{};
    std::vector<std::string> cells_;
    std::uint32_t first_line_ = 1;
    bool open_ = false;   // a row has begun and not ended
    bool ended_ = false;  // one ended on this line
};

}  // namespace

CsvText csv(std::string_view given) {
    CsvText into;
    if (auto why = why_hopeless(given.starts_with(byte_order_mark) ? given.substr(3) : given)) {
        into.hopeless.push_back(std::move(*why));
        return into;
    }
    const std::string text = with_line_feeds(given.starts_with(byte_order_mark) ? given.substr(3) : given);
    std::string_view rest = text;
    std::uint32_t line = 1;
    char separator = 0;
    constexpr std::string_view said = "sep=";
    if (rest.size() > said.size() && rest.starts_with(said) && rest.find('\n') == said.size() + 1) {
        separator = rest[said.size()];
        rest.remove_prefix(said.size() + 2);
        ++line;
    }
    Parser parser(separator == 0 ? separator_of(rest) : separator, into);
    for (; !rest.empty(); ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size() - 1) + 1;
        parser.line(rest.substr(0, end), line);
        rest.remove_prefix(end);
    }
    parser.end();
    if (!into.hopeless.empty()) into.rows.clear();
    return into;
}

}  // namespace chibo::read
