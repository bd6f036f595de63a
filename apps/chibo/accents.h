// Accents as they were typed, held against those of names that are the same without them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "place_words.h"

namespace chibo::app {

// How names are compared without accents.
using Fold = std::string (*)(std::string_view);

// The words set apart, as base::fold_tones has them. Apart first: the tone mark of a word stands at its end, and that
// is not behind a comma.
inline std::string toned_words(const std::string& text) { return words_apart(base::fold_tones(words_apart(text))); }

class Accents {
public:
    Accents(const std::string& words, Fold fold) : text_(base::fold_tones(words)), typed_(text_ != fold(words)) {
        for_each_word(toned_words(words), [&](std::string_view toned) {
            const std::string plain = base::fold(toned);
            if (toned != plain && words_.size() < most_words) words_.push_back({std::string(toned), plain});
        });
    }

    // Whether they are those of the name, or of a part of it. Who types none tells nothing apart, but whole names.
    bool fit(std::string_view name, bool whole) const {
        const std::string own = base::fold_tones(name);
        return whole ? text_ == own : typed_ && own.find(text_) != std::string::npos;
    }

    bool typed() const { return typed_; }

    // Which of the words that were typed with accents stand in a name, and which of them may mean the word there: a bit
    // for each.
    struct Held {
        std::uint64_t there = 0;
        std::uint64_t right = 0;

        Held& operator|=(const Held& other) {
            there |= other.there;
            right |= other.right;
            return *this;
        }
        // Whether one of them stands there with other accents only. Then it is another name.
        bool contradict() const { return (there & ~right) != 0; }
    };
    Held held_against(const std::string& name) const {
        Held held;
        if (words_.empty()) return held;
        for_each_word(toned_words(name), [&](std::string_view toned) {
            const std::string plain = base::fold(toned);
            for (std::size_t i = 0; i < words_.size(); ++i) {
                if (words_[i].plain != plain) continue;
                const std::uint64_t bit = std::uint64_t{1} << i;
                held.there |= bit;
                if (base::may_mean(words_[i].toned, toned)) held.right |= bit;
            }
        });
        return held;
    }

private:
    struct Word {
        std::string toned;
        std::string plain;
    };
    static constexpr std::size_t most_words = 64;

    std::string text_;  // what was typed, as base::fold_tones has it
    bool typed_;
    std::vector<Word> words_;  // those with accents
};

}  // namespace chibo::app
