// What became of a list that was to be taken into the board.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "finding/finding.h"
#include "model/list_columns.h"

namespace chibo::model {

enum class RowOutcome {
    taken,
    already,
    left_out,  // a visit that does not stand any more, as the row says
    bad,
};

struct ImportedRow {
    std::uint32_t line = 1;  // of the list's file
    RowOutcome outcome = RowOutcome::taken;
    std::string id;  // the record's in the board; empty of a bad row that has none
    std::vector<finding::Clause>
        why;  // of a bad row; of one that is there already or left out, what is to be known of that
};

struct Import {
    List list = List::visits;
    std::string file;  // as it was named
    bool dry_run = false;
    bool keep_going = false;          // bad rows don't keep the good ones out
    std::vector<ImportedRow> rows;    // in the order of the lines
    std::vector<std::string> unused;  // titles of columns that nothing was taken from
    std::vector<std::pair<std::string, std::size_t>>
        files;                   // of the board: how many records each was or would be given
    finding::Findings warnings;  // what the rows taken make, and may

    std::size_t count(RowOutcome outcome) const {
        std::size_t found = 0;
        for (const ImportedRow& row : rows) found += row.outcome == outcome ? 1 : 0;
        return found;
    }

    // Whether bad rows keep everything out.
    bool refused() const { return !keep_going && count(RowOutcome::bad) > 0; }
};

}  // namespace chibo::model
