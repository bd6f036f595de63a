// Each check at its borders: the day before it speaks, and the day on which it does.
#include <doctest/doctest.h>

#include "rule/board_maker.h"

using namespace chibo;
using namespace chibo::test;
using model::Status;

namespace {

// A member with the usual two visits a year, done in January 2023, so that only the check in question speaks.
BoardMaker quiet_board() {
    BoardMaker maker;
    maker.usual();
    maker.vien();
    maker.branch("cb-1");
    maker.branch("cb-2");
    maker.visit("2023-01-03", 0, {0});
    maker.visit("2023-01-04", 1, {0});
    return maker;
}

const auto end_of_2023 = close_of("2023-12-31", 2023);

}  // namespace

TEST_CASE("a board in order has no findings") { CHECK(found(quiet_board(), end_of_2023) == Told{}); }

TEST_CASE("a missing self-review is told from the close of its due day") {
    auto maker = quiet_board();
    maker.board.regulations[0].self_review_due = model::MonthDay{12, 15};
    CHECK(found(maker, close_of("2023-12-14", 2023)) == Told{});
    CHECK(found(maker, middle_of("2023-12-15", 2023)) == Told{});
    CHECK(found(maker, close_of("2023-12-15", 2023)) == Told{"review-missing"});
    CHECK(found(maker, middle_of("2023-12-16", 2023)) == Told{"review-missing"});
    maker.review(2022, 0, "2023-12-10");
    CHECK(found(maker, end_of_2023) == Told{"review-missing"});
    maker.review(2023, 0, "2023-12-20");
    CHECK(found(maker, close_of("2023-12-19", 2023)) == Told{"review-missing"});
    CHECK(found(maker, close_of("2023-12-20", 2023)) == Told{});
    maker.void_entry(model::EntryKind::review, 1);
    CHECK(found(maker, close_of("2023-12-20", 2023)) == Told{"review-missing"});
}

TEST_CASE("the self-review is due by the regulation of the year's last bound day, later than A or on leave") {
    auto maker = quiet_board();
    maker.board.regulations[0].self_review_due = model::MonthDay{6, 30};
    CHECK(found(maker, close_of("2023-07-01", 2023)) == Told{"review-missing"});
    auto& later = maker.regulation("2-QĐ/X", "2023-12-01");
    maker.office(later, "vien", 2);
    CHECK(found(maker, close_of("2023-07-01", 2023)) == Told{});
    later.self_review_due = model::MonthDay{3, 31};
    maker.board.members[0].leave.push_back({span("2023-11-01"), "ốm", ""});
    CHECK(found(maker, close_of("2023-07-01", 2023)) == Told{"review-missing"});
    maker.board.members[0].offices.clear();
    CHECK(found(maker, close_of("2023-07-01", 2023), "review-missing") == Told{});
}

TEST_CASE("a visit is recorded early where its day is after that of its record") {
    auto maker = quiet_board();
    auto& visit = maker.visit("2023-05-05", 0, {0});
    visit.recorded.day = day("2023-05-05");
    CHECK(found(maker, end_of_2023) == Told{});
    visit.recorded.day = day("2023-05-04");
    CHECK(found(maker, end_of_2023) == Told{"recorded-early 2023/3"});
    visit.date = date("2023-05");
    CHECK(found(maker, end_of_2023) == Told{});
    visit.recorded.day = day("2023-04-30");
    CHECK(found(maker, end_of_2023) == Told{"recorded-early 2023/3"});
}

TEST_CASE("an assessment is missed at known branches, where the visit's regulation requires it") {
    auto maker = quiet_board();
    maker.board.regulations[0].assessment_required = true;
    CHECK(found(maker, end_of_2023) == Told{"assessment-missing 2023/1", "assessment-missing 2023/2"});
    for (auto& visit : maker.board.journal.visits) visit.quality = model::Quality(90, 0);
    CHECK(found(maker, end_of_2023) == Told{});
    auto& visit = maker.visit("2023-05-05", 0, {0});
    visit.branch = maker.unknown("cb-9");
    CHECK(found(maker, end_of_2023) == Told{"unknown-branch 2023/3"});
}

TEST_CASE("a visit's regulation is that of its first bound member, else the latest in force") {
    auto maker = quiet_board();
    auto& later = maker.regulation("2-QĐ/X", "2022-01-01");
    maker.office(later, "to", 1);
    later.assessment_required = true;
    maker.member("to", {{"to", span("2020-01-01")}});
    maker.member("khach", {});
    maker.visit("2023-01-10", 0, {1, 0});
    maker.visit("2023-01-11", 0, {0, 1});
    maker.visit("2023-01-12", 0, {2, 1});
    maker.visit("2023-01-13", 0, {2});
    CHECK(found(maker, end_of_2023, "assessment-missing") ==
          Told{"assessment-missing 2023/3", "assessment-missing 2023/5", "assessment-missing 2023/6"});
}

TEST_CASE("a grade is the first that the score reaches") {
    auto maker = quiet_board();
    maker.board.regulations[0].grades = {{"tot", "Tốt", 90}, {"kha", "Khá", 70}};
    auto& quality = maker.board.journal.visits[0].quality;
    const auto told = [&](int score, const char* grade) {
        quality = model::Quality(score, maker.board.journal.grades.place_of(grade));
        return found(maker, end_of_2023).size();
    };
    CHECK(told(90, "tot") == 0);
    CHECK(told(89, "tot") == 1);
    CHECK(told(89, "kha") == 0);
    CHECK(told(70, "kha") == 0);
    CHECK(told(69, "kha") == 1);  // reaches none, so mismatches any
    CHECK(told(100, "kha") == 1);
    quality = model::Quality(50, 0);
    CHECK(found(maker, end_of_2023) == Told{});
    quality = model::Quality(std::nullopt, maker.board.journal.grades.place_of("kha"));
    CHECK(found(maker, end_of_2023) == Told{});
    maker.board.regulations[0].grades.clear();
    CHECK(told(1, "tot") == 0);
}

TEST_CASE("of several regulations it is that of the visit by which its grade is judged") {
    auto maker = quiet_board();
    auto& older = maker.board.regulations[0];
    older.grades = {{"tot", "Tốt", 90}, {"kha", "Khá", 70}};
    auto& later = maker.regulation("2-QĐ/X", "2023-07-01");
    maker.office(later, "vien", 2);
    later.grades = {{"tot", "Tốt", 80}};
    maker.visit("2023-08-03", 0, {0});
    const auto told = [&](int score, const char* grade) {
        for (const Index visit : {0U, 2U}) {
            maker.board.journal.visits[visit].quality =
                model::Quality(score, maker.board.journal.grades.place_of(grade));
        }
        return found(maker, end_of_2023, "grade-mismatch");
    };
    CHECK(told(95, "tot") == Told{});
    CHECK(told(85, "tot") == Told{"grade-mismatch 2023/1"});
    CHECK(told(85, "kha") == Told{"grade-mismatch 2023/3"});
    CHECK(told(75, "kha") == Told{"grade-mismatch 2023/3"});
    CHECK(told(85, "xuat-sac") == Told{"grade-mismatch 2023/1", "grade-mismatch 2023/3"});
    later.grades.clear();
    CHECK(told(85, "xuat-sac") == Told{"grade-mismatch 2023/1"});
}

TEST_CASE("an escalation says to whom, in some word") {
    auto maker = quiet_board();
    maker.difficulty(maker.board.journal.visits[0], Status::escalated);
    CHECK(found(maker, end_of_2023) == Told{"escalation-incomplete 2023/1.1"});
    CHECK(found(maker, close_of("2023-12-31", 2022), "escalation-incomplete") == Told{});
    maker.follow_up(0, 1, "2023-06-01", Status::escalated, "", "UBND X");
    CHECK(found(maker, end_of_2023) == Told{});
    CHECK(found(maker, close_of("2023-05-31", 2023)) == Told{"escalation-incomplete 2023/1.1"});
}

TEST_CASE("a difficulty is overdue from the close of its due day, of whatever year") {
    auto maker = quiet_board();
    maker.difficulty(maker.board.journal.visits[0], Status::open, "2023-06-30");
    CHECK(found(maker, close_of("2023-06-29", 2023)) == Told{});
    CHECK(found(maker, middle_of("2023-06-30", 2023)) == Told{});
    CHECK(found(maker, close_of("2023-06-30", 2023)) == Told{"difficulty-overdue 2023/1.1"});
    CHECK(found(maker, close_of("2024-02-01", 2022), "difficulty-overdue") == Told{"difficulty-overdue 2023/1.1"});
    maker.follow_up(0, 1, "2023-06-15", Status::open, "2023-07-31");
    CHECK(found(maker, close_of("2023-07-30", 2023)) == Told{});
    CHECK(found(maker, close_of("2023-07-31", 2023)) == Told{"difficulty-overdue 2023/1.1"});
    maker.follow_up(0, 1, "2023-08-05", Status::resolved);
    CHECK(found(maker, close_of("2023-08-05", 2023)) == Told{});
}

TEST_CASE("without a due day of its own a difficulty is due so many days after the visit's last day") {
    auto maker = quiet_board();
    maker.board.regulations[0].difficulty_due_days = 10;
    maker.difficulty(maker.board.journal.visits[0], Status::open);
    CHECK(found(maker, close_of("2023-01-12", 2023)) == Told{});
    CHECK(found(maker, close_of("2023-01-13", 2023)) == Told{"difficulty-overdue 2023/1.1"});
    maker.board.journal.visits[0].date = date("2023-01");
    CHECK(found(maker, close_of("2023-02-09", 2023)) == Told{});
    CHECK(found(maker, close_of("2023-02-10", 2023)) == Told{"difficulty-overdue 2023/1.1"});
    maker.board.regulations[0].difficulty_due_days = 0;
    CHECK(found(maker, close_of("2023-01-31", 2023)) == Told{"difficulty-overdue 2023/1.1"});
    CHECK(found(maker, middle_of("2023-01-31", 2023)) == Told{});
    maker.board.regulations[0].difficulty_due_days = base::largest_whole;  // never within the calendar
    const auto facts = rule::work_out(maker.board, close_of("2023-01-31", 2023));
    CHECK_FALSE(facts.due_day(facts.words.at(0)).has_value());
    const std::int32_t left = base::latest_day - day("2023-01-31");
    maker.board.regulations[0].difficulty_due_days = left;
    CHECK(rule::work_out(maker.board, close_of("2023-01-31", 2023)).due_day(facts.words.at(0)) == base::latest_day);
}

TEST_CASE("a plan is missed once its date is over and no visit was made in its month") {
    auto maker = quiet_board();
    auto& plan = maker.plan("2023-05-10", 0, 0);
    CHECK(found(maker, close_of("2023-05-09", 2023)) == Told{});
    CHECK(found(maker, middle_of("2023-05-10", 2023)) == Told{});
    CHECK(found(maker, close_of("2023-05-10", 2023)) == Told{"plan-missed"});
    CHECK(found(maker, close_of("2023-05-10", 2022), "plan-missed") == Told{});
    maker.visit("2023-05-31", 0, {0});
    CHECK(found(maker, close_of("2023-05-30", 2023)) == Told{"plan-missed"});
    CHECK(found(maker, close_of("2023-05-31", 2023)) == Told{});
    plan.branch = 1;
    CHECK(found(maker, end_of_2023) == Told{"plan-missed"});
    plan.status = model::PlanStatus::cancelled;
    CHECK(found(maker, end_of_2023) == Told{});
}

TEST_CASE("a visit that does not count pays a plan too, for whoever came") {
    auto maker = quiet_board();
    maker.vien("hai");
    maker.board.branches[1].days = span("2019-01-01", "2023-04-30");
    for (const Index member : {0U, 1U}) maker.plan("2023-05-10", 1, member);
    CHECK(found(maker, end_of_2023, "plan-missed") == Told{"plan-missed", "plan-missed"});
    maker.visit("2023-05-02", 1, {1});  // closed by then
    CHECK(found(maker, end_of_2023, "branch-closed").size() == 1);
    CHECK(found(maker, end_of_2023, "plan-missed") == Told{"plan-missed"});
    maker.visit("2023-05-02", 0, {1, 0});  // elsewhere
    CHECK(found(maker, end_of_2023, "plan-missed") == Told{"plan-missed"});
    maker.visit("2023-05-31", 1, {1, 0});
    CHECK(found(maker, end_of_2023, "plan-missed") == Told{});
}

TEST_CASE("a month of a plan ends with its last day, and a visit dated by the month pays it") {
    auto maker = quiet_board();
    maker.plan("2023-05", 0, 0).status = model::PlanStatus::announced;
    CHECK(found(maker, close_of("2023-05-30", 2023)) == Told{});
    CHECK(found(maker, close_of("2023-05-31", 2023)) == Told{"plan-missed"});
    maker.visit("2023-05", 0, {0});
    CHECK(found(maker, close_of("2023-05-31", 2023)) == Told{});
    maker.void_entry(model::EntryKind::visit, 2);
    CHECK(found(maker, close_of("2023-05-31", 2023)) == Told{"plan-missed"});
}

TEST_CASE("two counted visits of one day to two branches are told at the later, months are not") {
    auto maker = quiet_board();
    maker.visit("2023-05-05", 0, {0});
    maker.visit("2023-05-05", 1, {0});
    CHECK(found(maker, end_of_2023) == Told{"same-day 2023/4"});
    maker.board.journal.visits[2].date = maker.board.journal.visits[3].date = date("2023-05");
    CHECK(found(maker, end_of_2023) == Told{});
    maker.board.journal.visits[2].date = maker.board.journal.visits[3].date = date("2023-05-05");
    maker.board.branches[0].kind = maker.board.branch_kinds.place_of("co-quan");
    CHECK(found(maker, end_of_2023, "same-day") == Told{});
}

TEST_CASE("a month and a day in it, of one member and branch, may be the same visit") {
    auto maker = quiet_board();
    maker.visit("2023-05-05", 0, {0});
    maker.visit("2023-05", 0, {0});
    maker.visit("2023-05-06", 0, {0});
    maker.visit("2023-06-06", 0, {0});
    maker.visit("2023-05", 1, {0});
    CHECK(found(maker, end_of_2023) == Told{"possible-duplicate 2023/4", "possible-duplicate 2023/5"});
}

TEST_CASE("a possible duplicate names the first that it may repeat") {
    auto maker = quiet_board();
    maker.visit("2023-05-05", 0, {0});
    maker.visit("2023-05-06", 0, {0});
    maker.visit("2023-05", 0, {0});
    const auto findings = told(rule::audit(maker.board, end_of_2023).found, maker.board);
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].subject.visit == "2023/5");
    CHECK(message(findings[0], base::Language::en).find("2023/3") != std::string::npos);
}

TEST_CASE("an office that no regulation lists is told once a member") {
    auto maker = quiet_board();
    auto& member = maker.board.members[0];
    member.offices.push_back({"vein", span("2010-01-01", "2011-01-01")});
    member.offices.push_back({"khac", span("")});
    CHECK(found(maker, end_of_2023) == Told{"unknown-office"});
    auto& other = maker.regulation("2-QĐ/X", "1999-01-01", "2000-01-01");
    other.offices = {{"vein", "x", ""}, {"khac", "x", ""}};
    CHECK(found(maker, end_of_2023) == Told{});
}

TEST_CASE("one bound by two regulations is told once, days after A too") {
    auto maker = quiet_board();
    auto& other = maker.regulation("2-QĐ/X", "2023-11-01", "2023-11-30");
    other.offices = {{"to", "Tổ", ""}};
    maker.board.members[0].offices.push_back({"to", span("2023-11-30")});
    CHECK(found(maker, close_of("2023-02-01", 2023)) == Told{"bound-by-two"});
    CHECK(found(maker, close_of("2023-02-01", 2022), "bound-by-two") == Told{});
    maker.board.members[0].offices.back().days = span("2023-12-01");
    CHECK(found(maker, close_of("2023-02-01", 2023)) == Told{});
}

TEST_CASE("quotas are told as behind or short where the duty is so") {
    auto maker = quiet_board();
    maker.board.journal.visits.pop_back();
    CHECK(found(maker, close_of("2023-09-30", 2023)) == Told{});
    CHECK(found(maker, close_of("2023-10-01", 2023)) == Told{"quota-behind"});
    CHECK(found(maker, end_of_2023) == Told{"quota-short"});
    CHECK(found(maker, middle_of("2023-12-31", 2023)) == Told{"quota-behind"});
}
