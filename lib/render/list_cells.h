// The cells of one visit, member or branch, in the order of the list's columns (model/list_columns.h).
#pragma once

#include <string>
#include <vector>

#include "base/wording.h"
#include "model/board.h"
#include "model/list_columns.h"
#include "render/table.h"

namespace chibo::render {

// Which visits: those that stand, or also those that an entry has voided or replaced.
enum class Visits { living, all };

class ListCells {
public:
    // `words`: for people; a month is «09/2023» then, a kind of meeting has its name.
    ListCells(const model::Board& board, Visits visits, bool words, base::Language language);

    std::size_t rows(model::List list) const;
    std::vector<Cell> row(model::List list, std::size_t i) const;

private:
    // What became of a visit, and the entry by which it did.
    struct Fate {
        model::VisitState state = model::VisitState::living;
        base::EntryId by;
    };

    void find_fates();
    std::vector<Cell> visit(model::Index place) const;
    std::vector<Cell> member(const model::Member& member) const;
    std::vector<Cell> branch(const model::Branch& branch) const;
    Cell date(const base::Date& date) const;

    const model::Board& board_;
    bool words_;
    base::Language language_;
    std::vector<Fate> fates_;          // of the visits
    std::vector<model::Index> shown_;  // visits
};

}  // namespace chibo::render
