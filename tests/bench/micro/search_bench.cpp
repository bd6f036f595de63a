// Searching: names folded, and a mistyped one held against all of them.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "base/text.h"
#include "made.h"

namespace {

using namespace chibo;

void folding(benchmark::State& state) {
    const auto names = bench::made_names(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        for (const auto& name : names) benchmark::DoNotOptimize(base::fold(name));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void nearness(benchmark::State& state) {
    std::vector<std::string> folded;
    for (const auto& name : bench::made_names(static_cast<int>(state.range(0)))) folded.push_back(base::fold(name));
    const std::string typed = base::fold("Nguyễn Vn Hòa");
    for (auto _ : state) {
        int found = 0;
        for (const auto& name : folded) found += base::near(typed, name) ? 1 : 0;
        benchmark::DoNotOptimize(found);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

}  // namespace

BENCHMARK(folding)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
BENCHMARK(nearness)->Arg(1000)->Arg(10000)->Unit(benchmark::kMicrosecond);
