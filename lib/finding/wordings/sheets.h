// What the sheet of a member, or of a branch, says. In both languages side by side.
#pragma once

#include <array>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording member_sheet_title{"Việc dự sinh hoạt chi bộ của {whom}, {years}",
                                            "Attendance at branch meetings of {whom}, {years}"};
inline constexpr Wording branch_sheet_title{"Các buổi sinh hoạt có người về dự tại {whom}, {years}",
                                            "Visits to the meetings of {whom}, {years}"};
inline constexpr Wording evidence_line{
    "Bản này nêu số liệu trong sổ, kèm theo bản tự kiểm điểm; không xếp loại ai.",
    "This sheet gives what the journal holds, to go with the self-review; it rates nobody."};

inline constexpr Wording leave_heading{"Thời gian nghỉ", "Leave"};
inline constexpr Wording visits_heading{"Từng lượt dự", "Each visit"};
inline constexpr Wording branch_heading{"Chi bộ", "The branch"};
inline constexpr Wording open_heading{"Khó khăn, kiến nghị các năm trước chưa giải quyết xong",
                                      "Difficulties of earlier years that are not resolved"};
inline constexpr Wording conclusions_heading{"Kết luận đã ghi", "Conclusions recorded"};
inline constexpr Wording no_conclusion{"Chưa ghi nhận kết luận nào.", "None is recorded."};

// A visit and what stands under it.
inline constexpr Wording visit_on_day{"Ngày {date} ({weekday}): {branch}", "{date} ({weekday}): {branch}"};
inline constexpr Wording visit_in_month{"Tháng {date}: {branch}", "{date}: {branch}"};
inline constexpr Wording visit_entry{"mục {entry}: {fate}", "entry {entry}: {fate}"};
inline constexpr Wording bare_entry{"mục {entry}", "entry {entry}"};
inline constexpr Wording attenders{"người dự: {members}", "attended by: {members}"};
inline constexpr Wording attended_with{"cùng dự: {members}", "with: {members}"};
inline constexpr Wording guests{"khách cùng dự: {guests}", "guests: {guests}"};
inline constexpr Wording minutes_told{"{minutes:phút}", "{minutes:minute|minutes}"};
inline constexpr Wording turnout_told{"đảng viên dự {present}/{eligible} ({share})",
                                      "turnout {present} of {eligible} ({share})"};
inline constexpr Wording informed_told{"đã thông tin: {topics}", "informed of: {topics}"};
inline constexpr Wording guidance_told{"đã hướng dẫn: {guidance}", "guidance: {guidance}"};
inline constexpr Wording quality_told{"chất lượng buổi sinh hoạt: {quality}", "quality of the meeting: {quality}"};
inline constexpr Wording score_told{"{score:điểm}", "{score:point|points}"};
inline constexpr Wording difficulty_told{"khó khăn, kiến nghị {id}: {text}: {words}",
                                         "difficulty {id}: {text}: {words}"};
inline constexpr Wording status_told{"{status}{to}", "{status}{to}"};
inline constexpr Wording status_on_day{"ngày {date} {status}{to}", "on {date} {status}{to}"};
inline constexpr Wording addressed_to{" ({to})", " ({to})"};
inline constexpr Wording due_on{"hạn {date}", "due {date}"};
inline constexpr Wording overdue_since{"hạn {date}, đã quá hạn", "due {date}, overdue"};

// In the order of model::Session and model::Status.
inline constexpr std::array<Wording, 2> session_names = {
    {{"sinh hoạt thường kỳ", "regular meeting"}, {"sinh hoạt chuyên đề", "thematic meeting"}}};
inline constexpr std::array<Wording, 3> status_names = {
    {{"chưa giải quyết", "open"}, {"đã chuyển cấp trên", "escalated"}, {"đã giải quyết", "resolved"}}};

inline constexpr Wording conclusion_told{"{year}, ngày {day}{decision}: {text}", "{year}, {day}{decision}: {text}"};
inline constexpr Wording by_decision{" ({decision})", " ({decision})"};

// The facts of a branch.
inline constexpr Wording branch_kind{"loại: {kind}", "kind: {kind}"};
inline constexpr Wording branch_area{"địa bàn: {areas}", "area: {areas}"};
inline constexpr Wording branch_open{"hoạt động: {from}–{to}", "open: {from}–{to}"};
inline constexpr Wording branch_into{"sáp nhập vào: {branch}", "carried on by: {branch}"};
inline constexpr Wording branch_meets{"sinh hoạt thường kỳ vào ngày {day} hằng tháng",
                                      "meets on day {day} of the month"};
inline constexpr Wording branch_members{"{members:đảng viên}", "{members:party member|party members}"};
inline constexpr Wording branch_population{"{population:nhân khẩu}", "population {population}"};
inline constexpr Wording branch_poor{"{poor:hộ nghèo}", "{poor:poor household|poor households}"};
inline constexpr Wording branch_near_poor{"{poor:hộ cận nghèo}", "{poor:near-poor household|near-poor households}"};
inline constexpr Wording branch_earlier{"trước đó: {visits:lượt ghi}, gần nhất {date}: {members}",
                                        "before: {visits:entry|entries}, the last {date}: {members}"};
inline constexpr Wording branch_never{"trước đó chưa ghi nhận ai về dự", "before: nobody is recorded"};

}  // namespace chibo::finding::wordings
