#include "read/entry_reader.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

#include "read/journal_texts.h"

namespace chibo::read {

namespace {

using finding::Code;
using model::EntryKind;

model::Difficulty read_difficulty(Fields& fields, const Texts& texts) {
    model::Difficulty difficulty;
    difficulty.where = fields.where();
    fields.required("text", difficulty.text, text);
    fields.required("status", difficulty.status, word(model::statuses));
    fields.optional("to", difficulty.to, text);
    fields.optional("due", difficulty.due, day);
    texts.remarks(fields, difficulty.remarks);
    fields.finish();
    return difficulty;
}

model::Turnout read_turnout(Fields& fields) {
    model::Turnout turnout;
    fields.required("present", turnout.present, whole(0));
    fields.required("eligible", turnout.eligible, whole(0));
    fields.finish();
    return turnout;
}

model::Quality read_quality(Fields& fields, model::WordList& grades) {
    std::optional<std::int32_t> score;
    std::string grade;
    const std::size_t before = fields.problems().count();
    fields.optional("score", score, whole(0, 100));
    fields.optional("grade", grade, id);
    fields.finish();
    const bool given = fields.key_place("score") || fields.key_place("grade");
    if (!given && fields.complete() && fields.problems().count() == before)
        fields.problems().add(Code::score_or_grade, fields.where());
    return {score, grades.place_of(grade)};
}

// A member that a visit lists twice.
void report_repeated(const std::vector<Placed<std::string>>& members, Problems& problems) {
    constexpr std::size_t few = 16;
    if (members.size() <= few) {
        for (auto member = members.begin(); member != members.end(); ++member) {
            const auto same = [&](const auto& other) { return other.value == member->value; };
            if (std::none_of(members.begin(), member, same)) continue;
            problems.add(Code::repeated_item, member->where, {{"value", member->value}});
        }
        return;
    }
    std::unordered_set<std::string_view> seen;
    for (const auto& member : members) {
        if (seen.insert(member.value).second) continue;
        problems.add(Code::repeated_item, member.where, {{"value", member.value}});
    }
}

}  // namespace

class EntryReader::Kinds {
public:
    Kinds(model::Journal& journal, const Registers& registers, Entries& entries, Kept kept)
        : journal_(journal), registers_(registers), entries_(entries), texts_(kept) {}

    void read(Fields& fields) {
        const auto kind = kind_of(fields);
        if (!kind) return;
        const std::string_view name = kind_names[static_cast<std::size_t>(*kind)];
        for (const std::string_view other : kind_names) {
            const auto place = fields.key_place(other);
            if (other == name || !place) continue;
            fields.ask(other, false);
            fields.problems().add(Code::two_kinds, *place, {{"kind", std::string(name)}, {"key", std::string(other)}});
        }
        read_kind(*kind, fields);
    }

private:
    // The kind that the entry's first kind key tells. None, or only a misspelt one, is reported.
    std::optional<EntryKind> kind_of(Fields& fields) {
        for (const auto& entry : fields.entries()) {
            for (const auto& [name, kind] : model::kinds) {
                if (entry.key == name) return kind;
            }
        }
        for (const auto& entry : fields.entries()) {
            const std::string_view near = base::nearest(entry.key, kind_names);
            if (near.empty()) continue;
            // Which kind was meant is a guess, so nothing more is said of the entry.
            fields.problems().add(Code::unknown_key, entry.where,
                                  {{"key", std::string(entry.key)}, {"nearest", finding::Nearest{std::string(near)}}});
            entries_.losses().add_any();
            return std::nullopt;
        }
        fields.problems().add(Code::no_kind, fields.where(),
                              {{"kinds", fmt::format("{}", fmt::join(kind_names, ", "))}});
        entries_.losses().add_any();
        return std::nullopt;
    }

    void read_kind(EntryKind kind, Fields& fields) {
        switch (kind) {
            case EntryKind::visit: return read_visit(fields);
            case EntryKind::follow_up: return read_follow_up(fields);
            case EntryKind::review: return read_review(fields);
            case EntryKind::conclusion: return read_conclusion(fields);
            case EntryKind::void_: return read_void(fields);
        }
    }

    // The entry's own id, entered as the next of its list.
    base::EntryId own_id(Fields& fields, EntryKind kind, std::size_t index) {
        std::optional<Placed<base::EntryId>> own;
        fields.required(kind_names[static_cast<std::size_t>(kind)], own, placed(entry_id));
        if (!own) {
            entries_.losses().add_any();
            return {};
        }
        entries_.enter(*own, {kind, static_cast<model::Index>(index)}, fields.problems());
        return own->value;
    }

    template <class Entry>
    void finish(Fields& fields, Entry& entry) {
        texts_.recorded(fields, entry.recorded);
        entry.where = fields.where();
        fields.finish();
    }

    static model::Reference reference(const Register& known, std::string_view id, model::WordList& unknown) {
        const auto index = known.find(id);
        return index ? model::Reference(*index) : model::Reference::unknown(unknown.place_of(id));
    }

    void read_members(Fields& fields, model::Visit& visit) {
        std::vector<Placed<std::string>> members;
        fields.required("members", members, list(placed(id)));
        report_repeated(members, fields.problems());
        std::vector<model::Reference> references;
        references.reserve(members.size());
        for (const auto& member : members) {
            references.push_back(reference(registers_.members, member.value, journal_.unknown_ids));
        }
        visit.members = references;
    }

    // What was said at the meeting. Returns whether its difficulties could be read whole.
    bool read_meeting(Fields& fields, model::Meeting& meeting) {
        texts_.optional(fields, "guests", meeting.guests);
        fields.optional("session", meeting.session, word(model::sessions));
        fields.optional("minutes", meeting.minutes, whole(0));
        fields.optional("turnout", meeting.turnout, mapping(read_turnout));
        texts_.optional(fields, "guidance", meeting.guidance);
        texts_.optional(fields, "informed", meeting.informed);
        const std::size_t before = fields.problems().count();
        const auto difficulty = [this](Fields& f) { return read_difficulty(f, texts_); };
        fields.optional("difficulties", meeting.difficulties, list(mapping(difficulty)));
        return fields.problems().count() == before && !fields.broken("difficulties");
    }

    void read_visit(Fields& fields) {
        model::Visit visit;
        std::string branch;
        std::optional<Placed<base::EntryId>> replaces;
        const auto index = static_cast<model::Index>(journal_.visits.size());
        visit.id = own_id(fields, EntryKind::visit, index);
        fields.required("date", visit.date, date);
        fields.required("branch", branch, id);
        read_members(fields, visit);
        const bool meeting_read = read_meeting(fields, visit.edit_meeting());
        const auto quality = [this](Fields& f) { return read_quality(f, journal_.grades); };
        fields.optional("quality", visit.quality, mapping(quality));
        fields.optional("replaces", replaces, placed(entry_id));
        visit.branch = reference(registers_.branches, branch, journal_.unknown_ids);
        finish(fields, visit);
        const bool sure = meeting_read && fields.complete() && !fields.misspelt("difficulties");
        entries_.visit(index, sure, replaces);
        journal_.visits.push_back(std::move(visit));
    }

    void read_follow_up(Fields& fields) {
        model::FollowUp follow_up;
        std::optional<Placed<base::DifficultyId>> of;
        follow_up.id = own_id(fields, EntryKind::follow_up, journal_.follow_ups.size());
        fields.required("of", of, placed(difficulty_id));
        fields.required("date", follow_up.date, day);
        fields.required("status", follow_up.status, word(model::statuses));
        fields.optional("to", follow_up.to, text);
        fields.optional("due", follow_up.due, day);
        finish(fields, follow_up);
        entries_.follow_up(of);
        journal_.follow_ups.push_back(std::move(follow_up));
    }

    template <class Entry>
    void read_year_and_member(Fields& fields, Entry& entry) {
        std::optional<Placed<std::string>> member;
        fields.required("year", entry.year, year);
        fields.required("member", member, placed(id));
        fields.required("date", entry.date, day);
        if (member) entry.member = registers_.members.resolve(*member, fields.problems()).value_or(0);
    }

    void read_review(Fields& fields) {
        model::Review review;
        review.id = own_id(fields, EntryKind::review, journal_.reviews.size());
        read_year_and_member(fields, review);
        finish(fields, review);
        journal_.reviews.push_back(std::move(review));
    }

    void read_conclusion(Fields& fields) {
        model::Conclusion conclusion;
        conclusion.id = own_id(fields, EntryKind::conclusion, journal_.conclusions.size());
        read_year_and_member(fields, conclusion);
        texts_.required(fields, "text", conclusion.text);
        texts_.optional(fields, "decision", conclusion.decision);
        finish(fields, conclusion);
        journal_.conclusions.push_back(std::move(conclusion));
    }

    void read_void(Fields& fields) {
        model::Void entry;
        std::optional<Placed<base::EntryId>> of;
        entry.id = own_id(fields, EntryKind::void_, journal_.voids.size());
        fields.required("of", of, placed(entry_id));
        fields.required("date", entry.date, day);
        texts_.required(fields, "reason", entry.reason);
        finish(fields, entry);
        entries_.void_(of);
        journal_.voids.push_back(std::move(entry));
    }

    model::Journal& journal_;
    const Registers& registers_;
    Entries& entries_;
    Texts texts_;
};

EntryReader::EntryReader(model::Journal& journal, const Registers& registers, Entries& entries, Kept kept)
    : kinds_(std::make_unique<Kinds>(journal, registers, entries, kept)) {}
EntryReader::~EntryReader() = default;

void EntryReader::read(Fields& fields) { kinds_->read(fields); }

}  // namespace chibo::read
