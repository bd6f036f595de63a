"""YAML in the style of the specification: block lists of records, short nested things in flow."""
import os
import re

HEADER = "# Dữ liệu mẫu, bịa hoàn toàn; sinh bởi tests/bench/make_board.py\n"

# What may stand unquoted: starts with a letter or digit, holds nothing that YAML reads in its own way.
_BLOCK = re.compile(r"^\w(?:[^:#\"\\]|(?<! )#|:(?! |$))*(?<! )$")
_FLOW = re.compile(r"^\w[^:#\"\\,\[\]{}]*(?<! )$")


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def block(text):
    """A text as the value of a block key."""
    return text if _BLOCK.match(text) else quoted(text)


def flow(text):
    """A text inside [...] or {...}."""
    return text if _FLOW.match(text) else quoted(text)


def flow_list(texts):
    return "[" + ", ".join(map(flow, texts)) + "]"


def flow_map(pairs):
    """Values are texts; a pair whose value is None is left out."""
    return "{" + ", ".join(f"{k}: {flow(v)}" for k, v in pairs if v is not None) + "}"


class File:
    """One file of the board, streamed; starts with the line that says the data are made up."""

    def __init__(self, folder, name, header=HEADER):
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        self.out = open(path, "w", encoding="utf-8", newline="\n", buffering=1 << 18)
        self.out.write(header)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.out.close()

    def text(self, text):
        self.out.write(text)

    def lines(self, lines):
        self.out.write("\n".join(lines) + "\n")
