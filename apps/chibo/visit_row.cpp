#include "visit_row.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/cell_text.h"
#include "finding/wordings/importing.h"
#include "finding/wordings/recording.h"
#include "stop.h"
#include "typed.h"
#include "visit_cells.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using Column = model::VisitColumn;

constexpr std::size_t at(Column column) { return static_cast<std::size_t>(column); }

}  // namespace

ListForm visit_form() {
    return {wordings::visit_columns,
            {{at(Column::date)},
             {at(Column::branch), at(Column::branch_name)},
             {at(Column::members), at(Column::member_names)}}};
}

VisitReader::VisitReader(const ListFile& file, model::Board& board, const RecordOptions& options,
                         base::Language language)
    : file_(file), board_(board), options_(options), language_(language), names_(board) {}

VisitRow VisitReader::read(const read::CsvRow& row) {
    RowCells cells(file_, row, language_);
    VisitRow read{row.line, {}, {}, listed_end(cells), {}};
    const auto missing = [&](Column column) {
        cells.wrong({wordings::cell_missing, {{"column", cells.title(at(column))}}});
    };
    if (const std::string id = cells.raw(at(Column::id)); !id.empty()) {
        const auto parsed = base::parse_entry_id(id);
        if (parsed) read.visit.id = *parsed;
        else if (!read.ended) cells.wrong(at(Column::id), {wordings::bad_entry_id, {{"word", shortened(id)}}});
    }
    if (read.ended) {
        read.why = cells.take_why();
        return read;
    }
    const auto date = cells.date(at(Column::date));
    if (!cells.has(at(Column::date))) missing(Column::date);
    if (date) read.visit.date = *date;
    const bool some_branch = cells.has(at(Column::branch)) || cells.has(at(Column::branch_name));
    if (!some_branch) missing(Column::branch_name);
    else if (date) {
        if (auto found = branch(cells, date->first())) read.visit.branch = *found;
    }
    if (!cells.has(at(Column::members)) && !cells.has(at(Column::member_names))) missing(Column::member_names);
    else read.visit.members = members(cells);
    describe(cells, read.visit);
    read.why = cells.take_why();
    read.doubts = cells.take_doubts();
    return read;
}

// An id of nobody, which the journal may have all the same.
model::Reference VisitReader::unknown(RowCells& cells, std::size_t column, const std::string& id, const Stop& stop) {
    if (!options_.allow_findings) {
        cells.doubt(column, {wordings::with_hint, {{"why", stop.clause()}, {"hint", wordings::unknown_allowed}}});
    }
    return model::Reference::unknown(board_.journal.unknown_ids.place_of(id));
}

// By id, or by name with the area's beside it. An id and a name that are both given must be those of one branch.
std::optional<model::Reference> VisitReader::branch(RowCells& cells, base::Day day) {
    const bool by_id = cells.has(at(Column::branch));
    const Column column = by_id ? Column::branch : Column::branch_name;
    const std::string word = cells.raw(at(column));
    const std::string name = cells.raw(at(Column::branch_name));
    const std::string area = cells.raw(at(Column::area));
    model::Index found = 0;
    try {
        found = names_.branch_in(word, area, day);
    } catch (const Stop& stop) {
        if (base::is_id(word) && names_.fits_no_branch(word, day)) return unknown(cells, at(column), word, stop);
        cells.wrong(at(column), stop.clause());
        return std::nullopt;
    }
    const model::Branch& branch = board_.branches[found];
    if (by_id && !name.empty() && branch.name != name && base::fold_place(branch.name) != base::fold_place(name)) {
        cells.wrong(at(Column::branch_name), {wordings::id_and_name_differ,
                                              {{"id", branch.id}, {"name", branch.name}, {"word", shortened(name)}}});
    }
    return model::Reference(found);
}

std::optional<model::Reference> VisitReader::member(RowCells& cells, std::size_t column, const std::string& name) {
    try {
        return model::Reference(names_.member(name));
    } catch (const Stop& stop) {
        if (base::is_id(name) && names_.fits_no_member(name)) return unknown(cells, column, name, stop);
        if (const std::string bare = without_honorific(name); bare != name) return member(cells, column, bare);
        cells.wrong(column, stop.clause());
        return std::nullopt;
    }
}

// Between semicolons, line ends or commas; a name that holds a comma itself is known as a whole.
std::vector<model::Reference> VisitReader::members(RowCells& cells) {
    const Column column = cells.has(at(Column::members)) ? Column::members : Column::member_names;
    std::vector<model::Reference> found;
    bool all_read = true;
    const auto add = [&](const std::string& name) {
        auto reference = member(cells, at(column), name);
        all_read = all_read && reference;
        if (!reference) return;
        if (std::find(found.begin(), found.end(), *reference) != found.end()) {
            cells.wrong(at(column), {wordings::member_twice, {{"member", board_.shown_member(*reference)}}});
        }
        found.push_back(*reference);
    };
    for (const std::string& piece : base::items_of_cell(cells.raw(at(column)))) {
        if (piece.find(',') == std::string::npos || names_.is_member(piece)) add(piece);
        else
            for (const std::string& name : base::items_of_cell(piece, ",")) add(name);
    }
    if (column == Column::members && all_read) compare_names(cells, found);
    return found;
}

void VisitReader::compare_names(RowCells& cells, const std::vector<model::Reference>& members) {
    const std::string given = cells.raw(at(Column::member_names));
    if (given.empty() || members.empty()) return;
    std::vector<std::string> names;
    for (const model::Reference& member : members)
        names.push_back(member.is_known() ? board_.members[*member.index()].name : board_.unknown_id(member));
    if (given == base::cell_of_items(names)) return;
    const auto words = base::items_of_cell(given, given.find(';') == std::string::npos ? ",\n" : ";\n");
    for (std::size_t i = 0; i < std::max(names.size(), words.size()); ++i) {
        const std::string name = i < names.size() ? names[i] : std::string();
        const std::string word = i < words.size() ? words[i] : std::string();
        if (base::fold(name) == base::fold(word)) continue;
        const std::string id = i < members.size() ? board_.id_of_member(members[i]) : std::string("–");
        cells.wrong(at(Column::member_names),
                    {wordings::id_and_name_differ, {{"id", id}, {"name", name}, {"word", shortened(word)}}});
        return;
    }
}

void VisitReader::describe(RowCells& cells, model::Visit& visit) {
    describe(cells, visit.edit_meeting());
    quality(cells, visit);
    recorded(cells, visit);
}

void VisitReader::describe(RowCells& cells, model::Meeting& meeting) {
    constexpr std::int32_t most = base::largest_whole;
    meeting.guests = cells.texts(at(Column::guests));
    meeting.session = listed_session(cells);
    meeting.minutes = cells.number(at(Column::minutes), 0, most);
    turnout(cells, meeting);
    meeting.informed = cells.texts(at(Column::informed));
    meeting.guidance = cells.texts(at(Column::guidance));
    difficulties(cells, meeting);
}

// In two columns, or «17/20» in the first.
void VisitReader::turnout(RowCells& cells, model::Meeting& meeting) {
    constexpr std::int32_t most = base::largest_whole;
    const std::string word = cells.raw(at(Column::present));
    const auto slash = word.find('/');
    if (slash != std::string::npos && !cells.has(at(Column::eligible))) {
        const auto present = base::parse_whole(trimmed(word.substr(0, slash)), 0, most);
        const auto eligible = base::parse_whole(trimmed(word.substr(slash + 1)), 0, most);
        if (present && eligible) {
            meeting.turnout = {*present, *eligible};
            return;
        }
    }
    if (cells.has(at(Column::present)) != cells.has(at(Column::eligible))) {
        return cells.wrong(
            {wordings::half_turnout,
             {{"present", cells.title(at(Column::present))}, {"eligible", cells.title(at(Column::eligible))}}});
    }
    const auto present = cells.number(at(Column::present), 0, most);
    const auto eligible = cells.number(at(Column::eligible), 0, most);
    if (present && eligible) meeting.turnout = {*present, *eligible};
}

void VisitReader::quality(RowCells& cells, model::Visit& visit) {
    constexpr std::int32_t best = 100;
    const auto score = cells.number(at(Column::score), 0, best);
    const std::string grade = listed_grade(cells, board_, options_.allow_findings);
    if (score || !grade.empty()) visit.quality = model::Quality(score, board_.journal.grades.place_of(grade));
}

// An escalation must say to whom.
void VisitReader::difficulties(RowCells& cells, model::Meeting& meeting) {
    const std::size_t column = at(Column::difficulties);
    for (const auto& parts : base::parts_of_cell(cells.text(column))) {
        auto made = cells.reading(column, [&] { return listed_difficulty(parts); });
        if (!made) continue;
        if (made->status == model::Status::escalated && made->to.empty()) {
            cells.wrong(column,
                        {wordings::no_addressee,
                         {{"difficulty", fmt::format("«{}»", shortened(made->text))}, {"hint", std::string()}}});
        }
        meeting.difficulties.push_back(std::move(*made));
    }
}

void VisitReader::recorded(RowCells& cells, model::Visit& visit) {
    model::Recorded& recorded = visit.recorded;
    model::RecordedTexts& texts = recorded.texts.edit();
    texts.remarks = {cells.text(at(Column::note)), cells.text(at(Column::source))};
    texts.by = cells.text(at(Column::by));
    texts.at = cells.raw(at(Column::at));
    if (texts.at.empty()) return;
    recorded.day = base::parse_time_day(texts.at);
    if (!recorded.day) cells.wrong(at(Column::at), {wordings::bad_listed_time, {{"word", shortened(texts.at)}}});
}

}  // namespace chibo::app
