// Words of the field and of the calendar, in both languages side by side.
#pragma once

#include <array>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording member_word{"ủy viên hay tổ công tác", "member"};
inline constexpr Wording area_word{"địa bàn", "area"};
inline constexpr Wording branch_word{"chi bộ", "branch"};
inline constexpr Wording office_word{"chức vụ", "office"};
inline constexpr Wording entry_word{"mục nhật ký", "entry"};
inline constexpr Wording visit_word{"lượt dự", "visit"};
inline constexpr Wording difficulty_word{"khó khăn", "difficulty"};
inline constexpr Wording listed_member_word{"ủy viên, tổ", "member"};
inline constexpr Wording quota_word{"định mức", "quota"};
inline constexpr Wording topic_word{"chủ đề", "topic"};
inline constexpr Wording grade_word{"mức", "grade"};
inline constexpr Wording planned_visit_word{"lượt dự", "planned visit"};

// The states of a duty, in the order of model::State.
inline constexpr std::array<Wording, 5> states = {
    {{"đủ", "met"}, {"thiếu", "short"}, {"chậm", "behind"}, {"trong hạn", "pending"}, {"miễn", "exempt"}}};

// From Monday.
inline constexpr std::array<Wording, 7> weekdays = {{{"thứ Hai", "Monday"},
                                                     {"thứ Ba", "Tuesday"},
                                                     {"thứ Tư", "Wednesday"},
                                                     {"thứ Năm", "Thursday"},
                                                     {"thứ Sáu", "Friday"},
                                                     {"thứ Bảy", "Saturday"},
                                                     {"Chủ nhật", "Sunday"}}};

// «mỗi năm», in the order of base::Per.
inline constexpr std::array<Wording, 4> each_period = {
    {{"mỗi năm", "a year"}, {"mỗi 6 tháng", "every half-year"}, {"mỗi quý", "a quarter"}, {"mỗi tháng", "a month"}}};

}  // namespace chibo::finding::wordings
