#include "read/plain_branch.h"

#include <array>

#include "base/text.h"
#include "finding/wordings/columns.h"
#include "model/list_columns.h"
#include "read/plain_record.h"
#include "read/plain_values.h"

namespace chibo::read {

namespace {

using finding::wordings::branch_columns;

// A branch's columns bear the names of its keys.
using Key = model::BranchColumn;
constexpr auto names = [] {
    std::array<std::string_view, branch_columns.size()> each;
    for (std::size_t i = 0; i < each.size(); ++i) each[i] = branch_columns[i].key;
    return each;
}();

constexpr unsigned required = keys(Key::name, Key::kind);

bool put_whole(std::string_view text, base::Slim<std::int32_t>& target) {
    target = base::parse_whole(text, 0, base::largest_whole);
    return target.has_value();
}

bool value(Key key, std::string_view text, const Register& areas, Kept kept, DirectRecord<model::Branch>& read) {
    model::Branch& branch = read.record;
    constexpr std::int32_t last_meeting_day = 31;
    switch (key) {
        case Key::name: return put_text(text, branch.name);
        case Key::kind: return put_text(text, read.word);
        case Key::area: return put(known(areas, text), branch.area);
        case Key::meets: return put(base::parse_whole(text, 1, last_meeting_day), branch.meets);
        case Key::party_members: return put_whole(text, branch.party_members);
        case Key::population: return put_whole(text, branch.population);
        case Key::poor_households: return put_whole(text, branch.poor_households);
        case Key::near_poor_households: return put_whole(text, branch.near_poor_households);
        case Key::from: return put(base::parse_day(text), branch.days.first);
        case Key::to: return put(base::parse_day(text), branch.days.last);
        case Key::note: return put_remark(text, is_plain_text(text), kept, &model::Remarks::note, branch.remarks);
        case Key::source: return put_remark(text, is_plain_text(text), kept, &model::Remarks::source, branch.remarks);
        case Key::id:  // stands first
        case Key::into: return false;
    }
    return false;
}

}  // namespace

std::optional<Extent> plain_branch(std::string_view text, std::uint32_t line, std::uint32_t file, const Register& areas,
                                   Kept kept, DirectRecord<model::Branch>& read) {
    PlainRecord record(text, line);
    const std::string_view id = record.first("id");
    if (!base::is_id(id) || is_null_word(id)) return std::nullopt;
    unsigned found = 0;
    const bool sure = record.read<names>(
        found,
        [&](std::size_t key, std::string_view written) {
            return value(static_cast<Key>(key), written, areas, kept, read);
        },
        [](std::size_t, std::string_view) { return false; });
    if (!sure || (found & required) != required || read.record.days.empty()) return std::nullopt;
    begin_record(read, id, file, line);
    return extent(text, line, record);
}

}  // namespace chibo::read
