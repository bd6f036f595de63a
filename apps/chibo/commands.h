// Every command of the program.
#pragma once

#include "command_line.h"

namespace chibo::app {

Run declare_audit(CLI::App& app, base::Language language);
Run declare_check(CLI::App& app, base::Language language);

inline constexpr Command commands[] = {
    {"audit",
     {"đối chiếu việc dự sinh hoạt với quy định, nêu chỗ thiếu và sai lệch",
      "hold attendance against the regulation and name what is missing or wrong"},
     declare_audit},
    {"check", {"kiểm tra bộ dữ liệu, không đánh giá ai", "check the board's files; judge nobody"}, declare_check},
};

}  // namespace chibo::app
