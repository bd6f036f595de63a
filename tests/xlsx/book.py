"""A workbook read with the standard library alone: what stands in its cells, and what lies over them."""
import datetime
import math
import re
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
FIRST_DAY = datetime.date(1899, 12, 30)


class Sheet:
    """Cells by (row, column), both from 1: (value, number format, kind). A text is a str, a number a float."""

    def __init__(self, name, root, strings, formats):
        self.name = name
        self.root = root
        self.cells = {}
        for cell in root.iter(f"{MAIN}c"):
            if (value := content(cell, strings)) is not None:
                self.cells[place(cell.get("r"))] = (value, formats[int(cell.get("s", "0"))])

    def table(self, head=1):
        """The rows below a head row, each by its titles; numbers and days as such, an empty cell as None."""
        titles = {column: value for (row, column), (value, _) in self.cells.items() if row == head}
        last = max(row for row, _ in self.cells)
        return [{title: self.value(row, column) for column, title in titles.items()} for row in range(head + 1, last + 1)]

    def value(self, row, column):
        value, form = self.cells.get((row, column), (None, ""))
        if isinstance(value, float) and "yyyy" in form:
            return FIRST_DAY + datetime.timedelta(value)
        return value

    def shown(self, row, column):
        """The cell as a program shows it, its signs those of the English language."""
        value, form = self.cells.get((row, column), ("", ""))
        if isinstance(value, str):
            return value
        if "yyyy" in form:
            return f"{self.value(row, column):%d/%m/%Y}"
        if "%" in form:
            tenths = math.floor(value * 1000 + 0.5)  # of a per cent, halves upwards
            return f"{tenths // 10}.{tenths % 10}%"
        return f"{value:,.0f}"

    def find(self, tag):
        return self.root.find(f".//{MAIN}{tag}")

    def all(self, tag):
        return self.root.findall(f".//{MAIN}{tag}")


def place(reference):
    letters, digits = re.fullmatch(r"([A-Z]+)(\d+)", reference).groups()
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(digits), column


def content(cell, strings):
    """What stands in the cell, or None."""
    if cell.find(f"{MAIN}f") is not None:
        raise AssertionError(f"a formula in {cell.get('r')}")
    if cell.get("t") == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(f"{MAIN}t"))
    value = cell.find(f"{MAIN}v")
    if value is None:
        return None
    return strings[int(value.text)] if cell.get("t") == "s" else float(value.text)


class Book:
    """The sheets by their names, in order, and the parts as they lie in the file."""

    def __init__(self, source):
        with zipfile.ZipFile(source) as archive:
            if archive.testzip() is not None:
                raise AssertionError("a part is damaged")
            self.parts = {info.filename: archive.read(info) for info in archive.infolist()}
            self.times = {info.date_time for info in archive.infolist()}
        self.trees = {name: ElementTree.fromstring(part) for name, part in self.parts.items()
                      if name.endswith((".xml", ".rels"))}
        strings = self.strings()
        formats = self.formats()
        targets = {each.get("Id"): each.get("Target")
                   for each in self.trees["xl/_rels/workbook.xml.rels"].iter(f"{PACKAGE}Relationship")}
        self.sheets = {}
        for sheet in self.trees["xl/workbook.xml"].iter(f"{MAIN}sheet"):
            root = self.trees["xl/" + targets[sheet.get(RELATION)]]
            self.sheets[sheet.get("name")] = Sheet(sheet.get("name"), root, strings, formats)

    def strings(self):
        if "xl/sharedStrings.xml" not in self.trees:
            return []
        return ["".join(text.text or "" for text in item.iter(f"{MAIN}t"))
                for item in self.trees["xl/sharedStrings.xml"].iter(f"{MAIN}si")]

    def formats(self):
        """The number format of each style."""
        styles = self.trees["xl/styles.xml"]
        named = {each.get("numFmtId"): each.get("formatCode") for each in styles.iter(f"{MAIN}numFmt")}
        usual = {"0": "General", "3": "#,##0", "10": "0.00%", "49": "@"}
        return [named.get(each.get("numFmtId"), usual.get(each.get("numFmtId"), "?"))
                for each in styles.find(f"{MAIN}cellXfs")]

    def charts(self):
        return [name for name in self.parts if name.startswith("xl/charts/chart")]
