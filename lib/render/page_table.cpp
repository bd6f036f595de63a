#include "render/page_table.h"

#include <optional>
#include <string_view>

#include <fmt/format.h>

#include "finding/wordings/pages.h"
#include "render/markup.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;

// What a column is sorted as.
enum class Kind { text, number, day };

std::string_view name(Kind kind) {
    switch (kind) {
        case Kind::text: return "text";
        case Kind::number: return "number";
        case Kind::day: return "day";
    }
    return "text";
}

// The date that the value is, as machines read it; else empty.
std::string time_of(const Value& value) {
    const bool is_time = std::holds_alternative<base::Day>(value) || std::holds_alternative<base::Date>(value);
    return is_time ? plain(value) : std::string();
}

Kind kind_of(const Value& value) {
    if (std::holds_alternative<std::int64_t>(value) || std::holds_alternative<Share>(value)) return Kind::number;
    return time_of(value).empty() ? Kind::text : Kind::day;
}

bool is_empty(const Cell& cell) { return spoken(cell.value).empty(); }

// The kind of all its cells that hold something; text where they differ or hold nothing.
Kind kind_of(const Table& table, std::size_t column) {
    std::optional<Kind> kind;
    for (const auto& row : table.rows) {
        if (is_empty(row[column])) continue;
        const Kind own = kind_of(row[column].value);
        if (kind && *kind != own) return Kind::text;
        kind = own;
    }
    return kind.value_or(Kind::text);
}

// A number to sort by; a share as whole billionths, so that shares of fewer than 30,000 never look alike.
std::string sort_value(const Value& value) {
    constexpr std::int64_t billion = 1'000'000'000;
    if (const auto* const number = std::get_if<std::int64_t>(&value)) return fmt::format("{}", *number);
    const auto* const share = std::get_if<Share>(&value);
    return share && share->whole != 0 ? fmt::format("{}", share->part * billion / share->whole) : std::string();
}

// A text with a word that no column is wide enough for.
bool overlong(const Value& value) {
    constexpr std::size_t widest = 30;
    const auto* const text = std::get_if<std::string>(&value);
    return text && text->size() > widest && longest_word(one_line(*text)) > widest;
}

class Writer {
public:
    Writer(std::string& out, const Table& table, const Place& place) : out_(out), table_(table), place_(place) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) kinds_.push_back(kind_of(table, i));
    }

    void controls() {
        const auto say = [&](const base::Wording& wording) { return escaped(base::in(place_.language, wording)); };
        out_ += fmt::format(
            "<div class=\"list\" data-left=\"{}\" data-none=\"{}\" data-sort=\"{}\">\n"
            "<p class=\"search\" hidden><label for=\"{id}-filter\">{}</label> "
            "<input id=\"{id}-filter\" type=\"search\" placeholder=\"{}\" aria-controls=\"{id}\" autocomplete=\"off\" "
            "spellcheck=\"false\"> <output for=\"{id}-filter\" aria-live=\"polite\"></output></p>\n",
            say(wordings::rows_left), say(wordings::no_rows_left), say(wordings::sort_hint),
            say(wordings::filter_label), say(wordings::filter_hint), fmt::arg("id", place_.id));
    }

    void head() {
        out_ += fmt::format("<table id=\"{}\" {}>\n<thead><tr>", place_.id, place_.label);
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            out_ += "<th scope=\"col\"";
            if (table_.columns[i].align == Align::right) out_ += " class=\"n\"";
            if (table_.searched) out_ += fmt::format(" data-kind=\"{}\"", name(kinds_[i]));
            out_ += '>';
            add_escaped(out_, table_.columns[i].title);
            out_ += "</th>";
        }
        out_ += "</tr></thead>\n";
    }

    void body() {
        out_ += "<tbody>\n";
        for (const auto& row : table_.rows) {
            out_ += "<tr>";
            for (std::size_t i = 0; i < row.size(); ++i) cell(row[i], i);
            out_ += "</tr>\n";
        }
        out_ += "</tbody>\n</table>\n";
    }

private:
    // The first cell names its row where it is a text, and there is more to say.
    bool names_row(const Cell& cell, std::size_t column) const {
        return column == 0 && table_.columns.size() > 1 && kinds_[0] != Kind::number && !is_empty(cell);
    }

    void cell(const Cell& cell, std::size_t column) {
        const std::string_view tag = names_row(cell, column) ? "th" : "td";
        out_ += '<';
        out_ += tag;
        if (tag == "th") out_ += " scope=\"row\"";
        add_classes(cell, table_.columns[column].align);
        if (table_.searched && kinds_[column] == Kind::number) add_sort_value(cell.value);
        out_ += '>';
        add_value(cell.value);
        out_ += "</";
        out_ += tag;
        out_ += '>';
    }

    void add_classes(const Cell& cell, Align align) {
        std::string classes;
        const auto add = [&](std::string_view name) {
            if (!name.empty() && !classes.empty()) classes += ' ';
            classes += name;
        };
        if (align == Align::right) add("n");
        add(tone_class(cell.tone));
        if (overlong(cell.value)) add("long");
        if (!classes.empty()) out_ += fmt::format(" class=\"{}\"", classes);
    }

    void add_sort_value(const Value& value) {
        const std::string number = sort_value(value);
        if (!number.empty()) out_ += fmt::format(" data-value=\"{}\"", number);
    }

    void add_value(const Value& value) {
        const std::string time = time_of(value);
        if (!time.empty()) out_ += fmt::format("<time datetime=\"{}\">", time);
        add_escaped(out_, spoken(value));
        if (!time.empty()) out_ += "</time>";
    }

    std::string& out_;
    const Table& table_;
    const Place& place_;
    std::vector<Kind> kinds_;
};

}  // namespace

void open_scroll(std::string& out, const std::string& label) {
    out += fmt::format("<div class=\"scroll\" role=\"region\" {} tabindex=\"0\">\n", label);
}

void add_table(std::string& out, const Table& table, const Place& place) {
    Writer writer(out, table, place);
    const bool searched = table.searched && !table.rows.empty();
    if (searched) writer.controls();
    open_scroll(out, place.label);
    writer.head();
    writer.body();
    out += "</div>\n";
    if (searched) out += "</div>\n";
}

}  // namespace chibo::render
