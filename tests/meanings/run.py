#!/usr/bin/python3
"""run.py --chibo PATH: every judgement and note is explained, and its example shows it. Ends with «N passed, N failed».

The codes are those of the first two paragraphs of lib/finding/code.h. For each, `chibo explain` gives an example: parts
of a board, each file below a line «# journal/2023.yaml». They are laid over board/, which by itself shows nothing, and
the example's command must find the code there.
"""
import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
BOARD = HERE / "board"
HEADER = HERE.parent.parent / "lib/finding/code.h"
LIMIT = 20  # seconds
PARAGRAPH = re.compile(r"// (?:Judgements of the audit|Notes of a check)[^\n]*\n(.*?)\n\s*\n", re.S)
FINDING = re.compile(r"[^:]+:[1-9]\d*:[1-9]\d*: (?P<severity>\w+): .* \[(?P<code>[a-z-]+)\]")
FILE_LINE = re.compile(r"^# (\S+\.yaml)\n", re.M)
FILE_NAME = re.compile(r"(?:areas|members|branches|regulations|journal|plans)(?:/[a-z0-9][a-z0-9-]*)?\.yaml")
KEYS = {"format", "code", "severity", "what", "rule", "mend", "example", "command"}
TEXTS = ("what", "rule", "mend")


def codes():
    """The names of all judgements and notes, in the order of the header."""
    found = PARAGRAPH.findall(HEADER.read_text(encoding="utf-8"))
    if len(found) != 2:
        raise ValueError(f"{HEADER.name}: not two paragraphs, of judgements and of notes")
    return [name.replace("_", "-") for text in found for name in re.findall(r"\w+", re.sub(r"//[^\n]*", "", text))]


def run(chibo, folder, *words):
    """Runs the program in the folder, with nothing of the caller's environment but the path."""
    environment = {"PATH": os.environ.get("PATH", os.defpath), "LANG": "C"}
    return subprocess.run([chibo, *words], cwd=folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                          encoding="utf-8", timeout=LIMIT, check=False)


def explained(chibo, code, language):
    """The explanation as JSON; raises where there is none."""
    with tempfile.TemporaryDirectory() as folder:
        done = run(chibo, folder, "explain", code, "--format", "json", "--lang", language)
    if done.returncode != 0:
        raise ValueError(f"explain --lang {language} exits with {done.returncode}: {done.stderr.strip()}")
    answer = json.loads(done.stdout)
    if set(answer) != KEYS or answer["format"] != "chibo.explain-code/1" or answer["code"] != code:
        raise ValueError(f"explain --lang {language} answers otherwise than agreed: {done.stdout.strip()[:200]}")
    return answer


def files_of(example):
    """{path: text} of an example; raises where it is not cut by lines that name a file of a board."""
    before, *parts = FILE_LINE.split(example)
    paths = parts[0::2]
    if before or not paths or len(set(paths)) != len(paths):
        raise ValueError("the example does not begin with the line of a file, or names one twice")
    for path in paths:
        if not FILE_NAME.fullmatch(path):
            raise ValueError(f"«{path}» is no file of a board")
    return dict(zip(paths, parts[1::2]))


def findings(chibo, files, command):
    """({(severity, code)}, whole output) of the command on board/ with the files laid over it; raises without one."""
    with tempfile.TemporaryDirectory() as folder:
        board = Path(folder) / "board"
        shutil.copytree(BOARD, board)
        for path, text in files.items():
            (board / path).parent.mkdir(exist_ok=True)
            (board / path).write_text(text, encoding="utf-8")
        done = run(chibo, folder, "-C", str(board), *shlex.split(command))
    if done.returncode not in (0, 1):
        raise ValueError(f"chibo {command} exits with {done.returncode}:\n{done.stdout}{done.stderr}")
    shown = [FINDING.fullmatch(line) for line in done.stdout.splitlines()]
    return {(line["severity"], line["code"]) for line in shown if line}, done.stdout + done.stderr


def wrong_texts(answers):
    """What is wrong with the texts of both languages, as lines."""
    texts = {(language, key): answer[key].strip() for language, answer in answers.items() for key in TEXTS}
    for place, text in texts.items():
        if not text:
            yield f"{' '.join(place)}: says nothing"
    if len(set(texts.values())) != len(texts):
        yield "two of its texts are the same"
    if any(answers["vi"][key] != answers["en"][key] for key in KEYS - set(TEXTS)):
        yield "in Vietnamese another example, command or severity than in English"


def judge(chibo, code, earlier):
    """What is wrong with one code, as lines; its example joins the earlier ones."""
    try:
        answers = {language: explained(chibo, code, language) for language in ("vi", "en")}
        answer = answers["en"]
        wrong = list(wrong_texts(answers))
        if answer["example"] in earlier:
            wrong.append(f"the same example as {earlier[answer['example']]}")
        earlier.setdefault(answer["example"], code)
        shown, output = findings(chibo, files_of(answer["example"]), answer["command"])
        if (answer["severity"], code) not in shown:
            wrong.append(f"chibo {answer['command']} does not show {answer['severity']} {code} but:\n{output}")
        return wrong
    except (ValueError, KeyError, AttributeError, OSError, subprocess.TimeoutExpired) as error:
        return [str(error)]


def bare_board(chibo):
    """What board/ shows by itself, as lines: what an example shows is to come from the example."""
    try:
        shown, output = findings(chibo, {}, "audit --year 2023 --as-of 2023-12-31")
        return [output] if shown else []
    except (ValueError, OSError, subprocess.TimeoutExpired) as error:
        return [str(error)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    chibo = str(Path(parser.parse_args().chibo).resolve())
    results = {"board/ by itself": bare_board(chibo)}
    examples = {}
    for code in codes():
        results[code] = judge(chibo, code, examples)
    for name, wrong in results.items():
        for line in wrong:
            print(f"FAILED: {name}: {line}")
    failed = sum(bool(wrong) for wrong in results.values())
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
