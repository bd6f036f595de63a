#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "property.h"
#include "read/load.h"
#include "rule/board_maker.h"
#include "write/entry_text.h"
#include "write/layout.h"
#include "write/scalar.h"

using namespace chibo;
using namespace chibo::test;

namespace {

// The board's files as they stand on a disk, with this journal.
read::Loaded loaded(const std::string& journal) {
    const std::vector<read::Source> sources{
        {read::Part::settings, "chibo.yaml", "board: Ban\ncommittee: BCH\nlanguage: vi\n", {}},
        {read::Part::branches, "branches.yaml", "- {id: cb-1, name: Chi bộ 1, kind: ap}\n", {}},
        {read::Part::members,
         "members.yaml",
         "- {id: mot, name: Một, offices: []}\n- {id: hai, name: Hai, offices: []}\n",
         {}},
        {read::Part::regulations,
         "regulations.yaml",
         "number: 1\ntitle: x\nissuer: x\nissued: 2019-01-01\noffices: [{id: vien, name: Viên}]\nquotas: [{id: q, offices: "
         "[vien], at_least: 1, per: year}]\ncounts: {kinds: [ap], partial: full, home: counts}\n",
         {}},
        {read::Part::journal, "journal.yaml", journal, {}}};
    return read::load(sources);
}

std::string told(const finding::Findings& errors) {
    std::string all;
    for (const auto& error : errors) all += message(error, base::Language::en) + "; ";
    return all;
}

// Texts of characters that mean something to YAML, and of others.
std::string nasty_text() {
    const std::vector<std::string> pieces{"a", "no", " ",  ":",  ": ", " #", "-",  "- ", "'", "\"", "\\", "{",    "}",
                                          "[", "]",  ",",  "?",  "!",  "&",  "*",  "|",  ">", "%",  "@",  "`",    "~",
                                          "0", "1",  "\n", "\t", "ộ",  "đ",  "<<", "=",  ".", "e",  "T",  "null", "😀"};
    std::string text;
    for (int left = one_of(1, 8); left > 0; --left) text += pieces[one_of<std::size_t>(0, pieces.size() - 1)];
    return text.find_first_not_of(" \n\t") == std::string::npos ? text + "a" : text;
}

}  // namespace

TEST_CASE("a text is plain where nobody can take it for anything else") {
    CHECK(write::scalar("đường vào ấp hư hỏng") == "đường vào ấp hư hỏng");
    CHECK(write::scalar("UBND huyện (cấp trên)") == "UBND huyện (cấp trên)");
    for (const char* guessed :
         {"no",  "NO",   "Yes",  "null", "~",   "2023", "9.10", "012", "2023-09-05", "1e3", "0x1F", "12:30", "-",
          "- a", "a: b", "a #b", "a:",   "{a}", "[a]",  "a, b", "?",   "'a",         "\"a", "#a",   "&a",    "*a",
          "!a",  "%a",   "@a",   "`a",   "|",   ">",    " a",   "a ",  "a\nb",       "<<",  "=",    ".5",    "+1"}) {
        CAPTURE(guessed);
        CHECK(write::scalar(guessed).front() == '"');
    }
}

TEST_CASE("what is written is read back as it was, whatever the texts") {
    for_all(400, [] {
        auto before = loaded("");
        model::Visit visit;
        visit.id = {2023, 1};
        visit.date = date(chance(50) ? "2023-09-05" : "2023-09");
        visit.branch = model::Reference(0);
        visit.members = {model::Reference(1), model::Reference(0)};
        model::Meeting& meeting = visit.edit_meeting();
        for (int left = one_of(0, 2); left > 0; --left) meeting.guests.push_back(nasty_text());
        for (int left = one_of(0, 2); left > 0; --left) meeting.guidance.push_back(nasty_text());
        if (chance(50)) meeting.minutes = one_of(0, 500);
        if (chance(50)) meeting.turnout = {one_of(0, 9), one_of(0, 9)};
        if (chance(50)) {
            const model::Index grade = before.board.journal.grades.place_of(chance(50) ? "tot" : "");
            visit.quality = model::Quality(one_of(0, 100), grade);
        }
        for (int left = one_of(0, 2); left > 0; --left) {
            auto& made = meeting.difficulties.emplace_back();
            made.text = nasty_text();
            made.status = model::Status::escalated;
            made.to = nasty_text();
            made.due = day("2024-01-01");
            made.remarks.edit().note = nasty_text();
        }
        model::RecordedTexts& texts = visit.recorded.texts.edit();
        texts.by = nasty_text();
        texts.at = "2023-09-06T08:15:00+07:00";
        texts.remarks = {nasty_text(), nasty_text()};
        const auto after = loaded(write::entry_text(before.board, visit));
        INFO(told(after.errors));
        RC_ASSERT(after.errors.empty());
        const model::Visit& read = after.board.journal.visits.at(0);
        RC_ASSERT(read.id == visit.id);
        RC_ASSERT(read.date == visit.date);
        RC_ASSERT(read.members.size() == visit.members.size());
        RC_ASSERT(read.meeting().guests == visit.meeting().guests);
        RC_ASSERT(read.meeting().guidance == visit.meeting().guidance);
        RC_ASSERT(read.meeting().minutes == visit.meeting().minutes);
        RC_ASSERT(read.meeting().turnout.has_value() == visit.meeting().turnout.has_value());
        RC_ASSERT(read.meeting().difficulties.size() == visit.meeting().difficulties.size());
        for (std::size_t i = 0; i < read.meeting().difficulties.size(); ++i) {
            RC_ASSERT(read.meeting().difficulties[i].text == visit.meeting().difficulties[i].text);
            RC_ASSERT(read.meeting().difficulties[i].to == visit.meeting().difficulties[i].to);
            RC_ASSERT(read.meeting().difficulties[i].due == visit.meeting().difficulties[i].due);
            RC_ASSERT(read.meeting().difficulties[i].remarks->note == visit.meeting().difficulties[i].remarks->note);
        }
        RC_ASSERT(read.recorded.texts->by == visit.recorded.texts->by);
        RC_ASSERT(read.recorded.texts->remarks.note == visit.recorded.texts->remarks.note);
        RC_ASSERT(read.recorded.texts->remarks.source == visit.recorded.texts->remarks.source);
    });
}

TEST_CASE("the other kinds are read back too") {
    const std::string visit =
        "- visit: 2023/1\n  date: 2023-09-05\n  branch: cb-1\n  members: [mot]\n  difficulties: [{text: a, status: open}]\n";
    const auto before = loaded(visit);
    model::FollowUp follow_up{{2023, 2},         0,  1, day("2023-10-01"), model::Status::escalated, "UBND: xã",
                              day("2023-12-31"), {}, {}};
    model::Review review{{2023, 3}, 2023, 1, day("2023-12-20"), {}, {}};
    model::Conclusion conclusion{{2023, 4}, 2023, 0, day("2023-12-30"), "hoàn thành: tốt", "7-KL/TU", {}, {}};
    model::Void entry{{2023, 5}, {model::EntryKind::visit, 0}, day("2023-12-31"), "ghi nhầm", {}, {}};
    const auto after = loaded(visit + write::entry_text(before.board, follow_up) +
                              write::entry_text(before.board, review) + write::entry_text(before.board, conclusion) +
                              write::entry_text(entry, before.board.journal.visits[0].id));
    INFO(told(after.errors));
    REQUIRE(after.errors.empty());
    const model::Journal& journal = after.board.journal;
    CHECK(journal.follow_ups.at(0).to == "UBND: xã");
    CHECK(journal.follow_ups.at(0).number == 1);
    CHECK(journal.reviews.at(0).member == 1);
    CHECK(journal.conclusions.at(0).text == "hoàn thành: tốt");
    CHECK(journal.conclusions.at(0).decision == "7-KL/TU");
    CHECK(journal.voids.at(0).of.kind == model::EntryKind::visit);
    CHECK(journal.next_number(2023) == 6);
    CHECK(journal.next_number(2024) == 1);
}

TEST_CASE("an entry is joined with the line ends that the journal has") {
    CHECK(write::joined("", "- a\n  b\n") == "- a\n  b\n");
    CHECK(write::joined("- x\n# end\n", "- a\n") == "- a\n");
    CHECK(write::joined("- x", "- a\n") == "\n- a\n");
    CHECK(write::joined("- x\r\n", "- a\n  b\n") == "- a\r\n  b\r\n");
    CHECK(write::joined("- x\r\n- y", "- a\n") == "\r\n- a\r\n");
}
