// The order of what was found where nothing else tells it apart: members, branches, areas; by name in Vietnamese order,
// then by id.
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "base/name_order.h"
#include "rule/look_up_records.h"

namespace chibo::rule {

class LookUpOrder {
public:
    LookUpOrder(const model::Board& board, const LookUpRecords& records) : board_(board), records_(records) {}

    // Puts the range in order of its items' `rank`; of equals in that of their `looked`.
    template <class Iterator>
    void sort(Iterator begin, Iterator end) {
        for (Iterator at = begin; at != end; ++at) at->key = &key(at->looked);
        std::sort(begin, end, [&](const auto& a, const auto& b) {
            return std::tie(a.rank, a.looked.thing, *a.key, records_.id(a.looked)) <
                   std::tie(b.rank, b.looked.thing, *b.key, records_.id(b.looked));
        });
    }

private:
    // A person's name stands by the given name.
    const std::string& key(const Looked& looked) {
        const bool person =
            looked.thing == model::Thing::member && board_.members[looked.index].type == model::MemberType::person;
        const auto [at, fresh] = keys_.try_emplace({person, looked.name});
        if (fresh) at->second = person ? order_.person(records_.name(looked)) : order_.thing(records_.name(looked));
        return at->second;
    }

    const model::Board& board_;
    const LookUpRecords& records_;
    base::NameOrder order_;
    std::map<std::pair<bool, model::Index>, std::string> keys_;
};

}  // namespace chibo::rule
