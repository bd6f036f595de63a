#include "read/plain.h"

#include "read/plain_line.h"

namespace chibo::read {

namespace {

constexpr Tree::Index unsure = Tree::none;

// Goes down the piece, a line at a time. Every function gives the value it read, or `unsure`; then nothing more is
// read. After a value the reader stands on the next line that says something, or at the end.
class PlainReader {
public:
    PlainReader(const Piece& piece, std::uint32_t file, Tree& tree)
        : piece_(piece), tree_(tree), line_(piece.text, {file, piece.first_line, 1}, tree) {}

    Tree::Index read() {
        line_.next();
        if (piece_.kind == PieceKind::flow || line_.ended() || line_.indent() != piece_.indent) return unsure;
        const Tree::Index value = piece_.kind == PieceKind::item ? item(piece_.indent, 0) : pair();
        return line_.ended() ? value : unsure;
    }

private:
    // How deep the blocks of a record may go; it is far within what the library reads.
    static constexpr int deepest_block = 8;

    // The one pair of the piece, as a mapping.
    Tree::Index pair() { return piece_.indent == 0 ? mapping(0, 0) : unsure; }

    // What stands behind a dash in that column.
    Tree::Index item(std::uint32_t column, int depth) {
        if (!line_.at_dash()) return unsure;
        line_.dash();
        const std::uint32_t inner = line_.column();
        if (line_.at_key()) return mapping(inner, depth);
        const Tree::Index value = line_.value();
        if (value == unsure || !line_.finish()) return unsure;
        return !line_.ended() && line_.indent() > column ? unsure : value;
    }

    Tree::Index list(std::uint32_t column, int depth) {
        if (depth == deepest_block) return unsure;
        const Tree::Index list = tree_.add(Shape::list, line_.where());
        while (!line_.ended() && line_.indent() == column && line_.at_dash()) {
            const Tree::Index value = item(column, depth + 1);
            if (value == unsure || (!line_.ended() && line_.indent() > column)) return unsure;
            tree_.append(list, value);
        }
        return list;
    }

    // The reader stands on the first key, in that column; the others stand below it.
    Tree::Index mapping(std::uint32_t column, int depth) {
        if (depth == deepest_block) return unsure;
        const Tree::Index mapping = tree_.add(Shape::mapping, line_.where());
        do {
            const Tree::Index key = line_.key();
            if (key == unsure) return unsure;
            const Tree::Index value = line_.at_end() ? block(column, depth) : value_on_line();
            if (value == unsure) return unsure;
            tree_.append(mapping, key);
            tree_.append(mapping, value);
        } while (!line_.ended() && line_.indent() == column && !line_.at_dash());
        return !line_.ended() && line_.indent() > column ? unsure : mapping;
    }

    Tree::Index value_on_line() {
        const Tree::Index value = line_.value();
        return value != unsure && line_.finish() ? value : unsure;
    }

    // What stands on the lines below a key in that column: further in, or a list whose dashes stand below the key.
    Tree::Index block(std::uint32_t column, int depth) {
        if (!line_.finish() || line_.ended() || line_.indent() < column) return unsure;
        if (line_.at_dash()) return list(line_.indent(), depth + 1);
        return line_.indent() > column ? mapping(line_.indent(), depth + 1) : unsure;
    }

    const Piece& piece_;
    Tree& tree_;
    PlainLine line_;
};

}  // namespace

std::optional<Tree::Index> fill_plain(const Piece& piece, std::uint32_t file, Tree& tree) {
    const Tree::Index before = tree.size();
    const Tree::Index value = PlainReader(piece, file, tree).read();
    if (value != unsure) return value;
    tree.cut(before);
    return std::nullopt;
}

}  // namespace chibo::read
