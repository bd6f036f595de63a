#include "words.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "base/typed_date.h"
#include "finding/wordings/terms.h"
#include "finding/wordings/usage.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;

using base::Wording;
using finding::Nearest;

// So many candidates are listed.
constexpr std::size_t most_candidates = 10;

using Fold = std::string (*)(std::string_view);

struct NameEntry {
    const std::string* id;
    const std::string* name;
    std::string around;  // names of what it lies in: their words may be used too
};

std::string without_commas(std::string text) {
    std::replace(text.begin(), text.end(), ',', ' ');
    return text;
}

// Whether every word of the second text is a word of the first.
bool has_words(const std::string& text, const std::string& words) {
    const std::string padded = fmt::format(" {} ", without_commas(text));
    const std::string wanted = without_commas(words);
    for (std::string_view rest = wanted; !rest.empty();) {
        const auto blank = std::min(rest.find(' '), rest.size());
        const std::string word = fmt::format(" {} ", rest.substr(0, blank));
        if (blank > 0 && padded.find(word) == std::string::npos) return false;
        rest.remove_prefix(std::min(blank + 1, rest.size()));
    }
    return true;
}

// Of the entries whose name and surroundings hold all the words, those that lie in a place whose whole name was given,
// where there are such: «ấp 3 xã Mẫu An» is not one of xã Mẫu An Bắc.
std::vector<std::size_t> fitting_around(const std::vector<NameEntry>& entries, const std::string& wanted, Fold fold) {
    std::vector<std::size_t> found, whole;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].around.empty()) continue;
        if (!has_words(fmt::format("{} {}", fold(*entries[i].name), fold(entries[i].around)), wanted)) continue;
        found.push_back(i);
        const std::string nearest = entries[i].around.substr(0, entries[i].around.find(','));
        if (has_words(wanted, fold(nearest))) whole.push_back(i);
    }
    return whole.empty() ? found : whole;
}

// The entries that the words fit best: the id; else the whole name; else a part of it. Where wordings::several fit
// without accents, those that fit with the accents as typed.
std::vector<std::size_t> fitting(const std::vector<NameEntry>& entries, const std::string& words, Fold fold) {
    const std::string wanted = fold(words);
    const std::string accented = base::fold_tones(words);
    std::vector<std::size_t> whole, part;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (*entries[i].id == words) return {i};
        const std::string name = fold(*entries[i].name);
        if (name == wanted) whole.push_back(i);
        if (name.find(wanted) != std::string::npos) part.push_back(i);
    }
    if (part.empty() && whole.empty()) part = fitting_around(entries, wanted, fold);
    std::vector<std::size_t>& found = whole.empty() ? part : whole;
    std::vector<std::size_t> exact;
    for (const std::size_t i : found) {
        if (base::fold_tones(*entries[i].name).find(accented) != std::string::npos) exact.push_back(i);
    }
    return exact.size() == 1 ? exact : found;
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

std::size_t only_one(const std::vector<NameEntry>& entries, const std::string& words, const Wording& what, Fold fold) {
    const auto found = fold(words).empty() ? std::vector<std::size_t>{} : fitting(entries, words, fold);
    if (found.empty()) {
        throw Stop(wordings::nobody,
                   {{"what", what}, {"name", words}, {"nearest", nearest_name(entries, words, fold)}});
    }
    if (found.size() > 1) throw Stop(wordings::several, {{"name", words}, {"candidates", listed(entries, found)}});
    return found.front();
}

template <class Record>
std::vector<NameEntry> entries_of(const std::vector<Record>& records) {
    std::vector<NameEntry> entries;
    for (const Record& record : records) entries.push_back({&record.id, &record.name, {}});
    return entries;
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
    if (date->is_month) {
        throw Stop(wordings::month_not_day,
                   {{"word", text}, {"option", std::string(option)}, {"day", date->days.last}});
    }
    return date->days.first;
}

model::Index member_named(const model::Board& board, const std::string& name) {
    return static_cast<model::Index>(only_one(entries_of(board.members), name, wordings::member_word, base::fold));
}

model::Index area_named(const model::Board& board, const std::string& name) {
    return static_cast<model::Index>(only_one(entries_of(board.areas), name, wordings::area_word, base::fold_place));
}

std::string around(const model::Board& board, const model::Branch& branch) {
    std::vector<std::string_view> names;
    for (auto area = branch.area; area; area = board.areas[*area].parent) names.push_back(board.areas[*area].name);
    return fmt::format("{}", fmt::join(names, ", "));
}

model::Index branch_named(const model::Board& board, const std::string& name, base::Day day) {
    std::vector<NameEntry> open;
    std::vector<model::Index> places;
    for (model::Index i = 0; i < board.branches.size(); ++i) {
        const model::Branch& branch = board.branches[i];
        if (branch.id == name) return i;
        if (!branch.days.contains(day)) continue;
        open.push_back({&branch.id, &branch.name, around(board, branch)});
        places.push_back(i);
    }
    const bool fits = !base::fold_place(name).empty() && !fitting(open, name, base::fold_place).empty();
    if (fits) return places[only_one(open, name, wordings::branch_word, base::fold_place)];
    return static_cast<model::Index>(
        only_one(entries_of(board.branches), name, wordings::branch_word, base::fold_place));
}

std::vector<std::string> offices_named(const model::Board& board, const std::string& name) {
    std::vector<NameEntry> entries;
    for (const model::Regulation& regulation : board.regulations) {
        for (const model::Named& office : regulation.offices) entries.push_back({&office.id, &office.name, {}});
    }
    const auto found = base::fold(name).empty() ? std::vector<std::size_t>{} : fitting(entries, name, base::fold);
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
