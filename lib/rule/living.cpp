#include "rule/living.h"

namespace chibo::rule {

namespace {

template <class Entry>
std::vector<bool> known(const std::vector<Entry>& entries, const model::Scope& scope) {
    std::vector<bool> flags(entries.size(), true);
    if (!scope.known_by) return flags;
    for (std::size_t i = 0; i < entries.size(); ++i) flags[i] = scope.knows(entries[i].recorded);
    return flags;
}

}  // namespace

Living living(const model::Journal& journal, const model::Scope& scope) {
    Living living{known(journal.visits, scope), known(journal.follow_ups, scope), known(journal.reviews, scope),
                  known(journal.conclusions, scope)};
    for (const model::Visit& visit : journal.visits) {
        if (visit.replaces && scope.knows(visit.recorded)) living.visits[*visit.replaces] = false;
    }
    for (const model::Void& entry : journal.voids) {
        if (!scope.knows(entry.recorded)) continue;
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
