#include <doctest/doctest.h>

#include <string>

#include "read/heard.h"
#include "read/source.h"

using namespace chibo;
using namespace chibo::test;

namespace {

// The errors of a board whose journal has these entries besides visit 2023/1 of `mot` to `cb-1`.
Told journal(std::string_view entries) { return Files().add_to("journal.yaml", entries).errors(); }

// The errors of the usual regulation with one text in it for another.
Told regulation(const std::string& from, const std::string& to) {
    std::string text =
        "number: 1-QĐ/X\ntitle: Mẫu\nissuer: Ban Mẫu\nissued: 2019-08-07\noffices:\n  - {id: vien, name: Ủy viên}\n"
        "quotas:\n  - {id: uy-vien, offices: [vien], at_least: 2, per: year}\n"
        "counts:\n  kinds: [ap]\n  partial: prorate\n  home: counts\n";
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    return Files().set("regulations.yaml", text).errors();
}

}  // namespace

TEST_CASE("a valid board is read whole, its references resolved") {
    const auto loaded = Files().load();
    CHECK(places(loaded.errors) == Told{});
    const auto& board = loaded.board;
    REQUIRE(board.branches.size() == 2);
    CHECK(board.areas[*board.branches[0].area].id == "x-mau");
    CHECK(board.areas[*board.areas[1].parent].id == "h-thuong");
    CHECK(board.regulations[0].force == base::Span{*base::parse_day("2019-08-07"), base::latest_day});
    REQUIRE(board.journal.visits.size() == 1);
    CHECK(board.journal.visits[0].branch.index() == model::Index{0});
    CHECK(board.journal.visits[0].members[0].index() == model::Index{0});
    CHECK(board.journal.visits[0].where.line == 1);
    CHECK(board.journal.visits[0].where.column == 3);
}

TEST_CASE("an unknown member or branch of a visit is no error of the board, elsewhere it is") {
    CHECK(journal("- {visit: 2023/2, date: 2023-09, branch: cb-9, members: [ai]}\n").empty());
    CHECK(journal("- {review: 2023/2, year: 2023, member: ai, date: 2023-12-01}\n") ==
          Told{"journal.yaml:5:40 unknown-reference"});
    CHECK(Files().add_to("members.yaml", "- {id: ba, name: Ba, offices: [], home: cb-9}\n").errors() ==
          Told{"members.yaml:3:41 unknown-reference"});
    CHECK(Files()
              .set("plans.yaml", "year: 2023\nvisits:\n  - {id: p, date: 2023-10, branch: cb-9, member: ai}\n")
              .errors() == Told{"plans.yaml:3:36 unknown-reference", "plans.yaml:3:50 unknown-reference"});
}

TEST_CASE("repeated ids are told at the second, over the files of a list") {
    CHECK(Files().add_to("branches.yaml", "- {id: cb-1, name: x, kind: ap}\n").errors() ==
          Told{"branches.yaml:3:8 repeated-id"});
    CHECK(Files()
              .set("journal.yaml", "")
              .set("journal/a.yaml", "- {visit: 2023/1, date: 2023-09, branch: cb-1, members: [mot]}\n")
              .set("journal/b.yaml", "- {review: 2023/1, year: 2023, member: mot, date: 2023-12-01}\n")
              .errors() == Told{"journal/b.yaml:1:12 repeated-id"});
}

TEST_CASE("of a repeated id the answer names the line on which the entry begins that has it") {
    const auto loaded = Files()
                            .set("journal.yaml",
                                 "- date: 2023-09-05\n  branch: cb-1\n  members: [mot]\n  visit: 2023/1\n"
                                 "- visit: 2023/1\n  date: 2023-09-06\n  branch: cb-1\n  members: [mot]\n")
                            .load();
    REQUIRE(loaded.errors.size() == 1);
    CHECK(loaded.errors[0].where.line == 5);
    CHECK(message(loaded.errors[0], base::Language::en) == "the id «2023/1» is already used at journal.yaml:1");
}

TEST_CASE("an entry has exactly one kind") {
    CHECK(journal("- {date: 2023-09-05}\n") == Told{"journal.yaml:5:3 no-kind"});
    CHECK(journal("- {visti: 2023/2, date: 2023-09-05}\n") == Told{"journal.yaml:5:4 unknown-key"});
    CHECK(journal("- {visit: 2023/2, review: 2023/3, date: 2023-09-05, branch: cb-1, members: [mot]}\n") ==
          Told{"journal.yaml:5:19 two-kinds"});
}

TEST_CASE("follow-ups, voids and replacements lead to what they may end or speak of") {
    CHECK(journal("- {follow-up: 2023/2, of: 2023/1.1, date: 2023-10-01, status: open}\n") ==
          Told{"journal.yaml:5:27 no-such-difficulty"});
    CHECK(journal("- {follow-up: 2023/2, of: 2023/9.1, date: 2023-10-01, status: open}\n") ==
          Told{"journal.yaml:5:27 unknown-reference"});
    CHECK(journal("- {void: 2023/2, of: 2023/1, date: 2023-10-01, reason: x}\n- {void: 2023/3, of: 2023/2, date: "
                  "2023-10-01, reason: x}\n") == Told{"journal.yaml:6:22 void-of-void"});
    CHECK(journal("- {void: 2023/2, of: 2023/1, date: 2023-10-01, reason: x}\n- {void: 2023/3, of: 2023/1, date: "
                  "2023-10-01, reason: x}\n") == Told{"journal.yaml:6:22 ended-twice"});
    CHECK(journal("- {review: 2023/2, year: 2023, member: mot, date: 2023-12-01}\n"
                  "- {visit: 2023/3, date: 2023-09-06, branch: cb-1, members: [mot], replaces: 2023/2}\n") ==
          Told{"journal.yaml:6:77 replaces-no-visit"});
    CHECK(journal("- {visit: 2023/2, date: 2023-09-06, branch: cb-1, members: [mot], replaces: 2023/2}\n") ==
          Told{"journal.yaml:5:77 cycle"});
}

TEST_CASE("what ends an entry for the second time is told, whichever way it was ended before") {
    const auto void_ = [](const std::string& id, const std::string& of) {
        return "- {void: " + id + ", of: " + of + ", date: 2023-10-01, reason: x}\n";
    };
    const auto replacing = [](const std::string& id, const std::string& of) {
        return "- {visit: " + id + ", date: 2023-09-06, branch: cb-1, members: [mot], replaces: " + of + "}\n";
    };
    CHECK(journal(void_("2023/2", "2023/1") + replacing("2023/3", "2023/1")) == Told{"journal.yaml:6:77 ended-twice"});
    CHECK(journal(replacing("2023/2", "2023/1") + void_("2023/3", "2023/1")) == Told{"journal.yaml:6:22 ended-twice"});
    CHECK(journal(replacing("2023/2", "2023/1") + replacing("2023/3", "2023/1")) ==
          Told{"journal.yaml:6:77 ended-twice"});
    CHECK(journal(replacing("2023/2", "2023/1") + replacing("2023/3", "2023/2") + void_("2023/4", "2023/3")).empty());
}

TEST_CASE("a visit and a follow-up may both be voided, each the first of its list") {
    const std::string entries =
        "- {visit: 2023/2, date: 2023-09-06, branch: cb-1, members: [mot], difficulties: [{text: x, status: open}]}\n"
        "- {follow-up: 2023/3, of: 2023/2.1, date: 2023-10-01, status: resolved}\n"
        "- {void: 2023/4, of: 2023/1, date: 2023-10-02, reason: x}\n"
        "- {void: 2023/5, of: 2023/3, date: 2023-10-02, reason: x}\n";
    CHECK(journal(entries) == Told{});
    CHECK(journal(entries + "- {void: 2023/6, of: 2023/3, date: 2023-10-03, reason: x}\n") ==
          Told{"journal.yaml:9:22 ended-twice"});
}

TEST_CASE("a replacing visit lists at least as many difficulties") {
    const std::string one = "difficulties: [{text: x, status: open}]";
    const std::string begin = "date: 2023-09-06, branch: cb-1, members: [mot], ";
    CHECK(journal("- {visit: 2023/2, " + begin + one + "}\n- {visit: 2023/3, " + begin + "replaces: 2023/2}\n") ==
          Told{"journal.yaml:6:77 fewer-difficulties"});
    CHECK(journal("- {visit: 2023/2, " + begin + one + "}\n- {visit: 2023/3, " + begin + one + ", replaces: 2023/2}\n")
              .empty());
}

TEST_CASE("values of visits are held against their types") {
    const auto visit = [](const std::string& rest) {
        return journal("- visit: 2023/2\n  date: 2023-09-06\n  branch: cb-1\n  members: [mot]\n  " + rest + "\n");
    };
    CHECK(visit("quality: {score: 100, grade: tot}").empty());
    CHECK(visit("quality: {score: 101}") == Told{"journal.yaml:9:20 not-whole"});
    CHECK(visit("quality: {}") == Told{"journal.yaml:9:12 score-or-grade"});
    CHECK(visit("turnout: {present: 3}") == Told{"journal.yaml:9:12 missing-key"});
    CHECK(visit("session: regulr") == Told{"journal.yaml:9:12 not-a-word"});
    CHECK(visit("guests: []") == Told{"journal.yaml:9:11 empty-list"});
    CHECK(visit("minutes: -5") == Told{"journal.yaml:9:12 not-whole"});
    CHECK(visit("at: 2023-10-02T08:15:00") == Told{"journal.yaml:9:7 not-a-time"});
    CHECK(visit("difficulties: [{text: x, status: opne}]") == Told{"journal.yaml:9:36 not-a-word"});
    CHECK(journal("- {visit: 2023/2, date: 2023-09-06, branch: cb-1, members: [mot, hai, mot]}\n") ==
          Told{"journal.yaml:5:71 repeated-item"});
    CHECK(journal("- {review: 2023/2, year: 2023, member: mot, date: 2023-12}\n") ==
          Told{"journal.yaml:5:51 not-a-day"});
}

TEST_CASE("a span does not end before it begins") {
    CHECK(Files().add_to("areas.yaml", "- {id: a, name: A, from: 2023-01-02, to: 2023-01-01}\n").errors() ==
          Told{"areas.yaml:3:42 from-after-to"});
    CHECK(Files().add_to("areas.yaml", "- {id: a, name: A, from: 2023-01-02, to: 2023-01-02}\n").errors().empty());
    CHECK(regulation("issued: 2019-08-07", "issued: 2019-08-07\nto: 2019-08-06") ==
          Told{"regulations.yaml:5:5 from-after-to"});
}

TEST_CASE("areas and branches lead in no circle") {
    CHECK(Files()
              .set("areas.yaml", "- {id: h-thuong, name: H, parent: x-mau}\n- {id: x-mau, name: X, parent: h-thuong}\n")
              .errors() == Told{"areas.yaml:1:35 cycle"});
    CHECK(Files().set("branches.yaml", "- {id: cb-1, name: x, kind: ap, into: cb-1}\n").errors() ==
          Told{"branches.yaml:1:39 cycle"});
}

TEST_CASE("a regulation's quotas list its offices, each once") {
    CHECK(regulation("offices: [vien]", "offices: [vein]") == Told{"regulations.yaml:8:29 office-not-listed"});
    CHECK(regulation("offices: [vien]", "offices: [vien, vien]") == Told{"regulations.yaml:8:35 office-in-two-quotas"});
    CHECK(regulation("at_least: 2", "at_least: 367") == Told{"regulations.yaml:8:46 not-whole"});
    CHECK(regulation("at_least: 2", "at_least: 0") == Told{"regulations.yaml:8:46 not-whole"});
    CHECK(regulation("home: counts\n", "home: counts\nself_review_due: 02-29\n") ==
          Told{"regulations.yaml:13:18 not-a-month-day"});
    CHECK(regulation("home: counts\n",
                     "home: counts\ngrades:\n- {id: a, name: A, from: 50}\n- {id: b, name: B, from: 50}\n") ==
          Told{"regulations.yaml:15:26 grades-not-falling"});
}

TEST_CASE("people are for groups only") {
    CHECK(Files()
              .add_to("members.yaml", "- {id: to, name: Tổ, type: group, people: [A], offices: []}\n")
              .errors()
              .empty());
    CHECK(Files().add_to("members.yaml", "- {id: to, name: Tổ, people: [A], offices: []}\n").errors() ==
          Told{"members.yaml:3:22 groups-only"});
}

TEST_CASE("a board needs its settings' keys and a regulation, and nothing else") {
    CHECK(Files().set("chibo.yaml", "").errors() ==
          Told{"chibo.yaml:1:1 missing-key", "chibo.yaml:1:1 missing-key", "chibo.yaml:1:1 missing-key"});
    CHECK(Files().set("regulations.yaml", "# none\n").errors() == Told{"regulations.yaml:1:1 no-regulation"});
    CHECK(Files().set("areas.yaml", "").set("branches.yaml", "- {id: cb-1, name: x, kind: ap}\n").errors().empty());
    CHECK(Files().set("members.yaml", "").set("journal.yaml", "# none\n").errors().empty());
}

TEST_CASE("errors that only follow from another are not told") {
    // The branch is lost with its line, so no reference to it is broken.
    CHECK(Files()
              .set("branches.yaml", "- {id: cb-1, name: \"x, kind: ap}\n")
              .add_to("members.yaml", "- {id: ba, name: Ba, offices: [], home: cb-1}\n")
              .errors() == Told{"branches.yaml:1:20 unclosed-quote"});
    CHECK(journal("- {visit: 2023/x, date: 2023-09, branch: cb-1, members: [mot]}\n- {void: 2023/3, of: 2023/2, date: "
                  "2023-10-01, reason: x}\n") == Told{"journal.yaml:5:11 not-an-entry-id"});
    CHECK(regulation("{id: vien, name: Ủy viên}", "{id: Vien, name: Ủy viên}") ==
          Told{"regulations.yaml:6:10 not-an-id"});
}

TEST_CASE("errors of all files are told in one run, in the order of the files' names") {
    CHECK(Files()
              .add_to("members.yaml", "- {id: A}\n")
              .add_to("areas.yaml", "-x\n")
              .add_to("journal.yaml", "x: y\n")
              .errors() == Told{"areas.yaml:3:1 dash-without-space", "journal.yaml:5:1 stray-line",
                                "members.yaml:3:3 missing-key", "members.yaml:3:3 missing-key",
                                "members.yaml:3:8 not-an-id"});
}

TEST_CASE("NFD input is the same board as NFC") {
    const auto loaded = Files().set("members.yaml", "- {id: mot, name: Nguye\u0302\u0303n, offices: []}\n").load();
    CHECK(loaded.errors.empty());
    CHECK(loaded.board.members[0].name == "Nguyễn");
}

TEST_CASE("a question mark in brackets ends no text") {
    const auto loaded = Files()
                            .set("journal.yaml",
                                 "- visit: 2023/2\n  date: 2023-09-06\n  branch: cb-1\n  members: [mot]\n"
                                 "  guidance: [Vì sao?, http://a.b/c?x=1]\n")
                            .load();
    CHECK(places(loaded.errors) == Told{});
    REQUIRE(loaded.board.journal.visits.size() == 1);
    CHECK(loaded.board.journal.visits[0].meeting().guidance == std::vector<std::string>{"Vì sao?", "http://a.b/c?x=1"});
}

TEST_CASE("entries that stand further out than the first are read all the same") {
    CHECK(Files()
              .set("journal.yaml",
                   "  - {visit: 2023/2, date: 2023-09-06, branch: cb-1, members: [mot]}\n"
                   "- {visit: 2023/3, date: 2023-09-36, branch: cb-1, members: [mot]}\n"
                   "- {visit: 2023/4, date: 2023-09-37, branch: cb-1, members: [mot]}\n")
              .errors() ==
          Told{"journal.yaml:2:1 bad-indentation", "journal.yaml:2:25 not-a-date", "journal.yaml:3:25 not-a-date"});
}

TEST_CASE("what can't be read of a list makes no reference to it wrong") {
    CHECK(regulation("offices:\n  - {id: vien, name: Ủy viên}\n", "offices:\n  - &a {id: vien, name: Ủy viên}\n") ==
          Told{"regulations.yaml:6:5 anchor"});
    CHECK(journal("- visit: 2023/2\n  date: 2023-09-06\n  branch: cb-1\n  members: [mot]\n"
                  "  difficulties: &d [{text: x, status: open}]\n"
                  "- {follow-up: 2023/3, of: 2023/2.1, date: 2023-09-07, status: open}\n") ==
          Told{"journal.yaml:9:17 anchor"});
}

TEST_CASE("a blank forgotten after the last key is one error") {
    CHECK(journal("- visit: 2023/2\n  date: 2023-09-06\n  branch: cb-1\n  members:[mot]\n") ==
          Told{"journal.yaml:8:3 unknown-key"});
}

TEST_CASE("the points of planning are the usual ones but for those that the board changes") {
    const std::string settings = "board: Ban Mẫu\ncommittee: Ban Mẫu\nlanguage: vi\n";
    CHECK(Files().set("chibo.yaml", settings).load().board.planning.repeat == 2000);
    const auto changed = Files().set("chibo.yaml", settings + "planning: {outside_area: 0, most_months: 60}\n").load();
    CHECK(places(changed.errors) == Told{});
    CHECK(changed.board.planning.outside_area == 0);
    CHECK(changed.board.planning.most_months == 60);
    CHECK(changed.board.planning.visited == 1000);
    CHECK(Files().set("chibo.yaml", settings + "planning: {repeat: -1, low: 3}\n").errors() ==
          Told{"chibo.yaml:4:20 not-whole", "chibo.yaml:4:24 unknown-key"});
}

TEST_CASE("a plan's notes are kept") {
    const auto loaded =
        Files()
            .set(
                "plans.yaml",
                "year: 2023\nvisits:\n  - {id: p, date: 2023-10, branch: cb-1, member: mot, note: hẹn, source: cv 1}\n")
            .load();
    REQUIRE(loaded.board.plans.size() == 1);
    CHECK(loaded.board.plans[0].visits[0].remarks.note == "hẹn");
    CHECK(loaded.board.plans[0].visits[0].remarks.source == "cv 1");
}
