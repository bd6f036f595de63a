// What a check found, in a few bytes: an audit may find hundreds of thousands of things.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/box.h"
#include "base/slim.h"
#include "finding/finding.h"
#include "model/board.h"

namespace chibo::model {

// Something about a visit, by the places of what it speaks of: told() makes the finding of it when it is shown. What is
// about no visit is as rare as members and plans are, and a finding from the start.
struct Found {
    finding::Code code{};
    finding::Where where;
    Index visit = 0;
    base::Slim<Index> first;             // an earlier visit of which the sentence speaks
    std::uint32_t place = 0;             // of the member whom it is about, in the visit's list
    std::uint32_t number = 0;            // of the difficulty that it is about; 0: about none
    bool of_member = false;              // whether it is about a member
    base::Box<finding::Arguments> more;  // what else its sentence says
    base::Box<finding::Finding> whole;   // of what is about no visit ...
    Index member = 0;                    // ... but about this member

    Found() = default;
    Found(finding::Finding finding, Index about);

    // Adds an argument of the sentence about a visit.
    Found& with(const char* name, finding::Value value);
};

inline finding::Severity severity(const Found& found) { return finding::severity(found.code); }

// The member whom it is about; nothing where it is about none, or one that the board does not know.
std::optional<Index> member_of(const Found& found, const Board& board);

// The finding, with all that its sentence needs. The other puts it where another stood before, in the same memory.
finding::Finding told(const Found& found, const Board& board);
void tell(const Found& found, const Board& board, finding::Finding& finding);
finding::Findings told(const std::vector<Found>& all, const Board& board);

// Has brought near what told() will look at for each of them: it stands all over the memory, and is waited for once
// instead of once for each.
void bring_near(std::span<const Found> all, const Board& board);

// Orders them as findings are.
void sort(std::vector<Found>& all, const std::vector<std::string>& files);

}  // namespace chibo::model
