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

template <class Target>
bool put_whole(PlainRecord& from, std::int32_t min, std::int32_t max, Target& target) {
    const auto number = from.take_whole(max);
    return number && *number >= min && from.ends_line() && put(number, target);
}

bool value(Key key, PlainRecord& from, const Register& areas, Kept kept, DirectRecord<model::Branch>& read) {
    model::Branch& branch = read.record;
    constexpr std::int32_t last_meeting_day = 31;
    const auto remark = [&](std::string_view text, std::string model::Remarks::* which) {
        return put_remark(text, is_plain_text(text), kept, which, branch.remarks);
    };
    switch (key) {
        case Key::name: return put_text(from.value(), branch.name);
        case Key::kind: return put_text(from.value(), read.word);
        case Key::area: return put(known(areas, from.value()), branch.area);
        case Key::meets: return put_whole(from, 1, last_meeting_day, branch.meets);
        case Key::party_members: return put_whole(from, 0, base::largest_whole, branch.party_members);
        case Key::population: return put_whole(from, 0, base::largest_whole, branch.population);
        case Key::poor_households: return put_whole(from, 0, base::largest_whole, branch.poor_households);
        case Key::near_poor_households: return put_whole(from, 0, base::largest_whole, branch.near_poor_households);
        case Key::from: return put(base::parse_day(from.value()), branch.days.first);
        case Key::to: return put(base::parse_day(from.value()), branch.days.last);
        case Key::note: return remark(from.value(), &model::Remarks::note);
        case Key::source: return remark(from.value(), &model::Remarks::source);
        case Key::id:  // stands first
        case Key::into: return false;
    }
    return false;
}

}  // namespace

bool plain_branch(PlainRecord& record, std::uint32_t file, const Register& areas, Kept kept,
                  DirectRecord<model::Branch>& read) {
    const std::uint32_t line = record.line();
    const std::string_view id = record.first("- id: ");
    if (!base::is_id(id) || is_null_word(id)) return false;
    unsigned found = 0;
    const bool sure = record.read<names>(
        found, [&](auto key, PlainRecord& from) { return value(static_cast<Key>(key()), from, areas, kept, read); },
        [](std::size_t, std::string_view) { return false; });
    if (!sure || (found & required) != required || read.record.days.empty()) return false;
    begin_record(read, id, file, line);
    return true;
}

}  // namespace chibo::read
