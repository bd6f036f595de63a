#include "read/chain.h"
#include "read/loader.h"

namespace chibo::read {

namespace {

model::Area read_area(Fields& fields, OwnReferences& own) {
    model::Area area;
    fields.required("name", area.name, text);
    fields.optional("parent", own.parent, placed(id));
    area.days = span(fields);
    fields.optional("into", own.into, placed(id));
    return area;
}

}  // namespace

void read_areas(const PartFiles& files, model::Board& board, Registers& registers) {
    std::vector<OwnReferences> own;
    read_records(files, board.areas, registers.areas,
                 [&](Fields& fields) { return read_area(fields, own.emplace_back()); });
    for (std::size_t i = 0; i < board.areas.size(); ++i) {
        model::Area& area = board.areas[i];
        Problems problems(area.where.file, files.errors);
        if (own[i].parent) area.parent = registers.areas.resolve(*own[i].parent, problems);
        if (own[i].into) area.into = registers.areas.resolve(*own[i].into, problems);
    }
    // A place may stand for another once it is merged, so its parents and its successors are one graph.
    report_cycles(board.areas, own, files.errors,
                  [](const model::Area& area) { return std::array{area.parent, area.into}; });
}

}  // namespace chibo::read
