// A neutral document: what an answer says, before it is text, Markdown, a page or a sheet of a workbook.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "render/table.h"

namespace chibo::render {

struct Title {
    std::string text;
};

// Begins a section.
struct Heading {
    std::string text;
};

// Sentences that may be broken into lines wherever the room ends; each begins on a line of its own.
struct Paragraph {
    std::vector<std::string> sentences;
};

struct Item {
    std::string text;
    std::vector<std::string> parts;  // said under it, further in
};

struct Items {
    std::vector<Item> items;
};

struct Piece {
    std::string text;
    Tone tone = Tone::plain;
};

// Lines that editors and scripts follow: each stays one line, however long.
struct Lines {
    std::vector<std::vector<Piece>> lines;
};

// A text of several lines that stands as it is: a piece of a file.
struct Verbatim {
    std::string text;
};

// One bar: its parts, side by side, within a whole that is as long as the bars can be.
struct Bar {
    std::vector<std::int64_t> parts;  // as many as the legend names, one without a legend; together at most `whole`
    std::int64_t whole = 0;
    std::string shown;  // the figure at the bar's end
};

// A table whose rows are also drawn as bars: a bar a row, named by the row's first cell.
struct Bars {
    std::string caption;
    std::vector<std::string> legend;  // what each part is
    Table table;
    std::vector<Bar> bars;  // as many as rows
};

// A table of counts that is also drawn as a grid, the darker the more. The first column names the rows, the last holds
// their sums and is not drawn; the others are whole numbers.
struct Heat {
    std::string caption;
    Table table;
};

using Block = std::variant<Title, Heading, Paragraph, Items, Table, Lines, Verbatim, Bars, Heat>;

struct Document {
    std::vector<Block> blocks;

    void add(Block&& block);
    bool empty() const { return blocks.empty(); }
};

// A workbook: documents side by side, each with a name of its own (at most 31 characters).
struct Sheet {
    std::string name;
    Document document;
};
using Workbook = std::vector<Sheet>;

}  // namespace chibo::render
