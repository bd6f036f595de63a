// Names that people wrote, looked up many at a time: as words.h takes them one by one, and without a look at every name
// of the board for each.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "accents.h"
#include "base/date.h"
#include "branch_names.h"
#include "model/board.h"
#include "stop.h"
#include "words.h"

namespace chibo::app {

// What a name means, or why it means nothing.
using Named = std::variant<model::Index, Stop>;

// Records of one list, by id and by folded name.
class PlainNames {
public:
    explicit PlainNames(Fold fold) : fold_(fold) {}

    void add(const std::string& id, const std::string& name);
    std::optional<model::Index> with_id(const std::string& id) const;

    // Those among which a name is to be sought: all that it may mean.
    std::vector<model::Index> fitting(const std::string& name) const;

private:
    Fold fold_;
    std::unordered_map<std::string, model::Index> ids_;
    std::unordered_map<std::string, std::vector<model::Index>> whole_;
    std::vector<std::string> names_;
    std::vector<std::string> keys_;  // their words
};

class NameIndex {
public:
    explicit NameIndex(const model::Board& board);

    // Each throws Stop as words.h says; after a few names that nothing fits, without suggesting another.
    model::Index member(const std::string& name);
    model::Index area(const std::string& name);
    model::Index branch(const std::string& name, base::Day day);

    // A branch by id; else by its name, with the area's beside it where one is given.
    model::Index branch_in(const std::string& name, const std::string& area, base::Day day);

    // Whether the word is the id of a member, or fits one name or more.
    bool is_member(const std::string& name) const { return !fits_no_member(name); }
    bool fits_no_member(const std::string& name) const {
        return !members_.with_id(name) && members_.fitting(name).empty();
    }
    bool fits_no_branch(const std::string& name, base::Day day) {
        return !branch_ids_.contains(name) && branch_names().fitting(name, day).empty();
    }

private:
    std::vector<model::Index> areas_within(const std::vector<model::Index>& areas, std::string_view around) const;
    template <class Find>
    model::Index known(std::unordered_map<std::string, Named>& told, const std::string& key, Find find);
    const BranchNames& branch_names();
    bool may_suggest(std::size_t names);

    const model::Board& board_;
    PlainNames members_;
    PlainNames areas_;
    std::unordered_map<std::string_view, model::Index> branch_ids_;
    std::optional<BranchNames> branches_;  // made for the first name: lists of ids need none
    std::unordered_map<std::string, Named> told_members_, told_areas_, told_branches_;
    std::size_t looks_left_ = 50'000;  // at names, for suggestions
};

}  // namespace chibo::app
