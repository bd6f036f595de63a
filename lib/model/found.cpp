#include "model/found.h"

#include "base/ids.h"

namespace chibo::model {

namespace {

using finding::Finding;

void tell_visit(const Board& board, const Visit& visit, Finding& finding) {
    finding.subject.visit = base::text(visit.id);
    finding.subject.branch = board.id_of_branch(visit.branch);
    finding.subject.date = base::iso(visit.date);
    finding.with("visit", finding.subject.visit);
    finding.with("branch", board.shown_branch(visit.branch));
    finding.with("date", visit.date);
    if (visit.branch.is_known()) finding.with("kind", board.kind_of_branch(*visit.branch.index()));
}

void tell_difficulty(const Visit& visit, std::uint32_t number, Finding& finding) {
    finding.subject.number = number;
    finding.subject.difficulty = base::text(base::DifficultyId{visit.id, static_cast<std::int32_t>(number)});
    finding.with("difficulty", finding.subject.difficulty);
    finding.with("text", visit.meeting().difficulties[number - 1].text);
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
    Finding finding{};
    tell(found, board, finding);
    return finding;
}

void tell(const Found& found, const Board& board, Finding& finding) {
    if (found.is_whole()) {
        finding = *found.more->whole;
        return;
    }
    finding.code = found.code;
    finding.where = found.where;
    finding.subject.clear();
    finding.arguments.clear();
    constexpr std::size_t most = 10;  // that any check has
    finding.arguments.reserve(most);
    const finding::Arguments& more = found.more->arguments;
    finding.arguments.insert(finding.arguments.end(), more.begin(), more.end());
    const Visit& visit = board.journal.visits[found.about];
    tell_visit(board, visit, finding);
    if (found.place) {
        const Reference& member = visit.members[*found.place];
        finding.subject.member = board.id_of_member(member);
        finding.subject.place = *found.place;
        finding.with("member", board.shown_member(member));
    }
    if (found.number > 0) tell_difficulty(visit, found.number, finding);
    if (found.first) finding.with("first", base::text(board.journal.visits[*found.first].id));
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
