#include "list_file.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/cell_text.h"
#include "base/ids.h"
#include "base/typed_date.h"
#include "command_line.h"
#include "finding/wordings/import_help.h"
#include "finding/wordings/importing.h"
#include "output.h"
#include "render/import_text.h"
#include "text_file.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using finding::Clause;

// Without the blanks around it, those that are not to be broken included.
std::string_view without_blanks(std::string_view text) {
    constexpr std::string_view hard_blank = "\xC2\xA0";
    for (;;) {
        if (text.starts_with(hard_blank)) text.remove_prefix(hard_blank.size());
        else if (!text.empty() && std::string_view(" \t\n").find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else break;
    }
    for (;;) {
        if (text.ends_with(hard_blank)) text.remove_suffix(hard_blank.size());
        else if (!text.empty() && std::string_view(" \t\n").find(text.back()) != std::string_view::npos)
            text.remove_suffix(1);
        else break;
    }
    return text;
}

std::string keys_of(const ListForm& form) {
    std::vector<std::string_view> keys;
    for (const auto& column : form.columns) keys.push_back(column.key);
    return fmt::format("{}", fmt::join(keys, ", "));
}

read::TitleMap title_map(const std::vector<std::string>& maps, const ListForm& form) {
    read::TitleMap map;
    for (const std::string& word : maps) {
        const auto sign = word.rfind('=');
        const std::string key = sign == std::string::npos ? std::string() : word.substr(sign + 1);
        const auto at = std::find_if(form.columns.begin(), form.columns.end(),
                                     [&](const auto& column) { return column.key == key; });
        if (sign == 0 || at == form.columns.end()) {
            throw Stop(wordings::bad_map, {{"word", word}, {"keys", keys_of(form)}});
        }
        map.emplace_back(word.substr(0, sign), static_cast<std::size_t>(at - form.columns.begin()));
    }
    return map;
}

std::string text_of_list(const std::string& file) {
    const std::string name = file == "-" ? "/dev/stdin" : file;
    auto text = text_of_file(name, wordings::list_unread);
    if (!text) throw Stop(wordings::no_list_file, {{"file", file}});
    return std::move(*text);
}

void tell_troubles(const std::string& file, const std::vector<read::CsvTrouble>& troubles, base::Language language) {
    std::string lines;
    for (const read::CsvTrouble& trouble : troubles) {
        lines += render::row_line(file, trouble.line, finding::Severity::error, trouble.why, language);
    }
    write_stderr(lines);
}

// Notes down the columns without which no row says anything.
void find_missing(ListFile& file, base::Language language) {
    std::vector<std::string> missing;
    for (const auto& group : file.form.needed) {
        if (has_one_of(file.header, group)) continue;
        std::string titles;
        for (const std::size_t column : group) {
            titles +=
                fmt::format("{}«{}»", titles.empty() ? "" : " / ", base::in(language, file.form.columns[column].title));
        }
        missing.push_back(titles);
    }
    if (missing.empty()) return;
    const read::CsvRow& row = file.text.rows[file.header.row];
    std::vector<std::string> titles;
    for (const std::string& cell : row.cells) titles.push_back(shortened(base::nfc(cell)));
    file.header.troubles.push_back({row.line,
                                    {wordings::columns_missing,
                                     {{"missing", fmt::format("{}", fmt::join(missing, ", "))},
                                      {"titles", shortened(fmt::format("{}", fmt::join(titles, ", ")))},
                                      {"keys", keys_of(file.form)}}}});
}

}  // namespace

std::optional<ListFile> open_list(const std::string& name, ListForm form, const std::vector<std::string>& maps,
                                  base::Language language) {
    const read::TitleMap map = title_map(maps, form);
    ListFile file{name, std::move(form), read::csv(text_of_list(name)), {}};
    if (file.text.hopeless.empty() && file.text.rows.empty() && file.text.bad_rows.empty()) {
        file.text.hopeless.push_back({1, {wordings::list_empty, {}}});
    }
    if (file.text.rows.empty()) {
        auto troubles = file.text.hopeless;
        troubles.insert(troubles.end(), file.text.bad_rows.begin(), file.text.bad_rows.end());
        tell_troubles(name, troubles, language);
        return std::nullopt;
    }
    file.header = read::list_header(file.text.rows, file.form.columns, file.form.needed, map);
    find_missing(file, language);
    if (file.header.troubles.empty()) return file;
    tell_troubles(name, file.header.troubles, language);
    return std::nullopt;
}

std::vector<model::ImportedRow> broken_rows(const ListFile& file) {
    std::vector<model::ImportedRow> rows;
    for (const read::CsvTrouble& trouble : file.text.bad_rows) {
        rows.push_back({trouble.line, model::RowOutcome::bad, {}, {trouble.why}});
    }
    return rows;
}

RowCells::RowCells(const ListFile& file, const read::CsvRow& row, base::Language language)
    : file_(file), row_(row), language_(language) {
    const std::size_t titles = file.text.rows[file.header.row].cells.size();
    std::size_t cells = row.cells.size();
    while (cells > titles && row.cells[cells - 1].empty()) --cells;
    if (cells <= titles) return;
    const auto count = [](std::size_t n) { return finding::Count{static_cast<std::int64_t>(n)}; };
    wrong({wordings::more_cells, {{"cells", count(cells)}, {"titles", count(titles)}}});
}

// «1,324» and «1.324» as spreadsheets show 1324; any other word as it is.
std::string ungrouped(const std::string& word) {
    constexpr std::size_t group = 3;
    const std::size_t first = word.find_first_of(",.");
    if (first == std::string::npos || first == 0 || first > group || word.front() == '0') return word;
    std::string digits = word.substr(0, first);
    for (std::size_t at = first; at < word.size(); at += group + 1) {
        const std::string_view next = std::string_view(word).substr(at + 1, group);
        if (word[at] != word[first] || next.size() != group) return word;
        digits += next;
    }
    return digits;
}

std::string RowCells::raw(std::size_t column) const {
    return base::nfc(without_blanks(read::cell(row_, file_.header, column)));
}

finding::Value RowCells::title(std::size_t column) const {
    return std::string(base::in(language_, file_.form.columns[column].title));
}

void RowCells::wrong(std::size_t column, Clause why) {
    why_.push_back({wordings::cell_wrong, {{"column", title(column)}, {"why", std::move(why)}}});
}

void RowCells::doubt(std::size_t column, Clause why) {
    doubts_.push_back({wordings::cell_wrong, {{"column", title(column)}, {"why", std::move(why)}}});
}

std::string RowCells::word(std::size_t column) { return std::string(without_blanks(text(column))); }

std::string RowCells::text(std::size_t column) {
    const std::string_view cell = read::cell(row_, file_.header, column);
    if (without_blanks(cell).empty()) return {};
    if (!base::find_bad_byte(cell)) return base::nfc(cell);
    wrong(column, {wordings::bad_listed_text, {}});
    return {};
}

std::vector<std::string> RowCells::texts(std::size_t column) { return base::items_of_cell(text(column)); }

std::optional<std::int32_t> RowCells::number(std::size_t column, std::int32_t min, std::int32_t max) {
    const std::string word = raw(column);
    if (word.empty()) return std::nullopt;
    const auto number = base::parse_whole(ungrouped(word), min, max);
    if (!number) {
        wrong(column, {wordings::bad_listed_number,
                       {{"word", shortened(word)}, {"min", finding::Count{min}}, {"max", finding::Count{max}}}});
    }
    return number;
}

std::optional<base::Date> RowCells::date(std::size_t column) {
    const std::string word = raw(column);
    if (word.empty()) return std::nullopt;
    return reading(column, [&] { return listed_date(word); });
}

std::optional<base::Day> RowCells::day(std::size_t column) {
    const std::string word = raw(column);
    if (word.empty()) return std::nullopt;
    return reading(column, [&] { return listed_day(word); });
}

base::Date listed_date(const std::string& text) {
    std::string plain = text;
    for (const std::string_view midnight : {" 00:00:00", " 0:00:00", " 00:00", " 0:00", "T00:00:00"}) {
        if (plain.ends_with(midnight)) plain.resize(plain.size() - midnight.size());
    }
    std::replace(plain.begin(), plain.end(), '.', '/');
    constexpr int first_year = 1000;  // ids have four digits for it
    const bool number = !plain.empty() && '0' <= plain.front() && plain.front() <= '9';
    const auto date = number ? base::parse_typed_date(plain, base::Day()) : std::nullopt;
    if (!date || base::civil(date->first()).year < first_year) {
        throw Stop(wordings::bad_listed_date, {{"word", shortened(text)}});
    }
    return *date;
}

base::Day listed_day(const std::string& text) {
    const base::Date date = listed_date(text);
    if (date.is_month()) throw Stop(wordings::bad_listed_day, {{"word", shortened(text)}});
    return date.first();
}

std::string shortened(std::string_view text) {
    constexpr std::size_t most = 200;  // bytes
    if (text.size() <= most) return std::string(text);
    std::size_t end = most;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + "…";
}

void add_list_options(CommandLine& line, ListOptions& options) {
    line.word(wordings::list_file_place, options.file, wordings::list_file_type, wordings::list_file_help);
    line.list("--map", options.maps, wordings::map_help, "TITLE=KEY");
    line.flag("--keep-going", options.keep_going, wordings::keep_going_help);
}

}  // namespace chibo::app
