// The words of names, folded once each, and how the words that somebody types stand to them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/area.h"

namespace chibo::rule {

// A word of a name, or one that was typed.
struct NameWord {
    std::string plain;  // lower case, without accents; a short form of a place is written out
    std::string toned;  // with its accents, the tone at the end

    bool has_accents() const { return plain != toned; }
    bool is_number() const;
};

// The words of a text, between blanks, commas and brackets.
std::vector<NameWord> words_in(std::string_view text);

// Typed words, one bit each, from the first on.
using WordSet = std::uint64_t;
inline constexpr std::size_t most_words = 64;

// Which of the typed words are a word of the name, begin one, stand in one. A number is only met whole. In `toned`
// those of them whose accents, as far as they were typed, are the name's.
struct WordsMet {
    WordSet whole = 0;
    WordSet begun = 0;   // `whole` among them
    WordSet within = 0;  // `begun` among them
    WordSet toned_whole = 0;
    WordSet toned_begun = 0;
    WordSet toned_within = 0;

    WordsMet& operator|=(const WordsMet& other);
};

// Names as lists of words; the same name, and the same word, is kept once. The texts that are added stay where they
// are.
class NameWords {
public:
    // The name's place.
    model::Index add(std::string_view name);

    std::size_t names() const { return begins_.size() - 1; }
    const std::vector<NameWord>& words() const { return words_; }

    // The places of the name's words.
    std::span<const model::Index> words_of(model::Index name) const {
        return std::span(in_names_).subspan(begins_[name], begins_[name + 1] - begins_[name]);
    }

    // For each of the words how the typed ones stand to it.
    std::vector<WordsMet> met_by(const std::vector<NameWord>& typed) const;

private:
    const std::vector<model::Index>& words_of_token(std::string_view token);

    std::unordered_map<std::string_view, model::Index> name_places_;
    std::unordered_map<std::string_view, std::vector<model::Index>> tokens_;
    std::unordered_map<std::string, model::Index> word_places_;  // by both forms, a zero byte between them
    std::vector<NameWord> words_;
    std::vector<model::Index> in_names_;
    std::vector<std::size_t> begins_{0};
};

}  // namespace chibo::rule
