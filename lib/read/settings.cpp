// chibo.yaml: whose board it is.
#include "read/loader.h"

namespace chibo::read {

namespace {

constexpr std::pair<std::string_view, base::Language> languages[] = {{"vi", base::Language::vi},
                                                                     {"en", base::Language::en}};

// `planning`: each key changes one of the defaults.
model::PlanningPoints read_planning(Fields& fields) {
    model::PlanningPoints points;
    const auto any = whole(0, model::most_points);
    fields.optional("outside_area", points.outside_area, any);
    fields.optional("repeat", points.repeat, any);
    fields.optional("visited", points.visited, any);
    fields.optional("each_month", points.each_month, any);
    fields.optional("most_months", points.most_months, any);
    fields.optional("low_grade", points.low_grade, any);
    fields.optional("low_grades", points.low_grades, whole(0, model::most_low_grades));
    remarks(fields);
    fields.finish();
    return points;
}

void read_fields(Fields& fields, model::Board& board) {
    fields.required("board", board.name, text);
    fields.required("committee", board.committee, text);
    fields.required("language", board.language, word(languages));
    fields.optional("utc_offset", board.utc_offset, offset);
    fields.optional("place", board.place, text);
    fields.optional("superior", board.superior, text);
    fields.optional("planning", board.planning, mapping(read_planning));
    fields.finish();
}

}  // namespace

void read_settings(const PartFiles& files, model::Board& board) {
    for_each_text(
        files,
        [&](std::string_view text_of_file, Problems& problems) {
            Tree tree;
            bool complete = true;
            const std::size_t before = problems.count();
            auto node = read_mapping(text_of_file, problems, tree, complete, files.reader);
            if (!node && problems.count() > before) return;
            if (!node) node = tree.node(tree.add(Shape::mapping, {problems.file(), 1, 1}));
            mapping(
                [&](Fields& fields) {
                    read_fields(fields, board);
                    return true;
                },
                complete)(*node, problems);
        },
        [] {});
}

}  // namespace chibo::read
