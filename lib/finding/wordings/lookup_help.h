// What the help says of `find` and `show`, in both languages side by side.
#pragma once

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

inline constexpr Wording find_about{"tìm ủy viên, chi bộ, địa bàn theo vài chữ trong tên, không cần dấu",
                                    "find members, branches and areas by a few words, accents or not"};
inline constexpr Wording look_words_place{"chu", "words"};
inline constexpr Wording look_words_type{"CHỮ", "WORD"};
inline constexpr Wording look_words_help{
    "chữ trong tên, thứ tự nào cũng được (viết tắt H. X. P. TT. TP. cũng hiểu); chi bộ còn tìm được theo địa bàn",
    "words of the name in any order (H. X. P. TT. TP. are understood); of a branch those of its areas too"};
inline constexpr Wording look_kind_help{"chỉ loại này: member (ủy viên, tổ), branch (chi bộ), area (địa bàn)",
                                        "only this kind: member, branch, area"};
inline constexpr Wording look_limit_help{"nhiều nhất bấy nhiêu dòng (mặc định: 20)",
                                         "at most so many rows (default: 20)"};

inline constexpr Wording show_about{"xem một ủy viên, chi bộ hay địa bàn: chức vụ, lượt dự, tiến độ, khó khăn còn mở",
                                    "show one member, branch or area: offices, visits, pace, open difficulties"};
inline constexpr Wording show_name_place{"ten", "name"};
inline constexpr Wording show_name_type{"MÃ|TÊN", "ID|NAME"};
inline constexpr Wording show_name_help{"mã, hoặc một phần tên (của chi bộ: cả tên địa bàn), không cần dấu",
                                        "the id or part of the name (of a branch its areas too), accents or not"};
inline constexpr Wording show_year_help{
    "năm hoặc các năm: 2023, 2022..2023 (mặc định: 5 năm gần nhất; của địa bàn: như report)",
    "year or years: 2023, 2022..2023 (default: the last five; of an area: as in report)"};

}  // namespace chibo::finding::wordings
