#include "branch_names.h"

#include <algorithm>
#include <numeric>

#include "accents.h"
#include "base/text.h"
#include "place_words.h"

namespace chibo::app {

namespace {

using Indices = std::vector<model::Index>;

void in_order(Indices& indices) {
    std::sort(indices.begin(), indices.end());
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
}

Indices all_branches(const model::Board& board) {
    Indices all(board.branches.size());
    std::iota(all.begin(), all.end(), model::Index{0});
    return all;
}

}  // namespace

BranchNames::BranchNames(const model::Board& board) : BranchNames(board, all_branches(board)) {}

BranchNames::BranchNames(const model::Board& board, std::span<const model::Index> among)
    : board_(board), name_of_(board.branches.size()), of_area_(board.areas.size()) {
    for (const model::Area& area : board_.areas) area_names_.push_back(place_key(area.name));
    for (const model::Index i : among) {
        if (board_.branches[i].area) of_area_[*board_.branches[i].area].push_back(i);
    }
    add_names(among);
    add_places();
}

void BranchNames::add_names(std::span<const model::Index> among) {
    std::unordered_map<std::string_view, std::size_t> known;  // many branches bear the same name
    for (const model::Index i : among) {
        const auto [at, is_new] = known.try_emplace(board_.branches[i].name, names_.size());
        if (is_new) names_.push_back({place_key(board_.branches[i].name), {}});
        name_of_[i] = at->second;
        names_[at->second].branches.push_back(i);
    }
    for (std::size_t i = 0; i < names_.size(); ++i) {
        with_name_[names_[i].words].push_back(i);
        for_each_word(names_[i].words, [&](std::string_view word) {
            auto& with = with_word_[word];
            if (with.empty() || with.back() != i) with.push_back(i);
        });
    }
}

// Branches are entered under every area in which they may be on some day: their own, those that carry on, those around.
void BranchNames::add_places() {
    for (model::Index own = 0; own < of_area_.size(); ++own) {
        if (of_area_[own].empty()) continue;
        Indices reached = {own};
        for (std::size_t at = 0; at < reached.size(); ++at) {
            const model::Area& area = board_.areas[reached[at]];
            for (const auto& next : {area.parent, area.into}) {
                if (next && std::find(reached.begin(), reached.end(), *next) == reached.end()) reached.push_back(*next);
            }
        }
        for (const model::Index area : reached) {
            Place& place = places_[area_names_[area]];
            if (!place.areas.empty() && place.areas.back() == own) continue;
            place.areas.push_back(own);
            place.branches += of_area_[own].size();
        }
    }
    for (const auto& [name, place] : places_) first_words_.insert(word_behind(name, 0));
}

// The names of areas that stand in the words, those together that overlap: «xã Mẫu» and «xã Mẫu An».
std::vector<BranchNames::Cluster> BranchNames::areas_in(std::string_view words) const {
    std::vector<Cluster> clusters;
    std::size_t end = 0;  // of the last cluster
    for (std::size_t from = 0; from + 1 < words.size(); from = words.find(' ', from + 1)) {
        if (!first_words_.contains(word_behind(words, from))) continue;
        for (std::size_t to = words.find(' ', from + 1); to != std::string_view::npos; to = words.find(' ', to + 1)) {
            const auto at = places_.find(words.substr(from, to + 1 - from));
            if (at == places_.end()) continue;
            if (clusters.empty() || from >= end) clusters.push_back({at->first, {}, 0});
            clusters.back().places.push_back(&at->second);
            clusters.back().branches += at->second.branches;
            end = std::max(end, to);
        }
    }
    return clusters;
}

// The branches whose own names have the words in a row.
std::vector<model::Index> BranchNames::with_words(std::string_view words) const {
    const std::vector<std::size_t>* fewest = nullptr;
    bool all_known = true;
    for_each_word(words, [&](std::string_view word) {
        const auto at = with_word_.find(word);
        if (at == with_word_.end()) all_known = false;
        else if (!fewest || at->second.size() < fewest->size()) fewest = &at->second;
    });
    Indices found;
    if (!fewest || !all_known) return found;
    for (const std::size_t i : *fewest) {
        const Name& name = names_[i];
        if (name.words.find(words) != std::string::npos)
            found.insert(found.end(), name.branches.begin(), name.branches.end());
    }
    return found;
}

std::vector<model::Index> BranchNames::with_name_or_words(const std::string& words) const {
    const auto whole = with_name_.find(words);
    if (whole == with_name_.end()) return with_words(words);
    Indices found;
    for (const std::size_t i : whole->second)
        found.insert(found.end(), names_[i].branches.begin(), names_[i].branches.end());
    return found;
}

bool BranchNames::Cluster::holds(model::Index area) const {
    return std::any_of(places.begin(), places.end(), [&](const Place* place) {
        return std::binary_search(place->areas.begin(), place->areas.end(), area);
    });
}

// The branches that are, some day, in areas of all the clusters.
std::vector<model::Index> BranchNames::in_areas(const std::vector<Cluster>& clusters) const {
    const auto fewest = std::min_element(clusters.begin(), clusters.end(),
                                         [](const Cluster& a, const Cluster& b) { return a.branches < b.branches; });
    Indices areas;
    for (const Place* place : fewest->places) areas.insert(areas.end(), place->areas.begin(), place->areas.end());
    in_order(areas);
    for (const Cluster& other : clusters) {
        if (&other != &*fewest) std::erase_if(areas, [&](model::Index area) { return !other.holds(area); });
    }
    Indices found;
    for (const model::Index area : areas) found.insert(found.end(), of_area_[area].begin(), of_area_[area].end());
    return found;
}

// What of the words is not the names of the branch's areas.
std::string BranchNames::left_of(const std::string& words, const model::Branch& branch, base::Day day) const {
    std::vector<std::string_view> names;
    for (const model::Index each : board_.path(branch, day)) names.push_back(area_names_[each]);
    return without_areas(words, names);
}

// All that the words may mean on the day, those that are open and those that are not. Where the words hold names of
// areas, a branch is some day in one area of each, or has the words of that name in its own.
std::vector<model::Index> BranchNames::candidates(const std::string& words, base::Day day) const {
    const auto clusters = areas_in(words);
    Indices found;
    if (clusters.empty()) {
        found = with_name_or_words(words);
    } else {
        std::optional<model::Index> area;  // of the branch before: those of one area stand together
        std::string left = words;
        const auto look = [&](model::Index i) {
            const model::Branch& branch = board_.branches[i];
            if (branch.area != area) left = left_of(words, branch, day);
            area = branch.area;
            const std::string& own = words_of(i);
            if (own == words || (left != no_words && own.find(left) != std::string::npos)) found.push_back(i);
        };
        for (const model::Index i : in_areas(clusters)) look(i);
        for (const Cluster& cluster : clusters) {
            for (const model::Index i : with_words(cluster.name)) look(i);
        }
    }
    in_order(found);
    return found;
}

std::vector<model::Index> BranchNames::fitting(const std::string& name, base::Day day) const {
    const std::string words = place_key(name);
    if (words == no_words) return {};
    Indices all = without_contradiction(candidates(words, day), name, day);
    if (all.empty()) all = without_contradiction(with_words(words), name, day);  // where whole names had other accents
    Indices open, whole;
    for (const model::Index i : all) {
        if (board_.branches[i].days.contains(day)) open.push_back(i);
    }
    const Indices& among = open.empty() ? all : open;
    for (const model::Index i : among) {
        if (words_of(i) == words) whole.push_back(i);
    }
    const Indices& best = whole.empty() ? among : whole;
    return best.size() < 2 ? best : told_apart(best, name, !whole.empty(), day);
}

// Those of which neither the name, nor that of one of its areas that was typed, has a word with other accents only.
std::vector<model::Index> BranchNames::without_contradiction(Indices found, const std::string& name,
                                                             base::Day day) const {
    const Accents accents(name, base::fold_place);
    if (!accents.typed()) return found;
    const std::string words = place_key(name);
    std::unordered_map<std::size_t, Accents::Held> names;  // by the place of the name
    std::unordered_map<model::Index, Accents::Held> areas;
    std::erase_if(found, [&](model::Index i) {
        const auto [own, is_new] = names.try_emplace(name_of_[i]);
        if (is_new) own->second = accents.held_against(board_.branches[i].name);
        Accents::Held held = own->second;
        for (const model::Index area : board_.path(board_.branches[i], day)) {
            const auto [at, is_new_area] = areas.try_emplace(area);
            const bool is_typed = words.find(area_names_[area]) != std::string::npos;
            if (is_new_area && is_typed) at->second = accents.held_against(board_.areas[area].name);
            held |= at->second;
        }
        return held.contradict();
    });
    return found;
}

// Of several those whose accents are the ones typed, where that leaves one.
std::vector<model::Index> BranchNames::told_apart(const Indices& found, const std::string& name, bool whole,
                                                  base::Day day) const {
    const Accents accents(name, base::fold_place);
    std::unordered_map<std::size_t, bool> fits;  // by the place of the name
    Indices exact;
    for (const model::Index i : found) {
        const auto [at, is_new] = fits.try_emplace(name_of_[i], false);
        if (is_new) at->second = accents.fit(board_.branches[i].name, whole);
        if (at->second) exact.push_back(i);
    }
    if (exact.size() != 1 && accents.typed()) {
        exact = in_areas_typed(found, toned_words(name), day);
    }
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

}  // namespace chibo::app
