// The help of `record import`, `import` and `export`. In both languages side by side.
#pragma once

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording record_import_about{
    "ghi cả danh sách lượt dự từ tệp CSV (Excel, LibreOffice); trả về 1 khi --keep-going bỏ lại dòng hỏng",
    "record a whole list of visits from a CSV file (Excel, LibreOffice); exit with 1 where --keep-going leaves bad rows"};
inline constexpr Wording import_about{"lập hay bổ sung danh sách ủy viên, chi bộ từ tệp CSV",
                                      "begin or extend the lists of members or branches from a CSV file"};
inline constexpr Wording import_members_about{"thêm ủy viên, tổ công tác vào members.yaml",
                                              "add members and groups to members.yaml"};
inline constexpr Wording import_branches_about{"thêm chi bộ vào branches.yaml", "add branches to branches.yaml"};
inline constexpr Wording export_about{
    "xuất lượt dự, ủy viên hay chi bộ ra bảng, đúng các cột mà lệnh nhập đọc lại được",
    "put visits, members or branches into a table that can be imported again"};
inline constexpr Wording export_visits_about{"các lượt dự còn hiệu lực; thêm --all: cả lượt đã hủy, đã thay thế",
                                             "the visits that stand; with --all also those voided or replaced"};
inline constexpr Wording export_members_about{"các ủy viên, tổ công tác", "the members and groups"};
inline constexpr Wording export_branches_about{"các chi bộ", "the branches"};

inline constexpr Wording list_file_place{"tep", "file"};
inline constexpr Wording list_file_type{"TỆP.csv", "FILE.csv"};
inline constexpr Wording list_file_help{"danh sách, có dòng tên cột (tiếng Việt hay tiếng Anh); «-» là stdin",
                                        "the list, with a row of titles (in Vietnamese or English); «-» is stdin"};
inline constexpr Wording map_help{"cột tên này là cột nào, vd. «Nơi họp=branch_name» (dùng được nhiều lần)",
                                  "which column a title stands for, such as «Place=branch_name» (may be repeated)"};
inline constexpr Wording keep_going_help{"ghi các dòng tốt dù có dòng hỏng; khi đó trả về 1",
                                         "take the good rows though there are bad ones; the exit status is 1 then"};
inline constexpr Wording allow_offices_help{"nhận cả chức vụ (mã) mà chưa quy định nào nêu",
                                            "take offices (ids) that no regulation lists"};
inline constexpr Wording export_format_help{
    "dạng kết quả: csv, json, jsonl, xlsx (mặc định: theo đuôi tệp của -o, rồi csv)",
    "form of the answer: csv, json, jsonl, xlsx (default: by the ending of -o, else csv)"};
inline constexpr Wording export_all_help{
    "cả các lượt dự đã bị hủy hay thay thế, với cột cho biết bởi mục nào; khi nhập lại, các dòng ấy được bỏ qua",
    "also the visits that are voided or replaced, with columns that say by which entry; import leaves these rows out"};
inline constexpr Wording export_excel_help{
    "csv cho Excel: có dấu BOM, tên cột theo ngôn ngữ trả lời, mã có dấu ' để Excel không đổi thành ngày",
    "csv for Excel: a byte order mark, titles in the language of the answer, ids with a ' that keeps them from becoming "
    "dates"};

}  // namespace chibo::finding::wordings
