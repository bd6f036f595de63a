// Texts in JSON that is written straight away.
#include <doctest/doctest.h>

#include <cstdint>
#include <iterator>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "property.h"
#include "render/json_writer.h"

using namespace chibo;
using namespace chibo::test;

namespace {

using namespace std::string_view_literals;
using Json = nlohmann::ordered_json;

std::string random_text() {
    constexpr std::string_view parts[] = {"",       "a",  "chi bộ",    "Nguyễn Văn Mẫu", "\"",   "\\",   "/",
                                          "\n",     "\t", "\x01",      "\x1F",           "\x7F", "\0"sv, "đường",
                                          "\r\b\f", "{}", "\U0001F600"};
    std::string text;
    for (int left = one_of(0, 6); left > 0; --left) text += parts[one_of(std::size_t{0}, std::size(parts) - 1)];
    return text;
}

std::int64_t random_number() {
    using Limits = std::numeric_limits<std::int64_t>;
    constexpr std::int64_t ends[] = {Limits::min(), Limits::min() + 1, -10, -1, 0, 9, 10, Limits::max()};
    return chance(50) ? ends[one_of(std::size_t{0}, std::size(ends) - 1)] : one_of<std::int64_t>(-100'000, 100'000);
}

// Lists and mappings in one another, so deep at most; both are often empty.
Json random_value(int depth) {
    const int kind = one_of(0, depth > 0 ? 6 : 2);
    if (kind == 0) return nullptr;
    if (kind == 1) return random_number();
    if (kind == 2) return random_text();
    Json made = kind < 5 ? Json::array() : Json::object();
    const int size = one_of(0, 4);
    for (int i = 0; i < size; ++i) {
        if (made.is_array()) made.push_back(random_value(depth - 1));
        else made["k" + std::to_string(i)] = random_value(depth - 1);
    }
    return made;
}

void write(render::JsonWriter& writer, const Json& value);

// A key with its value, at once or one after the other.
void write(render::JsonWriter& writer, const std::string& key, const Json& value) {
    const bool at_once = key.size() % 2 == 0;
    if (at_once && value.is_string()) return writer.pair(key, value.get_ref<const std::string&>());
    if (at_once && value.is_number()) return writer.pair(key, value.get<std::int64_t>());
    if (at_once && value.is_null()) return writer.pair(key, nullptr);
    writer.key(key);
    write(writer, value);
}

void write(render::JsonWriter& writer, const Json& value) {
    if (value.is_object()) {
        writer.begin_object();
        for (const auto& [key, held] : value.items()) write(writer, key, held);
        writer.end_object();
    } else if (value.is_array()) {
        writer.begin_array();
        for (const Json& held : value) write(writer, held);
        writer.end_array();
    } else if (value.is_string()) {
        writer.value(value.get_ref<const std::string&>());
    } else if (value.is_null()) {
        writer.null();
    } else {
        writer.value(value.get<std::int64_t>());
    }
}

// The parts that go to the sink.
std::vector<std::string> parts_of(const Json& value) {
    std::vector<std::string> parts;
    render::JsonWriter writer([&](std::string_view part) { parts.emplace_back(part); });
    write(writer, value);
    writer.end();
    return parts;
}

std::string written(const Json& value) {
    std::string all;
    for (const std::string& part : parts_of(value)) all += part;
    return all;
}

// As the other JSON answers are written.
std::string usual(const Json& value) { return value.dump(1, ' ') + "\n"; }

}  // namespace

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

TEST_CASE("what is written straight away is what the library makes of the same value") {
    for_all(1000, [] {
        const Json value = random_value(5);
        RC_ASSERT(written(value) == usual(value));
    });
}

TEST_CASE("a value that stands deep is set in as far") {
    Json value = {{"k1", "ấp 6"}, {"k2", {1, nullptr, "", Json::array()}}};
    for (int depth = 0; depth < 40; ++depth) {
        value = depth % 2 == 0 ? Json{{"k1", depth}, {"k2", std::move(value)}} : Json::array({std::move(value), "x"});
        CHECK(written(value) == usual(value));
    }
}

TEST_CASE("a text of any size is written with every sign as JSON has it") {
    for (std::size_t size = 0; size <= 40; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            for (const char sign : {'"', '\\', '\n', '\x1F', '\x20', '\x7F', '!', '[', ']'}) {
                std::string text(size, 'a');
                text[at] = sign;
                if (written(Json(text)) == usual(Json(text))) continue;
                CAPTURE(text);
                CHECK(written(Json(text)) == usual(Json(text)));
            }
        }
    }
}

TEST_CASE("a list of ids is written as one of texts") {
    for (const std::int32_t size : {0, 1, 2, 17, 20'000}) {
        std::vector<base::EntryId> ids;
        for (std::int32_t i = 0; i < size; ++i) ids.push_back({1000 + i % 9000, 1 + i * 49'999});
        // The longest there may be, last, where nothing has room behind it.
        if (size > 0) ids.back().year = ids.back().number = std::numeric_limits<std::int32_t>::min();
        Json texts = Json::array();
        for (const base::EntryId& id : ids) texts.push_back(base::text(id));
        for (const int depth : {0, 1, 3, 7, 9, 20}) {
            std::string written;
            render::JsonWriter writer([&](std::string_view part) { written += part; });
            Json all = texts;
            for (int i = 0; i < depth; ++i) {
                writer.begin_array();
                writer.value("x");
            }
            writer.value(ids);
            for (int i = 0; i < depth; ++i) {
                writer.value(std::int64_t{17});
                writer.end_array();
                all = Json::array({"x", all, 17});
            }
            writer.end();
            CHECK(written == usual(all));
        }
    }
}

TEST_CASE("a value may be all that there is") {
    const auto empty_in_empty = Json::parse(R"({"k1": [], "k2": {}, "k3": [[], {}, [[]], {"k1": {}}]})");
    const Json values[] = {nullptr,
                           17,
                           "chi bộ \"ấp 6\"",
                           "",
                           std::numeric_limits<std::int64_t>::min(),
                           Json::array(),
                           Json::object(),
                           empty_in_empty};
    for (const Json& value : values) CHECK(written(value) == usual(value));
    CHECK(written(17) == "17\n");
    CHECK(written(Json::object()) == "{}\n");
}

TEST_CASE("a long answer goes to the sink in parts, and nothing of it is lost between them") {
    constexpr std::size_t much = 64UL * 1024;
    Json value;
    Json& list = value["list"];
    for (int number = 0; number < 5000; ++number) {
        list.push_back({{"k1", number}, {"k2", "Nguyễn Văn Mẫu, \"ấp 6\""}, {"k3", {number, nullptr, Json::array()}}});
    }
    const auto parts = parts_of(value);
    REQUIRE(parts.size() > 2);
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        CHECK(parts[i].size() >= much);
        CHECK(parts[i].size() < 2 * much);
    }
    CHECK(written(value) == usual(value));
}

TEST_CASE("elements written apart stand in the array as if they had been written there") {
    const auto write = [](render::JsonWriter& writer, int number) {
        writer.begin_object();
        writer.pair("number", std::int64_t{number});
        writer.key("none");
        writer.null();
        writer.key("ids");
        writer.value(std::vector<base::EntryId>{{2023, 17}, {2024, number}});
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
