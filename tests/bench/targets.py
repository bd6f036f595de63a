"""What speed is aimed at, beside what was seen: of the medians, and of processor time beside them."""

AUDIT, WC = "chibo audit", "wc -l of the journal"
# (visits, program, at least so many times as long as the audit)
FASTER = ((100_000, "ledger", 50), (100_000, "hledger", 200), (100_000, "sqlite3, database there", 5))
MOST_GIT, MOST_WC, MOST_MB = 4, 12, 128
LARGE = 1_000_000


def row(aim, seen, processor, met):
    return f"| {aim} | {seen} | {processor} | {'met' if met else '**missed**'} |"


def times(one, other):
    """(ratio of the medians, the same in processor time as text)."""
    return one.median / other.median, f"{one.work / max(other.work, 1e-4):.2f} ×"


def targets_table(province, results):
    """Markdown; what was not measured in this run says so."""
    rows = ["| target | seen | in processor time | |", "| --- | ---: | ---: | --- |"]
    ratio, work = times(province[AUDIT], province["git --version"])
    rows.append(row(f"sample province: ≤ {MOST_GIT} × `git --version`", f"{ratio:.2f} ×", work, ratio <= MOST_GIT))
    for visits, name, least in FASTER:
        aim, measured = f"{visits:,} visits: ≥ {least} times as fast as {name}", results.get(visits, {})
        if name not in measured:
            rows.append(f"| {aim} | not measured | | |")
            continue
        ratio, work = times(measured[name], measured[AUDIT])
        rows.append(row(aim, f"{ratio:.2f} ×", work, ratio >= least))
    if LARGE not in results:
        return "\n".join([*rows, f"| {LARGE:,} visits | not measured | | |"])
    audit = results[LARGE][AUDIT]
    ratio, work = times(audit, results[LARGE][WC])
    rows.append(row(f"{LARGE:,} visits: ≤ {MOST_WC} × `wc -l`", f"{ratio:.2f} ×", work, ratio <= MOST_WC))
    memory = audit.peak / 1024
    rows.append(row(f"{LARGE:,} visits: ≤ {MOST_MB} MB", f"{memory:.0f} MB", "", memory <= MOST_MB))
    return "\n".join(rows)
