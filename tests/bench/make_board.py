#!/usr/bin/env python3
"""Writes a made-up board: data/tinh-mau as it stands, or one of any size.

    make_board.py OUT_DIR                      the sample province, byte for byte data/tinh-mau
    make_board.py OUT_DIR --members 5 --branches 20 --visits-per-year 12 --years 2022..2023 --seed 7

The same arguments always give the same bytes: the program has its own random numbers and uses no clock.
"""
import argparse
import sys

sys.dont_write_bytecode = True  # the folder stays as it is checked out

from board.shape import SAMPLE, Shape  # noqa: E402
from board.whole import write_board  # noqa: E402


def years(text):
    first, _, last = text.partition("..")
    span = (int(first), int(last or first))
    if not 1900 <= span[0] <= span[1] <= 2999:
        raise argparse.ArgumentTypeError("years are Y or Y1..Y2, from 1900 to 2999")
    return span


def number(least):
    def parse(text):
        if not text.isascii() or not text.isdigit() or int(text) < least:
            raise argparse.ArgumentTypeError(f"a whole number from {least} on")
        return int(text)
    return parse


def arguments():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("out", metavar="OUT_DIR", help="new, empty, or written by this program for the same years")
    p.add_argument("--members", type=number(1), metavar="N", help=f"persons (default {SAMPLE.members})")
    p.add_argument("--branches", type=number(1), metavar="N", help=f"branches of all kinds (default {SAMPLE.branches})")
    p.add_argument("--visits-per-year", type=number(0), metavar="N",
                   help=f"meetings in a year in which the regulation is in force throughout, corrections not counted "
                        f"(default {SAMPLE.visits_per_year})")
    p.add_argument("--years", type=years, metavar="Y1..Y2", help="years of the journal (default 2019..2023)")
    p.add_argument("--brief", action="store_true", default=None,
                   help="visits of some 200 bytes: no more than who, where, when, turnout and quality")
    p.add_argument("--seed", type=number(0), metavar="N", help=f"default {SAMPLE.seed}")
    return p.parse_args()


def shape_of(args):
    """The sample only where nothing else is asked for: its hand-placed wrinkles name members and branches of it."""
    asked = {k: v for k, v in vars(args).items() if k != "out" and v is not None}
    if not asked:
        return SAMPLE
    return Shape(**{**SAMPLE.sizes(), **asked})


if __name__ == "__main__":
    options = arguments()
    write_board(options.out, shape_of(options))
