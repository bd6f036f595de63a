#include "journal_file.h"

#include <algorithm>

#include <fmt/format.h>

namespace chibo::app {

write::Target target_of(const std::vector<read::Source>& sources, int year) {
    for (const read::Source& source : sources) {
        if (source.part == read::Part::journal && source.name == "journal.yaml") return {{}, source.name};
    }
    return {"journal", fmt::format("{:04}.yaml", year)};
}

std::string name_of(const write::Target& target) {
    return target.folder.empty() ? target.file : fmt::format("{}/{}", target.folder, target.file);
}

read::Source& source_for(std::vector<read::Source>& sources, read::Part part, const std::string& name) {
    const auto after = [&](const read::Source& source) {
        return source.part > part || (source.part == part && source.name >= name);
    };
    auto at = std::find_if(sources.begin(), sources.end(), after);
    const bool there = at != sources.end() && at->name == name;
    if (!there) at = sources.insert(at, {part, name, {}, std::nullopt});
    return *at;
}

bool of_layout(finding::Code code) { return finding::Code::stray_line <= code && code <= finding::Code::too_deep; }

}  // namespace chibo::app
