#include "finding/finding.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>
#include <variant>

#include "base/side_by_side.h"

namespace chibo::finding {

namespace {

// For each file its rank by name, so that findings compare by whole numbers.
std::vector<std::uint32_t> ranks(const std::vector<std::string>& files) {
    std::vector<std::uint32_t> order(files.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return files[a] < files[b]; });
    std::vector<std::uint32_t> rank(files.size());
    for (std::uint32_t place = 0; place < order.size(); ++place) rank[order[place]] = place;
    return rank;
}

// For each code its rank by name.
const std::vector<std::uint32_t>& code_ranks() {
    static const std::vector<std::uint32_t> found = [] {
        std::vector<std::string> names;
        for (const Row& each : catalogue()) names.emplace_back(each.name);
        return ranks(names);
    }();
    return found;
}

}  // namespace

std::string message(const Finding& finding, base::Language language) {
    return message(row(finding.code).wording, finding.arguments, language);
}

std::vector<std::uint32_t> order(std::size_t size, const std::vector<std::string>& files,
                                 const std::function<SortKey(std::uint32_t)>& key) {
    // Mostly file, line and code tell two apart; so they stand side by side, and the rest is asked for where they
    // don't.
    struct Item {
        std::uint64_t line;
        std::uint32_t code;
        std::uint32_t place;
    };
    const auto rank = ranks(files);
    const auto& code_rank = code_ranks();
    const auto rest = [&](const Item& item) {
        const SortKey own = key(item.place);
        return std::tuple(own.period, own.place, own.number, own.where.column, item.place);
    };
    const auto comes_before = [&](const Item& a, const Item& b) {
        if (a.line != b.line) return a.line < b.line;
        return a.code != b.code ? a.code < b.code : rest(a) < rest(b);
    };
    // Two halves side by side, then both together.
    constexpr std::size_t least = 1024;
    const std::size_t half = std::max(least, (size + 1) / 2);
    std::vector<Item> items(size);
    base::side_by_side<std::monostate>(
        size, half,
        [&](std::monostate, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const auto place = static_cast<std::uint32_t>(i);
                const SortKey own = key(place);
                items[i] = {std::uint64_t{rank[own.where.file]} << 32U | own.where.line,
                            code_rank[static_cast<std::size_t>(own.code)], place};
            }
            std::sort(items.data() + begin, items.data() + end, comes_before);
        },
        [](std::monostate) {});
    std::vector<std::uint32_t> sorted;
    sorted.reserve(size);
    const auto middle = items.begin() + static_cast<std::ptrdiff_t>(std::min(size, half));
    for (auto one = items.begin(), other = middle; one != middle || other != items.end();) {
        const bool is_one = other == items.end() || (one != middle && comes_before(*one, *other));
        sorted.push_back((is_one ? one++ : other++)->place);
    }
    return sorted;
}

void sort(Findings& findings, const std::vector<std::string>& files) {
    put_in_order(findings, order(findings.size(), files, [&](std::uint32_t place) {
                     const Finding& f = findings[place];
                     return SortKey{f.code, f.where, f.subject.period, f.subject.place, f.subject.number};
                 }));
}

void sort_by_place(Findings& findings, const std::vector<std::string>& files) {
    const auto rank = ranks(files);
    const auto key = [&](const Finding& f) { return std::tuple(rank[f.where.file], f.where.line, f.where.column); };
    std::vector<std::uint32_t> places(findings.size());
    std::iota(places.begin(), places.end(), 0U);
    std::sort(places.begin(), places.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple(key(findings[a]), a) < std::tuple(key(findings[b]), b);
    });
    put_in_order(findings, places);
}

}  // namespace chibo::finding
