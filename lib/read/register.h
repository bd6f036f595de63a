// The ids of one list of the board, and what may have been lost from it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/text.h"
#include "finding/where.h"
#include "model/area.h"
#include "read/id_table.h"
#include "read/records.h"
#include "read/values.h"

namespace chibo::read {

// What is known of the records of a list that could not be read.
class Losses {
public:
    // A lost text. Where a record's own id can still be made out in it, behind one of the keys, only that id is lost.
    void add(std::string_view text, Lost lost, std::span<const std::string_view> keys);
    void add_any() { any_ = true; }  // a record of which not even the id is known

    // Whether a record of that id may be among them.
    bool may_hold(std::string_view id) const;

private:
    std::unordered_set<std::string> ids_;
    bool any_ = false;
};

// Which records a list holds under which id. A reference that finds nothing is an error of its own only where no
// record was lost that it may have meant.
class Register {
public:
    Register(base::Wording what, const std::vector<std::string>& files) : what_(what), files_(files) {}

    // Enters the id at that place in the list; reports one that is taken.
    void enter(const Placed<std::string>& id, model::Index index, Problems& problems);

    // So many may be entered.
    void expect(std::size_t ids) { entered_.expect(ids); }

    Losses& losses() { return losses_; }
    const Losses& losses() const { return losses_; }

    std::optional<model::Index> find(std::string_view id) const { return find(entered_.key(id)); }

    // An id that is looked for later has its part of the memory brought near until then.
    using Sought = IdTable<model::Index>::Key;
    Sought soon(std::string_view id) const {
        const Sought sought = entered_.key(id);
        entered_.prefetch(sought);
        return sought;
    }
    std::optional<model::Index> find(const Sought& id) const {
        const model::Index* const index = entered_.find(id);
        return index ? std::optional(*index) : std::nullopt;
    }

    // Finds the id, or reports the reference.
    std::optional<model::Index> resolve(const Placed<std::string>& reference, Problems& problems) const;

    // The known id nearest to that one, or an empty text. Only the first hundred answers search: more errors than that
    // are counted, not read, and the search goes through the whole list.
    std::string nearest(std::string_view id) const;

private:
    base::Wording what_;
    const std::vector<std::string>& files_;
    IdTable<model::Index> entered_;
    std::vector<finding::Where> where_;  // of each, in the order in which they were entered
    Losses losses_;
    mutable int searches_left_ = 100;
};

}  // namespace chibo::read
