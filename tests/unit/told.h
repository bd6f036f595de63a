// Lines that tests compare, shown where a comparison fails.
#pragma once

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace chibo::test {

using Told = std::vector<std::string>;

}  // namespace chibo::test

template <>
struct doctest::StringMaker<std::vector<std::string>> {
    static doctest::String convert(const std::vector<std::string>& lines) {
        std::string text;
        for (const std::string& line : lines) text += (text.empty() ? "\"" : ", \"") + line + "\"";
        return ("{" + text + "}").c_str();
    }
};
