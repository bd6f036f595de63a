#include "base/cell_text.h"

#include <algorithm>
#include <array>

namespace chibo::base {

namespace {

constexpr std::string_view protected_signs = "\\;|\n";
constexpr std::string_view blanks = " \t\n";

bool is_blank(char c) { return blanks.find(c) != std::string_view::npos; }

// With a backslash before each sign that would end the text, and before blanks at its ends.
std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool outer = (at == 0 || at + 1 == text.size()) && is_blank(text[at]);
        if (outer || protected_signs.find(text[at]) != std::string_view::npos) out += '\\';
        out += text[at];
    }
    return out;
}

bool is_escape(std::string_view text, std::size_t at) {
    return text[at] == '\\' && at + 1 < text.size() &&
           (protected_signs.find(text[at + 1]) != std::string_view::npos || is_blank(text[at + 1]));
}

// Without the blanks around it, but those that a backslash protects, and without the backslashes.
std::string unescaped(std::string_view piece) {
    std::string out;
    std::size_t kept = 0;  // so much of it is no blank at the end
    for (std::size_t at = 0; at < piece.size(); ++at) {
        const bool escape = is_escape(piece, at);
        if (escape) ++at;
        else if (out.empty() && is_blank(piece[at])) continue;
        out += piece[at];
        if (escape || !is_blank(piece[at])) kept = out.size();
    }
    out.resize(kept);
    return out;
}

// The pieces between the separators, with their backslashes.
std::vector<std::string_view> pieces(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> found;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_escape(text, at)) {
            ++at;
        } else if (separators.find(text[at]) != std::string_view::npos) {
            found.push_back(text.substr(start, at - start));
            start = at + 1;
        }
    }
    found.push_back(text.substr(start));
    return found;
}

std::string with_apostrophe(std::string_view text, bool put) {
    std::string out(put ? 1 : 0, '\'');
    return out.append(text);
}

std::string_view behind_apostrophes(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of('\''), text.size()));
}

}  // namespace

std::string cell_of_items(const std::vector<std::string>& items) {
    std::string cell;
    for (const std::string& item : items) {
        if (!cell.empty()) cell += "; ";
        cell += escaped(item);
    }
    return cell;
}

std::string cell_of_parts(const std::vector<std::vector<std::string>>& items) {
    std::string cell;
    for (const std::vector<std::string>& parts : items) {
        if (!cell.empty()) cell += "; ";
        std::size_t kept = cell.size();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (i > 0) cell += '|';
            cell += escaped(parts[i]);
            if (!parts[i].empty()) kept = cell.size();
        }
        cell.resize(kept);
    }
    return cell;
}

std::vector<std::string> items_of_cell(std::string_view cell, std::string_view separators) {
    std::vector<std::string> items;
    for (const std::string_view piece : pieces(cell, separators)) {
        std::string item = unescaped(piece);
        if (!item.empty()) items.push_back(std::move(item));
    }
    return items;
}

std::vector<std::vector<std::string>> parts_of_cell(std::string_view cell) {
    std::vector<std::vector<std::string>> items;
    for (const std::string_view piece : pieces(cell, ";\n")) {
        if (unescaped(piece).empty()) continue;
        std::vector<std::string>& parts = items.emplace_back();
        for (const std::string_view part : pieces(piece, "|")) parts.push_back(unescaped(part));
    }
    return items;
}

bool runs_as_formula(std::string_view text) {
    // Spreadsheets run what begins so, or with the same signs in their full width.
    constexpr std::array<std::string_view, 10> signs = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) { return text.starts_with(sign); });
}

bool reads_as_number(std::string_view text) {
    return !text.empty() && '0' <= text.front() && text.front() <= '9' &&
           text.find_first_not_of("0123456789/-.,:eE %") == std::string_view::npos;
}

std::string defused(std::string_view text) { return with_apostrophe(text, runs_as_formula(behind_apostrophes(text))); }

std::string kept_text(std::string_view text, bool all) {
    const bool marked = text.starts_with('\'');
    return with_apostrophe(text, (all || marked) && reads_as_number(behind_apostrophes(text)));
}

std::string_view without_apostrophe(std::string_view cell) {
    const std::string_view core = behind_apostrophes(cell);
    const bool added = cell.starts_with('\'') && (runs_as_formula(core) || reads_as_number(core));
    return added ? cell.substr(1) : cell;
}

}  // namespace chibo::base
