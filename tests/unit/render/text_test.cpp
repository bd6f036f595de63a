#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "base/width.h"
#include "property.h"
#include "render/markdown.h"
#include "render/text.h"
#include "render/wrap.h"

using namespace chibo;
using namespace chibo::render;
using chibo::test::for_all;
using chibo::test::one_of;

namespace {

Table people(const std::vector<std::string>& names) {
    Table table;
    table.columns = {{"Name", Align::left, 3}, {"Office", Align::left, 1}, {"n", Align::right, 0}};
    for (const std::string& name : names) {
        table.rows.push_back({{name}, {std::string("Standing committee member")}, {std::int64_t{12}}});
    }
    return table;
}

std::vector<std::string> lines(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t from = 0; from < text.size();) {
        const auto end = text.find('\n', from);
        all.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return all;
}

}  // namespace

TEST_CASE("columns are as wide as their widest cell, numbers stand to the right, no line ends in blanks") {
    CHECK(text(people({"Bùi Mẫu An", "Lý"}), Page{80, Paint::plain}) ==
          "Name        Office                      n\n"
          "Bùi Mẫu An  Standing committee member  12\n"
          "Lý          Standing committee member  12\n");
}

TEST_CASE("columns stay straight where marks stand by themselves") {
    const auto composed = lines(text(people({"Bùi Mẫu Hòa", "Đỗ"}), {}));
    const auto apart = lines(text(people({"Bu\u0300i Ma\u0302\u0303u Ho\u0300a", "Đo\u0302\u0303"}), {}));
    REQUIRE(composed.size() == apart.size());
    for (std::size_t i = 0; i < composed.size(); ++i) CHECK(base::width(composed[i]) == base::width(apart[i]));
}

TEST_CASE("where the page is narrow the column gives way whose lines cost the least, and no other") {
    CHECK(text(people({"Bùi Mẫu An", "Lý"}), Page{36, Paint::plain}) ==
          "Name        Office               n\n"
          "Bùi Mẫu An  Standing committee  12\n"
          "            member\n"
          "Lý          Standing committee  12\n"
          "            member\n");
}

TEST_CASE("a title over narrower cells breaks where the table does not fit otherwise, or is shorter so") {
    Table table = people({"Bùi Mẫu An", "Lý Mẫu Yến", "Đỗ"});
    table.columns[2].title = "Set aside";
    const auto at = [&](std::size_t width) { return text(table, Page{width, Paint::plain}); };
    CHECK(lines(at(49)).front() == "Name        Office                     Set aside");
    // A line for the title, where else each of two names would take one.
    CHECK(at(45) ==
          "Name        Office                       Set\n"
          "                                       aside\n"
          "Bùi Mẫu An  Standing committee member     12\n"
          "Lý Mẫu Yến  Standing committee member     12\n"
          "Đỗ          Standing committee member     12\n");
    // A line for the one, a line for the other: the title stays whole.
    table.rows.resize(1);
    CHECK(lines(at(45)).front() == "Name        Office              Set aside");
    // No other column gives way.
    for (Column& column : table.columns) column.line_cost = 0;
    CHECK(lines(at(45)).front() == "Name        Office                       Set");
}

TEST_CASE("a page too narrow for the longest words is overrun, not cut") {
    const auto all = text(people({"Bùi Mẫu An"}), Page{5, Paint::plain});
    CHECK(all.find("committee") != std::string::npos);
    CHECK(all.find("12") != std::string::npos);
}

TEST_CASE("a line feed or tab in a cell makes no line") {
    CHECK(lines(text(people({"Bùi\nMẫu\tAn"}), {})).size() == 2);
    CHECK(one_line("a\nb\tc") == "a b c");
}

TEST_CASE("colour changes no column") {
    Table table = people({"An"});
    table.rows[0][1].tone = Tone::bad;
    const auto plain = lines(text(table, Page{80, Paint::plain}));
    auto coloured = lines(text(table, Page{80, Paint::colour}));
    for (std::string& line : coloured) {
        for (auto at = line.find('\x1b'); at != std::string::npos; at = line.find('\x1b')) {
            line.erase(at, line.find('m', at) - at + 1);
        }
    }
    CHECK(coloured == plain);
}

TEST_CASE("wrapped lines hold every word in its order and are as wide as they may be") {
    for_all(300, [] {
        std::string words;
        for (int left = one_of(0, 20); left > 0; --left) {
            if (!words.empty()) words += ' ';
            for (int letters = one_of(1, 9); letters > 0; --letters) words += one_of(0, 1) ? "ộ" : "a";
        }
        const std::size_t width = one_of<std::size_t>(1, 30);
        std::string joined;
        for (const std::string& line : wrap(words, width)) {
            RC_ASSERT(base::width(line) <= std::max(width, longest_word(words)));
            if (!joined.empty()) joined += ' ';
            joined += line;
        }
        RC_ASSERT(joined == words);
    });
}

TEST_CASE("blocks are parted by a blank line, but for what a title or heading heads") {
    Document document;
    document.add(Title{"T"});
    document.add(Paragraph{{"one", "two"}});
    document.add(Heading{"H"});
    document.add(Items{{{"a", {"b"}}}});
    document.add(Lines{{{{"x:1:1: "}, {"error", Tone::bad}, {": m"}}}});
    CHECK(text(document, {}) == "T\none\ntwo\n\nH\n  a\n    - b\n\nx:1:1: error: m\n");
    CHECK(text(Document(), {}).empty());
}

TEST_CASE("Markdown takes nothing in a text for markup") {
    Document document;
    document.add(Paragraph{{"# a|b *c* <d> [e] `f` _g_ & \\"}});
    document.add(Paragraph{{"- one", "12. two", "3) three"}});
    CHECK(markdown(document) ==
          "\\# a\\|b \\*c\\* \\<d\\> \\[e\\] \\`f\\` \\_g\\_ \\& \\\\\n\n\\- one\\\n12\\. two\\\n3\\) three\n");
}

TEST_CASE("a table in Markdown has its titles, a rule and a line for each row") {
    Table table = people({"A|B"});
    table.rows[0][2].tone = Tone::bad;
    Document document;
    document.add(table);
    CHECK(markdown(document) ==
          "| Name | Office | n |\n| --- | --- | ---: |\n| A\\|B | Standing committee member | **12** |\n");
}
