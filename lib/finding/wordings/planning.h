// What a plan says: its reasons, what finds no place and why, its head and columns. In both languages side by side.
#pragma once

#include <array>

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

// Why a visit is planned as it is.
inline constexpr Wording why_announced{"đã thông báo, giữ nguyên", "announced, stands"};
inline constexpr Wording why_frozen{"thuộc thời gian giữ nguyên kế hoạch", "in the time in which the plan stands"};
inline constexpr Wording why_kept{"giữ như kế hoạch trước", "as in the earlier plan"};
inline constexpr Wording why_moved{"kế hoạch trước là {date}, nay đổi ngày", "moved from {date} of the earlier plan"};
inline constexpr Wording why_never{"chưa có ai dự", "never visited"};
inline constexpr Wording why_years{"{years:năm} chưa có ai về", "nobody came for {years:year|years}"};
inline constexpr Wording why_months{"{months:tháng} chưa có ai về", "nobody came for {months:month|months}"};
// Where somebody came in the plan's own year too.
inline constexpr Wording why_never_before{"trước năm {year} chưa có ai dự", "never visited before {year}"};
inline constexpr Wording why_years_before{"đến đầu năm {year} đã {years:năm} chưa có ai về",
                                          "by January {year} nobody had come for {years:year|years}"};
inline constexpr Wording why_months_before{"đến đầu năm {year} đã {months:tháng} chưa có ai về",
                                           "by January {year} nobody had come for {months:month|months}"};
inline constexpr Wording why_inside{"đúng địa bàn phụ trách", "in the area followed"};
inline constexpr Wording why_outside{"ngoài địa bàn phụ trách", "outside the area followed"};
inline constexpr Wording why_repeat{"trước đây đã dự chi bộ này", "was at this branch in an earlier year"};
inline constexpr Wording why_low{"lần gần nhất xếp loại thấp ({grade})", "graded low last time ({grade})"};

// The head of a plan.
inline constexpr Wording plan_title{"Kế hoạch dự sinh hoạt chi bộ năm {year}",
                                    "Plan of attendance at branch meetings, {year}"};
inline constexpr Wording plan_from{"Xếp các lượt sau {weekday}, ngày {day}", "Visits after {weekday}, {day}"};
inline constexpr Wording plan_wishes{
    "Rải theo: {spread}; địa bàn: {areas}; mỗi chi bộ nhiều nhất {per_branch:lượt} trong năm",
    "Spread: {spread}; areas: {areas}; at most {per_branch:visit|visits} to a branch in the year"};
inline constexpr std::array<Wording, 3> spread_words = {
    {{"nửa năm", "by halves"}, {"quý", "by quarters"}, {"không rải", "none"}}};
inline constexpr std::array<Wording, 3> area_words = {{{"ưu tiên địa bàn phụ trách", "those followed first"},
                                                       {"chỉ địa bàn phụ trách", "only those followed"},
                                                       {"bất kỳ", "any"}}};
inline constexpr Wording plan_totals{
    "Xếp được {placed:lượt}, giữ nguyên từ trước {fixed}, chưa xếp được {unplaced}; {points} điểm, {proof}",
    "{placed:visit|visits} placed, {fixed} standing from before, {unplaced} without a place; {points} points, {proof}"};
inline constexpr Wording proof_best{"đã chứng minh là ít nhất", "proven to be the fewest"};
inline constexpr Wording proof_gap{"ít nhất có thể là {bound}, còn chênh {gap}",
                                   "the fewest may be {bound}, which leaves a gap of {gap}"};
inline constexpr Wording not_proven_level{
    "Chưa chứng minh được các tháng đã đều nhất: việc tìm ngày đã dừng ở giới hạn; có thể còn ngày khác đều hơn",
    "It is not proven that the months are as level as can be: the search for days stopped at its limit, and others may "
    "level them more"};
inline constexpr Wording plan_changes{
    "So với kế hoạch trước: giữ {kept}, đổi ngày {moved}, mới {fresh}, bỏ {dropped}",
    "Beside the earlier plan: {kept} kept, {moved} moved, {fresh} new, {dropped} dropped"};
inline constexpr Wording plan_coverage{
    "Chi bộ có người dự trong 5 năm: trước {before}/{branches} ({before_share}), theo kế hoạch {after} ({after_share}); "
    "lần đầu có người dự: {first_time}",
    "Branches visited within 5 years: {before} of {branches} ({before_share}) before, {after} ({after_share}) with the "
    "plan; for the first time: {first_time}"};
inline constexpr Wording plan_nothing{"Không còn lượt nào cần xếp.", "No visits are left to plan."};

// Its tables.
inline constexpr Wording load_heading{"Số lượt theo tháng", "Visits by month"};
inline constexpr Wording load_column{"Tải", "Load"};
inline constexpr Wording month_heading{"Tháng {month}: {visits:lượt}", "{month}: {visits:visit|visits}"};
inline constexpr Wording member_column{"Người dự", "Member"};
inline constexpr Wording why_column{"Lý do", "Why"};
inline constexpr Wording points_column{"Điểm", "Points"};
inline constexpr Wording id_column{"Mã", "Id"};
inline constexpr Wording change_column{"Thay đổi", "Change"};
inline constexpr Wording before_column{"Ngày cũ", "Before"};
inline constexpr Wording dropped_word{"bỏ", "dropped"};
inline constexpr std::array<Wording, 4> change_words = {
    {{"giữ cố định", "stands"}, {"giữ", "kept"}, {"đổi ngày", "moved"}, {"mới", "new"}}};

// What finds no place, why, and what would help.
inline constexpr Wording unplaced_heading{"Chưa xếp được", "Without a place"};
inline constexpr Wording unplaced_line{"{member}, {period}: còn thiếu {missing:lượt}",
                                       "{member}, {period}: {missing:visit|visits} missing"};
inline constexpr Wording conflict_heading{"Vì sao", "Why"};
inline constexpr Wording conflict_line{
    "{members} cần {needed:lượt}, mà tất cả chỗ còn lại chỉ nhận {takes}: thiếu {missing}",
    "{members}: {needed:visit|visits} needed, and all there is takes {takes}: {missing} too few"};
inline constexpr Wording conflict_branches{"chi bộ có thể đến: {branches}", "branches within reach: {branches}"};
inline constexpr Wording conflict_dates{"ngày họp còn lại: {dates}", "meetings left: {dates}"};
inline constexpr Wording conflict_nowhere{
    "không còn buổi họp nào phù hợp: hết ngày họp, không còn ngày thuộc diện phải dự mà không nghỉ, chi bộ thuộc loại được "
    "tính không có hoặc đã đủ lượt, hoặc đã dự cả rồi",
    "no meeting is left that fits: none in the days left, no days bound without leave, no branch of a kind that counts, or "
    "such branches have their visits, or were visited already"};
inline constexpr Wording conflict_nowhere_in_areas{
    "không còn buổi họp nào phù hợp: hết ngày họp, không còn ngày thuộc diện phải dự mà không nghỉ, trong địa bàn theo dõi "
    "chi bộ thuộc loại được tính không có hoặc đã đủ lượt, hoặc đã dự cả rồi",
    "no meeting is left that fits: none in the days left, no days bound without leave, in the areas followed no branch of a "
    "kind that counts, or such branches have their visits, or were visited already"};
inline constexpr Wording limit_branch{"{branch}: còn nhận {takes:lượt}", "{branch} takes {takes:visit|visits}"};
inline constexpr Wording limit_window{"{member}, từ {from} đến {to}: nhiều nhất {takes:lượt}",
                                      "{member}, {from} to {to}: at most {takes:visit|visits}"};
inline constexpr Wording limit_day{"{member}, ngày {from}: nhiều nhất {takes:lượt}",
                                   "{member}, on {from}: at most {takes:visit|visits}"};
inline constexpr Wording limit_pair{"{member} ở {branch}: nhiều nhất {takes:lượt}",
                                    "{member} at {branch}: at most {takes:visit|visits}"};
inline constexpr Wording more_items{"… và {rest} nữa", "… and {rest} more"};
inline constexpr Wording remedies_heading{"Thay đổi nhỏ nhất để xếp được thêm", "The smallest changes that help"};
inline constexpr Wording remedy_line{"{options}: còn {unplaced:lượt} chưa xếp được",
                                     "{options}: {unplaced:visit|visits} without a place"};
inline constexpr Wording remedy_all{"{options}: xếp được hết", "{options}: all find a place"};
inline constexpr Wording remedy_places{
    "thêm ít nhất {missing:chỗ} (buổi họp hay chi bộ) trong các giới hạn nêu trên",
    "at least {missing:place|places} more (a meeting or branch) within the limits above"};
inline constexpr Wording or_remedy_places{
    "hoặc thêm ít nhất {missing:chỗ} (buổi họp hay chi bộ) trong các giới hạn nêu trên",
    "or at least {missing:place|places} more (a meeting or branch) within the limits above"};

// The plan as it is kept.
inline constexpr Wording plan_written{"Đã ghi {file}.", "Written to {file}."};
inline constexpr Wording plan_would_write{"Sẽ ghi {file} (chưa ghi).", "Would write {file} (nothing is written)."};
inline constexpr Wording plan_same{"{file} không có gì thay đổi, không ghi.",
                                   "{file} stays as it is; nothing is written."};
inline constexpr Wording plan_not_written{"Kế hoạch năm {year} không có lượt nào, không ghi tệp.",
                                          "The plan of {year} has no visits; no file is written."};
inline constexpr Wording plan_empty_now{
    "kế hoạch năm {year} không còn lượt nào; {file} vẫn giữ các lượt cũ: nếu không cần nữa, hãy xóa tệp ấy",
    "the plan of {year} has no visits any more; {file} keeps the earlier ones: if nobody needs them, remove that file"};
inline constexpr Wording plan_empty{"kế hoạch năm {year} không có lượt nào; không ghi tệp",
                                    "the plan of {year} has no visits; no file is written"};
inline constexpr Wording plan_in_files{
    "kế hoạch năm {year} đang nằm trong nhiều tệp ({files}); hãy gộp lại thành một tệp rồi thử lại",
    "the plan of {year} stands in several files ({files}); make them one and try again"};
inline constexpr Wording plan_other_year{
    "{file} đang giữ kế hoạch năm {other}; hãy chuyển nó thành plans/{other}.yaml rồi thử lại",
    "{file} holds the plan of {other}; move it to plans/{other}.yaml and try again"};
inline constexpr Wording plan_year_missing{
    "thiếu năm (như chibo plan 2024), hoặc check để kiểm tra một kế hoạch (xem chibo plan --help)",
    "the year is missing (as in chibo plan 2024), or check to check a plan (see chibo plan --help)"};
inline constexpr Wording plan_unread{"không đọc được kế hoạch «{file}»: {reason}",
                                     "the plan «{file}» can't be read: {reason}"};
inline constexpr Wording no_plan_file{"không có tệp kế hoạch «{file}»", "there is no plan «{file}»"};
inline constexpr Wording check_writes_nothing{
    "plan check chỉ kiểm tra, không ghi gì, nên không dùng cùng --write hay -n",
    "plan check looks and writes nothing, so it does not go with --write or -n"};
inline constexpr Wording no_plan{"bộ dữ liệu chưa có kế hoạch nào để kiểm tra", "the board has no plan to check"};
inline constexpr Wording no_folder{"không tạo được thư mục «{folder}»: {reason}",
                                   "the folder «{folder}» could not be made: {reason}"};

// The options.
inline constexpr Wording plan_words_place{"nam", "year"};
inline constexpr Wording plan_words_type{"NĂM|check [TỆP]", "YEAR|check [FILE]"};
inline constexpr Wording plan_words_help{
    "năm cần xếp; hoặc check và tệp kế hoạch YAML (mặc định: kế hoạch của năm cuối trong bộ dữ liệu)",
    "the year to plan; or check and a plan's YAML file (default: the board's plan of the last year)"};
inline constexpr Wording spread_help{"rải đều các lượt theo: half (nửa năm, mặc định), quarter (quý), none (không rải)",
                                     "spread visits over: half (half-years, default), quarter, none"};
inline constexpr Wording plan_areas_help{
    "địa bàn phụ trách: prefer (ưu tiên, mặc định), only (chỉ địa bàn đó), any (bất kỳ)",
    "areas followed: prefer (default), only, any"};
inline constexpr Wording per_branch_help{"mỗi chi bộ nhiều nhất bao nhiêu lượt trong năm (mặc định: 1)",
                                         "visits to a branch in the year at most (default: 1)"};
inline constexpr Wording freeze_help{"giữ nguyên các lượt của kế hoạch trước đến hết ngày này",
                                     "visits of the earlier plan up to this day stand"};
inline constexpr Wording plan_format_help{
    "dạng kết quả: text, md, csv, json, yaml (mặc định: theo đuôi tệp của -o, rồi text)",
    "form of the answer: text, md, csv, json, yaml (default: by the ending of -o, else text)"};
inline constexpr Wording plan_write_help{"ghi kế hoạch vào plans/NĂM.yaml và nêu thay đổi so với kế hoạch trước",
                                         "write the plan to plans/YEAR.yaml and tell what changes"};
inline constexpr Wording plan_dry_run_help{"cùng --write: chỉ nêu thay đổi, không ghi",
                                           "with --write: tell what would change; write nothing"};

// A plan held against the rules.
inline constexpr Wording check_title{"Kiểm tra kế hoạch năm {year}", "Check of the plan of {year}"};
inline constexpr Wording check_holds{
    "Đúng mọi điều kiện: {planned:lượt} được xét, {fixed} giữ cố định; {points} điểm; còn thiếu {unplaced:lượt}",
    "All rules hold: {planned:visit|visits} checked, {fixed} standing; {points} points; {unplaced:visit|visits} still "
    "missing"};
inline constexpr Wording check_breaks{
    "{breaches:chỗ} sai: {planned:lượt} được xét, {fixed} giữ cố định; {points} điểm; còn thiếu {unplaced:lượt}",
    "{breaches:breach|breaches}: {planned:visit|visits} checked, {fixed} standing; {points} points; "
    "{unplaced:visit|visits} still missing"};
inline constexpr Wording breach_line{"{id}: {why}", "{id}: {why}"};

// How a planned visit breaks a rule.
inline constexpr Wording same_day_twice{"{member} đã có lượt khác trong {date}",
                                        "{member} has another visit on that day ({date})"};
inline constexpr Wording branch_full{"{branch} trong năm chỉ nhận {most:lượt}, kể cả lượt đã dự",
                                     "{branch} takes {most:visit|visits} in the year, those made among them"};
inline constexpr Wording branch_again{"{member} trong năm đã có lượt khác ở {branch}",
                                      "{member} has another visit to {branch} in the year"};
inline constexpr Wording window_full{
    "các lượt của {member} từ {from} đến {to} đã đủ; thêm lượt này thì không còn rải đều",
    "{member} has enough visits from {from} to {to}; with this one they are no longer spread evenly"};
inline constexpr Wording does_not_fit{
    "{date}: {member} không thuộc diện phải dự hoặc đang nghỉ, hoặc {branch} không hoạt động hay không thuộc loại được tính",
    "{date}: {member} is not bound or on leave, or {branch} is not open or of no kind that counts"};
inline constexpr Wording at_home{"{branch} là nơi cư trú của {member}, quy định không tính",
                                 "{branch} is the own branch of {member}, which does not count"};
inline constexpr Wording out_of_area{"{branch} ngoài địa bàn phụ trách của {member}",
                                     "{branch} is outside the areas that {member} follows"};
inline constexpr Wording not_in_year{"{date} không thuộc năm của kế hoạch", "{date} is not in the year of the plan"};
inline constexpr Wording no_meeting{"{branch} không họp vào {date}", "{branch} does not meet on that date ({date})"};

}  // namespace chibo::finding::wordings
