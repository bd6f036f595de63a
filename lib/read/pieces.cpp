#include "read/pieces.h"

#include <algorithm>

namespace chibo::read {

namespace {

using finding::Code;

struct Line {
    std::string_view text;  // with its line feed
    std::uint32_t number = 1;
    std::uint32_t indent = 0;
    std::string_view content;  // from the first character that is no blank, without line end

    bool idle() const { return content.find_first_not_of(" \t") == std::string_view::npos || is_comment(); }
    bool is_comment() const {
        const auto at = content.find_first_not_of(" \t");
        return at != std::string_view::npos && content[at] == '#';
    }
    // The same place with no text: for a word about the line, which is a piece of its own.
    Line without_content() const { return {text.substr(0, 0), number, indent, {}}; }
    bool begins_item() const { return content.starts_with("- ") || content == "-"; }
    bool is_marker() const {
        return indent == 0 && (begins_word("---") || begins_word("...") || content.starts_with("%"));
    }

private:
    bool begins_word(std::string_view word) const {
        return content.starts_with(word) &&
               (content.size() == word.size() || content[word.size()] == ' ' || content[word.size()] == '\t');
    }
};

// A «...» after which nothing more is said ends the file and is no line of it.
void drop_end_mark(std::vector<Line>& lines) {
    const auto last = std::find_if(lines.rbegin(), lines.rend(), [](const Line& line) { return !line.idle(); });
    if (last != lines.rend() && last->is_marker() && last->content.starts_with("...")) {
        lines.erase(last.base() - 1, lines.end());
    }
}

std::vector<Line> lines_of(std::string_view text, std::uint32_t number) {
    std::vector<Line> lines;
    while (!text.empty()) {
        const auto feed = text.find('\n');
        const std::size_t size = feed == std::string_view::npos ? text.size() : feed + 1;
        Line line{text.substr(0, size), number++, 0, {}};
        line.content = line.text.substr(0, line.text.find_last_not_of("\r\n") + 1);
        const auto start = std::min(line.content.find_first_not_of(' '), line.content.size());
        line.indent = static_cast<std::uint32_t>(start);
        line.content.remove_prefix(start);
        lines.push_back(line);
        text.remove_prefix(size);
    }
    drop_end_mark(lines);
    return lines;
}

// Takes lines one after the other and lets each begin a piece or carry on the last one.
class Cutter {
public:
    void begin(PieceKind kind, const Line& line, Code code = Code::stray_line) {
        pieces_.push_back({kind, line.text, line.number, line.indent, false, code});
    }
    void go_on(const Line& line) {
        if (pieces_.empty()) return;
        Piece& last = pieces_.back();
        last.text = {last.text.data(), last.text.size() + line.text.size()};
    }
    void damage() {
        if (!pieces_.empty() && pieces_.back().kind == PieceKind::item) pieces_.back().damaged = true;
    }
    bool empty() const { return pieces_.empty(); }
    std::vector<Piece> take() { return std::move(pieces_); }

private:
    std::vector<Piece> pieces_;
};

// The first line that says something, past a «---» with which a file may open.
std::size_t first_content(const std::vector<Line>& lines) {
    std::size_t at = 0;
    while (at < lines.size() && lines[at].idle()) ++at;
    if (at == lines.size() || !lines[at].is_marker() || lines[at].content.substr(0, 3) != "---") return at;
    const auto rest = lines[at].content.find_first_not_of(" \t", 3);
    if (rest != std::string_view::npos && lines[at].content[rest] != '#') return at;
    ++at;
    while (at < lines.size() && lines[at].idle()) ++at;
    return at;
}

std::vector<Piece> whole(PieceKind kind, const std::vector<Line>& lines, std::size_t first, Code code) {
    Cutter cutter;
    cutter.begin(kind, lines[first], code);
    for (std::size_t i = first + 1; i < lines.size(); ++i) cutter.go_on(lines[i]);
    return cutter.take();
}

Code why_stray(const Line& line) {
    if (line.is_marker()) return Code::second_document;
    if (line.content.starts_with("-\t")) return Code::tab_after_dash;
    if (line.content.starts_with("-")) return Code::dash_without_space;
    return Code::stray_line;
}

bool begins_flow(const Line& line, std::string_view brackets) { return line.content.find_first_of(brackets) == 0; }

// `indent` becomes that of an entry that stands further out than the ones before: wrong, but an entry all the same.
void cut_list_line(const Line& line, std::uint32_t& indent, Cutter& cutter) {
    if (line.idle() || line.indent > indent || line.content.starts_with("\t")) {
        cutter.go_on(line);
    } else if (line.indent == indent && line.begins_item()) {
        cutter.begin(PieceKind::item, line);
    } else if (line.begins_item()) {
        cutter.begin(PieceKind::stray, line.without_content(), Code::bad_indentation);
        indent = line.indent;
        cutter.begin(PieceKind::item, line);
    } else {
        const Code code = why_stray(line);
        if (code == Code::stray_line) cutter.damage();
        cutter.begin(PieceKind::stray, line, code);
    }
}

bool goes_on_in_mapping(const Line& line) {
    return line.idle() || line.indent > 0 || line.content.starts_with("\t") || line.begins_item() ||
           begins_flow(line, "]}");
}

}  // namespace

std::vector<Piece> list_pieces(std::string_view text, std::uint32_t first_line) {
    const auto lines = lines_of(text, first_line);
    std::size_t at = first_content(lines);
    if (at == lines.size()) return {};
    if (begins_flow(lines[at], "[")) return whole(PieceKind::flow, lines, at, Code::stray_line);
    Cutter cutter;
    const bool no_list = !lines[at].content.starts_with("-") && why_stray(lines[at]) == Code::stray_line;
    std::uint32_t indent = no_list ? 0 : lines[at].indent;
    if (no_list) {
        // One word about the file; then on from the first entry, if there is one.
        cutter.begin(PieceKind::stray, lines[at++], Code::not_a_list_file);
        while (at < lines.size() && (lines[at].indent > 0 || !lines[at].begins_item())) ++at;
    }
    for (; at < lines.size(); ++at) cut_list_line(lines[at], indent, cutter);
    return cutter.take();
}

std::vector<Piece> mapping_pieces(std::string_view text, std::uint32_t first_line) {
    const auto lines = lines_of(text, first_line);
    const std::size_t first = first_content(lines);
    if (first == lines.size()) return {};
    if (begins_flow(lines[first], "{[")) return whole(PieceKind::flow, lines, first, Code::stray_line);
    if (lines[first].begins_item()) return whole(PieceKind::stray, lines, first, Code::not_a_mapping);
    Cutter cutter;
    for (std::size_t i = first; i < lines.size(); ++i) {
        const Line& line = lines[i];
        if (!cutter.empty() && goes_on_in_mapping(line)) {
            cutter.go_on(line);
        } else if (line.is_marker()) {
            cutter.begin(PieceKind::stray, line, Code::second_document);
        } else {
            cutter.begin(PieceKind::pair, line);
        }
    }
    return cutter.take();
}

bool begins_list(std::string_view text) {
    const auto lines = lines_of(text, 1);
    const std::size_t first = first_content(lines);
    return first < lines.size() && (lines[first].content.starts_with("-") || begins_flow(lines[first], "["));
}

std::string_view plain_key(const Piece& pair) {
    const auto end = pair.text.find(':');
    if (pair.kind != PieceKind::pair || end == std::string_view::npos) return {};
    const std::string_view key = pair.text.substr(0, end);
    const bool plain = std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
    return plain ? key : std::string_view{};
}

std::optional<std::size_t> list_under_key(const Piece& pair) {
    const std::string_view key = plain_key(pair);
    const auto feed = pair.text.find('\n');
    if (key.empty() || feed == std::string_view::npos) return std::nullopt;
    std::string_view rest = pair.text.substr(key.size() + 1, feed - key.size() - 1);
    const auto start = rest.find_first_not_of(" \t\r");
    if (start != std::string_view::npos && (start == 0 || rest[start] != '#')) return std::nullopt;
    const auto lines = lines_of(pair.text.substr(feed + 1), 1);
    const auto first = std::find_if(lines.begin(), lines.end(), [](const Line& line) { return !line.idle(); });
    return first != lines.end() && first->begins_item() ? std::optional(feed + 1) : std::nullopt;
}

}  // namespace chibo::read
