#include "read/yaml.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <string_view>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "read/yaml_filler.h"
#include "read/yaml_places.h"

namespace chibo::read {

namespace {

using finding::Code;

// The library's own sentences, and ours for them.
struct Said {
    std::string_view words;
    Code code;
};
constexpr auto sayings = std::to_array<Said>({
    {"illegal tab", Code::tab_indentation},
    {"illegal map value", Code::bad_indentation},
    {"illegal block entry", Code::bad_indentation},
    {"illegal map key", Code::bad_indentation},
    {"end of sequence not found", Code::bad_indentation},
    {"end of map not found", Code::text_after_value},
    {"end of sequence flow not found", Code::unclosed_bracket},
    {"end of map flow not found", Code::unclosed_bracket},
    {"unknown token", Code::needs_quotes},
    {"unknown escape character", Code::bad_escape},
    {"bad character found while scanning hex number", Code::bad_escape},
    {"the referenced anchor is not defined", Code::alias},
});

Code code_of(const std::string& words) {
    for (const Said& said : sayings) {
        if (words.starts_with(said.words)) return said.code;
    }
    return Code::not_yaml;
}

std::size_t indent_of(std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); }

// A key without its colon is only noticed at the next key: its line is the one to name.
YAML::Mark first_without_colon(const Places& places, YAML::Mark mark) {
    const std::size_t indent = indent_of(places.line(mark.line));
    for (int line = mark.line - 1; line >= 0; --line) {
        const std::string_view text = places.line(line);
        if (is_idle(text)) continue;
        const bool has_colon =
            text.find(": ") != std::string_view::npos || text.ends_with(':') || text.ends_with(":\r");
        if (indent_of(text) != indent || has_colon || text.find_first_of("-\"'[]{}", indent) == indent) break;
        mark.line = line;
        mark.column = static_cast<int>(indent);
    }
    return mark;
}

// A bad escape may be noticed only on the lines after it.
YAML::Mark last_backslash(const Places& places, YAML::Mark mark) {
    for (int line = std::min(mark.line, places.count() - 1); line >= 0; --line) {
        const auto at = places.line(line).rfind(
            '\\', line == mark.line ? static_cast<std::size_t>(mark.column) : std::string_view::npos);
        if (at == std::string_view::npos) continue;
        mark.line = line;
        mark.column = static_cast<int>(at);
        break;
    }
    return mark;
}

// Reports the library's complaint where a reader would look for the cause. Returns whether a quote was left open.
bool complain(const YAML::Exception& complaint, const Filler& filler, const Places& places, Problems& problems) {
    Code code = code_of(complaint.msg);
    YAML::Mark mark = complaint.mark;
    const bool spans_lines = filler.quoted() && filler.last_scalar().line < mark.line;
    const bool open_quote = filler.quoted() && filler.ends_in_sentinel();
    if (open_quote || (code == Code::text_after_value && spans_lines)) {
        code = Code::unclosed_quote;
        mark = filler.last_scalar();
    } else if (code == Code::unclosed_bracket && filler.innermost()) {
        mark = *filler.innermost();
    } else if (code == Code::bad_indentation && mark.line < places.count()) {
        mark = first_without_colon(places, mark);
    } else if (code == Code::bad_escape) {
        mark = last_backslash(places, mark);
    }
    // The complaint is about what was appended: a bracket was never closed, or a key has no colon.
    if (mark.line >= places.count()) {
        code = places.any_of("[{") ? Code::unclosed_bracket : Code::bad_indentation;
        mark = filler.innermost().value_or(YAML::Mark());
    }
    problems.add(code, places.where(mark), {{"what", complaint.msg}});
    return code == Code::unclosed_quote;
}

std::string with_sentinel(const Piece& piece, char question_mark) {
    std::string text;
    text.reserve(piece.text.size() + piece.indent + sentinel.size() + 8);
    for (const char c : piece.text) {
        if (c == '?' && !text.empty() && std::string_view(" \t\n[{,").find(text.back()) == std::string_view::npos) {
            text += question_mark;
        } else if (c != '\r') {
            text += c;
        }
    }
    if (!text.ends_with('\n')) text += '\n';
    if (piece.kind == PieceKind::flow) return text;
    text.append(piece.indent, ' ');
    if (piece.kind == PieceKind::item) text += "- ";
    text += sentinel;
    if (piece.kind == PieceKind::pair) text += ": x";
    return text += '\n';
}

// The value of a piece that came back whole: of an entry and a flow file its node, of a pair the mapping around it.
std::optional<Tree::Index> whole_value(const Piece& piece, Tree& tree, const Filler& filler) {
    if (!filler.root() || piece.kind == PieceKind::flow) return filler.root();
    const Node root = tree.node(*filler.root());
    std::vector<Node> children;
    for (const Node child : root) children.push_back(child);
    const bool item = piece.kind == PieceKind::item;
    if (children.size() != (item ? 2U : 4U) || children[children.size() / 2].text() != sentinel) return std::nullopt;
    tree.cut_after(children[children.size() / 2 - 1].index());
    return item ? children.front().index() : root.index();
}

// What stands in a flow file after its end: the library takes it for another document.
void refuse_more(YAML::Parser& parser, Tree& tree, const Places& places, Problems& problems, char question_mark) {
    finding::Findings ignored;
    Problems unheard(problems.file(), ignored);
    Filler more(tree, places, unheard, 0, question_mark);
    if (parser.HandleNextDocument(more) && more.root()) {
        problems.add(Code::text_after_value, tree.node(*more.root()).where());
    }
}

Parsed parse_text(const Piece& piece, const Places& places, Filler& filler, Tree& tree, Problems& problems) {
    std::istringstream text(with_sentinel(piece, filler.question_mark()));
    YAML::Parser parser(text);
    parser.HandleNextDocument(filler);
    const auto value = whole_value(piece, tree, filler);
    if (!value) {
        const bool open_quote = filler.quoted() && filler.ends_in_sentinel();
        problems.add(open_quote ? Code::unclosed_quote : Code::not_yaml,
                     places.where(open_quote ? filler.last_scalar() : YAML::Mark()), {{"what", std::string("?")}});
        return {std::nullopt, open_quote};
    }
    if (piece.kind == PieceKind::flow) refuse_more(parser, tree, places, problems, filler.question_mark());
    return {value, false};
}

}  // namespace

Parsed parse(const Piece& piece, std::uint32_t depth, Tree& tree, Problems& problems) {
    const Places places(piece, problems.file());
    Filler filler(tree, places, problems, depth, question_mark_in(piece.text));
    try {
        return parse_text(piece, places, filler, tree, problems);
    } catch (const TooDeep& deep) {
        problems.add(Code::too_deep, places.where(deep.mark), {{"limit", finding::Count{deepest}}});
    } catch (const YAML::Exception& complaint) {
        return {std::nullopt, complain(complaint, filler, places, problems)};
    }
    return {};
}

}  // namespace chibo::read
