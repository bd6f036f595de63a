#include "read/source.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <span>
#include <string>
#include <utility>

#include <unistd.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace chibo;
namespace fs = std::filesystem;

namespace {

// A folder with a board in it, which goes when the test is over.
class Folder {
public:
    Folder() {
        fs::create_directories(path_);
        for (const auto& [name, text] : texts) write(name, text);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path_); }

    const fs::path& path() const { return path_; }
    void write(const std::string& name, const std::string& text) const { std::ofstream(path_ / name) << text; }

    static inline const std::map<std::string, std::string> texts = {
        {"chibo.yaml", "board: Ban Mẫu\n"}, {"areas.yaml", "- {id: x-mau, name: Xã Mẫu}\n"},
        {"branches.yaml", "- id: cb-1\n"},  {"members.yaml", "- id: mot\n"},
        {"journal.yaml", "- visit: 1\n"},
    };

private:
    fs::path path_ = fs::temp_directory_path() / fmt::format("chibo-unit-source-{}", ::getpid());
};

// What a file of the board gives: its text, or its bytes in pieces.
std::string all_of(const read::Source& source) {
    std::string text = source.text;
    std::array<char, 5> room{};
    while (const std::size_t got = source.bytes ? source.bytes->next(room.data(), room.size()) : 0) {
        text.append(room.data(), got);
    }
    return text;
}

}  // namespace

TEST_CASE("files taken in passing are what they are when they are taken whole") {
    const Folder folder;
    std::map<std::string, std::string> whole;
    for (const read::Source& source : read::gather(folder.path())) whole[source.name] = source.text;
    CHECK(whole == Folder::texts);
    std::map<std::string, std::string> passed;
    int times = 0;
    read::pass(folder.path(), [&](std::span<const read::Source> sources) {
        ++times;
        for (const read::Source& source : sources) {
            CHECK(source.size() == Folder::texts.at(source.name).size());
            passed[source.name] = all_of(source);
        }
    });
    CHECK(times == 1);
    CHECK(passed == Folder::texts);
}

TEST_CASE("a file that is saved anew while the board is taken in passing is taken again, with all others") {
    for (const char* changed : {"areas.yaml", "branches.yaml", "members.yaml", "journal.yaml"}) {
        CAPTURE(changed);
        for (const char* text : {"- id: mới\n- id: nữa\n", "-\n", ""}) {
            CAPTURE(text);
            const Folder folder;
            std::map<std::string, std::string> passed;
            int times = 0;
            read::pass(folder.path(), [&](std::span<const read::Source> sources) {
                if (times++ == 0) folder.write(changed, text);  // before anything of it is taken
                for (const read::Source& source : sources) passed[source.name] = all_of(source);
            });
            auto expected = Folder::texts;
            expected[changed] = text;
            CHECK(times == 2);
            CHECK(passed == expected);
        }
    }
}

TEST_CASE("who takes the lists alone looks at no journal, whatever is written to it meanwhile") {
    const Folder folder;
    std::map<std::string, std::string> passed;
    int times = 0;
    read::pass(
        folder.path(),
        [&](std::span<const read::Source> sources) {
            ++times;
            folder.write("journal.yaml", "- visit: 1\n- visit: 2\n");
            for (const read::Source& source : sources) passed[source.name] = all_of(source);
        },
        read::Kept::lists);
    CHECK(times == 1);
    auto expected = Folder::texts;
    expected.erase("journal.yaml");
    CHECK(passed == expected);
}

TEST_CASE("a list that goes away while the board is taken in passing is not there") {
    const Folder folder;
    std::map<std::string, std::string> passed;
    read::pass(folder.path(), [&](std::span<const read::Source> sources) {
        fs::remove(folder.path() / "branches.yaml");
        passed.clear();
        for (const read::Source& source : sources) passed[source.name] = all_of(source);
    });
    auto expected = Folder::texts;
    expected.erase("branches.yaml");
    CHECK(passed == expected);
}

TEST_CASE("a file whose name can't be shown is not read, and told under a name that can") {
    const auto named = [](const std::string& name) {
        const Folder folder;
        fs::remove(folder.path() / "members.yaml");
        fs::create_directory(folder.path() / "members");
        folder.write("members/" + name, "- mot\n");
        for (const read::Source& source : read::gather(folder.path())) {
            if (source.part == read::Part::members) return source;
        }
        return read::Source{};
    };
    for (const std::string name : {"2023.yaml", "tỉnh-mẫu.yaml", "có dấu «cách».yaml"}) {
        CHECK(named(name).name == "members/" + name);
        CHECK(named(name).text == "- mot\n");
    }
    const std::pair<std::string, std::string> bad[] = {
        {"\xFF.yaml", "\uFFFD.yaml"},
        {"t\xE1\xBB.yaml", "t\uFFFD\uFFFD.yaml"},
        {"m\n\x1B\tn.yaml", "m\uFFFD\uFFFD\uFFFDn.yaml"},
    };
    for (const auto& [name, shown] : bad) {
        const read::Source source = named(name);
        CHECK(source.name == "members/" + shown);
        CHECK(source.text.empty());
        REQUIRE(source.unread);
        CHECK(source.unread->code == finding::Code::bad_file_name);
    }
}
