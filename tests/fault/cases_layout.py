"""Journals written by hand in odd ways: an entry is appended to them well, or they are let be."""
import json

import boards
from aftermath import timeless
from stage import OTHER, VISIT, each, need, same, sentence, shown

FLOW = "{visit: 2023/1, date: 2023-09-04, branch: cb-mau-2, members: [uy-vien-mau]}"
BLOCK = "- visit: 2023/1\n  date: 2023-09-04\n  branch: cb-mau-2\n  members: [uy-vien-mau]\n"
ODD = {
    "indented": "  - " + FLOW + "\n",
    "indented-by-one": " - " + FLOW + "\n",
    "flow": f"[{FLOW}]\n",
    "flow-over-lines": f"[\n{FLOW}\n]\n",
    "empty-flow": "[]\n",
    "null": "~\n",
    "marked-beginning": f"---\n- {FLOW}\n",
    "marked-end": f"- {FLOW}\n...\n",
    "marked-end-no-newline": f"- {FLOW}\n...",
    "marked-end-and-comment": f"- {FLOW}\n...\n# hết\n",
    "marked-beginning-alone": "---\n",
    "byte-order-mark": f"\ufeff- {FLOW}\n",
    "one-line-no-newline": f"- {FLOW}",
    "spaces-at-the-end": f"- {FLOW}\n   ",
    "spaces-after-the-last-word": f"- {FLOW}   ",
    "empty-lines-at-the-end": f"- {FLOW}\n\n\n",
    "indented-comment": f"- {FLOW}\n      # thụt vào\n",
    "comment-no-newline": f"- {FLOW} # hết",
    "spaces-only": "   \n  ",
    "literal": BLOCK + "  note: |\n    một\n    hai\n",
    "literal-no-newline": BLOCK + "  note: |\n    một\n    hai",
    "literal-kept": BLOCK + "  note: |+\n    một\n\n\n",
    "literal-kept-no-newline": BLOCK + "  note: |+\n    một\n\n    hai",
    "literal-stripped": BLOCK + "  note: |-\n    một\n    # không phải ghi chú",
    "folded": BLOCK + "  note: >\n    một\n    hai\n\n",
    "plain-over-lines": BLOCK + "  note: một\n    hai\n    ba",
    "quoted-over-lines": BLOCK + "  note: \"một\n    hai\"",
    "members-at-the-entry": BLOCK.replace(" [uy-vien-mau]", "\n  - uy-vien-mau"),
    "members-at-the-end-no-newline": BLOCK.replace(" [uy-vien-mau]\n", "\n  - uy-vien-mau"),
    "entry-on-next-line": "-\n  visit: 2023/1\n  date: 2023-09-04\n  branch: cb-mau-2\n  members: [uy-vien-mau]\n",
    "mixed-line-ends": BLOCK.replace("\n", "\r\n", 1),
    "crlf-last-without-lf": BLOCK.replace("\n", "\r\n")[:-1],
    "old-mac-ends": BLOCK.replace("\n", "\r"),
    "tab-at-the-end": f"- {FLOW}\n\t",
    "decomposed": BLOCK + "  note: go\u0301p y\u0301\n",
    "next-line-character": BLOCK + "  note: \"một\u0085hai\"\n",
}


def count_of(stage, board):
    """How many entries there are; None where the board is not valid."""
    done = stage.run(board, ("check", "--format", "json"))
    return json.loads(done.stdout)["entries"] if done.returncode == 0 else None


@each(ODD)
def an_odd_layout(stage, name):
    """Recorded (0), and the old bytes stand before it; or not (1 or 2), and nothing is changed."""
    text = ODD[name].encode()
    board = boards.with_journal(stage.new_file("board"), text)
    count = count_of(stage, board)
    if count is None:
        done = stage.run(board, VISIT)
        same(done.returncode, 2, "exit status on a journal that is not valid")
        same((board / "journal/2023.yaml").read_bytes(), text, "a journal that is not valid")
        return
    for step, words in enumerate((VISIT, OTHER), 1):
        dry = stage.run(board, (*words, "-n"))
        done = stage.run(board, words)
        journal = (board / "journal/2023.yaml").read_bytes()
        same(dry.returncode, done.returncode, "exit status of -n, and of the record itself")
        if done.returncode != 0:
            need(step == 1 and done.returncode in (1, 2), f"exit status {done.returncode}: {done.stderr.decode()!r}")
            same(journal, text, "a journal that was let be")
            need("journal/2023.yaml" in sentence(done, "a refusal"), "the file is not named")
            return
        need(journal.startswith(text), f"old bytes are lost: {shown(journal):.300}")
        same(timeless(journal), timeless(text + dry.stdout), "the journal")
        now = count_of(stage, board)
        need(now is not None, f"the board is not valid any more, the journal being {shown(journal):.300}")
        same(now, count + step, "entries")
        text = journal
