// What the plain readers of entries share: how an entry begins, its remarks, the words and references in it. Each
// function gives false, or nothing, where it is not sure.
#pragma once

#include <optional>
#include <string_view>
#include <utility>

#include "base/ids.h"
#include "base/text.h"
#include "read/plain_entries.h"
#include "read/plain_record.h"
#include "read/plain_text.h"
#include "read/record_list.h"

namespace chibo::read {

// A bit for each of the keys.
template <class... Key>
constexpr unsigned keys(Key... key) {
    return ((1U << static_cast<unsigned>(key)) | ...);
}

// The first line: the entry's id, and where it stands. `beginning`: «- KIND: ».
template <std::size_t size, class Entry>
bool begin(PlainRecord& record, const char (&beginning)[size], const EntryGround& ground, Entry& entry) {
    constexpr std::uint32_t column = 3;  // behind the dash
    entry.where = {ground.file, record.line(), column};
    if (!record.take(beginning)) return false;
    const auto year = record.take_whole(base::latest_entry_year);
    if (!year || *year < base::earliest_entry_year || !record.take("/")) return false;
    const auto number = record.take_whole(base::largest_whole);
    if (!number || *number < 1) return false;
    entry.id = {*year, *number};
    return record.ends_line();
}

// Where a record with an id in its first line stands, and the id.
template <class Record>
void begin_record(DirectRecord<Record>& read, std::string_view id, std::uint32_t file, std::uint32_t line) {
    constexpr std::uint32_t column = 3;     // behind the dash
    constexpr std::uint32_t id_column = 7;  // behind «- id: »
    read.record.where = {file, line, column};
    read.id = {std::string(id), {file, line, id_column}};
}

template <class Meaning, std::size_t count>
std::optional<Meaning> meaning_of(const std::pair<std::string_view, Meaning> (&words)[count], std::string_view text) {
    for (const auto& [word, meaning] : words) {
        if (word == text) return meaning;
    }
    return std::nullopt;
}

// A reference to another entry, with the place where it stands.
template <class Id>
bool put_placed(const std::optional<Id>& id, const finding::Where& where, std::optional<Placed<Id>>& target) {
    if (id) target = Placed<Id>{*id, where};
    return id.has_value();
}

inline bool put_text(std::string_view text, std::string& target) {
    if (!is_plain_text(text)) return false;
    target = base::nfc(text);
    return true;
}

inline bool put_in_brackets(std::string_view text, std::string& target) {
    if (!is_plain_in_brackets(text)) return false;
    target = base::nfc(text);
    return true;
}

// A remark beside a record, where it is kept; `is_plain`: whether the text stands for itself where it is written.
inline bool put_remark(std::string_view text, bool is_plain, Kept kept, std::string model::Remarks::* remark,
                       base::Box<model::Remarks>& target) {
    if (is_plain && kept == Kept::all) target.edit().*remark = base::nfc(text);
    return is_plain;
}

// The record of that id. Only what is an id was entered; but one in quotes may be a word that means nothing without.
inline std::optional<model::Index> known(const Register& records, std::string_view id) {
    return is_null_word(id) ? std::nullopt : records.find(id);
}

inline bool note(std::string_view text, const EntryGround& ground, model::Recorded& recorded) {
    if (!is_plain_text(text)) return false;
    if (ground.keeps_texts) recorded.texts.edit().remarks.note = base::nfc(text);
    return true;
}
inline bool source(std::string_view text, const EntryGround& ground, model::Recorded& recorded) {
    if (!is_plain_text(text)) return false;
    if (ground.keeps_texts) recorded.texts.edit().remarks.source = base::nfc(text);
    return true;
}
inline bool by(std::string_view text, const EntryGround& ground, BlockMemory& memory, model::Recorded& recorded) {
    if (!memory.plain.find(text)) {
        if (!is_plain_text(text)) return false;
        memory.plain.put(text, {});
    }
    if (ground.keeps_texts) recorded.texts.edit().by = base::nfc(text);
    return true;
}
inline bool at(std::string_view text, const EntryGround& ground, BlockMemory& memory, model::Recorded& recorded) {
    recorded.day = memory.days.read_time(text);
    if (recorded.day && ground.keeps_texts) recorded.texts.edit().at = text;
    return recorded.day.has_value();
}

}  // namespace chibo::read
