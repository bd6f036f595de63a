// Planning: the year after the made one.
#include <benchmark/benchmark.h>

#include "base/date.h"
#include "made.h"
#include "model/planning.h"
#include "plan/solve.h"
#include "rule/planning.h"

namespace {

using namespace chibo;

void planning(benchmark::State& state) {
    const auto members = static_cast<int>(state.range(0));
    const auto board = bench::made_board({members, 20 * members, 3 * members});
    model::PlanWishes wishes;
    wishes.year = 2024;
    wishes.today = *base::parse_day("2023-12-31");
    const auto ground = rule::plan_ground(board, wishes.year, wishes.today);
    for (auto _ : state) {
        const auto proposal = plan::solve({board, ground.duties, ground.past}, wishes);
        if (proposal.visits.empty()) state.SkipWithError("a plan without visits");
        benchmark::DoNotOptimize(proposal.visits.data());
    }
    state.SetItemsProcessed(state.iterations() * members);
}

}  // namespace

BENCHMARK(planning)->Arg(10)->Arg(50)->Unit(benchmark::kMillisecond);
