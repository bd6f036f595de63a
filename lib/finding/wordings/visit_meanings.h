// What each code about a visit that counts or does not means, in both languages side by side, with an example that a
// test runs.
#pragma once

#include <array>

#include "finding/meaning.h"

namespace chibo::finding {

inline constexpr auto visit_meanings = [] {
    using enum Code;
    return std::to_array<Meaning>({
        {unknown_member,
         {"mã ủy viên không có", "unknown member"},
         {"Mục ghi lượt dự nêu một mã không có trong danh sách ủy viên và tổ công tác. Lượt dự ấy không tính được cho "
          "ai.",
          "A visit names an id that is not in the list of members. That attendance counts for nobody."},
         {"Mã trong «members» của một lượt dự chưa bị hủy hay thay thế, thuộc các năm đang xét và không sau ngày đang "
          "xét (--as-of), không có trong members.yaml. Nêu riêng từng mã; những người khác trong cùng mục được xét "
          "riêng.",
          "An id in «members» of a visit that is neither voided nor replaced, in the years asked for and up to the "
          "as-of day, is not in members.yaml. Each such id is named; the others of the visit are looked at by "
          "themselves."},
         {"Sổ ghi nhầm mã thì ghi mục thay thế («replaces») với mã đúng. Danh sách thiếu hoặc sai mã thì bổ sung, sửa "
          "trong members.yaml.",
          "If the journal has the wrong id, record a visit that «replaces» it, with the right one. If the list lacks "
          "the member or has the wrong id, mend members.yaml."},
         R"(# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mua]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {unknown_branch,
         {"mã chi bộ không có", "unknown branch"},
         {"Mục ghi lượt dự nêu một chi bộ không có trong danh sách chi bộ. Chưa biết chi bộ nào, loại gì, nên không "
          "tính được cho ai trong mục đó.",
          "A visit names a branch that is not in the list of branches. Which branch it is, and of what kind, is not "
          "known, so the visit counts for nobody."},
         {"Mã ở «branch» của một lượt dự chưa bị hủy hay thay thế, thuộc các năm đang xét và không sau ngày đang xét "
          "(--as-of), không có trong branches.yaml. Mỗi mục chỉ nêu một lần, bất kể bao nhiêu người dự.",
          "The id at «branch» of a visit that is neither voided nor replaced, in the years asked for and up to the "
          "as-of day, is not in branches.yaml. It is said once for the visit, whoever attended."},
         {"Sổ ghi nhầm mã thì ghi mục thay thế («replaces») với mã đúng. Danh sách thiếu hoặc sai mã thì bổ sung, sửa "
          "trong branches.yaml.",
          "If the journal has the wrong id, record a visit that «replaces» it, with the right one. If the list lacks "
          "the branch or has the wrong id, mend branches.yaml."},
         R"(# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-9
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {duplicate_visit,
         {"ghi trùng lượt dự", "visit recorded twice"},
         {"Một ủy viên, một chi bộ, một ngày mà sổ ghi hai lần. Lượt ghi sau không được tính, để không ai được cộng "
          "hai lượt cho một buổi.",
          "The same member, branch and date stand twice in the journal. The later one does not count, so that nobody "
          "is credited twice for one meeting."},
         {"Ngày giống nhau đúng như đã ghi (ngày với ngày, tháng với tháng); chỉ xét các lượt chưa bị hủy hay thay "
          "thế, theo thứ tự trong sổ.",
          "Dates are the same only as written (a day and a day, a month and a month); only visits neither voided nor "
          "replaced, in the order of the journal."},
         {"Nếu ghi nhầm thì hủy mục ghi sau bằng một mục «void» (mục còn người dự khác thì ghi mục thay thế chỉ gồm "
          "những người ấy); nếu sai ngày hay sai chi bộ thì ghi mục thay thế («replaces»).",
          "If it was a slip, void the later entry (where it names others too, record a visit that «replaces» it, with "
          "them alone); if its date or branch is wrong, record a visit that «replaces» it."},
         R"(# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
- visit: 2023/2
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {not_in_office,
         {"không thuộc diện phải dự", "not bound at that time"},
         {"Có lượt dự vào lúc người dự không thuộc diện phải dự. Lượt ấy không tính vào định mức nào.",
          "A visit was made at a time when the member was not bound. It counts towards no quota."},
         {"Vào ngày dự (chỉ ghi tháng thì mọi ngày của tháng), không quy định đang hiệu lực nào nêu chức vụ người đó "
          "đang giữ, hoặc chức vụ cao nhất mà quy định áp dụng nêu không có định mức («quotas»). Đang nghỉ thì vẫn "
          "thuộc diện, lượt dự vẫn được tính. Lượt đã là «duplicate-visit» thì không nêu nữa.",
          "On the day of the visit (on every day of the month where only that is given), no regulation in force lists "
          "an office that the member holds, or the highest one listed by the regulation that applies has no quota "
          "(«quotas»). Leave does not stop a visit from counting. A «duplicate-visit» is not named again."},
         {"Chức vụ ghi thiếu hay sai thời gian thì sửa trong members.yaml. Sổ ghi nhầm ngày hay nhầm người thì ghi mục "
          "thay thế («replaces»). Đã đúng thì để nguyên.",
          "If an office or its time is missing or wrong, mend members.yaml. If the journal has the wrong day or "
          "person, record a visit that «replaces» it. If all is right, leave it."},
         R"(# members.yaml
- id: uy-vien-mau
  name: Nguyễn Mẫu An
  offices: [{office: uv-bch, from: 2023-09-01}]
# journal/2023.yaml
- visit: 2023/1
  date: 2023-03-05
  branch: cb-mau-1
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {branch_closed,
         {"chi bộ không hoạt động", "branch not open"},
         {"Có lượt dự tại một chi bộ chưa thành lập hoặc đã thôi hoạt động vào ngày đó. Lượt ấy không được tính; "
          "thường là do ghi theo chi bộ cũ đã sáp nhập.",
          "A visit was made to a branch that was not yet or no longer open at that time. It does not count; mostly the "
          "entry names an old branch that was merged."},
         {"Ngày dự nằm ngoài thời gian từ «from» đến «to» của chi bộ trong branches.yaml; chỉ ghi tháng thì cả tháng "
          "nằm ngoài. Chỉ nêu khi lượt không trùng và người dự thuộc diện.",
          "The day of the visit is outside the branch's «from» to «to» in branches.yaml; where only the month is "
          "given, the whole month is. Named only where the visit is no duplicate and the member was bound."},
         {"Chi bộ đã sáp nhập thì ghi mục thay thế («replaces») nêu chi bộ kế tục («into»); sai ngày cũng làm như vậy. "
          "«from», «to» của chi bộ ghi sai thì sửa trong branches.yaml.",
          "If the branch was merged, record a visit that «replaces» it and names the branch that carries on («into»); "
          "likewise for a wrong day. If the branch's «from» or «to» is wrong, correct it in branches.yaml."},
         R"(# branches.yaml
- {id: cb-mau-1, name: Chi bộ ấp Mẫu Một, kind: ap, to: 2023-06-30, into: cb-mau-2}
- {id: cb-mau-2, name: Chi bộ ấp Mẫu Hai, kind: ap}
# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {possible_duplicate,
         {"có thể ghi trùng", "possibly recorded twice"},
         {"Hai lượt của một ủy viên tại một chi bộ, một lượt ghi ngày, một lượt chỉ ghi tháng có ngày đó. Cả hai đang "
          "được tính nhưng có thể là một buổi.",
          "Two visits of one member to one branch, one dated by a day, the other by its month only. Both count, but "
          "they may be the same meeting."},
         {"Cả hai lượt đều được tính, ngày của lượt này nằm trong tháng của lượt kia; nêu ở lượt đứng sau trong sổ.",
          "Both visits count, and the day of the one lies in the month of the other; the later one in the journal is "
          "named."},
         {"Nếu là một buổi thì hủy lượt chỉ ghi tháng bằng mục «void» (mục còn người dự khác thì ghi mục thay thế chỉ "
          "gồm những người ấy). Nếu là hai buổi thì ghi mục thay thế («replaces») cho lượt chỉ ghi tháng, với ngày cụ "
          "thể.",
          "If they are one meeting, void the one that gives only the month (where it names others too, record a visit "
          "that «replaces» it, with them alone). If they are two, record a visit that «replaces» that one and gives "
          "its day."},
         R"(# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
- visit: 2023/2
  date: 2023-09
  branch: cb-mau-1
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {kind_not_counted,
         {"loại chi bộ không tính", "kind does not count"},
         {"Buổi dự ở một chi bộ thuộc loại mà quy định không tính. Lượt ấy vẫn giữ trong sổ nhưng không vào định mức.",
          "The visit was paid to a branch of a kind that the regulation does not count. It stays in the journal but "
          "counts towards no quota."},
         {"«kind» của chi bộ không có trong «kinds» của định mức áp dụng cho người dự; định mức không ghi «kinds» thì "
          "xét «counts.kinds». Chỉ nêu khi lượt không trùng, người dự thuộc diện và chi bộ đang hoạt động.",
          "The branch's «kind» is not among the «kinds» of the quota that binds the member, or among «counts.kinds» "
          "where the quota has none. Named only where the visit is no duplicate, the member was bound and the branch "
          "was open."},
         {"Đã đúng thì không phải làm gì. Loại của chi bộ ghi sai thì sửa «kind» trong branches.yaml; quy định có tính "
          "loại này thì bổ sung vào «counts.kinds» hoặc «kinds» của định mức.",
          "If all is right, there is nothing to do. If the branch's kind is wrong, correct «kind» in branches.yaml; if "
          "the regulation does count it, add it to «counts.kinds» or to the quota's «kinds»."},
         R"(# branches.yaml
- {id: cb-mau-1, name: Chi bộ Sở Mẫu, kind: co-quan}
# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {home_not_counted,
         {"chi bộ nơi cư trú, không tính", "own branch does not count"},
         {"Buổi dự ở chính chi bộ nơi ủy viên cư trú, mà quy định không tính. Lượt ấy vẫn giữ trong sổ nhưng không vào "
          "định mức.",
          "The visit was paid to the branch of the member's own residence, which the regulation does not count. It "
          "stays in the journal but counts towards no quota."},
         {"Chi bộ là «home» của ủy viên trong members.yaml và quy định áp dụng ghi «home: does-not-count» ở «counts». "
          "Chỉ nêu khi không có lý do nào khác để không tính.",
          "The branch is the member's «home» in members.yaml, and the regulation that binds has «home: does-not-count» "
          "in «counts». Named only where nothing else keeps the visit from counting."},
         {"Đã đúng thì không phải làm gì. «home» ghi sai thì sửa trong members.yaml; quy định có tính thì ghi «home: "
          "counts». Chưa đủ lượt thì dự ở chi bộ khác.",
          "If all is right, there is nothing to do. Correct a wrong «home» in members.yaml; if the regulation does "
          "count such visits, set «home: counts». For what is missing, attend another branch."},
         R"(# regulations.yaml
number: 1-QĐ/MẪU
title: Dự sinh hoạt chi bộ (mẫu)
issuer: Ban Thường vụ Tỉnh ủy Mẫu
issued: 2020-01-01
offices: [{id: uv-bch, name: Ủy viên Ban Chấp hành}]
quotas: [{id: uy-vien, offices: [uv-bch], at_least: 1, per: year}]
counts: {kinds: [ap, khu-pho], partial: prorate, home: does-not-count}
# members.yaml
- id: uy-vien-mau
  name: Nguyễn Mẫu An
  offices: [{office: uv-bch, from: 2023-09-01}]
  home: cb-mau-1
# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
        {same_day,
         {"hai chi bộ trong một ngày", "two branches in a day"},
         {"Một ủy viên được ghi dự hai chi bộ trong cùng một ngày. Điều đó có thể xảy ra, nhưng cũng có thể là nhầm "
          "ngày hoặc nhầm người; cả hai lượt vẫn được tính.",
          "A member is recorded at two branches on one day. That may be so, or a day or a person may be wrong; both "
          "visits count."},
         {"Cả hai lượt đều được tính, cùng ngày, khác chi bộ; nêu ở lượt đứng sau trong sổ. Lượt chỉ ghi tháng thì "
          "không xét.",
          "Both visits count and are of the same day, at different branches; the later one in the journal is named. "
          "Visits dated by the month are left out."},
         {"Nếu đúng là dự cả hai thì không phải làm gì. Ghi nhầm ngày hay nhầm người thì ghi mục thay thế "
          "(«replaces»); buổi không có thật thì hủy bằng mục «void».",
          "If both took place, there is nothing to do. If a day or a person is wrong, record a visit that «replaces» "
          "it; if one did not take place, void it."},
         R"(# journal/2023.yaml
- visit: 2023/1
  date: 2023-09-05
  branch: cb-mau-1
  members: [uy-vien-mau]
- visit: 2023/2
  date: 2023-09-05
  branch: cb-mau-2
  members: [uy-vien-mau]
)",
         "audit --year 2023 --as-of 2023-12-31"},
    });
}();

}  // namespace chibo::finding
