#include "render/import_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/importing.h"
#include "render/findings_text.h"
#include "render/text.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;
using base::Language;
using finding::Count;
using finding::Severity;
using model::RowOutcome;

constexpr std::size_t most_bad = 100;  // so many are told one by one
constexpr std::size_t most_there = 10;
constexpr std::size_t most_warnings = 100;

Count count(std::size_t number) { return {static_cast<std::int64_t>(number)}; }

std::string row_lines(const model::Import& import, const model::ImportedRow& row, Severity severity,
                      Language language) {
    std::string lines;
    for (const finding::Clause& why : row.why) lines += row_line(import.file, row.line, severity, why, language);
    return lines;
}

// The rows of that outcome, up to so many; then how many more there are.
std::string rows_of(const model::Import& import, RowOutcome outcome, std::size_t most, const base::Wording& more,
                    Language language) {
    std::string lines;
    std::size_t told = 0;
    const Severity severity = outcome == RowOutcome::bad ? Severity::error : Severity::note;
    for (const model::ImportedRow& row : import.rows) {
        if (row.outcome == outcome && told++ < most) lines += row_lines(import, row, severity, language);
    }
    if (told > most) lines += finding::message(more, {{"rows", count(told - most)}}, language) + "\n";
    return lines;
}

std::string warnings(const model::Import& import, const std::vector<std::string>& files, Language language) {
    if (import.warnings.empty() || import.refused()) return {};
    const std::size_t told = std::min(import.warnings.size(), most_warnings);
    Document document;
    document.add(finding_lines(
        finding::Findings(import.warnings.begin(), import.warnings.begin() + static_cast<std::ptrdiff_t>(told)), files,
        language));
    std::string lines = text(document, {});
    if (told < import.warnings.size()) {
        lines +=
            finding::message(wordings::more_warnings, {{"findings", count(import.warnings.size() - told)}}, language);
        lines += '\n';
    }
    return lines;
}

}  // namespace

std::string row_line(const std::string& file, std::uint32_t line, Severity severity, const finding::Clause& why,
                     Language language) {
    const finding::Arguments arguments{{"file", file},
                                       {"line", fmt::format("{}", line)},
                                       {"severity", std::string(finding::name(severity))},
                                       {"why", why}};
    return one_line(finding::message(wordings::row_line, arguments, language)) + '\n';
}

std::string import_rows(const model::Import& import, const std::vector<std::string>& files, Language language) {
    std::string lines;
    if (!import.unused.empty()) {
        const std::string titles = fmt::format("{}", fmt::join(import.unused, ", "));
        lines += row_lines(import, {1, RowOutcome::taken, {}, {{wordings::columns_unused, {{"titles", titles}}}}},
                           Severity::warning, language);
    }
    lines += rows_of(import, RowOutcome::bad, most_bad, wordings::more_bad_rows, language);
    lines += rows_of(import, RowOutcome::already, most_there, wordings::more_rows_there, language);
    lines += rows_of(import, RowOutcome::left_out, most_there, wordings::more_rows_left_out, language);
    return lines + warnings(import, files, language);
}

std::string import_sums(const model::Import& import, Language language) {
    const auto list = static_cast<std::size_t>(import.list);
    const base::Wording& wording = import.refused() ? wordings::rows_refused
                                   : import.dry_run ? wordings::rows_would_be_written.at(list)
                                                    : wordings::rows_written.at(list);
    std::string sums = finding::message(wording,
                                        {{"taken", count(import.count(RowOutcome::taken))},
                                         {"already", count(import.count(RowOutcome::already))},
                                         {"bad", count(import.count(RowOutcome::bad))}},
                                        language) +
                       "\n";
    if (const std::size_t left_out = import.count(RowOutcome::left_out); left_out > 0)
        sums += finding::message(wordings::rows_left_out, {{"rows", count(left_out)}}, language) + "\n";
    if (import.refused()) return sums;
    for (const auto& [file, records] : import.files) {
        sums +=
            finding::message(wordings::written_to_file, {{"file", file}, {"rows", count(records)}}, language) + "\n";
    }
    return sums;
}

}  // namespace chibo::render
