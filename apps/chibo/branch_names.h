// Branches by what people call them: words of their names, beside those of their areas.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/date.h"
#include "model/board.h"

namespace chibo::app {

// An index over the branches of a board: made once, asked as often as one likes.
class BranchNames {
public:
    explicit BranchNames(const model::Board& board);
    // Of some of the branches only, in the order of the board.
    BranchNames(const model::Board& board, std::span<const model::Index> among);
    BranchNames(const BranchNames&) = delete;  // its parts point at each other
    BranchNames& operator=(const BranchNames&) = delete;
    ~BranchNames() = default;

    // Those that the name fits best on the day, in the order of the board: of those that are open that day, else of
    // all; of those of just that name, else of those that have its words in a row. Whole names of the branch's areas
    // may stand beside its own: «ấp 3», «ấp 3 xã Mẫu An», «Chi bộ ấp 3, xã Mẫu An, huyện Mẫu Hạ». None that has a word
    // with other accents than were typed. Where several fit, that whose accents, or whose areas' accents, are the ones
    // typed.
    std::vector<model::Index> fitting(const std::string& name, base::Day day) const;

private:
    using Indices = std::vector<model::Index>;

    // A name that some branches bear.
    struct Name {
        std::string words;  // folded and set apart
        Indices branches;
    };

    // A name that some areas bear: the areas whose branches are, some day, in one of them.
    struct Place {
        Indices areas;
        std::size_t branches = 0;  // in them
    };

    // Names of areas that overlap in what was typed.
    struct Cluster {
        std::string_view name;  // one of them
        std::vector<const Place*> places;
        std::size_t branches = 0;

        bool holds(model::Index area) const;
    };

    void add_names(std::span<const model::Index> among);
    void add_places();
    std::vector<Cluster> areas_in(std::string_view words) const;
    std::string left_of(const std::string& words, const model::Branch& branch, base::Day day) const;
    Indices with_words(std::string_view words) const;
    Indices with_name_or_words(const std::string& words) const;
    Indices in_areas(const std::vector<Cluster>& clusters) const;
    Indices candidates(const std::string& words, base::Day day) const;
    Indices without_contradiction(Indices found, const std::string& name, base::Day day) const;
    Indices told_apart(const Indices& found, const std::string& name, bool whole, base::Day day) const;
    Indices in_areas_typed(const Indices& found, const std::string& typed, base::Day day) const;

    const std::string& words_of(model::Index branch) const { return names_[name_of_[branch]].words; }

    const model::Board& board_;
    std::vector<Name> names_;
    std::vector<std::size_t> name_of_;                                          // of each branch, a place in names_
    std::unordered_map<std::string_view, std::vector<std::size_t>> with_name_;  // names of just these words
    std::unordered_map<std::string_view, std::vector<std::size_t>> with_word_;  // names that have the word

    std::vector<std::string> area_names_;  // folded and set apart
    std::vector<Indices> of_area_;         // the branches whose own area it is
    std::unordered_map<std::string_view, Place> places_;
    std::unordered_set<std::string_view> first_words_;  // of the places' names
};

}  // namespace chibo::app
