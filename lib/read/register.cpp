#include "read/register.h"

#include <algorithm>

namespace chibo::read {

using finding::Code;

bool Losses::may_hold(std::string_view id) const {
    return any_ || std::any_of(texts_.begin(), texts_.end(), [&](const std::string& text) {
               return base::holds_word(text, id) || base::near(text, id);
           });
}

void Register::enter(const Placed<std::string>& id, model::Index index, Problems& problems) {
    const auto [at, fresh] = entered_.try_emplace(id.value, Entered{index, id.where});
    if (fresh) return;
    const finding::Where first = at->second.where;
    const std::string place = fmt::format("{}:{}", files_[first.file], first.line);
    problems.add(Code::repeated_id, id.where, {{"id", id.value}, {"place", place}});
    // One of the two may have been meant for another id, which is then missing.
    losses_.add_any();
}

std::optional<model::Index> Register::find(std::string_view id) const {
    const auto at = entered_.find(std::string(id));
    return at == entered_.end() ? std::nullopt : std::optional(at->second.index);
}

std::optional<model::Index> Register::resolve(const Placed<std::string>& reference, Problems& problems) const {
    if (const auto index = find(reference.value)) return index;
    if (!losses_.may_hold(reference.value)) {
        problems.add(Code::unknown_reference, reference.where,
                     {{"what", what_}, {"id", reference.value}, {"nearest", finding::Nearest{nearest(reference.value)}}});
    }
    return std::nullopt;
}

std::string Register::nearest(std::string_view id) const {
    // In the order of the ids, so that the answer does not hang on the order of a hash table.
    std::string best;
    std::size_t least = 0;
    for (const auto& [known, entered] : entered_) {
        if (!base::near(id, known)) continue;
        const std::size_t distance = base::edit_distance(id, known);
        if (best.empty() || distance < least || (distance == least && known < best)) {
            best = known;
            least = distance;
        }
    }
    return best;
}

}  // namespace chibo::read
