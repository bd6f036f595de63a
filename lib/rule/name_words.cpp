#include "rule/name_words.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace chibo::rule {

namespace {

bool parts_words(char c) { return std::string_view(" \t\n,;()\"").find(c) != std::string_view::npos; }

// Calls each(token) for every run of characters between those that part words.
template <class Each>
void for_each_token(std::string_view text, Each each) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = static_cast<std::size_t>(
            std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), parts_words) - text.begin());
        if (end > at) each(text.substr(at, end - at));
        at = end + 1;
    }
}

std::vector<std::string> between_blanks(std::string_view text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto blank = std::min(text.find(' '), text.size());
        if (blank > 0) parts.emplace_back(text.substr(0, blank));
        text.remove_prefix(std::min(blank + 1, text.size()));
    }
    return parts;
}

// «X.Mẫu» is two words, of which the first was written short: it has no accents of its own.
std::vector<std::string> toned_words(std::string_view token, const std::vector<std::string>& plain,
                                     bool written_short) {
    const std::string toned = base::fold_tones(token);
    if (!written_short) return between_blanks(toned);
    std::vector<std::string> words = plain;
    const auto after = toned.find('.') + 1;
    if (after != 0 && after < toned.size()) words.back() = toned.substr(after);
    return words;
}

// Whether the token is ASCII and written out: then there is nothing to look up in Unicode's tables.
bool is_simple(std::string_view token) {
    return std::all_of(token.begin(), token.end(), [](char c) { return ' ' < c && c < 0x7F && c != '.'; });
}

std::string lower_case(std::string_view token) {
    std::string lower(token);
    for (char& c : lower) {
        if ('A' <= c && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::vector<NameWord> words_of_one(std::string_view token) {
    if (is_simple(token)) {
        if (token.find_first_not_of('-') == std::string_view::npos) return {};
        const std::string lower = lower_case(token);
        return {NameWord{lower, lower}};
    }
    const std::string place = base::fold_place(token);
    const auto plain = between_blanks(place);
    const auto toned = toned_words(token, plain, place != base::fold(token));
    std::vector<NameWord> words;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const bool says_something = plain[i].find_first_not_of("-.–") != std::string::npos;
        if (says_something) words.push_back({plain[i], i < toned.size() ? toned[i] : plain[i]});
    }
    return words;
}

// Where the tone marks at the end of a word begin.
std::size_t tone_at(std::string_view toned) {
    constexpr std::string_view marks[] = {"\u0300", "\u0301", "\u0303", "\u0309", "\u0323"};
    std::size_t end = toned.size();
    for (const std::string_view mark : marks) {
        if (toned.ends_with(mark)) end = toned.size() - mark.size();
    }
    return end;
}

// Whether the letters, hats and all, stand in the word (at its beginning), and the tone is the word's if one was typed.
bool has_part(std::string_view word, std::string_view typed, bool at_beginning) {
    const std::string_view letters = word.substr(0, tone_at(word));
    const std::string_view tone = typed.substr(tone_at(typed));
    const auto at = letters.find(typed.substr(0, tone_at(typed)));
    if (at == std::string_view::npos || (at_beginning && at != 0)) return false;
    return tone.empty() || tone == word.substr(letters.size());
}

void meet(WordsMet& met, std::size_t place, const NameWord& typed, const NameWord& word) {
    const WordSet bit = WordSet{1} << place;
    const bool toned = !typed.has_accents();
    const auto at = word.plain.find(typed.plain);
    if (at == std::string::npos) return;
    if (word.plain == typed.plain) {
        met.whole |= bit;
        if (toned || word.toned == typed.toned) met.toned_whole |= bit;
    } else if (typed.is_number()) {
        return;
    }
    if (at == 0) {
        met.begun |= bit;
        if (toned || has_part(word.toned, typed.toned, true)) met.toned_begun |= bit;
    }
    met.within |= bit;
    if (toned || has_part(word.toned, typed.toned, false)) met.toned_within |= bit;
}

}  // namespace

bool NameWord::is_number() const {
    return std::all_of(plain.begin(), plain.end(), [](char c) { return '0' <= c && c <= '9'; });
}

WordsMet& WordsMet::operator|=(const WordsMet& other) {
    whole |= other.whole;
    begun |= other.begun;
    within |= other.within;
    toned_whole |= other.toned_whole;
    toned_begun |= other.toned_begun;
    toned_within |= other.toned_within;
    return *this;
}

std::vector<NameWord> words_in(std::string_view text) {
    std::vector<NameWord> all;
    for_each_token(text, [&](std::string_view token) {
        for (NameWord& word : words_of_one(token)) all.push_back(std::move(word));
    });
    return all;
}

const std::vector<model::Index>& NameWords::words_of_token(std::string_view token) {
    const auto [at, fresh] = tokens_.try_emplace(token);
    if (!fresh) return at->second;
    for (NameWord& word : words_of_one(token)) {
        const auto place = static_cast<model::Index>(words_.size());
        std::string key = word.plain;
        key += '\0';
        key += word.toned;
        const auto [known, is_new] = word_places_.try_emplace(std::move(key), place);
        if (is_new) words_.push_back(std::move(word));
        at->second.push_back(known->second);
    }
    return at->second;
}

model::Index NameWords::add(std::string_view name) {
    const auto [at, fresh] = name_places_.try_emplace(name, static_cast<model::Index>(names()));
    if (!fresh) return at->second;
    for_each_token(name, [&](std::string_view token) {
        const auto& words = words_of_token(token);
        in_names_.insert(in_names_.end(), words.begin(), words.end());
    });
    begins_.push_back(in_names_.size());
    return at->second;
}

std::vector<WordsMet> NameWords::met_by(const std::vector<NameWord>& typed) const {
    std::vector<WordsMet> all(words_.size());
    for (std::size_t word = 0; word < words_.size(); ++word) {
        for (std::size_t place = 0; place < typed.size() && place < most_words; ++place) {
            meet(all[word], place, typed[place], words_[word]);
        }
    }
    return all;
}

}  // namespace chibo::rule
