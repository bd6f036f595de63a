// The keys of one mapping: asked for by name, and in the end held against what stands there.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "read/problems.h"
#include "read/tree.h"

namespace chibo::read {

// Usage: ask for every key that the record may have, then finish(). Keys asked for are known; finish() reports the
// others with the nearest known one, repeated ones, and the required ones that are missing.
class Fields {
public:
    // `complete` false: lines of the record are known to be lost, so what is missing is no news.
    Fields(Node mapping, Problems& problems, bool complete = true);
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;

    // Reads the key's value with `read(Node, Problems&) -> optional<value>` into the target. The target stays as it is
    // where the key is absent or its value is wrong.
    template <class Target, class Read>
    void required(std::string_view key, Target& target, Read read) {
        take(ask(key, true), target, read);
    }
    template <class Target, class Read>
    void optional(std::string_view key, Target& target, Read read) {
        take(ask(key, false), target, read);
    }

    // The key's value as it stands, whatever it is. The key counts as known, and as required where it is said so.
    std::optional<Node> ask(std::string_view key, bool required);

    // The key's own place, where it stands.
    std::optional<finding::Where> key_place(std::string_view key) const;

    // Whether the key is not there, but another is that may be a slip for it.
    bool misspelt(std::string_view key) const;

    void finish();

    // Whether the key's value, or something in it, could not be read (which has been reported).
    bool broken(std::string_view key) const;

    finding::Where where() const { return where_; }
    bool complete() const { return complete_; }
    Problems& problems() { return problems_; }

    // The keys in the order in which they stand, repeated ones left out.
    struct Entry {
        std::string_view key;
        std::uint64_t mark;  // equal for equal keys
        finding::Where where;
        Node value;
        bool asked = false;
        bool repeated = false;  // the key stands there before
    };
    const std::pmr::vector<Entry>& entries() const { return entries_; }

private:
    template <class Target, class Read>
    void take(const std::optional<Node>& node, Target& target, Read read) {
        if (!node || node->shape() == Shape::broken) return;
        if (node->shape() == Shape::nothing) return no_value(*node);
        if (auto value = read(*node, problems_)) target = std::move(*value);
    }
    void no_value(Node value);
    void add_pair(Node key, Node value);
    void mark_repeated();
    void mark_many_repeated();
    void repeated(Entry& entry, const Entry& first);
    const Entry* find(std::string_view key) const;

    // The beginning of the key and how long it is, so that keys are mostly told apart without a look at their bytes.
    static std::uint64_t mark_of(std::string_view key) {
        std::uint64_t mark = 0;
        std::memcpy(&mark, key.data(), key.size() < sizeof mark ? key.size() : sizeof mark);
        return mark ^ (static_cast<std::uint64_t>(key.size()) << 56U);
    }

    static std::uint64_t bit_of(std::uint64_t mark) {
        constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
        constexpr unsigned all_but_six_bits = 58;
        return std::uint64_t{1} << ((mark * odd) >> all_but_six_bits);
    }

    // Room enough for the usual record, so that reading one takes nothing from the heap.
    std::array<std::byte, 3072> room_;
    std::pmr::monotonic_buffer_resource in_room_{room_.data(), room_.size()};
    Problems& problems_;
    finding::Where where_;
    bool complete_;
    std::pmr::vector<Entry> entries_{&in_room_};
    std::pmr::vector<std::string_view> known_{&in_room_};
    std::pmr::vector<std::string_view> missing_{&in_room_};
    std::uint64_t present_ = 0;  // a bit for each key that is there; two keys may share one
    mutable std::size_t last_found_ = 0;
};

// Reads a mapping node with `read(Fields&) -> value`; reports a node that is none.
template <class Read>
auto mapping(Read read, bool complete = true) {
    return [read, complete](Node node, Problems& problems) -> std::optional<decltype(read(std::declval<Fields&>()))> {
        if (node.shape() == Shape::broken) return std::nullopt;
        if (node.shape() != Shape::mapping) {
            problems.add(finding::Code::not_a_mapping, node.where());
            return std::nullopt;
        }
        Fields fields(node, problems, complete);
        return read(fields);
    };
}

}  // namespace chibo::read
