// The columns of lists that go to a spreadsheet and come back: what they are called there. In both languages.
#pragma once

#include <array>
#include <string_view>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

// A list may come from anywhere: beside its key and its titles a column is known by other titles that people give it.
struct ListColumn {
    std::string_view key;     // in JSON, and in CSV for scripts
    Wording title;            // in spreadsheets
    std::string_view others;  // «a|b»
};

// In the order of model::VisitColumn.
inline constexpr std::array<ListColumn, 23> visit_columns = {{
    {"id", {"Mã buổi", "Id"}, "mã|mã lượt|mã lượt dự|mã mục|visit"},
    {"date",
     {"Ngày dự", "Date"},
     "ngày|ngày tháng|ngày tháng năm|thời gian|thời gian dự|ngày sinh hoạt|ngày họp|day|date attended"},
    {"branch", {"Mã chi bộ", "Branch id"}, "mã cb"},
    {"branch_name", {"Chi bộ", "Branch name"}, "tên chi bộ|chi bộ dự|chi bộ khu dân cư|nơi dự|cell|party cell"},
    {"area",
     {"Địa bàn", "Area"},
     "xã|phường|xã, phường|xã, phường, thị trấn|thuộc xã|địa phương|đảng bộ xã|commune|place"},
    {"members", {"Mã ủy viên", "Member ids"}, "member|mã ủy viên, tổ|mã người dự"},
    {"member_names",
     {"Ủy viên", "Member names"},
     "ủy viên dự|người dự|họ và tên|họ tên|họ và tên ủy viên|ủy viên, tổ|thành phần dự|đồng chí dự|name|names|"
     "attended by|attendees"},
    {"guests", {"Khách cùng dự", "Guests"}, "khách|khách mời|cùng dự|đại biểu cùng dự|guest"},
    {"session", {"Loại buổi", "Session"}, "loại sinh hoạt|hình thức|loại hình"},
    {"minutes", {"Số phút", "Minutes"}, "thời lượng|thời lượng, phút|phút|duration"},
    {"present", {"Đảng viên dự", "Present"}, "có mặt|số đảng viên dự|đảng viên có mặt|turnout"},
    {"eligible", {"Phải dự họp", "Eligible"}, "số đảng viên phải dự|đảng viên phải dự|phải dự"},
    {"score", {"Điểm", "Score"}, "điểm chất lượng|chấm điểm|points"},
    {"grade", {"Xếp loại", "Grade"}, "chất lượng|đánh giá|xếp loại chất lượng|quality"},
    {"informed", {"Nội dung thông tin", "Informed of"}, "thông tin|nội dung đã thông tin|topics"},
    {"guidance", {"Nội dung chỉ đạo", "Guidance"}, "chỉ đạo|ý kiến chỉ đạo|hướng dẫn|nội dung hướng dẫn"},
    {"difficulties", {"Khó khăn, kiến nghị", "Difficulties"}, "khó khăn|kiến nghị|khó khăn, vướng mắc"},
    {"note", {"Ghi chú", "Note"}, "notes|remarks"},
    {"source", {"Nguồn", "Source"}, "căn cứ|biên bản"},
    {"by", {"Người ghi", "Recorded by"}, "người nhập"},
    {"at", {"Lúc ghi", "Recorded at"}, "thời điểm ghi|lúc nhập"},
    {"state", {"Hiệu lực", "State"}, "tình trạng mục|còn hiệu lực"},
    {"ended_by", {"Hủy, thay bởi", "Ended by"}, "hủy bởi|thay bởi|voided by|replaced by"},
}};

// In the order of model::VisitState.
inline constexpr std::array<Wording, 3> visit_state_names = {
    {{"còn hiệu lực", "living"}, {"đã hủy", "voided"}, {"đã thay thế", "replaced"}}};

// In the order of model::MemberColumn.
inline constexpr std::array<ListColumn, 12> member_columns = {{
    {"id", {"Mã ủy viên", "Member id"}, "mã|mã số"},
    {"name", {"Họ và tên", "Name"}, "họ tên|tên|ủy viên|họ và tên ủy viên|full name|member"},
    {"type", {"Loại", "Type"}, ""},
    {"people", {"Thành viên tổ", "People"}, "thành viên|tổ viên"},
    {"offices", {"Chức vụ", "Offices"}, "chức vụ đảng|chức danh|office|position"},
    {"from", {"Từ ngày", "From"}, "ngày giữ chức vụ|giữ chức vụ từ|since"},
    {"to", {"Đến ngày", "To"}, "thôi giữ chức vụ|until"},
    {"areas", {"Địa bàn phụ trách", "Areas followed"}, "phụ trách địa bàn|địa bàn|areas"},
    {"home", {"Chi bộ nơi cư trú", "Home branch"}, "nơi cư trú|cư trú|chi bộ nơi ở"},
    {"leave", {"Thời gian nghỉ", "Leave"}, "nghỉ"},
    {"note", {"Ghi chú", "Note"}, "notes|remarks"},
    {"source", {"Nguồn", "Source"}, "căn cứ"},
}};

// In the order of model::BranchColumn.
inline constexpr std::array<ListColumn, 14> branch_columns = {{
    {"id", {"Mã chi bộ", "Branch id"}, "mã|mã số"},
    {"name", {"Chi bộ", "Name"}, "tên chi bộ|tên|chi bộ khu dân cư|branch|cell"},
    {"kind", {"Loại", "Kind"}, "loại chi bộ|loại hình"},
    {"area", {"Địa bàn", "Area"}, "xã|phường|xã, phường|xã, phường, thị trấn|thuộc xã|địa phương|đảng bộ xã|commune"},
    {"meets", {"Ngày họp", "Meets on"}, "ngày sinh hoạt|ngày họp hằng tháng|ngày sinh hoạt hằng tháng|meeting day"},
    {"party_members", {"Số đảng viên", "Party members"}, "đảng viên|tổng số đảng viên"},
    {"population", {"Nhân khẩu", "Population"}, "dân số|số dân|số nhân khẩu"},
    {"poor_households", {"Hộ nghèo", "Poor households"}, "số hộ nghèo"},
    {"near_poor_households", {"Hộ cận nghèo", "Near-poor households"}, "số hộ cận nghèo"},
    {"from", {"Từ ngày", "From"}, "thành lập|ngày thành lập|since"},
    {"to", {"Đến ngày", "To"}, "giải thể|ngày giải thể|until"},
    {"into", {"Sáp nhập vào", "Merged into"}, "nhập vào"},
    {"note", {"Ghi chú", "Note"}, "notes|remarks"},
    {"source", {"Nguồn", "Source"}, "căn cứ"},
}};

// Titles of columns that only count the rows: nothing is lost without them.
inline constexpr std::string_view counting_columns = "stt|tt|số thứ tự|no|#|row";

}  // namespace chibo::finding::wordings
