// Boards made in a few lines, without files.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "model/audit.h"
#include "model/board.h"
#include "rule/audit.h"
#include "told.h"

namespace chibo::test {

using model::Index;

inline base::Day day(std::string_view iso) { return base::parse_day(iso).value(); }
inline base::Date date(std::string_view iso) { return base::parse_date(iso).value(); }

// From and to, open where empty.
inline base::Span span(std::string_view from, std::string_view to = "") {
    return {from.empty() ? base::earliest_day : day(from), to.empty() ? base::latest_day : day(to)};
}

// The close of the day.
inline model::Scope close_of(std::string_view as_of, int first_year, int last_year = 0) {
    return {{first_year, last_year ? last_year : first_year}, day(as_of), day(as_of)};
}

// In the middle of the day.
inline model::Scope middle_of(std::string_view today, int first_year, int last_year = 0) {
    return {{first_year, last_year ? last_year : first_year}, day(today), day(today) - 1};
}

// References stay valid: the board's lists have room for what a test puts into them.
class BoardMaker {
public:
    model::Board board;

    BoardMaker() {
        constexpr std::size_t room = 64;
        board.name = "Ban Mẫu";
        board.files = {"members.yaml", "journal.yaml", "plans.yaml"};
        board.members.reserve(room);
        board.branches.reserve(room);
        board.areas.reserve(room);
        board.regulations.reserve(room);
        board.plans.reserve(room);
        board.journal.visits.reserve(room);
    }

    // In force from 2019: `truong` once a year, `vien` twice; kinds ap and khu-pho; nothing else is asked for.
    model::Regulation& usual() {
        model::Regulation& made = regulation("1-QĐ/X", "2019-08-07");
        office(made, "truong", 1);
        office(made, "vien", 2);
        return made;
    }
    model::Regulation& regulation(std::string number, std::string_view from, std::string_view to = "") {
        model::Regulation made;
        made.number = std::move(number);
        made.issued = day(from);
        made.force = span(from, to);
        made.kinds = {"ap", "khu-pho"};
        return board.regulations.emplace_back(std::move(made));
    }
    // An office, listed below those before it, with a quota of its own.
    static model::Quota& office(model::Regulation& of, const std::string& id, std::int32_t at_least,
                                base::Per per = base::Per::year) {
        of.offices.push_back({id, "Chức " + id, "Office " + id});
        of.quotas.push_back({"q-" + id, {static_cast<std::uint32_t>(of.offices.size() - 1)}, at_least, per, {}, {}});
        return of.quotas.back();
    }

    model::Member& member(std::string id, std::vector<model::Office> offices) {
        model::Member made;
        made.name = "Người " + id;
        made.id = std::move(id);
        made.offices = std::move(offices);
        made.where = {0, static_cast<std::uint32_t>(board.members.size() + 1), 3};
        return board.members.emplace_back(std::move(made));
    }
    // One who holds `vien` all the time.
    model::Member& vien(std::string id = "mot") { return member(std::move(id), {{"vien", span("2020-01-01")}}); }

    model::Branch& branch(std::string id, std::string_view kind = "ap") {
        model::Branch made;
        made.name = "Chi bộ " + id;
        made.id = std::move(id);
        made.kind = board.branch_kinds.place_of(kind);
        return board.branches.emplace_back(std::move(made));
    }

    // A reference to a member or branch that the board does not know.
    model::Reference unknown(std::string_view id) {
        return model::Reference::unknown(board.journal.unknown_ids.place_of(id));
    }

    // A visit of known members to a known branch, by their places in the lists.
    model::Visit& visit(std::string_view when, Index branch, const std::vector<Index>& members) {
        model::Visit made;
        made.date = date(when);
        made.branch = model::Reference(branch);
        made.members = std::vector<model::Reference>(members.begin(), members.end());
        made.id = {base::civil(made.date.first()).year, next_++};
        made.where = {1, static_cast<std::uint32_t>(made.id.number), 3};
        return board.journal.visits.emplace_back(std::move(made));
    }
    model::Difficulty& difficulty(model::Visit& of, model::Status status, std::string_view due = "",
                                  std::string to = "") {
        model::Difficulty made{"đường hư", status, std::move(to), {}, {}, of.where};
        if (!due.empty()) made.due = day(due);
        return of.edit_meeting().difficulties.emplace_back(std::move(made));
    }
    model::FollowUp& follow_up(Index visit, std::uint32_t number, std::string_view when, model::Status status,
                               std::string_view due = "", std::string to = "") {
        model::FollowUp made;
        made.visit = visit;
        made.number = number;
        made.date = day(when);
        made.status = status;
        made.to = std::move(to);
        if (!due.empty()) made.due = day(due);
        return board.journal.follow_ups.emplace_back(std::move(made));
    }
    void review(int year, Index member, std::string_view when) {
        board.journal.reviews.push_back({{year, next_++}, year, member, day(when), {}, {}});
    }
    void void_entry(model::EntryKind kind, Index index) {
        board.journal.voids.push_back({{2023, next_++}, {kind, index}, day("2023-12-31"), "ghi nhầm", {}, {}});
    }
    model::PlannedVisit& plan(std::string_view when, Index branch, Index member) {
        model::Plan made;
        made.year = base::civil(date(when).first()).year;
        made.visits.push_back({"p-1", 0, date(when), branch, member, model::PlanStatus::planned, {}, {2, 1, 1}});
        return board.plans.emplace_back(std::move(made)).visits.front();
    }

private:
    std::int32_t next_ = 1;
};

inline Index last(const std::vector<model::Visit>& visits) { return static_cast<Index>(visits.size() - 1); }

// What an audit finds, in its order: «code», or «code visit» where it is about one.
inline std::vector<std::string> found(const BoardMaker& maker, const model::Scope& scope) {
    std::vector<std::string> all;
    for (const auto& f : told(rule::audit(maker.board, scope).found, maker.board)) {
        std::string text(name(f.code));
        const std::string& about = f.subject.difficulty.empty() ? f.subject.visit : f.subject.difficulty;
        all.push_back(about.empty() ? text : text + " " + about);
    }
    return all;
}

// Those of them that begin with the code.
inline std::vector<std::string> found(const BoardMaker& maker, const model::Scope& scope, std::string_view code) {
    auto all = found(maker, scope);
    std::erase_if(all, [&](const std::string& text) { return text.substr(0, text.find(' ')) != code; });
    return all;
}

}  // namespace chibo::test
