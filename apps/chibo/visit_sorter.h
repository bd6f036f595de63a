// Which rows of a list of visits are new, which are in the journal already, and which may not go there.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/import.h"
#include "visit_row.h"

namespace chibo::app {

class VisitSorter {
public:
    // `future`: visits of days to come are taken too.
    VisitSorter(const model::Board& board, base::Day today, bool future);

    // Takes the row in: one that is new has its id then, the next of its year where it has none of its own. Rows are
    // taken in twice: first note_id() for all, so that no number is given that a later row has. They stay where they
    // are as long as rows are sorted.
    void note_id(const VisitRow& row);
    model::ImportedRow sort(VisitRow& row);

private:
    struct Seen {
        bool recorded = false;   // in the journal, else in the list
        model::Index visit = 0;  // there
        std::uint32_t line = 0;  // here
        base::EntryId id;
    };
    struct HashId {
        std::size_t operator()(const base::EntryId& id) const {
            return (static_cast<std::size_t>(static_cast<std::uint32_t>(id.year)) << 32U) ^
                   static_cast<std::uint32_t>(id.number);
        }
    };

    void enter(const model::Visit& visit, const Seen& seen, const std::string& text);
    void refuse_taken_id(VisitRow& row);
    void refuse_same_meeting(VisitRow& row);
    bool is_there(VisitRow& row, model::ImportedRow& sorted);
    void give_id(model::Visit& visit);
    std::string differing(const model::Visit& visit, const model::Visit& other) const;

    const model::Board& board_;
    base::Day today_;
    bool future_;
    std::vector<bool> living_;
    std::unordered_map<base::EntryId, model::EntryPlace, HashId> ids_;  // of the journal
    std::unordered_map<base::EntryId, std::uint32_t, HashId> listed_;   // of the list, with the line
    std::unordered_map<std::string, Seen> meetings_;                    // by branch, date and all members
    std::unordered_map<std::string, Seen> attendances_;                 // by branch, date and one member
    std::unordered_map<std::uint32_t, const model::Visit*> taken_;      // by line
    std::map<std::int32_t, std::int32_t> next_;                         // number of each year
};

}  // namespace chibo::app
