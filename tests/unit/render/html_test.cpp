#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "render/html.h"
#include "render/markup.h"

using namespace chibo;
using namespace chibo::render;
using base::Language;

namespace {

bool holds(const std::string& text, std::string_view piece) { return text.find(piece) != std::string::npos; }

std::size_t times(const std::string& text, std::string_view piece) {
    std::size_t count = 0;
    for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + piece.size())) ++count;
    return count;
}

// What stands in the page's body for these blocks, without the script.
std::string body(std::vector<Block> blocks, Language language = Language::en) {
    const std::string page = html(Document{std::move(blocks)}, language);
    const auto from = page.find("<body>\n") + 7;
    return page.substr(from, page.find("<script>") - from);
}

Table people(const std::string& name, bool searched = false) {
    Table table;
    table.columns = {{"Name", Align::left, 1}, {"Count", Align::right, 0}, {"Last", Align::left, 0}};
    table.rows = {{{name}, {std::int64_t{12}, Tone::bad}, {*base::parse_day("2023-09-05")}},
                  {{std::string("Lý")}, {std::int64_t{3}}, {}}};
    table.searched = searched;
    return table;
}

}  // namespace

TEST_CASE("a page names its language and its title, and lets nothing in or out") {
    Document document;
    document.add(Title{"A & <b>"});
    const std::string page = html(document, Language::vi);
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"));
    CHECK(holds(page, "<title>A &amp; &lt;b&gt;</title>"));
    CHECK(holds(page, "default-src 'none'; style-src 'sha256-"));
    CHECK_FALSE(holds(page, "unsafe"));
    CHECK_FALSE(holds(page, "://"));
    CHECK_FALSE(holds(page, " style="));
    CHECK_FALSE(holds(page,
                      " on"
                      "click="));
    CHECK(page.ends_with("</html>\n"));
    CHECK(holds(html(document, Language::en), "<html lang=\"en\">"));
    CHECK(holds(html(Document(), Language::en), "<title>chibo</title>"));
}

TEST_CASE("the same document gives the same page") {
    Document document;
    document.add(Title{"T"});
    document.add(people("An", true));
    CHECK(html(document, Language::vi) == html(document, Language::vi));
    CHECK(html(document, Language::vi) != html(document, Language::en));
}

TEST_CASE("nothing in a text is taken for markup") {
    CHECK(escaped("<b a=\"1\" c='2'>&amp;") == "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;");
    for (const std::string nasty : {"</script><script>alert(1)</script>", "<!-- x", "]]>", "</title><b>",
                                    "<svg onload=x>", "\" onfocus=\"x", "' onfocus='x", "&#60;b&#62;"}) {
        CAPTURE(nasty);
        Bar bar{{1}, 2, nasty};
        Table table = people(nasty, true);
        table.columns[1].title = nasty;
        const std::string all = body({Title{nasty}, Heading{nasty}, Paragraph{{nasty}}, Items{{{nasty, {nasty}}}},
                                      Lines{{{{nasty, Tone::bad}}}}, Verbatim{nasty}, table,
                                      Bars{nasty, {nasty}, table, {bar, bar}}, Heat{nasty, table}});
        CHECK_FALSE(holds(all, nasty));
        CHECK(times(all, escaped(nasty)) >= 12);
        CHECK(times(all, "<") == times(all, ">"));
    }
}

TEST_CASE("what is no character does not reach the page; letters do as they are") {
    CHECK(escaped(std::string("a\0b\x1b[31m\x7f", 9)) == "a␀b␛[31m␡");
    CHECK(escaped("a\xFF\xC3") == "a\uFFFD\uFFFD");
    CHECK(escaped("\u0085\uFFFE\uFDD0") == "\uFFFD\uFFFD\uFFFD");
    CHECK(escaped("a\r\nb\tc") == "a  b c");
    CHECK(escaped("62,5 % x") == "62,5\u00A0% x");
    CHECK(escaped("Ho\u0300a\u2028Hòa") == "Ho\u0300a\u2028Hòa");
    std::string lines;
    add_escaped_lines(lines, "a:\tb\r\n  <c>\n\rd");
    CHECK(lines == "a:\tb\n  &lt;c&gt;\n d");
}

TEST_CASE("title, sections and what stands in them") {
    CHECK(body({Title{"T"}, Paragraph{{"one", "two"}}, Heading{"A"}, Items{{{"i", {"p"}}}}, Heading{"B"},
                Lines{{{{"x: "}, {"error", Tone::bad}}}}}) ==
          "<header>\n<h1 id=\"title\">T</h1>\n<p>one<br>\ntwo</p>\n</header>\n<main>\n"
          "<section aria-labelledby=\"section-1\">\n<h2 id=\"section-1\">A</h2>\n"
          "<ul>\n<li>i\n<ul>\n<li>p</li>\n</ul>\n</li>\n</ul>\n</section>\n"
          "<section aria-labelledby=\"section-2\">\n<h2 id=\"section-2\">B</h2>\n"
          "<ul class=\"lines\">\n<li>x: <span class=\"bad\">error</span></li>\n</ul>\n</section>\n</main>\n");
    CHECK(body({}) == "<main>\n</main>\n");
    CHECK(body({Title{"A"}, Title{"B"}}) ==
          "<header>\n<h1 id=\"title\">A</h1>\n</header>\n<main>\n<section aria-labelledby=\"section-1\">\n"
          "<h2 id=\"section-1\">B</h2>\n</section>\n</main>\n");
}

TEST_CASE("a table has heads with a scope, days as times, numbers to the right, tones as classes") {
    CHECK(body({Heading{"H"}, people("An")}) ==
          "<main>\n<section aria-labelledby=\"section-1\">\n<h2 id=\"section-1\">H</h2>\n"
          "<div class=\"scroll\" role=\"region\" aria-labelledby=\"section-1\" tabindex=\"0\">\n"
          "<table id=\"table-1\" aria-labelledby=\"section-1\">\n"
          "<thead><tr><th scope=\"col\">Name</th><th scope=\"col\" class=\"n\">Count</th>"
          "<th scope=\"col\">Last</th></tr></thead>\n<tbody>\n"
          "<tr><th scope=\"row\">An</th><td class=\"n bad\">12</td>"
          "<td><time datetime=\"2023-09-05\">05/09/2023</time></td></tr>\n"
          "<tr><th scope=\"row\">Lý</th><td class=\"n\">3</td><td></td></tr>\n"
          "</tbody>\n</table>\n</div>\n</section>\n</main>\n");
    CHECK(holds(body({people("An")}), "<table id=\"table-1\" aria-label=\"Table\">"));
}

TEST_CASE("a first cell that names no row is none of its heads") {
    Table table = people("An");
    table.rows[0][0] = Cell();
    CHECK(holds(body({table}), "<tr><td></td>"));
    Table numbers;
    numbers.columns = {{"Year", Align::right, 0}, {"n", Align::right, 0}};
    numbers.rows = {{{std::int64_t{2023}}, {std::int64_t{1}}}};
    CHECK_FALSE(holds(body({numbers}), "scope=\"row\""));
}

TEST_CASE("a list that is searched has a labelled field and tells what its columns are sorted as") {
    Table table = people("An", true);
    table.columns.push_back({"Rate", Align::right, 0});
    table.rows[0].emplace_back(Share{5, 8, "62,5 %"});
    table.rows[1].emplace_back(Share{0, 0, "–"});
    const std::string all = body({table}, Language::vi);
    CHECK(holds(all, "<p class=\"search\" hidden><label for=\"table-1-filter\">Lọc danh sách</label>"));
    CHECK(holds(all, "<input id=\"table-1-filter\" type=\"search\""));
    CHECK(holds(all, "data-left=\"Đang hiện {left}/{all} dòng\""));
    CHECK(holds(all, "aria-live=\"polite\""));
    for (const char* kind : {"<th scope=\"col\" data-kind=\"text\">Name", "data-kind=\"number\">Count",
                             "data-kind=\"day\">Last", "data-kind=\"number\">Rate"}) {
        CHECK(holds(all, kind));
    }
    CHECK(holds(all, "<td class=\"n bad\" data-value=\"12\">12</td>"));
    CHECK(holds(all, "<td class=\"n\" data-value=\"625000000\">62,5\u00A0%</td>"));
    CHECK(holds(all, "<td class=\"n\">–</td>"));
    CHECK_FALSE(holds(body({people("An")}), "search"));
    table.rows.clear();
    CHECK_FALSE(holds(body({table}), "search"));
}

TEST_CASE("a month among days is a time as they are, in a column of other texts too") {
    Table table = people("An", true);
    table.rows[1][2] = Cell(*chibo::base::parse_date("2021-10"));
    CHECK(holds(body({table}), "data-kind=\"day\">Last"));
    CHECK(holds(body({table}), "<time datetime=\"2021-10\">10/2021</time>"));
    table.rows[1][2] = Cell(std::string("10/2021"));
    CHECK(holds(body({table}), "data-kind=\"text\">Last"));
    CHECK_FALSE(holds(body({table}), "<time datetime=\"2021-10\">"));
}

TEST_CASE("a text with a word too long for a column may be broken anywhere") {
    CHECK(holds(body({people(std::string(40, 'x'))}), "<th scope=\"row\" class=\"long\">xxx"));
    CHECK_FALSE(holds(body({people("Ban Thường vụ Đảng ủy các cơ quan Đảng tỉnh Mẫu An")}), "class=\"long\""));
}

TEST_CASE("a piece of a file stands as it is") {
    CHECK(holds(body({Verbatim{"\na: <b>\n\tc\n"}}), "<pre>\n\na: &lt;b&gt;\n\tc\n</pre>"));
}
