#include <doctest/doctest.h>

#include "finding/message.h"

using namespace chibo::finding;
using chibo::base::Language;
using chibo::base::Wording;

namespace {

const Wording meetings{"{n:lượt}", "{n:meeting|meetings}"};

std::string english(const Wording& wording, const Arguments& arguments) {
    return message(wording, arguments, Language::en);
}
std::string vietnamese(const Wording& wording, const Arguments& arguments) {
    return message(wording, arguments, Language::vi);
}

}  // namespace

TEST_CASE("a number takes the form for one or for many, as the language has it") {
    CHECK(english(meetings, {{"n", Count{1}}}) == "1 meeting");
    CHECK(english(meetings, {{"n", Count{2}}}) == "2 meetings");
    CHECK(english(meetings, {{"n", Count{0}}}) == "0 meetings");
    CHECK(vietnamese(meetings, {{"n", Count{1}}}) == "1 lượt");
    CHECK(vietnamese(meetings, {{"n", Count{7}}}) == "7 lượt");
}

TEST_CASE("a bare number stands alone") {
    CHECK(english({"{n}.", "{n}."}, {{"n", Count{12}}}) == "12.");
    CHECK(english({"{a}/{b}", "{a}/{b:x|y}"}, {{"a", Count{1}}, {"b", Count{1}}}) == "1/1 x");
}

TEST_CASE("days and months are shown day first in both languages") {
    const Wording wording{"ngày {d}", "on {d}"};
    CHECK(vietnamese(wording, {{"d", *chibo::base::parse_day("2023-09-05")}}) == "ngày 05/09/2023");
    CHECK(english(wording, {{"d", *chibo::base::parse_date("2023-09")}}) == "on 09/2023");
}

TEST_CASE("the nearest word is a question, and no word none") {
    const Wording wording{"không có «{id}»{near}", "no «{id}»{near}"};
    CHECK(english(wording, {{"id", std::string("cb-1")}, {"near", Nearest{"cb-01"}}}) ==
          "no «cb-1»; did you mean «cb-01»?");
    CHECK(vietnamese(wording, {{"id", std::string("cb-1")}, {"near", Nearest{"cb-01"}}}) ==
          "không có «cb-1»; có phải «cb-01»?");
    CHECK(english(wording, {{"id", std::string("cb-1")}, {"near", Nearest{}}}) == "no «cb-1»");
}

TEST_CASE("a term is shown in the language asked for, or in Vietnamese where it has no other") {
    const Wording wording{"{t}", "{t}"};
    const Arguments both{{"t", Term{"Bí thư", "Secretary"}}};
    CHECK(english(wording, both) == "Secretary");
    CHECK(vietnamese(wording, both) == "Bí thư");
    CHECK(english(wording, {{"t", Term{"Bí thư", ""}}}) == "Bí thư");
}

TEST_CASE("a wording may be an argument of another") {
    CHECK(english({"{w} ", "a {w}"}, {{"w", Wording{"chi bộ", "branch"}}}) == "a branch");
}

TEST_CASE("braces in an argument are no places") {
    CHECK(english({"{t}", "«{t}»"}, {{"t", std::string("{score: 9}")}}) == "«{score: 9}»");
}
