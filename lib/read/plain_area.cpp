#include "read/plain_area.h"

#include <array>

#include "read/plain_record.h"
#include "read/plain_values.h"

namespace chibo::read {

namespace {

enum class Key { id, name, parent, from, to, note, source };
constexpr std::array<std::string_view, 7> names = {"id", "name", "parent", "from", "to", "note", "source"};
constexpr unsigned required = keys(Key::id, Key::name);

bool put_id(std::string_view text, std::uint32_t column, Placed<std::string>& target) {
    target.value = text;
    target.where.column = column;
    return base::is_id(text) && !is_null_word(text);
}

}  // namespace

bool plain_area(PlainRecord& record, std::uint32_t file, DirectRecord<model::Area>& read) {
    const std::uint32_t line = record.line();
    const char* const begin = record.rest().data();
    const std::string_view braces = record.first("- ");
    model::Area& area = read.record;
    unsigned found = 0;
    const auto value = [&](std::size_t key, std::string_view written) {
        const auto column = [&] {
            const std::string_view before(begin, static_cast<std::size_t>(written.data() - begin));
            return static_cast<std::uint32_t>(base::characters(before)) + 1;
        };
        switch (static_cast<Key>(key)) {
            case Key::id: return put_id(written, column(), read.id);
            case Key::name: return put_in_brackets(written, area.name);
            case Key::parent: return put_id(written, column(), read.parent.emplace());
            case Key::from: return put(base::parse_day(written), area.days.first);
            case Key::to: return put(base::parse_day(written), area.days.last);
            case Key::note:
            case Key::source: return is_plain_in_brackets(written);
        }
        return false;
    };
    const bool sure = for_each_in_braces<names>(braces, found, value) && (found & required) == required &&
                      !area.days.empty() && record.ends();
    if (!sure) return false;
    constexpr std::uint32_t column = 3;  // behind the dash
    area.where = {file, line, column};
    read.id.where = {file, line, read.id.where.column};
    if (read.parent) read.parent->where = {file, line, read.parent->where.column};
    return true;
}

}  // namespace chibo::read
