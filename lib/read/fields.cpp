#include "read/fields.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

#include "base/text.h"

namespace chibo::read {

using finding::Code;

Fields::Fields(Node mapping, Problems& problems, bool complete)
    : problems_(problems), where_(mapping.where()), complete_(complete) {
    constexpr std::size_t usual_keys = 16;
    entries_.reserve(usual_keys);
    known_.reserve(usual_keys + usual_keys / 2);
    for (auto child = mapping.begin(); child != mapping.end(); ++child) {
        const Node key = *child;
        ++child;
        add_pair(key, *child);
    }
    mark_repeated();
}

void Fields::mark_repeated() {
    constexpr std::size_t few = 32;
    if (entries_.size() > few) return mark_many_repeated();
    for (std::size_t i = 1; i < entries_.size(); ++i) {
        const auto first = std::find_if(
            entries_.begin(), entries_.begin() + static_cast<std::ptrdiff_t>(i),
            [&](const Entry& entry) { return entry.mark == entries_[i].mark && entry.key == entries_[i].key; });
        if (first != entries_.begin() + static_cast<std::ptrdiff_t>(i)) repeated(entries_[i], *first);
    }
}

// Ordered by key, the first of equals first: repeated keys stand side by side.
void Fields::mark_many_repeated() {
    std::vector<std::size_t> by_key(entries_.size());
    std::iota(by_key.begin(), by_key.end(), std::size_t{0});
    std::sort(by_key.begin(), by_key.end(), [&](std::size_t i, std::size_t j) {
        return std::pair(entries_[i].key, i) < std::pair(entries_[j].key, j);
    });
    std::size_t first = 0;
    for (std::size_t i = 1; i < by_key.size(); ++i) {
        if (entries_[by_key[i]].key == entries_[by_key[first]].key)
            repeated(entries_[by_key[i]], entries_[by_key[first]]);
        else first = i;
    }
}

void Fields::repeated(Entry& entry, const Entry& first) {
    const auto line = std::to_string(first.where.line);
    problems_.add(Code::duplicate_key, entry.where, {{"key", std::string(entry.key)}, {"line", line}});
    entry.asked = true;
    entry.repeated = true;
}

void Fields::add_pair(Node key, Node value) {
    if (key.shape() == Shape::broken) {
        complete_ = false;
    } else if (key.shape() != Shape::text) {
        problems_.add(Code::key_is_no_text, key.where());
    } else if (key.text() == "<<") {
        problems_.add(Code::merge_key, key.where());
        complete_ = false;
    } else {
        const std::uint64_t mark = mark_of(key.text());
        present_ |= bit_of(mark);
        entries_.push_back({key.text(), mark, key.where(), value});
    }
}

// Keys mostly stand in the order in which they are asked for, so the search goes on from the last one found.
const Fields::Entry* Fields::find(std::string_view key) const {
    const std::uint64_t mark = mark_of(key);
    if ((present_ & bit_of(mark)) == 0) return nullptr;
    std::size_t at = last_found_;
    for (std::size_t left = entries_.size(); left > 0; --left, ++at) {
        if (at >= entries_.size()) at = 0;
        const Entry& entry = entries_[at];
        if (entry.mark != mark || entry.repeated || entry.key != key) continue;
        last_found_ = at + 1;
        return &entry;
    }
    return nullptr;
}

std::optional<Node> Fields::ask(std::string_view key, bool required) {
    known_.push_back(key);
    const Entry* entry = find(key);
    if (!entry) {
        if (required) missing_.push_back(key);
        return std::nullopt;
    }
    entries_[static_cast<std::size_t>(entry - entries_.data())].asked = true;
    return entry->value;
}

std::optional<finding::Where> Fields::key_place(std::string_view key) const {
    const Entry* entry = find(key);
    return entry ? std::optional(entry->where) : std::nullopt;
}

namespace {

bool holds_broken(Node node) {
    if (node.shape() == Shape::broken) return true;
    return std::any_of(node.begin(), node.end(), holds_broken);
}

// What stands before a colon in a key: «members» of «members:[a]», where the blank was forgotten.
std::string_view stem(std::string_view key) { return key.substr(0, std::min(key.find(':'), key.find("："))); }

}  // namespace

bool Fields::broken(std::string_view key) const {
    return std::any_of(entries_.begin(), entries_.end(),
                       [&](const Entry& entry) { return entry.key == key && holds_broken(entry.value); });
}

bool Fields::misspelt(std::string_view key) const {
    return !key_place(key) && std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return !entry.asked && (stem(entry.key) == key || base::near(entry.key, key));
    });
}

void Fields::no_value(Node value) {
    const auto entry = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& e) { return e.value.index() == value.index(); });
    const std::string key = entry == entries_.end() ? std::string() : std::string(entry->key);
    problems_.add(Code::no_value, value.where(), {{"key", key}});
}

void Fields::finish() {
    for (const Entry& entry : entries_) {
        if (entry.asked) continue;
        const std::string_view near = base::nearest(stem(entry.key), known_);
        problems_.add(Code::unknown_key, entry.where,
                      {{"key", std::string(entry.key)}, {"nearest", finding::Nearest{std::string(near)}}});
    }
    if (!complete_) return;
    for (const std::string_view key : missing_) {
        if (!misspelt(key)) problems_.add(Code::missing_key, where_, {{"key", std::string(key)}});
    }
}

}  // namespace chibo::read
