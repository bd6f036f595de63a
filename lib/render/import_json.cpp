#include "render/import_json.h"

#include "finding/wordings/importing.h"
#include "render/json.h"

namespace chibo::render {

namespace {

using model::RowOutcome;

const char* word_for(RowOutcome outcome, const model::Import& import) {
    switch (outcome) {
        case RowOutcome::taken: return import.refused() ? "held-back" : import.dry_run ? "would-be-written" : "written";
        case RowOutcome::already: return "already";
        case RowOutcome::left_out: return "left-out";
        case RowOutcome::bad: return "bad";
    }
    return "";
}

}  // namespace

std::string import_json(const model::Import& import, const std::vector<std::string>& files, const std::string& bytes,
                        base::Language language) {
    constexpr const char* lists[] = {"visits", "members", "branches"};
    const bool written = !import.refused() && !import.dry_run;
    Json answer{{"format", "chibo.import/1"},
                {"list", lists[static_cast<std::size_t>(import.list)]},
                {"file", import.file},
                {"dry_run", import.dry_run},
                {"written", written ? import.count(RowOutcome::taken) : 0},
                {"good", import.count(RowOutcome::taken)},
                {"already", import.count(RowOutcome::already)},
                {"left_out", import.count(RowOutcome::left_out)},
                {"bad", import.count(RowOutcome::bad)},
                {"files", Json::array()},
                {"bytes", bytes},
                {"unused_columns", import.unused},
                {"rows", Json::array()},
                {"warnings", Json::array()}};
    if (!import.refused()) {
        for (const auto& [file, records] : import.files)
            answer["files"].push_back({{"file", file}, {"records", records}});
    }
    for (const model::ImportedRow& row : import.rows) {
        Json why = Json::array();
        for (const finding::Clause& each : row.why) why.push_back(message(each, language));
        answer["rows"].push_back({{"line", row.line},
                                  {"outcome", word_for(row.outcome, import)},
                                  {"id", text_or_null(row.id)},
                                  {"why", std::move(why)}});
    }
    if (!import.refused()) {
        for (const auto& warning : import.warnings) {
            answer["warnings"].push_back(finding_json(name(warning.code), severity(warning), warning.subject,
                                                      message(warning, language), files[warning.where.file],
                                                      warning.where));
        }
    }
    return answer.dump(1) + "\n";
}

}  // namespace chibo::render
