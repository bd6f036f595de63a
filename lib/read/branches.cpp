#include "read/chain.h"
#include "read/loader.h"
#include "read/plain_branch.h"

namespace chibo::read {

namespace {

model::Branch read_branch(Fields& fields, const Registers& registers, OwnReferences& own) {
    model::Branch branch;
    std::optional<Placed<std::string>> area;
    fields.required("name", branch.name, text);
    fields.required("kind", branch.kind, text);
    fields.optional("area", area, placed(id));
    fields.optional("meets", branch.meets, whole(1, 31));
    fields.optional("party_members", branch.party_members, whole(0));
    fields.optional("population", branch.population, whole(0));
    fields.optional("poor_households", branch.poor_households, whole(0));
    fields.optional("near_poor_households", branch.near_poor_households, whole(0));
    branch.days = span(fields);
    fields.optional("into", own.into, placed(id));
    if (area) branch.area = registers.areas.resolve(*area, fields.problems());
    return branch;
}

}  // namespace

void read_branches(const PartFiles& files, model::Board& board, Registers& registers) {
    std::vector<OwnReferences> own;  // by the branch's place in the list
    read_records(
        files, board.branches, registers.branches,
        [&](Fields& fields) {
            own.resize(board.branches.size() + 1);
            return read_branch(fields, registers, own.back());
        },
        [&](std::string_view text, std::uint32_t line, std::uint32_t file, DirectRecord<model::Branch>& read) {
            return plain_branch(text, line, file, registers.areas, files.kept, read);
        });
    own.resize(board.branches.size());
    for (std::size_t i = 0; i < board.branches.size(); ++i) {
        model::Branch& branch = board.branches[i];
        Problems problems(branch.where.file, files.errors);
        if (own[i].into) branch.into = registers.branches.resolve(*own[i].into, problems);
    }
    report_cycles(board.branches, own, files.errors,
                  [](const model::Branch& branch) { return std::array{branch.into}; });
}

}  // namespace chibo::read
