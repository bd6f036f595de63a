#include "render/clauses.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "finding/wordings/terms.h"
#include "model/basis.h"
#include "render/duty_order.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;

// The ids of the duty's visits to the member's own branch.
std::vector<std::string> visits_at_home(const model::Board& board, const model::Duty& duty) {
    std::vector<std::string> ids;
    const auto& home = board.members[duty.member].home;
    for (const model::Index visit : duty.visits) {
        const model::Visit& entry = board.journal.visits[visit];
        if (home && entry.branch.index() == home) ids.push_back(base::text(entry.id));
    }
    return ids;
}

}  // namespace

std::string office_name(const model::Named& office, Language language) {
    return language == Language::en && !office.name_en.empty() ? office.name_en : office.name;
}

std::string clause(const model::Regulation& regulation, const model::Quota& quota, Language language) {
    std::vector<std::string> offices;
    for (const std::uint32_t office : quota.offices) {
        offices.push_back(office_name(regulation.offices[office], language));
    }
    const std::string words =
        quota.cite.empty() ? std::string() : finding::message(wordings::cite, {{"text", quota.cite}}, language);
    return finding::message(wordings::clause,
                            {{"number", regulation.number},
                             {"offices", fmt::format("{}", fmt::join(offices, ", "))},
                             {"at_least", finding::Count{quota.at_least}},
                             {"per", wordings::each_period.at(static_cast<std::size_t>(quota.per))},
                             {"cite", words}},
                            language);
}

Items clauses(const model::Audit& audit, const model::Board& board, Language language) {
    std::set<std::pair<model::Index, model::Index>> binding;  // regulation, quota
    for (const model::Duty& duty : audit.duties) {
        for (const model::DutyPart& part : duty.parts) binding.emplace(part.binding.regulation, part.binding.quota);
    }
    Items items;
    for (const auto& [regulation, quota] : binding) {
        const model::Regulation& stated = board.regulations[regulation];
        items.items.push_back({clause(stated, stated.quotas[quota], language), {}});
    }
    return items;
}

bool rests_on_open_field(const model::Board& board, const model::Duty& duty) {
    return model::rests_on_partial(board, duty) || !visits_at_home(board, duty).empty();
}

Items what_verdicts_rest_on(const model::Audit& audit, const model::Board& board, Language language) {
    Items items;
    for (const model::Duty* duty : worst_first(audit, board)) {
        if (!rests_on_open_field(board, *duty)) continue;
        Item item{finding::message(wordings::rests_on,
                                   {{"member", board.members[duty->member].shown()},
                                    {"period", duty->period},
                                    {"requirement", model::requirement_clause(board, *duty)}},
                                   language),
                  {}};
        for (const auto& leave : model::leave_clauses(board, *duty)) {
            item.parts.push_back(finding::message(leave, language));
        }
        const auto home = visits_at_home(board, *duty);
        if (!home.empty()) {
            item.parts.push_back(finding::message(wordings::home_counted,
                                                  {{"number", board.regulations[duty->binding.regulation].number},
                                                   {"visits", fmt::format("{}", fmt::join(home, ", "))}},
                                                  language));
        }
        items.items.push_back(std::move(item));
    }
    return items;
}

}  // namespace chibo::render
