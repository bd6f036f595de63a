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

Line first_line_of(std::string_view text, std::uint32_t number) {
    const auto feed = text.find('\n');
    Line line{text.substr(0, feed == std::string_view::npos ? text.size() : feed + 1), number, 0, {}};
    std::size_t size = line.text.size();
    while (size > 0 && (line.text[size - 1] == '\n' || line.text[size - 1] == '\r')) --size;
    while (line.indent < size && line.text[line.indent] == ' ') ++line.indent;
    line.content = line.text.substr(line.indent, size - line.indent);
    return line;
}

// One line after the other. A «...» after which nothing more is said ends the file and is no line of it.
class Lines {
public:
    Lines(std::string_view text, std::uint32_t number) : rest_(text), number_(number) {}

    bool next(Line& line) {
        if (rest_.empty()) return false;
        line = first_line_of(rest_, number_);
        rest_.remove_prefix(line.text.size());
        ++number_;
        if (line.is_marker() && line.content.starts_with("...") && nothing_follows()) {
            rest_ = {};
            return false;
        }
        return true;
    }
    // The next line that says something.
    bool next_content(Line& line) {
        while (next(line)) {
            if (!line.idle()) return true;
        }
        return false;
    }
    // The first line that says something, past a «---» with which a file may open.
    bool first_content(Line& line) {
        if (!next_content(line)) return false;
        if (!line.is_marker() || line.content.substr(0, 3) != "---") return true;
        const auto rest = line.content.find_first_not_of(" \t", 3);
        if (rest != std::string_view::npos && line.content[rest] != '#') return true;
        return next_content(line);
    }

private:
    bool nothing_follows() const {
        for (std::string_view rest = rest_; !rest.empty();) {
            const Line line = first_line_of(rest, 1);
            if (!line.idle()) return false;
            rest.remove_prefix(line.text.size());
        }
        return true;
    }

    std::string_view rest_;
    std::uint32_t number_;
};

Code why_stray(const Line& line) {
    if (line.is_marker()) return Code::second_document;
    if (line.content.starts_with("-\t")) return Code::tab_after_dash;
    if (line.content.starts_with("-")) return Code::dash_without_space;
    return Code::stray_line;
}

bool begins_flow(const Line& line, std::string_view brackets) { return line.content.find_first_of(brackets) == 0; }

bool goes_on_in_mapping(const Line& line) {
    return line.idle() || line.indent > 0 || line.content.starts_with("\t") || line.begins_item() ||
           begins_flow(line, "]}");
}

// Takes lines one after the other: each begins a piece or carries on the open one. A piece is ready once the next
// begins, for until then it may grow or be found damaged.
class PieceQueue {
public:
    void begin(PieceKind kind, const Line& line, Code code = Code::stray_line) {
        end();
        open_ = Piece{kind, line.text, line.number, line.indent, false, code};
    }
    void go_on(const Line& line) {
        if (open_) open_->text = {open_->text.data(), open_->text.size() + line.text.size()};
    }
    void damage() {
        if (open_ && open_->kind == PieceKind::item) open_->damaged = true;
    }
    void end() {
        if (open_) ready_.push_back(*open_);
        open_.reset();
    }
    bool empty() const { return !open_ && ready_.empty(); }
    std::optional<Piece> take() {
        if (taken_ == ready_.size()) return std::nullopt;
        const Piece piece = ready_[taken_++];
        if (taken_ == ready_.size()) {
            ready_.clear();
            taken_ = 0;
        }
        return piece;
    }
    std::vector<Piece> take_all() {
        end();
        return std::move(ready_);
    }

private:
    std::optional<Piece> open_;
    std::vector<Piece> ready_;
    std::size_t taken_ = 0;
};

// The line and all after it as one piece.
void cut_rest(PieceKind kind, Line line, Lines& lines, PieceQueue& pieces, Code code = Code::stray_line) {
    pieces.begin(kind, line, code);
    while (lines.next(line)) pieces.go_on(line);
}

}  // namespace

class ListCutter::Cut {
public:
    Cut(std::string_view text, std::uint32_t first_line) : lines_(text, first_line) {}

    std::optional<Piece> next() {
        auto piece = pieces_.take();
        for (Line line; !piece && !ended_; piece = pieces_.take()) {
            if (!begun_) begin();
            else if (lines_.next(line)) cut(line);
            else end();
        }
        return piece;
    }

private:
    void end() {
        pieces_.end();
        ended_ = true;
    }

    void begin() {
        begun_ = true;
        Line line;
        if (!lines_.first_content(line)) return end();
        if (begins_flow(line, "[")) return cut_rest(PieceKind::flow, line, lines_, pieces_);
        const bool no_list = !line.content.starts_with("-") && why_stray(line) == Code::stray_line;
        if (!no_list) {
            indent_ = line.indent;
            return cut(line);
        }
        // One word about the file; then on from the first entry, if there is one.
        pieces_.begin(PieceKind::stray, line, Code::not_a_list_file);
        while (lines_.next(line)) {
            if (line.indent == 0 && line.begins_item()) return cut(line);
        }
    }

    // `indent_` becomes that of an entry that stands further out than the ones before: wrong, but an entry all the
    // same.
    void cut(const Line& line) {
        if (line.indent > indent_ || line.idle() || line.content.starts_with("\t")) {
            pieces_.go_on(line);
        } else if (line.indent == indent_ && line.begins_item()) {
            pieces_.begin(PieceKind::item, line);
        } else if (line.begins_item()) {
            pieces_.begin(PieceKind::stray, line.without_content(), Code::bad_indentation);
            indent_ = line.indent;
            pieces_.begin(PieceKind::item, line);
        } else {
            const Code code = why_stray(line);
            if (code == Code::stray_line) pieces_.damage();
            pieces_.begin(PieceKind::stray, line, code);
        }
    }

    Lines lines_;
    PieceQueue pieces_;
    std::uint32_t indent_ = 0;
    bool begun_ = false;
    bool ended_ = false;
};

ListCutter::ListCutter(std::string_view text, std::uint32_t first_line)
    : cut_(std::make_unique<Cut>(text, first_line)) {}
ListCutter::~ListCutter() = default;

std::optional<Piece> ListCutter::next() { return cut_->next(); }

std::vector<Piece> list_pieces(std::string_view text, std::uint32_t first_line) {
    std::vector<Piece> pieces;
    ListCutter cutter(text, first_line);
    while (const auto piece = cutter.next()) pieces.push_back(*piece);
    return pieces;
}

std::vector<Piece> mapping_pieces(std::string_view text, std::uint32_t first_line) {
    Lines lines(text, first_line);
    PieceQueue pieces;
    Line line;
    if (!lines.first_content(line)) return {};
    if (begins_flow(line, "{[")) {
        cut_rest(PieceKind::flow, line, lines, pieces);
        return pieces.take_all();
    }
    if (line.begins_item()) {
        cut_rest(PieceKind::stray, line, lines, pieces, Code::not_a_mapping);
        return pieces.take_all();
    }
    do {
        if (!pieces.empty() && goes_on_in_mapping(line)) {
            pieces.go_on(line);
        } else if (line.is_marker()) {
            pieces.begin(PieceKind::stray, line, Code::second_document);
        } else {
            pieces.begin(PieceKind::pair, line);
        }
    } while (lines.next(line));
    return pieces.take_all();
}

bool begins_list(std::string_view text) {
    Line line;
    return Lines(text, 1).first_content(line) && (line.content.starts_with("-") || begins_flow(line, "["));
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
    Line line;
    const bool item = Lines(pair.text.substr(feed + 1), 1).next_content(line) && line.begins_item();
    return item ? std::optional(feed + 1) : std::nullopt;
}

}  // namespace chibo::read
