#include "render/look_up_document.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/message.h"
#include "finding/wordings/lookups.h"
#include "render/clauses.h"
#include "render/derivation.h"
#include "render/hit_fields.h"
#include "render/list_parts.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
using finding::message;
using model::Thing;

std::string say(const base::Wording& wording, Language language) { return std::string(base::in(language, wording)); }

std::string office_said(const model::Office& office, const model::Board& board, Language language) {
    const model::Named* const listed = listed_office(board, office.id);
    return listed ? office_name(*listed, language) : office.id;
}

// With the day from which it is, or until which it was, where it is not on the day.
std::string when(std::string what, const base::Span& days, base::Day day, Language language) {
    if (days.last < day) return message(wordings::until_day, {{"what", what}, {"day", days.last}}, language);
    if (day < days.first) return message(wordings::from_day, {{"what", what}, {"day", days.first}}, language);
    return what;
}

std::string offices_said(const model::Member& member, const model::Board& board, base::Day day, Language language) {
    std::vector<std::string> held;
    const model::Office* last = nullptr;
    for (const model::Office& office : member.offices) {
        if (office.days.contains(day)) held.push_back(office_said(office, board, language));
        if (!last || last->days.last < office.days.last) last = &office;
    }
    if (!held.empty()) return fmt::format("{}", fmt::join(held, ", "));
    if (!last) return say(wordings::no_office_ever, language);
    return when(office_said(*last, board, language), last->days, day, language);
}

std::string area_said(const model::Hit& hit, const model::Board& board, base::Day day, Language language) {
    const bool branch = hit.thing == Thing::branch;
    std::string names = area_names(board, areas_around(hit, board, day));
    if (names.empty()) names = say(branch ? wordings::in_no_area : wordings::top_area, language);
    const base::Span& days = branch ? board.branches[hit.index].days : board.areas[hit.index].days;
    return when(std::move(names), days, day, language);
}

}  // namespace

std::string thing_name(const model::Hit& hit, const model::Board& board, Language language) {
    if (hit.thing == Thing::member && board.members[hit.index].type == model::MemberType::group)
        return say(wordings::group_name, language);
    return say(wordings::thing_names.at(static_cast<std::size_t>(hit.thing)), language);
}

std::string whereabouts(const model::Hit& hit, const model::Board& board, base::Day day, Language language) {
    if (hit.thing == Thing::member) return offices_said(board.members[hit.index], board, day, language);
    return area_said(hit, board, day, language);
}

Document look_up_document(const model::LookUp& found, const model::Board& board, base::Day day, Language language) {
    Table table;
    table.columns = {text_column(wordings::thing_column, language), text_column(wordings::id_column, language),
                     text_column(wordings::found_name_column, language), text_column(wordings::where_column, language)};
    table.searched = true;
    for (const model::Hit& hit : found.hits) {
        table.rows.push_back({{thing_name(hit, board, language)},
                              {id_of(hit, board)},
                              {name_of(hit, board)},
                              {whereabouts(hit, board, day, language)}});
    }
    const finding::Arguments sums{{"found", Count{static_cast<std::int64_t>(found.found)}},
                                  {"shown", Count{static_cast<std::int64_t>(found.hits.size())}}};
    const bool all = found.hits.size() == found.found;
    Document document;
    document.add(std::move(table));
    document.add(Paragraph{{message(all ? wordings::all_found : wordings::some_found, sums, language)}});
    return document;
}

std::string candidates(const std::vector<model::Hit>& hits, const model::Board& board, base::Day day) {
    constexpr std::size_t most = 10;
    std::vector<std::string> shown;
    for (const model::Hit& hit : hits) {
        if (shown.size() == most) {
            shown.emplace_back("…");
            break;
        }
        const std::string around = area_names(board, areas_around(hit, board, day));
        shown.push_back(
            fmt::format("{} ({}){}{}", name_of(hit, board), id_of(hit, board), around.empty() ? "" : ", ", around));
    }
    return fmt::format("{}", fmt::join(shown, "; "));
}

}  // namespace chibo::render
