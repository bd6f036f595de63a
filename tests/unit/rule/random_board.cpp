#include <fmt/format.h>

#include "rule/random_board.h"

#include <algorithm>

#include "property.h"

namespace chibo::test {

namespace {

constexpr const char* office_names[] = {"a", "b", "c", "d", "e"};
constexpr const char* kind_names[] = {"ap", "khu-pho", "co-quan"};

std::string office_name() { return office_names[one_of<std::size_t>(0, 4)]; }
std::string kind_name() { return kind_names[one_of<std::size_t>(0, 2)]; }

base::Day random_day() { return day("2022-07-01") + one_of(0, 730); }

// Half of the spans are open at one end or the other.
base::Span random_span() {
    base::Span made{random_day(), random_day()};
    if (made.empty()) std::swap(made.first, made.last);
    if (chance(25)) made.first = base::earliest_day;
    if (chance(25)) made.last = base::latest_day;
    return made;
}

// Several quotas of one `per` or of many; some offices have none.
void add_quotas(model::Regulation& regulation) {
    const base::Per usual = base::all_pers[one_of(0, 3)];
    std::vector<model::Quota> quotas(one_of<std::size_t>(1, 3));
    for (std::size_t i = 0; i < quotas.size(); ++i) {
        quotas[i].id = fmt::format("q{}", i);
        quotas[i].at_least = chance(80) ? one_of(1, 6) : one_of(1, 366);
        quotas[i].per = chance(60) ? usual : base::all_pers[one_of(0, 3)];
        if (chance(20)) quotas[i].kinds = {kind_name()};
    }
    for (std::uint32_t office = 0; office < regulation.offices.size(); ++office) {
        if (!chance(85)) continue;
        quotas[one_of<std::size_t>(0, quotas.size() - 1)].offices.push_back(office);
    }
    std::erase_if(quotas, [](const model::Quota& quota) { return quota.offices.empty(); });
    regulation.quotas = std::move(quotas);
}

void add_regulation(BoardMaker& maker) {
    auto& made = maker.regulation(std::to_string(maker.board.regulations.size() + 1) + "-QĐ/X", "2019-01-01");
    made.force = random_span();
    // Equal beginnings are rare by chance, so the tie is helped along.
    if (!maker.board.regulations.empty() && chance(30)) made.force.first = maker.board.regulations.front().force.first;
    if (made.force.empty()) made.force.last = base::latest_day;
    for (const char* name : office_names) {
        if (chance(50)) made.offices.push_back({name, name, ""});
    }
    if (made.offices.empty()) made.offices.push_back({"a", "a", ""});
    if (chance(50)) std::reverse(made.offices.begin(), made.offices.end());
    add_quotas(made);
    if (chance(40)) made.partial = model::Partial::full;
    if (chance(50)) made.home = model::HomeVisits::do_not_count;
}

void add_member(BoardMaker& maker) {
    auto& made = maker.member("m" + std::to_string(maker.board.members.size()), {});
    for (int left = one_of(0, 4); left > 0; --left) made.offices.push_back({office_name(), random_span()});
    for (int left = one_of(-1, 2); left > 0; --left) made.leave.push_back({random_span(), "ốm", ""});
    if (chance(30)) made.home = one_of<Index>(0, static_cast<Index>(maker.board.branches.size() - 1));
}

void add_branch(BoardMaker& maker, bool all_meet) {
    auto& made = maker.branch("cb" + std::to_string(maker.board.branches.size()), chance(80) ? "ap" : kind_name());
    if (chance(40)) made.days = random_span();
    if (all_meet || chance(70)) made.meets = one_of(1, 31);
}

void add_visit(BoardMaker& maker) {
    std::string when = iso(random_day());
    // Few days and branches, so that visits meet each other.
    if (chance(50)) when = "2023-0" + std::to_string(one_of(1, 3)) + "-0" + std::to_string(one_of(1, 2));
    if (chance(30)) when.resize(7);
    auto& made = maker.visit(when, one_of<Index>(0, static_cast<Index>(maker.board.branches.size() - 1)), {});
    if (chance(10)) made.branch = maker.unknown("cb-la");
    for (Index member = 0; member < maker.board.members.size(); ++member) {
        if (chance(60)) made.members.push_back(model::Reference(member));
    }
    if (made.members.empty() || chance(10)) made.members.push_back(maker.unknown("ai"));
    const Index index = last(maker.board.journal.visits);
    if (chance(5)) maker.void_entry(model::EntryKind::visit, index);
    else if (index > 0 && chance(10)) made.replaces = index - 1;
}

}  // namespace

BoardMaker random_board() {
    BoardMaker maker;
    for (int left = one_of(1, 3); left > 0; --left) add_regulation(maker);
    const bool all_meet = chance(60);
    for (int left = one_of(1, 3); left > 0; --left) add_branch(maker, all_meet);
    for (int left = one_of(1, 3); left > 0; --left) add_member(maker);
    for (int left = one_of(0, 14); left > 0; --left) add_visit(maker);
    return maker;
}

model::Scope random_scope() {
    const base::Day seen = chance(80) ? day("2023-01-01") + one_of(-10, 380) : random_day();
    const int first = chance(80) ? 2023 : one_of(2022, 2024);
    return {{first, first + (chance(20) ? 1 : 0)}, seen, chance(60) ? seen : seen - 1};
}

}  // namespace chibo::test
