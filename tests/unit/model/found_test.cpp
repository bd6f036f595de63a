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

TEST_CASE("a finding told bit by bit where another stood before is the one told whole") {
    for_all(100, [] {
        const auto maker = random_board();
        const auto audit = rule::audit(maker.board, close_of("2023-12-31", 2023));
        finding::Finding used{};
        model::bring_near(audit.found, maker.board);
        for (const model::Found& found : audit.found) {
            const finding::Finding whole = model::told(found, maker.board);
            RC_ASSERT(found.code == whole.code);
            RC_ASSERT(found.where == whole.where);
            used.code = whole.code;
            used.where = whole.where;
            used.arguments = whole.arguments;
            model::tell(found, maker.board, used.subject);
            RC_ASSERT(shown(used) == shown(whole));
            for (const base::Language language : {base::Language::vi, base::Language::en}) {
                std::string said = "trước: ";
                model::say(found, maker.board, language, said);
                RC_ASSERT(said == "trước: " + message(whole, language));
            }
        }
    });
}
