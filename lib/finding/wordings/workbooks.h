// What the workbook of a report says beside the report itself: its sheets and columns. In both languages side by side.
#pragma once

#include <array>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

// The sheets.
inline constexpr Wording summary_sheet{"Tổng hợp", "Summary"};
inline constexpr Wording members_sheet{"Ủy viên", "Members"};
inline constexpr Wording visits_sheet{"Lượt dự", "Visits"};
inline constexpr Wording branches_sheet{"Chi bộ", "Branches"};
inline constexpr Wording findings_sheet{"Sai lệch", "Findings"};
inline constexpr Wording offices_sheet{"Chức vụ", "Offices"};
inline constexpr Wording months_sheet{"Tháng", "Months"};
inline constexpr Wording areas_sheet{"Địa bàn", "Areas"};

// Who.
inline constexpr Wording member_id_column{"Mã ủy viên", "Member id"};
inline constexpr Wording type_column{"Loại", "Type"};
inline constexpr Wording person_word{"cá nhân", "person"};
inline constexpr Wording group_word{"tổ công tác", "group"};
inline constexpr Wording followed_column{"Địa bàn phụ trách", "Areas followed"};

// The duty.
inline constexpr Wording due_column{"Hạn", "Due"};
inline constexpr Wording counted_column{"Đã dự", "Counted"};
inline constexpr Wording lacking_column{"Còn thiếu", "Missing"};

// The visit.
inline constexpr Wording entry_column{"Mã buổi", "Entry"};
inline constexpr Wording branch_id_column{"Mã chi bộ", "Branch id"};
inline constexpr Wording within_column{"Thuộc", "Within"};
inline constexpr Wording kind_column{"Loại", "Kind"};
inline constexpr Wording session_column{"Loại buổi", "Session"};
inline constexpr Wording regular_session{"thường kỳ", "regular"};
inline constexpr Wording thematic_session{"chuyên đề", "thematic"};
inline constexpr Wording minutes_column{"Số phút", "Minutes"};
inline constexpr Wording present_column{"Đảng viên dự", "Present"};
inline constexpr Wording eligible_column{"Phải dự họp", "Eligible"};
inline constexpr Wording turnout_column{"Tỷ lệ dự", "Turnout"};
inline constexpr Wording grade_column{"Xếp loại", "Grade"};
inline constexpr Wording score_column{"Điểm", "Score"};
inline constexpr Wording informed_column{"Nội dung thông tin", "Informed of"};
inline constexpr Wording guidance_column{"Nội dung chỉ đạo", "Guidance"};
inline constexpr Wording difficulties_column{"Khó khăn, kiến nghị", "Difficulties"};
inline constexpr Wording counts_column{"Tính", "Counts"};
inline constexpr Wording does_count{"có", "yes"};
inline constexpr Wording does_not_count{"không", "no"};
inline constexpr Wording reason_column{"Lý do không tính", "Why it does not count"};

// The branch.
inline constexpr Wording never_visited{"chưa lần nào", "never"};
inline constexpr Wording was_visited{"đã có", "visited"};
inline constexpr Wording visited_column{"Đã có người dự", "Ever visited"};

// The finding.
inline constexpr Wording severity_column{"Mức", "Severity"};
inline constexpr std::array<Wording, 3> severities = {
    {{"ghi chú", "note"}, {"cảnh báo", "warning"}, {"lỗi", "error"}}};  // in the order of Severity
inline constexpr Wording message_column{"Nội dung", "Message"};
inline constexpr Wording file_column{"Tệp", "File"};
inline constexpr Wording line_column{"Dòng", "Line"};

inline constexpr Wording page_of_pages{"Trang {page}/{pages}", "Page {page} of {pages}"};

// Why there is no workbook.
inline constexpr Wording sheet_too_large{
    "trang tính «{sheet}» quá lớn: xlsx chỉ chứa được 1.048.576 dòng và 16.384 cột",
    "the sheet «{sheet}» is too large: xlsx holds 1,048,576 rows and 16,384 columns"};
inline constexpr Wording no_xlsx_library{"chưa có thư viện {library} (hãy cài gói libxlsxwriter4)",
                                         "the library {library} is not there (install the package libxlsxwriter4)"};
inline constexpr Wording temporary_lost{
    "không ghi được trọn vẹn, có thể do hết chỗ ở tệp này hoặc ở thư mục tạm «{folder}» (đổi bằng TMPDIR)",
    "it could not be written whole; there may be no room for it, or in the temporary folder «{folder}» (see TMPDIR)"};

}  // namespace chibo::finding::wordings
