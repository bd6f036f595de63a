#include "place_words.h"

#include <algorithm>

#include "base/text.h"

namespace chibo::app {

std::string words_apart(std::string text) {
    std::replace(text.begin(), text.end(), ',', ' ');
    std::string apart = " ";
    for (const char c : text) {
        if (c != ' ' || apart.back() != ' ') apart += c;
    }
    if (apart.back() != ' ') apart += ' ';
    return apart;
}

std::string place_key(std::string_view name) { return words_apart(base::fold_place(name)); }

std::string without_areas(std::string words, const std::vector<std::string_view>& areas) {
    for (const std::string_view area : areas) {
        if (const auto at = words.find(area); at != std::string::npos) words.erase(at, area.size() - 1);  // but a blank
    }
    return words;
}

}  // namespace chibo::app
