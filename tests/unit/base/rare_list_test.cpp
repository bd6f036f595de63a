#include "base/rare_list.h"

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "told.h"

using namespace chibo;
using namespace chibo::test;

namespace {

using List = base::RareList<std::string>;

Told items(const List& list) { return {list.begin(), list.end()}; }

const std::vector<Told> lists = {{}, {""}, {"a"}, {"a", "a"}, {"c", "a", "b"}, Told(1000, "chi bộ")};

}  // namespace

TEST_CASE("a list that mostly is empty takes the room of a pointer and is what was put in") {
    CHECK(sizeof(List) == sizeof(void*));
    CHECK(items(List()) == Told{});
    CHECK(List().empty());
    CHECK(List().size() == 0);
    CHECK(items(List{"b", "a"}) == Told{"b", "a"});
    for (const Told& from : lists) {
        const List list(from);
        CHECK(items(list) == from);
        CHECK(list.size() == from.size());
        CHECK(list.empty() == from.empty());
        for (std::size_t i = 0; i < from.size(); ++i) CHECK(list[i] == from[i]);
        const std::vector<std::string>& standard = list;
        CHECK(standard == from);
    }
}

TEST_CASE("it grows one by one") {
    List list;
    list.push_back("a");
    CHECK(items(list) == Told{"a"});
    CHECK(list.emplace_back().empty());
    list.emplace_back() = "c";
    CHECK(items(list) == Told{"a", "", "c"});
    List other;
    other.emplace_back() += "d";
    other.push_back("e");
    CHECK(items(other) == Told{"d", "e"});
    CHECK(items(List()) == Told{});  // what stands for all that are empty
}

TEST_CASE("a copy of it is a list of its own") {
    for (const Told& from : lists) {
        for (const Told& to : lists) {
            const List source(from);
            List copy(to);
            copy = source;
            CHECK(items(copy) == from);
            copy.push_back("z");
            CHECK(items(source) == from);
            CHECK(copy.size() == from.size() + 1);
            List assigned(to);
            assigned = from;
            List first(assigned);
            assigned.emplace_back() = "y";
            CHECK(items(first) == from);
            CHECK(assigned[from.size()] == "y");
            const List moved(std::move(first));
            CHECK(items(moved) == from);
        }
    }
}
