#include "read/chain.h"
#include "read/plain_area.h"
#include "read/record_list.h"

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
    const auto own = read_records(files, board.areas, registers.areas, read_area, plain_area);
    for (const OwnReferences& each : own) {
        model::Area& area = board.areas[each.record];
        Problems problems(area.where.file, files.errors);
        if (each.parent) area.parent = registers.areas.resolve(*each.parent, problems);
        if (each.into) area.into = registers.areas.resolve(*each.into, problems);
    }
    // A place may stand for another once it is merged, so its parents and its successors are one graph.
    report_cycles(board.areas, own, files.errors,
                  [](const model::Area& area) { return std::array{area.parent, area.into}; });
}

}  // namespace chibo::read
