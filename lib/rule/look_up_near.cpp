#include "rule/look_up_near.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <set>
#include <utility>

#include "base/text.h"

namespace chibo::rule {

namespace {

using model::Index;

// So many slips, one letter each, make one word of the other; `far` where they are no slips.
using Slips = std::uint8_t;
constexpr Slips far = 100;

// A number is no slip for another, and a single letter is none for anything.
std::size_t slips_allowed(const NameWord& typed) {
    constexpr std::size_t short_word = 2;
    constexpr std::size_t long_word = 6;
    if (typed.is_number() || typed.plain.size() < short_word) return 0;
    return typed.plain.size() < long_word ? 1 : 2;
}

Slips slips_between(const NameWord& typed, const NameWord& word) {
    if (typed.is_number() ? word.plain == typed.plain : word.plain.starts_with(typed.plain)) return 0;
    const std::size_t allowed = slips_allowed(typed);
    if (allowed == 0 || word.is_number()) return far;
    const auto [shorter, longer] = std::minmax(typed.plain.size(), word.plain.size());
    if (longer - shorter > allowed) return far;
    const std::size_t distance = base::edit_distance(typed.plain, word.plain);
    return distance <= allowed ? static_cast<Slips>(distance) : far;
}

struct NearRank {
    int slips = 0;
    int elsewhere = 0;  // words that only the areas around have

    friend auto operator<=>(const NearRank&, const NearRank&) = default;
};

struct Near {
    NearRank rank;
    Looked looked;
    const std::string* key = nullptr;
};

class Guesser {
public:
    Guesser(const LookUpRecords& records, const std::vector<NameWord>& typed)
        : records_(records), typed_(typed.size()), in_names_(records.names().names() * typed.size(), far) {
        std::vector<Slips> in_words;
        for (const NameWord& word : records.names().words()) {
            for (const NameWord& each : typed) in_words.push_back(slips_between(each, word));
        }
        for (Index name = 0; name < records.names().names(); ++name) {
            for (const Index word : records.names().words_of(name)) {
                for (std::size_t i = 0; i < typed_; ++i)
                    lower(in_names_[name * typed_ + i], in_words[word * typed_ + i]);
            }
        }
    }

    // Those with the fewest slips.
    std::vector<Near> guess() const {
        std::vector<Near> found;
        for (const Looked& looked : records_.all()) {
            const auto rank = rank_of(looked);
            if (rank.slips >= far) continue;
            if (!found.empty() && rank > found.front().rank) continue;
            if (!found.empty() && rank < found.front().rank) found.clear();  // worse than this one
            found.push_back({rank, looked, nullptr});
        }
        return found;
    }

private:
    static void lower(Slips& slips, Slips other) { slips = std::min(slips, other); }

    NearRank rank_of(const Looked& looked) const {
        NearRank rank;
        for (std::size_t i = 0; i < typed_; ++i) {
            Slips least = in_names_[looked.name * typed_ + i];
            Slips around = far;
            if (looked.around) {
                for (const Index name : records_.names_around(*looked.around))
                    lower(around, in_names_[name * typed_ + i]);
            }
            if (around < least) ++rank.elsewhere;
            lower(least, around);
            rank.slips += least;
        }
        return rank;
    }

    const LookUpRecords& records_;
    std::size_t typed_;
    std::vector<Slips> in_names_;  // by name, then typed word
};

}  // namespace

std::vector<model::Hit> look_up_near(const LookUpRecords& records, const std::vector<NameWord>& typed,
                                     LookUpOrder& order) {
    auto found = Guesser(records, typed).guess();
    order.sort(found.begin(), found.end());
    std::vector<model::Hit> hits;
    std::set<std::pair<model::Thing, Index>> named;
    for (const Near& each : found) {
        if (hits.size() == most_near) break;
        if (!named.insert({each.looked.thing, each.looked.name}).second) continue;
        hits.push_back({each.looked.thing, each.looked.index, model::Fit::part, true, true});
    }
    return hits;
}

}  // namespace chibo::rule
