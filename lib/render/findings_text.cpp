#include "render/findings_text.h"

#include <algorithm>

#include <fmt/format.h>

namespace chibo::render {

namespace {

constexpr base::Wording rest_wording{"… và {rest:lỗi} nữa", "… and {rest:error|errors} more"};

std::string place_and_message(const finding::Finding& finding, const std::vector<std::string>& files,
                              base::Language language, Paint paint) {
    return fmt::format("{}:{}:{}: {}: {}", files[finding.where.file], finding.where.line, finding.where.column,
                       painted(name(severity(finding)), severity(finding), paint), message(finding, language));
}

}  // namespace

std::string finding_line(const finding::Finding& finding, const std::vector<std::string>& files,
                         base::Language language, Paint paint) {
    return fmt::format("{} [{}]", place_and_message(finding, files, language, paint), name(finding.code));
}

std::string error_lines(const finding::Findings& errors, const std::vector<std::string>& files, base::Language language,
                        std::size_t most) {
    std::string lines;
    const std::size_t shown = std::min(errors.size(), most);
    for (std::size_t i = 0; i < shown; ++i) lines += place_and_message(errors[i], files, language, Paint::plain) + "\n";
    if (errors.size() > shown) {
        const finding::Count rest{static_cast<std::int64_t>(errors.size() - shown)};
        lines += finding::message(rest_wording, {{"rest", rest}}, language) + "\n";
    }
    return lines;
}

}  // namespace chibo::render
