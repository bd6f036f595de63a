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
    Index about = 0;                  // the visit; of what is about no visit, the member
    base::Slim<Index> first;          // an earlier visit of which the sentence speaks
    base::Slim<std::uint32_t> place;  // in the visit's list: of the member whom it is about, if it is about one
    std::uint32_t number = 0;         // of the difficulty that it is about; 0: about none
    struct More {
        finding::Arguments arguments;       // what else its sentence says
        base::Box<finding::Finding> whole;  // of what is about no visit
    };
    base::Box<More> more;

    Found() = default;
    Found(finding::Finding finding, Index member);

    bool is_whole() const { return !more->whole.is_empty(); }

    // Adds an argument of the sentence about a visit.
    Found& with(const char* name, finding::Value value);
};

static_assert(sizeof(Found) <= 40);

inline finding::Severity severity(const Found& found) { return finding::severity(found.code); }

// The member whom it is about; nothing where it is about none, or one that the board does not know.
std::optional<Index> member_of(const Found& found, const Board& board);

// The finding, with all that its sentence needs.
finding::Finding told(const Found& found, const Board& board);
finding::Findings told(const std::vector<Found>& all, const Board& board);

// The same bit by bit, for whoever tells a hundred thousand: what it is about, where it stood of another before; and
// its sentence, behind what was said so far.
void tell(const Found& found, const Board& board, finding::Subject& about);
void say(const Found& found, const Board& board, base::Language language, std::string& said);

// Has brought near what told() will look at for each of them: it stands all over the memory, and is waited for once
// instead of once for each.
void bring_near(std::span<const Found> all, const Board& board);

// Orders them as findings are.
void sort(std::vector<Found>& all, const std::vector<std::string>& files);

}  // namespace chibo::model
