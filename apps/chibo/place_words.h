// How the words that people type for a branch are held against its name and those of its areas.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chibo::app {

// The words between blanks and commas, with one blank around each.
std::string words_apart(std::string text);

// What is left of the words without the areas' names, the nearest first; all are folded and set apart.
std::string without_areas(std::string words, const std::vector<std::string_view>& areas);

// Whether the words are those of the branch's name, or some of them in a row, with whole names of its areas beside them
// or without: «ấp 3», «ấp 3 xã Mẫu An», «Chi bộ ấp 3, xã Mẫu An, huyện Mẫu Hạ». All are folded and set apart; the
// areas' names stand from the nearest to the widest.
bool names_place(std::string words, std::string_view name, const std::vector<std::string_view>& areas);

}  // namespace chibo::app
