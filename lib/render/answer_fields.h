// The keys of duties, findings and sums in JSON answers, and what stands behind them: once, for answers that are held
// as values and for those that are written straight away.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "finding/finding.h"
#include "model/audit.h"
#include "model/board.h"
#include "model/duty.h"

namespace chibo::render {

// A text that is null where it is empty.
struct TextOrNull {
    std::string_view text;
};

// A finding as answers tell it.
struct ToldFinding {
    std::string_view code;
    finding::Severity severity{};
    const finding::Subject& about;
    const std::string& message;
    const std::string& file;
    finding::Where where;
};

// Calls put(key, value) for each key of chibo.audit/1, in its order. A value is a text, a TextOrNull, a whole number,
// or (of `visits`) a list of visits.
template <class Put>
void for_each_field(const model::Duty& duty, const model::Board& board, Put put) {
    const model::Member& member = board.members[duty.member];
    const model::Regulation& regulation = board.regulations[duty.binding.regulation];
    put("member", std::string_view(member.id));
    put("name", std::string_view(member.name));
    put("type", std::string_view(member.type == model::MemberType::group ? "group" : "person"));
    put("office", std::string_view(regulation.offices[duty.binding.office].id));
    put("quota", std::string_view(regulation.quotas[duty.binding.quota].id));
    put("per", base::name(duty.period.per));
    put("period", std::string_view(base::label(duty.period)));
    put("required", std::int64_t{duty.required});
    put("counted", std::int64_t{duty.counted()});
    put("state", model::name(duty.state));
    put("visits", duty.visits);
}

template <class Put>
void for_each_field(const ToldFinding& finding, Put put) {
    put("code", finding.code);
    put("severity", finding::name(finding.severity));
    put("member", TextOrNull{finding.about.member});
    put("branch", TextOrNull{finding.about.branch});
    put("visit", TextOrNull{finding.about.visit});
    put("difficulty", TextOrNull{finding.about.difficulty});
    put("period", TextOrNull{finding.about.period});
    put("date", TextOrNull{finding.about.date});
    put("message", std::string_view(finding.message));
    put("file", std::string_view(finding.file));
    put("line", std::int64_t{finding.where.line});
    put("column", std::int64_t{finding.where.column});
}

template <class Put>
void for_each_field(const model::Summary& sum, Put put) {
    put("members", sum.members);
    put("groups", sum.groups);
    put("met", sum.met);
    put("short", sum.short_);
    put("behind", sum.behind);
    put("pending", sum.pending);
    put("exempt", sum.exempt);
    put("errors", sum.errors);
    put("warnings", sum.warnings);
    put("notes", sum.notes);
}

}  // namespace chibo::render
