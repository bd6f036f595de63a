#include "rule/same_entry.h"

#include <algorithm>
#include <string>
#include <vector>

namespace chibo::rule {

namespace {

using model::Index;

// What is not given is taken for the same.
bool agrees(const std::string& given, const std::string& other) { return given.empty() || given == other; }

template <class T>
bool agrees(const std::optional<T>& given, const std::optional<T>& other) {
    return !given || given == other;
}
template <class T>
bool agrees(const base::Slim<T>& given, const base::Slim<T>& other) {
    return !given || given == other;
}

bool agrees(const std::vector<std::string>& given, const std::vector<std::string>& other) {
    return given.empty() || given == other;
}

bool agrees(const model::Remarks& given, const model::Remarks& other) {
    return agrees(given.note, other.note) && agrees(given.source, other.source);
}

bool agrees(const std::optional<model::Turnout>& given, const std::optional<model::Turnout>& other) {
    return !given || (other && given->present == other->present && given->eligible == other->eligible);
}

bool agrees(const base::Slim<model::Quality>& given, const base::Slim<model::Quality>& other) {
    return !given || (other && agrees(given->score(), other->score()) &&
                      (given->grade() == 0 || given->grade() == other->grade()));
}

bool agrees(const std::vector<model::Difficulty>& given, const std::vector<model::Difficulty>& other) {
    return given.empty() ||
           std::equal(given.begin(), given.end(), other.begin(), other.end(),
                      [](const model::Difficulty& a, const model::Difficulty& b) {
                          return a.text == b.text && a.status == b.status && a.to == b.to && a.due == b.due;
                      });
}

std::vector<Index> attenders(const model::Visit& visit) {
    std::vector<Index> members;
    for (const model::Reference& member : visit.members) {
        if (member.index()) members.push_back(*member.index());
    }
    std::sort(members.begin(), members.end());
    return members;
}

bool agrees(const model::Meeting& given, const model::Meeting& other) {
    return agrees(given.guests, other.guests) && agrees(given.session, other.session) &&
           agrees(given.minutes, other.minutes) && agrees(given.turnout, other.turnout) &&
           agrees(given.guidance, other.guidance) && agrees(given.informed, other.informed) &&
           agrees(given.difficulties, other.difficulties);
}

bool agrees(const model::Recorded& given, const model::Recorded& other) {
    return agrees(given.texts->remarks, other.texts->remarks);
}

bool agrees(const model::Visit& given, const model::Visit& other) {
    return given.date == other.date && given.branch == other.branch && attenders(given) == attenders(other) &&
           given.members.size() == other.members.size() && agrees(given.quality, other.quality) &&
           agrees(given.meeting(), other.meeting()) && agrees(given.recorded, other.recorded);
}

// Whether the visit, which is to replace the other, leaves all of it as it was.
bool changes_nothing(const model::Visit& visit, const model::Visit& replaced) {
    return agrees(visit, replaced) && agrees(replaced, visit) &&
           std::equal(visit.members.begin(), visit.members.end(), replaced.members.begin(), replaced.members.end()) &&
           visit.recorded.texts->by == replaced.recorded.texts->by;
}

// Whether the visits are the same, or one replaces the other, at first or at last: follow-ups of one hold for the
// other.
bool one_replaces(const model::Board& board, Index a, Index b) {
    const auto leads = [&](Index from, Index to) {
        for (std::optional<Index> at = from; at; at = board.journal.visits[*at].replaces) {
            if (*at == to) return true;
        }
        return false;
    };
    return leads(a, b) || leads(b, a);
}

template <class Entry, class Same>
std::optional<Index> find_living(const std::vector<Entry>& entries, const std::vector<bool>& living, Same same) {
    for (Index i = 0; i < entries.size(); ++i) {
        if (living[i] && same(entries[i])) return i;
    }
    return std::nullopt;
}

}  // namespace

std::optional<Index> same_visit(const model::Board& board, const Living& living, const model::Visit& entry) {
    const auto& visits = board.journal.visits;
    return find_living(visits, living.visits, [&](const model::Visit& other) {
        const bool is_replaced = entry.replaces && &other == &visits[*entry.replaces];
        return is_replaced ? changes_nothing(entry, other)
                           : agrees(entry, other) && agrees(entry.replaces, other.replaces);
    });
}

std::optional<Index> same_follow_up(const model::Board& board, const Living& living, const model::FollowUp& entry) {
    const auto& follow_ups = board.journal.follow_ups;
    std::optional<Index> last;  // of that day and difficulty
    for (Index i = 0; i < follow_ups.size(); ++i) {
        const model::FollowUp& other = follow_ups[i];
        const bool of_same = entry.number == other.number && entry.date == other.date;
        if (living.follow_ups[i] && of_same && one_replaces(board, entry.visit, other.visit)) last = i;
    }
    if (!last) return std::nullopt;
    const model::FollowUp& other = follow_ups[*last];
    const bool says_it = entry.status == other.status && agrees(entry.to, other.to) && agrees(entry.due, other.due) &&
                         agrees(entry.recorded, other.recorded);
    return says_it ? last : std::nullopt;
}

std::optional<Index> same_review(const model::Board& board, const Living& living, const model::Review& entry,
                                 bool dated) {
    return find_living(board.journal.reviews, living.reviews, [&](const model::Review& other) {
        return entry.year == other.year && entry.member == other.member && (!dated || entry.date == other.date) &&
               agrees(entry.recorded, other.recorded);
    });
}

std::optional<Index> same_conclusion(const model::Board& board, const Living& living, const model::Conclusion& entry) {
    return find_living(board.journal.conclusions, living.conclusions, [&](const model::Conclusion& other) {
        return entry.year == other.year && entry.member == other.member && entry.date == other.date &&
               entry.text == other.text && agrees(entry.decision, other.decision) &&
               agrees(entry.recorded, other.recorded);
    });
}

std::optional<Index> same_void(const model::Board& board, const model::Void& entry) {
    const auto& voids = board.journal.voids;
    for (Index i = 0; i < voids.size(); ++i) {
        const bool same = voids[i].of.kind == entry.of.kind && voids[i].of.index == entry.of.index;
        const bool said = voids[i].reason == entry.reason && agrees(entry.recorded, voids[i].recorded);
        if (same && said) return i;
    }
    return std::nullopt;
}

}  // namespace chibo::rule
