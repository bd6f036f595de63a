// Reading: the text of a whole board, by either reader.
#include <benchmark/benchmark.h>

#include <cstdint>

#include "made.h"
#include "read/load.h"

namespace {

using namespace chibo;

void reading(benchmark::State& state, read::Reader reader, read::Kept kept) {
    const auto files = bench::made_files(bench::size_of(static_cast<int>(state.range(0))));
    std::int64_t bytes = 0;
    for (const auto& file : files) bytes += static_cast<std::int64_t>(file.text.size());
    for (auto _ : state) {
        const auto loaded = read::load(files, reader, kept);
        if (!loaded.errors.empty()) state.SkipWithError("the made board is not valid");
        benchmark::DoNotOptimize(loaded.board.journal.visits.data());
    }
    state.SetBytesProcessed(state.iterations() * bytes);
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

}  // namespace

BENCHMARK_CAPTURE(reading, plain_judged, read::Reader::plain_first, read::Kept::judged)
    ->Arg(1000)
    ->Arg(10000)
    ->Arg(100000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(reading, plain_all, read::Reader::plain_first, read::Kept::all)
    ->Arg(10000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK_CAPTURE(reading, yaml_library, read::Reader::library_only, read::Kept::all)
    ->Arg(1000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
