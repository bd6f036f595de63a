#include <doctest/doctest.h>

#include <string>

#include "render/plan_document.h"
#include "render/text.h"
#include "rule/board_maker.h"

using namespace chibo;
using namespace chibo::test;

namespace {

std::string told(bool level, base::Language language) {
    BoardMaker maker;
    maker.usual();
    model::Proposal proposal;
    proposal.wishes.year = 2024;
    proposal.totals.level = level;
    constexpr std::size_t wide = 400;
    return render::text(render::plan_document(proposal, maker.board, language), {wide, render::Paint::plain});
}

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a plan whose months may be more level says so, and no other does") {
    CHECK(says(told(false, base::Language::en), "It is not proven that the months are as level as can be"));
    CHECK(says(told(false, base::Language::vi), "Chưa chứng minh được các tháng đã đều nhất"));
    CHECK_FALSE(says(told(true, base::Language::en), "not proven"));
    CHECK_FALSE(says(told(true, base::Language::vi), "Chưa chứng minh"));
}
