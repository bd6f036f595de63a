// A network whose units are visits and end in months, each visit of a month dearer than the one before.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "plan/flow.h"
#include "plan/leeway.h"

namespace chibo::plan {

class MonthNetwork {
public:
    // `standing` are the visits that are fixed.
    explicit MonthNetwork(const Months& standing);

    Node add_node(Amount visits = 0);
    std::size_t arc(Node from, Node to, const Limits& limits);
    std::size_t to_month(Node from, std::size_t month, Amount most);
    // H1: of a member's visits a day takes one; a month without a day takes any.
    std::size_t to_date(Node from, Index member, const base::Date& date, bool is_needed, Amount most = 1);

    // There must be a flow.
    void solve();
    Amount units(std::size_t arc) const { return flow_.units[arc]; }
    // Arcs that were looked at.
    std::size_t size() const { return work_; }
    // The sum over the months of the squared number of visits: the least there is.
    Amount squares() const;

    // The visits of each month, with those that are fixed.
    const Months& loads() const { return loads_; }

private:
    void expect();
    void add_steps(std::size_t month, std::int64_t about, std::int64_t width);
    void add_step(std::size_t month, std::int64_t from, std::int64_t to);
    void count_loads();

    struct Step {
        std::size_t month;
        std::size_t arc;
    };

    Months standing_;
    Months loads_{};
    std::vector<Step> steps_;
    Network network_;
    Costs costs_;
    Flow flow_;
    std::size_t work_ = 0;
    Node sink_ = 0;
    std::array<Node, months_of_year> nodes_{};
    std::array<Amount, months_of_year> may_{};  // visits that may fall in the month
    std::map<std::pair<Index, base::Day>, Node> days_;
};

}  // namespace chibo::plan
