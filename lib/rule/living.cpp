#include "rule/living.h"

namespace chibo::rule {

Living living(const model::Journal& journal) {
    Living living{std::vector<bool>(journal.visits.size(), true), std::vector<bool>(journal.follow_ups.size(), true),
                  std::vector<bool>(journal.reviews.size(), true), std::vector<bool>(journal.conclusions.size(), true)};
    for (const model::Visit& visit : journal.visits) {
        if (visit.replaces) living.visits[*visit.replaces] = false;
    }
    for (const model::Void& entry : journal.voids) {
        switch (entry.of.kind) {
            case model::EntryKind::visit: living.visits[entry.of.index] = false; break;
            case model::EntryKind::follow_up: living.follow_ups[entry.of.index] = false; break;
            case model::EntryKind::review: living.reviews[entry.of.index] = false; break;
            case model::EntryKind::conclusion: living.conclusions[entry.of.index] = false; break;
            case model::EntryKind::void_: break;  // a void is not voided; such a board is invalid
        }
    }
    return living;
}

}  // namespace chibo::rule
