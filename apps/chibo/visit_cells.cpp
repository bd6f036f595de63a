#include "visit_cells.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "base/cell_text.h"
#include "finding/wordings/columns.h"
#include "finding/wordings/honorifics.h"
#include "finding/wordings/importing.h"
#include "finding/wordings/sheets.h"
#include "finding/wordings/workbooks.h"
#include "typed.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using Column = model::VisitColumn;

constexpr std::size_t at(Column column) { return static_cast<std::size_t>(column); }

// What a word of a few means, by its key or by how answers name it.
template <class Meaning, std::size_t count, std::size_t named>
std::optional<Meaning> meaning(RowCells& cells, Column column, const std::string& word,
                               const std::pair<std::string_view, Meaning> (&words)[count],
                               const std::array<base::Wording, named>& names) {
    static_assert(count == named);
    std::string known;
    for (std::size_t i = 0; i < count; ++i) {
        const std::string wanted = base::fold(word);
        if (wanted == words[i].first || wanted == base::fold(names[i].vi) || wanted == base::fold(names[i].en))
            return words[i].second;
        known += fmt::format("{}{}", known.empty() ? "" : ", ", words[i].first);
    }
    cells.wrong(at(column), {wordings::bad_listed_word, {{"word", shortened(word)}, {"words", known}}});
    return std::nullopt;
}

}  // namespace

std::string without_honorific(const std::string& name) {
    const std::string lower = base::fold_tones(name);
    for (const std::string_view each : wordings::honorifics) {
        const std::string before = base::fold_tones(each) + " ";
        if (!lower.starts_with(before)) continue;
        const auto blank = name.find(' ', name.find_first_not_of(' ') + each.size() - 1);
        return blank == std::string::npos ? name : trimmed(std::string_view(name).substr(blank));
    }
    return name;
}

std::optional<model::Session> listed_session(RowCells& cells) {
    constexpr std::array<base::Wording, 2> names = {wordings::regular_session, wordings::thematic_session};
    const std::string word = cells.raw(at(Column::session));
    return word.empty() ? std::nullopt : meaning(cells, Column::session, word, model::sessions, names);
}

std::optional<finding::Clause> listed_end(RowCells& cells) {
    const std::string word = cells.raw(at(Column::state));
    const std::string by = shortened(cells.raw(at(Column::ended_by)));
    if (word.empty()) return by.empty() ? std::nullopt : std::optional<finding::Clause>({wordings::row_ended, {}});
    const auto state = meaning(cells, Column::state, word, model::visit_states, wordings::visit_state_names);
    if (!state) return std::nullopt;
    if (*state == model::VisitState::living) {
        if (!by.empty()) cells.wrong(at(Column::state), {wordings::living_but_ended, {{"by", by}}});
        return std::nullopt;
    }
    if (by.empty()) return finding::Clause{wordings::row_ended, {}};
    return finding::Clause{*state == model::VisitState::voided ? wordings::row_voided : wordings::row_replaced,
                           {{"by", by}}};
}

std::string listed_grade(RowCells& cells, const model::Board& board, bool any) {
    std::string word = cells.raw(at(Column::grade));
    if (word.empty()) return {};
    std::vector<std::string> known;
    for (const model::Regulation& regulation : board.regulations) {
        for (const model::Grade& each : regulation.grades) {
            if (each.id == word || base::fold(each.name) == base::fold(word)) return each.id;
            if (std::find(known.begin(), known.end(), each.id) == known.end()) known.push_back(each.id);
        }
    }
    if ((known.empty() || any) && base::is_id(word)) return word;
    if (known.empty()) cells.wrong(at(Column::grade), {wordings::bad_listed_id, {{"word", shortened(word)}}});
    else {
        cells.wrong(at(Column::grade),
                    {wordings::bad_listed_word,
                     {{"word", shortened(word)}, {"words", fmt::format("{}", fmt::join(known, ", "))}}});
    }
    return {};
}

model::Difficulty listed_difficulty(const std::vector<std::string>& parts) {
    enum { said, status, to, due, note, source, most };
    const std::string whole = base::cell_of_parts({parts});
    const auto part = [&](std::size_t i) { return i < parts.size() ? parts[i] : std::string(); };
    const Stop bad(wordings::bad_listed_difficulty, {{"word", shortened(whole)}});
    if (parts.size() > most || part(said).empty()) throw Stop(bad);
    model::Difficulty made;
    made.text = part(said);
    const std::string word = base::fold(part(status));
    bool known = word.empty();
    for (std::size_t i = 0; i < std::size(model::statuses); ++i) {
        const base::Wording& name = wordings::status_names.at(i);
        if (word != model::statuses[i].first && word != base::fold(name.vi) && word != base::fold(name.en)) continue;
        made.status = model::statuses[i].second;
        known = true;
    }
    if (!known) throw Stop(bad);
    made.to = part(to);
    if (!part(due).empty()) made.due = listed_day(part(due));
    made.remarks = model::boxed({part(note), part(source)});
    return made;
}

}  // namespace chibo::app
