// What an explanation is made of, worked out once for people and for machines.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "finding/code.h"
#include "finding/message.h"
#include "model/board.h"
#include "model/explanation.h"

namespace chibo::render {

// Days of the years asked for on which one thing holds: a quota binds (on leave or not), or none does.
struct Interval {
    base::Span days;
    std::optional<model::DutyPart> part;      // nothing: not bound
    std::vector<const model::Leave*> leaves;  // that cover them, where they are on leave
};

// All days of the years, in the order of time.
std::vector<Interval> intervals(const model::Explanation& explanation, const model::Board& board);

// The regulations that bind in the duties, and the quotas of one of them, in the order of the files.
std::vector<model::Index> binding_regulations(const model::Audit& audit);
std::vector<model::Index> binding_quotas(const model::Audit& audit, model::Index regulation);

// «journal/2023.yaml:12»
std::string place(const model::Board& board, const finding::Where& where);

// What became of a visit, in words.
std::string fate(const model::ExplainedVisit& explained, const model::Explanation& explanation,
                 const model::Board& board, base::Language language);

// How a duty stands, with its pace and what would mend it.
finding::Clause outcome(const model::Duty& duty, const model::Scope& scope, const model::Board& board);

// The office as the first regulation that lists it names it, or nullptr.
const model::Named* listed_office(const model::Board& board, const std::string& id);

// Whether a regulation that binds asks for self-reviews, or one is filed all the same.
bool reviews_matter(const model::Explanation& explanation, const model::Board& board);

// The code's short name; of what is wrong with files its message.
std::string code_title(finding::Code code, base::Language language);

// What the code means; of what is wrong with files the message, with its places shown as ‹name›.
std::string code_what(finding::Code code, base::Language language);

}  // namespace chibo::render
