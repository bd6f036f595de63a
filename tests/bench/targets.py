"""What speed is aimed at, beside what was seen: ratios of the medians; behind them those of processor time, and of the
runs that came after those of others (measure.Measured.run_twice).

The aims were set by what was measured with the same facts in each program's own form, so they are judged by those that
hold all facts (whole.py). Beside it stands what is seen against those that have no more than they need (facts.py).
"""
import statistics

AUDIT, WC, GIT = "chibo audit", "wc -l of the journal", "git --version"
ALL_FACTS, LAID_OUT = "all facts", "laid out"
# (visits, program, at least so many times as long as the audit)
FASTER = ((100_000, "ledger", 50), (100_000, "hledger", 200), (100_000, "sqlite3", 5))
MOST_GIT, MOST_WC, MOST_MB = 4, 12, 128
LARGE = 1_000_000


def ratio(one, other):
    """(ratio of the medians, the same with the others as text)."""
    seen = one.median / other.median
    others = [f"{one.work / max(other.work, 1e-4):.1f}"]
    if one.after_others or other.after_others:
        first = [statistics.median(each.after_others or each.wall) for each in (one, other)]
        others.append(f"{first[0] / first[1]:.1f}")
    return seen, f"{seen:.2f} × ({'; '.join(others)})"


def row(aim, judged, is_met, beside=()):
    """`judged`, `beside`: what was seen with brief records, by which the aim is judged, and with full ones; None: not
    measured."""
    told = [pair[1] if pair else "not measured" for pair in (*judged, *beside)]
    told += [""] * (4 - len(told))
    met = "" if judged[0] is None else "met" if is_met(judged[0][0]) else "**missed**"
    return f"| {aim} | {' | '.join(told)} | {met} |"


def targets_table(province, brief, full):
    """Markdown. `brief`, `full`: {visits: {program: measured}} of boards with such records."""
    rows = ["| target | all facts: records of 200 bytes | of 350 bytes | laid out: of 200 bytes | of 350 bytes | |",
            "| --- | ---: | ---: | ---: | ---: | --- |"]
    rows.append(row(f"sample province: ≤ {MOST_GIT} × `{GIT}`", [ratio(province[AUDIT], province[GIT])],
                    lambda times: times <= MOST_GIT))
    for visits, program, least in FASTER:
        def times_as_fast(held, program=program, visits=visits):
            name = f"{program}, {held}"
            return [ratio(measured[name], measured[AUDIT]) if name in measured else None
                    for measured in (results.get(visits, {}) for results in (brief, full))]
        rows.append(row(f"{visits:,} visits: ≥ {least} times as fast as {program}", times_as_fast(ALL_FACTS),
                        lambda times, least=least: times >= least, times_as_fast(LAID_OUT)))
    large = [results.get(LARGE) for results in (brief, full)]
    pairs = [ratio(measured[AUDIT], measured[WC]) if measured else None for measured in large]
    rows.append(row(f"{LARGE:,} visits: ≤ {MOST_WC} × `wc -l`", pairs, lambda times: times <= MOST_WC))
    peaks = [measured[AUDIT].peak / 1024 if measured else None for measured in large]
    pairs = [None if peak is None else (peak, f"{peak:.0f} MB") for peak in peaks]
    rows.append(row(f"{LARGE:,} visits: ≤ {MOST_MB} MB", pairs, lambda peak: peak <= MOST_MB))
    return "\n".join(rows)
