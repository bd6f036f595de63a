#include "visit_sorter.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/importing.h"
#include "finding/wordings/recording.h"
#include "rule/living.h"
#include "write/entry_text.h"

namespace chibo::app {

namespace {

namespace wordings = finding::wordings;
using finding::Clause;
using model::RowOutcome;

// What the keys of an entry hold, as the journal writes it.
std::map<std::string, std::string> keys_of(const std::string& entry) {
    std::map<std::string, std::string> keys;
    std::string key;
    std::string_view rest = entry;
    rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);  // the kind and the id
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        constexpr std::size_t indent = 2;
        if (line.size() > indent && line[indent] != ' ') key = line.substr(indent, line.find(':') - indent);
        (keys[key] += line) += '\n';
    }
    return keys;
}

bool is_of_meeting(const std::string& key) { return key == "date" || key == "branch" || key == "members"; }
bool is_of_recording(const std::string& key) { return key == "by" || key == "at"; }

std::string place_of(const model::Board& board, const model::Visit& visit) {
    return fmt::format("{}\n{}", board.id_of_branch(visit.branch), base::iso(visit.date));
}

std::vector<std::string> ids_of(const model::Board& board, const model::Visit& visit) {
    std::vector<std::string> ids;
    for (const model::Reference& member : visit.members) ids.push_back(board.id_of_member(member));
    return ids;
}

std::string meeting_of(const model::Board& board, const model::Visit& visit) {
    std::vector<std::string> ids = ids_of(board, visit);
    std::sort(ids.begin(), ids.end());
    return fmt::format("{}\n{}", place_of(board, visit), fmt::join(ids, "\n"));
}

}  // namespace

VisitSorter::VisitSorter(const model::Board& board, base::Day today, bool future)
    : board_(board), today_(today), future_(future), living_(rule::living(board.journal, {}).visits) {
    board.journal.for_each_kind([&](model::EntryKind kind, const auto& entries) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const base::EntryId& id = entries[i].id;
            ids_.emplace(id, model::EntryPlace{kind, static_cast<model::Index>(i)});
            next_[id.year] = std::max(next_[id.year], id.number);
        }
    });
    meetings_.reserve(2 * board.journal.visits.size());
    attendances_.reserve(2 * board.journal.visits.size());
    for (model::Index i = 0; i < board.journal.visits.size(); ++i) {
        const model::Visit& visit = board.journal.visits[i];
        if (living_[i]) enter(visit, {true, i, 0, visit.id}, meeting_of(board, visit));
    }
}

void VisitSorter::enter(const model::Visit& visit, const Seen& seen, const std::string& meeting) {
    meetings_.emplace(meeting, seen);
    const std::string place = place_of(board_, visit);
    for (const std::string& id : ids_of(board_, visit)) attendances_.emplace(fmt::format("{}\n{}", place, id), seen);
}

void VisitSorter::note_id(const VisitRow& row) {
    const base::EntryId& id = row.visit.id;
    if (id.number == 0) return;
    next_[id.year] = std::max(next_[id.year], id.number);
    listed_.emplace(id, row.line);
}

// The keys of the visit that the other has otherwise; who recorded it, and when, does not matter.
std::string VisitSorter::differing(const model::Visit& visit, const model::Visit& other) const {
    const auto there = keys_of(write::entry_text(board_, other));
    std::string keys;
    for (const auto& [key, text] : keys_of(write::entry_text(board_, visit))) {
        if (is_of_meeting(key) || is_of_recording(key)) continue;
        const auto at = there.find(key);
        if (at == there.end() || at->second != text) keys += fmt::format("{}{}", keys.empty() ? "" : ", ", key);
    }
    return keys;
}

// Whether the same meeting is there already, in the journal or in a row before; of one in the list that says something
// else nobody can tell which is right.
bool VisitSorter::is_there(VisitRow& row, model::ImportedRow& sorted) {
    const auto at = meetings_.find(meeting_of(board_, row.visit));
    if (at == meetings_.end()) return false;
    const Seen& seen = at->second;
    const model::Visit& other = seen.recorded ? board_.journal.visits[seen.visit] : *taken_.at(seen.line);
    const std::string keys = differing(row.visit, other);
    const std::string line = fmt::format("{}", seen.line);
    if (!seen.recorded && !keys.empty()) {
        row.why.push_back({wordings::row_differs, {{"line", line}, {"keys", keys}}});
        return false;
    }
    sorted.outcome = RowOutcome::already;
    sorted.id = base::text(seen.id);
    if (!seen.recorded) sorted.why.push_back({wordings::already_in_list, {{"line", line}}});
    else if (keys.empty()) sorted.why.push_back({wordings::already_there, {{"id", sorted.id}}});
    else sorted.why.push_back({wordings::already_but, {{"id", sorted.id}, {"keys", keys}}});
    return true;
}

// A number that the row brings along must be free, or that of the very visit.
void VisitSorter::refuse_taken_id(VisitRow& row) {
    const base::EntryId& id = row.visit.id;
    if (id.number == 0) return;
    const std::string text = base::text(id);
    if (const auto first = listed_.find(id); first != listed_.end() && first->second < row.line)
        row.why.push_back({wordings::id_in_list, {{"id", text}, {"line", fmt::format("{}", first->second)}}});
    const auto at = ids_.find(id);
    if (at == ids_.end()) return;
    if (at->second.kind != model::EntryKind::visit) {
        row.why.push_back({wordings::id_taken,
                           {{"id", text}, {"what", std::string(model::word_for(at->second.kind, model::kinds))}}});
        return;
    }
    if (!living_[at->second.index]) return row.why.push_back({wordings::id_ended, {{"id", text}}});
    const model::Visit& other = board_.journal.visits[at->second.index];
    std::string keys = differing(row.visit, other);
    if (meeting_of(board_, row.visit) != meeting_of(board_, other)) {
        for (const auto& [key, differs] :
             {std::pair("date", row.visit.date != other.date),
              std::pair("branch", board_.id_of_branch(row.visit.branch) != board_.id_of_branch(other.branch)),
              std::pair("members", ids_of(board_, row.visit) != ids_of(board_, other))}) {
            if (differs) keys += fmt::format("{}{}", keys.empty() ? "" : ", ", key);
        }
    }
    if (!keys.empty()) row.why.push_back({wordings::id_differs, {{"id", text}, {"keys", keys}}});
}

// A member counts once at a branch on one date.
void VisitSorter::refuse_same_meeting(VisitRow& row) {
    const std::string place = place_of(board_, row.visit);
    for (const model::Reference& member : row.visit.members) {
        const auto at = attendances_.find(fmt::format("{}\n{}", place, board_.id_of_member(member)));
        if (at == attendances_.end()) continue;
        const Seen& seen = at->second;
        const Clause other = seen.recorded ? Clause{wordings::entry_told, {{"id", base::text(seen.id)}}}
                                           : Clause{wordings::line_told, {{"line", fmt::format("{}", seen.line)}}};
        row.why.push_back(
            {wordings::same_meeting_recorded, {{"member", board_.shown_member(member)}, {"other", other}}});
    }
}

void VisitSorter::give_id(model::Visit& visit) {
    if (visit.id.number != 0) return;
    const int year = base::civil(visit.date.first()).year;
    visit.id = {year, ++next_[year]};
}

model::ImportedRow VisitSorter::sort(VisitRow& row) {
    model::ImportedRow sorted{row.line, RowOutcome::bad, {}, {}};
    if (row.visit.id.number != 0) sorted.id = base::text(row.visit.id);
    if (row.ended && row.why.empty()) {
        sorted.outcome = RowOutcome::left_out;
        sorted.why.push_back(*row.ended);
        return sorted;
    }
    if (row.why.empty()) refuse_taken_id(row);
    if (row.why.empty() && is_there(row, sorted)) return sorted;
    row.why.insert(row.why.end(), row.doubts.begin(), row.doubts.end());
    if (row.why.empty()) refuse_same_meeting(row);
    if (row.why.empty() && row.visit.date.first() > today_ && !future_) {
        row.why.push_back({wordings::future_date, {{"date", row.visit.date}, {"today", today_}}});
    }
    if (row.why.empty() && row.visit.id.number == 0) {
        give_id(row.visit);
        if (row.visit.id.number > base::largest_whole)
            row.why.push_back({wordings::no_next_id, {{"year", fmt::format("{}", row.visit.id.year)}}});
    }
    sorted.why = row.why;
    if (!row.why.empty()) return sorted;
    sorted.outcome = RowOutcome::taken;
    sorted.id = base::text(row.visit.id);
    enter(row.visit, {false, 0, row.line, row.visit.id}, meeting_of(board_, row.visit));
    taken_.emplace(row.line, &row.visit);
    return sorted;
}

}  // namespace chibo::app
