#include "read/chain.h"
#include "read/plain_branch.h"
#include "read/record_list.h"

namespace chibo::read {

namespace {

model::Branch read_branch(Fields& fields, const Registers& registers, model::WordList& kinds, OwnReferences& own) {
    model::Branch branch;
    std::string kind;
    std::optional<Placed<std::string>> area;
    fields.required("name", branch.name, text);
    fields.required("kind", kind, text);
    fields.optional("area", area, placed(id));
    fields.optional("meets", branch.meets, whole(1, 31));
    fields.optional("party_members", branch.party_members, whole(0));
    fields.optional("population", branch.population, whole(0));
    fields.optional("poor_households", branch.poor_households, whole(0));
    fields.optional("near_poor_households", branch.near_poor_households, whole(0));
    branch.days = span(fields);
    fields.optional("into", own.into, placed(id));
    branch.kind = kinds.place_of(kind);
    if (area) branch.area = registers.areas.resolve(*area, fields.problems());
    return branch;
}

}  // namespace

void read_branches(const PartFiles& files, model::Board& board, Registers& registers) {
    const auto own = read_records(
        files, board.branches, registers.branches,
        [&](Fields& fields, OwnReferences& into) { return read_branch(fields, registers, board.branch_kinds, into); },
        [&](PlainRecord& record, std::uint32_t file, DirectRecord<model::Branch>& read) {
            return plain_branch(record, file, registers.areas, files.kept, read);
        },
        [&](model::Branch& branch, const std::string& kind) { branch.kind = board.branch_kinds.place_of(kind); });
    for (const OwnReferences& each : own) {
        model::Branch& branch = board.branches[each.record];
        Problems problems(branch.where.file, files.errors);
        if (each.into) branch.into = registers.branches.resolve(*each.into, problems);
    }
    report_cycles(board.branches, own, files.errors,
                  [](const model::Branch& branch) { return std::array{branch.into}; });
}

}  // namespace chibo::read
