#include "write/plan_text.h"

#include <doctest/doctest.h>

#include "rule/board_maker.h"

using namespace chibo;
using namespace chibo::test;

TEST_CASE("a plan is written by date, what is usual left out, notes as YAML needs them") {
    BoardMaker maker;
    maker.vien("mot");
    maker.branch("cb-1");
    std::vector<model::PlannedVisit> visits{
        {"p-2", 0, date("2024-05"), 0, 0, model::PlanStatus::cancelled, {"hoãn: chưa rõ", "cv 12"}, {}},
        {"p-1", 3, date("2024-02-29"), 0, 0, model::PlanStatus::planned, {}, {}}};
    CHECK(write::plan_text(maker.board, 2024, visits) ==
          "year: 2024\nvisits:\n"
          "  - {id: p-1, date: 2024-02-29, branch: cb-1, member: mot, seq: 3}\n"
          "  - {id: p-2, date: 2024-05, branch: cb-1, member: mot, status: cancelled, note: \"hoãn: chưa rõ\", source: "
          "cv 12}\n");
}

TEST_CASE("the comment at the head of a plan's file stays") {
    BoardMaker maker;
    maker.vien("mot");
    maker.branch("cb-1");
    const std::vector<model::PlannedVisit> visits{
        {"p-1", 0, date("2024-02-29"), 0, 0, model::PlanStatus::planned, {}, {}}};
    const auto with_head = [&](std::string_view before) { return write::plan_text(maker.board, 2024, visits, before); };
    CHECK(with_head("# một\n\n# hai\nyear: 2024\n# ba\n").starts_with("# một\n\n# hai\nyear: 2024\nvisits:\n"));
    CHECK(with_head("# chỉ một dòng").starts_with("# chỉ một dòng\nyear: 2024\n"));
    CHECK(with_head("year: 2024\n").starts_with("year: 2024\n"));
}
