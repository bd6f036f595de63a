// The audit: duties with their attendance, and everything found against them.
#pragma once

#include <string>
#include <vector>

#include "model/audit.h"
#include "model/baseline.h"
#include "model/board.h"
#include "rule/facts.h"

namespace chibo::rule {

// Judges a valid board, or the facts that were worked out of one.
model::Audit audit(const model::Board& board, const model::Scope& scope);
model::Audit audit(Facts facts);

// Whom an audit is asked about; what is not given asks about everyone.
struct Selection {
    std::vector<model::Index> members;  // any of these
    std::vector<std::string> offices;   // holds one of these in a duty of the audit
    std::vector<model::Index> areas;    // has one of these among the places followed

    bool empty() const { return members.empty() && offices.empty() && areas.empty(); }
};

// Keeps the duties and the findings of the selected members, and sums them up anew; findings that name no member go.
void select(model::Audit& audit, const model::Board& board, const Selection& selection);

// Keeps of an earlier audit the findings of the members whom the selection chooses in `audit`, which is still whole.
void select(model::Baseline& baseline, const model::Audit& audit, const model::Board& board,
            const Selection& selection);

}  // namespace chibo::rule
