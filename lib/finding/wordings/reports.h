// What a report says: its titles, columns and lines. In both languages side by side.
#pragma once

#include <array>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording report_title{"Báo cáo việc dự sinh hoạt chi bộ, {years}",
                                      "Report on attendance at branch meetings, {years}"};

inline constexpr Wording offices_heading{"Kết quả theo chức vụ", "By office"};
inline constexpr Wording members_heading{"Kết quả theo ủy viên, tổ công tác", "By member"};
inline constexpr Wording months_heading{"Lượt dự theo tháng", "By month"};
inline constexpr Wording areas_heading{"Theo địa bàn", "By area"};
inline constexpr Wording branches_heading{"Chi bộ lâu chưa có ai dự", "Branches longest unvisited"};
inline constexpr Wording area_months_heading{"Lượt dự theo địa bàn và tháng", "By area and month"};
inline constexpr Wording area_years_heading{"Lượt dự theo địa bàn và năm", "By area and year"};
inline constexpr Wording attended_heading{"Lượt dự", "Attendance"};
inline constexpr Wording coverage_heading{"Độ phủ chi bộ", "Coverage of branches"};
inline constexpr Wording meetings_heading{"Chất lượng các buổi sinh hoạt", "Quality of the meetings"};
inline constexpr Wording difficulties_heading{"Khó khăn, kiến nghị", "Difficulties"};
inline constexpr Wording papers_heading{"Tự kiểm điểm, kết luận, kế hoạch", "Self-reviews, conclusions, plan"};
inline constexpr Wording findings_heading{"Sai lệch", "Findings"};

// What the drawings show.
inline constexpr Wording offices_chart{"Tỷ lệ đủ theo chức vụ", "Rate met by office"};
inline constexpr Wording months_chart{"Lượt dự được tính theo tháng", "Visits that count, by month"};
inline constexpr Wording coverage_chart{"Lần gần nhất có người dự, tỷ lệ chi bộ trong 5 năm",
                                        "When branches were visited last, share within 5 years"};
inline constexpr std::array<Wording, 4> coverage_parts = {{{"trong năm", "this year"},
                                                           {"trong 3 năm", "within 3 years"},
                                                           {"trong 5 năm", "within 5 years"},
                                                           {"lâu hơn hoặc chưa lần nào", "longer ago or never"}}};
inline constexpr Wording area_months_chart{"Lượt dự được tính theo địa bàn", "Visits that count, by area"};

// Columns; each of the states has its own word (terms.h).
inline constexpr Wording duties_column{"Số kỳ", "Duties"};
inline constexpr Wording rate_column{"Tỷ lệ đủ", "Rate met"};
inline constexpr Wording required_column{"Phải dự", "Required"};
inline constexpr Wording attendances_column{"Lượt", "Visits"};
inline constexpr Wording meetings_column{"Buổi", "Meetings"};
inline constexpr Wording branches_column{"Chi bộ", "Branches"};
inline constexpr Wording set_aside_column{"Không tính", "Set aside"};
inline constexpr Wording month_column{"Tháng", "Month"};
inline constexpr Wording area_column{"Địa bàn", "Area"};
inline constexpr Wording this_year_column{"Trong năm", "This year"};
inline constexpr Wording three_years_column{"3 năm", "3 years"};
inline constexpr Wording five_years_column{"5 năm", "5 years"};
inline constexpr Wording never_column{"Chưa lần nào", "Never"};
inline constexpr Wording last_column{"Lần gần nhất", "Last visit"};
inline constexpr Wording by_column{"Người dự", "By"};
inline constexpr Wording code_column{"Mã", "Code"};
inline constexpr Wording meaning_column{"Nghĩa", "Meaning"};
inline constexpr Wording count_column{"Số điều", "Count"};
inline constexpr Wording all_row{"Tất cả", "All"};
inline constexpr Wording no_area{"(không ghi địa bàn)", "(no area given)"};

// Lines.
inline constexpr Wording areas_then_line{"Địa bàn: lượt dự theo địa bàn lúc dự, chi bộ theo địa bàn ngày {day}",
                                         "Areas: visits by those of their time, branches by those of {day}"};
inline constexpr Wording areas_now_line{"Địa bàn theo ngày {day}", "Areas as they stand on {day}"};
inline constexpr Wording attended_line{
    "{attendances} lượt dự được tính, tại {meetings:buổi} của {branches:chi bộ}",
    "{attendances:visit that counts|visits that count}, at {meetings:meeting|meetings} of "
    "{branches:branch|branches}"};
inline constexpr Wording coverage_line{
    "{branches:chi bộ} thuộc loại được tính: trong năm {year} đã có người dự {this_year} ({this_year_share}), trong 3 năm "
    "{three_years} ({three_years_share}), trong 5 năm {five_years} ({five_years_share}); chưa lần nào {never} "
    "({never_share})",
    "{branches:branch|branches} of the kinds that count: visited in {year} {this_year} ({this_year_share}), within 3 years "
    "{three_years} ({three_years_share}), within 5 years {five_years} ({five_years_share}); never {never} ({never_share})"};
inline constexpr Wording grades_line{"{visits:lượt ghi}: {grades}chưa xếp loại {without}",
                                     "{visits:entry|entries}: {grades}without a grade {without}"};
inline constexpr Wording grade_part{"{name} {count}, ", "{name} {count}, "};
inline constexpr Wording turnout_line{
    "đảng viên dự {present}/{eligible} ({share}), theo {visits:lượt ghi} có số liệu",
    "turnout {present} of {eligible} ({share}), of {visits:entry that tells|entries that tell}"};
inline constexpr Wording turnout_mark_line{
    "đạt từ {mark} % trở lên: {reached}/{told:lượt ghi} ({share}), theo mục «turnout_at_least» của quy định",
    "{mark} % or more: {reached} of {told:entry|entries} ({share}), by «turnout_at_least» of the regulation"};
inline constexpr Wording minutes_line{
    "mỗi buổi trung bình {average:phút}, theo {visits:lượt ghi} có số liệu",
    "{average:minute|minutes} a meeting on average, of {visits:entry that tells|entries that tell}"};
inline constexpr Wording topics_line{"nội dung đã thông tin: {topics}nội dung khác {other}",
                                     "informed of: {topics}other {other}"};
inline constexpr Wording difficulties_line{
    "nêu trong kỳ {raised}: đã giải quyết {resolved}, đã chuyển cấp trên {escalated}, chưa giải quyết {open}",
    "raised {raised}: resolved {resolved}, escalated {escalated}, open {open}"};
inline constexpr Wording overdue_line{"quá hạn, kể cả của các năm trước: {overdue}",
                                      "overdue, those of earlier years too: {overdue}"};
inline constexpr Wording reviews_line{"bản tự kiểm điểm đã nộp: {reviews}; kết luận đã ghi: {conclusions}",
                                      "self-reviews filed: {reviews}; conclusions recorded: {conclusions}"};
inline constexpr Wording plan_line{
    "kế hoạch: {planned:lượt} ({cancelled} đã hủy, không tính): đã thực hiện {made}, chưa thực hiện {missed}, chưa đến {to_come}",
    "plan: {planned:visit|visits} ({cancelled} cancelled, not counted): made {made}, missed {missed}, to come {to_come}"};
inline constexpr Wording no_findings{"Không có sai lệch nào.", "None."};

}  // namespace chibo::finding::wordings
