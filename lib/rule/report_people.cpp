// Duties and attendance by office, member and month.
#include <algorithm>
#include <map>

#include "rule/attended_counter.h"
#include "rule/report_parts.h"

namespace chibo::rule {

namespace {

const model::Visit& visit_of(const Facts& facts, const model::Counted& counted) {
    return facts.board.journal.visits[counted.visit];
}

}  // namespace

std::vector<model::OfficeTally> tally_offices(const Facts& facts) {
    std::map<std::pair<model::Index, model::Index>, model::OfficeTally> tallies;
    for (const model::Duty& duty : facts.duties) {
        model::OfficeTally& tally = tallies[{duty.binding.regulation, duty.binding.office}];
        tally.regulation = duty.binding.regulation;
        tally.office = duty.binding.office;
        ++tally.states.at(static_cast<std::size_t>(duty.state));
        tally.required += duty.required;
        tally.counted += duty.counted();
    }
    std::vector<model::OfficeTally> all;
    for (const auto& [key, tally] : tallies) all.push_back(tally);
    return all;
}

std::vector<model::MemberTally> tally_members(const Facts& facts) {
    std::map<model::Index, model::MemberTally> tallies;
    for (const model::Duty& duty : facts.duties) {
        model::MemberTally& tally = tallies[duty.member];
        tally.member = duty.member;
        ++tally.states.at(static_cast<std::size_t>(duty.state));
        tally.required += duty.required;
    }
    const auto set_aside = [&](const model::Reference& each) {
        const auto member = each.index();
        const auto at = member ? tallies.find(*member) : tallies.end();
        if (at != tallies.end()) ++at->second.set_aside;
    };
    for (const model::SetAside& aside : facts.attendance.set_aside) {
        const auto& members = facts.board.journal.visits[aside.visit].members;
        if (aside.reason != model::Aside::unknown_branch) set_aside(members[aside.place]);
        else std::for_each(members.begin(), members.end(), set_aside);  // it is said once, for all of them
    }
    std::vector<model::MemberTally> all;
    for (auto& [member, tally] : tallies) {
        AttendedCounter counter;
        for (const model::Counted& counted : facts.attendance.of(member)) counter.add(visit_of(facts, counted));
        tally.attended = counter.attended();
        all.push_back(tally);
    }
    return all;
}

std::vector<model::MonthTally> tally_months(const Facts& facts) {
    std::map<base::Day, AttendedCounter> counters;
    for (const model::Counted& counted : facts.attendance.counted) {
        const model::Visit& visit = visit_of(facts, counted);
        counters[base::month_of(visit.date.first()).first].add(visit);
    }
    std::vector<model::MonthTally> months;
    for (int year = facts.scope.years.first; year <= facts.scope.years.last; ++year) {
        for (int month = 1; month <= base::periods_in_year(base::Per::month); ++month) {
            const base::Span days = base::month_span(year, month);
            months.push_back({days, counters[days.first].attended()});
        }
    }
    return months;
}

model::Attended tally_attended(const Facts& facts) {
    AttendedCounter counter;
    for (const model::Counted& counted : facts.attendance.counted) counter.add(visit_of(facts, counted));
    return counter.attended();
}

}  // namespace chibo::rule
