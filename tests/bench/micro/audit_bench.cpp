// Attending and rendering: verdicts of a board that was read, and their JSON.
#include <benchmark/benchmark.h>

#include "base/date.h"
#include "made.h"
#include "render/audit_json.h"
#include "rule/audit.h"

namespace {

using namespace chibo;

model::Scope scope() {
    const base::Day last = *base::parse_day("2023-12-31");
    return {{2023, 2023}, last, last};
}

void attending(benchmark::State& state) {
    const auto board = bench::made_board(bench::size_of(static_cast<int>(state.range(0))));
    for (auto _ : state) benchmark::DoNotOptimize(rule::audit(board, scope()));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void rendering(benchmark::State& state) {
    const auto board = bench::made_board(bench::size_of(static_cast<int>(state.range(0))));
    const auto audit = rule::audit(board, scope());
    std::size_t size = 0;
    for (auto _ : state) {
        const auto text = render::audit_json(audit, board, base::Language::vi);
        size = text.size();
        benchmark::DoNotOptimize(text.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(size));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

}  // namespace

BENCHMARK(attending)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
BENCHMARK(rendering)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);
