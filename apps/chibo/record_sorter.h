// Which rows of a list of members or branches are new, and which are on the board already; ids for those that have
// none.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "model/import.h"
#include "record_row.h"

namespace chibo::app {

class RecordSorter {
public:
    // Enters a record of the board, and where it stands.
    void enter(write::ListRecord record, std::string known_by, const std::string& name, const std::string& file);

    // Takes the row in; one that is new has its id then. First note_id() for all rows, so that no id is made that a
    // later row has.
    void note_id(const RecordRow& row);
    model::ImportedRow sort(RecordRow& row);

private:
    struct Seen {
        write::ListRecord record;
        std::string name;
        std::string file;        // of the board; empty where it is in the list
        std::uint32_t line = 0;  // in the list
    };

    bool is_there(const RecordRow& row, const Seen& seen, model::ImportedRow& sorted);
    void refuse_other(RecordRow& row, const Seen& seen);
    const Seen* find(RecordRow& row);
    std::string free_id(const std::string& base);

    std::vector<Seen> seen_;
    std::unordered_map<std::string, std::size_t> ids_;
    std::unordered_map<std::string, std::vector<std::size_t>> known_;
    std::unordered_map<std::string, std::uint32_t> listed_;  // ids of the list, with the line
    std::unordered_map<std::string, int> next_;              // the number to try behind a base
};

}  // namespace chibo::app
