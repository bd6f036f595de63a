// References of a list to itself (parent, into) must not lead in a circle.
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "read/loader.h"

namespace chibo::read {

// For each of the first hundred circles: the places in the list that are on it, from the first in the list, in the
// order of the references.
std::vector<std::vector<model::Index>> circles(const std::vector<std::vector<model::Index>>& references);

// The same of a list in which few refer to others: `owners` are those that do, in the order of the list, for no other
// can lie on a circle. record_of(owner) is the owner's place in the list, links(owner) those that it refers to. What
// comes back are places among the owners.
template <class Owner, class RecordOf, class Links>
std::vector<std::vector<model::Index>> circles(const std::vector<Owner>& owners, RecordOf record_of, Links links) {
    std::vector<std::vector<model::Index>> references(owners.size());
    for (std::size_t i = 0; i < owners.size(); ++i) {
        for (const auto& link : links(owners[i])) {
            if (!link) continue;
            const auto target =
                std::lower_bound(owners.begin(), owners.end(), *link,
                                 [&](const Owner& owner, model::Index record) { return record_of(owner) < record; });
            if (target == owners.end() || record_of(*target) != *link) continue;
            references[i].push_back(static_cast<model::Index>(target - owners.begin()));
        }
    }
    return circles(references);
}

// Reports each circle once, at the reference of its first record in the list. `links(record)` gives the places that
// the record refers to, in the order {parent, into}. `own`: of those that refer to any, in the order of the list.
template <class Record, class Links>
void report_cycles(const std::vector<Record>& records, const std::vector<OwnReferences>& own, finding::Findings& errors,
                   Links links) {
    const auto record_of = [](const OwnReferences& each) { return each.record; };
    const auto links_of = [&](const OwnReferences& each) { return links(records[each.record]); };
    for (const auto& circle : circles(own, record_of, links_of)) {
        const OwnReferences& first = own[circle.front()];
        const Record& record = records[first.record];
        const Record& next = records[own[circle[1 % circle.size()]].record];
        const bool by_parent = first.parent && first.parent->value == next.id;
        const auto& reference = by_parent ? first.parent : first.into;
        Problems problems(record.where.file, errors);
        problems.add(finding::Code::cycle, reference->where, {{"id", record.id}});
    }
}

}  // namespace chibo::read
