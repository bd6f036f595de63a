// What is said where a command can't go on: wrong usage, a failing world. In both languages side by side.
#pragma once

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording no_command{"thiếu lệnh; các lệnh: {commands} (xem chibo {command}--help)",
                                    "a command is missing; commands: {commands} (see chibo {command}--help)"};
inline constexpr Wording unknown_command{"không có lệnh «{word}»; các lệnh: {commands}{nearest}",
                                         "there is no command «{word}»; commands: {commands}{nearest}"};
inline constexpr Wording option_before_command{"«{word}» phải đứng sau lệnh: chibo {command}{word}",
                                               "«{word}» belongs behind the command: chibo {command}{word}"};
inline constexpr Wording unknown_option{"không có tùy chọn «{word}» (xem chibo {command}--help){nearest}",
                                        "there is no option «{word}» (see chibo {command}--help){nearest}"};
inline constexpr Wording unexpected_word{"thừa tham số «{word}» (xem chibo {command}--help)",
                                         "«{word}» is one argument too many (see chibo {command}--help)"};
inline constexpr Wording missing_value{"tùy chọn «{option}» cần một giá trị (xem chibo {command}--help)",
                                       "the option «{option}» needs a value (see chibo {command}--help)"};
inline constexpr Wording empty_value{
    "tùy chọn «{option}» nhận giá trị trống; hãy cho một giá trị hoặc bỏ tùy chọn này",
    "the option «{option}» was given an empty value; give one or leave the option out"};
inline constexpr Wording bad_usage{"sai cách dùng: {what} (xem chibo {command}--help)",
                                   "wrong usage: {what} (see chibo {command}--help)"};
inline constexpr Wording bad_language{"ngôn ngữ «{value}» không có; chọn vi hoặc en",
                                      "there is no language «{value}»; use vi or en"};
inline constexpr Wording bad_years{"«{word}» không phải là năm cho --year; gõ như 2023 hoặc 2022..2023",
                                   "«{word}» is no year for --year; type it as 2023 or 2022..2023"};
inline constexpr Wording bad_word{"«{word}» không dùng được cho {option}; chọn một trong: {words}{nearest}",
                                  "«{word}» may not be given to {option}; use one of: {words}{nearest}"};
inline constexpr Wording bad_day{
    "«{word}» không phải là ngày cho {option}; gõ như 2023-09-05, 5/9/2023, hôm nay, hôm qua",
    "«{word}» is no day for {option}; type it as 2023-09-05, 5/9/2023, today, yesterday"};
inline constexpr Wording nobody{"không tìm thấy {what} nào là «{name}»{nearest}",
                                "there is no {what} «{name}»{nearest}"};
inline constexpr Wording several{"«{name}» khớp với nhiều tên, hãy gõ rõ hơn: {candidates}",
                                 "«{name}» fits several, type more of the name: {candidates}"};
inline constexpr Wording no_such_folder{"không có thư mục «{folder}»; hãy chỉ thư mục của bộ dữ liệu bằng -C",
                                        "there is no folder «{folder}»; name the board's folder with -C"};
inline constexpr Wording no_board{"từ đây trở lên không có chibo.yaml; hãy chỉ thư mục của bộ dữ liệu bằng -C",
                                  "there is no chibo.yaml here or above; name the board's folder with -C"};
inline constexpr Wording stdout_lost{"không ghi được kết quả ra stdout: {reason}",
                                     "the answer could not be written to stdout: {reason}"};
inline constexpr Wording device_lost{"không ghi được hết kết quả ra «{file}»: {reason}",
                                     "the answer could not be written whole to «{file}»: {reason}"};
inline constexpr Wording file_lost{
    "không ghi được tệp «{file}»: {reason}; tệp cũ (nếu có) vẫn nguyên vẹn",
    "the file «{file}» could not be written: {reason}; the old one, if any, is unchanged"};
inline constexpr Wording file_of_board{
    "«{file}» là tệp của bộ dữ liệu nên không ghi kết quả đè lên; hãy chọn tệp khác",
    "«{file}» is a file of the board, which an answer does not replace; name another"};
inline constexpr Wording temporary_file_lost{
    "không tạo được tệp tạm trong «{folder}»: {reason} (đổi thư mục bằng TMPDIR)",
    "no temporary file could be made in «{folder}»: {reason} (see TMPDIR)"};
inline constexpr Wording no_table_of_one{"--member và --branch không có dạng bảng; hãy dùng text, md, html hoặc json",
                                         "--member and --branch do not come as a table; use text, md, html or json"};
inline constexpr Wording no_text_for_terminal{
    "xlsx không phải là văn bản nên không in ra màn hình được; hãy thêm -o TỆP.xlsx",
    "xlsx is no text and can't be shown on a terminal; add -o FILE.xlsx"};
inline constexpr Wording no_memory{"không đủ bộ nhớ", "out of memory"};
inline constexpr Wording unforeseen{"lỗi không lường trước: {what}", "unforeseen error: {what}"};
inline constexpr Wording month_not_day{"«{word}» là một tháng; {option} cần một ngày, như {day}",
                                       "«{word}» is a month; {option} needs a day such as {day}"};
inline constexpr Wording update_without_baseline{"--update-baseline cần --baseline TỆP để biết lưu vào đâu",
                                                 "--update-baseline needs --baseline FILE to know where to keep it"};
inline constexpr Wording update_in_part{
    "--update-baseline lưu cả lần đối chiếu nên không dùng cùng --member, --office hay --area",
    "--update-baseline keeps the whole audit and does not go with --member, --office or --area"};
inline constexpr Wording csv_by_what{"csv là một bảng: hãy thêm --by office, member, month, area hoặc branch",
                                     "csv is one table: add --by office, member, month, area or branch"};
inline constexpr Wording one_of_by_member_branch{"--by, --member, --branch: mỗi lần chỉ dùng một",
                                                 "--by, --member and --branch: only one of them at a time"};
inline constexpr Wording excel_without_csv{"--excel chỉ dùng với --format csv", "--excel goes with --format csv only"};
inline constexpr Wording list_alone{"--list chỉ in tên nên không dùng cùng --format, --quiet hay --baseline",
                                    "--list prints names only and does not go with --format, --quiet or --baseline"};
inline constexpr Wording no_baseline{
    "không có tệp «{file}» để so; lần đầu hãy thêm --update-baseline để tạo tệp",
    "there is no «{file}» to compare with; the first time add --update-baseline, which makes it"};
inline constexpr Wording baseline_unread{"không đọc được tệp «{file}»: {reason}", "«{file}» can't be read: {reason}"};
inline constexpr Wording bad_baseline{
    "tệp «{file}» không phải là kết quả đầy đủ của chibo audit --format json; hãy chỉ đúng tệp, hoặc xóa nó rồi chạy với "
    "--update-baseline",
    "«{file}» is no whole answer of chibo audit --format json; name the right file, or remove it and run with "
    "--update-baseline"};
inline constexpr Wording other_baseline{
    "tệp «{file}» là kết quả của bộ dữ liệu khác («{board}»); mỗi bộ dữ liệu cần một tệp riêng",
    "«{file}» is of another board («{board}»); each board needs a file of its own"};
inline constexpr Wording later_baseline{
    "tệp «{file}» là kết quả của ngày {day}, sau ngày đang xét ({asked}); không so ngược thời gian được",
    "«{file}» is of {day}, later than the day asked about ({asked}); there is no comparing backwards"};
inline constexpr Wording nothing_to_explain{
    "cần một ủy viên (mã hoặc một phần tên) hoặc mã phát hiện, như: chibo explain quota-short",
    "a member (id or part of the name) or the code of a finding is needed, such as: chibo explain quota-short"};
inline constexpr Wording nobody_or_code{"không tìm thấy ủy viên, tổ công tác hay mã phát hiện nào là «{name}»{nearest}",
                                        "there is no member and no code «{name}»{nearest}"};

}  // namespace chibo::finding::wordings
