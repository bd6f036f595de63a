// What is said when a list is taken into the board. In both languages side by side.
#pragma once

#include <array>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

// Why nothing of the file can be trusted.
inline constexpr Wording is_utf16{"tệp ở dạng UTF-16 («Unicode Text»); trong Excel hãy lưu bằng dạng «CSV UTF-8»",
                                  "the file is UTF-16 («Unicode Text»); in Excel save it as «CSV UTF-8»"};
inline constexpr Wording is_no_utf8{
    "không phải là UTF-8, nên không đọc được chữ có dấu; trong Excel hãy lưu bằng dạng «CSV UTF-8»",
    "this is no UTF-8, so letters with accents can't be read; in Excel save the list as «CSV UTF-8»"};
inline constexpr Wording is_workbook{
    "đây là tệp của bảng tính (xlsx, xls, ods), không phải CSV; hãy mở ra rồi lưu bằng dạng «CSV UTF-8»",
    "this is a spreadsheet (xlsx, xls, ods), no CSV; open it and save it as «CSV UTF-8»"};
inline constexpr Wording is_no_text{"đây không phải là tệp văn bản", "this is no text"};
inline constexpr Wording quote_left_open{
    "dấu \" mở ra ở đây không được đóng lại, nên không biết ô và dòng này hết ở đâu; chưa ghi gì",
    "a quote that is opened here is never closed, so nobody can say where the cell and the row end; nothing was taken"};
inline constexpr Wording list_empty{"tệp trống, không có dòng nào", "the file is empty"};
inline constexpr Wording list_unread{"không đọc được tệp «{file}»: {reason}", "«{file}» can't be read: {reason}"};
inline constexpr Wording no_list_file{"không có tệp «{file}»", "there is no file «{file}»"};
inline constexpr Wording import_what{"thiếu tên tệp CSV (xem chibo {command} --help)",
                                     "the name of a CSV file is missing (see chibo {command} --help)"};

// Its titles.
inline constexpr Wording column_twice{"hai cột «{other}» và «{title}» cùng một nghĩa; hãy bỏ một cột, hoặc dùng --map",
                                      "the columns «{other}» and «{title}» mean the same; take one out, or use --map"};
inline constexpr Wording mapped_title_missing{"không có cột nào tên «{title}» như --map nêu",
                                              "there is no column «{title}», which --map names"};
inline constexpr Wording columns_missing{
    "không thấy cột {missing}; các cột của tệp: {titles}; tên khác thì chỉ ra bằng --map «TÊN CỘT=khóa» (khóa: {keys})",
    "there is no column {missing}; the file's columns are: {titles}; name another by --map «TITLE=key» (keys: {keys})"};
inline constexpr Wording bad_map{"«{word}» không dùng được cho --map; viết «TÊN CỘT=khóa», khóa là một trong: {keys}",
                                 "«{word}» may not be given to --map; write «TITLE=key», where key is one of: {keys}"};
inline constexpr Wording columns_unused{"cột không dùng đến: {titles}", "columns that are not used: {titles}"};

// Why a row is bad.
inline constexpr Wording quotes_astray{
    "dấu \" đứng sai chỗ; ô có dấu \" phải nằm trọn giữa hai dấu \", dấu \" bên trong viết thành \"\"",
    "a quote stands astray; a cell with quotes in it stands between quotes, with \"\" for each of them"};
inline constexpr Wording more_cells{"có {cells:ô}, nhiều hơn {titles:cột} ở dòng tên cột; có thể thiếu dấu \"",
                                    "it has {cells:cell|cells}, more than the {titles:column|columns} that have "
                                    "titles; quotes may be missing"};
inline constexpr Wording cell_missing{"thiếu {column}", "{column} is missing"};
inline constexpr Wording cell_wrong{"{column}: {why}", "{column}: {why}"};
inline constexpr Wording bad_listed_date{
    "«{word}» không có trong lịch hoặc không đọc được; viết như 5/9/2023, 2023-09-05, hoặc tháng 9/2023",
    "«{word}» is not in the calendar or can't be read; write it as 5/9/2023, 2023-09-05, or 9/2023 for a month"};
inline constexpr Wording bad_listed_day{
    "«{word}» không có trong lịch hoặc không đọc được; viết như 5/9/2023 hoặc 2023-09-05",
    "«{word}» is not in the calendar or can't be read; write it as 5/9/2023 or 2023-09-05"};
inline constexpr Wording bad_listed_number{"«{word}» không phải là số nguyên từ {min} đến {max}",
                                           "«{word}» is no whole number from {min} to {max}"};
inline constexpr Wording bad_listed_word{"«{word}» không có; chọn một trong: {words}",
                                         "there is no «{word}»; use one of: {words}"};
inline constexpr Wording bad_listed_time{"«{word}» không phải là thời điểm, dạng 2023-10-02T08:15:00+07:00",
                                         "«{word}» is no time such as 2023-10-02T08:15:00+07:00"};
inline constexpr Wording bad_listed_id{"«{word}» không dùng làm mã được: mã gồm chữ thường không dấu, chữ số, «.», «-»",
                                       "«{word}» is no id: ids are made of a-z, 0-9, «.» and «-»"};
inline constexpr Wording bad_listed_text{"có chữ không dùng được (ký tự điều khiển)", "it holds a control character"};
inline constexpr Wording bad_listed_difficulty{
    "«{word}» không đọc được; viết «NỘI DUNG|tình trạng|nơi nhận|hạn», các phần sau có thể bỏ",
    "«{word}» can't be read; write «TEXT|status|to|due», of which the latter parts may be left out"};
inline constexpr Wording half_turnout{"«{present}» và «{eligible}» phải đi cùng nhau",
                                      "«{present}» and «{eligible}» go together"};
inline constexpr Wording id_and_name_differ{"mã {id} là của {name}, không phải «{word}»",
                                            "{id} is the id of {name}, not of «{word}»"};
inline constexpr Wording unknown_allowed{"; nếu vẫn ghi thì thêm --allow-findings",
                                         "; to record it all the same add --allow-findings"};
inline constexpr Wording with_hint{"{why}{hint}", "{why}{hint}"};
inline constexpr Wording same_meeting_recorded{
    "{member} đã được ghi dự chi bộ này cùng ngày, ở {other}; muốn sửa lượt đã ghi thì dùng chibo record amend",
    "{member} is recorded at this branch on this date already, by {other}; to correct that use chibo record amend"};
inline constexpr Wording entry_told{"mục {id}", "entry {id}"};
inline constexpr Wording line_told{"dòng {line}", "line {line}"};
inline constexpr Wording id_taken{"mã {id} đã dùng cho mục khác ({what})",
                                  "the id {id} is taken by another entry ({what})"};
inline constexpr Wording id_ended{"mục {id} đã bị hủy hoặc thay thế", "entry {id} is voided or replaced"};
inline constexpr Wording id_differs{
    "mục {id} đã có và khác ở: {keys}; muốn sửa thì dùng chibo record amend {id}",
    "entry {id} is there and differs in: {keys}; to correct it use chibo record amend {id}"};
inline constexpr Wording id_in_list{"mã {id} đã có ở dòng {line}", "the id {id} stands in line {line} already"};
inline constexpr Wording row_differs{"cùng buổi với dòng {line} nhưng khác ở: {keys}",
                                     "it is the same meeting as line {line}, but differs in: {keys}"};

// What is left out.
inline constexpr Wording row_voided{"lượt dự đã bị hủy bởi mục {by}; bỏ qua", "voided by entry {by}; left out"};
inline constexpr Wording row_replaced{"lượt dự đã được thay bằng mục {by}; bỏ qua", "replaced by entry {by}; left out"};
inline constexpr Wording row_ended{"lượt dự không còn hiệu lực; bỏ qua", "voided or replaced; left out"};
inline constexpr Wording living_but_ended{"ghi là còn hiệu lực, nhưng lại có mục {by} hủy hay thay nó",
                                          "it is said to stand, and to be ended by entry {by}"};

// What is there already.
inline constexpr Wording already_there{"đã có trong sổ: {id}", "recorded already: {id}"};
inline constexpr Wording already_but{
    "đã có trong sổ: {id}, nhưng khác ở: {keys}; không ghi thêm (muốn sửa: chibo record amend {id})",
    "recorded already: {id}, though it differs in: {keys}; nothing is written (to "
    "correct it: chibo record amend {id})"};
inline constexpr Wording already_in_list{"giống dòng {line}", "the same as line {line}"};

// What became of it.
inline constexpr Wording row_line{"{file}:{line}: {severity}: {why}", "{file}:{line}: {severity}: {why}"};
inline constexpr Wording more_bad_rows{"còn {rows:dòng hỏng} nữa", "and {rows:more bad row|more bad rows}"};
inline constexpr Wording more_rows_there{"còn {rows:dòng} nữa đã có từ trước",
                                         "and {rows:more row|more rows} that were there already"};
inline constexpr Wording more_rows_left_out{"còn {rows:dòng} nữa bị bỏ qua vì đã hủy hay thay thế",
                                            "and {rows:more row|more rows} voided or replaced, left out"};
inline constexpr Wording more_warnings{"còn {findings:cảnh báo, ghi chú} nữa",
                                       "and {findings:more warning or note|more warnings and notes}"};
// In the order of model::List.
inline constexpr std::array<Wording, 3> rows_written = {
    {{"Đã ghi {taken:lượt dự}; {already:dòng} đã có từ trước; {bad:dòng hỏng}",
      "Recorded {taken:visit|visits}; {already:row|rows} there already; {bad:bad row|bad rows}"},
     {"Đã ghi {taken:ủy viên, tổ}; {already:dòng} đã có từ trước; {bad:dòng hỏng}",
      "Recorded {taken:member|members}; {already:row|rows} there already; {bad:bad row|bad rows}"},
     {"Đã ghi {taken:chi bộ}; {already:dòng} đã có từ trước; {bad:dòng hỏng}",
      "Recorded {taken:branch|branches}; {already:row|rows} there already; {bad:bad row|bad rows}"}}};
inline constexpr std::array<Wording, 3> rows_would_be_written = {
    {{"Sẽ ghi {taken:lượt dự}; {already:dòng} đã có từ trước; {bad:dòng hỏng}; chưa ghi gì",
      "{taken:visit|visits} would be recorded; {already:row|rows} there already; {bad:bad row|bad rows}; nothing was "
      "written"},
     {"Sẽ ghi {taken:ủy viên, tổ}; {already:dòng} đã có từ trước; {bad:dòng hỏng}; chưa ghi gì",
      "{taken:member|members} would be recorded; {already:row|rows} there already; {bad:bad row|bad rows}; nothing was "
      "written"},
     {"Sẽ ghi {taken:chi bộ}; {already:dòng} đã có từ trước; {bad:dòng hỏng}; chưa ghi gì",
      "{taken:branch|branches} would be recorded; {already:row|rows} there already; {bad:bad row|bad rows}; nothing was "
      "written"}}};
inline constexpr Wording rows_refused{
    "không ghi gì: {bad:dòng hỏng}; {taken:dòng} tốt, {already:dòng} đã có từ trước; sửa các dòng hỏng, hoặc ghi các "
    "dòng tốt bằng --keep-going",
    "nothing was written: {bad:bad row|bad rows}; {taken:row is|rows are} good, {already:row|rows} there already; mend "
    "the bad ones, or take the good ones with --keep-going"};
inline constexpr Wording rows_left_out{"  bỏ qua {rows:dòng} đã hủy hay thay thế",
                                       "  {rows:row|rows} voided or replaced: left out"};
inline constexpr Wording written_to_file{"  {file}: {rows:mục}", "  {file}: {rows:record|records}"};
inline constexpr Wording written_in_part{
    "{why}; đã ghi xong {files}; chạy lại đúng lệnh này là ghi nốt, không ghi trùng",
    "{why}; {files} are written whole; run the same again to write the rest: nothing is written twice"};
inline constexpr Wording unforeseen_reading{"{file}:{line} không đọc lại được nếu ghi thêm: {why}; chưa ghi gì",
                                            "{file}:{line} could not be read back with the list in it: {why}; nothing "
                                            "was written"};
inline constexpr Wording list_file_changed{"tệp {file} vừa bị sửa trong lúc kiểm tra; chưa ghi gì, hãy thử lại",
                                           "{file} was changed while it was checked; nothing was written; try again"};

// Members and branches.
inline constexpr Wording record_differs{"mã {id} đã dùng cho {name}", "the id {id} is that of {name}"};
inline constexpr Wording record_there{"đã có: {id}", "there already: {id}"};
inline constexpr Wording record_there_but{"đã có: {id}, nhưng khác ở: {keys}; muốn sửa thì sửa trong {file}",
                                          "there already: {id}, though it differs in: {keys}; correct it in {file}"};
inline constexpr Wording names_twice{
    "trùng tên với dòng {line} nhưng khác ở: {keys}; nếu là hai người hay hai chi bộ thì cho mỗi dòng một mã",
    "it bears the same name as line {line}, but differs in: {keys}; give each an id of its own if they are two"};
inline constexpr Wording several_bear_name{"có nhiều người hay chi bộ mang tên này: {ids}; hãy ghi rõ mã",
                                           "several bear this name: {ids}; give the id"};
inline constexpr Wording no_id_from_name{"không đặt được mã từ tên «{name}»; hãy cho một mã",
                                         "no id can be made from the name «{name}»; give one"};
inline constexpr Wording bad_office{"«{word}» không đọc được; viết «chức vụ từ..đến», vd. uv-bch 15/10/2020..",
                                    "«{word}» can't be read; write «office from..to», such as uv-bch 15/10/2020.."};
inline constexpr Wording bad_leave{"«{word}» không đọc được; viết «từ..đến|lý do|quyết định»",
                                   "«{word}» can't be read; write «from..to|reason|decision»"};
inline constexpr Wording one_office_span{
    "có nhiều chức vụ thì ghi thời gian ngay sau từng chức vụ, không ở cột riêng",
    "with several offices each has its days behind it, not in columns of their own"};
inline constexpr Wording days_without_office{"có thời gian giữ chức vụ mà không có chức vụ",
                                             "there are days of an office, and no office"};
inline constexpr Wording from_behind_to{"ngày {from} đứng sau ngày {to}", "{from} is after {to}"};
inline constexpr Wording no_people_of_person{"chỉ tổ công tác mới có thành viên", "only groups have people"};

}  // namespace chibo::finding::wordings
