#include "read/baseline.h"

#include <algorithm>
#include <string>

#include <nlohmann/json.hpp>

namespace chibo::read {

namespace {

using nlohmann::json;

// Thrown where a value is no date or severity, or something is left out; what is missing or of the wrong type the
// library throws itself.
struct Unfit {};

std::string text_or_empty(const json& object, const char* key) {
    const json& value = object.at(key);
    return value.is_null() ? std::string() : value.get<std::string>();
}

template <class T>
T fit(std::optional<T> value) {
    if (!value) throw Unfit();
    return *value;
}

model::EarlierFinding finding_of(const json& object) {
    model::EarlierFinding finding;
    finding.code = object.at("code").get<std::string>();
    finding.severity = fit(finding::parse_severity(object.at("severity").get<std::string>()));
    finding.message = object.at("message").get<std::string>();
    finding.file = object.at("file").get<std::string>();
    finding.line = object.at("line").get<std::uint32_t>();
    finding.column = object.at("column").get<std::uint32_t>();
    finding.subject.member = text_or_empty(object, "member");
    finding.subject.branch = text_or_empty(object, "branch");
    finding.subject.visit = text_or_empty(object, "visit");
    finding.subject.difficulty = text_or_empty(object, "difficulty");
    finding.subject.period = text_or_empty(object, "period");
    finding.subject.date = text_or_empty(object, "date");
    return finding;
}

model::Baseline baseline_of(const json& answer) {
    if (answer.at("format") != "chibo.audit/1") throw Unfit();
    model::Baseline baseline;
    baseline.board = answer.at("board").get<std::string>();
    baseline.years = {answer.at("years").at(0).get<int>(), answer.at("years").at(1).get<int>()};
    baseline.seen = fit(base::parse_day(answer.at("as_of").get<std::string>()));
    for (const json& duty : answer.at("duties")) {
        const auto missing = duty.at("required").get<std::int64_t>() - duty.at("counted").get<std::int64_t>();
        baseline.missing[{duty.at("member").get<std::string>(), duty.at("period").get<std::string>()}] =
            std::max<std::int64_t>(missing, 0);
    }
    for (const json& finding : answer.at("findings")) baseline.findings.push_back(finding_of(finding));
    std::size_t counted = 0;
    for (const char* severity : {"errors", "warnings", "notes"}) {
        counted += answer.at("summary").at(severity).get<std::size_t>();
    }
    if (counted != baseline.findings.size()) throw Unfit();
    return baseline;
}

}  // namespace

std::optional<model::Baseline> baseline(std::string_view text) {
    try {
        return baseline_of(json::parse(text));
    } catch (const json::exception&) {
        return std::nullopt;
    } catch (const Unfit&) {
        return std::nullopt;
    }
}

}  // namespace chibo::read
