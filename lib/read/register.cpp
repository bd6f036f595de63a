#include "read/register.h"

#include <algorithm>

namespace chibo::read {

using finding::Code;

namespace {

// The id that stands behind «key:» at its first place in the text where a word may begin; empty where there is none.
std::string_view id_behind(std::string_view text, std::string_view key) {
    for (auto at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        if (at > 0 && std::string_view(" \t\n-{,\"'").find(text[at - 1]) == std::string_view::npos) continue;
        std::string_view rest = text.substr(at + key.size());
        if (!rest.starts_with(':')) continue;
        rest.remove_prefix(std::min(rest.find_first_not_of(" \t", 1), rest.size()));
        const std::string_view id = rest.substr(0, rest.find_first_of(" \t\r\n,}"));
        return base::is_id(id) || base::parse_entry_id(id) ? id : std::string_view{};
    }
    return {};
}

}  // namespace

void Losses::add(std::string_view text, Lost lost, std::span<const std::string_view> keys) {
    if (lost == Lost::all) return add_any();
    for (const std::string_view key : keys) {
        const std::string_view id = id_behind(text, key);
        if (id.empty()) continue;
        ids_.emplace(id);
        return;
    }
    if (lost == Lost::record) add_any();
}

bool Losses::may_hold(std::string_view id) const { return any_ || ids_.contains(std::string(id)); }

void Register::enter(const Placed<std::string>& id, model::Index index, Problems& problems) {
    const auto entered = entered_.enter(id.value, index);
    if (entered.fresh) return where_.push_back(id.where);
    const finding::Where first = where_[entered.place];
    const std::string place = fmt::format("{}:{}", files_[first.file], first.line);
    problems.add(Code::repeated_id, id.where, {{"id", id.value}, {"place", place}});
    // One of the two may have been meant for another id, which is then missing.
    losses_.add_any();
}

std::optional<model::Index> Register::resolve(const Placed<std::string>& reference, Problems& problems) const {
    if (const auto index = find(reference.value)) return index;
    if (!losses_.may_hold(reference.value)) {
        problems.add(
            Code::unknown_reference, reference.where,
            {{"what", what_}, {"id", reference.value}, {"nearest", finding::Nearest{nearest(reference.value)}}});
    }
    return std::nullopt;
}

std::string Register::nearest(std::string_view id) const {
    if (searches_left_ == 0) return {};
    --searches_left_;
    std::string best;
    std::size_t least = base::any_distance;
    for (std::size_t i = 0; i < entered_.size(); ++i) {
        const std::string_view known = entered_.id(i);
        const std::size_t below = !best.empty() && known < best ? least + 1 : least;
        const auto distance = base::near_distance(id, known, below);
        if (!distance) continue;
        best = known;
        least = *distance;
    }
    return best;
}

}  // namespace chibo::read
