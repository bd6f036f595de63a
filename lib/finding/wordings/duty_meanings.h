// What each code about a duty or a member means, in both languages side by side, with an example that a test runs.
#pragma once

#include <array>

#include "finding/meaning.h"

namespace chibo::finding {

inline constexpr auto duty_meanings = [] {
    using enum Code;
    return std::to_array<Meaning>({
        {quota_short,
         {"thiếu lượt dự", "too few visits"},
         {"Kỳ đã hết mà số lượt dự được tính của ủy viên hoặc tổ công tác còn ít hơn số phải dự. Đây là số liệu để cấp "
          "có thẩm quyền xem xét, không phải là xếp loại.",
          "The period is over, and fewer visits of a member or working group count than are required. This is evidence "
          "for those who judge; it rates nobody."},
         {"Ngày cuối của kỳ không sau ngày đang xét (--as-of; nếu không nêu thì hôm nay chưa coi là hết), và số lượt "
          "được tính nhỏ hơn số phải dự. Số phải dự là «at_least» của định mức («quotas»); chỉ thuộc diện một phần của "
          "kỳ, có thời gian nghỉ hoặc đổi định mức thì theo «counts.partial»: «prorate» là cộng từng định mức theo tỷ "
          "lệ số ngày thuộc diện mà không nghỉ, nửa lượt làm tròn thành một; «full» là lấy đủ định mức của ngày cuối "
          "cùng trong số đó. Nghỉ hết những ngày thuộc diện thì không phải dự.",
          "The last day of the period is not after the as-of day (without --as-of, today is not over yet), and fewer "
          "visits count than are required. Required is «at_least» of the quota («quotas»). For a member bound for part "
          "of the period, on leave or under several quotas, «counts.partial» decides: «prorate» adds up each quota's "
          "share by bound days without leave, a half rounded up; «full» takes the whole quota of the last such day. "
          "Where leave covers every bound day, nothing is required."},
         {"Xem các lượt đã ghi mà không được tính, kèm lý do, trong các phát hiện khác. Buổi đã dự mà chưa vào sổ thì "
          "ghi bổ sung mục «visit»; chức vụ hay thời gian nghỉ ghi sai thì sửa trong members.yaml. Số liệu đã đúng thì "
          "để nguyên; khi Ban Thường vụ có kết luận thì ghi mục «conclusion».",
          "Look at the other findings for visits that are recorded and do not count, and why. Record a «visit» that "
          "took place and is not in the journal; correct a wrong office or leave in members.yaml. Where the figures "
          "are right, leave them; once the standing committee has concluded, record a «conclusion»."},
         R"(# regulations.yaml
number: 1-QĐ/MẪU
title: Dự sinh hoạt chi bộ (mẫu)
issuer: Ban Thường vụ Tỉnh ủy Mẫu
issued: 2020-01-01
offices: [{id: uv-bch, name: Ủy viên Ban Chấp hành}]
quotas: [{id: uy-vien, offices: [uv-bch], at_least: 2, per: year}]
counts: {kinds: [ap, khu-pho], partial: full, home: counts}
# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {quota_behind,
         {"chậm so với tiến độ", "behind the pace"},
         {"Kỳ chưa hết, nhưng số lượt dự được tính đang ít hơn mức phải có nếu dự đều trong kỳ. Nêu sớm để còn kịp sắp "
          "xếp.",
          "The period is not over, but fewer visits count than an even pace asks for. It is said early, while there is "
          "time to arrange more."},
         {"Kỳ đã bắt đầu mà chưa hết, và số lượt được tính nhỏ hơn tiến độ: số phải dự («at_least» của định mức, theo "
          "«counts.partial») nhân với số ngày thuộc diện mà không nghỉ tính đến ngày đang xét (--as-of), chia cho số "
          "ngày như thế của cả kỳ, nửa lượt làm tròn thành một.",
          "The period has begun and is not over, and fewer visits count than the pace asks for: the required number "
          "(«at_least» of the quota, as «counts.partial» says) times the bound days without leave up to the as-of day, "
          "divided by those of the whole period, a half rounded up."},
         {"Dự thêm cho đủ tiến độ rồi ghi mục «visit». Buổi đã dự mà chưa vào sổ thì ghi bổ sung; chức vụ hay thời "
          "gian nghỉ ghi sai thì sửa trong members.yaml.",
          "Attend the meetings that are missing and record each as a «visit». Record one that took place and is not in "
          "the journal; correct a wrong office or leave in members.yaml."},
         R"(# members.yaml
- id: uy-vien-mau
  name: Nguyễn Mẫu An
  offices: [{office: uv-bch, from: 2023-01-01}]
)",
         "audit --year 2023 --as-of 2023-09-30"},
        {quota_out_of_reach,
         {"không còn đủ ngày để dự", "too few days left"},
         {"Trong phần còn lại của kỳ, số ngày các chi bộ họp thường lệ không đủ cho số lượt còn thiếu. Chỉ theo lịch "
          "họp thường lệ thì không thể dự đủ.",
          "In what is left of the period, the branches' regular meetings fall on fewer days than visits are missing. "
          "With the regular meetings alone the duty cannot be met."},
         {"Kỳ chưa hết và chưa đủ lượt. Mọi chi bộ thuộc loại được tính («kinds» của định mức, không có thì "
          "«counts.kinds») còn hoạt động trong phần còn lại của kỳ đều ghi «meets», và có ít nhất một chi bộ như thế. "
          "Đếm các ngày khác nhau sau ngày đang xét (--as-of) có chi bộ trong số đó họp (kể cả chi bộ nơi cư trú) mà "
          "ủy viên thuộc diện và không nghỉ: ít hơn số lượt còn thiếu thì nêu. Không có --as-of thì hôm nay cũng là "
          "ngày còn lại.",
          "The period is not over and visits are missing. Every branch of the kinds that count («kinds» of the quota, "
          "else «counts.kinds») that is open in what is left of the period gives «meets», and there is at least one. "
          "Counted are the distinct days after the as-of day on which one of them meets (the home branch among them) "
          "and the member is bound and not on leave: fewer than are missing. Without --as-of, today is a day left "
          "too."},
         {"Dự buổi sinh hoạt chuyên đề hay buổi họp khác ngoài ngày «meets»; buổi đó vẫn được tính. Nếu «meets» ghi "
          "sai thì sửa trong branches.yaml; nếu sổ thiếu buổi đã dự thì ghi bổ sung mục «visit».",
          "Attend a thematic or another meeting outside the «meets» day; it counts as well. Correct a wrong «meets» in "
          "branches.yaml; record a «visit» that took place and is not in the journal."},
         R"(# branches.yaml
- {id: cb-mau-1, name: Chi bộ ấp Mẫu Một, kind: ap, meets: 5}
# members.yaml
- id: uy-vien-mau
  name: Nguyễn Mẫu An
  offices: [{office: uv-bch, from: 2020-10-15}]
)",
         "audit --year 2023 --as-of 2023-12-10"},
        {review_missing,
         {"chưa nộp bản tự kiểm điểm", "self-review not filed"},
         {"Đã quá hạn mà sổ chưa ghi nhận bản tự kiểm điểm cá nhân của năm. Ban Thường vụ căn cứ vào bản này để xem "
          "xét việc thực hiện nhiệm vụ.",
          "The due day is past, and no self-review of the year is recorded. From it the standing committee judges how "
          "far the duty was fulfilled."},
         {"Xét từng năm (--year): ủy viên thuộc diện ít nhất một ngày trong năm, kể cả khi đang nghỉ; hạn "
          "«self_review_due» không sau ngày đang xét (--as-of; nếu không nêu thì hạn đúng hôm nay chưa coi là quá); và "
          "không có mục «review» nào của ủy viên cho năm ấy, chưa bị hủy, ghi ngày không sau ngày đang xét. Hạn lấy ở "
          "quy định áp dụng vào ngày thuộc diện cuối cùng của năm; quy định đó không có «self_review_due» thì không "
          "nêu.",
          "For each year asked for (--year): the member was bound on some day of it, on leave or not; "
          "«self_review_due» is not after the as-of day (without --as-of, what is due today is not past yet); and no "
          "«review» of the member for that year, not voided, is dated up to the as-of day. The due day is that of the "
          "regulation that binds on the last bound day of the year; without «self_review_due» there, nothing is "
          "found."},
         {"Bản đã nộp thì ghi mục «review» với ngày nộp; nộp muộn cũng ghi. Chưa nộp thì nhắc nộp. Chức vụ ghi sai "
          "thời gian thì sửa trong members.yaml.",
          "If it was filed, record a «review» with the day of filing, a late one too. If not, ask for it. Correct a "
          "wrong time in office in members.yaml."},
         R"(# regulations.yaml
number: 1-QĐ/MẪU
title: Dự sinh hoạt chi bộ (mẫu)
issuer: Ban Thường vụ Tỉnh ủy Mẫu
issued: 2020-01-01
offices: [{id: uv-bch, name: Ủy viên Ban Chấp hành}]
quotas: [{id: uy-vien, offices: [uv-bch], at_least: 1, per: year}]
counts: {kinds: [ap, khu-pho], partial: prorate, home: counts}
self_review_due: 12-31
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {plan_missed,
         {"chưa thực hiện kế hoạch", "plan not carried out"},
         {"Ngày dự theo kế hoạch đã qua mà sổ không có lượt dự nào của ủy viên tại chi bộ ấy trong tháng. Có thể buổi "
          "đó chưa vào sổ, đã dời hoặc đã bỏ.",
          "A planned visit is past, and the journal has no visit of that member to that branch in the month. It may be "
          "unrecorded, moved or dropped."},
         {"Lượt trong kế hoạch không ghi «cancelled», bắt đầu trong các năm đang xét và đã qua khi hết ngày đang xét "
          "(--as-of; nếu không nêu thì hôm nay chưa coi là hết); chỉ ghi tháng thì tính ngày cuối tháng. Không có lượt "
          "dự nào, chưa bị hủy hay thay thế, của ủy viên đó tại chi bộ đó trong cùng tháng, tính đến ngày đang xét; dự "
          "vào ngày khác trong tháng vẫn coi là đã thực hiện.",
          "The planned visit is not «cancelled», begins in the years asked for and is over by the as-of day (a month "
          "ends with its last day; without --as-of, today is not over yet). No visit of that member to that branch "
          "that is neither voided nor replaced lies in the same month, up to the as-of day; another day of the month "
          "will do."},
         {"Đã dự thì ghi bổ sung mục «visit». Dời sang tháng khác thì sửa «date» và tăng «seq» trong tệp kế hoạch; bỏ "
          "thì ghi «status: cancelled» ở đó.",
          "If it took place, record the «visit». If it was moved to another month, change «date» and raise «seq» in "
          "the plan; if it was dropped, set «status: cancelled» there."},
         R"(# plans/2023.yaml
year: 2023
visits:
  - {id: p-1, date: 2023-10-05, branch: cb-mau-1, member: uy-vien-mau}
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {unknown_office,
         {"chức vụ không quy định nào nêu", "office of no regulation"},
         {"Ủy viên được ghi một chức vụ mà không quy định nào trong bộ dữ liệu nêu. Chức vụ ấy không làm phát sinh "
          "nhiệm vụ dự; nếu do gõ nhầm thì người thuộc diện có thể bị bỏ sót.",
          "A member has an office that no regulation of the board lists. Such an office makes no duty; if it is a "
          "slip, somebody who is bound may be overlooked."},
         {"Mã chức vụ ghi trong members.yaml không có trong «offices» của bất kỳ quy định nào, kể cả quy định đã hết "
          "hiệu lực; không phụ thuộc năm đang xét. Mỗi ủy viên chỉ nêu một lần.",
          "The office's id in members.yaml stands in «offices» of no regulation, not even of one no longer in force; "
          "the years asked for do not matter. It is said once a member."},
         {"Gõ nhầm thì sửa mã chức vụ trong members.yaml. Chức vụ thuộc diện thì thêm vào «offices» và «quotas» của "
          "quy định; không thuộc diện thì bỏ khỏi members.yaml.",
          "If it is a slip, correct the office's id in members.yaml. If the office is bound by a regulation, add it to "
          "that regulation's «offices» and «quotas»; if by none, take it out of members.yaml."},
         R"(# members.yaml
- id: uy-vien-mau
  name: Nguyễn Mẫu An
  offices: [{office: uv-bhc, from: 2023-09-01}]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {bound_by_two,
         {"giữ chức vụ của hai quy định", "offices of two regulations"},
         {"Ủy viên cùng lúc giữ chức vụ của hai quy định, mà mỗi ngày chỉ một quy định được áp dụng. Nhiệm vụ theo quy "
          "định kia không được tính đến, nên cần xem lại.",
          "A member holds offices of two regulations at a time, and only one of them binds on a day. The duty of the "
          "other is not looked at, so it needs a second look."},
         {"Có ngày trong các năm đang xét, kể cả sau ngày đang xét (--as-of), ủy viên giữ một chức vụ có trong "
          "«offices» của một quy định đang hiệu lực mà quy định đang áp dụng cho ủy viên không nêu. Quy định được áp "
          "dụng là quy định có «from» muộn nhất (không ghi thì «issued») trong các quy định đang hiệu lực nêu chức vụ "
          "đang giữ; bằng nhau thì lấy quy định đứng sau. Mỗi ủy viên chỉ nêu một lần.",
          "On some day of the years asked for, after the as-of day too, the member holds an office in «offices» of a "
          "regulation in force that the member's own regulation does not list. The member's own is, of those in force "
          "that list an office held, the one with the latest «from» (else «issued»); of equal ones the later in the "
          "files. It is said once a member."},
         {"Thôi giữ một chức vụ thì ghi «to» cho chức vụ đó trong members.yaml; quy định cũ hết hiệu lực thì ghi «to» "
          "trong tệp quy định. Nếu đúng là kiêm nhiệm thì cần xác nhận áp dụng quy định nào; quy định ấy có thể nêu cả "
          "hai chức vụ.",
          "If one office has ended, give it a «to» in members.yaml; if the old regulation has, give it a «to» in its "
          "file. If both offices are held, confirm which regulation is to bind; it may list both."},
         R"(# regulations.yaml
- number: 1-QĐ/MẪU
  title: Dự sinh hoạt chi bộ (mẫu)
  issuer: Ban Thường vụ Tỉnh ủy Mẫu
  issued: 2020-01-01
  offices: [{id: uv-bch, name: Ủy viên Ban Chấp hành}]
  quotas: [{id: uy-vien, offices: [uv-bch], at_least: 1, per: year}]
  counts: {kinds: [ap, khu-pho], partial: prorate, home: counts}
- number: 2-QĐ/MẪU
  title: Tổ công tác dự sinh hoạt chi bộ (mẫu)
  issuer: Ban Thường vụ Tỉnh ủy Mẫu
  issued: 2021-01-01
  offices: [{id: to-cong-tac, name: Thành viên tổ công tác}]
  quotas: [{id: to, offices: [to-cong-tac], at_least: 1, per: year}]
  counts: {kinds: [ap, khu-pho], partial: prorate, home: counts}
# members.yaml
- id: uy-vien-mau
  name: Nguyễn Mẫu An
  offices: [{office: uv-bch, from: 2023-09-01}, {office: to-cong-tac, from: 2023-10-01}]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {leave_ends_soon,
         {"sắp hết thời gian nghỉ", "leave ends soon"},
         {"Thời gian nghỉ của ủy viên sắp hết. Những ngày sau đó lại tính vào số phải dự, nên cần sắp xếp trước hoặc "
          "gia hạn kịp thời.",
          "A member's leave is about to end. The days after it count towards the duty again, so visits have to be "
          "arranged, or the leave extended, in time."},
         {"Ngày «to» của một đợt nghỉ («leave») trong members.yaml nằm trong số ngày mà lệnh check báo trước, tính từ "
          "hôm nay. Đợt nghỉ không ghi «to» thì không nêu.",
          "The «to» of a «leave» in members.yaml comes within the number of days after today that check looks ahead. A "
          "leave without «to» is not named."},
         {"Không có gì sai thì không phải sửa. Nếu được gia hạn thì sửa «to» trong members.yaml, kèm số quyết định "
          "(«decision»); nếu không thì đưa ủy viên vào kế hoạch dự.",
          "If all is right, there is nothing to mend. If the leave is extended, change its «to» in members.yaml, with "
          "the «decision»; if not, plan visits for the member."},
         R"(# members.yaml
- id: uy-vien-mau
  name: Nguyễn Mẫu An
  offices: [{office: uv-bch, from: 2020-10-15}]
  leave: [{from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm}]
)",
         "check --today 2023-05-20"},
        {leave_without_effect,
         {"thời gian nghỉ không có tác dụng", "leave without effect"},
         {"Thời gian nghỉ không trùng ngày nào ủy viên thuộc diện phải dự, nên không làm thay đổi số phải dự. Thường "
          "là do ghi nhầm ngày nghỉ hoặc ngày giữ chức vụ.",
          "A leave covers no day on which the member is bound, so it changes nothing that is required. Mostly a date "
          "of the leave or of an office is wrong."},
         {"Không ngày nào từ «from» đến «to» của đợt nghỉ («leave») mà có quy định đang hiệu lực nêu chức vụ ủy viên "
          "đang giữ và có định mức cho chức vụ đó.",
          "On no day from «from» to «to» of the «leave» does a regulation in force list an office that the member "
          "holds, with a quota for it."},
         {"Đối chiếu ngày nghỉ và thời gian giữ chức vụ với quyết định, rồi sửa trong members.yaml. Đợt nghỉ thật sự "
          "không liên quan thì có thể bỏ đi hoặc để nguyên.",
          "Hold the dates of the leave and of the offices against the decision, and correct them in members.yaml. A "
          "leave that truly does not matter may be taken out, or stay."},
         R"(# members.yaml
- id: uy-vien-mau
  name: Nguyễn Mẫu An
  offices: [{office: uv-bch, from: 2023-09-01}]
  leave: [{from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm}]
)",
         "check --today 2023-05-20"},
    });
}();

}  // namespace chibo::finding
