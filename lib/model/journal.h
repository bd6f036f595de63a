// The journal: what was recorded, in the order in which it stands in the files.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/box.h"
#include "base/date.h"
#include "base/few.h"
#include "base/ids.h"
#include "base/slim.h"
#include "finding/where.h"
#include "model/area.h"
#include "model/remarks.h"
#include "model/word_list.h"

namespace chibo::model {

// A member or branch as a visit names it: the id may be unknown to the board (a finding, not an error). It is then a
// place in Journal::unknown_ids.
class Reference {
public:
    Reference() = default;
    explicit Reference(Index known) : code_(known) {}
    static Reference unknown(Index place) { return Reference(place | unknown_bit); }

    std::optional<Index> index() const { return is_known() ? std::optional(code_) : std::nullopt; }
    bool is_known() const { return (code_ & unknown_bit) == 0; }
    Index unknown_place() const { return code_ & ~unknown_bit; }

    friend bool operator==(Reference, Reference) = default;

private:
    static constexpr Index unknown_bit = 0x80000000;

    Index code_ = unknown_bit;
};

enum class Status : std::uint8_t { open, escalated, resolved };

// As files and commands write them.
inline constexpr std::pair<std::string_view, Status> statuses[] = {
    {"open", Status::open}, {"escalated", Status::escalated}, {"resolved", Status::resolved}};

struct Difficulty {
    std::string text;
    Status status = Status::open;
    std::string to;  // to whom it was escalated; empty where not given
    base::Slim<base::Day> due;
    base::Box<Remarks> remarks;
    finding::Where where;
};

enum class Session { regular, thematic };

inline constexpr std::pair<std::string_view, Session> sessions[] = {{"regular", Session::regular},
                                                                    {"thematic", Session::thematic}};

struct Turnout {
    std::int32_t present = 0;
    std::int32_t eligible = 0;  // without members excused for good
};

// How a meeting was assessed.
class Quality {
public:
    constexpr Quality() = default;
    static constexpr std::int32_t best_score = 100;

    // `score`: 0 to the best. `grade`: a place in Journal::grades; 0, the empty word, where none is given. Throws where
    // it is beyond some sixteen millions.
    constexpr Quality(std::optional<std::int32_t> score, Index grade)
        : code_(grade << score_bits | static_cast<Index>(score ? *score + 1 : 0)) {
        if (grade > most_grades) throw std::length_error("too many grades");
    }

    constexpr std::optional<std::int32_t> score() const {
        const Index score = code_ & ((1U << score_bits) - 1);
        return score == 0 ? std::nullopt : std::optional(static_cast<std::int32_t>(score) - 1);
    }
    constexpr Index grade() const { return code_ >> score_bits; }

    friend constexpr bool operator==(const Quality&, const Quality&) = default;

    static const Quality none;  // no assessment (base/slim.h): its score is one that there is not

private:
    static constexpr unsigned score_bits = 8;
    static constexpr Index most_grades = (1U << (32 - score_bits)) - 1;

    Index code_ = 0;  // from the top: the grade; one more than the score, or 0 where none is given
};
inline constexpr Quality Quality::none = [] {
    Quality none;
    none.code_ = ~Index{};
    return none;
}();

// How the meeting went: what was said there, and by whom beside the members.
struct Meeting {
    std::vector<std::string> guests;
    std::optional<Session> session;
    std::optional<std::int32_t> minutes;
    std::optional<Turnout> turnout;
    std::vector<std::string> guidance;
    std::vector<std::string> informed;
    std::vector<Difficulty> difficulties;
};

// What of an entry stands apart, so that the list of entries stays small; empty where not given. Who puts another in
// its place takes the meeting away with it.
struct RecordedTexts {
    std::string by;  // who recorded it, and when
    std::string at;
    Remarks remarks;
    base::Box<Meeting> meeting;  // of a visit
};

// The day on which an entry was recorded (the one written in `at`), and the texts beside it.
struct Recorded {
    base::Box<RecordedTexts> texts;
    base::Slim<base::Day> day;
};

// A journal has up to millions of them: what is asked of every one stands here, the rest apart. The keys stand so that
// no room is left between them.
struct Visit {
    base::EntryId id;
    base::Date date;
    base::Slim<Quality> quality;
    base::Few<Reference> members;
    [[no_unique_address]] Recorded recorded;  // what follows stands in the room behind its day
    base::Slim<Index> replaces;               // a visit
    Reference branch;
    finding::Where where;

    // Where that member of the board stands in the list; the end where it doesn't.
    std::uint32_t place_of(Index member) const {
        const auto* const at = std::find(members.begin(), members.end(), Reference(member));
        return static_cast<std::uint32_t>(at - members.begin());
    }

    const Meeting& meeting() const { return *recorded.texts->meeting; }
    Meeting& edit_meeting() { return recorded.texts.edit().meeting.edit(); }
};
static_assert(sizeof(Visit) <= 56);

struct FollowUp {
    base::EntryId id;
    Index visit = 0;           // whose difficulty it speaks of
    std::uint32_t number = 1;  // the difficulty's, from 1
    base::Day date;
    Status status = Status::open;
    std::string to;
    base::Slim<base::Day> due;
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

enum class EntryKind : std::uint8_t { visit, follow_up, review, conclusion, void_ };

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

    WordList unknown_ids;  // of members and branches that visits name and the board does not know
    WordList grades;       // that visits give; the first is the empty word

    // The grade's id, empty where none is given.
    const std::string& grade(const Quality& quality) const { return grades.at(quality.grade()); }

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
