#include "render/csv.h"

#include <csv.h>

#include "base/cell_text.h"

namespace chibo::render {

namespace {

std::string defused(const Value& value) {
    const std::string text = plain(value);
    return std::holds_alternative<std::string>(value) ? base::defused(text) : text;
}

void append_quoted(std::string& out, const std::string& text) {
    const std::size_t needed = csv_write(nullptr, 0, text.data(), text.size());
    const std::size_t before = out.size();
    out.resize(before + needed);
    csv_write(out.data() + before, needed, text.data(), text.size());
}

}  // namespace

std::string csv(const Table& table, ByteOrderMark mark) {
    std::string out = mark == ByteOrderMark::first ? "\xEF\xBB\xBF" : "";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0) out += ',';
        append_quoted(out, table.columns[i].title);
    }
    out += '\n';
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += ',';
            append_quoted(out, defused(row[i].value));
        }
        out += '\n';
    }
    return out;
}

}  // namespace chibo::render
