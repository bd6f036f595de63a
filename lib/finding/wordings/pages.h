// What stands on a page besides the answer itself: the labels of its lists and charts. In both languages side by side.
#pragma once

#include "base/wording.h"

namespace chibo::finding::wordings {

using base::Wording;

// Lists that can be filtered and sorted. The page's script fills {left} and {all}.
inline constexpr Wording filter_label{"Lọc danh sách", "Filter the list"};
inline constexpr Wording filter_hint{"gõ vài chữ, không cần dấu", "a few letters, accents not needed"};
inline constexpr Wording rows_left{"Đang hiện {left}/{all} dòng", "{left} of {all} rows shown"};
inline constexpr Wording no_rows_left{"Không có dòng nào khớp (trong {all} dòng)", "No row fits (of {all})"};
inline constexpr Wording sort_hint{"Sắp xếp: tăng dần, giảm dần, thứ tự ban đầu",
                                   "Sort: ascending, descending, as it was"};

// Tables and charts.
inline constexpr Wording table_label{"Bảng số liệu", "Table"};
inline constexpr Wording piece_label{"Trích nguyên văn", "As it stands in the file"};
inline constexpr Wording chart_figures{"Số liệu của biểu đồ", "Figures of the chart"};
inline constexpr Wording bars_description{"Biểu đồ gồm {bars:thanh}; số liệu ở bảng ngay dưới.",
                                          "A chart of {bars:bar|bars}; the figures are in the table below."};
inline constexpr Wording heat_description{
    "Biểu đồ ô màu gồm {rows:hàng}, {columns:cột}, ô đậm hơn là nhiều hơn; số liệu ở bảng ngay dưới.",
    "A grid of {rows:row|rows} and {columns:column|columns}, stronger where there is more; the figures are in the table "
    "below."};

}  // namespace chibo::finding::wordings
