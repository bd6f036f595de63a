#include "finding/finding.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

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

// Sorts by the key; equals stay in their order.
template <class Key>
void sort_by(Findings& findings, Key key) {
    std::vector<std::size_t> order(findings.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(key(findings[a]), a) < std::tuple(key(findings[b]), b);
    });
    Findings sorted;
    sorted.reserve(findings.size());
    for (const std::size_t i : order) sorted.push_back(std::move(findings[i]));
    findings = std::move(sorted);
}

}  // namespace

Finding& Finding::with(const char* name, Value value) {
    arguments.push_back({name, std::move(value)});
    return *this;
}

std::string message(const Finding& finding, base::Language language) {
    return message(row(finding.code).wording, finding.arguments, language);
}

void sort(Findings& findings, const std::vector<std::string>& files) {
    const auto rank = ranks(files);
    sort_by(findings, [&](const Finding& f) {
        return std::tuple(rank[f.where.file], f.where.line, name(f.code), std::string_view(f.subject.period),
                          f.subject.place, f.subject.number, f.where.column);
    });
}

void sort_by_place(Findings& findings, const std::vector<std::string>& files) {
    const auto rank = ranks(files);
    sort_by(findings, [&](const Finding& f) { return std::tuple(rank[f.where.file], f.where.line, f.where.column); });
}

}  // namespace chibo::finding
