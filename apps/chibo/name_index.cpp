#include "name_index.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/text.h"
#include "finding/wordings/terms.h"
#include "finding/wordings/usage.h"
#include "list_file.h"
#include "place_words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using Indices = std::vector<model::Index>;

}  // namespace

void PlainNames::add(const std::string& id, const std::string& name) {
    const auto index = static_cast<model::Index>(keys_.size());
    ids_.emplace(id, index);
    names_.push_back(name);
    keys_.push_back(whole_words(fold_(name)));
    whole_[keys_.back()].push_back(index);
}

std::optional<model::Index> PlainNames::with_id(const std::string& id) const {
    const auto at = ids_.find(id);
    return at == ids_.end() ? std::nullopt : std::optional(at->second);
}

std::vector<model::Index> PlainNames::fitting(const std::string& name) const {
    const std::string wanted = whole_words(fold_(name));
    Indices found;
    if (wanted == no_words) return found;
    const Accents accents(name, fold_);
    const auto add = [&](model::Index i) {
        if (!accents.held_against(names_[i]).contradict()) found.push_back(i);
    };
    if (const auto at = whole_.find(wanted); at != whole_.end())
        std::for_each(at->second.begin(), at->second.end(), add);
    if (!found.empty()) return found;
    for (model::Index i = 0; i < keys_.size(); ++i) {
        if (keys_[i].find(wanted) != std::string::npos) add(i);
    }
    return found;
}

NameIndex::NameIndex(const model::Board& board) : board_(board), members_(base::fold), areas_(base::fold_place) {
    branch_ids_.reserve(board.branches.size());
    for (model::Index i = 0; i < board.branches.size(); ++i) branch_ids_.emplace(board.branches[i].id, i);
    for (const model::Member& member : board.members) members_.add(member.id, member.name);
    for (const model::Area& area : board.areas) areas_.add(area.id, area.name);
}

const BranchNames& NameIndex::branch_names() {
    if (!branches_) branches_.emplace(board_);
    return *branches_;
}

// To find the nearest name takes a look at all of them: a list that is wrong in every row must not take an hour.
bool NameIndex::may_suggest(std::size_t names) {
    if (looks_left_ < names) return false;
    looks_left_ -= names;
    return true;
}

// No name is as long as a text that went astray, which need not be told in full.
void refuse_long(const std::string& name, const base::Wording& what) {
    constexpr std::size_t longest = 1000;  // bytes
    if (name.size() <= longest) return;
    const finding::Nearest none;
    throw Stop(wordings::nobody, {{"what", what}, {"name", shortened(name)}, {"nearest", none}});
}

// What was told of the key before, else what is found now; kept either way.
template <class Find>
model::Index NameIndex::known(std::unordered_map<std::string, Named>& told, const std::string& key, Find find) {
    auto at = told.find(key);
    if (at == told.end()) {
        try {
            at = told.emplace(key, find()).first;
        } catch (const Stop& stop) {
            at = told.emplace(key, stop).first;
        }
    }
    if (const Stop* stop = std::get_if<Stop>(&at->second)) throw Stop(*stop);
    return std::get<model::Index>(at->second);
}

model::Index NameIndex::member(const std::string& name) {
    if (const auto id = members_.with_id(name)) return *id;
    refuse_long(name, wordings::member_word);
    return known(told_members_, name, [&] {
        const auto found = members_.fitting(name);
        if (found.size() == 1) return found.front();
        if (found.empty() && may_suggest(board_.members.size())) return member_named(board_, name);
        return member_named(board_, name, found, Suggest::no);
    });
}

// Those of the areas that lie in others of these names, between commas: «Xã Mẫu An, Huyện Mẫu Hạ».
std::vector<model::Index> NameIndex::areas_within(const Indices& areas, std::string_view around) const {
    Indices found;
    for (const model::Index area : areas) {
        std::string names;  // as they are
        std::string keys;
        int left = 100;  // no more than that lie in each other
        for (auto at = board_.areas[area].parent; at && left > 0; at = board_.areas[*at].parent, --left) {
            names += board_.areas[*at].name + ", ";
            keys += place_key(board_.areas[*at].name);
        }
        bool all = true;
        for (std::string_view rest = around; !rest.empty();) {
            const auto comma = std::min(rest.find(','), rest.size());
            const std::string typed(rest.substr(0, comma));
            all = all && keys.find(place_key(typed)) != std::string::npos &&
                  !Accents(typed, base::fold_place).held_against(names).contradict();
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
        if (all) found.push_back(area);
    }
    return found;
}

model::Index NameIndex::area(const std::string& name) {
    if (const auto id = areas_.with_id(name)) return *id;
    refuse_long(name, wordings::area_word);
    return known(told_areas_, name, [&] {
        auto found = areas_.fitting(name);
        if (const auto comma = name.find(','); found.empty() && comma != std::string::npos) {
            found = areas_within(areas_.fitting(name.substr(0, comma)), name.substr(comma + 1));
        }
        if (found.size() == 1) return found.front();
        if (found.empty() && may_suggest(board_.areas.size())) return area_named(board_, name);
        return area_named(board_, name, found, Suggest::no);
    });
}

model::Index NameIndex::branch_in(const std::string& name, const std::string& area, base::Day day) {
    if (const auto id = branch_ids_.find(name); id != branch_ids_.end()) return id->second;
    return branch(area.empty() ? name : fmt::format("{}, {}", name, area), day);
}

model::Index NameIndex::branch(const std::string& name, base::Day day) {
    if (const auto id = branch_ids_.find(name); id != branch_ids_.end()) return id->second;
    refuse_long(name, wordings::branch_word);
    return known(told_branches_, fmt::format("{}\n{}", name, day.number), [&] {
        const auto found = branch_names().fitting(name, day);
        if (found.size() == 1) return found.front();
        if (found.size() > 1) refuse_several_branches(board_, name, day, found);
        if (may_suggest(board_.branches.size())) return branch_named(board_, name, day);
        return branch_named(board_, name, day, {}, Suggest::no);
    });
}

}  // namespace chibo::app
