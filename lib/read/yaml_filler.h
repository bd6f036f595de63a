// The YAML library's events, put into a tree.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include "read/problems.h"
#include "read/tree.h"
#include "read/yaml.h"
#include "read/yaml_places.h"

namespace chibo::read {

// What is appended to every piece and must come back last: the proof that nothing was swallowed on the way.
inline constexpr std::string_view sentinel = "chibo-end-of-piece";

// The library ends a plain text in brackets at «?», which YAML lets stand inside a word. So it is handed a byte in its
// place that no clean piece holds, nor an escape of it.
inline char question_mark_in(std::string_view piece) {
    constexpr std::string_view bytes = "\x01\x02\x03\x05\x06";
    for (const char byte : bytes) {
        const auto may_mean_it = [&](std::string_view escape) {
            return piece.find(std::string(escape) + static_cast<char>('0' + byte)) != std::string_view::npos;
        };
        if (!may_mean_it("\\x0") && !may_mean_it("\\u000") && !may_mean_it("\\U0000000")) return byte;
    }
    return bytes.front();  // all five are refused
}

// The library calls these words null; to a board they are text like any other.
inline std::string_view null_word(std::string_view text) {
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
        if (!text.starts_with(word)) continue;
        if (text.size() == word.size() ||
            std::string_view(" \t\r,]}").find(text[word.size()]) != std::string_view::npos) {
            return word;
        }
    }
    return {};
}

// Thrown out of the library where the nesting passes `deepest`.
struct TooDeep {
    YAML::Mark mark;
};

// Puts the library's events into the tree.
class Filler : public YAML::EventHandler {
public:
    // `depth`: how many lists and mappings stand around the piece. `question_mark`: what stands for one in it.
    Filler(Tree& tree, const Places& places, Problems& problems, std::uint32_t depth, char question_mark)
        : tree_(tree), places_(places), problems_(problems), around_(depth), question_mark_(question_mark) {}

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnAnchor(const YAML::Mark&, const std::string&) override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const std::string_view word = null_word(places_.text_at(mark));
        const Tree::Index node =
            !word.empty() ? tree_.add_text(std::string(word), places_.where(mark))
                          : tree_.add(Shape::nothing, expects_key() ? places_.where(mark) : empty_place(mark));
        put(node, properties(mark, anchor, "?"));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        problems_.add(finding::Code::alias, places_.where(mark));
        put(tree_.add(Shape::broken, places_.where(mark)), false);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        last_scalar_ = mark;
        quoted_ = tag == "!";
        ends_in_sentinel_ = value.find(sentinel) != std::string::npos;
        std::string text = value;
        std::replace(text.begin(), text.end(), question_mark_, '?');
        put(tree_.add_text(std::move(text), places_.where(mark)), properties(mark, anchor, tag));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(Shape::list, mark, tag, anchor);
    }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(Shape::mapping, mark, tag, anchor);
    }
    void OnSequenceEnd() override { open_.pop_back(); }
    void OnMapEnd() override { open_.pop_back(); }

    char question_mark() const { return question_mark_; }
    std::optional<Tree::Index> root() const { return root_; }
    const YAML::Mark& last_scalar() const { return last_scalar_; }
    bool quoted() const { return quoted_; }
    bool ends_in_sentinel() const { return ends_in_sentinel_; }
    // Where the innermost list or mapping that is still open began.
    std::optional<YAML::Mark> innermost() const {
        return open_.empty() ? std::nullopt : std::optional(open_.back().mark);
    }

private:
    struct Open {
        Tree::Index node;
        YAML::Mark mark;
        bool mapping = false;
        std::size_t children = 0;
    };

    // Whether the next value is a key of a mapping.
    bool expects_key() const { return !open_.empty() && open_.back().mapping && open_.back().children % 2 == 0; }

    void open(Shape shape, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) {
        // Named is the value of the record in which the nesting is, not the depth at which it was given up.
        constexpr std::size_t value_of_record = 2;
        if (around_ + open_.size() >= deepest) throw TooDeep{open_[std::min(value_of_record, open_.size() - 1)].mark};
        const Tree::Index node = tree_.add(shape, places_.where(mark));
        put(node, properties(mark, anchor, tag));
        open_.push_back({node, mark, shape == Shape::mapping});
    }

    // An anchor or tag in front of the value. A non-specific «!» gives the tag that quotes give, so the text decides.
    bool properties(const YAML::Mark& mark, YAML::anchor_t anchor, const std::string& tag) {
        const std::string_view text = places_.text_at(mark);
        const bool tagged = text.starts_with('!') || (tag != "?" && tag != "!" && !tag.empty());
        if (anchor != 0) problems_.add(finding::Code::anchor, places_.where(mark));
        else if (tagged) problems_.add(finding::Code::tag, places_.where(mark));
        return anchor != 0 || tagged;
    }

    void put(Tree::Index node, bool broken) {
        if (broken) tree_.set_broken(node);
        if (open_.empty()) {
            root_ = node;
            return;
        }
        ++open_.back().children;
        tree_.append(open_.back().node, node);
    }

    // The mark of an empty value is the next token's, often lines below: the place is the last text before it.
    finding::Where empty_place(const YAML::Mark& mark) const {
        std::string_view before = places_.line(mark.line);
        before = before.substr(0, std::min(before.size(), static_cast<std::size_t>(std::max(mark.column, 0))));
        if (!is_idle(before)) return places_.where(mark);
        int line = std::min(mark.line, places_.count()) - 1;
        while (line > 0 && is_idle(places_.line(line))) --line;
        const std::string_view text = places_.line(line);
        const auto comment = text.find(" #");
        const auto last = text.substr(0, comment).find_last_not_of(" \t\r");
        return places_.where(line, last == std::string_view::npos ? 0 : static_cast<int>(last));
    }

    Tree& tree_;
    const Places& places_;
    Problems& problems_;
    std::size_t around_;
    char question_mark_;
    std::vector<Open> open_;
    std::optional<Tree::Index> root_;
    YAML::Mark last_scalar_ = YAML::Mark::null_mark();
    bool quoted_ = false;
    bool ends_in_sentinel_ = false;
};

}  // namespace chibo::read
