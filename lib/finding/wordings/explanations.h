// What `explain` says of a member: the derivation as a person would argue it. In both languages side by side.
#pragma once

#include <array>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording explanation_title{"{member} ({id}): việc dự sinh hoạt chi bộ, {years}",
                                           "{member} ({id}): attendance at branch meetings, {years}"};
inline constexpr Wording one_year{"năm {first}", "{first}"};
inline constexpr Wording several_years{"các năm {first}–{last}", "{first}–{last}"};
inline constexpr Wording not_bound{"Không thuộc diện phải dự ngày nào trong thời gian này.",
                                   "Not bound on any day of these years."};

inline constexpr Wording offices_title{"Chức vụ đã giữ", "Offices held"};
inline constexpr Wording office_item{"{office}, {from}–{to}", "{office}, {from}–{to}"};
inline constexpr Wording office_unlisted{"{office}, {from}–{to}; không quy định nào nêu chức vụ này",
                                         "{office}, {from}–{to}; no regulation lists this office"};
inline constexpr Wording no_offices{"Không giữ chức vụ nào.", "None."};

inline constexpr Wording regulation_title{"Quy định", "Regulation"};
inline constexpr Wording regulation_item{"{number}, {title}; {issuer} ban hành ngày {issued} ({place})",
                                         "{number}, {title}; issued by {issuer} on {issued} ({place})"};

inline constexpr Wording intervals_title{"Thời gian thuộc diện", "Days bound"};
inline constexpr Wording from_column{"Từ ngày", "From"};
inline constexpr Wording to_column{"Đến ngày", "To"};
inline constexpr Wording days_column{"Số ngày", "Days"};
inline constexpr Wording binds_column{"Chức vụ, định mức", "Office, quota"};
inline constexpr Wording binds{"{office}: {at_least:lượt} {per} ({number})",
                               "{office}: {at_least:meeting|meetings} {per} ({number})"};
inline constexpr Wording binds_on_leave{"{office}; {leave}; không tính ngày",
                                        "{office}; {leave}; the days do not count"};
inline constexpr Wording binds_nobody{"không thuộc diện", "not bound"};

inline constexpr Wording requirement_title{"Định mức", "Required"};
inline constexpr Wording requirement_item{"{period}: {requirement}", "{period}: {requirement}"};

inline constexpr Wording visits_title{"Các lượt dự đã ghi", "Visits recorded"};
inline constexpr Wording no_visits{"Chưa ghi nhận lượt dự nào.", "No visit is recorded."};
inline constexpr Wording visit_column{"Mã", "Visit"};
inline constexpr Wording date_column{"Ngày", "Date"};
inline constexpr Wording branch_column{"Chi bộ", "Branch"};
inline constexpr Wording fate_column{"Tính hay không", "Counted or not"};
inline constexpr Wording place_column{"Nơi ghi", "Place"};
inline constexpr Wording counted{"tính cho {period}", "counts for {period}"};
inline constexpr Wording counted_at_home{
    "tính cho {period}; chi bộ nơi cư trú (mục «home: counts» của quy định)",
    "counts for {period}; the member's own branch («home: counts» of the regulation)"};
inline constexpr Wording not_seen{"sau ngày đang xét, chưa tính", "after the day asked about, not seen yet"};
inline constexpr Wording voided{"đã hủy ở {by}: {reason}", "voided by {by}: {reason}"};
inline constexpr Wording replaced{"đã thay bằng {by}", "replaced by {by}"};

// Why a visit does not count, in the order of model::Aside.
inline constexpr std::array<Wording, 7> aside = {
    {{"không tính: không có ủy viên mang mã này", "not counted: no such member"},
     {"không tính: không có chi bộ mang mã «{branch}»", "not counted: there is no branch «{branch}»"},
     {"không tính: đã ghi ở {first}", "not counted: already recorded as {first}"},
     {"không tính: lúc đó không thuộc diện phải dự", "not counted: not bound at that time"},
     {"không tính: lúc đó chi bộ không hoạt động", "not counted: the branch was not open at that time"},
     {"không tính: quy định không tính loại «{kind}»", "not counted: the regulation does not count the kind «{kind}»"},
     {"không tính: chi bộ nơi cư trú (mục «home» của quy định)",
      "not counted: the member's own branch («home» of the regulation)"}}};

inline constexpr Wording reviews_title{"Tự kiểm điểm", "Self-review"};
inline constexpr Wording review_filed{"{year}: đã nộp ngày {day}, mục {entry} ({place})",
                                      "{year}: filed on {day}, entry {entry} ({place})"};
inline constexpr Wording review_not_filed{"{year}: chưa ghi nhận", "{year}: none is recorded"};

inline constexpr Wording conclusion_title{"Kết quả", "Outcome"};
inline constexpr Wording outcome_exempt{"{period}: miễn, không phải dự.", "{period}: exempt, nothing required."};
inline constexpr Wording outcome_met{"{period}: đã dự {counted}/{required:lượt}: đủ.",
                                     "{period}: attended {counted} of {required}: met."};
inline constexpr Wording outcome_short{
    "{period}: đã dự {counted}/{required:lượt}: thiếu {missing:lượt}; kỳ đã hết ngày {last}. Nếu có lượt chưa ghi hoặc "
    "ghi sai thì ghi bổ sung, đính chính vào sổ.",
    "{period}: attended {counted} of {required}: {missing} short; the period ended on {last}. A visit that was not "
    "recorded, or recorded wrongly, can still be recorded or corrected in the journal."};
inline constexpr Wording outcome_open{
    "{period}: đã dự {counted}/{required:lượt}: {state}; đến ngày {day} theo tiến độ là {required}×{gone}/{bound} = "
    "{quotient}, làm tròn thành {expected:lượt}. Còn phải dự {missing:lượt} đến hết ngày {last}, tại chi bộ thuộc loại: "
    "{kinds}.",
    "{period}: attended {counted} of {required}: {state}; by {day} an even pace asks for {required}×{gone}/{bound} = "
    "{quotient}, rounded to {expected:meeting|meetings}. To attend by {last}: {missing:meeting|meetings} more, at "
    "branches of the kinds: {kinds}."};
inline constexpr Wording outcome_too_late{
    "{period}: đã dự {counted}/{required:lượt}: {state}; đến ngày {day} theo tiến độ là {required}×{gone}/{bound} = "
    "{quotient}, làm tròn thành {expected:lượt}. Còn thiếu {missing:lượt}, mà ngày cuối cùng có thể dự ({last}) đã qua.",
    "{period}: attended {counted} of {required}: {state}; by {day} an even pace asks for {required}×{gone}/{bound} = "
    "{quotient}, rounded to {expected:meeting|meetings}. {missing:meeting|meetings} missing, and the last day for it "
    "({last}) has passed."};
inline constexpr Wording outcome_future{
    "{period}: phải dự {required:lượt}; kỳ chưa bắt đầu, hết hạn ngày {last}.",
    "{period}: {required:meeting|meetings} required; the period has not begun and ends on {last}."};

// What `explain` says of a code. What is wrong with files has one rule and one remedy.
inline constexpr Wording file_error_what{"Câu báo: {message}", "It says: {message}"};
inline constexpr Wording file_error_rule{
    "Có gì đó trong tệp không đúng cách ghi, hoặc trỏ đến thứ không có. Chừng nào còn một lỗi như vậy thì chibo không "
    "đánh giá ai và kết thúc với mã 2; chibo check nêu tất cả các lỗi trong một lần.",
    "Something in a file is not as a board writes it, or refers to what is not there. As long as one such error is left "
    "chibo judges nobody and ends with status 2; chibo check tells all of them in one run."};
inline constexpr Wording file_error_mend{
    "Mở tệp ở dòng và cột được nêu, sửa lại rồi chạy chibo check.",
    "Open the file at the line and column that are named, mend it, and run chibo check."};
inline constexpr Wording rule_title{"Khi nào", "When"};
inline constexpr Wording mend_title{"Cách khắc phục", "What can be done"};
inline constexpr Wording example_title{"Ví dụ (dữ liệu bịa): chibo {command}", "Example (made up): chibo {command}"};

}  // namespace chibo::finding::wordings
