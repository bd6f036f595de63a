// Short words, remembered.
#include "read/recent_words.h"

#include <string>

#include <doctest/doctest.h>

using namespace chibo;

TEST_CASE("a word means what was put for it last, and no other word does") {
    read::RecentWords<int> words;
    CHECK(!words.find(""));
    CHECK(!words.find("kha"));
    const std::string all = "abcdefghijklmnopqrs";
    for (std::size_t size = 0; size <= all.size(); ++size) {
        const std::string word = all.substr(0, size);
        CAPTURE(word);
        words.put(word, 1);
        words.put(word, static_cast<int>(size));
        const int* const meaning = words.find(word);
        CHECK((meaning != nullptr) == (size <= 16));  // longer ones are not remembered
        if (meaning) CHECK(*meaning == static_cast<int>(size));
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = word;
            other[at] = '#';
            CHECK(!words.find(other));
        }
        CHECK(!words.find(word + '\0'));
        if (size > 1) CHECK((!words.find(word.substr(1)) && !words.find(std::string(1, '\0') + word.substr(1))));
    }
}

TEST_CASE("what is forgotten is not found, and no word means what another in its slot does") {
    read::RecentWords<int> words;
    for (int i = 0; i < 1000; ++i) words.put(std::to_string(i), i);
    int known = 0;
    for (int i = 0; i < 1000; ++i) {
        const int* const meaning = words.find(std::to_string(i));
        if (meaning) CHECK(*meaning == i);
        known += meaning ? 1 : 0;
    }
    CHECK(known > 0);
    words.forget();
    for (int i = 0; i < 1000; ++i) CHECK(!words.find(std::to_string(i)));
}
