#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "rule/board_maker.h"
#include "rule/look_up.h"

using namespace chibo;
using namespace chibo::test;
using model::Thing;

namespace {

struct Places : BoardMaker {
    Places() {
        area("h-ha", "Huyện Mẫu Hạ");
        area("x-mau", "Xã Mẫu", 0);
        area("x-an", "Xã Mẫu An", 0);
        named_branch("cb-6", "Chi bộ ấp 6", 1);
        named_branch("cb-16", "Chi bộ ấp 16", 1);
        named_branch("cb-6a", "Chi bộ ấp 6", 2);
        person("an", "Nguyễn Mẫu An");
        person("hoa", "Lê Mẫu Hoà");
        person("hoa-2", "Lê Mẫu Hoa");
        person("duc", "Đỗ Mẫu Đức");
    }
    void area(const std::string& id, const std::string& name, std::optional<Index> parent = {}) {
        model::Area made;
        made.id = id;
        made.name = name;
        made.parent = parent;
        board.areas.push_back(std::move(made));
    }
    void named_branch(const std::string& id, const std::string& name, Index area) {
        model::Branch& made = branch(id);
        made.name = name;
        made.area = area;
    }
    void person(const std::string& id, const std::string& name) { member(id, {}).name = name; }

    model::LookUp look_up(const std::string& words, std::optional<Thing> kind = {}) const {
        return rule::look_up(board, {words, kind, day("2023-06-30")});
    }
    std::string id(const model::Hit& hit) const {
        if (hit.thing == Thing::member) return board.members[hit.index].id;
        return hit.thing == Thing::branch ? board.branches[hit.index].id : board.areas[hit.index].id;
    }
    std::vector<std::string> ids(const std::vector<model::Hit>& hits) const {
        std::vector<std::string> all;
        for (const model::Hit& hit : hits) all.push_back(id(hit));
        return all;
    }
    std::vector<std::string> found(const std::string& words, std::optional<Thing> kind = {}) const {
        return ids(look_up(words, kind).hits);
    }
};

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("words are found in any order, without accents, with short forms") {
    const Places places;
    CHECK(places.found("an mau nguyen") == Ids{"an"});
    CHECK(places.found("do duc") == Ids{"duc"});
    CHECK(places.found("Đỗ ĐỨC") == Ids{"duc"});
    CHECK(places.found("h.mau ha", Thing::area) == Ids{"h-ha", "x-mau", "x-an"});
    CHECK(places.found("X. Mẫu An") == Ids{"x-an", "cb-6a"});
}

TEST_CASE("a branch is found by its areas too, and the areas named whole come first") {
    const Places places;
    CHECK(places.found("ap 6 xa mau") == Ids{"cb-6", "cb-6a"});
    CHECK(places.found("ap 6 xa mau an") == Ids{"cb-6a"});
    CHECK(places.found("mau ha 16") == Ids{"cb-16"});
}

TEST_CASE("a number is met whole") {
    const Places places;
    CHECK(places.found("ap 1").empty());
    CHECK(places.found("ap 16") == Ids{"cb-16"});
}

TEST_CASE("accents that are typed come first, wherever the tone stands and in any Unicode form") {
    const Places places;
    CHECK(places.found("Hòa") == Ids{"hoa", "hoa-2"});
    CHECK(places.found("Ho\u0061\u0300") == Ids{"hoa", "hoa-2"});
    CHECK(places.found("Ho\u00e0 L\u00ea") == Ids{"hoa", "hoa-2"});
    CHECK(places.found("Nguy\u1ec5") == Ids{"an"});
    CHECK(places.look_up("Nguy\u1ec5").hits.front().accents);         // the tone that stands at the word's end
    CHECK_FALSE(places.look_up("Nguy\u1ec1n").hits.front().accents);  // another tone
    CHECK(places.found("HOA") == Ids{"hoa-2", "hoa"});                // nothing tells them apart but the order of names
}

TEST_CASE("accents that were typed are not in an id that is the word without them") {
    Places places;
    places.person("hong", "Lê Mẫu Hồng");
    places.person("m2", "Lê Mẫu Hổng");
    CHECK(places.found("hổng") == Ids{"m2", "hong"});
    CHECK_FALSE(places.look_up("hổng").hits.back().accents);
    CHECK(places.found("hong").front() == "hong");
}

TEST_CASE("an id comes first, a begun id needs its hyphen") {
    const Places places;
    CHECK(places.found("cb-6").front() == "cb-6");
    CHECK(places.look_up("cb-6").hits.front().fit == model::Fit::id);
    CHECK(places.found("cb-1") == Ids{"cb-16"});
    CHECK(places.found("hoa-2") == Ids{"hoa-2"});
}

TEST_CASE("what stands inside a word is found where nothing begins so") {
    const Places places;
    CHECK(places.found("guye") == Ids{"an"});
    CHECK(places.found("ngu") == Ids{"an"});
}

TEST_CASE("a limit cuts, and the sum is told") {
    const Places places;
    const auto all = places.look_up("mau");
    auto few = rule::look_up(places.board, {"mau", {}, day("2023-06-30"), 2});
    CHECK(few.found == all.hits.size());
    CHECK(places.ids(few.hits) == Ids{places.id(all.hits[0]), places.id(all.hits[1])});
}

TEST_CASE("a slip is told for the record as a whole, of the kind asked for") {
    const Places places;
    CHECK(places.ids(places.look_up("nguyem mau an").near) == Ids{"an"});
    CHECK(places.ids(places.look_up("ngyuen mau").near) == Ids{"an"});
    CHECK(places.look_up("nguyem mau an", Thing::branch).near.empty());
    CHECK(places.look_up("nguyem duc").near.empty());  // each word is near, but of no one record
    CHECK(places.look_up("ap 7").near.empty());        // a number is no slip for another
    CHECK(places.look_up("zzzzzz").near.empty());
}

TEST_CASE("words that say nothing, and too many words, find nothing") {
    const Places places;
    CHECK(places.found(" - ,").empty());
    std::string many;
    for (int i = 0; i < 65; ++i) many += "mau ";
    CHECK(places.found(many).empty());
}
