#include "rule/look_up.h"

#include <algorithm>
#include <bit>
#include <compare>
#include <utility>
#include <vector>

#include "base/text.h"
#include "rule/look_up_near.h"
#include "rule/look_up_order.h"

namespace chibo::rule {

namespace {

using model::Index;

// How well a record fits; the less the better, the first that differs decides.
struct Rank {
    bool no_id = true;       // the words are not the id
    bool accents = false;    // some that were typed are not those of the name
    int name = 2;            // the words are 0: the name with just its accents; 1: the name; 2: not all of it
    int elsewhere = 0;       // words that only the areas around have
    int in_part = 0;         // words that are only begun, or only stand in one
    bool apart = false;      // those of the name don't stand in a row
    std::size_t left = 0;    // words of the name that were not typed
    std::size_t around = 0;  // of the areas' names likewise, where they have words that the name has not

    friend auto operator<=>(const Rank&, const Rank&) = default;
};

struct Ranked {
    Rank rank;
    Looked looked;
    const std::string* key = nullptr;
};

// Whether words begin as they were typed, or have that anywhere.
enum class How { begun, within };

class Searcher {
public:
    Searcher(const LookUpRecords& records, const std::string& typed, const std::vector<NameWord>& words)
        : records_(records), id_(base::nfc(typed)), words_(words), met_(records.names().met_by(words)) {
        full_ = words.size() == most_words ? ~WordSet{0} : (WordSet{1} << words.size()) - 1;
        for (Index name = 0; name < records.names().names(); ++name) {
            WordsMet& all = of_names_.emplace_back();
            for (const Index word : records.names().words_of(name)) all |= met_[word];
        }
    }

    std::vector<Ranked> search(How how) const {
        std::vector<Ranked> found;
        for (const Looked& looked : records_.all()) {
            if (const auto rank = rank_of(looked, how)) found.push_back({*rank, looked, nullptr});
        }
        return found;
    }

private:
    static WordSet any(const WordsMet& met, How how) { return how == How::begun ? met.begun : met.within; }

    // Those whose accents are right where they fit best.
    static WordSet toned(const WordsMet& met, How how) {
        const WordSet begun = met.toned_whole | (met.toned_begun & ~met.whole);
        return how == How::begun ? begun : begun | (met.toned_within & ~met.begun);
    }

    // The words that are the id, or that begin it and can't be taken for words of a name.
    WordsMet met_by_id(const std::string& id) const {
        WordSet met = 0;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            if (words_[i].has_accents()) continue;  // no id has any
            const std::string& word = words_[i].plain;
            const bool may_begin = word.find('-') != std::string::npos;
            if (id == word || (may_begin && id.starts_with(word))) met |= WordSet{1} << i;
        }
        return {met, met, met, met, met, met};
    }

    WordsMet met_around(const Looked& looked) const {
        WordsMet met;
        if (!looked.around) return met;
        for (const Index name : records_.names_around(*looked.around)) met |= of_names_[name];
        return met;
    }

    std::optional<Rank> rank_of(const Looked& looked, How how) const {
        Rank rank;
        const std::string& id = records_.id(looked);
        rank.no_id = id != id_;
        if (!rank.no_id) return rank;
        const WordsMet name = of_names_[looked.name];
        WordsMet own = name;
        own |= met_by_id(id);
        const WordsMet around = met_around(looked);
        const WordSet elsewhere = full_ & ~any(own, how);
        if ((elsewhere & ~any(around, how)) != 0) return std::nullopt;
        WordsMet both = own;
        both |= around;
        rank.accents = (toned(both, how) & full_) != full_;
        rank.elsewhere = std::popcount(elsewhere);
        rank.in_part = std::popcount(full_ & ~both.whole);
        rank.apart = !in_a_row(looked.name, any(name, how), how);
        rank.name = !is_whole(looked.name) ? 2 : is_exact(looked.name) ? 0 : 1;
        rank.left = left(looked.name, full_, how);
        if (elsewhere != 0) rank.around = left_around(*looked.around, elsewhere, how);
        return rank;
    }

    bool is_whole(Index name) const {
        const auto of_name = records_.names().words_of(name);
        if (of_name.size() != words_.size()) return false;
        for (std::size_t i = 0; i < of_name.size(); ++i) {
            if ((met_[of_name[i]].whole >> i & 1) == 0) return false;
        }
        return true;
    }

    bool is_exact(Index name) const {
        const auto of_name = records_.names().words_of(name);
        return std::equal(
            of_name.begin(), of_name.end(), words_.begin(), words_.end(),
            [&](Index word, const NameWord& typed) { return records_.names().words()[word].toned == typed.toned; });
    }

    // Whether those of the words that the name has stand there one after the other, in the order in which they were
    // typed.
    bool in_a_row(Index name, WordSet has, How how) const {
        std::vector<std::size_t> row;
        for (std::size_t i = 0; i < words_.size(); ++i) {
            if ((has >> i & 1) != 0) row.push_back(i);
        }
        const auto of_name = records_.names().words_of(name);
        for (std::size_t from = 0; from + row.size() <= of_name.size(); ++from) {
            std::size_t at = 0;
            while (at < row.size() && (any(met_[of_name[from + at]], how) >> row[at] & 1) != 0) ++at;
            if (at == row.size()) return true;
        }
        return false;
    }

    // How many words of the name are none of these.
    std::size_t left(Index name, WordSet words, How how) const {
        const auto of_name = records_.names().words_of(name);
        return static_cast<std::size_t>(std::count_if(of_name.begin(), of_name.end(),
                                                      [&](Index word) { return (any(met_[word], how) & words) == 0; }));
    }

    // The same of the nearest areas that have these words.
    std::size_t left_around(Index area, WordSet words, How how) const {
        std::size_t sum = 0;
        WordSet wanted = words;
        for (const Index name : records_.names_around(area)) {
            const WordSet has = any(of_names_[name], how) & wanted;
            if (has != 0) sum += left(name, words, how);
            wanted &= ~has;
        }
        return sum;
    }

    const LookUpRecords& records_;
    std::string id_;
    const std::vector<NameWord>& words_;
    std::vector<WordsMet> met_;       // by word
    std::vector<WordsMet> of_names_;  // by name
    WordSet full_ = 0;
};

model::Fit fit_of(const Rank& rank) {
    if (!rank.no_id) return model::Fit::id;
    if (rank.name == 2) return model::Fit::part;
    return rank.name == 0 ? model::Fit::exact : model::Fit::whole;
}

model::Hit hit_of(const Ranked& found) {
    const Rank& rank = found.rank;
    return {found.looked.thing, found.looked.index, fit_of(rank), !rank.accents, rank.around == 0};
}

// The best of them in their order. Names are compared only where ranks don't tell: among all that are no worse than the
// last one wanted.
void keep_best(std::vector<Ranked>& found, std::size_t most, LookUpOrder& order) {
    if (found.size() > most) {
        const auto by_rank = [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; };
        const auto last = found.begin() + static_cast<std::ptrdiff_t>(most) - 1;
        std::nth_element(found.begin(), last, found.end(), by_rank);
        const Rank worst = last->rank;
        const auto rest =
            std::partition(found.begin(), found.end(), [&](const Ranked& each) { return each.rank <= worst; });
        found.erase(rest, found.end());
    }
    order.sort(found.begin(), found.end());
    if (found.size() > most) found.resize(most);
}

}  // namespace

model::LookUp look_up(const model::Board& board, const LookUpWish& wish) {
    model::LookUp answer;
    const auto words = words_in(wish.words);
    if (words.empty() || words.size() > most_words || wish.most == 0) return answer;
    const LookUpRecords records(board, wish.kind, wish.day);
    const Searcher searcher(records, wish.words, words);
    LookUpOrder order(board, records);
    auto found = searcher.search(How::begun);
    if (found.empty()) found = searcher.search(How::within);
    answer.found = found.size();
    keep_best(found, wish.most, order);
    for (const Ranked& each : found) answer.hits.push_back(hit_of(each));
    if (found.empty()) answer.near = look_up_near(records, words, order);
    return answer;
}

}  // namespace chibo::rule
