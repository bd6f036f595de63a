#include "read/plain_member.h"

#include <array>
#include <vector>

#include "base/text.h"
#include "read/plain_record.h"
#include "read/plain_values.h"

namespace chibo::read {

namespace {

enum class Key { name, type, people, offices, areas, home, leave, note, source };
constexpr std::array<std::string_view, 9> names = {"name", "type",  "people", "offices", "areas",
                                                   "home", "leave", "note",   "source"};
constexpr unsigned required = keys(Key::name, Key::offices);

enum class Part { office, from, to, reason, decision, note, source };
constexpr std::array<std::string_view, 7> part_names = {"office", "from", "to", "reason", "decision", "note", "source"};

class MemberReader {
public:
    MemberReader(const Registers& registers, Kept kept, model::Member& member)
        : registers_(registers), kept_(kept), member_(member) {}

    bool value(Key key, std::string_view text) {
        switch (key) {
            case Key::name: return put_text(text, member_.name);
            case Key::type: return put(meaning_of(model::member_types, text), member_.type);
            case Key::people: return people(text);
            case Key::areas: return areas(text);
            case Key::home: return put(known(registers_.branches, text), member_.home);
            case Key::note: return put_remark(text, is_plain_text(text), kept_, &model::Remarks::note, member_.remarks);
            case Key::source:
                return put_remark(text, is_plain_text(text), kept_, &model::Remarks::source, member_.remarks);
            case Key::offices:
            case Key::leave: return false;
        }
        return false;
    }

    bool item(Key key, std::string_view text) {
        if (key == Key::offices) return office(text);
        return key == Key::leave && leave(text);
    }

private:
    bool people(std::string_view text) {
        return for_each_in_brackets(
            text, [&](std::string_view item) { return put_in_brackets(item, member_.people.emplace_back()); });
    }

    bool areas(std::string_view text) {
        std::vector<model::Index> areas;
        const bool all = for_each_in_brackets(
            text, [&](std::string_view item) { return put(known(registers_.areas, item), areas.emplace_back()); });
        member_.areas = areas;
        return all;
    }

    bool put_part(Part part, std::string_view text, base::Span& days, base::Box<model::Remarks>& remarks) const {
        switch (part) {
            case Part::from: return put(base::parse_day(text), days.first);
            case Part::to: return put(base::parse_day(text), days.last);
            case Part::note: return put_remark(text, is_plain_in_brackets(text), kept_, &model::Remarks::note, remarks);
            case Part::source:
                return put_remark(text, is_plain_in_brackets(text), kept_, &model::Remarks::source, remarks);
            case Part::office:
            case Part::reason:
            case Part::decision: return false;
        }
        return false;
    }
    bool office(std::string_view text) {
        model::Office& office = member_.offices.emplace_back();
        unsigned found = 0;
        const bool sure = for_each_in_braces<part_names>(text, found, [&](std::size_t place, std::string_view written) {
            const auto part = static_cast<Part>(place);
            if (part != Part::office) return put_part(part, written, office.days, office.remarks);
            office.id = written;
            return base::is_id(written) && !is_null_word(written);
        });
        return sure && (found & keys(Part::office)) != 0 && !office.days.empty();
    }

    bool leave(std::string_view text) {
        model::Leave& leave = member_.leave.emplace_back();
        unsigned found = 0;
        const bool sure = for_each_in_braces<part_names>(text, found, [&](std::size_t place, std::string_view written) {
            const auto part = static_cast<Part>(place);
            if (part == Part::reason) return put_in_brackets(written, leave.reason);
            if (part == Part::decision) return put_in_brackets(written, leave.decision);
            return put_part(part, written, leave.days, leave.remarks);
        });
        constexpr unsigned needed = keys(Part::from, Part::reason);
        return sure && (found & needed) == needed && !leave.days.empty();
    }

    const Registers& registers_;
    Kept kept_;
    model::Member& member_;
};

}  // namespace

bool plain_member(PlainRecord& record, std::uint32_t file, const Registers& registers, Kept kept,
                  DirectRecord<model::Member>& read) {
    const std::uint32_t line = record.line();
    const std::string_view id = record.first("- id: ");
    if (!base::is_id(id) || is_null_word(id)) return false;
    unsigned found = 0;
    MemberReader reader(registers, kept, read.record);
    const bool sure = record.read<names>(
        found, [&](auto key, PlainRecord& of) { return reader.value(static_cast<Key>(key()), of.value()); },
        [&](std::size_t key, std::string_view written) { return reader.item(static_cast<Key>(key), written); });
    if (!sure || (found & required) != required) return false;
    const bool has_people = (found & keys(Key::people)) != 0;
    if (has_people && read.record.type != model::MemberType::group) return false;
    begin_record(read, id, file, line);
    return true;
}

}  // namespace chibo::read
