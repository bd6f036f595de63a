#include "record_row.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/cell_text.h"
#include "base/ids.h"
#include "finding/wordings/importing.h"
#include "finding/wordings/terms.h"
#include "finding/wordings/usage.h"
#include "finding/wordings/workbooks.h"
#include "stop.h"
#include "visit_cells.h"
#include "words.h"
#include "write/scalar.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using model::BranchColumn;
using model::MemberColumn;

constexpr std::size_t at(MemberColumn column) { return static_cast<std::size_t>(column); }
constexpr std::size_t at(BranchColumn column) { return static_cast<std::size_t>(column); }

std::string number_text(const std::optional<std::int32_t>& number) {
    return number ? fmt::format("{}", *number) : std::string();
}

// «from..to», either end open. Throws Stop.
base::Span span_of(std::string_view text) {
    const auto dots = text.find("..");
    const std::string from(text.substr(0, dots));
    const std::string to(text.substr(std::min(dots + 2, text.size())));
    base::Span days;
    if (!from.empty()) days.first = listed_day(from);
    if (!to.empty()) days.last = listed_day(to);
    if (days.empty()) throw Stop(wordings::from_behind_to, {{"from", days.first}, {"to", days.last}});
    return days;
}

std::string part(const std::vector<std::string>& parts, std::size_t i) {
    return i < parts.size() ? parts[i] : std::string();
}

// The last two of the parts.
base::Box<model::Remarks> remarks_of(const std::vector<std::string>& parts, std::size_t from) {
    return model::boxed({part(parts, from), part(parts, from + 1)});
}

// A text as part of an id: «Chi bộ ấp 6» gives «chi-bo-ap-6».
std::string id_of(std::string_view text) {
    std::string id;
    for (const char c : base::fold(text)) {
        const bool kept = ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '.';
        if (kept && (c != '.' || !id.empty())) id += c;
        else if (!kept && !id.empty() && id.back() != '-') id += '-';
    }
    while (id.ends_with('-') || id.ends_with('.')) id.pop_back();
    return id;
}

std::string known_by(std::string_view name, std::string_view area) {
    return fmt::format("{}\n{}", base::fold_tones(name), area);
}

}  // namespace

std::string known_by(const model::Board&, const model::Member& member) { return known_by(member.name, ""); }

std::string known_by(const model::Board& board, const model::Branch& branch) {
    return known_by(branch.name, branch.area ? board.areas[*branch.area].id : std::string());
}

ListForm member_form() { return {wordings::member_columns, {{at(MemberColumn::name)}}}; }

ListForm branch_form() { return {wordings::branch_columns, {{at(BranchColumn::name)}, {at(BranchColumn::kind)}}}; }

RecordReader::RecordReader(const ListFile& file, const model::Board& board, base::Day today, bool any_office,
                           base::Language language)
    : file_(file), board_(board), today_(today), any_office_(any_office), language_(language), names_(board) {
    for (const read::CsvRow& row : file.rows()) listed_ids_.emplace(RowCells(file, row, language).raw(0));
}

RecordRow RecordReader::begin(RowCells& cells, const read::CsvRow& row, std::size_t id, std::size_t name) {
    RecordRow read{row.line, {cells.raw(id), {}}, cells.word(name), {}, {}, {}};
    if (!read.record.id.empty() && !base::is_id(read.record.id))
        cells.wrong(id, {wordings::bad_listed_id, {{"word", shortened(read.record.id)}}});
    if (!cells.has(name)) cells.wrong({wordings::cell_missing, {{"column", cells.title(name)}}});
    return read;
}

RecordRow RecordReader::member(const read::CsvRow& row) {
    RowCells cells(file_, row, language_);
    RecordRow read = begin(cells, row, at(MemberColumn::id), at(MemberColumn::name));
    read.name = without_honorific(read.name);
    read.record.text("name", read.name);
    const std::string type = base::fold(cells.raw(at(MemberColumn::type)));
    const auto means = [&](std::string_view key, const base::Wording& name) {
        return type == key || type == base::fold(name.vi);
    };
    const bool group = means("group", wordings::group_word);
    if (!type.empty() && !group && !means("person", wordings::person_word)) {
        cells.wrong(at(MemberColumn::type), {wordings::bad_listed_word,
                                             {{"word", shortened(cells.raw(at(MemberColumn::type)))},
                                              {"words", std::string("person, group")}}});
    }
    if (group) read.record.put("type", "group");
    const auto people = cells.texts(at(MemberColumn::people));
    if (!people.empty() && !group) cells.wrong(at(MemberColumn::people), {wordings::no_people_of_person, {}});
    if (!people.empty()) read.record.put("people", write::flow_list(people));
    read.record.put("offices", write::offices_value(offices(cells)));
    read.record.put("areas", areas(cells, at(MemberColumn::areas)));
    read.record.put("home", branch_id(cells, at(MemberColumn::home), {}));
    read.record.put("leave", write::leave_value(leave(cells)));
    read.record.text("note", cells.text(at(MemberColumn::note)));
    read.record.text("source", cells.text(at(MemberColumn::source)));
    read.known_by = known_by(read.name, "");
    read.id_base = id_of(read.name);
    read.why = cells.take_why();
    return read;
}

// The id of the office that a word means: an id of some regulation, or a name of one. A part of a name serves too, but
// never a part of an id: «bi-thu» is not «pho-bi-thu». Throws Stop.
std::string RecordReader::office_id(const std::string& word) const {
    for (const model::Regulation& regulation : board_.regulations) {
        if (regulation.office(word)) return word;
    }
    if (!base::is_id(word)) return offices_named(board_, word).front();
    if (any_office_) return word;
    const finding::Clause why{wordings::nobody,
                              {{"what", wordings::office_word}, {"name", word}, {"nearest", finding::Nearest{}}}};
    throw Stop(wordings::with_hint, {{"why", why}, {"hint", wordings::unknown_allowed}});
}

// «office», or «office from..to»; then a note and a source.
std::optional<model::Office> RecordReader::office(RowCells& cells, const std::vector<std::string>& parts) {
    const std::string& item = parts.front();
    return cells.reading(at(MemberColumn::offices), [&] {
        constexpr std::size_t most = 3;
        if (parts.size() > most || item.empty())
            throw Stop(wordings::bad_office, {{"word", shortened(base::cell_of_parts({parts}))}});
        const auto dots = item.find("..");
        const auto blank = dots == std::string::npos ? dots : item.rfind(' ', dots);
        if (dots != std::string::npos && blank == std::string::npos)
            throw Stop(wordings::bad_office, {{"word", shortened(item)}});
        model::Office made;
        if (blank != std::string::npos) made.days = span_of(std::string_view(item).substr(blank + 1));
        made.id = office_id(item.substr(0, item.find_last_not_of(' ', blank) + 1));
        made.remarks = remarks_of(parts, 1);
        return made;
    });
}

std::vector<model::Office> RecordReader::offices(RowCells& cells) {
    std::vector<model::Office> made;
    for (const auto& parts : base::parts_of_cell(cells.text(at(MemberColumn::offices)))) {
        if (auto each = office(cells, parts)) made.push_back(std::move(*each));
    }
    if (!cells.has(at(MemberColumn::from)) && !cells.has(at(MemberColumn::to))) return made;
    if (!cells.has(at(MemberColumn::offices))) cells.wrong({wordings::days_without_office, {}});
    if (made.size() > 1 || (made.size() == 1 && made.front().days != base::Span())) {
        cells.wrong({wordings::one_office_span, {}});
    } else if (made.size() == 1) {
        made.front().days = span(cells, at(MemberColumn::from), at(MemberColumn::to));
    }
    return made;
}

std::vector<model::Leave> RecordReader::leave(RowCells& cells) {
    const std::size_t column = at(MemberColumn::leave);
    std::vector<model::Leave> made;
    for (const auto& parts : base::parts_of_cell(cells.text(column))) {
        constexpr std::size_t most = 5;  // days, reason, decision, note, source
        auto each = cells.reading(column, [&] {
            const bool whole = parts.size() >= 2 && parts.size() <= most && !parts[1].empty() &&
                               parts[0].find("..") != std::string::npos && !parts[0].starts_with("..");
            if (!whole) throw Stop(wordings::bad_leave, {{"word", shortened(base::cell_of_parts({parts}))}});
            return model::Leave{span_of(parts[0]), parts[1], part(parts, 2), remarks_of(parts, 3)};
        });
        if (each) made.push_back(std::move(*each));
    }
    return made;
}

// The areas of the cell, as YAML has them: a list where the column takes several.
std::string RecordReader::areas(RowCells& cells, std::size_t column) {
    std::vector<std::string> ids;
    for (const std::string& item : base::items_of_cell(cells.raw(column))) {
        if (const auto found = cells.reading(column, [&] { return names_.area(item); }))
            ids.push_back(board_.areas[*found].id);
    }
    return ids.empty() ? std::string() : fmt::format("[{}]", fmt::join(ids, ", "));
}

// The id of a branch of the board, or of one that the list brings along.
std::string RecordReader::branch_id(RowCells& cells, std::size_t column,
                                    const std::unordered_set<std::string>& listed) {
    std::string word = cells.raw(column);
    if (word.empty() || (listed.contains(word) && base::is_id(word))) return word;
    const auto found = cells.reading(column, [&] { return names_.branch(word, today_); });
    return found ? board_.branches[*found].id : std::string();
}

base::Span RecordReader::span(RowCells& cells, std::size_t from, std::size_t to) {
    base::Span days;
    days.first = cells.day(from).value_or(days.first);
    days.last = cells.day(to).value_or(days.last);
    if (days.empty()) cells.wrong({wordings::from_behind_to, {{"from", days.first}, {"to", days.last}}});
    return days;
}

// A kind that a regulation or a branch has, «Khu phố» for «khu-pho»; any other as written.
std::string RecordReader::kind(const std::string& word) const {
    std::vector<std::string> kinds;
    for (const model::Regulation& regulation : board_.regulations) {
        kinds.insert(kinds.end(), regulation.kinds.begin(), regulation.kinds.end());
        for (const model::Quota& quota : regulation.quotas)
            kinds.insert(kinds.end(), quota.kinds.begin(), quota.kinds.end());
    }
    if (board_.branch_kinds.find(word)) return word;
    if (std::find(kinds.begin(), kinds.end(), word) != kinds.end()) return word;
    const auto same = [wanted = id_of(word)](const std::string& kind) { return id_of(kind) == wanted; };
    const auto at = std::find_if(kinds.begin(), kinds.end(), same);
    return at == kinds.end() ? word : *at;
}

RecordRow RecordReader::branch(const read::CsvRow& row) {
    constexpr std::int32_t most = base::largest_whole;
    constexpr std::int32_t last_day = 31;
    RowCells cells(file_, row, language_);
    RecordRow read = begin(cells, row, at(BranchColumn::id), at(BranchColumn::name));
    read.record.text("name", read.name);
    if (!cells.has(at(BranchColumn::kind)))
        cells.wrong({wordings::cell_missing, {{"column", cells.title(at(BranchColumn::kind))}}});
    read.record.text("kind", kind(cells.word(at(BranchColumn::kind))));
    std::string area;
    if (const std::string word = cells.raw(at(BranchColumn::area)); !word.empty()) {
        const auto found = cells.reading(at(BranchColumn::area), [&] { return names_.area(word); });
        if (found) area = board_.areas[*found].id;
    }
    read.record.put("area", area);
    read.record.put("meets", number_text(cells.number(at(BranchColumn::meets), 1, last_day)));
    constexpr BranchColumn counts[] = {BranchColumn::party_members, BranchColumn::population,
                                       BranchColumn::poor_households, BranchColumn::near_poor_households};
    for (const BranchColumn column : counts)
        read.record.put(file_.form.columns[at(column)].key, number_text(cells.number(at(column), 0, most)));
    const auto [from, to] = write::ends_of(span(cells, at(BranchColumn::from), at(BranchColumn::to)));
    read.record.put("from", from);
    read.record.put("to", to);
    read.record.put("into", branch_id(cells, at(BranchColumn::into), listed_ids_));
    read.record.text("note", cells.text(at(BranchColumn::note)));
    read.record.text("source", cells.text(at(BranchColumn::source)));
    read.known_by = known_by(read.name, area);
    read.id_base = id_of(area.empty() ? read.name : fmt::format("{} {}", read.name, area));
    read.why = cells.take_why();
    return read;
}

}  // namespace chibo::app
