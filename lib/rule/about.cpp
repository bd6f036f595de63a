#include "rule/about.h"

#include "model/basis.h"

namespace chibo::rule {

using finding::Code;
using finding::Finding;
using model::Board;

Finding about_member(Code code, const Board& board, model::Index member) {
    const model::Member& who = board.members[member];
    Finding finding{code, who.where, {{"member", who.shown()}}, {}};
    finding.subject.member = who.id;
    return finding;
}

Finding about_duty(Code code, const Board& board, const model::Duty& duty) {
    Finding finding = about_member(code, board, duty.member);
    finding.subject.period = base::label(duty.period);
    const auto& offices = board.regulations[duty.binding.regulation].offices;
    finding.with("office", offices[duty.binding.office].term());
    finding.with("period", duty.period);
    finding.with("counted", finding::Count{duty.counted()});
    finding.with("required", finding::Count{duty.required});
    finding.with("missing", finding::Count{duty.missing()});
    finding.with("basis", model::basis(board, duty));
    return finding;
}

Finding about_visit(Code code, const Board& board, const model::Visit& visit) {
    Finding finding{code, visit.where, {}, {}};
    finding.subject.visit = base::text(visit.id);
    finding.subject.branch = board.id_of_branch(visit.branch);
    finding.subject.date = base::iso(visit.date);
    constexpr std::size_t most = 6;  // that any check of visits adds; with difficulties it may be a few more
    finding.arguments.reserve(most);
    finding.with("visit", finding.subject.visit);
    finding.with("branch", board.shown_branch(visit.branch));
    finding.with("date", visit.date);
    return finding;
}

Finding about_attender(Code code, const Board& board, const model::Visit& visit, std::uint32_t place) {
    Finding finding = about_visit(code, board, visit);
    const model::Reference& member = visit.members[place];
    finding.subject.member = board.id_of_member(member);
    finding.subject.place = place;
    finding.with("member", board.shown_member(member));
    return finding;
}

Finding about_difficulty(Code code, const Board& board, const Word& word) {
    const model::Visit& visit = board.journal.visits[word.visit];
    Finding finding = about_visit(code, board, visit);
    const model::Difficulty& difficulty = visit.meeting->difficulties[word.number - 1];
    finding.where = difficulty.where;
    finding.subject.number = word.number;
    finding.subject.difficulty = base::text(base::DifficultyId{visit.id, static_cast<std::int32_t>(word.number)});
    finding.with("difficulty", finding.subject.difficulty);
    finding.with("text", difficulty.text);
    return finding;
}

}  // namespace chibo::rule
