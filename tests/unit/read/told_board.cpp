#include "read/told_board.h"

#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace chibo::test {

namespace {

using model::Board;

// Collects the fields of one record after the other.
class Teller {
public:
    Teller(const Board& board, read::Kept kept) : board_(board), all_(kept == read::Kept::all) {}

    std::string text;

    void tell(const finding::Finding& error) {
        add("error", name(error.code));
        add(error.where);
        add("message", message(error, base::Language::en));
    }

    void tell(const model::Area& area) {
        add("area", area.id, area.name);
        add(area.where);
        add(area.days);
        add("parent", area.parent, area.into);
    }

    void tell(const model::Branch& branch) {
        add("branch", branch.id, branch.name, board_.kind_of(branch));
        add(branch.where);
        add(branch.days);
        add("area", branch.area, branch.into);
        add("numbers", branch.meets, branch.party_members, branch.population, branch.poor_households,
            branch.near_poor_households);
        add(*branch.remarks);
    }

    void tell(const model::Member& member) {
        add("member", member.id, member.name, static_cast<int>(member.type), member.namesake);
        add(member.where);
        const std::vector<std::string>& people = member.people;
        add("people", people);
        for (const model::Office& office : member.offices) {
            add("office", office.id);
            add(office.days);
            add(*office.remarks);
        }
        for (const model::Index area : member.areas) add("area", area);
        add("home", member.home);
        for (const model::Leave& leave : member.leave) {
            add("leave", leave.reason, leave.decision);
            add(leave.days);
            add(*leave.remarks);
        }
        add(*member.remarks);
    }

    void tell(const model::Visit& visit) {
        begin("visit", visit.id, visit.where);
        add(visit.date);
        add("branch", board_.id_of_branch(visit.branch), visit.branch.is_known());
        for (const auto member : visit.members) add("member", board_.id_of_member(member), member.is_known());
        add("replaces", visit.replaces);
        if (visit.quality) {
            add("quality", visit.quality->score());
            add("grade", board_.journal.grade(*visit.quality));
        }
        add(visit.meeting());
        add(visit.recorded);
    }

    void tell(const model::FollowUp& entry) {
        begin("follow-up", entry.id, entry.where);
        add("of", entry.visit, entry.number);
        add(entry.date);
        add("status", static_cast<int>(entry.status));
        add("to", entry.to);
        add("due", entry.due);
        add(entry.recorded);
    }

    void tell(const model::Review& entry) {
        begin("review", entry.id, entry.where);
        add("of", entry.year, entry.member);
        add(entry.date);
        add(entry.recorded);
    }

    void tell(const model::Conclusion& entry) {
        begin("conclusion", entry.id, entry.where);
        add("of", entry.year, entry.member);
        add(entry.date);
        if (all_) add("text", entry.text, entry.decision);
        add(entry.recorded);
    }

    void tell(const model::Void& entry) {
        begin("void", entry.id, entry.where);
        add("of", static_cast<int>(entry.of.kind), entry.of.index);
        add(entry.date);
        if (all_) add("reason", entry.reason);
        add(entry.recorded);
    }

private:
    void begin(std::string_view kind, const base::EntryId& id, const finding::Where& where) {
        add(kind, base::text(id));
        add(where);
    }

    template <class... Values>
    void add(std::string_view key, const Values&... values) {
        fmt::format_to(std::back_inserter(text), " {}", key);
        (add_value(values), ...);
    }
    template <class Value>
    void add_value(const Value& value) {
        fmt::format_to(std::back_inserter(text), "«{}»", value);
    }
    template <class Value>
    void add_value(const std::optional<Value>& value) {
        if (value) add_value(*value);
        else text += "«»∅";
    }
    template <class Value>
    void add_value(const base::Slim<Value>& value) {
        add_value(std::optional<Value>(value));
    }
    void add_value(base::Day day) { add_value(day.number); }

    void add(const finding::Where& where) { add("at", where.file, where.line, where.column); }
    void add(base::Day day) { add("date", day); }
    void add(const base::Span& days) { add("days", days.first, days.last); }
    void add(const base::Date& date) { add("date", date.first(), date.last(), date.is_month()); }
    void add(const model::Remarks& remarks) { add("remarks", remarks.note, remarks.source); }
    void add(const model::Recorded& recorded) {
        add("recorded", recorded.day);
        if (!all_) return;
        add("texts", recorded.texts->by, recorded.texts->at);
        add(recorded.texts->remarks);
    }
    void add(std::string_view key, const std::vector<std::string>& words) {
        for (const std::string& word : words) add(key, word);
    }

    void add(const model::Meeting& meeting) {
        if (all_) {
            add("guest", meeting.guests);
            add("session", meeting.session ? static_cast<int>(*meeting.session) : -1);
            add("minutes", meeting.minutes);
            if (meeting.turnout) add("turnout", meeting.turnout->present, meeting.turnout->eligible);
            add("guidance", meeting.guidance);
            add("informed", meeting.informed);
        }
        for (const model::Difficulty& difficulty : meeting.difficulties) {
            add("difficulty", difficulty.text, static_cast<int>(difficulty.status), difficulty.to, difficulty.due);
            add(*difficulty.remarks);
            add(difficulty.where);
        }
    }

    const Board& board_;
    bool all_;  // of what was read is kept
};

}  // namespace

std::vector<std::string> told_board(const read::Loaded& loaded, read::Kept kept) {
    const Board& board = loaded.board;
    Teller teller(board, kept);
    std::vector<std::string> told;
    const auto tell_all = [&](const auto& list) {
        for (const auto& item : list) {
            teller.tell(item);
            told.push_back(std::exchange(teller.text, {}));
        }
    };
    tell_all(loaded.errors);
    tell_all(board.areas);
    tell_all(board.branches);
    tell_all(board.members);
    board.journal.for_each_kind([&](model::EntryKind, const auto& list) { tell_all(list); });
    return told;
}

}  // namespace chibo::test
