#include "model/found.h"

#include <string_view>
#include <type_traits>

#include "base/ids.h"

namespace chibo::model {

namespace {

using finding::Finding;

// Calls take(name, value) for each argument of the sentence about a visit, until one says yes; value() gives it. Of two
// of one name the first is meant.
template <class Take>
bool any_argument(const Found& found, const Board& board, Take take) {
    for (const finding::Argument& each : found.more->arguments) {
        if (take(each.name, [&]() -> const finding::Value& { return each.value; })) return true;
    }
    const Visit& visit = board.journal.visits[found.about];
    const auto of_difficulty = [&] {
        const base::DifficultyId id{visit.id, static_cast<std::int32_t>(found.number)};
        return take("difficulty", [&] { return base::text(id); }) || take("text", [&]() -> const std::string& {
                   return visit.meeting().difficulties[found.number - 1].text;
               });
    };
    return take("visit", [&] { return base::text(visit.id); }) ||
           take("branch", [&] { return board.shown_name_of_branch(visit.branch); }) ||
           take("date", [&] { return visit.date; }) ||
           (visit.branch.is_known() &&
            take("kind", [&]() -> const std::string& { return board.kind_of_branch(*visit.branch.index()); })) ||
           (found.place && take("member", [&] { return board.shown_name_of_member(visit.members[*found.place]); })) ||
           (found.number > 0 && of_difficulty()) ||
           (found.first && take("first", [&] { return base::text(board.journal.visits[*found.first].id); }));
}

}  // namespace

Found::Found(Finding finding, Index member) : code(finding.code), where(finding.where), about(member) {
    more.edit().whole.edit() = std::move(finding);
}

Found& Found::with(const char* name, finding::Value value) {
    more.edit().arguments.emplace_back(name, std::move(value));
    return *this;
}

std::optional<Index> member_of(const Found& found, const Board& board) {
    if (found.is_whole()) return found.about;
    return found.place ? board.journal.visits[found.about].members[*found.place].index() : std::nullopt;
}

Finding told(const Found& found, const Board& board) {
    if (found.is_whole()) return *found.more->whole;
    Finding finding{found.code, found.where, {}, {}};
    tell(found, board, finding.subject);
    any_argument(found, board, [&](const char* name, auto value) {
        if constexpr (std::is_same_v<decltype(value()), ShownName>) finding.with(name, value().text());
        else finding.with(name, value());
        return false;
    });
    return finding;
}

void tell(const Found& found, const Board& board, finding::Subject& about) {
    if (found.is_whole()) {
        about = found.more->whole->subject;
        return;
    }
    about.clear();
    const Visit& visit = board.journal.visits[found.about];
    about.visit = base::text(visit.id);
    about.branch = board.id_of_branch(visit.branch);
    about.date = base::iso(visit.date);
    if (found.place) {
        about.member = board.id_of_member(visit.members[*found.place]);
        about.place = *found.place;
    }
    if (found.number > 0) {
        about.number = found.number;
        about.difficulty = base::text(base::DifficultyId{visit.id, static_cast<std::int32_t>(found.number)});
    }
}

void say(const Found& found, const Board& board, base::Language language, std::string& said) {
    if (found.is_whole()) {
        said += message(*found.more->whole, language);
        return;
    }
    finding::say(finding::row(found.code).wording, language, said,
                 [&](std::string_view asked, const finding::Saying& saying) {
                     return any_argument(found, board, [&](const char* name, auto value) {
                         if (asked != name) return false;
                         if constexpr (std::is_same_v<decltype(value()), ShownName>) value().put(saying.said());
                         else saying(value());
                         return true;
                     });
                 });
}

finding::Findings told(const std::vector<Found>& all, const Board& board) {
    finding::Findings findings;
    findings.reserve(all.size());
    for (const Found& found : all) findings.push_back(told(found, board));
    return findings;
}

void bring_near(std::span<const Found> all, const Board& board) {
    const auto& visits = board.journal.visits;
    for (const Found& found : all) {
        if (found.is_whole()) continue;
        __builtin_prefetch(&visits[found.about]);
        if (found.first) __builtin_prefetch(&visits[*found.first]);
    }
    for (const Found& found : all) {
        if (found.is_whole()) continue;
        const Visit& visit = visits[found.about];
        if (visit.branch.is_known()) __builtin_prefetch(&board.branches[*visit.branch.index()]);
        const auto member = found.place ? visit.members[*found.place].index() : std::nullopt;
        if (member) __builtin_prefetch(&board.members[*member]);
    }
}

void sort(std::vector<Found>& all, const std::vector<std::string>& files) {
    finding::put_in_order(all, finding::order(all.size(), files, [&](std::uint32_t place) {
                              const Found& found = all[place];
                              const finding::Subject& about = found.more->whole->subject;
                              return finding::SortKey{found.code, found.where, about.period,
                                                      found.is_whole() ? about.place : found.place.value_or(0),
                                                      found.is_whole() ? about.number : found.number};
                          }));
}

}  // namespace chibo::model
