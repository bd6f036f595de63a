#include "render/list_parts.h"

#include <fmt/format.h>

namespace chibo::render {

Column text_column(const base::Wording& title, base::Language language) {
    return {std::string(base::in(language, title)), Align::left, 1};
}

Column number_column(const base::Wording& title, base::Language language) {
    return {std::string(base::in(language, title)), Align::right, 0};
}

std::string area_names(const model::Board& board, std::span<const model::Index> areas) {
    std::vector<std::string_view> names;
    for (const model::Index area : areas) names.push_back(board.areas[area].name);
    return fmt::format("{}", fmt::join(names, ", "));
}

AreaCells areas_of(const model::Board& board, const model::Branch& branch, base::Day day) {
    const std::vector<model::Index> path = board.path(branch, day);
    if (path.empty()) return {};
    return {board.areas[path.front()].name, area_names(board, std::span(path).subspan(1))};
}

}  // namespace chibo::render
