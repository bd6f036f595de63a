#include "render/findings_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "finding/wordings/answers.h"
#include "render/wrap.h"

namespace chibo::render {

namespace {

namespace wordings = finding::wordings;

std::string place(const finding::Finding& finding, const std::vector<std::string>& files) {
    return fmt::format("{}:{}:{}: ", files[finding.where.file], finding.where.line, finding.where.column);
}

std::vector<Piece> line(std::string place, finding::Severity severity, std::string_view message,
                        std::string_view code) {
    return {
        {std::move(place)}, {std::string(name(severity)), tone(severity)}, {fmt::format(": {} [{}]", message, code)}};
}

}  // namespace

Lines finding_lines(const finding::Findings& findings, const std::vector<std::string>& files, base::Language language) {
    Lines lines;
    for (const finding::Finding& finding : findings) {
        lines.lines.push_back(
            line(place(finding, files), severity(finding), message(finding, language), name(finding.code)));
    }
    return lines;
}

Lines finding_lines(const std::vector<model::EarlierFinding>& findings) {
    Lines lines;
    for (const model::EarlierFinding& finding : findings) {
        lines.lines.push_back(line(fmt::format("{}:{}:{}: ", finding.file, finding.line, finding.column),
                                   finding.severity, finding.message, finding.code));
    }
    return lines;
}

std::string error_lines(const finding::Findings& errors, const std::vector<std::string>& files, base::Language language,
                        std::size_t most) {
    std::string lines;
    const std::size_t shown = std::min(errors.size(), most);
    for (std::size_t i = 0; i < shown; ++i) {
        lines += fmt::format("{}{}: {}\n", place(errors[i], files), name(severity(errors[i])),
                             one_line(message(errors[i], language)));
    }
    if (errors.size() > shown) {
        const finding::Count rest{static_cast<std::int64_t>(errors.size() - shown)};
        lines += finding::message(wordings::rest_wording, {{"rest", rest}}, language) + "\n";
    }
    return lines;
}

}  // namespace chibo::render
