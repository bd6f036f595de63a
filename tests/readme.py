#!/usr/bin/python3
"""readme.py --chibo PATH [--bless]: every sample in the README is what the program prints. Ends with «N passed, N failed».

A sample is a block ```console whose first line is «$ build/chibo ...»; the rest is stdout and stderr together. The time at
which an entry is recorded is always shown as the same.
"""
import argparse
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
RECORDED_AT = re.compile(r"at: \d{4}-\d\d-\d\dT\S+")
SAMPLE = re.compile(r"```console\n\$ build/chibo (?P<words>[^\n]*)\n(?P<output>.*?)```", re.S)


def output(program, words):
    """What the command prints, run from the project's folder without a locale."""
    command = [program, *shlex.split(words)]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env={"LANG": "C"},
                          cwd=ROOT, check=False)
    return RECORDED_AT.sub("at: 2023-09-06T08:15:00+07:00", done.stdout)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    parser.add_argument("--bless", action="store_true")
    options = parser.parse_args()
    program = str(Path(options.chibo).resolve())
    text = README.read_text(encoding="utf-8")
    if options.bless:
        def fresh(sample):
            return f"```console\n$ build/chibo {sample['words']}\n{output(program, sample['words'])}```"
        text = SAMPLE.sub(fresh, text)
        README.write_text(text, encoding="utf-8")
    results = []
    for sample in SAMPLE.finditer(text):
        same = sample["output"] == output(program, sample["words"])
        results.append(same)
        if not same:
            print(f"FAILED: chibo {sample['words']}: the README shows something else (readme.py --bless mends it)")
    failed = results.count(False)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main())
