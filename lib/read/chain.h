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

// Reports each circle once, at the reference of its first record in the list. `links(record)` gives the places that
// the record refers to, in the order {parent, into}. `own`: of those that refer to any, in the order of the list; no
// other can lie on a circle.
template <class Record, class Links>
void report_cycles(const std::vector<Record>& records, const std::vector<OwnReferences>& own, finding::Findings& errors,
                   Links links) {
    const auto owner = [&](model::Index record) {
        return std::lower_bound(own.begin(), own.end(), record,
                                [](const OwnReferences& each, model::Index other) { return each.record < other; });
    };
    std::vector<std::vector<model::Index>> references(own.size());
    for (std::size_t i = 0; i < own.size(); ++i) {
        for (const auto& link : links(records[own[i].record])) {
            const auto target = link ? owner(*link) : own.end();
            if (target == own.end() || target->record != *link) continue;
            references[i].push_back(static_cast<model::Index>(target - own.begin()));
        }
    }
    for (const auto& circle : circles(references)) {
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
