#include <doctest/doctest.h>

#include "base/typed_date.h"

using namespace chibo::base;

namespace {

const Day today = *parse_day("2024-03-01");

std::string typed(std::string_view text) {
    const auto date = parse_typed_date(text, today);
    return date ? iso(*date) : "-";
}

}  // namespace

TEST_CASE("people type dates day first, with strokes or dashes, or as files write them") {
    CHECK(typed("2023-09-05") == "2023-09-05");
    CHECK(typed("5/9/2023") == "2023-09-05");
    CHECK(typed("05-09-2023") == "2023-09-05");
    CHECK(typed("12/1/2023") == "2023-01-12");
    CHECK(typed("9/2023") == "2023-09");
    CHECK(typed("09/2023") == "2023-09");
}

TEST_CASE("today and yesterday may be said in both languages, with or without accents, in any form") {
    for (const char* word : {"today", "Today", "hôm nay", "hom nay", "HÔM NAY", "ho\u0302m nay", " hôm  nay "}) {
        CAPTURE(word);
        CHECK(typed(word) == "2024-03-01");
    }
    for (const char* word : {"yesterday", "hôm qua", "Hom Qua"}) {
        CAPTURE(word);
        CHECK(typed(word) == "2024-02-29");
    }
}

TEST_CASE("what is no date, or in no calendar, is nothing") {
    for (const char* wrong :
         {"", "31/2/2023", "13/2023", "0/2023", "5/9/23", "5/9", "9-2023", "5/9-2023", "2023/09/05", "5/9/2023/1",
          "5//2023", "tomorrow", "29/2/2023", "0/9/2023", "12345/9/2023", "-5/9/2023"}) {
        CAPTURE(wrong);
        CHECK(typed(wrong) == "-");
    }
}
