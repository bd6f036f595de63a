"""What a search must find, thought out anew: slow, plain, from the board's own lists."""
import re
import unicodedata

SHORT = [("tt.", "thi tran"), ("tp.", "thanh pho"), ("h.", "huyen"), ("x.", "xa"), ("p.", "phuong")]
TONES = "\u0300\u0301\u0303\u0309\u0323"
KINDS = ("member", "branch", "area")


def plain(text):
    """Lower case, no accents, đ = d."""
    parts = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in parts if unicodedata.category(c) != "Mn").replace("đ", "d")


def toned(word):
    """Lower case with accents, the tone at the end: «hoà» = «hòa»."""
    parts = unicodedata.normalize("NFKD", word).casefold()
    return "".join(c for c in parts if c not in TONES) + "".join(c for c in parts if c in TONES)


def words(text):
    """(plain, toned) of each word."""
    found = []
    for token in re.split(r"[\s,;()\"]+", text):
        if not plain(token):
            continue
        short = next((s for s in SHORT if plain(token).startswith(s[0])), None)
        if short:
            found += [(word, word) for word in short[1].split()]
            token = token[token.index(".") + 1:]
        if plain(token).strip("-.–"):
            found.append((plain(token), toned(token)))
    return found


def area_on(areas, area, day):
    while area and "into" in areas[area] and areas[area].get("to", "9999") < day:
        area = areas[area]["into"]
    return area


def around(areas, area, day):
    """The ids of the areas from this one on, the nearest first."""
    found = []
    area = area_on(areas, area, day)
    while area:
        found.append(area)
        area = area_on(areas, areas[area].get("parent"), day)
    return found


class Record:
    def __init__(self, kind, entry, areas, day):
        self.kind, self.id, self.name = kind, entry["id"], entry["name"]
        start = {"member": None, "branch": entry.get("area"), "area": entry.get("parent")}[kind]
        self.words = words(self.name)
        self.around = [word for area in around(areas, start, day) for word in words(areas[area]["name"])]


def records(board, day, kind=None):
    areas = {area["id"]: area for area in board["areas"]}
    lists = zip(KINDS, (board["members"], board["branches"], board["areas"]))
    return [Record(each, entry, areas, day) for each, entries in lists for entry in entries if kind in (None, each)]


def meets(typed, word, how):
    """How the typed word stands to the other: 3 whole, 2 begins it, 1 in it, 0 not at all."""
    if word == typed:
        return 3
    if typed.isdigit():
        return 0
    return 2 if word.startswith(typed) else 1 if how == "within" and typed in word else 0


def has_accents_of(toned_word, typed, level):
    """A word that is only begun has the tone that was typed, if one was, and the letters with their hats."""
    if level == 3:
        return toned_word == typed
    letters, tone = toned_word.rstrip(TONES), typed[len(typed.rstrip(TONES)):]
    part = typed.rstrip(TONES)
    return (letters.startswith(part) if level == 2 else part in letters) and tone in ("", toned_word[len(letters):])


def by_id(typed, record):
    return typed[0] == record.id or ("-" in typed[0] and typed[0] == typed[1] and record.id.startswith(typed[0]))


def fits(record, asked, how):
    """Whether the record has all the words, and with the accents as typed."""
    right = True
    for typed in asked:
        best = 0
        accents = False
        for plain_word, toned_word in record.words + record.around:
            level = meets(typed[0], plain_word, how)
            own = typed[0] == typed[1] or has_accents_of(toned_word, typed[1], level)
            if level > best or (level == best and level):
                accents = own if level > best else accents or own
                best = level
        if by_id(typed, record):
            best, accents = 3, True
        if not best:
            return None
        right = right and accents
    return right


def search(board, day, text, kind=None):
    """{(kind, id): (is it the id, the accents as typed, 2: the name with just its accents or 1: the name)} of what must be found."""
    asked = words(text)
    found = {}
    for how in ("begun", "within"):
        for record in records(board, day, kind):
            if record.id == text:
                found[record.kind, record.id] = (True, True, 2)
                continue
            right = fits(record, asked, how) if asked else None
            if right is not None:
                whole = [word[0] for word in record.words] == [word[0] for word in asked]
                whole += whole and [word[1] for word in record.words] == [word[1] for word in asked]
                found[record.kind, record.id] = (False, right, whole)
        if found:
            break
    return found
