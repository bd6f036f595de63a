#include "rule/living.h"

#include "base/side_by_side.h"

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
    constexpr std::size_t visits_at_a_time = 8192;
    base::side_by_side<std::vector<model::Index>>(
        journal.visits.size(), visits_at_a_time,
        [&](std::vector<model::Index>& replaced, std::size_t begin, std::size_t end) {
            replaced.clear();
            for (std::size_t i = begin; i < end; ++i) {
                const model::Visit& visit = journal.visits[i];
                if (visit.replaces && scope.knows(visit.recorded)) replaced.push_back(*visit.replaces);
            }
        },
        [&](const std::vector<model::Index>& replaced) {
            for (const model::Index visit : replaced) living.visits[visit] = false;
        });
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
