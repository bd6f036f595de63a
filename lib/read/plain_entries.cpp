#include "read/plain_entries.h"

#include <array>

#include "read/plain_values.h"

namespace chibo::read {

namespace {

// Whether the entry has the keys that it must have; it has no lists.
template <const auto& names, class Value>
bool read_keys(PlainRecord& record, unsigned required, Value value) {
    unsigned found = 0;
    return record.read<names>(found, value, [](auto, std::string_view) { return false; }) &&
           (found & required) == required;
}

enum class FollowUpKey { of, date, status, to, due, note, source, by, at };
constexpr std::array<std::string_view, 9> follow_up_names = {"of",   "date",   "status", "to", "due",
                                                             "note", "source", "by",     "at"};

enum class ReviewKey { year, member, date, note, source, by, at };
constexpr std::array<std::string_view, 7> review_names = {"year", "member", "date", "note", "source", "by", "at"};

enum class ConclusionKey { year, member, date, text, decision, note, source, by, at };
constexpr std::array<std::string_view, 9> conclusion_names = {"year", "member", "date", "text", "decision",
                                                              "note", "source", "by",   "at"};

enum class VoidKey { of, date, reason, note, source, by, at };
constexpr std::array<std::string_view, 7> void_names = {"of", "date", "reason", "note", "source", "by", "at"};

// Where what stands behind «  of: » does, on the line that was read last.
finding::Where of_place(const PlainRecord& record, const EntryGround& ground) {
    constexpr std::uint32_t column = 7;
    return {ground.file, record.line() - 1, column};
}

// What the entry says, where it is kept.
bool said(std::string_view text, const EntryGround& ground, std::string& target) {
    return ground.keeps_texts ? put_text(text, target) : is_plain_text(text);
}

}  // namespace

std::optional<Extent> read_plain(std::string_view text, std::uint32_t line, const EntryGround& ground,
                                 BlockMemory& memory, PlainFollowUp& read) {
    using Key = FollowUpKey;
    model::FollowUp& entry = read.entry;
    PlainRecord record(text, line);
    const auto value = [&](auto key, PlainRecord& of) {
        const std::string_view written = of.value();
        switch (static_cast<Key>(key())) {
            case Key::of: return put_placed(base::parse_difficulty_id(written), of_place(record, ground), read.of);
            case Key::date: return put(memory.days.read(written), entry.date);
            case Key::status: return put(meaning_of(model::statuses, written), entry.status);
            case Key::to: return put_text(written, entry.to);
            case Key::due: return put(base::parse_day(written), entry.due);
            case Key::note: return note(written, ground, entry.recorded);
            case Key::source: return source(written, ground, entry.recorded);
            case Key::by: return by(written, ground, memory, entry.recorded);
            case Key::at: return at(written, ground, memory, entry.recorded);
        }
        return false;
    };
    const bool sure = begin(record, "- follow-up: ", ground, entry) &&
                      read_keys<follow_up_names>(record, keys(Key::of, Key::date, Key::status), value);
    return sure ? std::optional(extent(text, line, record)) : std::nullopt;
}

std::optional<Extent> read_plain(std::string_view text, std::uint32_t line, const EntryGround& ground,
                                 BlockMemory& memory, PlainReview& read) {
    using Key = ReviewKey;
    model::Review& entry = read.entry;
    PlainRecord record(text, line);
    const auto value = [&](auto key, PlainRecord& of) {
        const std::string_view written = of.value();
        switch (static_cast<Key>(key())) {
            case Key::year: return put(base::parse_year(written), entry.year);
            case Key::member: return put(known(ground.registers.members, written), entry.member);
            case Key::date: return put(memory.days.read(written), entry.date);
            case Key::note: return note(written, ground, entry.recorded);
            case Key::source: return source(written, ground, entry.recorded);
            case Key::by: return by(written, ground, memory, entry.recorded);
            case Key::at: return at(written, ground, memory, entry.recorded);
        }
        return false;
    };
    const bool sure = begin(record, "- review: ", ground, entry) &&
                      read_keys<review_names>(record, keys(Key::year, Key::member, Key::date), value);
    return sure ? std::optional(extent(text, line, record)) : std::nullopt;
}

std::optional<Extent> read_plain(std::string_view text, std::uint32_t line, const EntryGround& ground,
                                 BlockMemory& memory, PlainConclusion& read) {
    using Key = ConclusionKey;
    model::Conclusion& entry = read.entry;
    PlainRecord record(text, line);
    const auto value = [&](auto key, PlainRecord& of) {
        const std::string_view written = of.value();
        switch (static_cast<Key>(key())) {
            case Key::year: return put(base::parse_year(written), entry.year);
            case Key::member: return put(known(ground.registers.members, written), entry.member);
            case Key::date: return put(memory.days.read(written), entry.date);
            case Key::text: return said(written, ground, entry.text);
            case Key::decision: return said(written, ground, entry.decision);
            case Key::note: return note(written, ground, entry.recorded);
            case Key::source: return source(written, ground, entry.recorded);
            case Key::by: return by(written, ground, memory, entry.recorded);
            case Key::at: return at(written, ground, memory, entry.recorded);
        }
        return false;
    };
    const bool sure = begin(record, "- conclusion: ", ground, entry) &&
                      read_keys<conclusion_names>(record, keys(Key::year, Key::member, Key::date, Key::text), value);
    return sure ? std::optional(extent(text, line, record)) : std::nullopt;
}

std::optional<Extent> read_plain(std::string_view text, std::uint32_t line, const EntryGround& ground,
                                 BlockMemory& memory, PlainVoid& read) {
    using Key = VoidKey;
    model::Void& entry = read.entry;
    PlainRecord record(text, line);
    const auto value = [&](auto key, PlainRecord& of) {
        const std::string_view written = of.value();
        switch (static_cast<Key>(key())) {
            case Key::of: return put_placed(base::parse_entry_id(written), of_place(record, ground), read.of);
            case Key::date: return put(memory.days.read(written), entry.date);
            case Key::reason: return said(written, ground, entry.reason);
            case Key::note: return note(written, ground, entry.recorded);
            case Key::source: return source(written, ground, entry.recorded);
            case Key::by: return by(written, ground, memory, entry.recorded);
            case Key::at: return at(written, ground, memory, entry.recorded);
        }
        return false;
    };
    const bool sure = begin(record, "- void: ", ground, entry) &&
                      read_keys<void_names>(record, keys(Key::of, Key::date, Key::reason), value);
    return sure ? std::optional(extent(text, line, record)) : std::nullopt;
}

}  // namespace chibo::read
