// Every judgement and note with its meaning, in the order of the codes.
#include "finding/meaning.h"

#include <algorithm>
#include <array>

#include "finding/wordings/duty_meanings.h"
#include "finding/wordings/entry_meanings.h"
#include "finding/wordings/visit_meanings.h"

namespace chibo::finding {

namespace {

constexpr auto meanings = [] {
    std::array<Meaning, duty_meanings.size() + visit_meanings.size() + entry_meanings.size()> all{};
    auto* next = std::copy(duty_meanings.begin(), duty_meanings.end(), all.begin());
    next = std::copy(visit_meanings.begin(), visit_meanings.end(), next);
    std::copy(entry_meanings.begin(), entry_meanings.end(), next);
    std::sort(all.begin(), all.end(), [](const Meaning& a, const Meaning& b) { return a.code < b.code; });
    return all;
}();

constexpr bool each_once() {
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        if (static_cast<std::size_t>(meanings[i].code) != i) return false;
    }
    return meanings.size() == static_cast<std::size_t>(Code::network_file_system) + 1;
}
static_assert(static_cast<std::size_t>(Code::quota_short) == 0, "the codes with a meaning are the first ones");
static_assert(each_once(), "every code from quota_short to network_file_system has a row exactly once");

}  // namespace

const Meaning* meaning(Code code) {
    const auto at = static_cast<std::size_t>(code);
    return at < meanings.size() ? &meanings[at] : nullptr;
}

}  // namespace chibo::finding
