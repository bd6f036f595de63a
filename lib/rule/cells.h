// What attendance asks of a board's branches.
#pragma once

#include <algorithm>
#include <vector>

#include "model/board.h"
#include "model/duty.h"
#include "model/word_list.h"

namespace chibo::rule {

// What is asked of a branch for every visit, in a few bytes.
struct Cell {
    base::Span days;
    model::Index kind = 0;
};

// Worked out once, as it is asked for every visit.
class Cells {
public:
    explicit Cells(const model::Board& board) {
        const model::WordList& kinds = board.branch_kinds;
        cells_.reserve(board.branches.size());
        for (const model::Branch& branch : board.branches) cells_.push_back({branch.days, branch.kind});
        for (const model::Regulation& regulation : board.regulations) {
            auto& quotas = counts_.emplace_back();
            for (const model::Quota& quota : regulation.quotas) {
                const auto& counted = regulation.kinds_of(quota);
                auto& each = quotas.emplace_back();
                for (model::Index i = 0; i < kinds.size(); ++i) {
                    each.push_back(std::find(counted.begin(), counted.end(), kinds.at(i)) != counted.end());
                }
            }
        }
    }

    bool is_open(model::Index branch, const base::Span& days) const { return cells_[branch].days.overlaps(days); }
    // For each kind of branch whether visits to it count for the quota.
    const std::vector<bool>& counted_kinds(const model::Binding& by) const { return counts_[by.regulation][by.quota]; }
    model::Index kind(model::Index branch) const { return cells_[branch].kind; }

private:
    std::vector<Cell> cells_;
    std::vector<std::vector<std::vector<bool>>> counts_;  // by regulation, quota and kind
};

}  // namespace chibo::rule
