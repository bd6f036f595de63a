"""Times whole processes: in turn, so that a machine whose speed drifts is as slow for one as for the other."""
import os
import platform
import statistics
import subprocess
import time


class Measured:
    """The runs of one command."""

    def __init__(self, name, command):
        self.name, self.command = name, command
        self.wall, self.peak, self.size = [], 0, 0

    @property
    def median(self):
        """Seconds from start to end."""
        return statistics.median(self.wall)

    def run(self, counted=True):
        """Runs the command once, its output read and counted. Peak memory is that of the process itself."""
        start = time.monotonic()
        process = subprocess.Popen(self.command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        size = 0
        while block := process.stdout.read(1 << 20):
            size += len(block)
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            raise RuntimeError(f"{' '.join(self.command)}: exit status {process.returncode}")
        if counted:
            self.wall.append(wall)
            self.peak, self.size = max(self.peak, usage.ru_maxrss), size


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
