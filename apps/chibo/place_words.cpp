#include "place_words.h"

#include <algorithm>
#include <cctype>
#include <utility>

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

std::string whole_words(std::string folded) {
    const auto is_sign = [](char c) { return std::ispunct(static_cast<unsigned char>(c)) != 0; };
    std::replace_if(folded.begin(), folded.end(), is_sign, ' ');
    return words_apart(std::move(folded));
}

std::string place_key(std::string_view name) { return words_apart(base::fold_place(name)); }

std::string without_areas(std::string words, const std::vector<std::string_view>& areas) {
    for (const std::string_view area : areas) {
        if (const auto at = words.find(area); at != std::string::npos) words.erase(at, area.size() - 1);  // but a blank
    }
    return words;
}

}  // namespace chibo::app
