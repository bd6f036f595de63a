#include "plan/month_network.h"

#include <algorithm>
#include <numeric>

namespace chibo::plan {

MonthNetwork::MonthNetwork(const Months& standing) : standing_(standing) {
    sink_ = network_.add_node();
    for (Node& node : nodes_) node = network_.add_node();
}

Node MonthNetwork::add_node(Amount visits) {
    network_.supply[sink_] -= visits;
    return network_.add_node(visits);
}

std::size_t MonthNetwork::arc(Node from, Node to, const Limits& limits) {
    network_.arcs.push_back({from, to, limits.most, limits.least});
    costs_.push_back(0);
    return costs_.size() - 1;
}

std::size_t MonthNetwork::to_month(Node from, std::size_t month, Amount most) {
    may_.at(month) += most;
    return arc(from, nodes_.at(month), {0, most});
}

std::size_t MonthNetwork::to_date(Node from, Index member, const base::Date& date, bool is_needed, Amount most) {
    const std::size_t month = month_of(date);
    if (date.is_month()) return to_month(from, month, most);
    const auto [day, fresh] = days_.try_emplace({member, date.first()}, 0);
    if (fresh) {
        day->second = network_.add_node();
        ++may_.at(month);
        arc(day->second, nodes_.at(month), {is_needed ? 1 : 0, 1});
    }
    return arc(from, day->second, {0, 1});
}

// Visit by visit near what is expected, in wider steps further off, where the cost between is a straight line. What is
// found is best where in every month the costs of a visit more and of one less are the true ones: the costs are convex.
// Otherwise what was found is expected next, and more goes visit by visit.
void MonthNetwork::solve() {
    constexpr std::int64_t first_width = 32;
    const std::size_t arcs = network_.arcs.size();
    expect();
    for (std::int64_t width = first_width;; width *= 2) {
        network_.arcs.resize(arcs);
        costs_.resize(arcs);
        steps_.clear();
        const Months expected = loads_;
        for (std::size_t month = 0; month < months_of_year; ++month) add_steps(month, expected.at(month), width);
        flow_ = best_flow(network_, {costs_});
        work_ += network_.arcs.size();
        count_loads();
        bool near = true;
        for (std::size_t month = 0; month < months_of_year; ++month) {
            const std::int64_t least = standing_.at(month), most = least + may_.at(month);
            const std::int64_t about = std::clamp(expected.at(month), least, most), load = loads_.at(month);
            near &= (load > about - width || load == least) && (load < about + width || load == most);
        }
        if (near) return;
    }
}

// All months filled up to one height, as far as visits may fall there.
void MonthNetwork::expect() {
    const auto filled = [&](std::int64_t height) {
        Months loads{};
        for (std::size_t month = 0; month < months_of_year; ++month) {
            loads.at(month) = std::clamp(height, standing_.at(month), standing_.at(month) + may_.at(month));
        }
        return loads;
    };
    const auto sum = [](const Months& loads) { return std::accumulate(loads.begin(), loads.end(), std::int64_t{0}); };
    const std::int64_t all = sum(standing_) - network_.supply[sink_];
    std::int64_t height = 0;
    while (height < all && sum(filled(height)) < all) ++height;
    loads_ = filled(height);
}

void MonthNetwork::add_steps(std::size_t month, std::int64_t about, std::int64_t width) {
    const std::int64_t least = standing_.at(month), most = least + may_.at(month);
    about = std::clamp(about, least, most);
    const std::int64_t first = std::max(least, about - width), last = std::min(most, about + width);
    for (std::int64_t n = first; n < last; ++n) add_step(month, n, n + 1);
    for (std::int64_t to = first, step = width; to > least; to -= step, step *= 2) {
        add_step(month, std::max(least, to - step), to);
    }
    for (std::int64_t from = last, step = width; from < most; from += step, step *= 2) {
        add_step(month, from, std::min(most, from + step));
    }
}

// From n visits to m each adds (m² - n²) / (m - n).
void MonthNetwork::add_step(std::size_t month, std::int64_t from, std::int64_t to) {
    steps_.push_back({month, arc(nodes_.at(month), sink_, {0, to - from})});
    costs_.back() = from + to;
}

void MonthNetwork::count_loads() {
    loads_ = standing_;
    for (const Step& step : steps_) loads_.at(step.month) += flow_.units[step.arc];
}

Amount MonthNetwork::squares() const {
    Amount sum = 0;
    for (const std::int64_t visits : loads_) sum += visits * visits;
    return sum;
}

}  // namespace chibo::plan
