#!/usr/bin/python3
"""run.py --chibo PATH: the crontab and the systemd units of data/contrib do what they say. Ends with «N passed, N failed».

The crontab's line runs the way cron runs it: by /bin/sh, with nothing in the environment but what cron and the file set.
The service's command runs the way systemd does, with its state folder. Where systemd is installed its own checker reads
the units too.
"""
import argparse
import configparser
import json
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CONTRIB = ROOT / "data/contrib"
SAMPLE = ROOT / "data/tinh-mau"
DAY = "2023-11-15"  # «today» of the runs: CHIBO_TODAY stands for the clock


def crontab():
    """(variables, [(schedule, command)]) as cron reads the file; an unescaped % would end the command."""
    variables, jobs = {}, []
    for line in (CONTRIB / "crontab").read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        setting = re.match(r"(\w+)\s*=\s*(.*)$", line)
        if setting:
            variables[setting.group(1)] = setting.group(2)
        else:
            fields = line.split(None, 5)
            jobs.append((fields[:5], re.split(r"(?<!\\)%", fields[5])[0].replace("\\%", "%")))
    return variables, jobs


def unit(name):
    """The unit's sections; the files repeat no key."""
    reader = configparser.ConfigParser(interpolation=None)
    reader.optionxform = str
    reader.read_string((CONTRIB / name).read_text(encoding="utf-8"))
    return reader


class Machine:
    """A made-up machine: a home, a state folder, a copy of the sample board, the program on the path."""

    def __init__(self, folder, chibo):
        self.home = folder / "home"
        self.board = folder / "board"
        programs = folder / "bin"
        for each in (self.home, programs):
            each.mkdir()
        (programs / "chibo").symlink_to(chibo)
        shutil.copytree(SAMPLE, self.board)
        self.path = f"{programs}:/usr/bin:/bin"

    def as_cron(self, day=DAY):
        """(status, what cron would mail)."""
        variables, [(_, command)] = crontab()
        environment = {"HOME": str(self.home), "LOGNAME": "chibo", "SHELL": "/bin/sh", **variables,
                       "PATH": self.path, "CHIBO_BOARD": str(self.board), "CHIBO_TODAY": day}
        done = subprocess.run(["/bin/sh", "-c", command], env=environment, cwd=self.home, text=True,
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return done.returncode, done.stdout

    def as_systemd(self, day=DAY):
        """(status, what the journal would hold)."""
        service = unit("chibo-audit.service")["Service"]
        words = [word.replace("${STATE_DIRECTORY}", str(self.home)) for word in shlex.split(service["ExecStart"])]
        environment = {"PATH": self.path, "CHIBO_BOARD": str(self.board), "CHIBO_TODAY": day}
        done = subprocess.run(words, env=environment, cwd="/", text=True, executable=shutil.which("chibo", path=self.path),
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return done.returncode, done.stdout

    def add_visit(self, text):
        with open(self.board / "journal/2023.yaml", "a", encoding="utf-8") as journal:
            journal.write(text)


def first_run_tells_all_and_keeps(machine):
    status, mail = machine.as_cron()
    kept = json.loads((machine.home / "chibo-lan-truoc.json").read_text(encoding="utf-8"))
    return status == 1 and kept["as_of"] == DAY and mail.count(": error: ") == kept["summary"]["errors"] > 0


def nothing_changed_mails_nothing(machine):
    machine.as_cron()
    return machine.as_cron() == (0, "")


def only_the_new_is_mailed(machine):
    machine.as_cron()
    machine.add_visit("- visit: 2023/900\n  date: 2023-11-10\n  branch: cb-0001\n  members: [uy-vien-99]\n"
                      "  quality: {score: 80}\n")
    status, mail = machine.as_cron()
    found = [line for line in mail.splitlines() if re.match(r"\S+:\d+:\d+: ", line)]
    return status == 1 and len(found) == 1 and found[0].endswith("[unknown-member]") and "\nMới\n" in mail


def what_is_put_right_is_mailed_once(machine):
    machine.as_cron()
    machine.add_visit("- void: 2023/901\n  of: 2023/69\n  date: 2023-11-14\n  reason: ghi nhầm chi bộ\n")
    status, mail = machine.as_cron()
    return status == 0 and "\nĐã hết\n" in mail and "[unknown-branch]" in mail and machine.as_cron() == (0, "")


def a_broken_board_is_mailed_and_forgets_nothing(machine):
    machine.as_cron()
    before = (machine.home / "chibo-lan-truoc.json").read_bytes()
    machine.add_visit("- visit: 2023/902\n  date: 2023-02-30\n")
    status, mail = machine.as_cron()
    return status == 2 and "journal/2023.yaml:" in mail and (machine.home / "chibo-lan-truoc.json").read_bytes() == before


def mail_is_in_the_boards_language_without_a_locale(machine):
    return "Chưa có lần đối chiếu nào để so" in machine.as_cron()[1]


def the_service_does_what_the_crontab_does(machine):
    cron = machine.as_cron()
    (machine.home / "chibo-lan-truoc.json").unlink()
    systemd = machine.as_systemd()
    return cron == systemd and machine.as_systemd() == (0, "") and (machine.home / "lan-truoc.json").is_file()


def the_schedules_are_the_same(_):
    [(schedule, _)] = crontab()[1]
    calendar = unit("chibo-audit.timer")["Timer"]["OnCalendar"]
    return schedule == ["30", "6", "*", "*", "1-5"] and calendar == "Mon..Fri 06:30"


def systemd_takes_the_units(machine):
    """Nothing to ask where systemd is not installed."""
    analyze = shutil.which("systemd-analyze")
    if not analyze:
        return None
    units = machine.home / "units"
    units.mkdir()
    for name in ("chibo-audit.service", "chibo-audit.timer"):
        text = (CONTRIB / name).read_text(encoding="utf-8")
        (units / name).write_text(text.replace("ExecStart=chibo", "ExecStart=/bin/true"), encoding="utf-8")
    done = subprocess.run([analyze, "verify", "--man=no", *map(str, units.iterdir())], capture_output=True, text=True,
                          check=False)
    return done.returncode == 0 and "chibo-audit" not in done.stderr


TESTS = [first_run_tells_all_and_keeps, nothing_changed_mails_nothing, only_the_new_is_mailed,
         what_is_put_right_is_mailed_once, a_broken_board_is_mailed_and_forgets_nothing,
         mail_is_in_the_boards_language_without_a_locale, the_service_does_what_the_crontab_does,
         the_schedules_are_the_same, systemd_takes_the_units]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--chibo", required=True)
    program = Path(parser.parse_args().chibo).resolve()
    results = []
    for test in TESTS:
        with tempfile.TemporaryDirectory() as folder:
            results.append(test(Machine(Path(folder), program)))
        if results[-1] is False:
            print(f"FAILED: {test.__name__}")
    skipped = results.count(None)
    word = f", {skipped} skipped" if skipped else ""
    print(f"{results.count(True)} passed, {results.count(False)} failed{word}")
    return 1 if False in results else 0


if __name__ == "__main__":
    sys.exit(main())
