#include "entry.h"

#include <algorithm>
#include <type_traits>

#include <fmt/format.h>

#include "finding/wordings/recording.h"
#include "rule/living.h"
#include "rule/same_entry.h"
#include "write/entry_text.h"

namespace chibo::app {

namespace wordings = finding::wordings;

base::Date date_of(const Entry& entry) {
    return std::visit([](const auto& each) { return base::Date(each.date); }, entry);
}

// The visit that the entry speaks of beside itself, if any.
std::optional<model::Index> visit_behind(const Entry& entry) {
    if (const auto* visit = std::get_if<model::Visit>(&entry)) return visit->replaces;
    if (const auto* follow_up = std::get_if<model::FollowUp>(&entry)) return follow_up->visit;
    const auto* void_entry = std::get_if<model::Void>(&entry);
    const bool of_visit = void_entry && void_entry->of.kind == model::EntryKind::visit;
    return of_visit ? std::optional(void_entry->of.index) : std::nullopt;
}

// The years in which the entry can change a verdict, up to today or the entry's own day.
model::Scope scope_around(const Entry& entry, const model::Board& board, base::Day today) {
    const base::Date date = date_of(entry);
    base::Years years{base::civil(date.first()).year, base::civil(date.first()).year};
    const auto take_in = [&](int year) { years = {std::min(years.first, year), std::max(years.last, year)}; };
    if (const auto visit = visit_behind(entry)) {
        take_in(base::civil(board.journal.visits[*visit].date.first()).year);
    }
    if (const auto* review = std::get_if<model::Review>(&entry)) take_in(review->year);
    if (const auto* entry_void = std::get_if<model::Void>(&entry); entry_void && !visit_behind(entry)) {
        if (entry_void->of.kind == model::EntryKind::review) take_in(board.journal.reviews[entry_void->of.index].year);
    }
    return {years, std::max(today, date.last()), today - 1};
}

// The entry that says the same already, with its id and place.
template <class Found>
std::optional<std::pair<base::EntryId, finding::Where>> found_in(const std::vector<Found>& entries,
                                                                 std::optional<model::Index> at) {
    if (!at) return std::nullopt;
    return std::pair(entries[*at].id, entries[*at].where);
}

std::optional<std::pair<base::EntryId, finding::Where>> same_entry(const Entry& entry, const model::Board& board,
                                                                   bool dated) {
    const rule::Living living = rule::living(board.journal, {});
    const model::Journal& journal = board.journal;
    struct Search {
        const model::Board& board;
        const rule::Living& living;
        const model::Journal& journal;
        bool dated;
        auto operator()(const model::Visit& e) const { return found_in(journal.visits, same_visit(board, living, e)); }
        auto operator()(const model::FollowUp& e) const {
            return found_in(journal.follow_ups, same_follow_up(board, living, e));
        }
        auto operator()(const model::Review& e) const {
            return found_in(journal.reviews, same_review(board, living, e, dated));
        }
        auto operator()(const model::Conclusion& e) const {
            return found_in(journal.conclusions, same_conclusion(board, living, e));
        }
        auto operator()(const model::Void& e) const {
            const auto same = rule::same_void(board, e);
            const bool other_day = same && dated && journal.voids[*same].date != e.date;
            return found_in(journal.voids, other_day ? std::nullopt : same);
        }
    };
    return std::visit(Search{board, living, journal, dated}, entry);
}

std::vector<finding::Clause> slips(const Entry& entry, const model::Board& board, base::Day today,
                                   bool future_is_meant) {
    const base::Date date = date_of(entry);
    std::vector<finding::Clause> found;
    if (date.first() > today && !future_is_meant)
        found.push_back({wordings::future_date, {{"date", date}, {"today", today}}});
    const auto add_future_year = [&](int year) {
        if (year <= base::civil(date.last()).year || future_is_meant) return;
        found.push_back({wordings::future_year, {{"year", fmt::format("{}", year)}, {"date", date}}});
    };
    if (const auto* review = std::get_if<model::Review>(&entry)) add_future_year(review->year);
    if (const auto* conclusion = std::get_if<model::Conclusion>(&entry)) add_future_year(conclusion->year);
    if (const auto* follow_up = std::get_if<model::FollowUp>(&entry)) {
        const model::Visit& visit = board.journal.visits[follow_up->visit];
        if (follow_up->date < visit.date.first()) {
            found.push_back(
                {wordings::before_the_visit, {{"date", date}, {"visit", base::text(visit.id)}, {"day", visit.date}}});
        }
    }
    return found;
}

Entry entry_of(const base::EntryId& id, const model::Board& board) {
    const model::Journal& journal = board.journal;
    const model::EntryPlace place = journal.find(id).value();
    switch (place.kind) {
        case model::EntryKind::visit: return journal.visits[place.index];
        case model::EntryKind::follow_up: return journal.follow_ups[place.index];
        case model::EntryKind::review: return journal.reviews[place.index];
        case model::EntryKind::conclusion: return journal.conclusions[place.index];
        case model::EntryKind::void_: break;
    }
    return journal.voids[place.index];
}

std::string text_of(const Entry& entry, const model::Board& board) {
    return std::visit(
        [&](const auto& each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, model::Void>) {
                return write::entry_text(each, board.journal.id_of(each.of));
            } else {
                return write::entry_text(board, each);
            }
        },
        entry);
}

std::optional<std::pair<base::EntryId, base::EntryId>> voided_behind(const model::FollowUp& follow_up,
                                                                     const model::Board& board) {
    const auto& visits = board.journal.visits;
    model::Index last = follow_up.visit;
    for (;;) {
        const auto at = std::find_if(visits.begin(), visits.end(),
                                     [&](const model::Visit& other) { return other.replaces == last; });
        if (at == visits.end()) break;
        last = static_cast<model::Index>(at - visits.begin());
    }
    for (const model::Void& other : board.journal.voids) {
        if (other.of.kind == model::EntryKind::visit && other.of.index == last) {
            return std::pair(visits[last].id, other.id);
        }
    }
    return std::nullopt;
}

std::optional<std::pair<base::EntryId, base::EntryId>> ended_already(const Entry& entry, const model::Board& board) {
    std::optional<model::EntryPlace> of;
    if (const auto* entry_void = std::get_if<model::Void>(&entry)) of = entry_void->of;
    if (const auto* visit = std::get_if<model::Visit>(&entry); visit && visit->replaces) {
        of = model::EntryPlace{model::EntryKind::visit, *visit->replaces};
    }
    if (!of) return std::nullopt;
    for (const model::Void& other : board.journal.voids) {
        if (other.of.kind == of->kind && other.of.index == of->index)
            return std::pair(board.journal.id_of(*of), other.id);
    }
    for (const model::Visit& other : board.journal.visits) {
        if (of->kind == model::EntryKind::visit && other.replaces == of->index) {
            return std::pair(board.journal.id_of(*of), other.id);
        }
    }
    return std::nullopt;
}

}  // namespace chibo::app
