// Words that many records share, each kept once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/area.h"

namespace chibo::model {

// The first word is the empty one.
class WordList {
public:
    // The word's place, if it is there.
    std::optional<Index> find(std::string_view word) const {
        constexpr std::size_t few = 8;  // so many are told apart faster by looking at each
        for (Index place = 0; place < std::min(few, words_.size()); ++place) {
            if (words_[place] == word) return place;
        }
        if (words_.size() <= few) return std::nullopt;
        const auto known = places_.find(word);
        return known == places_.end() ? std::nullopt : std::optional(known->second);
    }

    // The word's place, from then on.
    Index place_of(std::string_view word) {
        if (const auto known = find(word)) return *known;
        const auto place = static_cast<Index>(words_.size());
        words_.emplace_back(word);
        places_.emplace(word, place);
        return place;
    }

    const std::string& at(Index place) const { return words_.at(place); }
    std::size_t size() const { return words_.size(); }

private:
    std::vector<std::string> words_{""};
    std::map<std::string, Index, std::less<>> places_{{"", 0}};
};

}  // namespace chibo::model
