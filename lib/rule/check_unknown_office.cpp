#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "rule/about.h"
#include "rule/checks.h"

namespace chibo::rule {

FoundList check_unknown_office(const Facts& facts) {
    std::vector<std::string_view> listed;
    for (const model::Regulation& regulation : facts.board.regulations) {
        for (const model::Named& office : regulation.offices) listed.push_back(office.id);
    }
    FoundList found;
    for (model::Index member = 0; member < facts.board.members.size(); ++member) {
        for (const model::Office& office : facts.board.members[member].offices) {
            if (std::find(listed.begin(), listed.end(), office.id) != listed.end()) continue;
            auto finding = about_member(finding::Code::unknown_office, facts.board, member);
            finding.with("office", office.id);
            finding.with("nearest", finding::Nearest{std::string(base::nearest(office.id, listed))});
            found.emplace_back(std::move(finding), member);
            break;  // once a member
        }
    }
    return found;
}

}  // namespace chibo::rule
