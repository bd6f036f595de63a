#include "made.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <utility>

#include <fmt/format.h>

#include "read/load.h"

namespace chibo::bench {

namespace {

constexpr std::array families = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"};
constexpr std::array middles = {"Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Quốc"};
constexpr std::array given = {"An",    "Bình", "Cường", "Dũng", "Hòa",   "Hạnh", "Khánh", "Lộc",   "Mỹ",
                              "Nghĩa", "Oanh", "Phước", "Quý",  "Sương", "Thủy", "Uyên",  "Vượng", "Yến"};

constexpr const char* regulation =
    "number: 1-QĐ/X\ntitle: Mẫu\nissuer: Ban Mẫu\nissued: 2019-08-07\n"
    "offices:\n  - {id: uv-bch, name: Ủy viên}\n"
    "quotas:\n  - {id: uy-vien, offices: [uv-bch], at_least: 2, per: year}\n"
    "counts:\n  kinds: [ap]\n  partial: prorate\n  home: does-not-count\n"
    "assessment: required\nself_review_due: 12-20\ndifficulty_due_days: 90\n"
    "grades:\n  - {id: tot, name: Tốt, from: 90}\n  - {id: kha, name: Khá, from: 0}\n";

std::string members(const Size& size) {
    const auto names = made_names(size.members);
    std::string text;
    for (int i = 0; i < size.members; ++i) {
        text += fmt::format("- id: uy-vien-{}\n  name: {}\n  offices:\n    - {{office: uv-bch, from: 2020-10-15}}\n", i,
                            names[static_cast<std::size_t>(i)]);
        text += fmt::format("  areas: [x-{}]\n  home: cb-{}\n", i % 10, i % size.branches);
    }
    return text;
}

std::string areas() {
    std::string text;
    for (int i = 0; i < 10; ++i) text += fmt::format("- {{id: x-{}, name: Xã Mẫu {}}}\n", i, i);
    return text;
}

std::string branches(const Size& size) {
    std::string text;
    for (int i = 0; i < size.branches; ++i) {
        text += fmt::format("- id: cb-{}\n  name: Chi bộ ấp {}\n  kind: ap\n  area: x-{}\n  meets: {}\n", i, i, i % 10,
                            i % 28 + 1);
    }
    return text;
}

// Steps that share no factor with the counts spread the visits over members, branches and days.
std::string journal(const Size& size) {
    std::string text;
    for (int i = 0; i < size.visits; ++i) {
        text += fmt::format("- visit: 2023/{}\n  date: 2023-{:02}-{:02}\n  branch: cb-{}\n  members: [uy-vien-{}]\n",
                            i + 1, i * 7 % 12 + 1, i * 11 % 28 + 1, i * 37LL % size.branches, i * 17LL % size.members);
        text += fmt::format("  minutes: {}\n  turnout: {{present: {}, eligible: 30}}\n  guidance:\n", 60 + i % 60,
                            20 + i % 10);
        text += fmt::format("    - giúp hộ nghèo có địa chỉ\n  quality: {{score: {}}}\n  by: lan\n", 60 + i % 40);
        if (i % 10 == 0) text += "  difficulties:\n    - {text: đường vào ấp hư hỏng, status: open}\n";
    }
    return text;
}

}  // namespace

Size size_of(int visits) { return {std::max(30, visits * 3 / 100), std::max(100, visits / 10), visits}; }

std::vector<std::string> made_names(int count) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        names.push_back(fmt::format("{} {} {}", families.at(i % families.size()), middles.at(i / 3 % middles.size()),
                                    given.at(i * 5 % given.size())));
    }
    return names;
}

std::vector<read::Source> made_files(const Size& size) {
    return {{read::Part::settings, "chibo.yaml", "board: Ban Mẫu\ncommittee: Tỉnh Mẫu\nlanguage: vi\n", std::nullopt},
            {read::Part::areas, "areas.yaml", areas(), std::nullopt},
            {read::Part::branches, "branches.yaml", branches(size), std::nullopt},
            {read::Part::members, "members.yaml", members(size), std::nullopt},
            {read::Part::regulations, "regulations.yaml", regulation, std::nullopt},
            {read::Part::journal, "journal.yaml", journal(size), std::nullopt}};
}

model::Board made_board(const Size& size) {
    auto loaded = read::load(made_files(size));
    if (!loaded.errors.empty()) {
        throw std::logic_error("the made board is not valid: " + message(loaded.errors.front(), base::Language::en));
    }
    return std::move(loaded.board);
}

}  // namespace chibo::bench
