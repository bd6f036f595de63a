#include "read/records.h"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <vector>

#include <fmt/format.h>

#include "base/text.h"
#include "read/pieces.h"
#include "read/plain.h"
#include "read/yaml.h"

namespace chibo::read {

namespace {

using finding::Code;
using finding::Where;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Lines of a file that hold bytes which may not stand there. They are reported once; pieces that hold one are lost.
class BadLines {
public:
    BadLines(std::string_view text, std::uint32_t first_line, Problems& problems) {
        if (!base::find_bad_byte(text)) return;
        for (std::uint32_t number = first_line; !text.empty(); ++number) {
            const auto feed = text.find('\n');
            const std::string_view line = text.substr(0, feed == std::string_view::npos ? text.size() : feed + 1);
            if (const auto bad = base::find_bad_byte(line)) report(*bad, line, number, problems);
            text.remove_prefix(line.size());
        }
    }

    bool in(const Piece& piece) const {
        if (numbers_.empty()) return false;
        std::uint32_t number = piece.first_line;
        for (std::size_t at = 0; at < piece.text.size(); ++number) {
            if (numbers_.contains(number)) return true;
            const auto feed = piece.text.find('\n', at);
            at = feed == std::string_view::npos ? piece.text.size() : feed + 1;
        }
        return false;
    }

private:
    void report(const base::BadByte& bad, std::string_view line, std::uint32_t number, Problems& problems) {
        numbers_.insert(number);
        const auto column = static_cast<std::uint32_t>(base::characters(line.substr(0, bad.offset)) + 1);
        const Where where{problems.file(), number, column};
        if (bad.malformed) {
            problems.add(Code::not_utf8, where);
        } else {
            const auto character = fmt::format("U+{:04X}", static_cast<std::uint32_t>(bad.character));
            problems.add(Code::bad_character, where, {{"character", character}});
        }
    }

    std::unordered_set<std::uint32_t> numbers_;
};

void report_stray(const Piece& piece, Problems& problems) {
    const Where where{problems.file(), piece.first_line, piece.indent + 1};
    const std::string_view content = piece.text.substr(std::min<std::size_t>(piece.indent, piece.text.size()));
    const std::string marker(content.substr(0, content.starts_with('%') ? 1 : 3));
    problems.add(piece.code, where, {{"marker", marker}});
}

// «---» and its like part entries and are none; a word about a line that is read all the same has no text.
bool loses_nothing(const Piece& piece) {
    return piece.kind == PieceKind::stray && (piece.code == Code::second_document || piece.text.empty());
}

Lost lost_with(const Piece& piece) {
    if (piece.kind != PieceKind::stray) return Lost::record;
    if (piece.code == Code::not_a_list_file) return Lost::all;
    return piece.code == Code::stray_line ? Lost::perhaps : Lost::record;
}

// The piece by the reader that is to be asked; see read/yaml.h.
Parsed read_piece(const Piece& piece, std::uint32_t depth, Tree& tree, Problems& problems, Reader reader) {
    if (reader == Reader::plain_first) {
        if (const auto node = fill_plain(piece, problems.file(), tree)) return {node, false};
    }
    return parse(piece, depth, tree, problems);
}

// Goes through the pieces of a list and tells of each entry. What only follows from a quote that was left open in the
// entry before is passed over in silence.
class ListReader {
public:
    // `open_quote`: whether a quote was left open in the entry before.
    ListReader(Problems& problems, const BadLines& bad, const Listener& listener, Reader reader, bool& open_quote)
        : problems_(problems), bad_(bad), listener_(listener), reader_(reader), open_quote_(open_quote) {}

    void read(const Piece& piece, std::uint32_t depth, Tree& tree) {
        if (piece.kind == PieceKind::stray || bad_.in(piece)) {
            const bool silent = bad_.in(piece) || (open_quote_ && piece.code == Code::stray_line);
            if (!silent) report_stray(piece, problems_);
            if (!loses_nothing(piece)) listener_.lost(piece.text, lost_with(piece));
            return;
        }
        finding::Findings found;
        Problems own(problems_.file(), found);
        const Parsed parsed = read_piece(piece, depth, tree, own, reader_);
        const bool mapping = parsed.node && tree.node(*parsed.node).shape() == Shape::mapping;
        const bool tail = open_quote_ && !mapping;
        open_quote_ = parsed.open_quote;
        if (!tail) {
            for (finding::Finding& f : found) problems_.add(f.code, f.where, std::move(f.arguments));
        }
        if (parsed.node && !tail) listener_.record(tree.node(*parsed.node), piece.damaged);
        else listener_.lost(piece.text, Lost::record);
    }

private:
    Problems& problems_;
    const BadLines& bad_;
    const Listener& listener_;
    Reader reader_;
    bool& open_quote_;
};

std::string_view without_mark(std::string_view text) {
    return text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text;
}

bool is_utf16(std::string_view text, Problems& problems) {
    const bool wrong = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    if (wrong) problems.add(Code::wrong_encoding, {problems.file(), 1, 1});
    return wrong;
}

// A list in brackets: its entries are records like any other.
void read_flow_list(const Piece& piece, Tree& tree, Problems& problems, const BadLines& bad, const Listener& listener) {
    if (bad.in(piece)) return listener.lost(piece.text, Lost::all);
    const Parsed parsed = parse(piece, 0, tree, problems);
    if (!parsed.node) return listener.lost(piece.text, Lost::all);
    for (const Node entry : tree.node(*parsed.node)) {
        if (entry.shape() == Shape::broken) listener.lost(piece.text, Lost::all);
        else listener.record(entry, false);
    }
}

class MappingReader {
public:
    MappingReader(Tree& tree, Problems& problems, const BadLines& bad, bool& complete, Reader reader)
        : tree_(tree), problems_(problems), bad_(bad), complete_(complete), reader_(reader) {}

    std::optional<Node> read(const std::vector<Piece>& pieces) {
        if (pieces.front().kind == PieceKind::flow) return flow(pieces.front());
        const Tree::Index root = tree_.add(Shape::mapping, {problems_.file(), pieces.front().first_line, 1});
        for (const Piece& piece : pieces) {
            if (piece.kind == PieceKind::stray) report_stray(piece, problems_);
            else pair(piece, root);
            if (piece.code == Code::not_a_mapping) return std::nullopt;
        }
        return tree_.node(root);
    }

private:
    std::optional<Node> flow(const Piece& piece) {
        if (bad_.in(piece)) return std::nullopt;
        const Parsed parsed = parse(piece, 0, tree_, problems_);
        return parsed.node ? std::optional(tree_.node(*parsed.node)) : std::nullopt;
    }

    void pair(const Piece& piece, Tree::Index root) {
        if (const auto first_line = list_under_key(piece)) return pair_with_list(piece, *first_line, root);
        const Parsed parsed = bad_.in(piece) ? Parsed{} : read_piece(piece, 0, tree_, problems_, reader_);
        if (!parsed.node) return lost_pair(piece, root);
        const Node mapping = tree_.node(*parsed.node);
        auto child = mapping.begin();
        const Tree::Index key = (*child).index();
        const Tree::Index value = (*++child).index();
        tree_.append(root, key);
        tree_.append(root, value);
    }

    // The value of a pair that can't be read is broken; where not even its key can be told, others may be in there.
    void lost_pair(const Piece& piece, Tree::Index root) {
        const std::string_view key = plain_key(piece);
        if (key.empty()) {
            complete_ = false;
            return;
        }
        const Where where{problems_.file(), piece.first_line, 1};
        tree_.append(root, tree_.add_text(std::string(key), where));
        tree_.append(root, tree_.add(Shape::broken, where));
    }

    void pair_with_list(const Piece& piece, std::size_t first_line, Tree::Index root) {
        const std::string_view key = plain_key(piece);
        const auto pieces = list_pieces(piece.text.substr(first_line), piece.first_line + 1);
        const Where where{problems_.file(), pieces.front().first_line, pieces.front().indent + 1};
        tree_.append(root, tree_.add_text(std::string(key), {problems_.file(), piece.first_line, 1}));
        const Tree::Index list = tree_.add(Shape::list, where);
        tree_.append(root, list);
        const Listener listener{[&](Node entry, bool) { tree_.append(list, entry.index()); },
                                [&](std::string_view, Lost) { tree_.append(list, tree_.add(Shape::broken, where)); }};
        bool open_quote = false;
        ListReader reader(problems_, bad_, listener, reader_, open_quote);
        for (const Piece& each : pieces) reader.read(each, 1, tree_);
    }

    Tree& tree_;
    Problems& problems_;
    const BadLines& bad_;
    bool& complete_;
    Reader reader_;
};

}  // namespace

bool is_list_file(std::string_view text) { return begins_list(without_mark(text)); }

std::optional<std::string_view> utf8_text(std::string_view text, Problems& problems) {
    if (is_utf16(text, problems)) return std::nullopt;
    return without_mark(text);
}

void ListText::read(std::string_view text, std::uint32_t first_line) {
    const BadLines bad(text, first_line, problems_);
    ListReader entries(problems_, bad, listener_, reader_, open_quote_);
    ListCutter cutter(text, first_line);
    while (const auto piece = cutter.next()) {
        tree_.clear();
        if (piece->kind == PieceKind::flow) read_flow_list(*piece, tree_, problems_, bad, listener_);
        else entries.read(*piece, 0, tree_);
    }
}

void read_list(std::string_view text, Problems& problems, const Listener& listener, Reader reader) {
    const auto written = utf8_text(text, problems);
    if (!written) return listener.lost(text, Lost::all);
    ListText(problems, listener, reader).read(*written, 1);
}

std::optional<Node> read_mapping(std::string_view text, Problems& problems, Tree& tree, bool& complete, Reader reader) {
    if (is_utf16(text, problems)) return std::nullopt;
    text = without_mark(text);
    const BadLines bad(text, 1, problems);
    const auto pieces = mapping_pieces(text, 1);
    if (pieces.empty()) return std::nullopt;
    return MappingReader(tree, problems, bad, complete, reader).read(pieces);
}

}  // namespace chibo::read
