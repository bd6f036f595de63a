#include "write/plan_text.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "write/scalar.h"

namespace chibo::write {

namespace {

using model::PlannedVisit;

// The lines of comment, and blank ones between them, with which the text begins.
std::string_view head_of(std::string_view text) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find('\n', at), text.size() - 1) + 1;
        if (text[at] == '#') end = next;
        else if (text[at] != '\n' && text[at] != '\r') break;
        at = next;
    }
    return text.substr(0, end);
}

std::string line_of(const model::Board& board, const PlannedVisit& visit) {
    std::string line = fmt::format("id: {}, date: {}, branch: {}, member: {}", visit.id, base::iso(visit.date),
                                   board.branches[visit.branch].id, board.members[visit.member].id);
    if (visit.status != model::PlanStatus::planned) {
        line += fmt::format(", status: {}", model::word_for(visit.status, model::plan_statuses));
    }
    if (visit.seq > 0) line += fmt::format(", seq: {}", visit.seq);
    if (!visit.remarks.note.empty()) line += fmt::format(", note: {}", scalar(visit.remarks.note));
    if (!visit.remarks.source.empty()) line += fmt::format(", source: {}", scalar(visit.remarks.source));
    return fmt::format("  - {{{}}}\n", line);
}

}  // namespace

std::string plan_text(const model::Board& board, int year, std::vector<PlannedVisit> visits, std::string_view before) {
    const auto key = [&](const PlannedVisit& visit) {
        return std::tuple<base::Day, base::Day, const std::string&, const std::string&, const std::string&>(
            visit.date.first(), visit.date.last(), board.members[visit.member].id, board.branches[visit.branch].id,
            visit.id);
    };
    std::sort(visits.begin(), visits.end(),
              [&](const PlannedVisit& a, const PlannedVisit& b) { return key(a) < key(b); });
    std::string text(head_of(before));
    if (!text.empty() && !text.ends_with('\n')) text += '\n';
    text += fmt::format("year: {:04}\nvisits:\n", year);
    for (const PlannedVisit& visit : visits) text += line_of(board, visit);
    return text;
}

}  // namespace chibo::write
