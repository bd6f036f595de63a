"""Times whole processes: in turn, so that a machine whose speed drifts is as slow for one as for the other."""
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

# What starts the commands and measures them, itself small; so less memory than it holds is not told apart.
STARTER = (sys.executable, "-I", "-S", str(Path(__file__).resolve().parent / "started.py"))
LEAST_MB = 10


class Measured:
    """The runs of one command."""

    def __init__(self, name, command):
        self.name, self.command = name, command
        self.wall, self.processor, self.peak, self.size = [], [], 0, 0
        self.after_others = []  # seconds of runs that came after those of others, where each was followed by another

    @property
    def median(self):
        """Seconds from start to end."""
        return statistics.median(self.wall)

    @property
    def memory(self):
        """The most that the process held, in MB, as text."""
        return f"{self.peak / 1024:.0f}" if self.peak / 1024 >= LEAST_MB else f"< {LEAST_MB}"

    @property
    def after_others_told(self):
        """Their median, as text."""
        return f"{statistics.median(self.after_others):.4f}" if self.after_others else ""

    @property
    def work(self):
        """Seconds of processor time, over all threads: what others do on the machine disturbs it less."""
        return statistics.median(self.processor)

    def run(self, counted=True):
        """Runs the command once; its seconds. Where it is not counted the size of its output is; else nobody reads
        that: a reader would be at work on the same processors. Peak memory is that of the process itself."""
        told, tells = os.pipe()
        process = subprocess.Popen([*STARTER, str(tells), *self.command], stderr=subprocess.DEVNULL, pass_fds=(tells,),
                                   stdout=subprocess.DEVNULL if counted else subprocess.PIPE)
        os.close(tells)
        while not counted and (block := process.stdout.read(1 << 20)):
            self.size += len(block)
        process.wait()
        if not counted:
            process.stdout.close()
        with os.fdopen(told) as figures:
            code, wall, work, peak = figures.read().split() or (-1, 0, 0, 0)
        if int(code) not in (0, 1):
            raise RuntimeError(f"{' '.join(self.command)}: exit status {code}")
        if counted:
            self.wall.append(float(wall))
            self.processor.append(float(work))
            self.peak = max(self.peak, int(peak))
        return float(wall)

    def run_twice(self):
        """Memory and caches are those of whatever ran before for the first run, and warm for the second, which counts."""
        self.run()
        self.after_others.append(self.wall.pop())
        self.processor.pop()
        self.run()


def measure(commands, runs):
    """Each of {name: command} so many times after one run that is not counted, all in turn."""
    all_of_them = [Measured(name, command) for name, command in commands.items()]
    for turn in range(runs + 1):
        for each in all_of_them:
            each.run(counted=turn > 0)
    return all_of_them


def machine():
    """One line: processor, cores, system."""
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        models = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return f"{models[0] if models else platform.machine()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"
