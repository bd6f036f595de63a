// One line after the other of a piece, for the plain reader: dashes, keys, values, comments.
#pragma once

#include <cstdint>
#include <string_view>

#include "finding/where.h"
#include "read/tree.h"

namespace chibo::read {

// Stands somewhere on a line of the piece. What it is not sure of gives Tree::none, or false.
class PlainLine {
public:
    // Before the first line, which stands at `first` in the file.
    PlainLine(std::string_view piece, finding::Where first, Tree& tree);

    // Goes to the first character of the next line that says something; else the piece has ended.
    void next();

    bool ended() const { return ended_; }
    std::uint32_t indent() const { return indent_; }
    // The bytes before the place where the reader stands.
    std::uint32_t column() const { return static_cast<std::uint32_t>(at_ - begin_); }
    finding::Where where();

    bool at_dash() const { return at_ != end_ && *at_ == '-' && (at_ + 1 == end_ || at_[1] == ' '); }
    // Whether a word with a colon begins here.
    bool at_key() const { return end_of_key() != nullptr; }
    // Whether nothing more than a comment stands on the line.
    bool at_end() const { return at_ == end_ || (*at_ == '#' && at_ != begin_ && at_[-1] == ' '); }

    // Passes the dash and the blanks behind it.
    void dash();
    // The key, passed with its colon and the blanks behind it.
    Tree::Index key();
    // A text or brackets, passed with the blanks behind it.
    Tree::Index value();
    // Goes on to the next line. False where more stands on this one.
    bool finish();

private:
    Tree::Index bracket(int depth);
    bool items(Tree::Index list, int depth);
    bool pairs(Tree::Index mapping, int depth);
    Tree::Index in_bracket(int depth);
    Tree::Index quoted();
    Tree::Index plain(std::uint8_t look);
    const char* end_of_plain(std::uint8_t look) const;
    const char* end_of_key() const;
    Tree::Index text(const char* to);
    void count_ascii();
    void pass_blanks();
    bool pass(char c);

    const char* begin_;    // of the line
    const char* at_;       // where the reader stands
    const char* end_;      // of the line, without its line end
    const char* next_;     // the line after it
    const char* last_;     // the end of the piece
    const char* counted_;  // on the line: what stands here is at `place_`
    finding::Where place_;
    Tree& tree_;
    std::uint32_t indent_ = 0;
    bool ended_ = false;
};

}  // namespace chibo::read
