// How the words that people type for a branch are held against its name and those of its areas.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chibo::app {

// The words between blanks and commas, with one blank around each.
std::string words_apart(std::string text);

// Of a text that is set apart: the word that begins behind the blank at `at`.
inline std::string_view word_behind(std::string_view apart, std::size_t at) {
    return apart.substr(at + 1, apart.find(' ', at + 1) - at - 1);
}

// Calls each(word) for its words.
template <class Each>
void for_each_word(std::string_view apart, Each each) {
    for (std::size_t at = 0; at + 1 < apart.size(); at = apart.find(' ', at + 1)) each(word_behind(apart, at));
}

// What is set apart where there is no word.
inline constexpr std::string_view no_words = " ";

// Of a folded name, or a part of one: its words set apart, whatever signs stand between or around them. So a part is
// some of its words, and no part of a word: «Hà» is not «Hải», and «Phường 1» is not «Phường 14».
std::string whole_words(std::string folded);

// A place's name, or words that people type for one: folded and set apart.
std::string place_key(std::string_view name);

// What is left of the words without the areas' names, the nearest first; all are folded and set apart.
std::string without_areas(std::string words, const std::vector<std::string_view>& areas);

}  // namespace chibo::app
