#include "render/derivation.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "finding/finding.h"
#include "finding/meaning.h"
#include "finding/wordings/explanations.h"
#include "finding/wordings/terms.h"
#include "model/basis.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using finding::Count;
using finding::message;
using model::Explanation;

// The bound days of all duties, in the order of time; no day is in two of them. A quota that goes on into the next
// period makes one part.
std::vector<model::DutyPart> bound_parts(const model::Audit& audit) {
    std::vector<model::DutyPart> parts;
    for (const model::Duty& duty : audit.duties) parts.insert(parts.end(), duty.parts.begin(), duty.parts.end());
    std::sort(parts.begin(), parts.end(),
              [](const model::DutyPart& a, const model::DutyPart& b) { return a.days.first < b.days.first; });
    std::vector<model::DutyPart> joined;
    for (const model::DutyPart& part : parts) {
        const bool goes_on = !joined.empty() && joined.back().days.last + 1 == part.days.first &&
                             joined.back().binding == part.binding && joined.back().leave == part.leave;
        if (goes_on) joined.back().days.last = part.days.last;
        else joined.push_back(part);
    }
    return joined;
}

finding::Arguments why_aside(const model::SetAside& aside, const model::Board& board) {
    const model::Visit& visit = board.journal.visits[aside.visit];
    finding::Arguments arguments{{"branch", board.id_of_branch(visit.branch)}};
    if (visit.branch.index()) arguments.push_back({"kind", board.kind_of_branch(*visit.branch.index())});
    if (aside.first) {
        const model::Visit& first = board.journal.visits[*aside.first];
        arguments.push_back({"first", fmt::format("{} ({})", base::text(first.id), place(board, first.where))});
    }
    return arguments;
}

// What ended the visit, with its place.
finding::Clause ended(const model::ExplainedVisit& explained, const model::Board& board) {
    const auto by = [&](const base::EntryId& id, const finding::Where& where) {
        return finding::Argument{"by", fmt::format("{} ({})", base::text(id), place(board, where))};
    };
    if (explained.fate == model::Fate::voided) {
        const model::Void& entry = board.journal.voids[*explained.by];
        return {wordings::voided, {by(entry.id, entry.where), {"reason", entry.reason}}};
    }
    const model::Visit& entry = board.journal.visits[*explained.by];
    return {wordings::replaced, {by(entry.id, entry.where)}};
}

// The code's message with its places shown as ‹name›.
std::string message_pattern(finding::Code code, base::Language language) {
    std::string pattern;
    std::string_view rest = base::in(language, finding::row(code).wording);
    for (auto open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
        const std::string_view inside = rest.substr(open + 1, rest.find('}', open) - open - 1);
        pattern += fmt::format("{}‹{}›", rest.substr(0, open), inside.substr(0, inside.find(':')));
        rest.remove_prefix(open + inside.size() + 2);
    }
    return pattern + std::string(rest);
}

}  // namespace

std::vector<Interval> intervals(const Explanation& explanation, const model::Board& board) {
    const base::Span years = explanation.audit.scope.years.span();
    std::vector<Interval> all;
    base::Day next = years.first;
    for (const model::DutyPart& part : bound_parts(explanation.audit)) {
        if (next < part.days.first) all.push_back({{next, part.days.first - 1}, {}, {}});
        Interval& interval = all.emplace_back(Interval{part.days, part, {}});
        for (const model::Leave& leave : board.members[explanation.member].leave) {
            if (part.leave && leave.days.overlaps(part.days)) interval.leaves.push_back(&leave);
        }
        next = part.days.last + 1;
    }
    if (next <= years.last) all.push_back({{next, years.last}, {}, {}});
    return all;
}

std::vector<model::Index> binding_regulations(const model::Audit& audit) {
    std::set<model::Index> found;
    for (const model::Duty& duty : audit.duties) {
        for (const model::DutyPart& part : duty.parts) found.insert(part.binding.regulation);
    }
    return {found.begin(), found.end()};
}

std::vector<model::Index> binding_quotas(const model::Audit& audit, model::Index regulation) {
    std::set<model::Index> found;
    for (const model::Duty& duty : audit.duties) {
        for (const model::DutyPart& part : duty.parts) {
            if (part.binding.regulation == regulation) found.insert(part.binding.quota);
        }
    }
    return {found.begin(), found.end()};
}

std::string place(const model::Board& board, const finding::Where& where) {
    return fmt::format("{}:{}", board.files[where.file], where.line);
}

std::string fate(const model::ExplainedVisit& explained, const Explanation& explanation, const model::Board& board,
                 base::Language language) {
    switch (explained.fate) {
        case model::Fate::counted: {
            const auto& home = board.members[explanation.member].home;
            const bool at_home = home && board.journal.visits[explained.visit].branch.index() == home;
            return message(at_home ? wordings::counted_at_home : wordings::counted, {{"period", *explained.towards}},
                           language);
        }
        case model::Fate::set_aside:
            return message(wordings::aside.at(static_cast<std::size_t>(explained.aside->reason)),
                           why_aside(*explained.aside, board), language);
        case model::Fate::voided:
        case model::Fate::replaced: return message(ended(explained, board), language);
        case model::Fate::not_seen: return std::string(base::in(language, wordings::not_seen));
    }
    return {};
}

finding::Clause outcome(const model::Duty& duty, const model::Scope& scope, const model::Board& board) {
    const model::Regulation& regulation = board.regulations[duty.binding.regulation];
    const auto& kinds = regulation.kinds_of(regulation.quotas[duty.binding.quota]);
    const std::int64_t gone = duty.bound_days(scope.seen);
    const std::int64_t bound = duty.bound_days();
    finding::Arguments arguments{{"period", duty.period},
                                 {"counted", Count{duty.counted()}},
                                 {"required", Count{duty.required}},
                                 {"missing", Count{duty.missing()}},
                                 {"last", duty.last_day()},
                                 {"day", scope.seen},
                                 {"gone", Count{gone}},
                                 {"bound", Count{bound}},
                                 {"expected", Count{duty.expected}},
                                 {"kinds", fmt::format("{}", fmt::join(kinds, ", "))},
                                 {"state", wordings::states.at(static_cast<std::size_t>(duty.state))}};
    switch (duty.state) {
        case model::State::exempt: return {wordings::outcome_exempt, arguments};
        case model::State::met: return {wordings::outcome_met, arguments};
        case model::State::short_: return {wordings::outcome_short, arguments};
        case model::State::behind:
        case model::State::pending: break;
    }
    if (scope.seen < duty.days.first) return {wordings::outcome_future, arguments};
    arguments.push_back({"quotient", model::quotient(duty.required * gone, bound)});
    return {duty.last_day() <= scope.closed ? wordings::outcome_too_late : wordings::outcome_open, arguments};
}

const model::Named* listed_office(const model::Board& board, const std::string& id) {
    for (const model::Regulation& regulation : board.regulations) {
        if (const auto office = regulation.office(id)) return &regulation.offices[*office];
    }
    return nullptr;
}

bool reviews_matter(const Explanation& explanation, const model::Board& board) {
    const auto binding = binding_regulations(explanation.audit);
    return std::any_of(binding.begin(), binding.end(),
                       [&](model::Index i) { return board.regulations[i].self_review_due.has_value(); }) ||
           std::any_of(explanation.reviews.begin(), explanation.reviews.end(),
                       [](const model::ExplainedReview& explained) { return explained.review.has_value(); });
}

std::string code_title(finding::Code code, base::Language language) {
    if (const finding::Meaning* meaning = finding::meaning(code))
        return std::string(base::in(language, meaning->title));
    return message_pattern(code, language);
}

std::string code_what(finding::Code code, base::Language language) {
    if (const finding::Meaning* meaning = finding::meaning(code)) return std::string(base::in(language, meaning->what));
    return message(wordings::file_error_what, {{"message", message_pattern(code, language)}}, language);
}

}  // namespace chibo::render
