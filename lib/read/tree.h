// A record as its text gives it: values with their places, before anything is known of their meaning.
//
// This is the seam between text and model. Whatever reads the text (the plain reader, or the YAML library where that
// is not sure) fills a Tree; everything after it sees only Nodes and can't tell who filled it. Nodes live in one vector
// and texts in views, so that a reader can hand over thousands of records without an allocation each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "finding/where.h"

namespace chibo::read {

enum class Shape {
    text,     // a scalar, quoted or not: the board's own types decide what it means
    nothing,  // an empty value
    list,
    mapping,  // children: key, value, key, value ...
    broken,   // could not be read, and has been reported: nothing more is to be said about it
};

class Node;

class Tree {
public:
    using Index = std::uint32_t;
    static constexpr Index none = 0xFFFFFFFF;

    Index add(Shape shape, finding::Where where) {
        items_.push_back({shape, where, {}, none, none, none});
        return static_cast<Index>(items_.size() - 1);
    }
    Index add_text(std::string text, finding::Where where) {
        const Index index = add(Shape::text, where);
        items_[index].text = keep(std::move(text));
        return index;
    }
    // A text that stays where it is for as long as the tree is used.
    Index add_view(std::string_view text, finding::Where where) {
        items_.push_back({Shape::text, where, text, none, none, none});
        return static_cast<Index>(items_.size() - 1);
    }
    void append(Index parent, Index child) {
        Item& owner = items_[parent];
        (owner.last == none ? owner.first : items_[owner.last].next) = child;
        items_[parent].last = child;
    }
    // Parts the value from those after it in its list or mapping.
    void cut_after(Index index) { items_[index].next = none; }
    void set_broken(Index index) { items_[index].shape = Shape::broken; }
    Index size() const { return static_cast<Index>(items_.size()); }
    // Takes away the values added since the tree had that size; none of the others may lead to them.
    void cut(Index size) { items_.erase(items_.begin() + static_cast<std::ptrdiff_t>(size), items_.end()); }
    void clear() {
        items_.clear();
        texts_.clear();
    }
    Node node(Index index) const;

private:
    friend class Node;

    struct Item {
        Shape shape;
        finding::Where where;
        std::string_view text;
        Index first;
        Index last;
        Index next;
    };

    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

    std::vector<Item> items_;
    std::deque<std::string> texts_;  // a deque: its strings stay where they are
};

// A view of one value of a tree; valid as long as the tree is neither cleared nor gone.
class Node {
public:
    Node(const Tree& tree, Tree::Index index) : tree_(&tree), index_(index) {}

    Shape shape() const { return item().shape; }
    finding::Where where() const { return item().where; }
    std::string_view text() const { return item().text; }
    Tree::Index index() const { return index_; }

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = Node;
        using difference_type = std::ptrdiff_t;
        using pointer = const Node*;
        using reference = Node;

        Iterator(const Tree& tree, Tree::Index index) : tree_(&tree), index_(index) {}
        Node operator*() const { return {*tree_, index_}; }
        Iterator& operator++() {
            index_ = tree_->items_[index_].next;
            return *this;
        }
        friend bool operator==(const Iterator& a, const Iterator& b) { return a.index_ == b.index_; }

    private:
        const Tree* tree_;
        Tree::Index index_;
    };

    // The children of a list or mapping, for range-for.
    Iterator begin() const { return {*tree_, item().first}; }
    Iterator end() const { return {*tree_, Tree::none}; }

private:
    const Tree::Item& item() const { return tree_->items_[index_]; }

    const Tree* tree_;
    Tree::Index index_;
};

inline Node Tree::node(Index index) const { return {*this, index}; }

}  // namespace chibo::read
