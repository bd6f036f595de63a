"""Writes facts as YAML in many valid shapes: block and flow, quoted and plain, with comments, CRLF, BOM or NFD."""
import os
import re
import unicodedata

PLAIN = re.compile(r"[\w+][\w/+.:()% -]*")
REMARKS = ("# ghi chú", "#", "# - visit: 1900/1", "# a: {b", "#\tđã đối chiếu")


class Writer:
    """Styles are drawn once for a file, so that a file is of one hand and a board of several."""

    def __init__(self, rng):
        self.r = rng

    def chance(self, probability):
        return self.r.random() < probability

    def draw_style(self):
        self.flow_entries = self.r.choice([0, 0, 0, 0.3, 1])
        self.flow_inside = self.r.choice([0.9, 0.9, 0.5, 0.1])
        self.quotes = self.r.choice([0, 0, 0.05, 0.3, 1])
        self.remarks = self.r.choice([0, 0, 0.1, 0.3])
        self.shuffled = self.chance(0.4)
        self.broken_flow = self.r.choice([0, 0, 0, 0.2])
        self.quoted_keys = self.r.choice([0, 0, 0, 0, 0.05])
        self.margin = self.r.choice(["", "", "", "", "", "", "", "  "])
        self.ending = self.r.choice(["\n", "\n", "\n", "\r\n"])
        self.bom = self.chance(0.08)
        self.form = self.r.choice(["NFC", "NFC", "NFC", "NFD"])

    def write(self, folder, name, value):
        """`value` is a mapping or a list of mappings; the file is made with its folder."""
        self.draw_style()
        if isinstance(value, dict):
            lines = self.block_map(value, "")
        elif not value:
            lines = self.r.choice([[], ["# chưa có"], ["[]"]])
        elif self.chance(0.02):
            lines = ["[" + (", " if self.chance(0.5) else ",\n ").join(self.flow(each) for each in value) + "]"]
        else:
            lines = self.block_list(value, self.margin, self.flow_entries)
        text = "\n".join(lines) + ("" if self.chance(0.1) else "\n")
        text = unicodedata.normalize(self.form, text).replace("\n", self.ending)
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write((b"\xef\xbb\xbf" if self.bom else b"") + text.encode("utf-8"))

    def pairs(self, mapping):
        pairs = list(mapping.items())
        if self.shuffled:
            self.r.shuffle(pairs)
        return pairs

    def key(self, key):
        return f'"{key}"' if self.chance(self.quoted_keys) else key

    def scalar(self, text):
        plain = PLAIN.fullmatch(text) and ": " not in text and text[-1] not in ": "
        if plain and not self.chance(self.quotes):
            return text
        if self.chance(0.4) and "\n" not in text:
            return "'" + text.replace("'", "''") + "'"
        escaped = text.replace("\\", "\\\\").replace('"', '\\"')
        if self.chance(0.1):   # «á» may be written as an escape
            escaped = "".join(c if ord(c) < 128 else f"\\u{ord(c):04x}" for c in escaped)
        return f'"{escaped}"'

    def flow(self, value):
        if isinstance(value, str):
            return self.scalar(value)
        comma = ",\n" + 24 * " " if self.chance(self.broken_flow) else ", "
        if isinstance(value, list):
            return "[" + ", ".join(self.flow(each) for each in value) + "]"
        return "{" + comma.join(f"{self.key(k)}: {self.flow(v)}" for k, v in self.pairs(value)) + "}"

    def remark(self):
        return " " + self.r.choice(REMARKS) if self.chance(self.remarks) else ""

    def block_map(self, mapping, pad):
        lines = []
        for key, value in self.pairs(mapping):
            if key == "note" and self.chance(0.3):
                lines += [f"{pad}note: {self.r.choice('|>')}", f"{pad}  {value}", f"{pad}  - visit: không phải mục"]
            elif isinstance(value, str):
                lines.append(f"{pad}{self.key(key)}: {self.scalar(value)}{self.remark()}")
            elif not value or self.chance(self.flow_inside) and not (isinstance(value, list) and len(value) > 8):
                lines.append(f"{pad}{self.key(key)}: {self.flow(value)}{self.remark()}")
            elif isinstance(value, dict):
                lines += [f"{pad}{self.key(key)}:{self.remark()}"] + self.block_map(value, pad + "  ")
            else:
                deeper = self.r.choice(["  ", "  ", "", "    "])
                lines += [f"{pad}{self.key(key)}:{self.remark()}"] + self.block_list(value, pad + deeper, 0.7)
        return lines

    def block_list(self, values, pad, flow_chance):
        lines = []
        for value in values:
            if self.chance(self.remarks):
                lines.append(self.r.choice(["", pad + self.r.choice(REMARKS), self.r.choice(REMARKS)]))
            if isinstance(value, str) or self.chance(flow_chance):
                lines.append(f"{pad}- {self.flow(value)}{self.remark()}")
                continue
            gap = self.r.choice([" "] * 30 + ["   "])
            inner = self.block_map(value, pad + " " + gap)
            if self.chance(0.03):
                lines += [pad + "-"] + inner
            else:
                lines += [pad + "-" + gap + inner[0].lstrip(" ")] + inner[1:]
        return lines
