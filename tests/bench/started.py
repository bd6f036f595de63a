"""started.py FD COMMAND...: runs it and tells, on that file descriptor, «exit-status wall processor peak-KB».

It imports next to nothing: the peak that the system tells of a process is never below what the one that started it
held at that moment. Run by measure.py, with `python3 -I -S`.
"""
import os
import sys
import time

tells = int(sys.argv[1])
start = time.monotonic()
pid = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ, file_actions=[(os.POSIX_SPAWN_CLOSE, tells)])
_, status, usage = os.wait4(pid, 0)
wall = time.monotonic() - start
code = os.waitstatus_to_exitcode(status)
os.write(tells, f"{code} {wall} {usage.ru_utime + usage.ru_stime} {usage.ru_maxrss}".encode())
