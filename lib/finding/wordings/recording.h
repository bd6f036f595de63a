// What is said when something is recorded, refused or could not be written. In both languages side by side.
#pragma once

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

// Why nothing was written: the world stood in the way.
inline constexpr Wording board_locked{
    "bộ dữ liệu đang được người khác ghi; chưa ghi gì, hãy thử lại, hoặc chờ lâu hơn bằng --wait",
    "another writer is at the board; nothing was recorded; try again, or wait longer with --wait"};
inline constexpr Wording no_lock{"không khóa được thư mục «{folder}»: {reason}; chưa ghi gì",
                                 "the folder «{folder}» could not be locked: {reason}; nothing was recorded"};
inline constexpr Wording journal_read{"tệp {file} đang có người đọc mãi chưa xong; chưa ghi gì, hãy thử lại",
                                      "{file} is being read all the while; nothing was recorded; try again"};
inline constexpr Wording journal_changed{"tệp {file} vừa bị sửa trong lúc kiểm tra; chưa ghi gì, hãy thử lại",
                                         "{file} was changed while it was checked; nothing was recorded; try again"};
inline constexpr Wording journal_elsewhere{
    "{file} là liên kết hoặc không phải tệp thường; chibo chỉ ghi vào tệp nằm ngay trong bộ dữ liệu; chưa ghi gì",
    "{file} is a link or no regular file; chibo writes only to files of the board itself; nothing was recorded"};
inline constexpr Wording not_recorded{"không ghi được vào {file}: {reason}; sổ vẫn như cũ",
                                      "{file} could not be written: {reason}; the journal is as it was"};
inline constexpr Wording unsure{
    "mục đã nối vào {file} nhưng không chắc đã xuống đĩa ({reason}) và cũng không rút lại được; hãy kiểm tra đĩa, rồi xem "
    "lại cuối tệp",
    "the entry stands in {file}, but may not be on the disk ({reason}) and could not be taken back; see to the disk, then "
    "look at the end of the file"};
inline constexpr Wording cannot_append{
    "không thể nối thêm vào cuối {file} theo cách tệp đó được viết; mỗi mục phải bắt đầu bằng «- » ở đầu dòng; chưa ghi gì",
    "nothing can be appended to {file} the way it is written; each entry must begin with «- » at the beginning of a line; "
    "nothing was recorded"};

// Why nothing was written: the entry itself.
inline constexpr Wording refused{"không ghi: {why}", "not recorded: {why}"};
inline constexpr Wording future_date{"{date} chưa đến (hôm nay là {today}); nếu đúng thì thêm --allow-future",
                                     "{date} has not come yet (today is {today}); if it is right add --allow-future"};
inline constexpr Wording future_year{"đến {date} thì năm {year} chưa bắt đầu; nếu đúng thì thêm --allow-future",
                                     "on {date} the year {year} has not begun; if it is right add --allow-future"};
inline constexpr Wording before_the_visit{"{date} đứng trước ngày của lượt dự {visit} ({day})",
                                          "{date} is before the date of visit {visit} ({day})"};
inline constexpr Wording use_to{", bằng --to", ", with --to"};
inline constexpr Wording use_third_part{", ở phần thứ ba của --difficulty", ", in the third part of --difficulty"};
inline constexpr Wording makes_finding{"{message} [{code}]{hint}", "{message} [{code}]{hint}"};
inline constexpr Wording allow_findings{"; nếu đúng như vậy thì thêm --allow-findings",
                                        "; if that is right add --allow-findings"};
inline constexpr Wording use_amend{"; muốn sửa lượt đã ghi thì dùng chibo record amend {id}",
                                   "; to correct the recorded one use chibo record amend {id}"};

// What was recorded.
inline constexpr Wording recorded_line{"Đã ghi {id} vào {file}:{line}", "Recorded {id} in {file}:{line}"};
inline constexpr Wording already_recorded{"Đã ghi từ trước: {id} ({file}:{line}); không ghi thêm",
                                          "Already recorded: {id} ({file}:{line}); nothing was written"};
inline constexpr Wording echo_day{"{weekday}, {date}: {about}", "{weekday} {date}: {about}"};
inline constexpr Wording echo_month{"{date}: {about}", "{date}: {about}"};
inline constexpr Wording echo_due{"; hạn của «{difficulty}»: {weekday}, {day}",
                                  "; «{difficulty}» is due {weekday} {day}"};

// What is asked for on a terminal.
inline constexpr Wording ask_date{"Ngày dự (vd. 5/9/2023, hôm qua, 9/2023): ",
                                  "Date (such as 5/9/2023, yesterday, 9/2023): "};
inline constexpr Wording ask_branch{"Chi bộ (mã hoặc một phần tên): ", "Branch (id or part of the name): "};
inline constexpr Wording ask_members{"Ủy viên, tổ (mã hoặc một phần tên; nhiều người cách nhau bằng dấu phẩy): ",
                                     "Members (id or part of the name; several by commas): "};
inline constexpr Wording ask_member{"Ủy viên, tổ (mã hoặc một phần tên): ", "Member (id or part of the name): "};
inline constexpr Wording ask_year{"Năm: ", "Year: "};
inline constexpr Wording ask_text{"Nội dung kết luận: ", "Text of the conclusion: "};
inline constexpr Wording ask_reason{"Lý do: ", "Reason: "};
inline constexpr Wording ask_entry{"Mã mục nhật ký (vd. 2023/17): ", "Id of the entry (such as 2023/17): "};
inline constexpr Wording ask_difficulty{"Mã khó khăn (vd. 2023/17.2): ", "Id of the difficulty (such as 2023/17.2): "};
inline constexpr Wording ask_status{"Tình trạng (open, escalated, resolved): ", "Status (open, escalated, resolved): "};
inline constexpr Wording missing_word{"thiếu {what} (xem chibo record {command} --help)",
                                      "{what} is missing (see chibo record {command} --help)"};

// What stands in the entry is wrong.
inline constexpr Wording bad_entry_id{"«{word}» không phải là mã mục nhật ký, dạng 2023/17",
                                      "«{word}» is no entry's id such as 2023/17"};
inline constexpr Wording bad_difficulty_id{"«{word}» không phải là mã khó khăn, dạng 2023/17.2",
                                           "«{word}» is no difficulty's id such as 2023/17.2"};
inline constexpr Wording no_such_entry{"không có {what} nào mang mã «{id}»", "there is no {what} «{id}»"};
inline constexpr Wording bad_number{
    "«{word}» không dùng được cho {option}: cần số nguyên từ {min} đến {max}",
    "«{word}» may not be given to {option}: a whole number from {min} to {max} is needed"};
inline constexpr Wording bad_year{"«{word}» không phải là năm; gõ như 2023", "«{word}» is no year; type it as 2023"};
inline constexpr Wording bad_date{
    "«{word}» không phải là ngày hay tháng; gõ như 2023-09-05, 5/9/2023, 9/2023, hôm nay, hôm qua",
    "«{word}» is no day or month; type it as 2023-09-05, 5/9/2023, 9/2023, today, yesterday"};
inline constexpr Wording bad_text{
    "{option} có chữ không dùng được trong sổ (không đúng UTF-8, hoặc ký tự điều khiển)",
    "{option} holds what may not stand in the journal (no UTF-8, or a control character)"};
inline constexpr Wording blank_text{"{option} không được để trống", "{option} may not be blank"};
inline constexpr Wording lone_turnout{"--present và --eligible phải đi cùng nhau",
                                      "--present and --eligible go together"};
inline constexpr Wording bad_difficulty{
    "«{word}» không đọc được; gõ «NỘI DUNG|tình trạng|nơi nhận|hạn», các phần sau có thể bỏ",
    "«{word}» can't be read; type it as «TEXT|status|to|due», of which the latter parts may be left out"};
inline constexpr Wording bad_grade{
    "«{word}» không dùng được cho --grade: mã gồm chữ thường không dấu, chữ số, «.», «-»",
    "«{word}» may not be given to --grade: ids are made of a-z, 0-9, «.» and «-»"};
inline constexpr Wording no_addressee{"khó khăn {difficulty} chuyển cấp trên thì phải ghi nơi nhận{hint}",
                                      "difficulty {difficulty} is escalated and must say to whom{hint}"};
inline constexpr Wording ended_already{"{id} đã bị hủy hoặc thay thế ở {by}",
                                       "{id} is voided or replaced already, by {by}"};
inline constexpr Wording visit_voided{
    "lượt dự {id} đã bị hủy ở {by} nên các khó khăn của nó không còn được xét; nếu buổi ấy có thật, hãy ghi lại lượt dự",
    "visit {id} is voided, by {by}, and its difficulties with it; if there was such a meeting, record the visit anew"};
inline constexpr Wording no_next_id{"năm {year} không còn mã để ghi tiếp", "there is no id left in {year}"};
inline constexpr Wording member_twice{"{member} được nêu hai lần", "{member} is named twice"};

}  // namespace chibo::finding::wordings
