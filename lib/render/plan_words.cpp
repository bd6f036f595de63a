#include "render/plan_words.h"

#include <vector>

#include <fmt/format.h>

#include "finding/message.h"
#include "finding/wordings/planning.h"
#include "model/journal.h"

namespace chibo::render {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
using finding::message;

namespace {

// So many names stand in a sentence; the rest is counted.
constexpr std::size_t most_names = 8;

}  // namespace

std::string_view name(model::Change change) {
    switch (change) {
        case model::Change::fixed: return "fixed";
        case model::Change::kept: return "kept";
        case model::Change::moved: return "moved";
        case model::Change::fresh: return "new";
    }
    return {};
}

std::string_view name(model::LimitKind kind) {
    switch (kind) {
        case model::LimitKind::branch: return "branch";
        case model::LimitKind::window: return "window";
        case model::LimitKind::day: return "day";
        case model::LimitKind::pair: return "pair";
    }
    return {};
}

std::string why(const model::ProposedVisit& visit, Language language) {
    std::vector<std::string> said;
    for (const finding::Clause& clause : visit.why) said.push_back(message(clause, language));
    return fmt::format("{}", fmt::join(said, "; "));
}

std::string conflict_sentence(const model::Conflict& conflict, const model::Board& board, Language language) {
    std::vector<std::string> names;
    for (const model::Index member : conflict.members) {
        if (names.size() == most_names) {
            const auto rest = static_cast<std::int64_t>(conflict.members.size() - most_names);
            names.push_back(message(wordings::more_items, {{"rest", Count{rest}}}, language));
            break;
        }
        names.push_back(board.members[member].shown());
    }
    return message(wordings::conflict_line,
                   {{"members", fmt::format("{}", fmt::join(names, ", "))},
                    {"needed", Count{conflict.needed}},
                    {"takes", Count{conflict.takes}},
                    {"missing", Count{conflict.needed - conflict.takes}}},
                   language);
}

std::string limit_sentence(const model::Limit& limit, const model::Board& board, Language language) {
    const auto& wording = limit.kind == model::LimitKind::branch   ? wordings::limit_branch
                          : limit.kind == model::LimitKind::window ? wordings::limit_window
                          : limit.kind == model::LimitKind::day    ? wordings::limit_day
                                                                   : wordings::limit_pair;
    return message(wording,
                   {{"member", limit.member ? board.members[*limit.member].shown() : std::string()},
                    {"branch", limit.branch ? board.branches[*limit.branch].shown() : std::string()},
                    {"from", limit.days.first},
                    {"to", limit.days.last},
                    {"takes", Count{limit.takes}}},
                   language);
}

std::string remedy_options(const model::Remedy& remedy, const model::PlanWishes& asked) {
    std::vector<std::string> options;
    if (remedy.wishes.per_branch != asked.per_branch) {
        options.push_back(fmt::format("--per-branch {}", remedy.wishes.per_branch));
    }
    if (remedy.wishes.spread != asked.spread) {
        options.push_back(fmt::format("--spread {}", model::word_for(remedy.wishes.spread, model::spreads)));
    }
    if (remedy.wishes.areas != asked.areas) {
        options.push_back(fmt::format("--areas {}", model::word_for(remedy.wishes.areas, model::area_wishes)));
    }
    return fmt::format("{}", fmt::join(options, " "));
}

std::string remedy_sentence(const model::Remedy& remedy, const model::PlanWishes& asked, Language language) {
    return message(remedy.unplaced == 0 ? wordings::remedy_all : wordings::remedy_line,
                   {{"options", remedy_options(remedy, asked)}, {"unplaced", Count{remedy.unplaced}}}, language);
}

}  // namespace chibo::render
