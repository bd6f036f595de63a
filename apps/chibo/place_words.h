// How the words that people type for a branch are held against its name and those of its areas.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chibo::app {

// The words between blanks and commas, with one blank around each.
std::string words_apart(std::string text);

// A place's name, or words that people type for one: folded and set apart.
std::string place_key(std::string_view name);

// What is left of the words without the areas' names, the nearest first; all are folded and set apart.
std::string without_areas(std::string words, const std::vector<std::string_view>& areas);

}  // namespace chibo::app
