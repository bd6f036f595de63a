#include "render/text.h"

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

private:
    // The first line begins with `first`, the others with `next`.
    std::string hanging(const std::string& sentence, const std::string& first, const std::string& next) const {
        std::string all;
        const std::size_t room = page_.width > next.size() ? page_.width - next.size() : 1;
        for (const std::string& line : wrap(one_line(sentence), room))
            all += (all.empty() ? first : next) + line + '\n';
        return all;
    }

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
