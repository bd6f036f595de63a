#include "render/markdown.h"

#include <string_view>

#include <fmt/format.h>

#include "render/drawing.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

// Backslashes before what would be markup inside a line; what would only be so at its beginning is escaped there.
std::string escaped(std::string_view text) {
    std::string out;
    const std::string line = one_line(text);
    const auto digits = line.find_first_not_of("0123456789");
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool inside = std::string_view("\\`*_[]<>|~&").find(c) != std::string_view::npos;
        const bool first = i == 0 && std::string_view("#-+=").find(c) != std::string_view::npos;
        const bool numbered = i == digits && i > 0 && (c == '.' || c == ')');
        if (inside || first || numbered) out += '\\';
        out += c;
    }
    return out;
}

// The tone shows as weight, for Markdown has no colour.
std::string shown(const std::string& text, Tone tone) {
    const bool heavy = !text.empty() && (tone == Tone::bad || tone == Tone::doubtful || tone == Tone::strong);
    return heavy ? fmt::format("**{}**", escaped(text)) : escaped(text);
}

struct Writer {
    std::string operator()(const Title& title) const { return fmt::format("# {}\n", escaped(title.text)); }
    std::string operator()(const Heading& heading) const { return fmt::format("## {}\n", escaped(heading.text)); }
    std::string operator()(const Paragraph& paragraph) const {
        std::string all;
        for (const std::string& sentence : paragraph.sentences) {
            if (!all.empty()) all += "\\\n";  // a line of its own
            all += escaped(sentence);
        }
        return all + "\n";
    }
    std::string operator()(const Items& items) const {
        std::string all;
        for (const Item& item : items.items) {
            all += fmt::format("- {}\n", escaped(item.text));
            for (const std::string& part : item.parts) all += fmt::format("  - {}\n", escaped(part));
        }
        return all;
    }
    std::string operator()(const Table& table) const {
        std::string titles = "|";
        std::string rule = "|";
        for (const Column& column : table.columns) {
            titles += fmt::format(" {} |", escaped(column.title));
            rule += column.align == Align::right ? " ---: |" : " --- |";
        }
        std::string all = titles + "\n" + rule + "\n";
        for (const auto& row : table.rows) {
            all += "|";
            for (const Cell& cell : row) all += fmt::format(" {} |", shown(spoken(cell.value), cell.tone));
            all += "\n";
        }
        return all;
    }
    std::string operator()(const Lines& lines) const {
        std::string all;
        for (const auto& line : lines.lines) {
            all += "- ";
            for (const Piece& piece : line) all += shown(piece.text, piece.tone);
            all += "\n";
        }
        return all;
    }
    std::string operator()(const Verbatim& verbatim) const {
        std::string fence = "```";
        while (verbatim.text.find(fence) != std::string::npos) fence += '`';
        return fmt::format("{0}\n{1}{0}\n", fence, verbatim.text);
    }
    std::string operator()(const Bars& bars) const {
        constexpr std::size_t width = 20;
        const std::string shades = legend(bars);
        return (*this)(drawn(bars, width)) + (shades.empty() ? shades : fmt::format("\n{}\n", escaped(shades)));
    }
    std::string operator()(const Heat& heat) const { return (*this)(heat.table); }
};

}  // namespace

std::string markdown(const Document& document) {
    std::string all;
    for (const Block& block : document.blocks) {
        if (!all.empty()) all += '\n';
        all += std::visit(Writer{}, block);
    }
    return all;
}

}  // namespace chibo::render
