// Every code with its row: judgements, notes, then what can be wrong with files, in the order of the codes.
#include <algorithm>
#include <array>

#include "finding/wordings/file_errors.h"
#include "finding/wordings/judgements.h"
#include "finding/wordings/notes.h"

namespace chibo::finding {

namespace {

constexpr auto rows = [] {
    std::array<Row, judgement_rows.size() + note_rows.size() + file_error_rows.size()> all{};
    auto* next = std::copy(judgement_rows.begin(), judgement_rows.end(), all.begin());
    next = std::copy(note_rows.begin(), note_rows.end(), next);
    std::copy(file_error_rows.begin(), file_error_rows.end(), next);
    return all;
}();

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].code) != i) return false;
    }
    return true;
}
static_assert(in_order(), "the rows stand in the order of the codes, so that a code is its row's index");
static_assert(static_cast<std::size_t>(Code::fewer_difficulties) + 1 == rows.size(), "every code has a row");

}  // namespace

std::span<const Row> catalogue() { return rows; }

const Row& row(Code code) { return rows[static_cast<std::size_t>(code)]; }

std::optional<Code> parse_code(std::string_view text) {
    const auto* at = std::find_if(rows.begin(), rows.end(), [text](const Row& row) { return row.name == text; });
    return at == rows.end() ? std::nullopt : std::optional(at->code);
}

std::string_view name(Severity severity) {
    switch (severity) {
        case Severity::note: return "note";
        case Severity::warning: return "warning";
        case Severity::error: return "error";
    }
    return {};
}

std::optional<Severity> parse_severity(std::string_view text) {
    for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
        if (name(severity) == text) return severity;
    }
    return std::nullopt;
}

}  // namespace chibo::finding
