// What checks found, as it is told.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include "model/found.h"
#include "property.h"
#include "rule/audit.h"
#include "rule/board_maker.h"
#include "rule/random_board.h"

using namespace chibo;
using namespace chibo::test;

namespace {

std::string shown(const finding::Finding& finding) {
    const finding::Subject& about = finding.subject;
    return fmt::format("{} {}:{} {} {} {} {} {} {} {} {} {} {}", name(finding.code), finding.where.line,
                       finding.where.column, about.member, about.branch, about.visit, about.difficulty, about.period,
                       about.date, about.place, about.number, message(finding, base::Language::vi),
                       message(finding, base::Language::en));
}

}  // namespace

TEST_CASE("a finding told where another stood before says nothing of that one") {
    for_all(100, [] {
        const auto maker = random_board();
        const auto audit = rule::audit(maker.board, close_of("2023-12-31", 2023));
        finding::Finding used;
        model::bring_near(audit.found, maker.board);
        for (const model::Found& found : audit.found) {
            model::tell(found, maker.board, used);
            RC_ASSERT(shown(used) == shown(model::told(found, maker.board)));
        }
    });
}
