// The help of `record` and of the commands below it. In both languages side by side.
#pragma once

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording visit_about{"ghi một buổi dự sinh hoạt", "record a meeting attended"};
inline constexpr Wording amend_about{"đính chính một lượt dự: ghi mục mới thay mục cũ, điều không nêu thì giữ như cũ",
                                     "correct a visit: a new entry replaces it, taking over what is not given anew"};
inline constexpr Wording follow_up_about{"ghi việc giải quyết một khó khăn", "record what became of a difficulty"};
inline constexpr Wording review_about{"ghi đã nộp bản tự kiểm điểm", "record that a self-review was filed"};
inline constexpr Wording conclusion_about{"ghi kết luận của Ban Thường vụ về một ủy viên",
                                          "record what the standing committee concluded of a member"};
inline constexpr Wording void_about{"hủy một mục đã ghi", "void an entry"};

// Words without an option's name: what they are called, their kind, what they are.
inline constexpr Wording words_place{"tham-so", "words"};
inline constexpr Wording visit_words_place{"luot-du", "visit"};
inline constexpr Wording visit_words_type{"NGÀY CHI-BỘ ỦY-VIÊN...", "DATE BRANCH MEMBER..."};
inline constexpr Wording visit_words_help{
    "ngày hay tháng (5/9/2023, hôm qua, 9/2023), chi bộ, rồi một hay nhiều ủy viên, tổ; mã hoặc một phần tên",
    "a day or month (5/9/2023, yesterday, 9/2023), a branch, then one member or more; by id or part of the name"};
inline constexpr Wording entry_type{"MÃ", "ID"};
inline constexpr Wording amend_words_help{"mã lượt dự cần đính chính, vd. 2023/17",
                                          "the visit to correct, such as 2023/17"};
inline constexpr Wording void_words_help{"mã mục cần hủy, vd. 2023/17", "the entry to void, such as 2023/17"};
inline constexpr Wording follow_up_type{"KHÓ-KHĂN TÌNH-TRẠNG", "DIFFICULTY STATUS"};
inline constexpr Wording follow_up_words_help{
    "mã khó khăn (vd. 2023/17.2) và tình trạng: open, escalated, resolved",
    "the difficulty (such as 2023/17.2) and its status: open, escalated, resolved"};
inline constexpr Wording member_year_type{"ỦY-VIÊN NĂM", "MEMBER YEAR"};
inline constexpr Wording member_year_words_help{"ủy viên (mã hoặc một phần tên) và năm",
                                                "a member (id or part of the name) and a year"};

// The same as complaints name them.
inline constexpr Wording date_place{"ngày dự", "the date"};
inline constexpr Wording branch_place{"chi bộ", "the branch"};
inline constexpr Wording member_place{"ủy viên", "the member"};
inline constexpr Wording year_place{"năm", "the year"};
inline constexpr Wording entry_place{"mã mục nhật ký", "the entry's id"};
inline constexpr Wording difficulty_place{"mã khó khăn", "the difficulty's id"};
inline constexpr Wording status_place{"tình trạng", "the status"};

inline constexpr Wording session_help{"sinh hoạt thường kỳ (regular) hay chuyên đề (thematic)",
                                      "a regular or a thematic meeting"};
inline constexpr Wording minutes_help{"buổi sinh hoạt kéo dài bao nhiêu phút", "how many minutes the meeting took"};
inline constexpr Wording present_help{"số đảng viên có mặt", "party members present"};
inline constexpr Wording eligible_help{"số đảng viên phải dự (không kể miễn sinh hoạt)",
                                       "party members who should attend (those excused for good left out)"};
inline constexpr Wording score_help{"điểm chất lượng buổi sinh hoạt, 0 đến 100",
                                    "score of the meeting's quality, 0 to 100"};
inline constexpr Wording amend_score_help{
    "điểm chất lượng buổi sinh hoạt, 0 đến 100; xếp loại cũ không giữ lại, cần thì nêu cả --grade",
    "score of the meeting's quality, 0 to 100; the old grade is not taken over, give --grade too where it is wanted"};
inline constexpr Wording grade_help{"mã xếp loại buổi sinh hoạt, theo quy định",
                                    "grade of the meeting, by the regulation's ids"};
inline constexpr Wording informed_help{"nội dung đã thông tin: mã chủ đề của quy định, hoặc chữ (dùng được nhiều lần)",
                                       "what the cell was informed of: a topic's id or a text (may be repeated)"};
inline constexpr Wording guidance_help{"ý kiến chỉ đạo (dùng được nhiều lần)", "guidance given (may be repeated)"};
inline constexpr Wording difficulty_help{
    "khó khăn, kiến nghị: «NỘI DUNG|tình trạng|nơi nhận|hạn», các phần sau có thể bỏ (dùng được nhiều lần)",
    "a difficulty: «TEXT|status|to|due», the latter parts may be left out (may be repeated)"};
inline constexpr Wording guest_help{"khách cùng dự (dùng được nhiều lần)", "a guest (may be repeated)"};
inline constexpr Wording replaces_help{"mã lượt dự mà mục này thay thế", "the visit that this one replaces"};
inline constexpr Wording amend_date_help{"ngày đúng", "the right date"};
inline constexpr Wording amend_branch_help{"chi bộ đúng", "the right branch"};
inline constexpr Wording amend_member_help{"ủy viên đúng (dùng được nhiều lần; thay cả danh sách)",
                                           "the right member (may be repeated; replaces the whole list)"};
inline constexpr Wording entry_date_help{"ngày của mục này (mặc định: hôm nay)", "date of the entry (default: today)"};
inline constexpr Wording to_help{"chuyển cấp trên đến đâu", "to whom it is escalated"};
inline constexpr Wording due_help{"hạn giải quyết", "day by which it is due"};
inline constexpr Wording conclusion_text_help{"nội dung kết luận", "text of the conclusion"};
inline constexpr Wording decision_help{"số văn bản kết luận", "number of the decision"};
inline constexpr Wording reason_help{"lý do hủy", "why the entry is voided"};

inline constexpr Wording note_help{"ghi chú", "a note"};
inline constexpr Wording source_help{"nguồn: biên bản, công văn", "where it is known from"};
inline constexpr Wording by_help{"người ghi (mặc định: tên đăng nhập)", "who records it (default: the login name)"};
inline constexpr Wording wait_help{"chờ người khác ghi xong nhiều nhất bao nhiêu giây (mặc định: 5), rồi trả về 75",
                                   "wait so many seconds for other writers (default: 5), then exit with 75"};
inline constexpr Wording dry_run_help{"chỉ in đúng những gì sẽ ghi, không ghi",
                                      "print exactly what would be written; write nothing"};
inline constexpr Wording json_help{"trả lời bằng JSON", "answer in JSON"};
inline constexpr Wording allow_future_help{"chấp nhận ngày chưa đến", "take a date that has not come yet"};
inline constexpr Wording allow_findings_help{"ghi cả khi việc đó làm phát sinh lỗi, như ai đó thành thiếu lượt",
                                             "record even what makes an error finding, such as a member coming short"};

}  // namespace chibo::finding::wordings
