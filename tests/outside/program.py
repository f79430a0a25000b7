"""The program as it is started by somebody, with folders of its own."""

import os
import signal
import subprocess
import time


class Missing(Exception):
    """What should have been there in time was not."""


def until(condition, what, seconds=20.0):
    """Asks again and again until the answer counts, and hands it on."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Missing(what)
        time.sleep(0.03)


class Program:
    def __init__(self, binary, home):
        self.binary = binary
        self.home = home
        self.process = None
        self.log = os.path.join(home, "program.log")

    def folder(self, name):
        path = os.path.join(self.home, name)
        os.makedirs(path, exist_ok=True)
        return path

    def start(self, *arguments):
        environment = dict(os.environ)
        for variable, name in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"),
                               ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache"),
                               ("XDG_RUNTIME_DIR", "runtime")):
            environment[variable] = self.folder(name)
        os.chmod(environment["XDG_RUNTIME_DIR"], 0o700)
        environment.update({
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1",
            "QT_QPA_PLATFORM": "xcb", "QT3D_RENDERER": "opengl", "LIBGL_ALWAYS_SOFTWARE": "1",
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
        })
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([self.binary, *arguments], env=environment,
                                            stdout=log, stderr=log)

    @property
    def pid(self):
        return self.process.pid

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def wait_for_end(self, seconds=30):
        until(lambda: not self.is_running(), "the program ends", seconds)
        if self.process.returncode != 0:
            raise Missing("the program ends well (it returned %d)" % self.process.returncode)

    def stop(self):
        if self.is_running():
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def log_text(self):
        try:
            with open(self.log, encoding="utf-8", errors="replace") as log:
                return log.read()
        except OSError:
            return ""
