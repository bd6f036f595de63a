#include "read/mutated.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace chibo::test {

namespace {

using namespace std::string_view_literals;

// As boards write them.
constexpr auto records = std::to_array<std::string_view>({
    "- visit: 2023/1\n  date: 2023-09-05\n  branch: cb-0417\n  members: [uy-vien-17, uy-vien-03]\n"
    "  quality: {score: 92, grade: tot}\n  difficulties:\n"
    "    - {text: đường vào ấp hư hỏng, status: escalated, to: UBND huyện, due: 2023-12-31}\n"
    "  by: tct\n  at: 2023-09-06T08:15:00+07:00\n",
    "- visit: 2019/3\n  date: 2019-08-19\n  branch: cb-0160\n  members: [uy-vien-23]\n  session: thematic\n"
    "  turnout: {present: 28, eligible: 34}\n  guidance:\n    - giúp hộ nghèo, có địa chỉ\n"
    "  informed: [thoi-su, chu-truong, van-ban]\n  minutes: 65\n",
    "- visit: 2023/4\n  date: 2023-09-05\n  branch: cb-0160\n  members: [uy-vien-17]\n  replaces: 2023/1\n"
    "  by: tct\n",
    "- follow-up: 2023/2\n  of: 2023/1.1\n  date: 2023-11-20\n  status: resolved\n",
    "- void: 2024/1\n  of: 2023/2\n  date: 2024-01-04\n  reason: ghi nhầm\n",
    "- void: 2024/2\n  of: 2023/1\n  date: 2024-01-05\n  reason: trùng 2023/4\n  note: đã hỏi lại chi bộ\n"
    "  source: bb 3\n  by: tct\n  at: 2024-01-05T16:40:00+07:00\n",
    "- conclusion: 2024/4\n  year: 2023\n  member: uy-vien-17\n  date: 2024-01-20\n  text: hoàn thành tốt nhiệm vụ\n"
    "  decision: 15-KL/TU\n  by: tct\n  at: 2024-01-21T09:00:00+07:00\n",
    "- review: 2024/5\n  year: 2023\n  member: uy-vien-03\n  date: 2024-01-05\n  note: nộp muộn\n",
    "- {id: x-mau, name: Xã Mẫu, parent: h-thuong, to: 2025-06-30, into: x-mau-moi}   # merged\n",
    "- {id: x-dong, name: Xã Đông Mẫu, parent: x-mau, from: 2020-01-01, to: 2024-12-31, note: cũ}\n",
    "- id: uy-vien-17                           # ids\n  name: Nguyễn Văn Mẫu\n  type: person\n"
    "  people: [Trần Thị A, Lê Văn B]\n  offices:  # all of them\n    - {office: uv-bch, from: 2020-10-15}\n"
    "    - office: pho-bi-thu\n      from: 2023-04-01\n  home: cb-0417\n  leave:\n"
    "  - {from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm, decision: 15-QĐ/X}\n",
    "- id: uy-vien-31\n  name: Lê Thị Mẫu\n  offices:\n    - {office: uv-bch, from: 2020-10-15, to: 2023-03-31}\n"
    "    - {office: uv-btv, from: 2023-04-01, note: bổ sung}\n  areas: [x-mau]\n  home: cb-0417\n  leave:\n"
    "    - {from: 2023-03-01, to: 2023-05-31, reason: nghỉ ốm, decision: 15-QĐ/X}\n  note: quê xã Mẫu\n",
    "- id: to-1\n  name: Tổ công tác 1\n  type: group\n  people: [Trần Thị A, Lê Văn B]\n  offices:\n"
    "    - {office: to, from: 2021-02-01}\n",
    "- id: cb-0417\n  name: Chi bộ ấp 6\n  kind: ap\n  area: x-mau\n\n  # of 2023\n  party_members: 17\n",
    "- id: cb-0418\n  name: Chi bộ ấp 7\n  kind: ap\n  area: x-mau\n  party_members: 21\n  population: 1530\n"
    "  poor_households: 12\n  near_poor_households: 0\n",
    "- review: 2024/3\n  year: 2023\n  member: 'uy-vien-17'\n  date: \"2024-01-05\"\n  note: \"a, b: c\"\n",
});
constexpr auto mappings = std::to_array<std::string_view>({
    "# chibo.yaml\nboard: Ban Tổ chức Tỉnh ủy Mẫu             # the organ\ncommittee: Ban Chấp hành\nlanguage: vi\n"
    "utc_offset: +07:00\n",
    "number: 32-QĐ/TU\ntitle: Ủy viên dự sinh hoạt\nissued: 2019-08-07\noffices:\n"
    "  - {id: bi-thu, name: Bí thư, name_en: Secretary}\n  - id: uv-btv\n    name: Ủy viên\nquotas:\n"
    "- {id: thuong-truc, offices: [bi-thu], at_least: 1, per: year, cite: \"dự ít nhất 1 lần/năm\"}\n"
    "counts:\n  kinds: [ap, khu-pho]\n  partial: prorate\nself_review_due: 12-31\n",
    "year: 2024\nvisits:\n  - {id: p-17, date: 2024-03-05, branch: cb-0417, member: uy-vien-17}\n"
    "  - {id: p-18, date: 2024-03, branch: cb-0418, member: uy-vien-17, status: planned}\n",
});
// What YAML gives a meaning to, and what only looks like it.
constexpr auto tokens = std::to_array<std::string_view>({
    "- ",         "-",          ": ",
    ":",          " #",         "#",
    "? ",         "?",          "!",
    "!t ",        "&a ",        "*a",
    "|",          ">",          "'",
    "\"",         "\\",         "\\n",
    "[",          "]",          "{",
    "}",          ",",          ", ",
    "[]",         "{}",         "~",
    "null",       "\t",         "\r\n",
    "\r",         "\n",         "\n  ",
    "\n    ",     "\n\n",       "---",
    "\n---",      "...",        "%",
    "@",          "`",          " ",
    "  ",         "     ",      "é",
    "e\u0301",    "ệ",          "e\u0323\u0302",
    "\uFEFF",     "\u00A0",     "\u2028",
    "\u0085",     "\U0001F600", "<<: ",
    "''",         "\"\"",       "0x1F",
    "12:30",      "a://b",      "x: ",
    "x:",         "- - ",       "=",
    "+",          "NULL",       "\x04"sv,
    "\0"sv,       "\x80"sv,     "chibo-end-of-piece",
    "\n# c\n",    "  # c\n",    "\n    # c\n",
    "\n- x: 1\n", "Null",
});
constexpr auto words = std::to_array<std::string_view>({
    "visit",
    "date",
    "a",
    "b2",
    "x-y",
    "x_y",
    "2023/1",
    "2023-09-05",
    "uy-vien-17",
    "Nguyễn Văn Mẫu",
    "nghỉ ốm",
    "0",
    "012",
    "no",
    "true",
    "12:30",
    "a:b",
    "a#b",
    "a?b",
    "it's",
    "a-b",
    "-5",
    "+07:00",
    "5%",
    "a, b",
    "a [b] {c}",
    "Huye\u0323\u0302n",
    "~",
    "null",
    "x&y",
    "x*",
    "a!",
    "a|b",
    "<b>",
    "@a",
    "ấp 6 (cũ)",
    "a\\b",
    "a \"b\" c",
});

template <class List, class Index>
std::string one(const List& list, Index index) {
    return std::string(list[index]);
}

}  // namespace

std::string Mutations::list() {
    std::string text;
    for (std::size_t left = 1 + below(3); left > 0; --left) text += record();
    if (!chance(10)) spoil(text);
    return text;
}

std::string Mutations::mapping() {
    std::string text = chance(60) ? one(mappings, below(mappings.size())) : block(0, 0);
    if (!chance(10)) spoil(text);
    return text;
}

std::string Mutations::record() { return chance(50) ? one(records, below(records.size())) : made_record(); }

std::string Mutations::made_record() {
    if (chance(10)) return std::string("- ").append(flow(0)).append(comment());
    if (chance(5)) return std::string("- ").append(scalar()).append(comment());
    std::string text = block(2, 0);
    text[0] = '-';
    return text;
}

std::string Mutations::comment() { return chance(12) ? "  # c: [d\n" : chance(5) ? " \n" : "\n"; }

std::string Mutations::block(std::size_t indent, int depth) {
    std::string text;
    for (std::size_t left = 1 + below(4); left > 0; --left) {
        text += std::string(indent, ' ') + (chance(90) ? one(words, below(6)) : scalar()) + ":";
        text += value(indent, depth);
        if (chance(4)) text += std::string(below(6), ' ') + "# c\n";
        if (chance(3)) text += std::string(below(6), ' ') + "\n";
    }
    return text;
}

std::string Mutations::value(std::size_t indent, int depth) {
    const std::size_t kind = below(10);
    if (kind < 5 || depth > 2) return std::string(" ").append(scalar()).append(comment());
    if (kind < 7) return std::string(" ").append(flow(0)).append(comment());
    const std::size_t inner = indent + 1 + below(3);
    if (kind == 7) return comment() + block(inner, depth + 1);
    const std::size_t dashes = chance(30) ? indent : inner;
    std::string text = comment();
    for (std::size_t left = 1 + below(3); left > 0; --left) {
        const std::size_t gap = chance(90) ? 2 : 1 + below(4);
        std::string item =
            chance(50) ? std::string(dashes + gap, ' ') + scalar() + comment() : block(dashes + gap, depth + 1);
        item[dashes] = '-';
        text += item;
    }
    return text;
}

std::string Mutations::flow(int depth) {
    const bool list = chance(50);
    std::string text = list ? "[" : "{";
    for (std::size_t left = below(4); left > 0; --left) {
        if (!list) text += (chance(90) ? one(words, below(6)) : scalar()) + ": ";
        text += depth < 2 && chance(20) ? flow(depth + 1) : scalar();
        if (left > 1) text += chance(80) ? ", " : chance(50) ? "," : " , ";
    }
    return text + (list ? "]" : "}");
}

std::string Mutations::scalar() {
    std::string text = one(words, below(words.size()));
    if (chance(15)) (text += " ") += one(words, below(words.size()));
    if (chance(8)) return fmt::format("\"{}\"", text);
    return chance(8) ? fmt::format("'{}'", text) : text;
}

void Mutations::spoil(std::string& text) {
    for (std::size_t left = 1 + below(4); left > 0 && !text.empty(); --left) spoil_once(text);
}

void Mutations::spoil_once(std::string& text) {
    const std::size_t at = below(text.size());
    const std::size_t some = 1 + below(3);
    switch (below(8)) {
        case 0: text[at] = static_cast<char>(below(256)); break;
        case 1: text[at] = static_cast<char>(' ' + below(95)); break;
        case 2: text.erase(at, some); break;
        case 3: text.insert(at, text.substr(below(text.size()), 1 + below(30))); break;
        case 4: text.insert(at, std::string(some, ' ')); break;
        case 5: {  // from here to the end as under Windows
            for (auto feed = text.find('\n', at); feed != std::string::npos; feed = text.find('\n', feed + 2)) {
                text.insert(feed, 1, '\r');
            }
            break;
        }
        default: text.insert(at, one(tokens, below(tokens.size()))); break;
    }
}

}  // namespace chibo::test
