"""A conversation with the program on a pseudo-terminal."""
import os
import pty
import select
import signal
import subprocess
import time

LIMIT = 6  # seconds for each thing that is waited for


def heed_interrupts():
    """A program in the background of a shell is started with Ctrl-C ignored, and so are its own."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Talk:
    """The program with a terminal for stdin, stdout and stderr; what it says is in `heard`, lines ended by «\\n»."""

    def __init__(self, stage, *words, env=None, **instead):
        self.master, slave = pty.openpty()
        streams = {"stdin": slave, "stdout": slave, "stderr": slave, **instead}
        self.process = subprocess.Popen([stage.chibo, "record", *words], env=stage.environment(env), start_new_session=True,
                                        preexec_fn=heed_interrupts, **streams)
        os.close(slave)
        self.heard = ""
        self.told_up_to = 0
        self.data = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self.master)

    def hear(self, seconds):
        """Takes in what is said meanwhile; False where nobody speaks any more."""
        if not select.select([self.master], [], [], seconds)[0]:
            return True
        try:
            piece = os.read(self.master, 65536)
        except OSError:  # EIO: the other side is closed
            return False
        self.data += piece
        self.heard = self.data.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(piece)

    def expect(self, text):
        """Waits until the text is said, behind what was waited for before; returns all that was said up to it."""
        end = time.monotonic() + LIMIT
        while (at := self.heard.find(text, self.told_up_to)) < 0:
            if not self.hear(0.2) or time.monotonic() > end:
                raise AssertionError(f"«{text}» was not said; heard {self.heard!r}")
        said = self.heard[self.told_up_to:at + len(text)]
        self.told_up_to = at + len(text)
        return said

    def say(self, line):
        os.write(self.master, (line if isinstance(line, bytes) else line.encode("utf-8")) + b"\n")

    def end_of_input(self):
        os.write(self.master, b"\x04")

    def end(self):
        """The exit status, once all is said."""
        end = time.monotonic() + LIMIT
        while self.hear(0.2):
            if self.process.poll() is not None and not select.select([self.master], [], [], 0)[0]:
                break
            if time.monotonic() > end:
                raise AssertionError(f"the program did not end; heard {self.heard!r}")
        return self.process.wait(LIMIT)
