// What each code about an entry's contents and difficulties means, in both languages side by side, with an example that
// a test runs.
#pragma once

#include <array>

#include "finding/meaning.h"

namespace chibo::finding {

inline constexpr auto entry_meanings = [] {
    using enum Code;
    return std::to_array<Meaning>({
        {recorded_early,
         {"vào sổ trước ngày dự", "recorded before it took place"},
         {"Lượt dự ghi ngày sau ngày vào sổ, tức là buổi sinh hoạt được ghi khi chưa diễn ra. Một trong hai ngày "
          "thường là ghi nhầm.",
          "The visit is dated after the day on which it was recorded, as if it were written down before it took place. "
          "Mostly one of the two dates is wrong."},
         {"Ngày dự (chỉ ghi tháng thì ngày đầu tháng) của lượt chưa bị hủy hay thay thế, thuộc các năm đang xét và "
          "không sau ngày đang xét (--as-of), đứng sau ngày ghi ở «at». Mục không có «at» thì không xét.",
          "The day of the visit (of a month its first day) is after the day written in «at». The visit is neither "
          "voided nor replaced, in the years asked for and up to the as-of day. Entries without «at» are left out."},
         {"Sai «date» hay «at» thì ghi mục thay thế («replaces») với ngày đúng. Buổi không diễn ra thì hủy bằng mục "
          "«void»; việc sắp tới thì đưa vào kế hoạch («plans»), không ghi vào sổ.",
          "If «date» or «at» is wrong, record a visit that «replaces» it, with the right one. If the meeting did not "
          "take place, void the entry; what is to come belongs in the plan («plans»), not in the journal."},
         R"(# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
  at: 2023-09-04T08:15:00+07:00
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {assessment_missing,
         {"thiếu đánh giá chất lượng", "assessment missing"},
         {"Mục ghi buổi dự chưa có đánh giá chất lượng buổi sinh hoạt mà quy định yêu cầu ghi. Thiếu đánh giá thì "
          "không tổng hợp được chất lượng sinh hoạt của chi bộ.",
          "The entry lacks the assessment of the meeting's quality, which the regulation wants recorded. Without it "
          "the quality of the branch's meetings cannot be summed up."},
         {"Quy định của buổi dự ghi «assessment: required», chi bộ có trong danh sách, mà mục không có «quality». Quy "
          "định của buổi là quy định áp dụng cho người dự đầu tiên thuộc diện; không có ai thì là quy định mới nhất "
          "đang hiệu lực. Chỉ xét mục chưa bị hủy hay thay thế, trong các năm đang xét, đến ngày đang xét (--as-of).",
          "The visit's regulation has «assessment: required», the branch is in the list, and the entry has no "
          "«quality». The visit's regulation is that of its first member who is bound, else the latest in force. "
          "Looked at are visits neither voided nor replaced, in the years asked for and up to the as-of day."},
         {"Ghi mục thay thế («replaces») có «quality» (điểm «score», xếp loại «grade» hoặc cả hai), chép lại đủ các "
          "khó khăn, kiến nghị của mục cũ.",
          "Record a visit that «replaces» it and has «quality» («score», «grade» or both), with all the difficulties "
          "of the old entry."},
         R"(# regulations.yaml
number: 1-QĐ/MẪU
title: Dự sinh hoạt chi bộ (mẫu)
issuer: Ban Thường vụ Tỉnh ủy Mẫu
issued: 2020-01-01
offices: [{id: uv-bch, name: Ủy viên Ban Chấp hành}]
quotas: [{id: uy-vien, offices: [uv-bch], at_least: 1, per: year}]
counts: {kinds: [ap, khu-pho], partial: prorate, home: counts}
assessment: required
# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {grade_mismatch,
         {"xếp loại không khớp điểm", "grade does not fit the score"},
         {"Xếp loại buổi sinh hoạt không khớp với số điểm ghi cùng mục. Một trong hai đã ghi sai, hoặc thang điểm "
          "trong quy định chưa đúng.",
          "The grade of the meeting does not fit the score in the same entry. One of them is wrong, or the scale of "
          "the regulation is."},
         {"Mục chưa bị hủy hay thay thế, trong các năm đang xét, có cả «score» và «grade», mà «grade» không phải là "
          "mức đầu tiên trong «grades» của quy định áp dụng cho buổi đó có «from» không lớn hơn số điểm. Điểm không "
          "đạt mức nào thì mức nào cũng là không khớp; quy định ấy không có «grades» thì không xét.",
          "The visit, neither voided nor replaced and in the years asked for, has «score» and «grade», and «grade» is "
          "not the first of its regulation's «grades» whose «from» the score reaches. A score that reaches none fits "
          "no grade; a regulation without «grades» is left out."},
         {"Đối chiếu với phiếu đánh giá rồi ghi mục thay thế («replaces») với điểm, xếp loại đúng, chép lại đủ các khó "
          "khăn, kiến nghị. Thang điểm sai thì sửa «grades» trong tệp quy định.",
          "Look at the assessment sheet, then record a visit that «replaces» it with the right score and grade, and "
          "with all its difficulties. If the scale is wrong, correct «grades» in the regulation's file."},
         R"(# regulations.yaml
number: 1-QĐ/MẪU
title: Dự sinh hoạt chi bộ (mẫu)
issuer: Ban Thường vụ Tỉnh ủy Mẫu
issued: 2020-01-01
offices: [{id: uv-bch, name: Ủy viên Ban Chấp hành}]
quotas: [{id: uy-vien, offices: [uv-bch], at_least: 1, per: year}]
counts: {kinds: [ap, khu-pho], partial: prorate, home: counts}
grades: [{id: tot, name: Tốt, from: 90}, {id: kha, name: Khá, from: 70}]
# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
  quality: {score: 92, grade: kha}
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {escalation_incomplete,
         {"không ghi chuyển đến đâu", "escalated to nobody named"},
         {"Khó khăn, kiến nghị đã chuyển cấp trên nhưng sổ không ghi chuyển đến đâu. Không biết nơi nhận thì không "
          "theo dõi được việc giải quyết.",
          "A difficulty is escalated, but to whom is not recorded. Without that nobody can follow it up."},
         {"Lần ghi cuối cùng về khó khăn, tính đến ngày đang xét (--as-of), là «escalated», mà không lần nào có «to». "
          "Các lần ghi gồm chính khó khăn trong mục «visit» và các mục «follow-up» chưa bị hủy, kể cả mục đã ghi cho "
          "lượt dự bị thay thế. Chỉ xét lượt dự chưa bị hủy hay thay thế, trong các năm đang xét.",
          "The last word on the difficulty up to the as-of day is «escalated», and no word has a «to». Its words are "
          "the difficulty in the «visit» and its «follow-up» entries that are not voided, those of a replaced visit "
          "too. Looked at are visits neither voided nor replaced, in the years asked for."},
         {"Ghi một mục «follow-up» với «status: escalated» và «to» là nơi nhận. Đã giải quyết xong thì ghi «status: "
          "resolved».",
          "Record a «follow-up» with «status: escalated» and in «to» who received it. If it has been solved, record "
          "«status: resolved»."},
         R"(# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
  difficulties: [{text: đường vào ấp hư hỏng, status: escalated}]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {difficulty_overdue,
         {"khó khăn, kiến nghị quá hạn", "difficulty overdue"},
         {"Khó khăn, kiến nghị của chi bộ đã quá hạn mà sổ chưa ghi là giải quyết xong. Nêu ra để việc không bị quên.",
          "A difficulty of a branch is past due, and the journal does not say that it is resolved. It is named so that "
          "it is not forgotten."},
         {"Lượt dự chưa bị hủy hay thay thế, thuộc bất kỳ năm nào, không sau ngày đang xét (--as-of); lần ghi cuối về "
          "khó khăn không phải «resolved» và hạn không sau ngày đang xét (không có --as-of thì hạn đúng hôm nay chưa "
          "coi là quá). Các lần ghi là khó khăn trong mục «visit» rồi các mục «follow-up» chưa bị hủy, theo ngày, kể "
          "cả mục đã ghi cho lượt dự bị thay thế. Hạn là «due» ghi sau cùng; không có thì tính từ ngày dự (chỉ ghi "
          "tháng thì ngày cuối tháng) thêm «difficulty_due_days» của quy định; không có nữa thì không có hạn.",
          "The visit, of any year, is neither voided nor replaced and not after the as-of day. The last word on the "
          "difficulty is not «resolved», and its due day is not after the as-of day (without --as-of, what is due "
          "today is not past yet). Its words are the difficulty in the «visit», then its «follow-up» entries that are "
          "not voided, by date, those of a replaced visit too. The due day is the last «due» given; else "
          "«difficulty_due_days» of the regulation after the day of the visit (of a month its last day); else there is "
          "none."},
         {"Đã xong thì ghi mục «follow-up» với «status: resolved». Chưa xong thì đôn đốc nơi giải quyết; được lùi hạn "
          "hoặc chuyển cấp trên thì ghi «follow-up» với «due» mới, «to» là nơi nhận.",
          "If it is solved, record a «follow-up» with «status: resolved». If not, ask those in charge; where it is put "
          "off or escalated, record a «follow-up» with the new «due», and in «to» who received it."},
         R"(# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
  difficulties: [{text: đường vào ấp hư hỏng, status: open, due: 2023-10-31}]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {network_file_system,
         {"thư mục trên mạng", "network file system"},
         {"Thư mục của bộ dữ liệu nằm trên ổ đĩa mạng (NFS, SMB…). Ở đó khóa có thể chỉ có tác dụng trong một máy, nên hai "
          "máy cùng ghi một lúc thì không chắc cả hai mục đều còn.",
          "The board's folder is on a network file system (NFS, SMB and the like). Locks there may hold within one machine "
          "only, so that of two machines that record at once one entry may be lost."},
         {"Lệnh check hỏi hệ điều hành loại ổ đĩa chứa thư mục; không liên quan đến nội dung sổ.",
          "check asks the system on what kind of file system the folder is; what stands in the journal does not matter."},
         {"Ghi vào sổ từ một máy thôi, hoặc để bộ dữ liệu trên ổ đĩa của chính máy đó.",
          "Record from one machine only, or keep the board on that machine's own disk."},
         "",
         ""},
    });
}();

}  // namespace chibo::finding
