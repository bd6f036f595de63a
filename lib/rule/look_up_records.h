// What a search goes through: the records with the words of their names, and of the areas around them on a day.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "model/board.h"
#include "model/look_up.h"
#include "rule/name_words.h"

namespace chibo::rule {

// A member, branch or area that is looked at.
struct Looked {
    model::Thing thing = model::Thing::member;
    model::Index index = 0;
    model::Index name = 0;               // its place among the names
    std::optional<model::Index> around;  // the area of which, with those around it, the words are its own too
};

class LookUpRecords {
public:
    LookUpRecords(const model::Board& board, std::optional<model::Thing> kind, base::Day day);

    const NameWords& names() const { return names_; }

    // Those of the kind, by kind and then as they stand in the files.
    const std::vector<Looked>& all() const { return all_; }

    // The names' places of the area that stands for this one on the day, and of those that it lies in, the nearest
    // first.
    const std::vector<model::Index>& names_around(model::Index area) const { return around_[area]; }

    const std::string& id(const Looked& looked) const;
    const std::string& name(const Looked& looked) const;

private:
    const model::Board& board_;
    NameWords names_;
    std::vector<Looked> all_;
    std::vector<std::vector<model::Index>> around_;  // by area
};

}  // namespace chibo::rule
