// Texts in JSON that is written straight away.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "render/json_writer.h"

using namespace chibo;

TEST_CASE("every text comes out of JSON as it went in, whatever stands where in it") {
    std::string written;
    std::vector<std::string> texts;
    for (std::size_t size = 0; size <= 24; ++size) {
        for (std::size_t place = 0; place < size; ++place) {
            for (char c = 0; c < 127; ++c) {
                std::string text(size, 'a');
                const std::string letter = "ộ";
                if (place >= letter.size()) text.replace(0, letter.size(), letter);
                text[place] = c;
                texts.push_back(text);
            }
        }
    }
    render::JsonWriter writer([&](std::string_view part) { written += part; });
    writer.begin_array();
    for (const std::string& text : texts) writer.value(text);
    writer.end_array();
    writer.end();
    const auto read = nlohmann::json::parse(written);
    REQUIRE(read.size() == texts.size());
    bool same = true;
    for (std::size_t i = 0; i < texts.size(); ++i) same = same && read[i].get<std::string>() == texts[i];
    CHECK(same);
}

TEST_CASE("elements written apart stand in the array as if they had been written there") {
    const auto write = [](render::JsonWriter& writer, int number) {
        writer.begin_object();
        writer.pair("number", std::int64_t{number});
        writer.key("none");
        writer.null();
        writer.key("ids");
        writer.begin_array();
        writer.id({2023, 17});
        writer.end_array();
        writer.end_object();
    };
    const auto array = [&](bool apart) {
        std::string written;
        render::JsonWriter writer([&](std::string_view part) { written += part; });
        render::JsonWriter elements = render::JsonWriter::of_elements(1);
        writer.begin_object();
        writer.key("list");
        writer.begin_array();
        for (int number = 0; number < 6; number += 2) {
            if (apart) elements.begin_elements();
            for (const int each : {number, number + 1}) write(apart ? elements : writer, each);
            if (apart) writer.elements(elements);
        }
        writer.end_array();
        writer.end_object();
        writer.end();
        return written;
    };
    CHECK(array(true) == array(false));
    CHECK(nlohmann::json::parse(array(true)).at("list").size() == 6);
}
