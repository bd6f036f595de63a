// The notes of a check: severity and wording in both languages, side by side.
#pragma once

#include <array>

#include "finding/code.h"

namespace chibo::finding {

inline constexpr auto note_rows = [] {
    using enum Code;
    constexpr Severity note = Severity::note;
    return std::to_array<Row>({
        {leave_ends_soon,
         "leave-ends-soon",
         note,
         {"{member}: còn {left:ngày} nữa là hết thời gian {leave}", "{member}: {left:day|days} left {leave}"}},
        {leave_without_effect,
         "leave-without-effect",
         note,
         {"{member}: thời gian {leave}; không trùng ngày nào thuộc diện phải dự nên không có tác dụng",
          "{member}: {leave}; it covers no day on which the member is bound and has no effect"}},
        {network_file_system,
         "network-file-system",
         note,
         {"bộ dữ liệu nằm trên ổ đĩa mạng, ở đó khóa có thể không ngăn được máy khác cùng ghi",
          "the board is on a network file system, where locks may not keep other machines from writing too"}},
    });
}();

}  // namespace chibo::finding
