// Records of a board, spoilt at random: for whatever has to hold of every text, not only of tidy ones.
#pragma once

#include <cstdint>
#include <random>
#include <string>

namespace chibo::test {

// The same seed gives the same texts everywhere.
class Mutations {
public:
    explicit Mutations(std::uint64_t seed) : random_(seed) {}

    // One to three records of a list file, or a mapping file; some tidy, most spoilt in one to four places.
    std::string list();
    std::string mapping();

private:
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(random_() % count); }
    bool chance(std::size_t in_hundred) { return below(100) < in_hundred; }

    std::string record();
    std::string made_record();
    std::string block(std::size_t indent, int depth);
    std::string value(std::size_t indent, int depth);
    std::string flow(int depth);
    std::string scalar();
    std::string comment();
    void spoil(std::string& text);
    void spoil_once(std::string& text);

    std::mt19937_64 random_;
};

}  // namespace chibo::test
