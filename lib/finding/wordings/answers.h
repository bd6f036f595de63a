// What answers say beside their findings: headings, columns, totals. In both languages side by side.
#pragma once

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

// The head of an audit.
inline constexpr Wording regulation_line{"Quy định: {regulations}", "Regulation: {regulations}"};
inline constexpr Wording regulations_line{"Quy định: {regulations}", "Regulations: {regulations}"};
inline constexpr Wording year_line{"Năm: {years}. {as_of}", "Year: {years}. {as_of}"};
inline constexpr Wording years_line{"Năm: {years}. {as_of}", "Years: {years}. {as_of}"};
inline constexpr Wording as_of_close{"Tính đến hết {weekday}, ngày {day}", "As of the close of {weekday}, {day}"};
inline constexpr Wording as_of_open{"Tính đến {weekday}, ngày {day} (chưa hết ngày)",
                                    "As of {weekday}, {day} (the day is not over)"};
inline constexpr Wording known_by_line{
    "Chỉ xét các mục đã vào sổ đến hết {weekday}, ngày {day} (mục không ghi «at» vẫn "
    "được xét)",
    "Only entries recorded by {weekday}, {day} (those without «at» count too)"};

// The duties.
inline constexpr Wording name_column{"Họ và tên", "Name"};
inline constexpr Wording office_column{"Chức vụ", "Office"};
inline constexpr Wording period_column{"Kỳ", "Period"};
inline constexpr Wording attended_column{"Dự", "Went"};
inline constexpr Wording state_column{"Kết quả", "State"};
inline constexpr Wording missing_column{"Thiếu (hạn)", "Missing (by)"};
inline constexpr Wording missing_by{"{missing} ({day})", "{missing} ({day})"};
inline constexpr Wording no_duties{"Không có ai thuộc diện phải dự trong thời gian này.",
                                   "Nobody asked about is bound in these years."};

// The findings.
inline constexpr Wording findings_title{"Các điều phát hiện", "Findings"};
inline constexpr Wording rest_wording{"… và {rest:lỗi} nữa", "… and {rest:error|errors} more"};
inline constexpr Wording nearest_wording{"; có phải «{}»?", "; did you mean «{}»?"};
inline constexpr Wording no_grade{"không mức nào trong quy định", "no grade of the regulation"};

// What is new, worse or resolved since an earlier audit.
inline constexpr Wording changes_line{
    "So với lần đối chiếu ngày {day}: {new:điều} mới, {worse:điều} nặng hơn, "
    "{resolved:điều} đã hết",
    "Since the audit of {day}: {new} new, {worse} worse, {resolved} resolved"};
inline constexpr Wording first_changes_line{"Chưa có lần đối chiếu nào để so: {new:điều} mới",
                                            "There is no earlier audit to compare with: {new} new"};
inline constexpr Wording new_title{"Mới", "New"};
inline constexpr Wording worse_title{"Nặng hơn", "Worse"};
inline constexpr Wording resolved_title{"Đã hết", "Resolved"};

// The foot of an audit.
inline constexpr Wording duty_totals{
    "{members:ủy viên}, {groups:tổ công tác}, {duties:kỳ}: đủ {met}, thiếu {short}, chậm {behind}, trong hạn {pending}, "
    "miễn {exempt}",
    "{members:member|members}, {groups:group|groups}, {duties:duty|duties}: {met} met, {short} short, {behind} behind, {pending} pending, "
    "{exempt} exempt"};
inline constexpr Wording finding_totals{"{errors:lỗi}, {warnings:cảnh báo}, {notes:ghi chú}",
                                        "{errors:error|errors}, {warnings:warning|warnings}, {notes:note|notes}"};
inline constexpr Wording clauses_title{"Căn cứ", "On the basis of"};
inline constexpr Wording clause{"{number}: {offices}: ít nhất {at_least:lượt} {per}{cite}",
                                "{number}: {offices}: at least {at_least:meeting|meetings} {per}{cite}"};
inline constexpr Wording cite{"; nguyên văn: «{text}»", "; in its words: «{text}»"};
inline constexpr Wording rests_title{"* Định mức dựa trên điều mà quy định để ngỏ",
                                     "* What is required rests on what the regulation leaves open"};
inline constexpr Wording rests_on{"{member}, {period}: {requirement}", "{member}, {period}: {requirement}"};
inline constexpr Wording home_counted{
    "Lượt dự tại chi bộ nơi cư trú được tính (mục «home: counts» của quy định {number}): {visits}",
    "Visits to the member's own branch count («home: counts» of regulation {number}): {visits}"};

// How a requirement comes about.
inline constexpr Wording required_whole{"thuộc diện cả kỳ, phải dự {required:lượt}",
                                        "bound for the whole period: {required:meeting|meetings} required"};
inline constexpr Wording required_pro_rata{
    "định mức theo tỷ lệ ngày thuộc diện không nghỉ: {sum}/{days} = {quotient}, làm tròn thành "
    "{required:lượt}, theo mục «partial: prorate» của quy định {number}",
    "required pro rata to the days bound and not on leave: {sum}/{days} = {quotient}, rounded to {required}, "
    "as «partial: prorate» of regulation {number} says"};
inline constexpr Wording required_in_full{
    "thuộc diện không nghỉ {bound}/{days:ngày}, vẫn tính đủ {required:lượt}, theo mục «partial: full» của "
    "quy định {number}",
    "bound and not on leave on {bound} of {days:day|days}, still required in full: {required}, as «partial: "
    "full» of regulation {number} says"};
inline constexpr Wording required_of_last{
    "định mức là của chức vụ giữ vào ngày thuộc diện cuối cùng trong kỳ: {required:lượt}, theo mục «partial: full» của "
    "quy định {number}",
    "required as of the office held on the last day bound in the period: {required}, as «partial: full» of regulation "
    "{number} says"};
inline constexpr Wording required_none{"nghỉ suốt thời gian thuộc diện, không phải dự",
                                       "on leave on all days bound: nothing required"};
inline constexpr Wording leave_closed{"nghỉ {from}–{to}: {reason}", "on leave {from}–{to}: {reason}"};
inline constexpr Wording leave_closed_decided{"nghỉ {from}–{to}: {reason}, quyết định {decision}",
                                              "on leave {from}–{to}: {reason}, decision {decision}"};
inline constexpr Wording leave_open{"nghỉ từ {from}: {reason}", "on leave from {from}: {reason}"};
inline constexpr Wording leave_open_decided{"nghỉ từ {from}: {reason}, quyết định {decision}",
                                            "on leave from {from}: {reason}, decision {decision}"};

// A check.
inline constexpr Wording valid_board{
    "Dữ liệu hợp lệ: {members:ủy viên và tổ công tác}, {branches:chi bộ}, {entries:mục nhật ký}\n",
    "Valid: {members:member or group|members and groups}, {branches:branch|branches}, {entries:entry|entries}\n"};

}  // namespace chibo::finding::wordings
