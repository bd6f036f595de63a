#include "read/entries.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "base/side_by_side.h"
#include "finding/wordings/terms.h"
#include "read/chain.h"

namespace chibo::read {

using finding::Code;
using finding::Findings;
using model::EntryKind;

namespace {

namespace wordings = finding::wordings;

std::uint64_t key(base::EntryId id) {
    return static_cast<std::uint64_t>(id.year) << 32U | static_cast<std::uint32_t>(id.number);
}

// Calls each(place, errors) for so many places, by several threads; the errors come in the order of the places.
template <class Each>
void for_each_place(std::size_t size, Findings& errors, Each each) {
    constexpr std::size_t at_a_time = 1024;
    base::side_by_side<Findings>(
        size, at_a_time,
        [&](Findings& found, std::size_t begin, std::size_t end) {
            found.clear();
            for (std::size_t place = begin; place < end; ++place) each(place, found);
        },
        [&](Findings& found) { std::move(found.begin(), found.end(), std::back_inserter(errors)); });
}

}  // namespace

void Entries::enter(const Placed<base::EntryId>& id, model::EntryPlace place, Problems& problems) {
    const auto [first, fresh] = entered_.enter(id.value, place);
    if (fresh) return;
    const finding::Where where = journal_.where_of(first);
    problems.add(Code::repeated_id, id.where,
                 {{"id", base::text(id.value)}, {"place", fmt::format("{}:{}", files_[where.file], where.line)}});
    losses_.add_any();
}

void Entries::settle(Findings& errors) {
    settle_follow_ups(errors);
    settle_voids(errors);
    settle_replacements(errors);
    report_ended_twice(errors);
    report_circles(errors);
}

std::optional<std::size_t> Entries::difficulties(model::Index visit) const {
    if (std::binary_search(unsure_.begin(), unsure_.end(), visit)) return std::nullopt;
    const model::Visit& entry = journal_.visits[visit];
    return entry.recorded.texts.is_empty() ? 0 : entry.meeting().difficulties.size();
}

std::optional<model::EntryPlace> Entries::resolve(base::EntryId id, finding::Where where, Findings& errors) const {
    if (const auto entered = entered_.find(id)) return entered;
    if (!losses_.may_hold(base::text(id))) {
        Problems problems(where.file, errors);
        problems.add(Code::unknown_reference, where,
                     {{"what", wordings::entry_word}, {"id", base::text(id)}, {"nearest", finding::Nearest{}}});
    }
    return std::nullopt;
}

void Entries::settle_follow_ups(Findings& errors) {
    for_each_place(follow_ups_.size(), errors, [this](std::size_t i, Findings& found) {
        if (follow_ups_[i]) settle(*follow_ups_[i], journal_.follow_ups[i], found);
    });
}

void Entries::settle(const Placed<base::DifficultyId>& follow_up, model::FollowUp& entry, Findings& errors) const {
    const auto& [of, where] = follow_up;
    const auto place = resolve(of.visit, where, errors);
    if (!place) return;
    Problems problems(where.file, errors);
    if (place->kind != EntryKind::visit) {
        problems.add(Code::no_such_difficulty, where, {{"visit", base::text(of.visit)}, {"count", finding::Count{0}}});
        return;
    }
    const auto known = difficulties(place->index);
    if (known && static_cast<std::size_t>(of.number) > *known) {
        const finding::Count count{static_cast<std::int64_t>(*known)};
        problems.add(Code::no_such_difficulty, where, {{"visit", base::text(of.visit)}, {"count", count}});
    }
    entry.visit = place->index;
    entry.number = static_cast<std::uint32_t>(of.number);
}

void Entries::settle_voids(Findings& errors) {
    ends_.assign(voids_.size(), false);
    for (std::size_t i = 0; i < voids_.size(); ++i) {
        if (!voids_[i]) continue;
        const auto place = resolve(voids_[i]->value, voids_[i]->where, errors);
        if (!place) continue;
        journal_.voids[i].of = *place;
        ends_[i] = place->kind != EntryKind::void_;
        if (!ends_[i]) {
            Problems problems(voids_[i]->where.file, errors);
            problems.add(Code::void_of_void, voids_[i]->where, {{"id", base::text(voids_[i]->value)}});
        }
    }
}

void Entries::settle_replacements(Findings& errors) {
    for_each_place(replaces_.size(), errors, [this](std::size_t i, Findings& found) { settle(replaces_[i], found); });
}

void Entries::settle(const Replacement& replacement, Findings& errors) {
    const auto& [of, where] = replacement.of;
    const auto place = resolve(of, where, errors);
    if (!place) return;
    Problems problems(where.file, errors);
    if (place->kind != EntryKind::visit) {
        problems.add(Code::replaces_no_visit, where, {{"id", base::text(of)}});
        return;
    }
    const auto old = difficulties(place->index);
    const auto fresh = difficulties(replacement.visit);
    if (old && fresh && *fresh < *old) {
        const finding::Count count{static_cast<std::int64_t>(*old)};
        problems.add(Code::fewer_difficulties, where, {{"count", count}, {"visit", base::text(of)}});
    }
    journal_.visits[replacement.visit].replaces = place->index;
}

void Entries::report_ended_twice(Findings& errors) const {
    std::vector<Ending> endings;
    std::vector<std::pair<EntryKind, model::Index>> places;
    for (std::size_t i = 0; i < voids_.size(); ++i) {
        if (!ends_[i]) continue;
        endings.push_back({*voids_[i], journal_.voids[i].id});
        places.emplace_back(journal_.voids[i].of.kind, journal_.voids[i].of.index);
    }
    for (const Replacement& replacement : replaces_) {
        const model::Visit& visit = journal_.visits[replacement.visit];
        if (!visit.replaces) continue;
        endings.push_back({replacement.of, visit.id});
        places.emplace_back(EntryKind::visit, *visit.replaces);
    }
    std::sort(places.begin(), places.end());
    if (std::adjacent_find(places.begin(), places.end()) == places.end()) return;  // mostly
    std::sort(endings.begin(), endings.end(), [](const Ending& a, const Ending& b) { return a.of.where < b.of.where; });
    std::unordered_map<std::uint64_t, base::EntryId> ended;
    for (const Ending& ending : endings) {
        const auto [first, fresh] = ended.try_emplace(key(ending.of.value), ending.by);
        if (fresh) continue;
        Problems problems(ending.of.where.file, errors);
        problems.add(Code::ended_twice, ending.of.where,
                     {{"id", base::text(ending.of.value)}, {"by", base::text(first->second)}});
    }
}

// Only visits that replace another can lie on a circle.
void Entries::report_circles(Findings& errors) const {
    const auto record_of = [](const Replacement& replacement) { return replacement.visit; };
    const auto links = [&](const Replacement& replacement) {
        return std::array{journal_.visits[replacement.visit].replaces};
    };
    for (const auto& circle : circles(replaces_, record_of, links)) {
        const Replacement& first = replaces_[circle.front()];
        Problems problems(first.of.where.file, errors);
        problems.add(Code::cycle, first.of.where, {{"id", base::text(journal_.visits[first.visit].id)}});
    }
}

}  // namespace chibo::read
