#include "rule/about.h"

#include "model/basis.h"

namespace chibo::rule {

using finding::Code;
using finding::Finding;
using model::Board;
using model::Found;

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

Found about_visit(Code code, const Board& board, model::Index visit) {
    Found found;
    found.code = code;
    found.where = board.journal.visits[visit].where;
    found.about = visit;
    return found;
}

Found about_attender(Code code, const Board& board, model::Index visit, model::Index member) {
    Found found = about_visit(code, board, visit);
    found.place = board.journal.visits[visit].place_of(member);
    return found;
}

Found about_aside(const Board& board, const model::SetAside& aside) {
    Found found = about_visit(model::code_of(aside.reason), board, aside.visit);
    if (aside.reason != model::Aside::unknown_branch) found.place = aside.place;
    found.first = aside.first;
    return found;
}

Found about_difficulty(Code code, const Board& board, const Word& word) {
    Found found = about_visit(code, board, word.visit);
    found.where = board.journal.visits[word.visit].meeting().difficulties[word.number - 1].where;
    found.number = word.number;
    return found;
}

}  // namespace chibo::rule
