#include "render/sheet_parts.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/message.h"
#include "finding/wordings/sheets.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
using finding::message;

// Only where the branch has a beginning or an end.
template <class Add>
void add_life(const model::Branch& branch, const model::Board& board, const Add& add) {
    const bool begins = branch.days.first != base::earliest_day;
    const bool ends = branch.days.last != base::latest_day;
    if (begins || ends) {
        add(wordings::branch_open, {{"from", begins ? base::spoken(branch.days.first) : std::string("…")},
                                    {"to", ends ? base::spoken(branch.days.last) : std::string("…")}});
    }
    if (branch.into) add(wordings::branch_into, {{"branch", board.branches[*branch.into].shown()}});
}

}  // namespace

Block conclusions(const std::vector<model::Index>& recorded, const model::Board& board, Language language) {
    Items items;
    for (const model::Index i : recorded) {
        const model::Conclusion& conclusion = board.journal.conclusions[i];
        const std::string decision =
            conclusion.decision.empty() ? std::string()
                                        : message(wordings::by_decision, {{"decision", conclusion.decision}}, language);
        items.items.push_back({message(wordings::conclusion_told,
                                       {{"year", fmt::format("{}", conclusion.year)},
                                        {"day", conclusion.date},
                                        {"decision", decision},
                                        {"text", conclusion.text}},
                                       language),
                               {}});
    }
    if (items.items.empty()) return Paragraph{{std::string(base::in(language, wordings::no_conclusion))}};
    return items;
}

Items branch_facts(const model::Branch& branch, const model::Board& board, base::Day day, Language language) {
    Items items;
    const auto add = [&](const base::Wording& wording, const finding::Arguments& arguments) {
        items.items.push_back({message(wording, arguments, language), {}});
    };
    add(wordings::branch_kind, {{"kind", board.kind_of(branch)}});
    const std::string areas = board.around(branch, day);
    if (!areas.empty()) add(wordings::branch_area, {{"areas", areas}});
    add_life(branch, board, add);
    if (branch.meets) add(wordings::branch_meets, {{"day", fmt::format("{}", *branch.meets)}});
    const auto count = [&](const std::optional<std::int32_t>& number, const base::Wording& wording, const char* name) {
        if (number) add(wording, {{name, Count{*number}}});
    };
    count(branch.party_members, wordings::branch_members, "members");
    count(branch.population, wordings::branch_population, "population");
    count(branch.poor_households, wordings::branch_poor, "poor");
    count(branch.near_poor_households, wordings::branch_near_poor, "poor");
    return items;
}

std::string attenders(std::span<const model::Index> visits, const model::Board& board) {
    std::vector<model::Reference> members;
    std::vector<std::string> names;
    for (const model::Index visit : visits) {
        for (const model::Reference& member : board.journal.visits[visit].members) {
            if (std::find(members.begin(), members.end(), member) != members.end()) continue;
            members.push_back(member);
            names.push_back(board.shown_member(member));
        }
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace chibo::render
