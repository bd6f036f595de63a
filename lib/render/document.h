// A neutral document: what an answer says, before it is text or Markdown (and whatever form comes next).
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

using Block = std::variant<Title, Heading, Paragraph, Items, Table, Lines, Verbatim>;

struct Document {
    std::vector<Block> blocks;

    void add(Block block) { blocks.push_back(std::move(block)); }
    bool empty() const { return blocks.empty(); }
};

}  // namespace chibo::render
