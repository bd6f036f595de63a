// The journal: what was recorded, in the order in which it stands in the files.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "finding/where.h"
#include "model/area.h"

namespace chibo::model {

// What may stand beside anything; empty where not given.
struct Remarks {
    std::string note;
    std::string source;
};

// Who recorded an entry and when; day is the one written in `at`.
struct Recorded {
    std::string by;
    std::string at;
    std::optional<base::Day> day;
    Remarks remarks;
};

// A member or branch as a visit names it: the id may be unknown to the board (a finding, not an error).
struct Reference {
    std::optional<Index> index;
    std::string unknown;  // the id as written, where it is unknown
};

enum class Status { open, escalated, resolved };

// As files and commands write them.
inline constexpr std::pair<std::string_view, Status> statuses[] = {
    {"open", Status::open}, {"escalated", Status::escalated}, {"resolved", Status::resolved}};

struct Difficulty {
    std::string text;
    Status status = Status::open;
    std::string to;  // to whom it was escalated; empty where not given
    std::optional<base::Day> due;
    Remarks remarks;
    finding::Where where;
};

enum class Session { regular, thematic };

inline constexpr std::pair<std::string_view, Session> sessions[] = {{"regular", Session::regular},
                                                                    {"thematic", Session::thematic}};

struct Turnout {
    std::int32_t present = 0;
    std::int32_t eligible = 0;  // without members excused for good
};

struct Quality {
    std::optional<std::int32_t> score;  // 0..100
    std::string grade;                  // empty where not given
};

struct Visit {
    base::EntryId id;
    base::Date date;
    Reference branch;
    std::vector<Reference> members;
    std::vector<std::string> guests;
    std::optional<Session> session;
    std::optional<std::int32_t> minutes;
    std::optional<Turnout> turnout;
    std::vector<std::string> guidance;
    std::vector<std::string> informed;
    std::optional<Quality> quality;
    std::vector<Difficulty> difficulties;
    std::optional<Index> replaces;  // a visit
    Recorded recorded;
    finding::Where where;
};

struct FollowUp {
    base::EntryId id;
    Index visit = 0;           // whose difficulty it speaks of
    std::uint32_t number = 1;  // the difficulty's, from 1
    base::Day date;
    Status status = Status::open;
    std::string to;
    std::optional<base::Day> due;
    Recorded recorded;
    finding::Where where;
};

// The self-review of a year was filed.
struct Review {
    base::EntryId id;
    int year = 0;
    Index member = 0;
    base::Day date;
    Recorded recorded;
    finding::Where where;
};

// What the standing committee concluded of a member's year.
struct Conclusion {
    base::EntryId id;
    int year = 0;
    Index member = 0;
    base::Day date;
    std::string text;
    std::string decision;
    Recorded recorded;
    finding::Where where;
};

enum class EntryKind { visit, follow_up, review, conclusion, void_ };

// The kind keys.
inline constexpr std::pair<std::string_view, EntryKind> kinds[] = {{"visit", EntryKind::visit},
                                                                   {"follow-up", EntryKind::follow_up},
                                                                   {"review", EntryKind::review},
                                                                   {"conclusion", EntryKind::conclusion},
                                                                   {"void", EntryKind::void_}};

// The word that stands for the meaning in one of these lists.
template <class Meaning, std::size_t count>
constexpr std::string_view word_for(Meaning meaning, const std::pair<std::string_view, Meaning> (&words)[count]) {
    for (const auto& [word, meant] : words) {
        if (meant == meaning) return word;
    }
    return {};
}

// Where an entry stands: its kind, and its place in the journal's list of that kind.
struct EntryPlace {
    EntryKind kind = EntryKind::visit;
    Index index = 0;
};

struct Void {
    base::EntryId id;
    EntryPlace of;
    base::Day date;
    std::string reason;
    Recorded recorded;
    finding::Where where;
};

struct Journal {
    std::vector<Visit> visits;
    std::vector<FollowUp> follow_ups;
    std::vector<Review> reviews;
    std::vector<Conclusion> conclusions;
    std::vector<Void> voids;

    // The least number that no entry of the year has, above all that have one.
    std::int32_t next_number(std::int32_t year) const;

    // Calls each(kind, list) for the list of every kind.
    template <class Each>
    void for_each_kind(Each each) const {
        each(EntryKind::visit, visits);
        each(EntryKind::follow_up, follow_ups);
        each(EntryKind::review, reviews);
        each(EntryKind::conclusion, conclusions);
        each(EntryKind::void_, voids);
    }

    // The entry with the id, or nothing.
    std::optional<EntryPlace> find(const base::EntryId& id) const;

    // Of an entry that is there: its id, and where it stands.
    base::EntryId id_of(const EntryPlace& place) const;
    finding::Where where_of(const EntryPlace& place) const;

    std::size_t entries() const {
        return visits.size() + follow_ups.size() + reviews.size() + conclusions.size() + voids.size();
    }
};

}  // namespace chibo::model
