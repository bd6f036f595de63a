#include "render/text.h"

#include <algorithm>

#include "base/width.h"
#include "render/drawing.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

class Writer {
public:
    explicit Writer(const Page& page) : page_(page) {}

    std::string operator()(const Title& title) const {
        std::string all;
        for (const std::string& line : wrap(one_line(title.text), page_.width)) {
            all += painted(line, Tone::strong, page_.paint) + '\n';
        }
        return all;
    }
    std::string operator()(const Heading& heading) const { return (*this)(Title{heading.text}); }
    std::string operator()(const Paragraph& paragraph) const {
        std::string all;
        for (const std::string& sentence : paragraph.sentences) all += hanging(sentence, "", "");
        return all;
    }
    std::string operator()(const Items& items) const {
        std::string all;
        for (const Item& item : items.items) {
            all += hanging(item.text, "  ", "    ");
            for (const std::string& part : item.parts) all += hanging(part, "    - ", "      ");
        }
        return all;
    }
    std::string operator()(const Table& table) const { return text(table, page_); }
    std::string operator()(const Lines& lines) const {
        std::string all;
        for (const auto& line : lines.lines) {
            for (const Piece& piece : line) all += painted(one_line(piece.text), piece.tone, page_.paint);
            all += '\n';
        }
        return all;
    }
    std::string operator()(const Verbatim& verbatim) const { return verbatim.text; }
    std::string operator()(const Bars& bars) const {
        const std::size_t room = room_beside(bars.table);
        if (room < shortest_bar) return text(bars.table, page_);
        const std::string shades = legend(bars);
        return text(drawn(bars, std::min(room, longest_bar)), page_) + (shades.empty() ? shades : shades + '\n');
    }
    std::string operator()(const Heat& heat) const { return text(drawn(heat), page_) + legend(heat) + '\n'; }

private:
    // The first line begins with `first`, the others with `next`.
    std::string hanging(const std::string& sentence, const std::string& first, const std::string& next) const {
        std::string all;
        const std::size_t room = page_.width > next.size() ? page_.width - next.size() : 1;
        for (const std::string& line : wrap(one_line(sentence), room))
            all += (all.empty() ? first : next) + line + '\n';
        return all;
    }

    // The columns that the page has to the right of a table.
    std::size_t room_beside(const Table& table) const {
        const std::string plain = text(table, {page_.width, Paint::plain});
        std::size_t widest = 0;
        for (std::size_t begin = 0; begin < plain.size();) {
            const std::size_t end = plain.find('\n', begin);
            widest = std::max(widest, base::width(std::string_view(plain).substr(begin, end - begin)));
            begin = end + 1;
        }
        return page_.width > widest + column_gap ? page_.width - widest - column_gap : 0;
    }

    static constexpr std::size_t shortest_bar = 8;
    static constexpr std::size_t longest_bar = 30;

    const Page& page_;
};

// A blank line parts blocks, but none stands between a title or heading and what it heads.
bool parted(const Block& before) {
    return !std::holds_alternative<Title>(before) && !std::holds_alternative<Heading>(before);
}

}  // namespace

std::string text(const Document& document, const Page& page) {
    std::string all;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (i > 0 && parted(document.blocks[i - 1])) all += '\n';
        all += std::visit(Writer(page), document.blocks[i]);
    }
    return all;
}

}  // namespace chibo::render
