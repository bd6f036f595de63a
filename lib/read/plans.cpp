#include "read/loader.h"

namespace chibo::read {

namespace {

class PlanReader {
public:
    PlanReader(const std::vector<std::string>& files, const Registers& registers)
        : registers_(registers), ids_(finding::wordings::planned_visit_word, files) {}

    model::Plan read(Fields& fields) {
        model::Plan plan;
        plan.where = fields.where();
        fields.required("year", plan.year, year);
        fields.required("visits", plan.visits, list(mapping([&](Fields& f) { return read_visit(f); })));
        fields.finish();
        return plan;
    }

private:
    model::PlannedVisit read_visit(Fields& fields) {
        model::PlannedVisit visit;
        std::optional<Placed<std::string>> own;
        std::optional<Placed<std::string>> branch;
        std::optional<Placed<std::string>> member;
        visit.where = fields.where();
        fields.required("id", own, placed(id));
        fields.required("date", visit.date, date);
        fields.required("branch", branch, placed(id));
        fields.required("member", member, placed(id));
        fields.optional("status", visit.status, word(model::plan_statuses));
        fields.optional("seq", visit.seq, whole(0));
        fields.optional("note", visit.remarks.note, text);
        fields.optional("source", visit.remarks.source, text);
        fields.finish();
        Problems& problems = fields.problems();
        if (own) ids_.enter(*own, 0, problems);
        if (branch) visit.branch = registers_.branches.resolve(*branch, problems).value_or(0);
        if (member) visit.member = registers_.members.resolve(*member, problems).value_or(0);
        visit.id = own ? own->value : std::string();
        return visit;
    }

    const Registers& registers_;
    Register ids_;
};

}  // namespace

void read_plans(const PartFiles& files, model::Board& board, const Registers& registers) {
    for_each_text(
        files,
        [&](std::string_view text_of_file, Problems& problems) {
            Tree tree;
            bool complete = true;
            const auto node = read_mapping(text_of_file, problems, tree, complete, files.reader);
            if (!node) return;
            PlanReader reader(board.files, registers);
            const auto made = mapping([&](Fields& fields) { return reader.read(fields); }, complete);
            if (auto plan = made(*node, problems)) board.plans.push_back(std::move(*plan));
        },
        [] {});
}

}  // namespace chibo::read
