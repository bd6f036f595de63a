// The ids of the journal's entries, and what their references mean.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ids.h"
#include "model/journal.h"
#include "read/entry_index.h"
#include "read/register.h"
#include "read/values.h"

namespace chibo::read {

// References wait here until the whole journal is read: an entry may speak of one that stands further down or in a
// later file. They are settled in one pass over the few that there are, when every id has its place: first the
// follow-ups, then voids and replacements; who is dead is known only then (rule/living.h). So nothing of the journal is
// read twice, and nothing is kept for an entry that refers to none.
class Entries {
public:
    Entries(const std::vector<std::string>& files, model::Journal& journal) : files_(files), journal_(journal) {}

    Losses& losses() { return losses_; }

    // So many entries may come in the next file.
    void expect(std::size_t entries) { entered_.expect(entries); }

    // The entry's id; reports one that is taken, with the line on which the entry begins that has it.
    void enter(const Placed<base::EntryId>& id, model::EntryPlace place, Problems& problems);

    // A visit behind those told before, and whether all its difficulties are known.
    void visit(model::Index index, bool all_difficulties, const std::optional<Placed<base::EntryId>>& replaces) {
        if (!all_difficulties) unsure_.push_back(index);
        if (replaces) replaces_.push_back({index, *replaces});
    }
    void follow_up(const std::optional<Placed<base::DifficultyId>>& of) { follow_ups_.push_back(of); }
    void void_(const std::optional<Placed<base::EntryId>>& of) { voids_.push_back(of); }

    // Sets every reference of the journal; reports those that lead nowhere, or where they may not.
    void settle(finding::Findings& errors);

private:
    // A visit that replaces another.
    struct Replacement {
        model::Index visit;
        Placed<base::EntryId> of;
    };
    // An entry that voids or replaces another.
    struct Ending {
        Placed<base::EntryId> of;
        base::EntryId by;
    };

    std::optional<std::size_t> difficulties(model::Index visit) const;  // how many, where that is sure
    std::optional<model::EntryPlace> resolve(base::EntryId id, finding::Where where, finding::Findings& errors) const;
    void settle_follow_ups(finding::Findings& errors);
    void settle_voids(finding::Findings& errors);
    void settle_replacements(finding::Findings& errors);
    void settle(const Placed<base::DifficultyId>& follow_up, model::FollowUp& entry, finding::Findings& errors) const;
    void settle(const Replacement& replacement, finding::Findings& errors);
    void report_ended_twice(finding::Findings& errors) const;
    void report_circles(finding::Findings& errors) const;

    const std::vector<std::string>& files_;
    model::Journal& journal_;
    EntryIndex entered_;
    Losses losses_;
    std::vector<Replacement> replaces_;  // in the order of the journal
    std::vector<model::Index> unsure_;   // the visits that may have more difficulties than are known, in their order
    // One for each follow-up, void of the journal, in its order.
    std::vector<std::optional<Placed<base::DifficultyId>>> follow_ups_;
    std::vector<std::optional<Placed<base::EntryId>>> voids_;
    std::vector<bool> ends_;  // for each void: whether it names an entry that may be voided
};

}  // namespace chibo::read
