#include "read/chain.h"

#include <algorithm>

namespace chibo::read {

namespace {

// A walk in depth from every record, kept on a list of its own: chains may be longer than the stack is deep.
class Walk {
public:
    explicit Walk(const std::vector<std::vector<model::Index>>& references)
        : references_(references), seen_(references.size(), Seen::not_yet) {}

    std::vector<std::vector<model::Index>> circles() {
        for (model::Index start = 0; start < references_.size(); ++start) {
            if (seen_[start] == Seen::not_yet) from(start);
        }
        return std::move(found_);
    }

private:
    enum class Seen { not_yet, on_path, done };
    // So many are told; circles share records, and mending some mends others.
    static constexpr std::size_t most_circles = 100;

    struct Step {
        model::Index record;
        std::size_t next = 0;  // the reference to follow next
    };

    void from(model::Index start) {
        enter(start);
        while (!path_.empty()) {
            Step& step = path_.back();
            if (step.next == references_[step.record].size()) {
                seen_[step.record] = Seen::done;
                path_.pop_back();
                continue;
            }
            const model::Index target = references_[step.record][step.next++];
            if (seen_[target] == Seen::not_yet) enter(target);
            else if (seen_[target] == Seen::on_path) close(target);
        }
    }
    void enter(model::Index record) {
        seen_[record] = Seen::on_path;
        path_.push_back({record, 0});
    }
    void close(model::Index target) {
        if (found_.size() == most_circles) return;
        std::vector<model::Index> circle;
        for (auto step = path_.rbegin(); step != path_.rend(); ++step) {
            circle.push_back(step->record);
            if (step->record == target) break;
        }
        std::reverse(circle.begin(), circle.end());
        std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end()), circle.end());
        found_.push_back(std::move(circle));
    }

    const std::vector<std::vector<model::Index>>& references_;
    std::vector<Seen> seen_;
    std::vector<Step> path_;
    std::vector<std::vector<model::Index>> found_;
};

}  // namespace

std::vector<std::vector<model::Index>> circles(const std::vector<std::vector<model::Index>>& references) {
    return Walk(references).circles();
}

}  // namespace chibo::read
