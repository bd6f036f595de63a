#include "finding/reason.h"

#include <algorithm>
#include <array>
#include <cerrno>

namespace chibo::finding {

namespace {

struct ErrorRow {
    int error;
    base::Wording wording;
};

constexpr std::array<ErrorRow, 16> rows = {
    {{ENOENT, {"không có tệp hay thư mục này", "no such file or folder"}},
     {EACCES, {"không có quyền", "permission denied"}},
     {EPERM, {"không được phép", "not permitted"}},
     {EISDIR, {"đây là thư mục", "it is a folder"}},
     {ENOTDIR, {"một phần của đường dẫn không phải là thư mục", "a part of the path is no folder"}},
     {ENOSPC, {"đĩa đã đầy", "the disk is full"}},
     {EDQUOT, {"đã hết hạn mức đĩa", "the disk quota is used up"}},
     {EFBIG, {"tệp vượt quá cỡ cho phép", "the file would be too large"}},
     {EROFS, {"ổ đĩa chỉ cho đọc", "the disk is read-only"}},
     {EIO, {"lỗi đọc ghi đĩa", "the disk failed"}},
     {ENAMETOOLONG, {"tên tệp quá dài", "the file name is too long"}},
     {ELOOP, {"liên kết dẫn vòng", "the links lead in a circle"}},
     {EMFILE, {"mở quá nhiều tệp", "too many files are open"}},
     {EBADF, {"đầu ra đã đóng hoặc không ghi được", "it is closed or can't be written"}},
     {ENOLCK, {"ổ đĩa này không cho khóa", "the file system takes no locks"}},
     {ENXIO, {"không có ai ở đầu kia", "nobody is at the other end"}}}};

}  // namespace

base::Wording reason(int error) {
    const auto at = std::find_if(rows.begin(), rows.end(), [error](const ErrorRow& row) { return row.error == error; });
    return at == rows.end() ? base::Wording{"hệ thống từ chối", "the system refused"} : at->wording;
}

}  // namespace chibo::finding
