"""The answer goes to stdout, everything else to stderr; statuses; the same answer every time."""
import json
import os
import pty
import re
import shutil

from stage import BIG, CLEAN, INVALID, PIPE_HOLDS, PROVINCE, YEAR, case, need, same, sentence

ANSWERS = (("audit", *YEAR), ("audit", *YEAR, "--format", "json"), ("check",), ("check", "--format", "json"),
           ("--help",), ("audit", "--help"), ("check", "--help"), ("--version",))
PLACE = re.compile(r"[a-z0-9/.-]+\.yaml:\d+:\d+: error: .+")


@case
def answers_stand_on_stdout_alone(stage):
    for words in ANSWERS:
        done = stage.run(*words)
        need(done.stdout.endswith(b"\n"), f"{words}: no whole answer on stdout")
        same(done.stderr, b"", f"{words}: stderr")


@case
def complaints_stand_on_stderr_alone(stage):
    for words in ((), ("audti",), ("audit", "--yaer", "2023"), ("audit", "--year"), ("audit", "--as-of", "31/2/2023"),
                  ("audit", "--member", "không ai cả"), ("check", "thừa"), ("audit", "--format", "jsn")):
        done = stage.run(*words)
        same((done.returncode, done.stdout), (2, b""), f"{words}: status and stdout")
        sentence(done.stderr)


@case
def an_invalid_board_is_told_on_stderr(stage):
    """«reported whole on stderr as file:line:column: error: message … exit 2, stdout empty»"""
    for words in (("audit",), ("audit", "--format", "json"), ("audit", "-q"), ("check",)):
        done = stage.run(*words, board=INVALID)
        same((done.returncode, done.stdout), (2, b""), f"{words}: status and stdout")
        lines = done.stderr.decode("utf-8").splitlines()
        need(lines and all(PLACE.fullmatch(line) for line in lines), f"{words}: stderr holds {lines}")


@case
def check_json_is_json_on_stdout_whatever_the_board(stage):
    done = stage.run("check", "--format", "json", board=INVALID)
    answer = json.loads(done.stdout)
    same((done.returncode, answer["format"]), (2, "chibo.check/1"), "status and format")
    told = [f"{e['file']}:{e['line']}:{e['column']}: error: {e['message']}" for e in answer["errors"]]
    same(done.stderr.decode("utf-8").splitlines(), told, "stderr, as the JSON tells it")


@case
def no_locale_is_utf8_vietnamese(stage):
    """With no environment at all, as under cron."""
    done = stage.run("audit", *YEAR, env={})
    text = done.stdout.decode("utf-8")
    need("Quy định: 32-QĐ/MẪU" in text and "Trần Mẫu Hòa" in text, f"no Vietnamese: {text!r:.300}")
    need("có phải «audit»" in stage.run("audti").stderr.decode("utf-8"), "the complaint is no UTF-8 Vietnamese")
    for locale in ("C", "POSIX", "vi_VN.UTF-8", "en_US.ISO-8859-1", "tr_TR.UTF-8", "none"):
        other = stage.run("audit", *YEAR, env={"LANG": locale, "LC_ALL": locale})
        same((other.returncode, other.stdout), (done.returncode, done.stdout), f"under the locale {locale}")


@case
def statuses_follow_fail_on(stage):
    """0 = nothing at or above the level, 1 = something; whatever the format."""
    worst = {"error": (), "warning": ("--member", "uv-binh"), "note": ("--member", "uv-thuy"), "nothing": CLEAN}
    levels = ("error", "warning", "note", "nothing")
    for found, selection in worst.items():
        for level in levels[:3]:
            want = 1 if levels.index(found) <= levels.index(level) else 0
            for extra in ((), ("--format", "json"), ("-q",), ("-q", "--format", "json"), ("-o", stage.folder / "a")):
                done = stage.run("audit", *YEAR, *selection, "--fail-on", level, *extra)
                same(done.returncode, want, f"worst is {found}, --fail-on {level} {extra}: exit status")
        by_default = stage.run("audit", *YEAR, *selection).returncode
        same(by_default, 1 if found == "error" else 0, f"worst is {found}: exit status by default")


@case
def quiet_and_clean_prints_nothing(stage):
    """«a clean audit prints nothing at all»"""
    for extra in ((), ("--format", "json"), ("--lang", "en"), ("--fail-on", "note")):
        done = stage.run("audit", *YEAR, *CLEAN, "-q", *extra)
        same((done.returncode, done.stdout, done.stderr), (0, b"", b""), f"-q {extra}")
    done = stage.run("audit", *YEAR, "-q")
    need(done.returncode == 1 and done.stdout, "-q hides what is found")


@case
def no_colour_but_on_a_terminal(stage):
    for words in ANSWERS:
        shown = stage.run(*words, env={"TERM": "xterm-256color"}).stdout
        need(shown and b"\x1b" not in shown, f"{words}: nothing, or escapes in a pipe")


@case
def no_color_is_obeyed_on_a_terminal(stage):
    leader, follower = pty.openpty()
    stage.run("audit", *YEAR, *CLEAN, env={"TERM": "xterm-256color", "NO_COLOR": "1"}, stdout=follower, stderr=follower)
    os.close(follower)
    shown = os.read(leader, 65536)
    os.close(leader)
    need("Nguyễn Mẫu An".encode() in shown, "no answer on the terminal")
    need(b"\x1b" not in shown, "escapes although NO_COLOR is set")


@case
def help_speaks_the_language_asked_for(stage):
    """«text answers are in the language asked for»"""
    for words in (("--help",), ("audit", "--help"), ("check", "--help")):
        text = stage.run(*words, "--lang", "vi").stdout.decode("utf-8")
        need("trợ giúp" in text, f"{words}: no Vietnamese help")
        for word in ("Usage", "Options", "Subcommands", "OPTIONS", "SUBCOMMAND"):
            need(word not in text, f"{words} in Vietnamese says «{word}»")


@case
def usage_in_help_can_be_typed(stage):
    text = stage.run("audit", "--help").stdout.decode("utf-8")
    need("chibo audit" in text, "the help of `chibo audit` nowhere says «chibo audit»")


@case
def reasons_are_told_in_vietnamese(stage):
    """«`message` and text answers are in the language asked for»"""
    for words in (("-o", stage.folder / "none" / "answer"), ("-o", stage.folder), ("-o", "/dev/full")):
        text = sentence(stage.run("audit", *YEAR, *words).stderr)
        for english in ("No such file", "Is a directory", "No space left"):
            need(english not in text, f"«{english}» in the Vietnamese sentence {text!r}")


@case
def the_answer_is_the_same_every_time(stage):
    """Byte for byte: whatever the memory held before, however the board is called, in whatever order its files lie."""
    first = stage.run(*BIG, board=PROVINCE)
    turned = stage.folder / "turned"
    for path in sorted(PROVINCE.rglob("*"), reverse=True):
        (turned / path.relative_to(PROVINCE)).parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            shutil.copy(path, turned / path.relative_to(PROVINCE))
    (stage.folder / "link").symlink_to(PROVINCE)
    for board, env in ((PROVINCE, {}), (PROVINCE, {"MALLOC_PERTURB_": "165", "PYTHONHASHSEED": "7"}),
                       (PROVINCE, {"MALLOC_PERTURB_": "90", "MALLOC_ARENA_MAX": "1"}), (turned, {}),
                       (stage.folder / "link", {}), (os.path.relpath(PROVINCE) + "/", {})):
        again = stage.run(*BIG, board=board, env=env)
        same(again.returncode, first.returncode, f"{board} {env}: exit status")
        need(again.stdout == first.stdout, f"{board} {env}: another answer")
    need(len(first.stdout) > PIPE_HOLDS, "the answer is too small to tell")
