// The judgements of the audit: severity and wording in both languages, side by side.
#pragma once

#include <array>

#include "finding/code.h"

namespace chibo::finding {

inline constexpr auto judgement_rows = [] {
    using enum Code;
    constexpr Severity note = Severity::note;
    constexpr Severity warning = Severity::warning;
    constexpr Severity error = Severity::error;
    return std::to_array<Row>({
        {quota_short,
         "quota-short",
         error,
         {"{member} ({office}): {period} đã dự {counted}/{required:lượt} theo quy định; đã hết kỳ, còn thiếu "
          "{missing:lượt}{basis}",
          "{member} ({office}) attended {counted} of the {required} required in {period}; the period is over, "
          "{missing} missing{basis}"}},
        {quota_behind,
         "quota-behind",
         warning,
         {"{member} ({office}): {period} đã dự {counted}/{required:lượt} theo quy định; đến ngày {day} theo "
          "tiến độ phải dự được {expected:lượt}{basis}",
          "{member} ({office}) attended {counted} of the {required} required in {period}; by {day} an even "
          "pace asks for {expected}{basis}"}},
        {quota_out_of_reach,
         "quota-out-of-reach",
         warning,
         {"{member} ({office}): {period} còn thiếu {missing:lượt}, mà số ngày họp của các chi bộ còn dự được "
          "chỉ là {left}{basis}",
          "{member} ({office}) lacks {missing:meeting|meetings} in {period}; meeting days of the branches that "
          "are left: {left}{basis}"}},
        {review_missing,
         "review-missing",
         error,
         {"chưa ghi nhận bản tự kiểm điểm năm {year} của {member}; hạn nộp là ngày {due}",
          "no self-review of {year} by {member} is recorded; it was due on {due}"}},
        {unknown_member,
         "unknown-member",
         error,
         {"buổi {visit}: không có ủy viên nào mang mã «{member}»{nearest}",
          "visit {visit}: there is no member «{member}»{nearest}"}},
        {unknown_branch,
         "unknown-branch",
         error,
         {"buổi {visit}: không có chi bộ nào mang mã «{branch}»{nearest}",
          "visit {visit}: there is no branch «{branch}»{nearest}"}},
        {duplicate_visit,
         "duplicate-visit",
         warning,
         {"buổi {visit}: lượt dự của {member} tại {branch} {date} đã được ghi ở {first}; không tính lần nữa",
          "visit {visit} of {member} to {branch} ({date}) is already recorded as {first}; it does not count again"}},
        {not_in_office,
         "not-in-office",
         warning,
         {"buổi {visit}: {member} không thuộc diện phải dự vào {date}; không tính",
          "visit {visit}: {member} was not bound at that time ({date}); it does not count"}},
        {branch_closed,
         "branch-closed",
         warning,
         {"buổi {visit}: {branch} không hoạt động vào {date}; {member} không được tính lượt này",
          "visit {visit} of {member}: {branch} was not open at that time ({date}); it does not count"}},
        {possible_duplicate,
         "possible-duplicate",
         warning,
         {"buổi {visit}: lượt dự của {member} tại {branch} {date} có thể trùng với {first}, vì một bên chỉ ghi tháng",
          "visit {visit} of {member} to {branch} ({date}) may be the same as {first}: one of them gives only "
          "the month"}},
        {kind_not_counted,
         "kind-not-counted",
         note,
         {"buổi {visit}: {branch} là loại «{kind}», quy định không tính loại này; {member} không được tính lượt này",
          "visit {visit} of {member}: {branch} is of the kind «{kind}», which the regulation does not count"}},
        {home_not_counted,
         "home-not-counted",
         note,
         {"buổi {visit}: {branch} là chi bộ nơi {member} cư trú, quy định không tính",
          "visit {visit} of {member}: {branch} is the member's own, which the regulation does not count"}},
        {same_day,
         "same-day",
         warning,
         {"buổi {visit}: {member} dự {branch} {date}, cùng ngày với buổi {first} ở chi bộ khác",
          "visit {visit}: {member} attended {branch} on {date}, the same day as another branch ({first})"}},
        {recorded_early,
         "recorded-early",
         warning,
         {"buổi {visit} ghi {date}, sau ngày vào sổ là {at}",
          "visit {visit} is dated {date}, after the day it was recorded ({at})"}},
        {assessment_missing,
         "assessment-missing",
         warning,
         {"buổi {visit} tại {branch} {date} chưa ghi đánh giá chất lượng buổi sinh hoạt",
          "visit {visit} to {branch} ({date}) lacks the assessment of the meeting's quality"}},
        {grade_mismatch,
         "grade-mismatch",
         warning,
         {"buổi {visit}: ghi mức «{grade}» nhưng {score} điểm ứng với {right}",
          "visit {visit}: graded «{grade}», but a score of {score} is {right}"}},
        {escalation_incomplete,
         "escalation-incomplete",
         warning,
         {"khó khăn {difficulty} («{text}») đã chuyển cấp trên nhưng không ghi chuyển đến đâu",
          "difficulty {difficulty} («{text}») is escalated, but to whom is not recorded"}},
        {difficulty_overdue,
         "difficulty-overdue",
         warning,
         {"khó khăn {difficulty} («{text}») chưa giải quyết xong, đã quá hạn ngày {due}",
          "difficulty {difficulty} («{text}») is not resolved and was due on {due}"}},
        {plan_missed,
         "plan-missed",
         warning,
         {"kế hoạch {plan}: chưa ghi nhận {member} dự {branch} {date}",
          "planned visit {plan}: no visit of {member} to {branch} is recorded as planned ({date})"}},
        {unknown_office,
         "unknown-office",
         warning,
         {"{member}: không quy định nào nêu chức vụ «{office}»{nearest}",
          "{member}: no regulation lists the office «{office}»{nearest}"}},
        {bound_by_two,
         "bound-by-two",
         warning,
         {"{member} giữ chức vụ «{office}» theo quy định {other} trong khi đang thực hiện theo quy định "
          "{number} (từ ngày {day})",
          "{member} holds the office «{office}» of regulation {other} while bound by regulation {number} (from "
          "{day})"}},
    });
}();

}  // namespace chibo::finding
