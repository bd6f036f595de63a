// References of a list to itself (parent, into) must not lead in a circle.
#pragma once

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
// the record refers to, in the order {parent, into}.
template <class Record, class Links>
void report_cycles(const std::vector<Record>& records, const std::vector<OwnReferences>& own, finding::Findings& errors,
                   Links links) {
    std::vector<std::vector<model::Index>> references(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        for (const auto& link : links(records[i])) {
            if (link) references[i].push_back(*link);
        }
    }
    for (const auto& circle : circles(references)) {
        const model::Index first = circle.front();
        const model::Index next = circle[1 % circle.size()];
        const bool by_parent = own[first].parent && own[first].parent->value == records[next].id;
        const auto& reference = by_parent ? own[first].parent : own[first].into;
        Problems problems(records[first].where.file, errors);
        problems.add(finding::Code::cycle, reference->where, {{"id", records[first].id}});
    }
}

}  // namespace chibo::read
