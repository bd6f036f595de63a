#include "read/plain_entries.h"

#include <algorithm>
#include <array>

#include "read/plain_values.h"

namespace chibo::read {

namespace {

// What may stand in every entry beside its own keys.
enum class RecordedKey { note, source, by, at };
constexpr std::array<std::string_view, 4> recorded_names = {"note", "source", "by", "at"};

bool recorded(RecordedKey key, std::string_view text, const EntryGround& ground, BlockMemory& memory,
              model::Recorded& target) {
    switch (key) {
        case RecordedKey::note: return note(text, ground, target);
        case RecordedKey::source: return source(text, ground, target);
        case RecordedKey::by: return by(text, ground, memory, target);
        case RecordedKey::at: return at(text, ground, memory, target);
    }
    return false;
}

// An entry's own keys, and then these.
template <const auto& own_names>
constexpr auto all_names = [] {
    std::array<std::string_view, own_names.size() + recorded_names.size()> all;
    std::copy(recorded_names.begin(), recorded_names.end(), std::copy(own_names.begin(), own_names.end(), all.begin()));
    return all;
}();

bool no_items(std::size_t, std::string_view) { return false; }

// Reads an entry that has no lists, and must have the keys that are required; own(key, text), where the record
// stands behind the text, reads the value of one of its own keys. `beginning`: «- KIND: ».
template <const auto& own_names, std::size_t size, class Entry, class Own>
bool read_entry(PlainRecord& record, const char (&beginning)[size], unsigned required, const EntryGround& ground,
                BlockMemory& memory, Entry& entry, Own own) {
    unsigned found = 0;
    const auto value = [&](auto key, PlainRecord& of) {
        constexpr std::size_t place = key();
        const std::string_view written = of.value();
        if constexpr (place < own_names.size()) {
            return own(key, written);
        } else {
            constexpr auto which = static_cast<RecordedKey>(place - own_names.size());
            return recorded(which, written, ground, memory, entry.recorded);
        }
    };
    return begin(record, beginning, ground, entry) && record.read<all_names<own_names>>(found, value, no_items) &&
           (found & required) == required;
}

enum class FollowUpKey { of, date, status, to, due };
constexpr std::array<std::string_view, 5> follow_up_names = {"of", "date", "status", "to", "due"};

enum class ReviewKey { year, member, date };
constexpr std::array<std::string_view, 3> review_names = {"year", "member", "date"};

enum class ConclusionKey { year, member, date, text, decision };
constexpr std::array<std::string_view, 5> conclusion_names = {"year", "member", "date", "text", "decision"};

enum class VoidKey { of, date, reason };
constexpr std::array<std::string_view, 3> void_names = {"of", "date", "reason"};

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

bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainFollowUp& read) {
    using Key = FollowUpKey;
    auto& entry = read.entry;
    const auto own = [&](auto key, std::string_view written) {
        switch (static_cast<Key>(key())) {
            case Key::of: return put_placed(base::parse_difficulty_id(written), of_place(record, ground), read.of);
            case Key::date: return put(memory.days.read(written), entry.date);
            case Key::status: return put(meaning_of(model::statuses, written), entry.status);
            case Key::to: return put_text(written, entry.to);
            case Key::due: return put(base::parse_day(written), entry.due);
        }
        return false;
    };
    return read_entry<follow_up_names>(record, "- follow-up: ", keys(Key::of, Key::date, Key::status), ground, memory,
                                       entry, own);
}

bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainReview& read) {
    using Key = ReviewKey;
    auto& entry = read.entry;
    const auto own = [&](auto key, std::string_view written) {
        switch (static_cast<Key>(key())) {
            case Key::year: return put(base::parse_year(written), entry.year);
            case Key::member: return put(known(ground.registers.members, written), entry.member);
            case Key::date: return put(memory.days.read(written), entry.date);
        }
        return false;
    };
    return read_entry<review_names>(record, "- review: ", keys(Key::year, Key::member, Key::date), ground, memory,
                                    entry, own);
}

bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainConclusion& read) {
    using Key = ConclusionKey;
    auto& entry = read.entry;
    const auto own = [&](auto key, std::string_view written) {
        switch (static_cast<Key>(key())) {
            case Key::year: return put(base::parse_year(written), entry.year);
            case Key::member: return put(known(ground.registers.members, written), entry.member);
            case Key::date: return put(memory.days.read(written), entry.date);
            case Key::text: return said(written, ground, entry.text);
            case Key::decision: return said(written, ground, entry.decision);
        }
        return false;
    };
    return read_entry<conclusion_names>(record, "- conclusion: ", keys(Key::year, Key::member, Key::date, Key::text),
                                        ground, memory, entry, own);
}

bool read_plain(PlainRecord& record, const EntryGround& ground, BlockMemory& memory, PlainVoid& read) {
    using Key = VoidKey;
    auto& entry = read.entry;
    const auto own = [&](auto key, std::string_view written) {
        switch (static_cast<Key>(key())) {
            case Key::of: return put_placed(base::parse_entry_id(written), of_place(record, ground), read.of);
            case Key::date: return put(memory.days.read(written), entry.date);
            case Key::reason: return said(written, ground, entry.reason);
        }
        return false;
    };
    return read_entry<void_names>(record, "- void: ", keys(Key::of, Key::date, Key::reason), ground, memory, entry,
                                  own);
}

}  // namespace chibo::read
