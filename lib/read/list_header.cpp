#include "read/list_header.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "base/cell_text.h"
#include "base/text.h"
#include "finding/wordings/importing.h"

namespace chibo::read {

namespace {

namespace wordings = finding::wordings;
using wordings::ListColumn;

constexpr std::size_t top_rows = 20;  // so far down the titles are looked for

// A title as titles are compared: folded, without what stands in brackets («Ngày dự (ngày/tháng/năm)») and signs.
std::string title_key(std::string_view title) {
    const std::string folded = base::fold(title.substr(0, title.find('(')));
    std::string key;
    for (const char c : folded) {
        const bool sign = std::string_view("_-.,:/* \n").find(c) != std::string_view::npos;
        if (!sign) key += c;
        else if (!key.empty() && key.back() != ' ') key += ' ';
    }
    if (key.ends_with(' ')) key.pop_back();
    return key;
}

std::vector<std::string> keys_between_bars(std::string_view titles) {
    std::vector<std::string> keys;
    while (!titles.empty()) {
        const auto bar = std::min(titles.find('|'), titles.size());
        keys.push_back(title_key(titles.substr(0, bar)));
        titles.remove_prefix(std::min(bar + 1, titles.size()));
    }
    return keys;
}

using Known = std::unordered_map<std::string, std::size_t>;

// Every title by which a column is known. Keys and titles of our own come first.
Known known_titles(std::span<const ListColumn> columns, const TitleMap& map) {
    Known known;
    for (const auto& [title, column] : map) known.emplace(title_key(title), column);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (const std::string_view own : {columns[i].title.vi, columns[i].title.en, columns[i].key})
            known.emplace(title_key(own), i);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (std::string& key : keys_between_bars(columns[i].others)) known.emplace(std::move(key), i);
    }
    return known;
}

ListHeader header_in(const CsvRow& row, std::size_t columns, const Known& known) {
    static const std::vector<std::string> counting = keys_between_bars(wordings::counting_columns);
    ListHeader header;
    header.places.resize(columns);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::string key = title_key(base::without_apostrophe(row.cells[i]));
        const auto at = known.find(key);
        if (at == known.end()) {
            if (!key.empty() && std::find(counting.begin(), counting.end(), key) == counting.end())
                header.unused.push_back(base::nfc(row.cells[i]));
        } else if (header.places[at->second]) {
            header.troubles.push_back({row.line,
                                       {wordings::column_twice,
                                        {{"title", row.cells[i]}, {"other", row.cells[*header.places[at->second]]}}}});
        } else {
            header.places[at->second] = i;
        }
    }
    return header;
}

}  // namespace

bool has_one_of(const ListHeader& header, const std::vector<std::size_t>& columns) {
    return std::any_of(columns.begin(), columns.end(), [&](std::size_t i) { return header.places[i].has_value(); });
}

ListHeader list_header(const std::vector<CsvRow>& rows, std::span<const ListColumn> columns,
                       std::span<const std::vector<std::size_t>> needed, const TitleMap& map) {
    const Known known = known_titles(columns, map);
    ListHeader chosen = header_in(rows.front(), columns.size(), known);
    for (std::size_t i = 0; i < std::min(rows.size(), top_rows); ++i) {
        ListHeader header = header_in(rows[i], columns.size(), known);
        const bool whole =
            std::all_of(needed.begin(), needed.end(), [&](const auto& group) { return has_one_of(header, group); });
        if (!whole) continue;
        header.row = i;
        chosen = std::move(header);
        break;
    }
    const CsvRow& titles = rows[chosen.row];
    for (const auto& [title, column] : map) {
        const auto is_it = [&, key = title_key(title)](const std::string& each) { return title_key(each) == key; };
        if (std::none_of(titles.cells.begin(), titles.cells.end(), is_it))
            chosen.troubles.push_back({titles.line, {wordings::mapped_title_missing, {{"title", title}}}});
    }
    return chosen;
}

std::string_view cell(const CsvRow& row, const ListHeader& header, std::size_t column) {
    const auto& place = header.places[column];
    return place && *place < row.cells.size() ? base::without_apostrophe(row.cells[*place]) : std::string_view();
}

}  // namespace chibo::read
