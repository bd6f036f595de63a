// Parts of a board that are lists of records with an id.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "read/in_blocks.h"
#include "read/loader.h"
#include "read/record_walk.h"

namespace chibo::read {

// The keys behind which a record's own id stands.
inline constexpr std::string_view id_keys[] = {"id"};

// A record with which a text begins, read straight from its lines (read/record_walk.h). Its id has a place of its own,
// and so have its references to its own list. A word that it shares with many is given its place in a list of such
// words when the record is entered.
template <class Record>
struct DirectRecord {
    Record record;
    Placed<std::string> id;
    std::optional<Placed<std::string>> parent;
    std::string word;
};

// Reads such a record of that file into a new one; false where it is not sure. It is called by several threads.
template <class Record>
using Direct = std::function<bool(PlainRecord& record, std::uint32_t file, DirectRecord<Record>& read)>;

// Reads such a part: read(Fields&, OwnReferences&) gives a record, `direct` those of which it is sure, whose words
// share(record, word) takes. The id is read here, so that every record enters the register the same way.
template <class Record, class Read, class Share>
class RecordList {
public:
    RecordList(const PartFiles& files, std::vector<Record>& records, Register& ids, Read each, Direct<Record> direct,
               Share share)
        : files_(files),
          records_(records),
          ids_(ids),
          read_(std::move(each)),
          direct_(std::move(direct)),
          share_(std::move(share)) {}

    // The references of those that have any, in the order of the list.
    std::vector<OwnReferences> read() {
        records_.reserve(most_records(files_.bytes()));
        ids_.expect(likely_records(files_.bytes()));
        for_each_source(
            files_, [this](const Source& source, Problems& problems) { read_file(source, problems); },
            [this] { ids_.losses().add_any(); });
        return std::move(own_);
    }

private:
    // What stands in a block, in its order: records that were read straight, or lines that must be read the long way.
    struct Part {
        std::size_t records = 0;
        Stretch stretch;
    };
    // What was read in a block of a file. Lines are counted from the block's first, 0.
    struct Block {
        std::vector<DirectRecord<Record>> records;
        std::vector<Part> parts;
        std::uint32_t lines = 0;
    };

    void read_file(const Source& source, Problems& problems) {
        const Listener listener{[&](Node node, bool damaged) { read_record(node, damaged, problems); },
                                [&](std::string_view text, Lost lost) { ids_.losses().add(text, lost, id_keys); }};
        ListText list(problems, listener, files_.reader);
        std::uint32_t first_line = 1;  // of the block that is entered next
        read_in_blocks<Block>(
            source, files_, problems, list,
            [&](PaddedText text, bool first, Block& block) { read_block(text, first, problems.file(), block); },
            [&](Block& block, const std::string& rest) {
                enter(block, rest, first_line, list, problems);
                first_line += block.lines;
            },
            [&] { ids_.losses().add_any(); });
    }

    void read_block(PaddedText text, bool first, std::uint32_t file, Block& block) const {
        block.records.clear();
        block.records.reserve(likely_records(text.view().size()));
        block.parts.clear();
        block.lines = walk_records(
            text, 0, first,
            [&](PlainRecord& record) {
                const bool sure = direct_(record, file, block.records.emplace_back());
                if (!sure) block.records.pop_back();
                return sure;
            },
            [&] {
                if (block.parts.empty() || block.parts.back().records == 0) block.parts.emplace_back();
                ++block.parts.back().records;
            },
            [&](const Stretch& stretch) { block.parts.push_back({0, stretch}); });
    }

    void enter(Block& block, const std::string& rest, std::uint32_t first_line, ListText& list, Problems& problems) {
        auto next = block.records.begin();
        for (const Part& part : block.parts) {
            if (part.records == 0) read_long(part.stretch, first_line, rest, list);
            for (std::size_t left = part.records; left > 0; --left, ++next) {
                constexpr std::ptrdiff_t ahead = 8;  // whose place among the ids is brought near meanwhile
                if (block.records.end() - next > ahead) ids_.soon(next[ahead].id.value);
                next->record.where.line += first_line;
                next->id.where.line += first_line;
                OwnReferences own;
                own.parent = std::move(next->parent);
                if (own.parent) own.parent->where.line += first_line;
                share_(next->record, next->word);
                enter(std::move(next->record), &next->id, std::move(own), problems);
                list.passed();
            }
        }
    }

    void enter(Record&& record, Placed<std::string>* id, OwnReferences&& own, Problems& problems) {
        own.record = static_cast<model::Index>(records_.size());
        if (id) ids_.enter(*id, own.record, problems);
        else ids_.losses().add_any();
        if (id) record.id = std::move(id->value);
        records_.push_back(std::move(record));
        if (own.parent || own.into) own_.push_back(std::move(own));
    }

    void read_record(Node node, bool damaged, Problems& problems) {
        const auto made = mapping(
            [&](Fields& fields) {
                std::optional<Placed<std::string>> own_id;
                OwnReferences own;
                fields.required("id", own_id, placed(id));
                Record record = read_(fields, own);
                if constexpr (requires { record.remarks; }) remarks(fields, files_.kept, record.remarks);
                else remarks(fields);
                fields.finish();
                record.where = fields.where();
                enter(std::move(record), own_id ? &*own_id : nullptr, std::move(own), problems);
                return true;
            },
            !damaged);
        if (!made(node, problems)) ids_.losses().add_any();
    }

    const PartFiles& files_;
    std::vector<Record>& records_;
    Register& ids_;
    Read read_;
    Direct<Record> direct_;
    Share share_;
    std::vector<OwnReferences> own_;
};

template <class Record, class Read, class Share>
std::vector<OwnReferences> read_records(const PartFiles& files, std::vector<Record>& records, Register& ids, Read read,
                                        const std::type_identity_t<Direct<Record>>& direct, Share share) {
    return RecordList<Record, Read, Share>(files, records, ids, std::move(read), direct, std::move(share)).read();
}

// The same of records that share no words.
template <class Record, class Read>
std::vector<OwnReferences> read_records(const PartFiles& files, std::vector<Record>& records, Register& ids, Read read,
                                        const std::type_identity_t<Direct<Record>>& direct) {
    return read_records(files, records, ids, std::move(read), direct, [](Record&, const std::string&) {});
}

}  // namespace chibo::read
