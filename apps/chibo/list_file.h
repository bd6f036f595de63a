// A list in a CSV file that is to be taken into the board: its rows, and what their cells say.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/date.h"
#include "call.h"
#include "finding/wordings/columns.h"
#include "model/import.h"
#include "read/list_header.h"
#include "stop.h"

namespace chibo::app {

// What a list has: its columns, and the groups of them of which one each is needed.
struct ListForm {
    std::span<const finding::wordings::ListColumn> columns;
    std::vector<std::vector<std::size_t>> needed;
};

struct ListFile {
    std::string name;  // as it was named
    ListForm form;
    read::CsvText text;
    read::ListHeader header;

    // Behind the titles.
    std::span<const read::CsvRow> rows() const { return std::span(text.rows).subspan(header.row + 1); }
};

// Reads the file («-»: stdin), whose columns may be named by «TITLE=key». Nothing where it is no such list: why not has
// been told on stderr, all of it. Throws Stop where it can't be read, or for a map that is none.
std::optional<ListFile> open_list(const std::string& file, ListForm form, const std::vector<std::string>& maps,
                                  base::Language language);

// The rows of the file that can't be taken apart, as they are told.
std::vector<model::ImportedRow> broken_rows(const ListFile& file);

// The cells of one row. What is wrong with a cell is noted down, with the column's title, and the cell then gives
// nothing.
class RowCells {
public:
    RowCells(const ListFile& file, const read::CsvRow& row, base::Language language);

    // The cell as it stands, without the blanks around it; empty where there is none.
    std::string raw(std::size_t column) const;
    bool has(std::size_t column) const { return !raw(column).empty(); }

    // The same where it may stand on a board.
    std::string word(std::size_t column);
    std::string text(std::size_t column);  // in NFC, with its blanks; empty where nothing stands there
    std::vector<std::string> texts(std::size_t column);
    std::optional<std::int32_t> number(std::size_t column, std::int32_t min, std::int32_t max);
    std::optional<base::Date> date(std::size_t column);
    std::optional<base::Day> day(std::size_t column);

    // What `read` makes of the cell; what it throws as Stop is noted down.
    template <class Read>
    auto reading(std::size_t column, Read read) -> std::optional<decltype(read())> {
        try {
            return read();
        } catch (const Stop& stop) {
            wrong(column, stop.clause());
            return std::nullopt;
        }
    }

    void wrong(std::size_t column, finding::Clause why);
    void wrong(finding::Clause why) { why_.push_back(std::move(why)); }
    std::vector<finding::Clause> take_why() { return std::move(why_); }
    // What is wrong with the cell unless what the row says is on the board already.
    void doubt(std::size_t column, finding::Clause why);
    std::vector<finding::Clause> take_doubts() { return std::move(doubts_); }

    // The column's title, for messages.
    finding::Value title(std::size_t column) const;

private:
    const ListFile& file_;
    const read::CsvRow& row_;
    base::Language language_;
    std::vector<finding::Clause> why_;
    std::vector<finding::Clause> doubts_;
};

// A date as lists have it: day first, «5/9/2023», «05.09.2023», «2023-09-05», «9/2023»; a time of midnight behind it is
// that of a spreadsheet. Throws Stop.
base::Date listed_date(const std::string& text);
base::Day listed_day(const std::string& text);

// The text, cut where it is too long for a line of a message.
std::string shortened(std::string_view text);

// The positional FILE and --map, --keep-going of every import.
struct ListOptions {
    std::string file;
    std::vector<std::string> maps;
    bool keep_going = false;
};
void add_list_options(CommandLine& line, ListOptions& options);

}  // namespace chibo::app
