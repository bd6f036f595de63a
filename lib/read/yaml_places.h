// The places in a file that the YAML library's marks stand for.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include <yaml-cpp/mark.h>

#include "base/text.h"
#include "finding/where.h"
#include "read/pieces.h"

namespace chibo::read {

// The lines of a piece. Marks count lines from 0 and columns in bytes.
class Places {
public:
    Places(const Piece& piece, std::uint32_t file) : file_(file), first_line_(piece.first_line) {
        for (std::string_view rest = piece.text; !rest.empty();) {
            const std::size_t size = std::min(rest.find('\n'), rest.size());
            lines_.push_back(rest.substr(0, size));
            rest.remove_prefix(std::min(size + 1, rest.size()));
        }
    }

    // Columns of marks count bytes; those of places count characters. Marks mostly come in order, so the count goes on
    // from the last one of the same line.
    finding::Where where(int line, int column) const {
        const auto bytes = static_cast<std::size_t>(std::max(column, 0));
        if (line != last_line_ || bytes < last_bytes_) {
            last_line_ = line;
            last_bytes_ = 0;
            last_characters_ = 0;
        }
        const std::string_view text = this->line(line);
        const std::size_t end = std::min(bytes, text.size());
        if (end > last_bytes_) last_characters_ += base::characters(text.substr(last_bytes_, end - last_bytes_));
        last_bytes_ = std::max(last_bytes_, end);
        return {file_, first_line_ + static_cast<std::uint32_t>(std::max(line, 0)),
                static_cast<std::uint32_t>(last_characters_ + 1)};
    }
    finding::Where where(const YAML::Mark& mark) const { return where(mark.line, mark.column); }

    std::string_view line(int number) const {
        return number >= 0 && static_cast<std::size_t>(number) < lines_.size()
                   ? lines_[static_cast<std::size_t>(number)]
                   : std::string_view{};
    }
    std::string_view text_at(const YAML::Mark& mark) const {
        const std::string_view text = line(mark.line);
        return text.substr(std::min(static_cast<std::size_t>(std::max(mark.column, 0)), text.size()));
    }
    // Whether one of the characters stands anywhere in the piece.
    bool any_of(std::string_view characters) const {
        return std::any_of(lines_.begin(), lines_.end(), [&](std::string_view line) {
            return line.find_first_of(characters) != std::string_view::npos;
        });
    }
    int count() const { return static_cast<int>(lines_.size()); }

private:
    std::uint32_t file_;
    std::uint32_t first_line_;
    std::vector<std::string_view> lines_;
    mutable int last_line_ = -1;
    mutable std::size_t last_bytes_ = 0;
    mutable std::size_t last_characters_ = 0;
};

// Whether nothing but blanks or a comment stands on the line.
inline bool is_idle(std::string_view line) {
    const auto at = line.find_first_not_of(" \t\r");
    return at == std::string_view::npos || line[at] == '#';
}

}  // namespace chibo::read
