#include "read/fields.h"

#include <algorithm>

#include "base/text.h"

namespace chibo::read {

using finding::Code;

Fields::Fields(Node mapping, Problems& problems, bool complete)
    : problems_(problems), where_(mapping.where()), complete_(complete) {
    for (auto child = mapping.begin(); child != mapping.end(); ++child) {
        const Node key = *child;
        ++child;
        add_pair(key, *child);
    }
    // Ordered by key, the first of equals first: repeated keys stand side by side.
    by_key_.resize(entries_.size());
    for (std::size_t i = 0; i < by_key_.size(); ++i) by_key_[i] = i;
    std::sort(by_key_.begin(), by_key_.end(), [&](std::size_t i, std::size_t j) {
        return std::pair(entries_[i].key, i) < std::pair(entries_[j].key, j);
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < by_key_.size(); ++i) {
        Entry& entry = entries_[by_key_[i]];
        if (kept == 0 || entries_[by_key_[kept - 1]].key != entry.key) {
            by_key_[kept++] = by_key_[i];
            continue;
        }
        const auto line = std::to_string(entries_[by_key_[kept - 1]].where.line);
        problems_.add(Code::duplicate_key, entry.where, {{"key", std::string(entry.key)}, {"line", line}});
        entry.asked = true;
    }
    by_key_.resize(kept);
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
        entries_.push_back({key.text(), key.where(), value, false});
    }
}

Fields::Entry* Fields::find(std::string_view key) {
    const auto at = std::lower_bound(by_key_.begin(), by_key_.end(), key,
                                     [&](std::size_t i, std::string_view k) { return entries_[i].key < k; });
    return at != by_key_.end() && entries_[*at].key == key ? &entries_[*at] : nullptr;
}

std::optional<Node> Fields::ask(std::string_view key, bool required) {
    known_.push_back(key);
    Entry* entry = find(key);
    if (!entry) {
        if (required) missing_.push_back(key);
        return std::nullopt;
    }
    entry->asked = true;
    return entry->value;
}

std::optional<finding::Where> Fields::key_place(std::string_view key) const {
    const auto at = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& e) { return e.key == key; });
    return at == entries_.end() ? std::nullopt : std::optional(at->where);
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
