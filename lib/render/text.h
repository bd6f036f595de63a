// A document as text for people.
#pragma once

#include <cstddef>
#include <string>

#include "render/document.h"
#include "render/paint.h"

namespace chibo::render {

// What the text is read on. Tables and sentences are broken at `width` columns; lines that scripts follow are not.
struct Page {
    std::size_t width = 80;
    Paint paint = Paint::plain;
};

inline constexpr std::size_t column_gap = 2;  // blanks between the columns of a table

// Ends in a line feed; empty where the document is.
std::string text(const Document& document, const Page& page);

// Only the table, as the lines of `text`.
std::string text(const Table& table, const Page& page);

}  // namespace chibo::render
