#include "read/heard.h"

#include <utility>

#include "read/source.h"

namespace chibo::test {

namespace {

constexpr const char* settings = "board: Ban Mẫu\ncommittee: Tỉnh Mẫu\nlanguage: vi\n";
constexpr const char* areas = "- {id: h-thuong, name: Huyện Thượng}\n- {id: x-mau, name: Xã Mẫu, parent: h-thuong}\n";
constexpr const char* branches =
    "- {id: cb-1, name: Chi bộ 1, kind: ap, area: x-mau}\n- {id: cb-2, name: Chi bộ 2, kind: ap}\n";
constexpr const char* members =
    "- {id: mot, name: Người Một, offices: [{office: vien, from: 2020-01-01}]}\n"
    "- {id: hai, name: Người Hai, offices: []}\n";
constexpr const char* regulation =
    "number: 1-QĐ/X\ntitle: Mẫu\nissuer: Ban Mẫu\nissued: 2019-08-07\n"
    "offices:\n  - {id: vien, name: Ủy viên}\n"
    "quotas:\n  - {id: uy-vien, offices: [vien], at_least: 2, per: year}\n"
    "counts:\n  kinds: [ap]\n  partial: prorate\n  home: counts\n";
constexpr const char* journal = "- visit: 2023/1\n  date: 2023-09-05\n  branch: cb-1\n  members: [mot]\n";

read::Part part_of(const std::string& name) {
    static const std::pair<const char*, read::Part> parts[] = {
        {"areas", read::Part::areas},     {"branches", read::Part::branches},
        {"members", read::Part::members}, {"regulations", read::Part::regulations},
        {"journal", read::Part::journal}, {"plans", read::Part::plans}};
    for (const auto& [begin, part] : parts) {
        if (name.starts_with(begin)) return part;
    }
    return read::Part::settings;
}

}  // namespace

std::string shown(read::Node node) {
    std::string text;
    bool value = false;
    switch (node.shape()) {
        case read::Shape::text: return std::string(node.text());
        case read::Shape::nothing: return "∅";
        case read::Shape::broken: return "!";
        case read::Shape::list:
            for (const read::Node item : node) text += (text.empty() ? "" : ", ") + shown(item);
            return "[" + text + "]";
        case read::Shape::mapping:
            for (const read::Node item : node) {
                text += (value ? ": " : text.empty() ? "" : ", ") + shown(item);
                value = !value;
            }
            return "{" + text + "}";
    }
    return {};
}

Told places(const finding::Findings& found) {
    Told all;
    for (const auto& f : found) {
        all.push_back(std::to_string(f.where.line) + ":" + std::to_string(f.where.column) + " " +
                      std::string(name(f.code)));
    }
    return all;
}

Heard heard(std::string_view list) {
    Heard all;
    finding::Findings found;
    read::Problems problems(0, found);
    read::read_list(
        list, problems,
        {[&](read::Node node, bool damaged) { all.records.push_back(shown(node) + (damaged ? "?" : "")); },
         [&](std::string_view text, read::Lost) { all.lost.emplace_back(text.substr(0, text.find('\n'))); }});
    all.errors = places(found);
    return all;
}

Told mapping_told(std::string_view text) {
    finding::Findings found;
    read::Problems problems(0, found);
    read::Tree tree;
    bool complete = true;
    const auto node = read::read_mapping(text, problems, tree, complete);
    Told all{(node ? shown(*node) : "-") + (complete ? "" : "?")};
    for (auto& place : places(found)) all.push_back(std::move(place));
    return all;
}

Files::Files() {
    set("chibo.yaml", settings).set("areas.yaml", areas).set("branches.yaml", branches).set("members.yaml", members);
    set("regulations.yaml", regulation).set("journal.yaml", journal);
}

Files& Files::set(const std::string& name, std::string text) {
    files_[part_of(name)][name] = std::move(text);
    return *this;
}

Files& Files::add_to(const std::string& name, std::string_view text) {
    files_[part_of(name)][name] += text;
    return *this;
}

read::Loaded Files::load() const {
    std::vector<read::Source> sources;
    for (const auto& [part, texts] : files_) {
        for (const auto& [name, text] : texts) sources.push_back({part, name, text, std::nullopt});
    }
    return read::load(sources);
}

Told Files::errors() const {
    const auto loaded = load();
    Told all = places(loaded.errors);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = loaded.board.files[loaded.errors[i].where.file] + ":" + all[i];
    }
    return all;
}

}  // namespace chibo::test
