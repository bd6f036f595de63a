"""What speed is aimed at, beside what was seen: ratios of the medians; behind them those of processor time, and of the
runs that came after those of others (measure.Measured.run_twice)."""
import statistics

AUDIT, WC = "chibo audit", "wc -l of the journal"
# (visits, program, at least so many times as long as the audit)
FASTER = ((100_000, "ledger", 50), (100_000, "hledger", 200), (100_000, "sqlite3, database there", 5))
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


def row(aim, pairs, is_met):
    """`pairs`: what was seen with brief records, by which the aim is judged, and with full ones; None: not measured."""
    told = " | ".join(pair[1] if pair else "not measured" for pair in pairs)
    met = "" if pairs[0] is None else "met" if is_met(pairs[0][0]) else "**missed**"
    return f"| {aim} | {told} | {met} |"


def targets_table(province, brief, full):
    """Markdown. `brief`, `full`: {visits: {program: measured}} of boards with such records."""
    rows = ["| target | records of 200 bytes | of 350 bytes | |", "| --- | ---: | ---: | --- |"]
    seen = ratio(province[AUDIT], province["git --version"])
    told = f"{seen[1]} | | {'met' if seen[0] <= MOST_GIT else '**missed**'} |"
    rows.append(f"| sample province: ≤ {MOST_GIT} × `git --version` | {told}")
    for visits, name, least in FASTER:
        pairs = [ratio(measured[name], measured[AUDIT]) if name in measured else None
                 for measured in (results.get(visits, {}) for results in (brief, full))]
        rows.append(row(f"{visits:,} visits: ≥ {least} times as fast as {name}", pairs, lambda times: times >= least))
    large = [results.get(LARGE) for results in (brief, full)]
    pairs = [ratio(measured[AUDIT], measured[WC]) if measured else None for measured in large]
    rows.append(row(f"{LARGE:,} visits: ≤ {MOST_WC} × `wc -l`", pairs, lambda times: times <= MOST_WC))
    peaks = [measured[AUDIT].peak / 1024 if measured else None for measured in large]
    pairs = [None if peak is None else (peak, f"{peak:.0f} MB") for peak in peaks]
    rows.append(row(f"{LARGE:,} visits: ≤ {MOST_MB} MB", pairs, lambda peak: peak <= MOST_MB))
    return "\n".join(rows)
