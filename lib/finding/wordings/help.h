// What the help says: the program, its commands and options, in both languages side by side.
#pragma once

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording about{"chibo: theo dõi việc cấp ủy viên dự sinh hoạt chi bộ khu dân cư",
                               "chibo: the attendance of committee members at the meetings of residential Party cells"};
inline constexpr Wording audit_about{"đối chiếu việc dự sinh hoạt với quy định, nêu chỗ thiếu và sai lệch",
                                     "hold attendance against the regulation and name what is missing or wrong"};
inline constexpr Wording explain_about{"giải thích kết quả của một ủy viên, hoặc ý nghĩa một mã phát hiện",
                                       "explain a member's verdict step by step, or what a code means"};
inline constexpr Wording plan_about{"xếp kế hoạch dự sinh hoạt của năm, tối ưu và có lý do; hoặc kiểm tra một kế hoạch",
                                    "make the best plan of a year's visits, with reasons; or check a plan"};
inline constexpr Wording check_about{"kiểm tra bộ dữ liệu, không đánh giá ai", "check the board's files; judge nobody"};
inline constexpr Wording report_about{"báo cáo cả năm, hoặc theo chức vụ, ủy viên, tháng, địa bàn, chi bộ",
                                      "report the year: in all, or by office, member, month, area or branch"};
inline constexpr Wording record_about{
    "ghi vào sổ: lượt dự, giải quyết khó khăn, tự kiểm điểm, kết luận, hủy, đính chính",
    "record a visit, a follow-up, a review, a conclusion, a void, a correction"};
inline constexpr Wording directory_help{
    "thư mục của bộ dữ liệu (mặc định: CHIBO_BOARD, rồi thư mục gần nhất có chibo.yaml)",
    "the board's folder (default: CHIBO_BOARD, else the nearest with chibo.yaml)"};
inline constexpr Wording language_help{"ngôn ngữ trả lời: vi, en (mặc định: CHIBO_LANG, rồi của bộ dữ liệu)",
                                       "language of the answer: vi, en (default: CHIBO_LANG, else the board's)"};
inline constexpr Wording usage_title{"Cách dùng", "Usage"};
inline constexpr Wording options_title{"Tùy chọn", "Options"};
inline constexpr Wording commands_title{"Lệnh", "Commands"};
inline constexpr Wording options_place{"TÙY CHỌN", "OPTIONS"};
inline constexpr Wording command_place{"LỆNH", "COMMAND"};
inline constexpr Wording common_footer{"Tùy chọn chung (-C, --lang, --color): xem chibo --help.",
                                       "Options of every command (-C, --lang, --color): see chibo --help."};
inline constexpr Wording color_help{"tô màu: auto, always, never (auto: chỉ trên màn hình và khi không có NO_COLOR)",
                                    "colour: auto, always, never (auto: on a terminal only, and without NO_COLOR)"};
inline constexpr Wording help_help{"in phần trợ giúp này", "print this help"};
inline constexpr Wording version_help{"in số phiên bản", "print the version"};
inline constexpr Wording year_help{
    "năm hoặc các năm: 2023, 2022..2023 (mặc định: năm đang xét; đến hết 31/3 thì cả năm trước)",
    "year or years: 2023, 2022..2023 (default: this year; until 31 March the last one too)"};
inline constexpr Wording as_of_help{"tính đến hết ngày này", "as of the close of this day"};
inline constexpr Wording today_help{"coi hôm nay là ngày này (mặc định: CHIBO_TODAY, rồi đồng hồ)",
                                    "take this day for today (default: CHIBO_TODAY, else the clock)"};
inline constexpr Wording member_help{"chỉ ủy viên, tổ này: mã hoặc một phần tên (dùng được nhiều lần)",
                                     "only this member: id or part of the name (may be repeated)"};
inline constexpr Wording office_help{"chỉ người giữ chức vụ này trong kỳ (dùng được nhiều lần)",
                                     "only holders of this office in a duty (may be repeated)"};
inline constexpr Wording area_help{"chỉ người phụ trách địa bàn này (dùng được nhiều lần)",
                                   "only those who follow this area (may be repeated)"};
inline constexpr Wording known_by_help{
    "chỉ xét các mục đã vào sổ (at) đến hết ngày này; mục không ghi at luôn được xét",
    "only entries recorded (at) by the close of this day; those without at always count"};
inline constexpr Wording audit_format_help{
    "dạng kết quả: text, json, csv, md (mặc định: theo đuôi tệp của -o, rồi text)",
    "form of the answer: text, json, csv, md (default: by the ending of -o, else text)"};
inline constexpr Wording report_format_help{
    "dạng kết quả: text, json, csv, md, html, xlsx (mặc định: theo đuôi tệp của -o, rồi text)",
    "form of the answer: text, json, csv, md, html, xlsx (default: by the ending of -o, else text)"};
inline constexpr Wording explain_format_help{
    "dạng kết quả: text, json, md (mặc định: theo đuôi tệp của -o, rồi text)",
    "form of the answer: text, json, md (default: by the ending of -o, else text)"};
inline constexpr Wording excel_help{"csv cho Excel: thêm dấu BOM đầu tệp để Excel hiểu UTF-8",
                                    "csv for Excel: a byte order mark first, so that it is taken for UTF-8"};
inline constexpr Wording list_help{
    "chỉ in tên những người có kết quả này, mỗi dòng một tên: met, short, behind, pending, exempt (cách nhau bằng "
    "dấu phẩy)",
    "only the names of those in this state, one a line: met, short, behind, pending, exempt (several by commas)"};
inline constexpr Wording baseline_help{
    "chỉ nêu điều mới, nặng hơn hay đã hết so với lần đối chiếu trước, lưu trong tệp JSON này; trả về 1 chỉ khi có "
    "điều mới hay nặng hơn",
    "tell only what is new, worse or resolved since the audit kept in this JSON file; exit with 1 only for new or "
    "worse"};
inline constexpr Wording update_baseline_help{"trả lời xong thì lưu lần đối chiếu này vào tệp của --baseline",
                                              "after the answer, keep this audit in the file of --baseline"};
inline constexpr Wording by_what_help{
    "một bảng: office (chức vụ), member (ủy viên, tổ), month (tháng), area (địa bàn), branch (chi bộ); mặc định: cả báo cáo",
    "one table: by office, member, month, area or branch; default: the whole report"};
inline constexpr Wording sheet_member_help{
    "bản số liệu của một ủy viên, tổ, kèm bản tự kiểm điểm: mã hoặc một phần tên",
    "the sheet of one member, to go with the self-review: id or part of the name"};
inline constexpr Wording sheet_branch_help{"bản số liệu của một chi bộ: mã hoặc một phần tên",
                                           "the sheet of one branch: id or part of the name"};
inline constexpr Wording areas_of_help{
    "địa bàn hiện nay (now, mặc định) hay của lúc dự (then); địa bàn sáp nhập thì hai cách khác nhau",
    "areas as they are now (default) or as they were then; they differ where areas merged"};
inline constexpr Wording what_place{"doi-tuong", "what"};
inline constexpr Wording what_type{"ỦY-VIÊN [NĂM]|MÃ", "MEMBER [YEAR]|CODE"};
inline constexpr Wording positionals_title{"Tham số", "Arguments"};
inline constexpr Wording what_help{"ủy viên (mã hoặc một phần tên) và năm, hoặc mã phát hiện",
                                   "a member (id or part of the name) and a year, or the code of a finding"};
inline constexpr Wording format_help{"dạng kết quả: text, json", "form of the answer: text, json"};
inline constexpr Wording fail_on_help{"trả về 1 khi có phát hiện từ mức này: error, warning, note (mặc định: error)",
                                      "exit with 1 for a finding at or above: error, warning, note (default: error)"};
inline constexpr Wording quiet_help{"chỉ in các phát hiện từ mức --fail-on; không có thì không in gì",
                                    "print only findings at or above --fail-on; nothing where there are none"};
inline constexpr Wording output_help{"ghi kết quả vào tệp này (ghi xong mới thay tệp cũ)",
                                     "write the answer to this file (the old one is replaced when it is whole)"};
inline constexpr Wording check_quiet_help{"không in gì khi dữ liệu hợp lệ", "print nothing where the board is valid"};

}  // namespace chibo::finding::wordings
