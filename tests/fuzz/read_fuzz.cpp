// Whatever stands in a journal, the plain reader and the YAML library tell the same errors and read the same entries.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "read/load.h"
#include "told_journal.h"

namespace {

using namespace chibo;

constexpr const char* settings = "board: Ban Mẫu\ncommittee: Tỉnh Mẫu\nlanguage: vi\n";
constexpr const char* areas = "- {id: h-thuong, name: Huyện Thượng}\n- {id: x-mau, name: Xã Mẫu, parent: h-thuong}\n";
constexpr const char* regulation =
    "number: 1-QĐ/X\ntitle: Mẫu\nissuer: Ban Mẫu\nissued: 2019-08-07\n"
    "offices:\n  - {id: uv-bch, name: Ủy viên}\n"
    "quotas:\n  - {id: uy-vien, offices: [uv-bch], at_least: 2, per: year}\n"
    "counts:\n  kinds: [ap]\n  partial: prorate\n  home: counts\n"
    "topics:\n  - {id: thoi-su, name: Thời sự}\n"
    "grades:\n  - {id: tot, name: Tốt, from: 90}\n  - {id: kem, name: Kém, from: 0}\n";

// The ids of the seeds, so that most of them are known.
std::string branches() {
    std::string text;
    for (int i = 0; i < 8; ++i) {
        text += fmt::format("- {{id: cb-{0:04}, name: Chi bộ {0}, kind: ap, area: x-mau}}\n", i);
    }
    return text;
}

std::string members() {
    std::string text = "- {id: to-1, name: Tổ 1, type: group, people: [Người X], offices: []}\n";
    for (int i = 0; i < 6; ++i) {
        text += fmt::format("- {{id: uy-vien-{0:02}, name: Người {0}, offices: [{{office: uv-bch}}]}}\n", i);
    }
    return text;
}

std::string read_by(read::Reader reader, const std::vector<read::Source>& sources) {
    return test::told(read::load(sources, reader));
}

}  // namespace

// libFuzzer calls this by its name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static std::vector<read::Source> sources = {
        {read::Part::settings, "chibo.yaml", settings, std::nullopt},
        {read::Part::areas, "areas.yaml", areas, std::nullopt},
        {read::Part::branches, "branches.yaml", branches(), std::nullopt},
        {read::Part::members, "members.yaml", members(), std::nullopt},
        {read::Part::regulations, "regulations.yaml", regulation, std::nullopt},
        {read::Part::journal, "journal.yaml", "", std::nullopt},
    };
    sources.back().text.assign(reinterpret_cast<const char*>(data), size);
    const std::string plain = read_by(read::Reader::plain_first, sources);
    const std::string library = read_by(read::Reader::library_only, sources);
    if (plain == library) return 0;
    std::fprintf(stderr, "--- plain reader first\n%s--- YAML library alone\n%s", plain.c_str(), library.c_str());
    std::abort();
}
