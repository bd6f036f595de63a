// A row of a list of members or branches as the record that is put into the board.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "list_file.h"
#include "model/board.h"
#include "name_index.h"
#include "write/list_text.h"

namespace chibo::app {

ListForm member_form();
ListForm branch_form();

struct RecordRow {
    std::uint32_t line = 1;
    write::ListRecord record;          // its id is empty where the row gives none
    std::string name;                  // as the row has it
    std::string known_by;              // equal for rows and records that may be the same
    std::string id_base;               // from which an id is made
    std::vector<finding::Clause> why;  // why it is none
};

// By what a member, or branch, of the board is known again where a row gives no id.
std::string known_by(const model::Board& board, const model::Member& member);
std::string known_by(const model::Board& board, const model::Branch& branch);

class RecordReader {
public:
    // `any_office`: an office that no regulation lists may be named by id.
    RecordReader(const ListFile& file, const model::Board& board, base::Day today, bool any_office,
                 base::Language language);

    RecordRow member(const read::CsvRow& row);
    RecordRow branch(const read::CsvRow& row);

private:
    RecordRow begin(RowCells& cells, const read::CsvRow& row, std::size_t id, std::size_t name);
    std::vector<model::Office> offices(RowCells& cells);
    std::optional<model::Office> office(RowCells& cells, const std::vector<std::string>& parts);
    std::string office_id(const std::string& word) const;
    std::vector<model::Leave> leave(RowCells& cells);
    std::string areas(RowCells& cells, std::size_t column);
    std::string kind(const std::string& word) const;
    std::string branch_id(RowCells& cells, std::size_t column, const std::unordered_set<std::string>& listed);
    base::Span span(RowCells& cells, std::size_t from, std::size_t to);

    const ListFile& file_;
    const model::Board& board_;
    base::Day today_;
    bool any_office_;
    base::Language language_;
    NameIndex names_;
    std::unordered_set<std::string> listed_ids_;
};

}  // namespace chibo::app
