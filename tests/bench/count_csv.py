#!/usr/bin/python3
"""count_csv.py FACTS.csv YEAR: «member,visits» of the year that count. What a short script would do; peers.py times it."""
import csv
import sys


def main():
    stays, year = set(), sys.argv[2] + "-"
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        for _, date, branch, kind, member, type_, ended, closed, home in reader:
            if not date.startswith(year) or ended == "1" or closed == "1" or not kind:
                continue
            if type_ == "group" or (type_ == "person" and home == "0" and kind in ("ap", "khu-pho")):
                stays.add((member, branch, date))
    counts = {}
    for member, _, _ in stays:
        counts[member] = counts.get(member, 0) + 1
    for member, count in counts.items():
        print(f"{member},{count}")


if __name__ == "__main__":
    main()
