// What the readers of the board's lists share while a board is read.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "finding/wordings/terms.h"
#include "model/board.h"
#include "read/journal_texts.h"
#include "read/load.h"
#include "read/record_walk.h"
#include "read/records.h"
#include "read/register.h"
#include "read/values.h"

namespace chibo::read {

// The registers of what other lists refer to.
struct Registers {
    explicit Registers(const std::vector<std::string>& files)
        : areas(finding::wordings::area_word, files),
          branches(finding::wordings::branch_word, files),
          members(finding::wordings::listed_member_word, files) {}

    Register areas;
    Register branches;
    Register members;
};

// References of an area or branch to others of its own list, settled when all are read.
struct OwnReferences {
    std::optional<Placed<std::string>> parent;
    std::optional<Placed<std::string>> into;
};

// One part of a board: its sources, and what is wrong with them.
struct PartFiles {
    std::span<const Source> sources;
    std::uint32_t first_file = 0;  // the first source's place in the board's list of files
    finding::Findings& errors;
    Reader reader = Reader::plain_first;
    Kept kept = Kept::all;

    std::size_t bytes() const {
        std::size_t sum = 0;
        for (const Source& source : sources) sum += source.size();
        return sum;
    }
};

// How many records so many bytes may hold: room that is never written to costs nothing, moving what was read does.
constexpr std::size_t likely_records(std::size_t bytes) {
    constexpr std::size_t usual_bytes = 160;
    return bytes / usual_bytes;
}

// Each reads the part's files into the board and enters its ids.
void read_settings(const PartFiles& files, model::Board& board);
void read_areas(const PartFiles& files, model::Board& board, Registers& registers);
void read_branches(const PartFiles& files, model::Board& board, Registers& registers);
void read_members(const PartFiles& files, model::Board& board, Registers& registers);
void read_regulations(const PartFiles& files, model::Board& board, bool one_needed);
void read_journal(const PartFiles& files, model::Board& board, const Registers& registers);
void read_plans(const PartFiles& files, model::Board& board, const Registers& registers);

// Calls `each(source, problems)` for every source that can be read; reports the others, for which `lost()` is called.
template <class Each, class Lost>
void for_each_source(const PartFiles& files, Each each, Lost lost) {
    for (std::uint32_t i = 0; i < files.sources.size(); ++i) {
        const Source& source = files.sources[i];
        Problems problems(files.first_file + i, files.errors);
        const auto report = [&](const Unread& unread) {
            problems.add(unread.code, {problems.file(), 1, 1}, unread.arguments);
            lost();
        };
        if (source.unread) {
            report(*source.unread);
            continue;
        }
        each(source, problems);
        if (source.bytes && source.bytes->error() != 0) report(unreadable(source.bytes->error()));
    }
}

// The same for files that are held as texts: `each(text, problems)`.
template <class Each, class Lost>
void for_each_text(const PartFiles& files, Each each, Lost lost) {
    for_each_source(
        files, [&](const Source& source, Problems& problems) { each(std::string_view(source.text), problems); }, lost);
}

// `note` and `source` of a record or of a part of one, kept where they are asked for.
inline void remarks(Fields& fields, Kept kept, model::Remarks& target) { Texts(kept).remarks(fields, target); }
inline void remarks(Fields& fields, Kept kept, base::Box<model::Remarks>& target) {
    Texts(kept).remarks(fields, target);
}

// The keys behind which a record's own id stands.
inline constexpr std::string_view id_keys[] = {"id"};

// A record with which a text begins, read straight from its lines (read/record_walk.h); its id has a place of its own.
template <class Record>
struct DirectRecord {
    Record record;
    Placed<std::string> id;
};

// Reads such a record, whose first line has that number in that file, into a new one; gives nothing where it is not
// sure.
template <class Record>
using Direct = std::function<std::optional<Extent>(std::string_view text, std::uint32_t line, std::uint32_t file,
                                                   DirectRecord<Record>& read)>;

// Reads a part that is a list of records with an id: `read(Fields&)` gives the record, and `direct`, where there is
// one, those of which it is sure. The id is read here, so that every record enters the register the same way.
template <class Record, class Read>
void read_records(const PartFiles& files, std::vector<Record>& records, Register& ids, Read read,
                  const std::type_identity_t<Direct<Record>>& direct = {}) {
    const std::size_t likely = likely_records(files.bytes());
    records.reserve(likely);
    ids.expect(likely);
    const auto lost_file = [&] { ids.losses().add_any(); };
    const auto enter = [&](Record&& value, Placed<std::string>* own, Problems& problems) {
        if (own) ids.enter(*own, static_cast<model::Index>(records.size()), problems);
        else ids.losses().add_any();
        if (own) value.id = std::move(own->value);
        records.push_back(std::move(value));
    };
    for_each_text(
        files,
        [&](std::string_view text_of_file, Problems& problems) {
            const auto record = [&](Node node, bool damaged) {
                const auto made = mapping(
                    [&](Fields& fields) {
                        std::optional<Placed<std::string>> own;
                        fields.required("id", own, placed(id));
                        Record value = read(fields);
                        if constexpr (requires { value.remarks; }) remarks(fields, files.kept, value.remarks);
                        else remarks(fields);
                        fields.finish();
                        value.where = fields.where();
                        enter(std::move(value), own ? &*own : nullptr, problems);
                        return true;
                    },
                    !damaged);
                if (!made(node, problems)) ids.losses().add_any();
            };
            const Listener listener{record,
                                    [&](std::string_view text, Lost lost) { ids.losses().add(text, lost, id_keys); }};
            if (!direct || files.reader == Reader::library_only)
                return read_list(text_of_file, problems, listener, files.reader);
            const auto text = utf8_text(text_of_file, problems);
            if (!text) return lost_file();
            ListText list(problems, listener, files.reader);
            std::optional<DirectRecord<Record>> made;
            walk_records(
                *text, 1, true,
                [&](std::string_view rest, std::uint32_t line) {
                    return direct(rest, line, problems.file(), made.emplace());
                },
                [&] {
                    enter(std::move(made->record), &made->id, problems);
                    list.passed();
                },
                [&](const Stretch& stretch) { list.read(stretch.text, stretch.first_line); });
        },
        lost_file);
}

}  // namespace chibo::read
