#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "read/plain_member.h"
#include "read/record_list.h"

namespace chibo::read {

namespace {

model::Office read_office(Fields& fields, Kept kept) {
    model::Office office;
    fields.required("office", office.id, id);
    office.days = span(fields);
    remarks(fields, kept, office.remarks);
    fields.finish();
    return office;
}

model::Leave read_leave(Fields& fields, Kept kept) {
    model::Leave leave;
    leave.days = span(fields, base::earliest_day, true);
    fields.required("reason", leave.reason, text);
    fields.optional("decision", leave.decision, text);
    remarks(fields, kept, leave.remarks);
    fields.finish();
    return leave;
}

// Reports `people` on a person; on a member whose type can't be read it may be right.
void read_type(Fields& fields, model::Member& member) {
    std::optional<model::MemberType> type;
    fields.optional("type", type, word(model::member_types));
    fields.optional("people", member.people, list(text));
    const auto is_person = [&] {
        return type ? *type == model::MemberType::person : !fields.key_place("type") && !fields.misspelt("type");
    };
    const auto people = fields.key_place("people");
    if (people && is_person())
        fields.problems().add(finding::Code::groups_only, *people, {{"key", std::string("people")}});
    member.type = type.value_or(model::MemberType::person);
}

model::Member read_member(Fields& fields, const Registers& registers, Kept kept) {
    model::Member member;
    std::vector<Placed<std::string>> areas;
    std::optional<Placed<std::string>> home;
    fields.required("name", member.name, text);
    read_type(fields, member);
    const auto office = [kept](Fields& of) { return read_office(of, kept); };
    const auto leave = [kept](Fields& of) { return read_leave(of, kept); };
    fields.required("offices", member.offices, list(mapping(office), Items::any_number));
    fields.optional("areas", areas, list(placed(id)));
    fields.optional("home", home, placed(id));
    fields.optional("leave", member.leave, list(mapping(leave)));
    std::vector<model::Index> followed;
    for (const auto& area : areas) {
        if (const auto index = registers.areas.resolve(area, fields.problems())) followed.push_back(*index);
    }
    member.areas = followed;
    if (home) member.home = registers.branches.resolve(*home, fields.problems());
    return member;
}

// Finds those who bear the name of another, in an order in which these stand side by side; a hash mostly tells two
// names apart.
void mark_namesakes(std::vector<model::Member>& members) {
    struct Bearer {
        std::size_t hash;
        model::Member* member;
    };
    std::vector<Bearer> bearers;
    bearers.reserve(members.size());
    for (model::Member& member : members) {
        if (member.name.empty()) continue;  // it could not be read
        bearers.push_back({std::hash<std::string>()(member.name), &member});
    }
    std::sort(bearers.begin(), bearers.end(), [](const Bearer& a, const Bearer& b) {
        return a.hash != b.hash ? a.hash < b.hash : a.member->name < b.member->name;
    });
    for (std::size_t i = 1; i < bearers.size(); ++i) {
        const Bearer& before = bearers[i - 1];
        if (before.hash != bearers[i].hash || before.member->name != bearers[i].member->name) continue;
        before.member->namesake = bearers[i].member->namesake = true;
    }
}

}  // namespace

void read_members(const PartFiles& files, model::Board& board, Registers& registers) {
    read_records(
        files, board.members, registers.members,
        [&](Fields& fields, OwnReferences&) { return read_member(fields, registers, files.kept); },
        [&](PlainRecord& record, std::uint32_t file, DirectRecord<model::Member>& read) {
            return plain_member(record, file, registers, files.kept, read);
        });
    mark_namesakes(board.members);
}

}  // namespace chibo::read
