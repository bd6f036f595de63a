#include "render/html.h"

#include <string_view>

#include <fmt/format.h>

#include "finding/wordings/pages.h"
#include "render/chart.h"
#include "render/markup.h"
#include "render/page_files.h"
#include "render/page_table.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;

// The hash as a policy has it: in base 64.
std::string base64(std::string_view hexadecimal) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    unsigned bits = 0;
    unsigned held = 0;
    for (const char digit : hexadecimal) {
        bits = bits << 4U | static_cast<unsigned>(digits.find(digit));
        held += 4;
        if (held < 6) continue;
        held -= 6;
        out += letters[bits >> held & 63U];
    }
    if (held > 0) out += letters[bits << (6 - held) & 63U];
    while (out.size() % 4 != 0) out += '=';
    return out;
}

// Nothing is loaded, nothing is sent, and nothing runs but the page's own style and script.
std::string policy() {
    return fmt::format(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
        base64(page_files::style_hash), base64(page_files::script_hash));
}

// Writes blocks into the page: what stands before the first heading into its head, the rest into sections.
class Writer {
public:
    Writer(std::string& out, Language language) : out_(out), language_(language) {}

    void operator()(const Title& title) {
        if (at_ != At::start) return open_section(title.text);
        at_ = At::header;
        label_ = "aria-labelledby=\"title\"";
        out_ += "<header>\n<h1 id=\"title\">";
        add_escaped(out_, title.text);
        out_ += "</h1>\n";
    }
    void operator()(const Heading& heading) { open_section(heading.text); }
    void operator()(const Paragraph& paragraph) {
        if (at_ != At::header) enter_main();
        out_ += "<p>";
        for (std::size_t i = 0; i < paragraph.sentences.size(); ++i) {
            if (i > 0) out_ += "<br>\n";
            add_escaped(out_, paragraph.sentences[i]);
        }
        out_ += "</p>\n";
    }
    void operator()(const Items& items) {
        enter_main();
        out_ += "<ul>\n";
        for (const Item& item : items.items) add_item(item);
        out_ += "</ul>\n";
    }
    void operator()(const Table& table) {
        enter_main();
        add_table(out_, table, next_place());
    }
    void operator()(const Lines& lines) {
        enter_main();
        out_ += "<ul class=\"lines\">\n";
        for (const auto& line : lines.lines) {
            out_ += "<li>";
            for (const Piece& piece : line) add_piece(piece);
            out_ += "</li>\n";
        }
        out_ += "</ul>\n";
    }
    void operator()(const Verbatim& verbatim) {
        enter_main();
        open_scroll(out_, fmt::format("aria-label=\"{}\"", say(wordings::piece_label)));
        out_ += "<pre>\n";  // the line feed after the tag is none of the text's
        add_escaped_lines(out_, verbatim.text);
        out_ += "</pre>\n</div>\n";
    }
    void operator()(const Bars& bars) {
        enter_main();
        add_chart(out_, bars, next_place());
    }
    void operator()(const Heat& heat) {
        enter_main();
        add_chart(out_, heat, next_place());
    }

    // Closes what is open; the page has a main part in any case.
    void close() {
        enter_main();
        if (at_ == At::section) out_ += "</section>\n";
        out_ += "</main>\n";
    }

private:
    enum class At { start, header, main, section };

    void enter_main() {
        if (at_ == At::main || at_ == At::section) return;
        if (at_ == At::header) out_ += "</header>\n";
        out_ += "<main>\n";
        at_ = At::main;
    }

    void open_section(const std::string& heading) {
        enter_main();
        if (at_ == At::section) out_ += "</section>\n";
        at_ = At::section;
        const std::string id = fmt::format("section-{}", ++sections_);
        label_ = fmt::format("aria-labelledby=\"{}\"", id);
        out_ += fmt::format("<section {}>\n<h2 id=\"{}\">{}</h2>\n", label_, id, escaped(heading));
    }

    void add_item(const Item& item) {
        out_ += "<li>";
        add_escaped(out_, item.text);
        if (!item.parts.empty()) out_ += "\n<ul>\n";
        for (const std::string& part : item.parts) {
            out_ += "<li>";
            add_escaped(out_, part);
            out_ += "</li>\n";
        }
        if (!item.parts.empty()) out_ += "</ul>\n";
        out_ += "</li>\n";
    }

    void add_piece(const Piece& piece) {
        const std::string_view painted = tone_class(piece.tone);
        if (!painted.empty()) out_ += fmt::format("<span class=\"{}\">", painted);
        add_escaped(out_, piece.text);
        if (!painted.empty()) out_ += "</span>";
    }

    std::string say(const base::Wording& wording) const { return escaped(base::in(language_, wording)); }

    // Named by the heading above it.
    Place next_place() {
        const std::string label =
            label_.empty() ? fmt::format("aria-label=\"{}\"", say(wordings::table_label)) : label_;
        return {fmt::format("table-{}", ++tables_), label, language_};
    }

    std::string& out_;
    Language language_;
    At at_ = At::start;
    std::string label_;  // the attribute that points to the last heading
    std::size_t sections_ = 0;
    std::size_t tables_ = 0;
};

// What the browser shows as the page's name.
std::string name_of(const Document& document) {
    for (const Block& block : document.blocks) {
        if (const auto* const title = std::get_if<Title>(&block)) return title->text;
    }
    return "chibo";
}

void add_head(std::string& out, const Document& document, Language language) {
    out += fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n<style>",
        language == Language::vi ? "vi" : "en", policy(), escaped(name_of(document)));
    out += page_files::style;
    out += "</style>\n</head>\n<body>\n";
}

}  // namespace

std::string html(const Document& document, Language language) {
    std::string out;
    add_head(out, document, language);
    Writer writer(out, language);
    for (const Block& block : document.blocks) std::visit(writer, block);
    writer.close();
    out += "<script>";
    out += page_files::script;
    out += "</script>\n</body>\n</html>\n";
    return out;
}

}  // namespace chibo::render
