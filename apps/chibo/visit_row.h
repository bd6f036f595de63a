// A row of a list of visits as a visit.
#pragma once

#include <optional>

#include "list_file.h"
#include "model/board.h"
#include "name_index.h"
#include "recorder.h"

namespace chibo::app {

// The columns of such a list, and which it must have.
ListForm visit_form();

struct VisitRow {
    std::uint32_t line = 1;
    model::Visit visit;                    // its id is 0/0 where the row gives none
    std::vector<finding::Clause> why;      // why it is none
    std::optional<finding::Clause> ended;  // how it came that the visit stands no more, where the row says so
    std::vector<finding::Clause> doubts;   // why it is none unless the journal has that visit already
};

class VisitReader {
public:
    // Words that the board does not know yet are added to its lists.
    VisitReader(const ListFile& file, model::Board& board, const RecordOptions& options, base::Language language);

    // The visit that the row gives, or what is wrong with it; nothing is thrown.
    VisitRow read(const read::CsvRow& row);

private:
    std::optional<model::Reference> branch(RowCells& cells, base::Day day);
    std::vector<model::Reference> members(RowCells& cells);
    std::optional<model::Reference> member(RowCells& cells, std::size_t column, const std::string& name);
    void compare_names(RowCells& cells, const std::vector<model::Reference>& members);
    void describe(RowCells& cells, model::Visit& visit);
    void describe(RowCells& cells, model::Meeting& meeting);
    void turnout(RowCells& cells, model::Meeting& meeting);
    void quality(RowCells& cells, model::Visit& visit);
    void difficulties(RowCells& cells, model::Meeting& meeting);
    model::Reference unknown(RowCells& cells, std::size_t column, const std::string& id, const Stop& stop);
    void recorded(RowCells& cells, model::Visit& visit);

    const ListFile& file_;
    model::Board& board_;
    const RecordOptions& options_;
    base::Language language_;
    NameIndex names_;
};

}  // namespace chibo::app
