#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

FoundList check_bound_by_two(const Facts& facts) {
    const auto& regulations = facts.board.regulations;
    const base::Span years = facts.scope.years.span();
    FoundList found;
    for (model::Index member = 0; member < facts.board.members.size(); ++member) {
        bool said = false;  // once a member
        facts.timelines[member].for_each(years, [&](const Stretch& stretch, const base::Span& days) {
            if (said || !stretch.beside) return;
            said = true;
            const model::Regulation& other = regulations[stretch.beside->regulation];
            auto finding = about_member(finding::Code::bound_by_two, facts.board, member);
            finding.with("office", other.offices[stretch.beside->office].term());
            finding.with("other", other.number);
            finding.with("number", regulations[stretch.office->regulation].number);
            finding.with("day", days.first);
            found.emplace_back(std::move(finding), member);
        });
    }
    return found;
}

}  // namespace chibo::rule
