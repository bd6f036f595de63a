// Visits read straight from their lines, in the form in which journals are in practice written.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model/journal.h"
#include "read/loader.h"
#include "read/values.h"

namespace chibo::read {

// Reads one visit after the other into a list. It knows the keys of a visit, one a line, with plain values; guests,
// guidance and the like in brackets or one a line; difficulties one a line, in brackets. Of what it is not sure of in
// the least (any error, a reference that finds nothing, quotes, comments on a line ...) it reads nothing: that record
// goes the way of every other. So what it does read means the same there and here.
class PlainVisits {
public:
    // Grades go into the list of words, by their places in it. `file` is what the places name.
    PlainVisits(const Registers& registers, Kept kept, std::uint32_t file, model::WordList& grades)
        : registers_(registers), kept_(kept == Kept::all), file_(file), grades_(grades) {}

    struct Read {
        std::size_t bytes = 0;  // whole lines, up to the next record or the end; 0 where it is not sure
        std::uint32_t lines = 0;
        std::optional<Placed<base::EntryId>> replaces;
    };

    // Reads the visit that begins with the text, whose first line has that number; adds it to the list. The text is
    // clean UTF-8 and ends with a line, and nothing that belongs to the record stands behind it.
    Read read(std::string_view text, std::uint32_t line, std::vector<model::Visit>& visits);

private:
    class Record;

    const Registers& registers_;
    bool kept_;
    std::uint32_t file_;
    model::WordList& grades_;
    std::vector<model::Reference> members_;  // of the record under way
};

}  // namespace chibo::read
