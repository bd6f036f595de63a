#include "words.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "accents.h"
#include "base/typed_date.h"
#include "branch_names.h"
#include "finding/wordings/terms.h"
#include "finding/wordings/usage.h"
#include "place_words.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

using base::Wording;
using finding::Nearest;

// So many candidates are listed.
constexpr std::size_t most_candidates = 10;

struct NameEntry {
    const std::string* id;
    const std::string* name;
    std::string around;  // names of what it lies in: their words may be used too
};

// Of several those whose accents are the ones typed, where that leaves one.
std::vector<std::size_t> told_apart(const std::vector<NameEntry>& entries, const std::vector<std::size_t>& found,
                                    const std::string& words, bool whole, Fold fold) {
    const Accents accents(words, fold);
    std::vector<std::size_t> exact;
    for (const std::size_t i : found) {
        if (accents.fit(*entries[i].name, whole)) exact.push_back(i);
    }
    return exact.size() == 1 ? exact : found;
}

// The entries that the words fit best: the id; else the whole name; else some of its words; none that has a word with
// other accents than were typed. Where several fit without accents, those that fit with the accents as typed.
std::vector<std::size_t> fitting(const std::vector<NameEntry>& entries, const std::string& words, Fold fold) {
    const std::string wanted = whole_words(fold(words));
    if (wanted == no_words) return {};
    const Accents accents(words, fold);
    std::vector<std::size_t> whole, part;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (*entries[i].id == words) return {i};
        const std::string name = whole_words(fold(*entries[i].name));
        if (name.find(wanted) == std::string::npos || accents.held_against(*entries[i].name).contradict()) continue;
        if (name == wanted) whole.push_back(i);
        part.push_back(i);
    }
    return whole.empty() ? told_apart(entries, part, words, false, fold)
                         : told_apart(entries, whole, words, true, fold);
}

std::string listed(const std::vector<NameEntry>& entries, const std::vector<std::size_t>& found) {
    std::vector<std::string> shown;
    for (const std::size_t i : found) {
        if (shown.size() == most_candidates) {
            shown.emplace_back("…");
            break;
        }
        shown.push_back(fmt::format("{} ({}){}{}", *entries[i].name, *entries[i].id,
                                    entries[i].around.empty() ? "" : ", ", entries[i].around));
    }
    return fmt::format("{}", fmt::join(shown, "; "));
}

Nearest nearest_name(const std::vector<NameEntry>& entries, const std::string& words, Fold fold) {
    std::vector<std::string> folded;
    for (const NameEntry& entry : entries) {
        folded.push_back(*entry.id);
        folded.push_back(fold(*entry.name));
    }
    const std::vector<std::string_view> views(folded.begin(), folded.end());
    const std::string wanted = fold(words);
    const std::string_view best = base::nearest(wanted, views);
    for (std::size_t i = 0; !best.empty() && i < folded.size(); ++i) {
        if (folded[i] == best) return {i % 2 == 0 ? folded[i] : *entries[i / 2].name};
    }
    return {};
}

std::size_t only_one(const std::vector<NameEntry>& entries, const std::string& words, const Wording& what, Fold fold,
                     Suggest suggest = Suggest::yes) {
    const auto found = fitting(entries, words, fold);
    if (found.empty()) {
        const Nearest nearest = suggest == Suggest::yes ? nearest_name(entries, words, fold) : Nearest();
        throw Stop(wordings::nobody, {{"what", what}, {"name", words}, {"nearest", nearest}});
    }
    if (found.size() > 1) throw Stop(wordings::several, {{"name", words}, {"candidates", listed(entries, found)}});
    return found.front();
}

template <class Record>
std::vector<NameEntry> entries_of(const std::vector<Record>& records, std::span<const model::Index> among) {
    std::vector<NameEntry> entries;
    for (const model::Index i : among) entries.push_back({&records[i].id, &records[i].name, {}});
    return entries;
}

template <class Record>
std::vector<model::Index> all_of(const std::vector<Record>& records) {
    std::vector<model::Index> all(records.size());
    std::iota(all.begin(), all.end(), model::Index{0});
    return all;
}

}  // namespace

std::string_view one_of(std::span<const std::string_view> known, std::string_view option, const std::string& word) {
    const auto at = std::find(known.begin(), known.end(), word);
    if (at != known.end()) return *at;
    throw Stop(wordings::bad_word, {{"word", word},
                                    {"option", std::string(option)},
                                    {"words", fmt::format("{}", fmt::join(known, ", "))},
                                    {"nearest", Nearest{std::string(base::nearest(word, known))}}});
}

base::Day typed_day(std::string_view option, const std::string& text, base::Day today) {
    const auto date = base::parse_typed_date(text, today);
    if (!date) throw Stop(wordings::bad_day, {{"word", text}, {"option", std::string(option)}});
    if (date->is_month()) {
        throw Stop(wordings::month_not_day, {{"word", text}, {"option", std::string(option)}, {"day", date->last()}});
    }
    return date->first();
}

model::Index member_named(const model::Board& board, const std::string& name) {
    return member_named(board, name, all_of(board.members), Suggest::yes);
}

model::Index member_named(const model::Board& board, const std::string& name, std::span<const model::Index> among,
                          Suggest suggest) {
    return among[only_one(entries_of(board.members, among), name, wordings::member_word, base::fold, suggest)];
}

model::Index area_named(const model::Board& board, const std::string& name) {
    return area_named(board, name, all_of(board.areas), Suggest::yes);
}

model::Index area_named(const model::Board& board, const std::string& name, std::span<const model::Index> among,
                        Suggest suggest) {
    return among[only_one(entries_of(board.areas, among), name, wordings::area_word, base::fold_place, suggest)];
}

model::Index branch_named(const model::Board& board, const std::string& name, base::Day day) {
    for (model::Index i = 0; i < board.branches.size(); ++i) {
        if (board.branches[i].id == name) return i;
    }
    return branch_named(board, name, day, all_of(board.branches), Suggest::yes);
}

model::Index branch_named(const model::Board& board, const std::string& name, base::Day day,
                          std::span<const model::Index> among, Suggest suggest) {
    const auto found = among.empty() ? std::vector<model::Index>() : BranchNames(board, among).fitting(name, day);
    if (found.size() == 1) return found.front();
    if (found.size() > 1) refuse_several_branches(board, name, day, found);
    const Nearest nearest =
        suggest == Suggest::yes ? nearest_name(entries_of(board.branches, among), name, base::fold_place) : Nearest();
    throw Stop(wordings::nobody, {{"what", wordings::branch_word}, {"name", name}, {"nearest", nearest}});
}

void refuse_several_branches(const model::Board& board, const std::string& name, base::Day day,
                             std::span<const model::Index> found) {
    std::vector<NameEntry> entries;
    std::vector<std::size_t> places;
    for (const model::Index i : found.first(std::min(found.size(), most_candidates + 1))) {
        const model::Branch& branch = board.branches[i];
        places.push_back(entries.size());
        entries.push_back({&branch.id, &branch.name, board.around(branch, day)});
    }
    throw Stop(wordings::several, {{"name", name}, {"candidates", listed(entries, places)}});
}

std::vector<std::string> offices_named(const model::Board& board, const std::string& name) {
    std::vector<NameEntry> entries;
    for (const model::Regulation& regulation : board.regulations) {
        for (const model::Named& office : regulation.offices) entries.push_back({&office.id, &office.name, {}});
    }
    const auto found = fitting(entries, name, base::fold);
    std::vector<std::string> ids;
    for (const std::size_t i : found) {
        if (std::find(ids.begin(), ids.end(), *entries[i].id) == ids.end()) ids.push_back(*entries[i].id);
    }
    if (ids.empty()) {
        throw Stop(
            wordings::nobody,
            {{"what", wordings::office_word}, {"name", name}, {"nearest", nearest_name(entries, name, base::fold)}});
    }
    if (ids.size() > 1) throw Stop(wordings::several, {{"name", name}, {"candidates", listed(entries, found)}});
    return ids;
}

}  // namespace chibo::app
