#include "name_index.h"

#include <algorithm>
#include <numeric>

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

// The words between the blanks of a text that is folded and set apart.
std::vector<std::string_view> words_of(std::string_view apart) {
    std::vector<std::string_view> words;
    for (std::size_t at = 1; at < apart.size();) {
        const auto end = apart.find(' ', at);
        words.push_back(apart.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

Indices united(const Indices& a, const Indices& b) {
    Indices all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

std::string place_key(std::string_view name) { return words_apart(base::fold_place(name)); }

}  // namespace

void PlainNames::add(const std::string& id, const std::string& name) {
    const auto index = static_cast<model::Index>(folded_.size());
    ids_.emplace(id, index);
    folded_.push_back(fold_(name));
    whole_[folded_.back()].push_back(index);
}

std::optional<model::Index> PlainNames::with_id(const std::string& id) const {
    const auto at = ids_.find(id);
    return at == ids_.end() ? std::nullopt : std::optional(at->second);
}

std::vector<model::Index> PlainNames::fitting(const std::string& name) const {
    const std::string wanted = fold_(name);
    Indices found;
    if (wanted.empty()) return found;
    if (const auto at = whole_.find(wanted); at != whole_.end()) return at->second;
    for (model::Index i = 0; i < folded_.size(); ++i) {
        if (folded_[i].find(wanted) != std::string::npos) found.push_back(i);
    }
    return found;
}

BranchNames::BranchNames(const model::Board& board) : board_(board) {
    for (const model::Area& area : board_.areas) area_names_.push_back(place_key(area.name));
    add_branches();
}

// A branch is entered under every area in which it may be on some day: its own, those that carry on, those around.
void BranchNames::add_branches() {
    std::unordered_map<std::string_view, std::string> keys;  // many branches bear the same name
    for (model::Index i = 0; i < board_.branches.size(); ++i) {
        const model::Branch& branch = board_.branches[i];
        std::string& key = keys[branch.name];
        if (key.empty()) key = place_key(branch.name);
        names_.push_back(key);
        with_name_[names_.back()].push_back(i);
        for (const std::string_view word : words_of(names_.back())) {
            Indices& with = with_word_[std::string(word)];
            if (with.empty() || with.back() != i) with.push_back(i);
        }
        Indices reached;
        if (branch.area) reached.push_back(*branch.area);
        for (std::size_t at = 0; at < reached.size(); ++at) {
            const model::Area& area = board_.areas[reached[at]];
            for (const auto& next : {area.parent, area.into}) {
                if (next && std::find(reached.begin(), reached.end(), *next) == reached.end()) reached.push_back(*next);
            }
        }
        for (const model::Index area : reached) {
            Indices& in = in_area_[area_names_[area]];
            if (in.empty() || in.back() != i) in.push_back(i);
        }
    }
}

// The branches whose own names have the words in a row.
std::vector<model::Index> BranchNames::with_words(std::string_view words) const {
    const Indices* fewest = nullptr;
    for (const std::string_view word : words_of(words)) {
        const auto at = with_word_.find(std::string(word));
        if (at == with_word_.end()) return {};
        if (!fewest || at->second.size() < fewest->size()) fewest = &at->second;
    }
    Indices found;
    if (!fewest) return found;
    for (const model::Index i : *fewest) {
        if (names_[i].find(words) != std::string::npos) found.push_back(i);
    }
    return found;
}

// The names of areas that stand in the words, those together that overlap: «xã Mẫu» and «xã Mẫu An».
std::vector<BranchNames::Cluster> BranchNames::areas_in(std::string_view words) const {
    std::vector<Cluster> clusters;
    std::size_t end = 0;  // of the last cluster
    for (std::size_t from = 0; from + 1 < words.size(); from = words.find(' ', from + 1)) {
        for (std::size_t to = words.find(' ', from + 1); to != std::string_view::npos; to = words.find(' ', to + 1)) {
            const std::string_view name = words.substr(from, to + 1 - from);
            const auto at = in_area_.find(std::string(name));
            if (at == in_area_.end()) continue;
            if (clusters.empty() || from >= end) clusters.push_back({name, {}, 0});
            clusters.back().branches.push_back(&at->second);
            clusters.back().total += at->second.size();
            end = std::max(end, to);
        }
    }
    return clusters;
}

// All that the words may mean. Where they hold names of areas, a branch that is never in one of these must have the
// words of that name in its own.
std::vector<model::Index> BranchNames::candidates(const std::string& words) const {
    const auto clusters = areas_in(words);
    if (clusters.empty()) {
        const auto whole = with_name_.find(words);
        return whole != with_name_.end() ? whole->second : with_words(words);
    }
    const auto fewest = std::min_element(clusters.begin(), clusters.end(),
                                         [](const Cluster& a, const Cluster& b) { return a.total < b.total; });
    Indices found = with_words(fewest->name);
    for (const Indices* branches : fewest->branches) found = united(found, *branches);
    return found;
}

std::vector<model::Index> BranchNames::fitting(const std::string& name, base::Day day) const {
    const std::string words = place_key(name);
    if (words == " ") return {};
    Indices all, open;
    std::optional<model::Index> area;  // of the branch before: those of one area mostly stand together
    std::string left = words;          // of the words, without the names of its areas
    for (const model::Index i : candidates(words)) {
        const model::Branch& branch = board_.branches[i];
        if (branch.area != area) {
            std::vector<std::string_view> names;
            for (const model::Index each : board_.path(branch, day)) names.push_back(area_names_[each]);
            area = branch.area;
            left = without_areas(words, names);
        }
        const bool part = left != " " && names_[i].find(left) != std::string::npos;
        if (!part && names_[i] != words) continue;
        all.push_back(i);
        if (branch.days.contains(day)) open.push_back(i);
    }
    const Indices& among = open.empty() ? all : open;
    Indices whole;
    for (const model::Index i : among) {
        if (names_[i] == words) whole.push_back(i);
    }
    const Indices& best = whole.empty() ? among : whole;
    return best.size() < 2 ? best : told_apart(best, name, !whole.empty(), day);
}

// Of several those whose accents are the ones typed, where that leaves one.
std::vector<model::Index> BranchNames::told_apart(const Indices& found, const std::string& name, bool whole,
                                                  base::Day day) const {
    const std::string typed = base::fold_tones(name);
    const bool accents = typed != base::fold_place(name);
    Indices exact;
    for (const model::Index i : found) {
        const std::string own = base::fold_tones(board_.branches[i].name);
        if (whole ? own == typed : accents && own.find(typed) != std::string::npos) exact.push_back(i);
    }
    if (exact.size() != 1 && accents) exact = in_areas_typed(found, words_apart(typed), day);
    return exact.size() == 1 ? exact : found;
}

// Those whose areas, as far as they are typed, are typed with their accents.
std::vector<model::Index> BranchNames::in_areas_typed(const Indices& found, const std::string& typed,
                                                      base::Day day) const {
    const std::string words = place_key(typed);
    Indices exact;
    for (const model::Index i : found) {
        const auto path = board_.path(board_.branches[i], day);
        const bool all = std::all_of(path.begin(), path.end(), [&](model::Index area) {
            if (words.find(area_names_[area]) == std::string::npos) return true;
            return typed.find(words_apart(base::fold_tones(board_.areas[area].name))) != std::string::npos;
        });
        if (all) exact.push_back(i);
    }
    return exact;
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
        std::string names;
        int left = 100;  // no more than that lie in each other
        for (auto at = board_.areas[area].parent; at && left > 0; at = board_.areas[*at].parent, --left)
            names += place_key(board_.areas[*at].name);
        bool all = true;
        for (std::string_view rest = around; !rest.empty();) {
            const auto comma = std::min(rest.find(','), rest.size());
            all = all && names.find(place_key(rest.substr(0, comma))) != std::string::npos;
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
