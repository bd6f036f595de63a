// Whatever stands in the lists and the journal of a board, and wherever their files are cut, the plain reader and the
// YAML library tell the same errors and read the same records.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "read/load.h"
#include "read/told_board.h"

namespace {

using namespace chibo;

constexpr const char* settings = "board: Ban Mẫu\ncommittee: Tỉnh Mẫu\nlanguage: vi\n";
constexpr const char* areas = "- {id: h-thuong, name: Huyện Thượng}\n- id: x-mau\n  name: Xã Mẫu\n  parent: h-thuong\n";
constexpr const char* regulation =
    "number: 1-QĐ/X\ntitle: Mẫu\nissuer: Ban Mẫu\nissued: 2019-08-07\n"
    "offices:\n  - {id: uv-bch, name: Ủy viên}\n"
    "quotas:\n  - {id: uy-vien, offices: [uv-bch], at_least: 2, per: year}\n"
    "counts:\n  kinds: [ap]\n  partial: prorate\n  home: counts\n"
    "topics:\n  - {id: thoi-su, name: Thời sự}\n"
    "grades:\n  - {id: tot, name: Tốt, from: 90}\n  - {id: kem, name: Kém, from: 0}\n";

// The ids of the seeds, so that most of them are known.
std::string branches() {
    std::string text = "- {id: cb-9999, name: Chi bộ cũ, kind: ap, into: cb-0001}\n";
    for (int i = 0; i < 8; ++i) {
        text += fmt::format("- id: cb-{0:04}\n  name: Chi bộ {0}\n  kind: ap\n  area: x-mau\n", i);
    }
    return text;
}

std::string members() {
    std::string text = "- {id: to-1, name: Tổ 1, type: group, people: [Người X], offices: []}\n";
    for (int i = 0; i < 6; ++i) {
        text += fmt::format("- id: uy-vien-{0:02}\n  name: Người {0}\n  offices:\n    - {{office: uv-bch}}\n", i);
    }
    return text;
}

// What the bytes hold: a journal, then what comes behind the members, branches and areas that are always there, each
// behind a byte that no list may hold.
constexpr char between = '\x1E';
constexpr read::Part parts[] = {read::Part::journal, read::Part::members, read::Part::branches, read::Part::areas};

std::vector<read::Source> board_of(std::string_view bytes) {
    std::vector<read::Source> sources = {
        {read::Part::settings, "chibo.yaml", settings, std::nullopt},
        {read::Part::areas, "areas.yaml", areas, std::nullopt},
        {read::Part::branches, "branches.yaml", branches(), std::nullopt},
        {read::Part::members, "members.yaml", members(), std::nullopt},
        {read::Part::regulations, "regulations.yaml", regulation, std::nullopt},
        {read::Part::journal, "journal.yaml", "", std::nullopt},
    };
    for (const read::Part part : parts) {
        const std::string_view text = bytes.substr(0, bytes.find(between));
        for (read::Source& source : sources) {
            if (source.part == part) source.text += text;
        }
        bytes.remove_prefix(std::min(text.size() + 1, bytes.size()));
    }
    return sources;
}

// Where the plain reader cuts the files.
std::size_t block_for(std::size_t size) {
    constexpr std::size_t blocks[] = {read::usual_block, 1, 40, 150, 400};
    return blocks[size % std::size(blocks)];
}

}  // namespace

// libFuzzer calls this by its name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto sources = board_of({reinterpret_cast<const char*>(data), size});
    for (const auto kept : {read::Kept::all, read::Kept::judged}) {
        const auto plain = read::load(sources, read::Reader::plain_first, kept, block_for(size));
        const auto library = read::load(sources, read::Reader::library_only, kept);
        const auto by_plain = test::told_board(plain, kept);
        const auto by_library = test::told_board(library, kept);
        if (by_plain == by_library) continue;
        std::fprintf(stderr, "--- plain reader first\n%s\n--- YAML library alone\n%s\n",
                     fmt::format("{}", fmt::join(by_plain, "\n")).c_str(),
                     fmt::format("{}", fmt::join(by_library, "\n")).c_str());
        std::abort();
    }
    return 0;
}
