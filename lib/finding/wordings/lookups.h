// What `find` and `show` say. In both languages side by side.
#pragma once

#include <array>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

// What was found.
inline constexpr std::array<Wording, 3> thing_names = {
    {{"ủy viên", "member"}, {"chi bộ", "branch"}, {"địa bàn", "area"}}};
inline constexpr Wording group_name{"tổ công tác", "group"};
inline constexpr Wording thing_column{"Loại", "Kind"};
inline constexpr Wording id_column{"Mã", "Id"};
inline constexpr Wording found_name_column{"Tên", "Name"};
inline constexpr Wording where_column{"Ở đâu", "Where"};
inline constexpr Wording all_found{"{found:kết quả}", "{found:result|results}"};
inline constexpr Wording some_found{"{found:kết quả}, hiện {shown} kết quả đầu (thêm chữ, hoặc --limit)",
                                    "{found:result|results}, the first {shown} shown (type more words, or --limit)"};
inline constexpr Wording until_day{"{what} (đến {day})", "{what} (until {day})"};
inline constexpr Wording from_day{"{what} (từ {day})", "{what} (from {day})"};
inline constexpr Wording no_office_ever{"không giữ chức vụ", "no office"};
inline constexpr Wording in_no_area{"không ghi địa bàn", "no area given"};
inline constexpr Wording top_area{"không thuộc địa bàn nào", "in no other area"};

// Where nothing is found.
inline constexpr Wording thing_word{"ủy viên, chi bộ hay địa bàn", "member, branch or area"};
inline constexpr Wording nothing_found{"không có {what} nào khớp với «{name}»", "no {what} fits «{name}»"};
inline constexpr Wording nearly_found{"không có {what} nào khớp với «{name}»; có phải: {candidates}?",
                                      "no {what} fits «{name}»; did you mean: {candidates}?"};
inline constexpr Wording nothing_to_find{"cần vài chữ để tìm, như: chibo find ap 6 xa mau",
                                         "a few words to find are needed, such as: chibo find ap 6 xa mau"};

inline constexpr Wording nothing_to_show{"cần một mã hay một tên, như: chibo show tran mau son",
                                         "an id or a name is needed, such as: chibo show tran mau son"};

// A card.
inline constexpr Wording card_title{"{name} ({id}), {thing}", "{name} ({id}), {thing}"};
inline constexpr Wording years_told{"Số liệu {years}", "What the journal holds of {years}"};
inline constexpr Wording member_heading{"Chức vụ", "Offices"};
inline constexpr Wording about_heading{"Thông tin", "About"};
inline constexpr Wording people_item{"gồm: {people}", "people: {people}"};
inline constexpr Wording followed_item{"địa bàn phụ trách: {areas}", "areas followed: {areas}"};
inline constexpr Wording home_item{"nơi cư trú: {branch}", "own residence: {branch}"};

inline constexpr Wording duties_heading{"Kết quả từng kỳ", "Each duty"};
inline constexpr Wording duty_required_column{"Phải dự", "Required"};
inline constexpr Wording duty_counted_column{"Đã dự", "Went"};
inline constexpr std::array<Wording, 2> duty_parts = {
    {{"lượt đã dự được tính", "visits that count"}, {"lượt còn thiếu", "visits missing"}}};
inline constexpr Wording pace_heading{"Tiến độ năm {year}", "The pace in {year}"};
inline constexpr Wording latest_by_meetings{
    "chậm nhất ngày {day} phải dự lượt kế tiếp: từ ngày đó các chi bộ chỉ còn vừa đủ ngày sinh hoạt (cả kỳ còn {left})",
    "the next visit must be made by {day}: from then on there are just enough meeting days (of {left} left in all)"};
inline constexpr Wording latest_by_period{
    "chậm nhất ngày {day}, ngày cuối thuộc diện (có chi bộ không ghi ngày sinh hoạt nên không tính chặt hơn được)",
    "by {day} at the latest, the last day bound (some branch gives no meeting day, so nothing closer can be said)"};
inline constexpr Wording out_of_reach{
    "không kịp nữa: còn {left:ngày sinh hoạt}, thiếu {missing:lượt}",
    "out of reach: {left:meeting day|meeting days} left, {missing:visit|visits} missing"};
inline constexpr Wording no_branch_left{"không còn chi bộ nào thuộc loại được tính hoạt động cho đến hết kỳ",
                                        "no branch of a kind that counts is open any more in the period"};
inline constexpr Wording no_day_left{"không còn ngày nào thuộc diện", "no bound day is left"};
inline constexpr Wording card_visits_heading{"Các lượt dự, mới nhất trước", "Visits, the latest first"};
inline constexpr Wording open_difficulties_heading{"Khó khăn, kiến nghị chưa giải quyết xong",
                                                   "Difficulties that are not resolved"};
inline constexpr Wording no_open_difficulties{"Không có.", "None."};
inline constexpr Wording open_difficulty{"{id}, {date}, {branch}: {text}: {status}{due}",
                                         "{id}, {date}, {branch}: {text}: {status}{due}"};
inline constexpr Wording then_due{"; {due}", "; {due}"};

// A branch.
inline constexpr Wording next_item{"buổi thường kỳ kế tiếp: {weekday}, ngày {day}",
                                   "the next regular meeting: {weekday}, {day}"};
inline constexpr Wording last_item{"lần gần nhất có người về dự: {date}, {members} (mục {entries})",
                                   "visited last: {date}, {members} (recorded in {entries})"};
inline constexpr Wording last_never{"chưa ghi nhận ai về dự", "nobody is recorded to have come"};
inline constexpr Wording branch_visits_heading{
    "Các lượt ghi có người về dự, mới nhất trước, với mức và điểm của buổi sinh hoạt",
    "Entries of visits, the latest first, with the grade and score of the meeting"};
inline constexpr Wording attenders_column{"Người dự", "Attended by"};
inline constexpr Wording meeting_grade_column{"Mức", "Grade"};
inline constexpr Wording meeting_score_column{"Điểm", "Score"};
inline constexpr Wording score_part{"điểm của buổi sinh hoạt; thanh dài hết cỡ là 100 điểm",
                                    "score of the meeting; a bar of full length is 100"};
inline constexpr Wording earlier_item{"trước đó: {visits:lượt ghi}", "before: {visits:entry|entries}"};

// An area.
inline constexpr Wording area_part_of{"thuộc: {areas}", "in: {areas}"};
inline constexpr Wording area_days{"từ {from} đến {to}", "from {from} to {to}"};
inline constexpr Wording area_into{"sáp nhập vào: {area}", "carried on by: {area}"};
inline constexpr Wording area_open{"{branches:chi bộ đang hoạt động}, trong đó {counting} thuộc loại được tính",
                                   "{branches:branch|branches} open, {counting} of them of the kinds that count"};
inline constexpr Wording area_members{"người phụ trách: {members}", "followed by: {members}"};
inline constexpr Wording area_coverage_heading{"Chi bộ thuộc loại được tính, theo lần gần nhất có người về dự",
                                               "Branches of the kinds that count, by when they were visited last"};
inline constexpr Wording cells_column{"Chi bộ", "Branches"};
inline constexpr Wording within_year_column{"Trong năm", "This year"};
inline constexpr Wording within_three_column{"3 năm", "3 years"};
inline constexpr Wording within_five_column{"5 năm", "5 years"};
inline constexpr Wording never_visited_column{"Chưa lần nào", "Never"};
inline constexpr Wording unvisited_heading{"Lâu chưa có ai về dự", "Longest unvisited"};
inline constexpr Wording last_visit_column{"Lần gần nhất", "Last visit"};
inline constexpr Wording never_visited{"chưa lần nào", "never"};

}  // namespace chibo::finding::wordings
