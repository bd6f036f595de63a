#include "render/xlsx_whole.h"

#include <memory>
#include <string_view>
#include <vector>

#include <minizip/unzip.h>

namespace chibo::render {

namespace {

constexpr std::size_t at_once = 1 << 16;
constexpr std::size_t kept = 4096;  // of a part's beginning and end: more than any tag of ours

struct Close {
    void operator()(void* file) const { unzClose(file); }
};
using Archive = std::unique_ptr<void, Close>;

// What has to be known of a part, without keeping it.
class PartReader {
public:
    void take(std::string_view bytes) {
        begin_ += bytes.substr(0, kept - begin_.size());
        const std::string joined = end_ + std::string(bytes);
        // What was counted before is not counted again: a tag is counted where its last byte comes in.
        for (std::size_t at = joined.find(tag); at != std::string::npos; at = joined.find(tag, at + 1)) {
            if (at + tag.size() > end_.size()) ++cells_;
        }
        end_ = joined.size() > kept ? joined.substr(joined.size() - kept) : joined;
    }

    std::uint64_t cells() const { return cells_; }

    // Whether what follows the declaration is one element, closed at the end.
    bool closed() const {
        std::size_t open = begin_.find('<');
        if (begin_.substr(open == std::string::npos ? 0 : open, 2) == "<?") open = begin_.find('<', open + 1);
        if (open == std::string::npos) return false;
        const std::string name = begin_.substr(open + 1, begin_.find_first_of(" >/", open) - open - 1);
        const std::string_view end = std::string_view(end_).substr(0, end_.find_last_not_of("\r\n") + 1);
        const bool alone =
            begin_.size() < kept && end.ends_with("/>") && begin_.find('<', open + 1) == std::string::npos;
        return alone || end.ends_with("</" + name + ">");
    }

private:
    static constexpr std::string_view tag = "<c ";

    std::string begin_;
    std::string end_;
    std::uint64_t cells_ = 0;
};

bool is_sheet(unzFile archive) {
    constexpr std::size_t longest = 256;
    char name[longest] = {};
    unzGetCurrentFileInfo64(archive, nullptr, name, longest - 1, nullptr, 0, nullptr, 0);
    return std::string_view(name).starts_with("xl/worksheets/sheet");
}

// Reads the part at which the archive stands; adds the cells of a sheet.
bool read_part(unzFile archive, std::vector<char>& buffer, std::uint64_t& cells) {
    if (unzOpenCurrentFile(archive) != UNZ_OK) return false;
    PartReader part;
    int got = 0;
    while ((got = unzReadCurrentFile(archive, buffer.data(), static_cast<unsigned>(buffer.size()))) > 0) {
        part.take({buffer.data(), static_cast<std::size_t>(got)});
    }
    if (is_sheet(archive)) cells += part.cells();
    return unzCloseCurrentFile(archive) == UNZ_OK && got == 0 && part.closed();
}

}  // namespace

bool is_whole(const std::string& path, std::uint64_t cells) {
    const Archive archive(unzOpen64(path.c_str()));
    if (!archive || unzGoToFirstFile(archive.get()) != UNZ_OK) return false;
    std::vector<char> buffer(at_once);
    std::uint64_t found = 0;
    int next = UNZ_OK;
    for (; next == UNZ_OK; next = unzGoToNextFile(archive.get())) {
        if (!read_part(archive.get(), buffer, found)) return false;
    }
    return next == UNZ_END_OF_LIST_OF_FILE && found == cells;
}

}  // namespace chibo::render
